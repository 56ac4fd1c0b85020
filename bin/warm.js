/**
 * Makes the compiled code that `compiled.js` starts from: reads pages of three kinds, so that V8 compiles what a page needs.
 *
 * Runs when the package is built and when it is installed. Without it everything works, only slower at the start; so
 * where the code cannot be written, that is told and no more.
 */
const { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { basename, dirname, join } = require("node:path");
const { COMPILED, exportsOf, SCRIPT, scriptOf } = require("./compiled.js");

const PAGES = ["page-livelihood", "page-village-and-school", "page-plan-and-customs"].map((name) =>
  join(__dirname, "..", "fixtures", `${name}.txt`),
);

const warm = async () => {
  const script = scriptOf();
  const { main } = exportsOf(script);
  const folder = mkdtempSync(join(tmpdir(), "shuzhai-"));
  try {
    const status = await main(["extract", ...PAGES, "--quiet", "-o", join(folder, "page.json")]);
    if (status !== 0) throw new Error(`extract ended with ${status}`);
    // V8 tells compiled code of another source by its length alone, so nothing older stays beside a new build.
    for (const name of readdirSync(dirname(SCRIPT)))
      if (name.startsWith(`${basename(SCRIPT)}.`)) rmSync(join(dirname(SCRIPT), name));
    const unfinished = `${COMPILED}.${process.pid}`;
    writeFileSync(unfinished, script.createCachedData());
    renameSync(unfinished, COMPILED);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

// A fresh clone is installed before it is built, and built right after.
if (existsSync(SCRIPT))
  warm().catch((error) => {
    process.stderr.write(`shuzhai: starts uncompiled, a little slower: ${error.message}\n`);
  });
