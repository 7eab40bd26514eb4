import { defineConfig } from "vitest/config";
import { cssText } from "./css-text.mjs";

const SUFFIX = ".text";

export default defineConfig({
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  plugins: [
    {
      // Stylesheets are text here as in the bundle; the suffix keeps Vite's own CSS handling off them.
      name: "css-text",
      enforce: "pre",
      async resolveId(source, importer) {
        if (!source.endsWith(".css")) return null;
        const resolved = await this.resolve(source, importer, { skipSelf: true });
        return resolved && resolved.id + SUFFIX;
      },
      async load(id) {
        if (!id.endsWith(SUFFIX)) return null;
        const path = id.slice(0, -SUFFIX.length);
        this.addWatchFile(path);
        return `export default ${JSON.stringify(await cssText(path))}`;
      },
    },
  ],
  test: {
    environment: "happy-dom",
    include: ["test/**/*.test.{ts,tsx}"],
    restoreMocks: true,
  },
});
