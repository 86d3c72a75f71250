import type { FileRow, ImportContext, ImportQuestion } from "../../importKind";
import { quoted } from "../../results/plannedResult";

const benchmarks = ["FFT50", "FFT20", "FFT5"] as const;

const questionId = "fft.benchmark";

/** The benchmark of a row, or why there is none. */
export type BenchmarkOfRow =
  | { readonly state: "known"; readonly benchmark: string }
  | { readonly state: "refuse" | "ask"; readonly reason: string };

/** The benchmark that a row names, or the file's name, or a person. */
export function benchmarkOf(
  row: FileRow,
  { fileName, answers }: Pick<ImportContext, "fileName" | "answers">,
): BenchmarkOfRow {
  const written = row.text("benchmark");
  const said = written === "" ? inFileName(fileName) : readBenchmark(written);
  const benchmark = said ?? (written === "" ? answers[questionId] : undefined);
  if (benchmark !== undefined) return { state: "known", benchmark };
  return written === ""
    ? { state: "ask", reason: "On which benchmark is the estimate?" }
    : {
        state: "refuse",
        reason: `${quoted(written)} is none of FFT's benchmarks: FFT50, FFT20 or FFT5. Correct it in the file.`,
      };
}

/** Asks for the benchmark where neither a row nor the file's name tells it. */
export function benchmarkQuestions(
  rows: readonly FileRow[],
  { fileName }: Pick<ImportContext, "fileName">,
): ImportQuestion[] {
  const silent = rows.some((row) => row.text("benchmark") === "");
  if (!silent || inFileName(fileName) !== undefined) return [];
  return [
    {
      id: questionId,
      question: "On which of FFT's benchmarks are these estimates?",
      choices: [
        { key: "FFT50", label: "FFT50, the average" },
        { key: "FFT20", label: "FFT20, high" },
        { key: "FFT5", label: "FFT5, very high" },
      ],
    },
  ];
}

function inFileName(fileName: string): string | undefined {
  const [, rank] = /fft[\s_-]?(50|20|5)(?!\d)/i.exec(fileName) ?? [];
  return rank === undefined ? undefined : `FFT${rank}`;
}

function readBenchmark(text: string): string | undefined {
  const [rank] = /\d+/.exec(text) ?? [];
  return benchmarks.find((each) => each === `FFT${rank}`);
}
