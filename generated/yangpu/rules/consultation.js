// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// threeParties 不少于三方：参加方类别数 ≥ 3
// replyOrder 回执先于会议：当 回执截止 不为空 则 回执截止 ≤ 时间

export const form = {
  kind: "form",
  id: "consultation",
  label: "协商活动",
  version: "2026",
  basis: [
    {"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null},
  ],
  unique: [],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["contactPoint"],
  reviewedBy: ["bureau"],
  sections: [
    {"id":"活动","label":"活动","fields":["topic","subject","point","host","heldAt","minutes","place","format","moderator","experts","headcount","replyBy","contactName","contactPhone","parties"]},
    {"id":"closing","label":"办结情况","fields":["minutesFile","consensus","satisfaction","partyKinds","outcomes"]},
  ],
  fields: [
    {"kind":"field","id":"topic","label":"议题","type":{"kind":"ref","form":"topic"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"subject","label":"协商主题","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":40,"masked":false,"readonly":false,"hint":"有年度议题的，与议题标题一致","initial":null,"formerly":[]},
    {"kind":"field","id":"point","label":"联系点","type":{"kind":"choice","options":"contactPoints"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"host","label":"主办单位","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"heldAt","label":"时间","type":{"kind":"datetime"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"minutes","label":"会期","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"10","most":"480","shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"分钟","initial":"120","formerly":[]},
    {"kind":"field","id":"place","label":"地点","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"format","label":"形式","type":{"kind":"choice","options":"consultation.format"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"moderator","label":"主持人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"experts","label":"专家","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"高校智库专家，姓名之间用顿号","initial":null,"formerly":[]},
    {"kind":"field","id":"headcount","label":"人数","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"1","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"replyBy","label":"回执截止","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"contactName","label":"联系人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"contactPhone","label":"联系电话","type":{"kind":"mobile"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"parties","label":"参加方","type":{"kind":"table","columns":[{"kind":"field","id":"kind","label":"类别","type":{"kind":"choice","options":"consultation.parties.kind"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"unit","label":"单位","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"name","label":"姓名","type":{"kind":"name"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"post","label":"职务","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":1,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"minutesFile","label":"纪要","type":{"kind":"attachment"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"consensus","label":"达成共识","type":{"kind":"longtext"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"satisfaction","label":"满意度","type":{"kind":"integer"},"required":false,"visible":null,"calculate":null,"from":null,"least":"1","most":"5","shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"partyKinds","label":"参加方类别数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"distinct","table":"parties","value":{"kind":"column","column":"kind"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"outcomes","label":"成果","type":{"kind":"table","columns":[{"kind":"field","id":"kind","label":"类型","type":{"kind":"choice","options":"consultation.outcomes.kind"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"description","label":"描述","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"company","label":"企业名称","type":{"kind":"text"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"column","column":"kind"},"right":{"kind":"literal","type":"choice","value":"企业落户"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"companyCode","label":"企业信用代码","type":{"kind":"uscc"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"column","column":"kind"},"right":{"kind":"literal","type":"choice","value":"企业落户"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"settledOn","label":"落户日期","type":{"kind":"date"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"column","column":"kind"},"right":{"kind":"literal","type":"choice","value":"企业落户"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"progress","label":"进展","type":{"kind":"choice","options":"consultation.outcomes.progress"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"threeParties","label":"不少于三方","stage":"submit","text":"参加方类别数 ≥ 3","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"partyKinds"},"right":{"kind":"literal","type":"number","value":"3"}}},"consequence":{"kind":"warn","message":["参加方只有",{"key":"参加方类别数","expression":{"kind":"field","field":"partyKinds"},"type":"number"},"类，协商活动一般不少于三方。"]}}],"demand":null,"from":null,"until":null,"reads":["partyKinds"],"hash":"2ae1f51f8e13b020ff07c8bd4d3876f15627f5780b2d782ca2df18802320ee87"},
    {"kind":"rule","id":"replyOrder","label":"回执先于会议","stage":"submit","text":"当 回执截止 不为空 则 回执截止 ≤ 时间","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"replyBy"}}},{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"field","field":"replyBy"},"right":{"kind":"field","field":"heldAt"}}}]},"consequence":{"kind":"block","message":["回执截止",{"key":"回执截止","expression":{"kind":"field","field":"replyBy"},"type":"date"},"晚于会议时间",{"key":"时间","expression":{"kind":"field","field":"heldAt"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["replyBy","heldAt"],"hash":"835b5fc7788bbebb2b0fe5b7c298a34a8d7c4b24f37208829618c3de9713f2f7"},
  ],
  states: ["计划","已通知","已举办","已报纪要","成果跟踪","办结"],
  transitions: [
    {"from":"计划","to":"已通知","label":"已通知","by":[],"when":null,"reason":false},
    {"from":"已通知","to":"已举办","label":"已举办","by":[],"when":null,"reason":false},
    {"from":"已举办","to":"已报纪要","label":"已报纪要","by":[],"when":null,"reason":false},
    {"from":"已报纪要","to":"成果跟踪","label":"成果跟踪","by":[],"when":null,"reason":false},
    {"from":"成果跟踪","to":"办结","label":"办结","by":[],"when":null,"reason":false},
    {"from":"已举办","to":"计划","label":"补报纪要和成果","by":["contactPoint"],"when":null,"reason":false},
    {"from":"成果跟踪","to":"计划","label":"补报成果","by":["contactPoint"],"when":null,"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "7981353741f30c066e96d2a783bb1dcb5750eddc763537da86f472e25c49ea1c",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"contactPoints","label":"协商联系点","options":[{"code":"Z01","label":"养老服务协商联系点","from":null,"until":null},{"code":"Z02","label":"助残服务协商联系点","from":null,"until":null},{"code":"Z03","label":"青少年服务协商联系点","from":null,"until":null},{"code":"Z04","label":"家庭教育协商联系点","from":null,"until":null},{"code":"Z05","label":"职业教育协商联系点","from":null,"until":null},{"code":"Z06","label":"学前教育协商联系点","from":null,"until":null},{"code":"Z07","label":"健康促进协商联系点","from":null,"until":null},{"code":"Z08","label":"心理服务协商联系点","from":null,"until":null},{"code":"Z09","label":"全民健身协商联系点","from":null,"until":null},{"code":"Z10","label":"公共文化协商联系点","from":null,"until":null},{"code":"Z11","label":"非遗传承协商联系点","from":null,"until":null},{"code":"Z12","label":"科技创新协商联系点","from":null,"until":null},{"code":"Z13","label":"绿色低碳协商联系点","from":null,"until":null},{"code":"Z14","label":"法律服务协商联系点","from":null,"until":null},{"code":"Z15","label":"就业创业协商联系点","from":null,"until":null},{"code":"Z16","label":"滨江治理协商联系点","from":null,"until":null},{"code":"Z17","label":"慈善公益协商联系点","from":null,"until":null},{"code":"Z18","label":"志愿服务协商联系点","from":null,"until":null},{"code":"J01","label":"定海路社区协商联系点","from":null,"until":null},{"code":"J06","label":"平凉路社区协商联系点","from":null,"until":null},{"code":"J08","label":"江浦路社区协商联系点","from":null,"until":null},{"code":"J09","label":"四平路社区协商联系点","from":null,"until":null},{"code":"J12","label":"控江路社区协商联系点","from":null,"until":null},{"code":"J13","label":"长白新村社区协商联系点","from":null,"until":null},{"code":"J15","label":"延吉新村社区协商联系点","from":null,"until":null},{"code":"J16","label":"殷行社区协商联系点","from":null,"until":null},{"code":"J18","label":"大桥社区协商联系点","from":null,"until":null},{"code":"J19","label":"五角场社区协商联系点","from":null,"until":null},{"code":"J20","label":"新江湾城社区协商联系点","from":null,"until":null},{"code":"J21","label":"长海路社区协商联系点","from":null,"until":null},{"code":"X01","label":"科创产业协会商会协商联系点","from":null,"until":null},{"code":"X02","label":"商业服务协会商会协商联系点","from":null,"until":null}]},
  {"id":"consultation.format","label":"形式","options":[{"code":"座谈","label":"座谈","from":null,"until":null},{"code":"听证","label":"听证","from":null,"until":null},{"code":"走访","label":"走访","from":null,"until":null},{"code":"线上","label":"线上","from":null,"until":null}]},
  {"id":"consultation.parties.kind","label":"类别","options":[{"code":"政府","label":"政府","from":null,"until":null},{"code":"企业","label":"企业","from":null,"until":null},{"code":"高校","label":"高校","from":null,"until":null},{"code":"投资机构","label":"投资机构","from":null,"until":null},{"code":"居民","label":"居民","from":null,"until":null},{"code":"社会组织","label":"社会组织","from":null,"until":null}]},
  {"id":"consultation.outcomes.kind","label":"类型","options":[{"code":"政策建议","label":"政策建议","from":null,"until":null},{"code":"项目签约","label":"项目签约","from":null,"until":null},{"code":"企业落户","label":"企业落户","from":null,"until":null},{"code":"问题解决","label":"问题解决","from":null,"until":null}]},
  {"id":"consultation.outcomes.progress","label":"进展","options":[{"code":"洽谈中","label":"洽谈中","from":null,"until":null},{"code":"已落实","label":"已落实","from":null,"until":null},{"code":"已终止","label":"已终止","from":null,"until":null}]},
]
