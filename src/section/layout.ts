/**
 * A page as its articles.
 *
 * In: normalised text with its way back. Out: the compilation's title and page mark, and the sections in order.
 * Section bounds are clean positions; heading, place, organization, role, person and title are what the source writes.
 * Deliberately absent: other pages of the compilation, see stitch.ts.
 */
import type { Clean, Layout, OutlineEntry, Section, Span } from "../types.ts";
import { type Article, findArticles } from "./articles.ts";
import { type Line, linesOf } from "./lines.ts";
import { subHeading } from "./outline.ts";
import { findPageMark, isCompilationTitle, type PageMark, parsePageMark } from "./page-mark.ts";

/** Reads the layout of `clean`. A text without any heading is one section; an empty one has none. */
export function layout(clean: Clean): Layout {
  const lines = linesOf(clean.text);
  const mark = findPageMark(lines);
  const untitled = mark === null && lines[0]?.text != null && isCompilationTitle(lines[0].text);
  const first = mark !== null ? mark.index + 1 : untitled ? 1 : 0;
  const articles = findArticles(clean.text, lines, first);
  const head = headSection(clean, lines, first, articles, mark);
  const rest = articles.map((article, at) => articleSection(clean, lines, article, articles[at + 1] ?? null, at));
  const sections = head === null ? rest : [head, ...rest.map((section) => ({ ...section, index: section.index + 1 }))];
  const title = mark?.title ?? (untitled ? lines[0]!.text : null);
  return {
    title: title === null ? null : written(clean, lines, title),
    page: mark?.page ?? null,
    pages: mark?.pages ?? null,
    sections,
  };
}

/** The text above the first heading: continued where the page is one of several, web furniture where nothing is said. */
function headSection(
  clean: Clean,
  lines: readonly Line[],
  first: number,
  articles: readonly Article[],
  mark: PageMark | null,
): Section | null {
  const until = articles[0]?.index ?? lines.length;
  const opening = lines[first];
  if (opening === undefined || until <= first) return null;
  const said = lines.slice(first, until).some((line) => line.paragraph);
  if (!said && articles.length > 0) return null;
  return {
    index: 0,
    heading: null,
    place: null,
    organization: null,
    role: null,
    person: null,
    title: null,
    line: opening.number,
    continued: mark !== null,
    outline: outlineOf(clean, lines, first, until),
    start: opening.start,
    end: endOf(clean, lines, until),
  };
}

function articleSection(
  clean: Clean,
  lines: readonly Line[],
  article: Article,
  next: Article | null,
  index: number,
): Section {
  const until = next?.index ?? lines.length;
  const { place, organization, role, person } = article.speaker;
  return {
    index,
    heading: source(clean, article.heading),
    place: source(clean, place),
    organization: source(clean, organization),
    role: source(clean, role),
    person: source(clean, person),
    title: source(clean, article.title),
    line: lines[article.index]!.number,
    continued: false,
    outline: outlineOf(clean, lines, article.index + 1 + article.byline, until),
    start: lines[article.index]!.start,
    end: endOf(clean, lines, until),
  };
}

function endOf(clean: Clean, lines: readonly Line[], until: number): number {
  return lines[until]?.start ?? clean.text.length;
}

function outlineOf(clean: Clean, lines: readonly Line[], from: number, until: number): OutlineEntry[] {
  const entries: (OutlineEntry & { readonly numbered: boolean })[] = [];
  for (let index = from; index < until; index += 1) {
    const line = lines[index]!;
    const text = line.text ?? clean.text.slice(line.start, Math.min(line.end, line.start + 60));
    const sub = subHeading(text, line.paragraph);
    if (sub === null || (line.text !== null && parsePageMark(line.text) !== null)) continue;
    const span = { start: line.start, end: line.start + sub.text.length };
    entries.push({ text: source(clean, span) ?? "", line: line.number, level: sub.level, numbered: sub.numbered });
  }
  const chapters = entries.some((entry) => entry.numbered && entry.level === 1);
  return entries.map(({ text, line, level, numbered }) => ({ text, line, level: chapters && !numbered ? 2 : level }));
}

/** What the source writes for a clean span; invisible characters behind it stay out. */
function source(clean: Clean, span: Span | null): string | null {
  if (span === null || span.end <= span.start) return null;
  return clean.source.slice(clean.toSource(span.start), clean.toSource(span.end - 1) + 1);
}

/** A title is the start of its line, so its source is found through that line. */
function written(clean: Clean, lines: readonly Line[], title: string): string {
  const line = lines.find((one) => one.text?.startsWith(title) === true);
  return line === undefined ? title : (source(clean, { start: line.start, end: line.start + title.length }) ?? title);
}
