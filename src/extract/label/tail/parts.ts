/**
 * Known words at the end of a stretch before a number, and what each is to the number: 党组织|共有|1219个, 全长|达|36公里.
 *
 * In: a stretch and the word that ends it. Out: where it ends without that word. Deliberately absent: verbs that no list
 * has (unlisted.ts); what goes with the word (along.ts).
 */
import { among } from "../../../marks.ts";
import { either } from "../../either.ts";
import type { Predicate } from "../../lexicon/predicates.ts";
import { type Chunk, is, WordClass } from "../../lexicon/words.ts";
import { askedOf, byWord } from "../by-word.ts";
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

export const BEFORE_FROM: Part = {
  id: "before-from",
  about: "Before 由 the verb is what is counted, so it stays: 村级组织|挂牌|由二十多块减到3块",
  words: null,
  classes: WordClass.Closing,
  ends: ({ text, from, to, end }, { start }) =>
    start > from && among("由从", text, end) && end + 1 === to ? end : NOT_MINE,
  yes: ["村级组织【挂牌】由二十多块减到3块"],
  no: ["村级组织【挂牌】20块"],
};

/** What 长 is the chief of, or the length. */
const ENDS_IN_CHIEF = "全总河湖林路田校院所班队组县市镇村科处局部区街栋楼格门家站店行厂户";

export const CHIEF_OR_LENGTH: Part = {
  id: "chief-or-length",
  about: "The 长 of 长达 ends the noun before it: 网格长|达|36名, 全长|达|36公里",
  words: new Set(["长达"]),
  ends: ({ text, from }, { start }) => (start > from && among(ENDS_IN_CHIEF, text, start - 1) ? start + 1 : NOT_MINE),
  yes: ["网格长【达】36名", "全长【达】36公里"],
  no: ["时间【长达】36天"],
};

export const DISTANCE: Part = {
  id: "distance",
  about: "Behind a noun 距离 is what is measured, so it stays: 平均骑行|距离|1.6公里",
  words: new Set(["距离"]),
  ends: ({ predicates, from, end }, { start }) => (start > from && predicates.length === 0 ? end : NOT_MINE),
  yes: ["平均骑行【距离】1.6公里"],
  no: ["平均骑行【距离】达1.6公里", "【距离】1.6公里"],
};

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
    "A predicate, and one that is a noun as often where none stands behind it: 产值|增长|7%, 开发岗位|不少于|2300个",
  words: null,
  classes: WordClass.Predicate,
  as: "predicate",
  ends: ({ predicates }, word) => (!nominal(word) || onlyBound(predicates) ? word.start : NOT_MINE),
  yes: ["产值【增长】7%", "开发岗位【不少于】2300个"],
  no: ["产值【目标】7亿元"],
};

const AGE = /[\d一二三四五六七八九十]岁/;
/** 本科, 大专, 硕士 */
const SCHOOLING = /[本专]科|[大中]专|[高初]中|硕士|学历/;
/** 科级, 五星, 一类 */
const GRADE = /[科处]级|[一二三四五]星|[一二三四]类/;
const OF_WHOM = new RegExp(`${either([AGE, SCHOOLING, GRADE])}$`);

export const OF_AN_AGE: Part = {
  id: "of-an-age",
  about: "Behind an age 以下 says who is counted, so it stays: 35岁|以下|2名",
  words: null,
  classes: WordClass.After,
  ends: ({ text, from, end }, { start }) =>
    OF_WHOM.test(text.slice(Math.max(from, start - 2), start)) ? end : NOT_MINE,
  yes: ["35岁【以下】2名", "大学本科【以上】2名"],
  no: ["50公里【以下】2条"],
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
const NOUN_TOO = new Set("水平 台阶 关 整 强 来 许 内 外 多 余".split(" "));

export const WHERE_OR_UNTIL: Part = {
  id: "where-or-until",
  about: "A scope, or what bounds the number before it: 党员|全市|3万名",
  words: null,
  classes: WordClass.Scope | WordClass.After,
  ends: (_, { start, word }) => ((word.classes & WordClass.Noun) === 0 && !NOUN_TOO.has(word.text) ? start : NOT_MINE),
  yes: ["党员【全市】3万名"],
  no: ["养老待遇【水平】62分"],
};

/** In the order they are asked; at any other word the stretch ends. */
export const PARTS: readonly Part[] = [
  BEFORE_FROM,
  CHIEF_OR_LENGTH,
  DISTANCE,
  DEALT_WITH,
  PREDICATE,
  OF_AN_AGE,
  NOTHING_OF_ITS_OWN,
  VERB,
  DONE,
  LONE,
  WHERE_OR_UNTIL,
];

const BY_WORD = byWord(PARTS);

/** Takes the word off that ends the stretch; false where it stays. */
export const takePart = (hanging: Hanging, word: Chunk): boolean => {
  const { text, classes, predicate } = word.word;
  for (const part of askedOf(BY_WORD, text)) {
    if (part.classes && (part.classes & classes) === 0) continue;
    const at = part.ends(hanging, word);
    if (at < 0) continue;
    if (at === word.end) return false;
    if (part.as === "predicate" && predicate) hanging.predicates.push(predicate);
    if (part.as === "verb") hanging.verb = { start: word.start, end: word.end };
    hanging.end = at;
    hanging.index--;
    return true;
  }
  return false;
};
