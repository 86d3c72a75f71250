import { headerKey } from "./headerText";

/** The headers that are known, as `headerKey` gives them. */
export type HeaderNames = Pick<ReadonlySet<string>, "has">;

/**
 * The headers of two rows of which the second continues the first: `Reading | |` over `Autumn |
 * Spring | Summer` gives `Reading Autumn`, `Reading Spring` and `Reading Summer`, since a merged
 * cell stands at its left. Where only the lower text is a known name, and the only one of its row,
 * it stands alone: `UPN` below `Child`. Nothing where no cell of the first row reaches over others.
 */
export function mergedHeaders(
  upper: readonly string[],
  lower: readonly string[],
  names: HeaderNames,
): string[] | undefined {
  const below = lower.map((text) => text.trim());
  const times = new Map<string, number>();
  for (const key of below.map(headerKey)) times.set(key, (times.get(key) ?? 0) + 1);
  let over = "";
  let reaches = false;
  const width = Math.max(upper.length, below.length);
  const headers = Array.from({ length: width }, (_, column) => {
    const own = (upper[column] ?? "").trim();
    const text = below[column] ?? "";
    if (own === "" && text !== "" && over !== "") reaches = true;
    if (own !== "") over = own;
    if (text === "") return own;
    const key = headerKey(text);
    const merged = `${over} ${text}`.trim();
    const alone = !names.has(headerKey(merged)) && names.has(key) && times.get(key) === 1;
    return alone ? text : merged;
  });
  return reaches ? headers : undefined;
}
