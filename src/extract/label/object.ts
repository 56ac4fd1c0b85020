/**
 * What a number counts where the words after it are more than a noun: a predicate, a rate, a share that opens its clause.
 *
 * In: a scene and a stretch behind a number. Out: the span that names what is counted, or where it ends. Deliberately
 * absent: plain noun phrases (right.ts) and the choice between both sides (refiners/label.ts).
 */

import { among, has, marks, opening } from "../../marks.ts";
import type { Figure, Span } from "../../types.ts";
import { USUAL_ENDS } from "../lexicon/usual-ends.ts";
import { is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { nominal, suffixed } from "./grammar.ts";
import type { LeftContext } from "./left.ts";
import { isShare, PEOPLE } from "./measures.ts";
import { rightPhrase } from "./right.ts";
import type { Phrase } from "./trimmed.ts";
import type { View } from "./view.ts";

const LONG_PHRASE = 12;
const BOUND = /以[上下内]$/;
/** 农民|闯市场, 老支书|登台: behind who acts there may stand what they do. */
const ACTOR =
  /(?:农民|村民|乡亲|老乡|邻居|农户|商户|业主|会员|徒弟|师傅|群众|居民|党员|干部|职工|老人|孩子|妇女|青年|学生|支书|书记|队员|社员)(?!反映问题|反映诉求|来电|来信|来访|留言|诉求|意见|建议|投诉|举报|信访|点赞|需求|问题|志愿|服务|队伍|代表|家庭|小区|活动|教育|培训|工作|组织|之家|食堂|人才|群众|干部|党员|合作|收入|创业|就业)[一-龥]{2}/;

const gift = opening("资补奖", /^(?:资助|补助|补贴|奖励|奖补)$/);

/** 干部|澄清了正名, 群众|告别土炕: where a verb that no list has ends the phrase, told by its words' parts of speech. */
export const predicateStart = (scene: Scene, phrase: Phrase): number => {
  const length = phrase.end - phrase.start;
  // Most phrases are short and end in a usual noun; only the others are worth loading a segmenter for.
  let end = phrase.end;
  while (end > phrase.start && among('”"’」』）)', scene.text, end - 1)) end--;
  const last = scene.text.charAt(end - 1);
  const words = scene.text.slice(phrase.start, phrase.end);
  if (length < 4 || (length < LONG_PHRASE && USUAL_ENDS.has(last) && !ACTOR.test(words))) return phrase.end;
  if (/[（(]/.test(words)) return phrase.end;
  const at = phrase.start + scene.nounPhraseEnd(words);
  // One character is more often a suffix the dictionary lacks than a verb; a known compound is never cut.
  if (phrase.end - at < 2 || at - phrase.start < 2) return phrase.end;
  // 省级|“双高建设计划”院校: no predicate is quoted.
  // 经济困难|的严重精神障碍患者, 中型以上|侵蚀沟: before 的 and behind 以上 no noun ends.
  if (among('的“"「『', scene.text, at) || BOUND.test(scene.text.slice(at - 2, at))) return phrase.end;
  const chunks = scene.words(scene.clauseAt(phrase.start));
  // 综合|资助: money is named by what it is given for.
  if (gift(scene.text, at, phrase.end)) return phrase.end;
  // 天文|望远镜|投入观测, 外地|考察团|前来: a known noun is no predicate, nor a verb with its suffix; what stands behind it
  // may be. Of two characters many nouns are verbs as often, of four they are idioms: 因地制宜, 以旧换新.
  const known = chunks.find(
    (chunk) =>
      chunk.start === at &&
      ((nominal(chunk) && suffixed(scene.text, chunk)) ||
        (chunk.word.text.length === 3 && chunk.word.classes === WordClass.Noun && !among("不未", scene.text, at))),
  );
  if (known) {
    const next = chunks.find(({ start }) => start >= known.end && start <= known.end + 1);
    return next && next.end < phrase.end && (nominal(next) || is(next, WordClass.Verb)) ? next.start : phrase.end;
  }
  const inside = ({ start, end }: Span): boolean => start - 1 <= at && at < end;
  if (chunks.some((chunk) => chunk.start < at && at < chunk.end) || scene.expressions.some(inside)) return phrase.end;
  // 板凳会|的反复|讨论: how it is done goes with what is done.
  const manner = chunks.find((chunk) => chunk.end === at && is(chunk, WordClass.Adverb));
  if (manner && scene.text[manner.start - 1] === "的" && manner.start - phrase.start > 2) return manner.start - 1;
  // 大中型水库|和滇|中引水: one character is left of what 和 joined.
  return among("和与及", scene.text, at - 2) && at - phrase.start > 3 ? at - 2 : at;
};

const ONLY_BOUNDS = /^(?:约|近|超|超过|逾|突破|达|达到|不少于|共|累计|的){1,2}$/;

const HANDS_OUT = marks("配派聘");

/** 5家|银行|授信2.2亿元: a phrase that runs into the next number holds that number's own verb. */
export const ownVerb = (scene: Scene, phrase: Phrase, limit: number): number => {
  // 每5个|娃|配1名: one character that acts, right before the next number.
  if (phrase.end === limit && phrase.end - phrase.start >= 2 && has(HANDS_OUT, scene.text.charCodeAt(limit - 1)))
    return limit - 1;
  if (phrase.end !== limit && !ONLY_BOUNDS.test(scene.text.slice(phrase.end, limit))) return phrase.end;
  const verb = scene.words(scene.clauseAt(phrase.start)).findLast(
    (chunk) =>
      chunk.start > phrase.start &&
      chunk.end <= limit &&
      // 8个|公司|运营的16支: only a verb right before 的 belongs to what follows it.
      (scene.text[phrase.end] !== "的" || chunk.end === phrase.end) &&
      // 1876项|政务服务事项|网上可办率: with its suffix it is a noun.
      !(nominal(chunk) && suffixed(scene.text, chunk)) &&
      (chunk.word.classes & (WordClass.Nominal | WordClass.Closing)) !== 0,
  );
  return verb ? verb.start : phrase.end;
};

const COMMUNITY_OWNS = /^村集体/;

/** 17个|重点传统制造业|增加值增长5.3%: the attribute belongs to the next number. */
export const withoutAttribute = (text: string, phrase: Phrase): number => {
  const match =
    /(?:(?:[“"][^”"]{1,8}[”"])?(?:(?:水质|水体|天数|空气质量)?(?:优良|达标)(?:水体|天数)?)?(?:比例|占比|比重)|(?:水质|空气|网上|掌上|线上|财政)?[一-龥]{2}率|增加值|产值|总产值|营业收入|(?:村?集体(?:经济|经营性)?[年总纯]?)?收入|利润|产量|销售额|投资|覆盖率|满意率|规模|总数|(?:办理|审批|办结)时[限间])$/.exec(
      text.slice(phrase.start, phrase.end),
    );
  if (!match) return phrase.end;
  // 198个|村|集体经营性收入
  if (COMMUNITY_OWNS.test(match[0])) return phrase.start + match.index + 1;
  return match.index >= 2 ? phrase.start + match.index : phrase.end;
};

/** What things are in, of which the words behind the phrase tell. */
const CONDITION =
  /、?(?:(?:空气|水环境|生态环境|环境)质量|水质|(?:生态)?流量|面貌|(?<![作商态业])环境|(?:办理|审批|办结)时[限间]|能耗|(?:地区)?生产总值|产能|产量|产值|规模|质效|条件)+$/;
const BREAKS = marks("，,。；;：:、！？）)”\n");

/** 12个|盟市|空气质量全部达标: how they stand is not what is counted. */
export const withoutCondition = ({ scene: { text }, figure, limit }: View, phrase: Phrase): number => {
  if (figure.dimension !== "count" || phrase.end >= limit || has(BREAKS, text.charCodeAt(phrase.end)))
    return phrase.end;
  const condition = CONDITION.exec(text.slice(phrase.start, phrase.end));
  if (!condition) return phrase.end;
  const at = phrase.start + condition.index;
  return at - phrase.start >= 2 || (at > phrase.start && among("村县镇乡市区州", text, phrase.start)) ? at : phrase.end;
};

const isRate = opening("的", /^的(?:标准|比例|额度|价格|力度)/);
/** 20万元的标准落实|服务群众专项经费: a rate names what it is a rate of behind the next verb. */
export const rate = (scene: Scene, from: number, limit: number): Phrase | null => {
  if (!isRate(scene.text, from, from + 4)) return null;
  const verb = scene
    .words(scene.clauseAt(from))
    .find((chunk) => chunk.start >= from + 3 && (chunk.word.classes & (WordClass.Verb | WordClass.Nominal)) !== 0);
  return verb ? rightPhrase(scene, { from: verb.end, limit, nextIsNumber: false, governed: false }) : null;
};

/** 近三成|受访者|认为…, 三分之一是|返乡大学生|, 74%以上|用于民生|: a share that opens its clause. */
export const portionOf = (scene: Scene, from: number, limit: number, figure: Figure): Span | null => {
  if (!isShare(figure)) return null;
  const start = /^[是为]/.test(scene.text.slice(from, from + 1)) ? from + 1 : from;
  const phrase = rightPhrase(scene, { from: start, limit, nextIsNumber: false, governed: false });
  return phrase && !phrase.relative ? phrase : predicateAfter(scene, from, limit, figure);
};

const TO_WHOM = /^给(?:大伙儿?|大家|村民|群众|社员|农户|老人|党员|职工|员工|股东|乡亲们?)(?=[一-龥]{2})/;
const WANTS = new Set("愿意 希望 打算 选择".split(" "));
const LONGEST_WANT = 8;
const RID = new Set("消除 告别 摆脱 脱离 放弃 化解".split(" "));

/** 2.8万人取得|职业技能等级证书: people without a noun are named by what they did. */
export const objectAfter = (
  scene: Scene,
  from: number,
  limit: number,
  figure: Figure,
  left: LeftContext,
): Span | null => {
  if (
    figure.dimension !== "count" ||
    !PEOPLE.has(figure.unit) ||
    left.phrase ||
    left.predicates.length > 0 ||
    left.verb
  )
    return null;
  const words = scene.words(scene.clauseAt(from));
  // 328户|都|成了股东
  const adverb = words.find((chunk) => chunk.start === from && /^[都全均已]$/.test(chunk.word.text));
  const verb = words.find((chunk) => chunk.start === (adverb?.end ?? from));
  // 274人|进了|管护队: one character acts before 了.
  const acts = verb && ((verb.word.classes & WordClass.Verb) !== 0 || scene.text[verb.end] === "了");
  if (!verb || !acts) return null;
  const start = among("了过着", scene.text, verb.end) ? verb.end + 1 : verb.end;
  const object = rightPhrase(scene, { from: start, limit, nextIsNumber: false, governed: false });
  // 17户|愿意试种|: what they are willing to.
  if (!object && WANTS.has(verb.word.text) && limit - start >= 2 && limit - start <= LONGEST_WANT)
    return { start: verb.start, end: limit };
  // 803户|消除风险|: what they no longer have does not name them without the verb.
  return object && RID.has(verb.word.text) ? { start: verb.start, end: object.end } : object;
};

/** 74%以上|用于民生|: a share whose clause says only what it is for. */
export const predicateAfter = (scene: Scene, from: number, limit: number, figure: Figure): Span | null => {
  if (!isShare(figure)) return null;
  let end = from;
  while (end < limit && !among("，,。；;、", scene.text, end)) end++;
  // 拿出六成|给大伙儿|分红: to whom, and what they get.
  const whom = TO_WHOM.exec(scene.text.slice(from, end));
  const start = from + (whom?.[0].length ?? 0);
  return end - start >= 2 && end - start <= 20 ? { start, end } : null;
};
