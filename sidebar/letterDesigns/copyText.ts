/**
 * Puts a text on the clipboard, and says whether that worked. The newer way of the clipboard asks
 * for a permission that a page inside Sheets cannot be given, so the text is selected and copied.
 */
export function copyText(text: string): boolean {
  const holder = document.createElement("textarea");
  const before = document.activeElement;
  holder.value = text;
  holder.className = "unseen";
  document.body.append(holder);
  holder.select();
  try {
    return document.execCommand("copy");
  } finally {
    holder.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
