/**
 * The report as data: checked documents in; scores per document, per kind of unit and in total, with what fell short,
 * out. Reporters print it and nothing else.
 *
 * Absent: any format.
 */

import { calibrate, type Tenth } from "./calibration.ts";
import type { CheckedDocument } from "./check.ts";
import { type Fault, figureFaults, sectionFaults } from "./faults.ts";
import type { FloorReport } from "./floors.ts";
import { type Measured, type Shortfall, shortfalls, type Threshold } from "./metrics.ts";
import { score } from "./score.ts";
import { scoreSections } from "./sections.ts";
import type { Outcome, Scores } from "./types.ts";
import { UNIT_KINDS, type UnitKind, unitKind } from "./unit-kind.ts";

export interface KindScores {
  readonly kind: UnitKind;
  readonly scores: Scores;
}

export interface Part extends Measured {
  /** Only the kinds of unit that occur. */
  readonly kinds: readonly KindScores[];
}

export interface DocumentReport extends Part {
  readonly gold: string;
  readonly input: string;
  /** Why it could not be extracted, else null. */
  readonly error: string | null;
  readonly faults: readonly Fault[];
}

export interface Report {
  readonly total: Part;
  readonly documents: readonly DocumentReport[];
  /** Thresholds asked for, and whether each document is held to them instead of the total. */
  readonly thresholds: readonly Threshold[];
  readonly each: boolean;
  readonly shortfalls: readonly Shortfall[];
  /** null without a floors file. */
  readonly floors: FloorReport | null;
  /** null unless asked for. */
  readonly calibration: readonly Tenth[] | null;
  /** Whether each fault is to be shown. */
  readonly errors: boolean;
}

export interface ReportOptions {
  readonly thresholds: readonly Threshold[];
  readonly each: boolean;
  readonly errors: boolean;
  readonly calibration: boolean;
  readonly floors: FloorReport | null;
}

export function report(documents: readonly CheckedDocument[], options: ReportOptions): Report {
  const { thresholds, each, errors, floors } = options;
  const outcomes = documents.flatMap((document) => document.outcomes);
  const total = totalOf(documents);
  const parts = documents.map(
    (document): DocumentReport => ({
      gold: document.gold,
      input: document.input,
      error: document.error,
      ...partOf(document),
      faults: [...figureFaults(document.outcomes, document.text), ...sectionFaults(document.sectionOutcomes ?? [])],
    }),
  );
  const held = each
    ? // A page without figures, in which none are found, has nothing to fall short of.
      parts
        .filter((_, index) => documents[index]?.outcomes.length !== 0)
        .flatMap((part) => shortfalls(part.gold, part, thresholds, false))
    : shortfalls("total", total, thresholds, true);
  const calibration = options.calibration ? calibrate(outcomes) : null;
  return { total, documents: parts, thresholds, each, shortfalls: held, floors, calibration, errors };
}

/** Scores over all documents, each figure counting once. */
export function totalOf(documents: readonly CheckedDocument[]): Part {
  const sections = documents.flatMap(({ sectionOutcomes }) => sectionOutcomes ?? []);
  const none = documents.every(({ sectionOutcomes }) => sectionOutcomes === null);
  return partOf({ outcomes: documents.flatMap(({ outcomes }) => outcomes), sectionOutcomes: none ? null : sections });
}

export function partOf({ outcomes, sectionOutcomes }: Pick<CheckedDocument, "outcomes" | "sectionOutcomes">): Part {
  return {
    scores: score(outcomes),
    sections: sectionOutcomes === null ? null : scoreSections(sectionOutcomes),
    kinds: UNIT_KINDS.flatMap((kind) => {
      const some = outcomes.filter((outcome) => unitKind(unitOf(outcome)) === kind);
      return some.length === 0 ? [] : [{ kind, scores: score(some) }];
    }),
  };
}

/** Gold's unit where there is gold: a figure read with a wrong unit stays with its kind. */
function unitOf(outcome: Outcome): string | null {
  return outcome.kind === "extra" ? outcome.record.unit : outcome.gold.unit;
}
