/**
 * Words of time as data: a group is one way to say when, its words or small patterns each with examples beside it.
 *
 * In: groups, in the order they are tried. Out: one pattern, or those that can begin with a character. Deliberately absent: which groups there are, and where each
 * may stand (time-words.ts).
 */

/**
 * A small pattern, and times it reads. An example with 【】 holds more than the time: 村里【6月底】开工.
 *
 * A word without metacharacters is its own example, so it stands as it is.
 */
export type Way = string | readonly [pattern: string, ...examples: string[]];

export interface Group {
  readonly id: string;
  /** One line for people: what is said, with an example. */
  readonly about: string;
  /** A pattern that stands before each of the ways. */
  readonly before?: string;
  /** The first that fits wins, so a longer word comes before one it begins with: 本年度 before 本年. */
  readonly ways: readonly Way[];
  /** Texts in which the group finds no time at all. */
  readonly no: readonly string[];
}

/** A group that can be asked wherever a time may begin, so that it is asked only where its own do. */
export interface Opened extends Group {
  /** The characters its times begin with. */
  readonly opens: string;
}

/** A pattern for one of a few, parted by blanks. */
export const oneOf = (list: string): string => `(?:${list.replaceAll(" ", "|")})`;

export const maybe = (list: string): string => `${oneOf(list)}?`;

export const patternOf = ({ before = "", ways }: Group): string =>
  `${before}(?:${ways.map((way) => (typeof way === "string" ? way : way[0])).join("|")})`;

/** A pattern that begins where it is asked to. */
export const sticky = (pattern: string): RegExp => new RegExp(pattern, "y");

/** Character → the patterns of the groups whose times begin with it, in the order they are tried. */
export const byOpening = (groups: readonly Opened[]): ReadonlyMap<number, readonly RegExp[]> => {
  const patterns = new Map<number, RegExp[]>();
  for (const group of groups) {
    const pattern = sticky(patternOf(group));
    for (const character of group.opens) {
      const code = character.charCodeAt(0);
      const known = patterns.get(code);
      if (known) known.push(pattern);
      else patterns.set(code, [pattern]);
    }
  }
  return patterns;
};

/** @param groups in the order they are tried */
export const anyOf = (groups: readonly Group[]): string => `(?:${groups.map(patternOf).join("|")})`;
