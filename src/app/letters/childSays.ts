/** A next step of the Phrases tab as a child says it. */
export function childSays(step: string): string {
  return `My next step is to ${step.replace(/\.$/, "")}.`;
}
