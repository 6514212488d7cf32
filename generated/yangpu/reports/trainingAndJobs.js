// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 场次，人次，人数，单位，新成立 按 月（培训时间）
// 岗位，录用，录用毕业生，录用率 按 组织

export const report = {
  kind: "report",
  id: "trainingAndJobs",
  label: "培训就业",
  figures: [],
  tables: [
    {"label":"各月培训","source":{"form":"attendance","table":null,"when":{"kind":"in","value":{"kind":"state"},"items":[{"kind":"literal","type":"choice","value":"已签到"},{"kind":"literal","type":"choice","value":"已评价"}]},"asAt":null,"during":{"from":{"kind":"call","function":"yearStart","arguments":[{"kind":"moment","moment":"thisYear"}]},"until":{"kind":"moment","moment":"today"},"day":{"kind":"field","field":"heldAt"}},"latest":null},"measures":[{"label":"场次","value":{"kind":"measure","function":"distinct","value":{"kind":"field","field":"training"}},"type":"number","approximate":false},{"label":"人次","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"人数","value":{"kind":"measure","function":"distinct","value":{"kind":"field","field":"mobile"}},"type":"number","approximate":false},{"label":"单位","value":{"kind":"measure","function":"distinct","value":{"kind":"field","field":"org"}},"type":"number","approximate":false},{"label":"新成立","value":{"kind":"measure","function":"records","where":{"kind":"field","field":"isNew"}},"type":"number","approximate":false}],"by":[{"label":"月（培训时间）","value":{"kind":"call","function":"month","arguments":[{"kind":"field","field":"heldAt"}]},"type":"number","options":null}],"cross":[],"subtotals":[],"chart":"line","listed":null},
    {"label":"各单位招聘","source":{"form":"jobFair","table":"employers","when":{"kind":"in","value":{"kind":"state"},"items":[{"kind":"literal","type":"choice","value":"已举办"},{"kind":"literal","type":"choice","value":"三十天回访"},{"kind":"literal","type":"choice","value":"办结"}]},"asAt":null,"during":{"from":{"kind":"call","function":"yearStart","arguments":[{"kind":"moment","moment":"thisYear"}]},"until":{"kind":"moment","moment":"today"},"day":{"kind":"field","field":"heldOn"}},"latest":null},"measures":[{"label":"岗位","value":{"kind":"measure","function":"sum","value":{"kind":"column","column":"posts"}},"type":"number","approximate":false},{"label":"录用","value":{"kind":"measure","function":"sum","value":{"kind":"column","column":"hired"}},"type":"number","approximate":false},{"label":"录用毕业生","value":{"kind":"measure","function":"sum","value":{"kind":"column","column":"graduatesHired"}},"type":"number","approximate":false},{"label":"录用率","value":{"kind":"arithmetic","operator":"÷","left":{"kind":"measure","function":"sum","value":{"kind":"column","column":"hired"}},"right":{"kind":"measure","function":"sum","value":{"kind":"column","column":"posts"}}},"type":"number","approximate":false}],"by":[{"label":"组织","value":{"kind":"column","column":"org"},"type":"ref","options":null,"form":"org"}],"cross":[],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "d8301ddc1b81438637167d44d3563b2eb52399173c4b60367d1a89d0906ecb77",
}
