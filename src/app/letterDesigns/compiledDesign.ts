import { type CompiledTemplate, compileTemplate } from "../../documents/template/compileTemplate";
import type { TemplateUse } from "../../documents/template/letterTag";
import { readTemplate } from "../../documents/template/readTemplate";
import type { TemplateDesign } from "./letterDesign";

const compiled = new WeakMap<TemplateDesign, CompiledTemplate>();

/**
 * A template ready to be filled: read and compiled when its first letter is made, then kept for the
 * run. Throws where it is broken, which `designProblems` tells before a run begins.
 */
export function compiledDesign(design: TemplateDesign, use: TemplateUse): CompiledTemplate {
  const known = compiled.get(design);
  if (known) return known;
  const { file } = readTemplate(design.bytes, use);
  if (!file) throw new Error("A letter template in use is broken.");
  const ready = compileTemplate(file, use);
  compiled.set(design, ready);
  return ready;
}
