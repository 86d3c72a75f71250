/** What an element may hold: other elements and text. */
export type Content = Node | string;

/**
 * Makes an element. Text becomes a text node, never markup, so that a name typed in the Sheet can
 * do no harm. An attribute that is `undefined` is left out.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...contents: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...contents);
  return element;
}

/** Puts new contents in the place of what an element holds. */
export function fill(element: Element, ...contents: readonly Content[]): void {
  element.replaceChildren(...contents);
}
