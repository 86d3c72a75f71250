import { called, elmsTeacher, head, oaksTeacher, office, readers } from "../hazelbury";
import type { HazelburyYear } from "../hazelburyYear";
import type { ShownRow } from "../livingSchool";

/** January and February: interventions begin, and a child leaves. */
export function interventionsBegin(year: HazelburyYear): void {
  describe("January: interventions begin", () => {
    test("Mr Okoro comes to teach Elm", () => {
      year.sit(office, "2027-01-04");
      year.add("Staff", [
        { Name: "Mr Okoro", Email: elmsTeacher, Role: "Teacher", Classes: "Elm" },
      ]);
      year.sit(elmsTeacher, "2027-01-04");
      expect(year.ask("apiOverview").person).toMatchObject({ name: "Mr Okoro", role: "Teacher" });
    });

    test("six children get a daily reader, two a number club; slips are found and put right", () => {
      year.sit(oaksTeacher, "2027-01-11");
      const row = (name: string, more: ShownRow): ShownRow => ({
        UPN: called(name).upn,
        "Led by": "Mrs Tarn",
        Starts: "11/01/2027",
        Scale: "Standardised score",
        "Review due": "22/03/2027",
        ...more,
      });
      year.add("Interventions", [
        ...readers.map(([name, Entry]) =>
          row(name, { Intervention: "Daily reader", Subject: "Reading", Entry, Cost: "120" }),
        ),
        row("Edwin", { Intervention: "Number club", Subject: "Mathematics", Entry: "82" }),
        row("Fern", {
          Intervention: "Number club",
          Subject: "Mathematics",
          Entry: "79",
          Exit: "EXS",
          Ends: "04/01/2027",
        }),
      ]);
      year.choose("Check entries");
      const rules = () =>
        year.rows("Checks").flatMap(({ Tab, Check }) => (Tab === "Interventions" ? Check : []));
      expect(rules().sort()).toEqual(["interventionEndsBeforeStart", "interventionMarkOffScale"]);
      const fern = called("Fern").upn;
      year.type("Interventions", fern, "Exit", "");
      year.type("Interventions", fern, "Ends", "");
      year.choose("Check entries");
      expect(rules()).toEqual([]);
    });
  });

  describe("February: Isaac leaves", () => {
    test("nobody can agree a target of his any more; the ones that were agreed are pointed at", () => {
      const { upn } = called("Isaac");
      year.sit(head, "2027-02-22");
      const shown = year.ask("apiTargets", "Oak");
      year.sit(office, "2027-02-22");
      year.type("Pupils", upn, "Left", "12/02/2027");
      year.sit(head, "2027-02-22");
      const target = shown.find((each) => each.upn === upn && each.subject === "Reading");
      if (!target) throw new Error("Isaac's target is not shown.");
      const { subject, horizon, agreed } = target;
      const change = {
        upn,
        subject,
        horizon,
        before: agreed,
        agreed: "GDS",
        reason: "He reads well.",
      };
      expect(year.problem("apiAgree", [change], "").message).toContain("left on 12/02/2027");
      year.choose("Check entries");
      expect(year.rows("Checks").filter(({ Check }) => Check === "agreedForLeaver")).toHaveLength(
        6,
      );
      expect(year.rows("Targets", upn).map(({ State }) => State)).toEqual(Array(6).fill("Agreed"));
    });
  });
}
