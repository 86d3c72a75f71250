import type { PrintSetsMade, Reply } from "../../src/app/api";
import { runPrintSets } from "./runPrintSets";

const made = (name: string): Reply<PrintSetsMade> => ({
  ok: true,
  value: {
    sentences: [`${name}: 2 letters, 2 pages.`, "Print it, then delete it."],
    documents: [{ id: name, name, link: `https://${name}` }],
    unfinished: false,
  },
});

const run = (given: Partial<Parameters<typeof runPrintSets>[0]>) =>
  runPrintSets({
    classes: ["Oak", "Elm", "Ash"],
    make: async (name) => made(name),
    stopWanted: () => false,
    onDone: () => undefined,
    ...given,
  });

test("makes a class after another, tells how far it is, and says each sentence once", async () => {
  const done: number[] = [];
  const end = await run({ onDone: (classes) => done.push(classes) });
  expect(done).toEqual([1, 2, 3]);
  expect(end.documents.map(({ id }) => id)).toEqual(["Oak", "Elm", "Ash"]);
  expect(end.sentences).toHaveLength(4);
  expect(end.left).toEqual([]);
});

test("a stop is heard between two classes, and the rest is named", async () => {
  let asked = 0;
  const end = await run({ stopWanted: () => ++asked > 1 });
  expect(end).toMatchObject({ left: ["Elm", "Ash"], documents: [{ id: "Oak" }] });
});

test("a class that meets a problem, or that Drive leaves unfinished, stops it and is still to make", async () => {
  const problem = { message: "The folder is shared.", retriable: true };
  const refused = await run({
    make: async (name) => (name === "Elm" ? { ok: false, problem } : made(name)),
  });
  expect(refused).toMatchObject({ left: ["Elm", "Ash"], problem, documents: [{ id: "Oak" }] });
  const unfinished = await run({
    make: async () => ({
      ok: true,
      value: { sentences: ["Later."], documents: [], unfinished: true },
    }),
  });
  expect(unfinished).toEqual({
    sentences: ["Later."],
    documents: [],
    left: ["Oak", "Elm", "Ash"],
  });
});
