/**
 * What the clause before names of a number that its own clause leaves bare: 持证的更少，|36名|; 领导带班下井，每月不得少于|8次|.
 *
 * In: a view of a figure behind a clause without one. Out: ways for the list in readings.ts, in the order they are asked
 * there. Deliberately absent: what such a clause tells of a measure (../clause-before.ts).
 */
import { clauseBefore } from "../clause-before.ts";
import { trim } from "../edges.ts";
import { OCCASIONS, PERSONS } from "../measures.ts";
import { made, type ShownWay } from "../reading.ts";

const HAS = /^(?:就|也)?有$/;
const TOP = /^\s*(?:其中)?[^，,。；;：:、\d]{2,12}最[高多低少大]$/;

const TOP_OF_THEM: ShownWay = {
  id: "top-of-them",
  about: "Which of them has the most, of what was last measured alike: 其中渡口村|最高|，有96.8万元",
  read: (view) => {
    const { scene, figure, from, right, until, alike } = view;
    if (right || !alike || !HAS.test(scene.text.slice(from, until))) return null;
    const clause = clauseBefore(view);
    return clause && TOP.test(scene.text.slice(clause.start, clause.end)) ? made(alike, figure.end, "carried") : null;
  },
  yes: [{ text: "三个村集体收入达到208万元。其中渡口村最高，有【96.8万元】", bound: "集体收入" }],
  no: ["其中渡口村最高，有【96.8万元】", "三个村集体收入达到208万元。其中渡口村最高，有【12户】"],
};

/** How many or how much of them there are, and no figure yet. */
const FEW =
  /^\s*(?:其中)?([^，,。；;：:、\d]{2,14}?)(?:就|还|则|又|却|也)?(?:更|最|较|很|挺|相对|尤其)(?:少|多|高|低|大|小|集中)$/;

const RANKED: ShownWay = {
  id: "ranked",
  about: "Behind a clause that ranks them stands how many they are: |持证的|更少，36名",
  read: (view) => {
    const { scene, figure, from, right, until } = view;
    if (right || from < until) return null;
    const clause = clauseBefore(view);
    const ranked = clause && FEW.exec(scene.text.slice(clause.start, clause.end));
    if (!clause || !ranked?.[1]) return null;
    const start = clause.start + ranked[0].indexOf(ranked[1]);
    return made([{ start, end: start + ranked[1].length }], figure.end, "left");
  },
  yes: [
    { text: "持证的更少，【36名】", bound: "持证的" },
    { text: "其中外出务工的最多，【212人】", bound: "外出务工的" },
  ],
  no: ["持证的更少，有【36名】", "持证的更少，【36名】教师", "持证的不在，【36名】"],
};

/** The noun that the clause closes with. */
const AMONG = /(?:^|的)([^，,。；;：:、\d的]{2,10})[中里]$/;
const THERE_ARE = /^(?:就|已|还|共|只|仅)?有$/;

const AMONG_THEM: ShownWay = {
  id: "among-before",
  about: "Of those that the clause before names some do something: 任期满两年的|第一书记|中，有57名",
  read: (view) => {
    const { scene, figure, from, until } = view;
    if (!PERSONS.has(figure.unit) && figure.dimension !== "count") return null;
    if (!THERE_ARE.test(scene.text.slice(from, until))) return null;
    const clause = clauseBefore(view);
    const named = clause && AMONG.exec(scene.text.slice(clause.start, clause.end));
    if (!clause || !named?.[1]) return null;
    const end = clause.end - 1;
    return made([{ start: end - named[1].length, end }], figure.end, "left");
  },
  yes: [{ text: "任期满两年的第一书记中，有【57名】申请留任", bound: "第一书记" }],
  no: ["任期满两年的第一书记，有【57名】申请留任", "任期满两年的第一书记中，选出【57名】"],
};

const AT_LEAST = /^(?:原则上|一般|每(?:年|月|周|天|季度|学期|班|人))*(?:不得?[少低]于|至少|不少于)$/;
const LONGEST_DEMAND = 12;

const DEMANDED: ShownWay = {
  id: "demanded",
  about: "How often a thing has to be done that the clause before names: |领导带班下井|，每月不得少于8次",
  read: (view) => {
    const { scene, figure, from, right, until } = view;
    if (right || !OCCASIONS.has(figure.unit) || !AT_LEAST.test(scene.text.slice(from, until))) return null;
    const clause = clauseBefore(view);
    const deed = clause && trim(scene.text, clause.start, clause.end);
    return deed && deed.end - deed.start <= LONGEST_DEMAND ? made([deed], figure.end, "left") : null;
  },
  yes: [{ text: "领导带班下井，每月不得少于【8次】", bound: "领导带班下井" }],
  no: ["领导带班下井，每月【8次】", "领导带班下井，每月不得少于【8天】"],
};

export const CLAUSE_BEFORE_WAYS: readonly ShownWay[] = [TOP_OF_THEM, RANKED, AMONG_THEM, DEMANDED];
