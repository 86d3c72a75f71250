import { strToU8, zipSync } from "fflate";

const COLUMNS = 20;

/** A CSV file of `rows` rows and 20 columns. */
export function largeCsv(rows: number): Uint8Array {
  return strToU8(table(rows, (row) => row.join(",")).join("\r\n"));
}

/** The smallest workbook that holds the same table, each text written in its cell. */
export function largeXlsx(rows: number): Uint8Array {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const cells = table(rows, (row, line) => {
    const texts = row.map(
      (text, column) =>
        `<c r="${String.fromCharCode(65 + column)}${line}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return `<row r="${line}">${texts.join("")}</row>`;
  });
  const parts = {
    "xl/workbook.xml": `<workbook xmlns:r="${office}"><sheets><sheet name="Marks" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${cells.join("")}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
  );
}

/** A Common Transfer File of `pupils` made-up pupils with 20 results each. */
export function largeCtf(pupils: number): Uint8Array {
  const result =
    "<StageAssessment><Locale>ENG</Locale><Year>2025</Year><Subject>MAT</Subject><Method>TA</Method><Component>MAT</Component><ResultStatus>R</ResultStatus><Result>EXS</Result></StageAssessment>";
  const assessments = `<StageAssessments><KeyStage><Stage>KS2</Stage>${result.repeat(20)}</KeyStage></StageAssessments>`;
  const list = Array.from(
    { length: pupils },
    (_, index) =>
      `<Pupil><UPN>A${index}</UPN><Surname>Child ${index}</Surname><Forename>Sam</Forename><DOB>2016-02-29</DOB><Sex>F</Sex>${assessments}</Pupil>`,
  );
  return strToU8(`<CTfile><CTFpupilData>${list.join("")}</CTFpupilData></CTfile>`);
}

/** A file as DfE publishes them: `rows` rows, of which every thousandth is about Dorset. */
export function largePublished(rows: number): Uint8Array {
  const lines = Array.from(
    { length: rows },
    (_, index) =>
      `202425,Academic year,Local authority,England,${index % 1000 === 0 ? "Dorset" : "Elsewhere"},Girls,${index % 100}.5,x,z`,
  );
  const header =
    "time_period,time_identifier,geographic_level,country_name,la_name,gender,rwm_exp,rwm_high,gps";
  return strToU8([header, ...lines].join("\n"));
}

function table<Line>(
  rows: number,
  write: (row: readonly string[], line: number) => Line,
): readonly Line[] {
  return Array.from({ length: rows }, (_, index) =>
    write(
      Array.from({ length: COLUMNS }, (_, column) => `Entry ${index}.${column}`),
      index + 1,
    ),
  );
}
