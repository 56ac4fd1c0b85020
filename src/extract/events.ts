/**
 * Events that say when: a sentence's opening (脱贫之前，), 活动开展|以来, and behind a semicolon 全部达产后，.
 *
 * In: a text and a sentence of it. Out: the spans of what stands there for a time. Deliberately absent: times by the
 * calendar; times.ts looks for these and puts both together.
 */
import { has, marks, opening } from "../marks.ts";
import type { Span } from "../types.ts";

/** A clause that opens a sentence and ends in a word of time: 平台运行以来, 脱贫之前, 封关至“满月”时, 疫情最吃紧的时候. */
const EVENT_END =
  /(?:以来|多来|[年月]来|期间|期内|时期|头一年|那(?:阵子|天|年|会儿|几天|几年|一[年月周天])|的时候|之前|以前|之后|以后|之际|至今|时|后|后[一二两三四五六七八九十半\d]{1,3}个?[月年天周]内|(?<=[村岗任职驻行业办产营幕园])(?:不足|不到|刚满|才)[一二两三四五六七八九十半\d]{1,2}个?[月年天周])$/;
const ENDS_EVENT = marks("来间候前后际今时期子天年儿月周内");
/** 在|任期间 is a time by itself, 在|县里工作期间 begins where somebody was. */
const EVENT_START = /^(?:[这那他她]|在(?![任职校岗]))/;
const LONGEST_EVENT = 18;
/** Blanks, and what closes a quotation before the sentence. */
const BLANK = marks(" \t\u3000\u00a0”’」』");
const COMMA = marks("，,");
/** 活动开展|以来: the words before it reach back to one of these, or so far. */
const BREAK = marks("，,。！？!?；;：:、\n的");
const LONGEST_SINCE = 20;

/** Words that end like a time and are none: 同时, 课后, 之所以. */
const NO_TIME =
  /往后|同时期|新时期|同时|及时|随时|按时|平时|小时|瓦时|学时|工时|课时|此后|最后|今后|落后|然后|先后|随后|之所以|前后|背后|售后|善后|(?<![达投满])产后|灾后|战后|会后|事后/;

const turnsToYear = opening("可但而", /^[可但而][在到](?=[12]\d{3}年)/);

const openingOf = (text: string, from: number, to: number): Span | null => {
  let start = from;
  while (start < to && has(BLANK, text.charCodeAt(start))) start++;
  // 可在|2020年换届以前
  if (turnsToYear(text, start, start + 7)) start += 2;
  let end = start;
  const limit = Math.min(to, start + LONGEST_EVENT);
  while (end < limit && !has(COMMA, text.charCodeAt(end))) end++;
  if (end === limit || end - start < 3 || !has(ENDS_EVENT, text.charCodeAt(end - 1))) return null;
  const event = text.slice(start, end);
  if (!EVENT_END.test(event) || EVENT_START.test(event) || /[；;：:、]/.test(event) || NO_TIME.test(event)) return null;
  // 拿到退税款860万元|后: of what was counted there it says what came of it.
  if (event.endsWith("后") && COUNTS.test(event)) return null;
  // 安渠市试行“时间银行”|三年多来|: with a number of years the event before says only of what.
  const years = LASTED.exec(event);
  return { start: years ? end - years[0].length : start, end };
};
const COUNTS = /[\d一二三四五六七八九十百千万亿](?:元|人|户|亩|家|名|吨|件)/;
/** An event of a few characters (试行一年多来) is said with the years. */
const LASTED = /(?<=^.{6,})(?<![近最])[一二两三四五六七八九十\d]{1,3}(?:多?年|年多|个?多?月|个月多)来$/;

/** 全县|换届以来, 安渠市|2023年入春以来: where, before when. */
const WHERE_OF_EVENT =
  /^(?:[全我本](?:国|省|市|县|区|州|盟|旗|乡|镇|村|街道|域|校|院|系统|行业)|[一-龥]{2,6}?[省市县区州盟旗乡镇村](?=自?(?:(?:19|20)\d\d年|[今去前]年|“十[一二三四五]五”)))(?=..)/;
const YEAR_ALONE = /(?<=^[一-龥]{2,})(?:[今去前]年|近[一两三几]年)$/;
/** 党的|二十大以来: the one 的 that stands inside an event. */
const PARTY_CONGRESS = /^党的[一二]?十[一二三四五六七八九]?大$/;

/** 工期提前；|全部达产后|，年产值40亿元: behind a semicolon another thing is told. */
const COMES_TO_BE = /[；;]\s*((?:全部|全面|正式)?(?:建成|竣工|投产|达产|满产|投用|通车|运营|换届|合并)之?后)$/;
const LONGEST_COMING = 10;

/** What else a sentence says the time by: its opening (脱贫之前，) and 活动开展|以来. */
export const eventsIn = (text: string, from: number, to: number): readonly Span[] => {
  const opened = openingOf(text, from, to);
  const found = opened ? [opened] : [];
  const stretch = text.slice(from, to);
  for (let at = stretch.indexOf("后"); at >= 0; at = stretch.indexOf("后", at + 1)) {
    if (!has(COMMA, stretch.charCodeAt(at + 1))) continue;
    const coming = COMES_TO_BE.exec(stretch.slice(Math.max(0, at - LONGEST_COMING), at + 1))?.[1];
    if (coming !== undefined) found.push({ start: from + at + 1 - coming.length, end: from + at + 1 });
  }
  for (let at = stretch.indexOf("以来"); at >= 0; at = stretch.indexOf("以来", at + 2)) {
    const limit = Math.max(0, at - LONGEST_SINCE);
    let start = at;
    while (start > limit && !has(BREAK, stretch.charCodeAt(start - 1))) start--;
    while (start < at && has(BLANK, stretch.charCodeAt(start))) start++;
    // 创有记录以来最好水平: a record, no period.
    if (at - start < 2 || NO_TIME.test(stretch.slice(start, at)) || /^的?最/.test(stretch.slice(at + 2, at + 4)))
      continue;
    // 改厕|今年以来|完成264户: a year is a time by itself.
    const year = YEAR_ALONE.exec(stretch.slice(start, at));
    if (year) start = at - year[0].length;
    start += (WHERE_OF_EVENT.exec(stretch.slice(start, at))?.[0] ?? "").length;
    if (PARTY_CONGRESS.test(stretch.slice(Math.max(0, start - 2), at))) start -= 2;
    found.push({ start: from + start, end: from + at + 2 });
  }
  return found;
};
