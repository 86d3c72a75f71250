import { plainHeader } from "../layout/columnMap";

/**
 * How headers of files are compared: as those of tabs are, and without the spaces, hyphens,
 * underscores and marks that systems put between and behind words: `Date_of_birth`, `UPN:`.
 */
export function headerKey(header: string): string {
  return plainHeader(header).replace(/[\s_\-.:*/()[\]]+/g, "");
}
