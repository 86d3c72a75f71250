import fc from "fast-check";
import type { ChartModel } from "./chartModel";
import { layOutChart } from "./drawChart";
import { overlap, type Text } from "./picture";

const label = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    "Reading",
    "Pupils who speak English as an additional language",
    "x".repeat(80),
    "",
  ),
);
const fallible = (value: fc.Arbitrary<number>) => fc.option(value, { freq: 4 });
const count = fc.integer({ min: 0, max: 40 });
const number = fc.oneof(
  fc.double({ min: -200, max: 200, noNaN: true }),
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
);
const scale = fc.record({
  unit: fc.constantFrom("%", "", " points"),
  decimals: fc.integer({ min: 0, max: 2 }),
  absent: fc.constantFrom("not known", "withheld: fewer than 6 pupils"),
});

const stacked: fc.Arbitrary<ChartModel> = fc.integer({ min: 1, max: 8 }).chain((series) =>
  fc.record({
    kind: fc.constant("stackedBars" as const),
    series: fc.array(fc.record({ name: label }), { minLength: series, maxLength: series }),
    rows: fc.array(
      fc.record({
        label,
        note: label,
        values: fc.option(fc.array(count, { minLength: series, maxLength: series })),
        absent: label,
      }),
      { maxLength: 8 },
    ),
  }),
);

const compared: fc.Arbitrary<ChartModel> = fc.integer({ min: 0, max: 9 }).chain((size) => {
  const series = fc.array(
    fc.record({
      name: label,
      values: fc.array(fallible(number), { minLength: size, maxLength: size }),
    }),
    { maxLength: 5 },
  );
  const categories = fc.array(fc.record({ label, note: label }), {
    minLength: size,
    maxLength: size,
  });
  return fc.oneof(
    fc.record({
      kind: fc.constant("groupedBars" as const),
      direction: fc.constantFrom("vertical" as const, "horizontal" as const),
      series,
      categories,
      scale,
    }),
    fc.record({ kind: fc.constant("lineChart" as const), series, categories, scale }),
  );
});

function texts(model: ChartModel): readonly Text[] {
  return layOutChart(model).marks.filter((mark): mark is Text => mark.kind === "text");
}

describe("every chart", () => {
  test("keeps all texts and areas inside the picture", () => {
    fc.assert(
      fc.property(fc.oneof(stacked, compared), (model) => {
        const { width, height, marks } = layOutChart(model);
        const boxes = marks.filter((mark) => mark.kind === "text" || mark.kind === "area");
        const outside = boxes.filter(
          (box) =>
            ![box.x, box.y, box.width, box.height].every(Number.isInteger) ||
            box.x < 0 ||
            box.y < 0 ||
            box.x + box.width > width ||
            box.y + box.height > height,
        );
        expect(outside).toEqual([]);
      }),
    );
  });

  test("never writes one text over another", () => {
    fc.assert(
      fc.property(fc.oneof(stacked, compared), (model) => {
        const all = texts(model);
        const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));
        expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([]);
      }),
    );
  });
});
