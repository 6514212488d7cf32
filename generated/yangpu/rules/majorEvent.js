// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// dates 起止日期：当 结束日期 不为空 则 结束日期 ≥ 起始日期

export const form = {
  kind: "form",
  id: "majorEvent",
  label: "重大事项报告",
  version: "1",
  basis: [
    {"law":"上海市社会组织重大事项报告办法（试行）","article":null},
  ],
  unique: [],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["organisation"],
  reviewedBy: [],
  sections: [
    {"id":"event","label":"事项","fields":["org","kind","name","startsOn","endsOn","place","people"]},
  ],
  fields: [
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"kind","label":"事项类别","type":{"kind":"choice","options":"majorEvent.kind"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"name","label":"名称","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":60,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"startsOn","label":"起始日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"endsOn","label":"结束日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"place","label":"地点","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"people","label":"参加人数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"dates","label":"起止日期","stage":"submit","text":"当 结束日期 不为空 则 结束日期 ≥ 起始日期","basis":[{"law":"上海市社会组织重大事项报告办法（试行）","article":null}],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"endsOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"endsOn"},"right":{"kind":"field","field":"startsOn"}}}]},"consequence":{"kind":"block","message":["结束日期",{"key":"结束日期","expression":{"kind":"field","field":"endsOn"},"type":"date"},"早于起始日期",{"key":"起始日期","expression":{"kind":"field","field":"startsOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["endsOn","startsOn"],"hash":"3177ebf23c796ab0396261c808799bbd3408b767105de93ac0054de129ec9d03"},
  ],
  states: [],
  transitions: [],
  conclusion: null,
  samples: [],
  hash: "defb9ffce75655b1a0353aa0e1da2d6fb52e8db5fb00a9bd3c3fe637355500a6",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"majorEvent.kind","label":"事项类别","options":[{"code":"换届","label":"换届","from":null,"until":null},{"code":"负责人变更","label":"负责人变更","from":null,"until":null},{"code":"召开大会","label":"召开大会","from":null,"until":null},{"code":"修改章程","label":"修改章程","from":null,"until":null},{"code":"设立实体或分支","label":"设立实体或分支","from":null,"until":null},{"code":"大额投资或捐赠","label":"大额投资或捐赠","from":null,"until":null},{"code":"接受境外捐赠","label":"接受境外捐赠","from":null,"until":null},{"code":"涉外活动","label":"涉外活动","from":null,"until":null},{"code":"举办论坛展会评比","label":"举办论坛展会评比","from":null,"until":null},{"code":"公开募捐","label":"公开募捐","from":null,"until":null},{"code":"突发事件","label":"突发事件","from":null,"until":null},{"code":"诉讼","label":"诉讼","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
]
