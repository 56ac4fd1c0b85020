/**
 * What does not add up among the figures of a text, as notes beside them.
 *
 * In: the records of one or more sources, in the order of the text. Out: notes by index of the record. Nothing here
 * changes a record: the text may be wrong, the reading may be, and a person decides. A note that is often wrong is
 * worse than none, so each check looks only where the arithmetic leaves no way out.
 */
import { type Indexed, type Note, parts } from "./consistency/parts.ts";
import type { FigureRecord } from "./record.ts";

/** Notes by index into the records given; indices without notes are not in it. */
export type Notes = ReadonlyMap<number, readonly string[]>;

/** All notes, each led by its name: `part-exceeds-whole: …`. */
export const notes = (records: readonly FigureRecord[]): Notes => {
  const found = new Map<number, string[]>();
  const figures: Indexed[] = [];
  for (let index = 0; index < records.length; index++) {
    const record = records[index]!;
    if (record.kind === "figure") figures.push({ record, index });
  }
  for (const { index, note } of [...parts(figures), ...values(figures), ...percentages(figures)]) {
    found.set(index, [...(found.get(index) ?? []), note]);
  }
  return found;
};

/** The records with their notes on them, each untouched where there is none. */
export const withNotes = (records: readonly FigureRecord[]): readonly FigureRecord[] => {
  const found = notes(records);
  if (found.size === 0) return records;
  const noted = [...records];
  for (const [index, told] of found) {
    const record = noted[index]!;
    noted[index] = { ...record, notes: [...(record.notes ?? []), ...told] };
  }
  return noted;
};

/** Labels of a word or two name something different each time: 干部, 项目. */
const TELLING = 3;
/** How far a number rounded to 万 or 亿 may stand from the number written out. */
const ROUNDED = 0.05;

/** What two figures agree in that tell one quantity; what tells most of them apart comes first. */
const ALIKE: readonly ((record: FigureRecord) => string | number | null)[] = [
  ({ label }) => label,
  ({ section }) => section,
  ({ unit }) => unit,
  ({ period }) => period,
  ({ place }) => place,
  ({ action }) => action,
  ({ status }) => status,
  ({ change }) => change,
  ({ basis }) => basis,
  ({ source }) => source,
  (record) => statistic(record),
];

/** 驻村干部 861名 here and 870名 there, in one article, of one place and period: both get a note. */
function* values(figures: readonly Indexed[]): Generator<Note> {
  let series: readonly (readonly Indexed[])[] = [figures.filter(isTelling)];
  for (const field of ALIKE) series = series.flatMap((same) => groups(same, field).filter(differs));
  for (const same of series) {
    const readings = distinctReadings(same);
    for (const { record, index } of same) {
      const other = readings.find(
        (that) => that.sentence !== record.sentence && sameTime(that, record) && disagree(that, record),
      );
      if (other === undefined) continue;
      const { text, line } = other;
      yield { index, note: `differs: ${record.label} is ${record.text} here and ${text} on line ${line}` };
    }
  }
}

const isTelling = ({ record: { label, indicator, bound, max } }: Indexed): boolean =>
  label !== null && bound === "exact" && max === null && (indicator !== null || label.length >= TELLING);

const groups = <Key>(
  figures: readonly Indexed[],
  keyOf: (record: FigureRecord) => Key,
): readonly (readonly Indexed[])[] => {
  const byKey = new Map<Key, Indexed[]>();
  for (const figure of figures) {
    const key = keyOf(figure.record);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [figure]);
    else group.push(figure);
  }
  return [...byKey.values()];
};

const differs = (figures: readonly Indexed[]): boolean => {
  const value = figures[0]?.record.value;
  for (const { record } of figures) if (record.value !== value) return true;
  return false;
};

/** 年均增长9% and 增长9.9% are two statistics of one label. */
const statistic = ({ sentence }: FigureRecord): string =>
  sentence.includes("均") || sentence.includes("累计") ? (sentence.match(/[年月日人户]均|累计/g) ?? []).join() : "";

/** Enough to find one that disagrees; a label with more values than that is a list, and gets its notes all the same. */
const READINGS = 8;

const distinctReadings = (same: readonly Indexed[]): readonly FigureRecord[] =>
  [...new Map(same.map(({ record }) => [JSON.stringify([record.value, record.sentence]), record])).values()].slice(
    0,
    READINGS,
  );

/** Without a stated period, paragraphs far apart speak of different years: what was done, and what is planned. */
const NEAR_LINES = 5;

const sameTime = (a: FigureRecord, b: FigureRecord): boolean =>
  a.period !== null || Math.abs(a.line - b.line) <= NEAR_LINES;

const disagree = (a: FigureRecord, b: FigureRecord): boolean => {
  if (a.value === b.value) return false;
  const rounded = /[万亿]/.test(a.text) !== /[万亿]/.test(b.text);
  return !rounded || Math.abs(a.value - b.value) > ROUNDED * Math.max(Math.abs(a.value), Math.abs(b.value));
};

/** Shares of a whole, of which there is no more than all: 覆盖率, 占比, 比重. */
const SHARE = /(?:率|占比|比重|比例|份额|覆盖面)$/;
/** Rates that may pass a hundred: of a plan, a base, a cover, a yield, a price; 毛入学率 counts pupils of other ages. */
const UNCAPPED =
  /增|涨|降|完成|达成|执行|回报|收益|利润|负债|杠杆|拨备|流动性|偿付|充足|保值|周转|换手|利用|入学|入园|抚养|赡养|溢价|担保|贡献/;

function* percentages(figures: readonly Indexed[]): Generator<Note> {
  for (const { record, index } of figures) {
    const { label, unit, value, change, text } = record;
    if (unit !== "%" || change !== null || value <= 100 || label === null) continue;
    // A bare 率 may be any rate.
    if (label.length >= TELLING && SHARE.test(label) && !UNCAPPED.test(label)) {
      yield { index, note: `above-hundred: ${label} is ${text}, more than all` };
    }
  }
}
