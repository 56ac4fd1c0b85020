/** Numbers that say which of a series: 二十大, 三级医院, 二产, 机场三期, 302路. Guide, section 1. */
import type { Rule } from "./rule.ts";

/** Units that make a route of a number. */
/** 高清探头|60路: counted in 路, as signals are. */
const CHANNELS = /(?:探头|监控|摄像头?|视频|信号|广播|喇叭|累计|达到|新增|接入)$/;
const ROUTES: ReadonlySet<string> = new Set(["路", "线", "版", "号线"]);

export const CLASS_RULES: readonly Rule[] = [
  {
    id: "name/congress",
    script: "han",
    about: "Congresses, plenums and editions by number: 二十大, 十九届六中全会",
    kind: "name",
    cues: { units: ["大", "次", "届"], next: "中大届次国" },
    test: ({ expression, before, after, numeral }) =>
      /^中全会/.test(after) ||
      (/^[一二三四五六七八九十]+$/.test(numeral) && /(?:党的|届|第)$/.test(before) && /^(?:大|届|次)/.test(after)) ||
      (expression.unit === "大" && /党的$/.test(before)) ||
      // 入选2025国内|十大|考古新闻: the list is a prize.
      (expression.unit === "大" && numeral === "十" && /(?:入选|当选|获评|荣获|跻身)[^，,。；;]{0,12}$/.test(before)) ||
      (expression.unit === "大" &&
        /^(?:报告|精神|代表|以来|和|召开|胜利|后)/.test(after) &&
        /^(?:十[五六七八九]|二十[一二]?)$/.test(numeral)) ||
      (expression.unit === "次" && /届$/.test(before)) ||
      (expression.unit === "次" && after.startsWith("会议") && /(?:人大|政协|代表大会|党代会|届)$/.test(before)) ||
      (expression.unit === "次" && /^(?:[、和][一二三四五六七八九十]+次){0,3}(?:全会|全体会议)/.test(after)) ||
      (expression.unit === null && /[亚欧非洲海盟]$/.test(before) && /^国(?![内家际])/.test(after)) ||
      // 中新|两国: both are named.
      (numeral === "两" && /中[一-龥]{1,2}$/.test(before) && /^国(?![内家际])/.test(after)) ||
      (expression.unit === "届" &&
        /^(?:[一二三四五六七八九]中|[一二三四五六七八九十]+次|历次|全国人大|人大|政协|全会|省委|市委|县委|区委|中央)/.test(
          after,
        )),
    yes: [
      "党的【二十大】精神",
      "省委十一届【十次】、十一次全会",
      "对中亚【五】国出口",
      "中新【两】国合作",
      "党的【十九届】六中全会",
      "三届【二次】职工代表大会",
      "入选年度国内【十大】考古新发现",
    ],
    no: ["承办【3届】大会"],
  },
  {
    id: "name/class",
    script: "han",
    about: "Grades and classes that name a kind: AAAA级, 三甲, 一级, 二类",
    kind: "name",
    cues: { units: ["级", "代", "类", "大", "组"], next: "代甲本孩手副", opens: "ⅠⅡⅢⅣⅤ" },
    test: ({ expression, after, numeral, before }) =>
      (/^[一二两三四五六七八九多]{1,2}$/.test(numeral) &&
        expression.unit === "级" &&
        !/(?:达到|(?<!通)达|风力|冒着)$/.test(before)) ||
      (/^[一二三四五六]$/.test(numeral) && expression.unit === "代" && /[一-龥]/.test(after[0] ?? "")) ||
      // 二类|村2个, 三类|、四类
      (expression.unit === "类" &&
        /^[一二三四五六]$/.test(numeral) &&
        (/^[村户县校乡镇](?:\d|$)|^、[一二三四五六]类|^跳?[到至][一二三四五六]类/.test(after) ||
          /[一二三四五六]类(?:[村户县校]\d+个)?(?:、|跳?[到至])$/.test(before))) ||
      (expression.unit === "大" && after.startsWith("道")) ||
      // 劣五类|水体, 七组|的老支书: the worst class, and which group of a village.
      (expression.unit === "类" && before.endsWith("劣")) ||
      (expression.unit === "组" && /^的(?:老|村民|组长|书记|党员|支书)/.test(after)) ||
      (expression.unit === null &&
        /^[一二三四五]$/.test(numeral) &&
        /^(?:代(?=[一-龥])|甲|本|孩|手房|副)/.test(after)) ||
      /^[ⅠⅡⅢⅣⅤ]/.test(numeral),
    yes: [
      "【一级】以上渔港",
      "村村通达【三级】以上公路",
      "央企【二三级】公司",
      "【三代】核电站",
      "县乡村【三级】书记",
      "消除劣【五类】水体",
      "【七组】的老支书",
    ],
    no: ["新建【三座】医院"],
  },
  {
    id: "name/sector",
    script: "han",
    about: "Sectors by number: 一产, 二产, 第三产业, 一二三产",
    kind: "name",
    cues: { next: "次产" },
    test: ({ numeral, after, expression }) =>
      expression.unit === null && /^[一二三]{1,3}$/.test(numeral) && /^次?产(?:业|增|值|、|融|收|$|投)/.test(after),
    yes: ["【一】产增加值增长6%"],
    no: ["建成【三条】生产线"],
  },
  {
    id: "name/phase",
    script: "han",
    about: "Phases of a project by number: 机场三期, 二期工程",
    kind: "name",
    cues: { units: ["轮", "期"] },
    test: ({ expression, numeral, before, after, scene }) => {
      if (expression.unit === "轮" && /^(?:土地承包|土地延包|延包)/.test(after)) return true;
      if (expression.unit !== "期" || !/^[一二三四五六七八九十]$/.test(numeral)) return false;
      if (/工程$/.test(before)) return true;
      const clause = scene.segments.clauses[scene.clauseAt(expression.start)];
      return !/(?:举办|开办|开展|培训|组织|承办|完成|已办|办了|共办)/.test(
        scene.text.slice(clause?.start ?? scene.start, expression.start),
      );
    },
    yes: [
      "白云机场【三期】建成投用",
      "【二期】工程投产",
      "【二轮】土地承包延包",
      "土地【二轮】延包试点",
      "完成防护林工程【六期】建设任务",
    ],
    no: ["举办培训班【三期】"],
  },
  {
    id: "name/route",
    about: "Routes, roads, lanes and versions by number: 302路, 312线, 3.0版, 三条巷",
    kind: "name",
    cues: {
      units: [...ROUTES, "条", "里", "道", "步", "间", "塘", "桥", "台", "家", "棵", "座"],
      next: "路线版国省县",
    },
    test: ({ expression, numeral, before, after }) =>
      (expression.unit !== null &&
        ROUTES.has(expression.unit) &&
        !(expression.unit === "路" && (expression.value >= 1000 || CHANNELS.test(before)))) ||
      (expression.unit === null && /^(?:路(?!程)|线(?!上|下|路)|版|[国省县]道)/.test(after)) ||
      (expression.unit === "条" &&
        /^[一二三四五六七八九十]{1,2}$/.test(numeral) &&
        /^(?:巷|街|路|胡同)(?![道线区])/.test(after) &&
        !/两/.test(numeral)) ||
      (expression.script === "han" &&
        /^[一二三四五六七八九十百千]{1,3}$/.test(numeral) &&
        /^(?:里|道|步|间|塘|桥)$/.test(expression.unit ?? "") &&
        /^(?!山路|土路|水路|泥路|路)[一-龥]{0,2}(?:镇|村|乡|街道|社区|站|店|路|桥|县|区)/.test(after) &&
        !/(?:走了?|跑了?|长|约|近|余|达|为|全长)$/.test(before)) ||
      // 三台|子街道, 五家|渠市
      (expression.script === "han" &&
        /^[一二三四五六七八九十]{1,2}$/.test(numeral) &&
        /^[间台家棵座]$/.test(expression.unit ?? "") &&
        /^(?:子|房|树|楼|沟|山|店|岭|营|堡|屯|渠|窑)(?:街道|镇|乡|村|社区|市|县)/.test(after)),
    yes: [
      "【302路】公交车",
      "国道【312】线改造",
      "沿边【331】国道贯通",
      "打通【二条】巷",
      "【十里】店街道",
      "【十九里】镇的种植大户",
      "【三台】子街道的网格员",
    ],
    no: ["【二十里】山路走了大半天", "建成【两条】高速公路", "新建高清探头【60路】", "监控累计达到【8600路】"],
  },
  {
    id: "name/grade-of-hospital",
    script: "han",
    about: "Grades of hospitals: 三级医院, 二级以上医疗机构",
    kind: "name",
    cues: { units: ["级"] },
    test: ({ expression, numeral, after }) =>
      expression.unit === "级" &&
      /^[一二三]$/.test(numeral) &&
      /^(?:甲等|乙等|及以上|以上)?(?:公立|综合|专科|中医)?(?:医院|医疗机构)/.test(after),
    yes: ["达到【三级】医院服务能力"],
    no: ["新建【三家】医院"],
  },
];
