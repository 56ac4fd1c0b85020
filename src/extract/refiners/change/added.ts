/**
 * Verbs of adding and taking off that reach their number across their object: 新增|铁路里程|989公里, 压减|时间|58%.
 *
 * In: a view of the figure, or the words before a number. Out: "up" or "down", "level" where the clause goes on to a level,
 * null for "not mine". Deliberately absent: words right before their number (moving.ts).
 */
import { has, holds, isHan, marks } from "../../../marks.ts";
import type { Change } from "../../../types.ts";
import type { Reading, View } from "./reading.ts";
import { endingIn } from "./word-before.ts";
import { TAKING_OFF } from "./words.ts";

/** A verb where it has an object behind it; sticky, so that it can look at what stands before it. */
interface Adding {
  readonly about: string;
  readonly verb: RegExp;
  readonly tells: Change;
}

/** The first whose verb stands at a position wins. */
const ADDING: readonly Adding[] = [
  { about: "减|办公经费|3万元, 压减|支出|15%", verb: /(?<!新增)减(?!排)(?=[一-龥]{2,4}$)/y, tells: "down" },
  { about: "减税降费|59.3亿元; 新增减税降费 is a rise", verb: /(?<!新增)(?:减税降费|减费让利)/y, tells: "down" },
  { about: "新增|铁路里程|989公里", verb: /新增|净增加?|增加|增收|增产|[新又]添/y, tells: "up" },
  { about: "降低|物流成本|65亿元", verb: /减少|减轻|降低|减排|压减|缩减/y, tells: "down" },
  { about: "多卖出|干货|三百来斤", verb: /多(?:进账|[卖产收打挣赚]?出)(?=[一-龥]{2})(?!近|约|了)/y, tells: "up" },
  {
    about: "少做|重复检查|3.3万项次, but for 至少 and 最少",
    verb: /(?<![至最])少(?:垫付?|打印|[花做开填跑报印发淹占扔烧])了?(?=[一-龥A-Z][一-龥\d])/y,
    tells: "down",
  },
];
/** The characters that these verbs begin with. */
const BEGINS = marks("减新净增降压缩多少又");
/** Without one of these nothing is asked. */
const TELLS = marks("增减缩多少降添");
const LONGEST_OBJECT = 24;
/** 增加到, 新增长点, 新增的: no verb with its object. */
const NO_OBJECT = /^(?:到|至|为|长点|长极|的|量|值|能力|收渠道|奖金|任务|项目|[及和]优化|[及或]改造)/;

/** What the last verb of adding or taking off tells whose object runs on to the end of `before`; null where none does. */
export const lastAdded = (before: string): Change | null => {
  if (!holds(TELLS, before, 0, before.length)) return null;
  let last: Change | null = null;
  let end = 0;
  for (let at = 0; at < before.length; ) {
    const adding = has(BEGINS, before.charCodeAt(at)) ? addingAt(before, at) : undefined;
    if (adding) last = adding.tells;
    at = adding ? adding.verb.lastIndex : at + 1;
    if (adding) end = at;
  }
  if (!last) return null;
  const object = before.slice(end);
  return object.length > LONGEST_OBJECT || /[，,。；;]/.test(object) || NO_OBJECT.test(object) ? null : last;
};

/** Its `verb.lastIndex` is where the verb ends. */
const addingAt = (before: string, at: number): Adding | undefined =>
  ADDING.find(({ verb }) => {
    verb.lastIndex = at;
    return verb.test(before);
  });

/** 增加值|达|5亿元: what the clause tells last is a level. */
const LEVEL_AT_END = /(?:达|为|到|至|突破|占)[^、]{0,3}$/;
/** 新增停车位|达1240个: how many were added, no level. */
const SUM_ADDED = /(?:新增|净增)[^，,。；;、占]{1,14}(?:达到?|突破)(?:了|近|约)?$/;

export const endsInLevel = ({ scene: { text }, clauseStart, figure }: View): boolean => {
  const clause = text.slice(clauseStart, figure.start);
  return LEVEL_AT_END.test(clause) && !SUM_ADDED.test(clause);
};

const takingOff = endingIn(TAKING_OFF);
/** What stands between such a verb and its share: a short noun, or one of these with what it is of. */
const TAKEN_OFF = /^了?(?:[一-龥]{2,4}|[一-龥]{1,6}(?:时间|时限|材料|环节|成本|支出|经费|费用|开支|面积|规模))$/;
const LONGEST_TAKEN_OFF = 9;
/** 减少|人数占|5%: a share of something else. */
const SHARE_OF = /(?:达到?|为|占|率|比例|比重)$/;

export const TAKES_OFF: Reading = {
  id: "takes-off",
  about: "A share of a thing taken off: 平均压减|时间|58%",
  reads: ({ scene: { text }, from, figure, before }) => {
    if (figure.unit !== "%" || SHARE_OF.test(before)) return null;
    const furthest = Math.max(from, figure.start - LONGEST_TAKEN_OFF);
    for (let at = figure.start - 1; at >= furthest && isHan(text, at); at--)
      if (takingOff(text, from, at) && TAKEN_OFF.test(text.slice(at, figure.start))) return "down";
    return null;
  },
  yes: { down: ["平均压减时间【58%】", "压减非刚性支出【15%】", "精简了申报材料【40%】"] },
  no: ["减轻企业税费负担【1.2亿元】", "压减支出后占比【15%】"],
};

export const ADDS: Reading = {
  id: "adds",
  about: "A verb of adding or taking off with its object: 新增|农村集体经济收入|3300多万元",
  reads: (view) => {
    if (view.figure.dimension === "share") return null;
    const added = lastAdded(view.before);
    return added && endsInLevel(view) ? "level" : added;
  },
  yes: {
    up: [
      "新增农村集体经济收入【3300多万元】",
      "新增停车位达【1240个】",
      "新增减税降费【59.3亿元】",
      "每月多卖出干货【三百来斤】",
    ],
    down: [
      "替企业压减成本【6300多万元】",
      "减轻企业税费负担【1.2亿元】",
      "降低交通物流成本【65亿元】",
      "少做重复检查【3.3万项次】",
      "群众看一回专家少花路费【二三百元】",
    ],
    level: ["增加民宿后客房达【1240间】"],
  },
  no: ["14万吨减排量卖了【568万元】", "平均压减时间【58%】"],
};
