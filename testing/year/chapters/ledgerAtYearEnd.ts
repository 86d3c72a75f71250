import { subjectNames, subjects } from "../../../src/core/subject";
import { expectedLedger, ledgerAsItStands, targetKey } from "../expectedLedger";
import { children, classes, classNames } from "../hazelbury";
import type { HazelburyYear } from "../hazelburyYear";
import type { ShownRow } from "../livingSchool";

/** July: what the ledger says at the end of the year. */
export function ledgerAtYearEnd(year: HazelburyYear): void {
  describe("July: what the ledger says at the end of the year", () => {
    const keys = children.flatMap(({ upn }) =>
      subjects.flatMap((subject) =>
        ["Year end", "Key stage end"].map((horizon) =>
          targetKey(upn, subjectNames[subject], horizon),
        ),
      ),
    );

    test("of every child and subject: who decided what, when and why, and what was before it", () => {
      expect(ledgerAsItStands(year.rows("Targets"), "2026/27")).toEqual(
        expectedLedger(keys, year.decided),
      );
    });

    test("what was proposed, and why, stands beside every one of them", () => {
      const rows = year.rows("Targets");
      expect(rows.filter(({ Proposed, Why }) => Proposed === "" || Why === "")).toEqual([]);
    });

    test("every target of Oak was discussed before it was first agreed", () => {
      const first = new Map<string, ShownRow>();
      for (const row of year.rows("Targets")) {
        const key = targetKey(row.UPN ?? "", row.Subject ?? "", row.Horizon ?? "");
        if (row.Class === "Oak" && !first.has(key)) first.set(key, row);
      }
      expect(first.size).toBe(classes.Oak.length * subjects.length * 2);
      for (const row of first.values()) {
        expect(row).toMatchObject({ "Discussed by": "Mr Byrne", "Discussed on": "2026-11-16" });
        expect(row["Agreed on"]).toBe("2026-11-20");
      }
    });

    test("the Log counts as many decisions as were made", () => {
      const told = year
        .rows("Log")
        .flatMap(
          ({ Details = "" }) => /(?:Agreed|agreement of) (\d+) target/.exec(Details)?.[1] ?? [],
        );
      // The one that a teacher asked for is logged as granted.
      expect(told.reduce((sum, each) => sum + Number(each), 1)).toBe(year.decided.length);
    });

    test("the page on each child says the same as the ledger", () => {
      for (const name of classNames) {
        for (const target of year.ask("apiTargets", name)) {
          const { upn, subject, horizon, agreed, earlier } = target;
          const rows = expectedLedger(keys, year.decided)[targetKey(upn, subject, horizon)] ?? [];
          expect([...earlier.map((each) => each.agreed).reverse(), agreed]).toEqual(
            rows.map(({ Agreed }) => Agreed),
          );
        }
      }
    });
  });
}
