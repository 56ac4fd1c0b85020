/**
 * Words at a phrase's front that are no part of it (全市|党群服务点, 目前|存量), and those of them that are (其他|收入).
 *
 * In: a word of the clause and where the phrase ends. Out: whether it comes off, or stays. Deliberately absent: verbs
 * (deeds.ts).
 */
import { among, has, marks } from "../../../marks.ts";
import { is, WordClass } from "../../lexicon/words.ts";
import { AIMING } from "../acts/verbs.ts";
import { LOCATED, TRADE } from "../grammar.ts";
import type { WordCase } from "./peeled.ts";

/** 当场办结的, 与子女同住的: of a clause that names the thing, adverbs and prepositions are part. */
const OUTSIDE_CLAUSE = WordClass.Scope | WordClass.Listing | WordClass.Determiner;
const OUTSIDE = OUTSIDE_CLAUSE | WordClass.Adverb | WordClass.Conjunction | WordClass.Preposition | WordClass.Edge;

export const FUNCTION_WORD: WordCase = {
  id: "function-word",
  about: "Adverbs, prepositions, words of scope: 全市|先后|各类|党群服务点",
  holds: ({ text }, _, chunk, end) =>
    !is(chunk, WordClass.Noun) && is(chunk, text[end - 1] === "的" ? OUTSIDE_CLAUSE : OUTSIDE),
  yes: [
    { text: "先后打井【6眼】", bound: "井" },
    { text: "再建民宿【12栋】", bound: "民宿" },
  ],
  no: ["改造公厕【4座】"],
};

const LETTING = new Set("让 把 将".split(" "));

export const LETS: WordCase = {
  id: "lets",
  about: "What is let do, or dealt with: 让|家门口务工的|再增加50人",
  holds: (_scene, _words, chunk) => LETTING.has(chunk.word.text) && !is(chunk, WordClass.Noun),
  yes: [{ text: "让家门口务工的再增加【50人】以上", bound: "家门口务工的" }],
  no: ["使用面积【1.2万平方米】"],
};

const PRESENT = new Set("目前 当前 如今 现在 截至目前 至今 其中".split(" "));

export const NOW: WordCase = {
  id: "now",
  about: "When it is so, and among which: 目前|存量",
  holds: (_scene, _words, chunk) => PRESENT.has(chunk.word.text) && !is(chunk, WordClass.Noun),
  yes: [{ text: "如今会双语的有【12人】", bound: "会双语的" }],
  no: ["会双语的有【12人】"],
};

export const TRADE_WITH: WordCase = {
  id: "trade-with",
  about: "With whom the trade is: 对|东盟进出口总额",
  holds: ({ text }, _, { end: at, word }, end) => word.text === "对" && TRADE.test(text.slice(at, end)),
  yes: [{ text: "对东盟进出口增长【8%】", bound: "对东盟进出口" }],
  no: ["对企业投资增长【8%】"],
};

export const LOCATED_IN: WordCase = {
  id: "located-in",
  about: "Where those are, by a short name: 在|京“两院”院士",
  holds: ({ text }, _, { end: at, word }, end) => word.text === "在" && LOCATED.test(text.slice(at, end)),
  yes: [
    { text: "在京“两院”院士增至【31人】", bound: "在京“两院”院士" },
    { text: "在鄂投资世界500强企业【325家】、中部领先", bound: "在鄂投资世界500强企业" },
  ],
  no: ["在园区就业工人【31人】"],
};

const IN_ONE_PIECE = new Set("连片 成片".split(" "));
/** What a count in words or figures begins with. */
export const COUNTED = marks("0123456789一二两三四五六七八九十百千几上");

export const SIZE_IN_ONE_PIECE: WordCase = {
  id: "size-in-one-piece",
  about: "An adverb of the size behind it: 连片|五十亩以上",
  holds: ({ text }, _, { end: at, word }) => IN_ONE_PIECE.has(word.text) && has(COUNTED, text.charCodeAt(at)),
  yes: [{ text: "连片五十亩以上的每亩补助【八百元】", bound: "连片五十亩以上的每亩补助" }],
  no: ["连片开发山地【1200亩】"],
};

const OTHERS = new Set("其他 其它".split(" "));

export const THE_OTHERS: WordCase = {
  id: "the-others",
  about: "Which of them, before a noun that says nothing alone: 其他|收入",
  holds: (_scene, _words, { end: at, word }, end) => end - at <= 2 && OTHERS.has(word.text),
  yes: [{ text: "经营收入5万元，其他收入【3万元】", bound: "其他收入" }],
  no: ["其他村级集体经济【12万元】"],
};

const NOT = new Set("未 不".split(" "));

export const DENIED: WordCase = {
  id: "denied",
  about: "What they are not says which: 未|结事项, 不|合规支出",
  holds: (_, words, { end: at, word }) => NOT.has(word.text) && !words.some(({ start }) => start === at),
  yes: [
    { text: "规范不合理合同【120份】", bound: "不合理合同" },
    { text: "调整不适宜担任现职干部【11名】", bound: "不适宜担任现职干部" },
  ],
  no: ["不断完善制度【12项】"],
};

const LONG = new Set("长期 常年 多年".split(" "));

export const LONG_DENIED: WordCase = {
  id: "long-denied",
  about: "How long they are what they are not: 长期|未结案件",
  holds: ({ text }, _, { end: at, word }) => LONG.has(word.text) && among("未无", text, at),
  yes: [{ text: "长期未结案件还有【26件】", bound: "长期未结案件" }],
  no: ["长期聘用专家【26名】"],
};

export const RATE_OF_MANNER: WordCase = {
  id: "rate-of-manner",
  about: "Of a rate so short, how it is done is part: 按期|办结率",
  holds: ({ text }, _, chunk, end) =>
    end - chunk.end === 3 &&
    is(chunk, WordClass.Adverb) &&
    !AIMING.has(chunk.word.text) &&
    /^[一-龥]{2}率$/.test(text.slice(chunk.end, end)),
  yes: [
    { text: "按期办结率【97%】", bound: "按期办结率" },
    { text: "有4个乡镇的首次化解率仍在【八成】以下", bound: "首次化解率" },
  ],
  no: ["按期办结案件【97件】"],
};

export const TOO_SHORT: WordCase = {
  id: "too-short",
  about: "A verb of the edge with a single character behind it: 种|草",
  holds: (_scene, _words, chunk, end) => end - chunk.end < 2 && is(chunk, WordClass.Edge),
  yes: [
    { text: "累计办班【30多期】", bound: "办班" },
    { text: "完成营造林38万亩、种草【52万亩】", bound: "种草" },
  ],
  no: ["种植牧草【52万亩】"],
};

const AVERAGES = new Set("平均 人均 户均 亩均".split(" "));

export const AVERAGE_OF: WordCase = {
  id: "average-of",
  about: "An average is what is measured: 平均|用时, but 平均|每单用时",
  holds: ({ text }, _, { end: at, word }) => AVERAGES.has(word.text) && text[at] !== "每",
  yes: [
    { text: "平均年龄【36岁】", bound: "平均年龄" },
    { text: "平均环节压减【68%】", bound: "平均环节" },
  ],
  no: ["平均每单用时减少【6分钟】"],
};
