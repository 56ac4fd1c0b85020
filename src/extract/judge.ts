/** Number expressions in, figures and non-figures out: the rules asked in their one visible order. */
import type { Figure } from "../types.ts";
import { born } from "./figure.ts";
import { firstOf } from "./rules/cues.ts";
import { RULES } from "./rules/list.ts";
import { candidateOf } from "./rules/rule.ts";
import type { Scene } from "./scene.ts";

const ruleFor = firstOf(RULES);

/** A number expression with its kind: what the first rule that claims it says, a figure where none does. */
export const judge = (scene: Scene, index: number): Figure => {
  const candidate = candidateOf(scene, index);
  const rule = ruleFor(candidate);
  return born(
    candidate.expression,
    rule ? rule.kind : "figure",
    rule ? rule.id : "figure/number",
    rule ? [{ by: rule.id, reason: rule.about }] : [],
  );
};
