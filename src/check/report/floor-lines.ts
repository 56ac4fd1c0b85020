/**
 * What a comparison with pinned floors says, line by line: a floor report in, sentences out, failures apart from news.
 */

import type { FloorReport, Moved } from "../floors.ts";

/** Reasons why the floors do not hold, each with what to do. */
export function floorFailures(floors: FloorReport): readonly string[] {
  return [
    ...floors.lowered.map(
      ({ where, metric, pin, got }) => `${where}: ${metric} ${got ?? "(not measured)"} is below its pin, ${pin}`,
    ),
    ...floors.changed.map(
      ({ where, what }) => `${where}: the ${what} is not what was pinned; look at it and rerun with --update`,
    ),
    ...floors.unpinned.map((where) => `${where}: not pinned yet; rerun with --update`),
    ...floors.unchecked.map(
      (where) => `${where}: pinned but not checked; name it too, or rerun with --update --allow-regression`,
    ),
  ];
}

/** Figures that read otherwise than at the last pin, gains first. */
export function floorMoves(floors: FloorReport): readonly string[] {
  return [
    ...floors.gains.map((moved) => `gain ${line(moved)}`),
    ...floors.losses.map((moved) => `loss ${line(moved)}`),
  ];
}

function line({ where, figure, before, after }: Moved): string {
  const right = figure.startsWith("+") ? "gone" : "right";
  return `${where} ${figure}: ${before || right} → ${after || right}`;
}
