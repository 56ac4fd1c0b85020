/**
 * A figure as the catalogue of indicators looks at it.
 *
 * Most figures are claimed by no entry, or by their label alone, so what stands around them is cut out only where an
 * entry asks for it. Deliberately absent: which indicator it is; see indicators/match.ts.
 */
import { labelText } from "./extract/found.ts";
import type { IndicatorFigure } from "./indicators/match.ts";
import type { Figure, Span } from "./types.ts";

export class Measured implements IndicatorFigure {
  readonly label: string | null;
  readonly #text: string;
  readonly #figure: Figure;
  readonly #sentence: Span;

  /**
   * @param text the clean text the positions count in
   * @param sentence the one the figure stands in
   */
  constructor(text: string, figure: Figure, sentence: Span) {
    this.label = labelText(text, figure.label);
    this.#text = text;
    this.#figure = figure;
    this.#sentence = sentence;
  }

  get unit(): Figure["unit"] {
    return this.#figure.unit;
  }

  get dimension(): Figure["dimension"] {
    return this.#figure.dimension;
  }

  get change(): Figure["change"] {
    return this.#figure.change;
  }

  get value(): number {
    return this.#figure.value;
  }

  get action(): string | null {
    const { action } = this.#figure;
    return action && this.#text.slice(action.start, action.end);
  }

  get before(): string {
    return this.#text.slice(this.#sentence.start, this.#figure.start);
  }

  get after(): string {
    return this.#text.slice(this.#figure.end, this.#sentence.end);
  }

  get sentence(): string {
    return this.#text.slice(this.#sentence.start, this.#sentence.end);
  }
}
