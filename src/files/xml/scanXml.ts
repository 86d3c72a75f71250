import { Parser } from "saxen";

/** Gives an attribute of the element that is being opened; empty where it has none of that name. */
export type AttributeOf = (name: string) => string;

/** The names of its attributes, with the prefixes that they are written with. */
export type AttributeNames = () => readonly string[];

/** What is told of an XML document while it is read. Elements come without their prefix. */
export interface XmlScan {
  /** Giving `false` ends the reading. */
  readonly open: (name: string, attribute: AttributeOf, names: AttributeNames) => unknown;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads an XML document. Gives whether it is whole: every element closed, nothing garbled. No
 * entity but XML's own five and those by number is ever resolved.
 */
export function scanXml(xml: string, { open, close, text }: XmlScan): boolean {
  const parser = new Parser();
  parser.on("openTag", (name, attributes, decode) => {
    const attribute: AttributeOf = (wanted) => {
      const all = attributes();
      return all ? decode(all[wanted] ?? "") : "";
    };
    const names: AttributeNames = () => Object.keys(attributes() || {});
    if (open(localName(name), attribute, names) === false) parser.stop();
  });
  if (close) parser.on("closeTag", (name) => close(localName(name)));
  if (text) {
    parser.on("text", (value, decode) => text(decode(value)));
    parser.on("cdata", text);
  }
  parser.on("error", () => {});
  return parser.parse(xml) === null;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}
