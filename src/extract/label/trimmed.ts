/**
 * What a noun phrase behind a number loses at its end: 项目等|, 网格建设|, 60岁以上|.
 *
 * In: where the phrase begins and ends. Out: the phrase, or null where what is left names nothing.
 */
import { among, ending, isHan } from "../../marks.ts";
import type { Span } from "../../types.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import { nominal } from "./grammar.ts";

export interface Phrase extends Span {
  /** A verb of doing opened the stretch, so the phrase holds a relative clause. */
  readonly relative: boolean;
}

/** 剩下的8条|卡在土地上: one character before these is a verb. */
const ACTING_ALONE = /^[在到进住着过了成]/;
/** 12个|人|过江: what one character names. */
const COUNTED_ALONE = "人村户娃";
/** What the words below end in. */
const LAST_TRAILING = "等的右上下面呢啦嘛哩呀、一 \t\u3000\u00a0";
const TRAILING = /(?:等|的|左右|以上|以下|方面|之一|[呢啦嘛哩呀、\s])+$/;
/** Localizers and verbal nouns of managing that close a phrase without being part of what is counted. */
const CLOSING_NOUN =
  /(?:建设|作用|全覆盖|高质量发展|绿色低碳(?:转型|发展)?|(?:转化|晋位|提档)(?:提升|升级)|提质增效|转型升级|做大做强|增收致富|脱贫致富|就业增收|家[里中]|里[头面]|[身手肩头]?[上中里下]|身)$/;

/** 滚雪球似的 */
const likens = ending("似般样", /(?:似|般|一样)$/);

/** 连片成势, 串珠成线: what became of them. */
const BECAME = /(?<=[一-龥]{2})[一-龥]{2}成[线片群势林景网方带链型行]$/;

const HOW = /(?:基本|纷纷|按时|足额|主动|尚未|多半|大多|依法|依规|陆续|相继|全部)+$/;
const NOTE = /[[［〔【]\d{1,2}[\]］〕】]$/;
const HARDSHIP =
  /(?<=群众|居民|村民|老人|学生|农户|家庭|企业)[一-龥]{2}(?:困难|不便|短缺|紧缺)$|(?<=企业|公司|集团|门店|网点)亏损$|(?<=[一-龥]{2})在[外家]$/;
const WITH_WHOM =
  /^([一-龥]{2,8})[与同跟][一-龥]{2,10}(?:同质发展|结对|签约|合作|对接|联办|牵手|挂钩|互联互通|互认|共享|联动|结[成为])/;

/** The phrase without what only closes it, null where nothing is left that names. */
export const trimmed = (
  words: readonly Chunk[],
  text: string,
  start: number,
  end: number,
  relative: boolean,
): Phrase | null => {
  let stop = end;
  const tail = among(LAST_TRAILING, text, end - 1) && TRAILING.exec(text.slice(start, end));
  if (tail) stop = start + tail.index;
  // 1700亩|地|里，
  if (stop - start === 2 && text[stop - 1] === "里" && among("地田山园塘棚林沟湾街寨峪坳谷", text, start)) stop--;
  // 聘了46名|护林员|后，
  if (text[stop - 1] === "后" && stop - start > 2 && among("，,", text, stop) && !words.some(({ end }) => end === stop))
    stop--;
  // 县级城市|新|获评: what is new about it stands in the predicate.
  if (text[stop - 1] === "新" && stop - start > 3 && among("获入建增评当添晋", text, stop)) stop--;
  // 群众|饮水困难: how they fare.
  const hardship = among("难便缺损外家", text, stop - 1) ? HARDSHIP.exec(text.slice(start, stop)) : null;
  if (hardship) stop = start + hardship.index;
  // 观景点|串珠成线
  const became = text[stop - 2] === "成" ? BECAME.exec(text.slice(start, stop)) : null;
  if (became) stop = start + became.index;
  // 先行县|和|7个培育县
  if (words.some((chunk) => chunk.end === stop && chunk.start > start && is(chunk, WordClass.Conjunction))) stop--;
  // “零关税”清单|［4］: the number of a note.
  const note = among("]］〕】", text, stop - 1) ? NOTE.exec(text.slice(Math.max(start, stop - 4), stop)) : null;
  if (note && stop - note[0].length > start) stop -= note[0].length;
  // 年轻干部|经常|在周末加班: how often they do it.
  if (text[stop - 1] === "常" && stop - start > 3 && among("经时", text, stop - 2)) stop -= 2;
  // 机耕道|要|硬化: the modal goes with what has to be done.
  if (text[stop - 1] === "要" && stop - start > 2 && !among("主重需必首纪摘概提简", text, stop - 2)) stop--;
  // 企业|基本|达标, 群众|按时足额|缴费: how it is done goes with what is done.
  const how = isHan(text, stop) ? HOW.exec(text.slice(start, stop)) : null;
  if (how && how.index > 0) stop = start + how.index;
  const last = words.find((chunk) => chunk.end === stop);
  if (last && last.start > start + 1 && is(last, WordClass.Closing)) stop = last.start;
  const closing =
    among("设用盖展碳型上中里下身头面升级效强富收", text, stop - 1) && CLOSING_NOUN.exec(text.slice(start, stop));
  if (closing && closing.index >= 2 && !(last && last.end - last.start > closing[0].length && is(last, WordClass.Noun)))
    stop = start + closing.index;
  // 医疗专科|与援助医院同质发展: with whom, and what they do.
  const together = WITH_WHOM.exec(text.slice(start, Math.min(text.length, stop + 2)));
  if (together?.[1]) stop = start + together[1].length;
  // 63个|省重点实验室|重组完成
  const before =
    text.startsWith("完成", stop) || text.startsWith("入列", stop)
      ? words.find((chunk) => chunk.end === stop)
      : undefined;
  if (before && before.start - start >= 3 && nominal(before)) stop = before.start;
  const only = words.find((chunk) => chunk.start === start && chunk.end === stop);
  // 项目|投产, 有11人|主动|打了退堂鼓: nothing is named.
  const adverb = only && is(only, WordClass.Adverb) && !is(only, WordClass.Noun | WordClass.Nominal);
  if (only && (adverb || is(only, WordClass.Closing))) return null;
  // 从七八户|滚雪球似的|发展到360户
  if (likens(text, start, stop)) return null;
  if (stop === start + 1 && !among(COUNTED_ALONE, text, start) && ACTING_ALONE.test(text.slice(stop, stop + 1)))
    return null;
  return stop > start ? { start, end: stop, relative } : null;
};
