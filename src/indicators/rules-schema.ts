/**
 * The shape of a user's rules file, checked.
 *
 * In: plain values as parsed. Out: the entries, or every problem with its path and what was expected there.
 * The only file of the catalogue that loads the schema library, and `rules.ts` loads it only where there is a rules
 * file: the built-in catalogue is checked by the compiler instead. Absent on purpose: lines and files (`rules.ts`).
 */
import { z } from "zod";
import { bareLabel } from "./candidates.ts";
import type { Measure, Pattern, UserIndicator } from "./pattern.ts";

/** One thing wrong: where in the values, what was expected, and what stood there. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  /** What stood there, shortened; null where nothing did, or what no one asked for. */
  readonly found: string | null;
  /** The field itself should not be there. */
  readonly unknown: boolean;
}

const MEASURES = [
  ...["count", "money", "length", "area", "volume", "mass", "energy", "power", "electric", "data", "temperature"],
  ...["time", "speed", "share", "multiple", "rate", "grade", "angle", "frequency", "pressure", "none"],
] as const satisfies readonly string[];

const isMeasure = (word: unknown): word is Measure => MEASURES.some((measure) => measure === word);

const listed = (value: unknown): unknown => (value === undefined || Array.isArray(value) ? value : [value]);
const text = z.string().refine((word) => word.trim() !== "");
const words = z.preprocess(listed, z.array(text).min(1));
/** A word compared with labels must keep something of itself there: “的” alone would be in every label. */
const labelWords = z.preprocess(listed, z.array(text.refine((word) => bareLabel(word) !== "")).min(1));

const pattern = z
  .strictObject({
    label: labelWords.optional(),
    labelEnds: labelWords.optional(),
    labelHas: labelWords.optional(),
    action: words.optional(),
    context: words.optional(),
    clause: words.optional(),
    change: z.enum(["some", "none"]).optional(),
  })
  .refine(({ label, labelEnds, labelHas }) => (label ?? labelEnds ?? labelHas) !== undefined);

const entry = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/),
  names: z.strictObject({ zh: text, en: text }),
  dimension: z.custom<Measure>(isMeasure),
  units: words.optional(),
  match: z.preprocess(listed, z.array(pattern).min(1)),
  not: labelWords.optional(),
  notClause: words.optional(),
  examples: z.strictObject({ yes: words.optional(), no: words.optional() }).optional(),
});

const rulesFile = z.strictObject({ indicators: z.array(entry).min(1) });

const WORDS = "a text or a list of texts, none empty";
const LABEL_WORDS = `${WORDS} or made of quotes and 的 alone`;

/** What belongs where, by the names on the way there. */
const EXPECTED: Readonly<Record<string, string>> = {
  "": "a mapping with the one field indicators",
  indicators: "a list of indicators, at least one",
  "indicators.": "a mapping with id, names, dimension, match, and if need be units, not, notClause, examples",
  "indicators.id": "a snake_case English id such as science_envoys",
  "indicators.names": "a mapping with zh and en",
  "indicators.names.zh": "a Chinese name",
  "indicators.names.en": "an English name",
  "indicators.dimension": `what the unit measures, one of ${MEASURES.join(", ")}`,
  "indicators.units": WORDS,
  "indicators.match": "one pattern or a list of patterns",
  "indicators.match.":
    "a mapping with at least one of label, labelEnds, labelHas, and if need be action, context, clause, change",
  "indicators.match.label": LABEL_WORDS,
  "indicators.match.labelEnds": LABEL_WORDS,
  "indicators.match.labelHas": LABEL_WORDS,
  "indicators.match.action": WORDS,
  "indicators.match.context": WORDS,
  "indicators.match.clause": WORDS,
  "indicators.match.change": "some (the size of a rise or fall) or none (a level)",
  "indicators.not": LABEL_WORDS,
  "indicators.notClause": WORDS,
  "indicators.examples": "a mapping with yes, no or both",
  "indicators.examples.yes": WORDS,
  "indicators.examples.no": WORDS,
};

const expectedAt = (path: readonly (string | number)[]): string => {
  const names = path.filter((part) => typeof part === "string").join(".");
  const inList = typeof path.at(-1) === "number" && EXPECTED[`${names}.`] !== undefined;
  return EXPECTED[inList ? `${names}.` : names] ?? "nothing here";
};

const shown = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
};

const valueAt = (values: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, part) => {
    if (typeof part === "number" && !Array.isArray(value)) return value;
    return typeof value === "object" && value !== null
      ? Object.getOwnPropertyDescriptor(value, part)?.value
      : undefined;
  }, values);

/** Checks a parsed rules file. Ids given twice are a problem too. */
export const checkRules = (
  values: unknown,
): { readonly indicators: readonly UserIndicator[] } | { readonly problems: readonly Problem[] } => {
  const checked = rulesFile.safeParse(values);
  if (!checked.success) {
    return { problems: telling(checked.error.issues).flatMap((issue) => problemsOf(issue, values)) };
  }
  const { indicators } = checked.data;
  const twice = indicators.flatMap(({ id }, at): readonly Problem[] =>
    indicators.findIndex((other) => other.id === id) < at
      ? [
          {
            path: ["indicators", at, "id"],
            expected: "an id that no earlier entry of the file has",
            found: shown(id),
            unknown: false,
          },
        ]
      : [],
  );
  return twice.length > 0 ? { problems: twice } : { indicators: indicators.map(userIndicator) };
};

/** A misspelt `label` is told once, as the unknown field it is, and not again as the label that is missing. */
const telling = (issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] => {
  const misspelt = new Set(issues.filter(({ code }) => code === "unrecognized_keys").map(({ path }) => path.join(".")));
  return issues.filter(({ code, path }) => code !== "custom" || !misspelt.has(path.join(".")));
};

const problemsOf = (issue: z.core.$ZodIssue, values: unknown): readonly Problem[] => {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  if (issue.code !== "unrecognized_keys") {
    return [{ path, expected: expectedAt(path), found: shown(valueAt(values, path)), unknown: false }];
  }
  return issue.keys.map((key) => ({ path: [...path, key], expected: expectedAt(path), found: null, unknown: true }));
};

const userIndicator = (checked: z.infer<typeof entry>): UserIndicator => {
  const { id, names, dimension, units, match, not, notClause, examples } = checked;
  return {
    id,
    zh: names.zh,
    en: names.en,
    dimension,
    match: match.map(plain),
    ...(units && { units }),
    ...(not && { not }),
    ...(notClause && { notClause }),
    yes: examples?.yes ?? [],
    no: examples?.no ?? [],
  };
};

/** Without the keys that were left out, which the schema leaves undefined. */
const plain = (checked: z.infer<typeof pattern>): Pattern => {
  const { label, labelEnds, labelHas, action, context, clause, change } = checked;
  return {
    ...(label && { label }),
    ...(labelEnds && { labelEnds }),
    ...(labelHas && { labelHas }),
    ...(action && { action }),
    ...(context && { context }),
    ...(clause && { clause }),
    ...(change && { change }),
  };
};
