import {
  oneDecimal,
  type PublishedNumber,
  percentOf,
  publishedNumber,
} from "../../../published/publishedNumber";
import type { FileRow } from "../../importKind";

/**
 * A percentage, worked out from the counts to one decimal where both are given, since the file's own
 * is often rounded to a whole number. What is withheld is never worked out.
 */
export function shareAt(
  { text }: FileRow,
  fields: { readonly part: string; readonly whole: string; readonly percent: string },
): PublishedNumber {
  const percent = publishedNumber(text(fields.percent));
  const part = publishedNumber(text(fields.part));
  const whole = publishedNumber(text(fields.whole));
  if (percent.state === "withheld" || percent.state === "unreadable") return percent;
  if (part.state !== "number" || whole.state !== "number" || whole.value <= 0) return percent;
  if (part.value > whole.value) return { state: "unreadable" };
  return { state: "number", value: percentOf(part.value, whole.value) };
}

/** A mean to one decimal from its sum and number where both are given, else as the file has it. */
export function meanAt(
  { text }: FileRow,
  fields: { readonly sum: string; readonly count: string; readonly mean: string },
): PublishedNumber {
  const mean = publishedNumber(text(fields.mean));
  const sum = publishedNumber(text(fields.sum));
  const count = publishedNumber(text(fields.count));
  if (mean.state === "withheld" || mean.state === "unreadable") return mean;
  if (sum.state !== "number" || count.state !== "number" || count.value <= 0) return mean;
  return { state: "number", value: oneDecimal(sum.value / count.value) };
}
