/**
 * How a run ends: an error in, its one line and the exit status out. The only place that knows exit statuses.
 *
 * Absent on purpose: commander, whose own complaints arrive here as usage errors.
 */
import { ShuzhaiError } from "../errors.ts";

/** Exit statuses, as promised to scripts. */
export const EXIT = {
  ok: 0,
  /** An input could not be read, the output not written, or accuracy is below a threshold. */
  failed: 1,
  /** Wrong arguments, or a wrong file of rules, gold or floors. */
  usage: 2,
  /** No input could be read. */
  nothing: 3,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** The status for an error that ended the run; an `input` error that did so left nothing to read. */
export const statusOf = (error: unknown): ExitStatus => {
  if (!(error instanceof ShuzhaiError)) return EXIT.failed;
  switch (error.kind) {
    case "usage":
      return EXIT.usage;
    case "input":
      return EXIT.nothing;
    case "output":
      return EXIT.failed;
  }
};

/** The status for a run of which `failed` inputs could not be read and `read` could. */
export const statusOfInputs = ({ read, failed }: { readonly read: number; readonly failed: number }): ExitStatus => {
  if (failed === 0) return EXIT.ok;
  return read === 0 ? EXIT.nothing : EXIT.failed;
};

/** What is printed for an error: `shuzhai: WHERE: problem; remedy`, with `debug` the stack below it. */
export const failureText = (error: unknown, debug: boolean): string => {
  const known = error instanceof ShuzhaiError;
  const message = error instanceof Error ? error.message : String(error);
  const said = known ? message : `unexpected problem: ${message}; run it again with --debug and report what it prints`;
  return `shuzhai: ${said}\n${debug ? stackOf(error) : ""}`;
};

const stackOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "";
  const cause = error.cause === undefined ? "" : `caused by: ${stackOf(error.cause) || `${String(error.cause)}\n`}`;
  return `${error.stack ?? error.message}\n${cause}`;
};
