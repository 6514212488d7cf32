// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 份数 按 类别

export const report = {
  kind: "report",
  id: "contactPointNetwork",
  label: "联系点网络",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"contactPoint","table":null,"when":null,"asAt":{"from":{"kind":"field","field":"setUpOn"},"until":{"kind":"field","field":"closedOn"}},"during":null,"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false}],"by":[{"label":"类别","value":{"kind":"field","field":"kind"},"type":"choice","options":"contactPoint.kind"}],"cross":[],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "107911fd95e838909075d4785e120aecdda9543f7855f236bf9fecd03ea95df9",
}
