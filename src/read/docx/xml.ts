/**
 * A part's XML -> its blocks as small trees, one at a time, so that a document of any length needs memory for one block.
 *
 * Absent on purpose: what the elements mean.
 */
import { parseMarkup } from "../markup.ts";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Deeper than any editor nests; elements below are left out, so that what walks the tree cannot run out of stack. */
const DEEPEST = 300;

/** @param within names of the elements whose children are the blocks, such as `w:body` */
export const eachBlock = (xml: string, within: string, block: (element: Element) => void): void => {
  const open: Element[] = [];
  let inside = false;
  let tooDeep = 0;
  parseMarkup(
    xml,
    {
      open: (name, attributes) => {
        if (!inside) inside = name === within;
        else if (open.length >= DEEPEST) tooDeep++;
        else open.push({ name, attributes, children: [] });
      },
      close: (name) => {
        if (!inside) return;
        if (tooDeep > 0) tooDeep--;
        else {
          const element = open.pop();
          const parent = open.at(-1);
          if (element === undefined) inside = name !== within;
          else if (parent === undefined) block(element);
          else parent.children.push(element);
        }
      },
      text: (text) => {
        if (tooDeep === 0) open.at(-1)?.children.push(text);
      },
    },
    true,
  );
};

export const elementsOf = (element: Element): readonly Element[] =>
  element.children.filter((child): child is Element => typeof child !== "string");

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child): child is Element => typeof child !== "string" && child.name === name);

/** `w:val` of the child of that name; null where there is none. */
export const valOf = (element: Element | undefined, name: string): string | null =>
  childOf(element, name)?.attributes["w:val"] ?? null;

/** ST_OnOff (ECMA-376 part 1, 22.9.2.7): there means on, unless it says otherwise. */
export const isOn = (element: Element | undefined, name: string): boolean => {
  const child = childOf(element, name);
  return child !== undefined && !/^(?:0|false|off)$/.test(child.attributes["w:val"] ?? "");
};

export const whole = (text: string | null | undefined): number | null => {
  const value = Number.parseInt(text ?? "", 10);
  return Number.isFinite(value) ? value : null;
};
