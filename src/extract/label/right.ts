/**
 * The noun phrase after a number: 861名|干部|驻村, 496个|“红色业委会”|, 3400万人的|….
 *
 * In: a scene and the stretch between the unit and the next number or the clause's end. Out: the phrase's span, or null
 * when what follows is no noun phrase. The phrase ends at a verb of doing, an adverb or a preposition; a relative clause
 * (受到不实举报的干部) is kept as a whole. Guide, section 3.1.
 */
import { among, BLANKS, has, marks } from "../../marks.ts";
import type { Span } from "../../types.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { CLOSERS } from "./enclosed.ts";
import { breakAt, breakBetween } from "./right/breaks.ts";
import { describes } from "./right/described.ts";
import { behindEnclosed, endsEnclosed } from "./right/enclosing.ts";
import { continues } from "./right/listed.ts";
import { nameAt, toldAt } from "./right/openings.ts";
import { PARTICLES } from "./right/outside.ts";
import { behindPassed, behindSize } from "./right/passed.ts";
import type { Running } from "./stops/stop.ts";
import { stops } from "./stops.ts";
import { type Phrase, trimmed } from "./trimmed.ts";
import { firstBehind } from "./words-of.ts";

const DEED = WordClass.Verb | WordClass.Nominal | WordClass.Closing;
const BLANK = marks(BLANKS);
const RANKS = "国省市县区乡镇";
/** Verbs of knowing and being able. */
const ABLE = marks("懂会善能敢肯爱精守");
const UNDERGOES = new Set("受到 遭到".split(" "));

export interface Stretch {
  readonly from: number;
  /** The next number or the clause's end. */
  readonly limit: number;
  readonly nextIsNumber: boolean;
  /** A verb stands right before the number, so that its object must follow: 新增|2家|上市企业. */
  readonly governed: boolean;
}

/** Reads the noun phrase that starts the stretch. */
export const rightPhrase = (scene: Scene, stretch: Stretch): Phrase | null => {
  const { text } = scene;
  const { limit } = stretch;
  let start = stretch.from;
  while (start < limit && has(BLANK, text.charCodeAt(start))) start++;
  if (text[start] === "的") start++;
  const words = scene.words(scene.clauseAt(start));
  if (toldAt(scene, words, start, limit)) return null;
  start = behindPassed(text, start);
  if (start >= limit) return null;
  const opening = nameAt(scene, words, start, limit);
  if (opening) return opening.alone ? { start, end: start + 1, relative: false } : null;
  start = behindSize(text, skipDeterminers(words, start, limit, text), limit);
  // 群众1426户|全部转移: what was done of them all.
  if (
    text.endsWith("全部", start) &&
    words.some((chunk) => chunk.start === start && chunk.end === limit && is(chunk, DEED))
  )
    return null;
  const end = phraseEnd(scene, words, start, stretch);
  // 19名|不适宜担任现职的|干部: a negation opens a clause, where no noun begins with it (不动产, 未成年人).
  if (among("不未没", text, start) && !words.some((chunk) => chunk.start === start && is(chunk, WordClass.Noun))) {
    const denied = relativeClause(scene, words, start, stretch);
    if (denied) return trimmed(words, text, denied.start, denied.end, true);
  }
  // 60名|懂种植、会双语的|队员: what they know or can.
  if (has(ABLE, text.charCodeAt(start)) && end < limit) {
    const able = relativeClause(scene, words, start, stretch);
    if (able && able.start > end) return trimmed(words, text, able.start, able.end, true);
  }
  // 216位|行动不便的老人: what stops the phrase describes, for 的 and a noun follow at once.
  const described =
    end > start && end < limit && describes(text, end, limit) ? relativeClause(scene, words, start, stretch) : null;
  if (described) return trimmed(words, text, described.start, described.end, true);
  if (end > start) return trimmed(words, text, start, end, false);
  const relative = relativeClause(scene, words, start, stretch);
  if (relative) return trimmed(words, text, relative.start, relative.end, true);
  if (!stretch.governed) return null;
  const first = words.find((chunk) => chunk.start === start);
  // 有9人|受到处理: a deed that is suffered is named with the suffering.
  const suffered = first && UNDERGOES.has(first.word.text) ? words.find((chunk) => chunk.start === first.end) : null;
  if (suffered) return { start, end: suffered.end, relative: false };
  if (first && is(first, WordClass.Verb)) start = text[first.end] === "了" ? first.end + 1 : first.end;
  return first && first.end < limit
    ? trimmed(words, text, start, phraseEnd(scene, words, Math.max(start, first.end), stretch), false)
    : null;
};

