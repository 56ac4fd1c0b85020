/** Words of what is done or was reached: where they abound, a paragraph reviews. Data only. */
import { type Counted, words } from "./counted.ts";
import type { Sign } from "./glance.ts";

export interface SignedCounted extends Counted {
  /** Stands in each of its words; where none of the list is seen, nothing is counted. */
  readonly sign: Sign;
}

/** Counted in a paragraph behind the turn: where they abound, it reviews all the same. */
export const REVIEWING: readonly SignedCounted[] = [
  {
    id: "done",
    about: "了 behind a verb or at the end. 《现代汉语八百词》, 了",
    sign: ["", "了"],
    words: ["了"],
    yes: ["完成了改造"],
    no: ["完成改造"],
  },
  {
    id: "won",
    about: "What was granted: 获评省级示范",
    sign: ["荣获入", "获评批选"],
    words: words("荣获 获评 获批 入选"),
    yes: ["获评省级示范", "3个村入选名录"],
    no: ["争创省级示范", "获得感更强"],
  },
  {
    id: "ranked",
    about: "A place or a mark that was reached: 总量位居全省第三, 创历史新高",
    sign: ["居位跃首创新", "全居次历高"],
    words: words("居全国 居全省 居全市 位居 跃居 首次 创历史 新高"),
    yes: ["增速居全市第二", "总量首次突破千亿元"],
    no: ["全市第二届运动会", "建设居民公园"],
  },
  {
    id: "went-well",
    about: "How it went: 成功举办, 成效显著",
    sign: ["成圆顺地显明", "功满利见著显"],
    words: words("成功 圆满 顺利 落地见效 显著 明显"),
    yes: ["成功举办农民丰收节", "一批改革落地见效"],
    no: ["促进项目落地", "建成学校"],
  },
  {
    id: "opened",
    about: "Works that are in use: 大桥建成通车",
    sign: ["成入", "投通运"],
    words: words("建成投产 建成通车 建成投用 投入运营"),
    yes: ["二桥建成通车", "数据中心投入运营"],
    no: ["建成二桥", "投入资金"],
  },
  {
    id: "measured",
    about: "A comparison with what was, or a sum over what is over: 同比增长, 累计完成",
    sign: ["同较比累年", "比上计共"],
    words: words("同比 较上年 比上年 累计 全年共"),
    yes: ["产值同比增长", "累计完成改造"],
    no: ["同步推进", "全年完成改造"],
  },
];

/**
 * Results beside orders: what was reached or happened, and who did it. Each of these stands in reviews four times as often
 * as in plans, or more.
 */
export const RESULTS: readonly Counted[] = [
  {
    id: "done",
    about: "One character of what is done: 完成了, 已建成, 获省级示范",
    words: words("了 获 已"),
    yes: ["完成了改造", "改造已完成", "获省级示范"],
    no: ["完成改造"],
  },
  {
    id: "who-tells",
    about: "Who did it, or how it is told: 我们坚持…, 令人欣喜的是…, 先后…",
    words: words("我们 的是 先后"),
    yes: ["一年来，我们加大投入", "先后引进企业"],
    no: ["引进企业", "我县加大投入"],
  },
  {
    id: "ranked",
    about: "A place, or the first of all: 入选名录, 增速位居全省第三, 全国首个",
    words: words("成为 成功 入选 居全 位居 首次 首个 首批 首家 率先 全国第 全国首 创历史"),
    yes: ["成为省级试点", "建成全国首家电池银行", "增速居全省第三"],
    no: ["全国推广", "首先抓好春耕"],
  },
  {
    id: "went-well",
    about: "How it went, and what is in use: 圆满完成, 二桥通车",
    words: words("圆满 顺利 提前 投用 通车"),
    yes: ["二桥提前通车", "圆满完成任务"],
    no: ["加快二桥建设"],
  },
  {
    id: "measured",
    about: "A comparison, or a sum over what is over: 同比, 累计, 连续三年",
    words: words("同比 比上年 累计 连续 年均 一年来 三年来 五年来 两年来"),
    yes: ["产值同比增长", "五年来，全县人民齐心协力", "连续三年增产"],
    no: ["三年行动", "近年来"],
  },
  {
    id: "came-to",
    about: "What a number came to: 净增12家, 升至第三, 能耗下降",
    words: words("净增 超过 增至 升至 下降"),
    yes: ["经营主体净增", "排名升至第三"],
    no: ["提升排名"],
  },
  {
    id: "from-year",
    about: "从2020年的…: where it began",
    words: ["从20"],
    behind: /\d\d年/y,
    yes: ["产值从2020年的3亿元起步"],
    no: ["从20个村起步"],
  },
  {
    id: "grew-by",
    about: "Growth to the point, which is measured: 增长8.3%; growth that is bounded is ordered: 增长8%左右",
    words: words("增长 上升 提升 提高"),
    behind: /[\d.]+%?(?![\d.%]|左右|以上)/y,
    yes: ["产值增长8.3%", "覆盖率提高12个百分点"],
    no: ["产值增长8%左右", "覆盖率提高12%以上", "产值增长到8亿元"],
  },
  {
    id: "reached",
    about: "The same of what was reached: 达到98.2%, 达98%",
    words: ["达"],
    behind: /到?[\d.]+%?(?![\d.%]|左右|以上)/y,
    yes: ["覆盖率达98.2%", "覆盖率达到98%"],
    no: ["覆盖率达98%以上", "达到国家标准"],
  },
  {
    id: "pushed-on",
    about: "A clause that ends in 推进 tells how it went: 改革稳步推进，; with an object it is an order: 推进改革",
    words: ["推进"],
    behind: /(?=[，。；])/y,
    yes: ["改革稳步推进，成果可喜"],
    no: ["推进改革", "改革稳步推进"],
  },
];
