/**
 * Labels taken from before: a figure whose own clause names nothing goes on about what was measured.
 *
 * In: a view. Out: the label of the figure before it, or the subject of a clause before it that has no figure. Deliberately
 * absent: when this is asked; readings.ts says so.
 */
import type { Span } from "../../types.ts";
import type { Scene } from "../scene.ts";
import { clauseBefore, subjectOf } from "./clause-before.ts";
import { named } from "./grammar.ts";
import { isStage } from "./heads/stages.ts";
import { isShare, OCCASIONS, PEOPLE } from "./measures.ts";
import { withoutEnd } from "./pieces.ts";
import { made, type Reading } from "./reading.ts";
import { phraseStart } from "./start.ts";
import type { View } from "./view.ts";

/** The label of the figure before, unless a bare count of people follows something else. */
export const carried = ({ scene, previous, figure, from, earlier, alike, until }: View): Reading | null => {
  if (!previous) return null;
  // 面积1.5平方公里，|3151户|，6100人: people after something else are named by their unit alone.
  // 队伍达到204支、|5370人: in a list of counts they are the same in people.
  // 审结案件326件|451人: with nothing between, the same in people.
  const between = scene.text.slice(previous.end, until);
  const listed = previous.dimension === "count" && (between === "、" || between === "");
  const others = !listed && from >= until && /^[户人]$/.test(figure.unit ?? "") && !OF_PEOPLE.test(previous.unit ?? "");
  // 上门谈了18趟，|21户|签了字: who they are is not how often it was done.
  const oftener = OCCASIONS.has(previous.unit) && PEOPLE.has(figure.unit);
  // 纠纷1983起，化解率97.2%，比去年少了|500起|: of what was last counted in the same measure word.
  if (alike && previous.dimension === "share" && figure.dimension === "count")
    return made(alike, figure.end, "carried");
  // 项目86个，其中10亿元以上9个；开工|62个|: behind a semicolon the part is done with, and the whole goes on.
  const whole = earlier.at(-2);
  if (
    /[；;]/.test(between) &&
    whole?.label &&
    whole.unit === figure.unit &&
    /[，,]其中/.test(scene.text.slice(whole.end, previous.start))
  )
    return made(whole.label, figure.end, "carried");
  // 最多的分了2.3万，户均|3600元|: which of them had the most is not what was measured.
  const [which] = previous.label ?? [];
  if (
    typeof which === "object" &&
    EXTREME.test(scene.text.slice(which.start, which.end)) &&
    !/^比/.test(scene.text.slice(from, until))
  )
    return made(null, figure.end, "none");
  // 电梯签约62部，竣工41部，|还有21部|: what is left is not of the stage before.
  const rest = /^(?:还有|另有|其余|剩余|余下)/.test(scene.text.slice(from, until));
  const [first, ...counted] = previous.label ?? [];
  const told = rest && first && counted.length > 0 && isStage(scene, first) ? counted : previous.label;
  // 优良天数比例达到77%、增加|13天|: days are no share of anything.
  const label = told && isShare(previous) && !isShare(figure) ? withoutEnd(scene, told, PROPORTION) : told;
  return made(others || oftener ? null : label, figure.end, others || oftener ? "none" : "carried");
};

const PROPORTION = /(?:比例|比率|占比)$/;
const EXTREME = /^(?:最[一-龥]{1,2}|[多少高低])的$/;

/** 张榜88道。已有|51道|被揭走: what was counted last in the same measure word, across a full stop. */
export const countedAlike = ({ alike, figure }: View): Reading | null =>
  alike && figure.dimension === "count" && !/^[户人次]$/.test(figure.unit ?? "")
    ? made(alike, figure.end, "carried")
    : null;

/** The subject of the clause before, where that clause has no figure and this one only a predicate. */
export const subjectBefore = (view: View): Span | null => {
  const { scene, figure, left } = view;
  const clause = clauseBefore(view);
  if (!clause) return null;
  return (
    (left.predicates.length === 0 ? null : subjectOf(scene, clause)) ??
    topic(scene, clause, scene.segments.clauses[scene.clauseAt(figure.start)] ?? clause)
  );
};

/** Units behind which a bare count of people goes on about the same: people themselves, their cases, a share of them. */
const OF_PEOPLE = /^(?:[户人名位%]|人次|户次|件次|对)$/;

