/**
 * A unit said once for a list holds for each member (15、22个百分点; 1409万、1305万人次), and so does the 左右 or 以上
 * behind a 分别 list; behind any other list it binds the last alone. Guide, section 2, `unit` and `bound`.
 */
import { among, within } from "../../marks.ts";
import type { Figure } from "../../types.ts";
import { signed } from "../figure.ts";
import type { Scene } from "../scene.ts";
import type { Refiner } from "./refiner.ts";

const JOINT = /^[、和与及或到至—~-]$/;
const AFTER_BOUND = /^(?:以上|左右|以内|以下|上下)/;
/** A comparison states a gap, not a bound: 高于全国1.7个百分点. */
const GAP = /(?:高于|低于|快于|慢于|高出|低出|高过|超过|多于|少于|优于)[^，,。；;、\d]{2,16}$/;

export const UNITS: Refiner = {
  id: "units",
  about: "Shares a unit and a bound over the members of a list",
  refine: (figures, scene) => {
    const out = [...figures];
    for (let index = out.length - 2; index >= 0; index--) {
      const figure = out[index];
      const next = out[index + 1];
      if (!figure || !next) continue;
      const between = scene.text.slice(figure.end, next.start);
      if (
        (figure.unit === null || (figure.unit === "个" && next.unit === "个百分点")) &&
        next.unit !== null &&
        JOINT.test(between) &&
        figure.form !== "ratio"
      ) {
        const copy = signed(figure, "units/list");
        copy.unit = next.unit;
        copy.dimension = next.dimension;
        out[index] = copy;
      }
    }
    for (const [index, figure] of out.entries()) {
      const patch =
        spreadBound(out, index, scene) ?? steps(figure, scene) ?? gap(figure, scene) ?? distant(figure, scene);
      if (patch) {
        const copy = signed(figure, patch.by);
        copy.bound = patch.bound;
        out[index] = copy;
      }
    }
    return out;
  },
  examples: [
    { text: "产量占比分别提高【15】、22个百分点", bound: "个百分点" },
    { text: "客运量分别达【1409万】、1305万人次", bound: "人次" },
  ],
};

/** 跨过|3个|万亿元大关: the marks that were passed are counted to the point. */
const steps = (figure: Figure, { text, start }: Scene): { bound: Figure["bound"]; by: string } | null =>
  figure.bound === "over" &&
  figure.unit === "个" &&
  PASSED.test(text.slice(Math.max(start, figure.start - 3), figure.start)) &&
  MARKS.test(text.slice(figure.end, figure.end + 3))
    ? { bound: "exact", by: "bound/steps" }
    : null;
const PASSED = /(?:[越迈跨]过|突破)$/;
const MARKS = /^[百千万]{1,2}亿?/;

/** 至少拿出5天, 至少召开1次: the bound stands before the verb. */
const DISTANT_BOUND: readonly { readonly words: ReturnType<typeof within>; readonly bound: Figure["bound"] }[] = [
  { words: within("约", /约(?:为|占|是|相当于)[^，,。；;、\d]{2,10}的$/), bound: "about" },
  { words: within("低少过", /(?:(?<!不|不得)超过|不(?:低|少)于)[^，,。；;、\d]{2,10}的$/), bound: "over" },
  {
    words: within("少码", /(?:至少|最少(?!的)|起码)[^，,。；;\d]{1,10}(?:\d+[万亿]?元以上的?[^，,。；;\d]{1,8})?$/),
    bound: "over",
  },
  {
    words: within(
      "多高足到过于及",
      /(?:(?<!单[日场次周月季]|[日月]内|历史|同时)(?:最多|至多|最高)(?!的|年|月|日|时|单|气|气温|价|产|限价|客)[^，,。；;、\d]{1,4}|(?:不足|不到|不及|不得?超过|不高于)[^，,。；;、\d]{2,10}的|(?:不足|不到|不及)(?:总[数量额]|全[市县省区国州]的?))$/,
    ),
    bound: "under",
  },
];

/** A bound stands in the figure's own clause, this near to it. */
const LONGEST_REACH = 24;
const distant = (figure: Figure, scene: Scene): { bound: Figure["bound"]; by: string } | null => {
  if (figure.bound !== "exact") return null;
  const clause = scene.segments.clauses[scene.clauseAt(figure.start)] ?? scene;
  const from = Math.max(clause.start, figure.start - LONGEST_REACH);
  const found = DISTANT_BOUND.find(({ words }) => words(scene.text, from, figure.start));
  return found ? { bound: found.bound, by: "bound/distant" } : null;
};

const gap = (figure: Figure, scene: Scene): { bound: Figure["bound"]; by: string } | null =>
  figure.bound !== "exact" &&
  !/[余多几来上]/.test(figure.text) &&
  !among("约近", scene.text, figure.start - 1) &&
  GAP.test(scene.text.slice(Math.max(scene.start, figure.start - 20), figure.start)) &&
  !AFTER_BOUND.test(scene.text.slice(figure.end, figure.end + 2))
    ? { bound: "exact", by: "bound/gap" }
    : null;

const ONE_BY_ONE = /(?:接连|连续|先后|相继)(?:突破|跨越|超过|迈过)/;
const spreadBound = (
  figures: readonly Figure[],
  index: number,
  scene: Scene,
): { bound: Figure["bound"]; by: string } | null => {
  const figure = figures[index];
  if (figure?.bound !== "exact") return null;
  const clause = scene.segments.clauses[scene.clauseAt(figure.start)];
  if (!clause) return null;
  const before = scene.text.slice(clause.start, figure.start);
  // 接连突破|8万亿元、9万亿元: so is what was passed one after the other.
  const each = Math.max(before.lastIndexOf("分别"), before.search(ONE_BY_ONE));
  if (each < 0) return null;
  const eachAt = clause.start + each;
  // 分别超过A、B: a bound before the first member holds for all; 分别增长A、B左右: so does one behind the last.
  const list = figures.filter((other) => other.start > eachAt && other.start < clause.end);
  if (!list.includes(figure)) return null;
  for (let at = 1; at < list.length; at++) {
    const between = scene.text.slice(list[at - 1]?.end ?? 0, list[at]?.start ?? 0);
    if (!/^(?:以上|左右)?[、和与及]$/.test(between)) return null;
  }
  const last = list.at(-1);
  const first = list[0];
  if (
    last &&
    last !== figure &&
    AFTER_BOUND.test(scene.text.slice(last.end, last.end + 2)) &&
    !list.slice(0, -1).some((other) => AFTER_BOUND.test(scene.text.slice(other.end, other.end + 2)))
  )
    return { bound: last.bound, by: "bound/list" };
  if (
    first &&
    first !== figure &&
    first.bound !== "exact" &&
    !/[余多几来]/.test(first.text) &&
    !AFTER_BOUND.test(scene.text.slice(first.end, first.end + 2))
  )
    return { bound: first.bound, by: "bound/list" };
  return null;
};
