/** Every way a change is read, on its own examples: not only what is told of the number in 【】, but who tells it. */
import { describe, expect, it } from "vitest";
import { judge } from "../../src/extract/judge.ts";
import { fallingGroup, risingGroup } from "../../src/extract/refiners/change/moving.ts";
import { SIGN, type View, viewOf } from "../../src/extract/refiners/change/reading.ts";
import { READINGS, read } from "../../src/extract/refiners/change/readings.ts";
import { FALLING, type Group, RISING } from "../../src/extract/refiners/change/words.ts";
import { CHANGE } from "../../src/extract/refiners/change.ts";
import { REFINERS } from "../../src/extract/refiners/list.ts";
import type { Setting } from "../../src/extract/refiners/refiner.ts";
import { holds } from "../../src/marks.ts";
import type { Figure } from "../../src/types.ts";
import { marked, overlaps, sceneOf } from "./example.ts";

const SETTING: Setting = { status: "actual", sectionPlace: null, topic: null };

/** What the readings see of the number in 【】; null where it is no figure, or nothing near it rises or falls. */
const viewed = (example: string): View | null => {
  const { text, mark } = marked(example);
  const scene = sceneOf(text);
  let figures: readonly Figure[] = scene.expressions
    .map((_, index) => judge(scene, index))
    .filter(({ kind }) => kind === "figure");
  for (const { refine } of REFINERS.slice(0, REFINERS.indexOf(CHANGE))) figures = refine(figures, scene, SETTING);
  const index = figures.findIndex((figure) => overlaps(figure, mark));
  const figure = figures[index];
  return figure ? viewOf(figure, CHANGE.refine(figures, scene, SETTING)[index - 1], scene) : null;
};

const answer = (example: string): string => {
  const view = viewed(example);
  const told = view && read(view);
  return told ? `${told.id}: ${told.told}` : "none";
};

describe.each(READINGS.map((reading) => [reading.id, reading] as const))("%s", (id, { yes, no }) => {
  it("has examples of what is its own and of what is not", () => {
    expect([Object.values(yes).flat().length > 0, no.length > 0]).toEqual([true, true]);
  });

  it.each(Object.entries(yes).flatMap(([told, examples]) => examples.map((example) => [example, told] as const)))(
    "tells %s → %s",
    (example, told) => {
      expect(answer(example)).toBe(`${id}: ${told}`);
    },
  );

  it.each(no)("leaves %s", (example) => {
    expect(answer(example)).not.toMatch(new RegExp(`^${id}:`));
  });
});

describe("the list of readings", () => {
  it("has each id once, and a line about each", () => {
    expect(READINGS.map(({ id }) => id)).toEqual([...new Set(READINGS.map(({ id }) => id))]);
    expect(READINGS.filter(({ about }) => about.trim().length < 8 || about.includes("\n"))).toEqual([]);
  });
});

describe.each([
  ["rising", RISING, risingGroup],
  ["falling", FALLING, fallingGroup],
] as const)("words of %s", (direction, groups, groupOf) => {
  /** The group whose word tells of the number, where the reading of its direction is the one that answers. */
  const telling = (example: string): string | null => {
    const view = viewed(example);
    const reading = direction === "rising" ? "rises" : "falls";
    return (view && read(view)?.id === reading && groupOf(view)?.id) || null;
  };

  describe.each(groups.map((group) => [group.id, group] as const))("%s", (id, { yes, no }) => {
    it("has examples of what is its own and of what is not", () => {
      expect([yes.length > 0, no.length > 0]).toEqual([true, true]);
    });

    it.each(yes)("tells %s", (example) => {
      expect(telling(example)).toBe(id);
    });

    it.each(no)("leaves %s", (example) => {
      expect(telling(example)).not.toBe(id);
    });
  });

  it("has each id and each word once, and no word that a shorter one tells already", () => {
    const ids = groups.map(({ id }) => id);
    const words = groups.flatMap((group) => group.words.map((word) => ({ word, group })));
    const told = ({ word }: { readonly word: string }): boolean =>
      words.some((other) => other.word !== word && word.endsWith(other.word) && free(other.group));
    expect(ids).toEqual([...new Set(ids)]);
    expect(words.map(({ word }) => word)).toEqual([...new Set(words.map(({ word }) => word))]);
    expect(words.filter(told).map(({ word }) => word)).toEqual([]);
  });

  it("has a sign in every word that is asked for alone", () => {
    const words = groups.flatMap((group) => group.words).filter((word) => !BESIDE_OTHERS.has(word));
    expect(words.filter((word) => !holds(SIGN, word, 0, word.length))).toEqual([]);
  });
});

describe("readings of texts that go on and on", () => {
  // Read as 均|超 and as 均超 at each turn, it took twice the time with each more of them.
  it.each(["均超", "每年均", "幅度达", "了"])("%s over and over before a number", { timeout: 5000 }, (piece) => {
    expect(answer(`收入增长山${piece.repeat(60)}【7%】`)).toBe("none");
    expect(answer(`收入增长${piece.repeat(60)}【7%】`)).toBe("rises: up");
  });
});

/** What tells a change beside another word of rising or falling alone: 增速放缓, but 加快2条海缆建设. */
const BESIDE_OTHERS: ReadonlySet<string> = new Set(["加快", "放缓", "往外拱", "往上拱"]);

/** Whether its words tell behind any character. */
const free = ({ notAfter }: Group): boolean => notAfter === undefined;
