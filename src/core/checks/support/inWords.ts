/** A list as people say it: `a`, `a and b`, `a, b and c`. */
export function listInWords(items: readonly string[], joint = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${joint} ${items[items.length - 1]}`;
}

/** Rows as people say them: `row 5`, `rows 5 and 9`. */
export function rowsInWords(rows: readonly number[]): string {
  return `${rows.length === 1 ? "row" : "rows"} ${listInWords(rows.map(String))}`;
}
