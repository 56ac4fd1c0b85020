/**
 * Clean position <-> source position.
 *
 * In: the edits a stage made while it wrote its output, in order. Out: a map from output positions back to
 * input positions. Composing two maps is composing two functions, so a chain of stages stays exact.
 * Deliberately absent: any recovery of positions by comparing texts afterwards.
 */

/** The way from positions of a stage's output back to positions of its input, in UTF-16 code units. */
export interface OffsetMap {
  /** Input position where the output unit at `position` begins: whatever was deleted just before is left out. */
  start(position: number): number;
  /** Input position where the output unit before `position` ends: whatever was deleted just after is left out. */
  end(position: number): number;
}

/** The map of a stage that changed no position. */
export const identity: OffsetMap = { start: (position) => position, end: (position) => position };

/** Leads through `second` (nearer to the reader of the text) and then through `first` (nearer to the source). */
export function compose(first: OffsetMap, second: OffsetMap): OffsetMap {
  if (first === identity) return second;
  if (second === identity) return first;
  return {
    start: (position) => first.start(second.start(position)),
    end: (position) => first.end(second.end(position)),
  };
}

/**
 * Collects edits that change a length; replacements of equal length need no entry.
 * `replace(at, inLength, outLength)`: `inLength` input units at input position `at` became `outLength` output units.
 * Edits come in ascending order and do not overlap.
 */
export class OffsetBuilder {
  private readonly inStart: number[] = [];
  private readonly inEnd: number[] = [];
  private readonly outStart: number[] = [];
  private readonly outEnd: number[] = [];

  replace(at: number, inLength: number, outLength: number): void {
    const last = this.inEnd.length - 1;
    const lastIn = last < 0 ? 0 : this.inEnd[last]!;
    const lastOut = last < 0 ? 0 : this.outEnd[last]!;
    if (at < lastIn) throw new RangeError(`edits out of order: ${at} lies before ${lastIn}`);
    const out = lastOut + (at - lastIn);
    // Deletions that touch are one deletion: only then does a binary search see both at once.
    if (last >= 0 && at === lastIn && outLength === 0 && this.outStart[last] === this.outEnd[last]) {
      this.inEnd[last] = at + inLength;
      return;
    }
    this.inStart.push(at);
    this.inEnd.push(at + inLength);
    this.outStart.push(out);
    this.outEnd.push(out + outLength);
  }

  build(): OffsetMap {
    if (this.inStart.length === 0) return identity;
    return new EditMap(this.inStart, this.inEnd, this.outStart, this.outEnd);
  }
}

class EditMap implements OffsetMap {
  constructor(
    private readonly inStart: readonly number[],
    private readonly inEnd: readonly number[],
    private readonly outStart: readonly number[],
    private readonly outEnd: readonly number[],
  ) {}

  start(position: number): number {
    const edit = lastBefore(this.outStart, position + 1);
    if (edit < 0) return position;
    const outEnd = this.outEnd[edit]!;
    return position >= outEnd ? this.inEnd[edit]! + (position - outEnd) : this.inStart[edit]!;
  }

  end(position: number): number {
    const edit = lastBefore(this.outStart, position);
    if (edit < 0) return position;
    const outEnd = this.outEnd[edit]!;
    return position >= outEnd ? this.inEnd[edit]! + (position - outEnd) : this.inEnd[edit]!;
  }
}

/** Index of the last entry smaller than `bound`, or -1. */
const lastBefore = (sorted: readonly number[], bound: number): number =>
  firstIndex(sorted.length, (index) => sorted[index]! >= bound) - 1;

/**
 * The first index of `[0, length)` for which `holds`, `length` where there is none; in logarithmic time.
 *
 * @param holds a test that, once it holds, holds for all that follow
 */
export const firstIndex = (length: number, holds: (index: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
