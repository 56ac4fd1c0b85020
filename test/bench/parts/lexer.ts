/** The lexer on what is hardest for it: nothing but numerals. */
import { findNumbers } from "../library.ts";
import { type Measured, ms, warmSeconds } from "../measure.ts";

const UNITS = 1_000_000;

export const lexer = async (): Promise<readonly Measured[]> =>
  [
    ["1 MB of digits", "1"],
    ["a million 一", "一"],
    ["a million of 1,", "1,"],
    ["a million of 一百", "一百"],
  ].map(([what = "", piece = ""]) => {
    const text = piece.repeat(UNITS / piece.length);
    const half = text.slice(0, text.length / 2);
    const whole = warmSeconds(() => findNumbers(text), 3);
    return {
      what: `lexer, ${what}`,
      value: ms(whole),
      against: "twice its half",
      ratio: `${(whole / warmSeconds(() => findNumbers(half), 3) / 2).toFixed(2)} ×`,
      promised: "linear",
    };
  });
