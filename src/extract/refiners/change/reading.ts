/**
 * The face of the ways a change is read, and what they look at.
 *
 * In: a figure with those before it. Out: a view, or null where nothing around the figure can rise or fall. Deliberately
 * absent: the ways themselves and their order (readings.ts).
 */
import { holds, marks } from "../../../marks.ts";
import type { Change, Figure } from "../../../types.ts";
import type { Scene } from "../../scene.ts";
import { reachesBack } from "./word-before.ts";

/** What a reading says of a figure: the size of a rise or a fall, or where something stands. */
export type Told = Change | "level";

export interface View {
  readonly scene: Scene;
  readonly figure: Figure;
  /** The figure before this one in the paragraph, with its change told. */
  readonly previous: Figure | undefined;
  /** The change of the figure before this one in the same clause; null where there is none. */
  readonly going: Change | null;
  readonly clauseStart: number;
  /** Where the stretch before the figure begins: its clause, or the figure before it. */
  readonly from: number;
  /** That stretch. */
  readonly before: string;
  /** Where in the text a word may end that tells of the figure: right before it, or before the 了, 近, 均超 between. */
  readonly reaches: readonly number[];
}

export interface Reading {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /** Null for "not mine". */
  readonly reads: (view: View) => Told | null;
  /** What this reading is the first to tell. */
  readonly yes: Readonly<Partial<Record<Told, readonly string[]>>>;
  /** What it leaves, or comes too late for. */
  readonly no: readonly string[];
}

/**
 * One of these stands near every number that rises or falls. 加快, 放缓 and 往外拱 have none: beside 增速 they tell a change,
 * alone as often how something is done (加快|2条海缆|建设).
 */
export const SIGN = marks("翻扬增升涨提浮调扩延拉多高降减缩压落滑窄简跌少低砍添宜小轻短");
/** One of these stands in what tells a change from behind it. */
const SIGN_BEHIND = marks("增升涨降");

/**
 * @param previous the figure before this one in the paragraph
 * @returns null where nothing rises or falls before or behind the figure, and there is no rise to go on with
 */
export const viewOf = (figure: Figure, previous: Figure | undefined, scene: Scene): View | null => {
  const { text } = scene;
  const clause = scene.segments.clauses[scene.clauseAt(figure.start)];
  const inClause = previous !== undefined && clause !== undefined && previous.start >= clause.start;
  const clauseStart = clause?.start ?? scene.start;
  const from = Math.max(clauseStart, inClause ? previous.end : 0);
  if (
    !previous?.change &&
    !holds(SIGN, text, from, figure.start) &&
    !holds(SIGN_BEHIND, text, figure.end, Math.min(figure.end + 8, scene.end)) &&
    !figure.text.includes("番")
  )
    return null;
  return {
    scene,
    figure,
    previous,
    going: inClause ? previous.change : null,
    clauseStart,
    from,
    before: text.slice(from, figure.start),
    reaches: reachesBack(text, from, figure.start),
  };
};
