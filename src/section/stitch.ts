/**
 * The pages of compilations, put together while they go by.
 *
 * In: a small summary of each page, in any order. Out: the article that a continued section belongs to, that of the last
 * heading on the page before, and articles that stood somewhere else already. Pure: nothing is read, no layout is changed.
 * Deliberately absent: joining the texts themselves, whose spans belong to their own documents; and waiting for a page
 * that comes later, which is the caller's.
 */
import { createHash } from "node:crypto";
import type { Clean, Layout, Section } from "../types.ts";

/** What a section says of itself, or takes over from the page before. */
export type Identity = Pick<Section, "heading" | "place" | "organization" | "role" | "person" | "title">;

export interface SectionSummary {
  readonly identity: Identity;
  readonly line: number;
  readonly continued: boolean;
  /** Equal for articles with the same heading and opening; null where there is too little text to judge by. */
  readonly fingerprint: string | null;
}

/** All that is kept of a page, whatever its size. */
export interface PageSummary {
  readonly source: string;
  /** What tells the compilation from another; null for a document without a page mark. */
  readonly compilation: string | null;
  readonly page: number;
  readonly sections: readonly SectionSummary[];
}

/** Where the same article stood before. */
export interface Duplicate {
  /** Index of the section on the page asked about. */
  readonly section: number;
  readonly source: string;
  readonly line: number;
}

export interface Stitcher {
  /** Takes note of a page. */
  add(page: PageSummary): void;
  /**
   * The article that the page's first section continues; `null` where it continues none, `undefined` where the page
   * before, or the one before that, has not been seen.
   */
  continuedArticle(page: PageSummary): Identity | null | undefined;
  /** Articles of the page that stood elsewhere in what was asked about before; pages are asked about once, in order. */
  duplicates(page: PageSummary): readonly Duplicate[];
}

export const summarise = (source: string, clean: Clean, layout: Layout): PageSummary => ({
  source,
  compilation: compilationOf(layout),
  page: layout.page ?? 0,
  sections: layout.sections.map((section) => ({
    identity: identityOf(section),
    line: section.line,
    continued: section.continued,
    fingerprint: fingerprint(clean, section),
  })),
});

/** So many pages and articles are remembered; with more, the oldest are forgotten, which bounds the memory. */
const REMEMBERED = 100_000;

export const createStitcher = (): Stitcher => {
  const pages = new Map<string, PageSummary>();
  const articles = new Map<string, { readonly source: string; readonly line: number }>();
  const continuedArticle = (page: PageSummary): Identity | null | undefined => {
    if (page.compilation === null || page.sections[0]?.continued !== true) return null;
    const before = pages.get(keyOf(page.compilation, page.page - 1));
    if (before === undefined) return undefined;
    const last = before.sections.at(-1);
    if (last === undefined) return null;
    return last.continued ? continuedArticle(before) : last.identity;
  };
  return {
    add: (page) => {
      if (page.compilation === null) return;
      // The first of two copies of a page counts.
      const key = keyOf(page.compilation, page.page);
      if (!pages.has(key)) remember(pages, key, page);
    },
    continuedArticle,
    duplicates: (page) =>
      page.sections.flatMap(({ fingerprint: key, line }, section) => {
        const earlier = key === null ? undefined : articles.get(key);
        if (key !== null && earlier === undefined) remember(articles, key, { source: page.source, line });
        return earlier === undefined ? [] : [{ section, ...earlier }];
      }),
  };
};

const keyOf = (compilation: string, page: number): string => `${compilation}#${page}`;

const remember = <Value>(map: Map<string, Value>, key: string, value: Value): void => {
  map.set(key, value);
  if (map.size <= REMEMBERED) return;
  const oldest = map.keys().next();
  if (oldest.done !== true) map.delete(oldest.value);
};

const identityOf = ({ heading, place, organization, role, person, title }: Identity): Identity => {
  return { heading, place, organization, role, person, title };
};

/** Title without what typography may change from page to page, and the number of pages. */
const compilationOf = ({ title, page, pages }: Layout): string | null => {
  if (page === null) return null;
  return `${(title ?? "").normalize("NFKC").replace(/[\s\p{P}]+/gu, "")}/${pages ?? ""}`;
};

/** So many letters and digits of an article's text tell it from another of the same heading. */
const OPENING = 120;
/** Code units looked at for them; what stands between letters is seldom more than the letters. */
const LOOK = 2 * OPENING;
const NOT_TEXT = /[^\p{L}\p{N}]+/gu;

/** Heading and opening as they are in any typography; null where there is too little text to judge by. */
const fingerprint = (clean: Clean, section: Section): string | null => {
  if (section.heading === null) return null;
  const heading = section.heading.normalize("NFKC").replace(NOT_TEXT, "");
  const look = section.start + section.heading.length + LOOK;
  const text = clean.text.slice(section.start, Math.min(section.end, look)).replace(NOT_TEXT, "");
  if (text.length < heading.length + 20) return null;
  return createHash("sha256")
    .update(text.slice(0, heading.length + OPENING))
    .digest("base64");
};
