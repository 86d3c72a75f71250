import type { Settings } from "../../core/school/settings";
import { subjectNames, subjects } from "../../core/subject";
import type { ChildPage } from "../../documents/classroom/childPage";
import { strongestFirst } from "../letters/strengthOrder";
import { suggestions } from "../letters/suggestions";
import { childsTarget } from "./childsTarget";
import type { Classroom, ClassroomChild } from "./classroomChildren";

/** A page or card for each child of a class: the name, the next steps as a letter would give them, and the targets. */
export function childPages(
  { children }: Classroom,
  settings: Pick<Settings, "onlyAgreedTargetsInLetters">,
): ChildPage[] {
  return children.map((child) => ({
    name: child.name,
    nextSteps: nextStepsOf(child),
    targets: subjects.map((subject) => ({
      subject: subjectNames[subject],
      words: childsTarget(
        child.targets.find((each) => each.subject === subject),
        settings,
      ),
    })),
  }));
}

/** The teacher's own; else those that suit the child's marks; none where there are no marks either. */
function nextStepsOf({ typed, targets, seed, words }: ClassroomChild): readonly string[] {
  if (!words) return typed.nextSteps;
  return suggestions(typed, strongestFirst(targets, seed), words).nextSteps;
}
