/**
 * Status: planned, required or expected against done. Guide, section 2, `status`.
 *
 * The words around a figure decide where one of the cues tells (status/list.ts); else the part of the report it stands in
 * (plan.ts).
 */
import type { Figure, Status } from "../../types.ts";
import { signed } from "../figure.ts";
import { placeOf, REVIEWED, stands, tells } from "../status/cue.ts";
import { CUES } from "../status/list.ts";
import { firstShown } from "../status/sight.ts";
import { watch } from "../status/watch.ts";
import type { Refiner } from "./refiner.ts";
import { STATUS_EXAMPLES } from "./status-examples.ts";

/** 下一步 at a sentence's head turns the rest of the paragraph to what is to come. */
const TURN = /[。！？\n](?:下一步|接下来)[，,]/;

export const STATUS: Refiner = {
  id: "status",
  about: "Tells what is planned, required or expected from what is done",
  refine: (figures, scene, setting) => {
    const turn = scene.text.slice(scene.start, scene.end).search(TURN);
    const ahead = turn < 0 ? scene.end : scene.start + turn;
    const shownAt = watch(scene);
    return figures.map((figure) => {
      const place = placeOf(figure, scene, setting.status);
      const cue = firstShown(CUES, shownAt(place), (shown) => tells(shown, place));
      if (cue) return withStatus(figure, cue.status, `status/${cue.id}`);
      if (figure.start > ahead && !stands(place, REVIEWED.clause)) return withStatus(figure, "target", "status/turn");
      return withStatus(figure, setting.status, "status/part");
    });
  },
  examples: [...CUES.flatMap(({ status, yes }) => yes.map((text) => ({ text, bound: status }))), ...STATUS_EXAMPLES],
};

const withStatus = (figure: Figure, status: Status, by: string): Figure => {
  if (status === figure.status) return figure;
  const copy = signed(figure, by);
  copy.status = status;
  return copy;
};
