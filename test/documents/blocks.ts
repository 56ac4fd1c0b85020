/**
 * A document's text in, the commands that it shows and what it says they print out.
 *
 * Deliberately absent: running them, which the test does in a copy of the project.
 */

/** A fenced block of code, or a command inside one. */
export interface Block {
  readonly language: string;
  /** 1-based line of the document on which the fence opens. */
  readonly line: number;
  readonly body: string;
  /** The reason in `<!-- not run: reason -->` on a line before the fence, else null. */
  readonly notRun: string | null;
}

export interface Shown {
  readonly command: string;
  readonly line: number;
  /** Lines that stand under the command. */
  readonly output: readonly string[];
}

const FENCE = /^(?: {0,3})```(\w*)[^\n]*\n([\s\S]*?)^(?: {0,3})```[ \t]*$/gm;
const NOT_RUN = /<!-- not run: ([^\n]+?) -->\s*$/;

export const blocksOf = (markdown: string): readonly Block[] =>
  [...markdown.matchAll(FENCE)].map((match) => {
    const before = markdown.slice(0, match.index);
    const [, language = "", body = ""] = match;
    return { language, line: before.split("\n").length, body, notRun: NOT_RUN.exec(before)?.[1] ?? null };
  });

/** The commands of a ```console block, each with the lines under it; `\` at a line's end goes on in the next. */
export const commandsOf = ({ body, line }: Block): readonly Shown[] => {
  const shown: { command: string; line: number; output: string[] }[] = [];
  let open = false;
  for (const [index, text] of body.replace(/\n$/, "").split("\n").entries()) {
    const last = shown.at(-1);
    if (open && last !== undefined) last.command += `\n${text}`;
    else if (text.startsWith("$ ")) shown.push({ command: text.slice(2), line: line + index + 1, output: [] });
    else last?.output.push(text);
    open = text.endsWith("\\") && (open || text.startsWith("$ "));
  }
  return shown;
};

/** What a ```js block says it prints: `// → line`, or the rest of a line of code. */
export const printedBy = ({ body }: Block): readonly string[] =>
  [...body.matchAll(/\/\/ → (.*)$/gm)].map(([, printed = ""]) => printed);

/** A pattern for what was printed: a line `…` is any lines, `…` in a line any characters; blanks at ends are not told. */
export const patternOf = (lines: readonly string[]): RegExp => {
  const parts = lines.map((line) =>
    line.trim() === "…" ? "(?:.*\n)*?" : `${line.trimEnd().split("…").map(literal).join(".*")}[ \\t]*\n`,
  );
  return new RegExp(`^${parts.join("")}$`);
};

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/** The command without what sets up a machine: the copy it runs in has all it needs. */
export const withoutSetup = (command: string): string =>
  command
    .split("\n")
    .map((line) => line.replace(/^(?:(?:npm (?:install|ci)|git clone|cd)\b[^&|;]*(?:&&\s*|$))+/, ""))
    .filter((line) => line.trim() !== "")
    .join("\n");
