import { type ScreenName, screens } from "./screens";

/** The tabs at the top: one a screen. */
export function Navigation(props: {
  readonly current: ScreenName;
  readonly go: (screen: ScreenName) => void;
}) {
  return (
    <nav aria-label="Screens">
      <ul>
        {screens.map(({ name, tab }) => (
          <li key={name}>
            <button
              type="button"
              aria-current={props.current === name ? "page" : undefined}
              onClick={() => props.go(name)}
            >
              {tab}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
