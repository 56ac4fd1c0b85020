/**
 * Parts that exceed their whole: 党员1200名,其中女性1300名.
 *
 * In: figures with their index, in the order of the text. Out: a note for each part that is larger than all it could
 * be a part of. Absent on purpose: adding parts up, for parts may overlap (其中女性300名、党员500名). Linear in the text.
 */
import type { FigureRecord } from "../record.ts";

export interface Indexed {
  readonly record: FigureRecord;
  readonly index: number;
}

export interface Note {
  readonly index: number;
  readonly note: string;
}

/** Units in which the same people are counted. */
const PEOPLE: ReadonlySet<string> = new Set(["名", "人", "位"]);
const countedIn = ({ unit }: FigureRecord): string | null => (unit !== null && PEOPLE.has(unit) ? "人" : unit);

/** Shares, averages, rates and extremes of a part may well be above those of the whole: 均价, 增速, 最长. */
const NO_SUM = /均|率|比|占|价|速|指数|工资|薪|标准|最|居民.*收入/;
const NO_SUM_UNITS: ReadonlySet<string> = new Set([
  "%",
  "‰",
  "个百分点",
  "倍",
  "天",
  "小时",
  "分钟",
  "个月",
  "年",
  "℃",
]);

/** 每千人6.6批次, 户均3亩: of one member, not of all. */
const PER_HEAD = /每|均/;
const PER_HEAD_REACH = 5;

const addsUp = ({ label, unit, change }: FigureRecord): boolean =>
  change !== "down" && !(label !== null && NO_SUM.test(label)) && !(unit !== null && NO_SUM_UNITS.has(unit));

/**
 * How far 其中 reaches: over the figure after it and those listed with 、, not past the comma after them, where the
 * text as often goes on with something else: 造林148万亩,其中北坡43万亩,治理草原517万亩.
 */
type Reach = "none" | "open" | "part" | "past";

const isComma = (mark: string): boolean => mark === "," || mark === "，";

/** The largest figure of one unit, and whether the figures of that unit can be compared at all. */
interface Whole {
  readonly largest: FigureRecord;
  readonly comparable: boolean;
}

type Wholes = ReadonlyMap<string | null, Whole>;

/**
 * 党员1200名,其中女性1300名: a part after 其中 is no larger than the largest figure of its unit before it. Which figure
 * is the whole need not be known: if the part exceeds all of them, it exceeds the right one.
 */
export function* parts(figures: readonly Indexed[]): Generator<Note> {
  let before = 0;
  for (let from = 0; from < figures.length; ) {
    const to = sentenceEnd(figures, from);
    if (figures[from]!.record.sentence.includes("其中")) {
      yield* partsOf(figures.slice(from, to), figures.slice(before, from));
    }
    before = from;
    from = to;
  }
}

/** The figures of one sentence, and those of the sentence before it. */
function* partsOf(run: readonly Indexed[], before: readonly Indexed[]): Generator<Note> {
  const first = run[0]!.record;
  const opens = /^[\s,，]*其中/.test(first.sentence) && before.at(-1)?.record.line === first.line;
  let wholes: Wholes = new Map();
  let listed: FigureRecord[] = opens ? before.map(({ record }) => record) : [];
  let reach: Reach = "none";
  let at = 0;
  for (const { record, index, position } of placed(run) ?? []) {
    for (const [mark] of first.sentence.slice(at, Math.max(at, position)).matchAll(/其中|[,，;；。!！?？]/g)) {
      if (isComma(mark)) {
        reach = reach === "part" ? "past" : reach;
        continue;
      }
      wholes = mark === "其中" ? merged(wholes, listed) : new Map();
      listed = [];
      reach = mark === "其中" ? "open" : "none";
    }
    at = Math.max(at, position + record.text.length);
    if (PER_HEAD.test(first.sentence.slice(Math.max(0, position - PER_HEAD_REACH), position))) continue;
    const whole = wholes.get(countedIn(record));
    if (reach !== "past" && whole && exceeds(record, whole)) {
      const { text, line } = whole.largest;
      yield { index, note: `part-exceeds-whole: ${record.text} is part of ${text} (line ${line})` };
    }
    if (reach === "open") reach = "part";
    listed.push(record);
  }
}

const merged = (wholes: Wholes, listed: readonly FigureRecord[]): Wholes => {
  const all = new Map(wholes);
  for (const record of listed) {
    const unit = countedIn(record);
    const known = all.get(unit);
    const comparable = (known?.comparable ?? true) && record.bound !== "over" && addsUp(record);
    all.set(unit, { largest: known && upper(known.largest) >= upper(record) ? known.largest : record, comparable });
  }
  return all;
};

const exceeds = (part: FigureRecord, { largest, comparable }: Whole): boolean =>
  comparable && addsUp(part) && part.bound !== "under" && part.value > upper(largest);

const upper = ({ value, max }: FigureRecord): number => max ?? value;

interface Placed extends Indexed {
  /** Where in its sentence the figure stands. */
  readonly position: number;
}

/** Index after the last of the figures that share the sentence of the one at `from`. */
const sentenceEnd = (figures: readonly Indexed[], from: number): number => {
  const first = figures[from]!.record;
  let to = from + 1;
  while (to < figures.length && sameSentence(first, figures[to]!.record)) to++;
  return to;
};

/** A sentence that stands twice in an article is two sentences: the second begins a sentence's length further on. */
const sameSentence = (a: FigureRecord, b: FigureRecord): boolean =>
  a.source === b.source &&
  a.section === b.section &&
  a.sentence === b.sentence &&
  b.start >= a.start &&
  b.start - a.start < a.sentence.length;

/** Records say where they stand in the text, not in their sentence; the first and last word of the run tell, null where they do not. */
const placed = (run: readonly Indexed[]): readonly Placed[] | null => {
  const [first, last] = [run[0]!.record, run.at(-1)!.record];
  const { sentence } = first;
  for (let at = sentence.indexOf(first.text); at !== -1; at = sentence.indexOf(first.text, at + 1)) {
    if (!sentence.startsWith(last.text, at + last.start - first.start)) continue;
    return run.map((figure) => ({ ...figure, position: at + figure.record.start - first.start }));
  }
  return null;
};
