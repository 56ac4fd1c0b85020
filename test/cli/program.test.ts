import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS, EXAMPLES } from "../../src/cli/commands.ts";
import { createProgram } from "../../src/cli/program.ts";
import { VERSION } from "../../src/version.ts";
import { processOf, ROOT, shuzhai, shuzhaiProcess } from "./shuzhai.ts";

describe("shuzhai", () => {
  it("alone prints help", async () => {
    const { status, stdout, stderr } = await shuzhai();
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const { name } of COMMANDS) expect(stdout).toContain(`\n  ${name} `);
    expect((await shuzhai("--help")).stdout).toBe(stdout);
    expect((await shuzhai("help")).stdout).toBe(stdout);
  });

  it("knows its version", async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(VERSION).toBe(version);
    expect(await shuzhai("--version")).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("speaks Chinese in help where that is asked for", async () => {
    const { stdout } = await shuzhai("extract", "--help", "--lang", "zh");
    expect(stdout).toContain("用法：");
    expect(stdout).toContain("写入文件");
    expect(stdout).not.toContain("write to a file");
  });

  it.each([
    [["pages/a.txt"], "shuzhai: unknown command 'pages/a.txt'; did you mean shuzhai extract pages/a.txt?\n"],
    [["extrct"], "shuzhai: unknown command 'extrct'; did you mean extract?\n"],
    [["check", "--reprter"], "shuzhai: unknown option '--reprter'; did you mean --reporter?\n"],
    [["completion", "powershell"], "shuzhai: command-argument value 'powershell' is invalid for argument 'shell'"],
  ])("tells what %j may have meant", async (args, said) => {
    const { status, stdout, stderr } = await shuzhai(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.startsWith(said)).toBe(true);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("has a page of help with examples for each command, in both languages", () => {
    for (const language of ["en", "zh"] as const) {
      const { commands } = createProgram(language);
      expect(commands.map((command) => command.name())).toEqual(COMMANDS.map(({ name }) => name));
    }
    for (const { examples } of COMMANDS) expect(examples.length).toBeGreaterThan(0);
  });
});

describe("examples of the help", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "shuzhai-examples-"));
    cpSync(join(ROOT, "fixtures"), join(folder, "fixtures"), { recursive: true });
    // As installed: a command of that name on the path.
    writeFileSync(join(folder, "shuzhai"), `#!/bin/sh\nexec '${process.execPath}' '${ROOT}/bin/shuzhai.js' "$@"\n`, {
      mode: 0o755,
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.skipIf(process.platform === "win32").each([...EXAMPLES, ...COMMANDS.flatMap(({ examples }) => examples)])(
    "$line",
    async ({ line }) => {
      const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, LANG: "C", LC_ALL: "C" };
      const { status, stdout, stderr } = await processOf("sh", ["-c", line], { cwd: folder, env });
      expect({ status, stderr }).toEqual({
        status: 0,
        stderr: expect.not.stringMatching(/does not|cannot|unexpected/),
      });
      const file = / -o (\S+)/.exec(line)?.[1];
      expect(file === undefined ? stdout.length : readFileSync(join(folder, file)).length).toBeGreaterThan(100);
    },
  );
});

describe("as a process", () => {
  const TEXT = "2022年，选派861名干部驻村。\n";

  it("reads standard input", async () => {
    const { status, stdout } = await shuzhaiProcess(["extract", "-f", "jsonl", "--columns", "source,text"], TEXT);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '{"source":"-","text":"861名"}\n' });
    expect((await shuzhaiProcess(["extract"])).status).toBe(3);
  });

  it.skipIf(process.platform === "win32")("ends quietly when its reader goes away", async () => {
    const script = `set -o pipefail; '${process.execPath}' bin/shuzhai.js extract fixtures -qf jsonl | head -n 1; echo $?`;
    const { stdout, stderr } = await processOf("bash", ["-c", script]);
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n").at(-1)).toBe("0");
  });

  it.each(["json", "jsonl", "csv"])("writes the same %s on two threads as on one", async (format) => {
    const inputs = ["extract", "fixtures", "fixtures/nothing.txt", "-f", format];
    const one = await shuzhaiProcess([...inputs, "--jobs", "1"]);
    const two = await shuzhaiProcess([...inputs, "--jobs", "2"]);
    expect(one.status).toBe(1);
    expect(one.stdout.length).toBeGreaterThan(1000);
    expect(two).toEqual(one);
  });
});
