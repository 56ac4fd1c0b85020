/** Short records and gold for the tests of the check: every field has a plain default, a test states what it is about. */

import type { FigureRecord, GoldRow } from "../../src/check/types.ts";

/** A record of a text that gold rows also speak of. */
export function record(text: string, start: number, part: Partial<FigureRecord> = {}): FigureRecord {
  return {
    start,
    end: start + text.length,
    text,
    value: Number.parseFloat(text),
    max: null,
    unit: text.replace(/^[\d.]+/u, "") || null,
    bound: "exact",
    change: null,
    status: "actual",
    period: null,
    place: null,
    label: "干部",
    sentence: text,
    line: 1,
    confidence: 0.9,
    ...part,
  };
}

export function gold(text: string, start: number, part: Partial<GoldRow> = {}): GoldRow {
  const { end, value, unit } = record(text, start);
  return {
    row: 2,
    start,
    end,
    text,
    value,
    max: null,
    unit: unit ?? "",
    bound: "exact",
    change: null,
    status: "actual",
    period: "",
    place: "",
    labels: ["干部"],
    optional: false,
    ...part,
  };
}

/** The record that a perfect extractor gives for a row. */
export function perfect(row: GoldRow): FigureRecord {
  return record(row.text, row.start, {
    end: row.end,
    value: row.value,
    max: row.max,
    unit: row.unit || null,
    bound: row.bound,
    change: row.change,
    status: row.status,
    period: row.period || null,
    place: row.place || null,
    label: row.labels[0] || null,
  });
}
