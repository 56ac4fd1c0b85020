/**
 * `shuzhai check`: arguments and the outside world, as functions, in; a report printed and an exit status out.
 *
 * Exit status 0 all well, 1 a document could not be extracted or accuracy is below a threshold or a floor, 2 unusable
 * gold or arguments. Absent: disk and terminal themselves, and the flags' grammar.
 */

import { type CheckedDocument, check, type GoldDocument } from "../check/check.ts";
import { findDocuments } from "../check/documents.ts";
import { compareFloors, type FloorReport, type Floors, floorsFail, pinAll } from "../check/floors.ts";
import { pinName, readFloors, writeFloors } from "../check/floors-file.ts";
import { METRICS, type Threshold } from "../check/metrics.ts";
import { floorFailures } from "../check/report/floor-lines.ts";
import { type Reporter, shortfallText } from "../check/report/reporter.ts";
import { REPORTERS } from "../check/report/reporters.ts";
import { type Report, report } from "../check/report.ts";
import type { Extracted } from "../check/types.ts";
import { ShuzhaiError } from "../errors.ts";
import { READABLE } from "../read/signature.ts";
import { closest } from "../write/closest.ts";
import { COLUMNS } from "../write/columns.ts";

export interface CheckIo {
  /** The text of a file, decoded. */
  readonly readFile: (path: string) => Promise<string>;
  /**
   * Every file at or below a path, joined with it and sorted: `[path]` for a file, `[]` where there is nothing.
   * Files beside a gold file are asked for by name, so that no folder is walked that the user did not name.
   */
  readonly list: (path: string) => Promise<readonly string[]>;
  /** Whole or not at all. */
  readonly writeWhole: (path: string, text: string) => Promise<void>;
  readonly extract: (path: string) => Promise<Extracted>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether standard output is a terminal that takes colour; NO_COLOR (no-color.org) is looked at here. */
  readonly colour: boolean;
  readonly env: NodeJS.ProcessEnv;
}

export interface CheckArguments {
  readonly golds: readonly string[];
  /** `name=value` each. */
  readonly min: readonly string[];
  readonly each: boolean;
  readonly errors: boolean;
  readonly reporter: string;
  readonly floors?: string | undefined;
  readonly update?: boolean | undefined;
  readonly allowRegression?: boolean | undefined;
  readonly calibration?: boolean | undefined;
}

/** What an input may end in. */
const INPUTS: readonly string[] = Object.keys(READABLE).map((extension) => `.${extension}`);

/** Names of gold columns under `--header zh`. */
const CHINESE_COLUMNS: ReadonlyMap<string, string> = new Map(COLUMNS.map(({ zh, name }) => [zh, name]));

/**
 * @returns the exit status
 * @throws ShuzhaiError `usage` for wrong arguments or an unreadable floors file
 */
export async function runCheck(args: CheckArguments, io: CheckIo): Promise<number> {
  const thresholds = args.min.map(thresholdOf);
  const reporter = reporterOf(args.reporter);
  if (args.update === true && args.floors === undefined) {
    throw new ShuzhaiError("usage", "--update", "no floors to update", "name the file with --floors FILE");
  }
  const pairings = await findDocuments(args.golds, { list: io.list, inputs: INPUTS });
  const loaded = await Promise.all(
    pairings.map(
      async (pairing): Promise<GoldDocument> => ({
        ...pairing,
        goldCsv: await io.readFile(pairing.gold),
        sectionsJson: pairing.sections === null ? null : await io.readFile(pairing.sections),
      }),
    ),
  );
  const { documents, problems } = await check(loaded, io.extract, CHINESE_COLUMNS);
  if (problems !== null) {
    for (const problem of problems) io.stderr(`${problem.message}\n`);
    return 2;
  }
  const pinned = args.floors === undefined ? null : await holdFloors(args.floors, args, documents, io);
  const { each, errors, calibration = false } = args;
  const made = report(documents, { thresholds, each, errors, calibration, floors: pinned?.floors ?? null });
  await print(reporter, made, io);
  const said = [...failures(made), ...(pinned?.failures ?? [])];
  for (const line of said) io.stderr(`${line}\n`);
  return said.length > 0 ? 1 : 0;
}

