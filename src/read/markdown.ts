/**
 * Markdown -> lines of text without its marks: rendered by marked (CommonMark with the tables of GitHub), then laid out as HTML.
 *
 * Absent on purpose: front matter beyond its title.
 */
import type { SourceText } from "../types.ts";
import { decode } from "./decode.ts";
import { asText } from "./html.ts";
import { htmlLines } from "./html-lines.ts";
import { readText, sourceText } from "./text.ts";

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;

export const readMarkdown = async (bytes: Uint8Array, path: string, forced: string | null): Promise<SourceText> => {
  const source =
    (forced === null ? readText(bytes, "markdown") : null) ??
    sourceText(await decode(bytes, path, forced, null), "markdown");
  const front = FRONT_MATTER.exec(source.text);
  const { Marked } = await import("marked");
  // Lines that follow each other are one paragraph in Markdown, but whoever writes Chinese means a line by a line.
  const marked = new Marked({ gfm: true, breaks: true, async: false });
  const html = marked.parse(front === null ? source.text : source.text.slice(front[0].length)) as string;
  const title = /^title:\s*["']?(.*?)["']?\s*$/m.exec(front?.[1] ?? "")?.[1] ?? null;
  // Positions in the marked-up source mean nothing in the text made of it.
  const warnings = source.warnings.map(({ code, message }) => ({ code, message }));
  return { ...source, text: asText(htmlLines(html)), title, warnings };
};
