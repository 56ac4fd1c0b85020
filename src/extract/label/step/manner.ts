/**
 * Asides on how it is, how far it can be done and why: 收得上来, 弯弯曲曲, 温和, 实际, 受外需影响, (其中…).
 *
 * In: a stretch. Out: steps for the list in steps.ts. Deliberately absent: adverbs that the dictionary has.
 */
import { isHan } from "../../../marks.ts";
import { over, type Step } from "./step.ts";

export const CAN_BE_DONE: Step = {
  id: "can-be-done",
  about: "How far it can be done, 朱德熙《语法讲义》, 可能补语: 物业费只|收得上来|三成",
  last: "来上下起出到动住齐",
  step: over(/(?:原[来先])?(?:[只才仅])?(?:能)?[一-龥]得(?:[上下起出过回]来|[上下起出到动住齐])$/, 7, 2),
  yes: ["物业费【只收得上来】三成", "旧货【原先卖得出】三成"],
  no: ["【收得上来】三成", "物业费【收上来】三成"],
};

export const MILDLY: Step = {
  id: "mildly",
  about: "温和 before a verb of rising: 消费价格|温和|上涨2%",
  last: "和",
  step: over(/温和$/, 2, 3),
  yes: ["消费价格【温和】上涨2%"],
  no: ["气候【温和】", "粮食【和】3种油料"],
};

export const DOUBLED: Step = {
  id: "doubled",
  about: "Two characters, each doubled, only paint: 库岸线|弯弯曲曲|八十六公里",
  last: null,
  step: ({ text }, from, end) =>
    end - from > 5 &&
    text[end - 1] === text[end - 2] &&
    text[end - 3] === text[end - 4] &&
    isHan(text, end - 1) &&
    isHan(text, end - 3)
      ? end - 4
      : end,
  yes: ["库岸线【弯弯曲曲】八十六公里"],
  no: ["【弯弯曲曲】八十六公里", "小区【星星】80个"],
};

export const AS_RECKONED: Step = {
  id: "as-reckoned",
  about: "How it was reckoned: 收入|实际|增长7%",
  last: "际义体",
  step: over(/(?:实际|名义|总体|整体)$/, 2),
  yes: ["居民收入【实际】增长7%", "就业【总体】增长7%"],
  no: ["文体【团体】增长7%"],
};

export const BECAUSE_OF: Step = {
  id: "because-of",
  about: "Why it is so: 进出口总额|受外需影响|下降3.4%",
  last: "响",
  step: over(/受[^，,。；;、\d受]{2,12}影响$/, 16, 2),
  yes: ["进出口总额【受外需影响】下降3.4%"],
  no: ["【受外需影响】下降3.4%", "进出口总额【影响】3.4%"],
};

/** What is shorter may be part of a name: 县（市、区）. */
const LONGER_THAN_NAMES = 6;

export const IN_BRACKETS: Step = {
  id: "in-brackets",
  about: "A remark in brackets: 常住人口|（含外来务工）|3万人",
  last: "）)",
  step: ({ text }, from, end) => {
    const inside = text.slice(from, end);
    const open = from + Math.max(inside.lastIndexOf("（"), inside.lastIndexOf("("));
    return open > from && end - open > LONGER_THAN_NAMES ? open : end;
  },
  yes: ["常住人口【（含外来务工）】3万人"],
  no: ["各县【（市、区）】3万人"],
};
