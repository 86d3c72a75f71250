import type { ChildTexts } from "../../src/app/api";
import { Button } from "../parts/button";
import { changedTexts } from "./childTexts";

/** What was typed about a child and is not saved, with what stood there before. */
export interface Draft {
  readonly name: string;
  readonly before: ChildTexts;
  readonly after: ChildTexts;
}

/** Whether anything of a draft is still to be saved. */
export function isUnsaved({ before, after }: Draft): boolean {
  return changedTexts(before, after).length > 0;
}

/** The children with words that are not saved yet, so that none is forgotten. */
export function UnsavedList(props: {
  readonly drafts: ReadonlyMap<string, Draft>;
  /** The child on the screen. */
  readonly except: string | undefined;
  readonly onOpen: (upn: string) => void;
}) {
  const others = [...props.drafts].filter(
    ([upn, draft]) => upn !== props.except && isUnsaved(draft),
  );
  if (others.length === 0) return null;
  return (
    <div class="notice unfinished">
      <p class="notice-title">Not saved yet</p>
      <ul class="lines">
        {others.map(([upn, { name }]) => (
          <li key={upn}>
            <Button look="small" onPress={() => props.onOpen(upn)}>{`Open ${name}`}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
