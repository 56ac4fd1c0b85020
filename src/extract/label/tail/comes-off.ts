/**
 * Known words that come off before a number: a predicate, a verb, an adverb, a preposition, a scope.
 *
 * In: a stretch and the word that ends it. Out: parts for the list in parts.ts. Deliberately absent: verbs that no list has
 * (unlisted.ts).
 */
import type { Predicate } from "../../lexicon/predicates.ts";
import { type Chunk, is, WordClass } from "../../lexicon/words.ts";
import { nominal } from "../grammar.ts";
import { NOT_MINE } from "../not-mine.ts";
import { BOUNDING } from "./bounding.ts";
import type { Hanging, Part } from "./hanging.ts";

/** Words that have nothing of their own: 约, 共, 由. */
export const HANGING = WordClass.Adverb | WordClass.Bound | WordClass.Preposition | WordClass.Determiner;

/** Adverbs behind which, with a subject before them, nothing but a verb stands at the number. */
export const ALREADY: ReadonlySet<string> = new Set(
  "前后 再 已 已经 均 都 就 才 便 又 也 先后 陆续 相继 逐步 成功 顺利 全部 现已".split(" "),
);

export const DEALT_WITH: Part = {
  id: "dealt-with",
  about: "What stands before 把 deals with what is counted: |村“两委”把|全村412户",
  words: new Set(["把"]),
  ends: ({ from }) => from,
  yes: ["【村“两委”把】全村412户"],
  no: ["村“两委”【对】全村412户"],
};

const onlyBound = (predicates: readonly Predicate[]): boolean => {
  for (const { word } of predicates) if (!BOUNDING.has(word)) return false;
  return true;
};

export const PREDICATE: Part = {
  id: "predicate",
  about:
    "A predicate, one that is a noun as often where none but a bound follows: 产值|增长|7%, 开发岗位|不少于|2300个",
  words: null,
  classes: WordClass.Predicate,
  as: "predicate",
  ends: ({ predicates }, word) => (!nominal(word) || onlyBound(predicates) ? word.start : NOT_MINE),
  yes: ["产值【增长】7%", "开发岗位【不少于】2300个"],
  no: ["产值【目标】7亿元"],
};

export const NOTHING_OF_ITS_OWN: Part = {
  id: "nothing-of-its-own",
  about: "An adverb, a bound, a preposition, a determiner: 党组织|共|1219个, 老人|约|6名",
  words: null,
  classes: HANGING,
  ends: (_, word) => (!is(word, WordClass.Noun) || is(word, WordClass.Adverb) ? word.start : NOT_MINE),
  yes: ["老人【先后】6名"],
  no: ["老人【选派】6名"],
};

export const VERB: Part = {
  id: "verb",
  about: "A verb of doing, or behind something one that closes: 干部|选派|861名, 项目|签约|62个",
  words: null,
  classes: WordClass.Verb | WordClass.Closing,
  as: "verb",
  ends: ({ verb, from }, word) => (!verb && (word.start > from || is(word, WordClass.Verb)) ? word.start : NOT_MINE),
  yes: ["全县【选派】861名", "项目【签约】62个"],
  no: ["【签约】62个", "【全县】选派861名"],
};

/** 积案|已|化解197件: behind an adverb, where a subject stands before them. */
const isDone = ({ words, from, index }: Readonly<Hanging>, { start }: Chunk): boolean => {
  const before = words[index - 2];
  return before?.end === start && ALREADY.has(before.word.text) && before.start >= from + 2;
};

export const DONE: Part = {
  id: "done",
  about: "A verb that is a noun as often acts before 了, and behind 已: 积案已|化解|197件, 耕地|流转|了1120亩",
  words: null,
  classes: WordClass.Nominal,
  as: "verb",
  ends: (hanging, word) =>
    !hanging.verb &&
    hanging.predicates.length === 0 &&
    nominal(word) &&
    (hanging.text[hanging.end] === "了" || isDone(hanging, word))
      ? word.start
      : NOT_MINE,
  yes: ["积案已【化解】197件", "大户【流转】了1120亩"],
  no: ["积案【化解】197件"],
};

/** At the stretch's start, or behind a function word. */
const isLone = ({ words, from, index }: Readonly<Hanging>, { start }: Chunk): boolean => {
  const before = words[index - 2];
  return start === from || (before !== undefined && before.end === start && is(before, HANGING | WordClass.Scope));
};

export const LONE: Part = {
  id: "lone",
  about: "A verb of one character, at the start or behind a function word: 先后|获|3项, but 新品种",
  words: null,
  classes: WordClass.Edge,
  as: "verb",
  ends: (hanging, word) =>
    !hanging.verb && hanging.predicates.length === 0 && isLone(hanging, word) ? word.start : NOT_MINE,
  yes: ["先后【获】3项", "【建】3座"],
  no: ["我县新【建】3座"],
};

/** They bound the number behind it: 养老待遇|水平; before it they are what is measured, or part of a word. */
const NOUN_TOO = new Set("水平 台阶 关 整 强 来 许 内 多 余".split(" "));

export const WHERE_OR_UNTIL: Part = {
  id: "where-or-until",
  about: "A scope, or what bounds the number before it: 党员|全市|3万名",
  words: null,
  classes: WordClass.Scope | WordClass.After,
  ends: (_, { start, word }) => ((word.classes & WordClass.Noun) === 0 && !NOUN_TOO.has(word.text) ? start : NOT_MINE),
  yes: ["党员【全市】3万名"],
  no: ["养老待遇【水平】62分"],
};
