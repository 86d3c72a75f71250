import { HeldLocks } from "./heldLocks";

const [ann, ben, cleo] = [{}, {}, {}];

describe("who held which lock when", () => {
  test("a lock is free until it is taken and after it is let go, and always for its holder", () => {
    const locks = new HeldLocks();
    locks.take("document", ann, 100);
    expect(locks.freeFrom("document", ben, 50)).toBe(50);
    expect(locks.freeFrom("document", ben, 100)).toBe(Number.POSITIVE_INFINITY);
    expect(locks.freeFrom("document", ann, 150)).toBe(150);
    expect(locks.freeFrom("script", ben, 100)).toBe(100);
    locks.letGo("document", ann, 200);
    expect(locks.freeFrom("document", ben, 150)).toBe(200);
    expect(locks.freeFrom("document", ben, 200)).toBe(200);
  });

  test("whoever waits passes over every holder that follows on, in whatever order they were carried out", () => {
    const locks = new HeldLocks();
    locks.take("document", ben, 300, 400);
    locks.take("document", ann, 100, 300);
    expect(locks.freeFrom("document", cleo, 120)).toBe(400);
    expect(locks.freeFrom("document", cleo, 50)).toBe(50);
  });

  test("what was over an hour ago is forgotten", () => {
    const locks = new HeldLocks();
    locks.take("document", ann, 0, 10);
    locks.take("document", ben, 4_000_000, 4_000_010);
    expect(locks.freeFrom("document", cleo, 5)).toBe(5);
  });
});
