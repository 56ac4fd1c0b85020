/** One thread, warm: this project, nodejieba's tagger, a plain regular expression and Recognizers-Text on the same text. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extract } from "../library.ts";
import { megabytes, pagePath, textOf } from "../material.ts";
import { type Measured, ms, rate, times, warmInTurns, warmSeconds } from "../measure.ts";

const SIZE = 2;
const ROUNDS = 7;
const require = createRequire(import.meta.url);
/** A number with what stands around it, as a first script would have it. */
const PLAIN = /[0-9０-９]+(?:[.,，．][0-9０-９]+)*|[零〇一二三四五六七八九十百千万亿两]+/g;

export const throughput = async (): Promise<readonly Measured[]> => {
  const text = textOf(SIZE);
  const size = megabytes(text);
  const lines = text.split("\n");
  const tag = tagger();
  const { own, plain, theirs } = warmInTurns(
    {
      own: () => extract(text),
      plain: () => [...text.matchAll(PLAIN)],
      theirs: () => (tag === null ? [] : lines.map(tag)),
    },
    ROUNDS,
  );
  const page = readFileSync(pagePath(), "utf8");
  const ownPage = warmSeconds(() => extract(page), 20);
  return [
    { what: "throughput, one thread, warm", value: rate(size, own), against: "", ratio: "", promised: "≥ 10 MB/s" },
    ...(tag === null
      ? []
      : [
          {
            what: "throughput",
            value: rate(size, own),
            against: `nodejieba.tag, ${rate(size, theirs)}`,
            ratio: times(theirs / own),
            promised: "≥ 3.5 ×",
          },
        ]),
    {
      what: "throughput",
      value: rate(size, own),
      against: `plain regular expression, ${rate(size, plain)}`,
      ratio: times(plain / own),
      promised: "",
    },
    ...recognizers(page, ownPage),
  ];
};

const tagger = (): ((text: string) => unknown) | null => {
  try {
    return (require("nodejieba") as { readonly tag: (text: string) => unknown }).tag;
  } catch {
    return null; // its add-on was not built here: the row is left out
  }
};

type Recognizer = (text: string, culture: string) => unknown;
type Recognizers = Readonly<Record<"recognizeNumber" | "recognizeDimension" | "recognizeCurrency", Recognizer>>;

/** Its numbers, numbers with a unit and amounts of money are what a figure is here; each is a model of its own. */
const recognizers = (page: string, own: number): readonly Measured[] => {
  const { recognizeNumber, recognizeDimension, recognizeCurrency } =
    require("@microsoft/recognizers-text-suite") as Recognizers;
  const start = performance.now();
  for (const recognize of [recognizeNumber, recognizeDimension, recognizeCurrency]) recognize(page, "zh-cn");
  const theirs = (performance.now() - start) / 1000;
  const against = `Recognizers-Text, numbers, dimensions, money, ${ms(theirs)}`;
  return [{ what: "a page, warm", value: ms(own), against, ratio: times(theirs / own), promised: "" }];
};
