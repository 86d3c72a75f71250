import { randomSource } from "../../../local/school/randomSource";
import { type LetterRunner, letterRunner } from "../../../testing/letters/letterRunner";
import { Ended, LetterWorld, type WorldFault } from "../../../testing/letters/letterWorld";
import type { LetterCounts } from "../api";

const childrenOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    key: `k${index}`,
    text: `t${index}`,
    held: false,
  }));

const sum = ({ asked: _, ...others }: LetterCounts) =>
  Object.values(others).reduce((total, each) => total + each, 0);

/** A page's call: an execution that fails is answered with a problem, and the page may call again. */
function call(runner: LetterRunner): void {
  try {
    runner.step();
  } catch (error) {
    if (!(error instanceof Ended) && !(error instanceof Error && isOfGoogle(error))) throw error;
  }
  const counts = runner.counts();
  if (counts && sum(counts) !== counts.asked) throw new Error("The counts do not add up.");
}

const messages = ["User rate limit exceeded.", "Internal Error", "Empty response"];
const today = "Service invoked too many times for one day: drive.";
const isOfGoogle = ({ message }: Error) => [...messages, today].includes(message);

/** Goes on until the run is finished. */
function untilQuiet(runner: LetterRunner): void {
  for (let calls = 0; calls < 60 && !runner.finished(); calls += 1) call(runner);
  expect(runner.finished()).toBe(true);
}

/** Exactly one current letter for each child: the record and the Drives agree. */
function expectExactlyOne(world: LetterWorld): void {
  const { rows } = world.record();
  const wrong = world.children.filter(({ key, text, held }) => {
    const standing = world.documents.filter((each) => each.key === key && !each.binned);
    const row = rows.get(key);
    if (held) return row?.state !== "Held" || standing.length > 1;
    const [document] = standing;
    const one = standing.length === 1 && document?.text === text;
    const recorded = row?.state === "Made" && row.content === text;
    return !(one && recorded && row.documentId === document.id);
  });
  expect(wrong).toEqual([]);
}

/** Nothing stands twice in this person's Drive, but for letters that nobody has settled. */
function expectNoDoubles(world: LetterWorld, owner: string): void {
  const own = world.documents.filter((each) => each.owner === owner && !each.binned);
  const settled = [...world.record().rows.values()].filter(({ work }) => work.kind !== "claim");
  const doubled = settled.filter(({ key }) => own.filter((each) => each.key === key).length > 1);
  expect(doubled).toEqual([]);
}

describe("a run of letters", () => {
  test("makes one letter for each child, and the counts add up", () => {
    const world = new LetterWorld(childrenOf(10));
    (world.children[3] as { held: boolean }).held = true;
    const runner = letterRunner(world, "office");
    untilQuiet(runner);
    expect(runner.counts()).toMatchObject({ asked: 10, made: 9, held: 1, waiting: 0 });
    expectExactlyOne(world);
  });

  test("run again, makes nothing and asks Drive for its list alone", () => {
    const world = new LetterWorld(childrenOf(6));
    untilQuiet(letterRunner(world, "office"));
    const calls: string[] = [];
    world.meet = (name) => void calls.push(name);
    const again = letterRunner(world, "office");
    untilQuiet(again);
    expect(again.counts()).toMatchObject({ unchanged: 6, made: 0 });
    expect(new Set(calls)).toEqual(new Set(["lock", "read", "flush", "folder", "sharing", "list"]));
  });

  test("makes a letter anew that somebody has deleted from the folder", () => {
    const world = new LetterWorld(childrenOf(3));
    untilQuiet(letterRunner(world, "office"));
    (world.documents[1] as { binned: boolean }).binned = true;
    world.time += 3_600_000;
    const again = letterRunner(world, "office");
    untilQuiet(again);
    expect(again.counts()).toMatchObject({ made: 1, unchanged: 2 });
    expectExactlyOne(world);
  });

  test("of somebody else replaces the letter that has changed, and says where the old one lies", () => {
    const world = new LetterWorld(childrenOf(2));
    untilQuiet(letterRunner(world, "office"));
    (world.children[0] as { text: string }).text = "new";
    const head = letterRunner(world, "head");
    untilQuiet(head);
    expect(head.counts()).toMatchObject({ made: 1, unchanged: 1 });
    const [, first = []] = world.values;
    expect(first[5]).toContain("made by a colleague, or deleted");
    untilQuiet(letterRunner(world, "office"));
    expectExactlyOne(world);
  });

  test("leaves to another run what that one is making", () => {
    const world = new LetterWorld(childrenOf(8));
    const office = letterRunner(world, "office");
    const head = letterRunner(world, "head");
    office.step();
    head.step();
    let seen: LetterCounts | undefined;
    world.meet = (name) => {
      if (name !== "create" || seen) return undefined;
      seen = {} as LetterCounts;
      head.step();
      seen = head.counts();
      return undefined;
    };
    office.step();
    expect(seen).toMatchObject({ asked: 8, made: 4, elsewhere: 4 });
    untilQuiet(office);
    expectExactlyOne(world);
  });

  test("stops where the day's limit is reached, and says so", () => {
    const world = new LetterWorld(childrenOf(6));
    const runner = letterRunner(world, "office");
    let creates = 0;
    world.meet = (name) => {
      if (name !== "create") return undefined;
      creates += 1;
      return creates > 2 ? { when: "before", what: today } : undefined;
    };
    runner.step();
    runner.step();
    expect(runner.counts()).toMatchObject({ made: 2, waiting: 4, failed: 0 });
    expect(creates).toBe(3);
    world.meet = () => undefined;
    untilQuiet(runner);
    expectExactlyOne(world);
  });

  test("a letter that failed in a run is not tried again in it, but in the next", () => {
    const world = new LetterWorld(childrenOf(2));
    const runner = letterRunner(world, "office");
    let creates = 0;
    world.meet = (name) => {
      if (name !== "create") return undefined;
      creates += 1;
      return creates === 1 ? { when: "before", what: "Invalid value" } : undefined;
    };
    untilQuiet(runner);
    expect(runner.counts()).toMatchObject({ made: 1, failed: 1 });
    expect(creates).toBe(2);
    untilQuiet(letterRunner(world, "office"));
    expectExactlyOne(world);
  });
});

