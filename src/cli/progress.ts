/**
 * A progress bar on standard error: pages done of all, pages a second, time left. For a person at a terminal, so it is
 * made only where standard error is one and standard output is not taken up by results.
 *
 * The only file that knows the library, which is loaded when a bar is shown.
 */
import type { Terminal, Voice } from "./io.ts";

export interface Progress {
  /** One more input is done. */
  step(): void;
  /** Writes a message above the bar. */
  above(text: string): void;
  /** Takes the bar away. */
  end(): void;
}

/** Whether a bar is wanted: more than one input, a terminal, and nothing else that is written to it. */
export const wantsProgress = ({ stderr, stdout }: Terminal, { quiet }: Voice, output: string | null): boolean =>
  !quiet && stderr.isTTY === true && (output !== null || stdout.isTTY !== true);

const MS = 1000;
/** To the start of the line, and clear it (ECMA-48 CR, EL). */
const CLEAR_LINE = "\r\u001b[K";

export const createProgress = async (total: number, { stderr }: Terminal, voice: Voice): Promise<Progress> => {
  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar({
    format: `{bar} {value}/{total}  {rate}/s  ${voice.say("timeLeft")} {eta_formatted}`,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 30,
    stream: stderr,
    clearOnComplete: true,
    // Signals are the output's, which takes half-written files away.
    gracefulExit: false,
    hideCursor: null,
  });
  const started = Date.now();
  let done = 0;
  bar.start(total, 0, { rate: "0" });
  return {
    step: () => {
      done++;
      const seconds = (Date.now() - started) / MS;
      bar.update(done, { rate: seconds === 0 ? "0" : (done / seconds).toFixed(done / seconds < 10 ? 1 : 0) });
    },
    above: (text) => void stderr.write(`${CLEAR_LINE}${text}`),
    end: () => bar.stop(),
  };
};
