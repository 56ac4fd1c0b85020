/**
 * Places handed out by 分别: 石桥镇、柳湾镇分别组建联盟四个、三个.
 *
 * In: the figures of a paragraph and the places its clauses open with. Out: for as many places as a clause has figures
 * behind 分别, each its own. Deliberately absent: every other figure; place.ts says what governs it.
 */
import { among } from "../../marks.ts";
import type { Figure, Span } from "../../types.ts";
import type { Scene } from "../scene.ts";
import { listedWith, type Opener } from "./openers.ts";

/** As many places as figures, each its own: 广州、深圳客流量分别达1409万、1305万人次, 向青砚县、河柳区分别选派46名、58名. */
export const eachPlace = (
  figures: readonly Figure[],
  scene: Scene,
  opening: readonly Opener[],
): ReadonlyMap<Figure, Span> => {
  const found = new Map<Figure, Span>();
  for (let first = 0, after = 0; first < figures.length; first = after) {
    const index = scene.clauseAt(figures[first]!.start);
    const { start, end } = scene.segments.clauses[index] ?? scene;
    after = first + 1;
    while (after < figures.length && figures[after]!.start < end) after++;
    if (after - first < 2) continue;
    const at = scene.text.slice(start, figures[after - 1]!.start).indexOf("分别");
    if (at < 0) continue;
    const each = start + at;
    const members = figures.slice(first, after).filter((figure) => figure.start > each);
    const opener = opening.find((one) => one.clause === index);
    const named = [
      opener ? listedWith(scene, opener) : [],
      listedBefore(scene, start, each),
      pairBefore(scene.text, start, each),
    ];
    // 分别布局三个、两个、一个: a number that is no figure takes its place of the list as well.
    const numbers = scene.expressions.filter((number) => number.start > each && number.end <= end);
    const places = named.find(({ length }) => length > 1 && (length === members.length || length === numbers.length));
    if (!places) continue;
    const order = places.length === members.length ? members : numbers;
    for (const member of members)
      found.set(member, places[order.findIndex((number) => number.start === member.start)] ?? places[0]!);
  }
  return found;
};

/** 向|青砚县、河柳区|分别选派: the places that stand in a list right before 分别. */
const listedBefore = (scene: Scene, from: number, each: number): readonly Span[] => {
  const places = scene.places(from, each);
  const found: Span[] = [];
  let end = each;
  for (let index = places.length - 1; index >= 0 && places[index]!.end === end; index--) {
    const place = places[index]!;
    found.unshift({ start: place.unit, end });
    end = place.start - 1;
    if (!among("、和与及", scene.text, end)) break;
  }
  return found;
};

const PAIR =
  /(?<![一-龥])[在对由给向为让]?([一-龥]{2,3}?)[、和]([一-龥]{2,3})两个?(?:[市县区旗镇乡村]|乡镇|街道|社区)[^、，。]{0,16}$/;
/** 栖山、望浦|两市地区生产总值分别: two places that share their level. */
const pairBefore = (text: string, from: number, each: number): readonly Span[] => {
  const pair = PAIR.exec(text.slice(from, each));
  const [whole, one, other] = pair ?? [];
  if (!pair || whole === undefined || one === undefined || other === undefined) return [];
  const first = from + pair.index + (whole.startsWith(one) ? 0 : 1);
  const second = first + one.length + 1;
  return [
    { start: first, end: first + one.length },
    { start: second, end: second + other.length },
  ];
};
