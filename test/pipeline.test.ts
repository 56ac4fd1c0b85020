/**
 * The whole way from bytes to records: spans read back whatever the text, and one page gives the same figures in
 * whichever width, script, line ends or encoding it arrives.
 */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import * as OpenCC from "opencc-js/cn2t";
import { describe, expect, it } from "vitest";
import { converterFor, extractBytes, extractText } from "../src/pipeline.ts";
import type { FigureRecord } from "../src/record.ts";
import type { SourceText } from "../src/types.ts";

const decoded = (text: string): SourceText => ({ text, format: "text", encoding: "utf-8", title: null, warnings: [] });

const read = async (text: string, all = false): Promise<readonly FigureRecord[]> =>
  extractText(decoded(text), "page.txt", { all }, await converterFor(text)).figures;

const readBytes = async (bytes: Uint8Array): Promise<readonly FigureRecord[]> =>
  (await extractBytes(bytes, "page.txt")).figures;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Words of the genre, numbers in every writing, and what stands between them, thrown together. */
const PARTS = [
  "选派",
  "干部",
  "861名",
  "党组织1219个",
  "4.3万名",
  "３００多万元",
  "百分之八十五",
  "十五六名",
  "近千名",
  "1-2个",
  "增长12.3%",
  "同比",
  "分别",
  "其中",
  "占",
  "的",
  "、",
  "，",
  "。",
  "；",
  "：",
  "\n",
  "\t",
  " ",
  "　",
  "“四个意识”",
  "（",
  "）",
  "《",
  "》",
  "2021年以来",
  "截至2022年底",
  "到2030年",
  "力争",
  "达到",
  "突破",
  "以上",
  "左右",
  "余",
  "多",
  "万",
  "亿",
  "％",
  "‰",
  "三分之二",
  "2.1∶1",
  "翻一番",
  "第17/54页",
  "某县委组织部:把工作做到村里",
  "青禾县",
  "大渡村",
  "一是",
  "(二)",
  "3.",
  "臺灣",
  "選派幹部",
  "億元",
  "網格員",
  "兩萬餘人",
  "佔比",
  "<p>",
  "&nbsp;",
  "👨‍👩‍👧",
  "\u{20BB7}",
  "\uD800",
  "\u0000",
  "\u200B",
  "\uFEFF",
  "ａｂｃ",
  "—",
  "~",
  "1,219",
  "1．5",
  "廿三",
  "壹佰",
];
const noise = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PARTS) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join("").replace(/\r\n?/g, "\n"));

describe("any text", () => {
  it("gives records whose spans read back, in the order of the text", async () => {
    await fc.assert(
      fc.asyncProperty(noise, async (text) => {
        const records = await read(text, true);
        for (const { start, end, text: span, sentence, line } of records) {
          expect(text.slice(start, end)).toBe(span);
          expect(end).toBeGreaterThan(start);
          // Characters that cannot be seen belong to the first of a text, whose sentence is trimmed.
          expect(sentence).toContain(span.replace(/^\p{Cf}+/u, ""));
          expect(line).toBe(text.slice(0, start).split("\n").length);
        }
        const starts = records.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  it("gives finite values, shares of confidence, and words copied from itself", async () => {
    await fc.assert(
      fc.asyncProperty(noise, async (text) => {
        for (const { value, max, confidence, period, kind } of await read(text)) {
          expect(kind).toBe("figure");
          expect(Number.isFinite(value)).toBe(true);
          expect(max === null || max >= value).toBe(true);
          expect(confidence >= 0 && confidence <= 1).toBe(true);
          expect(period === null || text.includes(period)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is read from bytes as it is from text", async () => {
    await fc.assert(
      fc.asyncProperty(noise, async (text) => {
        const sound = `选派861名干部。${text.replace(/[\p{Cc}\p{Cs}\uFEFF]/gu, "")}`;
        expect(await readBytes(utf8(sound))).toEqual(await read(sound));
      }),
      { numRuns: 100 },
    );
  });
});

const FIXTURES = readdirSync("fixtures").filter((name) => name.endsWith(".txt"));

const TRADITIONAL = (["t", "tw", "hk"] as const).map((to) => [to, OpenCC.Converter({ from: "cn", to })] as const);

/** What must not depend on how a page is written down. */
const quantity = ({ value, max, unit, bound, change, status }: FigureRecord) => ({
  value,
  max,
  unit,
  bound,
  change,
  status,
});

describe.each(FIXTURES)("%s", (name) => {
  const page = readFileSync(`fixtures/${name}`, "utf8").replace(/\r\n?/g, "\n");

  it("is the same with CRLF, CR and a byte order mark", async () => {
    const plain = await readBytes(utf8(page));
    expect(plain.length).toBeGreaterThan(40);
    expect(await readBytes(utf8(page.replaceAll("\n", "\r\n")))).toEqual(plain);
    expect(await readBytes(utf8(page.replaceAll("\n", "\r")))).toEqual(plain);
    expect(await readBytes(utf8(`\uFEFF${page}`))).toEqual(plain);
  });

  it("keeps a NUL of a damaged file out of the label beside it", async () => {
    const figures = await read("全市选派\0驻村干部861名，建成养老机构\0 12个。");
    expect(figures.map(({ label, value }) => [label, value])).toEqual([
      ["驻村干部", 861],
      ["养老机构", 12],
    ]);
  });

  it("is the same in UTF-16, spans included", async () => {
    expect(await readBytes(Buffer.from(`\uFEFF${page}`, "utf16le"))).toEqual(await readBytes(utf8(page)));
  });

  it("has the same quantities at the same places in full-width digits", async () => {
    const wide = page.replace(/[0-9.%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    const [plain, full] = [await read(page), await read(wide)];
    expect(full.map(quantity)).toEqual(plain.map(quantity));
    expect(full.map(({ start, end }) => [start, end])).toEqual(plain.map(({ start, end }) => [start, end]));
    expect(full.map(({ text }) => text)).toEqual(full.map(({ start, end }) => wide.slice(start, end)));
  });

  it.each(TRADITIONAL)("has the same quantities in Traditional script, %s", async (_, convert) => {
    const traditional = convert(page);
    expect(traditional).not.toBe(page);
    const [plain, converted] = [await read(page), await read(traditional)];
    expect(converted.map(quantity)).toEqual(plain.map(quantity));
    expect(converted.map(({ text }) => text)).toEqual(converted.map(({ start, end }) => traditional.slice(start, end)));
  });
});
