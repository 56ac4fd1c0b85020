/**
 * Confidence: how likely every field of a record is right, from what the refiners had to go by.
 *
 * A logistic model over a dozen signs, each a thing a reader would doubt too: no label, a label of one character, a list
 * as a label, a numeral in words, a clause far from its label. The weights are log-odds fitted on the gold of the
 * fixtures and the shared pages; `shuzhai check --calibration` shows what they are worth.
 */
import type { Figure } from "../../types.ts";
import { bound } from "../figure.ts";
import { USUAL_ENDS } from "../lexicon/usual-ends.ts";
import type { Scene } from "../scene.ts";
import { labelText, type Refiner } from "./refiner.ts";

interface Sign {
  readonly id: string;
  readonly weight: number;
  readonly shows: (evidence: Evidence) => boolean;
}

interface Evidence {
  readonly figure: Figure;
  readonly scene: Scene;
  readonly label: string;
  /** How the label was bound: left, right, carried, … */
  readonly how: string;
}

const BASE = 3.13;
const SURE = new Set(["left", "right", "carried", "portion", "compound", "head", "list"]);

export const SIGNS: readonly Sign[] = [
  { id: "no-label", weight: -3, shows: ({ label }) => label === "" },
  { id: "one-character", weight: -2.7, shows: ({ label }) => label.length === 1 },
  { id: "short", weight: -0.8, shows: ({ label }) => label.length === 2 || label.length === 3 },
  { id: "long", weight: -0.6, shows: ({ label }) => label.length > 13 },
  {
    id: "unusual-end",
    weight: -1.5,
    shows: ({ label }) => label.length > 1 && !USUAL_ENDS.has(label.replace(/[”"」的]+$/, "").at(-1) ?? ""),
  },
  { id: "list", weight: -1.4, shows: ({ label }) => /[、，]/.test(label) },
  { id: "uncertain-binding", weight: -1.5, shows: ({ how }) => !SURE.has(how) && how !== "share" },
  { id: "share", weight: -0.4, shows: ({ how }) => how === "share" },
  { id: "handed-out", weight: -0.7, shows: ({ figure }) => figure.by.includes("each") },
  { id: "duration", weight: -1.3, shows: ({ figure }) => figure.dimension === "time" },
  { id: "in-words", weight: -0.6, shows: ({ figure }) => figure.script === "han" },
  { id: "bare-measure", weight: -0.2, shows: bareMeasure },
];

/** A measure without a predicate between it and its label: 总投资68亿元, but also what only looks like it. */
function bareMeasure({ figure, how }: Evidence): boolean {
  const piece = figure.label?.at(-1);
  return (
    how === "left" &&
    figure.dimension !== "count" &&
    piece !== undefined &&
    typeof piece !== "string" &&
    figure.start - piece.end < 2
  );
}

export const CONFIDENCE: Refiner = {
  id: "confidence",
  about: "Weighs what the bindings rest on",
  refine: (figures, scene) =>
    figures.map((figure) => {
      const how = figure.by.findLast((id) => id.startsWith("label/"))?.slice("label/".length) ?? "none";
      const evidence: Evidence = { figure, scene, label: labelText(scene, figure), how };
      let odds = BASE;
      for (const sign of SIGNS) if (sign.shows(evidence)) odds += sign.weight;
      return bound(figure, "confidence", { confidence: Math.round(1000 / (1 + Math.exp(-odds))) / 1000 });
    }),
  examples: [
    { text: "选派【861名】干部驻村", bound: "sure" },
    { text: "其中学龄前儿童、在校学生共【三百】", bound: "doubtful" },
  ],
};
