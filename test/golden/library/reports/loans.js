// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 家数，份数，占比，合计（册数），良好率 按 馆舍，读者类别
// 中位数（未还定价），最近一份（借阅评价） 按 月（借书日期）

export const report = {
  kind: "report",
  id: "loans",
  label: "借阅统计",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"loan","table":null,"when":{"kind":"compare","operator":"=","left":{"kind":"call","function":"year","arguments":[{"kind":"field","field":"borrowedOn"}]},"right":{"kind":"moment","moment":"thisYear"}},"asAt":null,"during":null,"latest":null},"measures":[{"label":"家数","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":false},{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":true},{"label":"占比","value":{"kind":"share","of":{"kind":"measure","function":"records"}},"type":"percent","approximate":false},{"label":"合计（册数）","value":{"kind":"measure","function":"sum","value":{"kind":"field","field":"bookCount"}},"type":"number","approximate":false},{"label":"良好率","value":{"kind":"arithmetic","operator":"÷","left":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"conclusion"},"right":{"kind":"literal","type":"choice","value":"良好"}}},"right":{"kind":"measure","function":"records"}},"type":"percent","approximate":false}],"by":[{"label":"馆舍","value":{"kind":"field","field":"branch"},"type":"choice","options":"branch"},{"label":"读者类别","value":{"kind":"field","field":"readerKind"},"type":"choice","options":"readerKind"}],"cross":[],"subtotals":[1],"chart":"column","listed":null},
    {"label":null,"source":{"form":"loan","table":null,"when":{"kind":"compare","operator":"=","left":{"kind":"call","function":"year","arguments":[{"kind":"field","field":"borrowedOn"}]},"right":{"kind":"moment","moment":"thisYear"}},"asAt":null,"during":null,"latest":null},"measures":[{"label":"中位数（未还定价）","value":{"kind":"measure","function":"median","value":{"kind":"field","field":"missingPrice"}},"type":"money","approximate":false},{"label":"最近一份（借阅评价）","value":{"kind":"measure","function":"latest","value":{"kind":"conclusion"}},"type":"choice","options":"loan.grade","approximate":false}],"by":[{"label":"月（借书日期）","value":{"kind":"call","function":"month","arguments":[{"kind":"field","field":"borrowedOn"}]},"type":"number","options":null}],"cross":[],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: ["excel","csv"],
  hash: "ae9112999146c7d7b18c8b9aa9d9f74c89a8eb40ac08bb31ebabca5c91e356ec",
}
