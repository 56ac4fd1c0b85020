/**
 * The compilation's own title line and its page mark.
 *
 * In: the first lines of a page. Out: title without the mark, page, pages, and which line it was.
 * Deliberately absent: page numbers without a total (—17—), which reports carry and compilations do not.
 */
import type { Line } from "./lines.ts";

export interface PageMark {
  readonly title: string | null;
  readonly page: number;
  readonly pages: number;
  /** Index into the lines. */
  readonly index: number;
}

/** (第17/54页) · 第17页/共54页 · 第17页，共54页 · (17/54) · [17/54页]. Groups: title, page, pages. */
const MARKS: readonly RegExp[] = [
  /^(.*?) ?[(（[【]? ?第 ?(\d{1,5}) ?页? ?[/／,，、]? ?共? ?(\d{1,5}) ?页 ?[)）\]】]?$/u,
  /^(.*?) ?[(（[【] ?(\d{1,5}) ?\/ ?(\d{1,5}) ?页? ?[)）\]】]$/u,
];
/** 组织部部长2022年…经验材料-251篇: a compilation says how many articles it has. */
const COMPILATION = /\d{2,5} ?篇[)）]?$/u;
/** Web pages put a few lines of navigation above the title. */
const LOOK = 12;

export function findPageMark(lines: readonly Line[]): PageMark | null {
  for (let index = 0; index < Math.min(lines.length, LOOK); index += 1) {
    const text = lines[index]!.text;
    if (text === null) continue;
    const mark = parsePageMark(text);
    if (mark === null) continue;
    const above = lines[index - 1]?.text ?? null;
    const title = mark.title ?? (above !== null && COMPILATION.test(above) ? above : null);
    return { ...mark, title, index };
  }
  return null;
}

/** The mark of one line; title null where the mark stands alone. */
export function parsePageMark(text: string): Omit<PageMark, "index"> | null {
  for (const pattern of MARKS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const page = Number(found[2]);
    const pages = Number(found[3]);
    if (page < 1 || page > pages) continue;
    const title = found[1]!.replace(/[-—_ ]+$/u, "");
    return { title: title === "" ? null : title, page, pages };
  }
  return null;
}

/** Whether a line is a compilation's title although no page mark stands there. */
export function isCompilationTitle(text: string): boolean {
  return COMPILATION.test(text);
}
