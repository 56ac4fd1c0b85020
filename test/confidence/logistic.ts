/**
 * Logistic regression by Newton's method, for a handful of yes-or-no signs.
 *
 * In: rows of signs with an outcome. Out: weights, the constant first. A quadratic penalty of one holds rare signs back;
 * the constant goes free. Deliberately absent: anything that only larger models need.
 */

export interface Row {
  readonly document: string;
  /** 1 where the sign shows, else 0. */
  readonly signs: readonly number[];
  readonly right: boolean;
}

export interface Judged {
  readonly row: Row;
  readonly odds: number;
}

const PENALTY = 1;
/** Next to no penalty, so that the matrix can be inverted. */
const FREE = 1e-9;
/** Enough for the fit to stand still to six digits. */
const ROUNDS = 20;

/** Log-odds of a row under weights. */
export const odds = (weights: readonly number[], { signs }: Row): number =>
  signs.reduce((sum, sign, index) => sum + sign * (weights[index + 1] ?? 0), weights[0] ?? 0);

export const regress = (rows: readonly Row[]): readonly number[] => {
  const size = (rows[0]?.signs.length ?? 0) + 1;
  let weights: number[] = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, index) => (index === 0 ? 0 : -PENALTY * weight));
    const curvature: number[][] = weights.map((_, row) =>
      weights.map((_, column) => (row !== column ? 0 : row > 0 ? PENALTY : FREE)),
    );
    for (const row of rows) {
      const likely = 1 / (1 + Math.exp(-odds(weights, row)));
      const shown = [0, ...row.signs.flatMap((sign, index) => (sign === 1 ? [index + 1] : []))];
      for (const at of shown) {
        gradient[at] = (gradient[at] ?? 0) + (row.right ? 1 : 0) - likely;
        const line = curvature[at] ?? [];
        for (const other of shown) line[other] = (line[other] ?? 0) + likely * (1 - likely);
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, index) => weight + (step[index] ?? 0));
  }
  return weights;
};

/**
 * By how much known log-odds are to be multiplied and shifted for judged rows (Platt's scaling): 1 and 0 where they hold.
 * The order of the rows stays as it is.
 */
export const scale = (judged: readonly Judged[]): { readonly slope: number; readonly shift: number } => {
  let slope = 0;
  let shift = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const sums = { slope: 0, shift: 0, square: FREE, cross: 0, count: FREE };
    for (const { row, odds } of judged) {
      const likely = 1 / (1 + Math.exp(-(slope * odds + shift)));
      const error = (row.right ? 1 : 0) - likely;
      const weight = likely * (1 - likely);
      sums.slope += error * odds;
      sums.shift += error;
      sums.square += weight * odds * odds;
      sums.cross += weight * odds;
      sums.count += weight;
    }
    const determinant = sums.square * sums.count - sums.cross * sums.cross;
    slope += (sums.count * sums.slope - sums.cross * sums.shift) / determinant;
    shift += (sums.square * sums.shift - sums.cross * sums.slope) / determinant;
  }
  return { slope, shift };
};

/** Gaussian elimination with partial pivoting; the matrix is positive definite, so no pivot is zero. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] => {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  for (let column = 0; column < rows.length; column++) {
    const best = rows.reduce(
      (found, row, index) =>
        index >= column && Math.abs(row[column] ?? 0) > Math.abs(rows[found]?.[column] ?? 0) ? index : found,
      column,
    );
    [rows[column], rows[best]] = [rows[best] ?? [], rows[column] ?? []];
    const pivot = rows[column] ?? [];
    for (const [index, row] of rows.entries()) {
      if (index === column) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      if (factor !== 0)
        for (let at = column; at < row.length; at++) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  }
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1));
};

/** Share of all errors among the tenth of rows with the lowest odds. */
export const capture = (judged: readonly Judged[]): number => {
  const sorted = [...judged].sort((a, b) => a.odds - b.odds);
  const wrong = (some: readonly Judged[]): number => some.filter(({ row }) => !row.right).length;
  return wrong(sorted.slice(0, Math.round(sorted.length / 10))) / Math.max(1, wrong(sorted));
};
