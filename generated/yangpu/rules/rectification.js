// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// reviewDate 复核在送达之后：当 复核日期 不为空 则 复核日期 ≥ 送达日期
// overdue 逾期整改：当 报告日期 不为空 则 报告日期 ≤ 整改期限

export const form = {
  kind: "form",
  id: "rectification",
  label: "整改台账",
  version: "1",
  basis: [
    {"law":"民办非企业单位年度检查办法","article":"第九条（待核）"},
  ],
  unique: ["org","reportYear"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: [],
  sections: [
    {"id":"work","label":"整改","fields":["org","reportYear","servedOn","due","reportedOn","review","reviewedOn"]},
  ],
  fields: [
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"reportYear","label":"检查年度","type":{"kind":"year"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"servedOn","label":"送达日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"due","label":"整改期限","type":{"kind":"date"},"required":false,"visible":null,"calculate":{"kind":"call","function":"rollForward","arguments":[{"kind":"shift","date":{"kind":"field","field":"servedOn"},"amount":{"kind":"parameter","parameter":"rectifyPeriod"},"unit":"month","back":false}]},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"reportedOn","label":"报告日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"收到整改报告的日期","initial":null,"formerly":[]},
    {"kind":"field","id":"review","label":"复核结论","type":{"kind":"choice","options":"rectification.review"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"reviewedOn","label":"复核日期","type":{"kind":"date"},"required":true,"visible":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"review"}}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"reviewDate","label":"复核在送达之后","stage":"submit","text":"当 复核日期 不为空 则 复核日期 ≥ 送达日期","basis":[{"law":"民办非企业单位年度检查办法","article":"第九条（待核）"}],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"reviewedOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"reviewedOn"},"right":{"kind":"field","field":"servedOn"}}}]},"consequence":{"kind":"block","message":["复核日期",{"key":"复核日期","expression":{"kind":"field","field":"reviewedOn"},"type":"date"},"早于送达日期",{"key":"送达日期","expression":{"kind":"field","field":"servedOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["reviewedOn","servedOn"],"hash":"e62c3b6d3b1b9d0da8e72087b3bb44abcf464100d984f0dc17daef39d34a5b7f"},
    {"kind":"rule","id":"overdue","label":"逾期整改","stage":"submit","text":"当 报告日期 不为空 则 报告日期 ≤ 整改期限","basis":[{"law":"民办非企业单位年度检查办法","article":"第九条（待核）"}],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"reportedOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"field","field":"reportedOn"},"right":{"kind":"field","field":"due"}}}]},"consequence":{"kind":"warn","message":["整改报告",{"key":"报告日期","expression":{"kind":"field","field":"reportedOn"},"type":"date"},"才收到，期限是",{"key":"整改期限","expression":{"kind":"field","field":"due"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["reportedOn","due"],"hash":"2b10f40f139cd69fb8bb0f9187b5f97da23b510caa4934f35b2a0685f462d2a5"},
  ],
  states: [],
  transitions: [],
  conclusion: null,
  samples: [],
  hash: "05c62d5d89976fac93c1eab27683259b2d4545f3cde188a199da20e138b1dc47",
}

export const parameters = [
  {"id":"rectifyPeriod","label":"整改期","type":"duration","unit":"month","values":[{"from":null,"until":null,"value":"3"}]},
]

export const tiers = []

export const options = [
  {"id":"rectification.review","label":"复核结论","options":[{"code":"销号","label":"销号","from":null,"until":null},{"code":"部分完成","label":"部分完成","from":null,"until":null},{"code":"未完成","label":"未完成","from":null,"until":null}]},
]
