/**
 * Small questions both sides of a number ask of its words: whether a verb is a noun here, where a comparison begins.
 *
 * In: words and text. Out: answers about one place. Deliberately absent: phrases; left.ts and right.ts build those.
 */
import { among, has, holds, marks } from "../../marks.ts";
import type { Span } from "../../types.ts";
import { either } from "../either.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { beforeSuffix, inspected } from "./acts/before-suffix.ts";
import { HANDING } from "./acts/verbs.ts";
import { ATTRIBUTES } from "./attributes.ts";
import { COMPARISONS } from "./comparisons.ts";
import { NOMINAL_SUFFIXES, SUFFIXES } from "./suffixes.ts";

/** A quoted name, as against quoted speech. */
const NAME_LENGTH = 24;

/** Whether a span is one place's name and nothing more: 双溪村. */
export const isPlace = (scene: Scene, { start, end }: Span): boolean => scene.placeAt(start, end)?.end === end;

/** Whether a clause begins at `at`. */
export const opensClause = (scene: Scene, at: number): boolean =>
  scene.segments.clauses[scene.clauseAt(at)]?.start === at;

/** Whether a quoted name holds the whole of a span. */
export const named = ({ segments }: Scene, { start, end }: Span): boolean =>
  segments.quotes.some((quote) => quote.start <= start && end <= quote.end && quote.end - quote.start < NAME_LENGTH);

/** @param number a number whose own quotation does not count: what is said in it can be read */
export const inQuote = (scene: Scene, position: number, number = -1): boolean => {
  const { quotes } = scene.segments;
  if (quotes.length === 0) return false;
  for (const { start, end } of quotes) {
    if (start <= position && position < end && end - start < NAME_LENGTH && !(start <= number && number < end))
      return true;
  }
  return false;
};

/** A word that is a noun as often as a verb. */
export const nominal = (chunk: Chunk): boolean => is(chunk, WordClass.Nominal) && !is(chunk, WordClass.Verb);

const SUFFIX = new RegExp(`^${either(SUFFIXES)}`);
const NOMINAL_SUFFIX = new RegExp(`^${either(NOMINAL_SUFFIXES)}`);
const LONGEST_SUFFIX = 4;

/** Whether the noun suffix behind the word makes it part of a noun. */
export const suffixed = (text: string, chunk: Chunk): boolean => {
  const after = text.slice(chunk.end, chunk.end + LONGEST_SUFFIX);
  const own = beforeSuffix(chunk.word.text, after);
  if (own) return own.noun;
  if (SUFFIX.test(after)) return true;
  return nominal(chunk) && NOMINAL_SUFFIX.test(after) && !inspected(chunk.word.text, after);
};

const COMPARISON = new RegExp(`(?<![占对配])${either(COMPARISONS.map(({ words }) => words))}$`);

/** One of these stands in every comparison. */
const COMPARES = marks("比较于出过赢先与超");

/** Length of a comparison at the end of `text` (较上年同期, 高于全国平均), 0 where there is none. */
export const comparison = (text: string): number =>
  holds(COMPARES, text, 0, text.length) ? (COMPARISON.exec(text)?.[0].length ?? 0) : 0;

const VERSUS =
  /(?<=[一-龥]{2})(?<![对占同环相配评攀好人户可])比(?![例重率分赛价武拼对较亚特邻试])[一-龥]{2,7}(?<![的以])$/;

/** Length of what a thing is measured against at the end of `text` (机采成本|比人工), 0 where nothing is. */
export const versus = (text: string): number => VERSUS.exec(text)?.[0].length ?? 0;

const RECIPIENT = /^(?:司法|公安|检察|审判|纪检监察|纪检|监察|行政执法|有关|相关|主管|职能)(?:机关|部门|单位)/;

/** 移送|司法机关|4起: length of whom the verb before the phrase hands things to. */
export const handedTo = (text: string, { start, end }: Span): number =>
  HANDING.has(text.slice(Math.max(0, start - 2), start))
    ? (RECIPIENT.exec(text.slice(start, end))?.[0].length ?? 0)
    : 0;

/** A phrase that ends in one is what is measured, however verbal it starts: 销售|收入, 培训|费用. */
export const ATTRIBUTE = new RegExp(`(?:${ATTRIBUTES.join("|")})$`);

const BUT = /^(?:可(?![再调持控靠支用变见信比办养种耕建供容读算研])|但(?!是)|而(?![立且]))[一-龥]{3}(?!率)/;
const TURNS = marks("可但而");

/** Length of a turn of the speech that opens a clause at `at`: 可|林业技术员一度只剩37人. */
export const turnAt = (text: string, at: number): number =>
  has(TURNS, text.charCodeAt(at)) &&
  (at === 0 || among("，,。；;！？\n", text, at - 1)) &&
  BUT.test(text.slice(at, at + 5))
    ? 1
    : 0;

/** 在|京“两院”院士: where those are, by the short name of a province or before a quoted name. */
export const LOCATED =
  /^(?:[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵滇藏陕甘青宁新港澳台](?:“|[一-龥]{2})|[一-龥]“)/;

/** 对|东盟进出口总额: with whom the trade behind 对 is. */
export const TRADE = /^[一-龥A-Z“”"、]{1,18}(?:出口|进口|贸易)(?:总?[值额])?(?:增幅|增速|占比|比重)?$/;

/** 光伏, 光纤, 光学: what follows 光 in nouns; elsewhere it says that this alone comes to so much. */
const BRIGHT = marks("伏纤电缆荣明学照棍盘线影源谱刻热泽山滑彩鲜芯模储通大辉景谷华");

/** 光|租金, 光|蘑菇种植, but 光伏: whether 光 at `at` says that this alone comes to so much. */
export const onlyThis = (text: string, at: number): boolean =>
  text[at] === "光" && !has(BRIGHT, text.charCodeAt(at + 1));
