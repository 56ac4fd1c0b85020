/** Words of orders, and words that only a plan has. Data only. */
import { BLANKS } from "../../marks.ts";
import { type Counted, words } from "./counted.ts";

/** Behind one of these, or at the head of a paragraph, a clause opens. */
export const CLAUSE_OPENS_BEHIND = `，,。；;：:！!${BLANKS}`;

/**
 * An order: a clause that opens with a verb of governing, or how it is to govern, and names nobody who acts. In the 25
 * reports such a clause stands in plans ten to seventy times as often as in reviews, the same verb inside a clause three
 * times.
 */
export const ORDERS: readonly Counted[] = [
  {
    id: "make-more",
    about: "Verbs of making more of it: 加强产销对接, 扩大内需",
    words: words("加强 加快 加大 提升 增升 提高 增强 强化 深化 优化 扩大 拓展"),
    yes: ["加强产销对接", "完成改造，优化营商环境"],
    no: ["不断加强产销对接", "加上一批企业"],
  },
  {
    id: "bring-on",
    about: "Verbs of bringing others on: 推动三产融合, 鼓励青年回乡",
    words: words("推进 推动 促进 支持 引导 鼓励"),
    yes: ["推动三产融合", "鼓励青年回乡"],
    no: ["全力推动三产融合", "推出新品"],
  },
  {
    id: "build-up",
    about: "Verbs of building: 打造区域品牌, 健全农技服务体系",
    words: words("打造 建设 构建 培育 发展 健全 完善 规范 巩固"),
    yes: ["打造区域品牌", "健全农技服务体系"],
    no: ["区域品牌建设", "建成公园"],
  },
  {
    id: "do-well",
    about: "A verb and how it is to be done: 办好城乡客运, 做大加工业",
    words: words("做好 做强 做优 做大 办好 用好 建好 抓好 抓实"),
    yes: ["办好城乡客运一体化", "做大加工业"],
    no: ["做了三件事", "抓住机遇"],
  },
  {
    id: "strive",
    about: "Verbs of striving: 确保粮食安全, 争创示范县",
    words: words("确保 力争 争取 争创"),
    yes: ["确保粮食安全", "争创示范县"],
    no: ["成功争创示范县"],
  },
  {
    id: "how",
    about: "How it is to be governed, before the verb: 持续用力, 大力发展, 高质量完成",
    words: words(`
      持续 积极 协同 聚焦 大力 全力 着力 坚持 坚决 深入 扎实 统筹 有序 稳步 全面 严格
      高标准 高质量 高水平
    `),
    yes: ["大力推进农业强县", "高标准建设示范区"],
    no: ["全县大力推进", "高速公路通车"],
  },
];

/**
 * What only a plan has. Where somebody tells what was done (经验材料), orders alone are no plan: there a paragraph is long
 * and has one of these in two hundred characters.
 */
export const AHEAD: readonly Counted[] = [
  {
    id: "strive",
    about: "力争, and 争取 with a comparative: 争取更多项目",
    words: words("力争 争取更"),
    yes: ["力争新建良田2万亩", "争取更大支持"],
    no: ["争取资金3亿元"],
  },
  {
    id: "do-well",
    about: "A verb with 好: 抓好平安建设",
    words: words("抓好 办好 用好 落实好"),
    yes: ["抓好平安建设", "落实好惠企政策"],
    no: ["做好准备", "落实政策"],
  },
  {
    id: "more",
    about: "更多: 力争|更多村入选",
    words: ["更多"],
    yes: ["让更多村入选名录"],
    no: ["许多村入选名录"],
  },
  {
    id: "intend",
    about: "拟 before what is intended: 拟|新开线路3条",
    words: ["拟"],
    behind: /[一-龥]/y,
    yes: ["拟新开线路3条"],
    no: ["拟3年建成", "模拟。"],
  },
  {
    id: "this-year",
    about: "今年 before a verb without 了 or a result: 今年|开工",
    words: words("今年建 今年新 今年启 今年开 今年完"),
    yes: ["今年开工建设学校", "今年新建公路"],
    no: ["今年已建公路", "去年新建公路"],
  },
  {
    id: "year-ahead",
    // This ages with the texts.
    about: "A year that lies ahead: 2027年",
    words: ["20"],
    behind: /(?:2[7-9]|3\d)年/y,
    yes: ["到2027年，建成学校", "2035年远景"],
    no: ["2026年建成学校", "2027个"],
  },
];
