/**
 * The Traditional-to-Simplified converter, loaded when a text first needs it. The only file that knows opencc-js.
 *
 * Out: a converter whose every replacement is one code point for one. Of the library's configurations `tw → cn` (tw2s)
 * is taken for all variants: it holds the character tables for Taiwan (裡 著 衛), which `hk` lacks for 著 → 着, reads the
 * Hong Kong (裏 着 衞) and the mainland forms (裏 爲) through the common table, and unlike `twp` does not exchange
 * vocabulary (軟體 → 软件), which would change lengths and put words into the label that the source does not have.
 * Only the `t2cn` part of the library is loaded: 109 kB instead of 1.2 MB.
 */
import type { ToSimplified } from "./traditional.ts";

/** Loads the dictionaries (some 10 ms) and answers the converter. */
export async function loadConverter(): Promise<ToSimplified> {
  const { Converter } = await import("opencc-js/t2cn");
  return Converter({ from: "tw", to: "cn" });
}
