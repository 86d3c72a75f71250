/** The most rows that a table may have, blank ones not counted. */
export const MOST_ROWS = 200_000;

/** The most cells that a sheet may span, filled or not: more would not fit a browser's memory. */
export const MOST_SPANNED_CELLS = 20_000_000;

/** The most that the parts of an .xlsx file may unpack to, in bytes. */
export const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;

/** The most characters that one record of a CSV file may have. */
export const LONGEST_RECORD = 4 * 1024 * 1024;
