/** What the licence asks for wherever DfE's figures are repeated. */
const licence =
  "Contains public sector information licensed under the Open Government Licence v3.0.";

/** Who published a figure and where, in the words of the Source column. */
export function sourceText(publication: string, provisional = false): string {
  const state = provisional ? ", provisional" : "";
  return `Department for Education, ${publication}${state}. ${licence}`;
}

/**
 * Several sources as one text, each once and the licence once, without a full stop at the end; where
 * none says anything, that the Benchmarks tab does not state it.
 */
export function sourcesInWords(texts: readonly string[]): string {
  const told = texts.map((text) => text.replace(licence, "").trim().replace(/\.$/, ""));
  const sources = [...new Set(told)].filter(Boolean).join("; ");
  if (!texts.some((text) => text.includes(licence))) {
    return sources || "not stated in the Benchmarks tab";
  }
  return [sources, licence.replace(/\.$/, "")].filter(Boolean).join(". ");
}

/** Whether a source says that its figure may still change. */
export function isProvisional(text: string): boolean {
  return /\bprov/i.test(text);
}

/** Where DfE publishes figures. */
export const publications = {
  interactiveTool: "Local Authority Interactive Tool",
  performanceTables: "school and college performance tables, Key Stage 2",
  exploreStatistics: "Explore Education Statistics, Key Stage 2 attainment",
  exploreSchools: "Explore Education Statistics, Key Stage 2 attainment of schools",
} as const;

/**
 * On which schools and children figures rest. Those of the Local Authority Interactive Tool and of
 * the performance tables differ even for England: 63% and 62% of 2025 in reading, writing and
 * mathematics. Pupils recently arrived from overseas are left out of the files on local authorities.
 */
export const bases = {
  interactiveTool: "State-funded schools, local authority basis (LAIT)",
  performanceTables: "State-funded schools, performance tables basis",
  performanceTablesAll: "All schools, performance tables basis",
  exploreLocal: "State-funded schools, local authority file (Explore Education Statistics)",
  explorePerformance:
    "State-funded schools, local authority performance file (Explore Education Statistics)",
  exploreNational: "State-funded schools, national file (Explore Education Statistics)",
} as const;
