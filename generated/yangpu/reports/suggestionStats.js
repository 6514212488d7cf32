// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 份数，已答复，采纳，采纳率，逾期，转为议题 按 领域
// 份数，已答复，满意 按 承办部门

export const report = {
  kind: "report",
  id: "suggestionStats",
  label: "献计建议情况",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"suggestion","table":null,"when":null,"asAt":null,"during":null,"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"已答复","value":{"kind":"measure","function":"records","where":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"answeredOn"}}}},"type":"number","approximate":false},{"label":"采纳","value":{"kind":"measure","function":"records","where":{"kind":"in","value":{"kind":"field","field":"adopted"},"items":[{"kind":"literal","type":"choice","value":"采纳"},{"kind":"literal","type":"choice","value":"部分采纳"}]}},"type":"number","approximate":false},{"label":"采纳率","value":{"kind":"arithmetic","operator":"÷","left":{"kind":"measure","function":"records","where":{"kind":"in","value":{"kind":"field","field":"adopted"},"items":[{"kind":"literal","type":"choice","value":"采纳"},{"kind":"literal","type":"choice","value":"部分采纳"}]}},"right":{"kind":"measure","function":"records"}},"type":"percent","approximate":false},{"label":"逾期","value":{"kind":"measure","function":"records","where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"已交办"}},{"kind":"compare","operator":"<","left":{"kind":"field","field":"answerBy"},"right":{"kind":"moment","moment":"today"}}]}},"type":"number","approximate":false},{"label":"转为议题","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"转为议题"}}},"type":"number","approximate":false}],"by":[{"label":"领域","value":{"kind":"field","field":"field"},"type":"choice","options":"projectFields"}],"cross":[],"subtotals":[],"chart":null,"listed":null},
    {"label":"承办部门","source":{"form":"suggestion","table":null,"when":null,"asAt":null,"during":null,"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"已答复","value":{"kind":"measure","function":"records","where":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"answeredOn"}}}},"type":"number","approximate":false},{"label":"满意","value":{"kind":"measure","function":"records","where":{"kind":"field","field":"satisfied"}},"type":"number","approximate":false}],"by":[{"label":"承办部门","value":{"kind":"field","field":"unit"},"type":"text","options":null}],"cross":[],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "3dff23af0585512b5d15941b18fcc6dbbdcdedd941773ba7e24966343fd551ee",
}
