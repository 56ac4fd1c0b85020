/**
 * The command line: its commands, their options and help, and one run of it.
 *
 * Absent on purpose: whatever a command does. Each is loaded when it is called, so that help and version cost nothing
 * but the parser of arguments.
 */
import { Command, CommanderError, Option } from "commander";
import { ShuzhaiError } from "../errors.ts";
import { VERSION } from "../version.ts";
import { COMMANDS, type CommandText, EXAMPLES, type Example } from "./commands.ts";
import { EXIT, failureText, statusOf } from "./failure.ts";
import type { CommonFlags, Terminal, Voice } from "./io.ts";
import { type Language, languageOf, speaker } from "./messages.ts";
import { COMMON, inLanguage, type OptionText } from "./options.ts";

/**
 * One run of the program.
 *
 * @param args the arguments after the program's name
 * @returns the exit status
 */
export const run = async (args: readonly string[], terminal: Terminal = process): Promise<number> => {
  const debug = args.includes("--debug");
  let status: number = EXIT.ok;
  const program = createProgram(languageOf(askedLanguage(args), terminal.env), terminal, (ended) => {
    status = ended;
  });
  if (args.length === 0) {
    program.outputHelp();
    return EXIT.ok;
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    // Commander has said what it had to say: help, the version, or what is wrong with the arguments.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    terminal.stderr.write(failureText(error, debug));
    return statusOf(error);
  }
};

/** The language is needed before the arguments are parsed, since their help is written in it. */
const askedLanguage = (args: readonly string[]): Language | undefined => {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = args[at]?.includes("=") ? args[at].slice("--lang=".length) : args[at + 1];
  return at >= 0 && (asked === "en" || asked === "zh") ? asked : undefined;
};

const HELP = {
  help: { en: "show help", zh: "显示帮助" },
  version: { en: "show the version", zh: "显示版本" },
} as const;

/** Commander's own headings. */
const TITLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  zh: { "Usage:": "用法：", "Arguments:": "参数：", "Options:": "选项：", "Commands:": "命令：" },
};

/** The program as commander knows it; `ended` is told the exit status of the command that ran. */
export const createProgram = (
  language: Language,
  terminal: Terminal = process,
  ended: (status: number) => void = () => undefined,
): Command => {
  const say = speaker(language);
  const program = new Command("shuzhai")
    .description(say("about"))
    .version(VERSION, "-V, --version", HELP.version[language])
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
      outputError: (text, write) => write(complaint(text)),
      getOutHasColors: () => terminal.stdout.isTTY === true && (terminal.env.NO_COLOR ?? "") === "",
    })
    .configureHelp({
      styleTitle: (title) => TITLES[language][title] ?? title,
      optionDescription: ({ description }) => description,
    })
    .helpOption("-h, --help", HELP.help[language])
    .helpCommand("help [command]", HELP.help[language])
    .addHelpText("after", `\n${say("examples")}\n${examplesText(EXAMPLES, language)}`);
  for (const text of COMMANDS) program.addCommand(commandOf(text, program, language, terminal, ended));
  return program;
};

const commandOf = (
  text: CommandText,
  program: Command,
  language: Language,
  terminal: Terminal,
  ended: (status: number) => void,
): Command => {
  const say = speaker(language);
  const command = new Command(text.name).copyInheritedSettings(program).description(say(text.about));
  for (const { name, choices } of text.arguments) {
    const argument = command.createArgument(name);
    command.addArgument(choices === undefined ? argument : argument.choices([...choices]));
  }
  for (const option of [...text.options, ...COMMON]) command.addOption(optionOf(option, language));
  command.addHelpText("after", `\n${say("examples")}\n${examplesText(text.examples, language)}`);
  return command.action(async () => {
    const flags = command.opts<CommonFlags & Record<string, unknown>>();
    const voice = voiceOf(flags, language);
    if (text.readsInput === true && command.args.length === 0 && terminal.stdin.isTTY === true) {
      terminal.stderr.write(`shuzhai: ${say("readingTerminal")}\n`);
    }
    const act = await text.load();
    ended(await act(command.args, flags, terminal, voice, () => createProgram(language, terminal)));
  });
};

const optionOf = (text: OptionText, language: Language): Option => {
  const option = new Option(text.flags, inLanguage(text, language));
  if (text.repeatable === true) {
    option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
  }
  // Shown and completed; the command itself checks them and says what may have been meant.
  if (text.choices !== undefined) option.argChoices = [...text.choices];
  return option;
};

const voiceOf = (flags: CommonFlags, language: Language): Voice => {
  if (flags.lang !== undefined && flags.lang !== "en" && flags.lang !== "zh") {
    throw new ShuzhaiError("usage", "--lang", `no messages in "${flags.lang}"`, "choose from en, zh");
  }
  return {
    language,
    say: speaker(language),
    quiet: flags.quiet ?? false,
    verbose: flags.verbose ?? false,
    debug: flags.debug ?? false,
  };
};

/**
 * `error: unknown option '--formt'\n(Did you mean --format?)` → one line with a remedy. A file where a command should
 * stand is most likely one to extract from.
 */
const complaint = (text: string): string => {
  const [said = "", meant = ""] = text.trim().split("\n");
  const file = /unknown command '([^']*[./*][^']*)'/.exec(said)?.[1];
  const remedy =
    /^\(Did you mean (.*)\?\)$/.exec(meant)?.[1] ?? (file === undefined ? undefined : `shuzhai extract ${file}`);
  const known = remedy === undefined ? "see shuzhai --help" : `did you mean ${remedy}?`;
  return `shuzhai: ${said.replace(/^error: /, "").replace(/\.$/, "")}; ${known}\n`;
};

const examplesText = (examples: readonly Example[], language: Language): string =>
  examples.map(({ line, en, zh }) => `  $ ${line}\n      ${language === "zh" ? zh : en}`).join("\n");
