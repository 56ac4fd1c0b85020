/** All cues of a status in the order in which they are asked; the first that tells decides. Data only. */
import { AHEAD } from "./ahead.ts";
import type { StatusCue } from "./cue.ts";
import { GOALS } from "./goals.ts";
import { BINDING, TO_BE_SO } from "./rules.ts";
import { COMPARED, FORETOLD, SETTLED } from "./settled.ts";

/**
 * What is settled about the very figure goes before what its clause plans, and that before its sentence; what stands behind
 * a figure is nearest to it. Cues of one kind tell the same status, so among them the order decides nothing.
 */
export const CUES: readonly StatusCue[] = [
  ...FORETOLD,
  ...TO_BE_SO,
  ...SETTLED,
  ...BINDING,
  ...GOALS,
  ...AHEAD,
  ...COMPARED,
];
