// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 家数 按 街道 交叉 年检结论

export const report = {
  kind: "report",
  id: "inspectionByStreet",
  label: "年检街道分布",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"annualInspection","table":null,"when":{"kind":"compare","operator":"=","left":{"kind":"field","field":"reportYear"},"right":{"kind":"arithmetic","operator":"−","left":{"kind":"moment","moment":"thisYear"},"right":{"kind":"literal","type":"number","value":"1"}}},"asAt":null,"during":null,"latest":null},"measures":[{"label":"家数","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":false}],"by":[{"label":"街道","value":{"kind":"field","field":"street"},"type":"choice","options":"streets","complete":true}],"cross":[{"label":"年检结论","value":{"kind":"conclusion"},"type":"choice","options":"annualInspection.conclusion"}],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: [],
  hash: "ef517d31eb7514641045d804a81000a4ae09d4f16ccf3011bd816ddad1efafbe",
}
