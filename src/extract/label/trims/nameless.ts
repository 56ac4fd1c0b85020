/**
 * What is left of a noun phrase behind a number and names nothing: 有11人|主动|打了退堂鼓, 剩下的8条|卡|在土地上.
 *
 * In: the phrase. Out: kinds for the list in ../trimmed.ts.
 */
import { among, ending } from "../../../marks.ts";
import { is, WordClass } from "../../lexicon/words.ts";
import { wordFrom } from "../words-of.ts";
import type { Nameless } from "./trim.ts";

export const ONLY_ADVERB: Nameless = {
  id: "only-adverb",
  about: "An adverb and nothing more: 有11人|主动|打了退堂鼓",
  holds: (_, start, end, words) => {
    const only = wordFrom(words, start);
    return only?.end === end && is(only, WordClass.Adverb) && !is(only, WordClass.Noun | WordClass.Nominal);
  },
  yes: ["有11人【主动】打了退堂鼓"],
  no: ["有11人【主动脉】"],
};

export const ONLY_CLOSING: Nameless = {
  id: "only-closing",
  about: "A verb that closes a clause and nothing more: 有11个|投产|",
  holds: (_, start, end, words) => {
    const only = wordFrom(words, start);
    return only?.end === end && is(only, WordClass.Closing);
  },
  yes: ["有11个【投产】"],
  no: ["有11个【投产项目】"],
};

const likens = ending("似般样", /(?:似|般|一样)$/);

export const LIKENED: Nameless = {
  id: "likened",
  about: "What it is likened to: 从7户|滚雪球似的|发展到360户",
  holds: (text, start, end) => likens(text, start, end),
  yes: ["从7户【滚雪球似】的发展到360户", "从7户【滚雪球一样】发展到360户"],
  no: ["从7户【滚雪球】"],
};

/** What one character names. */
const COUNTED_ALONE = "人村户娃";
/** One character before these is a verb. */
const ACTING = "在到进住着过了成";

export const ONE_VERB: Nameless = {
  id: "one-verb",
  about: "One character that a complement makes a verb: 剩下的8条|卡|在土地上, but 12个|人|过江",
  holds: (text, start, end) => end === start + 1 && !among(COUNTED_ALONE, text, start) && among(ACTING, text, end),
  yes: ["剩下的8条【卡】在土地上"],
  no: ["12个【人】过江", "剩下的8条【鱼】"],
};
