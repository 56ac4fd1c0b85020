/**
 * Verbs that say by themselves what they take: 发展|党员, 成立|业委会, 支持|小微企业.
 *
 * In: a verb inside a stretch. Out: whether it governs what follows. Deliberately absent: verbs that act only behind
 * somebody (by-actor.ts) or something (by-surroundings.ts).
 */
import { suffixed } from "../grammar.ts";
import { ENDS_MEMBERS, MEMBERS } from "./actors.ts";
import { type Act, hasObject, measures } from "./reading.ts";
import { CARING, FOUNDING, HELPING, LANDING, MAKING, PAIRED, TAKING_IN } from "./verbs.ts";

export const TAKES_IN: Act = {
  id: "takes-in",
  about: "With members as its object 发展 takes them in: 全年发展|党员",
  verbs: TAKING_IN,
  acts: ({ text, chunk, end }) =>
    chunk.end + 2 <= end &&
    (MEMBERS.test(text.slice(chunk.end, chunk.end + 3)) || ENDS_MEMBERS.test(text.slice(chunk.end, end))),
  yes: ["各村党组织【发展】党员", "合作社【发展】社员", "乡镇中【发展】新党员", "新【发展】新就业群体党员"],
  no: ["各村【发展】茶园"],
};

/** 成立大会, 成立以来 */
const OF_FOUNDING = /^(?:大会|仪式|以来|之初)/;

export const FOUNDS: Act = {
  id: "founds",
  about: "With an object behind it 成立 founds, where elsewhere it closes a clause: 党支部牵头|成立|业委会",
  verbs: FOUNDING,
  acts: (inside) => hasObject(inside) && !OF_FOUNDING.test(inside.text.slice(inside.chunk.end, inside.end)),
  yes: ["党支部牵头【成立】业委会"],
  no: ["商会【成立】大会"],
};

const SHORTEST_HELPED = 3;

export const HELPS: Act = {
  id: "helps",
  about: "Verbs of helping take whom they help even in the middle of a phrase: 保险|支持|小微企业",
  verbs: HELPING,
  acts: (inside) =>
    inside.chunk.start > inside.at && inside.end - inside.chunk.end >= SHORTEST_HELPED && !measures(inside),
  yes: ["出口信用保险【支持】小微企业", "直播带货【助力】农产品"],
  no: ["【支持】小微企业", "财政【支持】资金总额"],
};

export const CARES: Act = {
  id: "cares",
  about: "Behind a quoted name the verb takes whom they care for: “爱心妈妈”|结对|留守儿童",
  verbs: CARING,
  acts: (inside) =>
    inside.text[inside.chunk.start - 1] === "”" && hasObject(inside) && !suffixed(inside.text, inside.chunk),
  yes: ["“爱心妈妈”【结对】留守儿童", "“接诉即办”【受理】诉求", "通过“拉家常式调解”【化解】邻里纠纷"],
  no: ["爱心妈妈【结对】留守儿童", "“连心”【帮扶】村"],
};

/** 留守儿童, but 结对户 and 结对帮扶 */
const PAIRED_WITH = /^[一-龥“”]{1,10}(?:户|家庭|学生|儿童|老人|群众|书记|干部|骨干|党员|职工|青年|企业|村|社区)$/;

export const PAIRS: Act = {
  id: "pairs",
  about: "With whom one is paired stands behind 结对: 结对|新任村党组织书记",
  verbs: PAIRED,
  acts: ({ text, chunk, end }) => PAIRED_WITH.test(text.slice(chunk.end, end)),
  yes: ["【结对】新任村党组织书记", "党员【结对】困难家庭"],
  no: ["【结对】户", "【结对】签约"],
};

/** 落地见效, 落地率 */
const OF_LANDING = /^(?:见效|生根|率)/;

export const LANDS: Act = {
  id: "lands",
  about: "Where a thing comes to stands before it: 产业园区|落地|亿元以上项目, but 新落地项目",
  verbs: LANDING,
  acts: (inside) => {
    const { text, chunk, at, end } = inside;
    return (
      chunk.start > at &&
      text[chunk.start - 1] !== "新" &&
      end - chunk.end > 2 &&
      !OF_LANDING.test(text.slice(chunk.end, end)) &&
      !measures(inside)
    );
  },
  yes: ["产业园区【落地】亿元以上项目"],
  no: ["产业园区新【落地】亿元以上项目", "产业园区【落地】率统计"],
};

const SHORTEST_NAME = 4;

export const MAKES_NAMED: Act = {
  id: "makes-named",
  about: "What is made goes by a name: 利用车棚、门房|改建|“小院议事亭”",
  verbs: MAKING,
  acts: ({ text, chunk, at, end }) =>
    text[chunk.end] === "“" && chunk.start > at + 2 && end - chunk.end >= SHORTEST_NAME,
  yes: ["利用车棚、门房【改建】“小院议事亭”"],
  no: ["利用车棚、门房【改建】议事亭", "【改建】“小院议事亭”"],
};
