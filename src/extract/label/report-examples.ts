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
  { text: "进出口总额增长9.4%、重回【万亿元】规模", bound: "进出口总额" },
  { text: "【39个】欠发达县域实现摘帽", bound: "欠发达县域" },
  { text: "供水工程覆盖农村人口比例提高到【71.4%】", bound: "供水工程覆盖农村人口比例" },
  { text: "组建【200亿元】规模母基金", bound: "母基金" },
  { text: "办件最快【10分钟】", bound: "办件" },
  { text: "【6个】重大专项和3个先行县", bound: "重大专项" },
  { text: "【24台】天文望远镜投入观测", bound: "天文望远镜" },
  { text: "【12个】观景点串珠成线", bound: "观景点" },
  { text: "紧急转移群众【1.2万人】", bound: "群众" },
  { text: "在【115个】县建设示范片1000个", bound: "县" },
];
