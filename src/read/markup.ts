/**
 * Markup -> events: the one place that knows the parser (htmlparser2, forgiving and linear, needs no tree).
 *
 * Absent on purpose: any meaning of the elements.
 */
import { Parser } from "htmlparser2";

export interface MarkupHandler {
  /** Names in lower case for HTML, as written for XML. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Parsed in pieces, so that the parser's own buffer stays small. */
const PIECE = 0x10000;

export const parseMarkup = (markup: string, handler: MarkupHandler, xml = false): void => {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => handler.open(name, attributes),
      onclosetag: (name) => handler.close(name),
      ontext: (text) => handler.text(text),
    },
    { xmlMode: xml, decodeEntities: true },
  );
  for (let at = 0; at < markup.length; at += PIECE) parser.write(markup.slice(at, at + PIECE));
  parser.end();
};
