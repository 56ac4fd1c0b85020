/**
 * A paragraph in, its sentences, clauses and quoted stretches out, in one pass over its characters.
 *
 * A clause ends at ，。；：！？ (full or half width) outside brackets; a sentence at 。！？. A comma between digits
 * (1,219) and a colon between digits (2:1) end nothing. Deliberately absent: words, and what the clauses mean.
 */
import type { Clause, Segments, Span } from "../types.ts";

const STOP = new Set("。！？!?");
const BREAK = new Set("，,；;：:");
const OPEN = new Map([
  ["“", "”"],
  ["「", "」"],
  ["『", "』"],
  ["《", "》"],
  ["‘", "’"],
]);
const CLOSE = new Set(OPEN.values());

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** In UTF-16 code units; the longest clause of the 25 reports has 142, the longest sentence 638. */
const LONGEST = 400;
const LONGEST_SENTENCE = 2000;

/** Code unit → 1 for the marks that do anything here; everything else is skipped without a second look. */
const MARKS: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (const mark of '。！？!?，,；;：:“”「」『』《》‘’"（）()') table[mark.charCodeAt(0)] = 1;
  return table;
})();

export const segment = (text: string, start: number, end: number): Segments => {
  const sentences: Span[] = [];
  const clauses: Clause[] = [];
  const quotes: Span[] = [];
  const open: { mark: string; at: number }[] = [];
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
    if (MARKS[text.charCodeAt(at)] === 0) continue;
    const mark = text.charAt(at);
    if (mark === "（" || mark === "(") depth++;
    else if (mark === "）" || mark === ")") depth = Math.max(0, depth - 1);
    else if (mark === '"') {
      if (straight >= 0) {
        quotes.push({ start: straight + 1, end: at });
        straight = -1;
      } else straight = at;
    } else if (OPEN.has(mark)) open.push({ mark, at });
    else if (CLOSE.has(mark)) {
      const opened = open.pop();
      if (opened) quotes.push({ start: opened.at + 1, end: at });
    } else if (STOP.has(mark)) {
      depth = 0;
      closeClause(at, mark);
      let stop = at + 1;
      while (stop < end && '”」』’"'.includes(text[stop] ?? "")) stop++;
      closeSentence(Math.min(stop, end), at + 1);
    } else if (BREAK.has(mark) && depth === 0) {
      if (
        isDigit(text.charCodeAt(at - 1)) &&
        isDigit(text.charCodeAt(at + 1)) &&
        (mark === "," || mark === ":" || mark === "：")
      )
        continue;
      closeClause(at, mark);
      if (clauseStart - sentenceStart > LONGEST_SENTENCE) closeSentence(clauseStart, clauseStart);
    }
  }
  closeClause(end, "");
  if (sentenceStart < end) sentences.push({ start: sentenceStart, end });
  return { sentences, clauses, quotes };
};
