/**
 * Verbs inside a noun phrase behind a number, told by what ends or makes nouns of them: 土地|流转|给大户, 儿童|托管|点.
 *
 * In: a word. Out: stops for the list in ../stops.ts, the last of which answers for every verb that is left.
 */
import { among } from "../../../marks.ts";
import { type Chunk, is, WordClass } from "../../lexicon/words.ts";
import { nominal, suffixed } from "../grammar.ts";
import type { Running, Stop } from "./stop.ts";

/** Words of these classes end a phrase wherever nothing makes a noun of them. */
export const STOPPING =
  WordClass.Verb | WordClass.Adverb | WordClass.Preposition | WordClass.Predicate | WordClass.Scope;

const COMPLEMENT = /^(?:[起下出进过开上回]来|[到至给了])/;

export const COMPLETED: Stop = {
  id: "completed",
  about: "A complement makes a verb of what is a noun as often: 土地|流转|给大户, 项目|统筹|起来",
  classes: WordClass.Nominal | WordClass.Adverb,
  stands: ({ text, start }, chunk) =>
    chunk.start > start &&
    (nominal(chunk) || is(chunk, WordClass.Adverb)) &&
    !is(chunk, WordClass.Noun) &&
    COMPLEMENT.test(text.slice(chunk.end, chunk.end + 2)),
  yes: ["900亩土地【流转】给大户", "12个项目【统筹】起来"],
  no: ["900亩土地【流转】平台", "900亩【流转】给大户的土地"],
};

export const NAMES: Stop = {
  id: "names",
  about: "A noun for some list, or a verb that is one as often: 医疗|救助|对象, 养老|服务",
  classes: WordClass.Noun | WordClass.Nominal,
  goesOn: true,
  stands: (_, chunk) => is(chunk, WordClass.Noun) || nominal(chunk),
  yes: ["860名医疗【救助】对象"],
  no: ["860名干部【驻村】"],
};

/** Whether a verb may be part of a noun: it stands inside, or 员 follows: 3名|巡查|员. */
const inside = ({ text, start }: Running, chunk: Chunk): boolean => chunk.start > start || text[chunk.end] === "员";

export const MAKES_NOUN: Stop = {
  id: "verb-suffixed",
  about: "A suffix makes a noun of it: 矛盾|化解|率, 3名|巡查|员",
  classes: WordClass.Verb,
  goesOn: true,
  stands: (phrase, chunk) => inside(phrase, chunk) && suffixed(phrase.text, chunk),
  yes: ["3名【巡查】员"],
  no: ["3名干部【驻村】"],
};

/** What a verb's doing has a place at. */
const BODY = /^(?:[班队站点岗室所园棚库]|中心|基地)(?:[，,。；;、）)]|$)/;

export const FOR_A_BODY: Stop = {
  id: "verb-of-a-body",
  about: "A body's name follows and ends the phrase: 32个儿童|托管|点，",
  classes: WordClass.Verb,
  goesOn: true,
  stands: (phrase, chunk) =>
    inside(phrase, chunk) &&
    !among("着了过", phrase.text, chunk.end - 1) &&
    BODY.test(phrase.text.slice(chunk.end, chunk.end + 3)),
  yes: ["32个儿童【托管】点，"],
  no: ["32个儿童【托管】在点上"],
};

export const ACTS: Stop = {
  id: "acts",
  about: "Any other verb, adverb, preposition or predicate: 861名干部|驻村, 12家企业|在建",
  classes: STOPPING,
  stands: () => true,
  yes: ["861名干部【带动】群众", "861名干部【向】群众学习"],
  no: ["861名【驻村】干部", "861名干部【培训】"],
};
