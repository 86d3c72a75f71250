/** A published figure, for the years that are known. */
export interface BenchmarkSeries {
  readonly measure: string;
  readonly group: string;
  /** Figures by the year of the results: the summer in which the academic year ended. */
  readonly dorset: Readonly<Record<number, number>>;
  readonly england: Readonly<Record<number, number>>;
}

/** On what all figures below rest: England's are averaged over local authorities' pupils. */
export const benchmarkBasis = "State-funded schools, local authority basis (LAIT)";

/** Where they come from. */
export const benchmarkSource =
  "Department for Education, Local Authority Interactive Tool, extract of April 2026. " +
  "Contains public sector information licensed under the Open Government Licence v3.0.";

/**
 * England and Dorset, percent unless the measure says otherwise. 2025 phonics is provisional.
 * There are no Key Stage 1 figures after 2023, when its assessment became optional.
 */
export const benchmarkSeries: readonly BenchmarkSeries[] = [
  all(
    "Early years: good level of development (%)",
    [2023, 2024, 2025],
    [67.5, 67.4, 69.7],
    [67.2, 67.7, 68.3],
  ),
  {
    ...all(
      "Early years: good level of development (%)",
      [2023, 2024, 2025],
      [46.2, 46, 45],
      [51.6, 51.5, 51.3],
    ),
    group: "Free school meals",
  },
  all(
    "Phonics check in Year 1: met the standard (%)",
    [2023, 2024, 2025],
    [80, 81, 79],
    [79, 80, 80],
  ),
  all("Key Stage 1 reading: expected standard (%)", [2022, 2023], [71, 70], [67, 68]),
  all("Key Stage 1 reading: greater depth (%)", [2022, 2023], [19, 20], [18, 19]),
  all("Key Stage 1 writing: expected standard (%)", [2022, 2023], [61, 60], [58, 60]),
  all("Key Stage 1 writing: greater depth (%)", [2022, 2023], [8, 8], [8, 8]),
  all("Key Stage 1 mathematics: expected standard (%)", [2022, 2023], [71, 70], [68, 70]),
  all("Key Stage 1 mathematics: greater depth (%)", [2022, 2023], [14, 15], [15, 16]),
  all(
    "Multiplication tables check: mean score",
    [2023, 2024, 2025],
    [19.5, 20.2, 20.8],
    [20.2, 20.6, 21],
  ),
  all(
    "Multiplication tables check: full marks (%)",
    [2023, 2024, 2025],
    [27, 30, 34],
    [29, 34, 37],
  ),
  all(
    "Key Stage 2 reading, writing and mathematics: expected standard (%)",
    [2023, 2024, 2025],
    [54, 55, 57],
    [60, 61, 63],
  ),
  all(
    "Key Stage 2 reading, writing and mathematics: higher standard (%)",
    [2023, 2024, 2025],
    [8, 6, 7],
    [8, 8, 8],
  ),
  all("Key Stage 2 reading: expected standard (%)", [2023, 2024, 2025], [73, 74, 73], [73, 75, 76]),
  all("Key Stage 2 reading: higher standard (%)", [2023, 2024, 2025], [30, 27, 30], [29, 29, 34]),
  all("Key Stage 2 writing: expected standard (%)", [2023, 2024, 2025], [68, 68, 70], [72, 72, 73]),
  all("Key Stage 2 writing: greater depth (%)", [2023, 2024, 2025], [13, 12, 12], [13, 13, 13]),
  all(
    "Key Stage 2 mathematics: expected standard (%)",
    [2023, 2024, 2025],
    [68, 68, 70],
    [73, 74, 75],
  ),
  all(
    "Key Stage 2 mathematics: higher standard (%)",
    [2023, 2024, 2025],
    [20, 19, 21],
    [24, 24, 27],
  ),
  {
    ...all(
      "Key Stage 2 reading, writing and mathematics: expected standard (%)",
      [2023, 2024, 2025],
      [35, 37, 39],
      [44, 46, 48],
    ),
    group: "Disadvantaged",
  },
  {
    ...all(
      "Key Stage 2 reading, writing and mathematics: expected standard (%)",
      [2023, 2024, 2025],
      [59, 60, 63],
      [67, 68, 70],
    ),
    group: "Not disadvantaged",
  },
];

function all(
  measure: string,
  years: readonly number[],
  dorset: readonly number[],
  england: readonly number[],
): BenchmarkSeries {
  const byYear = (figures: readonly number[]): Record<number, number> =>
    Object.fromEntries(years.map((year, index) => [year, figures[index] as number]));
  return { measure, group: "All", dorset: byYear(dorset), england: byYear(england) };
}
