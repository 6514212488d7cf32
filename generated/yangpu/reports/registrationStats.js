// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 份数，按时办结率，用时中位数 按 月（决定日期），事项
// 份数，用时中位数，最长 按 事项，通道

export const report = {
  kind: "report",
  id: "registrationStats",
  label: "登记办理",
  figures: [],
  tables: [
    {"label":"各月办结","source":{"form":"registrationCase","table":null,"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"decision"}}},"asAt":null,"during":{"from":{"kind":"call","function":"yearStart","arguments":[{"kind":"moment","moment":"thisYear"}]},"until":{"kind":"moment","moment":"today"},"day":{"kind":"field","field":"decidedOn"}},"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"按时办结率","value":{"kind":"arithmetic","operator":"÷","left":{"kind":"measure","function":"records","where":{"kind":"field","field":"inTime"}},"right":{"kind":"measure","function":"records"}},"type":"percent","approximate":false},{"label":"用时中位数","value":{"kind":"measure","function":"median","value":{"kind":"field","field":"daysUsed"}},"type":"number","approximate":false}],"by":[{"label":"月（决定日期）","value":{"kind":"call","function":"month","arguments":[{"kind":"field","field":"decidedOn"}]},"type":"number","options":null},{"label":"事项","value":{"kind":"field","field":"matter"},"type":"choice","options":"registrationMatters"}],"cross":[],"subtotals":[1],"chart":"column","listed":null},
    {"label":"快速通道和一般办理","source":{"form":"registrationCase","table":null,"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"decision"}}},"asAt":null,"during":{"from":{"kind":"call","function":"yearStart","arguments":[{"kind":"moment","moment":"thisYear"}]},"until":{"kind":"moment","moment":"today"},"day":{"kind":"field","field":"decidedOn"}},"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"用时中位数","value":{"kind":"measure","function":"median","value":{"kind":"field","field":"daysUsed"}},"type":"number","approximate":false},{"label":"最长","value":{"kind":"measure","function":"max","value":{"kind":"field","field":"daysUsed"}},"type":"number","approximate":false}],"by":[{"label":"事项","value":{"kind":"field","field":"matter"},"type":"choice","options":"registrationMatters"},{"label":"通道","value":{"kind":"if","condition":{"kind":"compare","operator":"=","left":{"kind":"field","field":"fastTrack"},"right":{"kind":"literal","type":"yesno","value":true}},"then":{"kind":"literal","type":"text","value":"快速通道"},"otherwise":{"kind":"literal","type":"text","value":"一般"}},"type":"text","options":null}],"cross":[],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "6c1886d1fb7a2411cf40454a53d6ce422ed315c964b85988e9d4eabf6a633505",
}
