import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { unknownPupilInClass } from "./unknownPupilInClass";

describe("unknownPupilInClass", () => {
  test("a UPN of the Pupils tab is known, in any case and with spaces", () => {
    const upn = aUpn(0).toLowerCase();
    expect(unknownPupilInClass(aSchool({ classRows: [{ upn: ` ${upn} ` }, { upn: "" }] }))).toEqual(
      [],
    );
  });

  test("a UPN that is not there is an error", () => {
    const found = unknownPupilInClass(aSchool({ classRows: [{ upn: aUpn(0) }, { upn: aUpn(1) }] }));
    expect(places(found)).toEqual(["Oak!A3"]);
    expect(found[0]?.severity).toBe("error");
  });
});
