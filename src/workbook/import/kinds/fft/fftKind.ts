import type { ImportKind } from "../../importKind";
import { tellsChildren } from "../../results/childIdentity";
import { chanceKeys, fftFields, fftValues } from "./fftFields";
import { planFft } from "./planFft";

/** FFT's estimates, a row a child and subject or a row a child. */
export const fftKind: ImportKind = {
  key: "fft",
  title: "FFT estimates",
  from: "An export of FFT Aspire: the chance of each outcome, estimated outcomes and scaled scores. You choose the columns where their headers are not known.",
  fields: fftFields,
  likelihood: (found, headers) => {
    if (!tellsChildren(found)) return 0;
    const has = (keys: readonly string[]) =>
      [...found].filter((key) => keys.includes(key.split(".").pop() ?? "")).length;
    const chances = has(chanceKeys);
    const named = headers.some((header) => /\bfft/i.test(header)) || found.has("benchmark");
    if (chances < 2 && !(named && has(fftValues) > 0)) return 0;
    return Math.min(0.95, 0.5 + 0.1 * Math.min(3, chances) + (named ? 0.2 : 0));
  },
  plan: planFft,
};
