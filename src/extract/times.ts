/**
 * Time expressions that can govern a figure: 2021年以来, 截至2021年底, 目前, 今年前三季度, 每年, 换届后.
 *
 * In: a stretch of clean text. Out: their spans in order, each with what it can do. A base of comparison (比上年,
 * 较2018年) is marked as such, since it is no period of the change. Durations (连续8年, 3年行动) are not found here.
 * Reach rules are the period refiner's business; guide, section 2, `period`.
 */
import { has, isHan, marks, opening } from "../marks.ts";
import type { Span } from "../types.ts";
import { eventsIn } from "./events.ts";
import { timeEnd } from "./time-words.ts";

export interface TimeExpression extends Span {
  /** 较2018年, 比上年同期: what a change is measured against. */
  readonly base: boolean;
  /** Bound to the word beside it, so it says nothing of later figures: 由2018年的…, 2025年度报告. */
  readonly local: boolean;
}

/** What a character can be in a time expression, bit by bit: nothing is tried where none of it fits. */
const Role = {
  /** The first. */
  first: 1,
  /** The second. */
  second: 2,
  /** One of these stands in every time expression but a few holidays. */
  sign: 4,
  /** One of these stands in every time expression, at most `REACH` behind its beginning: 2021——2023|年. */
  near: 8,
} as const;
const REACH = 10;
/** No time expression is looked for further before the first sign and behind the last. */
const BEFORE_SIGN = 24;
const BEHIND_SIGN = 32;

const ROLES = (() => {
  const table = new Uint8Array(0x10000);
  const play = (role: number, characters: string): void => {
    for (const character of characters) table[character.charCodeAt(0)]! |= role;
  };
  const signs = "年月五前今现下去每季期届节假周春夏秋冬闲忙抢耕旦候";
  const numerals = "0123456789一二三四五六七八九十两几";
  play(Role.sign, signs);
  play(Role.near, signs);
  play(
    Role.first,
    `${numerals}${signs}多“"第截到至自当上明后头本近这过最未目如迄眼从以早那来往平全任疫换主汛暑寒春元清端中国假农夏秋冬双旺淡销用旅半大新次同`,
  );
  play(
    Role.second,
    `${numerals}${signs}多“"至止当上明后本近这过目如均在阶个周天日学半晚内间底末初新些几一来情汛时雪赛榨烤采供冰产销种假运旦午春夏秋冬庆零〇第开入闲忙耕收抢售工游的—～~–-`,
  );
  return table;
})();
/** By what something is measured against a time: 较, 比, 同比, 高于, 低于, 超过, 多于, 少于, 快于, 好于, 相比, 对比, 与, 同. */
const BASE_BEFORE = /(?:[较比与同]|[高低多少快好]于|超过)$/;
const ENDS_BASE = marks("较比与同于过");
const BOUND_BEFORE = marks("由从");
const NOT_AFTER =
  /^(?:度|行动|计划|规划|轻|龄|级|货|味|会|薪|报(?![名到考])|检|纪|限|制|均|审|目标(?!是)|任务|预算|第(?!三方)|生产(?=能力|总值|量|规模|线)|旅客|总(?![量额产规收])|工作)/;
const OPENS_NOT_AFTER = marks("指度行计规轻龄级货味会薪报检纪限制均审目任预第生旅总工一投销收");

