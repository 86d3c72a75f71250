/** Says that something is at work, with a bar that moves since nobody can tell how far it is. */
export function AtWork(props: { readonly children: string }) {
  return (
    <div class="at-work" role="status">
      <p>{props.children}</p>
      <div class="moving-bar" aria-hidden="true">
        <span class="moving" />
      </div>
    </div>
  );
}
