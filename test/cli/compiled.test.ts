/** The command starts from compiled code where it is at hand, and does the same without. */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { processOf, ROOT } from "./shuzhai.ts";

let copy = "";
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "shuzhai-compiled-"));
  for (const part of ["bin", "dist", "package.json"]) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const node = (...args: readonly string[]) => processOf(process.execPath, args, { cwd: copy });
const extracted = (name: string) => node("bin/shuzhai.js", "extract", join(ROOT, "fixtures", name), "-f", "csv");
const compiledFiles = (): readonly string[] =>
  readdirSync(join(copy, "dist")).filter((name) => /^cli\.cjs\./.test(name));

describe("compiled code", () => {
  it("is made by the build, for this Node alone", () => {
    expect(compiledFiles()).toHaveLength(1);
  });

  it.each(["page-livelihood.txt", "formats/report.pdf", "formats/report.docx", "formats/saved-page.html"])(
    "reads %s as the modules do",
    async (name) => {
      const compiled = await extracted(name);
      for (const file of compiledFiles()) rmSync(join(copy, "dist", file));
      const modules = await extracted(name);
      expect(compiled.status).toBe(0);
      expect(compiled).toEqual(modules);
    },
  );

  it("that is damaged is not used", async () => {
    const whole = await extracted("page-livelihood.txt");
    for (const file of compiledFiles()) truncateSync(join(copy, "dist", file), 1000);
    expect(await extracted("page-livelihood.txt")).toEqual(whole);
  });

  it("of an older build is removed when a new one is made", async () => {
    cpSync(join(ROOT, "fixtures"), join(copy, "fixtures"), { recursive: true });
    writeFileSync(join(copy, "dist", "cli.cjs.0"), "");
    expect(await node("bin/warm.js")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(compiledFiles()).not.toContain("cli.cjs.0");
    expect(compiledFiles()).toHaveLength(1);
  });

  it("is not missed where nothing is built yet", async () => {
    rmSync(join(copy, "dist"), { recursive: true });
    expect(await node("bin/warm.js")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("imports nothing by itself, which it could not", () => {
    expect(readFileSync(join(copy, "dist", "cli.cjs"), "utf8")).not.toMatch(/\bimport\(/);
  });
});
