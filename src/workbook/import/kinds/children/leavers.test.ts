import { aUpn } from "../../../../../testing/core/aUpn";
import { aFile, importDay, importInto } from "../../../../../testing/workbook/importInto";
import { pupils, type TestRow } from "../../../../../testing/workbook/tabs";
import { isDate, isoDate } from "../../../sheetValue";

const letters = "abcdefghijkl";

/** A roll of Oak, six children, and Elm, six. */
const roll = Array.from({ length: 12 }, (_, index) => ({
  upn: aUpn(index),
  surname: `Ash${letters.charAt(index)}`,
  firstName: "Sam",
  className: index < 6 ? "Oak" : "Elm",
}));

function bring(present: readonly TestRow[], answers = {}, standing: readonly TestRow[] = roll) {
  const rows = present.map((child) => [child.upn, child.surname, child.firstName].map(String));
  return importInto([pupils(...standing)], aFile(["UPN", "Surname", "First name"], ...rows), {
    answers,
  });
}

const left = (read: ReturnType<typeof bring>) =>
  read.column("Pupils", "Left").map((day) => (isDate(day) ? isoDate(day) : day));

describe("children on roll who are not in the file", () => {
  test("of the whole school are asked about together, and named in the rows", () => {
    const { plan, outcomes } = bring(roll.slice(2));
    expect(plan?.questions).toMatchObject([
      {
        question: "2 children on roll are not in the file. What of them?",
        choices: [
          { key: "left", label: "They have left: write 23/11/2026 as the day" },
          { key: "stay", label: "Leave them as they are" },
        ],
      },
    ]);
    expect(outcomes.slice(-2)).toEqual(["2 ask Sam Asha", "3 ask Sam Ashb"]);
    expect(plan?.rows.slice(-1)[0]).toMatchObject({
      table: "Pupils",
      reason: "On roll in Pupils, and not in the file.",
    });
    expect(plan?.changes).toEqual([]);
  });

  test("have left from today, if so answered, and are not asked about again", () => {
    const read = bring(roll.slice(1), { notInFile: "left" });
    expect(left(read)[0]).toBe(importDay);
    expect(
      left(read)
        .slice(1)
        .every((day) => day === ""),
    ).toBe(true);
    const again = importInto(
      read.after,
      aFile(
        ["UPN", "Surname", "First name"],
        ...roll.slice(1).map((c) => [c.upn, c.surname, "Sam"]),
      ),
    );
    expect(again.plan?.questions).toEqual([]);
    expect(again.plan?.rows.every(({ outcome }) => outcome === "same")).toBe(true);
  });

  test("have not left because others have: an answer counts for those it was given for", () => {
    const { plan } = bring(roll.slice(1));
    const answers = { [plan?.questions[0]?.id ?? ""]: "left" };
    expect(bring(roll.slice(1), answers).plan?.changes).toHaveLength(1);
    expect(bring(roll.slice(2), answers).plan?.changes).toEqual([]);
  });

  test("stay as they are, if so answered", () => {
    const read = bring(roll.slice(1), { notInFile: "stay" });
    expect(read.plan?.changes).toEqual([]);
    expect(read.plan?.rows).toHaveLength(11);
  });

  test("of a class that is not there at all are asked about where the other classes are", () => {
    const standing = roll.map((child, index) => ({
      ...child,
      className: ["Oak", "Elm", "Fir", "Ash"][index % 4] ?? "",
    }));
    const { outcomes } = bring(
      standing.filter(({ className }) => className !== "Ash"),
      {},
      standing,
    );
    expect(outcomes.filter((outcome) => outcome.includes(" ask "))).toHaveLength(3);
  });

  test("of a class are asked about where the file lists that class", () => {
    const { outcomes } = bring(roll.slice(1, 6));
    expect(outcomes.filter((outcome) => outcome.includes(" ask "))).toEqual(["2 ask Sam Asha"]);
  });

  test("are not asked about where the file holds a few children only", () => {
    expect(bring(roll.slice(0, 3)).plan?.questions).toEqual([]);
  });

  test("are none of those whose row is refused, waits, or has no UPN", () => {
    const rows = [
      ...roll.slice(2),
      { upn: "12345", surname: "Asha", firstName: "Sam" },
      { upn: "", surname: "Ashb", firstName: "Sam" },
    ];
    expect(bring(rows).plan?.questions.filter(({ id }) => id.startsWith("notInFile"))).toEqual([]);
  });

  test("are none of those who have left, or not joined yet", () => {
    const standing = [
      { ...roll[0], left: "17/07/2026" },
      { ...roll[1], joined: "01/01/2027" },
      ...roll.slice(2),
    ];
    expect(bring(roll.slice(2), {}, standing).plan?.questions).toEqual([]);
  });
});

test("a child in the file who has left by Pupils keeps the day, and the person is told", () => {
  const standing = [{ ...roll[0], left: "17/07/2026" }, ...roll.slice(1)];
  const read = bring(roll, {}, standing);
  expect(left(read)[0]).toBe("17/07/2026");
  expect(read.notes).toEqual([
    "1 child in the file has a day of leaving in Pupils, which stays. Clear it there if a child is back.",
  ]);
});
