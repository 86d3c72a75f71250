import {
  importPublished,
  outcomes,
  publishedTabs,
  rowsIn,
  written,
} from "../../../../../testing/published/importPublished";

/** The columns that are used of ks2_regional_and_local_authority_2016_to_2023_revised.csv. */
const wideHeader =
  "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,version,school_type,gender,t_rwm_eligible_pupils,t_rwm_met_expected_standard,t_rwm_met_higher_standard,pt_rwm_met_expected_standard,pt_rwm_met_higher_standard,t_read_eligible_pupils,t_read_met_expected_standard,pt_read_met_expected_standard,t_read_sum_scaled_scores,t_read_avg_scaled_score_eligible_pupils,avg_read_scaled_score";
const start = "Academic year";
const national = `${start},National,E92000001,England,,,,,`;
const dorset = `${start},Local authority,E92000001,England,E12000009,South West,838,E06000059,Dorset`;

describe("a file of Explore Education Statistics with a column a subject", () => {
  const wide = [
    `\ufeff${wideHeader}`,
    `202223,${dorset},Revised,State-funded schools,Total,4000,2163,310,54,8,4000,2900,73,411000,3900,105`,
    `202223,${dorset},Revised,State-funded schools,Boys,2000,1000,c,50,c,2000,1400,70,z,z,105`,
    `202223,${national},Revised,State-funded schools,Total,600000,359400,48000,60,8,600000,438000,73,63000000,600000,105`,
    `202223,${national},Revised,All schools,Total,640000,359400,48000,56,8,640000,438000,68,63000000,600000,105`,
    `202223,${start},Local authority,E92000001,England,E12000001,North East,841,E06000005,Darlington,Revised,State-funded schools,Total,1000,610,90,61,9,1000,740,74,105000,1000,105`,
  ];

  test("gives percentages worked out from its counts, to one decimal", async () => {
    const plan = await importPublished(wide);
    expect(plan.kind?.key).toBe("exploreWide");
    const rows = rowsIn(written(publishedTabs(), plan), "Benchmarks");
    const of = (area: string, group: string) =>
      rows
        .filter((row) => row.Area === area && row.Group === group)
        .map(({ Measure, Value }) => [Measure, Value]);
    expect(of("Dorset", "All pupils")).toEqual([
      ["Key Stage 2 reading, writing and mathematics: expected standard (%)", 54.1],
      ["Key Stage 2 reading, writing and mathematics: higher standard (%)", 7.8],
      ["Key Stage 2 reading: expected standard (%)", 72.5],
      ["Key Stage 2 reading: average scaled score", 105.4],
    ]);
    expect(rows[0]).toMatchObject({ Year: "2022/23" });
    expect(rows[0]?.Basis).toContain("local authority file");
    expect(rows[0]?.Source).toContain("Open Government Licence");
  });

  test("never gives what is withheld, nor other kinds of schools, nor other areas", async () => {
    const plan = await importPublished(wide);
    expect(outcomes(plan)).toEqual([
      "add",
      "add: A figure is withheld by the publisher (c).",
      "add",
      "passOver: It counts other schools than the state-funded ones.",
      "passOver: Another area.",
    ]);
    const boys = rowsIn(written(publishedTabs(), plan), "Benchmarks").filter(
      ({ Group }) => Group === "Boys",
    );
    expect(boys.map(({ Value }) => Value)).toEqual([50, 70, 105]);
    expect(plan.notes).toContain("1 row is about other areas and left out.");
  });

  test("brings nothing the second time", async () => {
    const after = written(publishedTabs(), await importPublished(wide));
    const again = await importPublished(wide, after);
    expect(again.plan?.changes).toEqual([]);
    expect(outcomes(again)[0]).toBe("same");
  });

  test("keeps the county before 2019 apart from the present Dorset", async () => {
    const old = `${start},Local authority,E92000001,England,E12000009,South West,835,E10000009,Dorset`;
    const plan = await importPublished([
      wideHeader,
      `201718,${old},Final,State-funded schools,Total,4000,2480,310,62,8,4000,2900,73,,,105`,
      wide[1] ?? "",
    ]);
    const rows = rowsIn(written(publishedTabs(), plan), "Benchmarks");
    expect([...new Set(rows.map(({ Area, Year }) => `${Area}, ${Year}`))]).toEqual([
      "Dorset (before 2019), 2017/18",
      "Dorset, 2022/23",
    ]);
  });

  test("a table set below another is refused, since its columns are others", async () => {
    const long = `202425,${dorset},Revised,All state funded,All pupils,Total,Reading,73,30,105`;
    const oldBelow = await importPublished([longHeader, long, wideHeader, wide[1] ?? ""]);
    const refused =
      "refuse: Another table, laid out otherwise, begins at row 3. Import it by itself.";
    expect(outcomes(oldBelow)).toEqual(["add", refused, refused]);
    const newBelow = await importPublished([wideHeader, wide[1] ?? "", longHeader, long]);
    expect(outcomes(newBelow)).toEqual(["add"]);
    expect(newBelow.notes[0]).toContain("what stands above it was not read");
  });
});

/** The columns that are used of the file on local authorities since 2024/25. */
const longHeader =
  "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,version,establishment_type_group,breakdown_topic,breakdown,subject,expected_standard_pupil_percent,higher_standard_pupil_percent,average_scaled_score";

