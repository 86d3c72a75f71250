import { type Band, bandNames, bandRank } from "../../core/band";
import { type PlannedChild, planningGroups } from "../../core/planning/planningGroups";
import { yearGroupName } from "../../core/pupils/yearGroup";
import type { School } from "../../core/school/school";
import { type Subject, subjectNames } from "../../core/subject";
import { bandOfEvidence } from "../../core/targets/evidenceMark";
import type { ProposedTarget } from "../../core/targets/proposeTargets";
import type { PlanningPage } from "../../documents/classroom/planningPage";
import type { Phrase } from "../../workbook/phrases/phrase";
import { phraseChooser } from "../letters/phraseChooser";
import { subjectOfText } from "../letters/subjectOfText";
import type { Classroom, ClassroomChild } from "./classroomChildren";

/** What a group is aiming for, in words that hurt nobody who reads them on the wall. */
const aims: Readonly<Record<Band, string>> = {
  below: "steps of their own",
  workingTowards: "good steps towards the expected standard",
  expected: "the expected standard",
  greaterDepth: "greater depth",
};

/** What a planning page is made of beside the children. */
export interface PlanningOf {
  readonly className: string;
  /** The day and assessment point. */
  readonly when: string;
  readonly school: School;
  readonly phrases: readonly Phrase[];
}

/**
 * The groups of a class in a subject as a page. A child's next step is the teacher's line about this subject; where there is
 * none, a phrase that suits the mark, the same for all children of the class with the same mark, so that they can be
 * taught together. Targets count whether they are agreed or proposed. Nothing of support, background or codes stands on it.
 */
export function planningPage(
  { children }: Classroom,
  subject: Subject,
  of: PlanningOf,
): PlanningPage {
  const { groups, withoutTarget } = planningGroups(
    children.map((child) => plannedChild(child, subject, of)),
  );
  return {
    title: `${subjectNames[subject]} groups, ${of.className}`,
    subtitle: of.when,
    groups: groups.map(({ target, steps }) => ({
      aim: `aiming for ${target}`,
      steps: steps.map(({ names, nextStep }) => ({
        names,
        nextStep: nextStep ?? "Next step to be found: no mark this year and none is typed.",
      })),
    })),
    apart: withoutTarget,
    note: "Targets for the end of the year, agreed or as proposed until they are. Where the class tab has no next step for the subject, one that suits the latest mark stands here.",
  };
}

function plannedChild(child: ClassroomChild, subject: Subject, of: PlanningOf): PlannedChild {
  const known = child.targets.find((each) => each.subject === subject);
  const target = known?.target.yearEnd;
  const nextStep = typedStep(child, subject) ?? (known && suitingStep(known, of));
  return {
    name: child.name,
    ...(known && target
      ? {
          target: {
            words: `${target.band ? aims[target.band] : target.name}, ${yearGroupName(known.yearGroup)}`,
            rank: target.band ? bandRank(target.band) : target.position,
          },
        }
      : {}),
    ...(nextStep === undefined ? {} : { nextStep }),
  };
}

/** The teacher's line about the subject, as a step to work on: `Use full stops.` */
function typedStep({ typed }: ClassroomChild, subject: Subject): string | undefined {
  const found = typed.nextSteps.find((step) => subjectOfText(step) === subject);
  return found && asStep(found);
}

function suitingStep(
  { evidence, subject, yearGroup }: ProposedTarget,
  { phrases, className, school }: PlanningOf,
): string | undefined {
  const band = bandOfEvidence(evidence.latestThisYear);
  if (band === undefined) return undefined;
  const choose = phraseChooser(phrases, yearGroup, `${className}|${subject}`, {
    child: "the child",
    year: yearGroupName(yearGroup),
    school: school.settings.schoolName || "our school",
    headteacher: school.settings.headteacher || "the headteacher",
  });
  const [found] = choose.choose({ use: "Next step", subject, when: bandNames[band] }, 1);
  return found && asStep(found);
}

/** Without "My next step is to" at its start, as a sentence. */
function asStep(text: string): string {
  const step = text.replace(/^my next step(?: is to| is|:)\s+/i, "").replace(/\.$/, "");
  return `${step.charAt(0).toUpperCase()}${step.slice(1)}.`;
}
