/**
 * Lists that go on about the list before them, member by member: 总收入、村均收入分别为A和B，同比增长C、D.
 *
 * In: the members of a list and the figures of the paragraph. Out: whether each goes on about its counterpart. Deliberately
 * absent: how the labels are handed out (each.ts).
 */
import type { Figure } from "../../types.ts";
import type { Scene } from "../scene.ts";

/** A figure of a list, and where it stands among those of the paragraph. */
export interface Member {
  readonly figure: Figure;
  readonly index: number;
}

/**
 * 总收入、村均收入分别为A和B，同比增长C、D: as many go on about the ones before, in their order. So do changes behind a list
 * of amounts that stands alone in the clause before: 实现收入A、利润B，同比增长C、D.
 */
export const goOn = (scene: Scene, members: readonly Member[], all: readonly Figure[]): boolean =>
  members.every(({ figure, index }, order) => {
    const earlier = all[index - members.length];
    const next = members[order + 1]?.figure;
    return (
      figure.by.includes("label/carried") &&
      earlier !== undefined &&
      (earlier.by.includes("each") || amounts(scene, members, all)) &&
      sameSentence(scene, earlier, figure) &&
      (next === undefined || /^[、和与及]$/.test(scene.text.slice(figure.end, next.start)))
    );
  });

/** As many amounts as there are members make up the clause right before, each with a label of its own. */
const amounts = (scene: Scene, members: readonly Member[], all: readonly Figure[]): boolean => {
  const first = members[0]!;
  const clause = scene.clauseAt(first.figure.start);
  const before = all.slice(0, first.index).filter((figure) => scene.clauseAt(figure.start) === clause - 1);
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

/** Whether two figures stand in one sentence. */
export const sameSentence = (scene: Scene, a: Figure, b: Figure): boolean =>
  scene.segments.clauses[scene.clauseAt(a.start)]?.sentence ===
  scene.segments.clauses[scene.clauseAt(b.start)]?.sentence;
