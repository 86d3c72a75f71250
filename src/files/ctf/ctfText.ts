import { textAt, type XmlElement } from "../xml/xmlElement";

/** A text of a pupil, from the element itself or its basic details, wherever the version has it. */
export function pupilText(pupil: XmlElement, ...names: readonly string[]): string {
  for (const name of names) {
    const text = textAt(pupil, name) || textAt(pupil, "basicdetails", name);
    if (text !== "") return text;
  }
  return "";
}

/** A day without the time that some systems write behind it. */
export function dayOf(text: string): string {
  return /^(\d{4}-\d{2}-\d{2})T/.exec(text)?.[1] ?? text;
}

/** The element with the latest day under a name; of equal ones the last. */
export function latest(elements: readonly XmlElement[], dayName: string): XmlElement | undefined {
  return elements.reduce<XmlElement | undefined>(
    (best, next) => (best && textAt(best, dayName) > textAt(next, dayName) ? best : next),
    undefined,
  );
}
