// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 份数，家数，提前不足，提示，建议暂缓 按 事项类别 交叉 年（起始日期）

export const report = {
  kind: "report",
  id: "majorEventStats",
  label: "重大事项情况",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"majorEvent","table":null,"when":null,"asAt":null,"during":null,"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"家数","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":false},{"label":"提前不足","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"<","left":{"kind":"field","field":"ahead"},"right":{"kind":"field","field":"aheadDue"}}},"type":"number","approximate":false},{"label":"提示","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"field","field":"handling"},"right":{"kind":"literal","type":"choice","value":"提示"}}},"type":"number","approximate":false},{"label":"建议暂缓","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"field","field":"handling"},"right":{"kind":"literal","type":"choice","value":"建议暂缓"}}},"type":"number","approximate":false}],"by":[{"label":"事项类别","value":{"kind":"field","field":"kind"},"type":"choice","options":"majorEventKinds"}],"cross":[{"label":"年（起始日期）","value":{"kind":"call","function":"year","arguments":[{"kind":"field","field":"startsOn"}]},"type":"year","options":null}],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "605eb0bfc5073bedcd455a0f1867b9aeff78ff219fb741151316d43997f059b6",
}
