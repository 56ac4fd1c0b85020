import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, Option } from "commander";
import { describe, expect, it } from "vitest";
import { completionScript, SHELL_NAMES } from "../../src/cli/completion.ts";

const program = (): Command => {
  const made = new Command("shuzhai").version("1.2.3");
  made
    .command("extract")
    .description('figures out of pages,\nas "JSON" [or] it\'s CSV: choose')
    .argument("[inputs...]")
    .addOption(new Option("-f, --format <name>").choices(["json", "csv"]))
    .option("-o, --output <file>", "write to a file")
    .option("--jobs <n>", "at a time");
  made
    .command("pivot")
    .addOption(new Option("--rows <what>").choices(["section", "place", "person", "source"]))
    .addOption(new Option("--columns-by <what>").choices(["indicator", "label"]))
    .option("--no-bom", "no byte order mark");
  made.command("completion").addArgument(made.createArgument("<shell>").choices(["bash", "zsh", "fish"]));
  return made;
};

const has = (shell: string): boolean => spawnSync(shell, ["--version"]).status === 0;

/** What bash offers for a line whose last word is being typed. */
const offered = (...words: readonly string[]): readonly string[] => {
  const list = words.map((word) => `"${word}"`).join(" ");
  const script = `${completionScript(program(), "bash")}
COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _shuzhai; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.split("\n").filter((word) => word !== "");
};

describe.skipIf(!has("bash"))("completion in bash", () => {
  it("offers commands first", () => {
    expect(offered("shuzhai", "")).toEqual(["extract", "pivot", "completion", "help"]);
    expect(offered("shuzhai", "pi")).toEqual(["pivot"]);
  });

  it("offers the options of the command that stands there", () => {
    expect(offered("shuzhai", "extract", "--")).toEqual(["--format", "--output", "--jobs", "--help"]);
    expect(offered("shuzhai", "pivot", "a.txt", "--col")).toEqual(["--columns-by"]);
    expect(offered("shuzhai", "--v")).toEqual(["--version"]);
  });

  it("offers the choices of the option before, and leaves files to the shell", () => {
    expect(offered("shuzhai", "extract", "-f", "")).toEqual(["json", "csv"]);
    expect(offered("shuzhai", "pivot", "--rows", "p")).toEqual(["place", "person"]);
    expect(offered("shuzhai", "extract", "-o", "")).toEqual([]);
    expect(offered("shuzhai", "extract", "")).toEqual([]);
  });

  it("offers the words of an argument", () => {
    expect(offered("shuzhai", "completion", "")).toEqual(["bash", "zsh", "fish"]);
  });
});

describe("completion scripts", () => {
  it.each(SHELL_NAMES)("name every command and every option for %s", (shell) => {
    const script = completionScript(program(), shell);
    for (const word of ["extract", "pivot", "completion", "format", "columns-by", "no-bom", "indicator label"]) {
      expect(script).toContain(word);
    }
    expect(script).toBe(completionScript(program(), shell));
  });

  it.each(SHELL_NAMES.filter(has))("are taken by %s itself", (shell) => {
    const folder = mkdtempSync(join(tmpdir(), "completion-"));
    try {
      const file = join(folder, "script");
      writeFileSync(file, completionScript(program(), shell));
      const { status, stderr } = spawnSync(shell, ["-n", file], { encoding: "utf8" });
      expect([status, stderr]).toEqual([0, ""]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("keep descriptions harmless", () => {
    expect(completionScript(program(), "fish")).toContain("-d 'figures out of pages, as JSON or its CSV choose'");
  });

  it("refuse other shells", () => {
    expect(() => completionScript(program(), "cmd")).toThrow(
      'completion: no script for "cmd"; choose from bash, zsh, fish',
    );
  });
});
