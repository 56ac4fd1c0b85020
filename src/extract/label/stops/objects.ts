/**
 * Verbs inside a noun phrase behind a number that are nouns as often, told by the object behind them: 乡镇|试点|“板凳会”.
 *
 * In: a word. Out: stops for the list in ../stops.ts. Deliberately absent: verbs before a number (../acting.ts).
 */
import { among, isHan } from "../../../marks.ts";
import { wordList } from "../../../word-list.ts";
import { type Chunk, WordClass } from "../../lexicon/words.ts";
import { nominal, suffixed } from "../grammar.ts";
import type { Running, Stop } from "./stop.ts";

export const JOINT: Stop = {
  id: "joint",
  about: "联合 before the noun says of what kind: 再建5个|联合|病房",
  classes: WordClass.Verb,
  goesOn: true,
  stands: ({ text, start }, chunk) => chunk.start === start && chunk.word.text === "联合" && isHan(text, chunk.end + 1),
  yes: ["再建5个【联合】病房"],
  no: ["5家单位【联合】办学"],
};

export const TAKES_NAME: Stop = {
  id: "takes-name",
  about: "A name behind it is its object: 7个乡镇|试点|“板凳会”",
  classes: WordClass.Nominal,
  stands: ({ text, start }, chunk) => chunk.start > start && nominal(chunk) && among("“《", text, chunk.end),
  yes: ["7个乡镇【试点】“板凳会”"],
  no: ["7个【试点】“板凳会”", "7个乡镇【试点】项目"],
};

/** 纪念馆|共建|实践基地: whether a noun stands on both sides, and no suffix makes one of the verb. */
const goesSomewhere = ({ text, start }: Running, chunk: Chunk): boolean =>
  chunk.start > start + 1 && isHan(text, chunk.end + 1) && !suffixed(text, chunk);

const JOINTLY: ReadonlySet<string> = new Set(wordList("共建 合建 联建"));

export const DONE_JOINTLY: Stop = {
  id: "done-jointly",
  about: "What they do together with those that 与 named before: 与9家纪念馆、14个示范村|共建|实践基地",
  classes: WordClass.Nominal | WordClass.Verb,
  stands: (phrase, chunk) => JOINTLY.has(chunk.word.text) && goesSomewhere(phrase, chunk),
  yes: ["与9家纪念馆【共建】实践基地"],
  no: ["9个【共建】项目", "与9家纪念馆【共建】点"],
};

const ASKING: ReadonlySet<string> = new Set(wordList("接受 支持 申请 要求 反对"));

export const ASKS_FOR: Stop = {
  id: "asks-for",
  about: "Its object, which ends the clause, is a doing: 群众|接受|培训, 居民|支持|改造",
  classes: WordClass.Nominal | WordClass.Noun,
  stands: ({ start, limit }, chunk, next) =>
    ASKING.has(chunk.word.text) && chunk.start > start && next !== undefined && nominal(next) && next.end >= limit,
  yes: ["860名群众【接受】培训", "48户居民【支持】改造"],
  no: ["48户居民【支持】改造方案", "48项【申请】"],
};

const GOING: ReadonlySet<string> = new Set(wordList("深入 进驻 奔赴 驻点"));

export const GOES_WHERE: Stop = {
  id: "goes-where",
  about: "Where they go stands behind it: 医疗骨干|进驻|乡镇卫生院",
  classes: WordClass.Verb | WordClass.Adverb,
  stands: (phrase, chunk) => GOING.has(chunk.word.text) && goesSomewhere(phrase, chunk),
  yes: ["32名医疗骨干【进驻】乡镇卫生院", "32名医疗骨干【深入】乡镇卫生院"],
  no: ["32名【驻点】干部"],
};
