/** Villages: their number, their collective income, what they have become. Data only; the pattern language is in `pattern.ts`. */
import { type CatalogueEntry, eg } from "./pattern.ts";
import { series } from "./series.ts";

/** Thresholds by which reports sort villages, in 万元, with the words they are written in. */
const THRESHOLDS: readonly (readonly [tenThousands: number, words: readonly string[]])[] = [
  [5, ["5万元", "五万元"]],
  [10, ["10万元", "十万元"]],
  [20, ["20万元", "二十万元"]],
  [30, ["30万元", "三十万元"]],
  [50, ["50万元", "五十万元"]],
  [100, ["100万元", "百万元", "一百万元"]],
  [200, ["200万元", "二百万元"]],
  [500, ["500万元", "五百万元"]],
  [1000, ["1000万元", "千万元", "一千万元"]],
];
const VILLAGE_WORDS = ["村", "行政村", "嘎查", "村社", "村(社区)", "嘎查村"] as const;

const ends = (words: readonly string[], bounds: readonly string[]): readonly string[] =>
  words.flatMap((word) => bounds.flatMap((bound) => VILLAGE_WORDS.map((village) => word + bound + village)));

/** One column a threshold: villages over 50万元 and over 100万元 are two series. */
const villagesByIncome: readonly CatalogueEntry[] = THRESHOLDS.flatMap(([tenThousands, words]) => {
  const written = `${tenThousands}万元`;
  const yuan = tenThousands * 10_000;
  const above = eg(`集体经济收入${written}以上的村`, "个", `集体经济收入${written}以上的村达到38个`);
  const below = eg(`${written}以下的村`, "个", `${written}以下的村减少到12个`);
  const other = eg(`集体经济收入1${written}以上村`, "个", `集体经济收入1${written}以上村9个`);
  return [
    {
      id: `villages_income_over_${yuan}`,
      zh: `集体经济收入${written}以上的村`,
      en: `Villages with collective income of ${yuan} yuan or more`,
      dimension: "count",
      match: [{ labelEnds: ends(words, ["以上", "及以上", "元以上"]) }],
      yes: [above],
      no: [below, other],
    },
    {
      id: `villages_income_under_${yuan}`,
      zh: `集体经济收入${written}以下的村`,
      en: `Villages with collective income under ${yuan} yuan`,
      dimension: "count",
      match: [{ labelEnds: ends(words, ["以下", "及以下", "以内"]) }],
      yes: [below],
      no: [above, other],
    },
  ];
});

export const VILLAGES: readonly CatalogueEntry[] = [
  ...villagesByIncome,
  ...series(
    {
      id: "village_collective_income",
      zh: "村集体经济收入",
      en: "Village collective income",
      dimension: "money",
      match: [
        {
          labelEnds: [
            "村集体经济收入",
            "农村集体经济收入",
            "村级集体经济收入",
            "集体经济收入",
            "集体经济总收入",
            "集体经营性收入",
            "村集体收入",
            "集体经济经营性收入",
            "村集体年收入",
            "集体经济年收入",
          ],
        },
      ],
      yes: [eg("村集体经济总收入", "元", "全县村集体经济总收入9640万元")],
      no: [eg("集体经济收入50万元以上村", "个", "集体经济收入50万元以上村38个")],
    },
    {
      growth: [eg("村集体经济总收入", "%", "村集体经济总收入同比增长31.5%", { change: "up" })],
      increase: [eg("农村集体经济收入", "元", "新增农村集体经济收入3300多万元", { action: "新增", change: "up" })],
    },
  ),
  {
    id: "villages",
    zh: "行政村",
    en: "Administrative villages",
    dimension: "count",
    units: ["个"],
    match: [{ label: ["行政村", "村", "村(社区)", "建制村", "嘎查", "嘎查村", "自然村", "沿边行政村", "脱贫村"] }],
    yes: [eg("行政村", "个", "全县102个行政村"), eg("村（社区）", "个", "全镇21个村（社区）")],
    no: [eg("和美乡村", "个", "建成和美乡村102个")],
  },
  {
    id: "beautiful_villages",
    zh: "和美（美丽）乡村",
    en: "Beautiful and harmonious villages",
    dimension: "count",
    match: [
      { labelEnds: ["和美乡村", "美丽乡村", "和美乡村示范村", "美丽休闲乡村", "乡村振兴示范村", "宜居宜业和美乡村"] },
    ],
    yes: [eg("省级和美乡村示范村", "个", "创建省级和美乡村示范村31个", { action: "创建" })],
    no: [eg("行政村", "个", "行政村31个")],
  },
];
