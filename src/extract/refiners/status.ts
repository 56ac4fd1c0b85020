/**
 * Status: planned, required or expected against done. Guide, section 2, `status`.
 *
 * The figure's own sentence decides where it says so; else the part of the report it stands in (see plan.ts).
 */
import { among, ending, holds, marks, opening, within } from "../../marks.ts";
import type { Figure, Span, Status } from "../../types.ts";
import { signed } from "../figure.ts";
import { suffixed } from "../label/grammar.ts";
import { is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import type { Refiner } from "./refiner.ts";
import {
  achieved,
  atThatRate,
  bidden,
  boundSo,
  DEADLINE,
  eachTime,
  hasTo,
  held,
  laidDown,
  proposed,
  ruled,
  toBeDone,
} from "./ruled.ts";
import { STATUS_EXAMPLES } from "./status-examples.ts";

const inTarget = within(
  "争保议划备想期拟将标额算要奋努望请计得须当前出",
  /(?:力争|确保|^建议(?!人选|名单|书|类|采纳|办理|办结|提案|被|数|量)|(?<![比较原超]|[列纳]入|招生|西部|行动|倍增|人才|专项|双高|科技|卓越|提升|培育|年度|完成年|占年|投资|万人|[”"》])计划(?![”"》的]|补助|补贴|资金|项目|人选|人才|学员|专项|工程|经费|专家|企业|对象)|准备再?(?:拿出|投入|建|办|把)|还想[再把]|预期(?!寿命)|拟(?![定制态合人任录聘提])|将(?!近)(?:以(?!往)|把|围绕|紧扣|聚焦|继续|进一步|力争|连续|陆续|再|达|达到|派出|选派|投用|实现|建成|新建|完成|投入|安排|于)|(?<!考核|约束性?|控制)目标(?:是|为|任务)?(?!的|[还相]?差|人群|群体|对象|责任|管理|考核)|规划建设|规划到|规划再|定额[却就都]?(?:是|定为)|(?<![成一二三四五六七八九半%数])打算(?!盘|[^，,。；;把将]{1,10}的(?:[占有还]|$))|争取(?:到?20\d\d|到年|到明|今年|明年|在|实现)|(?<![主重需必只首纪摘概提简不却想]|(?<!人)才)要(?:让|把|在|通过|再|实现|达|完成|[过破]$|新[建增上铺修挖]|建成|[增扩提降减缩]到|[增扩提降减缩]至|提高|确保|力争)|奋力实现|全力争取|努力实现|有望|请(?=[^，,。；;]{0,6}(?:支持|安排|给予|拨付|协调))|要[一-龥](?:到|至)|[概估]算(?:总)?投资|预计(?:到|能|可能|可?吸纳|可?增收|带动|可带动|新增)|不得|必须|应当|(?<![必务无])须(?=[由经在于达有])|(?:年|月|季度)底前(?:[再把]|(?=[一-龥]{2}[^，,。；;已了]*(?:[，,。；;]|$)))|提出(?=[^，,。；;、\d]{2,12}年均增长)|要求(?:每|各|所有))/,
);
/** What a thing will do once it is there: 建成后可容纳60家, 投产后预计年产值超百亿元. */
const onceThere = within(
  "后",
  /(?:投产|建成|达产|投用|完工|竣工|满产|投入使用|投入运营)后[，,]?(?:预计|将|可(?!以说)|年|每年|能)/,
);
/**
 * 到2022年 alone was past in all ten cases of the gold to hand, 到2024年 and later a target in 37 of 39; this ages with the
 * texts, as the years of plan.ts do.
 */
const TARGET_SENTENCE =
  /(?:力争|建议[：:](?!\d)|下一步[，,]|今后[一二两三四五十]?年?[，,]|[明来]年[，,]|明年的?[^，,。；;：:]{0,10}[：:]|(?:^|[，,。；;：:])到20(?:2[4-9]|3\d)年|到20(?:2[4-9]|3\d)年[底末]?(?:达到|实现|建成|完成|力争|突破)|(?:主要)?(?:预期)?目标(?:是|为)|未来[三五]年|到(?:今年|明年)年?[底末]|到年[底末]|(?:^|[，,。；;])年底前[，,]|从(?:下个?月|明年|今后|现在)起|“十五五”(?:期间|时期|末))/;
const BY_YEAR_END = /(?<!今年|明年)到年[底末]/;
const CAME_OF_IT = /[降升增高少长化结成]了|只剩|仅剩|[比较]上年|[比较]去年|同比/;
/** 从眼下的八十个扩到150个: what it starts from is so already. */
const fromNow = ending("在下前今来的", /[从由](?:现在|眼下|目前|当前|如今|原来)的?$/);
/** 由|两条|扩到五条, even in a plan: in all 155 cases of the gold what something starts from was so already. */
const startsFrom = (text: string, clause: Span, { start, end }: Span): boolean =>
  fromHere(text, Math.max(clause.start, start - LONGEST_BASE), start) &&
  REACHED.test(text.slice(end, Math.min(clause.end, end + 14)));
const fromHere = within("由从", /[由从][^由从]*$/);
const REACHED = /^[^，,。；;、\d]{0,12}(?:[到至为]|(?<![组构])成)/;
const LONGEST_BASE = 5;
/** 下一步 at a sentence's head turns the rest of the paragraph to what is to come. */
const NEXT = /[。！？\n](?:下一步|接下来)[，,]/;
const REVIEW = /(?:已|已经|了|累计|先后|成功(?!率)|截至|去年|今年以来|以来|一年来|五年来|过去)/;
/** 到2027年，能耗|累计下降|6%: of a year to come it is the sum over the years. */
const SUM_AHEAD = /累计(?=[下上增降升提减])/;
/** Past years: a 将 inside 把-constructions and the year over are reviewed, not planned. */
const doneYear = within("预", /预计(?:全年|20\d\d年|[^，,。]{0,6}(?:达|增长|实现|突破))/);

export const STATUS: Refiner = {
  id: "status",
  about: "Tells what is planned, required or expected from what is done",
  refine: (figures, scene, setting) => {
    const turn = scene.text.slice(scene.start, scene.end).search(NEXT);
    const ahead = turn < 0 ? scene.end : scene.start + turn;
    return figures.map((figure) => {
      const status = statusOf(figure, scene, setting.status, ahead);
      if (status === figure.status) return figure;
      const copy = signed(figure, "status");
      copy.status = status;
      return copy;
    });
  },
  examples: STATUS_EXAMPLES,
};

/** @param ahead where the paragraph turns to what is to come, its end where it does not */
const statusOf = (figure: Figure, scene: Scene, part: Status, ahead: number): Status => {
  const clause = scene.segments.clauses[scene.clauseAt(figure.start)];
  if (!clause) return part;
  const sentence = scene.segments.sentences[clause.sentence] ?? clause;
  const { text } = scene;
  const clauseBefore = text.slice(clause.start, figure.start);
  const sentenceBefore = text.slice(sentence.start, figure.start);
  if (
    doneYear(text, sentence.start, figure.start) &&
    part === "actual" &&
    !/力争|目标|到(?:今年|明年)年?[底末]/.test(sentenceBefore)
  )
    return "actual";
  const whole = text.slice(clause.start, clause.end);
  if (
    figure.dimension === "time" &&
    DEADLINE.test(text.slice(figure.end, Math.min(clause.end, figure.end + 12))) &&
    // 全部在两小时|以内处置完毕|
    !/完毕/.test(text.slice(figure.end, Math.min(clause.end, figure.end + 12))) &&
    !REVIEW.test(whole)
  )
    return "target";
  // 按照每套|10万—30万元|的标准给予补助: how much there is to be.
  if (
    atThatRate(text, figure.end, figure.end + 6) &&
    /按照?[^，,。；;]{0,10}$/.test(clauseBefore) &&
    !REVIEW.test(whole)
  )
    return "target";
  // 衔接资金六成五以上|要|用在产业上: what has to become of it stands behind.
  if (hasTo(text, figure.end, Math.min(clause.end, figure.end + 4))) return "target";
  if (toBeDone(text, figure.end, Math.min(clause.end, figure.end + 12))) return "target";
  if (startsFrom(text, clause, figure)) return "actual";
  if (fromNow(text, clause.start, figure.start) || held(text, clause.start, figure.start)) return "actual";
  if (achieved(text, clause.start, figure.start)) return "actual";
  if (
    ruled(text, clause.start, figure.start) ||
    (bidden(text, clause.start, figure.start) && !REVIEW.test(clauseBefore)) ||
    (figure.dimension === "count" && clauseBefore.length < 4 && eachTime(text, clause.start, figure.start))
  )
    return "target";
  if (proposed(text, sentence.start, sentence.start + 8) && !REVIEW.test(whole)) return "target";
  if (laidDown(text, sentence.start, scene.start, figure.start) && !REVIEW.test(whole)) return "target";
  if (boundSo(text, sentence.start, clause.start) && !REVIEW.test(sentenceBefore)) return "target";
  if (willDo(scene, clause, figure.start)) return "target";
  if (
    figure.max !== null &&
    figure.dimension !== "money" &&
    /(?:每年|每月|每季度|要求|安排|应|储备|建议)/.test(clauseBefore)
  )
    return "target";
  if (inTarget(text, clause.start, figure.start)) return "target";
  if (onceThere(text, sentence.start, figure.start) && !REVIEW.test(whole)) return "target";
  if (figure.start > ahead && !REVIEW.test(clauseBefore)) return "target";
  if (yearOfDemands(text, sentence.start, figure.start) && !REVIEW.test(sentenceBefore)) return "target";
  if (yearAhead(scene, sentence.start) && !REVIEW.test(sentenceBefore) && !/同比|较上年|比上年/.test(sentenceBefore))
    return "target";
  if (
    TARGET_SENTENCE.test(sentenceBefore) &&
    !REVIEW.test(whole.replace(SUM_AHEAD, "")) &&
    // 到年底，办结率提高到71%，重复访下降了52%: what came of it is told.
    !(BY_YEAR_END.test(sentenceBefore) && CAME_OF_IT.test(scene.text.slice(sentence.start, sentence.end)))
  )
    return "target";
  if (
    turnsAhead(text, sentence.start, figure.start) &&
    (inTarget(text, sentence.start, figure.start) || /[年，,还]要(?!求)/.test(sentenceBefore)) &&
    !REVIEW.test(clauseBefore) &&
    sameList(scene, clause.start, sentence.start)
  )
    return "target";
  // What was last year, or is now, is told in a plan for comparison.
  return part === "target" && SO_FAR.test(sentenceBefore) && !/基础上/.test(clauseBefore) ? "actual" : part;
};

const SO_FAR = /去年|前年|上年(?!度)|^现在[，,]|^如今[，,]|截至目前/;

/** 主要, 需要, 只要, 却要: before these 要 demands nothing of what is to come. */
const NO_MODAL = "主重需必只首纪摘概提简不却才想";

const MODAL = marks("将要");

/** 也要|看到: what is so already. */
const KNOWS = new Set("看到 看见 认识到 承认 知道 说 讲 问".split(" "));
/** 将|开展活动千余项: before a verb 将 looks ahead, before a noun it is 把. 《现代汉语八百词》, 将. */
const willDo = (scene: Scene, clause: Span, before: number): boolean => {
  if (!holds(MODAL, scene.text, clause.start, before)) return false;
  const words = scene.words(scene.clauseAt(clause.start));
  return words.some((chunk, index) => {
    const next = words[index + 1];
    const modal =
      chunk.word.text === "将" || (chunk.word.text === "要" && !among(NO_MODAL, scene.text, chunk.start - 1));
    return (
      modal &&
      next !== undefined &&
      next.start === chunk.end &&
      next.end <= before &&
      ((is(next, WordClass.Verb | WordClass.Edge) && !KNOWS.has(next.word.text)) ||
        (is(next, WordClass.Predicate) && next.word.text.length > 1)) &&
      !suffixed(scene.text, next)
    );
  });
};

/** 今年，退回率|要|压到15%以下: a year to come, and a modal in one of its clauses. */
const yearOfDemands = opening(
  "今明新到2",
  /^(?:(?:今年|明年|新的一年|20\d\d年)[，,]?(?:我们?|全[市县区省州旗]|我[市县区省州旗])将(?!军)|(?:今年|明年|新的一年|到?20\d\d年)[^。！？；;]{2,40}(?<![主需重必只首纪摘概提简不却才想])要(?![求素点么闻是])[^，,。！？；;]{2,30}[，,：:])/,
);

/** What turns a whole list to what is to come, not its own clause alone. */
const turnsAhead = within(
  "力争将步来算议划明要期",
  /力争|预期(?=增长|达到?[0-9]|完成|实现)|争取(?!到(?:了|资金|项目|支持|上级))|将|下一步|接下来|(?<![成一二三四五六七八九半%数])打算|建议[：:]|(?:^|[年，,。；;])计划|计划(?:投|建|新|引|培|完|实|拿|用|到|再|开[展通工]|安排|组织|招|创|选|推|改造|发放)|明年|(?:今年|全年|20\d\d年)[，,]?还?要(?!求)/,
);

/** Whether the clauses between the modal word and the figure run on without a full stop and without a review word. */
const sameList = (scene: Scene, clauseStart: number, sentenceStart: number): boolean =>
  !REVIEW.test(scene.text.slice(sentenceStart, clauseStart).replace(/[“"][^”"]*[”"]/g, ""));

/** Years that can lie ahead in the texts at hand; ages with them, as those of `TARGET_SENTENCE` do. */
const isYear = opening("2", /^20(?:2[2-9]|3\d)年[，,]/);
/** 要跳起摸高。2026年，…增长12%: a year that opens a sentence after a sentence of intent lies ahead. */
const yearAhead = (scene: Scene, sentenceStart: number): boolean =>
  isYear(scene.text, sentenceStart, sentenceStart + 6) &&
  /(?:(?<![却只主需重必])要(?![求看说讲知])|将|必须|力争)[^。！？]{2,60}[。！？]$/.test(
    scene.text.slice(Math.max(scene.start, sentenceStart - 64), sentenceStart),
  );
