/**
 * A DOCX package (ECMA-376 part 2, a zip) -> the few parts that hold text, unpacked within bounds.
 *
 * Sizes are declared in the zip's directory and looked at before anything is unpacked; pictures are never unpacked.
 * Absent on purpose: what the parts say.
 */
import { unzipSync } from "fflate";
import { ShuzhaiError } from "../../errors.ts";

/** The parts as XML; null where the package has none. */
export interface Parts {
  readonly document: string;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
  readonly numbering: string | null;
  readonly styles: string | null;
  readonly core: string | null;
}

/** A report of a thousand pages has some 10 MB of XML. */
const MAX_UNPACKED = 100 * 1024 * 1024;
/** XML shrinks to a tenth or a thirtieth; what shrinks a thousandfold was made to. */
const MAX_RATIO = 500;

const MAIN = /^(?:\.?\/)?word\/document\d*\.xml$/;
const WANTED = /^(?:word\/(?:document\d*|footnotes|endnotes|numbering|styles)\.xml|docProps\/core\.xml)$/;

export const openPackage = (bytes: Uint8Array, path: string): Parts => {
  const files = unpack(bytes, path);
  const part = (name: string): string | null => {
    const found = files[name];
    return found === undefined ? null : decodeXml(found);
  };
  const main = Object.keys(files).find((name) => MAIN.test(name));
  const document = main === undefined ? null : part(main);
  if (document === null) {
    throw new ShuzhaiError("input", path, "is a Word document without its text", "save it again from Word or WPS");
  }
  return {
    document,
    footnotes: part("word/footnotes.xml"),
    endnotes: part("word/endnotes.xml"),
    numbering: part("word/numbering.xml"),
    styles: part("word/styles.xml"),
    core: part("docProps/core.xml"),
  };
};

const unpack = (bytes: Uint8Array, path: string): Readonly<Record<string, Uint8Array>> => {
  let unpacked = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!WANTED.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > MAX_UNPACKED || originalSize > MAX_RATIO * Math.max(size, 1024)) throw bomb(path, unpacked);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ShuzhaiError) throw error;
    const problem = "is a damaged Word document (truncated or not a whole zip)";
    throw new ShuzhaiError("input", path, problem, "fetch it again, or save it again from Word or WPS", {
      cause: error,
    });
  }
};

const bomb = (path: string, size: number): ShuzhaiError =>
  new ShuzhaiError(
    "input",
    path,
    `unpacks to more than ${Math.floor(size / 1024 / 1024)} MB of text, as a zip bomb does`,
    "save it again from Word or WPS, in parts if it is so large",
  );

const decodeXml = (part: Uint8Array): string => {
  const [a, b] = part;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(part);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(part);
  return new TextDecoder("utf-8").decode(part);
};
