/**
 * Bundles `dist`: the library and the command line as modules, the command line once more as one script for
 * `compiled.js`, the dictionary beside them.
 *
 * A bundle's top-level constants are written as `var`, which compiled code must read anew at every use; written as `const`
 * their values go straight into it. So they are made constants again: 10.0 → 10.6 MB/s, the median of the best of seven
 * processes each.
 */
import { cpSync, writeFileSync } from "node:fs";
import { build, transform } from "esbuild";

const SHARED = {
  bundle: true,
  platform: "node",
  target: "node20",
  charset: "utf8",
  logLevel: "warning",
};
const OWN = {
  ...SHARED,
  packages: "external",
  alias: { commander: "./dist/commander.js" },
  minifySyntax: true,
  outdir: "dist",
  write: false,
};

/** A declaration with its value. No module of the project has a variable at its top level; the architecture tests see to it. */
const CONSTANT = /^var (?=[\w$]+ = )/gm;

/** @param {readonly { path: string, text: string }[]} outputs */
const written = (outputs) =>
  Promise.all(
    outputs.map(async ({ path, text }) => {
      const { code } = await transform(text.replace(CONSTANT, "const "), { charset: "utf8", minifyWhitespace: true });
      writeFileSync(path, code);
    }),
  );

/** Commander without what the program does not need of it. */
const commander = () =>
  build({
    ...SHARED,
    entryPoints: ["node_modules/commander/esm.mjs"],
    format: "esm",
    alias: { "node:child_process": "./src/cli/no-child-process.ts" },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    outfile: "dist/commander.js",
  });

const modules = async () => {
  const entryPoints = { cli: "src/cli.ts", index: "src/index.ts", worker: "src/jobs/worker.ts" };
  const { outputFiles } = await build({ ...OWN, entryPoints, format: "esm", splitting: true });
  await written(outputFiles);
};

/** A script made from compiled code cannot import, so it calls the `load` that `compiled.js` hands it. */
const script = async () => {
  const { outputFiles } = await build({
    ...OWN,
    entryPoints: ["src/cli.ts"],
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    define: { "import.meta.url": "importMetaUrl" },
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
  await written(outputFiles.map(({ path, text }) => ({ path, text: text.replace(/\bimport\(/g, "load(") })));
};

await commander();
await Promise.all([modules(), script()]);
cpSync("src/segment/dictionary", "dist/dictionary", { recursive: true, filter: (path) => !path.endsWith(".ts") });
