import { useEffect, useMemo, useRef } from "preact/hooks";
import type { FromFrame, ToFrame } from "../bridge/frameMessages";

/** What a page of the add-on may ask of the page around it. */
export interface FrameWork {
  readonly call: (functionName: string, args: readonly unknown[]) => Promise<unknown>;
  readonly open: (href: string) => void;
  readonly close: () => void;
  readonly focusGrid: () => void;
}

interface Props {
  readonly title: string;
  readonly html: string;
  /** The script that gives the page `google.script`. */
  readonly bridge: string;
  readonly work: FrameWork;
}

/** The page with the bridge before its own scripts, and still in standards mode. */
function withBridge(html: string, bridge: string): string {
  const script = `<script>${bridge}</script>`;
  const head = /<head[^>]*>/i;
  if (head.test(html)) return html.replace(head, (tag) => tag + script);
  return `<!doctype html>${script}${html.replace(/^\s*<!doctype[^>]*>/i, "")}`;
}

async function replyTo(
  { id, functionName, args }: Extract<FromFrame, { pupilTargets: "call" }>,
  work: FrameWork,
): Promise<ToFrame> {
  try {
    const value = await work.call(functionName, args);
    return { pupilTargets: "reply", id, ok: true, value };
  } catch (error) {
    const { name, message } = error as Error;
    return { pupilTargets: "reply", id, ok: false, name, message };
  }
}

function carryOut(message: Exclude<FromFrame, { pupilTargets: "call" }>, work: FrameWork): void {
  if (message.pupilTargets === "open") work.open(message.href);
  else work[message.pupilTargets]();
}

/** A page of the add-on, in a frame of its own that can reach nothing but `google.script`. */
export function AddOnFrame({ title, html, bridge, work }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    const hear = async ({ source, data }: MessageEvent<FromFrame>): Promise<void> => {
      const target = frame.current?.contentWindow;
      if (target == null || source !== target) return;
      if (data?.pupilTargets === "call") {
        target.postMessage(await replyTo(data, latest.current), "*");
      } else if (data?.pupilTargets !== undefined) carryOut(data, latest.current);
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, []);
  const page = useMemo(() => withBridge(html, bridge), [html, bridge]);
  return (
    <iframe
      ref={frame}
      title={title}
      sandbox="allow-scripts allow-forms allow-popups"
      srcDoc={page}
      data-testid="add-on-frame"
    />
  );
}
