import type { ImportField } from "../../importKind";
import { identityFields } from "../../results/childIdentity";

const codes: readonly ImportField[] = [
  { key: "stage", label: "Stage", alsoCalled: ["Key stage"], needed: true },
  { key: "locale", label: "Locale", alsoCalled: [] },
  { key: "year", label: "Year", alsoCalled: [] },
  { key: "subject", label: "Subject", alsoCalled: [], needed: true },
  { key: "method", label: "Method", alsoCalled: [] },
  { key: "component", label: "Component", alsoCalled: [] },
  { key: "status", label: "Result status", alsoCalled: [] },
  { key: "qualifier", label: "Result qualifier", alsoCalled: [] },
  { key: "result", label: "Result", alsoCalled: [], needed: true },
  { key: "resultDate", label: "Result date", alsoCalled: [] },
];

/** What an assessment of a Common Transfer File says, with whose it is. */
export const transferFields: readonly ImportField[] = [
  ...identityFields.filter(({ key }) =>
    ["upn", "surname", "firstName", "dateOfBirth"].includes(key),
  ),
  ...codes,
];
