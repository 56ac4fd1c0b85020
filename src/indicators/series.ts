/**
 * Level, growth and increment as entries of their own.
 *
 * In: one entry written for the level, and examples of the others. Out: the level with the series derived from it,
 * each an ordinary entry. A column must not hold 元 beside %, nor a stock beside what was added to it:
 *
 *     gdp 元   gdp_growth %   market_entities 户   market_entities_increase 户   forest_cover %   forest_cover_change 个百分点
 *
 * The examples of one series are the counter-examples of its siblings, so they cannot silently run together.
 * Absent on purpose: any pattern of its own; the words are the level's.
 */
import type { CatalogueEntry, Example, Pattern } from "./pattern.ts";

/** Nouns that make a rate of growth of what they follow: 地区生产总值增速. */
const GROWTH_NOUNS = ["增速", "增长率", "增长", "增幅", "涨幅", "降幅"] as const;

/** What a level may bring with it: the examples of each further series. */
export interface Derived {
  /** `_growth`: change in %. */
  readonly growth?: readonly Example[];
  /** `_increase`: change in the level's own unit. */
  readonly increase?: readonly Example[];
  /** `_change`: change of a rate, in percentage points. */
  readonly points?: readonly Example[];
}

/** The level and what is derived from it; a level then takes no figure that is the size of a change. */
export const series = (level: CatalogueEntry, derived: Derived): readonly CatalogueEntry[] => {
  const { growth, increase, points } = derived;
  const entries: readonly CatalogueEntry[] = [
    { ...level, match: level.match.map((pattern) => ({ ...pattern, change: "none" as const })) },
    ...(growth ? [grown(level, growth)] : []),
    ...(increase ? [changed(level, increase)] : []),
    ...(points ? [moved(level, points)] : []),
  ];
  return entries.map((entry) => ({
    ...entry,
    no: [...entry.no, ...entries.filter((other) => other !== entry).flatMap((other) => other.yes)],
  }));
};

const changing = (match: readonly Pattern[]): readonly Pattern[] =>
  match.map((pattern) => ({ ...pattern, change: "some" as const }));

const grown = (level: CatalogueEntry, yes: readonly Example[]): CatalogueEntry => {
  const { units: _, ...rest } = level;
  return {
    ...rest,
    id: `${level.id}_growth`,
    zh: `${level.zh}增速`,
    en: `${level.en}, growth`,
    dimension: "share",
    units: ["%"],
    match: [...changing(level.match), ...level.match.filter(named).map(withGrowthNoun)],
    yes,
    no: [],
  };
};

const named = ({ label, labelEnds }: Pattern): boolean => label !== undefined || labelEnds !== undefined;

const withGrowthNoun = (pattern: Pattern): Pattern => {
  const grow = (words: readonly string[]): readonly string[] =>
    words.flatMap((word) => GROWTH_NOUNS.map((noun) => word + noun));
  return {
    ...pattern,
    ...(pattern.label && { label: grow(pattern.label) }),
    ...(pattern.labelEnds && { labelEnds: grow(pattern.labelEnds) }),
  };
};

const changed = (level: CatalogueEntry, yes: readonly Example[]): CatalogueEntry => ({
  ...level,
  id: `${level.id}_increase`,
  zh: `${level.zh}增减量`,
  en: `${level.en}, increase or decrease`,
  match: changing(level.match),
  yes,
  no: [],
});

const moved = (level: CatalogueEntry, yes: readonly Example[]): CatalogueEntry => ({
  ...level,
  id: `${level.id}_change`,
  zh: `${level.zh}变动`,
  en: `${level.en}, change in percentage points`,
  dimension: "share",
  units: ["个百分点"],
  match: changing(level.match),
  yes,
  no: [],
});
