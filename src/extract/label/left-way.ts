/**
 * The way of the noun phrase before the number, and what stands there that is no phrase of its own: a deed counted in
 * times, a body that does it, where those are that were counted before.
 *
 * In: a view. Out: a way for the list in readings.ts. Deliberately absent: where the phrase begins and ends (left.ts).
 */

import { among } from "../../marks.ts";
import type { Figure, Span } from "../../types.ts";
import { classesOf, WordClass } from "../lexicon/words.ts";
import { HOLDING_OBJECT } from "./acts/verbs.ts";
import { carried, countedAlike } from "./carried.ts";
import { withoutGoing } from "./deeds.ts";
import { ATTRIBUTE, isPlace } from "./grammar.ts";
import { headed } from "./heads.ts";
import { isShare, OCCASIONS } from "./measures.ts";
import { withNamingClause } from "./naming-clause.ts";
import { made, type Way } from "./reading.ts";
import { lastMember, SIZE } from "./side/side.ts";
import { side } from "./side.ts";
import type { View } from "./view.ts";

const closes = (text: string, { start, end }: Span): boolean =>
  (classesOf(text.slice(start, end)) & (WordClass.Closing | WordClass.Verb)) === WordClass.Closing;
/** 少的|4.2万元，多的: the figure before names only which of them, too. */
const namesOneOf = ({ label }: Figure, text: string): boolean =>
  label?.some((piece) => typeof piece === "object" && piece.end - piece.start === 2 && text[piece.end - 1] === "的") ??
  false;
const WHICH = /[多少高低好差]的$/;
const WHO = /(?:员|干部|者|书记|法官|检察官|教师|医生|医师|专家|队|班子成员|年度)$/;
/** 上门|走访, 巡回|带教: how it is done, said with the deed. */
const HOW = /(?:上门|巡回|入户|登门|实地|现场)$/;
const DONE = /^(?:每(?:[天周月年]|季度)|至少|最少|平均|累计|共)*([一-龥]{2})(?:了|共|累计|达|不少于|至少)?$/;
const TWICE = /^([一-龥])[一-龥]{1,2}\1[一-龥]{1,2}$/;
const REPEATED: ReadonlySet<string | null> = new Set("次 场 轮 趟 批次 场次 人次 户次".split(" "));
const DOER =
  /^[一-龥]{0,6}?(?:志愿者|民警|网格员|党员|干部|书记|队员|专家|医生|人员|教师|律师|法官|检察官|成员|领导|代表|委员|工作队)们?(?=(?:上门|入户|现场|义务|带队|巡逻|走访|巡查|外出|下乡|深入|主动|轮流|进村|下沉|包案|接访|坐诊|值守)[一-龥]{2,}$)/;
const APART = /^(?:义务|临时|线上|线下|网上|直播|[省市县区州旗镇乡、和与]{1,6})$/;
const OFFICE = /(?:机关|[法中高]院|检察院|公安局?|纪委|监委|部门)$/;
const OF_WHICH = /其中[，,]?$/;
const CASES: ReadonlySet<string | null> = new Set(["件", "起", "宗"]);

/** 新增财力的|七成: of a share 的 behind a noun says only whose it is; behind a clause (由企业牵头的) it names the thing. */
const withoutOf = ({ scene, figure }: View, phrase: Span): Span => {
  if (!isShare(figure) || phrase.end - phrase.start < 3 || scene.text[phrase.end - 1] !== "的") return phrase;
  const owner = scene.text.slice(phrase.start, phrase.end - 1);
  return /以[上下内]$/.test(owner) || scene.describes(owner) ? phrase : { start: phrase.start, end: phrase.end - 1 };
};

