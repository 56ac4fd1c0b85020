/**
 * A paragraph in, its sentences, clauses and quoted stretches out, in one pass over its characters.
 *
 * A clause ends at ，。；：！？ (full or half width) outside brackets; a sentence at 。！？. A comma between digits
 * (1,219) and a colon between digits (2:1) end nothing. Deliberately absent: words, and what the clauses mean.
 */
import { has, marks } from "../marks.ts";
import type { Clause, Segments, Span } from "../types.ts";

/** What a mark does here; 0 is everything that does nothing. */
const Mark = { stop: 1, break: 2, open: 3, close: 4, straight: 5, openBracket: 6, closeBracket: 7 } as const;

/** Code unit → what it does. */
const MARKS: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  const declare = (characters: string, mark: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = mark;
  };
  declare("。！？!?", Mark.stop);
  declare("，,；;：:", Mark.break);
  declare("“「『《‘", Mark.open);
  declare("”」』》’", Mark.close);
  declare('"', Mark.straight);
  declare("（(", Mark.openBracket);
  declare("）)", Mark.closeBracket);
  return table;
})();
/** What may stand between the mark that ends a sentence and the next sentence. */
const BEHIND_STOP = marks('”」』’"');

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** In UTF-16 code units; the longest clause of the 25 reports has 142, the longest sentence 638. */
const LONGEST = 400;
const LONGEST_SENTENCE = 2000;

/** Between digits it stands inside a number: 1,219 and 2:1. */
const IN_NUMBERS = marks(",:：");

export const segment = (text: string, start: number, end: number): Segments => {
  const sentences: Span[] = [];
  const clauses: Clause[] = [];
  const quotes: Span[] = [];
  const open: number[] = [];
  let straight = -1;
  let depth = 0;
  let clauseStart = start;
  let sentenceStart = start;
  const closeSentence = (end: number, next: number): void => {
    sentences.push({ start: sentenceStart, end });
    sentenceStart = next;
  };
  const closeClause = (at: number, mark: string): void => {
    // A stretch without punctuation is cut as well: what reads a clause for each of its numbers must stay linear.
    for (; at - clauseStart > LONGEST; clauseStart += LONGEST) {
      clauses.push({ start: clauseStart, end: clauseStart + LONGEST, sentence: sentences.length, mark: "" });
      closeSentence(clauseStart + LONGEST, clauseStart + LONGEST);
    }
    if (at > clauseStart) clauses.push({ start: clauseStart, end: at, sentence: sentences.length, mark });
    clauseStart = at + mark.length;
  };
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    switch (MARKS[code]) {
      case 0:
        continue;
      case Mark.openBracket:
        depth++;
        break;
      case Mark.closeBracket:
        depth = Math.max(0, depth - 1);
        break;
      case Mark.straight:
        if (straight >= 0) quotes.push({ start: straight + 1, end: at });
        straight = straight >= 0 ? -1 : at;
        break;
      case Mark.open:
        open.push(at);
        break;
      case Mark.close: {
        const opened = open.pop();
        if (opened !== undefined) quotes.push({ start: opened + 1, end: at });
        break;
      }
      case Mark.stop: {
        depth = 0;
        closeClause(at, text.charAt(at));
        let stop = at + 1;
        while (stop < end && has(BEHIND_STOP, text.charCodeAt(stop))) stop++;
        closeSentence(stop, at + 1);
        break;
      }
      case Mark.break: {
        if (depth > 0) break;
        if (has(IN_NUMBERS, code) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) break;
        closeClause(at, text.charAt(at));
        if (clauseStart - sentenceStart > LONGEST_SENTENCE) closeSentence(clauseStart, clauseStart);
      }
    }
  }
  closeClause(end, "");
  if (sentenceStart < end) sentences.push({ start: sentenceStart, end });
  return { sentences, clauses, quotes };
};