/** 各类 before the noun is no part of it, nor 全域. */
const skipDeterminers = (words: readonly Chunk[], start: number, limit: number, text: string): number => {
  let at = start;
  for (const chunk of words) {
    if (chunk.start < at) continue;
    if (chunk.start > at || chunk.end >= limit || !is(chunk, WordClass.Determiner | WordClass.Scope)) break;
    at = chunk.end;
    if (text[at] === "的") at++;
  }
  return at;
};

/** Where the noun phrase that begins at `start` ends, read word by word and between words a character at a time. */
const phraseEnd = (scene: Scene, words: readonly Chunk[], start: number, stretch: Stretch): number => {
  const { text } = scene;
  // 81个|村|今年就要出列: a time inside belongs to the predicate.
  // 30个|“十三五”贫困村|: one that the name begins with, in quotes, does not.
  const quoted = CLOSERS.has(text.charAt(start)) ? start + 1 : start;
  const limit = scene.timesIn(start + 1, stretch.limit).find((time) => time.start > quoted)?.start ?? stretch.limit;
  const phrase: Running = { text, start, limit, nextIsNumber: stretch.nextIsNumber };
  let at = start;
  let index = firstBehind(words, start);
  while (at < limit) {
    const mark = text[at] ?? "";
    const closer = CLOSERS.get(mark);
    if (closer !== undefined) {
      const after = behindEnclosed(words, text, start, at, closer);
      // 69个|作战单元|（10名辅警…）: what is enclosed runs on behind the next number.
      if (after < 0 || (at > start && after > limit)) return at;
      if (endsEnclosed(text, start, at, after)) return after;
      at = after;
      continue;
    }
    if (breakAt(scene, words, start, at, limit)) return at;
    while (index < words.length && words[index]!.end <= at) index++;
    const chunk = words[index];
    const here = chunk !== undefined && chunk.start === at;
    if (mark === "、" || (here && is(chunk, WordClass.Conjunction))) {
      const after = mark === "、" ? at + 1 : (chunk?.end ?? at + 1);
      // 12个|国、省控断面: ranks of one thing.
      const ranks = at === start + 1 && among(RANKS, text, start) && among(RANKS, text, after);
      if (!ranks && !continues(phrase, words, after)) return at;
      at = after;
      continue;
    }
    if (here) {
      // 亿元以上|新建续建|项目: behind a threshold a verb says which.
      const which = is(chunk, WordClass.Verb) && /以[上下]$/.test(text.slice(start, at));
      if (!which && stops(phrase, words, index)) return at;
      if (is(chunk, WordClass.Edge) && at === start) return at;
      if (!(is(chunk, WordClass.Edge) && PARTICLES.includes(mark) && at > start)) {
        at = chunk.end;
        continue;
      }
    }
    const between = breakBetween(scene, words, start, at, limit);
    if (between) return at - (between.back ?? 0);
    at++;
  }
  return limit;
};

/** 受到不实举报的干部, 作风漂浮、群众反映不好的: the clause up to its last 的 and the noun after it. */
const relativeClause = (scene: Scene, words: readonly Chunk[], start: number, stretch: Stretch): Span | null => {
  const { text } = scene;
  let de = start;
  while (de < stretch.limit && text[de] !== "的") de++;
  if (de >= stretch.limit || /[，,。；;：:]/.test(text.slice(start, de))) return null;
  const end = phraseEnd(scene, words, de + 1, stretch);
  // The noun alone names the thing; without one the clause itself does.
  return end === de + 1 ? { start, end: de } : { start: de + 1, end };
};
