import { readFileYearGroup } from "./readFileYearGroup";
import { readLanguage } from "./readLanguage";
import { readSen } from "./readSen";
import { readSex } from "./readSex";
import { readYesNo } from "./readYesNo";

test.each([
  ["Y", "Y"],
  ["Yes", "Y"],
  ["TRUE", "Y"],
  ["T", "Y"],
  ["1", "Y"],
  ["n", "N"],
  ["No", "N"],
  ["False", "N"],
  ["0", "N"],
  ["maybe", undefined],
])("%s is yes or no: %s", (text, value) => {
  expect(readYesNo(text)).toBe(value);
});

test.each([
  ["Boys", "M"],
  ["Male", "M"],
  ["m", "M"],
  ["Boy", "M"],
  ["Girls", "F"],
  ["Female", "F"],
  ["F", "F"],
  ["girl", "F"],
  ["X", undefined],
])("%s is the sex %s", (text, value) => {
  expect(readSex(text)).toBe(value);
});

test.each([
  ["Year 4", 4],
  ["4", 4],
  ["Y4", 4],
  ["Year 04", 4],
  ["NC Year 4", 4],
  ["NCY4", 4],
  ["National Curriculum Year 4", 4],
  ["Curriculum Year 4", 4],
  ["R", 0],
  ["Reception", 0],
  ["Year Reception", 0],
  ["Year R", 0],
  ["NC Year R", 0],
  ["N2", undefined],
  ["Nursery", undefined],
  ["Year 7", undefined],
  ["X", undefined],
])("%s is the year group %s", (text, value) => {
  expect(readFileYearGroup(text)).toBe(value);
});

test.each([
  ["N", "N"],
  ["k", "K"],
  ["E", "E"],
  ["K - SEN Support", "K"],
  ["SEN Support", "K"],
  ["SEN support", "K"],
  ["EHCP", "E"],
  ["Education, Health and Care Plan", "E"],
  ["EHC plan", "E"],
  ["No Special Educational Need", "N"],
  ["N: No special educational needs", "N"],
  ["None", "N"],
  ["A", undefined],
  ["School Action Plus", undefined],
  ["Yes", undefined],
])("%s is the SEN provision %s", (text, value) => {
  expect(readSen(text)).toBe(value);
});

test.each([
  ["English", "ENG"],
  ["eng", "ENG"],
  ["Believed to be English", "ENB"],
  ["Other than English", "OTH"],
  ["Refused", "REF"],
  ["pol", "POL"],
  ["Polish (POL)", "POL"],
  ["POL - Polish", "POL"],
  ["Polish", "Polish"],
  ["Urdu", "Urdu"],
  ["Panjabi (Gurmukhi)", "Panjabi (Gurmukhi)"],
])("%s is kept as the language %s", (text, value) => {
  expect(readLanguage(text)).toBe(value);
});
