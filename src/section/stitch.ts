/**
 * The pages of compilations, put together.
 *
 * In: the layouts of several documents. Out: the documents in page order, and for every section the article it belongs
 * to: text continued from the page before has that page's last heading, place and person. Articles that stand twice are
 * marked. Pure: nothing is read, no layout is changed.
 * Deliberately absent: joining the texts themselves, whose spans belong to their own documents.
 */
import { createHash } from "node:crypto";
import type { Clean, Layout, Section } from "../types.ts";

/** One document as the reader and the sections stage left it. */
export interface PageRef {
  readonly source: string;
  readonly clean: Clean;
  readonly layout: Layout;
}

/** Points at a section: the document's index in the input of `stitch`, its path, the section's index in it. */
export interface SectionRef {
  readonly page: number;
  readonly source: string;
  readonly section: number;
}

type Identity = Pick<Section, "heading" | "place" | "organization" | "role" | "person" | "title">;

export interface StitchedSection extends Identity {
  readonly at: SectionRef;
  /** The section that holds the article's heading, where this one continues it. */
  readonly continuedFrom: SectionRef | null;
  /** The earlier section with the same heading and text. */
  readonly duplicateOf: SectionRef | null;
}

export interface Stitched {
  /** Indices into the input: pages of one compilation by page mark, at the place of its first page; the rest as given. */
  readonly order: readonly number[];
  /** Sections of the documents, in that order. */
  readonly sections: readonly StitchedSection[];
}

/** Puts `pages` in order and links what belongs together. */
export function stitch(pages: readonly PageRef[]): Stitched {
  const order = inOrder(pages);
  const sections: StitchedSection[] = [];
  const seen = new Map<string, SectionRef>();
  let before: number | null = null;
  for (const index of order) {
    const page = pages[index]!;
    const follows = before !== null && isNext(pages[before]!, page);
    const tail = follows ? (sections.at(-1) ?? null) : null;
    for (const [number, section] of page.layout.sections.entries()) {
      const at: SectionRef = { page: index, source: page.source, section: section.index };
      const from = section.continued && number === 0 ? tail : null;
      const key = fingerprint(page.clean, section);
      const duplicateOf = key === null ? null : (seen.get(key) ?? null);
      if (key !== null && duplicateOf === null) seen.set(key, at);
      sections.push({
        at,
        ...identityOf(from?.heading != null ? from : section),
        continuedFrom: from === null ? null : (from.continuedFrom ?? from.at),
        duplicateOf,
      });
    }
    before = index;
  }
  return { order, sections };
}

function identityOf({ heading, place, organization, role, person, title }: Identity): Identity {
  return { heading, place, organization, role, person, title };
}

/** Pages of one compilation move to where its first given page stands. */
function inOrder(pages: readonly PageRef[]): number[] {
  const groups = new Map<string, number[]>();
  for (const [index, page] of pages.entries()) {
    const key = compilationOf(page.layout) ?? `\u0000${index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return [...groups.values()].flatMap((group) =>
    group.sort((a, b) => (pages[a]!.layout.page ?? 0) - (pages[b]!.layout.page ?? 0) || a - b),
  );
}

/** Title without what typography may change from page to page, and the number of pages. */
function compilationOf({ title, page, pages }: Layout): string | null {
  if (page === null) return null;
  return `${(title ?? "").normalize("NFKC").replace(/[\s\p{P}]+/gu, "")}/${pages ?? ""}`;
}

function isNext(before: PageRef, page: PageRef): boolean {
  const compilation = compilationOf(page.layout);
  if (compilation === null || compilation !== compilationOf(before.layout)) return false;
  return page.layout.page === (before.layout.page ?? 0) + 1;
}

/** How much of an article's text tells it from another of the same heading, in letters and digits. */
const OPENING = 200;
const NOT_TEXT = /[^\p{L}\p{N}]+/gu;

/** Heading and opening as they are in any typography; null where there is too little text to judge by. */
function fingerprint(clean: Clean, section: Section): string | null {
  if (section.heading === null) return null;
  const text = clean.text
    .slice(section.start, Math.min(section.end, section.start + 4 * OPENING))
    .replace(NOT_TEXT, "");
  const heading = section.heading.normalize("NFKC").replace(NOT_TEXT, "");
  if (text.length < heading.length + 20) return null;
  return createHash("sha256")
    .update(text.slice(0, heading.length + OPENING))
    .digest("base64");
}
