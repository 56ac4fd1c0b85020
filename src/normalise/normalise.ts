/**
 * Source text → the text that rules see, with the way back.
 *
 * In: decoded text and, where the text is Traditional, a converter. Out: `Clean`. Width is folded first, script second;
 * then the words of drawn tables' headers are set around their numbers. Each step records its own edits while it writes,
 * and the maps are composed. Lone surrogates, NULs and any other character pass through. Line breaks are neither added
 * nor removed, so line numbers are the source's.
 */

import { compose, firstIndex, identity, type OffsetMap } from "../offsets.ts";
import type { Clean, Span } from "../types.ts";
import { setTables } from "./tabular.ts";
import { simplify, type ToSimplified } from "./traditional.ts";
import { foldWidth } from "./width.ts";

/** `Clean`, and the position where a span ends without the invisible characters that follow it in the source. */
export interface Normalised extends Clean {
  /** For the exclusive end of a span: like `toSource`, but before anything deleted at that place. */
  toSourceEnd(position: number): number;
  /** What the source writes for a span; the words of a table's headers where the span lies among its cells. */
  cut(start: number, end: number): string;
}

/**
 * Normalises `source`. Without `toSimplified` the script stays as it is; ask `needsSimplifying` whether to load one.
 * Where nothing changes, `text === source`.
 */
export function normalise(source: string, toSimplified?: ToSimplified): Normalised {
  const folded = foldWidth(source);
  if (toSimplified === undefined) return withTables(clean(source, folded.text, folded.map), folded.map);
  const simplified = simplify(folded.text, toSimplified);
  const map = compose(folded.map, simplified.map);
  return withTables(clean(source, simplified.text, map), map);
}

/** The words of a drawn table's headers are set around its numbers; what they say is cut from the headers. */
function withTables(plain: Normalised, map: OffsetMap): Normalised {
  const tabular = setTables(plain.text);
  if (tabular === null) return plain;
  const set = clean(plain.source, tabular.text, compose(map, tabular.map));
  const cut = (start: number, end: number): string => {
    let text = "";
    let at = start;
    for (let index = firstEndingAfter(tabular.copies, start); index < tabular.copies.length; index++) {
      const copy = tabular.copies[index];
      if (copy === undefined || copy.start >= end) break;
      if (copy.start > at) text += set.cut(at, copy.start);
      const [first, last] = [Math.max(at, copy.start) - copy.start, Math.min(end, copy.end) - copy.start];
      text += copy.from === null ? copy.literal.slice(first, last) : plain.cut(copy.from + first, copy.from + last);
      at = copy.start + last;
    }
    return at < end ? text + set.cut(at, end) : text;
  };
  return { ...set, cut };
}

/** Index of the first span that ends behind `position`; spans in order, so that a table of any length is read in its time. */
const firstEndingAfter = (spans: readonly Span[], position: number): number =>
  firstIndex(spans.length, (index) => spans[index]!.end > position);

function clean(source: string, text: string, map: OffsetMap): Normalised {
  if (map === identity)
    return { text, source, toSource: map.start, toSourceEnd: map.end, cut: (start, end) => source.slice(start, end) };
  const last = text.length;
  const toSource = (position: number): number =>
    position <= 0 ? 0 : position >= last ? source.length : map.start(position);
  const toSourceEnd = (position: number): number => (position <= 0 ? 0 : map.end(position));
  return {
    text,
    source,
    toSource,
    toSourceEnd,
    cut: (start, end) => source.slice(toSource(start), toSourceEnd(end)),
  };
}
