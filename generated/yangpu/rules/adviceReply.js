// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// answerOrder 答复在发文之后：当 答复日期 不为空 则 答复日期 ≥ 发文日期

export const form = {
  kind: "form",
  id: "adviceReply",
  label: "建议台账",
  version: "2026",
  basis: [],
  unique: ["number"],
  called: ["org","number"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["bureau","organisation"],
  sections: [
    {"id":"advice","label":"建议","fields":["number","org","street","source","issuedOn","voidReason","due"]},
    {"id":"answer","label":"答复","fields":["adopted","measures","refusal","answeredOn"]},
  ],
  fields: [
    {"kind":"field","id":"number","label":"文号","type":{"kind":"docno"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"street","label":"街道","type":{"kind":"choice","options":"streets"},"required":false,"visible":null,"calculate":null,"from":{"field":"org","target":"street"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"source","label":"来源","type":{"kind":"choice","options":"adviceReply.source"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"issuedOn","label":"发文日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"voidReason","label":"作废原因","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"due","label":"答复期限","type":{"kind":"date"},"required":false,"visible":null,"calculate":{"kind":"call","function":"rollForward","arguments":[{"kind":"shift","date":{"kind":"field","field":"issuedOn"},"amount":{"kind":"parameter","parameter":"adviceWithin"},"unit":"day","back":false}]},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"adopted","label":"采纳情况","type":{"kind":"choice","options":"adviceReply.adopted"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"measures","label":"改进措施","type":{"kind":"longtext"},"required":true,"visible":{"kind":"in","value":{"kind":"field","field":"adopted"},"items":[{"kind":"literal","type":"choice","value":"全部采纳"},{"kind":"literal","type":"choice","value":"部分采纳"}]},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"refusal","label":"没有采纳的理由","type":{"kind":"longtext"},"required":true,"visible":{"kind":"in","value":{"kind":"field","field":"adopted"},"items":[{"kind":"literal","type":"choice","value":"没有采纳"},{"kind":"literal","type":"choice","value":"部分采纳"}]},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"answeredOn","label":"答复日期","type":{"kind":"date"},"required":true,"visible":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"adopted"}}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"answerOrder","label":"答复在发文之后","stage":"submit","text":"当 答复日期 不为空 则 答复日期 ≥ 发文日期","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"answeredOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"answeredOn"},"right":{"kind":"field","field":"issuedOn"}}}]},"consequence":{"kind":"block","message":["答复日期",{"key":"答复日期","expression":{"kind":"field","field":"answeredOn"},"type":"date"},"早于发文日期",{"key":"发文日期","expression":{"kind":"field","field":"issuedOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["answeredOn","issuedOn"],"hash":"348bfe676aad5c62f931c117ddbca06d5d55de388e3b3daddc99a996c7bc269d"},
  ],
  states: ["登记","待答复","已答复","已办结"],
  transitions: [
    {"from":"登记","to":"待答复","label":"登记","by":["bureau"],"when":null,"reason":false},
    {"from":"待答复","to":"已答复","label":"答复","by":["organisation","bureau"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"adopted"}}},"reason":false},
    {"from":"待答复","to":"已办结","label":"不再等答复","by":["bureau"],"when":{"kind":"compare","operator":">","left":{"kind":"moment","moment":"today"},"right":{"kind":"field","field":"due"}},"reason":false},
    {"from":"已答复","to":"已办结","label":"办结","by":["bureau"],"when":null,"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "34848e006c0ba05f06eb158fdc71ae4cea173f63a2b4a4511470a53a529abeaf",
}

export const parameters = [
  {"id":"adviceWithin","label":"建议答复期","type":"duration","unit":"day","values":[{"from":null,"until":null,"value":"30"}]},
]

export const tiers = []

export const options = [
  {"id":"streets","label":"街道","options":[{"code":"310110001","label":"定海路街道","from":null,"until":null},{"code":"310110006","label":"平凉路街道","from":null,"until":null},{"code":"310110008","label":"江浦路街道","from":null,"until":null},{"code":"310110009","label":"四平路街道","from":null,"until":null},{"code":"310110012","label":"控江路街道","from":null,"until":null},{"code":"310110013","label":"长白新村街道","from":null,"until":null},{"code":"310110015","label":"延吉新村街道","from":null,"until":null},{"code":"310110016","label":"殷行街道","from":null,"until":null},{"code":"310110018","label":"大桥街道","from":null,"until":null},{"code":"310110019","label":"五角场街道","from":null,"until":null},{"code":"310110020","label":"新江湾城街道","from":null,"until":null},{"code":"310110021","label":"长海路街道","from":null,"until":null}]},
  {"id":"adviceReply.source","label":"来源","options":[{"code":"年度检查","label":"年度检查","from":null,"until":null},{"code":"抽查","label":"抽查","from":null,"until":null},{"code":"专项行动","label":"专项行动","from":null,"until":null}]},
  {"id":"adviceReply.adopted","label":"采纳情况","options":[{"code":"全部采纳","label":"全部采纳","from":null,"until":null},{"code":"部分采纳","label":"部分采纳","from":null,"until":null},{"code":"没有采纳","label":"没有采纳","from":null,"until":null}]},
]
