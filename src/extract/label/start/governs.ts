/**
 * Words that bound a phrase and govern it: 先后|培训|茶农, 每人|联系|优秀人才, 企业|共建|产业学院, 为|困难群众.
 *
 * In: a phrase and its next word. Out: boundaries for the list in boundaries.ts. Deliberately absent: the ways in which a
 * verb acts that is a noun as often (../acting.ts).
 */
import { has, holds, marks } from "../../../marks.ts";
import { type Chunk, WordClass } from "../../lexicon/words.ts";
import { ACTING, actOf, doneBy } from "../acting.ts";
import { nominal, suffixed } from "../grammar.ts";
import { NOT_MINE } from "../not-mine.ts";
import type { Boundary } from "./boundary.ts";

/** An object as long as this stands by itself, and one that is longer is no suffix: 中心城区|新增|机动车停车位. */
export const OWN_OBJECT = 4;

/** 先后投入|产业扶持资金: a noun that goes on is no suffix of the verb. */
const takesObject = (text: string, verb: Chunk, end: number): boolean =>
  verb.end < end && (!suffixed(text, verb) || end - verb.end > OWN_OBJECT || doneBy(text, verb, end));

export const ACTS: Boundary = {
  id: "acts",
  about: "A verb that is a noun as often, but acts here: 先后|培训|茶农",
  words: ACTING,
  governs: true,
  begins: (cut, word) => (actOf({ ...cut, chunk: word }) && takesObject(cut.text, word, cut.end) ? word.end : NOT_MINE),
  yes: ["先后【培训】|茶农", "社区【投入】|资金"],
  no: ["村干部【培训】课程", "茶农【培训】"],
};

const WHOM = marks("人户村家组");
const EACH = /每[人户村家组]$/;

export const OF_EACH: Boundary = {
  id: "of-each",
  about: "What each of them does: 市级领导每人|联系|优秀人才",
  words: null,
  classes: WordClass.Nominal,
  governs: true,
  begins: ({ text, end }, word) =>
    has(WHOM, text.charCodeAt(word.start - 1)) &&
    nominal(word) &&
    end - word.end >= 2 &&
    EACH.test(text.slice(word.start - 2, word.start)) &&
    takesObject(text, word, end)
      ? word.end
      : NOT_MINE,
  yes: ["市级领导每人【联系】|优秀人才"],
  no: ["市级领导每人【选派】优秀人才", "市级领导【联系】优秀人才"],
};

/** With whom, or with what: 院校|与|企业. */
export const WITH = marks("与同");

export const TOGETHER: Boundary = {
  id: "together",
  about: "With whom it is done stands before: 院校与企业|共建|产业学院",
  words: new Set("共建 联建 合建 共享 合办".split(" ")),
  governs: true,
  begins: ({ text, at, end }, word) => (end - word.end > 2 && holds(WITH, text, at, word.start) ? word.end : NOT_MINE),
  yes: ["院校与企业【共建】|产业学院"],
  no: ["院校【共建】产业学院", "院校与企业【共建】学院"],
};

export const VERB: Boundary = {
  id: "verb",
  about: "A verb of doing: 全县|选派|驻村干部",
  words: null,
  classes: WordClass.Verb,
  governs: true,
  remembers: true,
  begins: (_, { end }) => end,
  yes: ["全县【选派】|驻村干部"],
  no: ["全县【为】困难群众"],
};

export const BOUNDS: Boundary = {
  id: "bounds",
  about: "A preposition, a predicate, a scope: 向|困难群众, 全市|党组织",
  words: null,
  remembers: true,
  begins: (_, { end }) => end,
  yes: ["社区【向】|困难群众", "【全市】|党组织"],
  no: ["县里【选派】干部", "县里【干部】"],
};
