import { called, children, classes, classNames, head, oaksTeacher } from "../hazelbury";
import type { HazelburyYear } from "../hazelburyYear";

/** The autumn point. */
export function autumnPoint(year: HazelburyYear): void {
  describe("the autumn point", () => {
    test("is marked; a slip is noticed while typing and mended in one click", () => {
      year.sit(oaksTeacher, "2026-11-30");
      for (const name of classNames) year.typeMarks(name, "autumn");
      const george = called("George");
      year.type("Oak", george.upn, "Reading autumn", "EXXS");
      expect(year.rows("Oak", george.upn)[0]?.["To look at"]).toContain("Reading autumn");
      const finding = year
        .ask("apiClass", "Oak")
        .groups.flatMap(({ findings }) => findings)
        .find(({ typed }) => typed === "EXXS");
      if (finding?.fix === undefined) throw new Error("No fix is offered.");
      year.ask("apiFix", { place: finding.place, before: "EXXS", after: finding.fix });
      expect(year.choose("Check entries")).toContain("0 entries to mend");
    });

    test("children of Oak review the term with the teacher", () => {
      year.sit(oaksTeacher, "2026-12-07");
      year.choose("Generate review sheets", "Oak");
      year.choose("Generate target cards", "Oak");
      year.choose("Generate planning groups", "Oak", "Reading");
      for (const { firstName } of classes.Oak) {
        for (const name of ["Review sheets", "Target cards", "Planning groups"]) {
          expect(year.document(name)).toContain(firstName);
        }
      }
      const { reviews } = year.ask("apiMeetings", "Oak");
      for (const { upn, childsWords } of reviews.slice(0, 3)) {
        const review = { upn, heldOn: "07/12/2026", before: childsWords };
        year.ask("apiRecordReview", { ...review, childsWords: "I want to read longer books." });
      }
      expect(year.ask("apiOverview").childReviews).toEqual({ held: 3, of: 28 });
    });

    test("is closed by the head; whoever types into it is refused, or noticed", () => {
      year.sit(head, "2026-12-11");
      year.ask("apiPoint", { point: "Autumn", close: true, until: "" }, "");
      expect(year.rows("Closed marks")).toHaveLength(children.length);
      year.sit(oaksTeacher, "2026-12-11");
      const daisy = called("Daisy");
      expect(() => year.type("Oak", daisy.upn, "Reading autumn", "EXS")).toThrow(/protected/);
      // Who may edit protected cells is told at once, and Check entries lists it.
      year.sit(head, "2026-12-11");
      const kitty = called("Kitty");
      year.type("Elm", kitty.upn, "Reading autumn", "GDS");
      expect(year.rows("Elm", kitty.upn)[0]?.["To look at"]).toContain("Reading autumn");
      year.choose("Check entries");
      expect(year.rows("Checks").map(({ Check }) => Check)).toContain("changedAfterClosing");
      year.type("Elm", kitty.upn, "Reading autumn", "WTS");
      year.choose("Check entries");
      expect(year.rows("Checks").map(({ Check }) => Check)).not.toContain("changedAfterClosing");
    });

    test("a teacher asks for a change of a closed mark, and the head allows it", () => {
      const place = {
        upn: called("Daisy").upn,
        subject: "Writing",
        about: "Autumn",
        stands: "WTS",
        wanted: "EXS",
      };
      year.sit(oaksTeacher, "2026-12-12");
      year.ask("apiAskChange", { ...place, why: "Her story was found after the point." }, "");
      year.sit(head, "2026-12-14");
      expect(year.ask("apiOverview").openRequests).toBe(1);
      year.ask("apiAnswerRequest", { request: place, grant: true, note: "" }, "");
      year.noteMark(place.upn, "Writing", "autumn", "EXS");
      expect(year.rows("Oak", place.upn)[0]?.["Writing autumn"]).toBe("EXS");
      expect(year.rows("Closed marks", place.upn)[0]?.Writing).toBe("EXS");
    });
  });
}
