import { statisticalNeighbours } from "./statisticalNeighbours";

describe("statistical neighbours", () => {
  test("are ten for each local authority, each once and never itself", () => {
    for (const { localAuthority, neighbours } of statisticalNeighbours) {
      expect(new Set(neighbours).size).toBe(10);
      expect(neighbours).not.toContain(localAuthority);
    }
  });

  test("Dorset's nearest is Somerset (DfE, LAIT, May 2025)", () => {
    expect(statisticalNeighbours.find(({ code }) => code === "838")?.neighbours[0]).toBe(
      "Somerset",
    );
  });
});
