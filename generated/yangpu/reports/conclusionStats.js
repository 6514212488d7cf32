// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 家数，占比 按 组织类型，年检结论

export const report = {
  kind: "report",
  id: "conclusionStats",
  label: "年检结论统计",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"annualInspection","table":null,"when":{"kind":"compare","operator":"=","left":{"kind":"field","field":"reportYear"},"right":{"kind":"arithmetic","operator":"−","left":{"kind":"moment","moment":"thisYear"},"right":{"kind":"literal","type":"number","value":"1"}}},"asAt":null,"during":null,"latest":null},"measures":[{"label":"家数","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":false},{"label":"占比","value":{"kind":"share","of":{"kind":"measure","function":"subjects"}},"type":"percent","approximate":false}],"by":[{"label":"组织类型","value":{"kind":"field","field":"orgType"},"type":"choice","options":"orgTypes"},{"label":"年检结论","value":{"kind":"conclusion"},"type":"choice","options":"annualInspection.conclusion"}],"cross":[],"subtotals":[1],"chart":"column","listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "c527f3adc76fc22c16fe75433b7058a58568eea8f017abbc064de1e106f7f607",
}
