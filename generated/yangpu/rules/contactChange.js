// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// somethingNew 确有变化：法定代表人手机 不为空 或 联系人 ≠ 社会组织.联系人 或 联系人手机 ≠ 社会组织.联系人手机

export const form = {
  kind: "form",
  id: "contactChange",
  label: "联系变更",
  version: "2026",
  basis: [],
  unique: [],
  called: ["org","contactName"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["organisation"],
  reviewedBy: ["bureau","registryCounter"],
  sections: [
    {"id":"change","label":"变更","fields":["org","street","contactName","contactMobile","legalRepMobile","reason"]},
  ],
  fields: [
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"street","label":"街道","type":{"kind":"choice","options":"streets"},"required":false,"visible":null,"calculate":null,"from":{"field":"org","target":"street"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"contactName","label":"联系人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"contactMobile","label":"联系人手机","type":{"kind":"mobile"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":true,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"legalRepMobile","label":"法定代表人手机","type":{"kind":"mobile"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":true,"readonly":false,"hint":"没有变的不填；换了法定代表人的，申请变更登记","initial":null,"formerly":[]},
    {"kind":"field","id":"reason","label":"说明","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":100,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"somethingNew","label":"确有变化","stage":"submit","text":"法定代表人手机 不为空 或 联系人 ≠ 社会组织.联系人 或 联系人手机 ≠ 社会组织.联系人手机","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"or","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"legalRepMobile"}}},{"kind":"compare","operator":"≠","left":{"kind":"field","field":"contactName"},"right":{"kind":"reference","field":"org","target":"contactName"}},{"kind":"compare","operator":"≠","left":{"kind":"field","field":"contactMobile"},"right":{"kind":"reference","field":"org","target":"contactMobile"}}]}},"consequence":{"kind":"block","message":["和名录上登记的一样，没有变化。"]}}],"demand":null,"from":null,"until":null,"reads":["legalRepMobile","contactName","org","contactMobile"],"hash":"9315a467268575bd8a0971c99149eb9d84e794e3391156ccaf6accc5f30fa332"},
  ],
  states: ["填写","已提出","已采用","不采用"],
  transitions: [
    {"from":"填写","to":"已提出","label":"提出","by":["organisation"],"when":null,"reason":false},
    {"from":"已提出","to":"填写","label":"退回核实","by":["bureau","registryCounter"],"when":null,"reason":true},
    {"from":"已提出","to":"已采用","label":"名录已改","by":["bureau","registryCounter"],"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"reference","field":"org","target":"contactName"},"right":{"kind":"field","field":"contactName"}},{"kind":"compare","operator":"=","left":{"kind":"reference","field":"org","target":"contactMobile"},"right":{"kind":"field","field":"contactMobile"}},{"kind":"or","operands":[{"kind":"empty","value":{"kind":"field","field":"legalRepMobile"}},{"kind":"compare","operator":"=","left":{"kind":"reference","field":"org","target":"legalRepMobile"},"right":{"kind":"field","field":"legalRepMobile"}}]}]},"reason":false},
    {"from":"已提出","to":"不采用","label":"不采用","by":["bureau","registryCounter"],"when":null,"reason":true},
  ],
  conclusion: null,
  samples: [],
  hash: "b87cb977be13720234342a99a29d9c4213b334003e29c689c400ab3e91b0ee99",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"streets","label":"街道","options":[{"code":"310110001","label":"定海路街道","from":null,"until":null},{"code":"310110006","label":"平凉路街道","from":null,"until":null},{"code":"310110008","label":"江浦路街道","from":null,"until":null},{"code":"310110009","label":"四平路街道","from":null,"until":null},{"code":"310110012","label":"控江路街道","from":null,"until":null},{"code":"310110013","label":"长白新村街道","from":null,"until":null},{"code":"310110015","label":"延吉新村街道","from":null,"until":null},{"code":"310110016","label":"殷行街道","from":null,"until":null},{"code":"310110018","label":"大桥街道","from":null,"until":null},{"code":"310110019","label":"五角场街道","from":null,"until":null},{"code":"310110020","label":"新江湾城街道","from":null,"until":null},{"code":"310110021","label":"长海路街道","from":null,"until":null}]},
]
