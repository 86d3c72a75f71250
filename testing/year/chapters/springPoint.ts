import { called, classNames, elmsTeacher, head, oaksTeacher, readers } from "../hazelbury";
import type { HazelburyYear } from "../hazelburyYear";

/** The spring point. */
export function springPoint(year: HazelburyYear): void {
  describe("the spring point", () => {
    test("is marked in every class, and planned from", () => {
      year.sit(elmsTeacher, "2027-03-08");
      for (const name of classNames) year.typeMarks(name, "spring");
      year.choose("Generate planning groups", "Elm", "");
      expect(year.choose("Check entries")).toContain("0 entries to mend");
      expect(year.choose("Propose targets")).toContain("27 children");
    });

    test("opens the second meeting with what came of the first", () => {
      year.sit(head, "2027-03-12");
      const { lastMeeting, actions } = year.ask("apiMeetings", "Oak");
      expect(lastMeeting).toBe("14/12/2026");
      expect(actions.map(({ isDue }) => isDue)).toEqual([true, true, true, true]);
      const amiras = actions.find(({ upn }) => upn === called("Amira").upn);
      if (!amiras) throw new Error("Amira's action is not shown.");
      const { meetingDate, className, upn, action } = amiras;
      year.ask("apiCloseAction", { meetingDate, className, upn, action }, "Reads whole chapters.");
      year.choose("Prepare progress meeting", "Oak");
      const text = year.document("Progress meeting – Oak");
      expect(text).toContain("The last meeting was on 14 December 2026");
      expect(text).toContain("Read with an adult every day");
      expect(text).toContain("Reads whole chapters.");
      expect(text.indexOf("Reads whole chapters.")).toBeLessThan(
        text.indexOf("How the class stands"),
      );
    });

    test("a target changes by a new decision; what stood before stays", () => {
      year.sit(head, "2027-03-15");
      const change = {
        upn: called("George").upn,
        subject: "Reading",
        horizon: "Year end",
        before: "EXS",
      };
      year.decide("2027-03-15", [
        { ...change, agreed: "GDS", reason: "He reads at greater depth by now." },
      ]);
      // A teacher asks, and the head grants it.
      const place = { upn: called("Callum").upn, subject: "Mathematics" };
      const reason = "He caught up before the others.";
      const request = { ...place, about: "Target, year end", stands: "EXS", wanted: "GDS" };
      year.sit(oaksTeacher, "2027-03-16");
      year.ask("apiAskChange", { ...request, why: reason }, "");
      year.sit(head, "2027-03-17");
      year.ask("apiAnswerRequest", { request, grant: true, note: "" }, "");
      const granted = { ...place, horizon: "Year end", before: "EXS", agreed: "GDS", reason };
      year.decided.push({ ...granted, by: "Mrs Marsh", on: "2027-03-17" });
      // An agreement is taken back, and agreed anew another day.
      const fern = { upn: called("Fern").upn, subject: "Writing", horizon: "Key stage end" };
      year.decide("2027-03-17", [
        { ...fern, before: "WTS", agreed: "", reason: "To be talked over again." },
      ]);
      year.sit(head, "2027-03-19");
      year.decide("2027-03-19", [
        { ...fern, before: "", agreed: "EXS", reason: "Her parents and she aim higher." },
      ]);
    });

    test("the interventions end: exit marks, and what changed", () => {
      year.sit(oaksTeacher, "2027-03-22");
      const upns = readers.map(([name]) => called(name).upn);
      const ends = new Map(upns.map((upn) => [upn, ["19/03/2027"]]));
      const exits = new Map(readers.map(([, , exit], at) => [upns[at] ?? "", [exit]]));
      year.paste("Interventions", "Ends", ends);
      year.paste("Interventions", "Exit", exits);
      const [first] = year.ask("apiMeetings", "Oak").interventions;
      expect(first).toMatchObject({ intervention: "Daily reader", isDue: true });
      for (const name of ["Amira", "Callum"]) {
        const key = {
          upn: called(name).upn,
          intervention: "Daily reader",
          subject: "Reading",
          starts: "2027-01-11",
        };
        year.ask("apiReviewIntervention", key, "Reads every day now.");
      }
      year.sit(head, "2027-03-26");
      year.ask("apiPoint", { point: "Spring", close: true, until: "" }, "");
    });
  });
}
