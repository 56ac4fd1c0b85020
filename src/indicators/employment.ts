/** Work and training. Data only; the pattern language is in `pattern.ts`. */
import { type CatalogueEntry, eg } from "./pattern.ts";
import { series } from "./series.ts";

export const EMPLOYMENT: readonly CatalogueEntry[] = [
  {
    id: "urban_new_jobs",
    zh: "城镇新增就业",
    en: "New urban jobs",
    dimension: "count",
    match: [
      { labelEnds: ["城镇新增就业", "城镇就业", "新增就业", "新增城镇就业"] },
      { label: ["就业"], action: ["新增"], clause: ["城镇"] },
    ],
    not: ["残疾人", "退役军人"],
    yes: [
      eg("城镇新增就业", "人", "城镇新增就业6.83万人", { change: "up" }),
      eg("就业", "人", "城镇累计新增就业18万人", { action: "新增", change: "up" }),
    ],
    no: [eg("失业人员再就业", "人", "失业人员再就业1.9万人")],
  },
  {
    id: "re_employment",
    zh: "失业（困难）人员就业",
    en: "Unemployed and hard-to-place people employed",
    dimension: "count",
    match: [{ labelEnds: ["再就业", "就业困难人员就业", "困难人员就业", "失业人员再就业"] }],
    yes: [eg("就业困难人员就业", "人", "帮扶就业困难人员就业5460人")],
    no: [eg("城镇新增就业", "人", "城镇新增就业5460人")],
  },
  {
    id: "labour_transfer",
    zh: "农村劳动力转移就业",
    en: "Rural labour transferred",
    dimension: "count",
    match: [{ labelEnds: ["转移就业", "劳动力转移就业", "富余劳动力", "劳动力转移", "务工就业", "外出务工"] }],
    yes: [eg("农牧民转移就业", "人", "农牧民转移就业65万人")],
    no: [eg("带动就业", "人", "带动就业65万人")],
  },
  {
    id: "skills_training",
    zh: "职业技能培训",
    en: "Vocational skills training",
    dimension: "count",
    match: [{ labelEnds: ["技能培训", "职业技能培训", "职业培训", "高素质农民培训", "紧缺工种培训"] }],
    yes: [eg("补贴性职业技能培训", "人次", "开展补贴性职业技能培训4.2万人次", { action: "开展" })],
    no: [eg("职业技能等级证书", "人", "2.8万人取得职业技能等级证书")],
  },
  ...series(
    {
      id: "unemployment_rate",
      zh: "城镇调查失业率",
      en: "Surveyed urban unemployment rate",
      dimension: "share",
      units: ["%"],
      match: [{ labelEnds: ["失业率", "调查失业率", "城镇调查失业率", "城镇登记失业率"] }],
      yes: [eg("城镇调查失业率", "%", "城镇调查失业率5.5%左右")],
      no: [eg("就业率", "%", "就业率95%")],
    },
    { points: [eg("城镇调查失业率", "个百分点", "城镇调查失业率下降0.2个百分点", { change: "down" })] },
  ),
  ...series(
    {
      id: "graduate_employment_rate",
      zh: "高校毕业生就业率",
      en: "Graduate employment rate",
      dimension: "share",
      units: ["%"],
      match: [{ labelEnds: ["毕业生就业率", "去向落实率", "毕业去向落实率", "初次就业率"] }],
      yes: [eg("高校毕业生去向落实率", "%", "应届高校毕业生去向落实率93.6%")],
      no: [eg("脱贫劳动力就业率", "%", "脱贫劳动力就业率96%")],
    },
    { points: [eg("高校毕业生去向落实率", "个百分点", "高校毕业生去向落实率提高1.2个百分点", { change: "up" })] },
  ),
];
