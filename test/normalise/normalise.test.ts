import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../src/normalise/normalise.ts";
import { loadConverter } from "../../src/normalise/opencc.ts";
import { needsSimplifying } from "../../src/normalise/traditional.ts";

const toSimplified = await loadConverter();

function back(clean: ReturnType<typeof normalise>, part: string): string {
  const at = clean.text.indexOf(part);
  expect(at).toBeGreaterThanOrEqual(0);
  return clean.source.slice(clean.toSource(at), clean.toSourceEnd(at + part.length));
}

describe("width", () => {
  it("leaves ordinary text untouched, the same string", () => {
    const text = "选派861名干部,覆盖率达95.5%。（第1批）";
    expect(normalise(text).text).toBe(text);
  });

  it.each([
    ["选派８６１名", "选派861名"],
    ["增长１２．３％", "增长12.3%"],
    ["９：３０开会", "9:30开会"],
    ["１，２３４人", "1,234人"],
    ["ＧＤＰ　增长", "GDP 增长"],
    ["861\u200b名\u00ad干部", "861名干部"],
    ["－５℃ −3℃", "-5℃ -3℃"],
    ["861⼈", "861人"],
    ["「黨建」", "“黨建”"],
    ['"五一"假期和"七一"前后', "“五一”假期和“七一”前后"],
    ['"两委"成员\n24"屏', '“两委”成员\n24"屏'],
  ])("folds %s", (source, text) => {
    expect(normalise(source).text).toBe(text);
  });

  it.each(["甲，乙；丙：丁（戊）", "1，2，3组", "12 34", "收入比2.1∶1", "党员:12名"])("keeps %s", (text) => {
    expect(normalise(text).text).toBe(text);
  });

  it("leaves invisible characters at the edges out of a span", () => {
    expect(back(normalise("选派\u200b８６１名\u200b干部"), "861名")).toBe("８６１名");
  });
});

describe("Traditional text", () => {
  it.each([
    ["臺灣：選派861名幹部到村任職，黨組織覆蓋率達95%。", "台湾：选派861名干部到村任职，党组织覆盖率达95%。"],
    ["裡面看著為群眾服務", "里面看着为群众服务"],
    ["裏面看着爲羣衆服務", "里面看着为群众服务"],
    ["衞生院和線上綫下", "卫生院和线上线下"],
    ["收入３３００多萬元", "收入3300多万元"],
  ])("reads %s", (source, text) => {
    expect(needsSimplifying(source)).toBe(true);
    expect(normalise(source, toSimplified).text).toBe(text);
  });

  it.each(["乾隆年间的著名建筑,显著改善,皇后镇", `${"党组织覆盖率达95%。".repeat(100)}《國語》一书`, ""])(
    "does not take Simplified text for it: %s",
    (text) => {
      expect(needsSimplifying(text)).toBe(false);
    },
  );

  it("finds a Traditional article behind a long Simplified one", () => {
    expect(needsSimplifying(`${"党组织覆盖率达95%。\n".repeat(1000)}選派幹部到村任職`)).toBe(true);
  });

  it("leaves the lines of Simplified text beside it alone", () => {
    expect(normalise("显著改善\n選派幹部", toSimplified).text).toBe("显著改善\n选派干部");
  });

  it("keeps spans where a replacement is longer than what it replaces", () => {
    const clean = normalise("㗲話選派861名幹部", toSimplified); // U+35F2 → U+20D7E, two units
    expect(clean.text.length).toBe(clean.source.length + 1);
    expect(back(clean, "861名干部")).toBe("861名幹部");
  });

  it("keeps spans for a converter that changes lengths", () => {
    const clean = normalise("選派軟體100套", (text) => text.replace("軟體", "计算机软件").replace("選", "选"));
    expect(back(clean, "100套")).toBe("100套");
  });
});

const awkward = fc.array(
  fc.oneof(
    fc.string({ unit: "binary", maxLength: 4 }),
    fc.constantFrom(
      "選派８６１名",
      "\u200b",
      "\u00ad",
      "㗲",
      "\ud800",
      "\u0000",
      "１，２３４",
      "９：３０",
      "\n",
      "二噁英",
      "⼈",
    ),
  ),
  { maxLength: 30 },
);

describe("every text", () => {
  it("maps back monotonically, ends included, and keeps lines", () => {
    fc.assert(
      fc.property(awkward, fc.boolean(), (pieces, convert) => {
        const source = pieces.join("");
        const clean = normalise(source, convert ? toSimplified : undefined);
        expect(clean.toSource(0)).toBe(0);
        if (clean.text !== "") expect(clean.toSource(clean.text.length)).toBe(source.length);
        for (let at = 0; at < clean.text.length; at += 1) {
          expect(clean.toSource(at)).toBeLessThanOrEqual(clean.toSource(at + 1));
          expect(clean.toSourceEnd(at + 1)).toBeGreaterThanOrEqual(clean.toSource(at));
        }
        expect(clean.text.split("\n").length).toBe(source.split("\n").length);
      }),
    );
  });

  it("leads a number back to the number", () => {
    fc.assert(
      fc.property(awkward, awkward, (before, after) => {
        const source = `${before.join("")}選派\u200b８６１名\u200b幹部${after.join("")}`;
        const clean = normalise(source, toSimplified);
        const at = clean.text.lastIndexOf("选派861名干部", clean.text.length) + 2;
        const span = source.slice(clean.toSource(at), clean.toSourceEnd(at + 4));
        expect(span).toBe("８６１名");
      }),
    );
  });
});

describe("the dictionaries", () => {
  it("replace every ideograph by exactly one", () => {
    for (let code = 0x3400; code <= 0x9fff; code += 1) {
      expect(Array.from(toSimplified(String.fromCharCode(code)))).toHaveLength(1);
    }
  });
});
