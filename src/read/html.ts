/**
 * HTML as saved from the web -> its main text.
 *
 * The charset that the page declares is believed before any guess; offsets of figures are into the text made here.
 * Absent on purpose: how the main text is found (`main-text.ts`) and laid out (`html-lines.ts`).
 */
import type { SourceText } from "../types.ts";
import { decode } from "./decode.ts";
import { tidy } from "./lines.ts";
import { mainText } from "./main-text.ts";
import { parseMarkup } from "./markup.ts";
import { decodingWarnings } from "./text.ts";

/** The prescan reads 1024 bytes by the HTML Standard, 13.2.3.2; pages from content management systems need more. */
const PRESCAN = 8192;
const CHARSETS = [
  /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w-]{3,30})/i, // also inside content="text/html; charset=gb2312"
  /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w-]{3,30})["']/i,
];

export const readHtml = async (bytes: Uint8Array, path: string, forced: string | null): Promise<SourceText> => {
  const decoded = await decode(bytes, path, forced, declaredCharset(bytes));
  const html = decoded.text;
  const title = titleOf(html);
  const { lines, whole } = mainText(html, title);
  const text = asText(lines);
  const oddPage = whole === null ? [] : [{ code: "whole-page", message: `read whole: ${whole}` }];
  const warnings = [...decodingWarnings(decoded, text), ...oddPage];
  return { text, format: "html", encoding: decoded.encoding, title, warnings };
};

/** Lines as a text that ends its last line. */
export const asText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PRESCAN)).toString("latin1");
  for (const pattern of CHARSETS) {
    const name = pattern.exec(head)?.[1];
    // UTF-16 cannot be declared in bytes read as ASCII (HTML Standard, 13.2.3.3): whoever says so means UTF-8.
    if (name !== undefined) return /^utf-?16/i.test(name) ? "utf-8" : name;
  }
  return null;
};

const titleOf = (html: string): string | null => {
  const found = /<title\b[^>]{0,200}>([^<]{1,2000})<\/title/i.exec(html.slice(0, 200_000))?.[1];
  if (found === undefined) return null;
  const pieces: string[] = [];
  parseMarkup(found, { open: () => undefined, close: () => undefined, text: (text) => pieces.push(text) });
  return tidy(pieces.join("")) || null;
};
