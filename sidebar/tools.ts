import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Overview } from "../src/app/api";
import type { LongJobs } from "./hooks/useLongJobs";
import type { ScreenName } from "./screens";
import type { Server } from "./server";

/** What every screen works with. */
export interface Tools {
  readonly server: Server;
  readonly overview: Overview;
  /** Tells that the workbook was changed from this page: what it shows of it is read again soon. */
  readonly changed: () => void;
  /** How often the workbook was changed from this page, for whatever must read again. */
  readonly changes: number;
  /** Says a sentence to those who use a screen reader. */
  readonly announce: (sentence: string) => void;
  readonly jobs: LongJobs;

  readonly screen: ScreenName;
  readonly go: (screen: ScreenName) => void;
  /** The class and the child that the page is at. */
  readonly className: string | undefined;
  readonly upn: string | undefined;
  readonly chooseClass: (className: string) => void;
  readonly chooseChild: (upn: string) => void;
  /** Whether the page goes where the selection goes. */
  readonly following: boolean;
  readonly setFollowing: (following: boolean) => void;
  /** Who agrees targets: typed once as long as the page is open. */
  readonly by: string;
  readonly setBy: (by: string) => void;
}

/** Where screens find their tools. */
export const ToolsContext = createContext<Tools | undefined>(undefined);

/** The tools, for a part of a screen. */
export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (tools === undefined) throw new Error("Only a part of a screen has tools.");
  return tools;
}
