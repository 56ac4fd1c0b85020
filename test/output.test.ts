import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeStdout, writeWhole } from "../src/output.ts";

let root = "";
const at = (name: string): string => join(root, name);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "output-"));
});
afterEach(() => rmSync(root, { recursive: true }));

async function* failing(): AsyncGenerator<string> {
  yield "half";
  throw new Error("the source broke");
}

describe("a file is written whole or not at all", () => {
  it("from text, bytes and chunks", async () => {
    await writeWhole(at("a"), "甲");
    await writeWhole(at("b"), Buffer.from("乙"));
    await writeWhole(at("c"), ["甲", "", Buffer.from("乙")]);
    expect(["a", "b", "c"].map((name) => readFileSync(at(name), "utf8"))).toEqual(["甲", "乙", "甲乙"]);
    expect(readdirSync(root)).toHaveLength(3);
  });

  it("a failure on the way leaves the old file and nothing beside it", async () => {
    writeFileSync(at("a"), "old");
    await expect(writeWhole(at("a"), failing())).rejects.toThrow("the source broke");
    await expect(writeWhole(at("new"), failing())).rejects.toThrow("the source broke");
    expect(readdirSync(root)).toEqual(["a"]);
    expect(readFileSync(at("a"), "utf8")).toBe("old");
  });

  it("keeps permissions and links", async () => {
    writeFileSync(at("a"), "old");
    chmodSync(at("a"), 0o600);
    symlinkSync(at("a"), at("link"));
    await writeWhole(at("link"), "new");
    expect(readFileSync(at("a"), "utf8")).toBe("new");
    expect(statSync(at("a")).mode & 0o777).toBe(0o600);
    expect(lstatSync(at("link")).isSymbolicLink()).toBe(true);
  });

  it("a device is written straight", async () => {
    await writeWhole("/dev/null", "x");
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("what cannot be written is one line with a remedy", async () => {
    mkdirSync(at("folder"));
    await expect(writeWhole(at("folder"), "x")).rejects.toThrow(/is a folder; give a file name/);
    await expect(writeWhole(at("none/a.csv"), "x")).rejects.toMatchObject({ kind: "output", where: at("none/a.csv") });
    await expect(writeWhole(at("none/a.csv"), "x")).rejects.toThrow(/folder does not exist; make the folder/);
  });

  it.skipIf(process.getuid?.() === 0)("also without permission", async () => {
    chmodSync(root, 0o500);
    await expect(writeWhole(at("a"), "x")).rejects.toThrow(/permission denied/);
    chmodSync(root, 0o700);
  });

  it("nothing is asked of the source before the file can be written", async () => {
    let asked = false;
    const source = {
      async *[Symbol.asyncIterator](): AsyncGenerator<string> {
        asked = true;
        yield "x";
      },
    };
    await expect(writeWhole(at("none/a"), source)).rejects.toThrow();
    expect(asked).toBe(false);
    expect(existsSync(at("none"))).toBe(false);
  });
});

describe("standard output", () => {
  it("waits for its reader", async () => {
    let open = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => {
        open++;
        most = Math.max(most, open);
        setTimeout(() => {
          open--;
          done();
        }, 1);
      },
    });
    let ahead = 0;
    await writeStdout(
      (function* () {
        for (let i = 0; i < 20; i++) {
          ahead = Math.max(ahead, slow.writableLength);
          yield "chunk";
        }
      })(),
      slow,
    );
    expect({ most, ahead }).toEqual({ most: 1, ahead: 0 });
  });

  it("ends quietly when the reader goes away, loudly on other failures", async () => {
    const broken = (code: string): Writable =>
      new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
    await expect(writeStdout(["a", "b"], broken("EPIPE"))).resolves.toBeUndefined();
    await expect(writeStdout(["a", "b"], broken("ENOSPC"))).rejects.toThrow(/standard output: .*disk is full/);
  });
});
