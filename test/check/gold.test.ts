import { describe, expect, it } from "vitest";
import { readGold } from "../../src/check/gold.ts";
import { ShuzhaiError } from "../../src/errors.ts";

const TEXT = "选派861名干部,培育企业1-2家。";
const HEADER = "start,end,text,value,max,unit,bound,change,status,period,place,label,optional";
const ROWS = ["2,6,861名,861,,名,exact,,actual,,,干部|驻村干部,", "13,17,1-2家,1,2,家,exact,,actual,,,企业,true"];
const CSV = `${[HEADER, ...ROWS].join("\n")}\n`;

async function problems(csv: string, text: string | null = TEXT): Promise<string> {
  const error: unknown = await readGold("page.gold.csv", csv, text).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ShuzhaiError);
  expect((error as ShuzhaiError).kind).toBe("usage");
  return (error as ShuzhaiError).message;
}

const without = (row: string, cell: string, other: string): string => CSV.replace(row, row.replace(cell, other));

describe("gold that is right", () => {
  it("reads rows with alternatives, ranges and the optional mark", async () => {
    const rows = await readGold("page.gold.csv", CSV, TEXT);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ row: 2, start: 2, end: 6, value: 861, labels: ["干部", "驻村干部"], change: null });
    expect(rows[1]).toMatchObject({ row: 3, value: 1, max: 2, optional: true });
  });

  it("takes a byte order mark, CRLF, other columns, any order, and blank rows", async () => {
    const csv =
      "\ufeffsource,label,status,change,bound,unit,max,value,text,end,start,period\r\np.txt,干部,actual,,exact,名,,861,861名,6,2,\r\n,,,,,,,,,,,\r\n";
    const rows = await readGold("page.gold.csv", csv, TEXT);
    expect(rows).toMatchObject([{ row: 2, start: 2, labels: ["干部"], place: "", optional: false }]);
  });

  it("takes semicolons, exponents, TRUE, and cells guarded against being run", async () => {
    const csv =
      "start;end;text;value;max;unit;bound;change;status;period;label;optional\n0;3;'-5度;-5.0E+0;;度;exact;;actual;;'=气温;TRUE\n";
    const rows = await readGold("page.gold.csv", csv, "-5度");
    expect(rows).toMatchObject([{ text: "-5度", value: -5, labels: ["=气温"], optional: true }]);
  });

  it("takes the Chinese header row where it is told the names", async () => {
    const names = new Map([
      ["起", "start"],
      ["名称", "label"],
    ]);
    const csv = CSV.replace("start", "起").replace("label", "名称");
    await expect(readGold("page.gold.csv", csv, TEXT, names)).resolves.toHaveLength(2);
  });

  it("names the line of the file, also behind cells with line breaks", async () => {
    const csv = `${HEADER},note\n${ROWS[0]},"two\nlines"\n${ROWS[1]?.replace("1-2家", "3家")},\n`;
    expect(await problems(csv)).toContain("row 4, column text");
  });
});

describe("gold that is wrong", () => {
  it.each([
    [
      "a span that does not read back",
      "2,6,861名",
      "3,7,861名",
      'row 2, column text: 3 to 7 reads "61名干", and "861名" stands at 2 to 6',
    ],
    ["text that stands nowhere", ",861名", ",862名", '"862名" stands nowhere in the text'],
    ["a span behind the end", "2,6,", "2,600,", "row 2, column end: 600 lies behind the text's end"],
    ["an empty span", "2,6,", "6,6,", "row 2, column end: 6 does not lie behind the start"],
    ["an unknown bound", "exact", "roughly", 'row 2, column bound: "roughly" is not one of exact, about, over, under'],
    ["an unknown status", "actual", "planned", 'row 2, column status: "planned" is not one of actual, target'],
    ["an unknown change", "exact,,", "exact,rise,", 'row 2, column change: "rise" is not one of (empty), up, down'],
    ["a number with a thousands mark", ",861,,", ',"1,861",,', 'row 2, column value: "1,861" is not a number'],
    ["no value", ",861,,", ",,,", 'row 2, column value: "" is not a number'],
    ["a position that is none", "2,6,", "two,6,", 'row 2, column start: "two" is not a position'],
    ["an unknown optional", "驻村干部,", "驻村干部,maybe", 'row 2, column optional: "maybe" is not one of true, false'],
    ["a row cut short", ",干部|驻村干部,", "", "row 2, column place: 11 cells where the header row has 13"],
  ])("names %s", async (_, cell, other, said) => {
    const message = await problems(without(ROWS[0] as string, cell, other));
    expect(message).toContain("page.gold.csv: ");
    expect(message).toContain(said);
  });

  it("names overlapping rows on the later one", async () => {
    const csv = `${CSV}4,6,1名,1,,名,exact,,actual,,,干部,\n`;
    expect(await problems(csv)).toContain("row 4, column start: 4 to 6 overlaps row 2, 2 to 6");
  });

  it("names missing columns", async () => {
    const message = await problems("start,end,text\n2,6,861名\n");
    expect(message).toContain("row 1, column value: missing");
    expect(message).toContain("row 1, column label: missing");
    expect(message).not.toContain("column place");
  });

  it("reports all problems of a file together, one a line, in order", async () => {
    const csv = CSV.replaceAll("exact", "roughly").replace("861,,", "x,,");
    const lines = (await problems(csv)).split("\n").filter((line) => line.includes("row "));
    expect(lines.map((line) => line.trim().split(":")[0])).toEqual([
      "row 2, column value",
      "row 2, column bound",
      "row 3, column bound",
    ]);
  });

  it("says so when it is not CSV at all", async () => {
    expect(await problems(`${HEADER}\n2,6,86"1名,861\n`)).toContain("not readable as CSV");
  });

  it("cannot read spans back without a text, and checks the rest", async () => {
    await expect(readGold("page.gold.csv", CSV, null)).resolves.toHaveLength(2);
    expect(await problems(CSV.replace("exact", "roughly"), null)).toContain("column bound");
  });
});
