/** Countryside and farming: collective income, grain, farmland, villages. Data only; the pattern language is in `pattern.ts`. */
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

export const RURAL: readonly CatalogueEntry[] = [
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
  ...series(
    {
      id: "grain_output",
      zh: "粮食产量",
      en: "Grain output",
      dimension: "mass",
      match: [{ labelEnds: ["粮食总产量", "粮食产量", "粮食总产"] }],
      yes: [eg("粮食总产量", "斤", "粮食总产量7.38亿斤")],
      no: [eg("粮食单产", "斤", "粮食单产812斤"), eg("油料产量", "吨", "油料产量12万吨")],
    },
    {
      growth: [eg("粮食产量", "%", "粮食产量增长1.9%", { change: "up" })],
      increase: [eg("粮食总产量", "斤", "粮食总产量增加3800万斤", { change: "up" })],
    },
  ),
  ...series(
    {
      id: "grain_yield",
      zh: "粮食单产",
      en: "Grain yield per unit area",
      dimension: "mass",
      match: [{ labelEnds: ["粮食单产", "粮食亩产", "粮食平均亩产", "平均亩产"] }],
      yes: [eg("粮食单产", "公斤", "粮食单产达到412公斤")],
      no: [eg("粮食产量", "吨", "粮食产量412万吨")],
    },
    { growth: [eg("粮食单产", "%", "粮食单产年均增长1.9%", { change: "up" })] },
  ),
  {
    id: "grain_area",
    zh: "粮食播种面积",
    en: "Grain sown area",
    dimension: "area",
    match: [{ labelEnds: ["粮食播种面积", "粮食种植面积", "粮食面积"] }],
    yes: [eg("粮食播种面积", "亩", "粮食播种面积稳定在86万亩")],
    no: [eg("茶园面积", "亩", "茶园面积12万亩")],
  },
  {
    id: "high_standard_farmland",
    zh: "高标准农田",
    en: "High-standard farmland",
    dimension: "area",
    match: [{ labelEnds: ["高标准农田", "高标准农田建设", "高标准农田面积"] }],
    yes: [eg("高标准农田", "亩", "建成高标准农田52.6万亩", { action: "建成" })],
    no: [eg("高标准农田占永久基本农田", "%", "高标准农田占永久基本农田70%")],
  },
  {
    id: "cooperatives",
    zh: "农民专业合作社",
    en: "Farmers' cooperatives",
    dimension: "count",
    match: [{ labelEnds: ["合作社", "专业合作社", "农民合作社"] }],
    yes: [eg("农民专业合作社", "个", "发展农民专业合作社1180个", { action: "发展" })],
    no: [eg("家庭农场", "个", "发展家庭农场1180个")],
  },
  {
    id: "family_farms",
    zh: "家庭农场",
    en: "Family farms",
    dimension: "count",
    match: [{ labelEnds: ["家庭农场", "家庭牧场"] }],
    yes: [eg("家庭农场", "个", "家庭农场发展到1460个")],
    no: [eg("合作社", "个", "合作社发展到1460个")],
  },
  {
    id: "leading_agri_enterprises",
    zh: "农业产业化龙头企业",
    en: "Leading agricultural enterprises",
    dimension: "count",
    match: [{ labelEnds: ["龙头企业", "农业龙头企业", "农业产业化龙头企业"] }],
    yes: [eg("市级以上农业产业化龙头企业", "家", "市级以上农业产业化龙头企业达到47家")],
    no: [eg("单项冠军企业", "家", "单项冠军企业达到47家")],
  },
  ...series(
    {
      id: "industry_chain_output",
      zh: "全产业链产值",
      en: "Whole-chain output value",
      dimension: "money",
      match: [{ labelEnds: ["全产业链产值", "全产业链综合产值"] }],
      yes: [eg("滩羊全产业链产值", "元", "滩羊全产业链产值64.8亿元")],
      no: [eg("文化产业产值", "元", "文化产业产值64亿元")],
    },
    { growth: [eg("茶叶全产业链产值", "%", "茶叶全产业链产值增长9.6%", { change: "up" })] },
  ),
  {
    id: "relapse_monitored",
    zh: "防返贫监测对象",
    en: "People monitored against falling back into poverty",
    dimension: "count",
    match: [{ labelEnds: ["监测对象", "防返贫监测对象", "监测户"] }],
    yes: [eg("监测对象", "名", "识别纳入监测对象8123名")],
    no: [eg("监测对象风险消除率", "%", "监测对象风险消除率96%")],
  },
  {
    id: "rural_revitalisation_funds",
    zh: "财政衔接资金",
    en: "Rural revitalisation transition funds",
    dimension: "money",
    match: [{ labelEnds: ["衔接资金", "衔接补助资金", "衔接推进乡村振兴补助资金", "帮扶资金"] }],
    yes: [eg("各级财政衔接资金", "元", "投入各级财政衔接资金11.8亿元", { action: "投入" })],
    no: [eg("惠企资金", "元", "兑现惠企资金1亿元")],
  },
  ...series(
    {
      id: "mechanisation_rate",
      zh: "农作物耕种收综合机械化率",
      en: "Farm mechanisation rate",
      dimension: "share",
      units: ["%"],
      match: [{ labelEnds: ["机械化率", "机械化水平"] }],
      yes: [eg("耕种收综合机械化率", "%", "耕种收综合机械化率达到81.5%")],
      no: [eg("良种覆盖率", "%", "良种覆盖率达到98%")],
    },
    { points: [eg("综合机械化率", "个百分点", "综合机械化率提高2个百分点", { change: "up" })] },
  ),
  ...series(
    {
      id: "farm_processing_rate",
      zh: "农产品加工转化率",
      en: "Farm-product processing rate",
      dimension: "share",
      units: ["%"],
      match: [{ labelEnds: ["农产品加工转化率", "农畜产品加工转化率", "加工转化率"] }],
      yes: [eg("农产品加工转化率", "%", "农产品加工转化率提升到70%")],
      no: [eg("成果转化率", "%", "成果转化率70%")],
    },
    { points: [eg("农产品加工转化率", "个百分点", "农产品加工转化率提高3个百分点", { change: "up" })] },
  ),
  ...series(
    {
      id: "rural_tap_water_rate",
      zh: "农村自来水普及率",
      en: "Rural tap-water coverage",
      dimension: "share",
      units: ["%"],
      match: [{ labelEnds: ["自来水普及率", "农村自来水普及率"] }],
      yes: [eg("农村自来水普及率", "%", "农村自来水普及率达98.2%")],
      no: [eg("卫生厕所普及率", "%", "卫生厕所普及率达98%")],
    },
    { points: [eg("农村自来水普及率", "个百分点", "农村自来水普及率提高2个百分点", { change: "up" })] },
  ),
  ...series(
    {
      id: "rural_toilet_rate",
      zh: "农村卫生厕所普及率",
      en: "Rural sanitary-toilet coverage",
      dimension: "share",
      units: ["%"],
      match: [{ labelEnds: ["卫生厕所普及率", "卫生户厕普及率", "户厕普及率"] }],
      yes: [eg("农村卫生厕所普及率", "%", "农村卫生厕所普及率91%")],
      no: [eg("自来水普及率", "%", "自来水普及率91%")],
    },
    { points: [eg("农村卫生厕所普及率", "个百分点", "农村卫生厕所普及率提高4个百分点", { change: "up" })] },
  ),
  ...series(
    {
      id: "rural_sewage_rate",
      zh: "农村生活污水治理率",
      en: "Rural sewage treatment rate",
      dimension: "share",
      units: ["%"],
      match: [{ labelEnds: ["农村生活污水治理率", "农村污水治理率", "农村生活污水处理率"] }],
      yes: [eg("农村生活污水治理率", "%", "农村生活污水治理率达到45%")],
      no: [eg("城市生活污水集中收集率", "%", "城市生活污水集中收集率达到88%")],
    },
    { points: [eg("农村生活污水治理率", "个百分点", "农村生活污水治理率提高5个百分点", { change: "up" })] },
  ),
  {
    id: "relocated_people",
    zh: "易地搬迁群众",
    en: "People relocated from poor areas",
    dimension: "count",
    match: [{ labelEnds: ["搬迁群众", "搬迁人口", "易地搬迁人口", "搬迁对象", "易地扶贫搬迁群众"] }],
    yes: [eg("易地搬迁群众", "人", "安置易地搬迁群众2.6万人", { action: "安置" })],
    no: [eg("易地搬迁安置点", "个", "易地搬迁安置点23个")],
  },
];
