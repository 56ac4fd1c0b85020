/**
 * The directions of the house, as tables of from / may not / because.
 *
 * What stands here is what README.md promises of the layout; a row that no longer holds is changed there as well.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importsOf, loadedWith, type Module, modulesOf, packageOf } from "./architecture/modules.ts";

const SOURCES = modulesOf("src");
const BY_PATH: ReadonlyMap<string, Module> = new Map(SOURCES.map((module) => [module.path, module]));

const STAGES = ["read", "normalise", "section", "segment", "extract", "write", "check", "indicators", "pivot"] as const;

/** What stages share: records that cross them, the errors, and the positions. */
const SHARED = ["types", "errors", "offsets", "marks", "trie", "word-list", "record"] as const;

interface Direction {
  readonly from: RegExp;
  readonly mayNot: RegExp;
  readonly because: string;
}

const DIRECTIONS: readonly Direction[] = [
  ...STAGES.map((stage) => ({
    from: new RegExp(`^src/${stage}/`),
    mayNot: new RegExp(`^src/(?!${stage}/|(?:${SHARED.join("|")})\\.ts$)`),
    because: "a stage knows the records that cross it, never who made them or what becomes of them",
  })),
  {
    from: /^src\/(?:types|errors)\.ts$/,
    mayNot: /./,
    because: "what everything rests on rests on nothing",
  },
  {
    from: /^src\/offsets\.ts$/,
    mayNot: /^(?!src\/types\.ts$)/,
    because: "positions are arithmetic and need no more than the record of a span",
  },
  {
    from: /^src\/(?!cli\/|cli\.ts$)/,
    mayNot: /^src\/cli(?:\/|\.ts$)/,
    because: "the command line is an edge: it uses all and is used by nothing",
  },
  {
    from: /^src\/(?!cli\/|jobs\/|index\.ts$)/,
    mayNot: /^src\/(?:pipeline|jobs\/.*)\.ts$/,
    because: "the order of the stages is told once, and only the edges ask for the whole of it",
  },
  {
    from: /^src\/(?!files\.ts$|output\.ts$|segment\/tagger\.ts$|segment\/dictionary\/build\.ts$|bench\/)/,
    mayNot: /^node:fs/,
    because: "disk is touched in few places: inputs, results, the dictionary of words and the scripts that make it",
  },
  {
    from: /^src\/(?!cli\/|read\/|jobs\/|normalise\/|segment\/|files\.ts$|output\.ts$|check\/|section\/|write\/)/,
    mayNot: /^node:/,
    because: "figures come from the text alone",
  },
];

interface Exception {
  readonly from: string;
  readonly to: string;
  readonly because: string;
}

/** Paths end in `/` where all of a folder is meant. */
const EXCEPTIONS: readonly Exception[] = [
  ...["src/read/", "src/normalise/"].map((from) => ({
    from,
    to: "src/tables/",
    because: "a table says what its cells are in the same way wherever it is drawn",
  })),
  {
    from: "src/pivot/",
    to: "src/write/",
    because: "a table prints its numbers and reads back saved columns as the writers wrote them",
  },
];

