/**
 * The figures of a report by name, and thresholds on them: scores in, named numbers and what falls short out.
 *
 * Absent: how names and thresholds are typed on a command line.
 */

import { FIELDS, type Scores, SECTION_FIELDS, type SectionScores } from "./types.ts";

/** Scores of a document or of all, with its sections where they have gold. */
export interface Measured {
  readonly scores: Scores;
  readonly sections: SectionScores | null;
}

/** Every reported figure that a threshold or a floor can be set on; `sections` is the F1 of finding them. */
export const METRICS: readonly string[] = [
  "precision",
  "recall",
  "f1",
  "span",
  ...FIELDS,
  "label_chars",
  "place",
  "sections",
  ...SECTION_FIELDS.map((field) => `section_${field}`),
];

/** The named figures that have been measured; one that gold says nothing about is left out. */
export function measures({ scores, sections }: Measured): Readonly<Record<string, number>> {
  const { precision, recall, f1, span, fields } = scores;
  const ofSections =
    sections === null
      ? []
      : Object.entries(sections.fields).map(([field, share]) => [`section_${field}`, share] as const);
  return {
    precision,
    recall,
    f1,
    span,
    ...fields,
    ...(sections === null ? {} : { sections: sections.f1 }),
    ...Object.fromEntries(ofSections),
  };
}

export interface Threshold {
  readonly metric: string;
  /** 0 to 1. */
  readonly least: number;
}

export interface Shortfall extends Threshold {
  /** `total`, or the gold file of a document. */
  readonly where: string;
  /** null where nothing was there to measure. */
  readonly got: number | null;
}

/** A sum of shares can miss its exact value by rounding; nobody sets a threshold that fine. */
const ROUNDING = 1e-9;

/**
 * Thresholds that a set of figures stays below.
 *
 * @param strict whether a figure that could not be measured falls short: a gate that measures nothing holds nothing
 */
export function shortfalls(
  where: string,
  measured: Measured,
  thresholds: readonly Threshold[],
  strict: boolean,
): readonly Shortfall[] {
  const values = measures(measured);
  return thresholds.flatMap(({ metric, least }) => {
    const got = values[metric] ?? null;
    const short = got === null ? strict : got + ROUNDING < least;
    return short ? [{ where, metric, least, got }] : [];
  });
}
