/** National accounts and retail. Data only; the pattern language is in `pattern.ts`. */
import { type CatalogueEntry, eg } from "./pattern.ts";
import { series } from "./series.ts";

export const ECONOMY: readonly CatalogueEntry[] = [
  ...series(
    {
      id: "gdp",
      zh: "地区生产总值",
      en: "Gross domestic product",
      dimension: "money",
      match: [{ labelEnds: ["地区生产总值", "生产总值", "GDP", "经济总量"] }],
      not: ["人均", "单位", "万元地区", "每万元"],
      yes: [eg("全市地区生产总值", "元", "全市地区生产总值达到1863.5亿元")],
      no: [
        eg("人均地区生产总值", "元", "人均地区生产总值突破5万元"),
        eg("单位地区生产总值能耗", "%", "单位地区生产总值能耗下降3%"),
      ],
    },
    { growth: [eg("地区生产总值", "%", "地区生产总值增长6.1%", { change: "up" }), eg("GDP增速", "%", "GDP增速5.2%")] },
  ),
  ...series(
    {
      id: "gdp_per_capita",
      zh: "人均地区生产总值",
      en: "GDP per capita",
      dimension: "money",
      match: [{ labelEnds: ["人均地区生产总值", "人均生产总值", "人均GDP"] }],
      yes: [eg("人均地区生产总值", "元", "人均地区生产总值达到14万元")],
      no: [eg("地区生产总值", "元", "地区生产总值达到4万亿元")],
    },
    { growth: [eg("人均地区生产总值", "%", "人均地区生产总值年均增长5.4%", { change: "up" })] },
  ),
  ...series(
    {
      id: "primary_industry_value_added",
      zh: "第一产业增加值",
      en: "Value added of primary industry",
      dimension: "money",
      match: [{ labelEnds: ["第一产业增加值", "一产增加值", "农业增加值", "农林牧渔业增加值"] }],
      yes: [eg("一产增加值", "元", "一产增加值突破3000亿元")],
      no: [eg("二产增加值", "元", "二产增加值突破3000亿元")],
    },
    { growth: [eg("第一产业增加值", "%", "第一产业增加值增长5.2%", { change: "up" })] },
  ),
  ...series(
    {
      id: "secondary_industry_value_added",
      zh: "第二产业增加值",
      en: "Value added of secondary industry",
      dimension: "money",
      match: [{ labelEnds: ["第二产业增加值", "二产增加值"] }],
      yes: [eg("第二产业增加值", "元", "第二产业增加值860亿元")],
      no: [eg("三产增加值", "元", "三产增加值860亿元")],
    },
    { growth: [eg("二产增加值", "%", "二产增加值增长6%", { change: "up" })] },
  ),
  ...series(
    {
      id: "tertiary_industry_value_added",
      zh: "第三产业（服务业）增加值",
      en: "Value added of tertiary industry",
      dimension: "money",
      match: [{ labelEnds: ["第三产业增加值", "三产增加值"] }, { label: ["服务业增加值"] }],
      yes: [eg("服务业增加值", "元", "服务业增加值达到1.2万亿元")],
      no: [eg("生产性服务业增加值", "元", "生产性服务业增加值达到1.2万亿元")],
    },
    { growth: [eg("服务业增加值", "%", "服务业增加值增长5%", { change: "up" })] },
  ),
  ...series(
    {
      id: "industrial_value_added_above_scale",
      zh: "规模以上工业增加值",
      en: "Value added of industry above designated size",
      dimension: "money",
      match: [{ labelEnds: ["规模以上工业增加值", "规上工业增加值", "规模工业增加值", "规模以上工业企业增加值"] }],
      yes: [eg("规上工业增加值", "元", "规上工业增加值突破900亿元")],
      no: [eg("工业增加值", "元", "工业增加值突破900亿元")],
    },
    {
      growth: [eg("规模以上工业增加值", "%", "规模以上工业增加值增长8.4%", { change: "up" })],
    },
  ),
  ...series(
    {
      id: "industrial_value_added",
      zh: "工业增加值",
      en: "Industrial value added",
      dimension: "money",
      match: [{ label: ["工业增加值", "全部工业增加值", "全市工业增加值", "全省工业增加值"] }],
      yes: [eg("全部工业增加值", "元", "全部工业增加值4100亿元")],
      no: [eg("规上装备工业增加值", "%", "规上装备工业增加值增长8.4%", { change: "up" })],
    },
    { growth: [eg("工业增加值", "%", "工业增加值增长6.8%", { change: "up" })] },
  ),
  ...series(
    {
      id: "digital_economy_value_added",
      zh: "数字经济核心产业增加值",
      en: "Value added of core digital-economy industries",
      dimension: "money",
      match: [{ labelEnds: ["数字经济核心产业增加值", "数字经济增加值"] }],
      yes: [eg("数字经济核心产业增加值", "元", "数字经济核心产业增加值突破千亿元")],
      no: [eg("金融业增加值", "元", "金融业增加值突破千亿元")],
    },
    { growth: [eg("数字经济核心产业增加值", "%", "数字经济核心产业增加值增长12%", { change: "up" })] },
  ),
  ...series(
    {
      id: "private_economy_value_added",
      zh: "民营经济增加值",
      en: "Value added of the private economy",
      dimension: "money",
      match: [{ labelEnds: ["民营经济增加值"] }],
      yes: [eg("民营经济增加值", "元", "民营经济增加值1200亿元")],
      no: [eg("民营经济增加值占比", "%", "民营经济增加值占比64%")],
    },
    { growth: [eg("民营经济增加值", "%", "民营经济增加值增长5.4%", { change: "up" })] },
  ),
  ...series(
    {
      id: "retail_sales",
      zh: "社会消费品零售总额",
      en: "Total retail sales of consumer goods",
      dimension: "money",
      match: [{ labelEnds: ["社会消费品零售总额", "社消零总额", "社零总额"] }],
      yes: [eg("社会消费品零售总额", "元", "社会消费品零售总额620亿元")],
      no: [eg("网上零售额", "元", "网上零售额62亿元")],
    },
    { growth: [eg("社会消费品零售总额", "%", "社会消费品零售总额增长5.6%", { change: "up" })] },
  ),
  ...series(
    {
      id: "online_retail_sales",
      zh: "网上零售额",
      en: "Online retail sales",
      dimension: "money",
      match: [{ labelEnds: ["网上零售额", "网络零售额", "线上销售额", "网络销售额", "电商交易额", "直播带货额"] }],
      yes: [eg("农产品网络零售额", "元", "农产品网络零售额18亿元")],
      no: [eg("限上零售额", "元", "限上零售额18亿元")],
    },
    { growth: [eg("网上零售额", "%", "网上零售额增长14.7%", { change: "up" })] },
  ),
];
