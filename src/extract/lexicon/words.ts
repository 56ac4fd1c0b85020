/**
 * The lexicon as one matcher: text in, known words out, longest match first.
 *
 * A word may belong to several classes (新增 is a verb and a predicate); what no class holds is noun material.
 * Deliberately absent: unknown words and their classes, which only a segmenter can tell.
 */

import { among } from "../../marks.ts";
import { trieOf, wordOf } from "../../trie.ts";
import type { Span } from "../../types.ts";
import { complementEnd, directionEnd, outEnd } from "./complements.ts";
import { ADVERBS, AFTER_BOUNDS, CONJUNCTIONS, DETERMINERS, LIST_ENDS, PREPOSITIONS, SCOPES } from "./function-words.ts";
import { BOUND_WORDS, PREDICATES, type Predicate } from "./predicates.ts";
import { PROTECTED_NOUNS } from "./protected-nouns.ts";
import { CLOSING_VERBS, DOING_VERBS, EDGE_VERBS, NOMINAL_VERBS } from "./verbs.ts";

/** Bit flags: a word's classes. */
export const WordClass = {
  Verb: 1,
  Nominal: 2,
  Predicate: 4,
  Adverb: 8,
  Scope: 16,
  Conjunction: 32,
  Preposition: 64,
  Noun: 128,
  Listing: 256,
  Determiner: 512,
  After: 1024,
  Edge: 2048,
  Bound: 4096,
  Closing: 8192,
} as const;

export interface Word {
  readonly text: string;
  readonly classes: number;
  readonly predicate: Predicate | null;
}

/** A known word in its place. */
export interface Chunk extends Span {
  readonly word: Word;
}

const entries = (): ReadonlyMap<string, Word> => {
  const found = new Map<string, { text: string; classes: number; predicate: Predicate | null }>();
  const put = (text: string, flag: number, predicate: Predicate | null = null): void => {
    const known = found.get(text);
    if (known) {
      known.classes |= flag;
      known.predicate ??= predicate;
    } else found.set(text, { text, classes: flag, predicate });
  };
  const doing = new Set(DOING_VERBS);
  for (const text of DOING_VERBS) put(text, WordClass.Verb);
  for (const text of NOMINAL_VERBS) put(text, WordClass.Nominal);
  for (const text of CLOSING_VERBS) put(text, WordClass.Closing);
  for (const text of EDGE_VERBS) put(text, WordClass.Edge);
  for (const predicate of PREDICATES) put(predicate.word, WordClass.Predicate, predicate);
  for (const text of BOUND_WORDS) put(text, WordClass.Bound);
  for (const text of ADVERBS) put(text, WordClass.Adverb);
  for (const text of SCOPES) put(text, WordClass.Scope);
  for (const text of CONJUNCTIONS) put(text, WordClass.Conjunction);
  for (const text of PREPOSITIONS) put(text, WordClass.Preposition);
  for (const text of LIST_ENDS) put(text, WordClass.Listing);
  for (const text of DETERMINERS) put(text, WordClass.Determiner);
  for (const text of AFTER_BOUNDS) put(text, WordClass.After);
  // A verb of doing stays a boundary even where a compound list names it by mistake.
  for (const text of PROTECTED_NOUNS) if (!doing.has(text)) put(text, WordClass.Noun);
  return found;
};

const byText = entries();

const WORDS: readonly Word[] = [...byText.values()];
const TRIE = trieOf(WORDS.map(({ text }) => text));

/** The longest known word at `position` that ends by `to`, else null. */
export const wordAt = (text: string, position: number, to: number): Word | null => {
  return wordOf(WORDS, TRIE.longestAt(text, position, to)) ?? null;
};

const FROM_AMONG = byText.get("从中");

/** The classes of a word, 0 when unknown. */
export const classesOf = (text: string): number => byText.get(text)?.classes ?? 0;

/** 抬到, 降为, 压在: what they lead to is a level. */
const REACHING = /[到至为在]了?$/;
const verbal = (text: string): Word => ({ text, classes: WordClass.Verb, predicate: null });
const reaching = (text: string): Word => ({
  text,
  classes: WordClass.Verb | WordClass.Predicate,
  predicate: { word: text, kind: "level", change: null },
});

/** Where a word that ends at `end` ends with its direction: 付出|去, 组建|起, 鉴定|出. */
const fartherEnd = ({ text: { length }, classes }: Word, text: string, end: number, to: number): number => {
  if ((classes & WordClass.Verb) !== 0) return directionEnd(text, end, to);
  return (classes & WordClass.Nominal) !== 0 && length === 2 ? outEnd(text, end, to) : end;
};

/**
 * All known words of `[from, to)`, left to right, longest match at each position; where no word of two characters is
 * known, a verb with its complement (种了) is taken for one.
 */
export const chunks = (text: string, from: number, to: number): readonly Chunk[] => {
  const found: Chunk[] = [];
  let position = from;
  while (position < to) {
    const longest = wordAt(text, position, to);
    // 从|中青班: the preposition before a noun that begins with 中.
    const split = longest === FROM_AMONG && (wordAt(text, position + 1, to)?.text.length ?? 0) > 1;
    const word = split ? wordAt(text, position, position + 1) : longest;
    const verb = word === null || word.text.length === 1 ? complementEnd(text, position, to) : -1;
    // 中小学|开设: what looks like a complement may begin a word of its own.
    const inside = verb > 0 ? wordAt(text, position + 1, to) : null;
    if (
      verb > 0 &&
      (inside === null ||
        inside.text.length < 2 ||
        inside.text.endsWith("了") ||
        /^[出回过上下进起][来去]$/.test(inside.text))
    ) {
      const spelling = text.slice(position, verb);
      found.push({ start: position, end: verb, word: REACHING.test(spelling) ? reaching(spelling) : verbal(spelling) });
      position = verb;
    } else if (word) {
      const end = position + word.text.length;
      // 菊农|户均增收: the words overlap.
      if (end - position > 1 && among("均", text, end) && among("户", text, end - 1)) {
        position = end - 1;
        continue;
      }
      // 付出|去, 组建|起: a verb takes its direction along.
      const farther = fartherEnd(word, text, end, to);
      found.push({ start: position, end: farther, word: farther > end ? verbal(text.slice(position, farther)) : word });
      position = farther;
    } else position++;
  }
  return found;
};

export const is = (chunk: Chunk, flags: number): boolean => (chunk.word.classes & flags) !== 0;
