import { compileTemplate } from "./compileTemplate";
import { type DocxFile, openDocx, partText, writtenParts } from "./docxFile";
import { Docxtemplater } from "./docxtemplater";
import { exampleValues } from "./exampleValues";
import type { TemplateUse } from "./letterTag";
import { type ReadTemplate, readTemplate } from "./readTemplate";
import { stops } from "./templateFinding";
import type { TemplateValues } from "./templateValues";

/**
 * Reads a school's own letter and tries it: filled with examples, and with nothing at all, it must
 * give a document that is whole. Right before a letter is put in use, and before a run.
 */
export function checkTemplate(bytes: Uint8Array, use: TemplateUse): ReadTemplate {
  const read = readTemplate(bytes, use);
  if (!read.file) return read;
  try {
    tryOut(read.file, use);
    return read;
  } catch {
    return { findings: [...read.findings, stops(outOfOrder)] };
  }
}

const outOfOrder =
  "Some tags in the letter stand so that it falls apart when it is filled. Look at the parts that begin with {# and end with {/: begin and end each in plain text, outside links and fields, and inside one cell or around whole lines.";

const nothing: TemplateValues = { texts: {}, lines: {}, rows: {} };

/** Throws where a filled letter would not be whole. */
function tryOut(file: DocxFile, use: TemplateUse): void {
  const compiled = compileTemplate(file, use);
  for (const values of [exampleValues(use), nothing]) {
    const filled = openDocx(compiled.fill(values));
    for (const path of writtenParts(filled)) parseXml(partText(filled, path));
  }
}

/** Throws where a text is not well-formed XML. */
function parseXml(xml: string): void {
  const { DocUtils } = Docxtemplater as unknown as {
    readonly DocUtils: { readonly str2xml: (text: string) => unknown };
  };
  DocUtils.str2xml(xml);
}
