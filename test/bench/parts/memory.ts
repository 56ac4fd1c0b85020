/** Largest memory over a folder of many pages. */
import { join } from "node:path";
import { inFolder, pagesOf } from "../material.ts";
import { type Measured, watched } from "../measure.ts";

const PAGES = 10_000;

export const memory = async (): Promise<readonly Measured[]> =>
  inFolder((folder) => {
    const pages = pagesOf(join(folder, "pages"), PAGES);
    return ["1", "2"].map((threads) => {
      const { seconds, megabytes } = watched(["extract", pages, "-q", "-f", "csv", "--jobs", threads]);
      return {
        what: `memory, ${PAGES} pages, --jobs ${threads}`,
        value: `${megabytes.toFixed(0)} MB`,
        against: `${seconds.toFixed(0)} s, ${(PAGES / seconds).toFixed(0)} pages/s`,
        ratio: "",
        promised: "< 400 MB",
      };
    });
  });
