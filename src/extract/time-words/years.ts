/**
 * Years: by number (2021年, 二〇二一年), by name (今年, 上一年), and what stands behind either (2021年|以来).
 *
 * In: nothing. Out: groups and small patterns of them; time-words.ts says where each may stand.
 */
import { wordList } from "../../word-list.ts";
import { type Group, type Opened, oneOf } from "./group.ts";

/** In texts to fill in the last digits are left out: 20XX年. */
export const YEAR = "(?:(?:19|20)(?:\\d{2}|[xX*]{2}|\\d[xX*])|[一二][九〇零][〇零一二三四五六七八九]{2})年";

const NAMED: Group = {
  id: "named-year",
  about: "A year told from that of the text or from another: 今年, 去年同期, 第三年",
  ways: [
    ...wordList("去年同期 上年同期"),
    ["[去今上]年一年", "今年一年"],
    ...wordList(
      "今年 去年 前年 上年 当年 明年 后年 本年度 本年 来年 往年 次年 同年 头一年 头年 首年 上届 上一年 新的一年",
    ),
    ["第[一二三四五六]年(?![级期度])", "第三年"],
    "今明两年",
  ],
  no: ["第三年级", "第一年度", "年年"],
};

const SEASON_OF_YEAR: Group = {
  id: "season-of-this-year",
  about: "A season of this year, and a winter with the spring behind it: 今夏, 去冬今春",
  ways: wordList("今冬明春 去冬今春 今春 今夏 今秋 今冬"),
  no: ["春天", "今日"],
};

const NAMED_MONTH: Group = {
  id: "named-month",
  about: "A month told from that of the text: 上个月, 本月",
  ways: [["上个?月", "上月", "上个月"], ...wordList("本月 这个月")],
  no: ["三个月", "月底"],
};

const LAST_YEARS: Group = {
  id: "last-years",
  about: "The last year or two, and the year just told of: 近一年来, 前两年, 这一年",
  ways: [
    ["近一年来?", "近一年", "近一年来"],
    ["近两年来?", "近两年", "近两年来"],
    ["过去的?一年", "过去一年", "过去的一年"],
    ["这[一两三四五六七八九十]年", "这一年", "这五年"],
    ...wordList("一年来 前几年"),
    // 提前两年完成: how much earlier, not when.
    ["(?<!提)前两年", "前两年"],
  ],
  no: ["这年", "三年来", "提前两年"],
};

/** A year by name; the period of the text's own year, mostly. */
export const NAMED_YEARS: readonly Group[] = [NAMED, SEASON_OF_YEAR, NAMED_MONTH, LAST_YEARS];

const SINCE_OR_BEFORE = oneOf("那会儿 那阵子 以来 以后 之前 以前 期间 前后");
/** 2021年度，累计…: the year, but 2021年度报告 is a report. */
const THE_YEAR_ROUND = "度(?=[，,共累全])";

export const BEHIND_NUMBERED: Group = {
  id: "behind-numbered-year",
  about: "What follows a year by number, or what is inside it: 2021年|以来, 2021年1月|起",
  ways: [
    [`${SINCE_OR_BEFORE}[时前起]?`, "以来", "以前", "前后"],
    [THE_YEAR_ROUND, "2021年【度】，累计"],
    ...wordList("时 前 起"),
  ],
  no: ["2021年度报告", "2021年的"],
};

export const BEHIND_NAMED: Group = {
  id: "behind-named-year",
  about: "What follows a year by name, or what is inside it: 去年|以来, 今年8月|前",
  ways: [[SINCE_OR_BEFORE, "以来", "以前", "那会儿"], [THE_YEAR_ROUND, "今年【度】共"], ...wordList("起 前")],
  no: ["本年度预算", "今年时"],
};

export const PLAN: Opened = {
  id: "plan",
  about: "A five-year plan and what part of it: “十四五”末期",
  opens: '截到自“"十',
  before: `${oneOf("截至 到 自")}?(?:“?十[一二三四五六]五”?|"十[一二三四五六]五")`,
  ways: [
    [
      "(?:时期|期间|以来|末期?|期末|初期?|期初|规划期|前四年)?",
      "“十四五”期间",
      "十三五末",
      "自“十二五”以来",
      "到“十五五”末期",
    ],
  ],
  no: ["“十七五”", "十五个"],
};
