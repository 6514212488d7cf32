// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// 份数，未办结事项，有逾期 按 年度，层级 交叉 季度

export const report = {
  kind: "report",
  id: "jointMeetingStats",
  label: "联席会议情况",
  figures: [],
  tables: [
    {"label":null,"source":{"form":"jointMeeting","table":null,"when":null,"asAt":null,"during":null,"latest":null},"measures":[{"label":"份数","value":{"kind":"measure","function":"records"},"type":"number","approximate":false},{"label":"未办结事项","value":{"kind":"measure","function":"sum","value":{"kind":"field","field":"openActions"}},"type":"number","approximate":false},{"label":"有逾期","value":{"kind":"measure","function":"records","where":{"kind":"compare","operator":"<","left":{"kind":"field","field":"nextDue"},"right":{"kind":"moment","moment":"today"}}},"type":"number","approximate":false}],"by":[{"label":"年度","value":{"kind":"field","field":"year"},"type":"year","options":null},{"label":"层级","value":{"kind":"field","field":"level"},"type":"choice","options":"meetingLevels"}],"cross":[{"label":"季度","value":{"kind":"field","field":"quarter"},"type":"number","options":null}],"subtotals":[],"chart":null,"listed":null},
  ],
  exports: ["excel","pdf"],
  hash: "916b7d62053f4822921027128f6daf54381ee0e65af7c0e5545efc2108c9259a",
}
