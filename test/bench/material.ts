/** Texts to measure on: real reports where they lie beside the project, its own fixtures otherwise; repeated to size. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CORPUS = "../shared/data/corpus";
const PAGE = "../shared/data/page-17.txt";
const FIXTURES = "fixtures";

const textsOf = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));

export const reports = (): readonly string[] => textsOf(existsSync(CORPUS) ? CORPUS : FIXTURES);

/** A compilation page of some 28 kB. */
export const pagePath = (): string => (existsSync(PAGE) ? PAGE : join(FIXTURES, "community-grids.txt"));

export const megabytes = (text: string): number => Buffer.byteLength(text) / 1e6;

/** Reports one after the other until there are so many megabytes of UTF-8. */
export const textOf = (size: number): string => {
  const texts = reports();
  const parts: string[] = [];
  for (let sum = 0, index = 0; sum < size; index++) {
    const text = texts[index % texts.length] ?? "";
    parts.push(text);
    sum += megabytes(text);
  }
  return parts.join("\n");
};

/** Works in a folder that is gone afterwards. */
export const inFolder = async <T>(work: (folder: string) => Promise<T> | T): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), "shuzhai-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Files of reports in `folder`, so many megabytes of them. */
export const filesOf = (folder: string, size: number): string => {
  mkdirSync(folder);
  const texts = reports();
  for (let sum = 0, index = 0; sum < size; index++) {
    const text = texts[index % texts.length] ?? "";
    writeFileSync(join(folder, `${index}.txt`), text);
    sum += megabytes(text);
  }
  return folder;
};

/** So many pages, each with its own heading, numbers and page mark. */
export const pagesOf = (folder: string, count: number): string => {
  mkdirSync(folder);
  const page = readFileSync(join(FIXTURES, "village-cadres.txt"), "utf8").replace(/^.*\n/, "");
  for (let number = 1; number <= count; number++) {
    const text = `经验材料-${count}篇(第${number}/${count}页)\n${page.replaceAll("2316", String(number))}`;
    writeFileSync(join(folder, `第${number}页.txt`), text);
  }
  return folder;
};
