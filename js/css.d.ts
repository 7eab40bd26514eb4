/** A stylesheet is imported as its text: `host.ts` puts it into the shadow root. */
declare module "*.css" {
  const text: string;
  export default text;
}