/** The files that may see several stages. */
const SEVERAL: readonly { readonly files: RegExp; readonly because: string }[] = [
  { files: /^src\/pipeline\.ts$/, because: "it is the order of the stages" },
  { files: /^src\/measured\.ts$/, because: "it shows a figure to the catalogue of indicators" },
  { files: /^src\/cli\//, because: "it reads words into what stages understand" },
  { files: /^src\/jobs\//, because: "one input's way from its path to its rendered records, on any thread" },
  { files: /^src\/index\.ts$/, because: "the library's face is an edge like the command line" },
];

/** Package → the files that may import it; its types may be named anywhere. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  "@mozilla/readability": ["src/read/main-text.ts"],
  "@node-rs/jieba": ["src/segment/tagger.ts"],
  "cli-progress": ["src/cli/progress.ts"],
  chardet: ["src/read/decode.ts"],
  commander: ["src/cli/program.ts"],
  "csv-parse": ["src/check/gold.ts"],
  "csv-stringify": ["src/write/delimited.ts"],
  fflate: ["src/read/docx/package.ts"],
  htmlparser2: ["src/read/markup.ts"],
  linkedom: ["src/read/main-text.ts"],
  marked: ["src/read/markdown.ts"],
  nodejieba: ["src/segment/tagger.ts"],
  "opencc-js": ["src/normalise/opencc.ts"],
  "pdfjs-dist": ["src/read/pdf/pages.ts"],
  picocolors: ["src/check/report/text.ts"],
  tinyglobby: ["src/files.ts"],
  tinypool: ["src/jobs/pool.ts", "src/jobs/worker.ts"],
  "write-excel-file": ["src/write/workbook.ts"],
  yaml: ["src/indicators/rules-syntax.ts"],
  // The schema of what is written, and the one of what a user may write as indicators: two documents, two schemas.
  zod: ["src/indicators/rules-schema.ts", "src/schema.ts"],
};

/** What may load before it is known that it will be needed. */
const EAGER: readonly { readonly entry: string; readonly packages: readonly string[]; readonly because: string }[] = [
  { entry: "src/cli.ts", packages: ["commander"], because: "--help and --version start as fast as node does" },
  { entry: "src/cli/commands/extract.ts", packages: ["commander"], because: "a page of text needs no library" },
  { entry: "src/index.ts", packages: [], because: "a program that imports this one pays for what it calls" },
];

const LONGEST = 260;
/** Twice and a half of what the formatter wraps at; only patterns that do not fall into parts come near. */
const LONGEST_LINE = 300;

const isFile = (target: string): boolean => target.startsWith("src/");
const covers = (path: string, one: string): boolean => (path.endsWith("/") ? one.startsWith(path) : one === path);
const excepted = (from: string, to: string): boolean =>
  EXCEPTIONS.some((exception) => covers(exception.from, from) && covers(exception.to, to));
const stageOf = (path: string): string | undefined => STAGES.find((stage) => path.startsWith(`src/${stage}/`));

describe("directions", () => {
  it("are read off all of the source", () => {
    const imported = SOURCES.flatMap(({ imports }) => imports.filter(({ target }) => isFile(target)));
    expect(SOURCES.length).toBeGreaterThan(150);
    expect(imported.length).toBeGreaterThan(SOURCES.length);
    expect(STAGES.filter((stage) => !SOURCES.some(({ path }) => stageOf(path) === stage))).toEqual([]);
  });

  it.each(DIRECTIONS.map((row) => [row.from.source, row.mayNot.source, row] as const))(
    "%s may not import %s",
    (_from, _mayNot, { from, mayNot, because }) => {
      const wrong = SOURCES.filter(({ path }) => from.test(path)).flatMap(({ path, imports }) =>
        imports
          .filter(({ target }) => mayNot.test(target) && !excepted(path, target))
          .map(({ target }) => `${path} → ${target}`),
      );
      expect(wrong, because).toEqual([]);
    },
  );

  it("are excepted only where the exception is used", () => {
    const used = (one: Exception): boolean =>
      SOURCES.some(
        ({ path, imports }) => covers(one.from, path) && imports.some(({ target }) => covers(one.to, target)),
      );
    expect(EXCEPTIONS.filter((one) => !used(one))).toEqual([]);
  });

  it("let only the edges see several stages", () => {
    const wrong = SOURCES.filter(
      ({ path }) => stageOf(path) === undefined && !SEVERAL.some(({ files }) => files.test(path)),
    )
      .map(({ path, imports }) => ({
        path,
        stages: new Set(imports.map(({ target }) => stageOf(target)).filter((stage) => stage !== undefined)),
      }))
      .filter(({ stages }) => stages.size > 1)
      .map(({ path, stages }) => `${path} sees ${[...stages].join(", ")}`);
    expect(wrong).toEqual([]);
  });

  it("make no circle", () => {
    const circles = SOURCES.filter(({ path, imports }) =>
      imports
        .filter(({ how, target }) => how === "static" && isFile(target))
        .some(({ target }) => loadedWith(target, BY_PATH).some((module) => module.path === path)),
    ).map(({ path }) => path);
    expect(circles).toEqual([]);
  });

  it("lead to files that exist", () => {
    const missing = SOURCES.flatMap(({ path, imports }) =>
      imports.filter(({ target }) => isFile(target) && !BY_PATH.has(target)).map(({ target }) => `${path} → ${target}`),
    );
    expect(missing).toEqual([]);
  });
});

describe("libraries", () => {
  const bare = SOURCES.flatMap(({ path, imports }) =>
    imports
      .filter(({ target, how }) => how !== "type" && !isFile(target) && !target.startsWith("node:"))
      .map(({ target }) => ({ path, name: packageOf(target) })),
  );

  it("are each imported where the table says, and nowhere else", () => {
    const wrong = bare.filter(({ path, name }) => LIBRARIES[name]?.includes(path) !== true);
    expect(wrong.map(({ path, name }) => `${path} imports ${name}`)).toEqual([]);
  });

  it("are the dependencies of package.json, each of them used", () => {
    const { dependencies, optionalDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const declared = Object.keys({ ...dependencies, ...optionalDependencies }).sort();
    expect([...new Set(bare.map(({ name }) => name))].sort()).toEqual(declared);
  });

  it.each(EAGER)("that load with $entry are $packages: $because", ({ entry, packages }) => {
    const loaded = loadedWith(entry, BY_PATH).flatMap(({ path, imports }) =>
      imports
        .filter(({ target, how }) => how === "static" && !isFile(target) && !target.startsWith("node:"))
        .map(({ target }) => ({ path, name: packageOf(target) })),
    );
    expect(loaded.filter(({ name }) => !packages.includes(name))).toEqual([]);
  });
});

interface Habit {
  readonly what: string;
  readonly in: RegExp;
  readonly not: RegExp;
  readonly because: string;
}

const HABITS: readonly Habit[] = [
  {
    what: "console",
    in: /^src\/(?!cli\/)/,
    not: /\bconsole\s*\./,
    because: "only the command line prints, through the streams it was given",
  },
  {
    what: "streams of the process",
    in: /^src\/(?!cli\/|cli\.ts$|files\.ts$|output\.ts$|segment\/dictionary\/build\.ts$|bench\/)/,
    not: /\bprocess\.(?:stdout|stderr|stdin|exit|argv)\b/,
    because: "only the command line prints and sets the exit status; the two files at the disk know - as a name",
  },
  {
    what: "any",
    in: /./,
    not: /(?:[:<,|&=]|\bas\b)\s*any\b(?!\s+\w)/,
    because: "a type that is not known is unknown, and is asked before use",
  },
  {
    what: "variable at the top level",
    in: /^src\//,
    not: /^(?:export\s+)?(?:let|var)\b/,
    because: "nothing global changes, and the bundle is built on that: bin/bundle.mjs",
  },
  {
    what: "silenced linter without a reason",
    in: /./,
    not: /eslint-disable|@ts-(?:ignore|nocheck)|@ts-expect-error(?!.{12})|biome-ignore(?:-all|-start)?(?! [\w/]+: .{12})/,
    because: "the next reader has to know why the rule does not hold here",
  },
  {
    what: "path of one machine",
    in: /./,
    not: /["'`\s(](?:\/(?:home|root|Users|work|mnt|opt|tmp)\/|[A-Z]:\\\\)/,
    because: "the project runs wherever it is unpacked",
  },
  {
    what: "package host",
    in: /./,
    not: /\bregistry\.[a-z]|\bnpmmirror\b|\bartifactory\b|\bverdaccio\b/i,
    because: "where packages come from is the user's setting",
  },
];

describe("habits", () => {
  const ours = [...SOURCES, ...modulesOf("test")].filter(({ path }) => path !== "test/architecture.test.ts");

  it.each(HABITS)("no $what", (habit) => {
    const wrong = ours
      .filter(({ path }) => habit.in.test(path))
      .flatMap(({ path, text }) =>
        text
          .split("\n")
          .flatMap((line, index) => (habit.not.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
      );
    expect(wrong, habit.because).toEqual([]);
  });

  it("hold nothing at the top but what is the project's own", () => {
    const own =
      /^(?:\..+|src|bin|fixtures|test|package(?:-lock)?\.json|tsconfig(?:\.build)?\.json|README(?:\.zh-CN)?\.md|LICENSE|CHANGELOG\.md|biome\.json|vitest\.config\.ts)$/;
    const made = /^(?:node_modules|dist|coverage|.+\.tgz)$/;
    expect(readdirSync(".").filter((name) => !own.test(name) && !made.test(name))).toEqual([]);
  });

  it("keep dependencies without a host in the lock file", () => {
    expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved": "http');
  });

  it("open each file of the source with what comes in and what goes out", () => {
    expect(SOURCES.filter(({ text }) => !/^\/\*\*\s[^@]{12}/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it(`keep lines within ${LONGEST_LINE} characters: a longer pattern or list wants to be data`, () => {
    const long = SOURCES.flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, index) => (line.length > LONGEST_LINE ? [`${path}:${index + 1}`] : [])),
    );
    expect(long).toEqual([]);
  });

  it(`keep files within ${LONGEST} lines`, () => {
    const long = SOURCES.map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
      .filter(({ lines }) => lines > LONGEST)
      .map(({ path, lines }) => `${path}: ${lines} lines`);
    expect(long).toEqual([]);
  });
});

describe("how imports are read", () => {
  it.each([
    ['import { a } from "./a.ts";', "src/x/a.ts", "static"],
    ['import a, {\n  type B,\n  c,\n} from "../b.ts";', "src/b.ts", "static"],
    ['import type { A } from "./a.ts";', "src/x/a.ts", "type"],
    ['export { a } from "./a.ts";', "src/x/a.ts", "static"],
    ['import "./a.ts";', "src/x/a.ts", "static"],
    ['const { a } = await import("zod");', "zod", "lazy"],
    ['type A = typeof import("zod");', "zod", "type"],
    ['const a = require("nodejieba") as A;', "nodejieba", "lazy"],
  ])("%s", (code, target, how) => {
    expect(importsOf(code, "src/x/y.ts")).toEqual([{ target, how }]);
  });
});
