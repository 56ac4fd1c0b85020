/**
 * What kind of document some bytes are: by their first bytes, for a zip by what it contains, only then by the file's extension.
 *
 * Absent on purpose: reading the document, and any error; kinds that are not read come with what to do instead.
 */
import type { Format } from "../types.ts";

export type Kind = { readonly format: Format } | { readonly refused: string; readonly remedy: string };

const refused = (what: string, remedy: string): Kind => ({ refused: what, remedy });

const SAVE_AS_DOCX = "save it as .docx or .txt";
const GIVE_TEXT = "give text, HTML, DOCX, PDF or Markdown";
const UNPACK = "unpack it and give the files inside";
const OCR = "run text recognition (OCR) first and give its text";

/** Prefixes in Latin-1; the first that fits decides. Sources: the formats' own specifications and the `file` database. */
const SIGNATURES: readonly (readonly [prefix: string, kind: Kind])[] = [
  ["{\\rtf", refused("is an RTF document", SAVE_AS_DOCX)],
  ["\x89PNG\r\n", refused("is a PNG image", OCR)],
  ["\xff\xd8\xff", refused("is a JPEG image", OCR)],
  ["GIF87a", refused("is a GIF image", OCR)],
  ["GIF89a", refused("is a GIF image", OCR)],
  ["II*\0", refused("is a TIFF image", OCR)],
  ["MM\0*", refused("is a TIFF image", OCR)],
  ["AT&TFORM", refused("is a DjVu document", OCR)],
  ["7z\xbc\xaf\x27\x1c", refused("is a 7z archive", UNPACK)],
  ["Rar!\x1a\x07", refused("is a RAR archive", UNPACK)],
  // With its third byte, deflate (RFC 1952, 2.3.1): the first two are also ᾋ in UTF-16BE.
  ["\x1f\x8b\x08", refused("is a gzip archive", UNPACK)],
  ["BZh", refused("is a bzip2 archive", UNPACK)],
  ["\xfd7zXZ\0", refused("is an xz archive", UNPACK)],
  ["PK\x05\x06", refused("is an empty zip archive", UNPACK)],
  ["\x7fELF", refused("is a program, not text", GIVE_TEXT)],
  ["SQLite format 3\0", refused("is a database, not text", GIVE_TEXT)],
  ["CAJ\0", refused("is a CAJ document", "export it as PDF or text")],
  ["MIME-Version:", refused("is a web archive (MHTML)", "save the page as HTML")],
  ["From: <Saved by ", refused("is a web archive (MHTML)", "save the page as HTML")],
];

/** Extensions of documents that have no signature of their own, or share one. */
const REFUSED_EXTENSIONS: Readonly<Record<string, Kind>> = {
  doc: refused("is an old Word document (.doc)", SAVE_AS_DOCX),
  wps: refused("is a WPS document", SAVE_AS_DOCX),
  rtf: refused("is an RTF document", SAVE_AS_DOCX),
  xls: refused("is an Excel workbook", "copy its text into a .txt or .docx file"),
  et: refused("is a WPS workbook", "copy its text into a .txt or .docx file"),
  ppt: refused("is a PowerPoint presentation", "copy its text into a .txt or .docx file"),
  dps: refused("is a WPS presentation", "copy its text into a .txt or .docx file"),
  ofd: refused("is an OFD document", "export it as PDF or text"),
  ceb: refused("is a CEB document", "export it as PDF or text"),
  caj: refused("is a CAJ document", "export it as PDF or text"),
  mht: refused("is a web archive (MHTML)", "save the page as HTML"),
  mhtml: refused("is a web archive (MHTML)", "save the page as HTML"),
};

/** Extensions that walking a folder takes up, with what they are read as when no signature says otherwise. */
export const READABLE: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  htm: "html",
  html: "html",
  xhtml: "html",
  shtml: "html",
  docx: "docx",
  docm: "docx",
  pdf: "pdf",
};

