import type { ImportKind } from "./importKind";

/** Every kind of data that can be imported, in the order in which people are offered them. */
export const allKinds: readonly ImportKind[] = [];
