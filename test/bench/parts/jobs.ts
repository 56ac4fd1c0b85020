/**
 * Two threads against one, where they draw level, and what the machine has to give: two processes that share nothing,
 * each with half the corpus. No two threads can be faster than those.
 */
import { join } from "node:path";
import { filesOf, inFolder } from "../material.ts";
import { BIN, inTurns, type Measured, times, togetherSeconds } from "../measure.ts";

/** Megabytes of UTF-8. */
const SIZES = [4, 40, 200] as const;

const command = (files: string, threads: number): readonly string[] => [
  ...[BIN, "extract", files, "-q", "-f", "jsonl", "--jobs", String(threads)],
];

export const jobs = async (): Promise<readonly Measured[]> =>
  inFolder(async (folder) => {
    const rows: Measured[] = [];
    for (const size of SIZES) {
      const files = filesOf(join(folder, String(size)), size);
      const seconds = inTurns({ one: command(files, 1), two: command(files, 2) }, size < 10 ? 5 : size < 100 ? 3 : 1);
      const halves = ["a", "b"].map((half) => command(filesOf(join(folder, `${size}${half}`), size / 2), 1));
      const apart = await togetherSeconds(halves);
      const against = `--jobs 1, ${seconds("one").toFixed(2)} s`;
      rows.push(
        {
          what: `--jobs 2, corpus of ${size} MB`,
          value: `${seconds("two").toFixed(2)} s`,
          against,
          ratio: times(seconds("one") / seconds("two")),
          promised: size >= 40 ? "near 2 × on two cores" : "",
        },
        {
          what: `two processes, ${size / 2} MB each`,
          value: `${apart.toFixed(2)} s`,
          against,
          ratio: times(seconds("one") / apart),
          promised: "",
        },
      );
    }
    return rows;
  });
