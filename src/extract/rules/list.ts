/**
 * All rules in the order they are asked; the first that claims a number names its kind, what none claims is a figure.
 *
 * Ordinals come first because 第 decides whatever follows; dates before names, since 2022年 stands in many names;
 * quoted phrases before thresholds and indefinites, which would read into them; the catch-alls for 一 and 三个方面 last.
 */
import { CLASS_RULES } from "./classes.ts";
import { DATE_RULES } from "./dates.ts";
import { NAME_RULES } from "./names.ts";
import { ORDINAL_RULES } from "./ordinals.ts";
import { QUANTITY_RULES } from "./quantities.ts";
import type { Rule } from "./rule.ts";
import { SIZE_RULES } from "./sizes.ts";
import { SLOGAN_RULES } from "./slogans.ts";
import { THRESHOLD_RULES } from "./thresholds.ts";

export const RULES: readonly Rule[] = [
  ...ORDINAL_RULES,
  ...DATE_RULES,
  ...CLASS_RULES,
  ...NAME_RULES,
  ...SLOGAN_RULES,
  ...THRESHOLD_RULES,
  ...SIZE_RULES,
  ...QUANTITY_RULES,
];
