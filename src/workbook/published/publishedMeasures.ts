/**
 * The measures of published figures that the add-on keeps, as the Benchmarks tab names them. Where
 * a comparison can use one, `benchmarkMeasure` understands its name.
 */
export const publishedMeasures = {
  goodLevel: "Early years: good level of development (%)",
  phonics: "Phonics check in Year 1: met the standard (%)",
  ks1ReadingExpected: "Key Stage 1 reading: expected standard (%)",
  ks1ReadingGreater: "Key Stage 1 reading: greater depth (%)",
  ks1WritingExpected: "Key Stage 1 writing: expected standard (%)",
  ks1WritingGreater: "Key Stage 1 writing: greater depth (%)",
  ks1MathsExpected: "Key Stage 1 mathematics: expected standard (%)",
  ks1MathsGreater: "Key Stage 1 mathematics: greater depth (%)",
  tablesMean: "Multiplication tables check: mean score",
  tablesFull: "Multiplication tables check: full marks (%)",
  rwmExpected: "Key Stage 2 reading, writing and mathematics: expected standard (%)",
  rwmHigher: "Key Stage 2 reading, writing and mathematics: higher standard (%)",
  readingExpected: "Key Stage 2 reading: expected standard (%)",
  readingHigher: "Key Stage 2 reading: higher standard (%)",
  readingScaled: "Key Stage 2 reading: average scaled score",
  writingExpected: "Key Stage 2 writing: expected standard (%)",
  writingHigher: "Key Stage 2 writing: greater depth (%)",
  mathsExpected: "Key Stage 2 mathematics: expected standard (%)",
  mathsHigher: "Key Stage 2 mathematics: higher standard (%)",
  mathsScaled: "Key Stage 2 mathematics: average scaled score",
  gpsExpected: "Key Stage 2 grammar, punctuation and spelling: expected standard (%)",
  gpsHigher: "Key Stage 2 grammar, punctuation and spelling: higher standard (%)",
  gpsScaled: "Key Stage 2 grammar, punctuation and spelling: average scaled score",
  scienceExpected: "Key Stage 2 science: expected standard (%)",
} as const;

/** A measure of published figures. */
export type PublishedMeasure = keyof typeof publishedMeasures;

/** The values that a measure can have: anything else was read from the wrong column. */
export function measureLimits(measure: PublishedMeasure): readonly [number, number] {
  if (measure === "tablesMean") return [0, 25];
  return measure.endsWith("Scaled") ? [80, 120] : [0, 100];
}
