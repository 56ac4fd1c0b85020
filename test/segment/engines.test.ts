/** The accuracy on the fixtures with each segmenter, and without any: the fallback may cost a hundredth, no more. */
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";

interface Totals {
  readonly f1: number;
  readonly fields: Readonly<Record<string, number>>;
}

const totals = (segmenter: string): Totals => {
  const out = execFileSync(process.execPath, ["bin/shuzhai.js", "check", "fixtures", "--reporter", "json"], {
    env: { ...process.env, SHUZHAI_SEGMENTER: segmenter },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return (JSON.parse(out) as { total: Totals }).total;
};

const TOLERANCE = 0.01;

describe("the segmenter that takes over where nodejieba cannot be built", () => {
  it("finds and binds the fixtures' figures as nodejieba does, to within a hundredth", { timeout: 120_000 }, () => {
    const first = totals("nodejieba");
    const fallback = totals("@node-rs/jieba");
    expect(Math.abs(first.f1 - fallback.f1)).toBeLessThanOrEqual(TOLERANCE);
    for (const [field, share] of Object.entries(first.fields)) {
      expect(Math.abs(share - (fallback.fields[field] ?? 0)), field).toBeLessThanOrEqual(TOLERANCE);
    }
  });
});
