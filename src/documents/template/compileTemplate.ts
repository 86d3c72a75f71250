import { utf8 } from "../../core/text/utf8";
import { utf8Text } from "../runtime/utf8Text";
import { cleanText } from "../text/cleanText";
import { closeDocx, type DocxFile, partText, writtenParts } from "./docxFile";
import { Docxtemplater } from "./docxtemplater";
import { type LetterTag, type TemplateUse, tagsOf } from "./letterTag";
import { nothingHere } from "./plainTags";
import { hasRightToLeft, markRightToLeft } from "./rightToLeft";
import { tagKey } from "./tagName";
import type { TemplateValues } from "./templateValues";
import { tidyFilled } from "./tidyFilled";

/** A template made ready once, to be filled for one child after another. */
export interface CompiledTemplate {
  /** The filled document as the bytes of a `.docx` file: the same values always give the same bytes. */
  readonly fill: (values: TemplateValues) => Uint8Array;
  /** The filled document, taken apart: for joining several. */
  readonly fillFile: (values: TemplateValues) => DocxFile;
  /** The template itself, taken apart. */
  readonly file: DocxFile;
}

/** Of the library's own state, what lets one compiled template be filled again. The version is pinned. */
interface Refillable {
  rendered: boolean;
  scopeManagers: object;
  /** What is to be filled with what: it holds the last child's values. */
  mapper: object | undefined;
}

type Scope = Readonly<Record<string, unknown>>;

/**
 * Makes a template that `readTemplate` has read ready to be filled. Throws where the library cannot
 * make sense of it.
 */
export function compileTemplate(file: DocxFile, use: TemplateUse): CompiledTemplate {
  const parts = writtenParts(file);
  const filled = new Map<string, string>();
  const library = new Docxtemplater(zipOf(file, filled) as never, {
    linebreaks: true,
    stripInvalidXMLChars: true,
    errorLogging: false,
    nullGetter: () => "",
    parser: (key: string) => ({
      get: (scope: Scope | string) => (typeof scope === "string" ? undefined : scope[key]),
    }),
  });
  const fillFile = (values: TemplateValues): DocxFile => {
    const again = library as unknown as Refillable;
    again.rendered = false;
    again.scopeManagers = {};
    again.mapper = undefined;
    filled.clear();
    library.render(dataFor(values, use));
    const mark = hasRightToLeft(JSON.stringify(values));
    const written = parts.flatMap((path) => {
      const xml = filled.get(path);
      if (xml === undefined) return [];
      const tidy = tidyFilled(xml);
      return [[path, utf8(mark ? markRightToLeft(tidy) : tidy)] as const];
    });
    return { ...file, ...Object.fromEntries(written) };
  };
  return { fill: (values) => closeDocx(fillFile(values)), fillFile, file };
}

/** The file as the library expects a zip file: it reads parts as text, and gives back those it filled. */
function zipOf(file: DocxFile, filled: Map<string, string>) {
  const entries = Object.fromEntries(
    Object.keys(file).map((name) => [name, { name, asText: () => partText(file, name) }]),
  );
  return {
    files: entries,
    file: (asked: string | RegExp, content?: string | Uint8Array) => {
      if (typeof asked !== "string")
        return Object.values(entries).filter(({ name }) => asked.test(name));
      if (content === undefined) return entries[asked] ?? null;
      filled.set(asked, typeof content === "string" ? content : utf8Text(content));
      return undefined;
    },
    remove: () => undefined,
  };
}

/** The values by the names that `plainTags` writes: what is empty leaves the mark that tells so. */
function dataFor(values: TemplateValues, use: TemplateUse): Scope {
  const data: Record<string, unknown> = {};
  const texts = byKey(values.texts);
  const lines = byKey(values.lines);
  const rows = byKey(values.rows);
  for (const tag of tagsOf[use]) {
    const key = tagKey(tag.name);
    if (tag.content.kind === "text") Object.assign(data, textData(key, texts[key]));
    else if (tag.content.kind === "lines") {
      const items = (lines[key] ?? []).map(plain).filter((item) => item !== "");
      const each = tagKey(tag.content.each);
      data[key] = items.map((item) => ({ [each]: item }));
      data[each] = items[0] ?? nothingHere;
      data[`all_${key}`] = items.join(" ") || nothingHere;
      data[`any_${key}`] = items.length > 0;
    } else {
      const items = rows[key] ?? [];
      data[key] = items.map((item) => rowData(tag.content, byKey(item)));
      data[`any_${key}`] = items.length > 0;
    }
  }
  return data;
}

function rowData(content: LetterTag["content"], item: Readonly<Record<string, string>>): Scope {
  if (content.kind !== "rows") return {};
  const parts = content.parts.map(({ name }) => textData(tagKey(name), item[tagKey(name)]));
  return Object.assign({}, ...parts);
}

function textData(key: string, text = ""): Scope {
  const said = plain(text);
  return { [key]: said || nothingHere, [`any_${key}`]: said !== "" };
}

/** Text that may stand in a document, with nothing that means something to the filling. */
function plain(text: string): string {
  return cleanText(text).split(nothingHere).join("").trim();
}

function byKey<Value>(named: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(named).map(([name, value]) => [tagKey(name), value]));
}
