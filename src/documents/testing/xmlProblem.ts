const NAME = "[A-Za-z_][\\w.:-]*";
const ATTRIBUTE = `\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`;
const TOKEN = new RegExp(`<\\?[^?]*\\?>|<(/)?(${NAME})((?:${ATTRIBUTE})*)\\s*(/)?>|[^<]+|<`, "g");
const BAD_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML refuses
const BAD_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

/**
 * The first reason why a text is not well-formed XML 1.0, or undefined: tags that do not match,
 * broken attributes, a bare `&` or `<`, characters that XML refuses. For tests of what we write;
 * comments and document types, which we do not write, count as broken.
 */
export function xmlProblem(xml: string): string | undefined {
  if (BAD_CHARACTER.test(xml)) return "a character that XML refuses";
  if (BAD_REFERENCE.test(xml)) return "a bare &";
  const open: string[] = [];
  for (const [token, closing, name, , empty] of xml.matchAll(TOKEN)) {
    if (token === "<") return "a bare < or a broken tag";
    if (name === undefined || empty !== undefined) continue;
    if (closing === undefined) open.push(name);
    else if (open.pop() !== name) return `</${name}> closes nothing`;
  }
  return open.length > 0 ? `<${open[open.length - 1]}> is not closed` : undefined;
}
