/**
 * Label and action: what the number counts or measures, and the verb that governs it. Guide, section 3.
 *
 * Each figure is bound to the phrase after it or before it in its clause; a figure with neither takes over what the
 * figure before it measured (收入5853.9亿元，增长3.9%). 分别 lists are told apart by the refiner after this one.
 */
import type { Figure, Piece, Span } from "../../types.ts";
import { bound } from "../figure.ts";
import { type LeftContext, leftContext } from "../label/left.ts";
import { objectAfter, portionOf, predicateAfter, predicateStart, rate, withoutAttribute } from "../label/object.ts";
import { type Phrase, rightPhrase } from "../label/right.ts";
import { shareLabel } from "../label/share.ts";
import { spread } from "../label/spread.ts";
import { WordClass, wordAt } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import type { Refiner } from "./refiner.ts";

interface Binding {
  readonly label: readonly Piece[] | null;
  readonly action: Span | null;
  /** Where the figure's own words end, so that the next figure does not take them. */
  readonly end: number;
  readonly how: string;
}

/** Bare heads that say nothing without what the figure before them measured: 企业7.6万家、增加值增长3%. */
const BARE =
  /^(?:月人均|人均|户均|亩均|平均|月均|日均|年均|增加值|占比|比重|贡献率|增速|增幅|总量|总数|数量|总产值|规模|总额|涨幅|降幅|总规模|其)$/;
/** Bare heads that only repeat what was counted. */
const REPEATING = /^(?:平均|年均|月均|日均|总量|总数|数量|增速|增幅|涨幅|降幅|其|总规模|规模|总额)$/;

export const LABEL: Refiner = {
  id: "label",
  about: "Binds what is counted or measured, and the verb that governs it",
  refine: (figures, scene) => {
    const done: Figure[] = [];
    let consumed = scene.start;
    for (const [index, figure] of figures.entries()) {
      const binding = bind(figure, scene, done, figures[index + 1], consumed);
      consumed = binding.end;
      done.push(bound(figure, `label/${binding.how}`, { label: binding.label, action: binding.action }));
    }
    return spread(done, scene);
  },
  examples: [
    { text: "选派【861名】干部驻村", bound: "干部" },
    { text: "全市共组建小区党组织【1219个】", bound: "小区党组织" },
    { text: "地区生产总值增长【7%】", bound: "地区生产总值" },
    { text: "实现营业收入2亿元，增长【5%】", bound: "营业收入" },
    { text: "开展集中学习活动【150余场次】", bound: "集中学习活动" },
  ],
};

const bind = (
  figure: Figure,
  scene: Scene,
  earlier: readonly Figure[],
  next: Figure | undefined,
  consumed: number,
): Binding => {
  const { text } = scene;
  const clauseIndex = scene.clauseAt(figure.start);
  const clause = scene.segments.clauses[clauseIndex] ?? { start: scene.start, end: scene.end, sentence: 0, mark: "" };
  const from = skipAside(text, skipJoints(scene, Math.max(clause.start, consumed), figure.start), figure.start);
  const nextInClause = next !== undefined && next.start < clause.end;
  const limit = nextInClause ? next.start : clause.end;
  const left = leftContext(scene, from, figure.start);
  const after = skipAfter(text, figure.end, limit);
  const right =
    rightPhrase(scene, { from: after, limit, nextIsNumber: nextInClause, governed: left.governed }) ??
    rate(scene, after, limit);
  const action = left.verb ?? null;
  const previous = sameSentence(scene, figure, earlier);

  const share = shareLabel(scene, from, figure, left);
  const carried = previous?.label ? [...previous.label, ...(share?.tail ? [share.tail] : [])] : null;
  if (share) return made(share.label ?? carried, action, figure.end, share.label ? "share" : "carried");

  if (
    figure.form === "multiple" &&
    /(?:是|为|相当于)[^，,。；;]{1,14}的$/.test(text.slice(from, figure.start)) &&
    previous
  )
    return made(previous.label, action, figure.end, "carried");
  const portion = from >= figure.start && !nextInClause ? portionOf(scene, after, limit, figure) : null;
  if (portion) return made([portion], action, portion.end, "portion");
  const side = choose(figure, left, right, text, after);
  if (side === "right" && right) {
    const stop = nextInClause ? withoutAttribute(text, right) : right.end;
    const end = Math.min(stop, predicateStart(scene, right));
    return made([{ start: right.start, end }], action, end, "right");
  }
  if (side === "left" && left.phrase) return fromLeft(scene, left.phrase, previous, action, figure.end);
  if (left.verb && !left.phrase && (figure.dimension === "time" || /次$/.test(figure.unit ?? ""))) {
    const subject =
      left.subject && left.subject.end === left.verb.start && left.subject.end - left.subject.start <= 4
        ? left.subject.start
        : left.verb.start;
    return made([{ start: subject, end: left.verb.end }], action, figure.end, "verb");
  }
  const done = objectAfter(scene, after, limit, figure, left);
  if (done) return made([done], action, done.end, "predicate");
  if (previous && carries(left, scene, from, figure)) return made(previous.label, action, figure.end, "carried");
  if (previous && sameClause(scene, previous, figure)) return made(previous.label, action, figure.end, "carried");
  if (left.subject) return made([left.subject], action, figure.end, "subject");
  const predicate = predicateAfter(scene, after, limit, figure);
  if (predicate) return made([predicate], action, predicate.end, "predicate");
  if (left.verb) return made([left.verb], action, figure.end, "verb");
  if (previous) return made(previous.label, action, figure.end, "carried");
  return made(null, action, figure.end, "none");
};

