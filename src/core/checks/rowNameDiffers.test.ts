import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { rowNameDiffers } from "./rowNameDiffers";

describe("rowNameDiffers", () => {
  const pupils = [{ surname: "O'Quill-Feather", firstName: "Zoë" }];
  const named = (surname: string, firstName: string) =>
    aSchool({ pupils, classRows: [{ upn: aUpn(0), surname, firstName }] });

  test("case, spaces, accents and hyphens are forgiven, and so is a blank", () => {
    expect(rowNameDiffers(named("oquill feather ", "ZOE"))).toEqual([]);
    expect(rowNameDiffers(named("", ""))).toEqual([]);
  });

  test("another name is a query in its own cell that repeats neither name", () => {
    const found = rowNameDiffers(named("Brambleby", "Zoë"));
    expect(places(found)).toEqual(["Oak!B2"]);
    expect(JSON.stringify(found)).not.toMatch(/Brambleby|Quill/);
  });

  test("both names may differ", () => {
    expect(places(rowNameDiffers(named("Brambleby", "Ottoline")))).toEqual(["Oak!B2", "Oak!C2"]);
  });
});
