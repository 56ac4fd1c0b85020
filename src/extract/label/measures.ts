/**
 * Measure words the readings tell apart, as sets to ask a figure's unit of. 《现代汉语八百词》, 名词、量词配合表.
 *
 * In: nothing. Out: the sets, and whether a figure is a share or a class of size. Deliberately absent: units and their dimensions (../units/).
 */
import { consists, marks } from "../../marks.ts";
import type { Figure } from "../../types.ts";

const of = (words: string): ReadonlySet<string | null> => new Set(words.split(" "));

/** Of those who are counted one by one. */
export const PEOPLE = of("人 名 户 位");
/** Of persons, also by how often they came. */
export const PERSONS = of("人 名 人次");
/** Of a way gone. */
export const ROUNDS = of("次 趟 回 轮 遍 户次 人次");
/** Of a thing done. */
export const OCCASIONS = of("次 场 轮 回 趟");
/** Of things of one kind. */
export const THINGS = of("栋 幢 座 株 棵 头 辆 台 艘 套 间 盏 口 栏 架 部 本 册 份 封 眼 孔 笔 单 篇 首 幅 张 只 匹");

/** A part of a whole, however it is written: 12%, 八成, 三分之一. */
export const isShare = ({ dimension, form }: Figure): boolean => dimension === "share" || form === "fraction";

/** Dimensions in which size is told: how long, how heavy, how strong. */
export const MEASURED: ReadonlySet<string | null> = new Set(["area", "length", "mass", "volume", "power", "energy"]);

/** Of these, what a plant makes or holds. */
export const OUTPUT: ReadonlySet<string | null> = new Set(["mass", "power", "energy", "volume"]);

const ROUND = marks("十百千万亿");
/** 千万吨, 百万亩: no amount but a class of size. */
export const isRound = (text: string, { numeral, dimension }: Figure): boolean =>
  MEASURED.has(dimension) && consists(ROUND, text, numeral.start, numeral.end);
