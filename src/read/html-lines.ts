/**
 * HTML -> lines of text, as a browser would show them: a paragraph, a heading, a list item, a `<br>` piece a line each.
 *
 * Works on events, without a tree, so that a page of any size takes little more memory than its text.
 * Absent on purpose: finding the main text of a page, see `html.ts`.
 */
import { collectLines } from "./lines.ts";
import { parseMarkup } from "./markup.ts";

/** Elements that stand on lines of their own (HTML Standard, 15.3.3 flow content and those like it). */
const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section " +
    "summary title ul xmp br"
  ).split(" "),
);

/** Elements that show no text. `noscript` is shown where scripts do not run, as here, but repeats or begs. */
const SILENT = new Set(
  (
    "script style template noscript iframe object embed svg math audio video canvas map select button textarea input head " +
    "datalist noframes noembed rp rt"
  ).split(" "),
);

/** @param left further elements to leave out, such as `nav` or `a` */
export const htmlLines = (html: string, left: readonly string[] = []): readonly string[] => {
  const lines = collectLines();
  /** Names of the silent elements open; text counts only when there is none. */
  const silent: string[] = [];
  let caption: string[] | null = null;
  parseMarkup(html, {
    open: (name, attributes) => {
      if (SILENT.has(name) || left.includes(name) || isHidden(attributes)) {
        if (!VOID.has(name)) silent.push(name);
        return;
      }
      if (silent.length > 0) {
        if (name === silent.at(-1)) silent.push(name);
        return;
      }
      if (name === "table") lines.openTable();
      else if (name === "tr") lines.openRow();
      else if (name === "td" || name === "th") {
        lines.openCell({
          columns: span(attributes.colspan),
          rows: span(attributes.rowspan),
          header: name === "th",
          continued: false,
        });
      } else if (name === "caption") caption = [];
      else if (BLOCKS.has(name)) lines.end();
    },
    close: (name) => {
      if (silent.length > 0) {
        if (name === silent.at(-1)) silent.pop();
        return;
      }
      if (name === "table") lines.closeTable();
      else if (name === "td" || name === "th") lines.closeCell();
      else if (name === "caption" && caption !== null) {
        lines.caption(caption.join(""));
        caption = null;
      } else if (BLOCKS.has(name)) lines.end();
    },
    text: (text) => {
      if (silent.length > 0) return;
      if (caption === null) lines.text(text);
      else caption.push(text);
    },
  });
  return lines.done;
};

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  "hidden" in attributes ||
  attributes["aria-hidden"] === "true" ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? "");

const span = (value: string | undefined): number => {
  const count = Number.parseInt(value ?? "1", 10);
  return Number.isFinite(count) && count > 0 ? count : 1;
};
