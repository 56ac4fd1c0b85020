/** Income, population, insurance. Data only; the pattern language is in `pattern.ts`. */
import { type CatalogueEntry, eg } from "./pattern.ts";
import { series } from "./series.ts";

export const LIVELIHOOD: readonly CatalogueEntry[] = [
  ...series(
    {
      id: "disposable_income",
      zh: "居民人均可支配收入",
      en: "Disposable income per capita",
      dimension: "money",
      match: [
        { labelEnds: ["居民人均可支配收入", "人均可支配收入", "全体居民人均可支配收入", "居民可支配收入", "居民收入"] },
      ],
      yes: [eg("全体居民人均可支配收入", "元", "全体居民人均可支配收入31200元")],
      no: [eg("城镇居民人均可支配收入", "元", "城镇居民人均可支配收入43860元")],
    },
    { growth: [eg("居民人均可支配收入", "%", "居民人均可支配收入年均增长6.6%", { change: "up" })] },
  ),
  ...series(
    {
      id: "urban_disposable_income",
      zh: "城镇居民人均可支配收入",
      en: "Disposable income per capita, urban",
      dimension: "money",
      match: [
        {
          labelEnds: [
            "城镇居民人均可支配收入",
            "城镇常住居民人均可支配收入",
            "城镇居民收入",
            "城镇常住居民收入",
            "城市居民人均可支配收入",
            "城镇人均可支配收入",
          ],
        },
      ],
      yes: [eg("城镇常住居民人均可支配收入", "元", "城镇常住居民人均可支配收入51230元")],
      no: [eg("农村居民人均可支配收入", "元", "农村居民人均可支配收入22715元")],
    },
    { growth: [eg("城镇居民人均可支配收入", "%", "城镇居民人均可支配收入增长4%", { change: "up" })] },
  ),
  ...series(
    {
      id: "rural_disposable_income",
      zh: "农村居民人均可支配收入",
      en: "Disposable income per capita, rural",
      dimension: "money",
      match: [
        {
          labelEnds: [
            "农村居民人均可支配收入",
            "农村常住居民人均可支配收入",
            "乡村居民人均可支配收入",
            "农民人均可支配收入",
            "农村居民收入",
            "农村常住居民收入",
            "农牧民人均可支配收入",
            "牧区常住居民人均可支配收入",
            "农村人均可支配收入",
          ],
        },
      ],
      not: ["脱贫"],
      yes: [eg("农村居民人均可支配收入", "元", "农村居民人均可支配收入22715元")],
      no: [eg("城镇居民人均可支配收入", "元", "城镇居民人均可支配收入43860元")],
    },
    { growth: [eg("农村常住居民人均可支配收入", "%", "农村常住居民人均可支配收入增长6%", { change: "up" })] },
  ),
  ...series(
    {
      id: "lifted_population_income",
      zh: "脱贫人口人均收入",
      en: "Income per capita of people lifted out of poverty",
      dimension: "money",
      match: [
        {
          labelEnds: [
            "脱贫人口人均纯收入",
            "脱贫人口人均收入",
            "脱贫县农村居民人均可支配收入",
            "脱贫地区农村居民人均可支配收入",
            "脱贫群众人均纯收入",
          ],
        },
      ],
      yes: [eg("脱贫人口人均纯收入", "元", "脱贫人口人均纯收入达到17860元")],
      no: [eg("居民人均可支配收入", "元", "居民人均可支配收入17860元")],
    },
    { growth: [eg("脱贫人口人均纯收入", "%", "脱贫人口人均纯收入增长9%", { change: "up" })] },
  ),
  ...series(
    {
      id: "urbanisation_rate",
      zh: "常住人口城镇化率",
      en: "Urbanisation rate",
      dimension: "share",
      units: ["%"],
      match: [{ labelEnds: ["城镇化率", "常住人口城镇化率"] }],
      not: ["户籍"],
      yes: [eg("常住人口城镇化率", "%", "常住人口城镇化率达到57.7%")],
      no: [eg("户籍人口城镇化率", "%", "户籍人口城镇化率41%")],
    },
    { points: [eg("常住人口城镇化率", "个百分点", "常住人口城镇化率提高1个百分点", { change: "up" })] },
  ),
  {
    id: "resident_population",
    zh: "常住人口",
    en: "Resident population",
    dimension: "count",
    match: [{ label: ["常住人口", "全市常住人口", "总人口", "全省常住人口", "年末常住人口", "人口"] }],
    yes: [eg("常住人口", "人", "常住人口312万人")],
    no: [eg("老年人口", "人", "老年人口87万人")],
  },
  {
    id: "elderly_population",
    zh: "老年人口",
    en: "Elderly population",
    dimension: "count",
    match: [{ labelEnds: ["老年人口", "老年人", "高龄老人", "以上老人", "独居空巢老人", "失能半失能老人"] }],
    yes: [eg("60周岁及以上老年人口", "人", "60周岁及以上老年人口87.4万人")],
    no: [eg("老年人口占比", "%", "老年人口占比23.8%")],
  },
  {
    id: "life_expectancy",
    zh: "人均预期寿命",
    en: "Life expectancy",
    dimension: "time",
    units: ["岁"],
    match: [{ labelEnds: ["预期寿命", "人均预期寿命"] }],
    yes: [eg("人均预期寿命", "岁", "人均预期寿命提高到80.2岁")],
    no: [eg("平均年龄", "岁", "平均年龄44.2岁")],
  },
  {
    id: "pension_insured",
    zh: "养老保险参保人数",
    en: "People covered by pension insurance",
    dimension: "count",
    match: [
      { labelEnds: ["养老保险参保", "养老保险参保人数", "参加基本养老保险人数", "养老保险", "养老保险参保人员"] },
    ],
    yes: [eg("企业职工养老保险参保人数", "人", "企业职工养老保险参保人数达到62万人")],
    no: [eg("长期护理保险参保", "人", "长期护理保险参保150万人")],
  },
  ...series(
    {
      id: "pension_coverage",
      zh: "基本养老保险参保率",
      en: "Pension insurance coverage",
      dimension: "share",
      units: ["%"],
      match: [{ labelEnds: ["养老保险参保率", "养老参保率", "养老保险覆盖率"] }],
      yes: [eg("基本养老保险参保率", "%", "基本养老保险参保率达到97%")],
      no: [eg("基本医保参保率", "%", "基本医保参保率达到97%")],
    },
    { points: [eg("基本养老保险参保率", "个百分点", "基本养老保险参保率提高1个百分点", { change: "up" })] },
  ),
  ...series(
    {
      id: "medical_insurance_coverage",
      zh: "基本医保参保率",
      en: "Medical insurance coverage",
      dimension: "share",
      units: ["%"],
      match: [{ labelEnds: ["医保参保率", "医疗保险参保率", "医疗保险覆盖率", "医保覆盖率"] }],
      yes: [eg("基本医保参保率", "%", "基本医保参保率稳定在95%以上")],
      no: [eg("养老保险参保率", "%", "养老保险参保率95%")],
    },
    { points: [eg("基本医疗保险参保率", "个百分点", "基本医疗保险参保率提高1个百分点", { change: "up" })] },
  ),
  {
    id: "minimum_living_standard",
    zh: "低保标准",
    en: "Minimum living allowance",
    dimension: "money",
    match: [{ labelEnds: ["低保标准", "最低生活保障标准", "低保保障标准"] }],
    yes: [eg("农村低保标准", "元", "农村低保标准提高到6300元")],
    no: [eg("最低工资标准", "元", "最低工资标准2100元")],
  },
];
