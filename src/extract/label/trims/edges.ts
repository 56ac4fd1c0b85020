/**
 * Particles, notes and localizers at the end of a noun phrase behind a number: 项目|等, 护林员|后，, 清单|［4］.
 *
 * In: the phrase. Out: trims for the list in ../trimmed.ts. Deliberately absent: words that say how or what was done.
 */
import { among, BLANKS } from "../../../marks.ts";
import { is, WordClass } from "../../lexicon/words.ts";
import { wordUpTo } from "../words-of.ts";
import { cut, type Trim } from "./trim.ts";

export const TRAILING: Trim = {
  id: "trailing",
  about: "等, 的, bounds, sighs and marks: 80个项目|等, 60岁|以上, 8条沟|呢",
  last: `等的右上下面呢啦嘛哩呀、一${BLANKS}`,
  cut: cut(/(?:等|的|左右|以上|以下|方面|之一|[呢啦嘛哩呀、\s])+$/),
  yes: ["80个项目【等】", "36项中小学【以上】", "8个村【的】"],
  no: ["12项涉农【一】", "12件【平面】"],
};

export const IN_THE_FIELD: Trim = {
  id: "in-the-field",
  about: "里 behind one character that says where: 1700亩地|里，",
  last: "里",
  cut: (text, start, end) => (end - start === 2 && among("地田山园塘棚林沟湾街寨峪坳谷", text, start) ? end - 1 : end),
  yes: ["1700亩地【里】，"],
  no: ["1700亩心【里】，", "1700亩旱地【里】，"],
};

export const AFTERWARDS: Trim = {
  id: "afterwards",
  about: "后 before a comma, outside words: 聘了46名护林员|后，",
  last: "后",
  cut: (text, start, end, words) =>
    end - start > 2 && among("，,", text, end) && wordUpTo(words, end) === undefined ? end - 1 : end,
  yes: ["聘了46名护林员【后】，"],
  no: ["聘了46名护林员【后】", "80名“80【后】，"],
};

export const AND: Trim = {
  id: "and",
  about: "A conjunction: 8个先行县|和|7个培育县",
  last: null,
  cut: (_, start, end, words) => {
    const last = wordUpTo(words, end);
    return last && last.start > start && is(last, WordClass.Conjunction) ? end - 1 : end;
  },
  yes: ["8个先行县【和】7个培育县"],
  no: ["8个【和】7个培育县"],
};

const NOTE_MARK = /[[［〔【]\d{1,2}[\]］〕】]$/;
const LONGEST_NOTE = 4;

export const NOTE: Trim = {
  id: "note",
  about: "The number of a note: 8份“零关税”清单|［4］",
  last: "]］〕】",
  cut: (text, start, end) => {
    const note = NOTE_MARK.exec(text.slice(Math.max(start, end - LONGEST_NOTE), end));
    return note && end - note[0].length > start ? end - note[0].length : end;
  },
  yes: ["8份“零关税”清单【［4］】"],
  no: ["8份【［4］】"],
};
