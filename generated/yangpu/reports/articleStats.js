// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 篇数，阅读 按 年（发布日期），栏目
// 篇数 按 社会组织

export const report = {
  kind: "report",
  id: "articleStats",
  label: "宣传情况",
  figures: [],
  tables: [
    {"label":"栏目","source":{"form":"article","table":null,"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"publishedOn"}}},"asAt":null,"during":null,"latest":null},"measures":[{"label":"篇数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"阅读","value":{"kind":"measure","function":"sum","value":{"kind":"field","field":"reads"}},"type":"number","approximate":false}],"by":[{"label":"年（发布日期）","value":{"kind":"call","function":"year","arguments":[{"kind":"field","field":"publishedOn"}]},"type":"year","options":null},{"label":"栏目","value":{"kind":"field","field":"column"},"type":"choice","options":"columns"}],"cross":[],"subtotals":[1],"chart":null,"listed":null},
    {"label":"写到的组织","source":{"form":"article","table":"orgs","when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"publishedOn"}}},"asAt":null,"during":null,"latest":null},"measures":[{"label":"篇数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false}],"by":[{"label":"社会组织","value":{"kind":"column","column":"org"},"type":"ref","options":null,"form":"org"}],"cross":[],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "483a7c9cc34a09479afb0ff43d85cae057e90adb05ce862b200d3f066e47e61d",
}
