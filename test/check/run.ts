/** A disk in memory, two pages with gold, and extractors good and bad, for the tests of the command. */

import type { Extracted, FigureRecord, SectionRecord } from "../../src/check/types.ts";
import { type CheckArguments, type CheckIo, runCheck } from "../../src/cli/check.ts";
import { record } from "./figures.ts";

const HEADER = "start,end,text,value,max,unit,bound,change,status,period,place,label,optional";

const FIRST = "大渡村\n今年以来，选派861名干部。\n新建桥梁3座，投入12.5万元，增长8%。\n";
const SECOND = "培育企业20家，覆盖率达95%。\n";

export const FILES: Readonly<Record<string, string>> = {
  "pages/a.txt": FIRST,
  "pages/a.gold.csv": `${HEADER}
11,15,861名,861,,名,exact,,actual,今年以来,,干部|驻村干部,
23,25,3座,3,,座,exact,,actual,,大渡村,桥梁,
28,34,12.5万元,125000,,元,exact,,actual,,,投入,
37,39,8%,8,,%,exact,up,actual,,,投入,
`,
  "pages/a.sections.json": `[{"heading": "大渡村", "line": 1, "place": "大渡村", "title": "大渡村"}]`,
  "pages/b.html": SECOND,
  "pages/b.gold.csv": `${HEADER}
4,7,20家,20,,家,exact,,actual,,,企业,
12,15,95%,95,,%,exact,,actual,,,覆盖率,
`,
};

const RECORDS: Readonly<Record<string, readonly FigureRecord[]>> = {
  "pages/a.txt": [
    record("861名", 11, { period: "今年以来", label: "干部", line: 2, sentence: "今年以来，选派861名干部。" }),
    record("3座", 23, { label: "桥梁", place: "大渡村", line: 3 }),
    record("12.5万元", 28, { value: 125000, unit: "元", label: "投入", line: 3 }),
    record("8%", 37, { label: "投入", change: "up", line: 3, confidence: 0.6 }),
  ],
  "pages/b.html": [record("20家", 4, { label: "企业" }), record("95%", 12, { label: "覆盖率" })],
};

const SECTIONS: Readonly<Record<string, readonly SectionRecord[]>> = {
  "pages/a.txt": [
    { heading: "大渡村", line: 1, place: "大渡村", organization: null, role: null, person: null, title: "大渡村" },
  ],
  "pages/b.html": [],
};

export type Extract = (path: string, text: string) => Extracted;

/** Reads everything as gold has it. */
export const right: Extract = (path, text) => ({ text, figures: RECORDS[path] ?? [], sections: SECTIONS[path] ?? [] });

/** An extractor that does to each record of the right one what `spoil` says; null drops it. */
export function broken(spoil: (figure: FigureRecord, index: number) => FigureRecord | null): Extract {
  return (path, text) => {
    const extracted = right(path, text);
    return { ...extracted, figures: extracted.figures.map(spoil).filter((figure) => figure !== null) };
  };
}

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The disk after the run. */
  readonly files: Record<string, string>;
}

export async function run(
  args: Partial<CheckArguments>,
  extract: Extract = right,
  {
    files = FILES,
    env = {},
    colour = false,
  }: { files?: Readonly<Record<string, string>>; env?: NodeJS.ProcessEnv; colour?: boolean } = {},
): Promise<Ran> {
  const disk: Record<string, string> = { ...files };
  const out = { stdout: "", stderr: "" };
  const read = (path: string): string => {
    const text = disk[path];
    if (text === undefined) throw new Error(`${path} does not exist`);
    return text;
  };
  const io: CheckIo = {
    readFile: async (path) => read(path),
    list: async (path) =>
      Object.keys(disk)
        .filter((file) => file === path || path === "." || file.startsWith(`${path}/`))
        .sort(),
    writeWhole: async (path, text) => {
      disk[path] = text;
    },
    extract: async (path) => extract(path, read(path)),
    stdout: (text) => {
      out.stdout += text;
    },
    stderr: (text) => {
      out.stderr += text;
    },
    colour,
    env,
  };
  const defaults: CheckArguments = { golds: ["pages"], min: [], each: false, errors: false, reporter: "text" };
  const status = await runCheck({ ...defaults, ...args }, io);
  return { status, ...out, files: disk };
}
