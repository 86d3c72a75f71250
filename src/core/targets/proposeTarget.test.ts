import { codesProposed, proposeFor } from "../../../testing/targets/proposeFor";
import {
  earlier,
  everyYear,
  fftRow,
  schoolOf,
  settings,
} from "../../../testing/targets/schoolBuilder";
import { proposeTargets } from "./proposeTargets";

/** Of 34 earlier children at the expected standard at the end of Year 3, 29 went on to reach it. */
const thirtyFour = earlier("EXS", 3, { WTS: 5, EXS: 20, GDS: 9 });

const onSteps = { ...settings, markScales: everyYear("steps") };
const onPointInTime = { ...settings, markScales: everyYear("point-in-time") };

describe("a target rests on what similar children went on to do", () => {
  test("Amira was at the expected standard at the end of Year 3; of 34 such children 29 went on to reach it", () => {
    const amira = proposeFor({ typed: { start: "EXS", lastYear: "EXS" } }, { history: thirtyFour });
    expect(codesProposed(amira)).toBe("EXS, EXS");
    expect(amira.proposal.sentence).toBe(
      "Expected standard: of 34 children who were at the expected standard at the end of Year 3, 29 went on to reach it.",
    );
    expect(amira.proposal).toMatchObject({
      chance: {
        share: expect.closeTo(29 / 34),
        n: 34,
        basis: "similarChildren",
        source: "34 children of this school",
      },
    });
  });

  test("Ben is asked for greater depth where the school asks for very high challenge: 9 of 34 is 26%", () => {
    const ben = { typed: { start: "EXS", lastYear: "EXS" } };
    const high = { ...settings, challenge: "high" } as const;
    const veryHigh = { ...settings, challenge: "veryHigh" } as const;
    expect(codesProposed(proposeFor(ben, { history: thirtyFour, settings: high }))).toBe(
      "EXS, EXS",
    );
    expect(codesProposed(proposeFor(ben, { history: thirtyFour, settings: veryHigh }))).toBe(
      "GDS, GDS",
    );
  });

  test("a chance of exactly half is enough for a typical challenge", () => {
    const history = earlier("WTS", 3, { WTS: 10, EXS: 10 });
    const cara = proposeFor({ typed: { start: "WTS", lastYear: "WTS" } }, { history });
    expect(codesProposed(cara)).toBe("EXS, EXS");
  });

  test("Dev's last year has 9 similar children, too few, so the 12 of his starting point are asked", () => {
    const history = [...earlier("WTS", 3, { EXS: 9 }), ...earlier("EXS", 2, { WTS: 2, EXS: 10 })];
    const dev = proposeFor({ typed: { start: "EXS", lastYear: "WTS" } }, { history });
    expect(dev.proposal.sentence).toBe(
      "Expected standard: of 12 children who were at the expected standard at the end of Year 2, 10 went on to reach it.",
    );
  });

  test("where both have enough, last year's end is asked before the starting point", () => {
    const history = [...earlier("WTS", 3, { WTS: 9, EXS: 3 }), ...earlier("EXS", 2, { EXS: 20 })];
    const dan = proposeFor({ typed: { start: "EXS", lastYear: "WTS" } }, { history });
    expect(dan.proposal).toMatchObject({ chance: { n: 12, share: 0.25 } });
  });

  test("Ella is known only to the on-entry assessment: nothing is said of chances without a record", () => {
    const ella = proposeFor({ yearGroup: 0, typed: { start: "ON" } });
    expect(codesProposed(ella)).toBe("EXS, EXS");
    expect(ella.proposal.sentence).toBe(
      "Expected standard: the child was at the expected standard on entry to school, and too few similar children are known to give a chance.",
    );
    expect(ella.proposal).not.toHaveProperty("chance");
  });
});

describe("FFT's chances are shown beside, and used where too few similar children are known", () => {
  const fft = [fftRow("PUPIL1", [0.05, 0.15, 0.45, 0.35])];

  test("without similar children the target follows FFT", () => {
    const farah = proposeFor({ typed: { start: "EXS" } }, { fft });
    expect(farah.proposal.sentence).toBe(
      "Expected standard: FFT puts the chance of reaching it at 80%.",
    );
    expect(farah.proposal).toMatchObject({ chance: { basis: "fft", source: "FFT" } });
    expect(farah.proposal).not.toHaveProperty("chance.n");
  });

  test("with similar children the school's record decides, and FFT stands in the reasons", () => {
    const gus = proposeFor(
      { typed: { start: "EXS", lastYear: "EXS" } },
      { history: thirtyFour, fft: [fftRow("PUPIL1", [0, 0, 0.2, 0.8])] },
    );
    expect(codesProposed(gus)).toBe("EXS, EXS");
    expect(gus.proposal.reasons).toContainEqual({
      label: "FFT",
      value: "Below 0%, Working towards 0%, Expected 20%, Greater depth 80%",
    });
  });
});

