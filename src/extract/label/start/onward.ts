/**
 * What moves a phrase on when all its words are read: 新建和|维修|水闸, 花卉产量全球第一、|鲜切花占比, 三期建成投产、|总装机.
 *
 * In: a phrase behind its last bounding word. Out: where it begins behind what else stands before it. Deliberately absent:
 * the words (boundaries.ts); 的-clauses (clauses.ts).
 */
import { holds, marks, opening } from "../../../marks.ts";
import { either } from "../../either.ts";
import { type Chunk, is, WordClass } from "../../lexicon/words.ts";
import { TRANSITIVE } from "../acts/nominal.ts";
import { inQuote } from "../grammar.ts";
import { NOT_MINE } from "../not-mine.ts";
import type { Cut } from "./boundary.ts";

export interface Onward {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /** Asked only where a 、 stands in the phrase. */
  readonly comma?: true;
  /** Where the phrase begins then; `NOT_MINE` where it stays. */
  readonly begins: (cut: Readonly<Cut>) => number;
  /** What governs the phrase then, where it is another: the word it begins behind, or none. */
  readonly governed?: "by-last" | "by-none";
  /** It moves the phrase that ends at 【】, which then begins at the |. */
  readonly yes: readonly string[];
  /** It leaves the phrase that ends at 【】. */
  readonly no: readonly string[];
}

const isJoined = opening("及和与", /^(?!和[美谐睦平])[及和与][一-龥]{2,4}$/);

/** 新建|和|维修: whether 及, 和 or 与 and little more stands behind the verb. */
const joins = ({ text, at, verb, end }: Readonly<Cut>): boolean => verb?.end === at && isJoined(text, at, end);

/** 新建和|维修|水闸: the second of two verbs, where an object stands behind it. */
const secondVerb = ({ words, at, end }: Readonly<Cut>): Chunk | null => {
  const second = words.find(({ start }) => start === at + 1);
  return second && end - second.end >= 2 && (TRANSITIVE.has(second.word.text) || is(second, WordClass.Verb))
    ? second
    : null;
};

export const TWO_IN_ONE: Onward = {
  id: "two-in-one",
  about: "Two deeds in one, and neither governs the other: 发放|慰问|和|帮扶资金",
  governed: "by-none",
  begins: (cut) => (joins(cut) && !secondVerb(cut) ? cut.verb!.start : NOT_MINE),
  yes: ["发放|慰问和帮扶资金【2.6亿元】"],
  no: ["新建和维修水闸【30座】", "新建和美乡村【12个】"],
};

export const SECOND_VERB: Onward = {
  id: "second-verb",
  about: "What both are done to stands behind the second: 新建和|维修|水闸",
  governed: "by-last",
  begins: (cut) => (joins(cut) ? (secondVerb(cut)?.end ?? NOT_MINE) : NOT_MINE),
  yes: ["新建和维修|水闸【30座】"],
  no: ["发放慰问和帮扶资金【2.6亿元】"],
};

/** 花卉产量全球第一、 */
const RANKED = /(?<=[一-龥])第[一二三四五六七八九十\d]{1,3}/;
/** 旅客吞吐量再次破亿、 */
const PASSED = /(?<=[一-龥]{2})(?:破[十百千万亿]+|创?[历史]*新高|居首|夺冠)/;
const REACHED = new RegExp(`${either([RANKED, PASSED])}、(?=[^、]*$)`);

export const CLAUSE_OF_RANK: Onward = {
  id: "clause-of-rank",
  about: "What stands in rank or has passed a mark is a clause of its own: 花卉产量全球第一、|鲜切花占比",
  comma: true,
  begins: ({ text, at, end }) => {
    const reached = REACHED.exec(text.slice(at, end));
    return reached ? at + reached.index + reached[0].length : NOT_MINE;
  },
  yes: ["花卉产量全球第一、|鲜切花占比【60%】", "旅客吞吐量再次破亿、|货邮吞吐量【150万吨】"],
  no: ["花卉产量、鲜切花占比【60%】"],
};

export const CLAUSE_OF_DEED: Onward = {
  id: "clause-of-deed",
  about: "So is what closes with a verb: 三期建成投产、|总装机",
  comma: true,
  begins: ({ text, words, at, end }) => {
    let behind = NOT_MINE;
    for (const word of words)
      if (word.start > Math.max(at, behind) && word.end < end && text[word.end] === "、" && is(word, WordClass.Closing))
        behind = word.end + 1;
    return behind;
  },
  yes: ["三期建成投产、|总装机【120万千瓦】"],
  no: ["茶坊、民宿【28家】"],
};

export const BEHIND_TIME: Onward = {
  id: "behind-time",
  about: "A time is no part of the phrase behind it: 县里去年|粮食产量",
  begins: ({ scene, from, at, end }) => {
    let behind = NOT_MINE;
    for (const time of scene.timesIn(from, end))
      if (time.start >= from && time.end > Math.max(at, behind) && time.end <= end && !inQuote(scene, time.start))
        behind = time.end;
    return behind;
  },
  yes: ["县里去年|粮食产量【12万吨】"],
  no: ["县里粮食产量【12万吨】"],
};

/** Each is asked once, behind those before it. */
export const ONWARD: readonly Onward[] = [TWO_IN_ONE, SECOND_VERB, CLAUSE_OF_RANK, CLAUSE_OF_DEED, BEHIND_TIME];

const COMMA = marks("、");

/** Moves the phrase on. */
export const moveOn = (cut: Cut): void => {
  const comma = holds(COMMA, cut.text, cut.at, cut.end);
  for (const onward of ONWARD) {
    if (onward.comma && !comma) continue;
    const at = onward.begins(cut);
    if (at < 0) continue;
    const { governed } = onward;
    const last = governed === "by-last" ? cut.words.find(({ end }) => end === at) : undefined;
    if (governed) cut.verb = last ? { start: last.start, end: last.end } : null;
    cut.at = at;
  }
};
