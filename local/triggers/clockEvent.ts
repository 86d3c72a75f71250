import { authModes } from "../services/scriptApp";

const day = 86_400_000;

/** The week of the year by ISO 8601. */
function weekOfYear(date: Date): number {
  const weekday = (date.getUTCDay() + 6) % 7;
  const thursday = new Date(date.getTime() + (3 - weekday) * day);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / (7 * day)) + 1;
}

/**
 * What a function gets that a trigger calls by the clock. Times are in UTC.
 *
 * Source: developers.google.com/apps-script/guides/triggers/events ("Time-driven events").
 */
export function clockEvent(triggerUid: string, instant: number): object {
  const date = new Date(instant);
  return {
    authMode: authModes.FULL,
    triggerUid,
    timezone: "UTC",
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    "day-of-month": date.getUTCDate(),
    "day-of-week": date.getUTCDay() === 0 ? 7 : date.getUTCDay(),
    "week-of-year": weekOfYear(date),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