describe("a letter whose maker was too slow", () => {
  /** So long an execution works from the menu, in milliseconds. */
  const long = 240_000;

  test("is not made again by an execution that listed Drive before it stood there", () => {
    const world = new LetterWorld(childrenOf(8));
    world.lag = 15_000;
    const runner = letterRunner(world, "office", () => 0, long);
    runner.step();
    let uploads = 0;
    world.meet = (name) => {
      if (name !== "create") return undefined;
      world.time += 25_000;
      uploads += 1;
      return uploads === 4 ? { when: "after", what: "end" } : undefined;
    };
    // The first execution dies with its fourth letter uploaded and not recorded. The second lists
    // Drive at once, makes the other four, and by then the claim of the dead one has lapsed.
    call(runner);
    untilQuiet(runner);
    expectExactlyOne(world);
    expect(world.documents).toHaveLength(8);
  });

  /** The office's upload hangs for longer than its claim; meanwhile the child's letter changes and the head is at work. */
  function overtaken(headAtWork: (head: LetterRunner, world: LetterWorld) => void): LetterWorld {
    const world = new LetterWorld(childrenOf(1));
    const office = letterRunner(world, "office");
    const head = letterRunner(world, "head");
    office.step();
    world.meet = (name) => {
      if (name !== "create") return undefined;
      world.meet = () => undefined;
      world.time += 200_000;
      (world.children[0] as { text: string }).text = "new";
      headAtWork(head, world);
      world.meet = () => undefined;
      return undefined;
    };
    office.step();
    return world;
  }

  test("stays as another run has made it meanwhile, and the late one goes to the bin", () => {
    const world = overtaken(untilQuiet);
    expectExactlyOne(world);
    expect(world.documents.map(({ owner, binned }) => ({ owner, binned }))).toEqual([
      { owner: "head", binned: false },
      { owner: "office", binned: true },
    ]);
  });

  test("is left to another run that is making it meanwhile", () => {
    const world = overtaken((head, headsWorld) => {
      head.step();
      headsWorld.meet = (name) => (name === "create" ? { when: "before", what: "end" } : undefined);
      call(head);
    });
    expect(world.record().rows.get("k0")).toMatchObject({ state: "Being made", documentId: "" });
  });
});

