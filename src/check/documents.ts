/**
 * Which documents to check: paths as named on the command line in; gold files with their inputs and gold sections out.
 *
 * A gold file, an input whose gold stands beside it, or a folder in which every gold file counts. Pairs are made by
 * name: `page.gold.csv` with `page.txt` or another format, and `page.sections.json`. Absent: reading.
 */

import { ShuzhaiError } from "../errors.ts";
import type { Pairing } from "./types.ts";

const GOLD = ".gold.csv";
const SECTIONS = ".sections.json";

export interface Disk {
  /** Every file at or below a path, in a stable order: the path itself for a file, nothing where there is none. */
  readonly list: (path: string) => Promise<readonly string[]>;
  /** What an input may end in, such as `.txt`. */
  readonly inputs: readonly string[];
}

/**
 * Pairs in the order named, those of a folder in the order listed, each gold file once.
 *
 * @throws ShuzhaiError `usage` where a path, its gold, or its input is missing, or the input is not the only one
 */
export async function findDocuments(paths: readonly string[], disk: Disk): Promise<readonly Pairing[]> {
  const found = new Map<string, Pairing>();
  for (const path of paths.length === 0 ? ["."] : paths) {
    for (const pairing of await pairingsOf(path, disk)) {
      if (!found.has(pairing.gold)) found.set(pairing.gold, pairing);
    }
  }
  return [...found.values()];
}

async function pairingsOf(path: string, disk: Disk): Promise<readonly Pairing[]> {
  const files = await disk.list(path);
  if (files.length === 1 && files[0] === path)
    return [path.endsWith(GOLD) ? await ofGold(path, disk) : await ofInput(path, disk)];
  const golds = files.filter((file) => file.endsWith(GOLD));
  if (golds.length === 0) {
    const remedy = `name a gold file (NAME${GOLD}), an input beside one, or a folder that holds some`;
    throw new ShuzhaiError("usage", path, files.length === 0 ? "nothing there" : "no gold file in it", remedy);
  }
  return Promise.all(golds.map((gold) => ofGold(gold, disk)));
}

async function exists(path: string, disk: Disk): Promise<boolean> {
  return (await disk.list(path)).includes(path);
}

async function ofGold(gold: string, disk: Disk): Promise<Pairing> {
  const name = gold.slice(0, -GOLD.length);
  const inputs: string[] = [];
  for (const extension of disk.inputs) {
    if (await exists(`${name}${extension}`, disk)) inputs.push(`${name}${extension}`);
  }
  const [input, ...others] = inputs;
  if (input === undefined) {
    throw new ShuzhaiError(
      "usage",
      gold,
      "no input of the same name beside it",
      `put ${name}.txt or another format there`,
    );
  }
  if (others.length > 0) {
    throw new ShuzhaiError("usage", gold, `several inputs: ${inputs.join(", ")}`, "name the one that the gold is of");
  }
  return { gold, input, sections: await sectionsOf(name, disk) };
}

async function ofInput(input: string, disk: Disk): Promise<Pairing> {
  const extension = disk.inputs.find((end) => input.toLowerCase().endsWith(end));
  const name = extension === undefined ? input : input.slice(0, -extension.length);
  const gold = `${name}${GOLD}`;
  if (!(await exists(gold, disk))) {
    throw new ShuzhaiError("usage", input, `no gold beside it, ${gold}`, "make one: extract -f csv, then correct it");
  }
  return { gold, input, sections: await sectionsOf(name, disk) };
}

async function sectionsOf(name: string, disk: Disk): Promise<string | null> {
  return (await exists(`${name}${SECTIONS}`, disk)) ? `${name}${SECTIONS}` : null;
}
