/**
 * What stands between a number and the name of what is counted: 八十多|号|青壮年, 2.7公里|长的|水渠, 有11回|是|真险情.
 *
 * In: a text and a position behind a number. Out: where the name begins.
 */
import { among, isHan } from "../../../marks.ts";

export interface Passed {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /** How many characters are passed over at `at`; 0 for "not mine". */
  readonly passes: (text: string, at: number) => number;
  /** What stands in 【】 is passed over. */
  readonly yes: readonly string[];
  /** Where 【】 begins nothing is passed over by it. */
  readonly no: readonly string[];
}

/** In their order; one may follow another. */
export const PASSED: readonly Passed[] = [
  {
    id: "hands",
    about: "号 of people, behind a round number: 八十多|号|青壮年",
    passes: (text, at) => (text[at] === "号" && isHan(text, at + 1) && among("多来几十百", text, at - 1) ? 1 : 0),
    yes: ["八十多【号】青壮年"],
    no: ["3【号】楼", "八十多【个】青壮年"],
  },
  {
    id: "how-long",
    about: "In which dimension it is measured: 2.7公里|长的|水渠",
    passes: (text, at) => (among("长宽高深厚", text, at) && text[at + 1] === "的" ? 2 : 0),
    yes: ["2.7公里【长的】水渠", "3米【高的】石坎"],
    no: ["2.7公里【长】廊"],
  },
  {
    id: "scale",
    about: "规模 behind money: 200亿元|规模|母基金",
    passes: (text, at) => (text[at - 1] === "元" && text.startsWith("规模", at) && isHan(text, at + 3) ? 2 : 0),
    yes: ["200亿元【规模】母基金"],
    no: ["重回万亿元【规模】", "12家【规模】企业"],
  },
  {
    id: "was",
    about: "What it was: 有11回|是|真险情",
    passes: (text, at) => (text[at] === "是" && isHan(text, at + 2) ? 1 : 0),
    yes: ["有11回【是】真险情"],
    no: ["有11回【真】险情"],
  },
  {
    id: "far-off",
    about: "How far off it lies: 5公里|外的|龙洞",
    passes: (text, at) => (text.startsWith("外的", at) && isHan(text, at + 3) ? 2 : 0),
    yes: ["5公里【外的】龙洞"],
    no: ["12家【外】贸企业"],
  },
  {
    id: "belongs-to",
    about: "To what they belong: 其中4起|属于|疑难命案",
    passes: (text, at) => (text.startsWith("属于", at) && isHan(text, at + 3) ? 2 : 0),
    yes: ["其中4起【属于】疑难命案"],
    no: ["3家【属】地企业"],
  },
];

export const behindPassed = (text: string, at: number): number => {
  let start = at;
  for (const { passes } of PASSED) start += passes(text, start);
  return start;
};

/** 14个|投资超10亿元|重大项目: how large they are. */
const OF_SIZE =
  /^[一-龥]{0,4}(?:超过?|过)[\d.一二两三四五六七八九十百千万亿]+(?:元|亩|人|吨|户)(?:以上)?的?(?=[一-龥]{2})/;

/** Where the name begins behind such a size, `at` where none stands there. */
export const behindSize = (text: string, at: number, to: number): number =>
  among("投产年收规营销超过总面", text, at) ? at + (OF_SIZE.exec(text.slice(at, to))?.[0].length ?? 0) : at;
