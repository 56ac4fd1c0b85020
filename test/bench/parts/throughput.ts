/** One thread, warm, over real reports: this project, nodejieba's tagger, a plain regular expression; Recognizers-Text on a page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extract } from "../library.ts";
import { megabytes, pagePath, reports } from "../material.ts";
import { aloneInTurns, type Measured, ms, rate, times, warmSeconds } from "../measure.ts";

const TURNS = 5;
const require = createRequire(import.meta.url);

export const throughput = async (): Promise<readonly Measured[]> => {
  const size = reports().reduce((sum, text) => sum + megabytes(text), 0);
  const { own, plain, tag } = aloneInTurns(["own", "plain", "tag"], TURNS);
  if (own === null || plain === null) throw new Error("the throughput could not be measured; see above");
  const page = readFileSync(pagePath(), "utf8");
  const ownPage = warmSeconds(() => extract(page), 20, 500);
  const against = (name: string, theirs: number, promised: string): Measured => ({
    what: "throughput",
    value: rate(size, own),
    against: `${name}, ${rate(size, theirs)}`,
    ratio: times(theirs / own),
    promised,
  });
  return [
    { what: "throughput, one thread, warm", value: rate(size, own), against: "", ratio: "", promised: "≥ 10 MB/s" },
    // Its add-on may not have been built here: the row is left out.
    ...(tag === null ? [] : [against("nodejieba.tag", tag, "≥ 3.5 ×")]),
    against("plain regular expression", plain, ""),
    ...recognizers(page, ownPage),
  ];
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
