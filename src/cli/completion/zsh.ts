/**
 * Completion for zsh: one `_arguments` a command. Specifications by zshcompsys(1), `_arguments` and `_describe`.
 */
import { type CompletedOption, type CompletedProgram, functionName } from "./program.ts";

export const zshScript = (program: CompletedProgram): string => {
  const name = functionName(program);
  return `#compdef ${program.name}
# ${program.name} completion for zsh: keep it as _${program.name} in a folder of $fpath
${name}() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands
  commands=(
${program.commands.map((command) => `    '${command.name}:${command.about}'`).join("\n")}
    'help:display help for a command'
  )
  _arguments -C ${program.options.map(specification).join(" ")} '1: :->command' '*:: :->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $line[1] in
${program.commands
  .map(
    ({ name: command, options, choices }) =>
      `        ${command}) _arguments ${[...options.map(specification), argument(choices)].join(" ")} ;;`,
  )
  .join("\n")}
      esac ;;
  esac
}
if [ "$funcstack[1]" = "${name}" ]; then ${name} "$@"; else compdef ${name} ${program.name}; fi
`;
};

/** `'(-o --output)'{-o,--output}'[about]:file:_files'` */
const specification = ({ short, long, about, argument: following, choices }: CompletedOption): string => {
  const spelled = short !== null && long !== null ? `'(${short} ${long})'{${short},${long}}'` : `'${long ?? short}`;
  return `${spelled}[${about}]${following === null ? "" : `:${following}:${values(following, choices)}`}'`;
};

const values = (following: "file" | "word", choices: readonly string[]): string => {
  if (choices.length > 0) return `(${choices.join(" ")})`;
  return following === "file" ? "_files" : " ";
};

const argument = (choices: readonly string[]): string =>
  choices.length > 0 ? `'1: :(${choices.join(" ")})'` : "'*:file:_files'";
