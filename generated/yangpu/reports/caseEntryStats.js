// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 份数，入选，入选率 按 届次，领域
// 标题，社会组织，届次，领域，终评得分

export const report = {
  kind: "report",
  id: "caseEntryStats",
  label: "创新案例情况",
  figures: [],
  tables: [
    {"label":"各届各领域","source":{"form":"innovationCase","table":null,"when":null,"asAt":null,"during":null,"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"入选","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"入选十大"}}},"type":"number","approximate":false},{"label":"入选率","value":{"kind":"arithmetic","operator":"÷","left":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"入选十大"}}},"right":{"kind":"measure","function":"records"}},"type":"percent","approximate":false}],"by":[{"label":"届次","value":{"kind":"field","field":"call"},"type":"ref","options":null,"form":"caseCall"},{"label":"领域","value":{"kind":"field","field":"field"},"type":"choice","options":"projectFields"}],"cross":[],"subtotals":[1],"chart":null,"listed":null},
    {"label":"入选名单","source":{"form":"innovationCase","table":null,"when":{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"入选十大"}},"asAt":null,"during":null,"latest":null},"measures":[{"type":"text","label":"标题","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"title"}},"approximate":false},{"type":"ref","form":"org","label":"社会组织","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"org"}},"approximate":false},{"type":"ref","form":"caseCall","label":"届次","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"call"}},"approximate":false},{"type":"choice","options":"projectFields","label":"领域","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"field"}},"approximate":false},{"type":"number","label":"终评得分","value":{"kind":"measure","function":"latest","value":{"kind":"field","field":"finalScore"}},"approximate":false}],"listed":[{"label":"届次","value":{"kind":"field","field":"call"},"type":"ref","options":null,"form":"caseCall"},{"label":"终评得分","value":{"kind":"field","field":"finalScore"},"type":"number","options":null}],"by":[],"cross":[],"subtotals":[],"chart":null},
  ],
  exports: ["excel","pdf"],
  hash: "6db9a1f2cc2367ad13bff6c778bc9c07e82706a65ba891081787a87925950fa1",
}
