/**
 * Completion for bash (3.2 on): a function that looks at the command and at the option before the cursor.
 * `COMPREPLY`, `COMP_WORDS`, `compgen` and `complete` by the bash manual, "Programmable Completion".
 */
import { type CompletedOption, type CompletedProgram, functionName, spellings } from "./program.ts";

export const bashScript = (program: CompletedProgram): string => {
  const name = functionName(program);
  return `# ${program.name} completion for bash: source it, or keep it in ~/.local/share/bash-completion/completions/${program.name}
${name}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${program.commands.map((command) => command.name).join("|")}) command="$word"; break ;;
    esac
  done
  COMPREPLY=()
  case "$command" in
${program.commands.map((command) => arm(command.name, command.options, command.choices)).join("\n")}
${arm("*", program.options, [...program.commands.map((command) => command.name), "help"])}
  esac
}
complete -o bashdefault -o default -F ${name} ${program.name}
`;
};

/** What one command completes: the word an option asks for, else options after a dash, else its words or files. */
const arm = (pattern: string, options: readonly CompletedOption[], words: readonly string[]): string => {
  const asked = options.filter(({ argument }) => argument !== null).map(afterOption);
  return `    ${pattern})
      case "$previous" in
${[...asked, "        *) ;;"].join("\n")}
      esac
      case "$current" in
        -*) COMPREPLY=($(compgen -W "${options.flatMap(spellings).join(" ")}" -- "$current")); return ;;
      esac
      ${words.length === 0 ? "return" : `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$current"))`}
      ;;`;
};

/** An empty reply leaves the word to `-o default`, which completes files. */
const afterOption = (option: CompletedOption): string => {
  const reply =
    option.choices.length === 0 ? "" : `COMPREPLY=($(compgen -W "${option.choices.join(" ")}" -- "$current")); `;
  return `        ${spellings(option).join("|")}) ${reply}return ;;`;
};
