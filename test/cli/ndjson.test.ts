import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { processOf, ROOT, shuzhai, shuzhaiProcess } from "./shuzhai.ts";

const documents = Array.from({ length: 500 }, (_, index) =>
  JSON.stringify({ path: `doc-${index}`, text: `选派${index + 1}名干部驻村。` }),
);
const INPUT = `${documents.join("\n")}\n`;
const FILTER = ["extract", "--ndjson-input", "--columns", "value"];

describe("lines of documents", () => {
  it("are answered line by line, in order", async () => {
    const { status, stdout } = await shuzhaiProcess(FILTER, INPUT);
    expect(status).toBe(0);
    const answers = stdout.trim().split("\n");
    expect(answers).toEqual(documents.map((_, n) => `{"path":"doc-${n}","figures":[{"value":${n + 1}}]}`));
    expect((await shuzhaiProcess([...FILTER, "--jobs", "2"], INPUT)).stdout).toBe(stdout);
  });

  it("answer what is wrong with a line in its place", async () => {
    const wrong = `{"path":"a","text":"新增2户"}\n{"path":"b"\n\n[1]\n{"id":7,"text":5}\n{"id":"x","text":""}`;
    const { status, stdout, stderr } = await shuzhaiProcess(FILTER, wrong);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { path: "a", figures: [{ value: 2 }] },
      { path: "-", error: { message: expect.stringContaining("is not JSON") } },
      { path: "-", error: { message: "is no JSON object" } },
      { id: 7, error: { message: '"text" is no string' } },
      { id: "x", figures: [] },
    ]);
  });

  it("are the only format of their mode", async () => {
    expect(await shuzhai(...FILTER, "-f", "csv", "a.jsonl")).toMatchObject({ status: 2, stdout: "" });
    expect(await shuzhai(...FILTER, "gone.jsonl")).toMatchObject({ status: 3, stdout: "" });
  });
});

/** Whether GNU parallel is what answers to its name. */
const parallel = spawnSync("parallel", ["--version"], { encoding: "utf8" }).stdout?.startsWith("GNU parallel") ?? false;

describe("recipes past one machine", () => {
  const filter = `'${process.execPath}' '${join(ROOT, "bin/shuzhai.js")}' ${FILTER.join(" ")}`;

  it.skipIf(!parallel)("GNU parallel --pipe keeps the order of lines with --keep-order", async () => {
    const options = ["--pipe", "--keep-order", "--block", "4k", filter];
    const { status, stdout } = await processOf("parallel", options, { input: INPUT });
    expect(status).toBe(0);
    expect(stdout).toBe((await shuzhaiProcess(FILTER, INPUT)).stdout);
  });

  it("partitions piped one by one, as Spark does, give the lines of the whole", async () => {
    const parts = [documents.slice(0, 200), documents.slice(200)].map((lines) => lines.join("\n"));
    const answers = await Promise.all(parts.map((part) => shuzhaiProcess(FILTER, part)));
    const whole = await shuzhaiProcess(FILTER, INPUT);
    expect(answers.map(({ stdout }) => stdout).join("")).toBe(whole.stdout);
  });
});
