// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 家数，会员 按 街道 交叉 类别
// 社会组织，类别，街道，形式，成立日期，会员数，届满日期，剩余天数

export const report = {
  kind: "report",
  id: "massOrgStats",
  label: "群团组织情况",
  figures: [],
  tables: [
    {"label":"街道和类别","source":{"form":"massOrg","table":null,"when":null,"asAt":{"from":{"kind":"field","field":"since"},"until":{"kind":"field","field":"endedOn"}},"during":null,"latest":null},"measures":[{"label":"家数","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":false},{"label":"会员","value":{"kind":"measure","function":"sum","value":{"kind":"field","field":"members"}},"type":"number","approximate":false}],"by":[{"label":"街道","value":{"kind":"field","field":"street"},"type":"choice","options":"streets","complete":true}],"cross":[{"label":"类别","value":{"kind":"field","field":"kind"},"type":"choice","options":"massKinds"}],"subtotals":[],"chart":null,"listed":null},
    {"label":"名单","source":{"form":"massOrg","table":null,"when":null,"asAt":{"from":{"kind":"field","field":"since"},"until":{"kind":"field","field":"endedOn"}},"during":null,"latest":null},"measures":[{"type":"ref","form":"org","label":"社会组织","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"org"}},"approximate":false},{"type":"choice","options":"massKinds","label":"类别","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"kind"}},"approximate":false},{"type":"choice","options":"streets","label":"街道","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"street"}},"approximate":false},{"type":"choice","options":"massOrg.form","label":"形式","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"form"}},"approximate":false},{"type":"date","label":"成立日期","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"since"}},"approximate":false},{"type":"number","label":"会员数","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"members"}},"approximate":false},{"type":"date","label":"届满日期","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"termEnds"}},"approximate":false},{"type":"number","label":"剩余天数","value":{"kind":"measure","function":"latest","value":{"kind":"call","function":"daysBetween","arguments":[{"kind":"moment","moment":"today"},{"kind":"field","field":"termEnds"}]}},"approximate":false}],"listed":[{"label":"类别","value":{"kind":"field","field":"kind"},"type":"choice","options":"massKinds"},{"label":"街道","value":{"kind":"field","field":"street"},"type":"choice","options":"streets"},{"label":"社会组织","value":{"kind":"field","field":"org"},"type":"ref","options":null,"form":"org"}],"by":[],"cross":[],"subtotals":[],"chart":null},
  ],
  exports: ["excel","pdf"],
  hash: "0b1f5208d297fea44b62697ee1bab2640529640fcf22f652b3ccbd0bb3e39334",
}
