// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 份数，成员 按 街道 交叉 类别
// 份数，已确认，有活动，确认率 按 街道，居委会

export const report = {
  kind: "report",
  id: "groupStats",
  label: "群众团队情况",
  figures: [],
  tables: [
    {"label":"街道和类别","source":{"form":"group","table":null,"when":null,"asAt":{"from":{"kind":"field","field":"filedOn"},"until":{"kind":"field","field":"stoppedOn"}},"during":null,"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"成员","value":{"kind":"measure","function":"sum","value":{"kind":"field","field":"members"}},"type":"number","approximate":false}],"by":[{"label":"街道","value":{"kind":"field","field":"street"},"type":"choice","options":"streets","complete":true}],"cross":[{"label":"类别","value":{"kind":"field","field":"kind"},"type":"choice","options":"groupKinds"}],"subtotals":[],"chart":null,"listed":null},
    {"label":"年度确认","source":{"form":"group","table":null,"when":null,"asAt":{"from":{"kind":"field","field":"filedOn"},"until":{"kind":"field","field":"stoppedOn"}},"during":null,"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"已确认","value":{"kind":"measure","function":"records","where":{"kind":"aggregate","function":"any","table":"confirmations","value":{"kind":"compare","operator":"=","left":{"kind":"column","column":"year"},"right":{"kind":"moment","moment":"thisYear"}}}},"type":"number","approximate":false},{"label":"有活动","value":{"kind":"measure","function":"records","where":{"kind":"aggregate","function":"any","table":"confirmations","value":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"column","column":"year"},"right":{"kind":"moment","moment":"thisYear"}},{"kind":"compare","operator":"=","left":{"kind":"column","column":"active"},"right":{"kind":"literal","type":"yesno","value":true}}]}}},"type":"number","approximate":false},{"label":"确认率","value":{"kind":"arithmetic","operator":"÷","left":{"kind":"measure","function":"records","where":{"kind":"aggregate","function":"any","table":"confirmations","value":{"kind":"compare","operator":"=","left":{"kind":"column","column":"year"},"right":{"kind":"moment","moment":"thisYear"}}}},"right":{"kind":"measure","function":"records"}},"type":"percent","approximate":false}],"by":[{"label":"街道","value":{"kind":"field","field":"street"},"type":"choice","options":"streets"},{"label":"居委会","value":{"kind":"field","field":"committee"},"type":"text","options":null}],"cross":[],"subtotals":[1],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "1d26595e06d964aa11e84b9e3b17b55348a65fb44aec0917bb0de11d3eb48447",
}
