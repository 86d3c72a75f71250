import { makeAttainment } from "./attainment/attainment";
import type { MadeSchool } from "./madeSchool";
import { plantMistakes } from "./mistakes/plantMistakes";
import { makeClasses } from "./people/classNames";
import { makePupils } from "./people/makePupils";
import { randomSource } from "./randomSource";
import type { Planted, SchoolWorkbook } from "./schoolWorkbook";
import { renderDraft } from "./tabDraft";
import { draftSchool } from "./tabs/draftSchool";
import { staffDraft } from "./tabs/staffDraft";
import { tripsTab } from "./tabs/tripsTab";
import { addUntidiness } from "./untidiness";

/** What school to make. */
export interface SchoolOptions {
  /** The same seed makes the same school on every machine. */
  readonly seed: number;
  /** Children on roll; 420 unless told. */
  readonly pupils?: number;
  /** Classes, a multiple of seven; 14 unless told. */
  readonly classes?: number;
  /** Whether mistakes are planted; they are unless told. */
  readonly mistakes?: boolean;
  /** Whether the Staff tab says who is who; unless told it does not, and nobody is held back. */
  readonly staff?: boolean;
}

/**
 * Makes a primary school's workbook as it might stand on 23 November 2026: everything made up, the
 * results shaped like Dorset's and England's. Without mistakes it is clean: untidy here and there,
 * but nothing in it is wrong.
 */
export function makeSchool(options: SchoolOptions): SchoolWorkbook {
  const random = randomSource(options.seed);
  const classes = makeClasses(options.classes ?? 14);
  const { listed, leavers } = makePupils(options.pupils ?? 420, classes, random.fork("people"));
  const attainment = makeAttainment([...listed, ...leavers], random.fork("attainment"));
  const school: MadeSchool = { classes, listed, leavers, attainment, random };
  const drafts = draftSchool(school);
  addUntidiness(drafts.classes, drafts.interventions);
  const planted =
    options.mistakes === false ? () => [] : plantMistakes(drafts, random.fork("plants"));
  const { pupils, classes: classDrafts, settings, ...others } = drafts;
  const staff = options.staff ? [staffDraft(classes)] : [];
  const tabs = [pupils, ...classDrafts, ...Object.values(others), ...staff, settings].map(
    renderDraft,
  );
  return { tabs: [...tabs, tripsTab(classes)], planted: planted() };
}

/** The mistakes that were planted in a school, with where a check should report each. */
export function plantedMistakes(school: SchoolWorkbook): readonly Planted[] {
  return school.planted;
}
