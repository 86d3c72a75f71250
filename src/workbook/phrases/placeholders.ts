/** What may stand in braces in a phrase, to be filled in for each letter. */
export const placeholders = ["child", "year", "school", "headteacher"] as const;

/** One of them. */
export type Placeholder = (typeof placeholders)[number];

/** The words in braces of a text that are not placeholders, as typed: `{name}`. */
export function unknownPlaceholders(text: string): string[] {
  return (text.match(/\{[^{}]*\}/g) ?? []).filter(
    (found) => !placeholders.some((known) => `{${known}}` === found),
  );
}

/** The text with every placeholder filled in. Braces around anything else stay as typed. */
export function fillPlaceholders(
  text: string,
  values: Readonly<Record<Placeholder, string>>,
): string {
  const filled = text.replace(/\{(\w+)\}/g, (whole: string, name: string) =>
    isPlaceholder(name) ? values[name] : whole,
  );
  return filled.charAt(0) === text.charAt(0)
    ? filled
    : filled.charAt(0).toUpperCase() + filled.slice(1);
}

function isPlaceholder(name: string): name is Placeholder {
  return (placeholders as readonly string[]).includes(name);
}
