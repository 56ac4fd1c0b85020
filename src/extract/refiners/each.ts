/**
 * 分别: hands out the subjects of a list to its numbers in order. Guide, section 3.5.
 *
 * 甲、乙收入分别增长6%和7% → 甲收入, 乙收入; 城乡居民… → 城镇居民…, 农村居民…; a clause that opens with 分别 takes
 * the figures before it. The ways it is done stand in each/ways.ts.
 */
import { labelled } from "../figure.ts";
import { clauseEnd, listOf } from "./each/way.ts";
import { handOut, WAYS } from "./each/ways.ts";
import type { Refiner } from "./refiner.ts";

export const EACH: Refiner = {
  id: "each",
  about: "Hands the subjects of a 分别 list to its numbers in order",
  refine: (figures, scene) => {
    const out = [...figures];
    for (let first = 0, after = 0; first < out.length; first = after) {
      after = clauseEnd(scene, out, first);
      const list = listOf(scene, out, first, after);
      const answer = list && handOut(list);
      if (!answer) continue;
      for (const { index, label } of answer.handed) out[index] = labelled(out[index]!, "each", label);
    }
    return out;
  },
  examples: WAYS.flatMap(({ yes }) => yes),
};
