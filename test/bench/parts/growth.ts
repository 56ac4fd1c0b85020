/** Time against size: reports one after the other, warm; the same through the command line; one long text. */
import { join } from "node:path";
import { extract } from "../library.ts";
import { filesOf, inFolder, megabytes, reports, textOf } from "../material.ts";
import { BIN, type Measured, processSeconds, rate, times, warmSeconds } from "../measure.ts";

/** Megabytes of UTF-8. */
const SIZES = [1, 10, 100] as const;
/** Enough of the library compiled that the first size is no slower for it. */
const WARM_UP = 40;

export const growth = async (): Promise<readonly Measured[]> => {
  const run = corpus();
  run(WARM_UP);
  const warm = SIZES.map((size) => run(size));
  const started = await inFolder((folder) =>
    SIZES.map((size) => {
      const files = filesOf(join(folder, String(size)), size);
      return { size, seconds: processSeconds([BIN, "extract", files, "-q", "-f", "jsonl", "--jobs", "1"]) };
    }),
  );
  const texts = [1, 10].map((size) => {
    const text = textOf(size);
    return { size: megabytes(text), seconds: warmSeconds(() => extract(text), 1) };
  });
  return [
    ...warm.map(({ size, seconds }, index) => ({
      what: `${size.toFixed(0)} MB of reports, warm`,
      value: `${seconds.toFixed(2)} s`,
      against: index === 0 ? rate(size, seconds) : "as the size",
      ratio: index === 0 ? "" : times(growthOf(warm[index - 1], { size, seconds })),
      promised: index === 0 ? "" : "0.85 to 1.15 ×",
    })),
    ...started.map(({ size, seconds }) => ({
      what: `corpus of ${size} MB, command line with its start`,
      value: `${seconds.toFixed(2)} s`,
      against: rate(size, seconds),
      ratio: "",
      promised: "",
    })),
    {
      what: "one text, 1 → 10 MB, warm",
      value: "",
      against: "as the size",
      ratio: times(growthOf(texts[0], texts[1])),
      promised: "0.85 to 1.15 ×",
    },
  ];
};

interface Sized {
  readonly size: number;
  readonly seconds: number;
}

/** How much faster than the size the time grew. */
const growthOf = (small: Sized | undefined, large: Sized | undefined): number =>
  (large?.seconds ?? 0) / (small?.seconds ?? 1) / ((large?.size ?? 0) / (small?.size ?? 1));

/** Extracts reports one by one until there are so many megabytes; goes on where it stopped. */
const corpus = (): ((size: number) => Sized) => {
  const texts = reports().map((text) => ({ text, size: megabytes(text) }));
  let next = 0;
  return (size) => {
    const start = performance.now();
    let sum = 0;
    while (sum < size) {
      const report = texts[next++ % texts.length];
      if (!report) break;
      extract(report.text);
      sum += report.size;
    }
    return { size: sum, seconds: (performance.now() - start) / 1000 };
  };
};
