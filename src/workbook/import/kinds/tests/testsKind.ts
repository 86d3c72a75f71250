import type { ImportKind } from "../../importKind";
import { tellsChildren } from "../../results/childIdentity";
import { planTests } from "./planTests";
import { testFields } from "./testFields";

const telling = ["suite", "raw", "standardised", "ageStandardised", "scaled", "level", "age"];

/** Results of optional and standardised tests, a row a child and test. */
export const testsKind: ImportKind = {
  key: "tests",
  title: "Test results",
  from: "NFER, PiRA, PUMA and other standardised tests, past papers of the national tests (SATs), and QCA optional tests.",
  fields: testFields,
  likelihood: (found) => {
    if (!tellsChildren(found)) return 0;
    const scored = ["standardised", "ageStandardised", "scaled", "level", "raw"].some((key) =>
      found.has(key),
    );
    if (!scored && !(found.has("suite") && found.has("score"))) return 0;
    const told = telling.filter((key) => found.has(key)).length;
    const sure = found.has("standardised") || found.has("ageStandardised") || found.has("scaled");
    return Math.min(0.95, (sure ? 0.65 : 0.4) + 0.1 * told);
  },
  plan: planTests,
};
