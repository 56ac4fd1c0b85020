/**
 * What stands behind a number and is nothing that is counted, so that what is stands before: 医疗人才|46名|到岗.
 *
 * In: a view with a phrase on both sides. Out: entries for the list in ../side.ts.
 */
import { among, ending, opening } from "../../../marks.ts";
import { attributive, isCount, lastMember, SIZE, type Side, words } from "./side.ts";

const passed = ending("阶关口槛", /^(?:[百千万亿]+元?级?)?(?:台阶|大关|关口|门槛)$/);

export const PASSED: Side = {
  id: "passed",
  about: "A mark that is passed: |生产总值|突破两个|千亿台阶",
  side: "left",
  holds: ({ scene }, right) => passed(scene.text, right.start, right.end),
  yes: [{ text: "地区生产总值连续突破【两个】千亿台阶", bound: "地区生产总值" }],
  no: ["村口新修【两个】台地"],
};

const arrived = opening("到", /^到(?:岗|位|户|账|会|站|校|村|期)$/);

export const ARRIVED: Side = {
  id: "arrived",
  about: "Where they came to: |医疗人才|46名|到岗",
  side: "left",
  holds: ({ scene }, right) => arrived(scene.text, right.start, right.end),
  yes: [{ text: "引进医疗人才【46名】到岗", bound: "医疗人才" }],
  no: ["引进医疗人才【46名】博士"],
};

export const SIZE_OF: Side = {
  id: "size-of",
  about: "How large a thing is, which stands behind 的: |总投资|35亿元|的产业园",
  side: "left",
  holds: (view, _, left) => attributive(view) && SIZE.test(lastMember(words(view, left))),
  yes: [{ text: "总投资【35亿元】的产业园一期封顶", bound: "总投资" }],
  no: ["新建【35亿元】的产业园一期封顶", "总投资【35亿元】产业园一期封顶"],
};

const aims = opening("目任指计要", /^(?:目标|任务|指标|计划|要求)$/);

export const AIMED: Side = {
  id: "aimed",
  about: "An aim: 完成|门急诊量|135万人次|的目标",
  side: "left",
  holds: (view, right) => attributive(view) && aims(view.scene.text, right.start, right.end),
  yes: [{ text: "完成门急诊量【135万人次】的目标", bound: "门急诊量" }],
  no: ["完成门急诊量【135万人次】的医院"],
};

/** 优化整合|为|47所 */
const BECOMES = /^(?:[一-龥]{2}){1,2}[为到至成](?:了)?\d/;
const LONGEST_CHANGE = 8;

export const STARTS_FROM: Side = {
  id: "starts-from",
  about: "What becomes of them, behind 由 and where it starts from: |中职学校|由71所|优化整合为47所",
  side: "left",
  holds: (view, right) =>
    isCount(view) &&
    among("由从", view.scene.text, view.until - 1) &&
    BECOMES.test(view.scene.text.slice(right.start, right.end + LONGEST_CHANGE)),
  yes: [{ text: "中职学校由【71所】优化整合为47所", bound: "中职学校" }],
  no: ["中职学校【71所】优化整合为47所"],
};

const ROUGHLY = /^(?:超|近|逾|约|不足|占)/;

export const RATE: Side = {
  id: "rate",
  about: "A rate is told, not what has it: |优良率|保持100%|的省份",
  side: "left",
  holds: (view) => {
    if (view.figure.dimension !== "share" || !attributive(view)) return false;
    for (const { word } of view.left.predicates) if (!ROUGHLY.test(word)) return true;
    return false;
  },
  yes: [{ text: "优良率达到【100%】的唯一省份", bound: "优良率" }],
  no: ["优良率占【100%】的唯一省份", "优良率达到【100天】的唯一省份"],
};
