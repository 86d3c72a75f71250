import { type DocxFile, openDocx, partText, withParts, writtenParts } from "./docxFile";
import type { TemplateUse } from "./letterTag";
import { partParagraphs } from "./partParagraphs";
import { plainTags } from "./plainTags";
import { readTags } from "./readTags";
import type { ReadTag } from "./tagAction";
import { stops, type TemplateFinding, warns } from "./templateFinding";
import { tooLarge } from "./templateSize";
import { withoutTraces } from "./withoutTraces";

/** A school's own letter, read. */
export interface ReadTemplate {
  readonly findings: readonly TemplateFinding[];
  /** The file with its tags written plainly, ready to be filled; only where nothing stops it. */
  readonly file?: DocxFile;
}

/**
 * Reads a school's own letter from the bytes of a `.docx` file: every tag in text, tables, headers,
 * footers, notes and text boxes. Tells what is wrong in sentences that an office can act on. It does
 * not say whether a letter made of it fits a page.
 */
export function readTemplate(bytes: Uint8Array, use: TemplateUse): ReadTemplate {
  const refused = notDocx(bytes);
  if (refused !== undefined) return { findings: [stops(refused)] };
  const large = tooLarge(bytes);
  if (large !== undefined) return { findings: [stops(large)] };
  let file: DocxFile;
  try {
    file = openDocx(bytes);
  } catch {
    return { findings: [stops(damaged)] };
  }
  const body = partText(file, "word/document.xml");
  if (!/<w:body[\s>]/.test(body)) return { findings: [stops(damaged)] };

  const parts: Record<string, string> = {};
  const tags: ReadTag[] = [];
  const findings: TemplateFinding[] = [];
  for (const path of writtenParts(file)) {
    const xml = partText(file, path);
    const read = readTags(path, partParagraphs(xml), use);
    tags.push(...read.tags);
    findings.push(...read.findings);
    if (read.findings.length === 0) parts[path] = plainTags(xml, read.tags);
  }
  const all = onceEach([...findings, ...wholeLetter(file, body, tags, findings.length > 0)]);
  if (all.some((finding) => finding.stops)) return { findings: all };
  return { findings: all, file: withoutTraces(withParts(file, parts)) };
}

const damaged =
  "This is no Word document that can be read. Open the letter in Google Docs, look whether it is whole, and try again.";

function notDocx(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return undefined;
  return first === 0xd0 && second === 0xcf
    ? "This is an old Word document (.doc). Open it in Google Docs or Word, save it as .docx, and use that."
    : damaged;
}

function wholeLetter(
  file: DocxFile,
  body: string,
  tags: readonly ReadTag[],
  anyWrong: boolean,
): TemplateFinding[] {
  const gives = new Set(tags.flatMap(({ action }) => (action.does === "give" ? [action.key] : [])));
  const found: TemplateFinding[] = [];
  if (tags.length === 0 && !anyWrong) {
    found.push(
      stops(
        "There is no tag in the letter, so every family would get the same. Type tags such as {first name} where the child’s own words belong.",
      ),
    );
  } else if (!gives.has("firstname") && !gives.has("fullname") && !anyWrong) {
    found.push(
      warns(
        "Neither {first name} nor {full name} stands in the letter, so it does not say whom it is about.",
      ),
    );
  }
  if (/<w:(ins|del) [^>]*w:author=/.test(body)) {
    found.push(
      stops(
        "The letter has suggested changes that nobody has decided on. Accept or reject them in the document, so that families are not sent both.",
      ),
    );
  }
  if (/<w:comment /.test(partText(file, "word/comments.xml"))) {
    found.push(
      stops(
        "The letter has comments in its margin, which every family would be sent. Resolve or delete them in the document.",
      ),
    );
  }
  return found;
}

/** A text box is written twice in the file, so what is wrong in it is found twice. */
function onceEach(findings: readonly TemplateFinding[]): TemplateFinding[] {
  return [...new Map(findings.map((finding) => [finding.sentence, finding])).values()];
}
