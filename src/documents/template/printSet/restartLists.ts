/**
 * Gives a letter of a joined document counted lists of its own, so that they begin again at 1 and do
 * not go on from the letter before. `fresh` gives numbers that no list has yet. The changed body and
 * the definitions to be added to `word/numbering.xml` are given back.
 */
export function restartLists(
  body: string,
  numbering: string,
  fresh: () => number,
): { readonly body: string; readonly added: string } {
  const own = new Map<string, number>();
  let added = "";
  const changed = body.replace(/<w:numId w:val="(\d+)"\/>/g, (whole, id: string) => {
    const known = own.get(id);
    if (known !== undefined) return `<w:numId w:val="${known}"/>`;
    const list = listOf(numbering, id);
    if (!list || !isCounted(numbering, list.abstractId)) return whole;
    const number = fresh();
    own.set(id, number);
    added += restarted(list, number);
    return `<w:numId w:val="${number}"/>`;
  });
  return { body: changed, added };
}

/** The highest number that a list of `word/numbering.xml` has; 0 where there is none. */
export function lastList(numbering: string): number {
  return Math.max(
    0,
    ...[...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => Number(id)),
  );
}

/** Whether a list counts: its marks are not bullets. */
export function countsOn(numbering: string, id: string): boolean {
  const list = listOf(numbering, id);
  return list !== undefined && isCounted(numbering, list.abstractId);
}

interface List {
  readonly abstractId: string;
  readonly overrides: string;
}

function listOf(numbering: string, id: string): List | undefined {
  const num = new RegExp(`<w:num w:numId="${id}"[^>]*>([\\s\\S]*?)</w:num>`).exec(numbering)?.[1];
  const abstractId = /<w:abstractNumId w:val="(\d+)"\/>/.exec(num ?? "")?.[1];
  if (num === undefined || abstractId === undefined) return undefined;
  return { abstractId, overrides: num.replace(/<w:abstractNumId [^>]*\/>/, "") };
}

function isCounted(numbering: string, abstractId: string): boolean {
  const pattern = `<w:abstractNum [^>]*w:abstractNumId="${abstractId}"[^>]*>([\\s\\S]*?)</w:abstractNum>`;
  const levels = new RegExp(pattern).exec(numbering)?.[1] ?? "";
  const formats = [...levels.matchAll(/<w:numFmt w:val="([^"]*)"/g)].map(([, format]) => format);
  return formats.length === 0 || formats.some((each) => each !== "bullet" && each !== "none");
}

function restarted({ abstractId, overrides }: List, number: number): string {
  const standing = overrides.replace(
    /(<w:lvlOverride [^>]*>)(?!<w:startOverride)/g,
    '$1<w:startOverride w:val="1"/>',
  );
  const others = [...Array(9).keys()]
    .filter((level) => !standing.includes(`<w:lvlOverride w:ilvl="${level}"`))
    .map(
      (level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`,
    );
  return `<w:num w:numId="${number}"><w:abstractNumId w:val="${abstractId}"/>${standing}${others.join("")}</w:num>`;
}
