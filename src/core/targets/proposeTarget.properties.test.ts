import fc from "fast-check";
import { anyChild, anyHistory, anyTyped } from "../../../testing/targets/anyChild";
import { proposeFor } from "../../../testing/targets/proposeFor";
import { type ChildDescription, settings } from "../../../testing/targets/schoolBuilder";
import { type Band, bandRank } from "../band";
import type { HistoryRow } from "../school/resultRows";
import type { Challenge } from "../school/settings";
import { bandOfEvidence, placeOn } from "./evidenceMark";
import type { Proposal } from "./proposal";
import type { ProposedTarget } from "./proposeTargets";

fc.configureGlobal({ seed: 2026 });

function propose(
  child: ChildDescription,
  history: readonly HistoryRow[],
  challenge: Challenge = "typical",
): ProposedTarget {
  return proposeFor(child, { history, settings: { ...settings, challenge } });
}

/** Holds for any child and record for which grades are proposed. */
function always(
  holds: (found: ProposedTarget, proposal: Extract<Proposal, { kind: "proposed" }>) => void,
): void {
  const challenge = fc.constantFrom<Challenge>("typical", "high", "veryHigh");
  fc.assert(
    fc.property(anyChild, anyHistory, challenge, (child, history, challenge) => {
      const found = propose(child, history, challenge);
      if (found.proposal.kind === "proposed") holds(found, found.proposal);
    }),
  );
}

/** Holds that the second proposal is nowhere lower than the first. */
function expectNoLower({ proposal: before }: ProposedTarget, { proposal: after }: ProposedTarget) {
  if (before.kind !== "proposed") return;
  expect(after.kind).toBe("proposed");
  if (after.kind !== "proposed") return;
  expect(after.keyStageEnd.position).toBeGreaterThanOrEqual(before.keyStageEnd.position);
  expect(after.yearEnd.position).toBeGreaterThanOrEqual(before.yearEnd.position);
}

const rankOf = (band: Band | undefined) => (band === undefined ? -1 : bandRank(band));

test("a key-stage target is never below the starting point's band", () => {
  always(({ evidence }, { keyStageEnd, band }) => {
    const floor = rankOf(bandOfEvidence(evidence.start));
    expect(rankOf(keyStageEnd.band)).toBeGreaterThanOrEqual(floor);
    expect(bandRank(band)).toBeGreaterThanOrEqual(floor);
  });
});

test("nor below the teacher's forecasts", () => {
  always(({ evidence }, { keyStageEnd, yearEnd }) => {
    const { forecastKeyStageEnd, forecastYearEnd } = evidence;
    expect(keyStageEnd.position).toBeGreaterThanOrEqual(
      placeOn(keyStageEnd.scale, forecastKeyStageEnd) ?? 0,
    );
    expect(yearEnd.position).toBeGreaterThanOrEqual(placeOn(yearEnd.scale, forecastYearEnd) ?? 0);
  });
});

test("raising the challenge never lowers a target", () => {
  fc.assert(
    fc.property(anyChild, anyHistory, (child, history) => {
      const [typical, high, veryHigh] = (["typical", "high", "veryHigh"] as const).map((each) =>
        propose(child, history, each),
      ) as [ProposedTarget, ProposedTarget, ProposedTarget];
      expectNoLower(typical, high);
      expectNoLower(high, veryHigh);
    }),
  );
});

test.each(["forecastYearEnd", "forecastKeyStageEnd"] as const)(
  "a higher %s never lowers a target",
  (kind) => {
    const onScale = (child: ChildDescription) =>
      kind === "forecastKeyStageEnd" && child.scale !== "steps"
        ? "ks2-teacher-assessment"
        : (child.scale ?? "");
    const withForecasts = anyChild.chain((child) =>
      fc.tuple(fc.constant(child), anyTyped(onScale(child)), anyTyped(onScale(child))),
    );
    fc.assert(
      fc.property(withForecasts, anyHistory, ([child, one, other], history) => {
        const found = [one, other].map((value) =>
          propose({ ...child, typed: { ...child.typed, [kind]: value } }, history),
        );
        const place = ({ evidence }: ProposedTarget) =>
          evidence[kind].state === "known" ? evidence[kind].mark.position : -1;
        const [lower, higher] = found.sort((a, b) => place(a) - place(b)) as [
          ProposedTarget,
          ProposedTarget,
        ];
        expectNoLower(lower, higher);
      }),
    );
  },
);

test("a year-end target is never below the child's latest grade", () => {
  always(({ evidence }, { yearEnd }) => {
    expect(yearEnd.position).toBeGreaterThanOrEqual(placeOn(yearEnd.scale, evidence.latest) ?? 0);
  });
});

test("a target never lies beyond its scale, and the year's never beyond the key stage's", () => {
  always((_, { keyStageEnd, yearEnd }) => {
    for (const { scale, code, position } of [keyStageEnd, yearEnd]) {
      if (scale.scores) {
        expect(position).toBeGreaterThanOrEqual(scale.scores.lowest);
        expect(position).toBeLessThanOrEqual(scale.scores.highest);
      } else expect(scale.grades[position]?.code).toBe(code);
    }
    if (yearEnd.scale === keyStageEnd.scale) {
      expect(yearEnd.position).toBeLessThanOrEqual(keyStageEnd.position);
    }
  });
});

test("a chance is that of the band or higher, with the number behind it, and a target has a reason", () => {
  always((_, { chance, sentence, reasons, band }) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(reasons.length).toBeGreaterThan(8);
    if (!chance) return;
    const orHigher = chance.shares.slice(bandRank(band)).reduce((sum, share) => sum + share, 0);
    expect(chance.share).toBeCloseTo(orHigher);
    expect(chance.n).toBeGreaterThanOrEqual(10);
  });
});
