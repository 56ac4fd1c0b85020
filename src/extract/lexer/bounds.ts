/**
 * In: a text and the span of a number expression. Out: the bound that the words directly around it give (约, 近, 超过 …
 * 以上, 左右, 以内), or null where they give none.
 * Deliberately absent: marks inside the expression (余, 多, 几) and what the sentence says further off
 * (高于全国12.7个百分点 states a gap; a later refiner corrects that).
 */
import { among, has, type Marks, marks } from "../../marks.ts";
import type { Bound } from "../../types.ts";
import { AT_LEAST, AT_MOST } from "../lexicon/denied-bounds.ts";

interface BoundWord {
  readonly word: string;
  readonly bound: Bound;
  /** Characters next to the word, on its far side, with which it is part of another word: 节约, 附近, 以上海. */
  readonly not?: string;
  /** Before only: counts only when the number begins with a bare 百 千 万 亿 (过百, 过亿). */
  readonly roundOnly?: boolean;
  /** After only: counts only for such numbers (三分之一强). */
  readonly shareOnly?: boolean;
  /** After only: counts only behind a measure of time or size (24小时内, 五公里多). */
  readonly measureOnly?: boolean;
}

/** Stands before the number: 超1万个, 不少于2小时, 近40000个. The longest that fits counts. */
const BEFORE: readonly BoundWord[] = [
  // at least
  { word: "超", bound: "over", not: "赶反高" },
  { word: "超过", bound: "over" },
  { word: "超出", bound: "over" },
  { word: "逾", bound: "over" },
  { word: "突破", bound: "over" },
  { word: "越过", bound: "over" },
  { word: "迈过", bound: "over" },
  { word: "跨过", bound: "over" },
  { word: "封顶", bound: "under" },
  { word: "破", bound: "over", not: "攻打冲侦告突爆撞磨撕弄踩刺" },
  { word: "高于", bound: "over" },
  { word: "多于", bound: "over" },
  { word: "大于", bound: "over" },
  { word: "高过", bound: "over" },
  { word: "不少于", bound: "over" },
  { word: "不低于", bound: "over" },
  { word: "不下", bound: "over" },
  { word: "不下于", bound: "over" },
  { word: "不止", bound: "over" },
  { word: "至少", bound: "over" },
  { word: "最少", bound: "over" },
  { word: "最低", bound: "over" },
  { word: "起码", bound: "over" },
  { word: "满", bound: "over", not: "满圆美充饱丰期届未不爆挤装坐记写贴挂堆住" },
  { word: "年满", bound: "over" },
  { word: "过", bound: "over", not: "通经不穿路渡超度错太难跳翻胜", roundOnly: true },
  { word: "上", bound: "over", not: "以网线会路台早晚身海之加马岗年月周手街场市车船", roundOnly: true },
  { word: "≥", bound: "over" },
  { word: ">", bound: "over" },
  { word: "＞", bound: "over" },
  { word: "大于等于", bound: "over" },
  // at most, or a little less
  { word: "近", bound: "under", not: "附最就临邻靠亲新远晚接将几逼" },
  { word: "将近", bound: "under" },
  { word: "接近", bound: "under" },
  { word: "逼近", bound: "under" },
  { word: "几近", bound: "under" },
  { word: "近乎", bound: "under" },
  { word: "不足", bound: "under" },
  { word: "不到", bound: "under" },
  { word: "不满", bound: "under" },
  { word: "未满", bound: "under" },
  { word: "未达", bound: "under" },
  { word: "不及", bound: "under" },
  { word: "低于", bound: "under" },
  { word: "少于", bound: "under" },
  { word: "小于", bound: "under" },
  { word: "不超过", bound: "under" },
  { word: "不超", bound: "under" },
  { word: "都过了", bound: "over" },
  { word: "均过了", bound: "over" },
  { word: "不逾", bound: "under" },
  // 分别|超过: 别 denies only where it stands alone.
  ...AT_MOST.map((word) => ({ word, bound: "under" as const, not: "分特类级个区" })),
  ...AT_LEAST.map((word) => ({ word, bound: "over" as const, not: "分特类级个区" })),
  { word: "不高于", bound: "under" },
  { word: "不多于", bound: "under" },
  { word: "至多", bound: "under" },
  { word: "最多", bound: "under" },
  { word: "最高", bound: "under" },
  { word: "最长", bound: "under" },
  { word: "顶多", bound: "under" },
  { word: "≤", bound: "under" },
  { word: "<", bound: "under" },
  { word: "＜", bound: "under" },
  { word: "小于等于", bound: "under" },
  // roughly
  { word: "约", bound: "about", not: "节签合契条公预违集制特邀履订盟婚大如期隐简节" },
  { word: "大约", bound: "about" },
  { word: "大概", bound: "about" },
  { word: "大致", bound: "about" },
  { word: "约莫", bound: "about" },
  { word: "差不多", bound: "about" },
  { word: "≈", bound: "about" },
  // names where the ending above would deceive
  { word: "不突破", bound: "under" },
  { word: "不破", bound: "under" },
  { word: "未超", bound: "under" },
  { word: "未超过", bound: "under" },
  { word: "未突破", bound: "under" },
];

