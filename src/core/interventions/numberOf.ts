import { type Cell, cellText } from "../cell";

/** The number in a cell, such as `120` or `£1,250.50`; nothing for blank or anything else. */
export function numberOf({ typed }: Cell): number | undefined {
  const plain = cellText(typed).replace(/[£,\s]/g, "");
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
