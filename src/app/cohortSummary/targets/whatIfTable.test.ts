import { alike, reportFor } from "../../../../testing/cohort/reportFor";
import { tableCalled } from "../../../../testing/cohort/reportTexts";

const caption = "What if each child just below";
const began = (autumn: string) => ({ typed: { start: "EXS", lastYear: "EXS", autumn } });

test("attainment now stands beside what it would be if each child just below reached the target", () => {
  const { report, figures } = reportFor([...alike(3, began("EXS")), ...alike(2, began("WTS"))]);
  expect(tableCalled(report, caption).rows[0]?.slice(0, 4)).toEqual([
    "Reading",
    "2",
    "3 of 5 (60%)",
    "5 of 5 (100%)",
  ]);
  expect(figures.map(({ point }) => point)).toContain(
    "If each child just below reached the target",
  );
});

test("where nobody is just below there is nothing to play with", () => {
  const { report } = reportFor(alike(3, began("EXS")));
  expect(JSON.stringify(report)).not.toContain(caption);
});
