import { type Band, bandNames, bands } from "../../core/band";
import { cellText } from "../../core/cell";
import type { Finding } from "../../core/findings/finding";
import type { BandShares } from "../../core/targets/bandShares";
import type { PublishedTransition } from "../../core/targets/publishedTransition";
import { plainHeader, type RowReader, readRows } from "../layout/columnMap";
import { publishedNumber } from "../published/publishedNumber";
import { resultYear, resultYearName } from "../published/resultYear";
import { readStage } from "../published/stageNames";
import { subjectOf } from "./fields";
import type { KnownTab } from "./recogniseTabs";
import { type Unusable, unusableRow } from "./unusableRow";

/** The published transitions that can be used, and what is wrong with the rows that cannot. */
export interface ReadTransitionTables {
  readonly transitions: readonly PublishedTransition[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the Transition tables tab. Of several rows for the same subject, stage and band the latest
 * year counts, and stands last. A row whose four percentages do not make 100, but for rounding, is
 * not used.
 */
export function readTransitionTables(known: KnownTab | undefined): ReadTransitionTables {
  if (!known) return { transitions: [], findings: [] };
  const found: { readonly year: number; readonly transition: PublishedTransition }[] = [];
  const findings: Finding[] = [];
  for (const row of readRows(known.tab, known.map, known.layout)) {
    const read = transitionRow(row);
    if ("expected" in read) {
      findings.push(unusableRow(row, read, "unusableTransition", "when targets are proposed"));
    } else found.push(read);
  }
  const transitions = found
    .sort((one, other) => one.year - other.year)
    .map(({ transition }) => transition);
  return { transitions, findings };
}

/** Four percentages, each rounded to a whole one, may make 98 to 102 together. */
const mostRounding = 2;

/** Shares that add up to 1, lowest band first; nothing where the percentages do not make 100. */
export function sharesOfPercentages(percentages: readonly number[]): BandShares | undefined {
  const sum = percentages.reduce((all, each) => all + each, 0);
  if (percentages.some((each) => each < 0) || Math.abs(sum - 100) > mostRounding) return undefined;
  const [below = 0, towards = 0, expected = 0, deeper = 0] = percentages.map((each) => each / sum);
  return [below, towards, expected, deeper];
}

/** A band by its name. */
export function bandByName(name: string): Band | undefined {
  return bands.find((band) => plainHeader(bandNames[band]) === plainHeader(name));
}

function transitionRow(
  row: RowReader,
): { readonly year: number; readonly transition: PublishedTransition } | Unusable {
  const text = (key: string) => cellText(row.cell(key).typed);
  const subject = subjectOf(row.cell("subject"));
  const from = readStage(text("from"));
  const band = bandByName(text("band"));
  const percentages = bands.map((each) => publishedNumber(text(each)));
  const shares = sharesOfPercentages(
    percentages.map((each) => (each.state === "number" ? each.value : 0)),
  );
  const unreadable = percentages.findIndex(({ state }) => state !== "number" && state !== "blank");
  const year = resultYear(text("year"));
  if (!subject) return { key: "subject", expected: "Reading, Writing or Mathematics" };
  if (from === undefined) return { key: "from", expected: "On entry, Reception or Year 1 to 5" };
  if (!band) return { key: "band", expected: bands.map((each) => bandNames[each]).join(" or ") };
  if (unreadable >= 0) return { key: bands[unreadable] ?? "below", expected: "a percentage" };
  if (!shares) return { key: "below", expected: "four percentages that make 100 together" };
  if (text("source") === "") return { key: "source", expected: "who published it" };
  const named = `${text("source").replace(/[.\s]+$/, "")}${year === undefined ? "" : `, ${resultYearName(year)}`}`;
  return { year: year ?? 0, transition: { subject, from, band, shares, source: named } };
}
