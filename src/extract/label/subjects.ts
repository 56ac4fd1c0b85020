/**
 * The subjects of a list phrase: 甲、乙收入 → 甲收入, 乙收入; 城乡居民收入 → 城镇居民收入, 农村居民收入. Guide, section 3.5.
 *
 * In: a phrase and how many numbers it is for. Out: a label for each, or null where it does not fall into that many.
 * Deliberately absent: which numbers take them (refiners/each.ts).
 */
import type { Piece, Span } from "../../types.ts";
import type { Scene } from "../scene.ts";
import { shareTail } from "./shared-tail.ts";

/** Two words run together, and what each says in full. */
const JOINT: readonly { readonly joint: string; readonly parts: readonly [string, string] }[] = [
  { joint: "城乡", parts: ["城镇", "农村"] },
  { joint: "存贷款", parts: ["存款", "贷款"] },
  { joint: "存、贷款", parts: ["存款", "贷款"] },
  { joint: "存款和贷款", parts: ["存款", "贷款"] },
  { joint: "进出口", parts: ["进口", "出口"] },
  { joint: "男女", parts: ["男", "女"] },
  { joint: "中小学", parts: ["中学", "小学"] },
  { joint: "省市", parts: ["省", "市"] },
  { joint: "市县", parts: ["市", "县"] },
];

/** The subjects of a phrase, one for each of `count` numbers, or null when it does not fall into that many. */
export const subjects = (scene: Scene, phrase: Span, count: number): readonly (readonly Piece[])[] | null => {
  const text = scene.text.slice(phrase.start, phrase.end);
  const items = split(text, phrase.start);
  const numbered = numberedJoint(text, phrase, count);
  if (numbered) return numbered;
  const listedJoint = count === 2 && JOINT.some(({ joint }) => joint.includes("、") && text.includes(joint));
  if (items.length === count && !listedJoint) return measureFirst(scene, items) ?? shareTail(scene, items);
  // 信息传输、租赁和商务服务业增加值: what 和 joins is one member where only 、 divides as many.
  const parts = items.length > count && text.includes("、") ? split(text, phrase.start, COMMAS) : items;
  if (parts.length === count) return shareTail(scene, parts);
  if (count === 2) {
    const joint = JOINT.find(({ joint }) => text.includes(joint));
    if (joint) {
      const at = phrase.start + text.indexOf(joint.joint);
      const end = at + joint.joint.length;
      return joint.parts.map((part) =>
        [{ start: phrase.start, end: at }, part, { start: end, end: phrase.end }].filter(
          (piece) => typeof piece === "string" || piece.end > piece.start,
        ),
      );
    }
  }
  return null;
};

/** 一、二、三产|增加值, 第二、三产业|增加值 */
const NUMBERED = /^(第?)([一二三])[、和](?:第?([一二三])[、和])?第?([一二三])(产业?)/;
const numberedJoint = (text: string, { start, end }: Span, count: number): readonly (readonly Piece[])[] | null => {
  const found = NUMBERED.exec(text);
  if (!found) return null;
  const [whole, order = "", ...rest] = found;
  const head = rest.at(-1) ?? "";
  const numbers = rest.slice(0, -1).filter((number) => number !== undefined);
  if (numbers.length !== count) return null;
  const tail = { start: start + whole.length, end };
  return numbers.map((number) => [`${order}${number}${head}`, ...(tail.end > tail.start ? [tail] : [])]);
};

/** 生均公用经费|小学、初中|: the measure stands before those it is of. */
const MEASURE_FIRST = /^([一-龥]{2,8}?(?:经费|标准|收入|补助|补贴|比例|价格|工资|费用|支出|投入|率))([一-龥]{2,3})$/;
const measureFirst = (scene: Scene, items: readonly Span[]): readonly (readonly Piece[])[] | null => {
  const [first, ...others] = items;
  if (first === undefined) return null;
  const found = MEASURE_FIRST.exec(scene.text.slice(first.start, first.end));
  if (!found?.[1] || !found[2] || !others.every(({ start, end }) => LEVELS.test(scene.text.slice(start, end))))
    return null;
  if (!LEVELS.test(found[2])) return null;
  const measure = { start: first.start, end: first.start + found[1].length };
  return [[{ start: measure.end, end: first.end }, measure], ...others.map((item) => [item, measure])];
};
const LEVELS = /^(?:小学|初中|高中|中职|高职|本科|专科|幼儿园|城镇|农村|城市|乡村|职工|居民|男性|女性)$/;

/** 普及率, 和美乡村, 参与度: these characters join nothing inside a word. */
const WITHIN_WORD =
  /^(?:.及以|.?(?:和谐|和美|和平|和睦|与会)|[普涉惠以危遍波]及|.?及[时格]|参与|给与|共和|中和|总和|平和|缓和)/;

/** What divides the members of a list, and what also joins words inside one. */
const COMMAS = "、，";
const JOINTS = "、，和与及";

export const split = (text: string, offset: number, joints = JOINTS): readonly Span[] => {
  const items: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= text.length; at++) {
    const mark = text[at] ?? "";
    if ("（(“《「".includes(mark) && mark !== "") depth++;
    if ("）)”》」".includes(mark) && mark !== "") depth--;
    const joint =
      at === text.length ||
      (depth <= 0 &&
        joints.includes(mark) &&
        (COMMAS.includes(mark) || !WITHIN_WORD.test(text.slice(Math.max(0, at - 1), at + 2))));
    if (!joint) continue;
    if (at > start) items.push({ start: offset + start, end: offset + at });
    start = at + 1;
  }
  return items;
};
