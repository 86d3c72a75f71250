import { followSelection } from "./followSelection";

describe("the page follows the selection", () => {
  const oak = { className: "Oak", upn: "A1" };

  test("to another row and another class", () => {
    const now = { className: "Elm", upn: "B2" };
    expect(followSelection(oak, oak, now)).toEqual(now);
    expect(followSelection(oak, oak, { className: "Oak", upn: "A2" })).toEqual({
      className: "Oak",
      upn: "A2",
    });
  });

  test("a class chosen by name stays while the same row is selected", () => {
    const chosen = { className: "Elm", upn: "B7" };
    expect(followSelection(chosen, oak, oak)).toBe(chosen);
  });

  test("a child chosen by name stays when only the class changes, as on a heading row", () => {
    const chosen = { className: "Oak", upn: "A9" };
    expect(followSelection(chosen, { className: "Oak" }, { className: "Elm" })).toEqual({
      className: "Elm",
      upn: "A9",
    });
  });

  test("a selection outside the class tabs leaves the page where it is", () => {
    expect(followSelection(oak, oak, {})).toBe(oak);
  });

  test("the first selection fills in what nobody has chosen by name", () => {
    expect(followSelection({}, undefined, oak)).toEqual(oak);
    expect(followSelection({ upn: "A9" }, undefined, oak)).toEqual({ className: "Oak", upn: "A9" });
  });
});
