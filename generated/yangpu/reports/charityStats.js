// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 笔数，金额合计 按 年（捐赠日期），活动 交叉 款物
// 活动，社会组织，募得合计，使用合计，结余，实际参加人数，公示日期，状态

export const report = {
  kind: "report",
  id: "charityStats",
  label: "公益活动善款",
  figures: [],
  tables: [
    {"label":"捐赠","source":{"form":"donation","table":null,"when":{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"已到账"}},"asAt":null,"during":null,"latest":null},"measures":[{"label":"笔数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"金额合计","value":{"kind":"measure","function":"sum","value":{"kind":"field","field":"amount"}},"type":"money","approximate":false}],"by":[{"label":"年（捐赠日期）","value":{"kind":"call","function":"year","arguments":[{"kind":"field","field":"givenOn"}]},"type":"year","options":null},{"label":"活动","value":{"kind":"field","field":"campaign"},"type":"ref","options":null,"form":"charityCampaign"}],"cross":[{"label":"款物","value":{"kind":"field","field":"what"},"type":"choice","options":"donation.what"}],"subtotals":[1],"chart":null,"listed":null},
    {"label":"使用","source":{"form":"fundUse","table":null,"when":null,"asAt":null,"during":null,"latest":null},"measures":[{"type":"ref","form":"charityCampaign","label":"活动","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"campaign"}},"approximate":false},{"type":"ref","form":"org","label":"社会组织","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"org"}},"approximate":false},{"type":"money","label":"募得合计","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"raised"}},"approximate":false},{"type":"money","label":"使用合计","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"used"}},"approximate":false},{"type":"money","label":"结余","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"left"}},"approximate":false},{"type":"number","label":"实际参加人数","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"people"}},"approximate":false},{"type":"date","label":"公示日期","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"shownOn"}},"approximate":false},{"type":"choice","options":"fundUse.@state","label":"状态","value":{"kind":"measure","function":"latest","value":{"kind":"state"}},"approximate":false}],"listed":[{"label":"公示日期","value":{"kind":"field","field":"shownOn"},"type":"date","options":null},{"label":"活动","value":{"kind":"field","field":"campaign"},"type":"ref","options":null,"form":"charityCampaign"}],"by":[],"cross":[],"subtotals":[],"chart":null},
  ],
  exports: ["excel","pdf"],
  hash: "7838094545e24d9412fbf5ad7f3d8586f23d22e0ebe4ff091a521af1f03ac864",
}
