/**
 * When a number says too much about single children. The one table of these numbers.
 *
 * - `fewestChildren`: figures of fewer children are withheld. DfE suppresses what covers five pupils
 *   or fewer (performance tables, abbreviations: SUPP); DfE and Ofsted publish no group under six.
 * - `everyoneOrNobodyBelow`: of a group smaller than this, that all or none of it reached a standard is
 *   withheld too, since it then says so of every child. DfE gives no number for this; eleven is
 *   the "ten or fewer" that is usual for such small groups. Other numerators of six or more children
 *   are not withheld: DfE goes by the children covered, not by how many of them reached a standard.
 * - `fewestChanged`: between two reports at least this many children come and go, or none. Who came or
 *   went is a group like any other, and subtracting one report from the other gives its figure.
 */
export const disclosureRules = {
  fewestChildren: 6,
  everyoneOrNobodyBelow: 11,
  fewestChanged: 6,
} as const;
