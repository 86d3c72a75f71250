/** A mask as a tree: `files(id,name),nextPageToken`. An empty tree means everything below. */
type Mask = ReadonlyMap<string, Mask>;

function readMask(text: string): Mask {
  const mask = new Map<string, Mask>();
  let depth = 0;
  let from = 0;
  const add = (part: string): void => {
    const trimmed = part.trim();
    if (trimmed === "") return;
    const nested = /^([\w*]+)\((.*)\)$/s.exec(trimmed) ?? /^([\w*]+)\/(.*)$/s.exec(trimmed);
    if (nested === null) mask.set(trimmed, new Map());
    else mask.set(nested[1] as string, readMask(nested[2] as string));
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")") depth--;
    else if (text[at] === "," && depth === 0) {
      add(text.slice(from, at));
      from = at + 1;
    }
  }
  add(text.slice(from));
  return mask;
}

function apply(value: unknown, mask: Mask): unknown {
  if (mask.size === 0 || mask.has("*")) return value;
  if (Array.isArray(value)) return value.map((item) => apply(item, mask));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => mask.has(key))
      .map(([key, item]) => [key, apply(item, mask.get(key) as Mask)]),
  );
}

/** The parts of a response that `fields` asks for, such as `id,webViewLink` or `files(id)`. */
export function chooseFields(response: object, fields: string): object {
  return apply(response, readMask(fields)) as object;
}
