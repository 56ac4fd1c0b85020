import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract, findNumbers, sections } from "../src/index.ts";

const TEXT =
  "云溪县委组织部部长李明：把堡垒建在山梁上\n2022年，选派861名干部驻村，建成小区党组织1219个，投入4.3万元。\n";

describe("the library", () => {
  it("extracts figures and sections of a text, at once", () => {
    const document = extract(TEXT, { source: "a.txt" });
    expect(document.sections).toMatchObject([{ place: "云溪县", person: "李明" }]);
    expect(document.figures).toMatchObject([
      { source: "a.txt", text: "861名", value: 861, person: "李明" },
      { text: "1219个", value: 1219 },
      { text: "4.3万元", value: 43000, unit: "元" },
    ]);
    expect(sections(TEXT)).toEqual(document.sections);
  });

  it("reads Traditional script with spans into the original", () => {
    const traditional = "雲溪縣委組織部部長李明：把堡壘建在山樑上\n選派861名幹部駐村，組建小區黨組織1219個。\n";
    for (const figure of extract(traditional).figures) {
      expect(traditional.slice(figure.start, figure.end)).toBe(figure.text);
    }
    expect(extract(traditional).figures.map(({ value }) => value)).toEqual([861, 1219]);
  });

  it("takes indicators of the caller's own", () => {
    const ferries = {
      id: "ferries",
      zh: "渡口",
      en: "Ferries",
      dimension: "count",
      match: [{ label: ["渡口"] }],
    } as const;
    expect(extract("新建渡口3处。", { indicators: [ferries] }).figures).toMatchObject([{ indicator: "ferries" }]);
  });

  it("shows other numbers and traces where asked to", () => {
    expect(extract(TEXT, { all: true }).figures.map(({ kind }) => kind)).toContain("date");
    expect(extract(TEXT, { trace: true }).figures[0]?.trace?.by.length).toBeGreaterThan(0);
  });

  it("finds every number, figure or not", () => {
    expect(findNumbers("2022年选派三百余名")).toMatchObject([
      { start: 0, text: "2022年", value: 2022 },
      { text: "三百余名", value: 300, unit: "名", bound: "over" },
    ]);
  });

  it("gives spans that read back, for any text", () => {
    const pieces = fc.constantFrom(
      "选派",
      "861名",
      "4.3万元",
      "百分之八十",
      "，",
      "。\n",
      "\r\n",
      "１２",
      "個",
      "𠮷",
      "\ud800",
      "第3/9页",
      "市委书记王平：",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const decoded = text.replace(/\r\n?/g, "\n");
        for (const { start, end, text: span } of extract(text).figures) expect(decoded.slice(start, end)).toBe(span);
        for (const { start, end, text: span } of findNumbers(text)) expect(text.slice(start, end)).toBe(span);
      }),
    );
  });
});
