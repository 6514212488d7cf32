// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 家数 按 街道 交叉 组织类型

export const report = {
  kind: "report",
  id: "registerStats",
  label: "登记情况",
  form: "org",
  when: {
    kind: "compare",
    operator: "=",
    left: {"kind":"field","field":"status"},
    right: {"kind":"literal","type":"choice","value":"存续"},
  },
  asAt: {
    from: {"kind":"field","field":"registeredOn"},
    until: null,
  },
  tables: [
    {"measures":[{"label":"家数","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":false}],"by":[{"label":"街道","value":{"kind":"field","field":"street"},"type":"choice","options":"streets"}],"cross":[{"label":"组织类型","value":{"kind":"field","field":"orgType"},"type":"choice","options":"orgTypes"}],"subtotals":[],"chart":null},
  ],
  exports: [],
  hash: "c94eab4bb3322f6bbec19a38d9b23fa1b40f5ef87a7828c3e2e72066178f1c82",
}
