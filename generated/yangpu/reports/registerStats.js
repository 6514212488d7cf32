// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 家数 按 街道 交叉 组织类型

export const report = {
  kind: "report",
  id: "registerStats",
  label: "登记情况",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"org","table":null,"when":{"kind":"compare","operator":"=","left":{"kind":"field","field":"status"},"right":{"kind":"literal","type":"choice","value":"存续"}},"asAt":{"from":{"kind":"field","field":"registeredOn"},"until":null},"during":null,"latest":null},"measures":[{"label":"家数","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":false}],"by":[{"label":"街道","value":{"kind":"field","field":"street"},"type":"choice","options":"streets"}],"cross":[{"label":"组织类型","value":{"kind":"field","field":"orgType"},"type":"choice","options":"orgTypes"}],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: [],
  hash: "8f91cd2fa3477aef8245ce20ecd31ad895cdf4c23f69975363a168fd60f762da",
}
