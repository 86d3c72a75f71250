/** Whether every element of an XML text is closed in its turn. What reads it later would call it damaged otherwise. */
export function tagsMatch(xml: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = "", , selfClosing] of xml.matchAll(
    /<(\/?)([A-Za-z_][\w:.-]*)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g,
  )) {
    if (selfClosing) continue;
    if (!slash) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
