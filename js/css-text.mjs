import { readFile } from "node:fs/promises";
import { transform } from "esbuild";

/**
 * Minify a stylesheet, for it goes into the bundle as a string that no minifier looks into.
 *
 * @param {string} path
 * @returns {Promise<string>}
 */
export async function cssText(path) {
  const { code, warnings } = await transform(await readFile(path, "utf8"), {
    loader: "css",
    minify: true,
    sourcefile: path,
  });
  for (const { text, location } of warnings) {
    throw new Error(`${path}:${location?.line ?? 1}: ${text}`);
  }
  return code.trimEnd();
}
