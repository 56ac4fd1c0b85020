/** The command line's entry: arguments in, exit status out. Everything it does stands in `cli/program.ts`. */
import { run } from "./cli/program.ts";

/** @returns the exit status */
export const main = (args: readonly string[]): Promise<number> => {
  // A reader that goes away early (`--help | head`) ends the output quietly, whoever writes it.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return run(args);
};
