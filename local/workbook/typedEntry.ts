/** What typing a text into a cell makes of it. */
export type TypedEntry =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly format?: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "formula"; readonly formula: string }
  /** Clock time in milliseconds, as if it were UTC. */
  | { readonly kind: "date"; readonly wall: number; readonly format: string };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthNames =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Two-digit years: 00 to 29 are this century (as spreadsheets read them; from knowledge). */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dateEntry(year: number, month: number, day: number, time = 0): TypedEntry | undefined {
  const wall = Date.UTC(year, month - 1, day);
  const date = new Date(wall);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const format = time === 0 ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm:ss";
  return { kind: "date", wall: wall + time, format };
}

type Reader = (match: RegExpExecArray, year: number, dayFirst: boolean) => TypedEntry | undefined;

const time = "(?:[ T](\\d{1,2}):(\\d\\d)(?::(\\d\\d))?)?";

function timeOf(match: RegExpExecArray, from: number): number {
  const [hours, minutes, seconds] = [match[from], match[from + 1], match[from + 2]];
  return ((Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0)) * 1000;
}

const group = (match: RegExpExecArray, index: number): string => match[index] ?? "";

const readers: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(`^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})${time}$`),
    (m) => dateEntry(Number(m[1]), Number(m[2]), Number(m[3]), timeOf(m, 4)),
  ],
  [
    new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${time}$`),
    (m, _year, dayFirst) => {
      const [day, month] = dayFirst ? [m[1], m[3]] : [m[3], m[1]];
      return dateEntry(fullYear(group(m, 4)), Number(month), Number(day), timeOf(m, 5));
    },
  ],
  [
    /^(\d{1,2})[-/](\d{1,2})$/,
    (m, year, dayFirst) => {
      const [day, month] = dayFirst ? [m[1], m[2]] : [m[2], m[1]];
      return dateEntry(year, Number(month), Number(day));
    },
  ],
  [
    new RegExp(`^(\\d{1,2})[- ](${monthNames})(?:[- ,]+(\\d{4}|\\d{2}))?$`, "i"),
    (m, year) =>
      dateEntry(m[3] === undefined ? year : fullYear(m[3]), monthNumber(group(m, 2)), Number(m[1])),
  ],
  [
    new RegExp(`^(${monthNames}) (\\d{1,2})(?:, ?(\\d{4}))?$`, "i"),
    (m, year) => dateEntry(Number(m[3] ?? year), monthNumber(group(m, 1)), Number(m[2])),
  ],
  [
    new RegExp(`^(${monthNames})[- ](\\d{4})$`, "i"),
    (m) => dateEntry(Number(m[2]), monthNumber(group(m, 1)), 1),
  ],
  [
    /^(\d{1,2}):(\d\d)(?::(\d\d))?$/,
    (m) => ({ kind: "date", wall: Date.UTC(1899, 11, 30) + timeOf(m, 1), format: "hh:mm:ss" }),
  ],
  [
    /^([+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?)%$/,
    (m) => {
      const digits = group(m, 1).replaceAll(",", "");
      if (!/\d/.test(digits)) return undefined;
      const format = digits.includes(".") ? "0.00%" : "0%";
      return { kind: "number", number: Number(digits) / 100, format };
    },
  ],
  [
    /^£ ?((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?)$/,
    (m) => ({
      kind: "number",
      number: Number(group(m, 1).replaceAll(",", "")),
      format: "£#,##0.00",
    }),
  ],
  [
    /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?(?:e[+-]?\d+)?$/i,
    (m) => {
      const grouped = m[0].includes(",");
      const number = Number(m[0].replaceAll(",", ""));
      if (!Number.isFinite(number)) return undefined;
      return grouped ? { kind: "number", number, format: "#,##0" } : { kind: "number", number };
    },
  ],
  [/^[+-]?\.\d+(?:e[+-]?\d+)?$/i, (m) => ({ kind: "number", number: Number(m[0]) })],
];

/** How a text is read. */
export interface EntryLocale {
  /** The year given to a date without one. */
  readonly year: number;
  /** Whether 3/4 is the third of April. */
  readonly dayFirst: boolean;
}

/**
 * What a spreadsheet makes of a text that is typed: numbers, dates, booleans and formulas are
 * recognised, a leading apostrophe is eaten and keeps the rest as text. A cell of plain text keeps
 * everything but that apostrophe.
 *
 * The rules are from knowledge of Google Sheets in the United Kingdom's locale.
 */
export function readTyped(text: string, plainText: boolean, locale: EntryLocale): TypedEntry {
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (plainText) return { kind: "text", text };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text.slice(1) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) {
    return { kind: "boolean", boolean: trimmed.toLowerCase() === "true" };
  }
  for (const [pattern, read] of readers) {
    const match = pattern.exec(trimmed);
    const entry = match === null ? undefined : read(match, locale.year, locale.dayFirst);
    if (entry !== undefined) return entry;
  }
  return { kind: "text", text };
}
