/** Every rule's own examples: the number in 【】 is claimed in `yes`, and left to others in `no`. */
import { describe, expect, it } from "vitest";
import { firstOf } from "../../src/extract/rules/cues.ts";
import { RULES } from "../../src/extract/rules/list.ts";
import { candidateOf, type Rule } from "../../src/extract/rules/rule.ts";
import { foundIn, LONG_TEXTS, marked, overlaps, sceneOf } from "./example.ts";

/** Whether the rule claims any number expression that the brackets touch; null where there is none. */
const claims = (rule: Rule, example: string): boolean | null => {
  const { text, mark } = marked(example);
  const scene = sceneOf(text);
  const touched = scene.expressions.flatMap((expression, index) => (overlaps(expression, mark) ? [index] : []));
  return touched.length === 0 ? null : touched.some((index) => rule.test(candidateOf(scene, index)));
};

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it("has examples of what is its own and of what is not", () => {
    expect({ yes: rule.yes.length > 0, no: rule.no.length > 0 }).toEqual({ yes: true, no: true });
  });

  it.each(rule.yes)("claims %s", (example) => {
    expect(claims(rule, example)).toBe(true);
  });

  it.each(rule.no)("leaves %s", (example) => {
    // A number that the lexer does not see, or sees as a word, is left as well.
    expect(claims(rule, example)).not.toBe(true);
  });
});

describe("the list of rules", () => {
  it("has each id once, led by the kind it says", () => {
    expect(RULES.map(({ id }) => id)).toEqual([...new Set(RULES.map(({ id }) => id))]);
    expect(RULES.filter(({ about }) => about.trim().length < 8 || about.includes("\n"))).toEqual([]);
  });

  it.each(RULES.flatMap((rule) => rule.yes.map((example) => [example, rule] as const)))(
    "keeps %s from being a figure",
    (example) => {
      const { text, mark } = marked(example);
      const figures = foundIn(text, false).map(({ figure }) => figure);
      expect(figures.filter((figure) => overlaps(figure, mark)).map((figure) => figure.text)).toEqual([]);
    },
  );
});

describe("the cues of the rules", () => {
  const texts = RULES.flatMap(({ yes, no }) => [...yes, ...no].map((example) => marked(example).text));
  const ruleFor = firstOf(RULES);

  it("leave out no rule that would claim a number", () => {
    for (const text of [...texts, texts.join("\n"), ...LONG_TEXTS.map(([, long]) => long.slice(0, 400))]) {
      const scene = sceneOf(text);
      for (const index of scene.expressions.keys()) {
        const candidate = candidateOf(scene, index);
        const han = candidate.expression.script !== "arabic";
        const claiming = RULES.find(({ script, test }) => (script === undefined || han) && test(candidate));
        expect([candidate.expression.text, ruleFor(candidate)?.id]).toEqual([candidate.expression.text, claiming?.id]);
      }
    }
  });
});

describe("rules on texts that go on and on", () => {
  // A coarse guard: what is linear takes milliseconds here, what is not takes minutes.
  it.each(LONG_TEXTS)("%s", { timeout: 5000 }, (_, text) => {
    const scene = sceneOf(text);
    const asked = scene.expressions.map(
      (_, index) => RULES.filter(({ test }) => test(candidateOf(scene, index))).length,
    );
    expect(asked).toHaveLength(scene.expressions.length);
  });
});