describe("floor, cap and forecast", () => {
  test("Hana was at greater depth at the end of Year 2, and is not asked for less", () => {
    const history = earlier("GDS", 3, { EXS: 8, GDS: 4 });
    const hana = proposeFor({ typed: { start: "GDS", lastYear: "GDS" } }, { history });
    expect(codesProposed(hana)).toBe("GDS, GDS");
    expect(hana.proposal.sentence).toBe(
      "Greater depth: the child was at greater depth at the end of Year 2, and a target is not set below the starting point.",
    );
  });

  test("Ivo works towards the standard now: most reach greater depth, but the target goes one band up", () => {
    const history = earlier("EXS", 3, { GDS: 11 });
    const ivo = proposeFor(
      { typed: { start: "WTS", lastYear: "EXS", autumn: "WTS" } },
      { history },
    );
    expect(codesProposed(ivo)).toBe("EXS, EXS");
    expect(ivo.proposal.sentence).toBe(
      "Expected standard: similar children often go further, but a target goes no more than one band above the child's latest mark.",
    );
  });

  test("the floor wins over the cap: Jude fell from greater depth to working towards", () => {
    const jude = proposeFor({ typed: { start: "GDS", lastYear: "EXS", autumn: "WTS" } });
    expect(codesProposed(jude)).toBe("GDS, GDS");
    expect(jude.proposal.sentence).toBe(
      "Greater depth: the child was at greater depth at the end of Year 2, and a target is not set below the starting point, even where that is more than one band above the latest mark.",
    );
  });

  test("the teacher forecasts greater depth for Kit, beyond the cap, and the target follows", () => {
    const kit = proposeFor({
      typed: { start: "WTS", lastYear: "WTS", forecastKeyStageEnd: "GDS" },
    });
    expect(codesProposed(kit)).toBe("GDS, GDS");
    expect(kit.proposal.sentence).toBe(
      "Greater depth: the teacher forecasts it, and too few similar children are known to give a chance.",
    );
  });

  test("a forecast for the year end alone holds both targets up", () => {
    const lee = proposeFor({ typed: { start: "WTS", forecastYearEnd: "EXS" } });
    expect(codesProposed(lee)).toBe("EXS, EXS");
  });

  test("a forecast below what similar children do lowers nothing", () => {
    const mia = proposeFor(
      { typed: { start: "EXS", lastYear: "EXS", forecastKeyStageEnd: "WTS" } },
      { history: thirtyFour },
    );
    expect(codesProposed(mia)).toBe("EXS, EXS");
  });

  test("Noor is at greater depth in Year 6 already: both targets fall due together, so both are", () => {
    const history = earlier("EXS", 5, { EXS: 20, GDS: 5 });
    const noor = proposeFor(
      { yearGroup: 6, typed: { start: "EXS", lastYear: "EXS", autumn: "GDS" } },
      { history },
    );
    expect(codesProposed(noor)).toBe("GDS, GDS");
    expect(noor.proposal.sentence).toBe(
      "Greater depth: the child is there already, in the last year of the key stage.",
    );
  });
});

describe("the grade of a target", () => {
  test("on a point-in-time scale it is the first grade of the band, but not under the latest mark", () => {
    const at = { typed: { start: "EXS", autumn: "AT" } };
    const justAbove = { typed: { start: "EXS", autumn: "JA" } };
    expect(codesProposed(proposeFor(at, { settings: onPointInTime }))).toBe("AT, EXS");
    expect(codesProposed(proposeFor(justAbove, { settings: onPointInTime }))).toBe("JA, EXS");
  });

  test("as a score it is the lowest of the band, but not under the latest score", () => {
    const scores = { ...settings, markScales: everyYear("standardised") };
    expect(codesProposed(proposeFor({ typed: { start: "EXS" } }, { settings: scores }))).toBe(
      "95, EXS",
    );
    const at104 = { typed: { start: "EXS", autumn: 104 } };
    expect(codesProposed(proposeFor(at104, { settings: scores }))).toBe("104, EXS");
  });

  test("on steps the year's target lies on the line to the key stage's end, rounded up", () => {
    // From 3w (place 14) at the end of Year 3 to 6s (34) is 20 steps in three years: 20.67, so 4w+.
    const onTheLine = { typed: { start: "EXS", lastYear: "3w" } };
    expect(codesProposed(proposeFor(onTheLine, { settings: onSteps }))).toBe("4w+, 6s");
  });

  test("on steps the year's target is not under the step that a child has reached", () => {
    const ahead = { typed: { start: "EXS", lastYear: "3s", autumn: "4s", spring: "4s+" } };
    expect(codesProposed(proposeFor(ahead, { settings: onSteps }))).toBe("4s+, 6s+");
  });

  test("on steps a child with no earlier step is asked for a year's climb in each year that remains", () => {
    const fresh = { typed: { start: "EXS" } };
    expect(codesProposed(proposeFor(fresh, { settings: onSteps }))).toBe("4s, 6s");
  });

  test("on steps working towards the standard is half a year beneath it", () => {
    // From 3b (place 12) to 6b+ (31), half a year beneath 6s: a third of the way is 18.33, so 4b+.
    const behind = { typed: { start: "WTS", lastYear: "3b" } };
    expect(codesProposed(proposeFor(behind, { settings: onSteps }))).toBe("4b+, 6b+");
  });

  test("in the last year of the key stage the two targets are the same", () => {
    const leaver = { yearGroup: 6, typed: { start: "EXS", lastYear: "5w" } } as const;
    expect(codesProposed(proposeFor(leaver, { settings: onSteps }))).toBe("6s, 6s");
  });
});

