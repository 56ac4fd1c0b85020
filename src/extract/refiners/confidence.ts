/**
 * Confidence: how likely every field of a record is right, from what the refiners had to go by.
 *
 * A logistic model over some signs, each a thing a reader would doubt too: no label, a label of one character, a list
 * as a label, a numeral in words, a long clause. The weights are log-odds: fitted by `npm run confidence` on thirty
 * documents, then multiplied by 0.494, with BASE set anew, for that made them hold for 2123 figures of 33 texts that the
 * rules had never met (told twice too sure before); `shuzhai check --calibration` shows what they are worth.
 */
import { has, holds, isHan, marks, within } from "../../marks.ts";
import type { Figure } from "../../types.ts";
import { signed } from "../figure.ts";
import { labelText } from "../found.ts";
import { USUAL_ENDS } from "../lexicon/usual-ends.ts";
import type { Scene } from "../scene.ts";
import type { Refiner } from "./refiner.ts";

interface Sign {
  readonly id: string;
  /** Added to the log-odds where the sign shows; from `npm run confidence`. */
  readonly weight: number;
  readonly shows: (evidence: Evidence) => boolean;
}

/** What the signs look at, gathered once a figure. */
export interface Evidence {
  readonly figure: Figure;
  readonly label: string;
  /** How the label was bound: left, right, carried, … */
  readonly how: string;
  readonly clauseLength: number;
  /** Its sentence speaks of persons: 我, 他, 大家. */
  readonly narrative: boolean;
  /** A known word, a mark or the text's start stands before the label, so that its beginning is sure. */
  readonly sureStart: boolean;
}

export const BASE = 1.95;

/** Measures that are said of something, standing alone. */
const BARE: ReadonlySet<string> = new Set(
  "增加值 产值 时间 标准 比例 率 金 资金 收入 工作 项目 岗位 环节 花费 其 中".split(" "),
);
/** One-character verbs of everyday speech that no list can hold, since they open nouns as often. */
const PLAIN_VERB = marks("记发讲领管办建给让跑卖赶做搞抓");
/** Labels that are a doing, for want of a noun. */
const VERBAL: ReadonlySet<string> = new Set(["verb", "subject", "predicate", "portion"]);
/** Names of one character that are counted as they are: 211个村. */
const COMMUNITY = marks("村县镇乡区市校");
const USUAL_END = marks([...USUAL_ENDS].join(""));
const LIST = marks("、，");
/** Stand behind the last word of a label without being part of it. */
const TRAILING = marks('”"」的');

/** Whether the last character but for marks and 的 is one that names end in. */
const endsAsUsual = (label: string): boolean => {
  let end = label.length;
  while (end > 0 && has(TRAILING, label.charCodeAt(end - 1))) end--;
  return has(USUAL_END, label.charCodeAt(end - 1));
};

export const SIGNS: readonly Sign[] = [
  { id: "no-label", weight: -1.73, shows: ({ label }) => label === "" },
  {
    id: "one-character",
    weight: -1.58,
    shows: ({ label }) => label.length === 1 && !has(COMMUNITY, label.charCodeAt(0)),
  },
  { id: "three-characters", weight: -0.15, shows: ({ label }) => label.length === 3 },
  { id: "long", weight: -0.35, shows: ({ label }) => label.length > 13 },
  {
    id: "unusual-end",
    weight: -0.64,
    shows: ({ label }) => label.length > 1 && !endsAsUsual(label),
  },
  { id: "unsure-start", weight: -0.3, shows: ({ sureStart }) => !sureStart },
  {
    id: "plain-verb",
    weight: -0.69,
    shows: ({ label }) => has(PLAIN_VERB, label.charCodeAt(0)) && isHan(label, 1) && isHan(label, 2),
  },
  { id: "bare", weight: -0.79, shows: ({ label }) => BARE.has(label) },
  { id: "list", weight: -0.79, shows: ({ label }) => holds(LIST, label, 0, label.length) },
  { id: "right-long", weight: -0.54, shows: ({ label, how }) => how === "right" && label.length > 6 },
  { id: "verbal", weight: -0.4, shows: ({ how }) => VERBAL.has(how) },
  { id: "share", weight: -0.2, shows: ({ how }) => how === "share" || how === "compound" },
  { id: "carried", weight: -0.15, shows: ({ how }) => how === "carried" },
  {
    id: "left-short",
    weight: -0.3,
    shows: ({ label, how, sureStart }) => how === "left" && label.length < 4 && !sureStart,
  },
  { id: "attribute", weight: -0.59, shows: ({ how }) => how === "attribute" },
  { id: "money", weight: -0.4, shows: ({ figure }) => figure.dimension === "money" },
  { id: "duration", weight: -0.44, shows: ({ figure }) => figure.dimension === "time" },
  { id: "in-words", weight: -0.49, shows: ({ figure }) => figure.script === "han" },
  { id: "long-clause", weight: -0.3, shows: ({ clauseLength }) => clauseLength > 30 },
  { id: "narrative", weight: -0.44, shows: ({ narrative }) => narrative },
  { id: "change", weight: 0.2, shows: ({ figure }) => figure.change !== null },
];

const isNarrative = within("我你他她咱家己", /[我你他她咱]|大家|自己/);

/** Whether each sentence of a scene is narrative, asked once a sentence. */
export const narratives = (scene: Scene): readonly boolean[] =>
  scene.segments.sentences.map(({ start, end }) => isNarrative(scene.text, start, end));

export const evidenceOf = (scene: Scene, figure: Figure, narrative: readonly boolean[]): Evidence => {
  const first = figure.label?.find((piece) => typeof piece !== "string") ?? null;
  const clause = scene.segments.clauses[scene.clauseAt(figure.start)] ?? scene;
  return {
    figure,
    label: labelText(scene.text, figure.label) ?? "",
    how: howBound(figure),
    clauseLength: clause.end - clause.start,
    narrative: narrative["sentence" in clause ? clause.sentence : 0] ?? false,
    sureStart: first === null || startsSurely(scene, first.start),
  };
};

const SIGNED = "label/";

/** How the label was bound, by the last that signed for it. */
const howBound = ({ by }: Figure): string => by.findLast((id) => id.startsWith(SIGNED))?.slice(SIGNED.length) ?? "none";

const startsSurely = (scene: Scene, position: number): boolean =>
  !isHan(scene.text, position - 1) || scene.words(scene.clauseAt(position)).some((chunk) => chunk.end === position);

export const CONFIDENCE: Refiner = {
  id: "confidence",
  about: "Weighs what the bindings rest on",
  refine: (figures, scene) => {
    const narrative = figures.length > 0 ? narratives(scene) : [];
    return figures.map((figure) => {
      const evidence = evidenceOf(scene, figure, narrative);
      let odds = BASE;
      for (const sign of SIGNS) if (sign.shows(evidence)) odds += sign.weight;
      const copy = signed(figure, "confidence");
      copy.confidence = Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
      return copy;
    });
  },
  examples: [
    { text: "选派【861名】干部驻村", bound: "sure" },
    { text: "其中学龄前儿童、在校学生共【三百】", bound: "doubtful" },
  ],
};
