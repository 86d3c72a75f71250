import { bandNames } from "../../core/band";
import { termNames, terms } from "../../core/calendar/assessmentPoint";
import { dayInFigures } from "../../core/calendar/days";
import { cellText } from "../../core/cell";
import { percentage } from "../../core/cohort/percentage";
import type { School } from "../../core/school/school";
import type { Horizon } from "../../core/targets/agreedTargets";
import { chanceOf } from "../../core/targets/chanceOf";
import { type FarForecast, farForecasts } from "../../core/targets/farForecast";
import { forecastReasons } from "../../core/targets/forecastReason";
import { evidenceReasons, markInWords } from "../../core/targets/proposalReasons";
import type { ProposedTarget } from "../../core/targets/proposeTargets";
import { horizonNames } from "../../workbook/tabs/targets";
import type { ChildSubject, ForecastView } from "../api";

/** The forecasts of a child in a subject: what is forecast, its chance, and how it differs from the evidence. */
export function forecastViews(proposed: ProposedTarget, school: School): ForecastView[] {
  const { evidence, row, subject } = proposed;
  const far = new Map<Horizon, FarForecast>(
    farForecasts(evidence).map((each) => [each.horizon, each]),
  );
  const why = forecastReasons(school);
  const forecasts = [
    ["yearEnd", evidence.forecastYearEnd],
    ["keyStageEnd", evidence.forecastKeyStageEnd],
  ] as const;
  return forecasts.flatMap(([horizon, forecast]) => {
    if (forecast.state !== "known") return [];
    const { code } = forecast.mark;
    const chance =
      horizon === "keyStageEnd" && forecast.band ? chanceOf(forecast.band, evidence) : undefined;
    return [
      {
        horizon: horizonNames[horizon],
        code,
        chance:
          chance && forecast.band
            ? `${percentage(chance.share)}% reach ${bandNames[forecast.band]} or higher (${chance.source})`
            : "",
        differs: far.get(horizon)?.differs ?? "",
        why: why(row.upn, subject, horizon, code),
      },
    ];
  });
}

/** The evidence beside the forecasts, in rows: marks of the year, tests, progress, FFT, similar children. */
export function forecastEvidence(
  proposed: ProposedTarget,
  school: School,
): ChildSubject["evidence"] {
  const { evidence, yearGroup, row, subject } = proposed;
  const marks = terms.flatMap((term) => {
    const mark = evidence.thisYear[term];
    return mark.state === "known" ? [`${termNames[term]} ${markInWords(mark)}`] : [];
  });
  const tests = school.tests
    .filter(
      (test) => test.upn === row.upn && test.subject === subject && test.mark.state === "scored",
    )
    .sort((one, other) => ((one.date ?? "") < (other.date ?? "") ? 1 : -1))
    .slice(0, 3)
    .map((test) =>
      [
        test.mark.state === "scored" ? test.mark.code : "",
        cellText(test.cells.suite.typed),
        test.date ? dayInFigures(test.date) : "",
      ]
        .filter(Boolean)
        .join(", "),
    );
  const labels = ["Teacher's forecast", "Latest mark"];
  const [start, ...rest] = evidenceReasons(evidence, yearGroup).filter(
    ({ label }) => !labels.some((each) => label.startsWith(each)),
  );
  return [
    ...(start ? [start] : []),
    { label: "Marks this year", value: marks.length === 0 ? "none yet" : marks.join("; ") },
    { label: "Tests", value: tests.length === 0 ? "none" : tests.join("; ") },
    ...rest,
  ];
}
