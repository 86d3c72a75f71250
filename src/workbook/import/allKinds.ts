import type { ImportKind } from "./importKind";
import { childrenKind } from "./kinds/children/childrenKind";
import { commonTransferResultsKind } from "./kinds/commonTransferResults/commonTransferResultsKind";
import { earlyYearsKind } from "./kinds/earlyYears/earlyYearsKind";
import { fftKind } from "./kinds/fft/fftKind";
import { plainResultsKind } from "./kinds/plainResults/plainResultsKind";
import { publishedKinds } from "./kinds/published/publishedKinds";
import { testsKind } from "./kinds/tests/testsKind";

/** Every kind of data that can be imported, in the order in which people are offered them. */
export const allKinds: readonly ImportKind[] = [
  childrenKind,
  commonTransferResultsKind,
  plainResultsKind,
  testsKind,
  fftKind,
  earlyYearsKind,
  ...publishedKinds,
];
