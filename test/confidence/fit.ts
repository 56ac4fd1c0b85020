/**
 * `npm run confidence`: fits the weights of `src/extract/refiners/confidence.ts` on gold and says what they are worth.
 *
 * In: the folders of gold that are named, else the fixtures and the shared material where it lies beside the project. Gold
 * of texts that the rules have not learned from tells what confidence is worth on new ones. Out: on standard output the
 * weights to write into that file, and which share of the errors the lowest tenth of confidence holds, both as fitted and
 * on documents that the fit did not see. Nothing is written: a person looks before a weight changes.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readGold } from "../../src/check/gold.ts";
import { judge } from "../../src/check/score.ts";
import { extractFigures } from "../../src/extract/extract.ts";
import { BASE, evidenceOf, narratives, SIGNS } from "../../src/extract/refiners/confidence.ts";
import { normalise } from "../../src/normalise/normalise.ts";
import { extractText } from "../../src/pipeline.ts";
import { layout } from "../../src/section/layout.ts";
import { cityEnd, findPlaces, placeAt } from "../../src/section/places.ts";
import { segment } from "../../src/segment/clauses.ts";
import { describes, nounPhraseEnd, nounPhraseStart } from "../../src/segment/noun-phrase.ts";
import { capture, odds, type Row, regress, scale } from "./logistic.ts";

const GIVEN = process.argv.slice(2);
const USUAL = ["fixtures", "../shared/data", "../shared/data/reports"];
const FOLDERS = GIVEN.length > 0 ? GIVEN : USUAL.filter((folder) => existsSync(folder));
const NEIGHBOURS = { segment, nounPhraseEnd, nounPhraseStart, describes, findPlaces, placeAt, cityEnd };
/** Documents are dealt into so many heaps; each is judged by a fit on the others. */
const HEAPS = 7;

const rowsOf = async (gold: string): Promise<readonly Row[]> => {
  const text = readFileSync(gold.replace(/\.gold\.csv$/, ".txt"), "utf8")
    .replace(/^\ufeff/u, "")
    .replace(/\r\n/gu, "\n");
  const clean = normalise(text);
  const found = [...extractFigures(clean.text, layout(clean).sections, false, NEIGHBOURS)].flat();
  const source = { text, format: "text", encoding: "utf-8", title: null, warnings: [] } as const;
  const records = extractText(source, gold).figures;
  const outcomes = judge(await readGold(gold, readFileSync(gold, "utf8"), text), records);
  const right = new Map(
    outcomes.flatMap((outcome) =>
      outcome.kind === "miss"
        ? []
        : [[outcome.record, outcome.kind === "found" && outcome.span && Object.values(outcome.right).every(Boolean)]],
    ),
  );
  return records.flatMap((record, index) => {
    const one = found[index];
    const known = right.get(record);
    if (one === undefined || known === undefined) return [];
    const evidence = evidenceOf(one.scene, one.figure, narratives(one.scene));
    return [{ document: basename(gold), signs: SIGNS.map(({ shows }) => (shows(evidence) ? 1 : 0)), right: known }];
  });
};

const golds = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".gold.csv"))
    .sort()
    .map((name) => join(folder, name)),
);
const rows = (await Promise.all(golds.map(rowsOf))).flat();
const weights = regress(rows);
const documents = [...new Set(rows.map(({ document }) => document))].sort();
const unseen = Array.from({ length: HEAPS }, (_, heap) => {
  const held = new Set(documents.filter((_, index) => index % HEAPS === heap));
  const fitted = regress(rows.filter(({ document }) => !held.has(document)));
  return rows.filter(({ document }) => held.has(document)).map((row) => ({ row, odds: odds(fitted, row) }));
}).flat();

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(
  `${rows.length} records of ${documents.length} documents, ${rows.filter(({ right }) => !right).length} with an error`,
);
say(`BASE ${weights[0]?.toFixed(2)}`);
for (const [index, { id, weight }] of SIGNS.entries()) {
  const shown = rows.filter(({ signs }) => signs[index] === 1).length;
  say(`${id.padEnd(18)} ${weights[index + 1]?.toFixed(1).padStart(5)}  now ${weight}, shows ${shown} times`);
}
const fittedOdds = rows.map((row) => ({ row, odds: odds(weights, row) }));
say(
  `the lowest tenth holds ${percent(capture(fittedOdds))} of the errors as fitted, ${percent(capture(unseen))} on unseen documents`,
);
const asTheyAre = [BASE, ...SIGNS.map(({ weight }) => weight)];
const { slope, shift } = scale(rows.map((row) => ({ row, odds: odds(asTheyAre, row) })));
say(
  `the weights as they are hold for these documents when multiplied by ${slope.toFixed(2)}, with BASE ${(BASE * slope + shift).toFixed(2)}`,
);
