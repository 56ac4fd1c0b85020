/**
 * The face of the ways labels are handed out to a list of numbers, and what they look at.
 *
 * In: the figures of a clause. Out: its list, or null for a clause with no list. Deliberately absent: the ways and their
 * order (ways.ts).
 */
import { among, holds, marks } from "../../../marks.ts";
import type { Figure, Piece, Span } from "../../../types.ts";
import type { Scene } from "../../scene.ts";
import type { Example } from "../refiner.ts";

/** A figure of a list, and where it stands among those of the paragraph. */
export interface Member {
  readonly figure: Figure;
  readonly index: number;
}

/** The numbers of a clause, those behind its 分别 where it has one. */
export interface List {
  readonly scene: Scene;
  /** Two at least. */
  readonly members: readonly Member[];
  readonly first: Figure;
  /** The figures of the paragraph, those before the list with their labels handed out. */
  readonly all: readonly Figure[];
  readonly clauseStart: number;
  /** Where 分别 stands, -1 where the clause has none. */
  readonly each: number;
  /** The label of the first number where it is one stretch of the text. */
  readonly whole: Span | null;
}

/** A label for the figure at `index`. */
export interface Handed {
  readonly index: number;
  readonly label: readonly Piece[];
}

export interface Way {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /** Null for "not mine"; with nothing handed out each number keeps its own label. */
  readonly handsOut: (list: List) => readonly Handed[] | null;
  /** What this way is the first to hand out, and the label of the number in 【】 then. */
  readonly yes: readonly Example[];
  /** What it leaves, or comes too late for. */
  readonly no: readonly string[];
}

/** Nothing but a 、 or 和 stands between a member and the next: A、B和C. */
export const joined = ({ text }: Scene, { figure: { end } }: Member, { figure: { start } }: Member): boolean =>
  start === end + 1 && among("、和与及", text, end);

/** 分别, and 各 before a verb of sharing. */
const DISTRIBUTES = /分别|各(?=[占为达])/;
const MAY_DISTRIBUTE = marks("分各");

/** @param from, to indices of the figures of the clause in `all` */
export const listOf = (scene: Scene, all: readonly Figure[], from: number, to: number): List | null => {
  if (to - from < 2) return null;
  const clause = scene.segments.clauses[scene.clauseAt(all[from]!.start)] ?? scene;
  const at = holds(MAY_DISTRIBUTE, scene.text, clause.start, clause.end)
    ? scene.text.slice(clause.start, clause.end).search(DISTRIBUTES)
    : -1;
  const each = at >= 0 ? clause.start + at : -1;
  const members: Member[] = [];
  for (let index = from; index < to; index++) {
    const figure = all[index]!;
    if (figure.start >= each) members.push({ figure, index });
  }
  const first = members[0]?.figure;
  if (!first || members.length < 2) return null;
  const { label } = first;
  const whole = label?.length === 1 && typeof label[0] === "object" ? label[0] : null;
  return { scene, members, first, all, clauseStart: clause.start, each, whole };
};

/** Index behind the last figure that stands in one clause with the figure at `first`. */
export const clauseEnd = (scene: Scene, figures: readonly Figure[], first: number): number => {
  const { end } = scene.segments.clauses[scene.clauseAt(figures[first]?.start ?? 0)] ?? scene;
  let after = first + 1;
  while (after < figures.length && (figures[after]?.start ?? 0) < end) after++;
  return after;
};

/** The parts in the order of the members; a part for a member that is none is left out. */
export const inOrder = (
  members: readonly Member[],
  parts: readonly (readonly Piece[] | undefined)[],
): readonly Handed[] => {
  const handed: Handed[] = [];
  for (let order = 0; order < members.length; order++) {
    const label = parts[order];
    if (label) handed.push({ index: members[order]!.index, label });
  }
  return handed;
};
