/**
 * The gate on accuracy: the check command over the fixtures with their pinned floors, and over the shared material,
 * where it is there, with minima. `npm run floors` pins anew and refuses to lower a floor.
 */
import { existsSync } from "node:fs";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { type CheckFlags, check } from "../src/cli/commands/check.ts";

const FIXTURES = "fixtures";
const FLOORS = "fixtures/floors.json";

const SHARED = "../shared/data";
/** Of all documents of the shared material together; raised when the figures have risen for good. */
const LEAST = {
  f1: 0.99,
  value: 0.99,
  max: 0.99,
  unit: 0.99,
  bound: 0.99,
  change: 0.98,
  status: 0.98,
  period: 0.98,
  label: 0.94,
  label_chars: 0.97,
  sections: 1,
};

/** The status, and everything said. */
const run = async (
  golds: readonly string[],
  flags: CheckFlags,
): Promise<{ readonly status: number; readonly said: string }> => {
  const said: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      said.push(String(chunk));
      done();
    },
  });
  const status = await check(golds, flags, { stdout: stream, stderr: stream, stdin: {}, env: {} });
  return { status, said: said.join("") };
};

describe("accuracy", () => {
  it("of the fixtures is as pinned, or better", async () => {
    const { status, said } = await run([FIXTURES], { floors: FLOORS });
    expect(status, said).toBe(0);
  });

  it.skipIf(!existsSync(SHARED))("of the shared material is above its minima", async () => {
    const { status, said } = await run([SHARED], {
      min: Object.entries(LEAST).map(([name, least]) => `${name}=${least}`),
    });
    expect(status, said).toBe(0);
  });
});
