/**
 * All refiners in the order they run.
 *
 * Units come first, since a label asks whether the figure is a share; labels before 分别, which hands them out again;
 * change, period, place and status read only the words around the figure; confidence weighs all of them, so it is last.
 */
import { CHANGE } from "./change.ts";
import { CONFIDENCE } from "./confidence.ts";
import { EACH } from "./each.ts";
import { LABEL } from "./label.ts";
import { PERIOD } from "./period.ts";
import { PLACE } from "./place.ts";
import type { Refiner } from "./refiner.ts";
import { STATUS } from "./status.ts";
import { UNITS } from "./units.ts";

export const REFINERS: readonly Refiner[] = [UNITS, LABEL, EACH, CHANGE, PERIOD, STATUS, PLACE, CONFIDENCE];
