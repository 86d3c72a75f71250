import type { ImportKind } from "./importKind";
import { childrenKind } from "./kinds/children/childrenKind";
import { commonTransferResultsKind } from "./kinds/commonTransferResults/commonTransferResultsKind";
import { earlyYearsKind } from "./kinds/earlyYears/earlyYearsKind";
import { fftKind } from "./kinds/fft/fftKind";
import { markRowsKind } from "./kinds/markRows/markRowsKind";
import { plainResultsKind } from "./kinds/plainResults/plainResultsKind";
import { publishedKinds } from "./kinds/published/publishedKinds";
import { testsKind } from "./kinds/tests/testsKind";
import { trackingSheetKind } from "./kinds/trackingSheet/trackingSheetKind";

/** Every kind of data that can be imported, in the order in which people are offered them. */
export const allKinds: readonly ImportKind[] = [
  childrenKind,
  commonTransferResultsKind,
  trackingSheetKind,
  markRowsKind,
  plainResultsKind,
  testsKind,
  fftKind,
  earlyYearsKind,
  ...publishedKinds,
];
