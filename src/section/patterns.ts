/**
 * The forms an article's heading takes; the first that reads a line wins.
 *
 * The order matters where one form contains another: a name with 同志 before a speech without a name, a speech before a
 * plain title, which takes whatever a byline follows.
 */
import type { HeadingPattern } from "./heading.ts";
import { SPOKEN_PATTERNS } from "./spoken-patterns.ts";
import { TITLE_PATTERNS } from "./title-patterns.ts";

export const HEADING_PATTERNS: readonly HeadingPattern[] = [...SPOKEN_PATTERNS, ...TITLE_PATTERNS];
