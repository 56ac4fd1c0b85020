/** Power, networks and computing. Data only; the pattern language is in `pattern.ts`. */
import { type CatalogueEntry, eg } from "./pattern.ts";
import { series } from "./series.ts";

export const ENERGY: readonly CatalogueEntry[] = [
  ...series(
    {
      id: "base_stations_5g",
      zh: "5G基站",
      en: "5G base stations",
      dimension: "count",
      match: [{ labelEnds: ["5G基站", "5G通信基站"] }],
      yes: [eg("5G基站", "个", "累计建成5G基站2860个", { action: "建成" })],
      no: [eg("边境地区基站", "个", "新建边境地区基站342个")],
    },
    { increase: [eg("5G基站", "个", "新增5G基站1200个", { action: "新增", change: "up" })] },
  ),
  {
    id: "computing_power",
    zh: "算力规模",
    en: "Computing capacity",
    dimension: "data",
    units: ["Eflops", "EFLOPS", "E", "PFLOPS", "P", "EFlops", "PFlops"],
    match: [{ labelEnds: ["算力规模", "算力总规模", "智能算力规模", "智算规模", "算力"] }],
    yes: [eg("算力规模", "Eflops", "算力规模突破160Eflops")],
    no: [eg("算力规模", "%", "算力规模增长30%", { change: "up" })],
  },
  ...series(
    {
      id: "power_capacity",
      zh: "电力装机容量",
      en: "Installed power capacity",
      dimension: "power",
      match: [
        { labelEnds: ["电力装机", "电力装机规模", "电力总装机", "总装机", "装机容量", "装机规模", "电力装机容量"] },
      ],
      not: ["新能源", "清洁", "光伏", "风电", "储能", "可再生"],
      yes: [eg("电力装机规模", "千瓦", "电力装机规模突破1亿千瓦")],
      no: [eg("新能源装机规模", "千瓦", "新能源装机规模5000万千瓦")],
    },
    { growth: [eg("电力装机", "%", "电力装机增长12%", { change: "up" })] },
  ),
  ...series(
    {
      id: "renewable_capacity",
      zh: "新能源装机容量",
      en: "Installed renewable capacity",
      dimension: "power",
      match: [
        {
          labelHas: ["新能源", "清洁能源", "可再生能源", "风电光伏", "绿色能源"],
          labelEnds: ["装机", "装机规模", "装机容量"],
        },
        { labelEnds: ["光伏装机", "风电装机", "分布式光伏", "新能源并网装机"] },
      ],
      yes: [eg("新能源并网装机", "千瓦", "新能源并网装机826万千瓦")],
      no: [eg("电力总装机", "千瓦", "电力总装机2300万千瓦")],
    },
    {
      growth: [eg("新能源装机", "%", "新能源装机增长31%", { change: "up" })],
      increase: [eg("新能源并网装机", "千瓦", "新增新能源并网装机180万千瓦", { action: "新增", change: "up" })],
    },
  ),
  ...series(
    {
      id: "power_generation",
      zh: "发电量",
      en: "Electricity generated",
      dimension: "energy",
      match: [{ labelEnds: ["发电量", "绿电发电量"] }],
      yes: [eg("绿电发电量", "千瓦时", "绿电发电量178亿千瓦时")],
      no: [eg("用电量", "千瓦时", "用电量178亿千瓦时")],
    },
    { growth: [eg("发电量", "%", "发电量增长7%", { change: "up" })] },
  ),
];
