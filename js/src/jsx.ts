/** What elements are made with in the bundle: `build.mjs` puts it into every module. */
export { Fragment, h } from "preact";
