/**
 * Where those counted went and what they do there, said between them and their number: 在职党员|到社区报到|8620名.
 *
 * In: a stretch. Out: a step for the list in steps.ts. Deliberately absent: the same behind the number (../acts/then-done.ts).
 */
import { either } from "../../either.ts";
import { GOERS } from "../acts/then-done.ts";
import type { Step } from "./step.ts";

/** Who else goes, by the end of what they are called. */
const WHO = /[成派]员|人才|[大中学选调研究]生|专家|医生|教师|群众|骨干|农民|书记|律师|法官|民警/;
const GOES = /到|赴|进|在|来|下/;
/** What they do there. */
const DOES =
  /报到|任职|实习|挂职|锻炼|挂职锻炼|服务|指导|坐诊|义诊|工作|就业|务工|学习|培训|跟班学习|交流|考察|宣讲|帮扶|驻点/;
/** What they do wherever they are. */
const ACTS = /亮明?身份|参训|参会|到岗|上岗|返岗|值守/;
const WENT = new RegExp(
  `(?<=${either([GOERS, WHO])})(?:${either([GOES])}[一-龥]{1,6}?${either([DOES])}|${either([ACTS])})$`,
);
const LONGEST = 16;
/** 次 and 场 count what they did. */
const PERSONS = /^[\d.,一二三四五六七八九十百千万亿余多两几来]{1,12}(?:名|人|位)/;
const LONGEST_COUNT = 14;

export const WENT_THERE: Step = {
  id: "went-there",
  about: "Where they went and to what end: 在职党员|到社区报到|8620名",
  last: "到职习炼务导诊作业工训流察讲扶点份会岗守",
  step: ({ text }, from, end) => {
    if (!PERSONS.test(text.slice(end, end + LONGEST_COUNT))) return end;
    const went = WENT.exec(text.slice(Math.max(from, end - LONGEST), end));
    return went ? end - went[0].length : end;
  },
  yes: [
    "在职党员【到社区报到】8620名",
    "科技人员【到企业服务】86名",
    "干部【赴外地挂职锻炼】36名",
    "骑手党员【亮身份】356人",
  ],
  no: ["党员【到社区服务】320次", "产品【到社区服务】86名"],
};
