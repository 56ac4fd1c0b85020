/**
 * Makes the lean dictionary: nodejieba's full word list in, the words that decide a label's bounds out.
 *
 * Run by `npm run dictionary`; the same lists in give the same bytes out, sorted by code point. With folders of reports
 * as arguments (`npm run dictionary -- FOLDER...`) it first takes down anew which words of the list those use, in
 * reports.utf8. What is kept and why stands in README.md beside this file.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseEntries, parseGenre, selectWords, serialize, wordsIn } from "./select.ts";

const folder = "src/segment/dictionary";
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

const library = dirname(createRequire(join(process.cwd(), "package.json")).resolve("nodejieba/package.json"));
const full = parseEntries(readFileSync(join(library, "submodules/cppjieba/dict/jieba.dict.utf8"), "utf8"));
const reports = process.argv.slice(2).flatMap((path) =>
  readdirSync(path)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(path, name), "utf8")),
);
if (reports.length > 0) writeFileSync(join(folder, "reports.utf8"), `${wordsIn(reports, full).join("\n")}\n`);
const words = selectWords(full, read("reports.utf8").split("\n"), parseGenre(read("genre.utf8")));
writeFileSync(join(folder, "words.utf8"), serialize(words));
process.stdout.write(`${words.length} words\n`);
