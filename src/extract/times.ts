/**
 * Time expressions that can govern a figure: 2021年以来, 截至2021年底, 目前, 今年前三季度, 每年, 换届后.
 *
 * In: a stretch of clean text. Out: their spans in order, each with what it can do. A base of comparison (比上年,
 * 较2018年) is marked as such, since it is no period of the change. Durations (连续8年, 3年行动) are not found here.
 * Reach rules are the period refiner's business; guide, section 2, `period`.
 */
import { has, marks } from "../marks.ts";
import type { Span } from "../types.ts";

export interface TimeExpression extends Span {
  /** 较2018年, 比上年同期: what a change is measured against. */
  readonly base: boolean;
  /** Bound to the word beside it, so it says nothing of later figures: 由2018年的…, 2025年度报告. */
  readonly local: boolean;
}

const YEAR = "(?:(?:19|20)\\d{2}|[一二][九〇零][〇零一二三四五六七八九]{2})年";
const WITHIN_YEAR =
  "(?:上半年|下半年|前[一二三四1-4]个?季度|第?[一二三四1-4]季度|前\\d{1,2}个?月|\\d{1,2}(?:[月—～~-]|至)+\\d{1,2}月|\\d{1,2}月(?:至\\d{1,2}月)?(?:\\d{1,2}日|底|初|上旬|中旬|下旬)?|中旬|年中|初|底|末|年底|年末|秋季学期|春季学期|暑期|寒假|冬天|夏天|春天|秋天|国庆长假|国庆假期|春节|春节假期|全年|“?五一”?假期|汛期|[春夏秋冬]季?(?!节))";
const TAIL = "(?:以来|以后|之前|以前|期间|前后)";
const NAMED_YEAR =
  "(?:去年同期|上年同期|今年|去年|前年|上年|当年|明年|后年|本年|上一年|近一年来?|这[一两三四五六七八九十]年|近两年来?|今明两年|过去的?一年|新的一年|一年来|前几年|前两年)";
const PLAN = '(?:“?十[一二三四五六]五”?|"十[一二三四五六]五")(?:时期|期间|以来|末|初|规划期|规划期内|前四年)?';
const SPAN_OF_YEARS =
  "(?:(?:过去|近|最近|未来|今后)[一二两三四五六七八九十几\\d]{1,3}年(?:来|多来|间)?|[一二两三四五六七八九十几\\d]{1,3}多?(?:年|个月)多?来|[一二两三四五六七八九十\\d]{1,3}多?年前|近年来?|近些年来?|近期|(?:不到|短短)[一二两三四五六七八九十半]个?(?:年|月|季度)的?(?:时间)?|[一几两三四五六七八九十]年(?:间|下来)|(?:一年|几年|两年|三年|多年)下来|[一二两三四五六七八九十]年多?的?时间里?|多年来|这些年来?|这几年|近几年来?)";
const NOW =
  "(?:目前为止|目前|当前|如今|现阶段|现在|截至目前|截止目前|截至当前|迄今|到目前|至今|现如今|眼下|目下|从前|过去|以前|早些年|前些年)";
const PER = "(?:平均)?每(?:两个月|年|月|季度|周|天|日|学期|半年|季|个月|两年|三年|晚)";
const WHOLE =
  "(?:全年|年内|(?:截至|截止|到|至)?(?:1[0-2]|[1-9])月(?:上旬|中旬|下旬|底前?|初|份)|(?:截至|截止|到|至)?(?:今年|去年|明年)?年底前?|年末|上半年|下半年|年初|前三季度|一季度|二季度|三季度|四季度|期末|本届|任期内|十年间|五年间|期间|届内|三年内|五年内|两年内)";
/** 6月6日，, 四月份共收到: a month or day that opens a clause. */
const MONTH =
  '(?:(?<![^，,。；;：:\\s“"])[自从]?|截[至止]到?)(?:1[0-2]|[1-9]|[一二三四五六七八九]|十[一二]?)月(?:\\d{1,2}日(?:[至到—-](?:\\d{1,2}月)?\\d{1,2}日)?)?(?:份|起|以来|底前?|初|末|[上中下]旬|凌晨|上午|下午|晚上?)?';
const EVENT =
  "(?:疫情期间|换届后|换届以来|换届以后|主?汛期|暑期|寒假期间|暑假期间|春运期间|节日期间|(?:春节|元旦|清明|五一|“五一”|端午|中秋|国庆|国庆中秋|暑期|寒假)(?:假期|长假|期间|黄金周)|假期)";

/** What a time expression can begin with: nothing is tried at any other character. */
const FIRST = marks(
  '0123456789一二三四五六七八九十两几多“"截到至自今去前上当明后本近这过最未目如现迄眼下从以早平每全年期任届疫换主汛暑寒春节元清端中国假',
);
/** 到2025年, but 提高到|2025年的水平. */
const REACHING = "(?<![升高增降低减长展加大小短缩扩达])[到至]";
const TIME = new RegExp(
  `(?:[自从]${YEAR}(?:${WITHIN_YEAR})?(?:起|以来|开始)|(?:${YEAR}(?:到|至|和|、))?(?:截至|截止|截止到|${REACHING}|自)?${YEAR}(?:${WITHIN_YEAR})?${TAIL}?(?:时|前|起)?` +
    `|(?:截至|截止|${REACHING}|自)?${NAMED_YEAR}(?:${WITHIN_YEAR})?(?:${TAIL}|起|前)?` +
    `|(?:截至|到|自)?${PLAN}|${SPAN_OF_YEARS}|${NOW}|${PER}|${MONTH}|${WHOLE}|${EVENT})`,
  "y",
);

