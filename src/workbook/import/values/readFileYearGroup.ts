import { readYearGroup, type YearGroup } from "../../../core/pupils/yearGroup";

/**
 * Reads a year group as files write it: what people type, and `NC Year 4`, `NCY4`, `Year 04`,
 * `Year Reception` and `Curriculum Year 4`. Nothing for nursery, secondary school and all else.
 */
export function readFileYearGroup(text: string): YearGroup | undefined {
  const plain = text
    .trim()
    .replace(/^(?:nc|ncy|national curriculum|curriculum)\s*(?=year|yr|y|\d|r)/i, "")
    .replace(/^(?:year|yr|y)\s+(?=r|rec|reception$)/i, "")
    .replace(/\b0+(?=\d)/, "");
  return readYearGroup(plain);
}
