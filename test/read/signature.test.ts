import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { read } from "../../src/read/read.ts";

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const COMPOUND = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".padEnd(600, "\0");

describe("what is not read is refused with what to do", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["报告.doc", latin1(COMPOUND), /old Word document.*save it as \.docx/],
    ["报告.docx", latin1(COMPOUND), /old Word document under a new name/],
    ["报告.docx", Buffer.concat([latin1(COMPOUND), Buffer.from("EncryptedPackage", "utf16le")]), /encrypted.*password/],
    ["报告.wps", latin1(COMPOUND), /WPS document/],
    ["表.xls", latin1(COMPOUND), /Excel workbook/],
    ["表.xlsx", zipSync({ "xl/workbook.xml": strToU8("<x/>") }), /Excel workbook/],
    ["书.epub", zipSync({ mimetype: [strToU8("application/epub+zip"), { level: 0 }] }), /EPUB/],
    ["公文.ofd", zipSync({ "OFD.xml": strToU8("<x/>") }), /OFD.*PDF or text/],
    ["包.zip", zipSync({ "a.txt": strToU8("x") }), /zip archive.*unpack/],
    ["报告.doc", latin1("{\\rtf1 x}"), /RTF/],
    ["图.txt", latin1("\x89PNG\r\n\x1a\n"), /PNG image.*OCR/],
    ["报告.docx", Buffer.from("只是文字"), /named like a Word document but is none/],
    ["报告.pdf", Buffer.from("只是文字"), /named like a PDF but is none/],
    ["程序", latin1("\x7fELF\x02\x01\x01\0\0"), /program/],
    ["数据.bin", Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251), /is binary|encoding cannot be told/],
    ["空.txt", new Uint8Array(0), /is empty/],
    ["白.txt", Buffer.from(" \r\n　\n"), /is empty/],
  ])("%s %#", async (path, bytes, message) => {
    const failing = read(bytes, { path });
    await expect(failing).rejects.toMatchObject({ kind: "input", where: path });
    await expect(failing).rejects.toThrow(message);
  });

  it("text under any other name is text", async () => {
    for (const path of ["报告", "报告.log", "报告.doc", "数据.csv"]) {
      expect(await read(Buffer.from("投资3亿元"), { path })).toMatchObject({ format: "text", text: "投资3亿元" });
    }
  });
});
