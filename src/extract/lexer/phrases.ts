/**
 * In: a text and a position. Out: the set phrase there that states a number without an ordinary numeral, or null.
 * Deliberately absent: idioms that state none (千方百计, in lexicon.ts).
 */
import type { Bound, Dimension, NumeralForm } from "../../types.ts";
import { matchUnit } from "../units/match.ts";
import type { Quantity } from "./quantity-record.ts";

interface Phrase {
  readonly words: readonly string[];
  readonly value: number;
  readonly unit: string | null;
  readonly dimension: Dimension | null;
  readonly bound: Bound;
  readonly form: NumeralForm;
  /** A unit may follow (成百上千个). */
  readonly takesUnit: boolean;
}

const times = { unit: "倍", dimension: "multiple", bound: "exact", form: "multiple", takesUnit: false } as const;
const many = { unit: null, dimension: null, bound: "over", form: "vague", takesUnit: true } as const;

const PHRASES: readonly Phrase[] = [
  // Doubling: 翻一番 is twice, 翻两番 four times.
  { ...times, words: ["翻番", "翻一番", "翻了一番", "翻1番", "翻一倍", "翻了一倍", "翻倍"], value: 2 },
  { ...times, words: ["翻两番", "翻了两番", "翻2番", "翻二番"], value: 4 },
  { ...times, words: ["翻三番", "翻了三番", "翻3番"], value: 8 },
  // Many
  { ...many, words: ["成百上千", "数以百计", "数以百千计"], value: 100 },
  { ...many, words: ["成千上万", "成千成万", "数以千计", "千千万万"], value: 1000 },
  { ...many, words: ["数以万计", "数以万千计"], value: 10_000 },
  { ...many, words: ["数以十万计"], value: 100_000 },
  { ...many, words: ["数以百万计"], value: 1_000_000 },
  { ...many, words: ["数以千万计"], value: 10_000_000 },
  { ...many, words: ["数以亿计"], value: 100_000_000 },
  // Shares
  {
    ...many,
    words: ["对折"],
    value: 5,
    unit: "折",
    dimension: "multiple",
    bound: "exact",
    form: "plain",
    takesUnit: false,
  },
  // 两位数增长: ten per cent and more
  { ...many, words: ["两位数"], value: 10, unit: "%", dimension: "share", form: "percent", takesUnit: false },
];

const PHRASE_BY_FIRST: ReadonlyMap<number, readonly (readonly [string, Phrase])[]> = (() => {
  const index = new Map<number, (readonly [string, Phrase])[]>();
  for (const phrase of PHRASES) {
    for (const word of phrase.words) {
      const first = word.charCodeAt(0);
      const list = index.get(first) ?? [];
      list.push([word, phrase]);
      index.set(first, list);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b[0].length - a[0].length);
  return index;
})();

/** First code units of the set phrases. */
export const PHRASE_STARTS: readonly number[] = [...PHRASE_BY_FIRST.keys()];
/** 1 for those. */
const BEGINS_PHRASE = new Uint8Array(0x10000);
for (const code of PHRASE_STARTS) BEGINS_PHRASE[code] = 1;

/** The set phrase at `start`, with a unit where it takes one; or null. */
export function readPhrase(text: string, start: number): Quantity | null {
  if (BEGINS_PHRASE[text.charCodeAt(start)] !== 1) return null;
  for (const [word, phrase] of PHRASE_BY_FIRST.get(text.charCodeAt(start)) ?? []) {
    if (!text.startsWith(word, start)) continue;
    const numeralEnd = start + word.length;
    const unit = phrase.takesUnit ? matchUnit(text, numeralEnd) : null;
    return {
      start,
      end: unit?.end ?? numeralEnd,
      numeralEnd,
      value: phrase.value,
      max: null,
      unit: unit?.unit ?? phrase.unit,
      dimension: unit?.dimension ?? phrase.dimension,
      bound: phrase.bound,
      form: phrase.form,
      arabic: false,
      han: true,
      shared: 1,
      bare: false,
    };
  }
  return null;
}
