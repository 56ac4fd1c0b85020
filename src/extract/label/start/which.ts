/**
 * Words that could bound a phrase and do not, since they are part of what it names or say which: 自|控率, 小微企业|新增|首贷.
 *
 * In: a phrase and its next word. Out: boundaries for the list in boundaries.ts. Deliberately absent: words that say which
 * by what follows them (../attributive.ts).
 */
import { type Chunk, is, WordClass } from "../../lexicon/words.ts";
import { leansOn } from "../acting.ts";
import { AIMING } from "../acts/verbs.ts";
import { attributive } from "../attributive.ts";
import { nominal, suffixed } from "../grammar.ts";
import { NOT_MINE } from "../not-mine.ts";
import { peelHead } from "../peel.ts";
import type { Boundary, Cut } from "./boundary.ts";
import { OWN_OBJECT } from "./governs.ts";

const OPENING = WordClass.Verb | WordClass.Preposition | WordClass.Scope | WordClass.Predicate;

export const MATERIAL: Boundary = {
  id: "material",
  about: "No word that bounds anything, or a noun as often: 驻村|干部, 茶农|培训",
  words: null,
  begins: ({ at }, word) => (!is(word, OPENING) || is(word, WordClass.Noun) || nominal(word) ? at : NOT_MINE),
  yes: ["|茶农【培训】"],
  no: ["【选派】干部", "【全市】党组织"],
};

export const OF_A_RATE: Boundary = {
  id: "of-a-rate",
  about: "Of it and one character nothing is left but a rate: 装置|自|控率",
  words: null,
  begins: ({ text, at, end }, word) => (end - word.end === 2 && text[end - 1] === "率" ? at : NOT_MINE),
  yes: ["|装置【自】控率"],
  no: ["学生【到】课人数"],
};

export const PART_OF_NOUN: Boundary = {
  id: "part-of-noun",
  about: "A suffix makes a noun of it, or of the verb right behind it: 招聘|会, 收集|处理率",
  words: null,
  begins: ({ text, words, at, end }, word) =>
    word.end < end && (suffixed(text, word) || leansOn(text, words, word)) ? at : NOT_MINE,
  yes: ["|线索【收集】处理率"],
  no: ["【收集】线索"],
};

/** One-character predicates that end what stands before them wherever they stand. */
const COPULA = new Set(["为", "是", "有", "占", "在"]);

export const ONE_CHARACTER: Boundary = {
  id: "one-character",
  about: "A predicate of one character that is in words as often: |过|硬支部, but 村里|有|党员",
  words: null,
  begins: ({ at }, { word }) =>
    word.predicate !== null &&
    (word.classes & (WordClass.Verb | WordClass.Preposition)) === 0 &&
    word.text.length === 1 &&
    !COPULA.has(word.text)
      ? at
      : NOT_MINE,
  yes: ["|乡村【过】硬支部"],
  no: ["村里【有】党员", "客流【突破】大关"],
};

/** Whether noun material stands between: 全市|新增 has none, 小微企业|新增 has. */
const material = ({ scene, words, at }: Readonly<Cut>, to: number): boolean =>
  peelHead(scene, words, at, to, true) < to - 1;

/** 建成试运转、|新增|产能: behind a deed and a comma it opens the next one, where the list is not one of 分别. */
const opensDeed = ({ text, at, verb, end }: Readonly<Cut>, { start }: Chunk): boolean =>
  text[start - 1] === "、" &&
  verb?.end === at &&
  !text.slice(at, start - 1).includes("、") &&
  !text.startsWith("分别", end);

const JOINED = /[、和与及]/;

export const SAYS_WHICH: Boundary = {
  id: "says-which",
  about: "Behind a noun it says which, where at the head it governs: 小微企业|新增|首贷, but |新增|停车位",
  words: new Set(["合计", "总计", "共计", "新增", "净增", "新增加", "净增加", "新开工"]),
  begins: (cut, word) => {
    const { text, at, end } = cut;
    return word.start > at &&
      // 力争|新增|大棚: before it stands no noun.
      !AIMING.has(text.slice(at, word.start)) &&
      !opensDeed(cut, word) &&
      (end - word.end < OWN_OBJECT || text.startsWith("就业", word.end) || JOINED.test(text.slice(at, end))) &&
      material(cut, word.start)
      ? at
      : NOT_MINE;
  },
  yes: ["|小微企业【新增】首贷"],
  no: ["全市【新增】首贷", "中心城区【新增】机动车停车位", "【新增】首贷"],
};

const DEALS = new Set("查处 查办 办理 审结 侦破 破获 受理 起诉 处置 发现 通报 纠治 整治 立案 打掉".split(" "));
const CASES = /(?:案件?|行为|问题|线索|团伙)$/;

export const DEALT_WITH: Boundary = {
  id: "dealt-with",
  about: "Of what is dealt with, the deeds are the name: 查处|冒领骗取社保待遇案件",
  words: null,
  begins: ({ text, at, verb, end }, word) =>
    verb?.end === at && CASES.test(text.slice(word.end, end)) && DEALS.has(text.slice(verb.start, at)) ? at : NOT_MINE,
  yes: ["查处|冒领【骗取】社保待遇案件"],
  no: ["帮助冒领【骗取】社保待遇案件"],
};

export const SAYS_OF_WHAT: Boundary = {
  id: "says-of-what",
  about: "What follows tells that it is part of the phrase: 工业|对|经济增长贡献率",
  words: null,
  begins: ({ text, at, end }, word) => attributive(text, word, at, end) ?? NOT_MINE,
  yes: ["|工业【对】经济增长贡献率", "全年|【对】东盟出口"],
  no: ["工业【对】经济"],
};
