// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 应检，已报，报送率，未参检 按 街道，组织类型
// 家数 按 组织类型，业务主管单位 交叉 状态

export const report = {
  kind: "report",
  id: "inspectionProgress",
  label: "年检进度",
  figures: [],
  tables: [
    {"label":"进度","source":{"form":"participation","table":null,"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"reportYear"},"right":{"kind":"arithmetic","operator":"−","left":{"kind":"moment","moment":"thisYear"},"right":{"kind":"literal","type":"number","value":"1"}}},{"kind":"compare","operator":"≠","left":{"kind":"conclusion"},"right":{"kind":"literal","type":"choice","value":"不参加本年年检"}}]},"asAt":null,"during":null,"latest":null},"measures":[{"label":"应检","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":false},{"label":"已报","value":{"kind":"measure","function":"subjects","where":{"kind":"compare","operator":">","left":{"kind":"field","field":"filed"},"right":{"kind":"literal","type":"number","value":"0"}}},"type":"number","approximate":false},{"label":"报送率","value":{"kind":"arithmetic","operator":"÷","left":{"kind":"measure","function":"subjects","where":{"kind":"compare","operator":">","left":{"kind":"field","field":"filed"},"right":{"kind":"literal","type":"number","value":"0"}}},"right":{"kind":"measure","function":"subjects"}},"type":"percent","approximate":false},{"label":"未参检","value":{"kind":"measure","function":"subjects","where":{"kind":"compare","operator":"=","left":{"kind":"conclusion"},"right":{"kind":"literal","type":"choice","value":"未参检"}}},"type":"number","approximate":false}],"by":[{"label":"街道","value":{"kind":"field","field":"street"},"type":"choice","options":"streets"},{"label":"组织类型","value":{"kind":"reference","field":"org","target":"orgType"},"type":"choice","options":"orgTypes"}],"cross":[],"subtotals":[1],"chart":"bar","listed":null},
    {"label":"已报的走到哪一步","source":{"form":"annualInspection","table":null,"when":{"kind":"compare","operator":"=","left":{"kind":"field","field":"reportYear"},"right":{"kind":"arithmetic","operator":"−","left":{"kind":"moment","moment":"thisYear"},"right":{"kind":"literal","type":"number","value":"1"}}},"asAt":null,"during":null,"latest":null},"measures":[{"label":"家数","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":false}],"by":[{"label":"组织类型","value":{"kind":"field","field":"orgType"},"type":"choice","options":"orgTypes"},{"label":"业务主管单位","value":{"kind":"field","field":"supervisor"},"type":"choice","options":"supervisors"}],"cross":[{"label":"状态","value":{"kind":"state"},"type":"choice","options":"annualInspection.@state"}],"subtotals":[1],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "53eb127bf5c18adbb23da4a4559a3f3d770920106099d984afdc152b9f872e60",
}