/** A clause that opens a sentence and ends in a word of time: 平台运行以来, 脱贫之前, 封关至“满月”时, 疫情最吃紧的时候. */
const EVENT_END = /(?:以来|多来|期间|的时候|之前|以前|之后|以后|之际|至今|时|后)$/;
const EVENT_START = /^[这那在他她]/;
const LONGEST_EVENT = 18;
const BLANK = " \t\u3000\u00a0";

const BASE_BEFORE = /(?:较|比|同比|高于|低于|超过|多于|少于|快于|好于|相比|对比|与|同)$/;
const NOT_AFTER =
  /^(?:度|行动|计划|规划|轻|龄|级|货|味|会|薪|报|检|纪|限|制|均|审|目标|任务|预算|第|生产|旅客|总|工作)/;

/** Words that end like a time and are none: 同时, 课后, 之所以. */
const NO_TIME =
  /同时|及时|随时|按时|平时|小时|学时|工时|课时|此后|最后|今后|落后|然后|先后|随后|之所以|前后|背后|售后|善后|产后|灾后|战后|会后|事后/;

/** @param stretches the sentences to look at, in order: those that hold a number, and the paragraph's opening */
export const findTimes = (text: string, stretches: readonly Span[]): readonly TimeExpression[] => {
  const found: TimeExpression[] = [];
  for (const { start, end } of stretches) {
    const stretch = text.slice(start, end);
    const opened = opening(stretch);
    const events = opened ? [opened, ...since(stretch)] : since(stretch);
    for (const event of events)
      found.push({ start: start + event.start, end: start + event.end, base: false, local: false });
    const { from, to } = around(stretch);
    for (let at = from, stop = from; at < to; at = Math.max(at + 1, stop)) {
      if (!has(FIRST, stretch.charCodeAt(at))) continue;
      TIME.lastIndex = at;
      const time = TIME.exec(stretch)?.[0];
      if (time === undefined) continue;
      stop = at + time.length;
      if (events.some((event) => event.start < stop && at < event.end)) continue;
      if (time === "期间" && /[年一-龥]/.test(stretch[at - 1] ?? "")) continue;
      if (
        NOT_AFTER.test(stretch.slice(stop, stop + 2)) &&
        !time.startsWith("每") &&
        !/[来间前底末初]$/.test(time) &&
        // 明年|计划引进: what is planned for then, no plan named by it.
        !(/^[今明后]年$/.test(time) && stretch.startsWith("计划", stop))
      )
        continue;
      found.push({ start: start + at, end: start + stop, ...ties(stretch, at, stop, time) });
    }
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
};

/** Every time expression holds one of these. */
const SIGNS = marks("年月五前今现下去每季期届节");
/** A time expression reaches no further before and behind such a character. */
const BEFORE_SIGN = 24;
const BEHIND_SIGN = 32;

/** The part of a stretch that can hold time expressions: from its first sign to its last, with what may belong to them. */
const around = (stretch: string): { readonly from: number; readonly to: number } => {
  let first = 0;
  while (first < stretch.length && !has(SIGNS, stretch.charCodeAt(first))) first++;
  if (first === stretch.length) return { from: 0, to: 0 };
  let last = stretch.length - 1;
  while (!has(SIGNS, stretch.charCodeAt(last))) last--;
  return { from: Math.max(0, first - BEFORE_SIGN), to: Math.min(stretch.length, last + BEHIND_SIGN) };
};

/** Whether a time is the base of a comparison, or tied to the word beside it. */
const ties = (stretch: string, at: number, stop: number, time: string): { base: boolean; local: boolean } => {
  const before = stretch.slice(Math.max(0, at - 2), at);
  return {
    base:
      BASE_BEFORE.test(before) || time.endsWith("同期") || /^的?(?:基础|水平)上/.test(stretch.slice(stop, stop + 4)),
    local:
      (/(?:由|从)$/.test(before) && !/^(?:平均)?每|(?:起|以来)$/.test(time)) ||
      /^的(?=[\d一二三四五六七八九十百千两])/.test(stretch.slice(stop, stop + 2)),
  };
};

const opening = (stretch: string): Span | null => {
  let start = 0;
  while (start < stretch.length && BLANK.includes(stretch.charAt(start))) start++;
  let comma = start;
  const limit = Math.min(stretch.length, start + LONGEST_EVENT);
  while (comma < limit && stretch[comma] !== "，" && stretch[comma] !== ",") comma++;
  if (comma === limit) return null;
  const event = stretch.slice(start, comma);
  if (
    event.length < 3 ||
    !EVENT_END.test(event) ||
    EVENT_START.test(event) ||
    /[；;：:、“”"]/.test(event.replace(/[“”"]/g, "")) ||
    NO_TIME.test(event)
  )
    return null;
  return { start, end: start + event.length };
};

/** 活动开展|以来: found by the two characters, so that nothing is tried at the others. */
const since = (stretch: string): readonly Span[] => {
  const found: Span[] = [];
  for (let at = stretch.indexOf("以来"); at >= 0; at = stretch.indexOf("以来", at + 2)) {
    const before = /[^，,。！？!?；;：:、\n的]{2,12}$/.exec(stretch.slice(Math.max(0, at - 12), at))?.[0];
    // 创有记录以来最好水平: a record, no period.
    if (before && !NO_TIME.test(before) && !/^的?最/.test(stretch.slice(at + 2, at + 4)))
      found.push({ start: at - before.length, end: at + 2 });
  }
  return found;
};
