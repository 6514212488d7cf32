// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 份数，已决定，平均用时 按 结果 交叉 年（立案日期）

export const report = {
  kind: "report",
  id: "caseStats",
  label: "执法案件情况",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"case","table":null,"when":null,"asAt":null,"during":null,"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"已决定","value":{"kind":"measure","function":"records","where":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"decidedOn"}}}},"type":"number","approximate":false},{"label":"平均用时","value":{"kind":"measure","function":"average","value":{"kind":"field","field":"daysUsed"}},"type":"number","approximate":false}],"by":[{"label":"结果","value":{"kind":"field","field":"result"},"type":"choice","options":"case.result"}],"cross":[{"label":"年（立案日期）","value":{"kind":"call","function":"year","arguments":[{"kind":"field","field":"openedOn"}]},"type":"year","options":null}],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: [],
  hash: "b391890bf84a68bf9db12e74ace4e3edb83e561229577e64c448aeb8ba1a2a07",
}
