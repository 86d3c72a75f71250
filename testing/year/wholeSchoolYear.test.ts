import { autumnPoint } from "./chapters/autumnPoint";
import { interventionsBegin } from "./chapters/interventionsBegin";
import { ledgerAtYearEnd } from "./chapters/ledgerAtYearEnd";
import { meetingAndLetters } from "./chapters/meetingAndLetters";
import { nextYear } from "./chapters/nextYear";
import { september } from "./chapters/september";
import { springPoint } from "./chapters/springPoint";
import { summerPoint } from "./chapters/summerPoint";
import { targetsAgreed } from "./chapters/targetsAgreed";
import { hazelburyYear } from "./hazelburyYear";

describe("a whole school year at Hazelbury", () => {
  const year = hazelburyYear();
  beforeAll(() => year.begin("2026-09-07"));
  september(year);
  targetsAgreed(year);
  autumnPoint(year);
  meetingAndLetters(year);
  interventionsBegin(year);
  springPoint(year);
  summerPoint(year);
  ledgerAtYearEnd(year);
  nextYear(year);
});
