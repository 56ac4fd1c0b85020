/** Laboratories, platforms, results, and what is made with them. Data only; the pattern language is in `pattern.ts`. */
import { type CatalogueEntry, eg } from "./pattern.ts";
import { series } from "./series.ts";

export const INNOVATION: readonly CatalogueEntry[] = [
  ...series(
    {
      id: "tech_contract_value",
      zh: "技术合同成交额",
      en: "Value of technology contracts",
      dimension: "money",
      match: [{ labelEnds: ["技术合同成交额", "技术交易额", "技术合同交易额", "技术合同登记额"] }],
      yes: [eg("技术合同成交额", "元", "技术合同成交额突破65.3亿元")],
      no: [eg("成交额", "元", "现场成交额65亿元")],
    },
    { growth: [eg("技术合同成交额", "%", "技术合同成交额增长22%", { change: "up" })] },
  ),
  {
    id: "key_laboratories",
    zh: "重点实验室",
    en: "Key laboratories",
    dimension: "count",
    match: [{ labelEnds: ["重点实验室", "实验室"] }],
    yes: [eg("全国重点实验室", "家", "获批全国重点实验室4家", { action: "获批" })],
    no: [eg("技术创新中心", "个", "获批技术创新中心4个")],
  },
  {
    id: "innovation_platforms",
    zh: "创新（研发）平台",
    en: "Innovation platforms",
    dimension: "count",
    match: [
      {
        labelEnds: [
          "创新平台",
          "研发平台",
          "中试平台",
          "中试基地",
          "技术创新中心",
          "概念验证中心",
          "创新联合体",
          "研发机构",
          "新型研发机构",
          "制造业创新中心",
        ],
      },
    ],
    yes: [eg("省级中试平台", "家", "新建省级中试平台19家", { action: "新建" })],
    no: [eg("工业互联网平台", "个", "建成工业互联网平台9个")],
  },
  {
    id: "incubators",
    zh: "孵化器（众创空间）",
    en: "Incubators and makerspaces",
    dimension: "count",
    match: [{ labelEnds: ["孵化器", "众创空间", "科技企业孵化器", "创业孵化基地"] }],
    yes: [eg("科技企业孵化器", "家", "建成科技企业孵化器26家", { action: "建成" })],
    no: [eg("在孵企业", "家", "在孵企业260家")],
  },
  {
    id: "core_technologies",
    zh: "关键核心技术（科技成果）",
    en: "Core technologies mastered and results applied",
    dimension: "count",
    match: [{ labelEnds: ["关键核心技术", "科技成果", "重大科技成果", "创新成果", "技术难题", "攻关项目"] }],
    yes: [eg("关键核心技术", "项", "攻克关键核心技术200余项", { action: "攻克" })],
    no: [eg("科技成果转化率", "%", "科技成果转化率41%")],
  },
  ...series(
    {
      id: "smart_factories",
      zh: "智能工厂（数字化车间）",
      en: "Smart factories and digital workshops",
      dimension: "count",
      match: [{ labelEnds: ["智能工厂", "数字化车间", "未来工厂", "智能车间", "灯塔工厂", "智能制造示范工厂"] }],
      yes: [eg("国家卓越级智能工厂", "家", "新建国家卓越级智能工厂15家", { action: "新建" })],
      no: [eg("绿色工厂", "家", "新建绿色工厂15家")],
    },
    { increase: [eg("省级智能工厂", "个", "新增省级智能工厂50个", { action: "新增", change: "up" })] },
  ),
  ...series(
    {
      id: "new_energy_vehicles",
      zh: "新能源汽车产量",
      en: "New-energy vehicles produced",
      dimension: "count",
      match: [{ labelEnds: ["新能源汽车产量"] }],
      yes: [eg("新能源汽车产量", "辆", "新能源汽车产量突破25万辆")],
      no: [eg("新能源汽车保有量", "辆", "新能源汽车保有量25万辆")],
    },
    { growth: [eg("新能源汽车产量", "%", "新能源汽车产量增长31%", { change: "up" })] },
  ),
];
