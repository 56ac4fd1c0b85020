/**
 * `shuzhai completion bash|zsh|fish`: the program's commands, options and their choices as a script for a shell.
 *
 * In: the commander program. Out: the script. What it completes is what the program knows of itself, so that the two
 * never part ways. Absent on purpose: installing it, which the help shows in one line a shell.
 */
import type { Command, Option } from "commander";
import { ShuzhaiError } from "../errors.ts";
import { bashScript } from "./completion/bash.ts";
import { fishScript } from "./completion/fish.ts";
import type { CompletedCommand, CompletedOption, CompletedProgram } from "./completion/program.ts";
import { zshScript } from "./completion/zsh.ts";

const SHELLS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

export type Shell = keyof typeof SHELLS;

/** Shells there is a script for. */
export const SHELL_NAMES: readonly Shell[] = ["bash", "zsh", "fish"];

/**
 * The completion script of `program` for a shell.
 *
 * @throws ShuzhaiError of kind `usage` for a shell that has none
 */
export const completionScript = (program: Command, shell: string): string => {
  const known = SHELL_NAMES.find((name) => name === shell);
  if (known !== undefined) return SHELLS[known](describe(program));
  throw new ShuzhaiError("usage", "completion", `no script for "${shell}"`, `choose from ${SHELL_NAMES.join(", ")}`);
};

const describe = (program: Command): CompletedProgram => ({
  name: program.name(),
  options: optionsOf(program),
  commands: program.commands.map(commandOf),
});

const commandOf = (command: Command): CompletedCommand => ({
  name: command.name(),
  about: line(command.summary() || command.description()),
  options: optionsOf(command),
  choices: command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
});

const optionsOf = (command: Command): readonly CompletedOption[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({
      short: option.short ?? null,
      long: option.long ?? null,
      about: line(option.description),
      argument: argumentOf(option),
      choices: option.argChoices ?? [],
    }));

const argumentOf = (option: Option): CompletedOption["argument"] => {
  if (!option.required && !option.optional) return null;
  return /file|path|folder/i.test(option.flags) ? "file" : "word";
};

/** One line of words that mean the same in every shell's quotes. */
const line = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/["'`$\\[\]:]/g, "")
    .trim();
