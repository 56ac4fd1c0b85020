import { describe, expect, it } from "vitest";
import { broken, FILES, right, run } from "../check/run.ts";

const GATE = { min: ["f1=0.97", "label=0.9", "value=0.9"] };

describe("the gate", () => {
  it("lets a right extractor pass", async () => {
    const { status, stderr } = await run({ ...GATE, each: true });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it.each([
    ["labels blanked", broken((figure) => ({ ...figure, label: null })), "total: label 0.000 is below 0.9"],
    ["a figure dropped", broken((figure, index) => (index === 1 ? null : figure)), "total: f1 0.800 is below 0.97"],
    ["values scaled", broken((figure) => ({ ...figure, value: figure.value * 10 })), "total: value 0.000 is below 0.9"],
  ])("fails an extractor with %s", async (_, extract, said) => {
    const { status, stderr } = await run(GATE, extract);
    expect(status).toBe(1);
    expect(stderr).toContain(said);
  });

  it("holds each document to a threshold where asked to", async () => {
    const extract = broken((figure) => (figure.unit === "家" ? { ...figure, label: "公司" } : figure));
    const total = await run({ min: ["label=0.8"] }, extract);
    const each = await run({ min: ["label=0.8"], each: true }, extract);
    expect(total.status).toBe(0);
    expect(each.status).toBe(1);
    expect(each.stderr).toBe("pages/b.gold.csv: label 0.500 is below 0.8\n");
  });

  it("does not hold what it cannot measure", async () => {
    const files = { "b.txt": FILES["pages/b.html"] ?? "", "b.gold.csv": FILES["pages/b.gold.csv"] ?? "" };
    const extract = (_: string, text: string) => ({ ...right("pages/b.html", text), text });
    const { status, stderr } = await run({ golds: ["b.txt"], min: ["place=0.5"] }, extract, { files });
    expect(status).toBe(1);
    expect(stderr).toContain("place could not be measured");
  });

  it("takes section figures as thresholds", async () => {
    const extract = (path: string, text: string) => ({ ...right(path, text), sections: [] });
    expect((await run({ min: ["sections=1", "section_heading=1"] })).status).toBe(0);
    const { status, stderr } = await run({ min: ["sections=0.5"] }, extract);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "total: sections 0.000 is below 0.5\n" });
  });

  it("counts the gold of a document on which the extractor fails as missed", async () => {
    const { status, stdout, stderr } = await run({ reporter: "json" }, (path, text) => {
      if (path.endsWith("b.html")) throw new RangeError("Invalid string length");
      return right(path, text);
    });
    expect(status).toBe(1);
    expect(stderr).toContain("pages/b.html: could not be extracted");
    const { total, documents } = JSON.parse(stdout);
    expect(total).toMatchObject({ figures: 6, precision: 1, recall: 0.666667 });
    expect(documents[1]).toMatchObject({ error: "Invalid string length", figures: 2, recall: 0 });
  });
});

describe("arguments", () => {
  it.each([
    [{ min: ["lable=0.9"] }, "did you mean label?"],
    [{ min: ["accuracy=0.9"] }, "choose one of precision, recall, f1"],
    [{ min: ["f1=97"] }, "no share from 0 to 1"],
    [{ min: ["f1"] }, "write --min f1=0.97"],
    [{ reporter: "jnuit" }, "did you mean junit?"],
    [{ update: true }, "--floors FILE"],
    [{ golds: ["nowhere"] }, "nothing there"],
    [{ floors: "pages/floors.json" }, "write it with --update"],
  ])("refuses %j with a remedy", async (args, said) => {
    await expect(run(args)).rejects.toMatchObject({ kind: "usage", message: expect.stringContaining(said) });
  });

  it("finds documents by gold, by input and by folder, each once", async () => {
    const { stdout } = await run({ golds: ["pages/b.html", "pages/b.gold.csv", "pages"], reporter: "json" });
    const { documents } = JSON.parse(stdout);
    expect(documents.map(({ input }: { input: string }) => input)).toEqual(["pages/b.html", "pages/a.txt"]);
  });

  it("does not guess between two inputs of one name", async () => {
    const files = { ...FILES, "pages/b.txt": "" };
    await expect(run({}, right, { files })).rejects.toThrow("several inputs: pages/b.txt, pages/b.html");
    expect((await run({ golds: ["pages/b.html"] }, right, { files })).status).toBe(0);
  });

  it("stops at wrong gold and names the rows of every file", async () => {
    const spoil = (path: string): string => (FILES[path] ?? "").replace("exact", "roughly");
    const files = {
      ...FILES,
      "pages/a.gold.csv": spoil("pages/a.gold.csv"),
      "pages/b.gold.csv": spoil("pages/b.gold.csv"),
    };
    const { status, stdout, stderr } = await run({}, right, { files });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("pages/a.gold.csv: row 2, column bound:");
    expect(stderr).toContain("pages/b.gold.csv: row 2, column bound:");
  });
});

