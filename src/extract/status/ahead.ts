/** Words that turn a sentence, or the rest of a paragraph, to what is to come. Data only. */
import { among } from "../../marks.ts";
import { suffixed } from "../label/grammar.ts";
import { is, WordClass } from "../lexicon/words.ts";
import { type Place, REVIEWED, reviewedInLead, type StatusCue, stands, stretchOf, type Words } from "./cue.ts";
import { GOALS } from "./goals.ts";
import { firstShown, noneOf, see, sightOf } from "./sight.ts";

const ahead = (cue: Omit<StatusCue, "status">): StatusCue => ({ ...cue, status: "target" });

/** 主要, 需要, 只要, 却要: before these 要 demands nothing of what is to come. */
const NO_MODAL = "主重需必只首纪摘概提简不却才想";
/** 也要|看到: what is so already. */
const KNOWS = new Set("看到 看见 认识到 承认 知道 说 讲 问".split(" "));

/** 将|开展活动千余项: before a verb 将 looks ahead, before a noun it is 把. 《现代汉语八百词》, 将. */
const modalBeforeVerb = ({ scene, clause, figure }: Place): boolean => {
  const words = scene.words(scene.clauseAt(clause.start));
  return words.some((chunk, index) => {
    const next = words[index + 1];
    const modal =
      chunk.word.text === "将" || (chunk.word.text === "要" && !among(NO_MODAL, scene.text, chunk.start - 1));
    return (
      modal &&
      next !== undefined &&
      next.start === chunk.end &&
      next.end <= figure.start &&
      ((is(next, WordClass.Verb | WordClass.Edge) && !KNOWS.has(next.word.text)) ||
        (is(next, WordClass.Predicate) && next.word.text.length > 1)) &&
      !suffixed(scene.text, next)
    );
  });
};

/** 到2027年，能耗|累计下降|6%: of a year to come it is the sum over the years. */
const REVIEWED_BUT_SUM: Words = {
  where: "whole",
  words: /已|了|累计(?![下上增降升提减])|先后|成功(?!率)|截至|去年|以来|一年来|五年来|过去/,
};
/** 到年底，办结率提高到71%，重复访下降了52%: what came of it is told. */
const CAME_OF_IT = /[降升增高少长化结成]了|只剩|仅剩|[比较]上年|[比较]去年|同比/;

/** One bit a goal, wherever in the sentence it stands. */
const GOAL_SIGHT = sightOf(GOALS, "clause");
/** Whether the sentence up to the figure has words of a goal, in whichever of its clauses. */
const hasGoal = (place: Place): boolean => {
  const shown = noneOf(GOALS);
  see(GOAL_SIGHT, place.scene.text, place.sentence.start, place.figure.start, shown);
  const before = stretchOf(place, "sentence");
  return firstShown(GOALS, shown, ({ words }) => words.test(before)) !== null;
};
/** 今年，还要… */
const DEMANDED: Words = { where: "sentence", words: /[年，,还]要(?!求)/ };

/** A word that sets the sentence ahead, unless its own clause reviews. */
const sentence = (cue: Pick<StatusCue, "id" | "about" | "signs" | "words" | "yes" | "no" | "holds">): StatusCue =>
  ahead({ ...cue, where: "sentence", unless: [REVIEWED_BUT_SUM] });

