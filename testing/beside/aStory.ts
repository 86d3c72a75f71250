import fc from "fast-check";
import { proposeTargets } from "../../src/app/proposeTargets";
import { asText, type SheetTab } from "../../src/workbook/sheetValue";
import { fixedTabs } from "../../src/workbook/tabs/allTabs";
import { settingRows } from "../../src/workbook/tabs/settings";
import { aUpn } from "../core/aUpn";
import { decidingDay } from "../workbook/decidingSchool";
import { aTab, classOf, pupils } from "../workbook/tabs";
import { workbookOfValues } from "../workbook/workbookOfValues";
import type { Asked } from "./asking/asked";
import type { ByHand } from "./byHand";
import type { Step } from "./story";

/** A school of so many children in Oak and Elm, with marks, proposed targets and no staff, as tabs. */
export function sharedSchool(children: number): SheetTab[] {
  const rows = Array.from({ length: children }, (_, at) => ({
    upn: aUpn(at + 1),
    surname: `Child${String.fromCharCode(90 - (at % 26))}${at}`,
    firstName: "A",
    yearGroup: "Year 4",
    className: at % 2 === 0 ? "Oak" : "Elm",
    "reading.start": "EXS",
    "reading.lastYear": "EXS",
    "reading.autumn": at % 3 === 0 ? "WTS" : "EXS",
    comment: `Comment ${at}`,
  }));
  const of = (name: string) => rows.filter(({ className }) => className === name);
  const settings = settingRows(2026).map(({ name, standard }) => ({
    setting: name,
    value: asText(String(standard)).replace(/^'/, ""),
  }));
  const { targets, closedMarks, requests, log, importColumns, checks, history } = fixedTabs;
  const workbook = workbookOfValues(
    [
      pupils(...rows),
      classOf("Oak", ...of("Oak")),
      classOf("Elm", ...of("Elm")),
      aTab(fixedTabs.settings, settings),
      ...[targets, closedMarks, requests, log, importColumns, checks, history].map((each) =>
        aTab(each),
      ),
    ],
    decidingDay,
  );
  proposeTargets(workbook.store, decidingDay);
  return workbook.store.readTabs().map(({ name, values }) => ({ name, values }));
}

const child = fc.nat({ max: 3 });
const code = fc.constantFrom("WTS", "EXS", "GDS");
const tab = fc.constantFrom("Oak", "Elm");
const text = fc.nat({ max: 999 }).map((number) => `Note ${number}`);

const hand: fc.Arbitrary<ByHand> = fc.oneof(
  fc.record({
    does: fc.constant("types" as const),
    child,
    in: fc.constant("Comment"),
    value: text,
  }),
  fc.record({
    does: fc.constant("types" as const),
    child,
    in: fc.constantFrom("Reading autumn", "Writing autumn"),
    value: code,
  }),
  fc.record({
    does: fc.constant("pastes" as const),
    child,
    in: fc.constantFrom("Comment", "Strengths"),
    value: text,
  }),
  fc.record({
    does: fc.constant("sorts" as const),
    tab: fc.constantFrom("Oak", "Elm", "Targets"),
    by: fc.constantFrom("Surname", "UPN"),
  }),
  fc.record({ does: fc.constant("insertsRow" as const), child }),
  fc.record({ does: fc.constant("deletesBlankRow" as const), tab }),
  fc.record({ does: fc.constant("agrees" as const), child, value: code }),
);

const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.record({ asks: fc.constant("open a child" as const), child }),
  fc.record({ asks: fc.constant("save the child" as const), comment: text }),
  fc.record({ asks: fc.constant("open targets" as const), tab }),
  fc.record({
    asks: fc.constantFrom("agree the class" as const, "agree a child" as const, "discuss" as const),
    code,
  }),
  fc.record({
    asks: fc.constant("preview an import" as const),
    codes: fc.array(code, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    asks: fc.constantFrom(
      "import" as const,
      "import" as const,
      "undo" as const,
      "undo" as const,
      "check" as const,
      "propose" as const,
      "close autumn" as const,
    ),
  }),
);

const step: fc.Arbitrary<Step> = fc.record({
  asked,
  meanwhile: fc.array(fc.record({ before: fc.nat({ max: 9 }), hand }), {
    minLength: 6,
    maxLength: 12,
    size: "max",
  }),
});

/** A story: what is asked of the add-on, one after the other, and what people type meanwhile. */
export const stories: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 4, maxLength: 12 });
