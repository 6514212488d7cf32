// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// approvalOrder 先征集后批准：当 批准日期 不为空 则 批准日期 ≥ 征集日期
// dueOrder 完成日期先后：计划完成日 > 征集日期
// lateOutcome 成果逾期：当 批准日期 不为空 则 计划完成日 ≥ 今天 或 计数（成果） ≥ 1

export const form = {
  kind: "form",
  id: "topic",
  label: "协商议题",
  version: "2026",
  basis: [
    {"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null},
  ],
  unique: ["year","title"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["contactPoint"],
  reviewedBy: ["bureau"],
  sections: [
    {"id":"议题","label":"议题","fields":["year","title","field","proposerKind","proposer","proposerName","background","expectation","collectedOn"]},
    {"id":"decision","label":"立项","fields":["screening","approvedOn","approvedBy","leadPoint","partners","dueOn"]},
    {"id":"outcome","label":"成果","fields":["results"]},
  ],
  fields: [
    {"kind":"field","id":"year","label":"年度","type":{"kind":"year"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":"2026","formerly":[]},
    {"kind":"field","id":"title","label":"议题标题","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":40,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"field","label":"领域","type":{"kind":"choice","options":"topic.field"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"proposerKind","label":"提出方","type":{"kind":"choice","options":"topic.proposerKind"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"proposer","label":"提出单位","type":{"kind":"ref","form":"org"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"proposerKind"},"right":{"kind":"literal","type":"choice","value":"社会组织"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"proposerName","label":"提出人","type":{"kind":"text"},"required":true,"visible":{"kind":"compare","operator":"≠","left":{"kind":"field","field":"proposerKind"},"right":{"kind":"literal","type":"choice","value":"社会组织"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"background","label":"背景","type":{"kind":"longtext"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":1000,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"expectation","label":"期望解决","type":{"kind":"longtext"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":500,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"collectedOn","label":"征集日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"screening","label":"初筛意见","type":{"kind":"longtext"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"approvedOn","label":"批准日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"approvedBy","label":"批准会议","type":{"kind":"text"},"required":true,"visible":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"approvedOn"}}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"如：2026年第一次联席会议","initial":null,"formerly":[]},
    {"kind":"field","id":"leadPoint","label":"牵头联系点","type":{"kind":"choice","options":"contactPoints"},"required":true,"visible":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"approvedOn"}}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"partners","label":"参与方","type":{"kind":"table","columns":[{"kind":"field","id":"unit","label":"单位","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"duty","label":"承担事项","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"dueOn","label":"计划完成日","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"results","label":"成果","type":{"kind":"table","columns":[{"kind":"field","id":"kind","label":"类型","type":{"kind":"choice","options":"topic.results.kind"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"content","label":"内容","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"department","label":"报送部门","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"adopted","label":"采纳","type":{"kind":"choice","options":"topic.results.adopted"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"refusal","label":"未采纳理由","type":{"kind":"text"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"column","column":"adopted"},"right":{"kind":"literal","type":"choice","value":"未采纳"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"answeredOn","label":"反馈日期","type":{"kind":"date"},"required":{"kind":"not","operand":{"kind":"empty","value":{"kind":"column","column":"adopted"}}},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"approvalOrder","label":"先征集后批准","stage":"submit","text":"当 批准日期 不为空 则 批准日期 ≥ 征集日期","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"approvedOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"approvedOn"},"right":{"kind":"field","field":"collectedOn"}}}]},"consequence":{"kind":"block","message":["批准日期",{"key":"批准日期","expression":{"kind":"field","field":"approvedOn"},"type":"date"},"早于征集日期",{"key":"征集日期","expression":{"kind":"field","field":"collectedOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["approvedOn","collectedOn"],"hash":"572a52c03db50f5c988dfd6a6ac8c225dbede1241b70655b3c985ff6601a55b6"},
    {"kind":"rule","id":"dueOrder","label":"完成日期先后","stage":"submit","text":"计划完成日 > 征集日期","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":">","left":{"kind":"field","field":"dueOn"},"right":{"kind":"field","field":"collectedOn"}}},"consequence":{"kind":"block","message":["计划完成日",{"key":"计划完成日","expression":{"kind":"field","field":"dueOn"},"type":"date"},"应当晚于征集日期",{"key":"征集日期","expression":{"kind":"field","field":"collectedOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["dueOn","collectedOn"],"hash":"96fcd35adecbfb1bf0225ca6a982a261724d8ede651e3f3972e17670ebe07efe"},
    {"kind":"rule","id":"lateOutcome","label":"成果逾期","stage":"submit","text":"当 批准日期 不为空 则 计划完成日 ≥ 今天 或 计数（成果） ≥ 1","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"approvedOn"}}},{"kind":"not","operand":{"kind":"or","operands":[{"kind":"compare","operator":"≥","left":{"kind":"field","field":"dueOn"},"right":{"kind":"moment","moment":"today"}},{"kind":"compare","operator":"≥","left":{"kind":"aggregate","function":"count","table":"results"},"right":{"kind":"literal","type":"number","value":"1"}}]}}]},"consequence":{"kind":"warn","message":["已过计划完成日",{"key":"计划完成日","expression":{"kind":"field","field":"dueOn"},"type":"date"},"，还没有成果。"]}}],"demand":null,"from":null,"until":null,"reads":["approvedOn","dueOn","results"],"hash":"1ce7e0c5f5acf0a62946f63ed04877b27ab432587309bf2a8a8e21244a6ccb31"},
  ],
  states: ["征集","初筛","拟定","已批准","协商中","成果报送","部门反馈","办结"],
  transitions: [
    {"from":"征集","to":"初筛","label":"初筛","by":[],"when":null,"reason":false},
    {"from":"初筛","to":"拟定","label":"拟定","by":[],"when":null,"reason":false},
    {"from":"已批准","to":"协商中","label":"协商中","by":[],"when":null,"reason":false},
    {"from":"协商中","to":"成果报送","label":"成果报送","by":[],"when":null,"reason":false},
    {"from":"成果报送","to":"部门反馈","label":"部门反馈","by":[],"when":null,"reason":false},
    {"from":"部门反馈","to":"办结","label":"办结","by":[],"when":null,"reason":false},
    {"from":"初筛","to":"征集","label":"退回完善","by":["bureau"],"when":null,"reason":true},
    {"from":"初筛","to":"办结","label":"不予采纳","by":["bureau"],"when":null,"reason":true},
    {"from":"拟定","to":"已批准","label":"批准","by":["bureau"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"approvedOn"}}},"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "dc6db71d02241621719e9bf4b8d679d3b6fe3f3dd80c54f4c0e51dd02c46bc5f",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"contactPoints","label":"协商联系点","options":[{"code":"Z01","label":"养老服务协商联系点","from":null,"until":null},{"code":"Z02","label":"助残服务协商联系点","from":null,"until":null},{"code":"Z03","label":"青少年服务协商联系点","from":null,"until":null},{"code":"Z04","label":"家庭教育协商联系点","from":null,"until":null},{"code":"Z05","label":"职业教育协商联系点","from":null,"until":null},{"code":"Z06","label":"学前教育协商联系点","from":null,"until":null},{"code":"Z07","label":"健康促进协商联系点","from":null,"until":null},{"code":"Z08","label":"心理服务协商联系点","from":null,"until":null},{"code":"Z09","label":"全民健身协商联系点","from":null,"until":null},{"code":"Z10","label":"公共文化协商联系点","from":null,"until":null},{"code":"Z11","label":"非遗传承协商联系点","from":null,"until":null},{"code":"Z12","label":"科技创新协商联系点","from":null,"until":null},{"code":"Z13","label":"绿色低碳协商联系点","from":null,"until":null},{"code":"Z14","label":"法律服务协商联系点","from":null,"until":null},{"code":"Z15","label":"就业创业协商联系点","from":null,"until":null},{"code":"Z16","label":"滨江治理协商联系点","from":null,"until":null},{"code":"Z17","label":"慈善公益协商联系点","from":null,"until":null},{"code":"Z18","label":"志愿服务协商联系点","from":null,"until":null},{"code":"J01","label":"定海路社区协商联系点","from":null,"until":null},{"code":"J06","label":"平凉路社区协商联系点","from":null,"until":null},{"code":"J08","label":"江浦路社区协商联系点","from":null,"until":null},{"code":"J09","label":"四平路社区协商联系点","from":null,"until":null},{"code":"J12","label":"控江路社区协商联系点","from":null,"until":null},{"code":"J13","label":"长白新村社区协商联系点","from":null,"until":null},{"code":"J15","label":"延吉新村社区协商联系点","from":null,"until":null},{"code":"J16","label":"殷行社区协商联系点","from":null,"until":null},{"code":"J18","label":"大桥社区协商联系点","from":null,"until":null},{"code":"J19","label":"五角场社区协商联系点","from":null,"until":null},{"code":"J20","label":"新江湾城社区协商联系点","from":null,"until":null},{"code":"J21","label":"长海路社区协商联系点","from":null,"until":null},{"code":"X01","label":"科创产业协会商会协商联系点","from":null,"until":null},{"code":"X02","label":"商业服务协会商会协商联系点","from":null,"until":null}]},
  {"id":"topic.field","label":"领域","options":[{"code":"产业发展","label":"产业发展","from":null,"until":null},{"code":"营商环境","label":"营商环境","from":null,"until":null},{"code":"社区治理","label":"社区治理","from":null,"until":null},{"code":"民生服务","label":"民生服务","from":null,"until":null},{"code":"养老","label":"养老","from":null,"until":null},{"code":"青年","label":"青年","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
  {"id":"topic.proposerKind","label":"提出方","options":[{"code":"联系点","label":"联系点","from":null,"until":null},{"code":"社会组织","label":"社会组织","from":null,"until":null},{"code":"街道","label":"街道","from":null,"until":null},{"code":"公众","label":"公众","from":null,"until":null}]},
  {"id":"topic.results.kind","label":"类型","options":[{"code":"政策建议","label":"政策建议","from":null,"until":null},{"code":"工作方案","label":"工作方案","from":null,"until":null},{"code":"合作项目","label":"合作项目","from":null,"until":null},{"code":"问题解决","label":"问题解决","from":null,"until":null}]},
  {"id":"topic.results.adopted","label":"采纳","options":[{"code":"全部采纳","label":"全部采纳","from":null,"until":null},{"code":"部分采纳","label":"部分采纳","from":null,"until":null},{"code":"未采纳","label":"未采纳","from":null,"until":null}]},
]
