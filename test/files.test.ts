import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expandInputs, type Input, readBytes } from "../src/files.ts";

let root = "";
const at = (...parts: readonly string[]): string => join(root, ...parts);
const inputs = async (...args: readonly string[]): Promise<readonly Input[]> => {
  const found: Input[] = [];
  for await (const input of expandInputs(args)) found.push(input);
  return found;
};
const names = async (...args: readonly string[]): Promise<readonly string[]> =>
  (await inputs(...args)).map(({ path, error }) => (error === null ? "" : "! ") + path.replace(`${root}/`, ""));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "inputs-"));
  mkdirSync(at("pages", "inner"), { recursive: true });
  mkdirSync(at("bare"));
  for (const name of ["第10页.txt", "第2页.txt", "a.html", "b.xlsx", ".hidden.txt", "inner/c.docx", "报告[1].md"])
    writeFileSync(at("pages", name), "3亿元");
  symlinkSync(at("pages"), at("pages", "inner", "loop"));
  symlinkSync(at("gone.txt"), at("pages", "inner", "broken.txt"));
  symlinkSync("self.txt", at("self.txt"));
});
afterAll(() => rmSync(root, { recursive: true }));

describe("inputs", () => {
  it("no argument and - are standard input", async () => {
    expect(await inputs()).toEqual([{ path: "-", error: null }]);
    expect(await inputs("-")).toEqual([{ path: "-", error: null }]);
  });

  it("a folder: walked in natural order, hidden and unreadable kinds left out, loops survived, broken links told", async () => {
    expect(await names(at("pages"))).toEqual(
      expect.arrayContaining([
        "pages/a.html",
        "! pages/inner/broken.txt",
        "pages/inner/c.docx",
        "pages/报告[1].md",
        "pages/第2页.txt",
        "pages/第10页.txt",
      ]),
    );
    const found = await names(at("pages"));
    expect(found).toHaveLength(6);
    expect(found.indexOf("pages/第2页.txt")).toBeLessThan(found.indexOf("pages/第10页.txt"));
  });

  it("patterns; a name that exists is none", async () => {
    expect(await names(at("pages/*.txt"))).toEqual(["pages/第2页.txt", "pages/第10页.txt"]);
    expect(await names(at("pages/报告[1].md"))).toEqual(["pages/报告[1].md"]);
    expect((await inputs(at("pages/*.pdf")))[0]?.error?.message).toMatch(/matches no file/);
  });

  it("the others go on past what is missing, bare or leads to itself", async () => {
    const found = await inputs(
      at("pages/第3页.txt"),
      at("pages/a.htm"),
      at("bare"),
      at("self.txt"),
      at("pages/a.html"),
    );
    expect(found.map(({ error }) => error?.message ?? "")).toEqual([
      expect.stringMatching(/does not exist; check the path/),
      expect.stringMatching(/does not exist; did you mean .*a\.html\?/),
      expect.stringMatching(/folder without readable files/),
      expect.stringMatching(/symbolic link that leads to itself/),
      "",
    ]);
  });

  it.skipIf(process.getuid?.() === 0)("a folder without permission is told", async () => {
    mkdirSync(at("locked"));
    chmodSync(at("locked"), 0o000);
    expect((await inputs(at("locked")))[0]?.error?.message).toMatch(/permission denied/);
    chmodSync(at("locked"), 0o755);
  });
});

describe("bytes", () => {
  it("of a file", async () => {
    expect(Buffer.from(await readBytes(at("pages/a.html"))).toString()).toBe("3亿元");
  });

  it("never more than the limit, also of a device without end", async () => {
    await expect(readBytes(at("pages/a.html"), 3)).rejects.toThrow(/larger than 0 MB/);
    await expect(readBytes("/dev/zero", 1024 * 1024)).rejects.toThrow(/larger than 1 MB/);
  });

  it("of nothing readable: an error that names it", async () => {
    await expect(readBytes(at("none.txt"))).rejects.toMatchObject({ kind: "input", where: at("none.txt") });
    await expect(readBytes(at("bare"))).rejects.toThrow(/is a folder/);
    await expect(readBytes("a".repeat(5000))).rejects.toThrow(/too long/);
    await expect(readBytes(at("pages/a.html/x"))).rejects.toThrow(/no folder/);
  });
});
