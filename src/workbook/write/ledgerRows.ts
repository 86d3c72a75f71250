import { academicYearName } from "../../core/calendar/academicYear";
import { cellText } from "../../core/cell";
import type { School } from "../../core/school/school";
import { subjectNames } from "../../core/subject";
import type { Horizon } from "../../core/targets/agreedTargets";
import { agreementText, typedAgreement } from "../../core/targets/agreement";
import type { EvidenceMark } from "../../core/targets/evidenceMark";
import type { ProposedTarget } from "../../core/targets/proposeTargets";
import { readRows } from "../layout/columnMap";
import { cellsOf, upnOf } from "../read/fields";
import { stateOf } from "../read/readResults";
import type { KnownTab } from "../read/recogniseTabs";
import { asText, type SheetValue } from "../sheetValue";
import { horizonNames, ledgerStateNames, targetsTab } from "../tabs/targets";
import type { ValuesChange } from "./change";
import { lastRowOf, writeColumns } from "./writeColumns";

const horizons: readonly Horizon[] = ["yearEnd", "keyStageEnd"];

/** The columns of the ledger that the add-on fills. */
const computedKeys = targetsTab.columns
  .filter(({ key, computed }) => computed && key !== "lookAt")
  .map(({ key }) => key);

type Row = Readonly<Record<string, SheetValue>>;

/**
 * Writes proposals into the Targets tab: the row that stands for a child, subject and horizon of
 * this year is brought up to date, others are added below. What people typed (agreed, by whom,
 * when, why) is in columns that are not written, and rows of other years, and those of targets that
 * a later decision replaced, stay as they are.
 */
export function writeLedger(
  known: KnownTab,
  proposals: readonly ProposedTarget[],
  school: School,
): ValuesChange[] {
  const wanted = new Map<string, Row>();
  for (const proposal of proposals) {
    for (const horizon of horizons) {
      wanted.set(
        keyOf(proposal.row.upn, school, proposal, horizon),
        ledgerRow(proposal, horizon, school),
      );
    }
  }
  const rows = new Map<number, Row>();
  for (const row of readRows(known.tab, known.map, known.layout)) {
    const text = (key: string) => cellText(row.cell(key).typed);
    const key = [upnOf(row.cell("upn")), text("year"), text("subject"), text("horizon")].join("|");
    const cells = cellsOf(row, [
      "state",
      "agreed",
      "agreedBy",
      "agreedOn",
      "discussedOn",
      "discussedBy",
      "decided",
    ]);
    const state = stateOf(cells);
    const found = wanted.get(key);
    if (!found || state === "replaced") continue;
    // What was agreed by hand is kept as decided from now on.
    const decided = cellText(cells.decided.typed) || asText(agreementText(typedAgreement(cells)));
    rows.set(row.row, { ...found, state: ledgerStateNames[state], decided });
    wanted.delete(key);
  }
  let last = lastRowOf(known);
  for (const row of wanted.values()) {
    last += 1;
    rows.set(last, row);
  }
  return writeColumns(known, computedKeys, last, (row, key) => rows.get(row)?.[key]);
}

function keyOf(
  upn: string,
  school: School,
  { subject }: Pick<ProposedTarget, "subject">,
  horizon: Horizon,
): string {
  const year = academicYearName(school.settings.academicYear);
  return [upn, year, subjectNames[subject], horizonNames[horizon]].join("|");
}

function ledgerRow(proposed: ProposedTarget, horizon: Horizon, school: School): Row {
  const { pupil, proposal, evidence, subject } = proposed;
  const forecast = horizon === "yearEnd" ? evidence.forecastYearEnd : evidence.forecastKeyStageEnd;
  const grade = proposal.kind === "proposed" ? proposal[horizon] : undefined;
  const chance = proposal.kind === "proposed" ? proposal.chance : undefined;
  return {
    upn: proposed.row.upn,
    surname: asText(pupil.pupil.surname),
    firstName: asText(pupil.pupil.firstName),
    className: asText(proposed.row.className),
    year: academicYearName(school.settings.academicYear),
    subject: subjectNames[subject],
    horizon: horizonNames[horizon],
    scale: grade?.scale.name ?? "",
    start: codeOf(evidence.start),
    latest: codeOf(evidence.latest),
    forecast: codeOf(forecast),
    chance: chance ? Math.round(chance.share * 100) : "",
    similar: chance?.n ?? "",
    proposed: grade ? grade.code : proposal.kind === "individual" ? "Individual" : "",
    why: asText(proposal.sentence),
    state: ledgerStateNames.proposed,
  };
}

function codeOf(mark: EvidenceMark): string {
  return mark.state === "known" ? mark.mark.code : "";
}
