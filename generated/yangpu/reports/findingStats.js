// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 份数，占比，涉及家数 按 类别 交叉 程度
// 份数，涉及家数 按 组织类型，来源

export const report = {
  kind: "report",
  id: "findingStats",
  label: "问题分类统计",
  figures: [],
  tables: [
    {"label":"问题的类别和程度","source":{"form":"finding","table":null,"when":{"kind":"compare","operator":"≠","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"不成立"}},"asAt":null,"during":{"from":{"kind":"call","function":"yearStart","arguments":[{"kind":"arithmetic","operator":"−","left":{"kind":"moment","moment":"thisYear"},"right":{"kind":"literal","type":"number","value":"1"}}]},"until":{"kind":"moment","moment":"today"},"day":{"kind":"field","field":"factOn"}},"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"占比","value":{"kind":"share","of":{"kind":"measure","function":"records"}},"type":"percent","approximate":false},{"label":"涉及家数","value":{"kind":"measure","function":"distinct","value":{"kind":"field","field":"org"}},"type":"number","approximate":false}],"by":[{"label":"类别","value":{"kind":"field","field":"category"},"type":"choice","options":"findingCategories","complete":true}],"cross":[{"label":"程度","value":{"kind":"field","field":"severity"},"type":"choice","options":"severities","complete":true}],"subtotals":[],"chart":"bar","listed":null},
    {"label":"问题的来源","source":{"form":"finding","table":null,"when":{"kind":"compare","operator":"≠","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"不成立"}},"asAt":null,"during":{"from":{"kind":"call","function":"yearStart","arguments":[{"kind":"arithmetic","operator":"−","left":{"kind":"moment","moment":"thisYear"},"right":{"kind":"literal","type":"number","value":"1"}}]},"until":{"kind":"moment","moment":"today"},"day":{"kind":"field","field":"factOn"}},"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"涉及家数","value":{"kind":"measure","function":"distinct","value":{"kind":"field","field":"org"}},"type":"number","approximate":false}],"by":[{"label":"组织类型","value":{"kind":"reference","field":"org","target":"orgType"},"type":"choice","options":"orgTypes"},{"label":"来源","value":{"kind":"field","field":"source"},"type":"choice","options":"finding.source"}],"cross":[],"subtotals":[1],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "2f730458d6ef841899dd781474b5649b8257c168fe1cfb125f4e999d569dee94",
}
