// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 份数，有回应，回应率，已升级 按 事项
// 份数，回应率 按 提醒人

export const report = {
  kind: "report",
  id: "reminderStats",
  label: "提醒回应情况",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"reminder","table":null,"when":null,"asAt":null,"during":null,"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"有回应","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"field","field":"result"},"right":{"kind":"literal","type":"choice","value":"有回应"}}},"type":"number","approximate":false},{"label":"回应率","value":{"kind":"arithmetic","operator":"÷","left":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"field","field":"result"},"right":{"kind":"literal","type":"choice","value":"有回应"}}},"right":{"kind":"measure","function":"records"}},"type":"percent","approximate":false},{"label":"已升级","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"已升级"}}},"type":"number","approximate":false}],"by":[{"label":"事项","value":{"kind":"field","field":"matter"},"type":"choice","options":"reminderMatters"}],"cross":[],"subtotals":[],"chart":null,"listed":null},
    {"label":null,"source":{"form":"reminder","table":null,"when":null,"asAt":null,"during":null,"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"回应率","value":{"kind":"arithmetic","operator":"÷","left":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"field","field":"result"},"right":{"kind":"literal","type":"choice","value":"有回应"}}},"right":{"kind":"measure","function":"records"}},"type":"percent","approximate":false}],"by":[{"label":"提醒人","value":{"kind":"field","field":"officer"},"type":"text","options":null}],"cross":[],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "524587544f2b13fee46d3b1cc0ab6dfa092f2bb88660fbb56a7bcd1576d1763e",
}
