/**
 * Lists that name their noun once: the members without a label take it from their neighbour. Guide, section 3.7.
 *
 * In: the labelled figures of a paragraph. Out: the same with shared nouns handed on. Deliberately absent: 分别 lists,
 * whose subjects stand before the numbers (refiners/each.ts).
 */
import { among } from "../../marks.ts";
import type { Figure, Piece, Span } from "../../types.ts";
import { labelled } from "../figure.ts";
import type { Scene } from "../scene.ts";

const JOINT = /^(?:多|余)?[、和与及至](?:第[一二三四五]批)?(?:近|约|将近|超过?|逾)?$/;

/** 监测对象|432户1265人|消除了返贫风险: what stands before two numbers is of both; behind 把 stands what is done with them. */
export const namedBefore = (text: string, { start, end, by }: Figure, next: Span): boolean =>
  end === next.start && by.includes("label/left") && !among("把将对", text, start - 1);

/** Lists that name their noun once: 1000元、3000元、5000元奖励; 8个国家级、13个省级医疗中心; 13万户46万群众. */
export const spread = (figures: readonly Figure[], scene: Scene): readonly Figure[] => {
  const out = [...figures];
  for (let index = out.length - 2; index >= 0; index--) {
    const figure = out[index];
    const next = out[index + 1];
    if (!figure || !next?.label) continue;
    const touching = figure.end === next.start;
    const listed =
      next.start - figure.end <= 4 &&
      JOINT.test(scene.text.slice(figure.end, next.start)) &&
      next.by.includes("label/right") &&
      !figure.by.includes("label/left");
    const named = namedBefore(scene.text, figure, next) && !next.by.includes("label/right");
    if (touching && !named && figure.dimension === "count") out[index] = labelled(figure, "label/compound", next.label);
    else if (listed) out[index] = labelled(figure, "label/list", next.label);
    else {
      const headed = sharedHead(scene, figure, next);
      if (headed) out[index] = labelled(figure, "label/head", headed);
    }
  }
  return out;
};

/** 8个国家级、13个省级|区域医疗中心|: a rank alone borrows the head of the next. */
const sharedHead = (scene: Scene, figure: Figure, next: Figure): readonly Piece[] | null => {
  const own = figure.label?.at(-1);
  const last = next.label?.at(-1);
  if (!figure.by.includes("label/right") || !own || !last || typeof own === "string" || typeof last === "string")
    return null;
  const head = /^[一-龥]{1,4}(?:级|型|类|性)/.exec(scene.text.slice(last.start, last.end));
  const rank = /^[一-龥]{1,4}(?:级|型|类|性)$/.test(scene.text.slice(own.start, own.end));
  if (!head || !rank || !/^[、和与及]$/.test(scene.text.slice(own.end, next.start))) return null;
  return [own, { start: last.start + head[0].length, end: last.end }];
};
