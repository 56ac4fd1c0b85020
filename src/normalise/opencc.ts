/**
 * The Traditional-to-Simplified converter, loaded when a text first needs it. The only file that knows opencc-js.
 *
 * Out: a converter whose every replacement is one code point for one. Two of the library's configurations run one after
 * the other: `tw → cn` reads the Taiwan forms (裡, 著 as 着) and with the common table the mainland ones (裏 爲), `hk → cn`
 * what only Hong Kong writes (衞 for 衛). Over 25 reports converted to each variant and back, five characters in some
 * 490,000 differ; `tw` alone leaves 164 in Hong Kong text. `twp` and `hkp` are not taken: they exchange vocabulary
 * (軟體 → 软件), which would change lengths and put words into a label that the source does not have.
 * Only the `t2cn` part of the library is loaded: 109 kB instead of 1.2 MB.
 */
import { createRequire } from "node:module";
import type { ToSimplified } from "./traditional.ts";

/** Loads the dictionaries (some 10 ms) and answers the converter. */
export async function loadConverter(): Promise<ToSimplified> {
  return chained(await import("opencc-js/t2cn"));
}

/** The same at once, for the library, whose functions do not wait. */
export const converterNow = (() => {
  let loaded: ToSimplified | null = null;
  return (): ToSimplified => {
    loaded ??= chained(createRequire(import.meta.url)("opencc-js/t2cn") as OpenCC);
    return loaded;
  };
})();

type OpenCC = typeof import("opencc-js/t2cn");

function chained({ Converter }: OpenCC): ToSimplified {
  const taiwan = Converter({ from: "tw", to: "cn" });
  const hongKong = Converter({ from: "hk", to: "cn" });
  return (text) => hongKong(taiwan(text));
}
