/** Two threads against one, and where they draw level. */
import { join } from "node:path";
import { filesOf, inFolder } from "../material.ts";
import { BIN, inTurns, type Measured, times } from "../measure.ts";

/** Megabytes of UTF-8. */
const SIZES = [4, 40, 200] as const;

export const jobs = async (): Promise<readonly Measured[]> =>
  inFolder((folder) =>
    SIZES.map((size) => {
      const files = filesOf(join(folder, String(size)), size);
      const command = [BIN, "extract", files, "-q", "-f", "jsonl", "--jobs"];
      const seconds = inTurns({ one: [...command, "1"], two: [...command, "2"] }, size < 10 ? 5 : size < 100 ? 3 : 1);
      return {
        what: `--jobs 2, corpus of ${size} MB`,
        value: `${seconds("two").toFixed(2)} s`,
        against: `--jobs 1, ${seconds("one").toFixed(2)} s`,
        ratio: times(seconds("one") / seconds("two")),
        promised: size >= 40 ? "near 2 × on two cores" : "",
      };
    }),
  );
