import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { parseA1 } from "../../workbook/a1";
import type { DriveEntry, PageState, QuestionView, RunReply, ShownPage } from "../protocol";
import { linkTarget } from "./bridge/linkTarget";
import { AddOnFrame, type FrameWork } from "./parts/addOnFrame";
import { CellBar } from "./parts/cellBar";
import { DocumentDialog } from "./parts/documentDialog";
import { DrivePanel } from "./parts/drivePanel";
import { Modal } from "./parts/modal";
import { type AskedQuestion, QuestionDialog } from "./parts/questionDialog";
import { TabBar } from "./parts/tabBar";
import { type NumberedToast, Toasts } from "./parts/toasts";
import { TopBar } from "./parts/topBar";
import { call, click, replied } from "./runs";
import { get, post } from "./server";
import { listen } from "./serverEvents";
import { WorkbookView } from "./workbookView";

/** How long a toast stays, in milliseconds: Google's five seconds, and time to read more. */
const toastTime = 8000;

const anyGrid = { rows: 1_048_576, columns: 16_384 };

const protectedWarning =
  "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?";

interface Props {
  /** The script that gives the add-on's pages `google.script`. */
  readonly bridge: string;
}

/** The page: a workbook, the add-on's menu and pages, and Drive. */
export function Page({ bridge }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const view = useRef<WorkbookView>(undefined);
  const [state, setState] = useState<PageState>();
  const [person, setPerson] = useState(sessionStorage.getItem("person") ?? "head@school.example");
  const [questions, setQuestions] = useState<readonly AskedQuestion[]>([]);
  const [toasts, setToasts] = useState<readonly NumberedToast[]>([]);
  const [sidebar, setSidebar] = useState<ShownPage>();
  const [dialog, setDialog] = useState<ShownPage>();
  const [driveOpen, setDriveOpen] = useState(false);
  const [driveChanges, setDriveChanges] = useState(0);
  const [document_, setDocument] = useState<{ readonly id: string; readonly name: string }>();
  const [working, setWorking] = useState("");
  const [connected, setConnected] = useState(true);
  const [, redraw] = useState(0);
  const latestPerson = useRef(person);
  latestPerson.current = person;

  const ask = useCallback(
    (question: Omit<AskedQuestion, "answer">) =>
      new Promise<{ readonly button: string; readonly text: string }>((fulfil) => {
        const asked: AskedQuestion = {
          ...question,
          answer: (button, text) => {
            setQuestions((open) => open.filter((each) => each !== asked));
            fulfil({ button, text });
          },
        };
        setQuestions((open) => [...open, asked]);
      }),
    [],
  );

  const tell = useCallback(
    (title: string, text: string) => ask({ kind: "alert", title, text, buttons: ["OK"] }),
    [ask],
  );

  const loadState = useCallback(async () => {
    const loaded = await get<PageState>("/api/state");
    setState(loaded);
    return loaded;
  }, []);

  const addToast = useCallback((title: string, text: string) => {
    const toast = { number: Math.random(), title, text };
    setToasts((open) => [...open, toast]);
    setTimeout(() => setToasts((open) => open.filter((each) => each !== toast)), toastTime);
  }, []);

  useEffect(() => {
    if (sheet.current === null) return;
    const shown = new WorkbookView(sheet.current, {
      shown: () => redraw((count) => count + 1),
      person: () => latestPerson.current,
      confirm: async () => {
        const { button } = await ask({
          kind: "alert",
          title: "Heads up!",
          text: protectedWarning,
          buttons: ["OK", "CANCEL"],
        });
        return button === "OK";
      },
      problem: (sentence) => void tell("There was a problem", sentence),
    });
    view.current = shown;
    const question = async ({ id, ...asked }: QuestionView): Promise<void> => {
      const answer = await ask(asked);
      await post("/api/answer", { id, ...answer }).catch(() => undefined);
    };
    listen(
      {
        changed: (changes) => shown.take(changes),
        toast: ({ title, text }) => addToast(title, text),
        question: (asked) => void question(asked),
        reply: replied,
        tabs: async ({ reload }) => {
          const { tabs } = await loadState();
          const here = tabs.some(({ id }) => id === shown.tab);
          const first = tabs[0];
          if (!here && first !== undefined) await shown.show(first.id);
          else if (shown.tab !== undefined && reload.includes(shown.tab)) await shown.reload();
        },
        drive: () => setDriveChanges((count) => count + 1),
        afresh: () => location.reload(),
      },
      setConnected,
    );
    const start = async (): Promise<void> => {
      const { tabs, people } = await loadState();
      if (!people.some(({ address }) => address === latestPerson.current)) {
        setPerson(people[0]?.address ?? "");
      }
      if (tabs[0] !== undefined) await shown.show(tabs[0].id);
    };
    start().catch((error: Error) => tell("The workbook cannot be shown", error.message));
  }, [addToast, ask, loadState, tell]);

  const finish = useCallback((reply: RunReply) => {
    for (const shown of reply.pages) (shown.kind === "sidebar" ? setSidebar : setDialog)(shown);
    if (reply.show !== undefined) void view.current?.select(reply.show);
  }, []);

  const runMenuItem = useCallback(
    async (functionName: string) => {
      setWorking("Running script…");
      try {
        const reply = await click({ person, place: view.current?.place }, functionName);
        finish(reply);
        if (!reply.ok) await tell("The script stopped", reply.error?.message ?? "");
      } catch (error) {
        await tell("The script could not be run", (error as Error).message);
      } finally {
        setWorking("");
      }
    },
    [finish, person, tell],
  );

  const openLink = useCallback(
    (link: string) => {
      const target = linkTarget(link);
      if (target.kind === "document") {
        get<readonly DriveEntry[]>("/api/drive").then(
          (entries) =>
            setDocument(
              entries.find(({ id }) => id === target.id) ?? { ...target, name: "Document" },
            ),
          (error: Error) => tell("The document cannot be opened", error.message),
        );
      } else if (target.kind === "cells") void view.current?.select(target.place);
      else void tell("This link leads out of the workbook", target.address);
    },
    [tell],
  );

  const frameWork = (close: () => void): FrameWork => ({
    call: async (functionName, args) => {
      const reply = await call({ person, place: view.current?.place }, functionName, args);
      finish(reply);
      if (reply.ok) return reply.value;
      const error = new Error(reply.error?.message ?? "");
      error.name = reply.error?.name ?? "Error";
      throw error;
    },
    open: openLink,
    close,
    focusGrid: () => view.current?.focus(),
  });

  const goTo = (address: string): void => {
    const reference = parseA1(address, anyGrid);
    const tab = state?.tabs.find(({ name }) => name === reference?.tab)?.id ?? view.current?.tab;
    if (reference === undefined || tab === undefined) {
      void tell("There is no such cell", `"${address}" is not a cell, such as H7 or 'Oak'!H7.`);
    } else void view.current?.select({ tab, block: reference.block });
  };

  const startAfresh = async (): Promise<void> => {
    const { button } = await ask({
      kind: "alert",
      title: "Start afresh",
      text: "The sample school is made anew. Everything typed and every document made here is thrown away.",
      buttons: ["OK", "CANCEL"],
    });
    if (button !== "OK") return;
    setWorking("Making the sample school…");
    await post("/api/afresh", {}).catch((error: Error) =>
      tell("It could not be done", error.message),
    );
    setWorking("");
  };

  const question = questions[questions.length - 1];
  const place = useMemo(() => state?.tabs ?? [], [state]);
  return (
    <>
      <TopBar
        state={state}
        person={person}
        working={
          connected ? working : "The local workspace has stopped. Start it again with npm start."
        }
        driveOpen={driveOpen}
        setPerson={(address) => {
          sessionStorage.setItem("person", address);
          setPerson(address);
        }}
        choose={(functionName) => void runMenuItem(functionName)}
        toggleDrive={() => setDriveOpen(!driveOpen)}
        startAfresh={() => void startAfresh()}
      />
      <CellBar
        selected={view.current?.selected ?? { row: 1, column: 1, rows: 1, columns: 1 }}
        cell={view.current?.cell}
        header={view.current?.header ?? ""}
        goTo={goTo}
        type={(text) => view.current?.type(text)}
        openLink={openLink}
        backToGrid={() => view.current?.focus()}
      />
      <div class="middle">
        <div id="sheet" class="around-sheet" data-testid="sheet">
          <div ref={sheet} class="sheet" />
        </div>
        {driveOpen && (
          <DrivePanel
            changes={driveChanges}
            open={(entry: DriveEntry) => setDocument(entry)}
            close={() => setDriveOpen(false)}
          />
        )}
        {sidebar !== undefined && (
          <aside class="panel" aria-label={sidebar.title} data-testid="sidebar">
            <header>
              <h2>{sidebar.title}</h2>
              <button
                type="button"
                aria-label="Close the sidebar"
                onClick={() => setSidebar(undefined)}
              >
                ✕
              </button>
            </header>
            <AddOnFrame
              title={sidebar.title}
              html={sidebar.html}
              bridge={bridge}
              work={frameWork(() => setSidebar(undefined))}
            />
          </aside>
        )}
      </div>
      <TabBar
        tabs={place}
        inFront={view.current?.tab}
        choose={(tab) =>
          void view.current?.show(tab).catch((error: Error) => tell("Not shown", error.message))
        }
      />
      <Toasts
        toasts={toasts}
        close={(number) => setToasts((open) => open.filter((each) => each.number !== number))}
      />
      {dialog !== undefined && (
        <Modal title={dialog.title} testId="add-on-dialog" onCancel={() => setDialog(undefined)}>
          <header>
            <h2>{dialog.title}</h2>
            <button type="button" onClick={() => setDialog(undefined)}>
              Close
            </button>
          </header>
          <AddOnFrame
            title={dialog.title}
            html={dialog.html}
            bridge={bridge}
            work={frameWork(() => setDialog(undefined))}
          />
        </Modal>
      )}
      {document_ !== undefined && (
        <DocumentDialog
          id={document_.id}
          name={document_.name}
          close={() => setDocument(undefined)}
        />
      )}
      {question !== undefined && (
        <QuestionDialog key={question.text} question={question} openLink={openLink} />
      )}
    </>
  );
}
