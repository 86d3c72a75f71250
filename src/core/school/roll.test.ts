import { aPupil } from "../../../testing/core/aPupil";
import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { rollByUpn } from "./roll";

describe("rollByUpn", () => {
  test("pupils are found by UPN; of two rows with one UPN the first is given", () => {
    const upn = aUpn(7);
    const roll = rollByUpn(aSchool({ pupils: [{}, { upn }, { upn }, { upn: "" }] }));
    expect([...roll.keys()]).toEqual([aPupil().pupil.upn, upn]);
    expect(roll.get(upn)?.cells.upn.row).toBe(3);
  });
});
