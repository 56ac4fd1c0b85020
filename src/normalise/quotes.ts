/**
 * Straight quotation marks that come in pairs: “ and ” for each, since the rules tell what is quoted by which side it is on.
 *
 * In: decoded text. Out: whether the mark at a position opens or closes, null where it does neither. A line with an odd
 * number of them (a seam of pages, 24" of screen) is left as typed. Deliberately absent: single marks, which are
 * apostrophes as often.
 */

export const STRAIGHT = 0x22;

/** Answers for positions in ascending order; each line is counted once. */
export const pairing = (source: string): ((position: number) => "“" | "”" | null) => {
  let lineEnd = -1;
  let paired = false;
  let opens = true;
  return (position) => {
    if (position >= lineEnd) {
      const stop = source.indexOf("\n", position);
      lineEnd = stop < 0 ? source.length : stop;
      paired = isEven(source, position, lineEnd);
      opens = true;
    }
    if (!paired) return null;
    opens = !opens;
    return opens ? "”" : "“";
  };
};

const isEven = (source: string, from: number, to: number): boolean => {
  let even = true;
  for (let at = from; at >= 0 && at < to; at = source.indexOf('"', at + 1)) even = !even;
  return even;
};
