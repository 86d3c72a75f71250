import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { EnumValue } from "./enumeration";
import { describe, ServiceObject } from "./serviceObject";

/** One way to call a method: the declared types of its parameters. */
export interface Signature {
  readonly types: readonly string[];
  readonly required: number;
  readonly rest: boolean;
}

/** The methods of an interface and the ways to call each. */
export type Signatures = ReadonlyMap<string, readonly Signature[]>;

const files = new Map<string, string>();
const interfaces = new Map<string, Signatures>();

/** Where a package's file is, seen from the working directory or from the program that runs. */
function findPackage(path: string): string {
  const from = [process.cwd(), dirname(process.argv[1] ?? process.cwd())];
  for (const folder of from) {
    try {
      return createRequire(join(folder, "package.json")).resolve(path);
    } catch {
      // Not from here.
    }
  }
  throw new Error(`${path} is not installed; run "npm install".`);
}

function declarationText(file: string): string {
  const known = files.get(file);
  if (known !== undefined) return known;
  const folder = dirname(findPackage("@types/google-apps-script/package.json"));
  const text = readFileSync(join(folder, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  files.set(file, text);
  return text;
}

const opening = "([{<";
const closing = ")]}>";

/** Splits at a mark that stands outside brackets and quotes. */
function splitOutside(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '"') quoted = !quoted;
    if (quoted) continue;
    if (opening.includes(letter)) depth++;
    else if (closing.includes(letter)) depth--;
    else if (letter === mark && depth === 0) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  parts.push(text.slice(from).trim());
  return parts.filter((part) => part !== "");
}

/** The text between a bracket and the one that closes it. */
function inside(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (opening.includes(text.charAt(at))) depth++;
    else if (closing.includes(text.charAt(at)) && --depth === 0) return text.slice(start + 1, at);
  }
  return "";
}

function readSignature(parameters: string): Signature {
  const declared = splitOutside(parameters, ",");
  const types = declared.map((parameter) => parameter.slice(parameter.indexOf(":") + 1).trim());
  const optional = declared.filter((parameter) => /^(\.\.\.\w+|\w+\?)\s*:/.test(parameter)).length;
  return {
    types,
    required: types.length - optional,
    rest: declared.some((parameter) => parameter.startsWith("...")),
  };
}

/** The methods an interface declares itself. */
function readMembers(body: string): Map<string, Signature[]> {
  const methods = new Map<string, Signature[]>();
  for (const member of splitOutside(body, ";")) {
    const head = /^(\w+)\s*\(/.exec(member);
    if (head === null) continue;
    const name = head[1] as string;
    const signature = readSignature(inside(member, head[0].length - 1));
    methods.set(name, [...(methods.get(name) ?? []), signature]);
  }
  return methods;
}

/**
 * Ways to call that the service takes and its declarations leave out. Drive gives a file's content
 * only where `alt` asks for media.
 */
const undeclared: readonly {
  readonly interfaceName: string;
  readonly method: string;
  readonly parameters: string;
}[] = [
  {
    interfaceName: "FilesCollection",
    method: "export",
    parameters: "fileId: string, mimeType: string, optionalArgs: Record<string, unknown>",
  },
];

/** Reads an interface out of @types/google-apps-script, with what it extends in the same file. */
export function signaturesOf(file: string, name: string): Signatures {
  if (file === "") return new Map();
  const key = `${file} ${name}`;
  const known = interfaces.get(key);
  if (known !== undefined) return known;
  const text = declarationText(file);
  const head = new RegExp(`interface ${name}( extends (\\w+))? \\{`).exec(text);
  if (head === null) throw new Error(`There is no interface ${name} in ${file}.`);
  const parent = head[2] === undefined ? [] : signaturesOf(file, head[2]);
  const own = readMembers(inside(text, head.index + head[0].length - 1));
  for (const { method, parameters } of undeclared.filter((each) => each.interfaceName === name)) {
    own.set(method, [...(own.get(method) ?? []), readSignature(parameters)]);
  }
  const methods = new Map([...parent, ...own]);
  interfaces.set(key, methods);
  return methods;
}

function isByte(value: unknown): boolean {
  return typeof value === "number" && (value << 24) >> 24 === value;
}

const plain: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: () => true,
  string: (value) => typeof value === "string",
  Char: (value) => typeof value === "string",
  number: (value) => typeof value === "number" && !Number.isNaN(value),
  Integer: (value) => Number.isInteger(value),
  Byte: isByte,
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
  undefined: (value) => value === undefined,
  Date: (value) => value instanceof Date,
  "Base.Date": (value) => value instanceof Date,
  FontWeight: (value) => value === "bold" || value === "normal",
  FontStyle: (value) => value === "italic" || value === "normal",
  FontLine: (value) => value === "none" || value === "underline" || value === "line-through",
};

function isPlainObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isService(type: string, value: unknown): boolean {
  const last = type.slice(type.lastIndexOf(".") + 1);
  if (value instanceof EnumValue) return value.enumeration === last;
  if (!(value instanceof ServiceObject)) return false;
  const name = describe(value).name;
  return name === last || (last === "BlobSource" && (name === "Blob" || name === "HtmlOutput"));
}

/** Whether a value may be given where a type is declared. */
export function accepts(type: string, value: unknown): boolean {
  const test = plain[type];
  if (test !== undefined) return test(value);
  const choices = splitOutside(type, "|");
  if (choices.length > 1) return choices.some((choice) => accepts(choice, value));
  if (type.endsWith("[]")) {
    const element = type.slice(0, -2);
    const test = plain[element] ?? ((item: unknown) => accepts(element, item));
    return Array.isArray(value) && value.every(test);
  }
  if (type.startsWith("Array<")) {
    const element = type.slice(6, -1);
    return Array.isArray(value) && value.every((item) => accepts(element, item));
  }
  if (type.startsWith('"')) return value === type.slice(1, -1);
  if (/^[{]|^Record<|Schema\./.test(type)) {
    return isPlainObject(value) && !(value instanceof ServiceObject);
  }
  return isService(type, value);
}

/** Whether arguments fit one of the ways to call a method. */
export function fits(overloads: readonly Signature[], args: readonly unknown[]): boolean {
  return overloads.some(
    ({ types, required, rest }) =>
      args.length >= required &&
      (rest || args.length <= types.length) &&
      args.every(
        (arg, index) => index >= types.length || rest || accepts(types[index] as string, arg),
      ),
  );
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "string") return "String";
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : "number[]";
  if (value instanceof EnumValue) return value.enumeration;
  if (value instanceof ServiceObject) return describe(value).name;
  if (value instanceof Date) return "Date";
  return typeof value;
}

/** Google's words for arguments that fit no way to call a method. */
export function mismatch(args: readonly unknown[], service: string, method: string): string {
  const types = args.map(typeName).join(",");
  return `The parameters (${types}) don't match the method signature for ${service}.${method}.`;
}
