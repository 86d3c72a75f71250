import { type DriveFile, rootId } from "./driveFiles";

/** Says whether a file fits a query. */
export type Fits = (file: DriveFile) => boolean;

type Token = { readonly kind: "word" | "mark" | "text"; readonly text: string };

/** Raised where a query cannot be read; Google says "Invalid Value". */
export class InvalidQuery extends Error {}

function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  const pattern = /\s*(?:('(?:[^'\\]|\\.)*')|([A-Za-z]+)|(!=|<=|>=|[=<>(){}]))/y;
  let at = 0;
  while (query.slice(at).trim() !== "") {
    pattern.lastIndex = at;
    const match = pattern.exec(query);
    if (match === null) throw new InvalidQuery(query.slice(at));
    at = pattern.lastIndex;
    const [, text, word, mark] = match;
    if (text !== undefined) {
      tokens.push({ kind: "text", text: text.slice(1, -1).replace(/\\(.)/g, "$1") });
    } else
      tokens.push(
        word === undefined ? { kind: "mark", text: mark ?? "" } : { kind: "word", text: word },
      );
  }
  return tokens;
}

const textFields: Readonly<Record<string, (file: DriveFile) => string>> = {
  name: ({ name }) => name,
  mimeType: ({ mimeType }) => mimeType,
  description: ({ description }) => description ?? "",
  createdTime: ({ createdTime }) => createdTime,
  modifiedTime: ({ modifiedTime }) => modifiedTime,
};

const compare: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  "=": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

/** Reads the tokens of a query from left to right. */
class Reader {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  query(): Fits {
    const fits = this.either();
    if (this.at < this.tokens.length) throw new InvalidQuery(this.tokens[this.at]?.text);
    return fits;
  }

  private either(): Fits {
    let left = this.both();
    while (this.skip("or")) {
      const [a, b] = [left, this.both()];
      left = (file) => a(file) || b(file);
    }
    return left;
  }

  private both(): Fits {
    let left = this.one();
    while (this.skip("and")) {
      const [a, b] = [left, this.one()];
      left = (file) => a(file) && b(file);
    }
    return left;
  }

  private one(): Fits {
    if (this.skip("not")) {
      const inner = this.one();
      return (file) => !inner(file);
    }
    if (this.skip("(")) {
      const inner = this.either();
      this.expect(")");
      return inner;
    }
    const token = this.take();
    if (token.kind === "text") {
      this.expect("in");
      this.expect("parents");
      return inParent(token.text);
    }
    return this.field(token.text);
  }

  private field(name: string): Fits {
    if (name === "trashed" || name === "starred") {
      const operator = this.take().text;
      const wanted = this.take().text === "true";
      return (file) => (file[name] === wanted) === (operator === "=");
    }
    if (name === "appProperties" || name === "properties") return this.property(name);
    const read = textFields[name];
    if (read === undefined) throw new InvalidQuery(name);
    const operator = this.take().text;
    const wanted = this.text();
    if (operator === "contains") {
      return (file) => read(file).toLowerCase().includes(wanted.toLowerCase());
    }
    const test = compare[operator];
    if (test === undefined) throw new InvalidQuery(operator);
    return (file) => test(read(file), wanted);
  }

  private property(name: "appProperties" | "properties"): Fits {
    for (const word of ["has", "{", "key", "="]) this.expect(word);
    const key = this.text();
    for (const word of ["and", "value", "="]) this.expect(word);
    const value = this.text();
    this.expect("}");
    return (file) => file[name][key] === value;
  }

  private take(): Token {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new InvalidQuery("the query ends too soon");
    return token;
  }

  private text(): string {
    const token = this.take();
    if (token.kind !== "text") throw new InvalidQuery(token.text);
    return token.text;
  }

  private skip(word: string): boolean {
    const token = this.tokens[this.at];
    if (token === undefined || token.kind === "text" || token.text !== word) return false;
    this.at += 1;
    return true;
  }

  private expect(word: string): void {
    if (!this.skip(word)) throw new InvalidQuery(this.tokens[this.at]?.text ?? word);
  }
}

const inParent =
  (id: string): Fits =>
  ({ parents }) =>
    parents.includes(id) || (id === rootId && parents.length === 0);

/**
 * Reads a search query of the Drive API: comparisons of name, mimeType, description and times,
 * `contains`, `in parents`, `trashed`, `starred`, `appProperties has`, joined by and, or, not.
 *
 * Source: developers.google.com/workspace/drive/api/guides/ref-search-terms.
 */
export function readQuery(query: string): Fits {
  return new Reader(tokensOf(query)).query();
}
