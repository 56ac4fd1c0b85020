/**
 * The same figures by another hand: the material's own scorer, where it and Python stand at hand, on the shared gold
 * with predictions that are wrong in every way a prediction can be.
 */

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readGold } from "../../src/check/gold.ts";
import { judge, score } from "../../src/check/score.ts";
import type { FigureRecord, GoldRow } from "../../src/check/types.ts";
import { perfect } from "./figures.ts";

const SHARED = resolve(import.meta.dirname, "../../../shared");
const SCORER = join(SHARED, "tools/score.py");

function hasPython(): boolean {
  try {
    execFileSync("python3", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false; // no Python on this machine: the inline expectations of score.test.ts stand alone
  }
}

const golds = ["data", "data/reports"]
  .map((folder) => join(SHARED, folder))
  .filter(existsSync)
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".gold.csv"))
      .map((name) => join(folder, name)),
  );

/** Every record wrong in one way or another, by its number; a fifth is right. */
function spoiled(row: GoldRow, index: number): readonly FigureRecord[] {
  const right = perfect(row);
  const ways: readonly (readonly FigureRecord[])[] = [
    [right],
    [],
    [{ ...right, value: right.value * 1.002, unit: null }],
    [{ ...right, value: right.value * 1.0005, label: row.labels.at(-1) ?? null, end: right.end - 1 }],
    [{ ...right, label: `${right.label ?? ""}的“数量”`, bound: "over" }],
    [{ ...right, label: right.label?.slice(1) ?? null, period: `${right.period ?? ""}、` }],
    [
      { ...right, max: 7, change: "up", status: "target" },
      { ...right, start: right.end, end: right.end + 2 },
    ],
    [{ ...right, label: null, period: null, max: 0 }],
    [
      { ...right, end: right.start + 1 },
      { ...right, start: right.start + 1 },
    ],
  ];
  return ways[index % ways.length] ?? [];
}

describe.skipIf(golds.length === 0 || !existsSync(SCORER) || !hasPython())("agreement with another scorer", () => {
  it.each(golds)("agrees to three decimals on %s", async (path) => {
    const text = readFileSync(path.replace(".gold.csv", ".txt"), "utf8")
      .replace(/^\ufeff/u, "")
      .replaceAll("\r\n", "\n");
    const rows = await readGold(path, readFileSync(path, "utf8"), text);
    const records = rows.flatMap(spoiled);
    const folder = mkdtempSync(join(tmpdir(), "shuzhai-check-"));
    try {
      const file = join(folder, "records.jsonl");
      writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
      const line = execFileSync("python3", [SCORER, "score", path, file], { encoding: "utf8" });
      const theirs = Object.fromEntries(
        [...line.matchAll(/(\w+)= *([\d.]+)/gu)].map(([, name, value]) => [name, Number(value)]),
      );
      const { figures, fields, ...finding } = score(judge(rows, records));
      const { label_chars, place: _, ...compared } = fields;
      const ours = { n: figures, ...finding, ...compared, label_soft: label_chars };
      expect(Object.keys(theirs).sort()).toEqual(Object.keys(ours).sort());
      for (const [name, value] of Object.entries(ours)) expect(theirs[name], name).toBeCloseTo(value, 3);
      expect(finding.f1).toBeLessThan(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
