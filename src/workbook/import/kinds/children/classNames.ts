import { hashKey } from "../../../../core/text/fnv1a";
import { plainHeader } from "../../../layout/columnMap";
import type { ImportQuestion } from "../../importKind";
import type { ChildEntry } from "./childEntry";
import type { ChildMatch } from "./childMatch";

/** A class that the file may only call by another name. */
interface OtherName {
  readonly question: ImportQuestion;
  /** The class as the workbook has it. */
  readonly standing: string;
}

/** Fewer children than this say nothing of a class's name. */
const fewest = 5;

/**
 * Classes of the file that are not in the workbook, and that hold exactly the children of one
 * class that is: systems often call a class by a code of their own, such as `4OAK`. By the plain
 * name in the file.
 */
export function otherNames(
  entries: readonly ChildEntry[],
  matches: readonly ChildMatch[],
): ReadonlyMap<string, OtherName> {
  const toFile = new Map<string, { name: string; in: Set<string>; children: number }>();
  const toStanding = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  for (const [index, { values }] of entries.entries()) {
    const match = matches[index];
    const standing = match?.kind === "known" ? match.pupil.pupil.className : undefined;
    if (standing === undefined || values.className === undefined) continue;
    const [from, to] = [plainHeader(standing), plainHeader(values.className)];
    const group = toFile.get(from) ?? { name: standing, in: new Set(), children: 0 };
    group.in.add(to);
    toFile.set(from, { ...group, children: group.children + 1 });
    toStanding.set(to, (toStanding.get(to) ?? new Set()).add(from));
    names.set(to, values.className);
  }
  const others = new Map<string, OtherName>();
  for (const [from, { name, in: classes, children }] of toFile) {
    const [to = ""] = classes;
    const alone = classes.size === 1 && toStanding.get(to)?.size === 1;
    if (!alone || to === from || toFile.has(to) || children < fewest) continue;
    others.set(to, { standing: name, question: questionOn(name, names.get(to) ?? to) });
  }
  return others;
}

function questionOn(standing: string, inFile: string): ImportQuestion {
  return {
    id: `className.${hashKey(`${plainHeader(standing)}|${plainHeader(inFile)}`)}`,
    question: `All children of ${standing} who are in the file are in ‘${inFile}’ there. Is that ${standing} by another name?`,
    choices: [
      { key: "same", label: `Yes, it stays ${standing}` },
      { key: "moves", label: `No, the children move to ${inFile}` },
    ],
  };
}
