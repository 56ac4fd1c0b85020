#!/usr/bin/env node
const module_ = require("node:module");
const { compiled } = require("./compiled.js");

/** Commands that read texts. The others need so little code that loading its modules is quicker. */
const READING = new Set(["extract", "sections", "check", "pivot"]);

const run = async () => {
  const args = process.argv.slice(2);
  const ready = READING.has(args[0]) ? compiled() : null;
  // From Node 22 on, compiled modules are kept between runs.
  if (ready === null) module_.enableCompileCache?.();
  const { main } = ready ?? (await import("../dist/cli.js"));
  process.exitCode = await main(args);
};

run();
