// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// inTerm 专家在聘：专家.聘期起 ≤ 举办时间 且 相差天数（举办时间，专家.聘期止） ≥ 0

export const form = {
  kind: "form",
  id: "expertInvitation",
  label: "专家邀请",
  version: "2026",
  basis: [
    {"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null},
  ],
  unique: ["consultation","expert"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["contactPointOffice"],
  reviewedBy: ["bureau"],
  sections: [
    {"id":"invitation","label":"邀请","fields":["consultation","expert","heldAt","point","question"]},
  ],
  fields: [
    {"kind":"field","id":"consultation","label":"活动","type":{"kind":"ref","form":"consultation"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"expert","label":"专家","type":{"kind":"ref","form":"expert"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"heldAt","label":"举办时间","type":{"kind":"datetime"},"required":false,"visible":null,"calculate":null,"from":{"field":"consultation","target":"heldAt"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"point","label":"联系点","type":{"kind":"ref","form":"contactPoint"},"required":false,"visible":null,"calculate":null,"from":{"field":"consultation","target":"point"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"question","label":"请教事项","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":100,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"inTerm","label":"专家在聘","stage":"submit","text":"专家.聘期起 ≤ 举办时间 且 相差天数（举办时间，专家.聘期止） ≥ 0","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"and","operands":[{"kind":"compare","operator":"≤","left":{"kind":"reference","field":"expert","target":"termFrom"},"right":{"kind":"field","field":"heldAt"}},{"kind":"compare","operator":"≥","left":{"kind":"call","function":"daysBetween","arguments":[{"kind":"field","field":"heldAt"},{"kind":"reference","field":"expert","target":"termTo"}]},"right":{"kind":"literal","type":"number","value":"0"}}]}},"consequence":{"kind":"block","message":[{"key":"专家.姓名","expression":{"kind":"reference","field":"expert","target":"name"},"type":"text"},"的聘期是",{"key":"专家.聘期起","expression":{"kind":"reference","field":"expert","target":"termFrom"},"type":"date"},"至",{"key":"专家.聘期止","expression":{"kind":"reference","field":"expert","target":"termTo"},"type":"date"},"，不含活动那一天。"]}}],"demand":null,"from":null,"until":null,"reads":["expert","heldAt"],"hash":"07cadf9f61b67ca12e79a6b736c6843f9d20e0c3d78264e1c0dd0d41cd3ca5d8"},
  ],
  states: ["填写","已邀请","已参加","未参加"],
  transitions: [
    {"from":"填写","to":"已邀请","label":"邀请","by":["contactPointOffice"],"when":null,"reason":false},
    {"from":"已邀请","to":"已参加","label":"已参加","by":["contactPointOffice"],"when":null,"reason":false},
    {"from":"已邀请","to":"未参加","label":"没有参加","by":["contactPointOffice"],"when":null,"reason":true},
  ],
  conclusion: null,
  samples: [],
  hash: "3a56795bc8f1f15bbc3504fada4b8f88c10366d8d7e0d7dd582d1f0e17958bc0",
}

export const parameters = []

export const tiers = []

export const options = []
