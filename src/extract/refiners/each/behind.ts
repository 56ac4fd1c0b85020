/**
 * Lists whose subjects stand before 分别 and what is measured behind it: 煤炭、电力|分别实现|产值|30亿元、45亿元.
 *
 * In: a list of numbers. Out: the label of each, or null for "not mine". Deliberately absent: lists with both before 分别
 * (before.ts).
 */
import type { Figure, Span } from "../../../types.ts";
import { trim } from "../../label/edges.ts";
import { isPlace } from "../../label/grammar.ts";
import { peelHead } from "../../label/peel.ts";
import { split, subjects } from "../../label/subjects.ts";
import type { Scene } from "../../scene.ts";
import { withoutEach } from "./parts.ts";
import { inOrder, type List, type Way } from "./way.ts";

/** The label of the first number, where it stands behind 分别. */
const measuredOf = ({ whole, each }: List): Span | null => (whole && each >= 0 && whole.start > each ? whole : null);

/** Whether a figure's label stands behind the figure before it. */
const hasOwn = ({ label }: Figure, from: number): boolean =>
  label?.some((piece) => typeof piece === "object" && piece.start >= from) ?? false;

export const EACH_ITS_OWN: Way = {
  id: "each-its-own",
  about: "Behind 分别 each names its own: 分别招聘|教师|120名、|医生|86名",
  handsOut: (list) => {
    const { members } = list;
    const own = members.some(({ figure }, order) => order > 0 && hasOwn(figure, members[order - 1]!.figure.end));
    return measuredOf(list) && own ? [] : null;
  },
  yes: [{ text: "市教育局、市卫健局分别招聘教师120名、医生【86名】", bound: "医生" }],
  no: ["石坎乡、云头乡分别打井14眼、【9眼】"],
};

export const MEASURED_BEHIND: Way = {
  id: "measured-behind",
  about: "The subjects before 分别 with what is measured behind it: 煤炭、电力|分别实现|产值|30亿元、45亿元",
  handsOut: (list) => {
    const { scene, members, first, clauseStart, each } = list;
    const measured = measuredOf(list);
    if (!measured) return null;
    const before = trim(scene.text, peelHead(scene, scene.words(scene.clauseAt(each)), clauseStart, each, true), each);
    const parts = before && subjects(scene, before, members.length);
    if (!before || !parts) return null;
    // 石桥镇、柳湾镇分别组建|联盟|四个、三个: where they are, or who did it, is no part of what is counted.
    const apart = first.dimension === "count" || isPlace(scene, lastItem(scene, before));
    const ofSubject = (part: (typeof parts)[number]) => part.flatMap((piece) => withoutEach(scene, piece));
    return inOrder(
      members,
      parts.map((part) => (apart ? [measured] : [...ofSubject(part), measured])),
    );
  },
  yes: [
    { text: "县道、乡道每公里分别补助1.5万元、【8000元】", bound: "乡道每公里补助" },
    { text: "柳泉市向青砚县、河柳区分别选派科技特派员【46名】、58名", bound: "科技特派员" },
    { text: "石桥镇、柳湾镇分别组建联盟四个、【三个】", bound: "联盟" },
    { text: "石坎乡、云头乡分别打井14眼、【9眼】", bound: "井" },
    { text: "煤炭、电力分别实现产值30亿元、【45亿元】", bound: "电力产值" },
  ],
  no: ["市教育局、市卫健局分别招聘教师120名、医生【86名】"],
};

const lastItem = (scene: Scene, { start, end }: Span): Span =>
  split(scene.text.slice(start, end), start).at(-1) ?? { start, end };
