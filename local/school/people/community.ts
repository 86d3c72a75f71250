/** Names that go together, and how often a family of theirs speaks another language at home. */
export interface Community {
  /** How large it is beside the others. */
  readonly weight: number;
  /** The share of its children for whom English is an additional language. */
  readonly eal: number;
  readonly girls: readonly string[];
  readonly boys: readonly string[];
  readonly surnames: readonly string[];
  /** The language of its children with English as an additional language: DfE's code, and the name. */
  readonly language: { readonly code: string; readonly name: string };
}
