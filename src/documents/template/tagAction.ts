import type { TypedTag } from "./typedTags";

/** What a part of a letter depends on: repeated for each of a list, there only if there is any, or none. */
export type MarkKind = "repeat" | "ifAny" | "ifNone";

/** What a tag does when the letter is filled. Keys are those of `tagKey`. */
export type TagAction =
  | { readonly does: "give"; readonly key: string }
  /** The paragraph is repeated for each line of the list. */
  | { readonly does: "giveEach"; readonly list: string; readonly key: string }
  | {
      readonly does: "begin";
      readonly what: MarkKind;
      readonly key: string;
      /** Whether what is repeated is just the paragraph that the marks stand in. */
      readonly paragraph: boolean;
    }
  | { readonly does: "end"; readonly what: MarkKind; readonly key: string };

/** A tag that can be filled. */
export interface ReadTag {
  readonly typed: TypedTag;
  readonly action: TagAction;
}
