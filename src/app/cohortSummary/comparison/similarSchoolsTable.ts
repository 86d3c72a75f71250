import { percentage } from "../../../core/cohort/percentage";
import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook } from "../../../core/figures/figureBook";
import { besideSimilarSchools } from "../../../core/similarSchools/besideSimilarSchools";
import {
  characteristicNames,
  characteristicsOf,
} from "../../../core/similarSchools/characteristics";
import { characteristicsOfRoll, ownSchool } from "../../../core/similarSchools/ownSchool";
import { type SimilarSchools, similarSchools } from "../../../core/similarSchools/similarSchools";
import type { Block } from "../../../documents/report/reportModel";
import { figures, heading, note, table, text, words } from "../blocks";
import { list } from "../inWords";
import type { SummaryContext } from "../summaryContext";
import { notCompared } from "./notCompared";
import { localSchoolsOf, type OwnFigure, ownFigures } from "./ownFigures";
import { similarSchoolsRow } from "./similarSchoolsRow";

/**
 * The schools of the published list that are most like this one, with their results beside its own:
 * its published ones where it is in the list, else the forecast of this year's Year 6. Nothing for a
 * cohort without Year 6.
 */
export function similarSchoolsTable(
  summary: CohortSummary,
  context: SummaryContext,
  book: FigureBook,
): Block[] {
  const year6 = summary.children.filter(({ yearGroup }) => yearGroup === 6);
  if (year6.length === 0) return [];
  const { localSchools = [], school } = context;
  const { urn } = school.settings;
  if (localSchools.length === 0) {
    return [
      heading("Similar schools"),
      text(
        "Not yet imported. Put the published list of local schools in the Local schools tab, and the schools most like this one stand here.",
      ),
    ];
  }
  const own = ownSchool(localSchools, { urn, name: school.settings.schoolName });
  const roll = characteristicsOfRoll(year6.map(({ pupil }) => pupil.pupil));
  const found = similarSchools(
    own ? { ...roll, ...characteristicsOf(own) } : roll,
    localSchools,
    own?.urn ?? urn,
  );
  return [
    heading("Similar schools"),
    ...(found.state === "known"
      ? besideThem(found, ownFigures(year6, own), book)
      : [text(whyNone(found))]),
  ];
}

type Known = Extract<SimilarSchools, { state: "known" }>;

function whyNone(found: Exclude<SimilarSchools, Known>): string {
  if (found.state === "tooLittleKnown") {
    const without = found.without.map((each) => characteristicNames[each]);
    return `No school can be called similar while the Pupils tab does not give the ${list(without)} of Year 6.`;
  }
  return `The Local schools tab has too few schools to choose from. ${notCompared(found.notCompared)}`;
}

function besideThem(found: Known, own: readonly OwnFigure[], book: FigureBook): Block[] {
  const rows = own.flatMap((each): string[][] => {
    const beside = besideSimilarSchools(
      found.schools,
      each.measure,
      each.figure && percentage(each.figure.reached / each.figure.n),
    );
    return beside ? [similarSchoolsRow(each, beside, found, book)] : [];
  });
  const schools = {
    group: "Local schools",
    point: found.period,
    source: localSchoolsOf(found.period),
    leftOut: notCompared(found.notCompared),
  };
  const chosen = found.schools.length;
  const n = book.count({ ...schools, measure: "Similar schools" }, chosen, found.chosenFrom);
  const all = book.count({ ...schools, measure: "Schools to choose from" }, found.chosenFrom);
  return [
    ...(rows.length === 0
      ? [text("None of the schools most like this one has a published result.")]
      : [
          table(
            `The ${n} most similar schools: Key Stage 2 results of ${found.period}`,
            [
              words("Measure", 27),
              figures(own[0]?.what ?? "This school", 17),
              figures("Their mean,\u00a0%", 11),
              figures("Lowest to highest,\u00a0%", 14),
              figures("Place", 11),
              words("Beside their mean", 20),
            ],
            rows,
            ["In the mean every child counts once.", own[0]?.caution].filter(Boolean).join(" "),
          ),
        ]),
    note(
      `Nearest first: ${found.schools.map(({ school: { name } }) => name).join("; ")}. Chosen from ${all} local schools that end with Year 6, by ${list(found.by.map((each) => characteristicNames[each]))}.${without(found)} ${notCompared(found.notCompared)} Source: DfE, Key Stage 2 school performance ${found.period}, by the Local schools tab.`,
    ),
  ];
}

function without({ without: unknown }: Known): string {
  if (unknown.length === 0) return "";
  return ` Not by the ${list(unknown.map((each) => characteristicNames[each]))}, which the Pupils tab does not give.`;
}