export const AHEAD: readonly StatusCue[] = [
  ahead({
    id: "modal",
    about: "将 or 要 before a verb of the clause",
    where: "clause",
    signs: "将要",
    words: /[将要]/,
    holds: modalBeforeVerb,
    yes: ["各区将开展志愿服务活动【千余项】", "示范班要办【20期】"],
    no: ["将办理时限压缩到【5天】", "也要看到，亏损面还有【四分之一】"],
  }),
  ahead({
    id: "once-there",
    about: "建成后可…, 投产后预计…: what a thing will do once it is there",
    where: "sentence",
    signs: "后",
    words: /(?:投产|建成|达产|投用|完工|竣工|满产|投入使用|投入运营)后[，,]?(?:预计|将|可(?!以说)|年|每年|能)/,
    unless: [REVIEWED.whole],
    yes: ["建成后可容纳企业【60家】", "全部投产后预计年产值超百亿元、带动就业【5000人】"],
    no: ["建成后，累计接待游客【5000人】"],
  }),
  ahead({
    id: "year-of-demands",
    about: "今年，…要…: a year to come, and a modal in one of its clauses",
    where: "sentence",
    signs: "要将",
    words:
      /^(?:(?:今年|明年|新的一年|20\d\d年)[，,]?(?:我们?|全[市县区省州旗]|我[市县区省州旗])将(?!军)|(?:今年|明年|新的一年|到?20\d\d年)[^。！？；;]{2,40}(?<![主重需必只首纪摘概提简不却才想])要(?![求素点么闻是])[^，,。！？；;]{2,30}[，,：:])/,
    unless: [REVIEWED.sentence],
    yes: [
      "今年，补查率要压到15%以下，听证案件占比再提高【5个】百分点",
      "今年，我们要办好十件实事：建成社区食堂【30个】",
    ],
    no: ["今年，主要产品增产，新增订单【5个】"],
  }),
  ahead({
    id: "year-after-intent",
    about: "A year opens the sentence, and the sentence before it intends",
    where: "sentence",
    signs: "年",
    words: /^20(?:2[2-9]|3\d)年[，,]/,
    also: { where: "before", words: /(?:(?<![却只主需重必])要(?![求看说讲知])|将|必须|力争)[^。！？]{2,60}[。！？]$/ },
    unless: [REVIEWED.sentence, { where: "sentence", words: /同比|较上年|比上年/ }],
    yes: ["全市上下要跳起摸高。2026年，地区生产总值增长【6%】"],
    no: ["全市上下要跳起摸高。2026年，已开工项目【6个】"],
  }),
  sentence({
    id: "strive-before",
    about: "力争 in an earlier clause",
    signs: "争",
    words: /力争/,
    yes: ["力争产值突破百亿元，新增企业【20家】"],
    no: ["力争上游，已有企业【20家】"],
  }),
  sentence({
    id: "proposal-before",
    about: "建议：…",
    signs: "议",
    words: /建议[：:](?!\d)/,
    yes: ["代表建议：增设站点、配备人员【20名】"],
    no: ["代表建议20件，办结【20件】"],
  }),
  sentence({
    id: "next",
    about: "下一步, 今后五年, 从明年起",
    signs: "步后起",
    words: /下一步[，,]|今后[一二两三四五十]?年?[，,]|从(?:下个?月|明年|今后|现在)起/,
    yes: ["从下个月起，每季度把脱贫户走访【一遍】", "今后五年，新建学校【12所】"],
    no: ["从去年起，走访群众【1200人】"],
  }),
  sentence({
    id: "next-year",
    about: "明年，…; 明年的安排：…; 明年再…",
    signs: "明来",
    words: /[明来]年(?:[，,]|(?=[再要拟将]|计划|打算|准备|继续|力争|争取))|明年的?[^，,。；;：:]{0,10}[：:]/,
    yes: ["明年，由【5名】干部组成专班", "今年改了12个小区；明年再改【18个】"],
    no: ["明确专人，组成专班【5个】"],
  }),
  sentence({
    id: "by-year",
    // 到2022年 alone was past in all ten cases of the gold to hand, 到2024年 and later a target in 37 of 39; this ages with
    // the texts, as the years of plan.ts do.
    about: "到2027年: a year that lies ahead",
    signs: "到",
    words: /(?:^|[，,。；;：:])到20(?:2[4-9]|3\d)年|到20(?:2[4-9]|3\d)年[底末]?(?:达到|实现|建成|完成|力争|突破)/,
    yes: ["我们的目标很明白:到2026年,集体收入突破【5亿元】", "到2027年，能耗累计下降【6%】"],
    no: ["到2022年，集体收入达到【5万元】"],
  }),
  sentence({
    id: "by-year-end",
    about: "到年底, 年底前: a goal, where nothing tells what came of it",
    signs: "底末",
    words: /到(?:今年|明年)年?[底末]|到年[底末]|(?:^|[，,。；;])年底前[，,]/,
    holds: ({ scene, figure, sentence: { start, end } }) =>
      !/(?<!今年|明年)到年[底末]/.test(scene.text.slice(start, figure.start)) ||
      !CAME_OF_IT.test(scene.text.slice(start, end)),
    yes: ["年底前，在册的【217户】困难家庭增收不少于3000元", "到年底，社区食堂覆盖【30个】小区"],
    no: ["到年底，接待群众【1486批】，重复访下降了52.6%", "到年底还没有着落的只剩【一百零三名】"],
  }),
  sentence({
    id: "goal-before",
    about: "目标是…, 未来五年, “十五五”时期",
    signs: "标未”",
    words: /目标(?:是|为)|未来[三五]年|“十五五”(?:期间|时期|末)/,
    yes: ["主要预期目标是：经济稳中有进，新增企业【20家】", "“十五五”时期，新建学校【12所】"],
    no: ["“十四五”时期，新建学校【12所】"],
  }),
  sentence({
    id: "expected-by",
    about: "预计 with a day to come: 预计今年年底，…可达",
    signs: "计",
    words: /预计[^。；;，,]{0,4}(?:今年年?底|年底|年末|明年)/,
    yes: ["预计今年年底，40个村的收入可达【100万元】"],
    no: ["预计全年收入增长【7%】"],
  }),
  ahead({
    id: "aimed-at",
    about: "的目标 right behind it, unless it was reached: 达到10万元以上|的目标",
    where: "behind",
    signs: "目",
    words: /^(?:以上|以下|左右)?的目标/,
    unless: [{ where: "clause", words: /实现|完成|达成|超额|提前|[比较]|[高低优]于|离|距/ }],
    yes: ["2019年，经营性收入基本达到【10万元】以上的目标"],
    no: ["提前完成【100个】的目标", "高于【6%】的目标"],
  }),
  ahead({
    id: "list-ahead",
    about: "A word of intent turns a whole list to what is to come, not its own clause alone",
    where: "sentence",
    signs: "力争将步来算议划明要期",
    words:
      /力争|预期(?=增长|达到?[0-9]|完成|实现)|争取(?!到(?:了|资金|项目|支持|上级))|将|下一步|接下来|(?<![成一二三四五六七八九半%数])打算|建议[：:]|(?:^|[年，,。；;])计划|计划(?:投|建|新|引|培|完|实|拿|用|到|再|开[展通工]|安排|组织|招|创|选|推|改造|发放)|明年|(?:今年|全年|20\d\d年)[，,]?还?要(?!求)/,
    holds: (place) => (hasGoal(place) || stands(place, DEMANDED)) && !reviewedInLead(place),
    unless: [REVIEWED.clause],
    yes: ["2023年，计划修路12公里，建冷库【3座】", "2024年，计划开展培训5000人次，创劳务收入【28亿元】"],
    no: ["严格落实责任，确保干部下得去、待得住，共选派干部【120名】"],
  }),
];
