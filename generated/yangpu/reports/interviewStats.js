// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 份数，到场率，已办结，转执法 按 年（约谈时间），结果

export const report = {
  kind: "report",
  id: "interviewStats",
  label: "约谈情况",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"interview","table":null,"when":null,"asAt":null,"during":null,"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"到场率","value":{"kind":"arithmetic","operator":"÷","left":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"≠","left":{"kind":"field","field":"outcome"},"right":{"kind":"literal","type":"choice","value":"未到场"}}},"right":{"kind":"measure","function":"records"}},"type":"percent","approximate":false},{"label":"已办结","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"已办结"}}},"type":"number","approximate":false},{"label":"转执法","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"已转执法"}}},"type":"number","approximate":false}],"by":[{"label":"年（约谈时间）","value":{"kind":"call","function":"year","arguments":[{"kind":"field","field":"heldAt"}]},"type":"year","options":null},{"label":"结果","value":{"kind":"field","field":"outcome"},"type":"choice","options":"interview.outcome"}],"cross":[],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "46961314c9300132fb20abc48dd42a25214c7ec4a9cc383b9bc6e716aaaba133",
}
