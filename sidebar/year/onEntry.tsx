import type { OnEntryView } from "../../src/app/api";
import { Button } from "../parts/button";
import { Disclosure } from "../parts/disclosure";
import { useTools } from "../tools";
import { childrenText } from "../words";

/** Which children in Reception, or in a class, still lack an on-entry assessment. */
export function OnEntry(props: { readonly onEntry: OnEntryView; readonly className?: string }) {
  const { go, chooseChild } = useTools();
  const { overdue } = props.onEntry;
  const missing = props.onEntry.missing.filter(
    (child) => props.className === undefined || child.className === props.className,
  );
  if (missing.length === 0) return null;
  return (
    <>
      <p>
        <b>{`On-entry assessment is still to make for ${childrenText(missing.length)}. `}</b>
        {overdue
          ? "The first half term, within which it is made, is over."
          : "It is made within the first half term."}
      </p>
      <Disclosure summary="Which children">
        <ul class="lines">
          {missing.map(({ upn, name, className }) => (
            <li key={upn}>
              <Button
                look="small"
                onPress={() => {
                  chooseChild(upn);
                  go("child");
                }}
              >
                {className === "" ? name : `${name}, ${className}`}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
