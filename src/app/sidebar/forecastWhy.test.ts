import { decidingSchool, teacherAddress } from "../../../testing/workbook/decidingSchool";
import { ben } from "../../../testing/workbook/tabs";
import { childView } from "./childView";
import { keepForecastWhy } from "./forecastWhy";

const why = {
  upn: ben.upn,
  subject: "Reading",
  horizon: "Year end",
  forecast: "GDS",
  why: "Reads at home far beyond what the test showed.",
};

/** Ben, at working towards in the autumn, is forecast at greater depth. */
function farForecast() {
  const school = decidingSchool();
  school.sit(teacherAddress);
  school.type("Oak", ben.upn, "Reading forecast year end", "GDS");
  return school;
}

const forecast = (school: ReturnType<typeof farForecast>) =>
  childView(school.store, ben.upn, school.now).subjects[0]?.forecasts[0];

test("a forecast far from the evidence says how it differs, until the teacher has said why", () => {
  const school = farForecast();
  expect(forecast(school)).toMatchObject({ code: "GDS", why: "" });
  expect(forecast(school)?.differs).toContain("2 bands above");
  keepForecastWhy(school, why, "");
  expect(forecast(school)).toMatchObject({ why: why.why });
  expect(school.rows("Forecast reasons")).toMatchObject([{ UPN: ben.upn, By: "Mr Byrne" }]);
});

test("another word for the same forecast takes the place of the first", () => {
  const school = farForecast();
  keepForecastWhy(school, why, "");
  keepForecastWhy(school, { ...why, why: "Moderated." }, "");
  expect(school.rows("Forecast reasons")).toMatchObject([{ Why: "Moderated." }]);
});

test("the evidence stands beside the forecast", () => {
  const [reading] = childView(farForecast().store, ben.upn, new Date(2026, 10, 23)).subjects;
  const labels = reading?.evidence.map(({ label }) => label);
  expect(labels).toEqual([
    "Starting point",
    "Marks this year",
    "Tests",
    "Last year's end",
    "Progress since last year's end",
    "Similar children",
    "FFT",
  ]);
});