describe("whatever happens", () => {
  /** An execution that ends before a call is one that ended after the call before. */
  const ways: readonly WorldFault[] = [
    { when: "before", what: "Internal Error" },
    { when: "after", what: "Internal Error" },
    { when: "after", what: "end" },
  ];

  /** A run of forty letters that meets this fault at this call; how many calls it made by then. */
  function failAt(number: number, fault: WorldFault): LetterWorld {
    const world = new LetterWorld(childrenOf(40));
    world.lag = 15_000;
    let calls = 0;
    world.meet = () => {
      calls += 1;
      return calls === number ? fault : undefined;
    };
    const runner = letterRunner(world, "office");
    for (let steps = 0; steps < 60 && !runner.finished(); steps += 1) {
      call(runner);
      if (steps > 0) world.time += 30_000;
    }
    return world;
  }

  test("of a run of forty letters that fails at any single call, each way, each child has one letter and none was made twice over", () => {
    let faults = 0;
    for (const fault of ways) {
      for (let number = 1; ; number += 1) {
        const world = failAt(number, fault);
        if (world.faults === 0) break;
        faults += 1;
        expectExactlyOne(world);
        expect(world.madeTwice).toBe(0);
      }
    }
    expect(faults).toBeGreaterThan(300);
  });

  /** One go: two people at once, and at each call perhaps a fault, a person's change, or the other's whole execution. */
  function go(seed: number): LetterWorld {
    // In every other go nobody changes the workbook meanwhile.
    const meddles = seed % 2 === 1;
    const random = randomSource(seed);
    const world = new LetterWorld(childrenOf(random.whole(3, 9)));
    world.lag = random.pick([0, 0, 3000, 15_000]);
    const runners = [
      letterRunner(world, "office", random.next),
      letterRunner(world, "head", random.next),
    ];
    let depth = 0;
    let most = random.whole(5, 40);
    world.meet = (): WorldFault | undefined => {
      if (depth < 3 && most > 0 && random.chance(0.03)) {
        most -= 1;
        depth += 1;
        call(random.pick(runners));
        depth -= 1;
      }
      if (meddles && random.chance(0.02)) meddle(world, random);
      if (!random.chance(0.04)) return undefined;
      const when = random.pick(["before", "after"] as const);
      return { when, what: random.chance(0.3) ? "end" : random.pick([...messages, today]) };
    };
    for (let calls = 0; calls < 8; calls += 1) {
      const runner = random.pick(runners);
      if (random.chance(0.1)) runner.close();
      call(runner);
    }
    world.meet = () => undefined;
    // Everybody comes back a while later; the first once more, since the second may have replaced a letter.
    for (const person of ["office", "head", "office"]) {
      world.time += 900_000;
      untilQuiet(letterRunner(world, person));
      expectNoDoubles(world, person);
    }
    return world;
  }

  test("of a thousand goes with two people at once, each ends with exactly one current letter for each child", () => {
    let faults = 0;
    let madeTwice = 0;
    for (let seed = 0; seed < 1000; seed += 1) {
      try {
        const world = go(seed);
        if (seed % 2 === 0) madeTwice += world.madeTwice;
        faults += world.faults;
        expectExactlyOne(world);
      } catch (error) {
        if (error instanceof Error) error.message = `go ${seed}: ${error.message}`;
        throw error;
      }
    }
    expect(faults).toBeGreaterThan(2000);
    // Nobody meddled, yet the others held an upload up for longer than its claim: the sweep took them away.
    expect(madeTwice).toBeLessThan(10);
  });
});

/** A person changes something while letters are being made. */
function meddle(world: LetterWorld, random: ReturnType<typeof randomSource>): void {
  const { children, documents } = world;
  const [header = [], ...rows] = world.values;
  const cell = (name: string) => header.indexOf(name);
  const scribble = (name: string, text: string) => {
    const row = rows.length > 0 ? random.pick(rows) : undefined;
    if (row) row[cell(name)] = text;
  };
  random.pick([
    () => {
      random.pick(children).text = `t${random.whole(0, 99)}`;
    },
    () => {
      const child = random.pick(children);
      child.held = !child.held;
    },
    () => children.length > 2 && children.splice(random.whole(0, children.length - 1), 1),
    () => children.push({ key: `new${random.whole(0, 9999)}`, text: "new", held: false }),
    () => {
      world.values = [header, ...random.shuffle(rows)];
    },
    () => {
      world.values = [header, ...rows.filter(() => random.chance(0.8))];
    },
    () => scribble("State", "Made"),
    () => scribble("Content", "x"),
    () => scribble("Document id", "no such"),
    () => scribble("Being made", ""),
    () => scribble("Run", "mine"),
    () => {
      if (documents.length > 0) random.pick(documents).binned = true;
    },
  ])();
}
