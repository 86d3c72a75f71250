import { type TemplateUse, tagsOf } from "./letterTag";
import type { TemplateValues } from "./templateValues";

/** The examples of the list of tags, as what a letter might say. */
export function exampleValues(use: TemplateUse): TemplateValues {
  const texts: Record<string, string> = {};
  const lines: Record<string, readonly string[]> = {};
  const rows: Record<string, readonly Readonly<Record<string, string>>[]> = {};
  for (const { name, example, content } of tagsOf[use]) {
    if (content.kind === "text") texts[name] = example;
    else if (content.kind === "lines") lines[name] = [example, example];
    else {
      const row = Object.fromEntries(content.parts.map((part) => [part.name, part.example]));
      rows[name] = [row, row];
    }
  }
  return { texts, lines, rows };
}
