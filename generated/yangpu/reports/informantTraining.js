// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 份数，已培训，培训率，久未确认 按 街道

export const report = {
  kind: "report",
  id: "informantTraining",
  label: "信息员培训情况",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"informant","table":null,"when":{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"在岗"}},"asAt":null,"during":null,"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"已培训","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"trainedOn"},"right":{"kind":"call","function":"yearStart","arguments":[{"kind":"moment","moment":"thisYear"}]}}},"type":"number","approximate":false},{"label":"培训率","value":{"kind":"arithmetic","operator":"÷","left":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"trainedOn"},"right":{"kind":"call","function":"yearStart","arguments":[{"kind":"moment","moment":"thisYear"}]}}},"right":{"kind":"measure","function":"records"}},"type":"percent","approximate":false},{"label":"久未确认","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":">","left":{"kind":"call","function":"daysBetween","arguments":[{"kind":"field","field":"confirmedOn"},{"kind":"moment","moment":"today"}]},"right":{"kind":"parameter","parameter":"informantConfirm"}}},"type":"number","approximate":false}],"by":[{"label":"街道","value":{"kind":"field","field":"street"},"type":"choice","options":"streets"}],"cross":[],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "7f64796d8905fecf522440608d1b18d318b4a188f56026425c4077351f048c56",
}
