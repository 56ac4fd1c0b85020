import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, shuzhai } from "./shuzhai.ts";

const PAGE = join(ROOT, "fixtures/village-cadres.txt");
const GOLD = join(ROOT, "fixtures/village-cadres.sections.json");

describe("shuzhai sections", () => {
  it("prints an indented outline", async () => {
    const { status, stdout, stderr } = await shuzhai("sections", PAGE);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("\n  2: (continued from an earlier page)\n");
    expect(stdout).toContain("\n      place 桐梁县 · organization 桐梁县委组织部 · role 部长 · person 贺知远\n");
    expect(stdout).toContain("\n      6: 拓宽视野选苗子\n");
  });

  it("writes JSON in the shape of gold sections", async () => {
    const sections = JSON.parse((await shuzhai("sections", PAGE, "--format", "json")).stdout);
    const gold: readonly Record<string, unknown>[] = JSON.parse(readFileSync(GOLD, "utf8"));
    expect(sections).toMatchObject(gold.map((entry) => ({ line: entry.line })));
    expect(sections[0]).toMatchObject({ source: PAGE, continued: true, index: 0 });
  });

  it("writes a file whose name says how", async () => {
    const folder = mkdtempSync(join(tmpdir(), "shuzhai-sections-"));
    await shuzhai("sections", PAGE, "-o", join(folder, "out.json"));
    expect(Array.isArray(JSON.parse(readFileSync(join(folder, "out.json"), "utf8")))).toBe(true);
    rmSync(folder, { recursive: true });
  });

  it("ends as extract does where inputs are wrong", async () => {
    expect(await shuzhai("sections", "gone.txt")).toMatchObject({ status: 3, stdout: "" });
    expect((await shuzhai("sections", "gone.txt", PAGE)).status).toBe(1);
    expect((await shuzhai("sections", PAGE, "-f", "jsn")).stderr).toContain('did you mean "json"?');
  });
});
