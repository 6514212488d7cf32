// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// mobileOnce 手机不重：计数（预警信息员 当 手机 = 本表.手机 且 状态 = 在岗） = 0
// confirmOrder 确认日期：最近确认日期 ≥ 起任日期
// leaveOrder 离岗日期：当 离岗日期 不为空 则 离岗日期 ≥ 起任日期

export const form = {
  kind: "form",
  id: "informant",
  label: "预警信息员",
  version: "2026",
  basis: [],
  unique: [],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["streetOfficer","bureau"],
  reviewedBy: ["bureau","streetOfficer"],
  sections: [
    {"id":"person","label":"信息员","fields":["node","level","street","unit","name","mobile","post","since"]},
    {"id":"upkeep","label":"确认和培训","fields":["confirmedOn","leftOn"]},
  ],
  fields: [
    {"kind":"field","id":"node","label":"节点","type":{"kind":"ref","form":"warningNode"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"level","label":"层级","type":{"kind":"choice","options":"networkLevels"},"required":false,"visible":null,"calculate":null,"from":{"field":"node","target":"level"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"street","label":"街道","type":{"kind":"choice","options":"streets"},"required":false,"visible":null,"calculate":null,"from":{"field":"node","target":"street"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"unit","label":"单位","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":40,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"name","label":"姓名","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"mobile","label":"手机","type":{"kind":"mobile"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":true,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"post","label":"职务","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"since","label":"起任日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"confirmedOn","label":"最近确认日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"leftOn","label":"离岗日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"mobileOnce","label":"手机不重","stage":"submit","text":"计数（预警信息员 当 手机 = 本表.手机 且 状态 = 在岗） = 0","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"informant","key":["mobile"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"mobile"},"right":{"kind":"field","field":"mobile"}},{"kind":"compare","operator":"=","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"在岗"}}]}},"right":{"kind":"literal","type":"number","value":"0"}}},"consequence":{"kind":"block","message":[{"key":"手机 打码","expression":{"kind":"field","field":"mobile"},"type":"text","format":"mask"},"已经登记为另一名在岗的信息员。"]}}],"demand":null,"from":null,"until":null,"reads":["mobile"],"hash":"0f8629b34b66d2e46a664586a77ea60c491400ed265add25cf509c11d4628ee1"},
    {"kind":"rule","id":"confirmOrder","label":"确认日期","stage":"submit","text":"最近确认日期 ≥ 起任日期","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"confirmedOn"},"right":{"kind":"field","field":"since"}}},"consequence":{"kind":"block","message":["最近确认日期",{"key":"最近确认日期","expression":{"kind":"field","field":"confirmedOn"},"type":"date"},"早于起任日期",{"key":"起任日期","expression":{"kind":"field","field":"since"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["confirmedOn","since"],"hash":"aa064e0c793e47bf66c36319884278337bd3285110dcf676a17a9b8e38f3cbeb"},
    {"kind":"rule","id":"leaveOrder","label":"离岗日期","stage":"submit","text":"当 离岗日期 不为空 则 离岗日期 ≥ 起任日期","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"leftOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"leftOn"},"right":{"kind":"field","field":"since"}}}]},"consequence":{"kind":"block","message":["离岗日期",{"key":"离岗日期","expression":{"kind":"field","field":"leftOn"},"type":"date"},"早于起任日期",{"key":"起任日期","expression":{"kind":"field","field":"since"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["leftOn","since"],"hash":"82e8e0e44feffb9710e44cac8e374aa0383cc3fece45f2496df32fa3f6476d4f"},
  ],
  states: ["拟任","在岗","离岗"],
  transitions: [
    {"from":"拟任","to":"在岗","label":"上岗","by":[],"when":null,"reason":false},
    {"from":"在岗","to":"离岗","label":"离岗","by":["streetOfficer","bureau"],"when":null,"reason":false},
    {"from":"离岗","to":"在岗","label":"重新上岗","by":["bureau"],"when":{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"informant","key":["mobile"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"mobile"},"right":{"kind":"field","field":"mobile"}},{"kind":"compare","operator":"=","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"在岗"}}]}},"right":{"kind":"literal","type":"number","value":"0"}},"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "02f98cba37f83fcc9392fbf1e47599d518d3c39b63eec00035d82e142192d6d6",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"streets","label":"街道","options":[{"code":"310110001","label":"定海路街道","from":null,"until":null},{"code":"310110006","label":"平凉路街道","from":null,"until":null},{"code":"310110008","label":"江浦路街道","from":null,"until":null},{"code":"310110009","label":"四平路街道","from":null,"until":null},{"code":"310110012","label":"控江路街道","from":null,"until":null},{"code":"310110013","label":"长白新村街道","from":null,"until":null},{"code":"310110015","label":"延吉新村街道","from":null,"until":null},{"code":"310110016","label":"殷行街道","from":null,"until":null},{"code":"310110018","label":"大桥街道","from":null,"until":null},{"code":"310110019","label":"五角场街道","from":null,"until":null},{"code":"310110020","label":"新江湾城街道","from":null,"until":null},{"code":"310110021","label":"长海路街道","from":null,"until":null}]},
  {"id":"networkLevels","label":"网络层级","options":[{"code":"Q","label":"区","from":null,"until":null},{"code":"J","label":"街道","from":null,"until":null},{"code":"W","label":"居委会","from":null,"until":null}]},
]
