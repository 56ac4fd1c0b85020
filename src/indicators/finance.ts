/** Budget, taxes, deposits and loans, prices. Data only; the pattern language is in `pattern.ts`. */
import { type CatalogueEntry, eg } from "./pattern.ts";
import { series } from "./series.ts";

export const FINANCE: readonly CatalogueEntry[] = [
  ...series(
    {
      id: "budget_revenue",
      zh: "一般公共预算收入",
      en: "General public budget revenue",
      dimension: "money",
      match: [{ labelEnds: ["一般公共预算收入", "地方一般公共预算收入", "财政收入", "地方财政收入"] }],
      not: ["税收"],
      yes: [eg("一般公共预算收入", "元", "一般公共预算收入112.6亿元")],
      no: [
        eg("一般公共预算支出", "元", "一般公共预算支出412亿元"),
        eg("税收占一般公共预算收入", "%", "税收占一般公共预算收入72%"),
      ],
    },
    { growth: [eg("地方一般公共预算收入", "%", "地方一般公共预算收入增长4.3%", { change: "up" })] },
  ),
  ...series(
    {
      id: "budget_expenditure",
      zh: "一般公共预算支出",
      en: "General public budget expenditure",
      dimension: "money",
      match: [{ labelEnds: ["一般公共预算支出", "财政支出"] }],
      not: ["民生"],
      yes: [eg("一般公共预算支出", "元", "一般公共预算支出412亿元")],
      no: [eg("民生支出", "元", "民生支出320亿元")],
    },
    { growth: [eg("一般公共预算支出", "%", "一般公共预算支出增长3%", { change: "up" })] },
  ),
  {
    id: "livelihood_spending",
    zh: "民生支出",
    en: "Public spending on livelihood",
    dimension: "money",
    match: [{ labelEnds: ["民生支出", "民生投入", "民生资金", "民生实事投入", "民生领域支出"] }],
    yes: [eg("民生支出", "元", "民生支出累计1260亿元")],
    no: [eg("一般公共预算支出", "元", "一般公共预算支出1260亿元")],
  },
  ...series(
    {
      id: "livelihood_spending_share",
      zh: "民生支出占比",
      en: "Share of livelihood in public spending",
      dimension: "share",
      units: ["%"],
      match: [{ labelHas: ["民生支出占", "用于民生", "民生支出比重"] }],
      yes: [eg("民生支出占一般公共预算支出比重", "%", "民生支出占一般公共预算支出比重78%")],
      no: [eg("民生实事", "件", "办好民生实事10件")],
    },
    { points: [eg("民生支出占比", "个百分点", "民生支出占比提高1.2个百分点", { change: "up" })] },
  ),
  ...series(
    {
      id: "tax_revenue",
      zh: "税收收入",
      en: "Tax revenue",
      dimension: "money",
      match: [{ labelEnds: ["税收收入", "税收", "地方税收"] }],
      not: ["亩均", "户均"],
      yes: [eg("税收收入", "元", "税收收入81亿元")],
      no: [eg("亩均税收", "元", "亩均税收12.8万元")],
    },
    { growth: [eg("税收收入", "%", "税收收入增长6.2%", { change: "up" })] },
  ),
  {
    id: "tax_relief",
    zh: "减税降费",
    en: "Tax and fee relief",
    dimension: "money",
    match: [{ labelHas: ["减税降费", "退税减税", "减税", "降本减负"] }],
    yes: [eg("减税降费及退税缓费", "元", "新增减税降费及退税缓费23.4亿元", { change: "up" })],
    no: [eg("税收收入", "元", "税收收入23亿元")],
  },
  ...series(
    {
      id: "deposits",
      zh: "存款余额",
      en: "Deposits, balance",
      dimension: "money",
      match: [{ labelEnds: ["存款余额", "各项存款", "存款"] }],
      not: ["贷款"],
      yes: [eg("金融机构本外币存款余额", "元", "金融机构本外币存款余额2600亿元")],
      no: [eg("贷款余额", "元", "贷款余额1980亿元")],
    },
    { growth: [eg("存款余额", "%", "存款余额增长9.1%", { change: "up" })] },
  ),
  ...series(
    {
      id: "loans",
      zh: "贷款余额",
      en: "Loans, balance",
      dimension: "money",
      match: [{ labelEnds: ["贷款余额", "各项贷款"] }],
      not: ["存贷款", "绿色", "中长期", "小微", "普惠", "涉农", "科技", "转型", "民营", "担保"],
      yes: [eg("金融机构贷款余额", "元", "金融机构贷款余额1980亿元")],
      no: [eg("存款余额", "元", "存款余额2600亿元"), eg("绿色贷款余额", "元", "绿色贷款余额320亿元")],
    },
    { growth: [eg("贷款余额", "%", "贷款余额增长11%", { change: "up" })] },
  ),
  {
    id: "cpi",
    zh: "居民消费价格涨幅",
    en: "Consumer prices, change",
    dimension: "share",
    units: ["%"],
    match: [
      { labelEnds: ["居民消费价格", "居民消费价格涨幅", "CPI", "居民消费价格指数", "CPI涨幅", "居民消费价格总水平"] },
    ],
    yes: [
      eg("居民消费价格涨幅", "%", "居民消费价格涨幅2%左右", { change: "up" }),
      eg("CPI", "%", "CPI上涨0.2%", { change: "up" }),
    ],
    no: [eg("工业生产者出厂价格", "%", "工业生产者出厂价格下降1%", { change: "down" })],
  },
  {
    id: "income_ratio",
    zh: "城乡居民收入比",
    en: "Urban-rural income ratio",
    dimension: "none",
    match: [{ labelEnds: ["城乡居民收入比", "收入比", "城乡居民人均可支配收入比", "城乡收入比", "居民收入比"] }],
    yes: [eg("城乡居民收入比", null, "城乡居民收入比缩小至2.1∶1")],
    no: [eg("收入占比", "%", "收入占比41%")],
  },
];
