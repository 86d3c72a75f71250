import { AppsScriptError } from "../runtime/errors";

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

const padded = (number: number, length: number): string => String(number).padStart(length, "0");

function offsetText(offset: number, letter: string, length: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  if (letter === "X" && minutes === 0) return "Z";
  const sign = offset < 0 ? "-" : "+";
  const colon = letter === "X" && length === 3 ? ":" : "";
  if (letter === "X" && length === 1) return `${sign}${padded(Math.floor(minutes / 60), 2)}`;
  return `${sign}${padded(Math.floor(minutes / 60), 2)}${colon}${padded(minutes % 60, 2)}`;
}

type Writer = (date: Date, length: number) => string;

const writers: Readonly<Record<string, Writer>> = {
  y: (date, length) =>
    length === 2 ? padded(date.getUTCFullYear() % 100, 2) : padded(date.getUTCFullYear(), length),
  M: (date, length) => {
    const name = months[date.getUTCMonth()] as string;
    if (length >= 4) return name;
    return length === 3 ? name.slice(0, 3) : padded(date.getUTCMonth() + 1, length);
  },
  d: (date, length) => padded(date.getUTCDate(), length),
  E: (date, length) => {
    const name = days[date.getUTCDay()] as string;
    return length >= 4 ? name : name.slice(0, 3);
  },
  u: (date, length) => padded(date.getUTCDay() === 0 ? 7 : date.getUTCDay(), length),
  a: (date) => (date.getUTCHours() < 12 ? "AM" : "PM"),
  H: (date, length) => padded(date.getUTCHours(), length),
  h: (date, length) => padded(date.getUTCHours() % 12 || 12, length),
  m: (date, length) => padded(date.getUTCMinutes(), length),
  s: (date, length) => padded(date.getUTCSeconds(), length),
  S: (date, length) => padded(date.getUTCMilliseconds(), length),
};

/**
 * A date in a pattern of Java's SimpleDateFormat, which `Utilities.formatDate` follows. Letters of
 * the pattern that are not known are refused.
 *
 * @param wall - Clock time in the zone, in milliseconds as if it were UTC.
 * @param instant - The same moment in milliseconds since 1970.
 */
export function formatPattern(wall: number, instant: number, pattern: string): string {
  const date = new Date(wall);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted?: string) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    const letter = token.charAt(0);
    if (letter === "Z" || letter === "X") return offsetText(wall - instant, letter, token.length);
    const write = writers[letter];
    if (write === undefined) throw new AppsScriptError(`Illegal pattern character '${letter}'`);
    return write(date, token.length);
  });
}
