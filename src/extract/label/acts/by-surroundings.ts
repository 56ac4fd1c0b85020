/**
 * Verbs that are nouns as often and act behind an adverb, or behind how or where it was done: 先后|培训|茶农.
 *
 * In: a verb inside a stretch. Out: whether it governs what follows. Deliberately absent: verbs behind somebody who acts
 * (by-actor.ts).
 */
import { is, WordClass } from "../../lexicon/words.ts";
import { nominal } from "../grammar.ts";
import { TRANSITIVE } from "./nominal.ts";
import { type Act, type Behind, hasObject, makesNoun } from "./reading.ts";

/** 可|抽查: they stand before a verb without being adverbs. */
const MODAL = /^(?:要|可|须|应)$/;

export const BEHIND_ADVERB: Act = {
  id: "behind-adverb",
  about: "Behind an adverb stands a verb: 随机|抽查|乡镇, 先后|培训|茶农",
  verbs: TRANSITIVE,
  acts: ({ words, chunk, at }) => {
    if (!nominal(chunk) || is(chunk, WordClass.Noun)) return false;
    const before = words[words.indexOf(chunk) - 1];
    return (
      before !== undefined &&
      before.end === chunk.start &&
      before.start >= at &&
      (MODAL.test(before.word.text) || is(before, WordClass.Adverb)) &&
      !is(before, WordClass.Noun | WordClass.Nominal)
    );
  },
  yes: ["随机【抽查】乡镇", "先后【培训】茶农"],
  no: ["全县【抽查】乡镇"],
};

const MANNER = /(?:方式|办法|模式|形式|途径|渠道|环节|领域|部位)$/;

export const doneSo = (behind: Behind): boolean =>
  hasObject(behind) && MANNER.test(behind.text.slice(Math.max(0, behind.chunk.start - 2), behind.chunk.start));

export const DONE_SO: Act = {
  id: "done-so",
  about: "Behind how it was done stands the deed: 采取“飞地抱团”方式|建设|产业园",
  verbs: TRANSITIVE,
  acts: doneSo,
  yes: ["采取“飞地抱团”方式【建设】产业园", "采取订单方式【生产】企业用品"],
  no: ["采取“飞地抱团”的产业【建设】园区"],
};

const PLACE = /(?:周边|附近|沿线|境内|一带|两岸|周围)$/;

export const DONE_THERE: Act = {
  id: "done-there",
  about: "Where it is done stands before it: 在安置点周边|流转|土地",
  verbs: TRANSITIVE,
  acts: (inside) =>
    hasObject(inside) &&
    PLACE.test(inside.text.slice(Math.max(0, inside.chunk.start - 2), inside.chunk.start)) &&
    !makesNoun(inside),
  yes: ["在安置点周边【流转】土地", "国道沿线【整治】农房"],
  no: ["国道沿线【整治】面积", "在安置点【流转】土地"],
};
