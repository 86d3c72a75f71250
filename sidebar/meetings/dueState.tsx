/** When a review is due, in words; that it is due now stands out. */
export function DueState(props: { readonly reviewDue: string; readonly isDue: boolean }) {
  const { reviewDue, isDue } = props;
  if (reviewDue === "") return <p class="quiet">No day is set for its review.</p>;
  return (
    <p>
      {isDue ? (
        <span class="state">{`Due now: ${reviewDue}`}</span>
      ) : (
        <span class="quiet">{`Review on ${reviewDue}`}</span>
      )}
    </p>
  );
}
