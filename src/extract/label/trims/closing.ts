/**
 * Words that only close a noun phrase behind a number: 项目|竣工, 网格|建设, 坡地|上.
 *
 * In: the phrase. Out: a trim for the list in ../trimmed.ts.
 */
import { has, marks } from "../../../marks.ts";
import { either } from "../../either.ts";
import { is, WordClass } from "../../lexicon/words.ts";
import { wordUpTo } from "../words-of.ts";
import type { Trim } from "./trim.ts";

/** Verbal nouns of managing: 网格|建设, 产业|提质增效. */
const MANAGING =
  /建设|作用|全覆盖|高质量发展|绿色低碳(?:转型|发展)?|(?:转化|晋位|提档)(?:提升|升级)|提质增效|转型升级|做大做强/;
/** What comes of it for people: 农户|就业增收. */
const EARNING = /增收致富|脱贫致富|就业增收/;
/** Localizers: 农户|家里, 坡地|上. */
const PLACE = /家[里中]|里[头面]|[身手肩头]?[上中里下]|身/;
const CLOSING_NOUN = new RegExp(`${either([MANAGING, EARNING, PLACE])}$`);
const LAST = marks("设用盖展碳型上中里下身头面升级效强富收");
const SHORTEST_LEFT = 2;

export const CLOSING: Trim = {
  id: "closing",
  about: "A verb that closes a clause, and before it what only closes the phrase: 15个项目|竣工, 80个网格|建设",
  last: null,
  cut: (text, start, end, words) => {
    const last = wordUpTo(words, end);
    const to = last && last.start > start + 1 && is(last, WordClass.Closing) ? last.start : end;
    if (!has(LAST, text.charCodeAt(to - 1))) return to;
    const closing = CLOSING_NOUN.exec(text.slice(start, to));
    if (!closing || closing.index < SHORTEST_LEFT) return to;
    // 8处地下|管网建设|: what closes stands inside a longer noun.
    const inNoun = last && is(last, WordClass.Noun) && last.end - last.start > closing[0].length;
    return inNoun ? to : start + closing.index;
  },
  yes: ["15个项目【竣工】", "80个网格【建设】", "60户农户【家里】", "48处坡地【上】"],
  no: ["8项【建设】", "15个【竣工】", "12家高【中】"],
};
