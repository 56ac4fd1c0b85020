/** `shuzhai check`: the command's face to disk and terminal; what it does stands in `cli/check.ts`. */
import { listFiles, readBytes } from "../../files.ts";
import { pipelineOptions } from "../../jobs/work.ts";
import { writeStdout, writeWhole } from "../../output.ts";
import { extractBytes } from "../../pipeline.ts";
import { runCheck } from "../check.ts";
import { encodingOf, rulesFiles, textOfFile } from "../extract-options.ts";
import type { Terminal } from "../io.ts";

export interface CheckFlags {
  readonly min?: readonly string[];
  readonly each?: boolean;
  readonly errors?: boolean;
  readonly reporter?: string;
  readonly floors?: string;
  readonly update?: boolean;
  readonly allowRegression?: boolean;
  readonly calibration?: boolean;
  readonly rules?: readonly string[];
  readonly encoding?: string;
}

export const check = async (
  golds: readonly string[],
  flags: CheckFlags,
  { stdout, stderr, env }: Terminal,
): Promise<number> => {
  const rules = await rulesFiles(flags.rules ?? []);
  const options = { ...(await pipelineOptions({ all: false, trace: false, rules })), withText: true };
  const encoding = await encodingOf(flags.encoding);
  const printed: string[] = [];
  const status = await runCheck(
    {
      ...flags,
      golds,
      min: flags.min ?? [],
      each: flags.each ?? false,
      errors: flags.errors ?? false,
      reporter: flags.reporter ?? "text",
    },
    {
      readFile: textOfFile,
      list: listFiles,
      writeWhole,
      extract: async (path) => {
        const { source, figures } = await extractBytes(await readBytes(path), path, { ...options, encoding });
        return { text: source.text ?? "", figures, sections: source.sections };
      },
      stdout: (text) => void printed.push(text),
      stderr: (text) => void stderr.write(text),
      colour: stdout.isTTY === true,
      env,
    },
  );
  await writeStdout(printed, stdout);
  return status;
};
