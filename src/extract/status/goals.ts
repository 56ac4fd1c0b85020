/** Words of a goal in the figure's own clause: 力争, 确保, 计划, 将, 要, 预计. Data only. */
import type { StatusCue } from "./cue.ts";

const goal = (cue: Omit<StatusCue, "status" | "where">): StatusCue => ({ ...cue, status: "target", where: "clause" });

export const GOALS: readonly StatusCue[] = [
  goal({
    id: "strive",
    about: "力争, 争取 before a time or a deed, 奋力实现",
    signs: "争奋努",
    words: /力争|争取(?:到?20\d\d|到年|到明|今年|明年|在|实现)|(?:奋力|全力争取|努力)实现/,
    yes: ["力争粮食产量达到【300万吨】", "争取在全镇建成【12个】站点"],
    no: ["粮食产量达到【300万吨】", "争取到资金【300万元】"],
  }),
  goal({
    id: "ensure",
    about: "确保, not 为确保",
    signs: "保",
    words: /确保/,
    yes: ["全年要确保产值突破【1000亿元】"],
    no: ["保留岗位【56个】"],
  }),
  goal({
    id: "propose",
    about: "建议 that opens its clause and proposes",
    signs: "议",
    words: /^建议(?!人选|名单|书|类|采纳|办理|办结|提案|被|数|量)/,
    yes: ["会上，建议每村安排经费【3万元】"],
    no: ["建议人选【56名】全部当选", "采纳意见建议【56条】"],
  }),
  goal({
    id: "plan",
    about: "计划 as a verb, not the name of a plan nor what is measured by it; 规划建设, 规划到",
    signs: "划",
    words:
      /(?<![比较原超]|[列纳]入|招生|西部|行动|倍增|人才|专项|双高|科技|卓越|提升|培育|年度|完成年|占年|投资|万人|[”"》])计划(?![”"》的]|补助|补贴|资金|项目|人选|人才|学员|专项|工程|经费|专家|企业|对象)|规划(?:建设|到|再)/,
    yes: ["今年计划再改造老茶园【3000亩】", "规划建设安置房【320套】"],
    no: [
      "发放雨露计划补助【3826人次】",
      "入选“万人计划”【3人】",
      "面积12万亩，比计划多种【8000亩】",
      "节创价值4870万元，完成年计划的【121.8%】",
      "选派西部计划志愿者【58名】",
    ],
  }),
  goal({
    id: "prepare",
    about: "准备拿出, 还想再",
    signs: "备想",
    words: /准备再?(?:拿出|投入|建|办|把)|还想[再把]/,
    yes: ["我还想再走访老党员【9位】", "村里准备拿出【12万元】修渠"],
    no: ["学校储备教师【12名】"],
  }),
  goal({
    id: "expect",
    about: "预期, 有望, 预计 before a verb of what comes",
    signs: "期望计",
    words: /预期(?!寿命)|有望|预计(?:到|能|可能|可?吸纳|可?增收|带动|可带动|新增)/,
    yes: ["今年出口额预计能做到【1.2亿元】", "预计可吸纳就业【800人】左右"],
    no: ["人均预期寿命超过【80岁】", "累计接待游客【5000人】"],
  }),
  goal({
    id: "intend",
    about: "拟, 打算 as verbs of intent, not how many intend to",
    signs: "拟算",
    words:
      /拟(?![定制态合人任录聘提])|(?<![成一二三四五六七八九半%数])打算(?!盘|[^，,。；;把将]{1,10}的(?:[占有还]|$))/,
    yes: ["项目拟投资【3亿元】", "我们打算把省出来的【26万元】投到小水利上"],
    no: ["拟任职公示干部【32名】", "打算长期留下的占【63.2%】", "五成四打算维持现状，【三成七】想把地流转出去"],
  }),
  goal({
    id: "will",
    about: "将 before a verb or an adverb of going on, not 将近",
    signs: "将",
    words:
      /将(?!近)(?:以(?!往)|把|围绕|紧扣|聚焦|继续|进一步|力争|连续|陆续|再|达|达到|派出|选派|投用|实现|建成|新建|完成|投入|安排|于)/,
    yes: ["学校将再选派教师【12名】"],
    no: ["亏损面将近【四分之一】", "将办理时限压缩到【5天】"],
  }),
  goal({
    id: "aim",
    about: "目标 that is set, not whom a measure aims at nor what is measured by it",
    signs: "标",
    words: /(?<!考核|约束性?|控制)目标(?:是|为|任务)?(?!的|[还相]?差|人群|群体|对象|责任|管理|考核)/,
    yes: ["全年目标是新增就业【5万人】"],
    no: ["目标人群筛查率达【92%】", "优于国家考核目标【19.8个】百分点", "城镇新增就业5.8万人，完成年度目标的【108%】"],
  }),
  goal({
    id: "quota",
    about: "定额, what is fixed beforehand; 概算总投资, what it is to cost",
    signs: "额算",
    words: /定额[却就都]?(?:是|定为)|[概估]算(?:总)?投资/,
    yes: ["每人每天的定额却是【一米二】", "概算总投资【3.4亿元】"],
    no: ["贷款总额【3.4亿元】"],
  }),
  goal({
    id: "must",
    about: "要 as a modal before a verb, 要V到; not 主要, 需要, 人才要",
    signs: "要",
    words:
      /(?<![主重需必只首纪摘概提简不却想]|(?<!人)才)要(?:让|把|在|通过|再|实现|达|完成|[过破]$|新[建增上铺修挖]|建成|[增扩提降减缩]到|[增扩提降减缩]至|提高|确保|力争)|要[一-龥](?:到|至)/,
    yes: ["人才总量要再增【500人】", "签约率要摸到【八成五】", "集体收入还要过【百万】"],
    no: ["主要粮食品种【20个】"],
  }),
  goal({
    id: "demand",
    about: "请…支持, 要求每…: asked of others",
    signs: "请求",
    words: /请(?=[^，,。；;]{0,6}(?:支持|安排|给予|拨付|协调))|要求(?:每|各|所有)/,
    yes: ["请市财政安排资金【300万元】", "要求各村储备项目【3个】"],
    no: ["邀请专家【30名】"],
  }),
  goal({
    id: "oblige",
    about: "必须, 不得, 应当, 须由",
    signs: "得须当",
    words: /不得|必须|应当|(?<![必务无])须(?=[由经在于达有])/,
    yes: ["贷款须由【两名】公职人员担保", "每班不得超过【45人】"],
    no: ["获得奖牌【3枚】"],
  }),
  goal({
    id: "deadline",
    about: "年底前 before what is to be done by then",
    signs: "前",
    words: /(?:年|月|季度)底前(?:[再把]|(?=[一-龥]{2}[^，,。；;已了]*(?:[，,。；;]|$)))/,
    yes: ["2025年底前新建改造服务中心【15个】", "年底前再培养专职调解员【120名】"],
    no: ["前三季度完成投资【15亿元】"],
  }),
  goal({
    id: "growth",
    about: "提出…年均增长: a goal that was put forward",
    signs: "出",
    words: /提出(?=[^，,。；;、\d]{2,12}年均增长)/,
    yes: ["规划提出地区生产总值年均增长【6%】"],
    no: ["提出意见【6条】"],
  }),
];
