/**
 * What a run over many inputs says on standard error while it goes on, and the counts its exit status is made from.
 *
 * Errors are always said, warnings unless quiet, a summary when verbose.
 */
import type { ShuzhaiError } from "../errors.ts";
import type { SourceRecord } from "../record.ts";
import { failureText } from "./failure.ts";
import type { Terminal, Voice } from "./io.ts";
import type { Progress } from "./progress.ts";

export interface Report {
  failed(error: ShuzhaiError): void;
  /** @param figures how many the source gave */
  done(source: Pick<SourceRecord, "path" | "warnings">, figures: number): void;
  counts(): { readonly read: number; readonly failed: number };
  /** Takes the progress bar away and says the summary where one is wanted. */
  end(): void;
}

export const reportOf = (
  { stderr }: Pick<Terminal, "stderr">,
  voice: Voice,
  progress: Progress | null = null,
): Report => {
  const tell = (text: string): void => {
    if (progress === null) stderr.write(text);
    else progress.above(text);
  };
  let read = 0;
  let failed = 0;
  let figures = 0;
  let warnings = 0;
  return {
    failed: (error) => {
      failed++;
      tell(failureText(error, voice.debug));
      progress?.step();
    },
    done: (source, count) => {
      read++;
      progress?.step();
      figures += count;
      warnings += source.warnings.length;
      if (voice.quiet) return;
      for (const { message } of source.warnings) {
        tell(`shuzhai: ${voice.say("warningPrefix")}${source.path}: ${message}\n`);
      }
    },
    counts: () => ({ read, failed }),
    end: () => {
      progress?.end();
      if (voice.verbose) stderr.write(`shuzhai: ${voice.say("extracted", { figures, sources: read, warnings })}\n`);
    },
  };
};
