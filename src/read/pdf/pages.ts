/**
 * A PDF's bytes -> the pieces of text on its pages, as they are placed: the one place that knows pdf.js.
 *
 * Character maps for Chinese fonts that are not embedded come with the library. Nothing is drawn and no script is run.
 * Absent on purpose: lines and paragraphs.
 */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ShuzhaiError } from "../../errors.ts";

/** Text drawn in one go. Points (1/72 inch) from the page's lower left corner; `y` is the baseline. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Page {
  readonly pieces: readonly Piece[];
}

export interface Pages {
  readonly title: string | null;
  readonly pages: readonly Page[];
}

const BROKEN = "fetch or export it again";

export const readPages = async (bytes: Uint8Array, path: string): Promise<Pages> => {
  const pdfjs = await loadLibrary();
  const library = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const loading = pdfjs.getDocument({
    data: Uint8Array.from(bytes), // its own copy: the library takes the buffer away
    cMapUrl: `${join(library, "cmaps")}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(library, "standard_fonts")}/`,
    isEvalSupported: false,
    useSystemFonts: false,
    useWasm: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push({ pieces: items.flatMap((item) => ("str" in item ? pieceOf(item) : [])) });
      page.cleanup();
    }
    const { info } = await document.getMetadata();
    const title = "Title" in info && typeof info.Title === "string" ? info.Title.trim() : "";
    return { title: title === "" ? null : title, pages };
  } catch (error) {
    throw problemOf(error, path);
  } finally {
    await loading.destroy();
  }
};

/** The library wants a matrix class when it is loaded, for drawing; without the optional canvas package Node has none. */
const loadLibrary = async () => {
  if (!("DOMMatrix" in globalThis)) {
    Object.defineProperty(globalThis, "DOMMatrix", { value: class DOMMatrix {}, configurable: true, writable: true });
  }
  return await import("pdfjs-dist/legacy/build/pdf.mjs");
};

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** Slanted text is a watermark or a stamp; blank pieces are the library's guess at spaces, which `layout.ts` makes itself. */
const pieceOf = ({ str, transform, width }: TextItem): readonly Piece[] => {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  if (str.trim() === "" || Math.abs(b) > Math.abs(a) * 0.1) return [];
  return [{ text: plain(str), x, y, width, size: Math.abs(d) || Math.abs(a) }];
};

/**
 * Some fonts map 一 to the radical ⼀ (U+2F00), or to a compatibility form: the same character to any reader.
 * 分 点 ； 规 模: characters that justification drew apart, which the library takes for words.
 */
const plain = (text: string): string =>
  (DRAWN_APART.test(text) ? text.replaceAll(" ", "") : text).replace(VARIANT, (form) => form.normalize("NFKC"));
const DRAWN_APART = /^ ?(?:[^ ] ){3,}[^ ]?$/;
const VARIANT = /[\u2f00-\u2fdf\uf900-\ufaff]/g;

const problemOf = (error: unknown, path: string): unknown => {
  if (!(error instanceof Error)) return error;
  if (error.name === "PasswordException") {
    return new ShuzhaiError("input", path, "is an encrypted PDF", "remove its password (print it to a new PDF)", {
      cause: error,
    });
  }
  return new ShuzhaiError("input", path, `is a broken PDF (${error.message.replaceAll("\n", " ")})`, BROKEN, {
    cause: error,
  });
};
