/**
 * A Word document (.docx) -> its text, a paragraph a line.
 *
 * Absent on purpose: what a package and its body are, see the files beside this one.
 */
import { ShuzhaiError } from "../../errors.ts";
import type { SourceText } from "../../types.ts";
import { tidy } from "../lines.ts";
import { bodyLines } from "./body.ts";
import { openPackage } from "./package.ts";
import { eachBlock } from "./xml.ts";

export const readDocx = (bytes: Uint8Array, path: string): SourceText => {
  const parts = openPackage(bytes, path);
  const lines = bodyLines(parts);
  if (lines.length === 0) {
    throw new ShuzhaiError(
      "input",
      path,
      "is a Word document without text",
      "run text recognition (OCR) if it holds pictures of text",
    );
  }
  const text = lines.map((line) => `${line}\n`).join("");
  return { text, format: "docx", encoding: null, title: titleOf(parts.core), warnings: [] };
};

const titleOf = (core: string | null): string | null => {
  let title: string | null = null;
  eachBlock(core ?? "", "cp:coreProperties", (property) => {
    if (property.name === "dc:title")
      title = tidy(property.children.filter((child) => typeof child === "string").join(""));
  });
  return title || null;
};
