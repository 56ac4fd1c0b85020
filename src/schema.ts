/**
 * The schema of what is written, as a zod schema and as JSON Schema (draft 2020-12).
 *
 * In: the field descriptions of the column list. Out: schemas, and the compile-time proof that they and the types of
 * `record.ts` say the same. Absent on purpose: any use while pages are read; zod takes longer to load than a page to
 * read, so only `shuzhai schema` and the tests come here.
 */
import { z } from "zod";
import type { FigureDocument, FigureRecord, SourceRecord } from "./record.ts";
import { COLUMNS, type ColumnName, EXTRA_COLUMNS } from "./write/columns.ts";

const ABOUT: ReadonlyMap<ColumnName, string> = new Map(
  [...COLUMNS, ...EXTRA_COLUMNS].map((column) => [column.name, column.about]),
);

/** A field as the column list describes it. */
const described = <T extends z.ZodType>(name: ColumnName, type: T): T => type.meta({ description: ABOUT.get(name) });

const textOrNull = (name: ColumnName) => described(name, z.string().nullable());
const position = z.int().nonnegative();
const count = z.int().positive();

const rejection = z
  .object({
    by: z.string().describe("Id of the rule or refiner that read it so"),
    reason: z.string().describe("Why the reading was turned down"),
  })
  .readonly();

const trace = z
  .object({
    by: z.array(z.string()).readonly().describe("Ids of the rule and refiners that made the figure, in order"),
    rejected: z.array(rejection).readonly().describe("Readings that were turned down, and why"),
  })
  .readonly();

/** One figure. */
export const figureSchema = z
  .object({
    source: described("source", z.string()),
    page: described("page", count.nullable()),
    pages: described("pages", count.nullable()),
    section: described("section", position),
    heading: textOrNull("heading"),
    organization: textOrNull("organization"),
    role: textOrNull("role"),
    person: textOrNull("person"),
    place: textOrNull("place"),
    indicator: textOrNull("indicator"),
    label: textOrNull("label"),
    action: textOrNull("action"),
    value: described("value", z.number()),
    max: described("max", z.number().nullable()),
    unit: textOrNull("unit"),
    bound: described("bound", z.enum(["exact", "about", "over", "under"])),
    change: described("change", z.enum(["up", "down"]).nullable()),
    basis: textOrNull("basis"),
    status: described("status", z.enum(["actual", "target"])),
    period: textOrNull("period"),
    text: described("text", z.string()),
    sentence: described("sentence", z.string()),
    line: described("line", count),
    start: described("start", position),
    end: described("end", position),
    kind: described(
      "kind",
      z.enum([
        "figure",
        "date",
        "time",
        "ordinal",
        "name",
        "slogan",
        "indefinite",
        "threshold",
        "idiom",
        "announcement",
        "code",
        "mark",
      ]),
    ),
    confidence: described("confidence", z.number().min(0).max(1)),
    notes: described("notes", z.array(z.string()).readonly()).exactOptional(),
    trace: described("trace", trace).exactOptional(),
  })
  .readonly()
  .meta({ title: "Figure", description: "One figure of a source, with what it counts and where it stands" });

const outlineEntry = z
  .object({
    text: z.string().describe("The sub-heading as written"),
    line: count.describe("1-based line of the decoded text"),
    level: z.int().describe("Depth in the outline"),
  })
  .readonly();

const section = z
  .object({
    index: position.describe("0-based index in the source"),
    heading: z.string().nullable().describe("Heading as written; null for text continued from an earlier page"),
    place: z.string().nullable().describe("Place named in the heading"),
    organization: z.string().nullable().describe("Organization named in the heading"),
    role: z.string().nullable().describe("Role named in the heading"),
    person: z.string().nullable().describe("Person named in the heading"),
    title: z.string().nullable().describe("Title of the article, the heading without who speaks"),
    line: count.describe("1-based line of the heading, or of the first text line where there is none"),
    start: position.describe("First UTF-16 code unit in the decoded text"),
    end: position.describe("UTF-16 code unit after the last in the decoded text"),
    continued: z.boolean().describe("The article began on an earlier page"),
    outline: z.array(outlineEntry).readonly().describe("Sub-headings inside the article").exactOptional(),
  })
  .readonly()
  .meta({ title: "Section", description: "One article of a source" });

const warning = z
  .object({
    code: z.string().describe("Stable name of the oddity"),
    message: z.string().describe("The oddity in words"),
    at: position.describe("UTF-16 position in the decoded text it is about").exactOptional(),
  })
  .readonly();

/** One input. */
export const sourceSchema = z
  .object({
    path: z.string().describe("Path as given, - for standard input"),
    title: z.string().nullable().describe("The page's own title"),
    page: count.nullable().describe("The compilation's own page mark: 第17/54页 gives 17"),
    pages: count.nullable().describe("The compilation's own page count: 第17/54页 gives 54"),
    format: z.enum(["text", "markdown", "html", "docx", "pdf"]).describe("What the bytes were read as"),
    encoding: z.string().nullable().describe("WHATWG encoding label; null where the format has its own"),
    sections: z.array(section).readonly().describe("Articles of the source in order"),
    warnings: z.array(warning).readonly().describe("Oddities of the source, none of which changed a record"),
    text: z.string().describe("The decoded text that positions count in").exactOptional(),
  })
  .readonly()
  .meta({ title: "Source", description: "One input with its articles and warnings" });

/** What `extract --format json` writes. */
export const documentSchema = z
  .object({
    version: z.literal(1).describe("Version of this shape"),
    sources: z.array(sourceSchema).readonly().describe("Inputs in the order given"),
    figures: z.array(figureSchema).readonly().describe("Figures of all inputs, in the order of the text"),
  })
  .readonly()
  .meta({
    title: "shuzhai document",
    description: "Figures found in Chinese reports and speeches, with their sources",
  });

/** JSON Schema, draft 2020-12, of what `extract --format json` writes; a line of JSONL is its `figures` element. */
export const jsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(documentSchema, {
    // `readonly` is about our types; in JSON Schema it would promise something about a server.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  }),
});

/** Compiles only while both types are mutually assignable and have the same keys and modifiers. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Flattens a type as far down as it goes, so that `Same` compares shapes and not the names they were built by. */
type Flat<T> = T extends readonly (infer E)[]
  ? readonly Flat<E>[]
  : T extends object
    ? { [K in keyof T]: Flat<T[K]> }
    : T;
type Proof<T extends true> = T;

export type FigureIsFigure = Proof<Same<Flat<z.infer<typeof figureSchema>>, Flat<FigureRecord>>>;
export type SourceIsSource = Proof<Same<Flat<z.infer<typeof sourceSchema>>, Flat<SourceRecord>>>;
export type DocumentIsDocument = Proof<Same<Flat<z.infer<typeof documentSchema>>, Flat<FigureDocument>>>;
