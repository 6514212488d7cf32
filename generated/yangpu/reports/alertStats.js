// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 份数，紧急，属实，办结率，受理用时中位数，反馈用时中位数 按 类型
// 份数 按 街道 交叉 类型

export const report = {
  kind: "report",
  id: "alertStats",
  label: "预警处置时效",
  figures: [],
  tables: [
    {"label":"处置情况","source":{"form":"alert","table":null,"when":null,"asAt":null,"during":{"from":{"kind":"call","function":"yearStart","arguments":[{"kind":"arithmetic","operator":"−","left":{"kind":"moment","moment":"thisYear"},"right":{"kind":"literal","type":"number","value":"1"}}]},"until":{"kind":"moment","moment":"today"},"day":{"kind":"field","field":"reportedAt"}},"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"紧急","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"field","field":"urgency"},"right":{"kind":"literal","type":"choice","value":"紧急"}}},"type":"number","approximate":false},{"label":"属实","value":{"kind":"measure","function":"records","where":{"kind":"in","value":{"kind":"field","field":"verified"},"items":[{"kind":"literal","type":"choice","value":"属实"},{"kind":"literal","type":"choice","value":"部分属实"}]}},"type":"number","approximate":false},{"label":"办结率","value":{"kind":"arithmetic","operator":"÷","left":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"已办结"}}},"right":{"kind":"measure","function":"records"}},"type":"percent","approximate":false},{"label":"受理用时中位数","value":{"kind":"measure","function":"median","value":{"kind":"field","field":"daysToAccept"}},"type":"number","approximate":false},{"label":"反馈用时中位数","value":{"kind":"measure","function":"median","value":{"kind":"field","field":"daysToAnswer"}},"type":"number","approximate":false}],"by":[{"label":"类型","value":{"kind":"field","field":"kind"},"type":"choice","options":"alertKinds"}],"cross":[],"subtotals":[],"chart":"bar","listed":null},
    {"label":"街道和类型","source":{"form":"alert","table":null,"when":null,"asAt":null,"during":{"from":{"kind":"call","function":"yearStart","arguments":[{"kind":"arithmetic","operator":"−","left":{"kind":"moment","moment":"thisYear"},"right":{"kind":"literal","type":"number","value":"1"}}]},"until":{"kind":"moment","moment":"today"},"day":{"kind":"field","field":"reportedAt"}},"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false}],"by":[{"label":"街道","value":{"kind":"field","field":"street"},"type":"choice","options":"streets","complete":true}],"cross":[{"label":"类型","value":{"kind":"field","field":"kind"},"type":"choice","options":"alertKinds","complete":true}],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "7291d20692ffa301191e61093c1911b201623ed7d3c26809e0c051c2e1790d03",
}