describe("a file of Explore Education Statistics with a row a subject", () => {
  const row = (breakdown: string, figures: string, version = "Revised") =>
    `202425,${dorset},${version},All state funded,${breakdown},${figures}`;
  const rwm = "Reading, writing and maths";

  test("gives the figures of the groups that are kept", async () => {
    const plan = await importPublished([
      longHeader,
      row("All pupils,Total", `"${rwm}",57,7,z`),
      row("All pupils,Total", "Reading,73,30,105"),
      row("Disadvantaged status,Disadvantaged", `"${rwm}",39,3,z`),
      row("Disadvantaged status,Disadvantaged all other", `"${rwm}",63,9,z`),
      row("Average (2023 to 2025),3 year average", `"${rwm}",55,7,z`),
      row("All pupils,Total", "Welsh,60,7,105"),
      row("All pupils,Total", "Maths,low,SUPP,x"),
    ]);
    expect(plan.kind?.key).toBe("exploreLong");
    expect(outcomes(plan).slice(3)).toEqual([
      "add",
      "passOver: Figures of this group of children are not kept.",
      "passOver: Figures of ‘Welsh’ are not kept.",
      "passOver: 3 figures are withheld by the publisher (low, SUPP, x).",
    ]);
    const rows = rowsIn(written(publishedTabs(), plan), "Benchmarks");
    expect(rows.map(({ Group, Value }) => [Group, Value])).toEqual([
      ["All pupils", 57],
      ["All pupils", 7],
      ["All pupils", 73],
      ["All pupils", 30],
      ["All pupils", 105],
      ["Disadvantaged", 39],
      ["Disadvantaged", 3],
      ["Not disadvantaged", 63],
      ["Not disadvantaged", 9],
    ]);
    expect(rows[0]?.Basis).toContain("performance file");
  });

  test("a final figure takes a provisional one's place, and never the other way round", async () => {
    const figures = (value: number, version: string) => [
      longHeader,
      row("All pupils,Total", `"${rwm}",${value},7,z`, version),
    ];
    const before = written(publishedTabs(), await importPublished(figures(56, "Provisional")));
    expect(rowsIn(before, "Benchmarks")[0]?.Source).toContain("provisional");
    const final = await importPublished(figures(57, "Revised"), before);
    expect(outcomes(final)).toEqual(["change"]);
    const after = written(before, final);
    expect(rowsIn(after, "Benchmarks")).toHaveLength(2);
    expect(rowsIn(after, "Benchmarks")[0]).toMatchObject({ Value: 57 });
    expect(rowsIn(after, "Benchmarks")[0]?.Source).not.toContain("provisional");
    const back = await importPublished(figures(56, "Provisional"), after);
    expect(back.plan?.changes).toEqual([]);
    expect(outcomes(back)[0]).toContain("the final one stands");
  });

  test("a figure below 1% stays below 1%", async () => {
    const plan = await importPublished([
      longHeader,
      row("SEN provision,Education health and care plan", `"${rwm}",9,0.8,z`),
    ]);
    const after = written(publishedTabs(), plan);
    expect(rowsIn(after, "Benchmarks")[1]?.Value).toBe("0.8%");
    const again = await importPublished(
      [longHeader, row("SEN provision,Education health and care plan", `"${rwm}",9,0.8,z`)],
      after,
    );
    expect(again.plan?.changes).toEqual([]);
  });

  test("two filters that narrow each other are no group that is kept", async () => {
    const plan = await importPublished([
      longHeader.replace("breakdown_topic,breakdown", "sex,disadvantage_status"),
      row("Girls,Total", "Reading,76,32,106"),
      row("Girls,Disadvantaged", "Reading,62,20,103"),
    ]);
    expect(outcomes(plan)).toEqual([
      "add",
      "passOver: Figures of this group of children are not kept.",
    ]);
    expect(rowsIn(written(publishedTabs(), plan), "Benchmarks")[0]?.Group).toBe("Girls");
  });

  test("a count in the place of a percentage gives nothing of its row", async () => {
    const plan = await importPublished([
      longHeader,
      row("All pupils,Total", "Reading,2604,30,105"),
    ]);
    expect(plan.plan?.changes).toEqual([]);
    expect(outcomes(plan)).toEqual([
      "refuse: ‘2604’ cannot be a figure for ‘Key Stage 2 reading: expected standard (%)’.",
    ]);
  });

  test("the most similar local authorities come in when a person says so", async () => {
    const devon = dorset.replace("838,E06000059,Dorset", "878,E10000008,Devon");
    const lines = [
      longHeader,
      `202425,${devon},Revised,All state funded,All pupils,Total,Reading,76,33,106`,
    ];
    const asked = await importPublished(lines);
    expect(asked.plan?.questions.map(({ id }) => id)).toEqual(["publishedNeighbours"]);
    expect(asked.plan?.changes).toEqual([]);
    const brought = await importPublished(lines, publishedTabs(), {
      answers: { publishedNeighbours: "bring" },
    });
    expect(rowsIn(written(publishedTabs(), brought), "Benchmarks")[0]?.Area).toBe("Devon");
    const left = await importPublished(lines, publishedTabs(), {
      answers: { publishedNeighbours: "leave" },
    });
    expect(outcomes(left)).toEqual(["passOver: Another area."]);
  });
});

test("a file about Key Stage 4 is not taken for Key Stage 2", async () => {
  const plan = await importPublished([
    "time_period,geographic_level,la_name,pt_l2basics_94,avg_att8",
    "202425,National,,65.1,45.9",
  ]);
  expect(plan.kind).toBeUndefined();
});

test("without a Benchmarks tab nothing comes in, and a note says what to do", async () => {
  const plan = await importPublished(
    [longHeader, `202425,${dorset},Revised,All state funded,All pupils,Total,Reading,73,30,105`],
    [],
  );
  expect(plan.notes[0]).toContain("Choose Set up this workbook");
});
