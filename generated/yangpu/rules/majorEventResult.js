// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// inTime 按期补报：当 补报日期 不为空 则 补报日期 ≤ 补报期限

export const form = {
  kind: "form",
  id: "majorEventResult",
  label: "重大事项结果",
  version: "2026",
  basis: [
    {"law":"上海市社会组织重大事项报告办法（试行）","article":null},
  ],
  unique: ["event"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["organisation","bureau"],
  sections: [
    {"id":"result","label":"结果","fields":["event","org","street","due","happenedOn","outcome","filedOn","papers"]},
  ],
  fields: [
    {"kind":"field","id":"event","label":"报告","type":{"kind":"ref","form":"majorEvent"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"street","label":"街道","type":{"kind":"choice","options":"streets"},"required":false,"visible":null,"calculate":null,"from":{"field":"org","target":"street"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"due","label":"补报期限","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"happenedOn","label":"实际日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"outcome","label":"结果","type":{"kind":"longtext"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"办了没有、结果怎样；没有办的写原因","initial":null,"formerly":[]},
    {"kind":"field","id":"filedOn","label":"补报日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"papers","label":"材料","type":{"kind":"attachment"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"inTime","label":"按期补报","stage":"submit","text":"当 补报日期 不为空 则 补报日期 ≤ 补报期限","basis":[{"law":"上海市社会组织重大事项报告办法（试行）","article":null}],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"filedOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"field","field":"filedOn"},"right":{"kind":"field","field":"due"}}}]},"consequence":{"kind":"warn","message":["补报期限是",{"key":"补报期限","expression":{"kind":"field","field":"due"},"type":"date"},"，",{"key":"补报日期","expression":{"kind":"field","field":"filedOn"},"type":"date"},"才报。"]}}],"demand":null,"from":null,"until":null,"reads":["filedOn","due"],"hash":"ccc06837dd46c9a6908f467e2eb3975bed79eed9ef358632617a3d24e811008b"},
  ],
  states: ["登记","待补报","已补报","已核"],
  transitions: [
    {"from":"登记","to":"待补报","label":"登记","by":["bureau"],"when":null,"reason":false},
    {"from":"待补报","to":"已补报","label":"补报","by":["organisation","bureau"],"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"outcome"}}},{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"filedOn"}}}]},"reason":false},
    {"from":"已补报","to":"待补报","label":"退回","by":["bureau"],"when":null,"reason":true},
    {"from":"已补报","to":"已核","label":"核对","by":["bureau"],"when":null,"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "3d6de059ec5c03fcd5f6df00eb40c408e8b3799ef2f71d70be5bfe0706f0038e",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"streets","label":"街道","options":[{"code":"310110001","label":"定海路街道","from":null,"until":null},{"code":"310110006","label":"平凉路街道","from":null,"until":null},{"code":"310110008","label":"江浦路街道","from":null,"until":null},{"code":"310110009","label":"四平路街道","from":null,"until":null},{"code":"310110012","label":"控江路街道","from":null,"until":null},{"code":"310110013","label":"长白新村街道","from":null,"until":null},{"code":"310110015","label":"延吉新村街道","from":null,"until":null},{"code":"310110016","label":"殷行街道","from":null,"until":null},{"code":"310110018","label":"大桥街道","from":null,"until":null},{"code":"310110019","label":"五角场街道","from":null,"until":null},{"code":"310110020","label":"新江湾城街道","from":null,"until":null},{"code":"310110021","label":"长海路街道","from":null,"until":null}]},
]
