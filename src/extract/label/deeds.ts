/**
 * Deeds in and beside a label: 完成|改造|, 600余名群众|就业, 这条渠每年|清淤|两次.
 *
 * In: a view, or the phrase behind a number. Out: whether what is counted is a doing, and where a phrase ends without
 * what is then done. Deliberately absent: which side the phrase is taken from (side.ts).
 */
import { among, isHan } from "../../marks.ts";
import type { Span } from "../../types.ts";
import { either } from "../either.ts";
import { classesOf, WordClass } from "../lexicon/words.ts";
import { TRANSITIVE } from "./acts/nominal.ts";
import { hasObject, makesNoun } from "./acts/reading.ts";
import {
  CALLS,
  doneAt,
  ENDS_THERE,
  GOES_THERE,
  LACKS_IT,
  LIVES_BY,
  MAKES_A_LIVING,
  MOVED_TO,
  NEEDS,
  SPREADS,
} from "./acts/then-done.ts";
import { CARRYING_OUT, DRAWING_IN } from "./acts/verbs.ts";
import { OCCASIONS } from "./measures.ts";
import { made, type Way } from "./reading.ts";
import type { View } from "./view.ts";

/** 提起公诉|5人 */
const CHARGED = /提起公诉|批准逮捕|审查起诉|立案审查调查/;
/** 移送检察机关|12人 */
const HANDED_OVER = /(?:移送|移交|送交)(?:检察|司法|公安|纪检监察)机关(?:审查起诉|处理)?/;
/** 取消资格|2人 */
const DEPRIVED = /(?:取消|撤销|恢复|免除|解除)[一-龥]{0,6}(?:资格|职务|称号|待遇|处分)/;
const DEALT_WITH = new RegExp(`${either([CHARGED, HANDED_OVER, DEPRIVED])}$`);

export const DEALT_WITH_WAY: Way = {
  id: "dealt-with",
  about: "People are named by what was done with them: |移送检察机关|12人",
  read: ({ scene: { text }, figure, from, until, right }) => {
    if (right || (figure.unit !== "人" && figure.unit !== "名")) return null;
    const dealt = DEALT_WITH.exec(text.slice(from, until));
    return dealt ? made([{ start: from + dealt.index, end: until }], figure.end, "verb") : null;
  },
};

/** 深入企业|走访|42次, 累计|调解|1200次: what is done stands behind how often it is done, or where. */
const REPEATED =
  /(?:深入(?:一线|基层|企业|农户|社区|村组|现场)|连续|反复|轮番|累计|[日周月年]均)([一-龥]{2,4})(?:了|共|达)?$/;

export const REPEATED_WAY: Way = {
  id: "repeated",
  about: "What is done over and over is what is counted, not who does it: 青年技工连续|试验|上百次",
  read: ({ scene: { text }, figure, from, until, right }) => {
    const often = OCCASIONS.has(figure.unit) || figure.dimension === "time";
    const repeated = right || !often ? null : REPEATED.exec(text.slice(from, until));
    if (!repeated?.[1] || (classesOf(repeated[1]) & (WordClass.Verb | WordClass.Nominal)) === 0) return null;
    const start = from + repeated.index + repeated[0].lastIndexOf(repeated[1]);
    return made([{ start, end: start + repeated[1].length }], figure.end, "verb");
  },
};

/** 启动|2.3万户|地质灾害避险搬迁: what is carried out is itself a doing, however many verbs are in it. */
export const carriedOut = ({ scene, left: { verb } }: View): boolean =>
  verb !== null && CARRYING_OUT.has(scene.text.slice(verb.start, verb.end));

const LONGEST_DEED = 6;
/** 安排一次|免费体检|: what is counted in times is a doing, however verbal it ends. */
export const deeds = ({ figure, right }: View): boolean =>
  right !== null && right.end - right.start <= LONGEST_DEED && (OCCASIONS.has(figure.unit) || MATTERS.has(figure.unit));
/** What comes in or is done case by case: 36件|信访举报, 200人次|免费体检. */
const MATTERS: ReadonlySet<string | null> = new Set("件 起 宗 人次 场次 户次".split(" "));

/** 机关干部|下沉社区|报到4300人: where those counted go is not who they are. */
export const withoutGoing = (text: string, { start, end }: Span): Span => {
  const going = among(ENDS_THERE, text, end - 1) ? doneAt(GOES_THERE, text.slice(start, end)) : -1;
  return { start, end: going < 0 ? end : start + going };
};

/** 累计|吸引|了: what stands around the verb. */
const AROUND = /^累计|了$/g;
/** 吸引180个|国家和地区|投资: what they are moved to is not who they are. */
export const withoutMove = ({ scene: { text }, figure, left: { verb } }: View, start: number, end: number): number => {
  // 带动286亿元|社会投资|: of money it is what is counted.
  if (figure.dimension === "money" || !verb) return end;
  if (!DRAWING_IN.has(text.slice(verb.start, verb.end).replace(AROUND, ""))) return end;
  const moved = doneAt(MOVED_TO, text.slice(start, end));
  return moved >= SHORTEST ? start + moved : end;
};

/** 36次|上门走访|: what is done so often ends in the verb that ends the clause. */
export const withDeed = ({ scene, figure, limit }: View, end: number): number => {
  if (!OCCASIONS.has(figure.unit) || end >= limit || !isHan(scene.text, end)) return end;
  const verb = scene.words(scene.clauseAt(end)).find((chunk) => chunk.start === end);
  return verb && verb.end - end >= 2 && (verb.end >= limit || !isHan(scene.text, verb.end)) ? verb.end : end;
};

/** 为100所|幼儿园|建设供暖设施: what is done for them. */
export const withoutService = ({ scene, until }: View, start: number, end: number): number => {
  if (!among("为给替帮", scene.text, until - 1)) return end;
  const { text } = scene;
  const deed = scene.words(scene.clauseAt(start)).find((chunk) => {
    if (chunk.start <= start + 1 || !TRANSITIVE.has(chunk.word.text)) return false;
    const behind = { text, chunk, end };
    return hasObject(behind) && !makesNoun(behind);
  });
  return deed ? deed.start : end;
};

const IN_PLACES = [SPREADS, LACKS_IT, CALLS];

/** 20个|小区|扩面推广: what is then done in them, what they lack, or who is then called at. */
export const withoutWhatIsDone = (text: string, start: number, end: number): number => {
  const phrase = text.slice(start, end);
  for (const way of IN_PLACES) {
    const at = doneAt(way, phrase);
    if (at >= 0) return start + at;
  }
  return end;
};

/** 用水|难, 饮水|不安全: what is told of a need. */
const HARD = /^(?:难|不|安全|问题|困难|无)/;
const SHORTEST = 2;
const BY_PEOPLE = [MAKES_A_LIVING, LIVES_BY, CALLS, LACKS_IT];
const IN_TROUBLE = [...BY_PEOPLE, NEEDS];
/** 600余名|群众|就业: what people then do is not who they are. */
export const withoutDeed = (text: string, start: number, end: number): number => {
  const phrase = text.slice(start, end);
  const ways = HARD.test(text.slice(end, end + 2)) ? IN_TROUBLE : BY_PEOPLE;
  for (const way of ways) {
    const at = doneAt(way, phrase);
    if (at >= 0) return at >= SHORTEST ? start + at : end;
  }
  return end;
};
