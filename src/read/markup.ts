/**
 * Markup -> events: the one place that knows the parser (htmlparser2, forgiving and linear, needs no tree).
 *
 * Absent on purpose: any meaning of the elements.
 */
import { Parser } from "htmlparser2";
import { TooDeep } from "./too-deep.ts";

export interface MarkupHandler {
  /** Names in lower case for HTML, as written for XML. */
  open(name: string, attributes: Readonly<Record<string, string>>, depth: number): void;
  close(name: string): void;
  text(text: string): void;
}

/** Parsed in pieces, so that the parser's own buffer stays small. */
const PIECE = 0x10000;
/** What the parser does for each element grows with its depth; documents of people and programs stay below a few hundred. */
const DEEPEST = 1000;

/** How many elements stand inside each other at the most. */
export const depthOf = (markup: string): number => {
  let deepest = 0;
  parseMarkup(markup, {
    open: (_name, _attributes, depth) => {
      deepest = Math.max(deepest, depth);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return deepest;
};

/** @throws TooDeep */
export const parseMarkup = (markup: string, handler: MarkupHandler, xml = false): void => {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST) throw new TooDeep(DEEPEST);
        handler.open(name, attributes, depth);
      },
      onclosetag: (name) => {
        depth--;
        handler.close(name);
      },
      ontext: (text) => handler.text(text),
    },
    { xmlMode: xml, decodeEntities: true },
  );
  for (let at = 0; at < markup.length; at += PIECE) parser.write(markup.slice(at, at + PIECE));
  parser.end();
};
