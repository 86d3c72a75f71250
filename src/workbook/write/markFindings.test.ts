import { classOf } from "../../../testing/workbook/tabs";
import type { Finding } from "../../core/findings/finding";
import { bestHeaderRow } from "../layout/columnMap";
import type { KnownTab } from "../read/recogniseTabs";
import type { SheetTab } from "../sheetValue";
import { classTabLayout } from "../tabs/classTab";
import type { Change, NotesChange, ValuesChange } from "./change";
import { markFindings, type Notes } from "./markFindings";

function known(tab: SheetTab): KnownTab {
  const map = bestHeaderRow(tab, classTabLayout);
  if (!map) throw new Error("No headers.");
  return { tab, layout: classTabLayout, map };
}

const oak = classOf("Oak", { upn: "X1", "reading.autumn": "EXXS" });
const column = (known(oak).map.columns.get("reading.autumn") ?? 0) as number;
const lookAt = (known(oak).map.columns.get("lookAt") ?? 0) as number;

const finding: Finding = {
  rule: "unknownCode",
  severity: "error",
  cell: { tab: "Oak", row: 2, column, header: "Reading autumn" },
  expected: "a code of Teacher assessment",
  found: "EXXS",
  message: "‘EXXS’ is not a code of Teacher assessment.",
  fix: "EXS",
};

const whole = { covers: () => true, coversRow: () => true, saidAnew: false };

function notesWith(note: string): Notes {
  return oak.values.map((row, index) =>
    row.map((_, place) => (index === 1 && place === column - 1 ? note : "")),
  );
}

function noteOf(changes: readonly Change[]): string | undefined {
  const notes = changes.find((change): change is NotesChange => change.kind === "notes");
  return notes?.notes[1]?.[column - 1];
}

function listOf(changes: readonly Change[]): unknown {
  const values = changes.find((change): change is ValuesChange => change.kind === "values");
  return values?.values[0]?.[0];
}

test("a finding is listed in its row and explained in a note on its cell", () => {
  const changes = markFindings({ known: known(oak), findings: [finding], ...whole }, () =>
    notesWith(""),
  );
  expect(listOf(changes)).toBe("Reading autumn (mend)");
  expect(noteOf(changes)).toBe(
    "Pupil Targets: ‘EXXS’ is not a code of Teacher assessment. Most likely: EXS.",
  );
});

test("a person's own note stays, before the finding and after it is mended", () => {
  const marked = markFindings({ known: known(oak), findings: [finding], ...whole }, () =>
    notesWith("Ask Mrs Hill"),
  );
  expect(noteOf(marked)?.startsWith("Ask Mrs Hill\n\nPupil Targets: ")).toBe(true);

  const mended = classOf("Oak", {
    upn: "X1",
    "reading.autumn": "EXS",
    lookAt: "Reading autumn (mend)",
  });
  const cleaned = markFindings({ known: known(mended), findings: [], ...whole }, () =>
    notesWith(noteOf(marked) ?? ""),
  );
  expect(listOf(cleaned)).toBe("");
  expect(noteOf(cleaned)).toBe("Ask Mrs Hill");
});

test("where nothing has changed, notes are not even read", () => {
  const marked = classOf("Oak", { upn: "X1", lookAt: "Reading autumn (mend)" });
  const changes = markFindings({ known: known(marked), findings: [finding], ...whole }, () => {
    throw new Error("The notes were read.");
  });
  expect(changes).toEqual([]);
});

test("only the columns and rows that are covered are made anew", () => {
  const marked = classOf("Oak", {
    upn: "X1",
    lookAt: "Writing autumn (check); Reading autumn (mend)",
  });
  const changes = markFindings(
    {
      known: known(marked),
      findings: [],
      covers: (place) => place === column,
      coversRow: (row) => row === 2,
      saidAnew: false,
    },
    () => notesWith("Pupil Targets: mend this"),
  );
  expect(listOf(changes)).toBe("Writing autumn (check)");
  expect(noteOf(changes)).toBe("");
});

test("the list goes to the column named To look at, wherever it stands", () => {
  const [change] = markFindings({ known: known(oak), findings: [finding], ...whole }, () =>
    notesWith(""),
  );
  expect(change).toMatchObject({ kind: "values", tab: "Oak", row: 2, column: lookAt });
});
