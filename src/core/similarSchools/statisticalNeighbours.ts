/** A local authority with those that DfE holds to be most like it. */
export interface StatisticalNeighbours {
  /** The local authority, as `LocalSchool` and benchmarks name it. */
  readonly localAuthority: string;
  /** The three-figure code of the local authority. */
  readonly code: string;
  /** Nearest first. */
  readonly neighbours: readonly string[];
}

/**
 * The statistical neighbours of the two local authorities of the county, nearest first. Source: DfE,
 * Local Authority Interactive Tool, May 2025; Open Government Licence v3.0.
 */
export const statisticalNeighbours: readonly StatisticalNeighbours[] = [
  {
    localAuthority: "Dorset",
    code: "838",
    neighbours: [
      "Somerset",
      "Devon",
      "Shropshire",
      "Suffolk",
      "Worcestershire",
      "Essex",
      "Derbyshire",
      "Kent",
      "West Sussex",
      "North Yorkshire",
    ],
  },
  {
    localAuthority: "Bournemouth, Christchurch and Poole",
    code: "839",
    neighbours: [
      "Bedford Borough",
      "Southend-on-Sea",
      "Kent",
      "Devon",
      "Milton Keynes",
      "Bexley",
      "West Sussex",
      "Norfolk",
      "East Sussex",
      "Essex",
    ],
  },
];

/** Who published the neighbours. */
export const neighboursSource = "DfE, Local Authority Interactive Tool, May 2025";
