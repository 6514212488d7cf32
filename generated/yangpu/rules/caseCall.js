// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// shownLong 公示够长：当 公示止 不为空 则 公示止 ≥ 公示起 + 公示期
// shownAfter 先征集后公示：当 公示起 不为空 则 公示起 > 征集截止

export const form = {
  kind: "form",
  id: "caseCall",
  label: "案例征集",
  version: "2026",
  basis: [],
  unique: ["year"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["sectionHead","director"],
  sections: [
    {"id":"call","label":"征集","fields":["year","title","winners","submitBy","shownFrom","shownUntil"]},
  ],
  fields: [
    {"kind":"field","id":"year","label":"年度","type":{"kind":"year"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"title","label":"名称","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":60,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"winners","label":"入选名额","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"1","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":"10","formerly":[]},
    {"kind":"field","id":"submitBy","label":"征集截止","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"shownFrom","label":"公示起","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"shownUntil","label":"公示止","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"shownLong","label":"公示够长","stage":"submit","text":"当 公示止 不为空 则 公示止 ≥ 公示起 + 公示期","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"shownUntil"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"shownUntil"},"right":{"kind":"shift","date":{"kind":"field","field":"shownFrom"},"amount":{"kind":"parameter","parameter":"publicityWithin"},"unit":"day","back":false}}}]},"consequence":{"kind":"block","message":["公示从",{"key":"公示起","expression":{"kind":"field","field":"shownFrom"},"type":"date"},"到",{"key":"公示止","expression":{"kind":"field","field":"shownUntil"},"type":"date"},"，不到",{"key":"公示期","expression":{"kind":"parameter","parameter":"publicityWithin"},"type":"duration","unit":"day"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["shownUntil","shownFrom"],"hash":"e4ae928b8aa74938fb2d0b1179d8e302fb581cb1860ce5b80ae213e6dbdab8f9"},
    {"kind":"rule","id":"shownAfter","label":"先征集后公示","stage":"submit","text":"当 公示起 不为空 则 公示起 > 征集截止","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"shownFrom"}}},{"kind":"not","operand":{"kind":"compare","operator":">","left":{"kind":"field","field":"shownFrom"},"right":{"kind":"field","field":"submitBy"}}}]},"consequence":{"kind":"block","message":["公示起",{"key":"公示起","expression":{"kind":"field","field":"shownFrom"},"type":"date"},"应当晚于征集截止",{"key":"征集截止","expression":{"kind":"field","field":"submitBy"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["shownFrom","submitBy"],"hash":"b75e04481d0ca4cc0ec8659285328e0e6fc63d25b65413a5b9b537d137d0cf72"},
  ],
  states: ["筹备","征集","评审","公示","已公布"],
  transitions: [
    {"from":"筹备","to":"征集","label":"开始征集","by":["bureau"],"when":null,"reason":false},
    {"from":"征集","to":"评审","label":"截止并评审","by":["sectionHead"],"when":{"kind":"compare","operator":"<","left":{"kind":"field","field":"submitBy"},"right":{"kind":"moment","moment":"today"}},"reason":false},
    {"from":"评审","to":"公示","label":"公示","by":["sectionHead"],"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"shownUntil"}}},{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"innovationCase","key":["call"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"call"},"right":{"kind":"self"}},{"kind":"compare","operator":"=","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"公示中"}}]}},"right":{"kind":"field","field":"winners"}}]},"reason":false},
    {"from":"公示","to":"已公布","label":"公布","by":["director"],"when":{"kind":"and","operands":[{"kind":"compare","operator":"<","left":{"kind":"field","field":"shownUntil"},"right":{"kind":"moment","moment":"today"}},{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"innovationCase","key":["call"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"call"},"right":{"kind":"self"}},{"kind":"compare","operator":"=","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"入选十大"}}]}},"right":{"kind":"field","field":"winners"}}]},"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "eb37b05e3de59c71abd9ed98d9f961cb580cfe9516535e5e4afb9b782e702818",
}

export const parameters = [
  {"id":"publicityWithin","label":"公示期","type":"duration","unit":"day","values":[{"from":null,"until":null,"value":"7"}]},
]

export const tiers = []

export const options = []
