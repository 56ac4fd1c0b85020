/**
 * In: a text and a position. Out: where the longest lexicon word that begins there ends, or the position itself.
 * Deliberately absent: the words (lexicon.ts) and any judgement beyond "its numerals are no number here".
 */
import { has, marks } from "../../marks.ts";
import { trieOf, wordOf } from "../../trie.ts";
import { KIND, Kind } from "./characters.ts";
import { LEXICON } from "./lexicon.ts";

interface Word {
  readonly spelling: string;
  readonly notBefore: readonly string[];
  /** Made of numeral characters only (万一): a numeral that goes on is no such word (万一千). */
  readonly numeralOnly: boolean;
}

function isNumeral(code: number): boolean {
  return (KIND[code] ?? Kind.none) !== Kind.none;
}

const WORDS: readonly Word[] = (() => {
  const words = new Map<string, Word>();
  for (const token of LEXICON.join(" ").split(/\s+/)) {
    const [spelling = "", exclusions] = token.split("!");
    if (spelling.length < 2) continue;
    words.set(spelling, {
      spelling,
      notBefore: exclusions === undefined ? [] : exclusions.split(","),
      numeralOnly: [...spelling].every((character) => isNumeral(character.charCodeAt(0))),
    });
  }
  return [...words.values()];
})();
const TRIE = trieOf(WORDS.map(({ spelling }) => spelling));

const NUMBER = 0x6570; // 数
const FEW = 0x51e0; // 几
const POINT = 0x70b9; // 点
const ONE = 0x4e00; // 一

/** 约数 before 百人 is 约 + 数百人; 一点 before 五亿 is a decimal. */
function goesOnAsNumeral(text: string, word: Word, end: number): boolean {
  const next = KIND[text.charCodeAt(end)] ?? Kind.none;
  if (next === Kind.none) return false;
  if (word.numeralOnly) return true;
  const last = text.charCodeAt(end - 1);
  if (last === NUMBER || last === FEW) return next === Kind.place || next === Kind.scale;
  // 联合|十四家: 合十 is a word, and 十 goes on.
  if (KIND[last] === Kind.place) return next === Kind.digit || next === Kind.scale;
  // 提|高二|十六个百分点; of 统一|十五个 the word is the likelier one.
  if (KIND[last] === Kind.digit && last !== ONE) return next === Kind.place || next === Kind.scale;
  return last === POINT && next === Kind.digit;
}

/** 十分 in 十分钟: what follows makes no word of it. */
function isExcluded(text: string, word: Word, end: number): boolean {
  for (const continuation of word.notBefore) if (text.startsWith(continuation, end)) return true;
  return false;
}

/**
 * Code unit → how far before it, at most, a word begins in which it is the first that `starts` a number: 不|一 1, 一般 0.
 *
 * @param starts whether a number may begin with a code unit; each word holds one that does
 */
export function beforeNumerals(starts: (code: number) => boolean): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const { spelling } of WORDS) {
    let at = 0;
    while (at < spelling.length && !starts(spelling.charCodeAt(at))) at++;
    if (at === spelling.length) throw new RangeError(`${spelling} holds nothing that begins a number`);
    const code = spelling.charCodeAt(at);
    table[code] = Math.max(table[code]!, at);
  }
  return table;
}

/** The first and the second characters of all words: at most positions no word begins. */
const FIRST = marks(WORDS.map(({ spelling }) => spelling.charAt(0)).join(""));
const SECOND = marks(WORDS.map(({ spelling }) => spelling.charAt(1)).join(""));

export function wordEnd(text: string, start: number): number {
  if (!has(FIRST, text.charCodeAt(start)) || !has(SECOND, text.charCodeAt(start + 1))) return start;
  for (let to = text.length; ; to--) {
    const word = wordOf(WORDS, TRIE.longestAt(text, start, to));
    if (word === undefined) return start;
    to = start + word.spelling.length;
    if (!goesOnAsNumeral(text, word, to) && !isExcluded(text, word, to)) return to;
  }
}
