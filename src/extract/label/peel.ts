/**
 * What hangs on the front of a noun phrase: 全市|先后|各类|党群服务点, 培训|茶农, 光|租金.
 *
 * In: a scene, the words of a stretch and where it ends. Out: where the phrase itself begins. Deliberately absent: the verb
 * or preposition that bounds the phrase, which start.ts finds first.
 */
import { among, BLANKS, has, marks, opening } from "../../marks.ts";
import { RESULTATIVE } from "../lexicon/complements.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { EITHER, TRANSITIVE } from "./acting.ts";
import { isWay } from "./attributive.ts";
import { ATTRIBUTE, LOCATED, onlyThis, SAVING, suffixed, TRADE, turnAt } from "./grammar.ts";

const LEADING =
  WordClass.Adverb |
  WordClass.Scope |
  WordClass.Conjunction |
  WordClass.Determiner |
  WordClass.Preposition |
  WordClass.Listing |
  WordClass.Edge;
const NOW = /^(?:目前|当前|如今|现在|截至目前|至今|其中)$/;
const OUTSIDE = WordClass.Scope | WordClass.Listing | WordClass.Determiner;
const SKIPPED = marks(`${BLANKS}、，,：:；;。！？!?的了—-`);
/** 仅此一项就, 半个月内 */
const IN_ALL =
  /^(?:仅?[此这]一项就?|光(?=[在他她这靠凭])|[一二两三半]个?(?:月|年|天|周|小时|季度)[内来里]|一(?:年|天|晚|季|个月|学期)(?=[一-龥]{2})(?!时间|级|度|轮|后|前|间|以[上下内]))/;
const opensClause = (scene: Scene, at: number): boolean => scene.segments.clauses[scene.clauseAt(at)]?.start === at;
const TOGETHER = /^共[建创](?!单位|共|项目|机制|平台|联盟|协议|活动|基地|理事|联席)/;
const OUTCOME = /^结果(?!率|显示|表明)[一-龥]{2}/;
const MEANT = /^(?:准备|打算)再?[建办拿投开种修引招](?=[一-龥]{2})/;
const NUMERAL = marks("两三四五六七八九十");
const COUNTED = marks("0123456789一二两三四五六七八九十百千几上");
const DURATION = /^[两三四五六七八九十]{1,2}(?:年|个月)/;
const USING = /^(?:拟|计划)?用[\d一两三四五六七八九十]{1,2}(?:年|个月)的?时间/;
const HAVING_TO = marks("使须要需");
/** 使用, 要素: words that open like these verbs. */
const NOUN_OPENS = /^(?:使[用命馆节者领团臣]|须[知眉弥]|需[求方用要水氧量]|要[素地点闻案道塞职件领义求害么是])/;
/** 这|项目, 那|名单: nouns that begin like a measure word. */
const thisNoun = opening(
  "项条本家名处份场台道根批位户座张件",
  /^(?:项目|条[件例款]|本[来地]|家[庭企]|名[单额誉]|处[理置]|份额|场[地所馆]|台账|道[路德]|根[本据]|批[准评]|位置|户[籍数]|座位|张贴|件套)/,
);
const MEASURE = marks("支位名户片块口辆场台座栋本张份件处条项笔批家道根棵只艘轮");
const LEVELS = /^[省市县区旗州盟镇乡村]{2,3}[两三]级(?=[一-龥]{2})/;
const WITHIN = /^[一-龥]{0,2}[区村镇厂校院城县市乡山园家社队]里(?![程面弄])(?=[一-龥]{3})/;
const SOLE = marks("仅此这光一二两三半");
const PER_HEAD =
  /^(?:平均)?每(?:个[一-龥]{2,4}?[配设派]|个(?:点|站|社区|村|镇|乡|网格|小区|班子|支部|家庭|[县市区镇乡](?:[（(][县市区旗镇乡街道、]{1,6}[）)])?)|个|名|户|人|村|批|次|桌|单|条|件|年|月|周|天|日|季度|社区|镇|乡|县|家|位|组|亩|项|所|校|班|期)(?=[一-龥]{2})/;

/** 服务|基层群众: whom. */
const SERVED = /^[一-龥]{0,6}(?:群众|居民|村民|老人|职工|农户|客户|患者|学生)$/;
/** Verbs that are nouns as often, behind 新. */
const NEWLY = new Set(
  "培训 组建 认定 登记 签约 改造 提升 改造提升 集聚 转化 认证 评定 转移 对接 搬迁 治理 修复".split(" "),
);
/** 让|家门口务工的|再增加50人 */
const LETS = new Set("让 使 把 将".split(" "));
const held = opening("活行大比会服", /^(?:活动|行动|大会|大赛|比赛|会议|服务)$/);
/** 投入|资金, but 投入强度 */
const PUT_IN = new Set("资金 经费 财力 人力 资本".split(" "));

