// Made by tools/bakePublishedFigures.mjs from the csv files beside it. Not to be edited by hand.
// Department for Education. Contains public sector information licensed under the Open Government
// Licence v3.0.

/**
 * Figures of the Local Authority Interactive Tool by DfE's short names: an area after another, in
 * each a year after another; p marks a provisional figure, a dash one that is not published.
 */
export const bakedTool = {
  areas: ["970", "990", "838", "839"],
  years: [2022, 2023, 2024, 2025],
  figures: {
    FSP_NEW_GOODDEV:
      "65.2 67.2 67.7 68.3|66.3 68 69.2 70.2|65.6 67.5 67.4 69.7|67.6 70.4 70.9 71.5",
    FSP_Gooddev_FSM: "49.1 51.6 51.5 51.3|46.1 47.5 50 48.6|41.4 46.2 46 45|47.6 53.9 51.1 53.8",
    FSP_Gooddev_FSM_Other:
      "69.5 71.5 72 72.5|70.3 71.9 73 74|69.6 71 71.3 73.1|71.9 73.8 74.7 74.9",
    KS1P_all: "75 79 80 80p|76 79 81 81p|78 80 81 79p|75 79 81 82p",
    KS1P_FSM: "62 66 68 67|59 63 66 64|62 61 65 62|61 64 66 67",
    KS1R_Expected_STD: "67 68 - -|68 68 - -|71 70 - -|70 70 - -",
    KS1R_Greater_Depth: "18 19 - -|18 19 - -|19 20 - -|22 21 - -",
    "KS1W_Expected _STD": "58 60 - -|58 59 - -|61 60 - -|60 60 - -",
    KS1W_Greater_Depth: "8 8 - -|8 7 - -|8 8 - -|9 8 - -",
    "KS1M_Expected _STD": "68 70 - -|68 71 - -|71 70 - -|71 72 - -",
    KS1M_Greater_Depth: "15 16 - -|15 15 - -|14 15 - -|19 17 - -",
    Multiplication_Total_APS:
      "19.8 20.2 20.6 21|19.1 19.7 20.3 21|19.4 19.5 20.2 20.8|19.5 20.2 20.9 21.5",
    Multiplication_Total: "27 29 34 37|22 26 30 36|24 27 30 34|27 30 34 41",
    KS2RWM_Expected_STD: "59 60 61 63|57 57 58 60|55 54 55 57|61 63 63 63",
    KS2RWM_Higher_STD: "7 8 8 8|6 7 7 7|7 8 6 7|8 10 9 11",
    KS2R_Expected_STD: "75 73 75 76|74 73 74 75|74 73 74 73|75 76 74 77",
    KS2R_Higher_STD: "28 29 29 34|28 30 29 33|27 30 27 30|29 31 30 36",
    KS2R_AVG_Scaled_Score: "105 105 105 106|105 105 105 105|105 105 105 105|105 106 105 106",
    KS2W_Teacher_Assess: "70 72 72 73|69 70 71 71|66 68 68 70|72 74 75 75",
    KS2GDW_Teacher_Assess: "13 13 13 13|12 12 12 11|13 13 12 12|15 15 15 16",
    KS2M_Expected_STD: "72 73 74 75|70 70 71 73|69 68 68 70|73 75 74 75",
    KS2M_Higher_STD: "23 24 24 27|20 21 21 24|20 20 19 21|25 27 25 27",
    KS2M_AVG_Scaled_Score: "104 104 104 105|103 104 104 104|103 103 103 104|104 105 105 105",
    KS2GPS_Expected_STD: "73 73 73 73|71 70 70 71|71 70 68 70|74 75 72 74",
    KS2GPS_Higher_STD: "28 30 32 30|26 27 28 26|25 25 26 24|31 32 34 31",
    KS2GPS_AVG_Scaled_Score: "105 105 105 105|105 104 104 105|104 104 104 104|105 105 105 106",
    KS2Sci_Teacher_Assess: "79 81 81 82|80 80 81 82|80 81 80 83|82 85 84 84",
    DAP_NEW_KS2_RWM: "43 44 46 48|37 38 39 41|36 35 37 39|39 45 44 44",
    NonDAP_NEW_KS2_RWM: "66 67 68 70|64 64 65 66|61 59 60 63|68 69 69 71",
    FSM_NEW_KS2_RWM: "42 44 46 48|37 37 39 41|36 35 37 39|38 44 43 44",
    NonFSM_NEW_KS2_RWM: "65 66 67 69|63 63 65 66|60 59 60 62|67 68 69 70",
  },
};

/** England's figures of the performance tables, a year after another. */
export const bakedEngland = {
  years: [2023, 2024, 2025],
  figures: {
    rwmExpected: "60 61 62",
    rwmHigher: "8 8 8",
    readingExpected: "73 74 75",
    writingExpected: "71 72 72",
    mathsExpected: "73 73 74",
    gpsExpected: "72 72 73",
    scienceExpected: "80 81 82",
    readingScaled: "105 105 106",
    mathsScaled: "104 104 105",
    boysRwmExpected: "56 57 59",
    girlsRwmExpected: "63 64 66",
    disadvantagedRwmExpected: "44 45 47",
    readingHigher: "- - 33",
    writingHigher: "- - 13",
    mathsHigher: "- - 26",
    gpsHigher: "- - 30",
    gpsScaled: "- - 105",
  },
};
