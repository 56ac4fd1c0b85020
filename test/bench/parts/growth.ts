/** Time against size: corpora of 1, 10 and 100 MB through the command line, and one text of 1 and 10 MB. */
import { join } from "node:path";
import { extract } from "../library.ts";
import { filesOf, inFolder, megabytes, textOf } from "../material.ts";
import { BIN, type Measured, processSeconds, rate, times, warmSeconds } from "../measure.ts";

const SIZES = [1, 10, 100] as const;

export const growth = async (): Promise<readonly Measured[]> => {
  const corpora = await inFolder((folder) =>
    SIZES.map((size) => {
      const files = filesOf(join(folder, String(size)), size);
      return { size, seconds: processSeconds([BIN, "extract", files, "-q", "-f", "jsonl", "--jobs", "1"]) };
    }),
  );
  const [, ten, hundred] = corpora;
  const texts = [1, 10].map((size) => {
    const text = textOf(size);
    return { size: megabytes(text), seconds: warmSeconds(() => extract(text), 1) };
  });
  const [one, large] = texts;
  return [
    ...corpora.map(({ size, seconds }) => ({
      what: `corpus of ${size} MB, one thread`,
      value: `${seconds.toFixed(2)} s`,
      against: rate(size, seconds),
      ratio: "",
      promised: "",
    })),
    {
      what: "growth, 10 → 100 MB",
      value: "",
      against: "10 times the time",
      ratio: times((hundred?.seconds ?? 0) / (ten?.seconds ?? 1) / 10),
      promised: "0.85 to 1.15 ×",
    },
    {
      what: "growth of a single text, 1 → 10 MB",
      value: "",
      against: "times as the size",
      ratio: times((large?.seconds ?? 0) / (one?.seconds ?? 1) / ((large?.size ?? 0) / (one?.size ?? 1))),
      promised: "0.85 to 1.15 ×",
    },
  ];
};
