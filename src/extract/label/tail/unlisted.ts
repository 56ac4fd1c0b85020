/**
 * Verbs at a number that no list has, told by what stands around them: 积案|化|了61件, 陆续|歇火|88台, 老人只|收|6元.
 *
 * In: a stretch that ends at a number, or at what already hangs on it. Out: where it ends without the verb. Deliberately
 * absent: known verbs (parts.ts).
 */
import { among, ending } from "../../../marks.ts";
import { isPlainVerb } from "../../lexicon/complements.ts";
import { type Chunk, is, WordClass } from "../../lexicon/words.ts";
import type { Scene } from "../../scene.ts";
import { asked, byCharacter } from "../by-character.ts";
import { isMoney } from "../cost.ts";
import { NOT_MINE } from "../not-mine.ts";
import { ALREADY, HANGING } from "./comes-off.ts";
import type { Hanging, Unlisted } from "./hanging.ts";

/** 高了, 多了: how it came to be, and nothing done. */
const QUALITIES = "高低多少快慢贵长短宽深早晚大小远近轻重";
/** One character is enough of those things: 田|种|了3亩. */
const THINGS = "地田路树房";
const LONGEST_PHRASE = 10;

const isPhrase = (scene: Scene, words: readonly Chunk[], from: number, to: number): boolean =>
  to - from <= LONGEST_PHRASE &&
  !words.some((word) => word.start === from && is(word, HANGING)) &&
  scene.nounPhraseEnd(scene.text.slice(from, to)) === to - from;

export const ACTED: Omit<Unlisted, "last"> = {
  id: "acted",
  about: "Before 了, told by the noun phrase before it: 信访积案|化|了61件",
  ends: ({ scene, text, words, from, end }, word) => {
    if (word?.end === end - 1 || among(QUALITIES, text, end - 2)) return NOT_MINE;
    const length = end - 2 - from;
    return (length === 1 && among(THINGS, text, from)) || (length >= 2 && isPhrase(scene, words, from, end - 2))
      ? end - 2
      : NOT_MINE;
  },
  yes: ["信访积案【化了】61件", "田【荒了】3亩"],
  no: ["气温【高了】2度", "先后【化了】61件"],
};

export const BEHIND_ADVERB: Unlisted = {
  id: "behind-adverb",
  about: "Two characters behind an adverb of manner: 老旧机组陆续|歇火|88台",
  last: null,
  ends: ({ predicates, from, end }, word) =>
    predicates.length === 0 && word?.end === end - 2 && word.start >= from + 2 && ALREADY.has(word.word.text)
      ? end - 2
      : NOT_MINE,
  yes: ["老旧机组陆续【歇火】88台"],
  no: ["陆续【歇火】88台", "老旧机组【歇火】88台"],
};

export const NEWLY: Unlisted = {
  id: "newly",
  about: "新 before a verb of one character makes a verb of two: 去年|新招|218人",
  last: null,
  plain: true,
  ends: ({ text, predicates, from, end }, word) =>
    predicates.length === 0 && word?.end !== end && among("新再又", text, end - 2) && end - 2 >= from
      ? end - 2
      : NOT_MINE,
  yes: ["学校【新招】218人"],
  no: ["学校【最新】218人"],
};

const AT_LEAST = new Set(["至少", "最多", "至多"]);

export const ONLY: Unlisted = {
  id: "only",
  about: "One character behind an adverb: 老人只|收|6元, 苹果干又|卖|十几万元",
  last: null,
  plain: true,
  ends: ({ from, end }, word) =>
    word?.end === end - 1 && word.start > from && (is(word, WordClass.Adverb) || AT_LEAST.has(word.word.text))
      ? end - 1
      : NOT_MINE,
  yes: ["老人只【收】6元", "每户至少【养】6头"],
  no: ["【只收】6元", "老人【交】6元"],
};

/** A modal, and no noun that ends like one. */
const MODAL = /[^功性产职智节效技动潜万运主需重首纪摘只必协开大社工][要能会可敢肯]$/;

export const ABLE: Unlisted = {
  id: "able",
  about: "Or behind a modal: 一棵树|能挂|一百八十斤",
  last: null,
  plain: true,
  ends: ({ text, from, end }) => (end - 3 > from && MODAL.test(text.slice(end - 3, end - 1)) ? end - 2 : NOT_MINE),
  yes: ["一棵树【能挂】一百八十斤"],
  no: ["全市产【能减】3吨"],
};

const EACH_OF = /每[人户家村亩]$/;

export const EACH: Unlisted = {
  id: "each",
  about: "Or behind 每人: 每人|送|五百斤煤",
  last: null,
  plain: true,
  ends: ({ text, from, end }) => (end - 3 >= from && EACH_OF.test(text.slice(end - 3, end - 1)) ? end - 1 : NOT_MINE),
  yes: ["每人【送】五百斤煤"],
  no: ["人人【送】五百斤煤"],
};

const pays = ending(
  "补奖罚赔贴发",
  /(?:[^一-龥]|[^奖代贴互添增填弥大获颁评金银铜特补津开研转批印首颁])[补奖罚赔贴发]$/,
);

export const PAYS: Unlisted = {
  id: "pays",
  about: "One character of paying before money, where no noun ends in it: 硕士|奖|8万元, but 科技奖",
  last: "补奖罚赔贴发",
  ends: ({ text, from, to, end }) =>
    end === to && end - 2 > from && pays(text, end - 3, end) && isMoney(text, to) ? end - 1 : NOT_MINE,
  yes: ["硕士【奖】8万元"],
  no: ["获得大【奖】8万元", "硕士【奖】8项"],
};

const scores = ending("计记得扣加奖积", /[一-龥]{2}[计记得扣加奖积]$/);
const POINTS = /^[\d.一二三四五六七八九十两]{1,4}分(?!之|钟)/;
const LONGEST_POINTS = 6;

export const SCORES: Unlisted = {
  id: "scores",
  about: "For what the points are given: 有效线索|计|5分",
  last: "计记得扣加奖积",
  ends: ({ text, from, to, end }) =>
    end === to && end - 2 > from && scores(text, end - 3, end) && POINTS.test(text.slice(to, to + LONGEST_POINTS))
      ? end - 1
      : NOT_MINE,
  yes: ["有效线索【计】5分"],
  no: ["有效线索【计】5分钟", "有效线索【计】5条"],
};

/** In the order they are asked. */
export const UNLISTED: readonly Unlisted[] = [BEHIND_ADVERB, NEWLY, ONLY, ABLE, EACH, PAYS, SCORES];

const OF_PLAIN = byCharacter(UNLISTED, ({ last }) => last);
const OF_OTHERS = byCharacter(
  UNLISTED.filter(({ plain }) => !plain),
  ({ last }) => last,
);

/** Where the stretch ends without the verb that no list has; `NOT_MINE` where none stands there. */
export const beforeUnlisted = (hanging: Readonly<Hanging>, word: Chunk | undefined): number => {
  const { text, end } = hanging;
  const byLast = isPlainVerb(text, end - 1) ? OF_PLAIN : OF_OTHERS;
  for (const one of asked(byLast, text.charCodeAt(end - 1))) {
    const at = one.ends(hanging, word);
    if (at >= 0) return at;
  }
  return NOT_MINE;
};
