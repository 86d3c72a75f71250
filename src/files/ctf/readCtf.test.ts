import { aCtf, aCtfHeader, aCtfPupil } from "../../../testing/files/aCtf";
import { bytesOf } from "../../../testing/files/bytesOf";
import { notesOf, sentenceOf, tablesOf } from "../../../testing/files/tables";
import { readFile } from "../readFile";

const read = (xml: string) => readFile("8382000_CTF_LLLLLLL_001.xml", bytesOf(xml));

/** The first child of a file, by header; only what is filled. */
async function childIn(xml: string): Promise<Record<string, string>> {
  const [children] = tablesOf(await read(xml));
  const [headers, row] = children!.rows;
  const pairs = headers!.map((header, column) => [header, row![column] ?? ""] as const);
  return Object.fromEntries(pairs.filter(([, text]) => text !== ""));
}

describe("the children of a Common Transfer File", () => {
  test("come with what the workbook has use for", async () => {
    const pupil = aCtfPupil(`<BasicDetails><FormerUPN>A123456789012</FormerUPN>
<PreferredSurname>Rooster-Hen</PreferredSurname><PreferredForename>Bertie</PreferredForename>
<NCyearActual>4</NCyearActual><EnrolStatus>C</EnrolStatus>
<Languages><Type><LanguageType>H</LanguageType><Language>ENG</Language></Type>
<Type><LanguageType>F</LanguageType><Language>POL</Language></Type></Languages></BasicDetails>
<FSMhistory><FSMreviewDate>2026-01-01</FSMreviewDate>
<FSMinstance><FSMstartDate>2023-09-01</FSMstartDate></FSMinstance>
<FSMinstance><FSMstartDate>2020-09-01</FSMstartDate><FSMendDate>2021-07-31</FSMendDate></FSMinstance></FSMhistory>
<SENhistory><SEN><StartDate>2024-01-01</StartDate><SENprovision>E</SENprovision></SEN>
<SEN><StartDate>2022-01-01</StartDate><SENprovision>K</SENprovision></SEN></SENhistory>
<SchoolHistory><School><LEA>838</LEA><Estab>2222</Estab><EntryDate>2019-09-01</EntryDate><LeavingDate>2021-07-20</LeavingDate></School>
<School><LEA>838</LEA><Estab>2000</Estab><EntryDate>2021-09-01</EntryDate></School></SchoolHistory>`);
    expect(await childIn(aCtf(pupil))).toEqual({
      UPN: "R674123101121",
      "Former UPN": "A123456789012",
      Surname: "ROOSTER",
      "First name": "ALBERT",
      "Preferred surname": "Rooster-Hen",
      "Preferred first name": "Bertie",
      "Date of birth": "2015-11-20",
      Sex: "M",
      "Year group": "Year 4",
      SEN: "E",
      "First language": "POL",
      "Enrolment status": "C",
      Joined: "2021-09-01",
      "Free school meals from": "2023-09-01",
    });
  });

  test("come whatever the version, its namespace, prefixes and attributes", async () => {
    const xml = `<?xml version='1.0'?><!-- made by hand --><x:CTFile xmlns:x="urn:ctf" version="19.0">
<x:CTFpupilData><x:Pupil id="1"><x:UPN>A1</x:UPN><x:BasicDetails><x:Surname>O&#8217;Neill</x:Surname>
<x:Forename><![CDATA[Zoë & Co]]></x:Forename><x:DOB>2015-11-20T00:00:00</x:DOB><x:Gender>F</x:Gender>
<x:NCyearActual>R</x:NCyearActual><x:SENprovision>N</x:SENprovision></x:BasicDetails></x:Pupil>
</x:CTFpupilData></x:CTFile>`;
    expect(await childIn(xml)).toEqual({
      UPN: "A1",
      Surname: "O’Neill",
      "First name": "Zoë & Co",
      "Date of birth": "2015-11-20",
      Sex: "F",
      "Year group": "Reception",
      SEN: "N",
    });
  });

  test("keep year groups that have no number", async () => {
    const year = "<BasicDetails><NCyearActual>X</NCyearActual></BasicDetails>";
    expect(await childIn(aCtf(aCtfPupil(year)))).toMatchObject({ "Year group": "X" });
  });

  test("bring nothing that the workbook has no use for", async () => {
    const pupil =
      aCtfPupil(`<BasicDetails><Ethnicity>SECRET</Ethnicity><MedicalFlag>SECRET</MedicalFlag>
<Disabilities><Disability>SECRET</Disability></Disabilities></BasicDetails>
<Address><Street>SECRET</Street></Address><Phones><Phone>SECRET</Phone></Phones><Email>SECRET</Email>
<Contacts><Contact><Surname>SECRET</Surname><Forename>SECRET</Forename></Contact></Contacts>
<LookedAfter><InCare>SECRET</InCare></LookedAfter><Attendance><YearData>SECRET</YearData></Attendance>`);
    expect(JSON.stringify(await read(aCtf(pupil)))).not.toContain("SECRET");
  });

  test("sent to another school do not bring the days at the old one", async () => {
    const history = `<SchoolHistory><School><LEA>838</LEA><Estab>2000</Estab>
<EntryDate>2021-09-01</EntryDate><LeavingDate>2026-07-20</LeavingDate></School></SchoolHistory>`;
    const header = aCtfHeader("<LEA>839</LEA><Estab>2345</Estab>");
    const child = await childIn(aCtf(aCtfPupil(history), header));
    expect(child).not.toHaveProperty("Joined");
    expect(child).not.toHaveProperty("Left");
    expect(notesOf(await read(aCtf(aCtfPupil(history), header)))[1]).toMatch(/left out/);
    const own = await childIn(
      aCtf(aCtfPupil(history), aCtfHeader("<LEA>LLL</LEA><Estab>LLLL</Estab>")),
    );
    expect(own).toMatchObject({ Joined: "2021-09-01", Left: "2026-07-20" });
  });
});

