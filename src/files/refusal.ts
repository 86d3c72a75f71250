/** Ends the reading of a file. The message is the sentence that the person reads. */
export class Refusal extends Error {}

/** What is said of a file that has been cut short or garbled. */
export function damaged(what: string): Refusal {
  return new Refusal(
    `This ${what} is damaged or was not copied whole. Export or download it again, and choose the new copy.`,
  );
}
