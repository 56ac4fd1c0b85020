/**
 * Makes the lean dictionary: nodejieba's full word list in, the words that decide a label's bounds out.
 *
 * Run by `npm run dictionary`; the same list in gives the same bytes out, sorted by code point. What is kept and why
 * stands in README.md beside this file. Deliberately absent: any word list of a text, so that the dictionary fits no page.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseEntries, parseGenre, selectWords, serialize } from "./select.ts";

const folder = "src/segment/dictionary";
const library = dirname(createRequire(join(process.cwd(), "package.json")).resolve("nodejieba/package.json"));
const full = readFileSync(join(library, "submodules/cppjieba/dict/jieba.dict.utf8"), "utf8");
const genre = readFileSync(join(folder, "genre.utf8"), "utf8");
const words = selectWords(parseEntries(full), parseGenre(genre));
writeFileSync(join(folder, "words.utf8"), serialize(words));
process.stdout.write(`${words.length} words\n`);
