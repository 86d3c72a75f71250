import type { TagView } from "../../src/app/api";
import { Button } from "../parts/button";
import { Disclosure } from "../parts/disclosure";
import { useTools } from "../tools";
import { copyText } from "./copyText";

/** The tags that a letter may hold, each with what it gives, to be copied into the document. */
export function TagList(props: { readonly title: string; readonly tags: readonly TagView[] }) {
  const { announce } = useTools();
  return (
    <Disclosure summary={props.title}>
      <p>
        Type a tag with its braces where the child’s own words belong. What stands between{" "}
        <code>{"{#if child’s words}"}</code> and <code>{"{/if}"}</code> comes only where there are
        any; with <code>{"{#if no child’s words}"}</code> only where there are none. Lines and
        paragraphs that stay empty go.
      </p>
      <ul class="rows">
        {props.tags.map(({ tag, meaning, example }) => (
          <li key={tag}>
            <code>{tag}</code>
            <p>{meaning}</p>
            <p class="quiet">{`Such as: ${example}`}</p>
            <Button
              look="small"
              label={`Copy ${tag}`}
              onPress={() => announce(copyText(tag) ? `${tag} is copied.` : "It cannot be copied.")}
            >
              Copy
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
