/**
 * Completion for fish: one `complete` line a command, option and list of words. By the fish manual, `complete`.
 */
import type { CompletedCommand, CompletedOption, CompletedProgram } from "./program.ts";

export const fishScript = (program: CompletedProgram): string => {
  const complete = `complete -c ${program.name}`;
  const lines = [
    `# ${program.name} completion for fish: keep it in ~/.config/fish/completions/${program.name}.fish`,
    ...program.options.map((option) => `${complete} -n __fish_use_subcommand ${flags(option)}`),
    ...program.commands.flatMap((command) => commandLines(complete, command)),
    `${complete} -n __fish_use_subcommand -f -a help -d 'display help for a command'`,
  ];
  return `${lines.join("\n")}\n`;
};

const commandLines = (complete: string, { name, about, options, choices }: CompletedCommand): readonly string[] => {
  const inside = `${complete} -n '__fish_seen_subcommand_from ${name}'`;
  return [
    `${complete} -n __fish_use_subcommand -f -a ${name} -d '${about}'`,
    ...options.map((option) => `${inside} ${flags(option)}`),
    ...(choices.length > 0 ? [`${inside} -f -a '${choices.join(" ")}'`] : []),
  ];
};

const flags = ({ short, long, about, argument, choices }: CompletedOption): string =>
  [
    short === null ? null : `-s ${short.slice(1)}`,
    long === null ? null : `-l ${long.slice(2)}`,
    argument === null ? null : argument === "file" && choices.length === 0 ? "-r -F" : "-x",
    choices.length === 0 ? null : `-a '${choices.join(" ")}'`,
    `-d '${about}'`,
  ]
    .filter((part) => part !== null)
    .join(" ");
