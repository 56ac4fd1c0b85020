/** Tourism and culture. Data only; the pattern language is in `pattern.ts`. */
import { type CatalogueEntry, eg } from "./pattern.ts";
import { series } from "./series.ts";

export const TOURISM: readonly CatalogueEntry[] = [
  ...series(
    {
      id: "tourist_trips",
      zh: "接待游客",
      en: "Tourist trips",
      dimension: "count",
      match: [
        {
          labelEnds: ["游客", "接待游客", "游客人次", "旅游人次", "旅游人数", "国内游客", "国内外游客", "游客接待量"],
        },
      ],
      not: ["入境", "外国", "境外", "过夜", "免签", "省外"],
      yes: [eg("接待游客", "人次", "接待游客1.2亿人次", { action: "接待" })],
      no: [eg("入境游客", "人次", "接待入境游客86万人次"), eg("游客满意度", "%", "游客满意度96%")],
    },
    { growth: [eg("接待游客数量", "%", "接待游客数量增长10.3%", { change: "up" })] },
  ),
  ...series(
    {
      id: "inbound_tourist_trips",
      zh: "入境游客",
      en: "Inbound tourist trips",
      dimension: "count",
      match: [{ labelEnds: ["入境游客", "外国游客", "境外游客", "入境过夜游客", "入境过夜游客人次", "入境游客人次"] }],
      yes: [eg("入境游客", "人次", "接待入境游客86万人次", { action: "接待" })],
      no: [eg("游客", "人次", "接待游客1.2亿人次")],
    },
    { growth: [eg("入境游客", "%", "入境游客增长47.8%", { change: "up" })] },
  ),
  ...series(
    {
      id: "tourism_income",
      zh: "旅游收入",
      en: "Tourism income",
      dimension: "money",
      match: [
        {
          labelEnds: ["旅游收入", "旅游总收入", "旅游总花费", "游客总花费", "旅游花费", "旅游综合收入", "旅游经营收入"],
        },
      ],
      not: ["人均"],
      yes: [eg("旅游总收入", "元", "旅游总收入突破1400亿元")],
      no: [eg("游客人均花费", "元", "游客人均花费1180元")],
    },
    { growth: [eg("旅游总花费", "%", "旅游总花费年均增长10%", { change: "up" })] },
  ),
  ...series(
    {
      id: "spending_per_visitor",
      zh: "游客人均花费",
      en: "Spending per visitor",
      dimension: "money",
      match: [{ labelEnds: ["人均花费", "游客人均花费", "游客人均消费", "人均旅游消费"] }],
      yes: [eg("游客人均花费", "元", "游客人均花费1180元")],
      no: [eg("旅游总花费", "元", "旅游总花费1400亿元")],
    },
    { growth: [eg("游客人均花费", "%", "游客人均花费增长5.4%", { change: "up" })] },
  ),
  {
    id: "scenic_areas",
    zh: "旅游景区（度假区）",
    en: "Scenic areas and resorts",
    dimension: "count",
    match: [{ labelEnds: ["旅游景区", "景区", "旅游度假区", "旅游休闲街区", "A级景区"] }],
    yes: [eg("国家4A级旅游景区", "家", "创成国家4A级旅游景区2家", { action: "创成" })],
    no: [eg("历史文化街区", "个", "保护历史文化街区13个")],
  },
  {
    id: "homestays",
    zh: "民宿",
    en: "Homestays",
    dimension: "count",
    match: [{ labelEnds: ["民宿", "等级民宿", "乡村民宿", "农家乐"] }],
    yes: [eg("等级民宿", "家", "新增等级民宿638家", { change: "up" })],
    no: [eg("五星级饭店", "家", "新增五星级饭店16家")],
  },
  {
    id: "cultural_activities",
    zh: "文化（惠民）活动",
    en: "Cultural activities",
    dimension: "count",
    match: [{ labelEnds: ["文化活动", "文艺演出", "惠民演出", "文化惠民活动", "演出", "文旅活动", "群众文化活动"] }],
    yes: [eg("文化惠民活动", "场", "举办文化惠民活动2400场", { action: "举办" })],
    no: [eg("促消费活动", "场", "举办促消费活动2400场")],
  },
  {
    id: "consumption_promotions",
    zh: "促消费活动",
    en: "Consumption-promotion events",
    dimension: "count",
    match: [{ labelEnds: ["促消费活动", "消费促进活动", "展会", "展销活动"] }],
    yes: [eg("促消费活动", "场", "举办促消费活动2000场", { action: "举办" })],
    no: [eg("文化活动", "场", "举办文化活动2000场")],
  },
];
