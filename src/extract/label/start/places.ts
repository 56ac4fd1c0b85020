/**
 * Places at the front of a phrase, which say where and not what: 钟祥市|国土面积, 在|果岭村、寨上村|流转土地.
 *
 * In: a scene and a phrase. Out: where it begins behind them. Deliberately absent: what a place is (scene.placeAt).
 */
import { among, has, holds, marks } from "../../../marks.ts";
import type { Span } from "../../../types.ts";
import type { Scene } from "../../scene.ts";
import { opensClause } from "../grammar.ts";

/** A row of a table says its place before each of its numbers, or stands alone: there the place is part of the label. */
const ofTable = ({ text, segments: { clauses } }: Scene, place: Span): boolean =>
  clauses.length === 1 ||
  clauses.some(({ start }) => start !== place.start && text.startsWith(text.slice(place.start, place.end), start));

/** The last character of a place with its unit, as against 广东|团, 北京|证券交易所. */
const UNIT_OF_PLACE = marks("省市县区州盟旗镇乡村道");

/** 青溪县|城|常住人口, and the comma between two places. */
const BEHIND_PLACE = /^(?:、|城(?![乡区镇关]))/;

/** Where the phrase `[from, end)` begins behind the place that opens its clause, or behind those that 在 stands before. */
export const behindPlaces = (scene: Scene, from: number, end: number): number => {
  const { text } = scene;
  let at = from;
  const opens = opensClause(scene, from);
  while (opens || (among("在于到赴、", text, at - 1) && at > scene.start)) {
    if (!opens && at === from && text[at - 1] === "、") return from;
    if (!holds(UNIT_OF_PLACE, text, at, end)) break;
    const place = scene.placeAt(at, end);
    if (!place || end - place.end < 2 || !has(UNIT_OF_PLACE, text.charCodeAt(place.end - 1))) break;
    if (opens && ofTable(scene, place)) break;
    at = BEHIND_PLACE.test(text.slice(place.end, place.end + 2)) ? place.end + 1 : place.end;
    if (opens) break;
  }
  return at;
};
