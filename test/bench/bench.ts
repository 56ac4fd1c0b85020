/**
 * `npm run bench`: speed and memory as ratios, measured side by side in one run, as a Markdown table.
 *
 * `npm run bench -- cold throughput` runs these parts alone. Nothing here fails on a slow machine: what is promised
 * stands beside what was measured, for a person to read.
 */
import { availableParallelism, cpus } from "node:os";
import type { Measured } from "./measure.ts";
import { cold } from "./parts/cold.ts";
import { growth } from "./parts/growth.ts";
import { jobs } from "./parts/jobs.ts";
import { lexer } from "./parts/lexer.ts";
import { memory } from "./parts/memory.ts";
import { throughput } from "./parts/throughput.ts";

const PARTS: Readonly<Record<string, () => Promise<readonly Measured[]>>> = {
  cold,
  throughput,
  growth,
  jobs,
  memory,
  lexer,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}`);

const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"}), Node ${process.versions.node}`;
process.stdout.write(`${new Date().toISOString().slice(0, 10)}, ${machine}\n\n`);
process.stdout.write("| what | measured | against | ratio | promised |\n| --- | --- | --- | --- | --- |\n");
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const { what, value, against, ratio, promised } of await part()) {
    process.stdout.write(`| ${[what, value, against, ratio, promised].join(" | ")} |\n`);
  }
}
