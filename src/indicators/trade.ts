/** Foreign trade and investment. Data only; the pattern language is in `pattern.ts`. */
import { type CatalogueEntry, eg } from "./pattern.ts";
import { series } from "./series.ts";

export const TRADE: readonly CatalogueEntry[] = [
  ...series(
    {
      id: "imports_exports",
      zh: "进出口总额",
      en: "Imports and exports",
      dimension: "money",
      match: [{ labelEnds: ["进出口总额", "进出口总值", "进出口", "外贸进出口", "进出口额", "货物贸易"] }],
      not: ["服务进出口"],
      yes: [eg("外贸进出口总额", "元", "外贸进出口总额176亿元")],
      no: [eg("外贸出口", "元", "外贸出口134亿元"), eg("服务进出口总额", "元", "服务进出口总额18亿元")],
    },
    { growth: [eg("进出口总值", "%", "进出口总值增长5%", { change: "up" })] },
  ),
  ...series(
    {
      id: "exports",
      zh: "出口额",
      en: "Exports",
      dimension: "money",
      match: [
        { label: ["出口", "出口额", "出口总额", "外贸出口", "外贸出口额", "货物出口", "出口总值", "外贸出口总额"] },
      ],
      yes: [eg("外贸出口", "元", "外贸出口134亿元")],
      no: [eg("进出口", "元", "进出口134亿元")],
    },
    { growth: [eg("出口", "%", "出口增长18.9%", { change: "up" })] },
  ),
  ...series(
    {
      id: "imports",
      zh: "进口额",
      en: "Imports",
      dimension: "money",
      match: [{ label: ["进口", "进口额", "进口总额", "外贸进口", "货物进口", "进口总值"] }],
      yes: [eg("进口", "元", "进口42亿元")],
      no: [eg("进出口", "元", "进出口42亿元")],
    },
    { growth: [eg("进口", "%", "进口增长6%", { change: "up" })] },
  ),
  ...series(
    {
      id: "service_trade",
      zh: "服务贸易额",
      en: "Trade in services",
      dimension: "money",
      match: [{ labelEnds: ["服务贸易总额", "服务贸易", "服务进出口总额", "服务贸易额", "服务进出口"] }],
      yes: [eg("服务贸易总额", "美元", "服务贸易总额突破20亿美元")],
      no: [eg("货物贸易", "元", "货物贸易20亿元")],
    },
    { growth: [eg("服务贸易", "%", "服务贸易增长16%", { change: "up" })] },
  ),
  ...series(
    {
      id: "foreign_investment_used",
      zh: "实际使用外资",
      en: "Foreign investment in actual use",
      dimension: "money",
      match: [{ labelEnds: ["实际使用外资", "实际利用外资", "利用外资", "使用外资", "到位外资"] }],
      yes: [eg("实际使用外资", "美元", "实际使用外资3.2亿美元")],
      no: [eg("外资企业", "家", "新设外资企业32家")],
    },
    { growth: [eg("实际利用外资", "%", "实际利用外资增长8%", { change: "up" })] },
  ),
];
