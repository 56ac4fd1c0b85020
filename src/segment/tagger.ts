/**
 * Text in, its words with their parts of speech out, in order and without gaps.
 *
 * The only file that loads a word segmenter. nodejieba comes first; where its add-on was not built, @node-rs/jieba reads
 * the same dictionary; where neither loads there is no tagger and callers go on by rules alone. Both are read on first
 * use, with the project's lean dictionary (see dictionary/README.md) and with a model that guesses no unknown words, so
 * that both segment alike and neither reads the megabytes of its defaults. Deliberately absent: what the tags mean for a
 * label, which is noun-phrase.ts.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { ShuzhaiError } from "../errors.ts";

/** A word and its tag in the ICTCLAS set as jieba uses it: n noun, v verb, vn verbal noun, vi verb without object, x unknown. */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

export type Tagger = (text: string) => readonly TaggedWord[];

/** The segmenters, in order of preference. */
export type Engine = "nodejieba" | "@node-rs/jieba";
export const ENGINES: readonly Engine[] = ["nodejieba", "@node-rs/jieba"];

interface Nodejieba {
  load(files: Readonly<Record<"dict" | "hmmDict" | "userDict" | "idfDict" | "stopWordDict", string>>): boolean;
  tag(text: string): TaggedWord[];
}

interface NodeRsJieba {
  readonly Jieba: { withDict(dict: Uint8Array): { tag(text: string, hmm: boolean): TaggedWord[] } };
}

/** Beside this file in src/, copied beside the bundle in dist/: the same relative path leads to it from both. */
const file = (name: string): string => fileURLToPath(new URL(`./dictionary/${name}`, import.meta.url));

const require = createRequire(import.meta.url);

/** What Node and the two packages say when an add-on is not installed, not built, or built for another system. */
const UNAVAILABLE = new Set(["MODULE_NOT_FOUND", "BINDING_NOT_FOUND", "ERR_DLOPEN_FAILED"]);
const NO_BINDING = /native binding/i;

const unavailable = (error: unknown): boolean =>
  error instanceof Error &&
  (NO_BINDING.test(error.message) || ("code" in error && UNAVAILABLE.has(String(error.code))));

const LOADERS: Readonly<Record<Engine, () => Tagger>> = {
  nodejieba: () => {
    const library = require("nodejieba") as Nodejieba;
    const files = {
      dict: file("words.utf8"),
      hmmDict: file("hmm.utf8"),
      userDict: file("user.utf8"),
      idfDict: file("idf.utf8"),
      stopWordDict: file("stop-words.utf8"),
    };
    // The add-on ends the whole process over a file it cannot open, so a broken installation has to be found before.
    for (const path of Object.values(files)) if (!existsSync(path)) throw new Error(`${path}: missing dictionary file`);
    library.load(files);
    return (text) => library.tag(text);
  },
  "@node-rs/jieba": () => {
    const library = require("@node-rs/jieba") as NodeRsJieba;
    const jieba = library.Jieba.withDict(readFileSync(file("words.utf8")));
    return (text) => jieba.tag(text, false);
  },
};

/** A tagger by one engine with the lean dictionary, or null where the engine is not available on this machine. */
export const createTagger = (engine: Engine): Tagger | null => {
  try {
    return LOADERS[engine]();
  } catch (error) {
    if (unavailable(error)) return null;
    throw error;
  }
};

const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Chooses the segmenter for the whole process, for comparison and for machines where an add-on misbehaves. */
const SETTING = "SHUZHAI_SEGMENTER";

/** The engines to try under a value of the setting: unset tries all in order, `none` goes without. */
export const enginesFor = (setting: string | undefined): readonly Engine[] => {
  if (setting === undefined || setting === "") return ENGINES;
  if (setting === "none") return [];
  const chosen = ENGINES.filter((engine) => engine === setting);
  if (chosen.length > 0) return chosen;
  throw new ShuzhaiError("usage", SETTING, `unknown segmenter "${setting}"`, `use ${ENGINES.join(", ")} or none`);
};

/**
 * The tagger of this process, loaded at the first call and kept; null where no segmenter is available, in which case
 * extraction goes on by rules alone. Loading takes some 40 ms, a call some 5 µs for ten characters.
 * @throws ShuzhaiError where SHUZHAI_SEGMENTER names no segmenter.
 */
export const tagger: () => Tagger | null = lazily(() => {
  for (const engine of enginesFor(process.env[SETTING])) {
    const made = createTagger(engine);
    if (made) return made;
  }
  return null;
});

/** Words and tags of the text; an empty array where no segmenter is available. */
export const tag: Tagger = (text) => tagger()?.(text) ?? [];
