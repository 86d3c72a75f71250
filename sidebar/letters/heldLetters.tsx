import type { LetterPlan } from "../../src/app/api";
import { Disclosure } from "../parts/disclosure";
import { counted } from "../words";

/** Whose letter is held back, and why. */
export function HeldLetters({ plan }: { readonly plan: readonly LetterPlan[] }) {
  const held = plan.filter(({ state }) => state === "held");
  if (held.length === 0) return null;
  return (
    <Disclosure
      open={held.length <= 5}
      summary={`${counted(held.length, "letter is", "letters are")} held back`}
    >
      <ul class="rows">
        {held.map(({ upn, child, reason }) => (
          <li key={upn}>
            <b>{child}</b>
            {`: ${reason ?? "no reason is given."}`}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
