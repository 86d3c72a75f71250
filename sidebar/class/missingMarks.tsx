import type { ClassView } from "../../src/app/api";
import { Disclosure } from "../parts/disclosure";
import { ShowMe } from "../parts/showMe";
import { ShowMore } from "../parts/showMore";
import { counted } from "../words";
import { placeKey } from "./findingKey";

/** Whose mark is missing, by subject, with the cell to type it in. */
export function MissingMarks({ view }: { readonly view: ClassView }) {
  const open = view.subjects.filter(({ missing }) => missing.length > 0);
  if (view.point === undefined || view.subjects.length === 0) return null;
  if (open.length === 0) return <p>✓ No mark is missing.</p>;
  return (
    <>
      {open.map(({ subject, missing }) => (
        <Disclosure
          key={subject}
          summary={`${subject}: ${counted(missing.length, "mark is", "marks are")} missing`}
        >
          <ShowMore items={missing}>
            {({ child, place }) => (
              <li key={placeKey(place)} class="row-head">
                <span>{child}</span>
                <ShowMe place={place} what={`${child}, ${subject}`} />
              </li>
            )}
          </ShowMore>
        </Disclosure>
      ))}
    </>
  );
}
