import type { ClassRow } from "../../core/school/classRow";
import { plainHeader } from "../layout/columnMap";
import type { MovingChild } from "./movingUp";

/** The row by which a child's next year is worked out: that of the child's class where there are two. */
export function ownClassRow(rows: readonly ClassRow[], { row }: MovingChild): ClassRow | undefined {
  const className = plainHeader(row.pupil.className ?? "");
  return rows.find((each) => plainHeader(each.className) === className) ?? rows[0];
}
