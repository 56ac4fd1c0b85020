/**
 * The built-in catalogue in use order: party work, grassroots, countryside, economy, people, land.
 *
 * In: the themes' data. Out: all entries, and the same ones indexed. On a tie the earlier entry wins, so the themes
 * that name narrower things stand first. Absent on purpose: entries of a user (`rules.ts` adds them).
 */
import { APPEALS } from "./appeals.ts";
import { CADRES } from "./cadres.ts";
import { type Catalogue, compileCatalogue } from "./candidates.ts";
import { ECOLOGY } from "./ecology.ts";
import { ECONOMY } from "./economy.ts";
import { EMPLOYMENT } from "./employment.ts";
import { ENERGY } from "./energy.ts";
import { ENTERPRISE } from "./enterprise.ts";
import { FINANCE } from "./finance.ts";
import { GOVERNANCE } from "./governance.ts";
import { INNOVATION } from "./innovation.ts";
import { INVESTMENT } from "./investment.ts";
import { LIVELIHOOD } from "./livelihood.ts";
import { MEMBERS } from "./members.ts";
import { PARTY } from "./party.ts";
import type { CatalogueEntry, Indicator } from "./pattern.ts";
import { RURAL } from "./rural.ts";
import { SCIENCE } from "./science.ts";
import { SERVICES } from "./services.ts";
import { TALENTS } from "./talents.ts";
import { TOURISM } from "./tourism.ts";
import { TRADE } from "./trade.ts";
import { TRANSPORT } from "./transport.ts";
import { VILLAGES } from "./villages.ts";

/** Every built-in entry, with its examples. */
export const BUILT_IN: readonly CatalogueEntry[] = [
  ...PARTY,
  ...MEMBERS,
  ...CADRES,
  ...TALENTS,
  ...GOVERNANCE,
  ...APPEALS,
  ...RURAL,
  ...VILLAGES,
  ...ECONOMY,
  ...FINANCE,
  ...INVESTMENT,
  ...TRADE,
  ...ENTERPRISE,
  ...SCIENCE,
  ...INNOVATION,
  ...LIVELIHOOD,
  ...EMPLOYMENT,
  ...SERVICES,
  ...TRANSPORT,
  ...ENERGY,
  ...TOURISM,
  ...ECOLOGY,
];

/** The built-in catalogue, indexed. */
export const builtInCatalogue = (): Catalogue => compileCatalogue(BUILT_IN);

/**
 * The catalogue with a user's entries: one with a built-in id replaces it, a new one goes before all built-ins, so that
 * on a tie the user's wins. Of two user entries with one id the later holds.
 */
export const withUserIndicators = (user: readonly Indicator[]): readonly Indicator[] => {
  const own = new Map(user.map((entry) => [entry.id, entry]));
  const builtIn = new Set(BUILT_IN.map((entry) => entry.id));
  return [
    ...[...own.values()].filter((entry) => !builtIn.has(entry.id)),
    ...BUILT_IN.map((entry) => own.get(entry.id) ?? entry),
  ];
};
