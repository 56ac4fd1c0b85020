/** Constructions of work reports: what a plant makes, what money supports, how long a thing took. */
import type { Refiner } from "../refiners/refiner.ts";

export const REPORT_EXAMPLES: Refiner["examples"] = [
  { text: "财政收入达到1350亿元，三年增长【58.6%】", bound: "财政收入" },
  { text: "营业收入较“十三五”末期【翻一番】", bound: "营业收入" },
  { text: "耕层厚度止跌提升【3.5%】", bound: "耕层厚度" },
  { text: "入选首批【5个】国家公园之一", bound: "国家公园" },
  { text: "为用户节约用电成本【1.2亿元】", bound: "用电成本" },
  { text: "帮助企业节约成本【300万元】", bound: "成本" },
  { text: "统筹【12亿元】支持乡村全面振兴", bound: "乡村全面振兴" },
  { text: "仅用【90天】建成算力中心并投入使用", bound: "建成算力中心" },
  { text: "建成恒力公司【5万吨】己内酰胺装置", bound: "己内酰胺装置" },
];
