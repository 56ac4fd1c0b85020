/**
 * WordprocessingML (ECMA-376 part 1, 17) -> lines as Word shows them: document.xml with its notes goes in, lines come out.
 *
 * Tracked changes are read as accepted. List numbers are part of their line. A text box follows the paragraph it hangs on, a note
 * the paragraph or table that refers to it. Left out: pictures, hidden text, page headers, comments, a table of contents.
 * Absent on purpose: unpacking and numbering.
 */
import { collectLines, type Lines } from "../lines.ts";
import { withMark } from "./list-mark.ts";
import { isContentsStyle, listCounter, listRef, readStyles } from "./numbering.ts";
import type { Parts } from "./package.ts";
import { childOf, type Element, eachBlock, elementsOf, isOn, valOf, whole } from "./xml.ts";

/** Not shown: what was deleted or moved away, field codes, phonetic guides, the copy for older programs, properties. */
const SKIPPED = new Set(
  "w:del w:moveFrom w:instrText w:rt w:pPr w:rPr w:sdtPr w:tblPr w:tblGrid w:sectPr mc:Fallback".split(" "),
);

interface Document {
  readonly mark: (paragraph: Element | undefined) => string;
  readonly isContents: (paragraph: Element | undefined) => boolean;
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

/** Where lines go: the document, a table cell, a text box or a note. */
interface Flow {
  readonly lines: Lines;
  /** Text of a paragraph whose end was deleted: it goes on in the next. */
  carried: string;
  /** Notes referred to inside the table that is open, to follow it. */
  readonly held: string[];
  tables: number;
}

export const bodyLines = (parts: Parts): readonly string[] => {
  const styles = readStyles(parts.styles);
  const count = listCounter(parts.numbering, styles);
  const document = {
    mark: (properties: Element | undefined) => count(listRef(properties), valOf(properties, "w:pStyle")),
    isContents: (properties: Element | undefined) => isContentsStyle(styles, valOf(properties, "w:pStyle")),
    notes: new Map<string, readonly string[]>(),
  };
  for (const [xml, within] of [
    [parts.footnotes, "w:footnotes"],
    [parts.endnotes, "w:endnotes"],
  ] as const) {
    eachBlock(xml ?? "", within, (note) => {
      // Those with a type are the rules between text and notes.
      if (note.attributes["w:type"] !== undefined) return;
      document.notes.set(`${note.name} ${note.attributes["w:id"]}`, innerLines(note, document));
    });
  }
  const flow = newFlow();
  eachBlock(parts.document, "w:body", (element) => block(element, flow, document));
  if (flow.carried !== "") line(flow.carried, flow);
  return flow.lines.done;
};

const newFlow = (): Flow => ({ lines: collectLines(), carried: "", held: [], tables: 0 });

const innerLines = (element: Element, document: Document): readonly string[] => {
  const flow = newFlow();
  for (const child of elementsOf(element)) block(child, flow, document);
  return flow.lines.done;
};

const line = (text: string, flow: Flow): void => {
  flow.lines.text(text);
  flow.lines.end();
};

const block = (element: Element, flow: Flow, document: Document): void => {
  if (SKIPPED.has(element.name) || isContentsPart(element)) return;
  if (element.name === "w:p") paragraph(element, flow, document);
  else if (element.name === "w:tbl") table(element, flow, document);
  else for (const child of elementsOf(element)) block(child, flow, document);
};

/** A table of contents as Word inserts it: a content control from the gallery of that name. */
const isContentsPart = (element: Element): boolean =>
  element.name === "w:sdt" &&
  valOf(childOf(childOf(element, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery") === "Table of Contents";

const paragraph = (element: Element, flow: Flow, document: Document): void => {
  const properties = childOf(element, "w:pPr");
  const found: Inline = { pieces: [flow.carried], boxes: [], notes: [] };
  inline(element, found);
  const text = found.pieces.join("");
  const end = childOf(properties, "w:rPr");
  if (childOf(end, "w:del") !== undefined || childOf(end, "w:moveFrom") !== undefined) {
    flow.carried = text;
    return;
  }
  flow.carried = "";
  if (text.trim() !== "" && !document.isContents(properties)) {
    for (const part of withMark(document.mark(properties), text.trimStart()).split("\n")) line(part, flow);
  }
  for (const box of found.boxes) for (const inner of innerLines(box, document)) line(inner, flow);
  const notes = found.notes.flatMap((id) => document.notes.get(id) ?? []);
  if (flow.tables > 0) flow.held.push(...notes);
  else for (const note of notes) line(note, flow);
};

interface Inline {
  readonly pieces: string[];
  readonly boxes: Element[];
  readonly notes: string[];
}

const inline = (element: Element, found: Inline): void => {
  if (element.name === "w:r" && isOn(childOf(element, "w:rPr"), "w:vanish")) return;
  for (const child of elementsOf(element)) {
    switch (child.name) {
      case "w:t":
      case "m:t":
        found.pieces.push(child.children.filter((text) => typeof text === "string").join(""));
        break;
      case "w:tab":
      case "w:ptab":
        found.pieces.push(" ");
        break;
      case "w:br":
      case "w:cr":
        found.pieces.push("\n");
        break;
      case "w:noBreakHyphen":
        found.pieces.push("-");
        break;
      case "w:footnoteReference":
        found.notes.push(`w:footnote ${child.attributes["w:id"]}`);
        break;
      case "w:endnoteReference":
        found.notes.push(`w:endnote ${child.attributes["w:id"]}`);
        break;
      case "w:txbxContent":
        found.boxes.push(child);
        break;
      default:
        if (!SKIPPED.has(child.name)) inline(child, found);
    }
  }
};

const table = (element: Element, flow: Flow, document: Document): void => {
  flow.tables++;
  flow.lines.openTable();
  for (const row of parts(element, "w:tr")) {
    const properties = childOf(row, "w:trPr");
    if (childOf(properties, "w:del") !== undefined) continue;
    const header = isOn(properties, "w:tblHeader");
    flow.lines.openRow();
    for (const cell of parts(row, "w:tc")) {
      const merge = childOf(childOf(cell, "w:tcPr"), "w:vMerge");
      const continued = merge !== undefined && merge.attributes["w:val"] !== "restart";
      const columns = whole(valOf(childOf(cell, "w:tcPr"), "w:gridSpan")) ?? 1;
      flow.lines.openCell({ columns, rows: 1, header, continued });
      for (const child of elementsOf(cell)) block(child, flow, document);
      flow.lines.closeCell();
    }
  }
  flow.lines.closeTable();
  flow.tables--;
  if (flow.tables === 0) for (const note of flow.held.splice(0)) line(note, flow);
};

/** Rows of a table or cells of a row, also inside content controls and tracked insertions. */
const parts = (element: Element, name: string): readonly Element[] =>
  elementsOf(element).flatMap((child) =>
    child.name === name ? [child] : SKIPPED.has(child.name) || child.name === "w:tc" ? [] : parts(child, name),
  );
