import { type Band, bandNames, bands } from "../../../../core/band";
import type { SheetValue } from "../../../sheetValue";
import { quoted } from "../../results/plannedResult";
import { formulaReason, isFormula } from "../../results/whyUnread";
import { chanceKeys, type FftValue } from "./fftFields";

/** The values of an estimate as the FFT tab keeps them, or why they cannot be right. */
export type FftEstimate =
  | { readonly state: "known"; readonly values: Readonly<Record<string, SheetValue>> }
  /** Nothing is said of the child in the subject. */
  | { readonly state: "blank" }
  | { readonly state: "refuse"; readonly reason: string };

/** How far rounding may take four percentages from 100. */
const rounding = 2;

/** Reads an estimate from what stands in each of its columns. */
export function fftEstimate(text: (value: FftValue) => string): FftEstimate {
  const estimate = text("estimate");
  const score = text("estimatedScore");
  const formula = [...chanceKeys.map(text), estimate, score].find(isFormula);
  if (formula !== undefined) return refuse(formulaReason(formula));
  const chances = readChances(text);
  if (chances.state === "refuse") return chances;
  const band = bandOf(estimate);
  if (estimate !== "" && band === undefined) {
    return refuse(
      `${quoted(estimate)} is none of FFT's outcomes: Below, Working towards, Expected or Above. Correct it in the file, or choose no column for it.`,
    );
  }
  if (
    score !== "" &&
    !(/^\d+(\.\d+)?$/.test(score) && Number(score) >= 80 && Number(score) <= 120)
  ) {
    return refuse(`${quoted(score)} is no scaled score from 80 to 120. Correct it in the file.`);
  }
  const values: Record<string, SheetValue> = {
    ...(chances.state === "known" ? chances.values : {}),
    ...(band ? { estimate: bandNames[band] } : {}),
    ...(score === "" ? {} : { estimatedScore: Number(score) }),
  };
  return Object.keys(values).length === 0 ? { state: "blank" } : { state: "known", values };
}

/** The four chances in percent. They may stand as shares; one left blank is 0 where the others make up all. */
function readChances(text: (value: FftValue) => string): FftEstimate {
  const texts = chanceKeys.map(text);
  if (texts.every((each) => each === "")) return { state: "blank" };
  const strange = texts.find((each) => each !== "" && !/^\d+(\.\d+)?\s*%?$/.test(each));
  if (strange !== undefined) {
    return refuse(`${quoted(strange)} is no chance in percent. Correct it in the file.`);
  }
  const numbers = texts.map((each) => (each === "" ? 0 : Number.parseFloat(each)));
  const sum = numbers.reduce((all, each) => all + each, 0);
  const isShares = sum <= 1.5 && texts.every((each) => !each.endsWith("%"));
  const total = toTenth(isShares ? 100 * sum : sum);
  if (Math.abs(total - 100) > rounding) {
    const blank = texts.some((each) => each === "") ? " Some are blank." : "";
    return refuse(
      `The four chances add up to ${total}% and should make 100%: each is the chance of that outcome alone, not of it or a higher one.${blank}`,
    );
  }
  const percent = (index: number) => toTenth((isShares ? 100 : 1) * (numbers[index] ?? 0));
  return {
    state: "known",
    values: Object.fromEntries(chanceKeys.map((key, index) => [key, percent(index)])),
  };
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

const letters: Readonly<Record<string, Band>> = {
  b: "below",
  w: "workingTowards",
  n: "expected",
  a: "greaterDepth",
  above: "greaterDepth",
  "higher standard": "greaterDepth",
  "national standard": "expected",
  "at expected": "expected",
};

/** FFT's outcomes, in words or by the letters of its screens: B, W, N and A. */
function bandOf(text: string): Band | undefined {
  const plain = text.trim().toLowerCase();
  return letters[plain] ?? bands.find((band) => bandNames[band].toLowerCase() === plain);
}

function refuse(reason: string): { readonly state: "refuse"; readonly reason: string } {
  return { state: "refuse", reason };
}
