/**
 * What the label readings look at: a figure with the stretches on both sides that are its own to read.
 *
 * In: a figure, the figures labelled before it and the one after it. Out: where its stretches begin and end, and what the
 * grammar of each side makes of them. Deliberately absent: the choice between them (readings.ts).
 */

import { among, BLANKS, has, isHan, marks } from "../../marks.ts";
import type { Bound, Figure } from "../../types.ts";
import { WordClass, wordAt } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { countedBehind } from "./agreed.ts";
import { type LeftContext, leftContext } from "./left.ts";
import { rate } from "./object.ts";
import type { Phrase } from "./trimmed.ts";

export interface View {
  readonly scene: Scene;
  readonly figure: Figure;
  /** Where the stretch before the number begins that no earlier figure has taken. */
  readonly from: number;
  /** Where that stretch ends: before the number and its 近 or 约, of which nothing is told but how near the number comes. */
  readonly until: number;
  /** Behind the number and its 以上 or 左右. */
  readonly after: number;
  /** The next number of the clause, or the clause's end. */
  readonly limit: number;
  readonly nextInClause: boolean;
  readonly left: LeftContext;
  readonly right: Phrase | null;
  /** The labelled figure before this one in its sentence. */
  readonly previous: Figure | null;
  /** The figures of the paragraph before this one. */
  readonly earlier: readonly Figure[];
  /** The label of the last of them that has one and the same unit, null where none has. */
  readonly alike: Figure["label"];
}

/** What was read of the paragraph before a figure. */
export interface Past {
  readonly earlier: readonly Figure[];
  /** Unit → the label of the last figure of that unit that has one: a search back for each figure would be quadratic. */
  readonly labels: ReadonlyMap<Figure["unit"], Figure["label"]>;
  /** Where the words of the figure before end. */
  readonly consumed: number;
}

export const viewOf = (scene: Scene, figure: Figure, past: Past, next: Figure | undefined): View => {
  const { text } = scene;
  const { earlier, consumed } = past;
  const clause = scene.segments.clauses[scene.clauseAt(figure.start)] ?? scene;
  // 3.2万居民|中|租客占四成: a localizer behind the words of the figure before.
  const behind = consumed > clause.start && consumed < figure.start && among(LOCALIZERS, text, consumed);
  const marked = consumed <= clause.start && has(OPENS_MARK, text.charCodeAt(clause.start));
  const mark = marked ? LIST_MARK.exec(text.slice(clause.start, clause.start + 5)) : null;
  const begin = behind ? consumed + 1 : Math.max(clause.start + (mark?.[0].length ?? 0), consumed);
  const until = untilOf(text, figure, clause.start);
  const from = skipAside(text, skipJoints(text, begin, until, begin > clause.start), until);
  const nextInClause = next !== undefined && next.start < clause.end;
  const limit = nextInClause ? next.start : clause.end;
  const aside = closedAside(text, clause.start, figure.start);
  const counted = figure.dimension === "count";
  const left = aside < 0 ? leftContext(scene, from, until, counted) : leftContext(scene, clause.start, aside, counted);
  const after = skipAfter(text, figure.end, limit);
  const governed = left.governed || text[until - 1] === "等";
  const right =
    rate(scene, after, limit) ??
    countedBehind(scene, figure, { from: after, limit, nextIsNumber: nextInClause, governed });
  return {
    scene,
    figure,
    from,
    until,
    after,
    limit,
    nextInClause,
    left,
    right,
    previous: labelled(scene, figure, earlier),
    earlier,
    alike: past.labels.get(figure.unit) ?? null,
  };
};

/** What says before a number how near it comes, and the bound it sets. */
const ROUGHLY: ReadonlyMap<string, Bound> = new Map([
  ["近", "under"],
  ["约", "about"],
  ["超", "over"],
  ["逾", "over"],
]);

const untilOf = (text: string, { start, bound }: Figure, from: number): number => {
  const mark = text.charAt(start - 1);
  if (start <= from || ROUGHLY.get(mark) !== bound) return start;
  const whole = (mark === "近" && among("将接逼几", text, start - 2)) || (mark === "约" && text[start - 2] === "大");
  const at = start - (whole ? 2 : 1);
  // 满意率|均超|97%, but 人均|近6000元
  return Math.max(
    from,
    among("均都", text, at - 1) && !among("人户亩村年月日周校班场单平", text, at - 2) ? at - 1 : at,
  );
};

/** 3.|改造老旧小区14个, 二是|拿出500万元 */
const LIST_MARK = /^(?:[［〔[]\d{1,2}[］〕\]]|\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]{1,3}是)/;
const OPENS_MARK = marks("［〔[0123456789一二三四五六七八九十");

/** 常住人口|（含外来户1200人）|3500人: where the bracket opens that closes right before the number, -1 where none does. */
const closedAside = (text: string, from: number, to: number): number => {
  if (text[to - 1] !== "）" && text[to - 1] !== ")") return -1;
  let at = to - 2;
  while (at > from && text[at] !== "（" && text[at] !== "(") at--;
  // Only an aside with a number of its own cuts the phrase from what it counts.
  return at > from && /\d/.test(text.slice(at, to)) ? at : -1;
};

const labelled = (scene: Scene, figure: Figure, earlier: readonly Figure[]): Figure | null => {
  const last = earlier.at(-1);
  if (!last?.label) return null;
  const { clauses } = scene.segments;
  const sentence = clauses[scene.clauseAt(figure.start)]?.sentence;
  return clauses[scene.clauseAt(last.start)]?.sentence === sentence ? last : null;
};

/** 按可比口径, 分区域看: how it was counted, not what. */
const skipAside = (text: string, from: number, to: number): number => {
  if (!among("按分其", text, from)) return from;
  const aside = /^(?:按[^，,。；;、]{2,6}(?:口径|价格|计算)|分[^，,。；;、]{1,4}看|其中)/.exec(text.slice(from, to));
  return aside ? from + aside[0].length : from;
};

const LOCALIZERS = "中里内";
const JOINTS = marks(`${BLANKS}、，,和与及的；;（(`);

/** @param behind whether a number stands before `from`, which 以上 or 多 can bound: 少的4万元，|多的|19万元 */
const skipJoints = (text: string, from: number, to: number, behind: boolean): number => {
  let at = behind ? skipAfter(text, from, to) : from;
  // 与子女同住的: at a clause's start 与 joins nothing.
  while (
    at < to &&
    has(JOINTS, text.charCodeAt(at)) &&
    (behind || !among("与和及", text, at)) &&
    !(text[at] === "及" && among("时早格", text, at + 1))
  )
    at++;
  return at;
};

/** These bound a number whatever follows; 关, 整 and 强 only where no noun begins with them (210项|关键技术, |整车出口). */
const SURELY_AFTER = /^(?:以|之|及|左右|不等|多|余|开外|内(?![资部陆需生蒙地外河涝控容涵]))/;

const skipAfter = (text: string, from: number, to: number): number => {
  const word = wordAt(text, from, to);
  if (!word || (word.classes & WordClass.After) === 0 || (word.classes & WordClass.Noun) !== 0) return from;
  const end = from + word.text.length;
  return SURELY_AFTER.test(text.slice(from, from + 2)) || end >= to || !isHan(text, end) || text[end] === "的"
    ? end
    : from;
};
