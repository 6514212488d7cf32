// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// someUnfiled 还有没报的：未报家数 ≤ 0

export const form = {
  kind: "form",
  id: "campaignSummary",
  label: "专项总结",
  version: "2026",
  basis: [],
  unique: ["campaign"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["sectionHead"],
  sections: [
    {"id":"figures","label":"数字","fields":["campaign","due","filed","withProblems","illegal","refunded","unfiled"]},
    {"id":"summary","label":"总结","fields":["report"]},
  ],
  fields: [
    {"kind":"field","id":"campaign","label":"行动","type":{"kind":"ref","form":"campaign"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"due","label":"应报家数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"across","function":"count","of":{"kind":"form","form":"org","key":["status"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"status"},"right":{"kind":"literal","type":"choice","value":"存续"}},{"kind":"compare","operator":"≤","left":{"kind":"their","field":"registeredOn"},"right":{"kind":"reference","field":"campaign","target":"startsOn"}},{"kind":"or","operands":[{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"orgType"},"right":{"kind":"literal","type":"choice","value":"ST"}},{"kind":"call","function":"contains","arguments":[{"kind":"reference","field":"campaign","target":"types"},{"kind":"literal","type":"choice","value":"ST"}]}]},{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"orgType"},"right":{"kind":"literal","type":"choice","value":"MF"}},{"kind":"call","function":"contains","arguments":[{"kind":"reference","field":"campaign","target":"types"},{"kind":"literal","type":"choice","value":"MF"}]}]},{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"orgType"},"right":{"kind":"literal","type":"choice","value":"JJ"}},{"kind":"call","function":"contains","arguments":[{"kind":"reference","field":"campaign","target":"types"},{"kind":"literal","type":"choice","value":"JJ"}]}]}]}]}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"filed","label":"已报家数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"across","function":"count","of":{"kind":"form","form":"campaignReturn","key":["campaign"]},"where":{"kind":"compare","operator":"=","left":{"kind":"their","field":"campaign"},"right":{"kind":"field","field":"campaign"}}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"withProblems","label":"有问题家数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"across","function":"count","of":{"kind":"form","form":"campaignReturn","key":["campaign","conclusion"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"campaign"},"right":{"kind":"field","field":"campaign"}},{"kind":"compare","operator":"=","left":{"kind":"their","field":"conclusion"},"right":{"kind":"literal","type":"choice","value":"发现问题"}}]}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"illegal","label":"违规金额","type":{"kind":"money"},"required":false,"visible":null,"calculate":{"kind":"across","function":"sum","of":{"kind":"form","form":"campaignReturn","key":["campaign"]},"value":{"kind":"their","field":"illegalTotal"},"where":{"kind":"compare","operator":"=","left":{"kind":"their","field":"campaign"},"right":{"kind":"field","field":"campaign"}}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"refunded","label":"清退金额","type":{"kind":"money"},"required":false,"visible":null,"calculate":{"kind":"across","function":"sum","of":{"kind":"form","form":"campaignReturn","key":["campaign"]},"value":{"kind":"their","field":"refundedTotal"},"where":{"kind":"compare","operator":"=","left":{"kind":"their","field":"campaign"},"right":{"kind":"field","field":"campaign"}}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"unfiled","label":"未报家数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"arithmetic","operator":"−","left":{"kind":"field","field":"due"},"right":{"kind":"field","field":"filed"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"report","label":"总结","type":{"kind":"longtext"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"someUnfiled","label":"还有没报的","stage":"submit","text":"未报家数 ≤ 0","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"field","field":"unfiled"},"right":{"kind":"literal","type":"number","value":"0"}}},"consequence":{"kind":"warn","message":["还有",{"key":"未报家数","expression":{"kind":"field","field":"unfiled"},"type":"number"},"家没有填报。"]}}],"demand":null,"from":null,"until":null,"reads":["unfiled"],"hash":"19f05681e4f1a99eb512607f277d98ea14ff76fc8904693108a332e8171a34a6"},
  ],
  states: ["起草","已提交"],
  transitions: [
    {"from":"起草","to":"已提交","label":"提交总结","by":["bureau"],"when":null,"reason":false},
    {"from":"已提交","to":"起草","label":"退回修改","by":["sectionHead"],"when":null,"reason":true},
  ],
  conclusion: null,
  samples: [],
  hash: "d6eb58047adf09cb831d68cca9eb8638174895d19fd90371a3f702d46c5f2af4",
}

export const parameters = []

export const tiers = []

export const options = []
