import { aFile, importInto } from "../../../../../testing/workbook/importInto";
import { pupils } from "../../../../../testing/workbook/tabs";

/** The columns that were found for a file's headers: the field's label, and the header. */
function found(...headers: string[]) {
  const { kind, columns } = importInto([pupils()], aFile(headers));
  expect(kind?.key).toBe("children");
  return Object.fromEntries(
    columns
      .filter(({ column }) => column > 0)
      .map(({ field, column }) => [field.label, headers[column - 1]]),
  );
}

test("an export of SIMS is read", () => {
  expect(
    found(
      "Forename",
      "Surname",
      "UPN",
      "Year",
      "Reg Group",
      "Gender",
      "SEN Status",
      "Pupil Premium Indicator",
      "English as additional language",
      "Eligible for free meals",
      "DOB",
    ),
  ).toEqual({
    "First name": "Forename",
    Surname: "Surname",
    UPN: "UPN",
    "Year group": "Year",
    Class: "Reg Group",
    Sex: "Gender",
    SEN: "SEN Status",
    "Pupil premium": "Pupil Premium Indicator",
    EAL: "English as additional language",
    "Date of birth": "DOB",
  });
});

test("of an export of Arbor, the recipients of pupil premium are read, not those eligible", () => {
  expect(
    found(
      "First name",
      "Last name",
      "Year group",
      "Registration form",
      "Pupil Premium Eligible",
      "Pupil Premium Recipient",
    ),
  ).toEqual({
    "First name": "First name",
    Surname: "Last name",
    "Year group": "Year group",
    Class: "Registration form",
    "Pupil premium": "Pupil Premium Recipient",
  });
  expect(found("First name", "Last name", "UPN", "Pupil Premium Eligible")).not.toHaveProperty(
    "Pupil premium",
  );
});

test("an export of Bromcom is read", () => {
  expect(found("FirstName", "LastName", "YearGroup", "Form", "Gender", "Date Of Birth")).toEqual({
    "First name": "FirstName",
    Surname: "LastName",
    "Year group": "YearGroup",
    Class: "Form",
    Sex: "Gender",
    "Date of birth": "Date Of Birth",
  });
});

test("NFER's upload is read, but free school meals are not pupil premium", () => {
  expect(
    found(
      "UPN",
      "First name",
      "Last name",
      "Date of birth",
      "Gender",
      "Class",
      "SEN",
      "EAL",
      "FSM",
    ),
  ).toEqual({
    UPN: "UPN",
    "First name": "First name",
    Surname: "Last name",
    "Date of birth": "Date of birth",
    Sex: "Gender",
    Class: "Class",
    SEN: "SEN",
    EAL: "EAL",
  });
});

test("the children of a Common Transfer File are read", () => {
  const headers = [
    "UPN",
    "Former UPN",
    "Surname",
    "First name",
    "Date of birth",
    "Sex",
    "Year group",
    "SEN",
    "First language",
    "Joined",
    "Left",
  ];
  const unused = ["Preferred surname", "Preferred first name", "Enrolment status"];
  expect(found(...headers, ...unused)).toEqual(
    Object.fromEntries(headers.map((header) => [header, header])),
  );
});
