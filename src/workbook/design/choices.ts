import { codesOf, type Scale } from "../../core/scales/scale";
import type { School } from "../../core/school/school";
import { subjects } from "../../core/subject";
import type { Column } from "../layout/column";

/** The dropdown of a column: its fixed choices, or the codes of the scales used in it. */
export function choicesFor(
  column: Column,
  tabName: string,
  school: School,
): { choices?: readonly string[] } {
  if (column.content.kind === "choice") return { choices: column.content.choices };
  if (column.key === "scale") return { choices: school.scales.all.map(({ name }) => name) };
  if (column.content.kind !== "grade" || column.computed) return {};
  const codes = scalesIn(column.key, tabName, school).flatMap((scale) =>
    scale.scores ? [] : codesOf(scale),
  );
  return codes.length === 0 ? {} : { choices: [...new Set(codes)] };
}

/** The scales on which a column of a tab is marked, as far as its rows say. */
function scalesIn(key: string, tabName: string, school: School): Scale[] {
  const [group = "", kind = ""] = key.split(".");
  if (/^E\d\d$/.test(key)) return named(school, ["eyfs-profile"]);
  if (group === "onEntry") return named(school, ["on-entry"]);
  if (!subjects.some((subject) => subject === group)) return [];
  const ids = new Set<string>();
  for (const row of school.classRows) {
    if (row.cells.upn.tab !== tabName) continue;
    const entry = row.entries.find((each) => each.subject === group && each.kind === kind);
    if (entry?.scale) ids.add(entry.scale);
  }
  return named(school, [...ids]);
}

function named(school: School, ids: readonly string[]): Scale[] {
  return ids.flatMap((id) => {
    const scale = school.scales.find(id);
    return scale ? [scale] : [];
  });
}
