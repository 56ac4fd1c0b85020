/**
 * Basis: what a change or a gap is measured from: 同比, 比上年, 较"十三五"末, 高于|全国|. Guide, section 2, `basis`.
 *
 * In: a figure in its paragraph. Out: the stretch that says it, the last of the clause before the figure, or null.
 * Deliberately absent: whether the figure is a change at all (readings.ts).
 */
import { has, holds, marks } from "../../../marks.ts";
import type { Figure, Span } from "../../../types.ts";
import type { Scene } from "../../scene.ts";

/** The first that matches at a position wins; sticky, to be asked at one position. */
const BASES: readonly { readonly about: string; readonly pattern: RegExp }[] = [
  { about: "同比|增长7%", pattern: /同比|环比/y },
  { about: "比上年同期|多26名", pattern: /[比较](?:[上去]年(?:同期)?|上(?:届|季度|月))/y },
  {
    about: "较2020年底|提高7%, 比“十三五”末|翻了一番",
    pattern:
      /[比较][“"]?[^，,。；;、\d“”"]{0,6}(?:(?:19|20)\d{2}年[^，,。；;、\d]{0,4}|[“"]?十[一二三四五]五[”"]?(?:时期)?末?)/y,
  },
  {
    about: "比换届前|小了: anything short before a word of rising or falling",
    pattern: /[比较][^，,。；;、\d]{2,12}?(?=增|减|下降|提高|上升|提升|高|低|多|少|快|慢|缩|上涨|回落|压)/y,
  },
];
/** The characters that they begin with. */
const BEGINS = marks("同环比较");
/** And one of these stands in each. */
const COMPARES = marks("比较");

/** What a change is measured from. */
export const basisOf = (figure: Figure, scene: Scene): Span | null => {
  const { text } = scene;
  const clauseStart = scene.segments.clauses[scene.clauseAt(figure.start)]?.start ?? scene.start;
  if (!holds(COMPARES, text, clauseStart, figure.start)) return null;
  // Nothing that the figure or what is behind it says belongs to its basis.
  const before = text.slice(clauseStart, figure.start);
  let found: Span | null = null;
  for (let at = 0; at < before.length; ) {
    const end = has(BEGINS, before.charCodeAt(at)) ? basisEnd(before, at) : -1;
    if (end > 0) found = { start: clauseStart + at, end: clauseStart + end };
    at = end > 0 ? end : at + 1;
  }
  return found;
};

const basisEnd = (before: string, at: number): number => {
  for (const { pattern } of BASES) {
    pattern.lastIndex = at;
    if (pattern.test(before)) return pattern.lastIndex;
  }
  return -1;
};

/** 高于|全国|1.7个百分点, 比|全省平均|高1.7个百分点 */
const GAP_BASIS = /(?:高于|低于|快于|慢于|高出|优于|比)[^，,。；;、\d]{2,14}?[高低多少快慢]?(?:出|了)?$/;
const GAP_SIGN = marks("于出比");
const LONGEST_GAP = 24;

/** What a share that is no change is measured from. */
export const basisOfGap = (figure: Figure, scene: Scene): Span | null => {
  if (figure.dimension !== "share") return null;
  const from = Math.max(scene.start, figure.start - LONGEST_GAP);
  if (!holds(GAP_SIGN, scene.text, from, figure.start)) return null;
  const gap = GAP_BASIS.exec(scene.text.slice(from, figure.start));
  return gap ? { start: from + gap.index, end: figure.start } : null;
};
