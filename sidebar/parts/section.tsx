import type { ComponentChildren } from "preact";

/** A part of a screen, under its heading. */
export function Section(props: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="part">
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}
