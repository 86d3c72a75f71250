const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** A number with as many digits as its token has letters, up to two. */
const digits = (number: number, length: number): string =>
  String(number).padStart(Math.min(length, 2), "0");

const named = (name: string | undefined, length: number): string =>
  (name ?? "").slice(0, length === 3 ? 3 : undefined);

type Writer = (date: Date, length: number) => string;

const month: Writer = (date, length) =>
  length > 2 ? named(months[date.getUTCMonth()], length) : digits(date.getUTCMonth() + 1, length);

const minute: Writer = (date, length) => digits(date.getUTCMinutes(), length);

const writers: Readonly<Record<string, Writer>> = {
  y: (date, length) =>
    length <= 2 ? digits(date.getUTCFullYear() % 100, 2) : String(date.getUTCFullYear()),
  d: (date, length) =>
    length > 2 ? named(days[date.getUTCDay()], length) : digits(date.getUTCDate(), length),
  s: (date, length) => digits(date.getUTCSeconds(), length),
  a: (date) => (date.getUTCHours() < 12 ? "am" : "pm"),
};

/** What a part of a format that is no date or time stands for. */
function literal(token: string): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith("\\")) return token.slice(1);
  return token.startsWith("[") || token === "@" || token === ";" ? "" : token;
}

/**
 * A clock time in a date format of spreadsheets, such as `d mmm yyyy hh:mm`. The letter m stands for
 * minutes after hours, for months otherwise.
 *
 * @param wall - Clock time in milliseconds, as if it were UTC.
 */
export function formatWallClock(wall: number, format: string): string {
  const date = new Date(wall);
  const twelve = /am\/pm/i.test(format);
  const hour: Writer = (_, length) =>
    digits(twelve ? date.getUTCHours() % 12 || 12 : date.getUTCHours(), length);
  let afterHours = false;
  return format.replace(/am\/pm|y+|m+|d+|h+|s+|"[^"]*"|\\.|\[[^\]]*\]|./gi, (token) => {
    if (!/^(am\/pm|y+|m+|d+|h+|s+)$/i.test(token)) return literal(token);
    const letter = token.charAt(0).toLowerCase();
    const inTime = letter === "m" && afterHours && !/^am/i.test(token);
    const write =
      letter === "h" ? hour : letter === "m" ? (inTime ? minute : month) : writers[letter];
    afterHours = letter === "h" || (afterHours && letter === "s");
    return write?.(date, token.length) ?? token;
  });
}
