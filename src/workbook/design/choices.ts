import { cellText } from "../../core/cell";
import { isOnRoll } from "../../core/pupils/pupil";
import { codesOf, type Scale } from "../../core/scales/scale";
import { type Entry, typedEntries } from "../../core/school/classRow";
import { entryScale, type RowScale } from "../../core/school/entryScale";
import { rollByUpn } from "../../core/school/roll";
import type { School } from "../../core/school/school";
import type { Column } from "../layout/column";
import { plainHeader } from "../layout/columnMap";

/** The dropdown of a column: its fixed choices, or the codes of the scales used in it. */
export function choicesFor(
  column: Column,
  tabName: string,
  school: School,
): { choices?: readonly string[] } {
  if (column.content.kind === "choice") return { choices: column.content.choices };
  if (column.key === "scale") return { choices: school.scales.all.map(({ name }) => name) };
  if (column.content.kind !== "grade" || column.computed) return {};
  const scales = new Set(scalesIn(column.key, tabName, school));
  const codes = [...scales].flatMap((scale) => (scale.scores ? [] : codesOf(scale)));
  return codes.length === 0 ? {} : { choices: [...new Set(codes)] };
}

/** The scales on which a column of a tab is marked, as far as its children tell. */
function scalesIn(key: string, tabName: string, school: School): Scale[] {
  if (/^E\d\d$/.test(key)) return named(school, "eyfs-profile");
  if (key.startsWith("onEntry.")) return named(school, "on-entry");
  const kind = key.split(".")[1] ?? "";
  if (!isTypedEntry(kind)) return [];
  return rowScales(tabName, school).flatMap((row) => {
    const scale = entryScale(school.settings, school.scales, row, kind);
    return scale ? [scale] : [];
  });
}

function isTypedEntry(kind: string): kind is Entry["kind"] {
  return (typedEntries as readonly string[]).includes(kind);
}

function named(school: School, id: string): Scale[] {
  const scale = school.scales.find(id);
  return scale ? [scale] : [];
}

/** The different year groups and scales of a class tab: of its rows, and of its children still to be added. */
function rowScales(tabName: string, school: School): RowScale[] {
  const roll = rollByUpn(school);
  const found = new Map<string, RowScale>();
  const add = (yearGroup: RowScale["yearGroup"] | undefined, scale: string) => {
    if (yearGroup !== undefined) found.set(`${yearGroup}|${scale}`, { yearGroup, named: scale });
  };
  for (const { cells, upn, yearGroup } of school.classRows) {
    if (cells.upn.tab !== tabName) continue;
    add(roll.get(upn)?.pupil.yearGroup ?? yearGroup, cellText(cells.scale.typed));
  }
  for (const { pupil } of school.pupils) {
    const belongs = plainHeader(pupil.className ?? "") === plainHeader(tabName);
    if (belongs && isOnRoll(pupil, school.today)) add(pupil.yearGroup, "");
  }
  return [...found.values()];
}