function failures({ documents, shortfalls }: Report): readonly string[] {
  return [
    ...documents.flatMap(({ input, error }) =>
      error === null
        ? []
        : [`${input}: could not be extracted, its gold counts as missed (${error.split("\n", 1)[0]})`],
    ),
    ...shortfalls.map((shortfall) => `${shortfall.where}: ${shortfallText(shortfall)}`),
  ];
}

async function print(reporter: Reporter, made: Report, io: CheckIo): Promise<void> {
  const noColour = (io.env.NO_COLOR ?? "") !== "";
  const { stdout, summary } = reporter(made, { colour: io.colour && !noColour });
  io.stdout(stdout);
  const file = io.env.GITHUB_STEP_SUMMARY ?? "";
  if (summary === null || file === "") return;
  const before = (await io.list(file)).includes(file) ? await io.readFile(file) : "";
  await io.writeWhole(file, `${before}${summary}`);
}

interface Held {
  readonly floors: FloorReport;
  readonly failures: readonly string[];
}

/** Compares with the pins, and with `--update` writes them anew where nothing has fallen. */
async function holdFloors(
  file: string,
  { update = false, allowRegression = false }: CheckArguments,
  documents: readonly CheckedDocument[],
  io: CheckIo,
): Promise<Held> {
  const there = (await io.list(file)).includes(file);
  if (!there && !update) {
    throw new ShuzhaiError("usage", file, "no such floors file", "write it with --update");
  }
  const now = pinAll(documents, (gold) => pinName(file, gold));
  const pins: Floors = there ? readFloors(file, await io.readFile(file)) : { total: {}, documents: {} };
  const floors = compareFloors(pins, now);
  if (!update) return { floors, failures: floorsFail(floors) ? floorFailures(floors) : [] };
  const crashed = documents.filter(({ error }) => error !== null);
  if (crashed.length > 0) {
    return {
      floors,
      failures: [`${file}: not updated, since ${crashed.length} of the documents could not be extracted`],
    };
  }
  const fallen = { ...floors, changed: [], unpinned: [] };
  if (floorsFail(fallen) && !allowRegression) {
    const refusal = `${file}: not updated, since a floor would fall; rerun with --allow-regression if it should`;
    return { floors: fallen, failures: [...floorFailures(fallen), refusal] };
  }
  await io.writeWhole(file, writeFloors(now));
  io.stderr(`${file}: pinned ${documents.length} documents\n`);
  // What has just been pinned holds; gains and losses against the last pin are still worth telling.
  return { floors: { ...floors, lowered: [], changed: [], unpinned: [], unchecked: [] }, failures: [] };
}

function thresholdOf(typed: string): Threshold {
  const at = typed.indexOf("=");
  const metric = (at < 0 ? typed : typed.slice(0, at)).trim();
  if (!METRICS.includes(metric)) {
    throw new ShuzhaiError(
      "usage",
      `--min ${typed}`,
      `no figure is called ${JSON.stringify(metric)}`,
      meant(metric, METRICS),
    );
  }
  const value = at < 0 ? "" : typed.slice(at + 1).trim();
  const least = Number(value);
  if (value === "" || !(least >= 0 && least <= 1)) {
    throw new ShuzhaiError("usage", `--min ${typed}`, "no share from 0 to 1", `write --min ${metric}=0.97`);
  }
  return { metric, least };
}

function reporterOf(name: string): Reporter {
  const reporter = Object.hasOwn(REPORTERS, name) ? REPORTERS[name] : undefined;
  if (reporter !== undefined) return reporter;
  throw new ShuzhaiError("usage", `--reporter ${name}`, "no such reporter", meant(name, Object.keys(REPORTERS)));
}

function meant(word: string, known: readonly string[]): string {
  const near = closest(word, known);
  return near === null ? `choose one of ${known.join(", ")}` : `did you mean ${near}?`;
}
