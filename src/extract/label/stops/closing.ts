/**
 * Verbs that close a clause, inside a noun phrase behind a number: 15个项目|投产, but 15个|投产|项目 and 签约|额.
 *
 * In: such a verb. Out: stops for the list in ../stops.ts, the last of which answers for every one that is left.
 */
import { among, BLANKS } from "../../../marks.ts";
import { is, WordClass } from "../../lexicon/words.ts";
import { suffixed } from "../grammar.ts";
import { type Stop, verbNext } from "./stop.ts";

const ENDERS = `，,。；;、！？${BLANKS}`;

export const SAYS_WHICH: Stop = {
  id: "closing-first",
  about: "It opens the phrase and says which: 15个|投产|项目",
  classes: WordClass.Closing,
  goesOn: true,
  stands: ({ start }, chunk) => chunk.start === start,
  yes: ["15个【投产】项目"],
  no: ["15个项目【投产】"],
};

export const CLOSING_NOUN: Stop = {
  id: "closing-suffixed",
  about: "A suffix makes a noun of it: 项目|签约|金额",
  classes: WordClass.Closing,
  goesOn: true,
  stands: ({ text }, chunk) => suffixed(text, chunk),
  yes: ["15个项目【签约】金额达8亿元"],
  no: ["15个项目【签约】"],
};

export const BEFORE_NUMBER: Stop = {
  id: "closing-before-number",
  about: "The next number follows, and no verb that could be a noun stands between: 15个项目|开工|、9个在建",
  classes: WordClass.Closing,
  stands: ({ start, nextIsNumber }, chunk, next) =>
    nextIsNumber && chunk.start > start + 1 && !(next && is(next, WordClass.Nominal)),
  yes: ["15个项目【开工】9个"],
  no: ["15个项目【签约】金额高", "15个项目【开工】改造9个"],
};

export const ENDS_CLAUSE: Stop = {
  id: "closing-at-end",
  about: "Nothing follows, or a mark: 15个项目|投产|，",
  classes: WordClass.Closing,
  stands: ({ text, limit }, chunk) => chunk.end >= limit || among(ENDERS, text, chunk.end),
  yes: ["15个项目【投产】", "15个项目【投产】、运行", "15个项目【投产】，效益良好"],
  no: ["15个项目【投产】仪式"],
};

export const BEFORE_MORE: Stop = {
  id: "closing-before-more",
  about: "A verb, an adverb or a preposition follows: 15个项目|落地|建成, 9人|获评|为…",
  classes: WordClass.Closing,
  stands: (phrase, _, next) =>
    verbNext(phrase, next) || (next !== undefined && is(next, WordClass.Preposition | WordClass.Adverb)),
  yes: ["15个项目【落地】建成厂房", "15个项目【投产】以后"],
  no: ["15个项目【投产】仪式"],
};

export const SAYS_OF_WHAT: Stop = {
  id: "closing-inside",
  about: "Any other stands before its noun: 15场项目|投产|仪式",
  classes: WordClass.Closing,
  goesOn: true,
  stands: () => true,
  yes: ["15场项目【投产】仪式"],
  no: ["15场项目【投产】，"],
};
