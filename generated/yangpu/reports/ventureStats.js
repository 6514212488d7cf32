// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 申报，立项，申请，批准，拨付，拨付率 按 年度，领域
// 创投，社会组织，阶段，已用资金，执行率，状态

export const report = {
  kind: "report",
  id: "ventureStats",
  label: "公益创投情况",
  figures: [],
  tables: [
    {"label":"资金","source":{"form":"venture","table":null,"when":null,"asAt":null,"during":null,"latest":null},"measures":[{"label":"申报","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"立项","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":">","left":{"kind":"field","field":"approved"},"right":{"kind":"literal","type":"money","value":"0"}}},"type":"number","approximate":false},{"label":"申请","value":{"kind":"measure","function":"sum","value":{"kind":"field","field":"applied"}},"type":"money","approximate":false},{"label":"批准","value":{"kind":"measure","function":"sum","value":{"kind":"field","field":"approved"}},"type":"money","approximate":false},{"label":"拨付","value":{"kind":"measure","function":"sum","value":{"kind":"field","field":"paid"}},"type":"money","approximate":false},{"label":"拨付率","value":{"kind":"arithmetic","operator":"×","left":{"kind":"arithmetic","operator":"÷","left":{"kind":"measure","function":"sum","value":{"kind":"field","field":"paid"}},"right":{"kind":"measure","function":"sum","value":{"kind":"field","field":"approved"}}},"right":{"kind":"literal","value":"1"}},"type":"percent","approximate":false}],"by":[{"label":"年度","value":{"kind":"field","field":"year"},"type":"year","options":null},{"label":"领域","value":{"kind":"field","field":"field"},"type":"choice","options":"projectFields"}],"cross":[],"subtotals":[1],"chart":null,"listed":null},
    {"label":"执行情况","source":{"form":"ventureReport","table":null,"when":null,"asAt":null,"during":null,"latest":null},"measures":[{"type":"ref","form":"venture","label":"创投","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"venture"}},"approximate":false},{"type":"ref","form":"org","label":"社会组织","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"org"}},"approximate":false},{"type":"choice","options":"ventureReport.stage","label":"阶段","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"stage"}},"approximate":false},{"type":"money","label":"已用资金","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"spent"}},"approximate":false},{"type":"percent","label":"执行率","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"executed"}},"approximate":false},{"type":"choice","options":"ventureReport.@state","label":"状态","value":{"kind":"measure","function":"latest","value":{"kind":"state"}},"approximate":false}],"listed":[{"label":"创投","value":{"kind":"field","field":"venture"},"type":"ref","options":null,"form":"venture"},{"label":"阶段","value":{"kind":"field","field":"stage"},"type":"choice","options":"ventureReport.stage"}],"by":[],"cross":[],"subtotals":[],"chart":null},
  ],
  exports: ["excel","pdf"],
  hash: "9cae5038fc1463e394a3678981a5224828bffbd5fff1dc76382e9f0ddef74ac4",
}
