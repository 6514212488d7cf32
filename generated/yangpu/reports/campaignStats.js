// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 已报，有问题，已整改，合计（违规合计），合计（清退合计），清退率，合计（减免金额） 按 种类，行动

export const report = {
  kind: "report",
  id: "campaignStats",
  label: "专项行动情况",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"campaignReturn","table":null,"when":null,"asAt":null,"during":null,"latest":null},"measures":[{"label":"已报","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":false},{"label":"有问题","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"field","field":"conclusion"},"right":{"kind":"literal","type":"choice","value":"发现问题"}}},"type":"number","approximate":false},{"label":"已整改","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"已整改"}}},"type":"number","approximate":false},{"label":"合计（违规合计）","value":{"kind":"measure","function":"sum","value":{"kind":"field","field":"illegalTotal"}},"type":"money","approximate":false},{"label":"合计（清退合计）","value":{"kind":"measure","function":"sum","value":{"kind":"field","field":"refundedTotal"}},"type":"money","approximate":false},{"label":"清退率","value":{"kind":"arithmetic","operator":"×","left":{"kind":"arithmetic","operator":"÷","left":{"kind":"measure","function":"sum","value":{"kind":"field","field":"refundedTotal"}},"right":{"kind":"measure","function":"sum","value":{"kind":"field","field":"illegalTotal"}}},"right":{"kind":"literal","value":"1"}},"type":"percent","approximate":false},{"label":"合计（减免金额）","value":{"kind":"measure","function":"sum","value":{"kind":"field","field":"relief"}},"type":"money","approximate":false}],"by":[{"label":"种类","value":{"kind":"field","field":"kind"},"type":"choice","options":"campaignKinds"},{"label":"行动","value":{"kind":"field","field":"campaign"},"type":"ref","options":null,"form":"campaign"}],"cross":[],"subtotals":[1],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "52cb7093a6215ed73d7aba39e2b8ccbe9043fbdb1047807669ff1150a9c0b30d",
}
