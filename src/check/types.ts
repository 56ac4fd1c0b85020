/**
 * The records of the accuracy check: gold as read, what the extractor hands in, what comes of each figure,
 * and the report the reporters print. Positions are UTF-16 code units of the decoded text, half-open.
 *
 * Absent: how the extractor comes by its records. The check sees a function and never a stage.
 */

import type { FigureRecord as Written, SectionRecord as WrittenSection } from "../record.ts";
import type { Bound, Change, Span, Status } from "../types.ts";

/** The part of a written figure record that the check looks at. */
export type FigureRecord = Pick<
  Written,
  | "start"
  | "end"
  | "text"
  | "value"
  | "max"
  | "unit"
  | "bound"
  | "change"
  | "status"
  | "period"
  | "place"
  | "label"
  | "sentence"
  | "line"
  | "confidence"
>;

/** The part of a section record that the check looks at. */
export type SectionRecord = Pick<WrittenSection, SectionField>;

/** What extraction of one document gives: its decoded text (BOM dropped, LF line ends) and its records. */
export interface Extracted {
  readonly text: string;
  readonly figures: readonly FigureRecord[];
  readonly sections: readonly SectionRecord[];
}

/** One row of a gold file. Empty cells are "" in text fields that are compared, null elsewhere. */
export interface GoldRow extends Span {
  /** 1-based line of the CSV file on which the row begins. */
  readonly row: number;
  readonly text: string;
  readonly value: number;
  readonly max: number | null;
  readonly unit: string;
  readonly bound: Bound;
  readonly change: Change | null;
  readonly status: Status;
  readonly period: string;
  /** "" where gold states none: then the place is not compared. */
  readonly place: string;
  /** At least one; the best first. */
  readonly labels: readonly string[];
  /** Neither rewards nor punishes. */
  readonly optional: boolean;
}

/** A gold section; a key that the file leaves out is not compared. */
export type GoldSection = Partial<SectionRecord> & { readonly line: number };

/** A document to check, as found on disk. */
export interface Pairing {
  readonly gold: string;
  readonly input: string;
  /** `NAME.sections.json`, where it stands beside. */
  readonly sections: string | null;
}

/** The fields whose share right among the found figures is reported, in this order. */
export const FIELDS = ["value", "max", "unit", "bound", "change", "status", "period", "label"] as const;
export type Field = (typeof FIELDS)[number];

/** What became of a required gold figure, or of a record that no gold row stands for. */
export type Outcome =
  | {
      readonly kind: "found";
      readonly gold: GoldRow;
      readonly record: FigureRecord;
      /** Same start and end. */
      readonly span: boolean;
      readonly right: Readonly<Record<Field, boolean>>;
      /** Best character-level F1 of the label over gold's alternatives, 0 to 1. */
      readonly labelChars: number;
      /** null where gold states no place. */
      readonly place: boolean | null;
    }
  | { readonly kind: "miss"; readonly gold: GoldRow }
  | { readonly kind: "extra"; readonly record: FigureRecord };

export type FieldShares = Readonly<Record<Field | "label_chars", number>> & { readonly place?: number };

/** Finding and fields, all shares 0 to 1. */
export interface Scores {
  /** Required gold figures. */
  readonly figures: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the found with exactly gold's start and end. */
  readonly span: number;
  readonly fields: FieldShares;
}

export const SECTION_FIELDS = ["heading", "line", "place", "organization", "role", "person", "title"] as const;
export type SectionField = (typeof SECTION_FIELDS)[number];

export interface SectionScores {
  /** Gold sections. */
  readonly sections: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Shares right among the found, for the fields that gold states. */
  readonly fields: Readonly<Partial<Record<SectionField, number>>>;
}

/** A gold section and what stands for it; `wrong` names the fields that differ. */
export interface SectionOutcome {
  readonly gold: GoldSection | null;
  readonly record: SectionRecord | null;
  readonly wrong: readonly SectionField[];
  readonly compared: readonly SectionField[];
}