describe("individual targets", () => {
  test("a child with an education, health and care plan gets no target by rule", () => {
    const omar = proposeFor({ sen: "E", typed: { start: "EXS", lastYear: "EXS" } });
    expect(omar.proposal).toMatchObject({ kind: "individual" });
    expect(omar.target).toEqual({});
    expect(omar.status).toBe("notEnoughInformation");
  });

  test("nor does one at a pre-key-stage standard", () => {
    expect(codesProposed(proposeFor({ typed: { start: "PK3" } }))).toBe("individual");
    expect(codesProposed(proposeFor({ typed: { start: "WTS", autumn: "PK6" } }))).toBe(
      "individual",
    );
  });

  test("a child who has left the pre-key-stage standards behind is proposed a target", () => {
    expect(codesProposed(proposeFor({ typed: { start: "PK4", lastYear: "WTS" } }))).toBe(
      "WTS, WTS",
    );
  });

  test("where the rules would come out at a pre-key-stage standard, the target is individual", () => {
    const history = earlier("WTS", 3, { PK5: 10 });
    const settled = { typed: { lastYear: "WTS" } };
    expect(codesProposed(proposeFor(settled, { history }))).toBe("individual");
  });

  test("a school's own grade of Below is not a pre-key-stage standard", () => {
    const below = { typed: { start: "WTS", autumn: "BEL" } };
    expect(codesProposed(proposeFor(below, { settings: onPointInTime }))).toBe("JB, WTS");
  });
});

describe("not enough information", () => {
  test("a child with nothing recorded gets no target, and the sentence says so", () => {
    const pia = proposeFor({});
    expect(pia.proposal).toMatchObject({
      kind: "notEnoughInformation",
      sentence: "There is no starting point, mark or forecast yet to propose a target from.",
    });
  });

  test("a mark that cannot be read counts as nothing, not as low", () => {
    const quin = proposeFor({ typed: { start: "EXXS?", autumn: "A" } });
    expect(quin.proposal.kind).toBe("notEnoughInformation");
    expect(quin.proposal.reasons).toContainEqual({
      label: "Starting point",
      value: "cannot be read, at the end of Year 2",
    });
  });

  test("a row on a scale that is not known gets no target", () => {
    const rae = proposeFor({ scale: "Nobody's scale", typed: { start: "EXS" } });
    expect(rae.proposal.sentence).toBe(
      "The scale in this row is not known, so no target can be proposed.",
    );
  });

  test("a scale that sets no standard is named", () => {
    const sam = proposeFor({ scale: "Multiplication tables check", typed: { start: "EXS" } });
    expect(sam.proposal.sentence).toBe(
      "Multiplication tables check sets no standard for the end of Year 4.",
    );
  });
});

test("a published table weighs as twenty children beside the school's own", () => {
  const published = {
    subject: "reading",
    from: 3,
    band: "expected",
    shares: [0, 0.1, 0.6, 0.3],
    source: "National table 2019",
  } as const;
  const school = schoolOf([{ typed: { start: "EXS", lastYear: "EXS" } }], {
    history: earlier("EXS", 3, { WTS: 5 }),
  });
  const [tess] = proposeTargets(school, [published]);
  // (18 of the table's 20, and none of 5) of 25 is 72%.
  expect(tess?.proposal.sentence).toBe(
    "Expected standard: children who were at the expected standard at the end of Year 3 have a chance of 72% of reaching it (National table 2019 and 5 children of this school).",
  );
});
