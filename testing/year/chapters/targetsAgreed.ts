import type { TargetDecision, TargetView } from "../../../src/app/api";
import { subjects } from "../../../src/core/subject";
import { called, children, classNames, head, oaksTeacher } from "../hazelbury";
import type { HazelburyYear } from "../hazelburyYear";

/** Sam's targets in mathematics wait; all others are agreed, as proposed or for a reason. */
function asTheHeadDecides({ upn, subject, horizon, proposed }: TargetView): TargetDecision[] {
  if (upn === called("Sam").upn && subject === "Mathematics") return [];
  const decision = { upn, subject, horizon, before: "", agreed: proposed, reason: "" };
  if (upn === called("Amira").upn && subject === "Reading" && horizon === "Year end") {
    return [{ ...decision, agreed: "GDS", reason: "She reads far ahead at home." }];
  }
  if (proposed !== "Individual") return [decision];
  const agreed = horizon === "Year end" ? "PK4" : "WTS";
  return [{ ...decision, agreed, reason: "From the outcomes of the plan." }];
}

/** Targets are proposed, discussed and agreed. */
export function targetsAgreed(year: HazelburyYear): void {
  describe("November: targets", () => {
    test("are proposed from the evidence and the teachers' forecasts", () => {
      year.sit(oaksTeacher, "2026-11-09");
      for (const name of classNames) year.typeMarks(name, "forecastYearEnd", "forecastKeyStageEnd");
      expect(year.choose("Propose targets")).toContain("proposed for 28 children");
      const rows = year.rows("Targets");
      expect(rows).toHaveLength(children.length * subjects.length * 2);
      expect(rows.filter(({ Proposed, Why }) => Proposed === "" || Why === "")).toEqual([]);
      expect(rows.filter(({ Class, Start }) => Class === "Acorn" && Start === "")).toEqual([]);
    });

    test("are discussed by the teacher, who cannot agree them", () => {
      year.sit(oaksTeacher, "2026-11-16");
      const targets = year.ask("apiTargets", "Oak");
      year.ask("apiDiscuss", targets, "");
      const [first] = targets;
      if (!first) throw new Error("Oak has no targets.");
      const { upn, subject, horizon, proposed } = first;
      const decision = { upn, subject, horizon, before: "", agreed: proposed, reason: "" };
      expect(year.problem("apiAgree", [decision], "").message).toContain("is for Mrs Marsh");
      const ofOak = year.rows("Targets").filter(({ Class }) => Class === "Oak");
      expect(new Set(ofOak.map((row) => [row.State, row["Discussed by"]].join()))).toEqual(
        new Set(["Discussed,Mr Byrne"]),
      );
    });

    test("are agreed by the head: as proposed, or another with a reason", () => {
      year.sit(head, "2026-11-20");
      for (const name of classNames) {
        const decisions = year.ask("apiTargets", name).flatMap(asTheHeadDecides);
        if (name === "Oak") {
          const without = decisions.map((each) => ({ ...each, reason: "" }));
          expect(year.problem("apiAgree", without, "").message).toContain("Please give the reason");
        }
        year.decide("2026-11-20", decisions);
      }
      const rows = year.rows("Targets");
      expect(rows.filter(({ State }) => State === "Agreed")).toHaveLength(year.decided.length);
      expect(
        rows.filter(({ State }) => State !== "Agreed").map((row) => row["First name"]),
      ).toEqual(["Sam", "Sam"]);
    });
  });
}
