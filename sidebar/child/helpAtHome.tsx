import type { ChildView } from "../../src/app/api";
import { Disclosure } from "../parts/disclosure";

/** Help at home that suits the child. The letter chooses two or three of these by itself. */
export function HelpAtHome({ view }: { readonly view: ChildView }) {
  const { helpAtHome } = view.choices;
  return (
    <Disclosure summary="Help at home">
      {helpAtHome.length === 0 ? (
        <p>No phrase for help at home suits this child. Add some to the Phrases tab.</p>
      ) : (
        <>
          <p>
            The letter chooses two or three of these, for the subjects of the next steps. Change the
            wording in the Phrases tab.
          </p>
          <ul class="rows">
            {helpAtHome.map(({ subject, text }) => (
              <li key={`${subject} ${text}`}>
                <span class="quiet">{subject}: </span>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
