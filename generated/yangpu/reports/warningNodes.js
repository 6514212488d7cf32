// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 节点，空缺 按 街道，层级

export const report = {
  kind: "report",
  id: "warningNodes",
  label: "预警网络节点",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"warningNode","table":null,"when":{"kind":"compare","operator":"≠","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"停用"}},"asAt":null,"during":null,"latest":null},"measures":[{"label":"节点","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"空缺","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"空缺"}}},"type":"number","approximate":false}],"by":[{"label":"街道","value":{"kind":"field","field":"street"},"type":"choice","options":"streets"},{"label":"层级","value":{"kind":"field","field":"level"},"type":"choice","options":"networkLevels"}],"cross":[],"subtotals":[1],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "3d58ddba37fe7a8ea78585b0990c7afdc4612b44fe0f1146fde03a931fea2b50",
}
