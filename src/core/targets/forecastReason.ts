import { cellText } from "../cell";
import type { School } from "../school/school";
import type { Subject } from "../subject";
import type { Horizon } from "./agreedTargets";

/** Why a teacher forecasts as they do; empty where nothing is kept of this forecast. */
export type FindForecastReason = (
  upn: string,
  subject: Subject,
  horizon: Horizon,
  code: string,
) => string;

/** Gathers this year's reasons for forecasts. A reason holds for the code it was given for, no other. */
export function forecastReasons(
  school: Pick<School, "forecastReasons" | "settings">,
): FindForecastReason {
  const found = new Map<string, string>();
  for (const { upn, year, subject, horizon, cells } of school.forecastReasons ?? []) {
    if (year !== school.settings.academicYear || !subject || !horizon) continue;
    const key = [upn, subject, horizon, cellText(cells.forecast.typed)].join("|");
    found.set(key, cellText(cells.why.typed));
  }
  return (upn, subject, horizon, code) => found.get([upn, subject, horizon, code].join("|")) ?? "";
}
