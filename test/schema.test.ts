import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentSchema, figureSchema, jsonSchema } from "../src/schema.ts";
import { COLUMNS, EXTRA_COLUMNS } from "../src/write/columns.ts";
import { assertRecord, isRecord, recordProblem } from "../src/write/record-check.ts";
import { record, source } from "./write/sample.ts";

describe("the schema of a figure", () => {
  it("has the columns of the list, in its order", () => {
    const names = [...COLUMNS, ...EXTRA_COLUMNS].map((column) => column.name);
    expect(Object.keys(figureSchema.unwrap().shape)).toEqual(names);
  });

  it("takes a record and refuses a word no field knows", () => {
    expect(figureSchema.parse(record({ notes: ["odd"] }))).toEqual(record({ notes: ["odd"] }));
    expect(figureSchema.safeParse({ ...record(), bound: "roughly" }).success).toBe(false);
    expect(figureSchema.safeParse({ ...record(), line: 0 }).success).toBe(false);
  });

  it("agrees with the quick check on the type of every field", () => {
    const wrong = fc.constantFrom<unknown>(null, undefined, "x", 1.5, 3, true, Number.NaN, {}, []);
    fc.assert(
      fc.property(fc.constantFrom(...COLUMNS), wrong, (column, value) => {
        const candidate = { ...record(), [column.name]: value };
        // Words a field may hold and ranges of numbers are the schema's alone to know.
        if (figureSchema.safeParse(candidate).success) expect(recordProblem(candidate)).toBeNull();
        if (!isRecord(candidate)) expect(figureSchema.safeParse(candidate).success).toBe(false);
        const free = !["bound", "change", "status", "kind", "confidence"].includes(column.name);
        if (free) expect(isRecord(candidate)).toBe(figureSchema.safeParse(candidate).success);
      }),
      { numRuns: 500 },
    );
  });

  it("names the field in the quick check", () => {
    expect(() => assertRecord({ ...record(), value: "861" })).toThrow('field "value" should be a number');
    expect(() => assertRecord({ ...record(), page: 1.5 })).toThrow('field "page" should be a whole number or null');
    expect(() => assertRecord(null)).toThrow("is not an object");
  });
});

describe("the JSON Schema", () => {
  it("describes every field, and says which may be null", () => {
    const { properties } = jsonSchema() as { properties: { figures: { items: { properties: object } } } };
    const fields = Object.entries<{
      description?: string;
      type?: string | readonly string[];
      anyOf?: readonly { type: string }[];
    }>({
      ...properties.figures.items.properties,
    });
    expect(fields.map(([name]) => name)).toEqual([...COLUMNS, ...EXTRA_COLUMNS].map((column) => column.name));
    for (const [name, field] of fields) {
      expect(field.description, name).toBeTruthy();
      const nullable = [field.type ?? [], ...(field.anyOf ?? []).map(({ type }) => type)].flat().includes("null");
      expect(nullable, name).toBe(COLUMNS.find((column) => column.name === name)?.nullable ?? false);
    }
  });

  it("is the schema of a document", () => {
    const document = { version: 1, sources: [source()], figures: [record()] };
    expect(documentSchema.parse(document)).toEqual(document);
    expect(JSON.stringify(jsonSchema())).not.toContain("readOnly");
    expect(jsonSchema()).toMatchObject({ title: "shuzhai document", required: ["version", "sources", "figures"] });
  });
});
