// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 份数，待联系，失联，已延续，已注销，转执法 按 街道

export const report = {
  kind: "report",
  id: "expiryWorkStats",
  label: "有效期办理情况",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"expiryWork","table":null,"when":null,"asAt":null,"during":null,"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"待联系","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"待联系"}}},"type":"number","approximate":false},{"label":"失联","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"失联"}}},"type":"number","approximate":false},{"label":"已延续","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"已延续"}}},"type":"number","approximate":false},{"label":"已注销","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"已注销"}}},"type":"number","approximate":false},{"label":"转执法","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"转执法"}}},"type":"number","approximate":false}],"by":[{"label":"街道","value":{"kind":"field","field":"street"},"type":"choice","options":"streets"}],"cross":[],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "6d7c2e76745c36616ae489bce765c5af9342d4195b171837472c1d0e16a16392",
}