/** @param stretches the sentences to look at, in order: those that hold a number, and the paragraph's opening */
export const findTimes = (text: string, stretches: readonly Span[]): readonly TimeExpression[] => {
  const found: TimeExpression[] = [];
  for (const { start, end } of stretches) {
    const events = eventsIn(text, start, end);
    for (const event of events) found.push({ start: event.start, end: event.end, base: false, local: false });
    const first = next(Role.sign, text, start, end);
    if (first === end) continue;
    const stretch = text.slice(start, end);
    const limit = Math.min(end, lastSign(text, end) + BEHIND_SIGN);
    let near = -1;
    for (let at = Math.max(start, first - BEFORE_SIGN), stop = at; at < limit; at = Math.max(at + 1, stop)) {
      if (near < at) {
        near = next(Role.near, text, at, end);
        if (near === end) break;
        at = Math.max(at, near - REACH);
      }
      if (at >= limit || !begins(text, at)) continue;
      const until = timeEnd(stretch, at - start);
      if (until < 0) continue;
      stop = start + until;
      const time = text.slice(at, stop);
      if (events.some((event) => event.start < stop && at < event.end)) continue;
      if (time === "期间" && at > start && isHan(text, at - 1)) continue;
      const after = text.slice(stop, Math.min(end, stop + 4));
      if (has(OPENS_NOT_AFTER, after.charCodeAt(0)) && isPartOfName(time, after)) continue;
      // 为上年的|103.4%: of what it is a share, and no time of it.
      if (
        (has(IS, text.charCodeAt(at - 1)) || backTo(text, at - 3, at)) &&
        OF_BASE.test(text.slice(stop, stop + LONGEST_TIE))
      )
        continue;
      found.push({
        start: at,
        end: stop,
        ...ties(
          text.slice(Math.max(start, at - LONGEST_TIE), at),
          time,
          text.slice(stop, Math.min(end, stop + LONGEST_TIE)),
        ),
      });
    }
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
};

/** Where the first character of a role in `[from, to)` stands, else `to`. */
const next = (role: number, text: string, from: number, to: number): number => {
  let at = from;
  while (at < to && (ROLES[text.charCodeAt(at)]! & role) === 0) at++;
  return at;
};

/** Where the last sign before `to` stands; one does. */
const lastSign = (text: string, to: number): number => {
  let at = to - 1;
  while ((ROLES[text.charCodeAt(at)]! & Role.sign) === 0) at--;
  return at;
};

/** Whether a time expression can begin with the characters at a position. */
const begins = (text: string, at: number): boolean =>
  (ROLES[text.charCodeAt(at)]! & Role.first) !== 0 && (ROLES[text.charCodeAt(at + 1)]! & Role.second) !== 0;

/** 2025年|度报告, 三年|行动: what stands behind makes a name of it. */
const isPartOfName = (time: string, after: string): boolean =>
  // 年初|目标, 全年|任务: which plan, not when.
  /^(?:目标|任务|指标)/.test(after) ||
  // 每月|一题, 每周|一课: what goes by the name of its rhythm.
  (time.startsWith("每") && /^一[题课讲星测评]/.test(after)) ||
  // 全年|总诊疗, 全年|第一产业: the whole year is always when.
  (time === "全年" && /^(?:(?:投资|生产|销售|收入)?(?:计划|预算)|度)/.test(after)) ||
  (/^预[算期]/.test(after) && !time.startsWith("每")) ||
  (NOT_AFTER.test(after) &&
    time !== "全年" &&
    !time.startsWith("每") &&
    !/[来间前底末初]$/.test(time) &&
    // 明年|计划引进: what is planned for then, no plan named by it.
    !(after.startsWith("计划") && (/^[今明后]年$/.test(time) || (/年$/.test(time) && PLANS.test(after)))));

/** 2024年|计划|筹集: a verb behind 计划 plans, a noun or 的 makes a plan of it. */
const PLANS = /^计划(?![的外内书表中目总任额数投安和、。，])[一-龥]/;

/** 2000年以前|建成的小区: which ones, and no time of what is told. */
const OF_ORIGIN =
  /^(?:(?:建成|修建|兴建|建|确定|部署|提出|下达|定下|承诺|出生|参加工作|入党|退休)的|建成(?:小区|老旧|住宅|房屋))/;

/** 为|上年|的103.4%: a share or multiple of what was then. */
const OF_BASE = /^(?:同期)?的[\d.一二三四五六七八九十]+(?:%|倍|成)/;
/** 恢复至|2019年|的92% */
const backTo = opening("恢", /^恢复[到至]$/);
const IS = marks("为是占于");
/** What ties a time to a word stands no further from it than this. */
const LONGEST_TIE = 10;
const AT = "于".charCodeAt(0);
/** 始建于|1938年，现有教学班96个: when it came to be, and no time of what is told. */
const FOUNDED = /[建立办设创生]于$/;
const OF = "的".charCodeAt(0);
/** 比|大旱的|2018年多收 */
const DESCRIBED_BASE = /[比较][^，,。；;、]{1,6}的$/;
const AS_BASE = /^同期|^的?(?:基础|水平)上|^来?(?:最[好高低差佳大小多少]|新[高低]|首次|首度|第一次)/;
/** 在去年|186家的基础上 */
const BASE_VALUE = /^[\d一二三四五六七八九十百千万亿.]+[一-龥]{1,3}的?(?:基础|水平)上/;

/** Whether a time is the base of a comparison, or tied to the word beside it. */
const ties = (before: string, time: string, after: string): { base: boolean; local: boolean } => {
  const previous = before.charCodeAt(before.length - 1);
  const owns = after.startsWith("的");
  return {
    base:
      (has(ENDS_BASE, previous) && BASE_BEFORE.test(before)) ||
      (previous === OF && DESCRIBED_BASE.test(before)) ||
      time.endsWith("同期") ||
      AS_BASE.test(after),
    local:
      (previous === AT && FOUNDED.test(before)) ||
      (has(BOUND_BEFORE, previous) && !/^(?:平均)?每|(?:起|以来)$/.test(time)) ||
      (owns && /^的(?:不足|不到|近|约|超过?)?[\d一二三四五六七八九十百千两]/.test(after)) ||
      OF_ORIGIN.test(after) ||
      // 从前|烂在地里的|萝卜: which ones, told from what they were.
      (/^(?:从前|过去|以前|早年间?)$/.test(time) && /^[^，,。；;：:的\d]{2,8}的/.test(after)) ||
      BASE_VALUE.test(after),
  };
};
