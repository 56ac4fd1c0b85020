/**
 * The command line as one script with the code V8 has compiled of it beside it: a page is read in three quarters of the time.
 *
 * Compiled code holds for one V8 with one set of flags, so its file is named by V8's own tag of both. Where there is none,
 * or V8 refuses it, the modules are loaded as ever; `warm.js` makes it when the package is built or installed. What runs
 * first is CommonJS, as `package.json` beside it says: Node's loader of modules takes as long as reading half a page.
 */
const { existsSync, readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { cachedDataVersionTag } = require("node:v8");
const vm = require("node:vm");

/** The command line as one CommonJS script; absent from a checkout that is not built. */
const SCRIPT = join(__dirname, "..", "dist", "cli.cjs");

/** Its compiled code for this V8. */
const COMPILED = `${SCRIPT}.${cachedDataVersionTag().toString(16)}`;

/** @param {Buffer} [cachedData] */
const scriptOf = (cachedData) =>
  new vm.Script(`(function (module, require, load, __filename) {${readFileSync(SCRIPT, "utf8")}\n})`, {
    filename: SCRIPT,
    ...(cachedData && { cachedData }),
  });

/**
 * @param {vm.Script} script
 * @returns {{ main: (args: readonly string[]) => Promise<number> }}
 */
const exportsOf = (script) => {
  const module = { exports: {} };
  // A script from compiled code cannot import; where its source did, the build has it call `load`.
  script.runInThisContext()(module, createRequire(SCRIPT), (name) => import(name), SCRIPT);
  return module.exports;
};

/** The command line from compiled code; null where there is none for this V8. */
const compiled = () => {
  if (!existsSync(SCRIPT) || !existsSync(COMPILED)) return null;
  const script = scriptOf(readFileSync(COMPILED));
  return script.cachedDataRejected ? null : exportsOf(script);
};

module.exports = { SCRIPT, COMPILED, scriptOf, exportsOf, compiled };