/** May stand between such a word and the number: 超过了, 约占, 近有. */
const FILLERS = "了达有为占到至在是达于共";

/** May stand before the verb too, with so many ideographs between: 至少召开1次, 最高资助1000万元. */
const BEFORE_VERB: readonly (BoundWord & { readonly reach: number })[] = [
  { word: "至少", bound: "over", reach: 4 },
  { word: "最少", bound: "over", reach: 4 },
  { word: "少说", bound: "over", reach: 4 },
  { word: "至多", bound: "under", reach: 4 },
  { word: "顶多", bound: "under", reach: 4 },
  { word: "最多", bound: "under", reach: 4 },
  { word: "最高", bound: "under", reach: 2 },
];
const VERB_LENGTH = 4;
/** A record was reached: 单日|最高接待2.3万人次. */
const RECORD = /(?:单[日场次周月季]|[日月]内|历史|同时)$/;
/** With one of these it is a noun that the word stands before: 最高|年产, 最高|气温. */
const NO_VERB = "年月日单气产价海温点";

/** Stands after the number: 5%左右, 24小时内. The longest that fits counts. */
const AFTER: readonly BoundWord[] = [
  { word: "以上", bound: "over", not: "海" },
  { word: "及以上", bound: "over" },
  { word: "（含）以上", bound: "over" },
  { word: "(含)以上", bound: "over" },
  { word: "含以上", bound: "over" },
  { word: "或以上", bound: "over" },
  { word: "之上", bound: "over" },
  { word: "开外", bound: "over" },
  { word: "出头", bound: "over" },
  { word: "有余", bound: "over" },
  { word: "还多", bound: "over" },
  { word: "不止", bound: "over" },
  { word: "往上", bound: "over", not: "提涨走拱调升" },
  { word: "起步", bound: "over" },
  { word: "强", bound: "over", shareOnly: true, not: "化调" },
  { word: "多", bound: "over", measureOnly: true, not: "次个种项家元样地方点部层年条场" },
  { word: "余", bound: "over", measureOnly: true, not: "额" },
  { word: "以下", bound: "under" },
  { word: "及以下", bound: "under" },
  { word: "（含）以下", bound: "under" },
  { word: "(含)以下", bound: "under" },
  { word: "或以下", bound: "under" },
  { word: "以内", bound: "under" },
  { word: "之内", bound: "under" },
  { word: "内", bound: "under", measureOnly: true, not: "部外容蒙地涵销需控陆河涝勤科训设" },
  { word: "不到", bound: "under", not: "位" },
  { word: "都不到", bound: "under", not: "位" },
  { word: "也不到", bound: "under", not: "位" },
  { word: "都不足", bound: "under" },
  { word: "不足", bound: "under" },
  { word: "未满", bound: "under" },
  { word: "弱", bound: "under", shareOnly: true, not: "化点项势" },
  { word: "左右", bound: "about", not: "手" },
  { word: "上下", bound: "about", not: "游班级齐联" },
  { word: "前后", bound: "about" },
  { word: "许", bound: "about", measureOnly: true, not: "可多" },
];

