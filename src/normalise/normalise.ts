/**
 * Source text → the text that rules see, with the way back.
 *
 * In: decoded text and, where the text is Traditional, a converter. Out: `Clean`. Width is folded first, script second;
 * each step records its own edits while it writes, and the maps are composed. Lone surrogates, NULs and any other
 * character pass through. Line breaks are neither added nor removed, so line numbers are the source's.
 */

import { compose, identity, type OffsetMap } from "../offsets.ts";
import type { Clean } from "../types.ts";
import { simplify, type ToSimplified } from "./traditional.ts";
import { foldWidth } from "./width.ts";

/** `Clean`, and the position where a span ends without the invisible characters that follow it in the source. */
export interface Normalised extends Clean {
  /** For the exclusive end of a span: like `toSource`, but before anything deleted at that place. */
  toSourceEnd(position: number): number;
}

/**
 * Normalises `source`. Without `toSimplified` the script stays as it is; ask `needsSimplifying` whether to load one.
 * Where nothing changes, `text === source`.
 */
export function normalise(source: string, toSimplified?: ToSimplified): Normalised {
  const folded = foldWidth(source);
  if (toSimplified === undefined) return clean(source, folded.text, folded.map);
  const simplified = simplify(folded.text, toSimplified);
  return clean(source, simplified.text, compose(folded.map, simplified.map));
}

function clean(source: string, text: string, map: OffsetMap): Normalised {
  if (map === identity) return { text, source, toSource: map.start, toSourceEnd: map.end };
  const last = text.length;
  return {
    text,
    source,
    toSource: (position) => (position <= 0 ? 0 : position >= last ? source.length : map.start(position)),
    toSourceEnd: (position) => (position <= 0 ? 0 : map.end(position)),
  };
}
