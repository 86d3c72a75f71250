import { scanXml } from "./scanXml";

/** An element with all that stands in it. */
export interface XmlElement {
  /** Without its prefix, in small letters. */
  readonly name: string;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/** How a document was read: its root's name as written, and whether it is whole. */
export interface XmlOutline {
  readonly root: string;
  readonly whole: boolean;
}

/**
 * Gives the wanted elements of a document one by one, so that the document never stands in memory
 * as a tree. Nothing is given where the root has another name than `rootName`. Names are compared
 * without prefix and whatever their case.
 */
export function eachElement(
  xml: string,
  rootName: string,
  wanted: ReadonlySet<string>,
  take: (element: XmlElement) => void,
): XmlOutline {
  let root: string | undefined;
  const open: OpenElement[] = [];
  const whole = scanXml(xml, {
    open: (written) => {
      root ??= written;
      const name = written.toLowerCase();
      if (open.length === 0 && !wanted.has(name)) return root.toLowerCase() === rootName;
      const element: OpenElement = { name, children: [], text: "" };
      open[open.length - 1]?.children.push(element);
      open.push(element);
      return true;
    },
    close: () => {
      const element = open.pop();
      if (element && open.length === 0) take(element);
    },
    text: (text) => {
      const element = open[open.length - 1];
      if (element) element.text += text;
    },
  });
  return { root: root ?? "", whole };
}

/** The children of an element by a name in small letters, in their order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The text of an element that a path of names leads to, trimmed; empty where there is none. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string {
  let at = element;
  for (const name of path) at = at?.children.find((child) => child.name === name);
  return at?.text.trim() ?? "";
}