describe("the results of a Common Transfer File", () => {
  test("come a row an assessment", async () => {
    const pupil = aCtfPupil(`<StageAssessments><KeyStage><Stage>KS2</Stage>
<StageAssessment><Locale>ENG</Locale><Year>2025</Year><Subject>MAT</Subject><Method>TT</Method>
<Component>MTC</Component><ResultStatus>R</ResultStatus><ResultQualifier>MT</ResultQualifier>
<Result>25</Result></StageAssessment></KeyStage><KeyStage><Stage>KS1</Stage>
<StageAssessment><Subject>PHO</Subject><ResultQualifier>NM</ResultQualifier><Result>33</Result>
<ResultDate>2022-06-10</ResultDate></StageAssessment></KeyStage></StageAssessments>`);
    const tables = tablesOf(await read(aCtf(pupil)));
    const who = ["R674123101121", "ROOSTER", "ALBERT", "2015-11-20"];
    expect(tables.map(({ name }) => name)).toEqual(["Children", "Results"]);
    expect(tables[1]!.rows).toEqual([
      [
        "UPN",
        "Surname",
        "First name",
        "Date of birth",
        "Stage",
        "Locale",
        "Year",
        "Subject",
        "Method",
        "Component",
        "Result status",
        "Result qualifier",
        "Result",
        "Result date",
      ],
      [...who, "KS2", "ENG", "2025", "MAT", "TT", "MTC", "R", "MT", "25", ""],
      [...who, "KS1", "", "", "PHO", "", "", "", "NM", "33", "2022-06-10"],
    ]);
  });

  test("are left out as a table where there are none", async () => {
    expect(tablesOf(await read(aCtf(aCtfPupil())))).toHaveLength(1);
  });
});

test("the header is told in a sentence", async () => {
  expect(notesOf(await read(aCtf(aCtfPupil())))).toEqual([
    "Common Transfer File, version 25.0, partial, from Oak Primary School (838/2000), made on 2026-07-07.",
  ]);
});

describe("a Common Transfer File is refused", () => {
  test("where it was cut short, wherever", async () => {
    const xml = aCtf(aCtfPupil() + aCtfPupil());
    for (let length = xml.indexOf("<CTfile>") + 8; length < xml.length; length += 7) {
      expect(sentenceOf(await read(xml.slice(0, length)))).toMatch(/damaged/);
    }
  });

  test("where an element is closed by another's name", async () => {
    expect(sentenceOf(await read(aCtf("<Pupil><UPN>A1</Upn></Pupil>")))).toMatch(/damaged/);
  });

  test("where it is XML of another kind", async () => {
    const sentence = sentenceOf(await read("<?xml version='1.0'?><ns:Workbook><a/></ns:Workbook>"));
    expect(sentence).toMatch(/begins with “Workbook”/);
  });

  test("where it holds definitions, before it is opened", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE CTfile [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>`;
    expect(sentenceOf(await read(bomb + aCtf("<Pupil><UPN>&b;</UPN></Pupil>").slice(38)))).toMatch(
      /DOCTYPE/,
    );
  });

  test("where it holds no pupils", async () => {
    expect(sentenceOf(await read(aCtf("")))).toMatch(/holds no pupils/);
  });
});
