// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// answerOrder 先交办后答复：当 答复日期 不为空 则 答复日期 ≥ 交办日期
// feedbackOrder 先答复后反馈：当 反馈日期 不为空 则 反馈日期 ≥ 答复日期
// lateAnswer 答复逾期：当 答复日期 不为空 则 答复日期 ≤ 答复期限

export const form = {
  kind: "form",
  id: "suggestion",
  label: "献计建议",
  version: "2026",
  basis: [],
  unique: ["meeting","nth"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"suggestion","label":"建议","fields":["meeting","nth","proposer","org","field","title","content"]},
    {"id":"assignment","label":"交办","fields":["unit","others","assignedOn","answerBy"]},
    {"id":"reply","label":"答复","fields":["answeredOn","adopted","reply","fedBackOn","satisfied"]},
  ],
  fields: [
    {"kind":"field","id":"meeting","label":"座谈会","type":{"kind":"ref","form":"suggestionMeeting"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"nth","label":"编号","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"1","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"proposer","label":"提出人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"org","label":"所在组织","type":{"kind":"ref","form":"org"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"field","label":"领域","type":{"kind":"choice","options":"projectFields"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"title","label":"标题","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":40,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"content","label":"建议内容","type":{"kind":"longtext"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":10,"longest":1000,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"unit","label":"承办部门","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":40,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"others","label":"会办部门","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":80,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"assignedOn","label":"交办日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"answerBy","label":"答复期限","type":{"kind":"date"},"required":false,"visible":null,"calculate":{"kind":"call","function":"rollForward","arguments":[{"kind":"shift","date":{"kind":"field","field":"assignedOn"},"amount":{"kind":"parameter","parameter":"answerWithin"},"unit":"workday","back":false}]},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"answeredOn","label":"答复日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"adopted","label":"采纳情况","type":{"kind":"choice","options":"suggestion.adopted"},"required":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"answeredOn"}}},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"reply","label":"答复内容","type":{"kind":"longtext"},"required":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"answeredOn"}}},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":1000,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"fedBackOn","label":"反馈日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"向提出人反馈的日期","initial":null,"formerly":[]},
    {"kind":"field","id":"satisfied","label":"提出人满意","type":{"kind":"yesno"},"required":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"fedBackOn"}}},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"answerOrder","label":"先交办后答复","stage":"submit","text":"当 答复日期 不为空 则 答复日期 ≥ 交办日期","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"answeredOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"answeredOn"},"right":{"kind":"field","field":"assignedOn"}}}]},"consequence":{"kind":"block","message":["答复日期",{"key":"答复日期","expression":{"kind":"field","field":"answeredOn"},"type":"date"},"早于交办日期",{"key":"交办日期","expression":{"kind":"field","field":"assignedOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["answeredOn","assignedOn"],"hash":"99286dfb9268d470b053f75158e3e9fe8d0f58f63c46995aa149cc343b52c73c"},
    {"kind":"rule","id":"feedbackOrder","label":"先答复后反馈","stage":"submit","text":"当 反馈日期 不为空 则 反馈日期 ≥ 答复日期","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"fedBackOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"fedBackOn"},"right":{"kind":"field","field":"answeredOn"}}}]},"consequence":{"kind":"block","message":["反馈日期",{"key":"反馈日期","expression":{"kind":"field","field":"fedBackOn"},"type":"date"},"早于答复日期",{"key":"答复日期","expression":{"kind":"field","field":"answeredOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["fedBackOn","answeredOn"],"hash":"e766b794c2c11a5dc90ef5937bb6a6d2018c9c9195cb4e4975e871ccbb581dea"},
    {"kind":"rule","id":"lateAnswer","label":"答复逾期","stage":"submit","text":"当 答复日期 不为空 则 答复日期 ≤ 答复期限","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"answeredOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"field","field":"answeredOn"},"right":{"kind":"field","field":"answerBy"}}}]},"consequence":{"kind":"warn","message":[{"key":"承办部门","expression":{"kind":"field","field":"unit"},"type":"text"},{"key":"答复日期","expression":{"kind":"field","field":"answeredOn"},"type":"date"},"才答复，期限是",{"key":"答复期限","expression":{"kind":"field","field":"answerBy"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["answeredOn","answerBy"],"hash":"39be25f75e4abdbf69597997795b77ff39037b23278f3a4859006bbef063cb18"},
  ],
  states: ["填写","收集","已交办","已答复","已反馈","转为议题"],
  transitions: [
    {"from":"填写","to":"收集","label":"收集","by":["bureau","sectionHead"],"when":null,"reason":false},
    {"from":"收集","to":"已交办","label":"交办","by":["bureau","sectionHead"],"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"unit"}}},{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"assignedOn"}}}]},"reason":false},
    {"from":"已交办","to":"已答复","label":"已答复","by":["bureau","sectionHead"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"answeredOn"}}},"reason":false},
    {"from":"已答复","to":"已反馈","label":"已反馈","by":["bureau","sectionHead"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"fedBackOn"}}},"reason":false},
    {"from":"已答复","to":"转为议题","label":"转为协商议题","by":["sectionHead"],"when":null,"reason":false,"creates":[{"form":"topic","submitted":false,"when":null,"values":[{"field":"year","kind":"value","value":{"kind":"moment","moment":"thisYear"}},{"field":"title","kind":"value","value":{"kind":"field","field":"title"}},{"field":"field","kind":"value","value":{"kind":"literal","type":"choice","value":"其他"}},{"field":"proposerKind","kind":"value","value":{"kind":"literal","type":"choice","value":"公众"}},{"field":"proposerName","kind":"value","value":{"kind":"field","field":"proposer"}},{"field":"background","kind":"value","value":{"kind":"field","field":"content"}},{"field":"expectation","kind":"text","text":["形成可以落实的办法。"]},{"field":"collectedOn","kind":"value","value":{"kind":"moment","moment":"today"}}]}]},
  ],
  conclusion: null,
  samples: [],
  hash: "c417f5d4c7397c7efc75d54cac2044a9cf1fc852de7cf04cf0e6d99cd2f999ac",
}

export const parameters = [
  {"id":"answerWithin","label":"献计答复期","type":"duration","unit":"workday","values":[{"from":null,"until":null,"value":"20"}]},
]

export const tiers = []

export const options = [
  {"id":"projectFields","label":"项目领域","options":[{"code":"城市建设","label":"城市建设","from":null,"until":null},{"code":"绿色低碳","label":"绿色低碳","from":null,"until":null},{"code":"科技创新","label":"科技创新","from":null,"until":null},{"code":"社区治理","label":"社区治理","from":null,"until":null},{"code":"民生服务","label":"民生服务","from":null,"until":null},{"code":"为老服务","label":"为老服务","from":null,"until":null},{"code":"青少年","label":"青少年","from":null,"until":null},{"code":"文化体育","label":"文化体育","from":null,"until":null},{"code":"乡村振兴","label":"乡村振兴","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
  {"id":"suggestion.adopted","label":"采纳情况","options":[{"code":"采纳","label":"采纳","from":null,"until":null},{"code":"部分采纳","label":"部分采纳","from":null,"until":null},{"code":"留作参考","label":"留作参考","from":null,"until":null},{"code":"不采纳","label":"不采纳","from":null,"until":null}]},
]