/** Takes adverbs, scope words, determiners and transitive verbs off the phrase's front. */
export const peelHead = (
  scene: Scene,
  words: readonly Chunk[],
  from: number,
  end: number,
  subject: boolean,
): number => {
  const { text } = scene;
  let at = from;
  const skip = (): void => {
    while (at < end && has(SKIPPED, text.charCodeAt(at))) at++;
    if (has(LEADS, text.charCodeAt(at))) at = behindLead(scene, words, at, end);
    const acted =
      text[end - 1] !== "的" &&
      (among("起出回好着", text, at + 1) || text[at + 2] === "着") &&
      RESULTATIVE.exec(text.slice(at, end));
    if (acted && !words.some((chunk) => chunk.start === at && is(chunk, WordClass.Noun | WordClass.Nominal)))
      at += acted[0].length;
    if (has(LATER_LEADS, text.charCodeAt(at))) {
      // 全部投产|后|年产值: a localizer behind the verb that bounds the phrase.
      if (text[at] === "后" && words.some(({ end }) => end === at) && !words.some(({ start }) => start === at)) at++;
      at += turnAt(text, at);
      // 光|补偿款就付出去, 光|蘑菇种植: 就 follows, or it opens the clause.
      const then = among("就都", text, end);
      if (onlyThis(text, at) && end - at > (then ? 1 : 2) && (then || opensClause(scene, at))) at++;
    }
    // 全年目标是|非煤产业收入
    for (let goal = at; goal <= at + 4 && end - goal >= 5; goal += 2)
      if (text[goal + 2] === "是" && text.startsWith("目标是", goal)) at = goal + 3;
    // 县乡两级|干部: whose they are, by level.
    const levels =
      text.charAt(at + 2) === "两" || text.charAt(at + 3) === "三" ? LEVELS.exec(text.slice(at, end)) : null;
    if (levels) at += levels[0].length;
    // 园区里|新开工项目: where it is.
    const inside = text.slice(at + 1, at + 4).includes("里") && WITHIN.exec(text.slice(at, end));
    if (inside) at += inside[0].length;
    const sole = has(SOLE, text.charCodeAt(at)) && IN_ALL.exec(text.slice(at, Math.min(end, at + 6)));
    if (sole) at += sole[0].length;
    // 这支|队伍: a determiner with its measure word.
    if (
      among("这那", text, at) &&
      has(MEASURE, text.charCodeAt(at + 1)) &&
      end - at >= 4 &&
      !thisNoun(text, at + 1, at + 3)
    )
      at += 2;
    // 每引进|一名|博士: one of them, for each of whom.
    if (text[at] === "一" && among("名位个家户所座", text, at + 1) && !among("月季", text, at + 2) && end - at >= 4)
      at += 2;
    // 新|改造提升村卫生室: newly done.
    if (text[at] === "新" && words.some(({ start, word }) => start === at + 1 && NEWLY.has(word.text))) at++;
    // 一吨|水: for how much of it.
    if (text[at] === "一" && among("斤吨度亩方升", text, at + 1) && end - at >= 3) at += 2;
    const per = (text[at] === "每" || text[at] === "平") && PER_HEAD.exec(text.slice(at, end));
    if (per) at += per[0].length;
  };
  // 当场办结的, 与子女同住的: of a clause that names the thing, adverbs and prepositions are part.
  const leading = text[end - 1] === "的" ? OUTSIDE : LEADING;
  // 镇上到县城的车程: both ends of a way say which.
  if (isWay(text, end) && text.slice(at, end).includes("到")) return at;
  for (const chunk of words) {
    skip();
    if (chunk.end <= at) continue;
    if (chunk.start > at || chunk.end >= end) break;
    const transitive =
      !subject &&
      (TRANSITIVE.has(chunk.word.text) ||
        (EITHER.has(chunk.word.text) && !words.some((verb) => verb.end === chunk.start && is(verb, WordClass.Verb))) ||
        (chunk.word.text === "服务" && SERVED.test(text.slice(chunk.end, end)))) &&
      text[chunk.end] !== "的" &&
      // 推介|活动: a kind of them, no deed done to them.
      !(chunk.end === end - 2 && held(text, chunk.end, end)) &&
      !(chunk.word.text === "使用" && has(COUNTED, text.charCodeAt(chunk.end))) &&
      (chunk.word.text === "投入" || !suffixed(text, chunk)) &&
      !(
        shortAttribute(text.slice(chunk.end, end)) &&
        // 压缩|审批时限: these have nothing but objects.
        !SAVING.has(chunk.word.text) &&
        !(chunk.word.text === "投入" && (end - chunk.end > 2 || PUT_IN.has(text.slice(chunk.end, end))))
      );
    if (
      !transitive &&
      (subject || !leadsDeed(words, text, chunk, end)) &&
      (is(chunk, WordClass.Noun) || !(is(chunk, leading) || LETS.has(chunk.word.text) || NOW.test(chunk.word.text)))
    )
      break;
    if (chunk.word.text === "对" && TRADE.test(text.slice(chunk.end, end))) break;
    if (chunk.word.text === "在" && LOCATED.test(text.slice(chunk.end, end))) break;
    // 连片|五十亩以上: an adverb of the size behind it, no part of how it was done.
    if (/^[连成]片$/.test(chunk.word.text) && has(COUNTED, text.charCodeAt(chunk.end))) break;
    if (/^其[他它]$/.test(chunk.word.text) && end - chunk.end <= 2) break;
    // 未结|事项, 不合规|支出: what they deny says which.
    if (/^[未不无]$/.test(chunk.word.text) && !words.some((next) => next.start === chunk.end)) break;
    // 长期|未结案件: how long they are what they are not.
    if (/^(?:长期|常年|多年)$/.test(chunk.word.text) && among("未无", text, chunk.end)) break;
    // 按期|办结率: too little is left.
    if (
      is(chunk, WordClass.Adverb) &&
      !/^(?:力争|确保|争取)$/.test(chunk.word.text) &&
      /^[一-龥]{2}率$/.test(text.slice(chunk.end, end))
    )
      break;
    // 种|草, 平均|用时: too short a rest, or one that needs the word.
    if (is(chunk, WordClass.Edge) && end - chunk.end < 2) break;
    if (/^(?:平均|人均|户均|亩均)$/.test(chunk.word.text) && !/^每/.test(text.slice(chunk.end, end))) break;
    at = chunk.end;
  }
  skip();
  return at;
};

