#!/usr/bin/env node
import module from "node:module";

/** Commands that read texts. The others need so little code that loading its modules is quicker. */
const READING = new Set(["extract", "sections", "check", "pivot"]);

const args = process.argv.slice(2);
const ready = READING.has(args[0]) ? (await import("./compiled.js")).compiled() : null;
// From Node 22 on, compiled modules are kept between runs.
if (ready === null) module.enableCompileCache?.();
const { main } = ready ?? (await import("../dist/cli.js"));
process.exitCode = await main(args);
