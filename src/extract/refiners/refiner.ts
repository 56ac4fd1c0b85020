/**
 * The face every refiner has: the figures of a paragraph in, better-bound copies out, in the same order.
 *
 * A refiner binds one thing and leaves the rest as it was. Examples are sentences with the number in question in 【】
 * and what the refiner must bind to it.
 */
import type { Figure, Span, Status } from "../../types.ts";
import type { Scene } from "../scene.ts";

/** What a refiner may know beyond its paragraph. */
export interface Setting {
  /** Status of figures in this part of the report where their own words do not say. */
  readonly status: Status;
  /** The section's own place, which figures leave unsaid. */
  readonly sectionPlace: string | null;
  /** The place an earlier paragraph of a section continued from an earlier page is about. */
  readonly topic: Span | null;
}

export interface Example {
  /** A sentence with the number in 【】. */
  readonly text: string;
  /** What the refiner binds, as text; null for nothing. */
  readonly bound: string | null;
}

export interface Refiner {
  readonly id: string;
  readonly about: string;
  readonly refine: (figures: readonly Figure[], scene: Scene, setting: Setting) => readonly Figure[];
  readonly examples: readonly Example[];
}
