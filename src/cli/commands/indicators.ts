/** `shuzhai indicators`: the command's face to disk and terminal; what it does stands in `cli/indicators.ts`. */
import { ShuzhaiError } from "../../errors.ts";
import { writeStdout } from "../../output.ts";
import { converterFor, extractText } from "../../pipeline.ts";
import { closest } from "../../write/closest.ts";
import { textOfFile } from "../extract-options.ts";
import { runIndicators } from "../indicators.ts";
import type { Terminal } from "../io.ts";

export interface IndicatorsFlags {
  readonly format?: string;
  readonly rules?: readonly string[];
  readonly test?: string;
}

export const indicators = async (
  _inputs: readonly string[],
  { format, rules = [], test }: IndicatorsFlags,
  terminal: Terminal,
): Promise<number> => {
  const printed: string[] = [];
  const status = await runIndicators(
    { rules, test, format: formatOf(format) },
    {
      extract: async (text, catalogue) => {
        const source = { text, format: "text", encoding: null, title: null, warnings: [] } as const;
        return extractText(source, "example", { catalogue }, await converterFor(text)).figures;
      },
      readFile: textOfFile,
      stdout: (text) => void printed.push(text),
      stderr: (text) => void terminal.stderr.write(text),
    },
  );
  await writeStdout(printed, terminal.stdout);
  return status;
};

const FORMATS = ["table", "json"] as const;

const formatOf = (written: string | undefined): (typeof FORMATS)[number] => {
  if (written === undefined) return "table";
  const format = FORMATS.find((name) => name === written.toLowerCase());
  if (format !== undefined) return format;
  const near = closest(written.toLowerCase(), FORMATS);
  const remedy = near === null ? `choose from ${FORMATS.join(", ")}` : `did you mean "${near}"?`;
  throw new ShuzhaiError("usage", "--format", `no catalogue is written as "${written}"`, remedy);
};
