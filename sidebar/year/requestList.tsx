import type { RequestView } from "../../src/app/api";
import type { Who } from "../hooks/useWho";
import { ShowMore } from "../parts/showMore";
import { RequestRow } from "./requestRow";

/** Requests, those that wait first. */
export function RequestList(props: {
  readonly requests: readonly RequestView[];
  readonly who: Who;
}) {
  return (
    <ShowMore items={props.requests}>
      {(request) => (
        <RequestRow
          key={[
            request.upn,
            request.subject,
            request.about,
            request.stands,
            request.wanted,
            request.answer,
          ].join(" ")}
          request={request}
          who={props.who}
        />
      )}
    </ShowMore>
  );
}
