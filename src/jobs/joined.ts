/**
 * Outcomes in their order in, the same out, with text that continues an earlier page put under its article's heading,
 * and articles that stand twice marked in the source's warnings.
 *
 * A page's place in its compilation is known from its page mark, so the pages may come in any order; one whose
 * predecessor has not come yet is held back, and with it what follows, up to a window. That bounds the memory by the
 * window's outcomes instead of asking for a first pass over all files, and serves every set of pages given together
 * that is in page order, or no larger than the window.
 */
import type { FigureRecord, SourceRecord } from "../record.ts";
import type { Identity, PageSummary, Stitcher } from "../section/stitch.ts";
import type { Warning } from "../types.ts";

/** Outcomes held back for a page that may still come. */
export const WINDOW = 64;

/** What joining looks at in an outcome. */
export interface Joinable {
  readonly failure: unknown;
  readonly source?: SourceRecord;
  readonly summary?: PageSummary | null;
  readonly continued?: readonly FigureRecord[];
}

export async function* joined<Outcome extends Joinable>(
  outcomes: AsyncIterable<Outcome>,
  stitcher: Stitcher,
  window: number = WINDOW,
): AsyncGenerator<Outcome> {
  const held: Outcome[] = [];
  for await (const outcome of outcomes) {
    if (outcome.summary) stitcher.add(outcome.summary);
    held.push(outcome);
    while (held.length > 0 && (held.length >= window || !waits(held[0]!, stitcher))) {
      yield stitched(held.shift()!, stitcher);
    }
  }
  for (const outcome of held) yield stitched(outcome, stitcher);
}

const waits = ({ summary }: Joinable, stitcher: Stitcher): boolean =>
  summary != null && summary.page > 1 && stitcher.continuedArticle(summary) === undefined;

const stitched = <Outcome extends Joinable>(outcome: Outcome, stitcher: Stitcher): Outcome => {
  const { source, summary, continued } = outcome;
  if (source === undefined || summary == null) return outcome;
  const article = stitcher.continuedArticle(summary) ?? null;
  const warnings = stitcher.duplicates(summary).map((duplicate): Warning => {
    const section = source.sections[duplicate.section];
    const message = `the article on line ${section?.line} also stands in ${duplicate.source}, line ${duplicate.line}`;
    return { code: "duplicate-article", message, ...(section === undefined ? {} : { at: section.start }) };
  });
  if (article === null && warnings.length === 0) return outcome;
  return {
    ...outcome,
    source: {
      ...source,
      sections:
        article === null
          ? source.sections
          : source.sections.map((one, at) => (at === 0 ? { ...one, ...article } : one)),
      warnings: [...source.warnings, ...warnings],
    },
    ...(article === null || continued === undefined ? {} : { continued: continued.map((one) => under(article, one)) }),
  };
};

/** The place said near the figure stays; the article's place stands in where there is none. */
const under = ({ heading, organization, role, person, place }: Identity, record: FigureRecord): FigureRecord => ({
  ...record,
  heading,
  organization,
  role,
  person,
  place: record.place ?? place,
});
