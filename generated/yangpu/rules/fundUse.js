// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// usedLimit 用不超募：使用合计 ≤ 募得合计
// restPlanned 结余有安排：当 结余 > 0元 则 结余安排 不为空

export const form = {
  kind: "form",
  id: "fundUse",
  label: "善款使用公示",
  version: "2026",
  basis: [
    {"law":"中华人民共和国慈善法","article":null},
  ],
  unique: ["campaign"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["organisation"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"report","label":"公示","fields":["campaign","org","people","raised","gifts","uses","rest","shownOn","shownWhere","used","left"]},
  ],
  fields: [
    {"kind":"field","id":"campaign","label":"活动","type":{"kind":"ref","form":"charityCampaign"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"people","label":"实际参加人数","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"raised","label":"募得合计","type":{"kind":"money"},"required":false,"visible":null,"calculate":{"kind":"across","function":"sum","of":{"kind":"form","form":"donation","key":["campaign"]},"value":{"kind":"their","field":"amount"},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"campaign"},"right":{"kind":"field","field":"campaign"}},{"kind":"compare","operator":"=","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"已到账"}}]}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"gifts","label":"捐赠笔数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"across","function":"count","of":{"kind":"form","form":"donation","key":["campaign"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"campaign"},"right":{"kind":"field","field":"campaign"}},{"kind":"compare","operator":"=","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"已到账"}}]}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"uses","label":"使用明细","type":{"kind":"table","columns":[{"kind":"field","id":"item","label":"项目","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"amount","label":"金额","type":{"kind":"money"},"required":true,"visible":null,"calculate":null,"from":null,"least":"1","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"usedOn","label":"日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"people","label":"受益人数","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"rest","label":"结余安排","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":100,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"shownOn","label":"公示日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"shownWhere","label":"公示渠道","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"used","label":"使用合计","type":{"kind":"money"},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"sum","table":"uses","value":{"kind":"column","column":"amount"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"left","label":"结余","type":{"kind":"money"},"required":false,"visible":null,"calculate":{"kind":"arithmetic","operator":"−","left":{"kind":"field","field":"raised"},"right":{"kind":"field","field":"used"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"usedLimit","label":"用不超募","stage":"submit","text":"使用合计 ≤ 募得合计","basis":[{"law":"中华人民共和国慈善法","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"field","field":"used"},"right":{"kind":"field","field":"raised"}}},"consequence":{"kind":"block","message":["使用合计",{"key":"使用合计","expression":{"kind":"field","field":"used"},"type":"money"},"，超过募得的",{"key":"募得合计","expression":{"kind":"field","field":"raised"},"type":"money"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["used","raised"],"hash":"73372560074dabd5db63000c80c71bc16bb26a52a4ce96579deeabf2a59bf0b2"},
    {"kind":"rule","id":"restPlanned","label":"结余有安排","stage":"submit","text":"当 结余 > 0元 则 结余安排 不为空","basis":[{"law":"中华人民共和国慈善法","article":null}],"cases":[{"when":{"kind":"and","operands":[{"kind":"compare","operator":">","left":{"kind":"field","field":"left"},"right":{"kind":"literal","type":"money","value":"0"}},{"kind":"not","operand":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"rest"}}}}]},"consequence":{"kind":"block","message":["还有结余",{"key":"结余","expression":{"kind":"field","field":"left"},"type":"money"},"，请写明怎样安排。"]}}],"demand":null,"from":null,"until":null,"reads":["left","rest"],"hash":"4d5822578aa081477f4b4db4c2e22efaf074ed8ded02c56bce87ffc403c254f7"},
  ],
  states: ["待公示","已公示","已核对"],
  transitions: [
    {"from":"待公示","to":"已公示","label":"公示","by":["organisation"],"when":null,"reason":false},
    {"from":"已公示","to":"待公示","label":"退回更正","by":["bureau"],"when":null,"reason":true},
    {"from":"已公示","to":"已核对","label":"核对无误","by":["bureau"],"when":null,"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "ea79185d3c56d738ad2bdf2d3426e2df45f798d06a334d438edf97bbbae7645e",
}

export const parameters = []

export const tiers = []

export const options = []
