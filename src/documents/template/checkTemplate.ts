import { compileTemplate } from "./compileTemplate";
import { type DocxFile, openDocx, partText, writtenParts } from "./docxFile";
import { exampleValues } from "./exampleValues";
import type { TemplateUse } from "./letterTag";
import { type ReadTemplate, readTemplate } from "./readTemplate";
import { tagsMatch } from "./tagsMatch";
import { stops } from "./templateFinding";
import type { TemplateValues } from "./templateValues";

/**
 * Reads a school's own letter and tries it: filled with examples, and with nothing at all, it must
 * give a document that is whole. Right before a letter is put in use, and before a run.
 */
export function checkTemplate(bytes: Uint8Array, use: TemplateUse): ReadTemplate {
  const read = readTemplate(bytes, use);
  if (!read.file) return read;
  return canBeFilled(read.file, use) ? read : { findings: [...read.findings, stops(outOfOrder)] };
}

function canBeFilled(file: DocxFile, use: TemplateUse): boolean {
  try {
    return isWhole(file, use);
  } catch {
    return false;
  }
}

const outOfOrder =
  "Some tags in the letter stand so that it falls apart when it is filled. Look at the parts that begin with {# and end with {/: begin and end each in plain text, outside links and fields, and inside one cell or around whole lines.";

const nothing: TemplateValues = { texts: {}, lines: {}, rows: {} };

/** Whether filled letters are whole. Throws where the library cannot make sense of the tags. */
function isWhole(file: DocxFile, use: TemplateUse): boolean {
  const compiled = compileTemplate(file, use);
  for (const values of [exampleValues(use), nothing]) {
    const filled = openDocx(compiled.fill(values));
    if (!writtenParts(filled).every((path) => tagsMatch(partText(filled, path)))) return false;
  }
  return true;
}
