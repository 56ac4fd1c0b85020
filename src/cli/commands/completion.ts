/** `shuzhai completion`: the completion script of a shell, on standard output. */
import type { Command } from "commander";
import { writeStdout } from "../../output.ts";
import { completionScript } from "../completion.ts";
import { EXIT } from "../failure.ts";
import type { Terminal, Voice } from "../io.ts";

export const completion = async (
  [shell = ""]: readonly string[],
  _flags: unknown,
  { stdout }: Terminal,
  _voice: Voice,
  program: () => Command,
): Promise<number> => {
  await writeStdout(completionScript(program(), shell), stdout);
  return EXIT.ok;
};
