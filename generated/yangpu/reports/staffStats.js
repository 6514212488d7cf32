// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 家数，从业人员，社保覆盖率，人数中位数 按 组织类型

export const report = {
  kind: "report",
  id: "staffStats",
  label: "从业人员情况",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"annualInspection","table":null,"when":{"kind":"compare","operator":"=","left":{"kind":"field","field":"reportYear"},"right":{"kind":"arithmetic","operator":"−","left":{"kind":"moment","moment":"thisYear"},"right":{"kind":"literal","type":"number","value":"1"}}},"asAt":null,"during":null,"latest":null},"measures":[{"label":"家数","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":true},{"label":"从业人员","value":{"kind":"measure","function":"sum","value":{"kind":"field","field":"staffTotal"}},"type":"number","approximate":true},{"label":"社保覆盖率","value":{"kind":"arithmetic","operator":"÷","left":{"kind":"measure","function":"sum","value":{"kind":"field","field":"insured"}},"right":{"kind":"measure","function":"sum","value":{"kind":"field","field":"staffFull"}}},"type":"number","approximate":true},{"label":"人数中位数","value":{"kind":"measure","function":"median","value":{"kind":"field","field":"staffTotal"}},"type":"number","approximate":true}],"by":[{"label":"组织类型","value":{"kind":"field","field":"orgType"},"type":"choice","options":"orgTypes"}],"cross":[],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: [],
  hash: "01827e092cd4760ee4b0e7d972d6b6a16817dedbc8d29dac71957df74b3381b8",
}
