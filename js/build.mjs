/**
 * Build the card: `src/index.ts` with all its styles becomes `nb_annotate/static/card.js`.
 *
 *   node build.mjs           minified, with a size report
 *   node build.mjs --watch   readable, rebuilt on every change (for ANYWIDGET_HMR=1)
 *   node build.mjs --demo    serves demo.html with all cards, without Jupyter
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { cssText } from "./css-text.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const BUNDLE = fileURLToPath(new URL("../nb_annotate/static/card.js", import.meta.url));
const BUDGET = 123_000; // bytes; every card of a notebook carries the bundle, tests/packaging is the gate

const options = {
  absWorkingDir: HERE,
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  // Calls of `h` with children as arguments: 2 kB less than those of the automatic runtime.
  jsx: "transform",
  jsxFactory: "h",
  jsxFragment: "Fragment",
  inject: ["src/jsx.ts"],
  tsconfigRaw: {}, // the editor's tsconfig.json speaks of the automatic one
  legalComments: "none",
  logLevel: "info",
  plugins: [
    {
      name: "css-text",
      setup(build) {
        build.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
          contents: await cssText(path),
          loader: "text",
          watchFiles: [path],
        }));
      },
    },
  ],
};

const card = { ...options, entryPoints: ["src/index.ts"], outfile: BUNDLE };

/** Where the bytes come from: our folders and packages, largest first. */
function report({ inputs, bytes }) {
  const groups = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const inPackage = path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1];
    const group = inPackage ?? dirname(path);
    groups.set(group, (groups.get(group) ?? 0) + bytesInOutput);
  }
  const kilobytes = (count) => `${(count / 1000).toFixed(1).padStart(7)} kB`;
  const rows = [...groups].sort((a, b) => b[1] - a[1]).map(([name, size]) => [name, size]);
  const lines = [...rows, ["all", bytes]].map(([name, size]) => `${kilobytes(size)}  ${name}`);
  process.stdout.write(`${lines.join("\n")}\n`);
}

async function build() {
  const { metafile, outputFiles } = await esbuild.build({
    ...card,
    minify: true,
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  report(output);
  await mkdir(dirname(BUNDLE), { recursive: true });
  await writeFile(BUNDLE, outputFiles[0].contents);
  process.stdout.write(`written: ${relative(process.cwd(), BUNDLE)}\n`);
  if (output.bytes > BUDGET) {
    process.stderr.write(`OVER BUDGET: ${output.bytes} bytes, allowed are ${BUDGET}\n`);
  }
}

async function watch() {
  const context = await esbuild.context({ ...card, sourcemap: "inline" });
  await context.watch();
}

async function demo() {
  const context = await esbuild.context({
    ...options,
    entryPoints: ["src/demo.tsx"],
    outfile: `${HERE}/demo.js`,
    write: false, // served from memory
    sourcemap: "inline",
  });
  await context.watch();
  const { hosts, port } = await context.serve({ servedir: HERE, host: "127.0.0.1" });
  process.stdout.write(`http://${hosts[0]}:${port}/demo.html\n`);
}

const modes = { "--watch": watch, "--demo": demo };
const mode = process.argv[2];
if (mode !== undefined && !(mode in modes)) {
  throw new Error(`unknown argument ${mode}; there are ${Object.keys(modes).join(", ")}`);
}
await (modes[mode] ?? build)();
