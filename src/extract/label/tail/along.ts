/**
 * What goes with a word that hangs on a number: 收入|基本|达到5万元, 月工资|能|到4500元, 机采成本|比人工|下降三成.
 *
 * In: a stretch that ends where the word just taken off began. Out: where it ends without what goes with that word.
 */
import { among, ending } from "../../../marks.ts";
import type { Chunk } from "../../lexicon/words.ts";
import { comparison, versus } from "../grammar.ts";
import { NOT_MINE } from "../not-mine.ts";
import type { Along, Hanging } from "./hanging.ts";

const AVERAGE = new Set(["人均", "户均"]);

export const EACH_MONTH: Along = {
  id: "each-month",
  about: "月 before an average: 基本养老金|月|人均上调66元",
  last: "月年",
  ends: ({ from, end }, { word }) => (AVERAGE.has(word.text) && end - 2 > from ? end - 1 : NOT_MINE),
  yes: ["基本养老金【月】人均上调66元"],
  no: ["基本养老金【月】上调66元"],
};

/** Whether the word taken off is the verb at the number, or a predicate was taken off. */
const isSaid = ({ predicates, verb, end }: Readonly<Hanging>): boolean => predicates.length > 0 || verb?.start === end;

/** 基本农田, 足球 */
const opensPredicate = ending("本足", /(?:基本|[^满充丰十足]足)$/);

export const ADVERB_TOO: Along = {
  id: "adverb-too",
  about: "Adverbs that open nouns as often: 收入|基本|达到5万元, 温度|足|有20摄氏度",
  last: "本足",
  ends: ({ text, predicates, from, end }) => {
    if (predicates.length === 0 || end - 2 <= from || !opensPredicate(text, end - 2, end)) return NOT_MINE;
    return text[end - 1] === "足" ? end - 1 : end - 2;
  },
  yes: ["收入【基本】达到5万元", "温度【足】有20摄氏度"],
  no: ["粮食充【足】达到5万吨"],
};

/** No 打倒 nor 颠倒. 《现代汉语八百词》, 倒. */
const isAgainst = ending("倒", /[^打颠跌摔倾压扳绊推放卧反]倒$/);

export const AGAINST_THOUGHT: Along = {
  id: "against-thought",
  about: "Against what one would think: 外债|倒|背了27万元",
  last: "倒",
  ends: (hanging) =>
    isSaid(hanging) && hanging.end - 2 > hanging.from && isAgainst(hanging.text, hanging.end - 2, hanging.end)
      ? hanging.end - 1
      : NOT_MINE,
  yes: ["外债【倒】背了27万元"],
  no: ["房屋压【倒】达到27间"],
};

/** No 功能 nor 性能. */
const isModal = ending("能可会", /[^功性产职智节效技动潜万运](?:[能可]|(?<=[就才都也还又])会)$/);

export const MODAL: Along = {
  id: "modal",
  about: "A modal before the predicate or the verb: 月工资|能|到4500元, 水稻就|能|卖出110万元",
  last: "能可会",
  ends: (hanging) =>
    isSaid(hanging) && hanging.end - 2 >= hanging.from && isModal(hanging.text, hanging.end - 2, hanging.end)
      ? hanging.end - 1
      : NOT_MINE,
  yes: ["月工资【能】达到4500元", "水稻就【能】卖出110万元"],
  no: ["全市产【能】达到4500吨"],
};

export const ANEW: Along = {
  id: "anew",
  about: "新 before the verb, which no list can hold since it opens nouns as often: 融资平台|新|退出53家",
  last: "新再",
  ends: ({ text, verb, from, end }) =>
    verb?.start === end && end > from && !(end - 2 >= from && among("重更创全", text, end - 2)) ? end - 1 : NOT_MINE,
  yes: ["融资平台【新】退出53家"],
  no: ["融资平台全【新】退出53家", "融资平台【新】达到53家"],
};

export const COMPARED: Along = {
  id: "compared",
  about: "What the predicate measures it against: 投诉|同比|下降7%, 机采成本|比人工|下降三成",
  last: null,
  compares: true,
  ends: ({ text, predicates, from, end }) => {
    if (predicates.length === 0) return NOT_MINE;
    const stretch = text.slice(from, end);
    const length = comparison(stretch) || versus(stretch);
    return length > 0 ? end - length : NOT_MINE;
  },
  yes: ["投诉【同比】下降7%", "机采成本【比人工】下降三成"],
  no: ["收入【今年】增长7%"],
};

/** Each is asked once, behind what those before it take off. */
export const ALONG: readonly Along[] = [EACH_MONTH, ADVERB_TOO, AGAINST_THOUGHT, MODAL, ANEW, COMPARED];

/** Takes off what goes with the word just taken off. */
export const takeAlong = (hanging: Hanging, word: Chunk): void => {
  for (const { last, compares, ends } of ALONG) {
    if (compares && !hanging.compares) continue;
    if (last !== null && !among(last, hanging.text, hanging.end - 1)) continue;
    const at = ends(hanging, word);
    if (at >= 0) hanging.end = at;
  }
};
