// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 家数，同比 按 街道 交叉 组织类型
// 家数，占比 按 行业 交叉 组织类型
// 家数 按 业务主管单位 交叉 组织类型
// 家数 按 年（成立登记日期）

export const report = {
  kind: "report",
  id: "registerStats",
  label: "登记情况",
  figures: [],
  tables: [
    {"label":"街道和类型","source":{"form":"org","table":null,"when":{"kind":"compare","operator":"≠","left":{"kind":"field","field":"status"},"right":{"kind":"literal","type":"choice","value":"筹备"}},"asAt":{"from":{"kind":"field","field":"registeredOn"},"until":{"kind":"field","field":"endedOn"}},"during":null,"latest":null},"measures":[{"label":"家数","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":false},{"label":"同比","value":{"kind":"change","of":{"kind":"measure","function":"subjects"}},"type":"percent","approximate":false}],"by":[{"label":"街道","value":{"kind":"field","field":"street"},"type":"choice","options":"streets","complete":true}],"cross":[{"label":"组织类型","value":{"kind":"field","field":"orgType"},"type":"choice","options":"orgTypes"}],"subtotals":[],"chart":null,"listed":null},
    {"label":"行业","source":{"form":"org","table":null,"when":{"kind":"compare","operator":"≠","left":{"kind":"field","field":"status"},"right":{"kind":"literal","type":"choice","value":"筹备"}},"asAt":{"from":{"kind":"field","field":"registeredOn"},"until":{"kind":"field","field":"endedOn"}},"during":null,"latest":null},"measures":[{"label":"家数","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":false},{"label":"占比","value":{"kind":"share","of":{"kind":"measure","function":"subjects"}},"type":"percent","approximate":false}],"by":[{"label":"行业","value":{"kind":"field","field":"industry"},"type":"choice","options":"industries","complete":true}],"cross":[{"label":"组织类型","value":{"kind":"field","field":"orgType"},"type":"choice","options":"orgTypes"}],"subtotals":[],"chart":null,"listed":null},
    {"label":"业务主管单位","source":{"form":"org","table":null,"when":{"kind":"compare","operator":"≠","left":{"kind":"field","field":"status"},"right":{"kind":"literal","type":"choice","value":"筹备"}},"asAt":{"from":{"kind":"field","field":"registeredOn"},"until":{"kind":"field","field":"endedOn"}},"during":null,"latest":null},"measures":[{"label":"家数","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":false}],"by":[{"label":"业务主管单位","value":{"kind":"field","field":"yw"},"type":"choice","options":"supervisors"}],"cross":[{"label":"组织类型","value":{"kind":"field","field":"orgType"},"type":"choice","options":"orgTypes"}],"subtotals":[],"chart":null,"listed":null},
    {"label":"登记的年份","source":{"form":"org","table":null,"when":{"kind":"compare","operator":"≠","left":{"kind":"field","field":"status"},"right":{"kind":"literal","type":"choice","value":"筹备"}},"asAt":{"from":{"kind":"field","field":"registeredOn"},"until":{"kind":"field","field":"endedOn"}},"during":null,"latest":null},"measures":[{"label":"家数","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":false}],"by":[{"label":"年（成立登记日期）","value":{"kind":"call","function":"year","arguments":[{"kind":"field","field":"registeredOn"}]},"type":"year","options":null}],"cross":[],"subtotals":[],"chart":"column","listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "e694afe49dec27491551df8f0f2eaab55441feb0876b491b929633af29450c72",
}
