/**
 * The noun phrase after a number: 861名|干部|驻村, 496个|“红色业委会”|, 3400万人的|….
 *
 * In: a scene and the stretch between the unit and the next number or the clause's end. Out: the phrase's span, or null
 * when what follows is no noun phrase. The phrase ends at a verb of doing, an adverb or a preposition; a relative clause
 * (受到不实举报的干部) is kept as a whole. Guide, section 3.1.
 */
import type { Span } from "../../types.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";

const STOPPING = WordClass.Verb | WordClass.Adverb | WordClass.Preposition | WordClass.Predicate | WordClass.Scope;
const OPENERS = '“"「『《‘（(';
const CLOSERS: Readonly<Record<string, string>> = {
  "“": "”",
  '"': '"',
  "「": "」",
  "『": "』",
  "《": "》",
  "‘": "’",
  "（": "）",
  "(": ")",
};
const ENDERS = new Set("，,。；;：:！？!?\n）)”」』》’—…");
/** Copulas and particles that end a phrase though they are too short to list as words everywhere. */
const PARTICLES = new Set("是有了着过被把将等");

export interface Phrase extends Span {
  /** A verb of doing opened the stretch, so the phrase holds a relative clause. */
  readonly relative: boolean;
}

/** Reads the noun phrase that starts at `from`; `limit` is the next number or the clause's end. */
export const rightPhrase = (scene: Scene, from: number, limit: number, nextIsNumber: boolean): Phrase | null => {
  const { text } = scene;
  let start = from;
  while (start < limit && (text[start] === " " || text[start] === "　")) start++;
  if (text[start] === "的") start++;
  if (start >= limit) return null;
  const words = scene.words(scene.clauseAt(start));
  start = skipOpeners(words, start, limit, text);
  const end = phraseEnd(words, text, start, limit, nextIsNumber);
  if (end > start) return trimmed(text, start, end, false);
  const relative = relativeClause(words, text, start, limit);
  return relative ? trimmed(text, relative.start, relative.end, true) : null;
};

/** 新 当选 各类 before the noun are no part of it. */
const skipOpeners = (words: readonly Chunk[], start: number, limit: number, text: string): number => {
  let at = start;
  for (const chunk of words) {
    if (chunk.start < at) continue;
    if (chunk.start > at || chunk.end >= limit) break;
    if (!is(chunk, WordClass.Determiner)) break;
    at = chunk.end;
    if (text[at] === "的") at++;
  }
  return at;
};

const phraseEnd = (
  words: readonly Chunk[],
  text: string,
  start: number,
  limit: number,
  nextIsNumber: boolean,
): number => {
  let at = start;
  let index = words.findIndex((chunk) => chunk.end > start);
  while (at < limit) {
    const mark = text[at] ?? "";
    if (OPENERS.includes(mark)) {
      const close = text.indexOf(CLOSERS[mark] ?? mark, at + 1);
      if (close < 0 || close >= limit + 24) return at;
      at = close + 1;
      continue;
    }
    if (ENDERS.has(mark)) return at;
    if (mark === "、") {
      if (!continues(words, text, at + 1, limit, nextIsNumber)) return at;
      at++;
      continue;
    }
    while (index >= 0 && index < words.length && (words[index]?.end ?? 0) <= at) index++;
    const chunk = index >= 0 ? words[index] : undefined;
    if (chunk && chunk.start === at) {
      if (is(chunk, WordClass.Conjunction)) {
        if (!continues(words, text, chunk.end, limit, nextIsNumber)) return at;
        at = chunk.end;
        continue;
      }
      if (is(chunk, STOPPING) && !is(chunk, WordClass.Noun | WordClass.Nominal)) return at;
      if (is(chunk, WordClass.Edge) && at === start) return at;
      at = chunk.end;
      continue;
    }
    if (PARTICLES.has(mark) && at > start) return at;
    at++;
  }
  return limit;
};

/** After 、 or 和 the phrase goes on only where more of a list follows, not the next number's own phrase. */
const continues = (
  words: readonly Chunk[],
  text: string,
  from: number,
  limit: number,
  nextIsNumber: boolean,
): boolean => {
  if (from >= limit) return false;
  if (!nextIsNumber) {
    const chunk = words.find((candidate) => candidate.start === from);
    return !(chunk && is(chunk, STOPPING) && !is(chunk, WordClass.Noun | WordClass.Nominal));
  }
  // Before a number the rest belongs to that number, unless a list closes with 等.
  const rest = text.slice(from, limit);
  return /等[^、]/.test(rest) && !/[、和与及]$/.test(rest);
};

/** 受到不实举报的干部, 作风漂浮、群众反映不好的: the clause up to its last 的 and the noun after it. */
const relativeClause = (words: readonly Chunk[], text: string, start: number, limit: number): Span | null => {
  const de = text.indexOf("的", start);
  if (de < 0 || de >= limit) return null;
  if (/[，,。；;：:]/.test(text.slice(start, de))) return null;
  const end = phraseEnd(words, text, de + 1, limit, false);
  if (end === de + 1) return null;
  return { start, end };
};

const TRAILING = /(?:建设|落地|等|的|左右|以上|以下|方面|工作|[、\s])+$/;

const trimmed = (text: string, start: number, end: number, relative: boolean): Phrase | null => {
  const phrase = text.slice(start, end);
  const tail = TRAILING.exec(phrase);
  let stop = end;
  if (tail && tail.index >= 2) stop = start + tail.index;
  if (tail && tail.index < 2 && /^[的、\s等]+$/.test(phrase)) return null;
  return stop > start ? { start, end: stop, relative } : null;
};
