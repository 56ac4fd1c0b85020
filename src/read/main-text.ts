/**
 * A saved web page -> its main text, without navigation, links and footers: HTML goes in, lines come out.
 *
 * Readability (the library behind Firefox's reading view) says which lines belong to the article. What it drops from
 * the middle of the article, such as a table, is taken back; where it finds only a part, the whole page stands.
 * Absent on purpose: encodings, and laying out lines.
 */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { htmlLines } from "./html-lines.ts";
import { depthOf } from "./markup.ts";

/** Larger pages are read without looking for the article: the tree would take some twenty times their size. */
const MAX_TREE = 1_500_000;
/** Readability looks at all ancestors of a paragraph, again and again. */
const MAX_DEPTH = 100;
/** Elements around an article by their meaning (HTML Standard, 4.3). */
const AROUND = ["nav", "footer", "aside"];
/** A line below this that consists of links is navigation. */
const LONGEST_LINK = 40;
/** A line Readability left out amid the article is taken back from this length on: shorter ones are buttons and counters. */
const SHORTEST_BACK = 12;
/** Below this share of the page's prose the article found is only a part. */
const COVERED = 0.75;
/** Lines above the article among which its title is looked for. */
const TITLE_ABOVE = 12;

export interface MainText {
  readonly lines: readonly string[];
  /** Why the page was read as a whole; null when its article was told apart. */
  readonly whole: string | null;
}

export const mainText = (html: string, title: string | null): MainText => {
  const unlinked = new Set(htmlLines(html, ["a"]));
  const isNavigation = (line: string): boolean => line.length < LONGEST_LINK && !unlinked.has(line);
  const inner = (): readonly string[] => htmlLines(html, AROUND).filter((line) => !isNavigation(line));
  if (html.length > MAX_TREE) {
    return {
      lines: inner(),
      whole: `the page is too large (${Math.round(html.length / 1e6)} MB) to tell its article apart`,
    };
  }

  const all = htmlLines(html);
  const prose = (lines: readonly string[]): number =>
    lines.reduce((sum, line) => (/[，。；]/.test(line) && !isNavigation(line) ? sum + line.length : sum), 0);
  const whole = (why: string | null): MainText => {
    const lines = inner();
    return { lines: prose(lines) >= prose(all) * COVERED ? lines : all, whole: why };
  };
  // A page that has nothing but its text, as word processors and converters make it.
  if (!all.some(isNavigation)) return whole(null);
  if (depthOf(html) > MAX_DEPTH) return whole("the page is nested too deep to tell its article apart");
  const content = articleOf(html);
  if (content instanceof Error) return whole(`its article could not be told apart (${content.message})`);
  const article = new Set(htmlLines(content ?? ""));
  const first = all.findIndex((line) => article.has(line) && !isNavigation(line));
  if (first === -1) return whole(null);
  const last = all.findLastIndex((line) => article.has(line));
  const above = titleAbove(all, first, title);
  const inside = all
    .slice(first, last + 1)
    .filter(
      (line) => (article.has(line) && !isNavigation(line)) || (unlinked.has(line) && line.length >= SHORTEST_BACK),
    );
  const lines = above === null ? inside : [above, ...inside];
  return prose(lines) >= prose(all) * COVERED ? { lines, whole: null } : whole(null);
};

/** The article's HTML; null when there is none, the error when the page is beyond the library. */
const articleOf = (html: string): string | null | Error => {
  try {
    const { document } = parseHTML(html);
    return new Readability(document, { charThreshold: 100, keepClasses: false }).parse()?.content ?? null;
  } catch (error) {
    // Broken or deeply nested pages make it throw; the page is then read whole, and says so.
    return error instanceof Error ? error : new Error(String(error));
  }
};

/** The heading that Readability takes for metadata: the line above the article that the page's own title begins with. */
const titleAbove = (lines: readonly string[], first: number, title: string | null): string | null =>
  lines
    .slice(Math.max(0, first - TITLE_ABOVE), first)
    .findLast((line) => line.length >= 4 && title !== null && title.startsWith(line)) ?? null;
