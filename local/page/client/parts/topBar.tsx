import type { PageState } from "../../protocol";
import { MenuBar } from "./menuBar";

interface Props {
  readonly state: PageState | undefined;
  readonly person: string;
  /** What is being done, or nothing. */
  readonly working: string;
  readonly driveOpen: boolean;
  readonly setPerson: (address: string) => void;
  readonly choose: (functionName: string) => void;
  readonly toggleDrive: () => void;
  readonly startAfresh: () => void;
}

/** The bar on top: the school, the add-on's menu, who one is, Drive. */
export function TopBar({
  state,
  person,
  working,
  driveOpen,
  setPerson,
  choose,
  toggleDrive,
  startAfresh,
}: Props) {
  return (
    <header class="top-bar">
      <svg class="sign" viewBox="0 0 24 32" aria-hidden="true">
        <path fill="#188038" d="M2 0h14l8 8v22a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z" />
        <path
          fill="#fff"
          d="M5 14h14v12H5zm2 2v2h4v-2zm6 0v2h4v-2zm-6 3v2h4v-2zm6 0v2h4v-2zm-6 3v2h4v-2zm6 0v2h4v-2z"
        />
      </svg>
      <div class="names">
        <h1>{state?.school ?? "Opening the workbook…"}</h1>
        <MenuBar menus={state?.menus ?? []} choose={choose} />
      </div>
      <p class="working" role="status" data-testid="working">
        {working}
      </p>
      <label class="person">
        You are
        <select
          value={person}
          data-testid="person"
          onChange={(event) => setPerson(event.currentTarget.value)}
        >
          {state?.people.map(({ address, label }) => (
            <option key={address} value={address}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="button" aria-pressed={driveOpen} onClick={toggleDrive}>
        Drive
      </button>
      {state?.sample === true && (
        <button type="button" onClick={startAfresh}>
          Start afresh
        </button>
      )}
    </header>
  );
}
