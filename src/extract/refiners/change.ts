/**
 * Change: whether the figure is itself the size of a rise or a fall, and from what. Guide, section 2, `change` and `basis`.
 *
 * 增长7% and 新增3000户 are rises, 下降 and 压减 falls; 增长到, 增至, 提高到 state a level; things done (新建, 新培育) are none.
 * The ways it is told stand in change/readings.ts, the words in change/words.ts.
 */
import type { Change, Figure } from "../../types.ts";
import { signed } from "../figure.ts";
import type { Scene } from "../scene.ts";
import { basisOf, basisOfGap } from "./change/basis.ts";
import { viewOf } from "./change/reading.ts";
import { READINGS, read } from "./change/readings.ts";
import type { Example, Refiner } from "./refiner.ts";

export const CHANGE: Refiner = {
  id: "change",
  about: "Tells the size of a rise or fall from a level",
  refine: (figures, scene) => {
    const out: Figure[] = [];
    for (const figure of figures) {
      const change = changeOf(figure, out.at(-1), scene);
      const basis = change ? basisOf(figure, scene) : basisOfGap(figure, scene);
      if (!change && !basis) {
        out.push(figure);
        continue;
      }
      const copy = signed(figure, "change");
      copy.change = change;
      copy.basis = basis;
      out.push(copy);
    }
    return out;
  },
  examples: [
    ...READINGS.flatMap(({ yes }) =>
      Object.entries(yes).flatMap(([told, texts]) =>
        texts.map((text): Example => ({ text, bound: told === "level" ? null : told })),
      ),
    ),
    // No reading answers.
    { text: "新增经营主体13.9万户、带动就业【36.8万人】", bound: null },
    { text: "比在家种地多出近【两倍】", bound: null },
    { text: "每季度到村里至少走【1趟】", bound: null },
    { text: "常住人口比上年末减少0.2万人，其中城镇人口【8万人】", bound: null },
    { text: "一天最少走【两万步】", bound: null },
    { text: "亩均收益跑赢全省平均【1.8个】百分点", bound: null },
    { text: "14万吨减排量卖了【568万元】", bound: null },
  ],
};

const changeOf = (figure: Figure, previous: Figure | undefined, scene: Scene): Change | null => {
  const view = viewOf(figure, previous, scene);
  const told = view && read(view)?.told;
  return told && told !== "level" ? told : null;
};
