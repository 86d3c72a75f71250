import { scanXml } from "../xml/scanXml";

/** Shows a number as its cell's format does, where the format changes what it means. */
export type NumberLook = (shown: string) => string;

/** `0%` and `0.00%`, which ECMA-376 (part 1, 18.8.30) numbers without naming them in the file. */
const BUILT_IN_PERCENT = ["9", "10"];

/**
 * The cell formats of a workbook that show a number as another text than its digits: percentages,
 * and codes with leading zeros. By their places in the list that cells refer to.
 */
export function numberLooks(stylesXml: string): ReadonlyMap<string, NumberLook> {
  const codes = new Map(BUILT_IN_PERCENT.map((id) => [id, "0%"]));
  const looks = new Map<string, NumberLook>();
  let inCells = false;
  let place = 0;
  scanXml(stylesXml, {
    open: (element, attribute) => {
      if (element === "numFmt") codes.set(attribute("numFmtId"), attribute("formatCode"));
      if (element === "cellXfs") inCells = true;
      if (element !== "xf" || !inCells) return;
      const look = lookOf(codes.get(attribute("numFmtId")) ?? "");
      if (look) looks.set(String(place), look);
      place += 1;
    },
    close: (element) => {
      if (element === "cellXfs") inCells = false;
    },
  });
  return looks;
}

function lookOf(code: string): NumberLook | undefined {
  if (/^[^"\\]*%/.test(code)) return asPercentage;
  const zeros = /^0{2,}$/.exec(code)?.[0].length;
  return zeros === undefined ? undefined : (shown) => shown.padStart(zeros, "0");
}

function asPercentage(shown: string): string {
  return `${Number((Number(shown) * 100).toPrecision(12))}%`;
}
