/**
 * What says of when, where or which, told by its characters: 整治|后|水质达标率, 三年|改造老果园, 园区里|新开工项目.
 *
 * In: where a phrase begins so far. Out: where it begins behind such a lead. Deliberately absent: one of them and each of
 * them (single.ts); time expressions of the clause, which are cut before.
 */
import { among } from "../../../marks.ts";
import { is, WordClass } from "../../lexicon/words.ts";
import { TRANSITIVE } from "../acts/nominal.ts";
import { onlyThis, opensClause, turnAt } from "../grammar.ts";
import type { Lead } from "./peeled.ts";

const LASTING = /^[两三四五六七八九十]{1,2}(?:年|个月)/;

export const LASTS: Lead = {
  id: "lasts",
  about: "How long it takes, before a verb that is a noun as often: 三年|改造老果园",
  opens: "两三四五六七八九十",
  past: ({ text }, words, at) => {
    const long = LASTING.exec(text.slice(at, at + 5));
    if (!long) return at;
    const from = at + long[0].length;
    const deed = words.some(
      (chunk) =>
        chunk.start === from && is(chunk, WordClass.Verb | WordClass.Nominal) && TRANSITIVE.has(chunk.word.text),
    );
    return deed ? from : at;
  },
  yes: [
    { text: "五年生产原煤【65亿吨】", bound: "原煤" },
    { text: "两年培训教师【120名】", bound: "教师" },
  ],
  no: ["十年生态林【12万亩】"],
};

const USING = /^(?:拟|计划)?用[\d一两三四五六七八九十]{1,2}(?:年|个月)的?时间/;

export const TAKES_TIME: Lead = {
  id: "takes-time",
  about: "In how long: 拟用3年时间|培训农民",
  opens: "拟计用",
  past: ({ text }, _, at, end) => at + (USING.exec(text.slice(at, Math.min(end, at + 10)))?.[0].length ?? 0),
  yes: [{ text: "拟用3年时间培训新型职业农民【1.5万名】", bound: "新型职业农民" }],
  no: ["计划用地【320亩】"],
};

export const ONCE_DONE: Lead = {
  id: "once-done",
  about: "A localizer behind the verb that bounds the phrase: 整治|后|水质达标率",
  opens: "后",
  past: (_, words, at) =>
    words.some(({ end }) => end === at) && !words.some(({ start }) => start === at) ? at + 1 : at,
  yes: [{ text: "整治后水质达标率【98%】", bound: "水质达标率" }],
  no: ["后备干部【12名】"],
};

export const TURNS: Lead = {
  id: "turns",
  about: "A turn of the speech at a clause's start: 可|林业技术员一度只剩37人",
  opens: "可但而",
  past: ({ text }, _, at) => at + turnAt(text, at),
  yes: [
    { text: "可林业技术员一度只剩【37人】", bound: "林业技术员" },
    { text: "但具有乡镇工作经历的仅有【四成二】", bound: "具有乡镇工作经历的" },
  ],
  no: ["可再生能源装机【120万千瓦】"],
};

export const THIS_ALONE: Lead = {
  id: "this-alone",
  about: "光 where 就 follows, or at a clause's start: 光|补偿款就付出去, 光|蘑菇种植",
  opens: "光",
  past: (scene, _, at, end) => {
    const then = among("就都", scene.text, end);
    return onlyThis(scene.text, at) && end - at > (then ? 1 : 2) && (then || opensClause(scene, at)) ? at + 1 : at;
  },
  yes: [
    { text: "光补偿款就付出去【1.3亿元】", bound: "补偿款" },
    { text: "磨破胶鞋，光鞋就磨破【三双】", bound: "鞋" },
  ],
  no: ["光伏装机【120万千瓦】"],
};

const LEVELS = /^(?:[省市县区旗州盟镇乡村]{2}两|[省市县区旗州盟镇乡村]{3}三)级(?=[一-龥]{2})/;

export const OF_LEVELS: Lead = {
  id: "of-levels",
  about: "Whose they are, by level: 县乡两级|干部",
  opens: "省市县区旗州盟镇乡村",
  past: ({ text }, _, at, end) =>
    text[at + 2] === "两" || text[at + 3] === "三" ? at + (LEVELS.exec(text.slice(at, end))?.[0].length ?? 0) : at,
  yes: [{ text: "县乡两级干部轮训【4600人次】", bound: "干部轮训" }],
  no: ["省级平台【12个】"],
};

const WITHIN =
  /^(?:[一-龥]{0,2}[区村镇厂校院城县市乡山园家社队]里(?![程面弄])(?=[一-龥]{3})|[村镇乡厂园校]内(?=[一-龥]{3}))/;

export const INSIDE: Lead = {
  id: "inside",
  about: "Where it is: 园区里|新开工项目, 村内|优质稻",
  opens: null,
  past: ({ text }, _, at, end) =>
    among("里内", text, at + 1) || text[at + 2] === "里" || text[at + 3] === "里"
      ? at + (WITHIN.exec(text.slice(at, end))?.[0].length ?? 0)
      : at,
  yes: [
    { text: "园区里新开工项目【23个】", bound: "项目" },
    { text: "村内优质稻【500余亩】", bound: "优质稻" },
  ],
  no: ["公里程表【12块】", "园区新开工项目【23个】"],
};

const SOLE = /^(?:仅?[此这]一项就?|光(?=[在他她这靠凭]))/;

export const SOLELY: Lead = {
  id: "solely",
  about: "That this alone does it: 仅此一项就|增收, 光|靠民宿",
  opens: "仅此这光",
  past: ({ text }, _, at, end) => at + (SOLE.exec(text.slice(at, Math.min(end, at + 6)))?.[0].length ?? 0),
  yes: [
    { text: "仅此一项就增收【210万元】", bound: "增收" },
    { text: "这一项增收【12万元】", bound: "增收" },
  ],
  no: ["光伏增收【12万元】"],
};

const IN_A_TIME =
  /^(?:[一二两三半]个?(?:月|年|天|周|小时|季度)[内来里]|一(?:年|天|晚|季|个月|学期)(?=[一-龥]{2})(?!时间|级|度|轮|后|前|间|以[上下内]))/;

export const IN_TIME: Lead = {
  id: "in-time",
  about: "In what time: 半个月内|排查隐患, 一年|卖草莓",
  opens: "一二两三半",
  past: ({ text }, _, at, end) => at + (IN_A_TIME.exec(text.slice(at, Math.min(end, at + 6)))?.[0].length ?? 0),
  yes: [
    { text: "半个月内排查隐患【120处】", bound: "隐患" },
    { text: "一年卖草莓【12万斤】", bound: "草莓" },
    { text: "一个月房租只要【七八百块】", bound: "房租" },
  ],
  no: ["一年级学生【120名】"],
};
