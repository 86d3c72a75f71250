import { allPupils, publishedGroups } from "./publishedGroups";
import type { PublishedMeasure } from "./publishedMeasures";

/** What a measure of the Local Authority Interactive Tool is here, and of which group. */
export interface ToolMeasure {
  readonly measure: PublishedMeasure;
  readonly group: string;
}

const all = (measure: PublishedMeasure): ToolMeasure => ({ measure, group: allPupils });
const of = (measure: PublishedMeasure, group: keyof typeof publishedGroups): ToolMeasure => ({
  measure,
  group: publishedGroups[group],
});

/** By DfE's own short names (April 2026). Measures that are not here are not kept. */
export const toolMeasures: Readonly<Record<string, ToolMeasure>> = {
  FSP_NEW_GOODDEV: all("goodLevel"),
  FSP_Gooddev_FSM: of("goodLevel", "freeSchoolMeals"),
  FSP_Gooddev_FSM_Other: of("goodLevel", "notFreeSchoolMeals"),
  KS1P_all: all("phonics"),
  KS1P_FSM: of("phonics", "freeSchoolMeals"),
  KS1R_Expected_STD: all("ks1ReadingExpected"),
  KS1R_Greater_Depth: all("ks1ReadingGreater"),
  "KS1W_Expected _STD": all("ks1WritingExpected"),
  KS1W_Greater_Depth: all("ks1WritingGreater"),
  "KS1M_Expected _STD": all("ks1MathsExpected"),
  KS1M_Greater_Depth: all("ks1MathsGreater"),
  Multiplication_Total_APS: all("tablesMean"),
  Multiplication_Total: all("tablesFull"),
  KS2RWM_Expected_STD: all("rwmExpected"),
  KS2RWM_Higher_STD: all("rwmHigher"),
  KS2R_Expected_STD: all("readingExpected"),
  KS2R_Higher_STD: all("readingHigher"),
  KS2R_AVG_Scaled_Score: all("readingScaled"),
  KS2W_Teacher_Assess: all("writingExpected"),
  KS2GDW_Teacher_Assess: all("writingHigher"),
  KS2M_Expected_STD: all("mathsExpected"),
  KS2M_Higher_STD: all("mathsHigher"),
  KS2M_AVG_Scaled_Score: all("mathsScaled"),
  KS2GPS_Expected_STD: all("gpsExpected"),
  KS2GPS_Higher_STD: all("gpsHigher"),
  KS2GPS_AVG_Scaled_Score: all("gpsScaled"),
  KS2Sci_Teacher_Assess: all("scienceExpected"),
  DAP_NEW_KS2_RWM: of("rwmExpected", "disadvantaged"),
  NonDAP_NEW_KS2_RWM: of("rwmExpected", "notDisadvantaged"),
  FSM_NEW_KS2_RWM: of("rwmExpected", "freeSchoolMeals"),
  NonFSM_NEW_KS2_RWM: of("rwmExpected", "notFreeSchoolMeals"),
};

/** DfE's names in words, which some downloads give alone, by its short names. */
export const toolNames: Readonly<Record<string, string>> = {
  FSP_NEW_GOODDEV: "Foundation Stage - % achieving a good level of development",
  FSP_Gooddev_FSM: "Foundation Stage - % Achieving Good Level of Development - FSM",
  FSP_Gooddev_FSM_Other: "Foundation Stage - % Achieving Good Level of Development - Non FSM",
  KS1P_all: "Phonics Decoding - All pupils",
  KS1P_FSM: "Phonics Decoding - FSM",
  KS1R_Expected_STD: "Key Stage 1 Reading Expected Standard",
  KS1R_Greater_Depth: "Key Stage 1 Reading Greater Depth",
  "KS1W_Expected _STD": "Key Stage 1 Writing Expected Standard",
  KS1W_Greater_Depth: "Key Stage 1 Writing Greater Depth",
  "KS1M_Expected _STD": "Key Stage 1 Maths Expected Standard",
  KS1M_Greater_Depth: "Key Stage 1 Maths Greater Depth",
  Multiplication_Total_APS:
    "Average attainment score of those who took the multiplication tables check",
  Multiplication_Total: "Pupils scoring full marks in the multiplication tables check",
  KS2RWM_Expected_STD: "KS2 % reading, writing and mathematics - Expected standard - All Pupils",
  KS2RWM_Higher_STD: "KS2 % reading, writing and mathematics - Higher standard - All Pupils",
  KS2R_Expected_STD: "KS2 - Expected standard Reading - All Pupils",
  KS2R_Higher_STD: "KS2 - Higher standard Reading - All Pupils",
  KS2R_AVG_Scaled_Score: "KS2 - Average Scaled Score Reading - All Pupils",
  KS2W_Teacher_Assess: "KS2 TA - expected standard Writing - All Pupils",
  KS2GDW_Teacher_Assess: "KS2 TA - % working at greater depth in writing - All Pupils",
  KS2M_Expected_STD: "KS2 - Expected standard Maths - All Pupils",
  KS2M_Higher_STD: "KS2 - Higher standard Maths - All Pupils",
  KS2M_AVG_Scaled_Score: "KS2- Average Scaled Score Maths - All Pupils",
  KS2GPS_Expected_STD: "KS2 - Expected standard Grammar, Punctuation & Spelling - All Pupils",
  KS2GPS_Higher_STD: "KS2 - Higher standard Grammar, Punctuation & Spelling - All Pupils",
  KS2GPS_AVG_Scaled_Score:
    "KS2 - Average Scaled Score Grammar, Punctuation & Spelling - All Pupils",
  KS2Sci_Teacher_Assess: "KS2 TA - expected standard Science - All Pupils",
  DAP_NEW_KS2_RWM: "KS2 RWM Expected Level - attainment for disadvantaged pupils",
  NonDAP_NEW_KS2_RWM: "KS2 RWM Expected Level - attainment for non disadvantaged pupils",
  FSM_NEW_KS2_RWM: "KS2 RWM Expected Level - attainment pupils eligible for FSM",
  NonFSM_NEW_KS2_RWM: "KS2 RWM Expected Level - attainment pupils not eligible for FSM",
};
