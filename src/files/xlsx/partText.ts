import type { ZipParts } from "./zipParts";

/** The text of a part; empty where the workbook has none of that path. */
export function partText(parts: ZipParts, path: string): string {
  const part = parts[path];
  return part ? new TextDecoder().decode(part) : "";
}
