// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// term 聘期：聘期止 > 聘期起

export const form = {
  kind: "form",
  id: "expert",
  label: "智库专家",
  version: "2026",
  basis: [
    {"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null},
  ],
  unique: ["name","university","termFrom"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["sectionHead","director"],
  sections: [
    {"id":"person","label":"专家","fields":["name","university","department","title","fields","termFrom","termTo","mobile","email","letterNo"]},
  ],
  fields: [
    {"kind":"field","id":"name","label":"姓名","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"university","label":"高校","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"department","label":"院系","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"title","label":"职称","type":{"kind":"choice","options":"expert.title"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"fields","label":"研究领域","type":{"kind":"choices","options":"researchFields"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"termFrom","label":"聘期起","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"termTo","label":"聘期止","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"mobile","label":"手机","type":{"kind":"mobile"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":true,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"email","label":"邮箱","type":{"kind":"email"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"letterNo","label":"聘书编号","type":{"kind":"docno"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"term","label":"聘期","stage":"submit","text":"聘期止 > 聘期起","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":">","left":{"kind":"field","field":"termTo"},"right":{"kind":"field","field":"termFrom"}}},"consequence":{"kind":"block","message":["聘期止",{"key":"聘期止","expression":{"kind":"field","field":"termTo"},"type":"date"},"应当晚于聘期起",{"key":"聘期起","expression":{"kind":"field","field":"termFrom"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["termTo","termFrom"],"hash":"3ab3eab0363236c06999d2190ac6a41b3843b5a95bb8d5d3759cae209eeacda8"},
  ],
  states: ["拟聘","在聘","期满","解聘"],
  transitions: [
    {"from":"拟聘","to":"在聘","label":"聘任","by":["bureau"],"when":null,"reason":false},
    {"from":"在聘","to":"期满","label":"聘期届满","by":["sectionHead"],"when":{"kind":"compare","operator":"<","left":{"kind":"field","field":"termTo"},"right":{"kind":"moment","moment":"today"}},"reason":false},
    {"from":"在聘","to":"解聘","label":"解聘","by":["director"],"when":null,"reason":true},
  ],
  conclusion: null,
  samples: [],
  hash: "ad1eb8bedeba195de8ea25117bd5bb01b9d87019fbc69c57a25bbf88e4d3faca",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"researchFields","label":"研究领域","options":[{"code":"社会治理","label":"社会治理","from":null,"until":null},{"code":"公共管理","label":"公共管理","from":null,"until":null},{"code":"社会工作","label":"社会工作","from":null,"until":null},{"code":"产业经济","label":"产业经济","from":null,"until":null},{"code":"科技政策","label":"科技政策","from":null,"until":null},{"code":"法律","label":"法律","from":null,"until":null},{"code":"城市规划","label":"城市规划","from":null,"until":null},{"code":"公益慈善","label":"公益慈善","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
  {"id":"expert.title","label":"职称","options":[{"code":"教授","label":"教授","from":null,"until":null},{"code":"副教授","label":"副教授","from":null,"until":null},{"code":"讲师","label":"讲师","from":null,"until":null},{"code":"研究员","label":"研究员","from":null,"until":null},{"code":"副研究员","label":"副研究员","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
]
