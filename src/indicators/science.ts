/** Research spending, technology firms, patents. Data only; the pattern language is in `pattern.ts`. */
import { type CatalogueEntry, eg } from "./pattern.ts";
import { series } from "./series.ts";

export const SCIENCE: readonly CatalogueEntry[] = [
  ...series(
    {
      id: "rd_intensity",
      zh: "研发经费投入强度",
      en: "R&D intensity",
      dimension: "share",
      units: ["%"],
      match: [{ labelEnds: ["研发投入强度", "研发经费投入强度", "研发经费强度", "研究与试验发展经费投入强度"] }],
      yes: [eg("全社会研发经费投入强度", "%", "全社会研发经费投入强度达到3.25%")],
      no: [eg("全社会研发经费投入", "元", "全社会研发经费投入38.9亿元")],
    },
    { points: [eg("研发投入强度", "个百分点", "研发投入强度提高0.3个百分点", { change: "up" })] },
  ),
  ...series(
    {
      id: "rd_spending",
      zh: "研发经费投入",
      en: "R&D spending",
      dimension: "money",
      match: [{ labelEnds: ["研发投入", "研发经费投入", "研发经费", "研发费用", "研究与试验发展经费投入"] }],
      yes: [eg("全社会研发经费投入", "元", "全社会研发经费投入38.9亿元")],
      no: [eg("研发投入强度", "%", "研发投入强度2.6%")],
    },
    { growth: [eg("全社会研发投入", "%", "全社会研发投入增长12%", { change: "up" })] },
  ),
  ...series(
    {
      id: "science_spending",
      zh: "财政科技投入",
      en: "Public spending on science",
      dimension: "money",
      match: [{ labelEnds: ["财政科技投入", "科技创新投入", "财政科技支出", "科技支出"] }],
      yes: [eg("财政科技投入", "元", "财政科技投入21亿元")],
      no: [eg("研发投入", "元", "研发投入21亿元")],
    },
    { growth: [eg("财政科技支出", "%", "财政科技支出增长20%", { change: "up" })] },
  ),
  ...series(
    {
      id: "high_tech_firms",
      zh: "高新技术企业",
      en: "High-tech firms",
      dimension: "count",
      match: [{ labelEnds: ["高新技术企业"] }],
      yes: [eg("国家高新技术企业", "家", "国家高新技术企业达到418家")],
      no: [eg("科技型中小企业", "家", "科技型中小企业1000家")],
    },
    {
      increase: [eg("高新技术企业", "家", "净增高新技术企业61家", { action: "净增", change: "up" })],
      growth: [eg("高新技术企业", "%", "高新技术企业增长15%", { change: "up" })],
    },
  ),
  ...series(
    {
      id: "tech_smes",
      zh: "科技型中小企业",
      en: "Technology-based small and medium firms",
      dimension: "count",
      match: [{ labelEnds: ["科技型中小企业", "科技型企业", "创新型中小企业"] }],
      yes: [eg("科技型中小企业", "家", "科技型中小企业突破1000家")],
      no: [eg("高新技术企业", "家", "高新技术企业418家")],
    },
    { increase: [eg("科技型中小企业", "家", "新增科技型中小企业260家", { action: "新增", change: "up" })] },
  ),
  ...series(
    {
      id: "specialised_smes",
      zh: "专精特新企业",
      en: "Specialised and sophisticated small firms",
      dimension: "count",
      match: [{ labelEnds: ["专精特新中小企业", "专精特新企业"] }],
      yes: [eg("省级专精特新中小企业", "家", "新认定省级专精特新中小企业53家", { action: "新认定" })],
      no: [eg("专精特新“小巨人”企业", "家", "专精特新“小巨人”企业6家")],
    },
    { increase: [eg("专精特新企业", "家", "新增专精特新企业120家", { action: "新增", change: "up" })] },
  ),
  ...series(
    {
      id: "little_giants",
      zh: "专精特新“小巨人”企业",
      en: "Little-giant firms",
      dimension: "count",
      match: [{ labelEnds: ["小巨人企业", "专精特新小巨人企业", "小巨人"] }],
      yes: [eg("国家级专精特新“小巨人”企业", "家", "新认定国家级专精特新“小巨人”企业6家", { action: "新认定" })],
      no: [eg("单项冠军企业", "家", "单项冠军企业6家")],
    },
    { increase: [eg("“小巨人”企业", "家", "新增“小巨人”企业9家", { action: "新增", change: "up" })] },
  ),
  {
    id: "single_champions",
    zh: "制造业单项冠军企业",
    en: "Single-product champion manufacturers",
    dimension: "count",
    match: [{ labelEnds: ["单项冠军企业", "单项冠军", "制造业单项冠军"] }],
    yes: [eg("制造业单项冠军企业", "家", "培育制造业单项冠军企业15家", { action: "培育" })],
    no: [eg("领军企业", "家", "培育领军企业15家")],
  },
  {
    id: "unicorns",
    zh: "独角兽（瞪羚）企业",
    en: "Unicorn and gazelle firms",
    dimension: "count",
    match: [{ labelEnds: ["独角兽企业", "瞪羚企业", "独角兽"] }],
    yes: [eg("独角兽企业", "家", "独角兽企业达到12家")],
    no: [eg("链主企业", "家", "链主企业达到12家")],
  },
  ...series(
    {
      id: "patents",
      zh: "专利",
      en: "Patents",
      dimension: "count",
      match: [
        {
          labelEnds: ["专利", "发明专利", "专利授权", "专利授权量", "有效发明专利", "发明专利授权量", "发明专利拥有量"],
        },
      ],
      not: ["每万人"],
      yes: [eg("发明专利", "件", "授权发明专利2400件", { action: "授权" })],
      no: [eg("每万人口高价值发明专利拥有量", "件", "每万人口高价值发明专利拥有量4.7件")],
    },
    { growth: [eg("发明专利授权量", "%", "发明专利授权量增长14%", { change: "up" })] },
  ),
  {
    id: "patents_per_ten_thousand",
    zh: "每万人口发明专利拥有量",
    en: "Patents per ten thousand people",
    dimension: "count",
    match: [{ labelHas: ["每万人口发明专利", "每万人口高价值发明专利", "每万人发明专利", "每万人高价值发明专利"] }],
    yes: [eg("每万人口高价值发明专利拥有量", "件", "每万人口高价值发明专利拥有量4.7件")],
    no: [eg("发明专利", "件", "授权发明专利2400件")],
  },
];
