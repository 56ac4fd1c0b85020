/**
 * When it was, how often and how long it took: 比|去年同期的|847件, 来吃饭的|少则|八九十人, 花销|一年|8万元.
 *
 * In: a stretch with its time expressions. Out: steps for the list in steps.ts. Deliberately absent: how times are read;
 * the time rules have found them.
 */
import { among } from "../../../marks.ts";
import { either } from "../../either.ts";
import { over, type Step } from "./step.ts";

export const AT_TIMES: Step = {
  id: "at-times",
  about: "How it goes up and down: 来吃饭的|少则|八九十人，|多的时候|一百五六十人; 积案|最多时|有218件",
  last: "则候时",
  step: over(/(?:[多少]则|最?[多少](?:的时候|时)|(?:最[高低]|高峰)时)$/, 5),
  yes: [
    "来吃饭的【少则】八九十人",
    "来吃饭的【多的时候】一百五六十人",
    "积案【最多时】有218件",
    "客流【高峰时】有218人",
  ],
  no: ["实施细【则】3份", "培训【学时】有218个"],
};

export const SCATTERED: Step = {
  id: "scattered",
  about: "零星 of things that stand far apart: 种植户由|零星|十几户",
  last: "星",
  step: over(/零星$/, 2),
  yes: ["种植户由【零星】十几户"],
  no: ["创业之【星】10名"],
};

/** When it was so, as words before 的 tell it that the time rules leave. */
const WHEN_IT_WAS = /(?:(?:19|20)\d\d年)?[^，,。；;、\d]{1,10}[时前后初]/;
const EARLIER = /原[来先]|过去|以往|上届|上年|去年/;
const LAID_DOWN = /法定|规定|承诺|国家规定/;
const AT_FIRST = /(?:最初|起初|原先|原定|当初|首年|头年|头一年|第一年|前[两三四五几]年)[一-龥]{0,4}/;

export const STARTING_FROM: Step = {
  id: "starting-from",
  about: "When it was what it starts from, or who laid it down: 收入|从2014年建档立卡时的|2300元",
  last: "的",
  step: over(new RegExp(`[从由]${either([WHEN_IT_WAS, EARLIER, LAID_DOWN, AT_FIRST])}的$`), 20),
  yes: ["人均收入【从2014年建档立卡时的】2300元", "时限【由法定的】20天", "产量【从头一年试种的】300斤"],
  no: ["人均收入【从村民的】2300元"],
};

export const TIME: Step = {
  id: "time",
  about: "A time expression, with 的 behind it and what compares before it: 收入|去年|达3亿元, 比|去年同期的|847件",
  last: null,
  step: ({ text, timesIn }, from, end) => {
    for (const time of timesIn(from, end))
      if (time.start >= from && (time.end === end || (time.end === end - 1 && text[end - 1] === "的")))
        return time.start > from && among("比较", text, time.start - 1) ? time.start - 1 : time.start;
    return end;
  },
  yes: ["销售收入【去年】达3亿元", "收件量【比去年同期的】847件"],
  no: ["去年【收入】达3亿元"],
};

export const THIS_ITEM: Step = {
  id: "this-item",
  about: "This item alone: 光黑茶制作|这一行|就占了四成",
  last: "行块项类",
  step: over(/(?:这一?[行块项类]|(?<![此这那每第上另有了共同])一项)$/, 4, 2),
  yes: ["光黑茶制作【这一行】就占了四成", "电费【一项】就省3万元"],
  no: ["光【这一行】就占了四成", "新签合同有【一项】"],
};

export const A_WHILE: Step = {
  id: "a-while",
  about: "In a night, a year: 水位|一夜之间|蹿高2米, 花销|一年|8万元",
  last: "间夜天年晚上午月季",
  step: over(/(?:一夜(?:之间)?|(?<![第头这上近过同])一(?:整?[天年晚]|晚上|上午|下午|个月|季))$/, 4, 2),
  yes: ["水位【一夜之间】蹿高2米", "花销【一季】8万元"],
  no: ["产量第【一季】8万元", "村级【房间】8间"],
};

export const FIRST_TIME: Step = {
  id: "first-time",
  about: "For the first time: 收入|头一回|突破30万元",
  last: "回次",
  step: over(/头一[回次]$/, 3, 2),
  yes: ["村里收入【头一回】突破30万元"],
  no: ["村里收入【一回】突破30万元"],
};

export const TOOK: Step = {
  id: "took",
  about: "How long it took: 城镇化率|五年|提高3.89个百分点",
  last: "年",
  step: over(/(?<=[一-龥])(?:[两三四五十]|\d)年$/, 3, 3),
  yes: ["城镇化率【五年】提高3.89个百分点"],
  no: ["任期【五年】"],
};

export const RUNNING: Step = {
  id: "running",
  about: "So many in a row: 粮食产量|连续三年|超过7亿斤",
  last: "年月",
  compares: true,
  step: over(/连续[一二三四五六七八九十\d]+(?:个)?[年月]$/, 7),
  yes: ["来客【连续十个月】增长3%"],
  no: ["粮食产量【三个月】增长3%"],
};
