/** Words that set a goal in figures, which a paragraph plans by: 力争完成投资2440亿元. Data only. */
import type { LeadIn } from "./lead-in.ts";

/** No two of them need an order: what counts is where the first of all stands. */
export const GOALS: readonly LeadIn[] = [
  {
    id: "strive",
    about: "力争 before a number, with nothing done between",
    sign: ["力", "争"],
    words: /力争[^。；;已]{0,40}\d/,
    yes: ["力争完成投资2440亿元"],
    no: ["力争上游，已完成投资2440亿元", "力争上游。"],
  },
  {
    id: "ensure",
    about: "确保 before a number in its clause, not what something was done for: 为确保",
    sign: ["确", "保"],
    words: /(?<!为了?)确保[^，,。；;：:已]{0,30}\d/,
    yes: ["确保粮食播种面积42万亩"],
    no: ["为确保120户安全", "确保安全，转移120户"],
  },
  {
    id: "aim",
    about:
      "目标 that is set; not one that was met or missed (完成年度目标), nor whom or what it names (目标人群, 目标管理)",
    sign: ["目", "标"],
    words:
      /(?<!考核|年度|全年|控制|[高低优快慢好]于[^，,。]{0,6})目标(?!的|任务的|人群|群体|对象|责任|管理|考核)[^。；;已]{0,40}\d/,
    yes: ["奔着目标再建12座桥"],
    no: ["完成年度目标的108%", "目标人群筛查率达92%", "高于预期目标1.2个百分点"],
  },
];
