import type { Settings } from "../../core/school/settings";
import { subjectNames, subjects } from "../../core/subject";
import type { ChildPage } from "../../documents/classroom/childPage";
import { childsTarget } from "./childsTarget";
import type { Classroom } from "./classroomChildren";

/** A page or card for each child of a class: the name, the next steps as a letter would give them, and the targets. */
export function childPages(
  { children }: Classroom,
  settings: Pick<Settings, "onlyAgreedTargetsInLetters">,
): ChildPage[] {
  return children.map((child) => ({
    name: child.name,
    nextSteps: child.nextSteps,
    targets: subjects.map((subject) => ({
      subject: subjectNames[subject],
      words: childsTarget(
        child.targets.find((each) => each.subject === subject),
        settings,
      ),
    })),
  }));
}
