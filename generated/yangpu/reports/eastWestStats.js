// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 家数，项目数，金额合计，受益人数合计 按 年度，对口地区

export const report = {
  kind: "report",
  id: "eastWestStats",
  label: "东西部协作情况",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"eastWest","table":null,"when":{"kind":"in","value":{"kind":"state"},"items":[{"kind":"literal","type":"choice","value":"实施"},{"kind":"literal","type":"choice","value":"已完成"}]},"asAt":null,"during":null,"latest":null},"measures":[{"label":"家数","value":{"kind":"measure","function":"subjects"},"type":"number","approximate":false},{"label":"项目数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"金额合计","value":{"kind":"measure","function":"sum","value":{"kind":"field","field":"amount"}},"type":"money","approximate":false},{"label":"受益人数合计","value":{"kind":"measure","function":"sum","value":{"kind":"field","field":"people"}},"type":"number","approximate":false}],"by":[{"label":"年度","value":{"kind":"field","field":"year"},"type":"year","options":null},{"label":"对口地区","value":{"kind":"field","field":"county"},"type":"choice","options":"partnerCounties"}],"cross":[],"subtotals":[1],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "98f0eadfa8ab94f2f5493b0041e07a9cb8ef1d51ef55e3d6a6e970fcb2567102",
}
