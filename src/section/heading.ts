/**
 * The record of a heading read by a pattern, and the face every pattern has.
 *
 * A pattern is a value: what it is about, how it reads a line, what must surround the line, and examples that it reads
 * and that it must leave alone; one test runs them all.
 */
import type { Span } from "../types.ts";
import type { Speaker } from "./speaker.ts";

/** Spans count within the line. */
export interface Heading {
  readonly speaker: Speaker | null;
  readonly title: Span;
}

/**
 * What must stand around the line. `nothing`: its form says enough. `opening`: a byline below, or nothing but the page's
 * title above. `byline`: a byline below that names a speaker, an occasion or a date in brackets.
 */
export type Surroundings = "nothing" | "opening" | "byline";

export interface HeadingPattern {
  readonly id: string;
  readonly about: string;
  readonly needs: Surroundings;
  readonly parse: (line: string) => Heading | null;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** A heading that names nobody. */
export const NOBODY: Speaker = { place: null, level: null, organization: null, role: null, person: null };
