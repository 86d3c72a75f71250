import { subjects } from "../../../src/core/subject";
import { acornsTeacher, children, classes, classNames, head } from "../hazelbury";
import type { HazelburyYear } from "../hazelburyYear";

/** The summer point. */
export function summerPoint(year: HazelburyYear): void {
  describe("the summer point", () => {
    test("is marked, with the early learning goals of Reception", () => {
      year.sit(acornsTeacher, "2027-06-28");
      for (const name of classNames) year.typeMarks(name, "summer");
      const goals = Array.from({ length: 17 }, (_, at) => `E${String(at + 1).padStart(2, "0")}`);
      const reached = (code: string) => (code === "BEL" || code === "JB" ? "1" : "2");
      year.paste(
        "Early years",
        "E01",
        new Map(
          classes.Acorn.map(({ upn, marks }) => [
            upn,
            goals.map((_, at) => reached(marks[subjects[at % 3] ?? "reading"].summer)),
          ]),
        ),
      );
      expect(year.choose("Check entries")).toContain("0 entries to mend");
      year.sit(head, "2027-07-12");
      year.ask("apiPoint", { point: "Summer", close: true, until: "" }, "");
      // Callum has reached his target, though it was not forecast of him.
      const offTarget = year.ask("apiClass", "Oak").offTarget;
      expect(offTarget.map(({ name, subject }) => `${name}: ${subject}`)).toEqual([
        "Amira Khan: Reading",
      ]);
    });

    test("the head writes the summary and the governors' report", () => {
      year.choose("Generate cohort summary", "School");
      year.choose("Generate governors' report");
      const report = year.document("Governors");
      expect(report).toMatch(/Daily reader\s+6\s+4 of 6 \(67%\)\s+£720/);
      expect(report).toMatch(/Reading, working towards\s+4 of 6 \(67%\)\s+2 of 6 \(33%\)/);
      expect(report).not.toContain("Number club");
      for (const { firstName, surname } of children) {
        expect(report).not.toContain(`${firstName} ${surname}`);
      }
    });
  });
}
