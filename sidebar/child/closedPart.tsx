import type { ChildView } from "../../src/app/api";
import { AskClosed } from "../parts/askClosed";
import { Disclosure } from "../parts/disclosure";
import { Section } from "../parts/section";

/** Asks for a change of a mark whose point is closed, and shows what was asked for this child. */
export function ClosedPart({ view }: { readonly view: ChildView }) {
  const { closed, requests } = view;
  if (closed.length + requests.length === 0) return null;
  return (
    <Section title="Closed assessment points">
      {requests.length > 0 && (
        <ul class="lines">
          {requests.map(({ about, subject, stands, wanted, answer, note }) => (
            <li key={`${about} ${subject} ${stands} ${wanted} ${answer}`}>
              {`${about} ${subject.toLowerCase()}, ${stands === "" ? "blank" : stands} to ${wanted}: `}
              <b>{answer === "" ? "waits for the head" : answer.toLowerCase()}</b>
              {note !== "" && `. ${note}`}
            </li>
          ))}
        </ul>
      )}
      {closed.length > 0 && (
        <Disclosure summary="Ask for a change">
          <AskClosed upn={view.upn} name={view.name} entries={closed} />
        </Disclosure>
      )}
    </Section>
  );
}
