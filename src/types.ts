/**
 * Every record that crosses a stage. A stage imports these types and never another stage.
 *
 * Positions are UTF-16 code units. "Clean" positions count in the normalised text that rules see;
 * "source" positions count in the decoded text the user has. `Clean.toSource` leads from one to the other.
 */

/** A half-open stretch `[start, end)` of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How the number bounds the quantity: 1219个 exact, 约 about, 6000余次 over, 近40000个 under. */
export type Bound = "exact" | "about" | "over" | "under";
export type Change = "up" | "down";
export type Status = "actual" | "target";

/** What a unit measures. `count` covers the measure words (个 名 家 …), `share` covers % ‰ 成 and 个百分点. */
export type Dimension =
  | "count"
  | "money"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "energy"
  | "power"
  | "electric"
  | "data"
  | "temperature"
  | "time"
  | "speed"
  | "share"
  | "multiple"
  | "rate"
  | "grade"
  | "angle"
  | "frequency"
  | "pressure";

/** How the numeral is built; rules ask for it where the form decides what the number is. */
export type NumeralForm =
  | "plain" // 861, 三百二十一, 4.3万
  | "range" // 1-2, 五至八, 十五六
  | "percent" // 12.3%, 百分之六十, 六成, 5个百分点
  | "fraction" // 三分之二, 一半
  | "ratio" // 2.1∶1
  | "multiple" // 2.3倍, 翻两番
  | "vague" // 数十, 几百, 上千, 成百上千: no exact numeral stands there
  | "code"; // digit strings read digit by digit: 二〇二一, 0415-7000000

/** A number expression as the lexer finds it, figure or not, in clean positions. */
export interface NumberExpression extends Span {
  readonly text: string;
  /** The number in full, scale folded in; the lower end of a range. */
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly max: number | null;
  /** Canonical unit with its scale taken off (万元 → 元), else null. */
  readonly unit: string | null;
  readonly dimension: Dimension | null;
  /** From inside (余 多 几) and from directly around (约 近 超 以上 左右) the expression. */
  readonly bound: Bound;
  /** Span of the numeral without its unit. */
  readonly numeral: Span;
  readonly script: "arabic" | "han" | "mixed";
  readonly form: NumeralForm;
}

/** Text as rules see it, with the way back to the source. */
export interface Clean {
  readonly text: string;
  /** The decoded source text (BOM dropped, CRLF read as LF). */
  readonly source: string;
  /** Maps a clean position to a source position; monotonic, `0 → 0`, `text.length → source.length`. */
  toSource(position: number): number;
}

/** A stretch between two marks of punctuation. */
export interface Clause extends Span {
  /** Index of the sentence it belongs to. */
  readonly sentence: number;
  /** The mark that ends it, empty at the paragraph's end. */
  readonly mark: string;
}

export interface Segments {
  readonly sentences: readonly Span[];
  readonly clauses: readonly Clause[];
  /** What stands between paired quotation marks or 《》, marks not included. */
  readonly quotes: readonly Span[];
}

/** One line of an article's outline: a sub-heading inside it. */
export interface OutlineEntry {
  readonly text: string;
  readonly line: number;
  readonly level: number;
}

/** An article of a page. Texts are as the source writes them. */
export interface Section extends Span {
  readonly index: number;
  readonly heading: string | null;
  readonly place: string | null;
  readonly organization: string | null;
  readonly role: string | null;
  readonly person: string | null;
  readonly title: string | null;
  /** 1-based line of the heading, or of the first text line of a continued section. */
  readonly line: number;
  /** The article began on an earlier page. */
  readonly continued: boolean;
  readonly outline: readonly OutlineEntry[];
}

/** The articles of one page with the page's own metadata. */
export interface Layout {
  readonly title: string | null;
  readonly page: number | null;
  readonly pages: number | null;
  readonly sections: readonly Section[];
}

/** A rejected reading and why, kept for `--trace`. */
export interface Rejection {
  readonly by: string;
  readonly reason: string;
}

/** A stretch of the clean text, or a word the text implies (城乡居民 says 城镇 + 居民). */
export type Piece = Span | string;

/** A number expression that has been judged; from here on only replaced by better-bound copies. Clean positions. */
export interface Figure extends NumberExpression {
  /** `figure`, or what the number is instead: date, time, ordinal, name, slogan, … */
  readonly kind: Kind;
  readonly label: readonly Piece[] | null;
  readonly action: Span | null;
  readonly change: Change | null;
  readonly basis: Span | null;
  readonly status: Status;
  readonly period: Span | null;
  readonly place: Span | null;
  readonly confidence: number;
  /** Ids of the rule and refiners that made it, in order. */
  readonly by: readonly string[];
  readonly rejected: readonly Rejection[];
}

export type Kind =
  | "figure"
  | "date"
  | "time"
  | "ordinal"
  | "name"
  | "slogan"
  | "indefinite"
  | "threshold"
  | "idiom"
  | "announcement"
  | "code"
  | "mark";

/** Text oddities worth a word to the user: never an error, never a change to a record. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  /** Source position it is about, where it has one. */
  readonly at?: number;
}

/** What a reader makes of bytes. */
export interface SourceText {
  /** Decoded text, BOM dropped, CRLF and CR read as LF. */
  readonly text: string;
  readonly format: Format;
  /** Encoding label by the WHATWG Encoding Standard, e.g. `utf-8`, `gb18030`; null where the format has its own. */
  readonly encoding: string | null;
  /** Document title from metadata (HTML title, DOCX core properties), else null. */
  readonly title: string | null;
  readonly warnings: readonly Warning[];
}

export type Format = "text" | "markdown" | "html" | "docx" | "pdf";
