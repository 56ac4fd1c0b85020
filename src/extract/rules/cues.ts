/**
 * Rules in, the first of them that claims a number out: only those are asked whose cues the number shows.
 *
 * A number shows a handful of cues and there are dozens of rules, so the rules are compiled once into sets of bits, one
 * bit a rule, by what shows each: the bits of all cues a number shows, taken together, are the rules to ask, in order.
 */
import type { Candidate, Rule } from "./rule.ts";

/** What a number shows; a rule that names cues is asked of a number with one of them, a rule without of every number. */
export interface Cues {
  /** Its unit; null where it has none. */
  readonly units?: readonly (string | null)[];
  /** The character right before it. */
  readonly previous?: string;
  /** The character right after it. */
  readonly next?: string;
  /** The first character of its numeral. */
  readonly opens?: string;
  /** The character right after its numeral, which may be the first of its unit. */
  readonly behind?: string;
}

/** A set of rules: rule 0 is bit 0 of element 0, rule 32 bit 0 of element 1. */
type Bits = Uint32Array;
const BITS = 32;

/** Rules by a character, most of which show none. */
interface Sight {
  readonly numbers: Uint8Array;
  readonly sets: readonly Bits[];
}

/** The first of the rules, in their order, that claims a number; null where none does. */
export const firstOf = (rules: readonly Rule[]): ((candidate: Candidate) => Rule | null) => {
  const none = (): Bits => new Uint32Array(Math.ceil(rules.length / BITS));
  const add = (bits: Bits, index: number): void => {
    bits[Math.floor(index / BITS)]! |= 1 << (index % BITS);
  };
  const setOf = (belongs: (rule: Rule) => boolean): Bits => {
    const bits = none();
    for (const [index, rule] of rules.entries()) if (belongs(rule)) add(bits, index);
    return bits;
  };
  const sight = (cue: "previous" | "next" | "opens" | "behind"): Sight => {
    const numbers = new Uint8Array(0x10000);
    const sets = [none()];
    for (const [index, { cues }] of rules.entries())
      for (const character of cues?.[cue] ?? "") {
        const code = character.charCodeAt(0);
        if (numbers[code] === 0) numbers[code] = sets.push(none()) - 1;
        add(sets[numbers[code]!]!, index);
      }
    return { numbers, sets };
  };
  const every = setOf(({ cues }) => cues === undefined);
  const all = setOf(() => true);
  const arabic = setOf(({ script }) => script === undefined);
  const previous = sight("previous");
  const next = sight("next");
  const opens = sight("opens");
  const behind = sight("behind");
  const units = new Map<string | null, Bits>();
  for (const [index, { cues }] of rules.entries())
    for (const unit of cues?.units ?? []) {
      const shown = units.get(unit) ?? none();
      add(shown, index);
      units.set(unit, shown);
    }

  return (candidate) => {
    const { expression, scene } = candidate;
    const before = at(previous, candidate.previous);
    const after = at(next, candidate.next);
    const first = at(opens, scene.text.charCodeAt(expression.numeral.start));
    const beyond = at(behind, scene.text.charCodeAt(expression.numeral.end));
    const unit = units.get(expression.unit) ?? every;
    const asked = expression.script === "arabic" ? arabic : all;
    for (let element = 0; element < every.length; element++) {
      let left =
        (every[element]! | before[element]! | after[element]! | first[element]! | beyond[element]! | unit[element]!) &
        asked[element]!;
      while (left !== 0) {
        const lowest = left & -left;
        const rule = rules[element * BITS + BITS - 1 - Math.clz32(lowest)];
        if (rule?.test(candidate)) return rule;
        left ^= lowest;
      }
    }
    return null;
  };
};

/** The rules that a character shows. */
const at = ({ numbers, sets }: Sight, code: number): Bits => sets[numbers[code] ?? 0]!;
