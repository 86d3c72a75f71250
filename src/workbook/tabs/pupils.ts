import { letterFormats } from "../../core/pupils/letterFormat";
import type { PupilField } from "../../core/school/pupilRow";
import { choice, date, number, type TabLayout, text } from "../layout/column";
import { lookAtColumn } from "../layout/lookAtColumn";

/** The roll: a row a child. Header aliases are those of SIMS, Arbor and Bromcom exports. */
export const pupilsTab: TabLayout<PupilField | "lookAt"> = {
  name: "Pupils",
  alsoCalled: ["Roll", "Pupil list", "Children"],
  required: ["upn", "surname", "firstName"],
  frozenColumns: 3,
  columns: [
    {
      key: "upn",
      header: "UPN",
      alsoCalled: ["Unique Pupil Number", "UPN number"],
      content: text,
      note: "Unique Pupil Number: 13 characters, beginning with a letter.",
      width: 120,
    },
    {
      key: "surname",
      header: "Surname",
      alsoCalled: ["Last name", "LastName", "Legal surname", "Family name"],
      content: text,
    },
    {
      key: "firstName",
      header: "First name",
      alsoCalled: ["Forename", "FirstName", "Chosen name", "Preferred forename", "Given name"],
      content: text,
    },
    {
      key: "dateOfBirth",
      header: "Date of birth",
      alsoCalled: ["DOB", "Birth date", "Date Of Birth"],
      content: date,
    },
    { key: "sex", header: "Sex", alsoCalled: ["Gender"], content: choice("F", "M"), width: 50 },
    {
      key: "yearGroup",
      header: "Year group",
      alsoCalled: ["Year", "YearGroup", "NC year", "Yr"],
      content: choice("Reception", "Year 1", "Year 2", "Year 3", "Year 4", "Year 5", "Year 6"),
      note: "The year the child is taught in. Left blank, it follows from the date of birth.",
    },
    {
      key: "className",
      header: "Class",
      alsoCalled: ["Registration form", "Reg", "Reg group", "Form", "Class name"],
      content: text,
      note: "The name of the class's tab.",
    },
    {
      key: "pupilPremium",
      header: "Pupil premium",
      alsoCalled: ["PP", "Pupil Premium Indicator", "Pupil Premium Recipient", "Disadvantaged"],
      content: choice("Y", "N"),
      note: "Y or N. The reason is not needed here.",
    },
    {
      key: "sen",
      header: "SEN",
      alsoCalled: ["SEN status", "SEN provision", "SEND"],
      content: choice("N", "K", "E"),
      note: "N no special provision, K SEN support, E education, health and care plan.",
      width: 50,
    },
    {
      key: "eal",
      header: "EAL",
      alsoCalled: ["English as an additional language"],
      content: choice("Y", "N"),
      width: 50,
    },
    {
      key: "firstLanguage",
      header: "First language",
      content: text,
      note: "DfE's language code, such as ENG, POL or UNC.",
    },
    {
      key: "joined",
      header: "Joined",
      alsoCalled: ["Admission date", "Entry date"],
      content: date,
    },
    { key: "left", header: "Left", alsoCalled: ["Leaving date", "Date left"], content: date },
    {
      key: "letterHold",
      header: "Letter hold",
      content: choice("Y"),
      note: "Y: no letter is made for this child until it is cleared. Write no reason.",
    },
    {
      key: "letterCopies",
      header: "Letter copies",
      content: number,
      note: "How many copies to print; 1 where blank.",
    },
    {
      key: "homeLanguage",
      header: "Home language",
      content: text,
      note: "As a heading of the Letter languages tab has it, where letters are to be in it too.",
    },
    {
      key: "letterFormat",
      header: "Letter format",
      content: choice(...letterFormats),
      note: "Large print: a letter in type of 16 points, on as many pages as it takes. Standard where blank.",
    },
    lookAtColumn,
  ],
};
