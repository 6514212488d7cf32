// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// parentLevel 上级的层级：当 层级 = 街道 且 上级节点.层级 ≠ 区；当 层级 = 居委会 且 上级节点.层级 ≠ 街道
// parentStreet 上级的街道：当 层级 = 居委会 则 上级节点.街道 = 街道

export const form = {
  kind: "form",
  id: "warningNode",
  label: "预警网络节点",
  version: "2026",
  basis: [],
  unique: ["name"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["streetOfficer","bureau"],
  reviewedBy: ["bureau"],
  sections: [
    {"id":"node","label":"节点","fields":["name","level","parent","street","since","phone"]},
  ],
  fields: [
    {"kind":"field","id":"name","label":"名称","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":30,"masked":false,"readonly":false,"hint":"如：控江路街道、紫城居委会","initial":null,"formerly":[]},
    {"kind":"field","id":"level","label":"层级","type":{"kind":"choice","options":"networkLevels"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"parent","label":"上级节点","type":{"kind":"ref","form":"warningNode"},"required":true,"visible":{"kind":"compare","operator":"≠","left":{"kind":"field","field":"level"},"right":{"kind":"literal","type":"choice","value":"Q"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"street","label":"街道","type":{"kind":"choice","options":"streets"},"required":true,"visible":{"kind":"compare","operator":"≠","left":{"kind":"field","field":"level"},"right":{"kind":"literal","type":"choice","value":"Q"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"since","label":"设立日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"phone","label":"值守电话","type":{"kind":"phone"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"parentLevel","label":"上级的层级","stage":"submit","text":"当 层级 = 街道 且 上级节点.层级 ≠ 区；当 层级 = 居委会 且 上级节点.层级 ≠ 街道","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"level"},"right":{"kind":"literal","type":"choice","value":"J"}},{"kind":"compare","operator":"≠","left":{"kind":"reference","field":"parent","target":"level"},"right":{"kind":"literal","type":"choice","value":"Q"}}]},"consequence":{"kind":"block","message":["街道的上级应当是区。"]}},{"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"level"},"right":{"kind":"literal","type":"choice","value":"W"}},{"kind":"compare","operator":"≠","left":{"kind":"reference","field":"parent","target":"level"},"right":{"kind":"literal","type":"choice","value":"J"}}]},"consequence":{"kind":"block","message":["居委会的上级应当是街道。"]}}],"demand":null,"from":null,"until":null,"reads":["level","parent"],"hash":"c4b7b44ac0c88b86a1fb941746150fafa40c508a1f3cdebee427d0a9d5f773a4"},
    {"kind":"rule","id":"parentStreet","label":"上级的街道","stage":"submit","text":"当 层级 = 居委会 则 上级节点.街道 = 街道","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"level"},"right":{"kind":"literal","type":"choice","value":"W"}},{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"reference","field":"parent","target":"street"},"right":{"kind":"field","field":"street"}}}]},"consequence":{"kind":"block","message":["上级在",{"key":"上级节点.街道","expression":{"kind":"reference","field":"parent","target":"street"},"type":"choice","options":"streets"},"，与所填的",{"key":"街道","expression":{"kind":"field","field":"street"},"type":"choice","options":"streets"},"不一致。"]}}],"demand":null,"from":null,"until":null,"reads":["level","parent","street"],"hash":"492ad18a88fd433ee7b1224fa5f2132ef206b5ad1c6d115e5adaac19f04d807b"},
  ],
  states: ["拟设","已设","空缺","停用"],
  transitions: [
    {"from":"拟设","to":"已设","label":"设立","by":[],"when":null,"reason":false},
    {"from":"已设","to":"空缺","label":"记为空缺","by":["bureau"],"when":{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"informant","key":["node"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"node"},"right":{"kind":"self"}},{"kind":"compare","operator":"=","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"在岗"}}]}},"right":{"kind":"literal","type":"number","value":"0"}},"reason":false},
    {"from":"空缺","to":"已设","label":"补齐","by":["bureau"],"when":{"kind":"compare","operator":">","left":{"kind":"across","function":"count","of":{"kind":"form","form":"informant","key":["node"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"node"},"right":{"kind":"self"}},{"kind":"compare","operator":"=","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"在岗"}}]}},"right":{"kind":"literal","type":"number","value":"0"}},"reason":false},
    {"from":"已设","to":"停用","label":"停用","by":["bureau"],"when":null,"reason":true},
    {"from":"空缺","to":"停用","label":"停用","by":["bureau"],"when":null,"reason":true},
  ],
  conclusion: null,
  samples: [],
  hash: "62659cc7011cddac18daa2c0b590de1ef842ae4a66ecba401e371dd01c7c9c0b",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"streets","label":"街道","options":[{"code":"310110001","label":"定海路街道","from":null,"until":null},{"code":"310110006","label":"平凉路街道","from":null,"until":null},{"code":"310110008","label":"江浦路街道","from":null,"until":null},{"code":"310110009","label":"四平路街道","from":null,"until":null},{"code":"310110012","label":"控江路街道","from":null,"until":null},{"code":"310110013","label":"长白新村街道","from":null,"until":null},{"code":"310110015","label":"延吉新村街道","from":null,"until":null},{"code":"310110016","label":"殷行街道","from":null,"until":null},{"code":"310110018","label":"大桥街道","from":null,"until":null},{"code":"310110019","label":"五角场街道","from":null,"until":null},{"code":"310110020","label":"新江湾城街道","from":null,"until":null},{"code":"310110021","label":"长海路街道","from":null,"until":null}]},
  {"id":"networkLevels","label":"网络层级","options":[{"code":"Q","label":"区","from":null,"until":null},{"code":"J","label":"街道","from":null,"until":null},{"code":"W","label":"居委会","from":null,"until":null}]},
]
