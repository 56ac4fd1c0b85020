/**
 * The face of what tells on which side of a number its noun phrase stands, where one stands on both.
 *
 * In: a view with both phrases. Out: the side, where it is told so. Deliberately absent: the list and its order
 * (../side.ts).
 */
import type { Span } from "../../../types.ts";
import type { Example } from "../../refiners/refiner.ts";
import type { Phrase } from "../trimmed.ts";
import type { View } from "../view.ts";

export interface Side {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  readonly side: "left" | "right";
  /**
   * @param right the phrase behind the number
   * @param left the phrase before it
   */
  readonly holds: (view: View, right: Phrase, left: Span) => boolean;
  /** Of what this is the first to tell the side, and the label of the number in 【】 then. */
  readonly yes: readonly Example[];
  /** What it leaves, or comes too late for. */
  readonly no: readonly string[];
}

/** The same where it asks for nothing before the number. */
export interface SideAlone extends Side {
  readonly holds: (view: View, right: Phrase) => boolean;
}

/** Whether things are counted one by one, or in a measure word the text leaves out. */
export const isCount = ({ figure: { dimension, unit } }: View): boolean =>
  dimension === "count" || unit === null || dimension === "grade";

/** 35亿元|的产业园: whether what has so much follows behind 的. */
export const attributive = ({ scene, after }: View): boolean => scene.text[after] === "的";

/** 三千亩|梯田: whether a size or a count stands right before a noun that does not end a relative clause. */
export const takesNoun = (view: View, { relative }: Phrase): boolean =>
  !relative && !attributive(view) && view.figure.dimension !== "share";

export const words = ({ scene }: View, { start, end }: Span): string => scene.text.slice(start, end);

/** 规模最大、|总投资|近2000亿元 */
export const lastMember = (phrase: string): string => phrase.slice(phrase.lastIndexOf("、") + 1);

/** How large a thing is that stands behind 的. */
export const SIZE =
  /^(?:计划|首期|设计|总|年|日)*(?:经济总量|(?:地区)?生产总值|(?:加工|处理|生产|供水|发电|仓储)能力|投资|规模|面积|占地面积|建筑面积|产值|产能|库容|装机|装机容量|长度|全长|里程|高度|海拔|造价)$/;
