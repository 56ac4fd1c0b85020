/**
 * Pinned scores: checked documents become pins, and pins are held against the pins of the last time.
 *
 * A pin holds every score of a document, rounded to four decimals; digests of its gold and input, so that a changed
 * input cannot move a score unseen; and the figures that were not all right, so that gains and losses can be told
 * figure by figure. Absent: the pin file as text (`floors-file.ts`).
 */

import type { CheckedDocument, Digests } from "./check.ts";
import { type Measured, measures } from "./metrics.ts";
import { partOf, totalOf } from "./report.ts";
import { faults } from "./score.ts";
import type { Outcome } from "./types.ts";

type Shares = Readonly<Record<string, number>>;

export interface Pin extends Digests {
  /** Required gold figures. */
  readonly figures: number;
  readonly scores: Shares;
  /** `start text` of a figure, `+start text` of an extra one → what is wrong with it; all others are all right. */
  readonly wrong: Readonly<Record<string, string>>;
}

export interface Floors {
  readonly total: Shares;
  /** By the path of the gold file relative to the floors file, with `/` between folders. */
  readonly documents: Readonly<Record<string, Pin>>;
}

/** A score below its pin; `got` is null where it is no longer measured. */
export interface Lowered {
  readonly where: string;
  readonly metric: string;
  readonly pin: number;
  readonly got: number | null;
}

/** A figure whose outcome differs from the last pin; "" is all right, and for an extra one that it is gone. */
export interface Moved {
  readonly where: string;
  readonly figure: string;
  readonly before: string;
  readonly after: string;
}

export interface FloorReport {
  readonly lowered: readonly Lowered[];
  /** What of a document is not what was pinned. */
  readonly changed: readonly { readonly where: string; readonly what: keyof Digests }[];
  /** Documents checked without a pin, and pins without a document. */
  readonly unpinned: readonly string[];
  readonly unchecked: readonly string[];
  readonly gains: readonly Moved[];
  readonly losses: readonly Moved[];
}

/** Pins for documents, each under the name that `nameOf` gives its gold file. */
export function pinAll(documents: readonly CheckedDocument[], nameOf: (gold: string) => string): Floors {
  return {
    total: rounded(totalOf(documents)),
    documents: Object.fromEntries(documents.map((document) => [nameOf(document.gold), pinOf(document)])),
  };
}

function pinOf(document: CheckedDocument): Pin {
  const part = partOf(document);
  const wrong = document.outcomes.flatMap((outcome) => {
    const found = faults(outcome);
    return found.length === 0 ? [] : [[keyOf(outcome), found.join(" ")] as const];
  });
  return {
    ...document.digests,
    figures: part.scores.figures,
    scores: rounded(part),
    wrong: Object.fromEntries(wrong),
  };
}

function keyOf(outcome: Outcome): string {
  if (outcome.kind === "extra") return `+${outcome.record.start} ${outcome.record.text}`;
  return `${outcome.gold.start} ${outcome.gold.text}`;
}

function rounded(measured: Measured): Shares {
  return Object.fromEntries(
    Object.entries(measures(measured)).map(([name, share]) => [name, Math.round(share * 1e4) / 1e4]),
  );
}

/** What has changed since the pins were set. */
export function compareFloors(pins: Floors, now: Floors): FloorReport {
  const both = Object.entries(now.documents).flatMap(([where, pin]) => {
    const before = pins.documents[where];
    return before === undefined ? [] : [{ where, before, after: pin }];
  });
  const changed = both.flatMap(({ where, before, after }) =>
    (["gold", "input", "sections"] as const).flatMap((what) => (before[what] === after[what] ? [] : [{ where, what }])),
  );
  const moved = both
    // Positions of a changed text or gold are not those of the pin.
    .filter(({ before, after }) => before.gold === after.gold && before.input === after.input)
    .flatMap(({ where, before, after }) => movedFigures(where, before.wrong, after.wrong));
  return {
    lowered: [
      ...lowered("total", pins.total, now.total),
      ...both.flatMap(({ where, before, after }) => lowered(where, before.scores, after.scores)),
    ],
    changed,
    unpinned: Object.keys(now.documents).filter((where) => !(where in pins.documents)),
    unchecked: Object.keys(pins.documents).filter((where) => !(where in now.documents)),
    gains: moved.filter((figure) => !isLoss(figure)),
    losses: moved.filter(isLoss),
  };
}

function lowered(where: string, pins: Shares, now: Shares): readonly Lowered[] {
  return Object.entries(pins).flatMap(([metric, pin]) => {
    const got = now[metric] ?? null;
    return got === null || got < pin ? [{ where, metric, pin, got }] : [];
  });
}

function movedFigures(where: string, before: Pin["wrong"], after: Pin["wrong"]): readonly Moved[] {
  const figures = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return figures
    .map((figure) => ({ where, figure, before: before[figure] ?? "", after: after[figure] ?? "" }))
    .filter((figure) => figure.before !== figure.after)
    .sort((a, b) => Number.parseInt(a.figure, 10) - Number.parseInt(b.figure, 10));
}

/** A figure found at last is a gain whatever is wrong with it; otherwise one newly wrong field makes a loss. */
function isLoss({ before, after }: Moved): boolean {
  if (before === "miss") return false;
  const had = new Set(before.split(" "));
  return after.split(" ").some((fault) => fault !== "" && !had.has(fault));
}

/** Whether anything is not as pinned. */
export function floorsFail({ lowered: low, changed, unpinned, unchecked }: FloorReport): boolean {
  return low.length + changed.length + unpinned.length + unchecked.length > 0;
}
