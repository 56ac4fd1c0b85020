/**
 * The parts numbering.xml and styles.xml -> what mark each paragraph carries, and which paragraphs are a table of contents.
 *
 * Word keeps 一、 and （二） out of the text and counts them when it shows it (ECMA-376 part 1, 17.9); so does `counter`.
 * Absent on purpose: the paragraphs themselves.
 */
import { formatNumber } from "./list-mark.ts";
import { childOf, type Element, eachBlock, elementsOf, isOn, valOf, whole } from "./xml.ts";

/** What a paragraph or its style says of its list. */
export interface ListRef {
  readonly list: string | null;
  readonly level: number | null;
}

interface Style extends ListRef {
  /** In lower case. */
  readonly name: string;
  readonly basedOn: string | null;
}

type Styles = ReadonlyMap<string, Style>;

interface Level {
  readonly start: number;
  readonly format: string;
  /** %1、 or 第%1章: what is shown, with the levels' numbers as %1 to %9. */
  readonly pattern: string;
  /** Higher levels are shown in digits whatever their own format. */
  readonly legal: boolean;
}

interface Abstract {
  readonly levels: ReadonlyMap<number, Level>;
  /** The style whose list this one stands for. */
  readonly link: string | null;
}

interface List {
  readonly abstract: string;
  readonly starts: ReadonlyMap<number, number>;
}

/** The numbering properties (w:numPr) of a paragraph or of a style. */
export const listRef = (properties: Element | undefined): ListRef => {
  const list = childOf(properties, "w:numPr");
  return { list: valOf(list, "w:numId"), level: whole(valOf(list, "w:ilvl")) };
};

export const readStyles = (xml: string | null): Styles => {
  const styles = new Map<string, Style>();
  eachBlock(xml ?? "", "w:styles", (style) => {
    styles.set(style.attributes["w:styleId"] ?? "", {
      name: (valOf(style, "w:name") ?? "").toLowerCase(),
      basedOn: valOf(style, "w:basedOn"),
      ...listRef(childOf(style, "w:pPr")),
    });
  });
  return styles;
};

/** No style is based on another through more steps; a loop, which no editor makes, ends here. */
const LONGEST_LINE = 20;

/** A style and those it is based on, nearest first. */
const lineage = (styles: Styles, id: string | null): readonly Style[] => {
  const found: Style[] = [];
  for (let at = id; at !== null && found.length < LONGEST_LINE; ) {
    const style = styles.get(at);
    if (style === undefined) break;
    found.push(style);
    at = style.basedOn;
  }
  return found;
};

export const isContentsStyle = (styles: Styles, id: string | null): boolean =>
  lineage(styles, id).some(({ name }) => /^toc (?:\d|heading)/.test(name));

const childrenOf = (element: Element, name: string): readonly Element[] =>
  elementsOf(element).filter((child) => child.name === name);

const readDefinitions = (xml: string | null) => {
  const abstracts = new Map<string, Abstract>();
  const lists = new Map<string, List>();
  eachBlock(xml ?? "", "w:numbering", (element) => {
    if (element.name === "w:abstractNum") {
      const levels = new Map(childrenOf(element, "w:lvl").map((level) => [levelOf(level), readLevel(level)]));
      abstracts.set(element.attributes["w:abstractNumId"] ?? "", { levels, link: valOf(element, "w:numStyleLink") });
    } else if (element.name === "w:num") {
      const starts = childrenOf(element, "w:lvlOverride").flatMap((override): [number, number][] => {
        const start = whole(valOf(override, "w:startOverride"));
        return start === null ? [] : [[levelOf(override), start]];
      });
      const abstract = valOf(element, "w:abstractNumId") ?? "";
      lists.set(element.attributes["w:numId"] ?? "", { abstract, starts: new Map(starts) });
    }
  });
  return { abstracts, lists };
};

const levelOf = (element: Element): number => whole(element.attributes["w:ilvl"]) ?? 0;

const readLevel = (level: Element): Level => ({
  start: whole(valOf(level, "w:start")) ?? 1,
  format: valOf(level, "w:numFmt") ?? "decimal",
  pattern: valOf(level, "w:lvlText") ?? "",
  legal: isOn(level, "w:isLgl"),
});

/**
 * Counts list items in document order: each call is one paragraph and answers its mark, empty for none and for bullets.
 * The paragraph's own list wins over its style's; list "0" means none.
 */
export const listCounter = (
  numbering: string | null,
  styles: Styles,
): ((ref: ListRef, style: string | null) => string) => {
  const { abstracts, lists } = readDefinitions(numbering);
  const levelsOf = (abstract: string): ReadonlyMap<number, Level> | undefined => {
    const { levels, link } = abstracts.get(abstract) ?? {};
    const linked = link == null ? null : (lineage(styles, link).find(({ list }) => list !== null)?.list ?? null);
    return linked === null ? levels : (abstracts.get(lists.get(linked)?.abstract ?? "")?.levels ?? levels);
  };
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return (ref, style) => {
    const line = lineage(styles, style);
    const id = ref.list ?? line.find(({ list }) => list !== null)?.list ?? null;
    const list = id === null ? undefined : lists.get(id);
    if (id === null || list === undefined) return "";
    const depth = ref.level ?? line.find(({ level }) => level !== null)?.level ?? 0;
    const levels = levelsOf(list.abstract);
    const level = levels?.get(depth);
    if (levels === undefined || level === undefined) return "";
    const counts = counters.get(list.abstract) ?? [];
    counters.set(list.abstract, counts);
    const restart = begun.has(`${id} ${depth}`) ? undefined : list.starts.get(depth);
    begun.add(`${id} ${depth}`);
    counts[depth] = restart ?? (counts[depth] === undefined ? level.start : counts[depth] + 1);
    counts.length = depth + 1; // deeper levels begin anew
    if (level.format === "bullet") return "";
    return level.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = levels.get(at);
      const format = level.legal && at < depth ? "decimal" : (shown?.format ?? "decimal");
      return formatNumber(counts[at] ?? shown?.start ?? 1, format);
    });
  };
};
