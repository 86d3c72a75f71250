import {
  acornsTeacher,
  children,
  classes,
  classNames,
  head,
  leftLongAgo,
  oaksTeacher,
  office,
  type StoryChild,
} from "../hazelbury";
import type { HazelburyYear } from "../hazelburyYear";
import type { ShownRow } from "../livingSchool";

const pupilRow = (child: StoryChild): ShownRow => ({
  UPN: child.upn,
  Surname: child.surname,
  "First name": child.firstName,
  "Year group": child.yearGroup,
  Class: child.className,
  SEN: child.sen,
  "Pupil premium": child.pupilPremium,
});

/** September: the school is set up, and Reception assessed on entry. */
export function september(year: HazelburyYear): void {
  describe("September: the office sets the workbook up", () => {
    test("with the children of three classes, each of which gets its tab", () => {
      year.sit(office, "2026-09-07");
      year.choose("Set up this workbook");
      year.add("Pupils", [
        ...children.map(pupilRow),
        { ...pupilRow(leftLongAgo), Left: "18/07/2025" },
      ]);
      year.choose("Set up this workbook");
      for (const name of classNames) {
        expect(
          year
            .rows(name)
            .map(({ UPN }) => UPN)
            .sort(),
        ).toEqual(classes[name].map(({ upn }) => upn).sort());
      }
    });

    test("names the staff; nobody teaches Elm yet", () => {
      year.type("Settings", "School name", "Value", "Hazelbury First School");
      year.type("Settings", "Headteacher", "Value", "Mrs Marsh");
      year.type("Settings", "Only agreed targets in letters", "Value", "Yes");
      year.type("Settings", "Letters need the head's release", "Value", "Yes");
      year.add("Staff", [
        { Name: "Mrs Marsh", Email: head, Role: "Head" },
        { Name: "Mr Byrne", Email: oaksTeacher, Role: "Teacher", Classes: "Oak" },
        { Name: "Miss Ford", Email: acornsTeacher, Role: "Teacher", Classes: "Acorn" },
        { Name: "Mrs Page", Email: office, Role: "Office" },
      ]);
      expect(year.ask("apiOverview").person).toMatchObject({ name: "Mrs Page", mayDecide: false });
      year.sit(head, "2026-09-07");
      expect(year.ask("apiOverview").person).toMatchObject({ name: "Mrs Marsh", mayDecide: true });
    });

    test("the older children bring their starting points and last year's marks", () => {
      year.sit(office, "2026-09-08");
      for (const name of ["Oak", "Elm"] as const) year.typeMarks(name, "start", "lastYear");
      expect(year.choose("Check entries")).toContain("0 entries to mend, 0 entries to check");
    });
  });

  describe("the first half term: the on-entry assessment", () => {
    test("is missing of every child in Reception, then of one, then of nobody", () => {
      year.sit(acornsTeacher, "2026-10-12");
      expect(year.ask("apiThisYear").onEntry).toMatchObject({ children: 8, overdue: false });
      expect(year.ask("apiThisYear").onEntry.missing).toHaveLength(8);
      const row = ({ upn, surname, firstName, onEntry }: StoryChild): ShownRow => ({
        UPN: upn,
        Surname: surname,
        "First name": firstName,
        Year: "2026/27",
        "On entry reading": onEntry[0] ?? "",
        "On entry writing": onEntry[1] ?? "",
        "On entry mathematics": onEntry[2] ?? "",
      });
      const [last, ...others] = [...classes.Acorn].reverse();
      if (!last) throw new Error("Acorn is empty.");
      year.add("Early years", others.map(row));
      year.sit(acornsTeacher, "2026-11-02");
      expect(year.ask("apiThisYear").onEntry).toMatchObject({
        overdue: true,
        missing: [{ name: "Bruno Fell", className: "Acorn" }],
      });
      year.add("Early years", [row(last)]);
      expect(year.ask("apiThisYear").onEntry.missing).toEqual([]);
    });
  });
}
