/** Every cue's own examples: the status of the figure in 【】 is told by it in `yes`, and not by it in `no`. */
import { describe, expect, it } from "vitest";
import { placeOf, tells } from "../../src/extract/status/cue.ts";
import { CUES } from "../../src/extract/status/list.ts";
import { firstShown } from "../../src/extract/status/sight.ts";
import { watch } from "../../src/extract/status/watch.ts";
import type { Status } from "../../src/types.ts";
import { foundIn, LONG_TEXTS, marked, overlaps } from "./example.ts";

const PARTS: readonly Status[] = ["actual", "target"];

/** The cue that tells the status of the marked figure, in a part of a report that reviews and in one that plans. */
const toldBy = (example: string): readonly (string | undefined)[] => {
  const { text, mark } = marked(example);
  const found = foundIn(text, false).find(({ figure }) => overlaps(figure, mark));
  if (!found) throw new Error(`${example}: no figure where it is marked`);
  return PARTS.map((part) => {
    const place = placeOf(found.figure, found.scene, part);
    return CUES.find((cue) => tells(cue, place))?.id;
  });
};

describe.each(CUES.map((cue) => [cue.id, cue] as const))("%s", (id, { yes, no }) => {
  it("has examples of what it tells and of what it does not", () => {
    expect({ yes: yes.length > 0, no: no.length > 0 }).toEqual({ yes: true, no: true });
  });

  it.each(yes)("tells %s", (example) => {
    expect(toldBy(example)).toContain(id);
  });

  it.each(no)("leaves %s", (example) => {
    expect(toldBy(example)).not.toContain(id);
  });
});

describe("the list of cues", () => {
  it("has each id once", () => {
    expect(CUES.map(({ id }) => id)).toEqual([...new Set(CUES.map(({ id }) => id))]);
  });
});

describe("the signs of the cues", () => {
  const texts = CUES.flatMap(({ yes, no }) => [...yes, ...no].map((example) => marked(example).text));
  const paragraphs = [...texts, texts.join("。"), ...LONG_TEXTS.map(([, long]) => long.slice(0, 400))];

  it.each(PARTS)("leave out no cue that would tell in a part that is %s", (part) => {
    for (const text of paragraphs) {
      const found = foundIn(text, false);
      const shownAt = found[0] && watch(found[0].scene);
      for (const { figure, scene } of found) {
        const place = placeOf(figure, scene, part);
        const telling = CUES.find((cue) => tells(cue, place))?.id;
        const shown = shownAt?.(place) ?? [];
        expect([text, figure.text, firstShown(CUES, shown, (cue) => tells(cue, place))?.id]).toEqual([
          text,
          figure.text,
          telling,
        ]);
      }
    }
  });
});
