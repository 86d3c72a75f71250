import type { TargetView } from "../../src/app/api";

/** Who discussed and agreed a target, when and why, and what was agreed before. */
export function TargetHistory({ target }: { readonly target: TargetView }) {
  const { discussed, decided, agreed, reason, earlier } = target;
  const lines = [
    discussed !== "" && `Discussed: ${discussed}`,
    agreed !== "" && `Agreed ${agreed}${decided === "" ? "" : `: ${decided}`}`,
    agreed !== "" && reason !== "" && `Why: ${reason}`,
  ].filter((line) => line !== false);
  if (lines.length + earlier.length === 0) return null;
  return (
    <>
      <p class="list-title">What was decided</p>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {earlier.map((each) => (
          <li key={`${each.agreed} ${each.decided} ${each.replaced}`}>
            {`Before: agreed ${each.agreed}`}
            {each.decided !== "" && ` (${each.decided})`}
            {each.replaced !== "" && `, replaced by ${each.replaced}`}
            {each.why !== "" && `: ${each.why}`}
          </li>
        ))}
      </ul>
    </>
  );
}
