/**
 * The known word a mistyped one was most likely meant to be, or null when none is near.
 *
 * Near is an edit distance (Damerau's optimal string alignment: insert, delete, replace, swap neighbours) of at most
 * two, and less than half the word's length.
 */
const NEAR = 2;

export const closest = (word: string, known: readonly string[]): string | null => {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ candidate, distance }) => distance <= NEAR && distance * 2 < Math.max(word.length, candidate.length))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate ?? null;
};

const editDistance = (a: string, b: string): number => {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          last[j]! + 1,
          row[j - 1]! + 1,
          last[j - 1]! + (same ? 0 : 1),
          swapped ? beforeLast[j - 2]! + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
};