function keys(codes: ReadonlyMap<number, unknown>): Marks {
  return marks(String.fromCharCode(...codes.keys()));
}

function index(words: readonly BoundWord[], at: (word: string) => number): ReadonlyMap<number, readonly BoundWord[]> {
  const map = new Map<number, BoundWord[]>();
  for (const word of words) {
    const list = map.get(at(word.word));
    if (list === undefined) map.set(at(word.word), [word]);
    else list.push(word);
  }
  for (const list of map.values()) list.sort((a, b) => b.word.length - a.word.length);
  return map;
}

const BEFORE_BY_LAST = index(BEFORE, (word) => word.charCodeAt(word.length - 1));
const AFTER_BY_FIRST = index(AFTER, (word) => word.charCodeAt(0));
/** The characters of the indices, asked first: beside nearly all numbers stands none of them. */
const ENDS_BEFORE = keys(BEFORE_BY_LAST);
const BEGINS_AFTER = keys(AFTER_BY_FIRST);
const FILLER = marks(FILLERS);
/** 的 ends a description: 最多的5个. */
const OF = 0x7684;
const ROUND = "十百千万亿";
const SHARE_END = /[一二三四五六七八九十成半%％]/;
const MEASURE_END = /[年月天日周时分秒钟岁刻期夜晚倍成米里斤亩]/;

function before(text: string, start: number): Bound | null {
  let position = start;
  // At most two fillers: 超过了, 约为, 达到近.
  for (let fillers = 0; fillers <= 2 && position > 0; fillers++) {
    const code = text.charCodeAt(position - 1);
    if (has(ENDS_BEFORE, code)) {
      for (const { word, bound, not, roundOnly } of BEFORE_BY_LAST.get(code) ?? []) {
        const from = position - word.length;
        if (!text.startsWith(word, from)) continue;
        // 过了|九成: of what is told in tenths it is no time gone by.
        const tenths = fillers > 0 && text[start + 1] === "成";
        if (roundOnly === true && !among(ROUND, text, start) && !tenths) break;
        // 分别|超过: a shorter word may stand there all the same.
        if (not !== undefined && from > 0 && not.includes(text.charAt(from - 1))) continue;
        return bound;
      }
    }
    if (!has(FILLER, code)) return null;
    position--;
  }
  return null;
}

function beforeVerb(text: string, start: number): Bound | null {
  for (let length = 1; length <= VERB_LENGTH && length + 2 <= start; length++) {
    const code = text.charCodeAt(start - length);
    if (code < 0x4e00 || code > 0x9fff || code === OF) return null;
    // 少, 多, 高 or 说 ends each of the words.
    const last = text.charCodeAt(start - length - 1);
    if (last !== 0x5c11 && last !== 0x591a && last !== 0x9ad8 && last !== 0x8bf4) continue;
    if (among(NO_VERB, text, start - length)) continue;
    for (const { word, bound, reach } of BEFORE_VERB) {
      if (length > reach || !text.startsWith(word, start - length - 2)) continue;
      return RECORD.test(text.slice(Math.max(0, start - length - 4), start - length - 2)) ? null : bound;
    }
  }
  return null;
}

function after(text: string, end: number): Bound | null {
  const code = text.charCodeAt(end);
  if (!has(BEGINS_AFTER, code)) return null;
  const last = text.charAt(end - 1);
  for (const { word, bound, not, shareOnly, measureOnly } of AFTER_BY_FIRST.get(code) ?? []) {
    if (!text.startsWith(word, end)) continue;
    const next = text.charAt(end + word.length);
    if (not !== undefined && next !== "" && not.includes(next)) return null;
    if (shareOnly === true && !SHARE_END.test(last)) return null;
    if (measureOnly === true && !MEASURE_END.test(last)) return null;
    return bound;
  }
  return null;
}

/** The bound said directly around `[start, end)`; a word after the number outweighs one before it (近5%左右 is about). */
export function boundAround(text: string, start: number, end: number): Bound | null {
  return after(text, end) ?? before(text, start) ?? beforeVerb(text, start);
}
