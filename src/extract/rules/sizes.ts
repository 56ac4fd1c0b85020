/** Sizes that only name a thing: 750千伏输变电工程, 千亩高产示范片1000个, 万卡算力中心. Guide, section 1. */
import type { Rule } from "./rule.ts";

const ROUND = /^[十百千万亿]+$/;
/** Measures of how large a field, a herd or a works is. */
const EACH_HAS: ReadonlySet<string | null> = new Set(["亩", "头", "只", "羽", "吨", "千瓦"]);
const NOUN_ALONE = /^[一-龥“”]{2,10}$/;

export const SIZE_RULES: readonly Rule[] = [
  {
    id: "size/voltage",
    about: "A voltage right before a noun names the line or the station: 750千伏输变电工程",
    kind: "threshold",
    cues: { units: ["千伏", "kV"] },
    test: ({ expression, after }) =>
      (expression.unit === "千伏" || expression.unit === "kV") &&
      /^(?:[、和与及]\d{2,4}千伏)*(?:及以上)?(?!以[上下内]|左右|等级)[一-龥]{2}/.test(after),
    yes: ["投运红旗【750千伏】输变电工程", "新增【220千伏】及以上变电站3座"],
    no: ["电压等级提高到【10千伏】"],
  },
  {
    id: "size/mark",
    about: "The mark that was passed so often: 跨过3个万亿元大关",
    kind: "threshold",
    cues: { opens: "百千万亿" },
    test: ({ numeral, before, after }) =>
      ROUND.test(numeral) &&
      /[\d一二两三四五六七八九十]个$/.test(before) &&
      /^(?:级)?(?:大关|关口|门槛|台阶)/.test(after),
    yes: ["经济总量连续跨过3个【万亿元】大关"],
    no: ["产值突破【千亿元】大关"],
  },
  {
    id: "size/round",
    about: "A round size right before a noun that is counted itself: 千亩高产示范片1000个, 万卡算力中心",
    kind: "threshold",
    cues: { opens: "十百千万亿" },
    test: ({ expression, before, after, numeral, scene }) => {
      if (!ROUND.test(numeral)) return false;
      if (expression.unit === "卡") return /^[一-龥]{2}/.test(after);
      if (!EACH_HAS.has(expression.unit)) return false;
      // 6个|百万羽|蛋鸡养殖项目: what was counted before.
      if (/个$/.test(before) && /^[一-龥]{2}/.test(after)) return true;
      const next = scene.expressions.find(({ start }) => start >= expression.end);
      return next?.dimension === "count" && NOUN_ALONE.test(scene.text.slice(expression.end, next.start));
    },
    yes: [
      "打造粮油【千亩】高产示范片1000个",
      "推进6个【百万羽】蛋鸡养殖项目",
      "建设【百头】牧场30个",
      "【万卡】算力中心启动",
    ],
    no: ["建成【千亩】茶园", "新种【千亩】茶园、百亩果园3个"],
  },
];
