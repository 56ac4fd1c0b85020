/**
 * The stages in order: read → normalise → section → extract → record. Read this first.
 *
 * Each stage is a folder; none imports another, they meet only here. Validation against the schema's column list and
 * the writing of formats follow at the edge, in `cli/`.
 */
import { extractFigures } from "./extract/extract.ts";
import { sentenceOf } from "./extract/found.ts";
import type { Catalogue } from "./indicators/candidates.ts";
import { builtInCatalogue } from "./indicators/catalogue.ts";
import { indicatorOf } from "./indicators/match.ts";
import { Measured } from "./measured.ts";
import { normalise } from "./normalise/normalise.ts";
import { needsSimplifying, type ToSimplified } from "./normalise/traditional.ts";
import { read, readPlain } from "./read/read.ts";
import type { FigureRecord, SourceRecord } from "./record.ts";
import { figureRecord, lineStartsOf, type Origin, sentenceCutter, sourceRecord } from "./records.ts";
import { layout } from "./section/layout.ts";
import { cityEnd, findPlaces, placeAt } from "./section/places.ts";
import { segment } from "./segment/clauses.ts";
import { describes, nounPhraseEnd, nounPhraseStart } from "./segment/noun-phrase.ts";
import type { Clean, Layout, SourceText } from "./types.ts";

export interface PipelineOptions {
  /** Also the numbers that are no figures, with their kind. */
  readonly all?: boolean;
  /** Show on each record which rule and refiners made it. */
  readonly trace?: boolean;
  /** The indicators in force; the built-in catalogue where absent. */
  readonly catalogue?: Catalogue;
  /** Put the decoded text into the source record. */
  readonly withText?: boolean;
}

/** What one document gives. */
export interface Extraction {
  readonly source: SourceRecord;
  readonly figures: readonly FigureRecord[];
  /** What the records were cut from, for whoever puts several pages together. */
  readonly clean: Clean;
  readonly layout: Layout;
}

/** What extraction takes from the other stages. */
const NEIGHBOURS = { segment, nounPhraseEnd, nounPhraseStart, describes, findPlaces, placeAt, cityEnd } as const;

/** Text of a document → its source record and figures. Synchronous: the converter, where needed, comes with the call. */
export const extractText = (
  source: SourceText,
  path: string,
  options: PipelineOptions = {},
  toSimplified?: ToSimplified,
): Extraction => {
  const clean = normalise(source.text, toSimplified);
  const page = layout(clean);
  const origin: Origin = {
    path,
    clean,
    layout: page,
    lineStarts: lineStartsOf(clean.source),
    trace: options.trace ?? false,
  };
  const catalogue = options.catalogue ?? defaultCatalogue();
  const figures: FigureRecord[] = [];
  const cutSentence = sentenceCutter(origin);
  for (const found of extractFigures(clean.text, page.sections, options.all ?? false, NEIGHBOURS)) {
    const sentences = found.map(({ figure, scene }) => sentenceOf(scene, figure.start));
    const indicators = found.map(({ figure }, index) =>
      figure.kind === "figure" ? indicatorOf(new Measured(clean.text, figure, sentences[index]!), catalogue) : null,
    );
    for (const [index, one] of found.entries())
      figures.push(figureRecord(origin, one, cutSentence(sentences[index]!), indicators[index] ?? null));
  }
  return { source: sourceRecord(source, path, clean, page, options.withText ?? false), figures, clean, layout: page };
};

/** Bytes of a document → its figures; loads a reader or the Traditional converter only where the document needs one. */
export const extractBytes = async (
  bytes: Uint8Array,
  path: string,
  options: PipelineOptions & { readonly encoding?: string | undefined } = {},
): Promise<Extraction> => {
  const reading = { path, encoding: options.encoding };
  const source = readPlain(bytes, reading) ?? (await read(bytes, reading));
  return extractText(source, path, options, await converterFor(source.text));
};

/** Text of a document → its articles alone, no figures. */
export const sectionsOfText = (
  source: SourceText,
  path: string,
  toSimplified?: ToSimplified,
): Omit<Extraction, "figures"> => {
  const clean = normalise(source.text, toSimplified);
  const page = layout(clean);
  return { source: sourceRecord(source, path, clean, page, false), clean, layout: page };
};

/** Bytes of a document → its articles alone. */
export const sectionsOfBytes = async (
  bytes: Uint8Array,
  path: string,
  { encoding }: { readonly encoding?: string | undefined } = {},
): Promise<Omit<Extraction, "figures">> => {
  const reading = { path, encoding };
  const source = readPlain(bytes, reading) ?? (await read(bytes, reading));
  return sectionsOfText(source, path, await converterFor(source.text));
};

/** The Traditional → Simplified converter where the text needs it. */
export const converterFor = async (text: string): Promise<ToSimplified | undefined> => {
  if (!needsSimplifying(text)) return undefined;
  const { loadConverter } = await import("./normalise/opencc.ts");
  return loadConverter();
};

/** Compiled on first use, since not every command needs it. */
const defaultCatalogue = (() => {
  let compiled: Catalogue | null = null;
  return (): Catalogue => {
    compiled ??= builtInCatalogue();
    return compiled;
  };
})();
