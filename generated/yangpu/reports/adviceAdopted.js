// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 份数，已答复，采纳，采纳率 按 年（发文日期），来源

export const report = {
  kind: "report",
  id: "adviceAdopted",
  label: "建议采纳情况",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"adviceReply","table":null,"when":{"kind":"empty","value":{"kind":"field","field":"voidReason"}},"asAt":null,"during":null,"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"已答复","value":{"kind":"measure","function":"records","where":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"adopted"}}}},"type":"number","approximate":false},{"label":"采纳","value":{"kind":"measure","function":"records","where":{"kind":"in","value":{"kind":"field","field":"adopted"},"items":[{"kind":"literal","type":"choice","value":"全部采纳"},{"kind":"literal","type":"choice","value":"部分采纳"}]}},"type":"number","approximate":false},{"label":"采纳率","value":{"kind":"arithmetic","operator":"÷","left":{"kind":"measure","function":"records","where":{"kind":"in","value":{"kind":"field","field":"adopted"},"items":[{"kind":"literal","type":"choice","value":"全部采纳"},{"kind":"literal","type":"choice","value":"部分采纳"}]}},"right":{"kind":"measure","function":"records"}},"type":"percent","approximate":false}],"by":[{"label":"年（发文日期）","value":{"kind":"call","function":"year","arguments":[{"kind":"field","field":"issuedOn"}]},"type":"year","options":null},{"label":"来源","value":{"kind":"field","field":"source"},"type":"choice","options":"adviceReply.source"}],"cross":[],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "2c4af0c230e7011c2e7b5b7230c4e74a2264fd2496f777e8b943b2dbc5c79504",
}
