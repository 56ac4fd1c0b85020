/**
 * Spans of years and what is told from the day of writing: 过去五年, 三年多来, 截至目前, 早些年.
 *
 * In: nothing. Out: groups. Deliberately absent: how long something lasts (连续8年), which is no time of it.
 */
import { wordList } from "../../word-list.ts";
import type { Opened } from "./group.ts";

/** 提高到|现在的水平: what something came to, and no time it lasted till. */
export const NOT_COME = "(?<![升高增降低减长展加大小短缩扩达复回涨跌落])";

const TO_TEN = "[一二两三四五六七八九十]";
const SOME_OPENS = "0123456789一二两三四五六七八九十几";
/** 五, 几, 二十三, 10 */
const SOME = "[一二两三四五六七八九十几\\d]{1,3}";

const RECENT_YEARS: Opened = {
  id: "recent-years",
  about: "Years up to now or from now on: 过去五年, 近三年来, 近年来, 这几年",
  opens: "过近最未今这多",
  ways: [
    [`(?:过去|近|最近|未来|今后)${SOME}年(?:来|多来|间)?`, "过去五年", "近3年来", "近几年来", "未来三年", "最近十年间"],
    ["近年来?", "近年", "近年来"],
    ["近些年来?", "近些年"],
    ["(?:今后|未来)一(?:个时期|段时[间期])", "今后一个时期", "未来一段时间"],
    ["这些年来?", "这些年", "这些年来"],
    ...wordList("近期 多年来 这几年"),
  ],
  no: ["近三米", "几年", "多年"],
};

const ALL_ALONG: Opened = {
  id: "all-along",
  about: "A number of years or months all along: 三年多来, 半年来, 两年下来",
  opens: `${SOME_OPENS}半大多`,
  ways: [
    [`${SOME}多?(?:年|个月)多?来`, "三年多来", "10多年来", "8个月来"],
    ["[一两三四五六七八九]年半(?:多?来|下来|间)", "两年半来", "一年半下来"],
    ["大?半年多?来", "半年来", "大半年多来"],
    [`[一几两三四五六七八九十]年(?:间|下来)`, "三年间", "几年下来"],
    [
      `(?:大?半年|[一二两三四五六七八九十几]年|[一二两三四五六七八九]个多?月)多?下来`,
      ...wordList("半年下来 三年多下来 两个多月下来"),
    ],
    "多年下来",
  ],
  no: ["三年的", "三年行动", "半年"],
};

const AGO: Opened = {
  id: "ago",
  about: "A number of years before or after: 三年前, 10多年后",
  opens: SOME_OPENS,
  ways: [["[一二两三四五六七八九十\\d]{1,3}多?年[前后]", "三年前", "10多年后"]],
  no: ["三年级", "年前"],
};

const IN_ALL: Opened = {
  id: "in-all",
  about: "What so many years came to, taken together: 短短两年时间, 三年里, ，五年|累计…",
  opens: `${SOME_OPENS}不短`,
  ways: [
    [
      `(?:不到|短短)[一二两三四五六七八九十半]个?(?:年|月|季度)的?(?:时间)?`,
      ...wordList("短短两年 不到一年时间 短短三个月的时间"),
    ],
    // 用三年时间: how long it takes.
    [`(?<!用)${TO_TEN}年(?:里|多?的?时间里?)`, "三年里", "五年时间", "两年多的时间里"],
    [
      `(?<=[，,。；;：:])${TO_TEN}年(?=累计|共[^建享同有治]|总共|合计)`,
      "建设提速，【五年】累计开工",
      "；【三年】共开工",
    ],
  ],
  no: ["用三年时间", "，五年共建", "三年累计"],
};

export const SPANS_OF_YEARS: readonly Opened[] = [RECENT_YEARS, ALL_ALONG, AGO, IN_ALL];

export const NOW: Opened = {
  id: "now",
  about: "The day of writing: 目前, 截至目前, 现如今",
  opens: "目当如现截迄到时至眼",
  ways: [
    ...wordList(
      "目前为止 目前 当前 如今 现阶段 截至目前 截止目前 截至当前 迄今 到目前 到今天 时至今日 至今 现如今 眼下 目下",
    ),
    // 体现|在, 出现|在: another word ends there.
    ["(?<![出体表发实呈])现在", "现在"],
    [`${NOT_COME}到现在`, "到现在"],
  ],
  no: ["体现在", "目标", "眼前"],
};

export const FORMERLY: Opened = {
  id: "formerly",
  about: "Before, told against now: 过去, 早些年, 那时候",
  opens: "从过那以早前",
  ways: [
    ["从前(?!年)", "从前"],
    ["过去(?!的(?:19|20)\\d\\d年)", "过去"],
    ["那[些几]年", "那些年", "那几年"],
    ...wordList("以前 早些年 早年间 前些年 那时候"),
  ],
  no: ["从前年", "过去的2021年", "那年"],
};
