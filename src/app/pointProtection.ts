import type { RefusedChange } from "./workbookStore";

/** Columns of a tab, from a row down. Rows and columns count from 1. */
export interface ProtectedColumns {
  readonly tab: string;
  readonly firstRow: number;
  readonly columns: readonly number[];
}

/**
 * Keeps people from editing the columns of a closed point. Google protects from editing, never from
 * reading; the owner of the Sheet, and whoever protects, can always edit.
 */
export interface PointProtection {
  /** Protects columns under a name; the editors are addresses of those who may still edit. */
  readonly protect: (
    name: string,
    columns: readonly ProtectedColumns[],
    editors: readonly string[],
  ) => RefusedChange[];
  /** Takes away the protections of a name. Gives the tabs whose protection stays since somebody else's. */
  readonly release: (name: string, tabs: readonly string[]) => RefusedChange[];
}
