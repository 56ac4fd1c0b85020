/** An example of the catalogue as the extractor would hand it to the matcher. */
import type { IndicatorFigure } from "../../src/indicators/match.ts";
import type { Example } from "../../src/indicators/pattern.ts";
import type { Dimension } from "../../src/types.ts";

const DIMENSIONS: readonly (readonly [Dimension, readonly string[]])[] = [
  ["money", ["元", "美元"]],
  ["length", ["公里", "米"]],
  ["area", ["亩", "平方米", "公顷", "平方公里"]],
  ["volume", ["立方米"]],
  ["mass", ["吨", "斤", "公斤", "吨标准煤"]],
  ["energy", ["千瓦时"]],
  ["power", ["千瓦"]],
  ["time", ["天", "岁", "年", "小时"]],
  ["share", ["%", "个百分点"]],
  ["multiple", ["倍"]],
];

export const dimensionOf = (unit: string | null): Dimension | null =>
  unit === null ? null : (DIMENSIONS.find(([, units]) => units.includes(unit))?.[0] ?? "count");

export const bound = ({ label, unit, sentence, action, change }: Example): IndicatorFigure => ({
  label,
  unit,
  sentence,
  action: action ?? null,
  change: change ?? null,
  dimension: dimensionOf(unit),
});
