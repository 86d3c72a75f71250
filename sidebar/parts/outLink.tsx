import { safeLink } from "../safeLink";

/** A link to a document, which opens in a new tab. Nothing where there is no address to open. */
export function OutLink(props: {
  readonly address: string | undefined;
  readonly children: string;
}) {
  const address = safeLink(props.address);
  if (address === undefined) return null;
  return (
    <a class="out" href={address} target="_blank" rel="noopener noreferrer">
      {props.children}
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  );
}