describe("pinned floors", () => {
  const floors = "pages/floors.json";
  const pinned = async () => (await run({ floors, update: true })).files;

  it("pins, and holds what is as pinned", async () => {
    const files = await pinned();
    const { total, documents } = JSON.parse(files[floors] ?? "");
    expect(total.f1).toBe(1);
    expect(Object.keys(documents)).toEqual(["a.gold.csv", "b.gold.csv"]);
    expect(documents["a.gold.csv"].gold).toMatch(/^[0-9a-f]{64}$/u);
    expect((await run({ floors }, right, { files })).status).toBe(0);
  });

  it("writes the same text for the same scores", async () => {
    const files = await pinned();
    expect((await run({ floors, update: true }, right, { files })).files[floors]).toBe(files[floors]);
  });

  it("fails below a pin and lists the losses figure by figure", async () => {
    const extract = broken((figure) => (figure.text === "3座" ? { ...figure, label: null, place: null } : figure));
    const { status, stdout, stderr } = await run({ floors }, extract, { files: await pinned() });
    expect(status).toBe(1);
    expect(stderr).toContain("total: label 0.8333 is below its pin, 1");
    expect(stdout).toContain("loss a.gold.csv 23 3座: right → label place");
  });

  it("refuses to lower a floor unless told to", async () => {
    const files = await pinned();
    const extract = broken((figure, index) => (index === 0 ? null : figure));
    const refused = await run({ floors, update: true }, extract, { files });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain("not updated, since a floor would fall");
    expect(refused.files[floors]).toBe(files[floors]);
    const allowed = await run({ floors, update: true, allowRegression: true }, extract, { files });
    expect(allowed.status).toBe(0);
    expect(JSON.parse(allowed.files[floors] ?? "").documents["a.gold.csv"].wrong).toEqual({ "11 861名": "miss" });
  });

  it("raises floors and lists the gains", async () => {
    const worse = broken((figure) => (figure.text === "8%" ? null : figure));
    const files = (await run({ floors, update: true }, worse)).files;
    const raised = await run({ floors, update: true }, right, { files });
    expect(raised.status).toBe(0);
    expect(raised.stdout).toContain("gain a.gold.csv 37 8%: miss → right");
    expect((await run({ floors }, worse, { files: raised.files })).status).toBe(1);
  });

  it.each([
    ["gold", "pages/a.gold.csv", "|驻村干部", ""],
    ["input", "pages/b.html", "。\n", "！\n"],
    ["sections", "pages/a.sections.json", "[{", "[ {"],
  ])("sees a changed %s even where no score moves", async (what, path, before, after) => {
    const files = await pinned();
    const changed = { ...files, [path]: (files[path] ?? "").replace(before, after) };
    const { status, stderr } = await run({ floors }, right, { files: changed });
    expect(status).toBe(1);
    expect(stderr).toContain(`the ${what} is not what was pinned; look at it and rerun with --update`);
    expect(stderr).not.toContain("is below its pin");
    expect((await run({ floors, update: true }, right, { files: changed })).status).toBe(0);
  });

  it("does not take line ends of a checkout for a change", async () => {
    const files = await pinned();
    const gold = (files["pages/b.gold.csv"] ?? "").replaceAll("\n", "\r\n");
    expect((await run({ floors }, right, { files: { ...files, "pages/b.gold.csv": `\ufeff${gold}` } })).status).toBe(0);
  });

  it("misses documents that are pinned and not checked, and those that are new", async () => {
    const files = await pinned();
    const fewer = await run({ floors, golds: ["pages/a.txt"] }, right, { files });
    expect(fewer.stderr).toContain("b.gold.csv: pinned but not checked");
    expect(fewer.status).toBe(1);
    const only = (await run({ floors, golds: ["pages/a.txt"], update: true })).files;
    expect((await run({ floors }, right, { files: only })).stderr).toContain("b.gold.csv: not pinned yet");
  });

  it("pins nothing while a document cannot be extracted", async () => {
    const { status, files } = await run({ floors, update: true }, () => {
      throw new Error("broken");
    });
    expect(status).toBe(1);
    expect(files).not.toHaveProperty([floors]);
  });

  it("refuses what is no floors file", async () => {
    await expect(run({ floors }, right, { files: { ...FILES, [floors]: '{"version":1}' } })).rejects.toThrow(
      "no floors file",
    );
    await expect(run({ floors }, right, { files: { ...FILES, [floors]: "<<<<" } })).rejects.toThrow(
      "not readable as JSON",
    );
  });
});
