import type { Changed } from "../../src/app/api";
import { counted } from "../words";
import { ShowMe } from "./showMe";

/** The cells that somebody else has changed since they were shown, with what stands there now. */
export function LeftAlone(props: { readonly cells: Changed["leftAlone"] }) {
  const { cells } = props;
  if (cells.length === 0) return null;
  return (
    <>
      <p>{`Left alone, ${counted(cells.length, "cell")}:`}</p>
      <ul class="lines">
        {cells.map(({ tab, address, now }) => (
          <li key={`${tab}!${address}`}>
            <span class="quoted">
              {now.trim() === ""
                ? `${tab}, ${address} is empty now.`
                : `${tab}, ${address} now says “${now}”.`}
            </span>{" "}
            <ShowMe place={{ tab, address }} what={`${tab}, ${address}`} />
          </li>
        ))}
      </ul>
    </>
  );
}
