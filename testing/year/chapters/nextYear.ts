import { subjects } from "../../../src/core/subject";
import { called, classes, classNames, head, leftLongAgo, oaksTeacher, office } from "../hazelbury";
import type { HazelburyYear } from "../hazelburyYear";
import { whereItStands } from "../whereItStands";

/** The next year is started, taken back and started again. */
export function nextYear(year: HazelburyYear): void {
  describe("the new year", () => {
    const choices = {
      classes: { "acorn|0": "Birch" },
      children: { [called("Fern").upn]: { does: "stay" } },
    } as const;
    const request = { job: "newYear", ...choices } as const;
    const everything = () =>
      Object.fromEntries(
        year
          .tabs()
          .filter((tab) => tab !== "Log" && tab !== "Pupil Targets record")
          .map((tab) => [tab, year.rows(tab)]),
      );
    let before: ReturnType<typeof everything>;

    test("is looked at before it is started", () => {
      year.sit(head, "2027-07-19");
      before = everything();
      const preview = year.ask("apiYearPreview", request);
      expect(preview.stops).toEqual([]);
      expect(everything()).toEqual(before);
    });

    test("is not the office's to start, since the head has closed its points", () => {
      year.sit(office, "2027-07-20");
      const { plan, stops } = year.ask("apiYearPreview", request);
      expect(stops.join()).toContain("or Mrs Marsh as head, where the points were closed");
      expect(year.problem("apiYear", { ...request, plan }).message).toBe(stops.join());
      expect(everything()).toEqual(before);
      year.sit(head, "2027-07-20");
    });

    test("stopped half-way by Google, it holds other changes back, and goes on", () => {
      const { plan } = year.ask("apiYearPreview", request);
      let writes = 0;
      year.session().interfereWith(({ call }) => {
        if (call !== "Range.setValues") return undefined;
        writes += 1;
        return writes === 8 ? { end: "after" } : undefined;
      });
      expect(() => year.run("apiYear", { ...request, plan })).toThrow(/stopped/);
      year.session().interfereWith(undefined);
      expect(everything()).not.toEqual(before);
      // Started twice: the second time it is told what is unfinished.
      expect(year.problem("apiYear", { ...request, plan }).message).toContain("has not finished");
      expect(year.choose("Propose targets")).toContain("has not finished");
      const { unfinished } = year.ask("apiYearPreview", request);
      if (!unfinished) throw new Error("Nothing is unfinished.");
      year.ask("apiYearGoOn", unfinished.token);
      expect(year.rows("Settings").map(({ Value }) => Value)).toContain("2027/28");
      expect(year.problem("apiYear", { ...request, plan }).message).toContain(
        "cannot be started yet",
      );
    });

    test("is taken back, cell for cell", () => {
      const [latest] = year.ask("apiOverview").undo;
      expect(latest?.what).toBe("Started 2027/28");
      expect(year.ask("apiUndo", latest?.token ?? "").leftAlone).toEqual([]);
      expect(everything()).toEqual(before);
      year.sit(oaksTeacher, "2027-07-20");
      expect(() => year.type("Oak", called("Amira").upn, "Reading autumn", "EXS")).toThrow(
        /protected/,
      );
      year.sit(head, "2027-07-20");
    });

    test("is started again: everybody is where they belong", () => {
      const { plan } = year.ask("apiYearPreview", request);
      year.ask("apiYear", { ...request, plan });
      const names = (tab: string) =>
        year
          .rows(tab)
          .map((row) => row["First name"])
          .sort();
      expect(names("Birch")).toEqual(classes.Acorn.map(({ firstName }) => firstName).sort());
      expect(names("Oak")).toEqual(["Fern"]);
      expect(names("Elm")).toEqual(
        classes.Oak.map(({ firstName }) => firstName)
          .filter((name) => name !== "Fern" && name !== "Isaac")
          .sort(),
      );
      expect(year.rows("Acorn")).toEqual([]);
      for (const { upn } of classes.Elm) {
        expect(year.rows("Pupils", upn)[0]?.Left).not.toBe("");
      }
    });

    test("nothing that was typed is lost", () => {
      const kept = {
        pastMarks: year.rows("Past marks"),
        pastTexts: year.rows("Past texts"),
        classRows: [...classNames, "Birch"].flatMap((tab) => year.rows(tab)),
      };
      const typed = year.typedCodes();
      expect(typed.length).toBeGreaterThan(500);
      expect(typed.filter((each) => whereItStands(each, kept) === undefined)).toEqual([]);
      for (const tab of [
        "Targets",
        "Interventions",
        "Meetings",
        "Parents",
        "Requests",
        "Closed marks",
        "Letters",
        "Early years",
      ]) {
        expect([tab, year.rows(tab)]).toEqual([tab, before[tab]]);
      }
      expect(kept.pastTexts.filter(({ About }) => About === "Child's words")).toHaveLength(3);
    });

    test("the leaver whose time is over is archived, and nobody else", () => {
      expect(year.rows("Pupils", leftLongAgo.upn)).toHaveLength(1);
      const others = year.rows("Pupils").filter(({ UPN }) => UPN !== leftLongAgo.upn);
      expect(year.choose("Archive leavers")).toContain("Archived 1 leaver.");
      expect(year.rows("Pupils")).toEqual(others);
      expect(year.rows("Targets")).toEqual(before.Targets);
    });

    test("September: the new year's marks can be typed, and targets are proposed beside last year's", () => {
      year.sit(oaksTeacher, "2027-09-20");
      const amira = called("Amira").upn;
      year.type("Elm", amira, "Reading autumn", "EXS");
      year.type("Elm", amira, "Reading forecast year end", "EXS");
      // Last autumn it was another mark, which its point has closed on: that is of no concern now.
      expect(year.rows("Elm", amira)[0]?.["To look at"]).not.toContain("Reading autumn");
      const { points } = year.ask("apiThisYear");
      expect(points.map(({ state, kept }) => [state, kept])).toEqual([
        ["open", false],
        ["notBegun", false],
        ["notBegun", false],
      ]);
      expect(year.ask("apiOverview")).toMatchObject({
        point: "Autumn 2027/28",
        childReviews: { held: 0, of: 17 },
        openRequests: 0,
      });
      year.choose("Propose targets");
      const rows = year.rows("Targets");
      expect(rows.filter(({ Year }) => Year === "2026/27")).toEqual(before.Targets);
      expect(rows.filter(({ Year }) => Year === "2027/28")).toHaveLength(17 * subjects.length * 2);
    });
  });
}
