/**
 * Lists that take their labels from what was told before them: the list before, figure by figure, or the clause before.
 *
 * In: a list of numbers. Out: whose labels they take, or null for "not mine". Deliberately absent: lists whose own clause
 * names the subjects (before.ts, behind.ts).
 */
import type { Figure, Span } from "../../../types.ts";
import { split } from "../../label/subjects.ts";
import type { Scene } from "../../scene.ts";
import { inOrder, joined, type List, type Way } from "./way.ts";

export const AGAIN: Way = {
  id: "again",
  about: "As many go on about the ones before: 总收入、村均收入分别为A和B，同比增长|C、D",
  handsOut: (list) => {
    const { scene, members, all, each } = list;
    if (each >= 0) return null;
    const goesOn = members.every(({ figure, index }, order) => {
      const earlier = all[index - members.length];
      return (
        figure.by.includes("label/carried") &&
        earlier !== undefined &&
        (earlier.by.includes("each") || followsAmounts(list)) &&
        sameSentence(scene, earlier, figure) &&
        (order === 0 || joined(scene, members[order - 1]!, members[order]!))
      );
    });
    return goesOn ? members.map(({ index }) => ({ index, label: all[index - members.length]!.label! })) : null;
  },
  yes: [
    { text: "总收入、村均收入分别为9.8亿元和412万元，同比增长14.2%、【13.7%】", bound: "村均收入" },
    { text: "集团实现营业收入57.6亿元、利润4.3亿元，同比增长【9.2%】、15.7%", bound: "营业收入" },
  ],
  no: ["工业、服务业同比增长14.2%、【13.7%】", "城镇、农村居民收入分别增长4.8%、【5.9%】"],
};

/** 实现收入A、利润B，同比增长|C、D: changes behind as many amounts that make up the clause before, each with its own label. */
const followsAmounts = ({ scene, members, first, all }: List): boolean => {
  const clause = scene.clauseAt(first.start);
  const before = all.slice(0, members[0]!.index).filter((figure) => scene.clauseAt(figure.start) === clause - 1);
  return (
    before.length === members.length &&
    members.every(({ figure }) => figure.unit === "%") &&
    before.every(
      (figure, order) =>
        figure.dimension !== "share" &&
        figure.label !== null &&
        (order === 0 || !figure.by.includes("label/carried")) &&
        (order === 0 || scene.text[before[order - 1]!.end] === "、"),
    )
  );
};

/** A clause that opens with 分别 names nothing itself, or only what stands behind its first number. */
const namesNothing = ({ whole, clauseStart }: List): boolean => !whole || whole.end <= clauseStart;

/** 万亿产业、先进集群|从无到有 */
const STANDS =
  /^([^，,。；;]{4,40}?)(?:从无到有|从少到多|从弱到强|持续|不断|稳步|快速|大幅|明显|显著|双双|逐年|加快|实现|保持|均|再创|创)/;

/** The members of a list in the clause before, which tells how they stand with no number of its own. */
const listBefore = (scene: Scene, clauseStart: number): readonly Span[] => {
  const { clauses } = scene.segments;
  const index = scene.clauseAt(clauseStart);
  const before = clauses[index - 1];
  if (!before || before.sentence !== clauses[index]?.sentence) return [];
  if (scene.expressions.some(({ start }) => start >= before.start && start < before.end)) return [];
  const list = STANDS.exec(scene.text.slice(before.start, before.end))?.[1];
  return list ? split(list, before.start) : [];
};

export const TOLD_BEFORE: Way = {
  id: "told-before",
  about: "The clause before tells how they stand: 万亿产业、先进集群从无到有，分别达|2个、3个",
  handsOut: (list) => {
    if (!namesNothing(list)) return null;
    const told = listBefore(list.scene, list.clauseStart);
    return told.length === list.members.length
      ? inOrder(
          list.members,
          told.map((item) => [item]),
        )
      : null;
  },
  yes: [{ text: "万亿产业、先进制造业集群从无到有，分别达2个、【3个】", bound: "先进制造业集群" }],
  no: ["实现收入57.6亿元、利润4.3亿元，分别增长9.2%、【15.7%】"],
};

export const FIGURES_BEFORE: Way = {
  id: "figures-before",
  about: "A clause that opens with 分别 speaks of the figures before it: 收入A、利润B，分别增长|C、D",
  handsOut: (list) => {
    if (!namesNothing(list)) return null;
    const { scene, members, first, all } = list;
    const taken = all
      .slice(0, members[0]!.index)
      .filter((figure) => figure.label && sameSentence(scene, figure, first))
      .slice(-members.length);
    if (taken.length < members.length) return null;
    return inOrder(
      members,
      taken.map(({ label }) => label ?? []),
    );
  },
  yes: [{ text: "实现收入57.6亿元、利润4.3亿元，分别增长9.2%、【15.7%】", bound: "利润" }],
  no: ["万亿产业、先进制造业集群从无到有，分别达2个、【3个】"],
};

/** Whether two figures stand in one sentence. */
const sameSentence = (scene: Scene, a: Figure, b: Figure): boolean =>
  scene.segments.clauses[scene.clauseAt(a.start)]?.sentence ===
  scene.segments.clauses[scene.clauseAt(b.start)]?.sentence;
