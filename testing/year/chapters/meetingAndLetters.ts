import { makeLetters } from "../../sidebar/makeLetters";
import { called, head, oaksTeacher, office } from "../hazelbury";
import type { HazelburyYear } from "../hazelburyYear";

/** December: the first progress meeting, and letters home. */
export function meetingAndLetters(year: HazelburyYear): void {
  describe("December: the first progress meeting", () => {
    test("has a document for each class; Elm's leaves room for the teacher's name", () => {
      year.sit(head, "2026-12-14");
      for (const name of ["Oak", "Elm"]) year.choose("Prepare progress meeting", name);
      expect(year.document("Progress meeting – Oak")).toContain("Class teacher: Mr Byrne");
      expect(year.document("Progress meeting – Elm")).toContain(
        "the Staff tab names nobody for Elm",
      );
      expect(year.document("Progress meeting – Oak")).toContain("nothing to look back on");
    });

    test("its actions are written down, each with who and when", () => {
      year.sit(oaksTeacher, "2026-12-14");
      const common = { className: "Oak", owner: "Mr Byrne", reviewDue: "12/03/2027" };
      for (const name of ["Amira", "Bella", "Callum"]) {
        const action = "Read with an adult every day";
        year.ask("apiAddAction", { ...common, upn: called(name).upn, action });
      }
      year.ask("apiAddAction", { ...common, action: "Ten minutes of spelling a day" });
      expect(year.rows("Meetings").filter(({ Action }) => Action !== "")).toHaveLength(4);
    });
  });

  describe("letters home", () => {
    const chosen = ["Amira", "Daisy", "Hannah", "Isaac"].map((name) => called(name).upn);

    test("are made by the office, printed only when the head has released them", () => {
      year.sit(office, "2026-12-15");
      expect(makeLetters(year.ask, { upns: chosen }).counts).toMatchObject({ asked: 4, made: 4 });
      expect(year.choose("Generate print set", "Oak")).toContain("nothing to print");
      expect(year.documents().filter((name) => name.startsWith("Print set"))).toEqual([]);
      year.sit(head, "2026-12-15");
      year.ask("apiReleaseLetters", { upns: chosen }, "Mrs Marsh");
      year.sit(office, "2026-12-16");
      expect(year.choose("Generate print set", "Oak")).toContain("4 letters, 4 pages");
      const text = year.document("Print set");
      expect(text).toContain("To the parents and carers of Amira Khan");
      expect(text).not.toContain("Jonah");
    });

    test("say what was agreed", () => {
      expect(year.document("Letter – Amira Khan")).toMatch(
        /Reading\s+working just below .*\s+working in greater depth than expected for Year 3/,
      );
    });

    test("what parents were told, and what they said, is kept", () => {
      year.sit(oaksTeacher, "2026-12-18");
      const told = { date: "17/12/2026", how: "Letter handed out", told: "The agreed targets" };
      for (const upn of chosen) {
        year.ask("apiTellParents", { upn, ...told, whoCame: "", comment: "" }, "");
      }
      const slip = { date: "18/12/2026", how: "Reply slip", told: "", whoCame: "" };
      const comment = "We read together every evening.";
      year.ask("apiTellParents", { upn: called("Amira").upn, ...slip, comment }, "");
      const of10 = (reached: number) => ({ reached, n: 10 });
      expect(year.ask("apiCohort", "Oak").parents).toEqual({
        letters: of10(4),
        released: of10(4),
        told: {
          handedOut: of10(4),
          inPerson: of10(0),
          ofTargets: of10(4),
          replies: of10(1),
          comments: of10(1),
        },
      });
    });
  });
}
