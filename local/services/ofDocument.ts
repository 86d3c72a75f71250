import type { Running } from "../workspace";

/**
 * What belongs to the document; null in an execution that a trigger started. Sources differ on
 * whether a script then has its document, so nothing may count on it.
 */
export function ofDocument<Part>({ byTrigger }: Running, part: () => Part): Part {
  return byTrigger ? (null as Part) : part();
}
