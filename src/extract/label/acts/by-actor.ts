/**
 * Verbs that are nouns as often and act behind somebody who does such things: 林业局|管护|林地, 种粮大户|流转|土地.
 *
 * In: a verb inside a stretch. Out: whether it governs what follows. Deliberately absent: who that is (actors.ts), and
 * verbs that act whoever stands before them (by-verb.ts).
 */
import { has, opening } from "../../../marks.ts";
import { endsBody, endsFacility, endsOfficial, GIVERS, LONGEST_PEOPLE, MOVED, PEOPLE, SHORT_BODY } from "./actors.ts";
import { TRANSITIVE } from "./nominal.ts";
import { type Act, type Behind, hasObject, type Inside, makesNoun, measures } from "./reading.ts";
import { GATHERING, MOVING, ON_THINGS, PUTTING_IN, SAVING, SEEING_TO } from "./verbs.ts";

/** Whether enough stands before the verb to be a body's name. */
const behindName = ({ text, chunk, at }: Inside): boolean =>
  chunk.start > at + 2 || SHORT_BODY.test(text.slice(at, chunk.start));

export const BODY_ACTS: Act = {
  id: "body-acts",
  about: "Behind a body's name a verb takes the object that follows, unless both make a noun: 林业局|管护|林地",
  verbs: TRANSITIVE,
  acts: (inside) =>
    behindName(inside) &&
    hasObject(inside) &&
    endsBody(inside.text, inside.chunk.start - 2, inside.chunk.start) &&
    !makesNoun(inside),
  yes: ["林业局【管护】林地", "医院【检测】样本"],
  no: ["实行村【管理】制度", "林业局【管护】面积", "休闲园区【改造】道路"],
};

const LONGEST_FACILITY = 3;

export const FACILITY_ACTS: Act = {
  id: "facility-acts",
  about: "Behind a facility's name so does what only bodies do: 实验室|集聚|科研人员, but 实验室|建设|经费",
  verbs: GATHERING,
  acts: (inside) =>
    behindName(inside) &&
    hasObject(inside) &&
    endsFacility(inside.text, Math.max(inside.at, inside.chunk.start - LONGEST_FACILITY), inside.chunk.start) &&
    !makesNoun(inside),
  yes: ["重点实验室【集聚】科研人员"],
  no: ["重点实验室【建设】楼宇", "【集聚】科研人员"],
};

/** 资金, 经费 and no more */
const isMeans = opening("资经", /^(?:资金|资本|经费)$/);

export const putsIn = (behind: Behind): boolean =>
  hasObject(behind) &&
  has(GIVERS, behind.text.charCodeAt(behind.chunk.start - 1)) &&
  isMeans(behind.text, behind.chunk.end, behind.end);

export const PUTS_IN: Act = {
  id: "puts-in",
  about: "Who puts it in stands before: 社区|投入|资金",
  verbs: PUTTING_IN,
  acts: putsIn,
  yes: ["社区【投入】资金"],
  no: ["累计【投入】资金", "社区【投入】资金总额"],
};

export const OFFICIAL_ACTS: Act = {
  id: "official-acts",
  about: "Behind who they are the verb takes whom they see to: 班子成员|联系|困难群众",
  verbs: SEEING_TO,
  acts: (inside) =>
    inside.chunk.start > inside.at &&
    hasObject(inside) &&
    endsOfficial(inside.text, Math.max(inside.at, inside.chunk.start - 2), inside.chunk.start) &&
    !makesNoun(inside),
  yes: ["班子成员【联系】困难群众", "机关党员【走访】居民"],
  no: ["班子成员【培训】群众", "党员【联系】村"],
};

export const PEOPLE_ACT: Act = {
  id: "people-act",
  about: "People do what is done to things alone: 种粮大户|流转|土地, 返乡女青年许春兰|流转|水田",
  verbs: ON_THINGS,
  acts: (inside) =>
    inside.chunk.start > inside.at &&
    hasObject(inside) &&
    PEOPLE.test(inside.text.slice(Math.max(inside.at, inside.chunk.start - LONGEST_PEOPLE), inside.chunk.start)) &&
    !makesNoun(inside),
  yes: ["种粮大户【流转】土地", "返乡女青年许春兰【流转】水田", "护林员【排查】隐患"],
  no: ["乡村干部【培训】课程", "种粮大户【流转】面积"],
};

export const MOVED_TO_ACT: Act = {
  id: "moved-to-act",
  about: "Who is moved to do it stands between, so the second verb takes the thing counted: 带动|周边农户|发展|民宿",
  verbs: TRANSITIVE,
  acts: (inside) => {
    const { text, chunk, verb } = inside;
    return (
      verb !== null &&
      MOVING.has(text.slice(verb.start, verb.end)) &&
      MOVED.test(text.slice(verb.end, chunk.start)) &&
      hasObject(inside) &&
      (SAVING.has(chunk.word.text) || !measures(inside))
    );
  },
  yes: ["带动|周边农户【发展】民宿", "帮助|群众【减免】租金", "帮助|企业【节约】用电成本"],
  no: ["组织|周边农户【发展】民宿", "带动|周边【发展】民宿", "带动|农户【改造】面积"],
};
