/**
 * Verbs that are nouns as often, at a phrase's head: whether what follows is done to (培训|茶农) or named with them
 * (培训费用).
 *
 * In: a word of the clause and where the phrase ends. Out: whether the word is a deed, done to the rest of the phrase.
 * Deliberately absent: verbs that are nothing else, which bound the phrase (start.ts).
 */
import { has, opening } from "../../../marks.ts";
import { is, WordClass } from "../../lexicon/words.ts";
import { EITHER, TRANSITIVE } from "../acts/nominal.ts";
import { SAVING } from "../acts/verbs.ts";
import { ATTRIBUTE, suffixed } from "../grammar.ts";
import type { WordCase } from "./peeled.ts";
import { COUNTED } from "./words.ts";

/** 销售|收入, 培训|费用: verb and attribute are one noun; 培训|骨干教师人数 is not. */
const shortAttribute = (rest: string): boolean =>
  (rest.length <= 4 && ATTRIBUTE.test(rest) && !rest.endsWith("力量")) ||
  /^(?:难题|难点|任务|需求|矛盾|岗位|登记|手续)$/.test(rest) ||
  /^(?:资金|贷款|款|经费|补贴|补助|总?预算)$/.test(rest);

export const OF_CLAUSE: WordCase = {
  id: "of-clause",
  about: "Behind the verb 的 makes an attribute of it: 培训|的学员",
  holds: ({ text }, _, { end: at }) => text[at] === "的",
  yes: [{ text: "整改的问题占【60%】", bound: "整改的问题" }],
  no: ["整改问题【60个】"],
};

const held = opening("活行大比会服", /^(?:活动|行动|大会|大赛|比赛|会议|服务)$/);

export const KIND_OF_EVENT: WordCase = {
  id: "kind-of-event",
  about: "An event by what it is for: 推介|活动",
  holds: ({ text }, _, { end: at }, end) => at === end - 2 && held(text, at, end),
  yes: [{ text: "赴西安、武汉、哈尔滨等地举办推介活动【四十余场次】", bound: "推介活动" }],
  no: ["改造公厕【4座】"],
};

export const USED_FOR: WordCase = {
  id: "used-for",
  about: "For how long it has been in use: 使用|15年以上电梯",
  holds: ({ text }, _, { end: at, word }) => word.text === "使用" && has(COUNTED, text.charCodeAt(at)),
  yes: [
    { text: "更换使用15年以上的电梯【120台】", bound: "使用15年以上的电梯" },
    { text: "使用8年以上的大型设备占比接近【40%】", bound: "使用8年以上的大型设备占比" },
  ],
  no: ["使用财政资金【12万元】"],
};

export const WITH_SUFFIX: WordCase = {
  id: "with-suffix",
  about: "A noun with its suffix: 培训|机构",
  holds: ({ text }, _, chunk) => chunk.word.text !== "投入" && suffixed(text, chunk),
  yes: [
    { text: "落实帮扶措施【36项】", bound: "帮扶措施" },
    { text: "续建安置房【7550套】", bound: "安置房" },
  ],
  no: ["改造公厕【4座】", "投入人员【12名】"],
};

/** 投入|资金, but 投入强度 */
const PUT_IN = new Set("资金 经费 财力 人力 资本".split(" "));

export const WITH_ATTRIBUTE: WordCase = {
  id: "with-attribute",
  about: "What is measured of the deed: 销售|收入, 培训|费用",
  holds: ({ text }, _, { end: at, word }, end) => {
    const rest = text.slice(at, end);
    if (!shortAttribute(rest)) return false;
    // 压缩|审批时限: these have nothing but objects.
    if (SAVING.has(word.text)) return false;
    return word.text !== "投入" || (rest.length <= 2 && !PUT_IN.has(rest));
  },
  yes: [
    { text: "配送半径【15公里】", bound: "配送半径" },
    { text: "解决生产难题【163项】", bound: "生产难题" },
    { text: "外送电量【1116亿千瓦时】", bound: "外送电量" },
  ],
  no: ["压缩审批时限【60%】", "投入资金【12万元】"],
};

/** Why such a verb is part of the noun behind it. */
export const NAMED_WITH: readonly WordCase[] = [OF_CLAUSE, KIND_OF_EVENT, USED_FOR, WITH_SUFFIX, WITH_ATTRIBUTE];

/** 服务|基层群众: whom. */
const SERVED =
  /^[一-龥]{0,6}(?:群众|居民|村民|市民|农民|牧民|老人|老年人|残疾人|儿童|妇女|家庭|职工|农户|商户|客户|患者|学生|游客|旅客)$/;

export const TAKES_OBJECT: WordCase = {
  id: "takes-object",
  about: "A verb before its object: 培训|茶农, 服务|基层群众",
  holds: (scene, words, chunk, end) => {
    const { text } = chunk.word;
    const deed =
      TRANSITIVE.has(text) ||
      (EITHER.has(text) && !words.some((verb) => verb.end === chunk.start && is(verb, WordClass.Verb))) ||
      (text === "服务" && SERVED.test(scene.text.slice(chunk.end, end)));
    return deed && !NAMED_WITH.some(({ holds }) => holds(scene, words, chunk, end));
  },
  yes: [
    { text: "改造公厕【4座】", bound: "公厕" },
    { text: "服务群众【22万人次】", bound: "群众" },
    { text: "累计服务儿童【20余名】", bound: "儿童" },
  ],
  no: ["配送半径【15公里】", "落实帮扶措施【36项】"],
};

export const HOW_IT_IS_DONE: WordCase = {
  id: "how-it-is-done",
  about: "An adverb that opens nouns as often (及时率), before a verb with its object: 及时|转移|群众",
  holds: ({ text }, words, chunk, end) => {
    if (!is(chunk, WordClass.Adverb)) return false;
    const next = words[words.indexOf(chunk) + 1];
    return (
      next?.start === chunk.end &&
      end - next.end >= 2 &&
      text[next.end] !== "受" &&
      TRANSITIVE.has(next.word.text) &&
      !suffixed(text, next) &&
      !shortAttribute(text.slice(next.end, end))
    );
  },
  yes: [
    { text: "集中整顿后进支部【2个】", bound: "后进支部" },
    { text: "紧急转移群众【1.2万人】", bound: "群众" },
  ],
  no: ["集中整顿率【98%】", "按期办结率【97%】"],
};
