import type { OffTarget } from "../../src/app/api";
import { Button } from "../parts/button";
import { ShowMore } from "../parts/showMore";
import { useTools } from "../tools";

/** The children who are not on the way to their target, each with why. */
export function OffTargetList({ offTarget }: { readonly offTarget: readonly OffTarget[] }) {
  const { chooseChild, go } = useTools();
  if (offTarget.length === 0) return <p>✓ No child is known to be off target.</p>;
  return (
    <ShowMore items={offTarget}>
      {({ upn, name, subject, status, why }) => (
        <li key={`${upn} ${subject}`}>
          <p class="row-title">
            <b>{name}</b>{" "}
            <span class="quiet">
              {subject}: {status}
            </span>
          </p>
          <p>{why}</p>
          <Button
            look="small"
            label={`Open ${name}`}
            onPress={() => {
              chooseChild(upn);
              go("child");
            }}
          >
            {`Open ${name}`}
          </Button>
        </li>
      )}
    </ShowMore>
  );
}
