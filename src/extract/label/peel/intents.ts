/**
 * Verbs and particles before what is done, told by their characters: 准备再建|爱心托管班, 使|服务覆盖率, 垒起|沙袋.
 *
 * In: where a phrase begins so far. Out: where it begins behind such a lead. Deliberately absent: verbs of the lexicon
 * (deeds.ts).
 */
import { among } from "../../../marks.ts";
import { RESULTATIVE } from "../../lexicon/complements.ts";
import { is, WordClass } from "../../lexicon/words.ts";
import { opensClause } from "../grammar.ts";
import type { Lead } from "./peeled.ts";

export const WANTS: Lead = {
  id: "wants",
  about: "What is wanted: 我们|想再|整治撂荒地",
  opens: "想",
  past: ({ text }, _, at) => (among("再把要将", text, at + 1) ? at + 2 : at),
  yes: [{ text: "我们想再整治撂荒地【1500亩】", bound: "撂荒地" }],
  no: ["收回想法【120条】"],
};

const MEANT = /^(?:准备|打算)再?[建办拿投开种修引招](?=[一-龥]{2})/;

export const MEANS_TO: Lead = {
  id: "means-to",
  about: "What is meant to be done: 准备再建|爱心托管班",
  opens: "准打",
  past: ({ text }, _, at, end) => at + (MEANT.exec(text.slice(at, Math.min(end, at + 6)))?.[0].length ?? 0),
  yes: [{ text: "准备再建爱心托管班【12个】", bound: "爱心托管班" }],
  no: ["存款准备金率下调【0.5个】百分点"],
};

const TOGETHER = /^共[建创](?!单位|共|项目|机制|平台|联盟|协议|活动|基地|理事|联席)/;

export const JOINTLY: Lead = {
  id: "jointly",
  about: "What is done together: 共建|小区党支部|158个",
  opens: "共",
  past: ({ text }, _, at, end) => (end - at >= 6 && TOGETHER.test(text.slice(at, at + 4)) ? at + 2 : at),
  yes: [
    { text: "共建小区党支部【158个】", bound: "小区党支部" },
    { text: "与省内外23所高校院所共建研发平台【41个】", bound: "研发平台" },
  ],
  no: ["共建单位【15家】", "共建机制【3项】"],
};

const OUTCOME = /^结果(?!率|显示|表明)[一-龥]{2}/;

export const CAME_OF_IT: Lead = {
  id: "came-of-it",
  about: "What came of it, at a clause's start: 结果|收缴率",
  opens: "结",
  past: (scene, _, at, end) =>
    end - at >= 4 && opensClause(scene, at) && OUTCOME.test(scene.text.slice(at, at + 4)) ? at + 2 : at,
  yes: [{ text: "结果收缴率从首年的不足三成涨到【九成】", bound: "收缴率" }],
  no: ["检测结果合格率【98%】", "结果率【98%】"],
};

export const DEMANDS: Lead = {
  id: "demands",
  about: "What is demanded: 市里|要求|单节课时长",
  opens: "要",
  past: ({ text }, _, at, end) => (text.startsWith("要求", at) && end - at >= 5 ? at + 2 : at),
  yes: [{ text: "市里要求单节课时长控制在【30分钟】以内", bound: "单节课时长" }],
  no: ["符合要求的【12家】"],
};

/** 使用, 要素: words that open like these verbs. */
const NOUN_OPENS = /^(?:使[用命馆节者领团臣]|须[知眉弥]|需[求方用要水氧量]|要[素地点闻案道塞职件领义求害么是])/;

const NEEDED = /^[需须](?:资金|投资|经费|补助)$/;

export const HAS_TO: Lead = {
  id: "has-to",
  about: "Causing and having to: 使|服务覆盖率, 须|集中学习",
  opens: "使须要需",
  past: ({ text }, _, at, end) =>
    (end - at > 3 && !NOUN_OPENS.test(text.slice(at, at + 2))) || NEEDED.test(text.slice(at, end)) ? at + 1 : at,
  yes: [
    { text: "需投资【25万元】", bound: "投资" },
    { text: "使物业覆盖率达到【92%】", bound: "物业覆盖率" },
    { text: "各支部每季度须集中学习【2次】", bound: "集中学习" },
    { text: "需财政资金【860万元】", bound: "财政资金" },
  ],
  no: ["使用面积【1.2万平方米】", "要素保障资金【12亿元】"],
};

export const TO_WHOM: Lead = {
  id: "to-whom",
  about: "Whom it goes to: 兑现给|他|带徒奖金",
  opens: "他她",
  past: ({ text }, _, at, end) => (text[at + 1] !== "们" && end - at > 2 ? at + 1 : at),
  yes: [{ text: "兑现给他带徒奖金【4800元】", bound: "带徒奖金" }],
  no: ["他们种了玉米【30亩】"],
};

export const WITH_RESULT: Lead = {
  id: "with-result",
  about: "A verb with its result, or with 着: 垒起|沙袋, 管着|麦地",
  opens: null,
  past: ({ text }, words, at, end) => {
    if (text[end - 1] === "的" || !(among("起出回好着", text, at + 1) || text[at + 2] === "着")) return at;
    const acted = RESULTATIVE.exec(text.slice(at, end));
    if (!acted) return at;
    const noun = words.some((chunk) => chunk.start === at && is(chunk, WordClass.Noun | WordClass.Nominal));
    return noun ? at : at + acted[0].length;
  },
  yes: [
    { text: "年底前印出口述实录【1000册】", bound: "口述实录" },
    { text: "来回车票【14元】", bound: "车票" },
  ],
  no: ["进出口总值【5379亿元】", "支出占比【12%】"],
};

/** How far before it 目标是 may be led: 全年|目标是. */
const BEFORE_GOAL = [0, 2, 4];

export const GOAL_IS: Lead = {
  id: "goal-is",
  about: "What the goal is: 全年目标是|非煤产业收入",
  opens: null,
  past: ({ text }, _, at, end) => {
    for (const before of BEFORE_GOAL) {
      const goal = at + before;
      if (text[goal + 2] === "是" && end - goal >= 5 && text.startsWith("目标是", goal)) return goal + "目标是".length;
    }
    return at;
  },
  yes: [{ text: "全年目标是非煤产业收入不低于【36亿元】", bound: "非煤产业收入" }],
  no: ["全年目标任务【36项】"],
};
