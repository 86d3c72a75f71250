import { aSchool } from "../../../testing/core/aSchool";
import { codesProposed, proposeFor } from "../../../testing/targets/proposeFor";
import { earlier, ledgerRow, schoolOf } from "../../../testing/targets/schoolBuilder";
import type { YearGroup } from "../pupils/yearGroup";
import { type Subject, subjects } from "../subject";
import { proposeTargets } from "./proposeTargets";

test("every child on roll gets a proposal in every subject, in the order of the class tab", () => {
  const proposed = proposeTargets(schoolOf([{ upn: "A" }, { upn: "B" }]));
  expect(proposed.map(({ row, subject }) => `${row.upn} ${subject}`)).toEqual(
    ["A", "B"].flatMap((upn) => subjects.map((subject) => `${upn} ${subject}`)),
  );
});

test("children who left or have not joined yet get none, nor do rows without a pupil", () => {
  const school = schoolOf([
    { upn: "LEFT", left: "2027-01-31" },
    { upn: "LATER", joined: "2027-04-20" },
    { upn: "HERE", joined: "2026-09-03" },
  ]);
  const stranger = { ...school, pupils: school.pupils.slice(0, 2) };
  expect(proposeTargets(school).map(({ row }) => row.upn)).toEqual(["HERE", "HERE", "HERE"]);
  expect(proposeTargets(stranger)).toEqual([]);
});

test("subjects are looked at one by one", () => {
  const child = { inSubject: { reading: { start: "GDS" }, writing: { start: "WTS" } } };
  const codes = (subject: Subject) => codesProposed(proposeFor(child, {}, subject));
  expect(subjects.map(codes)).toEqual(["GDS, GDS", "WTS, WTS", "notEnoughInformation"]);
});

describe("the start of a child in Reception", () => {
  const { earlyYears } = aSchool({ earlyYears: [{ upn: "PUPIL1", onEntry: { reading: "ON" } }] });
  const start = (typed: { readonly start?: string }, yearGroup: YearGroup = 0) =>
    proposeFor({ yearGroup, typed }, { earlyYears }).evidence.start;

  test("is the on-entry assessment of the Early years tab", () => {
    expect(start({})).toMatchObject({ mark: { code: "ON" }, band: "expected" });
    expect(codesProposed(proposeFor({ yearGroup: 0 }, { earlyYears }))).toBe("EXS, EXS");
  });

  test("is what the class tab says where it says something", () => {
    expect(start({ start: "NOT" })).toMatchObject({ mark: { code: "NOT" } });
  });

  test("is no start of an older child", () => {
    expect(start({}, 1)).toMatchObject({ state: "missing" });
  });
});

describe("agreed targets", () => {
  const ana = { typed: { start: "EXS", spring: "EXS" } };

  test("an agreed target stands, and the proposal stays beside it", () => {
    const ledger = [ledgerRow("PUPIL1", "yearEnd", "GDS")];
    const found = proposeFor(ana, { ledger });
    expect(found.target.yearEnd).toMatchObject({ code: "GDS", agreed: true, band: "greaterDepth" });
    expect(found.target.keyStageEnd).toMatchObject({ code: "EXS", agreed: false });
    expect(codesProposed(found)).toBe("EXS, EXS");
    expect(found.status).toBe("justBelow");
  });

  test("a row that nobody has agreed yet changes nothing", () => {
    const ledger = [ledgerRow("PUPIL1", "yearEnd", "")];
    const found = proposeFor(ana, { ledger });
    expect(found.target.yearEnd).toMatchObject({ code: "EXS", agreed: false });
    expect(found.ledger.yearEnd).toBe(ledger[0]);
  });

  test("last year's agreement is not this year's", () => {
    const ledger = [ledgerRow("PUPIL1", "yearEnd", "GDS", { year: 2025 })];
    expect(proposeFor(ana, { ledger }).target.yearEnd).toMatchObject({ agreed: false });
  });

  test("of several rows the first that is agreed counts", () => {
    const ledger = ["", "GDS", "WTS"].map((code) => ledgerRow("PUPIL1", "yearEnd", code));
    expect(proposeFor(ana, { ledger }).target.yearEnd).toMatchObject({ code: "GDS" });
  });

  test("a child whose target is individual is on track for the target agreed", () => {
    const ledger = [ledgerRow("PUPIL1", "yearEnd", "PK5")];
    const child = { sen: "E", typed: { start: "PK3", spring: "PK5" } } as const;
    const found = proposeFor(child, { ledger });
    expect(found.proposal.kind).toBe("individual");
    expect(found.status).toBe("onTrack");
  });
});

test("the reasons tell the evidence and the decision, a row each", () => {
  const found = proposeFor(
    { typed: { start: "WTS", lastYear: "EXS", autumn: "WTS", forecastYearEnd: "EXS" } },
    { history: earlier("EXS", 3, { WTS: 5, EXS: 20, GDS: 9 }) },
  );
  expect(found.proposal.reasons).toEqual([
    { label: "Starting point", value: "WTS (Working towards), at the end of Year 2" },
    { label: "Last year's end", value: "EXS (Expected)" },
    { label: "Latest mark this year", value: "WTS (Working towards), Autumn" },
    { label: "Progress since last year's end", value: "down 1 band" },
    { label: "Teacher's forecast, year end", value: "EXS (Expected)" },
    { label: "Teacher's forecast, key-stage end", value: "not recorded" },
    {
      label: "Similar children",
      value:
        "Expected at the end of Year 3: 34 children of this school (Below 0, Working towards 5, Expected 20, Greater depth 9)",
    },
    { label: "FFT", value: "not imported" },
    { label: "Challenge", value: "Typical: a chance of at least 50%" },
    { label: "Highest band with that chance", value: "Expected" },
    { label: "Not below (starting point)", value: "Working towards" },
    { label: "Not above (one band over the latest mark)", value: "Expected" },
    { label: "Not below (teacher's forecast)", value: "Expected" },
    { label: "Decided by", value: "the chance of being reached" },
    { label: "Chance of the target or higher", value: "85% (34 children of this school)" },
    { label: "Year-end target", value: "the same band as the key-stage target" },
  ]);
});
