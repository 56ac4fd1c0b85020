/**
 * Phrases that say beside what is counted what is done: 平均|减|环节5个, 药品|平均降价|五成, 纪检监察机关|立案|216件.
 *
 * In: a view and such a phrase. Out: its noun without the verb, or the verb where the noun only says who does it.
 */
import { has, marks } from "../../../marks.ts";
import type { Span } from "../../../types.ts";
import { TRANSITIVE } from "../acts/nominal.ts";
import { made } from "../reading.ts";
import type { Head } from "./head.ts";

const TAKEN_OFF = /^(?:平均)?减(?=[一-龥]{2})(?![免排税负灾贫少量值])/;
const BEFORE_TAKEN = marks("平减");

export const TAKES_OFF: Head = {
  id: "takes-off",
  about: "What is taken off, without the verb: 平均减|环节|5个",
  reads: ({ figure }, { start, end }, text) => {
    const taken = has(BEFORE_TAKEN, text.charCodeAt(0)) ? TAKEN_OFF.exec(text) : null;
    return taken && made([{ start: start + taken[0].length, end }], figure.end, "left");
  },
  yes: [{ text: "推出“一件事”套餐32个，平均减环节【5个】", bound: "环节" }],
  no: ["减排量【83万吨】", "平均时间【3天】"],
};

const PARTED = marks("，,、");

export const DONE_AGAIN: Head = {
  id: "done-again",
  about: "A verb alone, behind another with what both are done to: 新修|公路|27公里，整治|25公里",
  reads: ({ scene, figure, previous }, { start }, text) => {
    if (!previous?.label || previous.unit !== figure.unit || !TRANSITIVE.has(text)) return null;
    const apart = start - previous.end === 1 && has(PARTED, scene.text.charCodeAt(previous.end));
    return apart && figure.dimension !== "share" ? made(previous.label, figure.end, "carried") : null;
  },
  yes: [{ text: "新修公路27.2公里，整治【25.4公里】", bound: "公路" }],
  no: ["新修公路27.2公里，整治【25处】", "新修公路27.2公里，整治河道【25.4公里】"],
};

const CHANGED = /(?<=[一-龥]{2})(?<!平均)(?:平均)?(?:[增减]产|[降涨提]价)$/;

export const CHANGES: Head = {
  id: "changes",
  about: "What rose or fell, without the verb that holds its object: |药品|平均降价五成",
  reads: ({ figure }, { start }, text) => {
    const changed = figure.dimension === "share" ? CHANGED.exec(text) : null;
    return changed && made([{ start, end: start + changed.index }], figure.end, "left");
  },
  yes: [{ text: "药品平均降价【53%】", bound: "药品" }],
  no: ["药品平均降价【53元】", "药品价格【53元】"],
};

/** Verbs with their object inside. 赵元任《中国话的文法》, 动宾复合词. */
const VERB_OBJECT =
  /(?<=[一-龥])(?:立案|批捕|收案|结案|破案|断案|授信|放款|接诊|出诊|义诊|巡诊|出警|开庭|授课|讲课|征地)$/;
const ENDS_VERB_OBJECT = marks("捕案信款诊警庭课地");
/** 户均授信: of an average the deed is no one's. */
const AVERAGE_DEED = /[人户村]均[一-龥]{2}$/;

/** Where the verb begins that ends a phrase and holds its object, -1 where none does. */
const deedIn = (all: string, { start }: Span, text: string): number => {
  if (!has(ENDS_VERB_OBJECT, text.charCodeAt(text.length - 1)) || AVERAGE_DEED.test(text)) return -1;
  // 其中|蒙古语授课|75节: which of them.
  return all.startsWith("其中", start - 2) ? -1 : text.search(VERB_OBJECT);
};

const MATTER = /(?:提案|议案|建议|线索|案件|纠纷|诉讼)$/;

export const COMES_IN: Head = {
  id: "comes-in",
  about: "What a verb that holds its object is done to, where it comes in by itself: |职工代表提案|立案41件",
  reads: ({ scene, figure }, phrase, text) => {
    const deed = deedIn(scene.text, phrase, text);
    if (deed < 0 || !MATTER.test(text.slice(0, deed))) return null;
    return made([{ start: phrase.start, end: phrase.start + deed }], figure.end, "left");
  },
  yes: [{ text: "职工代表提案立案【41件】", bound: "职工代表提案" }],
  no: ["纪检监察机关立案【216件】", "职工代表提案【41件】"],
};

export const VERB_WITH_OBJECT: Head = {
  id: "verb-with-object",
  about: "A verb that holds its object is what is counted, not who does it: 纪检监察机关|立案|216件",
  reads: ({ scene, figure }, phrase, text) => {
    const deed = deedIn(scene.text, phrase, text);
    return deed < 0 ? null : made([{ start: phrase.start + deed, end: phrase.end }], figure.end, "left");
  },
  yes: [
    { text: "纪检监察机关立案【216件】", bound: "立案" },
    { text: "银行机构授信【3.2亿元】", bound: "授信" },
  ],
  no: ["课程120节，其中蒙古语授课【75节】", "户均授信【3万元】", "职工代表提案立案【41件】"],
};
