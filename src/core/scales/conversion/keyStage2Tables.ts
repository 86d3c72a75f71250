import type { AcademicYear } from "../../calendar/academicYear";

/** The papers of the Key Stage 2 tests that are marked out of a number of marks. */
export type KeyStage2Paper = "reading" | "mathematics" | "grammar";

/** A published table of scaled scores. */
export interface KeyStage2Table {
  readonly year: AcademicYear;
  readonly paper: KeyStage2Paper;
  /** The scaled score of each number of marks, from 3 to full marks. */
  readonly scores: string;
}

/**
 * The tables of STA that could be had whole: reading, and grammar, punctuation and spelling, of
 * the tests of May 2024 and May 2025. Those of mathematics and of other years are not shipped,
 * since no whole copy was found.
 *
 * Source: Schools Week, "Scaled scores for 2024 key stage 2 SATs announced" and "Scaled scores for
 * 2025 key stage 2 SATs announced". Crown copyright, Open Government Licence v3.0.
 */
export const keyStage2Tables: readonly KeyStage2Table[] = [
  {
    year: 2023,
    paper: "grammar",
    scores:
      "80 81 82 83 84 85 86 86 87 88 88 89 90 90 91 91 92 92 93 94 94 95 95 95 96 96 97 97 " +
      "98 98 99 99 100 100 101 101 102 102 103 103 104 104 105 105 106 106 107 108 108 109 " +
      "110 110 111 112 112 113 114 115 116 117 118 119 120 120 120 120 120 120",
  },
  {
    year: 2023,
    paper: "reading",
    scores:
      "80 82 83 84 85 86 87 88 89 90 90 91 92 93 93 94 95 95 96 97 97 98 99 99 100 101 101 " +
      "102 103 104 104 105 106 107 108 108 109 110 111 113 114 115 116 118 119 120 120 120",
  },
  {
    year: 2024,
    paper: "grammar",
    scores:
      "80 80 82 83 84 85 86 86 87 88 89 89 90 90 91 92 92 93 93 94 94 95 95 96 96 97 97 98 " +
      "98 98 99 99 100 100 101 101 102 102 103 103 104 104 105 105 106 106 107 108 108 109 " +
      "109 110 111 111 112 113 114 115 116 117 118 119 120 120 120 120 120 120",
  },
  {
    year: 2024,
    paper: "reading",
    scores:
      "80 80 82 83 84 85 86 87 88 89 89 90 91 92 92 93 94 95 95 96 97 97 98 99 99 100 101 " +
      "101 102 103 104 104 105 106 107 108 109 110 111 112 113 114 116 117 119 120 120 120",
  },
];
