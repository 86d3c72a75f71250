import { classOf } from "../../../testing/workbook/tabs";
import { bestHeaderRow } from "../layout/columnMap";
import type { KnownTab } from "../read/recogniseTabs";
import type { SheetTab } from "../sheetValue";
import { classTabLayout } from "../tabs/classTab";
import { writeColumns } from "./writeColumns";

function known(tab: SheetTab): KnownTab {
  const map = bestHeaderRow(tab, classTabLayout);
  if (!map) throw new Error("No headers.");
  return { tab, layout: classTabLayout, map };
}

const keys = ["reading.targetYearEnd", "reading.targetKeyStageEnd", "reading.status"];

test("columns that stand side by side are one call, whatever the number of rows", () => {
  const rows = Array.from({ length: 60 }, (_, index) => ({ upn: `X${index}` }));
  const changes = writeColumns(known(classOf("Oak", ...rows)), keys, 61, () => "EXS");
  expect(changes).toHaveLength(1);
  expect(changes[0]?.values).toHaveLength(60);
  expect(changes[0]?.values[0]).toEqual(["EXS", "EXS", "EXS"]);
});

test("a column that the school moved away is written where it stands", () => {
  const tab: SheetTab = {
    name: "Oak",
    values: [
      ["Reading status", "UPN", "Reading target year end"],
      ["", "X1", ""],
    ],
  };
  const changes = writeColumns(known(tab), keys, 2, (_, key) => key);
  expect(changes.map(({ column, values }) => [column, values])).toEqual([
    [1, [["reading.status"]]],
    [3, [["reading.targetYearEnd"]]],
  ]);
});

test("nothing is written where nothing would change", () => {
  const tab = classOf("Oak", { upn: "X1", "reading.status": "On track" });
  expect(writeColumns(known(tab), ["reading.status"], 2, () => "On track")).toEqual([]);
});

test("a value that is left alone is written as it stands beside one that changes", () => {
  const tab = classOf("Oak", { upn: "X1", "reading.status": "On track" });
  const [change] = writeColumns(known(tab), keys, 2, (_, key) =>
    key === "reading.targetYearEnd" ? "EXS" : undefined,
  );
  expect(change?.values).toEqual([["EXS", "", "On track"]]);
});
