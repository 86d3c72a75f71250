/** The look that all documents share. Sizes in points, page lengths in twentieths of a point. */

/** On every computer and in Google Docs. */
export const FONT = "Arial";

/** Colours that also print well in grey. */
export const colour = {
  heading: "1C3E62",
  text: "1A1A1A",
  note: "545454",
  rule: "B8C0C8",
  shade: "EEF2F6",
  faint: "F7F9FB",
} as const;

/** Point sizes of type in reports. */
export const size = { title: 22, subtitle: 13, body: 10.5, table: 9, note: 8.5 } as const;

/** docx counts type in half points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** docx counts lengths in twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** A4 in points. */
export const page = { width: 595.3, height: 841.9 } as const;
