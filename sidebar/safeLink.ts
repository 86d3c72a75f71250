/**
 * The address of a document, where it is one that a browser may open. Whatever is a script in
 * disguise is left out.
 */
export function safeLink(address: string | undefined): string | undefined {
  const trimmed = address?.trim() ?? "";
  return /^(https?:|\/(?!\/)|[\w.%-]+(\/|$))/i.test(trimmed) ? trimmed : undefined;
}
