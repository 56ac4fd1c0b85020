import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ShuzhaiError } from "../../src/errors.ts";
import { amountOf } from "../../src/jobs/amount.ts";
import { errorOf, failureOf } from "../../src/jobs/failure.ts";
import { inOrder } from "../../src/jobs/in-order.ts";
import { joined } from "../../src/jobs/joined.ts";
import { lineBatches } from "../../src/jobs/ndjson.ts";
import { createStitcher } from "../../src/section/stitch.ts";

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const all = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};

describe("work in order", () => {
  it("gives results in the order of the items, whichever is done first", async () => {
    const late = (n: number) => new Promise<number>((done) => setTimeout(() => done(n), n % 3));
    expect(await all(inOrder(each([3, 1, 2, 5, 4]), 3, late))).toEqual([3, 1, 2, 5, 4]);
  });

  it("takes no more items ahead than it was told to", async () => {
    let running = 0;
    let most = 0;
    const work = async (n: number): Promise<number> => {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, 1));
      running--;
      return n;
    };
    await all(inOrder(each([...Array(20).keys()]), 4, work));
    expect(most).toBe(4);
  });

  it("takes nothing more when its consumer stops", async () => {
    let taken = 0;
    const work = async (n: number): Promise<number> => {
      taken++;
      return n;
    };
    for await (const _ of inOrder(each([...Array(20).keys()]), 2, work)) break;
    expect(taken).toBe(2);
  });
});

describe("the amount of work", () => {
  const input = (path: string) => ({ path, error: null });
  const many = [...Array(10).keys()].map((n) => input(`no-such-file-${n}`));

  it("starts no thread for a page, whatever was asked for, nor for little work", async () => {
    expect(await amountOf(each([input("-")]), 8)).toMatchObject({ several: false, threads: 1 });
    expect(await amountOf(each(many), null, 8)).toMatchObject({ several: true, threads: 1 });
    expect(await amountOf(each(many), 3, 8)).toMatchObject({ several: true, threads: 3 });
    expect(await amountOf(each(many), null, 1)).toMatchObject({ several: true, threads: 1 });
  });

  it("passes every input on", async () => {
    expect(await all((await amountOf(each(many), null, 8)).inputs)).toEqual(many);
    expect(await all((await amountOf(each(many), 2)).inputs)).toEqual(many);
  });
});

describe("joining", () => {
  const page = (number: number) => ({
    failure: null,
    summary: {
      source: `p${number}`,
      compilation: "c",
      page: number,
      sections: [
        {
          identity: { heading: null, place: null, organization: null, role: null, person: null, title: null },
          line: 2,
          continued: true,
          fingerprint: null,
        },
      ],
    },
  });

  it("keeps the order and loses nothing, whatever the window", async () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(numbers, fc.integer({ min: 1, max: 10 }), async (given, window) => {
        const pages = given.map(page);
        expect(await all(joined(each(pages), createStitcher(), window))).toEqual(pages);
      }),
    );
  });

  it("holds back no more than the window", async () => {
    let taken = 0;
    async function* counted() {
      for (let number = 30; number > 1; number--) {
        taken++;
        yield page(number);
      }
    }
    const pages = joined(counted(), createStitcher(), 5);
    await pages.next();
    expect(taken).toBe(5);
  });
});

describe("batches of lines", () => {
  it("cut a stream at ends of lines only", async () => {
    const chunksOfLines = fc.array(fc.string({ unit: fc.constantFrom("a", "中", "\n") }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(chunksOfLines, async (chunks) => {
        const batches = await all(lineBatches(each(chunks.map((chunk) => Buffer.from(chunk)))));
        expect(Buffer.concat(batches.map((batch) => Buffer.from(batch))).toString()).toBe(chunks.join(""));
        for (const batch of batches.slice(0, -1)) expect(batch.at(-1)).toBe(0x0a);
      }),
    );
  });
});

describe("an error as data", () => {
  it("comes back as it was", () => {
    const error = new ShuzhaiError("input", "a: b; c.txt", "is x; y: z", "do: this; and that");
    expect(errorOf(structuredClone(failureOf(error)))).toMatchObject({
      kind: "input",
      where: "a: b; c.txt",
      remedy: "do: this; and that",
      message: error.message,
    });
  });
});
