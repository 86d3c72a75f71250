import type { ComponentChildren } from "preact";
import { useTools } from "../tools";

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `main` for what the screen is for, `small` inside a list, `link` for going somewhere. */
  readonly look?: "main" | "plain" | "small" | "link";
  /** What a screen reader says, where the words alone do not tell what it is about. */
  readonly label?: string;
  /** Nothing happens while it is busy. The focus stays, which a disabled button would lose. */
  readonly busy?: boolean;
  /** The id of what tells more, such as why it is busy. */
  readonly describedBy?: string | undefined;
  readonly expanded?: boolean;
}

/** A button. */
export function Button(props: ButtonProps) {
  const { children, onPress, look = "plain", label, describedBy, busy, expanded } = props;
  return (
    <button
      type="button"
      class={`button ${look}`}
      aria-label={label}
      aria-describedby={describedBy}
      aria-disabled={busy ? "true" : undefined}
      aria-expanded={expanded}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {children}
    </button>
  );
}

/** A button that writes to the workbook: it rests while a long job is at work. */
export function WriteButton(props: ButtonProps) {
  const { jobs } = useTools();
  return <Button {...props} busy={props.busy === true || jobs.atWork !== undefined} />;
}
