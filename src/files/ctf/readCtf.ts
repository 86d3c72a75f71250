import type { FileReading } from "../fileReading";
import { damaged, Refusal } from "../refusal";
import { rowCollector } from "../table/rowCollector";
import { eachElement } from "../xml/xmlElement";
import { childHeaders, childRow } from "./childRow";
import { ctfHeader } from "./ctfHeader";
import { resultHeaders, resultRows } from "./resultRows";

const WANTED: ReadonlySet<string> = new Set(["header", "pupil"]);

/**
 * Reads a Common Transfer File of any version: the tables "Children" and "Results", the latter
 * only where it holds some. Nothing is taken from a file that is not whole. Its header stands
 * first (DfE's specification), so it is known when the pupils come.
 */
export function readCtf(xml: string): FileReading {
  refuseDefinitions(xml);
  let header = ctfHeader(undefined);
  const children = rowCollector();
  const results = rowCollector();
  children.add([...childHeaders]);
  results.add([...resultHeaders]);
  let pupils = 0;
  let assessments = 0;
  const { root, whole } = eachElement(xml, "ctfile", WANTED, (element) => {
    if (element.name === "header") {
      header = ctfHeader(element);
      return;
    }
    pupils += 1;
    children.add(childRow(element, header));
    for (const row of resultRows(element)) {
      assessments += 1;
      results.add(row);
    }
  });
  if (root !== "" && root.toLowerCase() !== "ctfile") throw notCtf(root);
  if (!whole) throw damaged("Common Transfer File");
  if (pupils === 0) throw noPupils();
  const tables = [{ name: "Children", rows: children.finish().rows }];
  if (assessments > 0) tables.push({ name: "Results", rows: results.finish().rows });
  return { state: "read", form: "ctf", tables, notes: header.notes };
}

/** Definitions have no place in a CTF; a few lines of them can unfold to fill a computer's memory. */
function refuseDefinitions(xml: string): void {
  if (!/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return;
  throw new Refusal(
    "This XML file holds definitions (DOCTYPE), which a Common Transfer File never does, so it was not opened. Export the CTF again from your school’s system.",
  );
}

function notCtf(root: string): Refusal {
  return new Refusal(
    `This is an XML file of another kind: it begins with “${root.slice(0, 40)}”, a Common Transfer File with “CTfile”. Choose the CTF, or save the table as .xlsx or .csv.`,
  );
}

function noPupils(): Refusal {
  return new Refusal(
    "This Common Transfer File holds no pupils. Export it again, with children chosen.",
  );
}
