/** Shapes of what a thing is measured against, as they stand before its number. Data only. */
import { either } from "../either.ts";

export interface Shape {
  readonly words: RegExp;
  /** What it takes off the end of each, in 【】. */
  readonly yes: readonly string[];
}

const AREA = /全[国省市县区州旗]/;
const EARLIER =
  /上年|去年|上届|上一年|上月|上季度|前年|往年|五年前|年初|(?:19|20)\d\d年|[“"]?十[一二三四五]五[”"]?|同期|上/;
const GOAL = /预期|目标|原?计划|预算/;
const LAID_DOWN = /(?:法定|规定|承诺)(?:时限|时间)?|[国省市县区部]定(?:指标|标准|目标|要求|时限)/;
const MEAN = /平均|规上|[^，,。、；;\d]{2,8}(?:平均水平|均值|增速|增幅|平均|末|底|同期|年)/;

export const COMPARISONS: readonly Shape[] = [
  { words: /同比|环比/, yes: ["出口【同比】"] },
  { words: /[同跟][^，,。、；;]{2,8}[前时]比/, yes: ["收入【跟三年前比】"] },
  { words: /(?:比|较)[^，,。、；;\d]{1,8}[时前初]/, yes: ["户数【比脱贫时】", "存栏【较年初】"] },
  {
    words:
      /不?(?:高于|低于|快于|慢于|高出|低出|[快慢高低]过|优于|跑赢|强于|领先于?)(?:(?:全[国省区市县州旗盟][、和与及]?){2,4}[^，,。、；;\d]{0,6}|[^，,。、；;\d]{2,14}(?<!(?:比例|占比|比率)(?:达到?|为|超过?|保持在)?))/,
    yes: ["增速【高于全国、全省平均】", "增幅【快过各项贷款】"],
  },
  { words: /(?:比|较)[“"][^”"]{1,8}[”"](?:(?:时期|期)?末?|末期)/, yes: ["里程【比“十三五”末】"] },
  {
    words: new RegExp(
      `(?:比|较|与|高于|低于|快于|慢于|优于|高出|超过|超出|多于|少于|领先)${either([EARLIER, GOAL, AREA, LAID_DOWN, MEAN])}[^，,。、；;\\d]{0,8}(?<![配合适联]度达?到?)(?:相比)?`,
    ),
    yes: ["产值【比上年】", "用时【比法定时限】", "成本【较行业平均水平】"],
  },
];