/** Names inside a zip that tell what it is; a member of an OOXML, ODF, EPUB or OFD package. */
const ZIP_MEMBERS: readonly (readonly [name: string, kind: Kind])[] = [
  ["word/document", { format: "docx" }],
  ["xl/", refused("is an Excel workbook", "copy its text into a .txt or .docx file")],
  ["ppt/", refused("is a PowerPoint presentation", "copy its text into a .txt or .docx file")],
  ["OFD.xml", refused("is an OFD document", "export it as PDF or text")],
  ["mimetypeapplication/epub+zip", refused("is an EPUB book", "export it as HTML or text")],
  ["mimetypeapplication/vnd.oasis.opendocument", refused("is an OpenDocument file", SAVE_AS_DOCX)],
];

const COMPOUND_FILE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

export const extensionOf = (path: string): string => /\.([^./\\]{1,10})$/.exec(path)?.[1]?.toLowerCase() ?? "";

/** @param path only its extension counts */
export const kindOf = (bytes: Uint8Array, path: string): Kind => {
  const head = latin1(bytes.subarray(0, 1024));
  const extension = extensionOf(path);
  if (head.startsWith("PK\x03\x04")) return zipKind(bytes, extension);
  if (head.startsWith(COMPOUND_FILE)) return compoundKind(bytes, extension);
  if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return refused("is a WebP image", OCR);
  if (head.startsWith("ftyp", 4) || (head.startsWith("RIFF") && head.startsWith("AVI ", 8))) {
    return refused("is audio or video", "give a transcript as text");
  }
  // A PDF may have up to 1024 bytes before its header (PDF 1.7, annex H.3.4.1); text that speaks of one does not begin with it.
  if (head.startsWith("%PDF-") || (extension === "pdf" && head.includes("%PDF-"))) return { format: "pdf" };
  for (const [prefix, kind] of SIGNATURES) if (head.startsWith(prefix)) return kind;
  if (head.startsWith("BM") && head.startsWith("\0\0\0\0", 6)) return refused("is a BMP image", OCR);
  if (head.startsWith("MZ") && head.includes("\0")) return refused("is a program, not text", GIVE_TEXT);
  return textKind(head, extension);
};

/** Text of some kind: markup shows itself, the rest goes by extension. */
const textKind = (head: string, extension: string): Kind => {
  // UTF-16 halves away: markup is ASCII, so that dropping NULs is enough to see it.
  const seen = head.replaceAll("\0", "").replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, "");
  if (/<\?mso-application\s+progid="Word/.test(seen)) return refused("is a Word 2003 XML document", SAVE_AS_DOCX);
  if (/^(?:<\?xml[^>]{0,200}>\s*|<!--[\s\S]{0,400}?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(seen))
    return { format: "html" };
  const format = READABLE[extension];
  if (format === "docx") {
    return refused(
      "is named like a Word document but is none (damaged or truncated)",
      "save it again from Word or WPS",
    );
  }
  if (format === "pdf")
    return refused("is named like a PDF but is none (damaged or truncated)", "fetch or export it again");
  if (format !== undefined) return { format };
  return REFUSED_EXTENSIONS[extension] !== undefined && head.includes("\0")
    ? REFUSED_EXTENSIONS[extension]
    : { format: "text" };
};

/** Member names stand uncompressed in the local headers and again in the directory at the end. */
const zipKind = (bytes: Uint8Array, extension: string): Kind => {
  const seen = `${latin1(bytes.subarray(0, 0x4000))}\n${latin1(bytes.subarray(Math.max(0, bytes.length - 0x10000)))}`;
  for (const [name, kind] of ZIP_MEMBERS) if (seen.includes(name)) return kind;
  if (READABLE[extension] === "docx") return { format: "docx" };
  return REFUSED_EXTENSIONS[extension] ?? refused("is a zip archive", UNPACK);
};

/** OLE2 compound files ([MS-CFB]): the old Office formats, and new ones that are encrypted ([MS-OFFCRYPTO]). */
const compoundKind = (bytes: Uint8Array, extension: string): Kind => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes(Buffer.from("EncryptedPackage", "utf16le"))) {
    return refused("is encrypted", "remove its password (save it without one)");
  }
  const known = REFUSED_EXTENSIONS[extension];
  if (known !== undefined) return known;
  return READABLE[extension] === "docx"
    ? refused("is an old Word document under a new name", SAVE_AS_DOCX)
    : refused("is an old Office document", SAVE_AS_DOCX);
};

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