export const LEFT_WAY: Way = {
  id: "left",
  about: "The noun phrase before the number: 组建|小区党组织|1219个, |地区生产总值|增长7%",
  read: (view) => {
    const { phrase, verb, atVerb } = view.left;
    if (!phrase || side(view) !== "left") return null;
    const { text } = view.scene;
    // 解决了其中的|九成: 其中 says of what was counted before.
    if (view.previous && /其中的?$/.test(text.slice(phrase.start, phrase.end))) return carried(view);
    // 节水户收益|多的|有2万元, |少的|也有几百元: which of them, of the same.
    const which = WHICH.exec(text.slice(phrase.start, phrase.end));
    if (which?.index === 0 && view.previous?.label && !namesOneOf(view.previous, text))
      return made(view.previous.label, view.figure.end, "carried");
    if (which && which.index >= 2 && text[view.until - 1] === "有")
      return made([{ start: phrase.start, end: phrase.start + which.index }], view.figure.end, "left");
    // 断头路5条（石鼓街道|3条|: where those are that were counted before.
    if (
      view.previous?.unit === view.figure.unit &&
      phrase.end === view.until &&
      among("（(、，,；;", text, phrase.start - 1) &&
      isPlace(view.scene, phrase)
    )
      return carried(view);
    // 送菜|送药|1.2万余次: the same verb twice makes one deed.
    if (OCCASIONS.has(view.figure.unit) && TWICE.test(text.slice(phrase.start - 1, phrase.end)))
      return made([{ start: phrase.start - 1, end: phrase.end }], view.figure.end, "left");
    // 这条渠每年|清淤|两次: how often a thing is done that the verb itself names, not what or who.
    if (atVerb && verb && OCCASIONS.has(view.figure.unit) && HOLDING_OBJECT.has(text.slice(verb.start, verb.end)))
      return made([verb], view.figure.end, "verb");
    // 送书|下乡|61场, 人工增雨|作业|126次: how often a thing is done that ends in a verb.
    if (verb && verb.start === phrase.end && OCCASIONS.has(view.figure.unit) && closes(text, verb))
      return made([{ start: phrase.start, end: verb.end }], view.figure.end, "left");
    // 队员每月|驻村|不少于22天: what takes the time is done by whom stands before.
    if (
      verb &&
      verb.start >= phrase.end &&
      view.figure.dimension === "time" &&
      WHO.test(text.slice(phrase.start, phrase.end))
    )
      return made([verb], view.figure.end, "verb");
    // 上门|走访|320次: how it is done is named with the deed.
    const how = OCCASIONS.has(view.figure.unit) && HOW.test(text.slice(phrase.start, phrase.end));
    // 到联系村|走访|2次: where it is done is not named with it.
    // 对独居老人每月至少|走访|2次: nor whom it is done to.
    const there = OCCASIONS.has(view.figure.unit) && among("到赴对", text, phrase.start - 1);
    // 其中线上|卖出|1.1万吨, 省、市|下派|58名: where, or by whom, tells which with the deed alone.
    const alone = APART.test(text.slice(phrase.start, phrase.end));
    // 为重点优抚对象|上门体检|3200人次: nor for whom.
    const whom = how && among("为给替对", text, phrase.start) ? HOW.exec(text.slice(phrase.start, phrase.end)) : null;
    const deed = how || there || alone ? DONE.exec(text.slice(phrase.end, view.until)) : null;
    if (deed?.[1]) {
      const start = phrase.end + deed[0].indexOf(deed[1]);
      return made(
        [{ start: there && !how ? start : phrase.start + (whom?.index ?? 0), end: start + deed[1].length }],
        view.figure.end,
        there && !how ? "verb" : "left",
      );
    }
    // 检察机关|批捕|146人: a body does it, and is not who is counted.
    if (atVerb && verb && view.figure.unit === "人" && OFFICE.test(text.slice(phrase.start, phrase.end)))
      return made([verb], view.figure.end, "verb");
    // 提出抗诉3件，法院|改判|2件; 受理案件6.8万件。其中，市中院受理|8916件|: of those counted before.
    if (verb && CASES.has(view.figure.unit) && OFFICE.test(text.slice(phrase.start, phrase.end)))
      return (
        (OF_WHICH.test(text.slice(view.from - 3, view.from)) ? countedAlike(view) : null) ??
        made([verb], view.figure.end, "verb")
      );
    // 规模最大、|总投资|近2000亿元的基地: of what is said of a thing the last alone has the number.
    const last = lastMember(text.slice(phrase.start, phrase.end));
    const sized = text[view.after] === "的" && last.length < phrase.end - phrase.start && SIZE.test(last);
    if (sized) return made([{ start: phrase.end - last.length, end: phrase.end }], view.figure.end, "left");
    // 志愿者|义务巡逻|1200人次: who does it is not what is done so often.
    const doer = REPEATED.has(view.figure.unit) ? DOER.exec(text.slice(phrase.start, phrase.end)) : null;
    if (doer) return made([{ start: phrase.start + doer[0].length, end: phrase.end }], view.figure.end, "left");
    const named = withoutGoing(text, withoutOf(view, phrase));
    // 对农民增收的|贡献率: a rate tells of itself what it is.
    const part = isShare(view.figure) && !ATTRIBUTE.test(text.slice(named.start, named.end));
    return headed(view, part ? withNamingClause(view.scene, named, view.from) : named);
  },
};
