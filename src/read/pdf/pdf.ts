/**
 * A PDF that holds text -> its text, a paragraph a line, without what each page repeats.
 *
 * Absent on purpose: recognising text in pictures; a scanned document is refused with a word on that.
 */
import { ShuzhaiError } from "../../errors.ts";
import type { SourceText, Warning } from "../../types.ts";
import { plausibility } from "../plausible.ts";
import { linesOf, withoutFurniture } from "./layout.ts";
import { readPages } from "./pages.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** Below that many characters a page, what there is are page numbers and stamps. */
const SPARSE = 8;
/** Private-use and other characters that no prose has: the fonts do not say what their glyphs mean. */
const GARBLED = -0.5;
const OCR = "run text recognition (OCR) on it first";

export const readPdf = async (bytes: Uint8Array, path: string): Promise<SourceText> => {
  const { title, pages } = await readPages(bytes, path);
  const lines = withoutFurniture(pages.map(linesOf));
  const text = paragraphsOf(lines)
    .map((paragraph) => `${paragraph}\n`)
    .join("");
  if (text.length < SPARSE * pages.length) {
    throw new ShuzhaiError("input", path, "is a scanned PDF: it holds pictures of text, not text", OCR);
  }
  if ((plausibility(text) ?? 0) < GARBLED) {
    throw new ShuzhaiError("input", path, "is a PDF whose fonts do not say which characters they show", OCR);
  }
  return { text, format: "pdf", encoding: null, title, warnings: blankPages(lines) };
};

const blankPages = (pages: readonly (readonly unknown[])[]): readonly Warning[] => {
  const blank = pages.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []));
  if (blank.length === 0) return [];
  const message = `${blank.length === 1 ? "page" : "pages"} ${blank.slice(0, 20).join(", ")} without text: blank or scanned`;
  return [{ code: "pages-without-text", message }];
};
