/**
 * In: a text and a position. Out: where the longest lexicon word that begins there ends, or the position itself.
 * Deliberately absent: the words (lexicon.ts) and any judgement beyond "its numerals are no number here".
 */
import { KIND, Kind } from "./characters.ts";
import { LEXICON } from "./lexicon.ts";

interface Word {
  readonly spelling: string;
  readonly notBefore: readonly string[];
  /** Made of numeral characters only (万一): a numeral that goes on is no such word (万一千). */
  readonly numeralOnly: boolean;
}

/** 1 for code units that begin a word. */
export const WORD_START = new Uint8Array(0x10000);

function isNumeral(code: number): boolean {
  return (KIND[code] ?? Kind.none) !== Kind.none;
}

/** 1 where some word's first two code units hash to the slot: spares the map a look-up for nearly every other pair. */
const HEAD_SLOTS = new Uint8Array(0x4000);

function headSlot(first: number, second: number): number {
  return (first * 31 + second) & 0x3fff;
}

/** First two code units → words, longest first; every word has at least two characters. */
const BY_HEAD: ReadonlyMap<number, readonly Word[]> = (() => {
  const index = new Map<number, Word[]>();
  for (const token of LEXICON.join(" ").split(/\s+/)) {
    const [spelling = "", exclusions] = token.split("!");
    if (spelling.length < 2) continue;
    const word: Word = {
      spelling,
      notBefore: exclusions === undefined ? [] : exclusions.split(","),
      numeralOnly: [...spelling].every((character) => isNumeral(character.charCodeAt(0))),
    };
    const head = spelling.charCodeAt(0) * 0x10000 + spelling.charCodeAt(1);
    WORD_START[spelling.charCodeAt(0)] = 1;
    HEAD_SLOTS[headSlot(spelling.charCodeAt(0), spelling.charCodeAt(1))] = 1;
    const list = index.get(head);
    if (list === undefined) index.set(head, [word]);
    else list.push(word);
  }
  for (const list of index.values()) list.sort((a, b) => b.spelling.length - a.spelling.length);
  return index;
})();

const NUMBER = 0x6570; // 数
const FEW = 0x51e0; // 几
const POINT = 0x70b9; // 点

/** 约数 before 百人 is 约 + 数百人; 一点 before 五亿 is a decimal. */
function goesOnAsNumeral(text: string, word: Word, end: number): boolean {
  const next = KIND[text.charCodeAt(end)] ?? Kind.none;
  if (next === Kind.none) return false;
  if (word.numeralOnly) return true;
  const last = text.charCodeAt(end - 1);
  if (last === NUMBER || last === FEW) return next === Kind.place || next === Kind.scale;
  // 联合|十四家: 合十 is a word, and 十 goes on.
  if (KIND[last] === Kind.place) return next === Kind.digit || next === Kind.scale;
  return last === POINT && next === Kind.digit;
}

export function wordEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  if (HEAD_SLOTS[headSlot(first, second)] !== 1) return start;
  const words = BY_HEAD.get(first * 0x10000 + second);
  if (words === undefined) return start;
  for (const word of words) {
    if (word.spelling.length > 2 && !text.startsWith(word.spelling, start)) continue;
    const end = start + word.spelling.length;
    if (goesOnAsNumeral(text, word, end)) continue;
    if (word.notBefore.some((continuation) => text.startsWith(continuation, end))) continue;
    return end;
  }
  return start;
}
