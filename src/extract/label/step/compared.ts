/**
 * What a number is measured against, and how far it can go: 收入|比上年|增长7%, 运费|比走国道低|两成, 办件|最快|10分钟.
 *
 * In: a stretch. Out: steps for the list in steps.ts. Deliberately absent: the shapes of a comparison (comparisons.ts).
 */
import { among } from "../../../marks.ts";
import { comparison, versus } from "../grammar.ts";
import { over, type Step } from "./step.ts";

export const FASTEST: Step = {
  id: "fastest",
  about: "最 with how soon or how long: 办件|最快|10分钟",
  last: "快慢长短早晚迟",
  step: over(/最.$/, 2, 2),
  yes: ["办件【最快】10分钟"],
  no: ["【最快】10分钟", "进度【加快】10分钟"],
};

export const AT_MOST: Step = {
  id: "at-most",
  about: "最 with how much, before what bounds it: 奖励村干部的|最高|不超过15%, 每户|最多|只补3000元",
  last: "高多低少",
  step: ({ text }, from, end) =>
    text[end - 2] === "最" &&
    end - from > 4 &&
    (text[end - 3] === "的" ? among("不可超达", text, end) : among("只仅", text, end))
      ? end - 2
      : end,
  yes: ["奖励村干部的【最高】不超过15%", "贫困户【最多】只补3000元"],
  no: ["奖励村干部【最高】不超过15%", "气温【最高】36度"],
};

export const ON_LAST_YEAR: Step = {
  id: "on-last-year",
  about: "One character of rising or falling behind 同比 or against what: 立案|同比增|1.7%, 产量|比去年增|3048吨",
  last: "增减降升涨",
  step: over(/(?:同比|环比|[比较](?:上年|去年|前年)(?:同期)?).$/, 6),
  yes: ["立案【同比增】1.7%", "价格【环比降】1.7%", "产量【比去年增】3048吨"],
  no: ["立案【新增】17件"],
};

export const OPENS_IN_AGAINST: Step = {
  id: "opens-in-against",
  about: "What it is measured against opens the clause, with nothing before it: |比面上高出|68公斤",
  last: "高低多少快慢长短出",
  compares: true,
  step: ({ text }, from, end) =>
    text[from] === "比" && end - from < 16 && AGAINST_ALONE.test(text.slice(from, end)) ? from : end,
  yes: ["【比面上高出】68公斤"],
  no: ["亩产【比面上高出】68公斤"],
};
const AGAINST_ALONE = /^比[^，,。；;、\d]{1,12}(?:[高低多少快慢长短]|[高多少]出)$/;

export const AGAINST: Step = {
  id: "against",
  about: "A comparison that tells how it comes out: 亩产|比上年高出|68公斤, 编制|比上年少招|6人",
  last: null,
  compares: true,
  step: ({ text }, from, end) => {
    const length = comparison(text.slice(from, end));
    return length > 0 && COMES_OUT.test(text.slice(end - length, end)) ? end - length : end;
  },
  yes: ["晚稻亩产【比上年高出】68公斤", "教师【比上年少招】6人", "增速【高于全国平均】2个百分点"],
  no: ["晚稻亩产【比上年】68公斤"],
};
/** 高于全国, or 比全省|高出, 比上年|少开. */
const COMES_OUT =
  /^(?:高|低|快|慢|优|超|多|少|领|跑)|(?:高|低|快|慢)(?:出|于)?$|(?:多|少)(?:出|于|[开办建引招发放修种产收接服培印跑])?$/;

export const AGAINST_A_DEED: Step = {
  id: "against-a-deed",
  about: "A quality behind what it is measured against, which no list has: 运费|比走国道低|两成",
  last: "高低多少快慢贵长短宽深早晚轻",
  compares: true,
  step: ({ text }, from, end) => {
    const young = text[end - 1] === "轻";
    if (young && text[end - 2] !== "年") return end;
    const quality = young ? 2 : 1;
    const against = versus(text.slice(from, end - quality));
    return against > 0 ? end - quality - against : end;
  },
  yes: ["运费【比走国道低】两成", "队员【比老班子年轻】6岁"],
  no: ["【比走国道低】两成", "收入【走低】两成"],
};
