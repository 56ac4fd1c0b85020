/**
 * What a figure is measured of when it tells how it stands against something: 是上年的|1.6倍, 完成年度目标的|108%.
 *
 * In: a view of a figure. Out: ways for the list in readings.ts, in the order they are asked there.
 */
import { carried } from "./carried.ts";
import { isShare } from "./measures.ts";
import { made, type Way } from "./reading.ts";
import { phraseStart } from "./start.ts";

const AGAINST =
  /(?:最[高多低少]|一般|原则上)?(?:只有|仅有|仅为|仅是|只是|[仅只才]?抵|最多扣|只扣|是|(?<![到降增减缩])为|[仅只]?相当于|不足|不及|不到|低于|超过|不(?:得?超过|高于|低于|少于)|(?:压[减缩]?|缩[短减小]?|降低?|减少)[到至为])[^，,。；;、\d占]{2,12}的$/;
/** How a level stands against another, and not of what: 分别|是去年的, 差不多|是那时的. */
const HOW_IT_STANDS = /^(?:分别|双双|均|都|已经?|也|就|又|正好|刚好|差不多|大约|大概|约|几乎)+$/;
/** A longer stretch tells more than what is measured. */
const LONGEST_MEASURE = 16;
const OF_TASK =
  /^(?:恢复[到至]|相当于)[^，,。；;、]{2,12}的$|^(?:已?完成|达到?|[为是占]|相当于)?(?:全年|年度|年初|年|季度|既定|[省市县区]定|[省市县区]下达)?(?:的)?(?:投资|建设|招商|征收)?(?:目标|任务|计划|预算)(?:任务|目标|数)?的$/;

/** 离60%红线还差|3.5个百分点 */
const SHORT_OF = /(?:[离距]|红线|底线|目标|要求|平均)[^，,。；;]{0,10}(?:还|尚|仍|只)差(?:了|近|约)?$/;
/** 能耗累计下降14.6%，|超额完成任务|1.1个百分点 */
const BEYOND_TASK = /^超额完成(?:了)?(?:全年|年度|进度)?(?:目标|任务|计划)(?:任务)?$/;

export const AGAINST_WAYS: readonly Way[] = [
  {
    id: "of-the-task",
    about:
      "A share of what was to be done, or a distance from it, is of what was done: 新增就业5.8万人，|完成年度目标的|108%",
    read: (view) => {
      if (!view.previous || !/^(?:%|个百分点)$/.test(view.figure.unit ?? "")) return null;
      const before = view.scene.text.slice(view.from, view.until);
      // 资产负债率63.5%，|离60%红线还差|3.5个百分点
      if (view.figure.unit === "个百分点" && SHORT_OF.test(before)) return carried(view);
      return (view.figure.unit === "%" ? OF_TASK : BEYOND_TASK).test(before) ? carried(view) : null;
    },
  },
  {
    id: "level-of",
    about: "A share that tells a level against another: 租金|只有市场价的四成, 产出率|不足全省平均水平的八成",
    read: (view) => {
      const { scene, from, figure, until } = view;
      if (!isShare(figure) && figure.form !== "multiple") return null;
      const against = AGAINST.exec(scene.text.slice(from, until));
      if (!against) return null;
      const words = scene.words(scene.clauseAt(figure.start));
      const end = from + against.index;
      // 投入强度1.74%，仅为全市平均水平的|六成|: the clause says of what before it.
      // 培训班1830个、学员9.4万人次，|分别是去年同期的|1.8倍和2.1倍
      if (end - from < 2 || HOW_IT_STANDS.test(scene.text.slice(from, end))) return carried(view);
      const { at } = phraseStart(scene, words, from, end, true);
      // 人均创收|只相当于: a verb can be what is measured, where nothing else stands there.
      const start = end - at >= 2 ? at : from;
      return end - start >= 2 && end - start <= LONGEST_MEASURE ? made([{ start, end }], figure.end, "left") : null;
    },
  },
  {
    id: "multiple-of",
    about: "A multiple of an earlier value goes on about it: 投资620亿元，是上个五年的|1.6倍",
    read: (view) =>
      view.figure.form === "multiple" &&
      /(?:是|为|相当于)[^，,。；;]{1,14}的$/.test(view.scene.text.slice(view.from, view.until))
        ? carried(view)
        : null,
  },
];