const made = (label: readonly Piece[] | null, action: Span | null, end: number, how: string): Binding => ({
  label,
  action,
  end,
  how,
});

/** Counts take the noun after them first, measures the attribute before them. */
const choose = (
  figure: Figure,
  left: LeftContext,
  right: Phrase | null,
  text: string,
  after: number,
): "left" | "right" | null => {
  const count = figure.dimension === "count" || figure.unit === null || figure.dimension === "grade";
  const attributive = text[after] === "的";
  if (right && (attributive || (count && !(figure.unit === null && left.predicates.length > 0 && left.phrase))))
    return right.relative && left.phrase && !attributive ? "left" : "right";
  if (left.phrase) return "left";
  return right && figure.dimension !== "share" ? "right" : null;
};

const fromLeft = (scene: Scene, phrase: Span, previous: Figure | null, action: Span | null, end: number): Binding => {
  const text = scene.text.slice(phrase.start, phrase.end);
  if (previous?.label && BARE.test(text)) {
    if (REPEATING.test(text)) return made(previous.label, action, end, "carried");
    return made([...previous.label, phrase], action, end, "attribute");
  }
  return made([phrase], action, end, "left");
};

const sameClause = (scene: Scene, a: Figure, b: Figure): boolean => scene.clauseAt(a.start) === scene.clauseAt(b.start);

const sameSentence = (scene: Scene, figure: Figure, done: readonly Figure[]): Figure | null => {
  const last = done[done.length - 1];
  if (!last?.label) return null;
  const sentence = scene.segments.clauses[scene.clauseAt(figure.start)]?.sentence;
  return scene.segments.clauses[scene.clauseAt(last.start)]?.sentence === sentence ? last : null;
};

/** A clause of predicates and adverbs alone goes on about what was measured before. */
const carries = (left: LeftContext, scene: Scene, from: number, figure: Figure): boolean =>
  !left.phrase &&
  (left.predicates.length > 0 ||
    from >= figure.start ||
    /^[\s、和与及至到]*$/.test(scene.text.slice(from, figure.start)));

/** 按可比口径, 分区域看: how it was counted, not what. */
const skipAside = (text: string, from: number, to: number): number => {
  const aside = /^(?:按[^，,。；;、]{2,6}(?:口径|价格|计算)|分[^，,。；;、]{1,4}看|其中)/.exec(text.slice(from, to));
  return aside ? from + aside[0].length : from;
};

const skipJoints = (scene: Scene, from: number, to: number): number => {
  let at = skipAfter(scene.text, from, to);
  while (at < to && /[\s、，,和与及的；;]/.test(scene.text[at] ?? "")) at++;
  return at;
};

const skipAfter = (text: string, from: number, to: number): number => {
  const word = wordAt(text, from, to);
  return word && (word.classes & WordClass.After) !== 0 && (word.classes & WordClass.Noun) === 0
    ? from + word.text.length
    : from;
};
