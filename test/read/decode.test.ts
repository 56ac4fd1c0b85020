import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { ShuzhaiError } from "../../src/errors.ts";
import { read, readPlain } from "../../src/read/read.ts";

const LONG = [
  "青石县2024年工作情况报告",
  "全县选派干部861名进驻村级组织，组建小区党组织1219个，覆盖率达到95.5%。",
  "新增农村集体经济收入3300多万元，同比增长12.3%。",
].join("\n");
const LONG_TRADITIONAL = [
  "青石縣2024年工作情況報告",
  "全縣選派幹部861名進駐村級組織，組建小區黨組織1219個，覆蓋率達到95.5%。",
  "新增農村集體經濟收入3300多萬元，同比增長12.3%。",
].join("\n");
const SHORT = "完成投资3.2亿元";
const SHORT_TRADITIONAL = "完成投資3.2億元";
const path = "报告.txt";

const encoded = (text: string, encoding: string, addBOM = false): Uint8Array =>
  iconv.encode(text, encoding, { addBOM });
const CASES = [
  ["utf-8", LONG, SHORT],
  ["gb18030", LONG, SHORT],
  ["big5", LONG_TRADITIONAL, SHORT_TRADITIONAL],
  ["utf-16le", LONG, SHORT],
  ["utf-16be", LONG, SHORT],
] as const;

describe("encodings are told by the text alone", () => {
  it.each(CASES)("%s, a whole text and a line", async (encoding, long, short) => {
    for (const text of [long, short]) {
      const source = await read(encoded(text, encoding), { path });
      expect(source).toMatchObject({ text, encoding, format: "text", warnings: [] });
    }
  });

  it.each(["utf-8", "utf-16le", "utf-16be"])("%s by its byte order mark, which is dropped", async (encoding) => {
    for (const text of [LONG, "1", "Ω"]) {
      expect(await read(encoded(text, encoding, true), { path })).toMatchObject({ text, encoding });
    }
  });

  it("text in ASCII alone, and in UTF-8 of two-byte characters", async () => {
    expect(await read(encoded("861", "utf-8"), { path })).toMatchObject({ text: "861", encoding: "utf-8" });
    expect(await read(encoded("café 861", "utf-8"), { path })).toMatchObject({ text: "café 861", encoding: "utf-8" });
  });

  it("GBK whose bytes are valid UTF-8 too", async () => {
    const text = "一万"; // D2 BB CD F2: the first pair is U+04BB in UTF-8
    expect(await read(encoded(text, "gbk"), { path })).toMatchObject({ text, encoding: "gb18030" });
  });
});

describe("a forced encoding", () => {
  it("wins over a guess, under any of its names", async () => {
    for (const encoding of ["GBK", "gb2312", "cp936", "GB18030"]) {
      expect((await read(encoded(SHORT, "gbk"), { path, encoding })).text).toBe(SHORT);
    }
  });

  it("reads a text whose first bytes are nearly those of an archive", async () => {
    expect((await read(encoded("ᾋ ", "utf-16be"), { path, encoding: "utf-16be" })).text).toBe("ᾋ ");
  });

  it("that nobody knows is wrong usage, with names to choose from", async () => {
    const failing = read(encoded(SHORT, "gbk"), { path, encoding: "klingon" });
    await expect(failing).rejects.toMatchObject({ kind: "usage", where: "--encoding" });
    await expect(failing).rejects.toThrow(/klingon.*gb18030/);
  });

  it("that the bytes are not in is an error or a warning, never silent", async () => {
    await expect(read(encoded(LONG, "gbk"), { path, encoding: "utf-8" })).rejects.toThrow(
      /is not utf-8 text.*--encoding/,
    );
    const source = await read(encoded(LONG, "gbk"), { path, encoding: "utf-16le" }).catch((error: unknown) => error);
    const told = source instanceof ShuzhaiError ? source.message : JSON.stringify(source);
    expect(told).toMatch(/utf-16le/);
    expect(told).toMatch(/gb18030|is not/);
  });
});

describe("damaged text", () => {
  it("is read with a warning that counts what was replaced", async () => {
    const bytes = Buffer.from(encoded(LONG, "utf-8"));
    bytes[40] = 0xff;
    const source = await read(bytes, { path });
    expect(source.encoding).toBe("utf-8");
    expect(source.warnings).toMatchObject([{ code: "invalid-bytes", at: source.text.indexOf("\ufffd") }]);
  });

  it.each(CASES)("%s cut inside its last character", async (encoding, long) => {
    const source = await read(encoded(long.trimEnd(), encoding).subarray(0, -1), { path });
    expect(source.encoding).toBe(encoding);
    expect(source.text.startsWith(long.slice(0, -2))).toBe(true);
    expect(source.warnings).toHaveLength(1);
  });

  it("is refused when no encoding makes Chinese of it", async () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 89) % 127));
    await expect(read(bytes, { path })).rejects.toMatchObject({ kind: "input", where: path });
    await expect(read(encoded("これはテストです。数字は百二十。", "shift_jis"), { path })).rejects.toThrow(
      /--encoding/,
    );
  });

  it("with stray control characters keeps them, and says so", async () => {
    const source = await read(encoded(`${LONG}\0`, "utf-8"), { path });
    expect(source.text).toBe(`${LONG}\0`);
    expect(source.warnings).toMatchObject([{ code: "control-characters", at: LONG.length }]);
  });
});

describe("line ends", () => {
  it.each(["utf-8", "gb18030", "utf-16le"])("%s: CRLF and CR are read as LF", async (encoding) => {
    const text = `${LONG}\n`;
    expect((await read(encoded(text.replaceAll("\n", "\r\n"), encoding), { path })).text).toBe(text);
    expect((await read(encoded(text.replaceAll("\n", "\r"), encoding), { path })).text).toBe(text);
  });
});

describe("any text comes back from its encoding", () => {
  const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
  const unit = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(..."的全市人民工作发展建设，。") },
    fc.constantFrom(..."0123.5%"),
    han,
  );
  const prose = fc.array(unit, { minLength: 16, maxLength: 200 }).map((units) => `全市发展，${units.join("")}`);

  it.each(["utf-8", "gb18030", "utf-16le", "utf-16be"])("%s, guessed", async (encoding) => {
    await fc.assert(
      fc.asyncProperty(prose, async (text) => {
        expect(await read(encoded(text, encoding), { path })).toMatchObject({ text, encoding });
      }),
    );
  });

  const anything = fc
    .string({ unit: "grapheme", minLength: 1 }) // well-formed by construction
    .filter((text) => text.trim() !== "" && !/^\ufeff|\r/.test(text));

  it.each(["utf-8", "gb18030", "utf-16le", "utf-16be"])("%s, forced", async (encoding) => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const bytes = encoded(text, encoding);
        fc.pre(iconv.decode(Buffer.from(bytes), encoding) === text);
        expect((await read(bytes, { path, encoding })).text).toBe(text);
      }),
    );
  });

  it("UTF-8 the short way is what the long way reads", async () => {
    await fc.assert(
      fc.asyncProperty(prose, async (text) => {
        const bytes = encoded(text, "utf-8");
        expect(readPlain(bytes, { path })).toEqual(await read(bytes, { path, encoding: "utf-8" }));
      }),
    );
  });
});