const LIKE = /^\s*像[^，,的]{0,12}(?:这样|那样|一样)的(?=[一-龥“"]{2})/;

/** 首批|320套, 一期|12栋 */
const LOT = /^\s*(?:首|第?一|头一?)[批期][\d一二两三四五六七八九十百千]/;

/** A comma, and then at once how the topic before it came to be: 老耿牵头成立的|“银发骑手”队|，已从7人发展到134人. */
const topic = (scene: Scene, before: Span, clause: Span): Span | null => {
  // 像这样的|“钉子案”|，全区共梳理出39件: what was named as an example is counted.
  const like = LIKE.exec(scene.text.slice(before.start, before.end));
  // 像韩效军这样|种地过百亩的|，全县有2370户
  const living = /^\s*像[^，,的]{0,12}(?:这样|那样|一样)(?=[一-龥\d]{2,16}的$)/.exec(
    scene.text.slice(before.start, before.end),
  );
  if (living) return { start: before.start + living[0].length, end: before.end - 1 };
  if (like) return { start: before.start + like[0].length, end: before.end };
  // 张罗着建|“人才公寓”|，首批320套: which lot of what the clause before was about.
  if (LOT.test(scene.text.slice(clause.start, clause.start + 6))) {
    const quote = scene.segments.quotes.find(({ end }) => end + 1 === before.end);
    if (quote && named(scene, quote)) return { start: quote.start - 1, end: before.end };
    const { at, verb } = phraseStart(scene, scene.words(scene.clauseAt(before.start)), before.start, before.end, false);
    return verb && before.end - at >= 2 ? { start: at, end: before.end } : null;
  }
  // 大力发展|日间手术|，全年完成1.17万台: the verb alone says that it was done.
  if (DONE_ALONE.test(scene.text.slice(clause.start, clause.start + 14))) {
    const { at, verb } = phraseStart(scene, scene.words(scene.clauseAt(before.start)), before.start, before.end, false);
    const object = scene.text.slice(at, before.end);
    return verb && object.length >= 2 && object.length <= LONGEST_TOPIC && scene.nounPhraseEnd(object) === object.length
      ? { start: at, end: before.end }
      : null;
  }
  const left = movedAhead(scene, before, clause);
  if (left) return left;
  if (!/^(?:已经?|现已)?[从由]\d/.test(scene.text.slice(clause.start, clause.start + 4))) return null;
  const words = scene.words(scene.clauseAt(before.start));
  const { at } = phraseStart(scene, words, before.start, before.end, true);
  return before.end - at >= 2 ? { start: at, end: before.end } : null;
};

const DONE_ALONE =
  /^(?:全年|今年|去年|目前|截至目前)?(?:已经?|共|累计)*(?:完成|实施|开展)(?:了)?(?:近|约|超过?|逾)?[\d一二两三四五六七八九十]/;
/** Nothing but a verb and what bounds the number before it. */
const DEED_ALONE =
  /^(?:如今|现在|眼下|目前)?(?:已经?|先后|累计|又|也|就)*[一-龥]{1,2}了(?:近|约|超过?|逾|足足|整整)?[\d一二三四五六七八九十百千两几数上]/;
const LONGEST_TOPIC = 8;

/** 过去不敢碰的|腔镜手术|，如今已经做了近900台: what the verb is done to stands before it, and before the comma. */
const movedAhead = (scene: Scene, before: Span, clause: Span): Span | null => {
  if (!DEED_ALONE.test(scene.text.slice(clause.start, clause.start + 16))) return null;
  const start = scene.text.lastIndexOf("的", before.end - 1) + 1;
  const length = before.end - start;
  if (start <= before.start || length < 2 || length > LONGEST_TOPIC) return null;
  const named = scene.text.slice(start, before.end);
  return scene.nounPhraseEnd(named) === length ? { start, end: before.end } : null;
};

/** Whether the figure names nothing of its own, so that the one before is asked. */
export const goesOn = ({ left, from, figure, scene, previous, until }: View): boolean => {
  if (!previous) return false;
  const bare = left.predicates.length > 0 || from >= until || /^[\s、和与及至到]*$/.test(scene.text.slice(from, until));
  return (!left.phrase && bare) || scene.clauseAt(previous.start) === scene.clauseAt(figure.start);
};
