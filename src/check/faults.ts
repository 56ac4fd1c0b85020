/**
 * What to show of an error: outcomes in; each miss, extra and wrong field out, with what gold says, what was read,
 * and the sentence around it.
 *
 * Absent: layout, which is the reporters'.
 */

import { faults } from "./score.ts";
import type { FigureRecord, GoldRow, Outcome, SectionOutcome } from "./types.ts";

export interface Fault {
  /** `miss`, `extra`, `span`, the name of a field, or for sections `section`, `section_heading`, … */
  readonly kind: string;
  /** 1-based; null where the document could not be read. */
  readonly line: number | null;
  /** First UTF-16 code unit; null for sections. */
  readonly start: number | null;
  readonly text: string;
  /** What gold says, and what was read; "" is nothing. */
  readonly want: string;
  readonly got: string;
  readonly sentence: string;
}

/** Faults of a document's figures in the order of its text. */
export function figureFaults(outcomes: readonly Outcome[], text: string | null): readonly Fault[] {
  return outcomes
    .flatMap((outcome) => faults(outcome).map((kind) => figureFault(outcome, kind, text)))
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

function figureFault(outcome: Outcome, kind: string, text: string | null): Fault {
  if (outcome.kind === "extra") {
    const { record } = outcome;
    const { line, start, sentence } = record;
    return { kind, line, start, text: record.text, want: "", got: recordCell(record, "label"), sentence };
  }
  const { gold } = outcome;
  const at = { kind, start: gold.start, text: gold.text };
  const line = text === null ? null : lineAt(text, gold.start);
  if (outcome.kind === "miss") {
    const sentence = text === null ? "" : sentenceAround(text, gold.start, gold.end);
    return { ...at, line, want: goldCell(gold, "label"), got: "", sentence };
  }
  const { record } = outcome;
  return { ...at, line, want: goldCell(gold, kind), got: recordCell(record, kind), sentence: record.sentence };
}

function goldCell(gold: GoldRow, field: string): string {
  if (field === "span") return gold.text;
  if (field === "label") return gold.labels.join("|");
  const value = gold[field as keyof GoldRow];
  return value === null ? "" : String(value);
}

function recordCell(record: FigureRecord, field: string): string {
  const value = record[(field === "span" ? "text" : field) as keyof FigureRecord];
  return value === null ? "" : String(value);
}

/** 1-based line of a position. */
function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

const SENTENCE_ENDS = new Set("。！？!?；;\n");

/** The stretch between the sentence ends on both sides, for figures that no record brings a sentence for. */
function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !SENTENCE_ENDS.has(text[from - 1] ?? "")) from -= 1;
  let to = end;
  while (to < text.length && !SENTENCE_ENDS.has(text[to] ?? "")) to += 1;
  return text.slice(from, text[to] === "\n" ? to : to + 1).trim();
}

/** Faults of a document's sections: missed, extra, and wrong fields. */
export function sectionFaults(outcomes: readonly SectionOutcome[]): readonly Fault[] {
  return outcomes.flatMap(({ gold, record, wrong }): readonly Fault[] => {
    const heading = gold?.heading ?? record?.heading ?? "";
    const at = { line: gold?.line ?? record?.line ?? null, start: null, text: heading, sentence: "" };
    if (gold === null) return [{ ...at, kind: "section", want: "", got: heading || "(continued)" }];
    if (record === null) return [{ ...at, kind: "section", want: heading || "(continued)", got: "" }];
    return wrong.map((field) => ({
      ...at,
      kind: `section_${field}`,
      want: String(gold[field] ?? ""),
      got: String(record[field] ?? ""),
    }));
  });
}
