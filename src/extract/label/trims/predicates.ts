/**
 * What a noun phrase behind a number has at its end and is said of the things: 群众|饮水困难, 观景点|串珠成线, 企业|基本|达标.
 *
 * In: the phrase. Out: trims for the list in ../trimmed.ts. Deliberately absent: words that end the phrase (../stops.ts).
 */
import { among, holds, isHan, marks } from "../../../marks.ts";
import { nominal } from "../grammar.ts";
import { wordUpTo } from "../words-of.ts";
import { cut, type Trim } from "./trim.ts";

export const NEWLY: Trim = {
  id: "newly",
  about: "新 before a verb: what is new about it stands in the predicate: 5个县级城市|新|获评",
  last: "新",
  cut: (text, start, end) => (end - start > 3 && among("获入建增评当添晋", text, end) ? end - 1 : end),
  yes: ["5个县级城市【新】获评"],
  no: ["5个县级城市【新】区", "5个县【新】获评"],
};

export const TROUBLED: Trim = {
  id: "troubled",
  about: "What people and firms have too little of: 60户群众|饮水困难",
  last: "难便缺",
  cut: cut(/(?<=群众|居民|村民|老人|学生|农户|家庭|企业)[一-龥]{2}(?:困难|不便|短缺|紧缺)$/),
  yes: ["60户群众【饮水困难】", "38位老人【行动不便】"],
  no: ["60户【饮水困难】"],
};

export const AT_A_LOSS: Trim = {
  id: "at-a-loss",
  about: "How firms and shops fare: 60家门店|亏损",
  last: "损",
  cut: cut(/(?<=企业|公司|集团|门店|网点)亏损$/),
  yes: ["60家门店【亏损】"],
  no: ["60项【亏损】"],
};

export const AWAY: Trim = {
  id: "away",
  about: "Where they are: 60户子女|在外",
  last: "外家",
  cut: cut(/(?<=[一-龥]{2})在[外家]$/),
  yes: ["60户子女【在外】"],
  no: ["60户【在外】"],
};

export const BECAME: Trim = {
  id: "became",
  about: "What became of them: 80个观景点|串珠成线, 8片果园|连片成势",
  last: "线片群势林景网方带链型行",
  cut: cut(/(?<=[一-龥]{2})[一-龥]{2}成[线片群势林景网方带链型行]$/),
  yes: ["80个观景点【串珠成线】"],
  no: ["80个观景点【旅游专线】", "8处【串珠成线】"],
};

export const OFTEN: Trim = {
  id: "often",
  about: "How often they do it: 60名年轻干部|经常|在周末加班",
  last: "常",
  cut: (text, start, end) => (end - start > 3 && among("经时", text, end - 2) ? end - 2 : end),
  yes: ["60名年轻干部【经常】在周末加班"],
  no: ["60名【经常】", "60项管理【日常】"],
};

export const HAVE_TO: Trim = {
  id: "have-to",
  about: "要 goes with what has to be done: 8条机耕道|要|硬化",
  last: "要",
  // 主要, 需要
  cut: (text, start, end) => (end - start > 2 && !among("主重需必首纪摘概提简", text, end - 2) ? end - 1 : end),
  yes: ["8条机耕道【要】硬化"],
  no: ["8份会议纪【要】", "8条【要】硬化"],
};

const HOW = cut(/(?:基本|纷纷|按时|足额|主动|尚未|多半|大多|依法|依规|陆续|相继|全部)+$/, 1);

export const HOW_DONE: Trim = {
  id: "how-done",
  about: "How it is done goes with what is done: 12家企业|基本|达标, 60名群众|按时足额|缴费",
  last: "本纷时额动未半多法规续继部",
  cut: (text, start, end, words) => (isHan(text, end) ? HOW(text, start, end, words) : end),
  yes: ["12家企业【基本】达标", "60名群众【按时足额】缴费"],
  no: ["12家企业【基本】，", "12家【基本】达标"],
};

/** One of these stands between them and with whom they do it. */
const WITH = marks("与同跟");
const WITH_WHOM =
  /^([一-龥]{2,8})[与同跟][一-龥]{2,10}(?:同质发展|结对|签约|合作|对接|联办|牵手|挂钩|互联互通|互认|共享|联动|结[成为])/;
const LONGEST_NAME = 8;

export const TOGETHER: Trim = {
  id: "together",
  about: "With whom, and what they do: 8个医疗专科|与援助医院同质发展",
  last: null,
  cut: (text, start, end) => {
    if (!holds(WITH, text, start, Math.min(end, start + LONGEST_NAME + 1))) return end;
    const named = WITH_WHOM.exec(text.slice(start, end + 2))?.[1];
    return named === undefined ? end : start + named.length;
  },
  yes: ["8个医疗专科【与援助医院同质发展】", "32所农村学校【与城区名校】结对"],
  no: ["32所农村学校【与城区名校】", "32名【与会代表结对】"],
};

export const DEED_DONE: Trim = {
  id: "deed-done",
  about: "A verb that is a noun as often, before 完成 and 入列: 63个省重点实验室|重组|完成",
  last: null,
  cut: (text, start, end, words) => {
    if (!text.startsWith("完成", end) && !text.startsWith("入列", end)) return end;
    const deed = wordUpTo(words, end);
    return deed && deed.start - start >= 3 && nominal(deed) ? deed.start : end;
  },
  yes: ["63个老旧小区【改造】完成"],
  no: ["63个老旧小区【改造】", "63项【改造】完成"],
};
