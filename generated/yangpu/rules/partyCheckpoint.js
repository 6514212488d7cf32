// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// R19 应建未建：当 正式党员数 ≥ 党组织组建人数 则 已建党组织 = 是
// charterParty 章程未载明：当 章程载明党建和核心价值观 不为空 则 章程载明党建和核心价值观 = 是
// partyTerm 党组织届满：当 党组织届满日期 不为空 则 党组织届满日期 ≥ 触发日期
// opinionOrder 意见日期先后：当 意见日期 不为空 则 意见日期 ≥ 触发日期
// followUpOrder 跟进期限先后：当 意见 = 需跟进 则 跟进期限 ≥ 意见日期

export const form = {
  kind: "form",
  id: "partyCheckpoint",
  label: "党建检查点",
  version: "2026",
  basis: [],
  unique: ["org","link","trigger"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["organisation"],
  reviewedBy: ["partyOffice"],
  sections: [
    {"id":"事项","label":"事项","fields":["org","link","trigger","triggeredOn"]},
    {"id":"采集情况","label":"采集情况","fields":["items"]},
    {"id":"charter","label":"章程和届期","fields":["charterHasParty","partyTermEnds"]},
    {"id":"partyFacts","label":"党建情况","fields":["partyFull","partyProb","hasPartyOrg","partyOrgType","noPartyReason","partyLiaison"]},
    {"id":"papers","label":"材料","fields":["materials","reporter"]},
    {"id":"review","label":"党建部门意见","fields":["opinion","opinionNote","opinionOn","followUp","followUpBy","followUpDone","daysUsed"]},
  ],
  fields: [
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"link","label":"环节","type":{"kind":"choice","options":"partyLinks"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"trigger","label":"触发事项","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":60,"masked":false,"readonly":false,"hint":"如：2025年度检查、2026年第一批抽查","initial":null,"formerly":[]},
    {"kind":"field","id":"triggeredOn","label":"触发日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"items","label":"检查项","type":{"kind":"table","columns":[{"kind":"field","id":"item","label":"项目","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"result","label":"结果","type":{"kind":"choice","options":"checkResults"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"note","label":"说明","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":1,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"charterHasParty","label":"章程载明党建和核心价值观","type":{"kind":"yesno"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"partyTermEnds","label":"党组织届满日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"没有党组织的不填","initial":null,"formerly":[]},
    {"kind":"field","id":"partyFull","label":"正式党员数","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"组织关系在本单位和不在本单位的都计入","initial":null,"formerly":[]},
    {"kind":"field","id":"partyProb","label":"预备党员数","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"hasPartyOrg","label":"已建党组织","type":{"kind":"yesno"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"partyOrgType","label":"党组织形式","type":{"kind":"choice","options":"partyOrgTypes"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"hasPartyOrg"},"right":{"kind":"literal","type":"yesno","value":true}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"noPartyReason","label":"未建原因","type":{"kind":"longtext"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"hasPartyOrg"},"right":{"kind":"literal","type":"yesno","value":false}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"partyLiaison","label":"党建指导员","type":{"kind":"name"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"hasPartyOrg"},"right":{"kind":"literal","type":"yesno","value":false}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"或者联络员","initial":null,"formerly":[]},
    {"kind":"field","id":"materials","label":"证明材料","type":{"kind":"attachment"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"reporter","label":"填报人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"opinion","label":"意见","type":{"kind":"choice","options":"partyCheckpoint.opinion"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"opinionNote","label":"意见说明","type":{"kind":"longtext"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"opinionOn","label":"意见日期","type":{"kind":"date"},"required":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"opinion"}}},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"followUp","label":"跟进措施","type":{"kind":"longtext"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"opinion"},"right":{"kind":"literal","type":"choice","value":"需跟进"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"followUpBy","label":"跟进期限","type":{"kind":"date"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"opinion"},"right":{"kind":"literal","type":"choice","value":"需跟进"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"followUpDone","label":"跟进完成日期","type":{"kind":"date"},"required":false,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"opinion"},"right":{"kind":"literal","type":"choice","value":"需跟进"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"daysUsed","label":"用时","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"call","function":"daysBetween","arguments":[{"kind":"field","field":"triggeredOn"},{"kind":"field","field":"opinionOn"}]},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"R19","label":"应建未建","stage":"submit","text":"当 正式党员数 ≥ 党组织组建人数 则 已建党组织 = 是","basis":[{"law":"中国共产党章程","article":"第三十条"}],"cases":[{"when":{"kind":"and","operands":[{"kind":"compare","operator":"≥","left":{"kind":"field","field":"partyFull"},"right":{"kind":"parameter","parameter":"partyMinimum"}},{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"field","field":"hasPartyOrg"},"right":{"kind":"literal","type":"yesno","value":true}}}]},"consequence":{"kind":"finding","severity":"ordinary","message":["你单位有正式党员",{"key":"正式党员数","expression":{"kind":"field","field":"partyFull"},"type":"number"},"名，尚未建立党组织。"]}}],"demand":["与党建工作机构联系，三个月内完成党组织组建，并报送批复文件。"],"from":null,"until":null,"reads":["partyFull","hasPartyOrg"],"hash":"cb917c4690974e5b53ee0fb3ce1f1e27925ec28f8c432d86f3f736ddaee35efd"},
    {"kind":"rule","id":"charterParty","label":"章程未载明","stage":"submit","text":"当 章程载明党建和核心价值观 不为空 则 章程载明党建和核心价值观 = 是","basis":[{"law":"社会团体章程示范文本","article":null},{"law":"民办非企业单位（法人）章程示范文本","article":null}],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"charterHasParty"}}},{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"field","field":"charterHasParty"},"right":{"kind":"literal","type":"yesno","value":true}}}]},"consequence":{"kind":"finding","severity":"advice","message":["你单位现行章程尚未载明党的建设和社会主义核心价值观有关内容。"]}}],"demand":null,"from":null,"until":null,"reads":["charterHasParty"],"hash":"14bb911e4e6b9ad8864e0cd77269b0d45714625a3bf18286217598b449fd326c"},
    {"kind":"rule","id":"partyTerm","label":"党组织届满","stage":"submit","text":"当 党组织届满日期 不为空 则 党组织届满日期 ≥ 触发日期","basis":[{"law":"中国共产党章程","article":"第三十条"}],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"partyTermEnds"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"partyTermEnds"},"right":{"kind":"field","field":"triggeredOn"}}}]},"consequence":{"kind":"finding","severity":"advice","message":["你单位党组织已于",{"key":"党组织届满日期","expression":{"kind":"field","field":"partyTermEnds"},"type":"date"},"任期届满，尚未换届。"]}}],"demand":null,"from":null,"until":null,"reads":["partyTermEnds","triggeredOn"],"hash":"52a15b32dec30ab87f600b5ff47a5eed0307ff94de26b8e93bce2c0285d04439"},
    {"kind":"rule","id":"opinionOrder","label":"意见日期先后","stage":"submit","text":"当 意见日期 不为空 则 意见日期 ≥ 触发日期","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"opinionOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"opinionOn"},"right":{"kind":"field","field":"triggeredOn"}}}]},"consequence":{"kind":"block","message":["党建部门意见日期",{"key":"意见日期","expression":{"kind":"field","field":"opinionOn"},"type":"date"},"早于触发日期",{"key":"触发日期","expression":{"kind":"field","field":"triggeredOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["opinionOn","triggeredOn"],"hash":"31e439eefbcb9e8632e3ac6d0e065f606fe0995aea92e47834acacd8d6995ea3"},
    {"kind":"rule","id":"followUpOrder","label":"跟进期限先后","stage":"submit","text":"当 意见 = 需跟进 则 跟进期限 ≥ 意见日期","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"opinion"},"right":{"kind":"literal","type":"choice","value":"需跟进"}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"followUpBy"},"right":{"kind":"field","field":"opinionOn"}}}]},"consequence":{"kind":"block","message":["跟进期限",{"key":"跟进期限","expression":{"kind":"field","field":"followUpBy"},"type":"date"},"早于意见日期",{"key":"意见日期","expression":{"kind":"field","field":"opinionOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["opinion","followUpBy","opinionOn"],"hash":"ab11745a41154ad0cec59a505ce61e8e397c87037b51c83e4ad56746b5227075"},
  ],
  states: ["待采集","已填报","党建部门审核","需跟进","同步完成"],
  transitions: [
    {"from":"待采集","to":"已填报","label":"已填报","by":[],"when":null,"reason":false},
    {"from":"已填报","to":"党建部门审核","label":"党建部门审核","by":[],"when":null,"reason":false},
    {"from":"党建部门审核","to":"需跟进","label":"需跟进","by":[],"when":null,"reason":false},
    {"from":"需跟进","to":"同步完成","label":"同步完成","by":[],"when":null,"reason":false},
    {"from":"党建部门审核","to":"同步完成","label":"审核同意","by":["partyOffice"],"when":null,"reason":false},
    {"from":"已填报","to":"待采集","label":"退回补充","by":["partyOffice"],"when":null,"reason":true},
  ],
  conclusion: null,
  samples: [],
  hash: "1a95e625b73334460b0e645c55d9c491e6d267278e2bf493669c766f07fdf275",
}

export const parameters = [
  {"id":"partyMinimum","label":"党组织组建人数","type":"number","values":[{"from":"2002-11-01","until":null,"value":"3"}]},
]

export const tiers = []

export const options = [
  {"id":"partyOrgTypes","label":"党组织形式","options":[{"code":"党委","label":"党委","from":null,"until":null},{"code":"党总支","label":"党总支","from":null,"until":null},{"code":"党支部","label":"党支部","from":null,"until":null},{"code":"联合党支部","label":"联合党支部","from":null,"until":null},{"code":"临时党支部","label":"临时党支部","from":null,"until":null},{"code":"功能型党组织","label":"功能型党组织","from":null,"until":null}]},
  {"id":"partyLinks","label":"六同步环节","options":[{"code":"L1","label":"成立登记","from":null,"until":null},{"code":"L2","label":"章程核准","from":null,"until":null},{"code":"L3","label":"年度检查","from":null,"until":null},{"code":"L4","label":"规范化建设评估","from":null,"until":null},{"code":"L5","label":"专项抽查","from":null,"until":null},{"code":"L6","label":"教育培训","from":null,"until":null}]},
  {"id":"checkResults","label":"检查结果","options":[{"code":"Y","label":"是","from":null,"until":null},{"code":"N","label":"否","from":null,"until":null},{"code":"NA","label":"不适用","from":null,"until":null}]},
  {"id":"partyCheckpoint.opinion","label":"意见","options":[{"code":"同意","label":"同意","from":null,"until":null},{"code":"需跟进","label":"需跟进","from":null,"until":null}]},
]