/** 及时|转移|群众: an adverb that opens nouns as often (及时率), before a verb with its object. */
const leadsDeed = (words: readonly Chunk[], text: string, chunk: Chunk, end: number): boolean => {
  if (!is(chunk, WordClass.Adverb)) return false;
  const next = words[words.indexOf(chunk) + 1];
  return (
    next?.start === chunk.end &&
    end - next.end >= 2 &&
    text[next.end] !== "受" &&
    TRANSITIVE.has(next.word.text) &&
    !suffixed(text, next) &&
    !shortAttribute(text.slice(next.end, end))
  );
};

/** What some phrases begin with: without one of these nothing of `behindLead` is asked. */
const LEADS = marks("拟计用准打需想共结两三四五六七八九十使须要他她");
const LATER_LEADS = marks("后可但而光");

/** Where the phrase goes on behind what leads it, `from` where nothing does. */
const behindLead = (scene: Scene, words: readonly Chunk[], from: number, end: number): number => {
  const { text } = scene;
  let at = from;
  // 我们|想再|整治撂荒地
  if (text[at] === "想" && among("再把要将", text, at + 1)) at += 2;
  // 准备再建|爱心托管班
  const meant = among("准打", text, at) && MEANT.exec(text.slice(at, Math.min(end, at + 6)));
  if (meant) at += meant[0].length;
  // 共建|小区党支部158个, 结果|收缴率: done together, and what came of it.
  if (end - at >= 6 && TOGETHER.test(text.slice(at, at + 4))) at += 2;
  if (text[at] === "结" && end - at >= 4 && opensClause(scene, at) && OUTCOME.test(text.slice(at, at + 4))) at += 2;
  // 三年|改造老果园: how long it takes.
  const long = has(NUMERAL, text.charCodeAt(at)) ? DURATION.exec(text.slice(at, at + 5)) : null;
  if (
    long &&
    words.some(
      (chunk) =>
        chunk.start === at + long[0].length &&
        is(chunk, WordClass.Verb | WordClass.Nominal) &&
        TRANSITIVE.has(chunk.word.text),
    )
  )
    at += long[0].length;
  // 拟用3年时间|培训农民: in how long.
  const using = among("拟计用", text, at) ? USING.exec(text.slice(at, Math.min(end, at + 10))) : null;
  if (using) at += using[0].length;
  // 市里|要求|单节课时长: what is demanded stands behind it.
  if (text.startsWith("要求", at) && end - at >= 5) at += 2;
  // 使|服务覆盖率, 须|集中学习: causing and having to.
  if (has(HAVING_TO, text.charCodeAt(at)) && end - at > 3 && !NOUN_OPENS.test(text.slice(at, at + 2))) at++;
  // 兑现给|他|带徒奖金
  if ((text[at] === "他" || text[at] === "她") && text[at + 1] !== "们" && end - at > 2) at++;
  return at;
};

/** 销售|收入, 培训|费用: verb and attribute are one noun; 培训|骨干教师人数 is not. */
const shortAttribute = (rest: string): boolean =>
  (rest.length <= 4 && ATTRIBUTE.test(rest) && !rest.endsWith("力量")) ||
  /^(?:难题|难点|任务|需求|矛盾|岗位|登记|手续)$/.test(rest) ||
  /^(?:资金|贷款|款|经费|补贴|补助|总?预算)$/.test(rest);
