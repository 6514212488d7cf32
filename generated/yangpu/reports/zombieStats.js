// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 家数，命中，连续未参检，连续不合格，长期不活动，查无下落 按 年度，街道
// 家数 按 处置方式 交叉 处置结果

export const report = {
  kind: "report",
  id: "zombieStats",
  label: "僵尸型排查情况",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"zombieCheck","table":null,"when":null,"asAt":null,"during":null,"latest":null},"measures":[{"label":"家数","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":false},{"label":"命中","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"hits"},"right":{"kind":"literal","type":"number","value":"1"}}},"type":"number","approximate":false},{"label":"连续未参检","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"absentYears"},"right":{"kind":"literal","type":"number","value":"2"}}},"type":"number","approximate":false},{"label":"连续不合格","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"failedYears"},"right":{"kind":"literal","type":"number","value":"2"}}},"type":"number","approximate":false},{"label":"长期不活动","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"field","field":"inactive"},"right":{"kind":"literal","type":"yesno","value":true}}},"type":"number","approximate":false},{"label":"查无下落","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"field","field":"unreachable"},"right":{"kind":"literal","type":"yesno","value":true}}},"type":"number","approximate":false}],"by":[{"label":"年度","value":{"kind":"field","field":"year"},"type":"year","options":null},{"label":"街道","value":{"kind":"field","field":"street"},"type":"choice","options":"streets"}],"cross":[],"subtotals":[1],"chart":null,"listed":null},
    {"label":null,"source":{"form":"zombieCheck","table":null,"when":null,"asAt":null,"during":null,"latest":null},"measures":[{"label":"家数","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":false}],"by":[{"label":"处置方式","value":{"kind":"field","field":"handling"},"type":"choice","options":"zombieCheck.handling"}],"cross":[{"label":"处置结果","value":{"kind":"field","field":"outcome"},"type":"choice","options":"zombieCheck.outcome"}],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "8d6266e0e746f30c32a63c52d122c8a4617aa0fd31c745a763dbf2bcba5335f9",
}
