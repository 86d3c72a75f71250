import type { YearGroup } from "../../core/pupils/yearGroup";
import { plainHeader } from "../layout/columnMap";

/** What a person has decided about one child. */
export interface ChildChoice {
  /** Goes up a year group, stays in it, or leaves the school. */
  readonly does: "up" | "stay" | "leave";
  /** The class of the next year; left out, the one that the child's group goes to. */
  readonly className?: string;
}

/** What has been decided about the next year. What is not said is as proposed. */
export interface NewYearChoices {
  /** The next class of the children of a class and year group, by `groupKey`. Blank: none yet. */
  readonly classes: Readonly<Record<string, string>>;
  /** What becomes of single children, by UPN. */
  readonly children: Readonly<Record<string, ChildChoice>>;
}

/** The children of one year group in one class, who go up together. */
export interface ClassGroup {
  readonly className: string;
  readonly yearGroup: YearGroup;
  readonly children: number;
}

/** Tells a group from every other: a class may hold several year groups. */
export function groupKey({ className, yearGroup }: Omit<ClassGroup, "children">): string {
  return `${plainHeader(className)}|${yearGroup}`;
}
