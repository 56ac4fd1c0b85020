/**
 * The documents hold: what README.md and README.zh-CN.md show is run, in order, in one copy of the project, and compared.
 *
 *     ```console        `$ command`, and under it what it prints on both streams, nothing where nothing stands. A line
 *                       `…` is any lines, `…` in a line any characters, `\` at a line's end goes on in the next.
 *     ```sh             run as a whole and has to end well; what it prints is not compared
 *     ```js             run as a module beside the package; `// → text` are the lines it prints, in order
 *     <!-- not run: reason -->    before a fence: it is left alone
 *
 * `npx shuzhai` and `shuzhai` are the built command of this project; `npm install`, `npm ci`, `git clone` and `cd` are
 * left out. Files that a block writes are there for those after it.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Block, blocksOf, commandsOf, patternOf, printedBy, withoutSetup } from "./documents/blocks.ts";

const READMES = ["README.md", "README.zh-CN.md"].map((name) => ({
  name,
  text: readFileSync(name, "utf8").replaceAll("\r\n", "\n"),
}));
const PACKAGE = JSON.parse(readFileSync("package.json", "utf8"));

let copy = "";
const shims = (): string => join(copy, ".shims");

const shim = (name: string, script: string): void => {
  writeFileSync(join(shims(), name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
};

/** Each document starts from a copy of its own, as its reader does. */
const prepare = (): void => {
  copy = mkdtempSync(join(tmpdir(), "shuzhai-readme-"));
  for (const part of ["package.json", ...PACKAGE.files]) {
    if (existsSync(part)) cpSync(part, join(copy, part), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"), "junction");
  mkdirSync(shims());
  const command = `exec node "${join(copy, "bin/shuzhai.js")}" "$@"`;
  shim("shuzhai", command);
  shim(
    "npx",
    `if [ "$1" != shuzhai ]; then echo "npx $1: only shuzhai is run here" >&2; exit 127; fi\nshift\n${command}`,
  );
};

const clear = (): void => rmSync(copy, { recursive: true, force: true });

/** Both streams in the order written, and the exit status. */
const run = (
  program: string,
  args: readonly string[],
): { readonly status: number | null; readonly printed: string } => {
  const { stdout, status } = spawnSync(program, args, {
    cwd: copy,
    encoding: "utf8",
    env: { ...process.env, PATH: `${shims()}${delimiter}${process.env.PATH ?? ""}`, LC_ALL: "C.UTF-8", NO_COLOR: "1" },
  });
  return { status, printed: stdout };
};

const shell = (script: string): ReturnType<typeof run> => run("sh", ["-c", `exec 2>&1\n${withoutSetup(script)}`]);

const ended = (printed: string): string => (printed === "" || printed.endsWith("\n") ? printed : `${printed}\n`);

const checks: Readonly<Record<string, (block: Block) => void>> = {
  console: (block) => {
    for (const { command, line, output } of commandsOf(block)) {
      const { printed } = shell(command);
      const matches = patternOf(output).test(ended(printed));
      // Where it does not match, the two are shown side by side.
      if (!matches) expect(printed, `line ${line}: $ ${command}`).toBe(output.join("\n"));
    }
  },
  sh: (block) => {
    const { status, printed } = shell(`set -e\n${block.body}`);
    expect(status, printed).toBe(0);
  },
  js: (block) => {
    const file = `.readme-${block.line}.mjs`;
    writeFileSync(join(copy, file), block.body);
    const { status, printed } = run("sh", ["-c", `node ${file} 2>&1`]);
    expect(status, printed).toBe(0);
    expect(ended(printed)).toMatch(patternOf(printedBy(block)));
  },
};

const onWindows = process.platform === "win32";

describe.skipIf(onWindows).each(READMES)("$name", ({ text }) => {
  beforeAll(prepare);
  afterAll(clear);
  const blocks = blocksOf(text).filter(({ language, notRun }) => language in checks && notRun === null);

  it("shows commands", () => {
    expect(blocks.flatMap((block) => (block.language === "console" ? commandsOf(block) : []))).not.toEqual([]);
  });

  it.each(blocks.map((block) => [block.line, block.language, block] as const))(
    "line %i: what the %s block shows is what happens",
    { timeout: 120_000 },
    (_line, language, block) => checks[language]?.(block),
  );

  it("knows no path of one machine", () => {
    expect(text).not.toMatch(/(?<![\w.~)/])\/(?:home|root|Users|work|mnt|opt|tmp|usr|var)\/|[A-Z]:\\/);
  });

  it("links to files that exist", () => {
    const links = [...text.matchAll(/\]\((?![a-z]+:|#)([^)\s#]+)[^)]*\)/g)].map(([, path = ""]) => path);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe("README.md", () => {
  it("names every dependency in its table", () => {
    const table = (READMES[0]?.text ?? "")
      .split("\n")
      .filter((line) => /^\s*\|/.test(line))
      .join("\n");
    const names = Object.keys({ ...PACKAGE.dependencies, ...PACKAGE.optionalDependencies });
    const named = (name: string): boolean => new RegExp(`(?<![\\w@/-])${name}(?![\\w/-])`).test(table);
    expect(names.filter((name) => !named(name))).toEqual([]);
  });
});

describe("CHANGELOG.md", () => {
  it("has a heading for what is not released yet or for the version of package.json", () => {
    const headings = [...readFileSync("CHANGELOG.md", "utf8").matchAll(/^## \[?([^\]\s]+)/gm)].map(([, name]) => name);
    expect(["Unreleased", PACKAGE.version]).toContain(headings[0]);
  });
});

describe.skipIf(onWindows)("the way documents are run", () => {
  beforeAll(prepare);
  afterAll(clear);
  const [block] = blocksOf("text\n\n```console\n$ echo one && \\\n  echo two\none\ntwo\n$ true\n```\n");

  it("tells commands from what they print", () => {
    expect(commandsOf(block as Block)).toEqual([
      { command: "echo one && \\\n  echo two", line: 4, output: ["one", "two"] },
      { command: "true", line: 8, output: [] },
    ]);
  });

  it("lets the command that was built answer to its name", () => {
    expect(() =>
      checks.console?.({ ...(block as Block), body: `$ npx shuzhai --version\n${PACKAGE.version}\n` }),
    ).not.toThrow();
  });

  it("sees a line that is not printed, and one too many", () => {
    const check = (body: string) => () => checks.console?.({ ...(block as Block), body });
    expect(check("$ echo one; echo two\none\n")).toThrow();
    expect(check("$ echo one\none\ntwo\n")).toThrow();
    expect(check("$ echo one; echo two; echo three\none\n…\n")).not.toThrow();
    expect(check("$ echo one; echo two; echo three\none\n…\nthree\n")).not.toThrow();
    expect(check("$ echo took 12 ms\ntook … ms\n")).not.toThrow();
    expect(check("$ echo wrong >&2; exit 2\nwrong\n")).not.toThrow();
    expect(() => checks.sh?.({ ...(block as Block), body: "false\ntrue\n" })).toThrow();
  });

  it("runs a module that imports the package by its name", () => {
    const body = 'import { findNumbers } from "shuzhai";\nconsole.log(findNumbers("三百余人")[0].value); // → 300\n';
    expect(() => checks.js?.({ ...(block as Block), body })).not.toThrow();
    expect(() => checks.js?.({ ...(block as Block), body: body.replace("→ 300", "→ 301") })).toThrow();
  });

  it("leaves out what sets a machine up, and blocks that say why they are not run", () => {
    expect(withoutSetup("npm install && npx shuzhai extract a.txt\nnpm ci\ncd shuzhai")).toBe(
      "npx shuzhai extract a.txt",
    );
    expect(blocksOf("<!-- not run: needs a cluster -->\n```sh\nspark-submit\n```\n")[0]?.notRun).toBe(
      "needs a cluster",
    );
  });
});
