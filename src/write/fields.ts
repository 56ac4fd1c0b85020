/**
 * A record as a JSON object: all it has, or the chosen columns in the chosen order.
 *
 * Numbers are tidied here as they are in a table, so that every format states the same quantity.
 */
import type { FigureRecord } from "../record.ts";
import type { Column } from "./columns.ts";
import { tidyNumber } from "./number.ts";

/** Makes the function from record to JSON object; `null` takes the record's own fields in their own order. */
export const fieldsOf =
  (columns: readonly Column[] | null): ((record: FigureRecord) => object) =>
  (record) => {
    const tidied = tidy(record);
    if (columns === null) return tidied;
    return Object.fromEntries(columns.map(({ name }) => [name, tidied[name] ?? null]));
  };

const tidy = (record: FigureRecord): FigureRecord => {
  const value = tidyNumber(record.value);
  const max = record.max === null ? null : tidyNumber(record.max);
  return value === record.value && max === record.max ? record : { ...record, value, max };
};
