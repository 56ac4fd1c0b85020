/**
 * In: any raw text: Simplified or Traditional, half- or full-width. Out: every number expression in it, figure or not,
 * with positions in that text.
 * Deliberately absent: normalisation of words (only characters that can stand in a number or beside one are folded, one
 * code unit to one, so that positions stay) and any judgement of what the number is.
 */
import { lex } from "./extract/lexer/lex.ts";
import type { Bound } from "./types.ts";

/** A number as `findNumbers` gives it; see the fields of the figure record for their meaning. */
export interface FoundNumber {
  /** Position of the first UTF-16 code unit in the text given. */
  readonly start: number;
  readonly end: number;
  /** The span as the text writes it. */
  readonly text: string;
  /** The number in full, scale folded in; lower end of a range. */
  readonly value: number;
  readonly max: number | null;
  readonly unit: string | null;
  readonly bound: Bound;
}

/**
 * Traditional and variant characters that occur in numerals, units, the words around them and the commonest words that
 * are no numbers, each beside its Simplified form. One code unit each: positions do not move.
 */
const TRADITIONAL =
  "萬万億亿兩两點点負负餘余幾几數数來来雙双貳贰參叁陸陆個个條条項项場场戶户間间層层輛辆艘艘張张隻只頭头匹匹畝亩頃顷噸吨" +
  "組组隊队對对幫帮員员級级處处臺台檯台種种類类樣样節节課课門门針针劑剂筆笔盤盘遍遍趟趟頓顿輪轮屆届歲岁週周週周鐘钟時时" +
  "與与歐欧圓圆鎊镑錢钱塊块釐厘裡里裏里尋寻華华體体標标準准書书這这為为統统過过達达約约將将從从負负倆俩並并應应" +
  "寧宁東东實实國国際际際际間间線线紅红齊齐絕绝續续連连當当發发會会優优後后單单總总強强貨货億亿學学業业區区縣县鄉乡鎮镇" +
  "極极難难誌志純纯車车陽阳壩坝夠够斷断隨随臨临長长電电無无麼么還还價价倉仓規规劃划進进轉转變变開开關关閉闭陳陈" +
  "錯错終终紀纪碼码繼继給给維维網网聯联聲声擔担磅磅維维動动務务據据損损獎奖讓让證证試试記记設设許许額额題题頁页領领" +
  "顆颗馬马驗验龍龙龜龟漢汉溫温滿满範范籌筹簡简緊紧報报場场壓压見见親亲觀观計计討讨訓训話话該该詳详請请" +
  "飯饭餐餐館馆駐驻騎骑鬥斗魚鱼鳥鸟麥麦黃黄黨党齡龄齒齿";

const FOLD: Uint16Array = (() => {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) table[code] = code;
  // Full-width forms U+FF01–FF5E stand 0xFEE0 above ASCII: digits, letters and % only, punctuation is read either way.
  for (let code = 0xff01; code <= 0xff5e; code++) {
    const half = code - 0xfee0;
    if (/[0-9A-Za-z%.+\-/~]/.test(String.fromCharCode(half))) table[code] = half;
  }
  table[0x3000] = 0x20;
  for (let index = 0; index + 1 < TRADITIONAL.length; index += 2) {
    table[TRADITIONAL.charCodeAt(index)] = TRADITIONAL.charCodeAt(index + 1);
  }
  for (const ring of "○◯") table[ring.charCodeAt(0)] = 0x3007;
  return table;
})();

/** Characters a slice is joined from at a time: well under the argument limit of String.fromCharCode. */
const CHUNK = 8192;

function fold(text: string): string {
  let first = 0;
  while (first < text.length && FOLD[text.charCodeAt(first)] === text.charCodeAt(first)) first++;
  if (first === text.length) return text;
  const parts: string[] = [];
  const codes = new Uint16Array(Math.min(CHUNK, text.length));
  for (let from = 0; from < text.length; from += CHUNK) {
    const length = Math.min(CHUNK, text.length - from);
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(from + index);
      codes[index] = FOLD[code] ?? code;
    }
    parts.push(String.fromCharCode(...codes.subarray(0, length)));
  }
  return parts.join("");
}

/**
 * Every number expression of `text`, in order and without overlap.
 *
 * Reads Arabic and Chinese numerals in every mixture, percents, fractions, ranges, approximations and units; words whose
 * numeral characters are no numbers (统一, 四川) are left out. Never throws.
 *
 * @param text any text; positions in the result count its UTF-16 code units, so `text.slice(start, end) === result.text`
 */
export function findNumbers(text: string): FoundNumber[] {
  return lex(fold(text)).map(({ start, end, value, max, unit, bound }) => ({
    start,
    end,
    text: text.slice(start, end),
    value,
    max,
    unit,
    bound,
  }));
}
