// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// threeParties 不少于三方：参加方类别数 ≥ 协商参加方数
// replyOrder 回执先于会议：当 回执截止 不为空 则 回执截止 ≤ 时间
// pointIsActive 联系点当日在运行：联系点.设立日期 ≤ 时间 且 （联系点.撤销日期 为空 或 相差天数（时间，联系点.撤销日期） ≥ 0）
// topicApproved 先批准后协商：当 议题.状态 不为空 则 议题.状态 属于【已分派，协商中，成果报送，部门反馈，办结】

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
  filledBy: ["contactPointOffice"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"活动","label":"活动","fields":["topic","subject","point","host","heldAt","minutes","place","format","moderator","headcount","replyBy","contactName","contactPhone","parties"]},
    {"id":"figures","label":"统计","fields":["partyKinds"]},
  ],
  fields: [
    {"kind":"field","id":"topic","label":"议题","type":{"kind":"ref","form":"topic"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"subject","label":"协商主题","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":40,"masked":false,"readonly":false,"hint":"有年度议题的，与议题标题一致","initial":null,"formerly":[]},
    {"kind":"field","id":"point","label":"联系点","type":{"kind":"ref","form":"contactPoint"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"host","label":"主办单位","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"heldAt","label":"时间","type":{"kind":"datetime"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"minutes","label":"会期","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"10","most":"480","shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"分钟","initial":"120","formerly":[]},
    {"kind":"field","id":"place","label":"地点","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"format","label":"形式","type":{"kind":"choice","options":"consultation.format"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"moderator","label":"主持人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"headcount","label":"人数","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"1","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"replyBy","label":"回执截止","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"contactName","label":"联系人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"contactPhone","label":"联系电话","type":{"kind":"mobile"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"parties","label":"参加方","type":{"kind":"table","columns":[{"kind":"field","id":"kind","label":"类别","type":{"kind":"choice","options":"consultation.parties.kind"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"unit","label":"单位","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"name","label":"姓名","type":{"kind":"name"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"post","label":"职务","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":1,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"partyKinds","label":"参加方类别数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"distinct","table":"parties","value":{"kind":"column","column":"kind"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"threeParties","label":"不少于三方","stage":"submit","text":"参加方类别数 ≥ 协商参加方数","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"partyKinds"},"right":{"kind":"parameter","parameter":"consultationParties"}}},"consequence":{"kind":"warn","message":["参加方只有",{"key":"参加方类别数","expression":{"kind":"field","field":"partyKinds"},"type":"number"},"类，协商活动一般不少于",{"key":"协商参加方数 中文","expression":{"kind":"parameter","parameter":"consultationParties"},"type":"number","format":"chinese"},"方。"]}}],"demand":null,"from":null,"until":null,"reads":["partyKinds"],"hash":"71df4feb6ed3708323f54e98b46e29327b301e827348c505746d7835e59055f6"},
    {"kind":"rule","id":"replyOrder","label":"回执先于会议","stage":"submit","text":"当 回执截止 不为空 则 回执截止 ≤ 时间","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"replyBy"}}},{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"field","field":"replyBy"},"right":{"kind":"field","field":"heldAt"}}}]},"consequence":{"kind":"block","message":["回执截止",{"key":"回执截止","expression":{"kind":"field","field":"replyBy"},"type":"date"},"晚于会议时间",{"key":"时间","expression":{"kind":"field","field":"heldAt"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["replyBy","heldAt"],"hash":"835b5fc7788bbebb2b0fe5b7c298a34a8d7c4b24f37208829618c3de9713f2f7"},
    {"kind":"rule","id":"pointIsActive","label":"联系点当日在运行","stage":"submit","text":"联系点.设立日期 ≤ 时间 且 （联系点.撤销日期 为空 或 相差天数（时间，联系点.撤销日期） ≥ 0）","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"and","operands":[{"kind":"compare","operator":"≤","left":{"kind":"reference","field":"point","target":"setUpOn"},"right":{"kind":"field","field":"heldAt"}},{"kind":"or","operands":[{"kind":"empty","value":{"kind":"reference","field":"point","target":"closedOn"}},{"kind":"compare","operator":"≥","left":{"kind":"call","function":"daysBetween","arguments":[{"kind":"field","field":"heldAt"},{"kind":"reference","field":"point","target":"closedOn"}]},"right":{"kind":"literal","type":"number","value":"0"}}]}]}},"consequence":{"kind":"block","message":[{"key":"联系点.名称","expression":{"kind":"reference","field":"point","target":"name"},"type":"text"},"在",{"key":"时间","expression":{"kind":"field","field":"heldAt"},"type":"date"},"还没有设立或者已经撤销。"]}}],"demand":null,"from":null,"until":null,"reads":["point","heldAt"],"hash":"a3a6da9f3359be7a11bbd2eb4401350a100edf40ef9b9ab9eb9883921564e51b"},
    {"kind":"rule","id":"topicApproved","label":"先批准后协商","stage":"submit","text":"当 议题.状态 不为空 则 议题.状态 属于【已分派，协商中，成果报送，部门反馈，办结】","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"reference","field":"topic","target":"@state"}}},{"kind":"not","operand":{"kind":"in","value":{"kind":"reference","field":"topic","target":"@state"},"items":[{"kind":"literal","type":"choice","value":"已分派"},{"kind":"literal","type":"choice","value":"协商中"},{"kind":"literal","type":"choice","value":"成果报送"},{"kind":"literal","type":"choice","value":"部门反馈"},{"kind":"literal","type":"choice","value":"办结"}]}}]},"consequence":{"kind":"block","message":["议题“",{"key":"议题.议题标题","expression":{"kind":"reference","field":"topic","target":"title"},"type":"text"},"”还在",{"key":"议题.状态","expression":{"kind":"reference","field":"topic","target":"@state"},"type":"choice","options":"topic.@state"},"，批准并分派以后才能协商。"]}}],"demand":null,"from":null,"until":null,"reads":["topic"],"hash":"793fc7c4f5c59f4377aefa7897904515cc5ef3e7a4e51e3a66f5af061c9a77c3"},
  ],
  states: ["计划","已通知","已举办","成果跟踪","办结","已取消"],
  transitions: [
    {"from":"计划","to":"已通知","label":"通知各方","by":["contactPointOffice"],"when":null,"reason":false},
    {"from":"已通知","to":"已举办","label":"已经举办","by":["contactPointOffice"],"when":{"kind":"compare","operator":"≥","left":{"kind":"call","function":"daysBetween","arguments":[{"kind":"field","field":"heldAt"},{"kind":"moment","moment":"today"}]},"right":{"kind":"literal","type":"number","value":"0"}},"reason":false,"creates":[{"form":"consultationMinutes","submitted":false,"when":null,"values":[{"field":"consultation","kind":"value","value":{"kind":"self"}},{"field":"headcount","kind":"value","value":{"kind":"field","field":"headcount"}}]}]},
    {"from":"已通知","to":"已取消","label":"取消","by":["contactPointOffice"],"when":null,"reason":true},
    {"from":"已举办","to":"成果跟踪","label":"纪要已收到","by":["bureau"],"when":{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"consultationMinutes","key":["consultation"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"consultation"},"right":{"kind":"self"}},{"kind":"compare","operator":"=","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"已审核"}}]}},"right":{"kind":"literal","type":"number","value":"1"}},"reason":false},
    {"from":"成果跟踪","to":"办结","label":"办结","by":["sectionHead"],"when":{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"consultationOutcome","key":["consultation"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"consultation"},"right":{"kind":"self"}},{"kind":"compare","operator":"=","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"跟踪中"}}]}},"right":{"kind":"literal","type":"number","value":"0"}},"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "a50b4daa0b2ff29e6414c2004d708543a7230fdecb4e7e2585a780a0a7cd180e",
}

export const parameters = [
  {"id":"consultationParties","label":"协商参加方数","type":"number","values":[{"from":"2025-03-15","until":null,"basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"value":"3"}]},
]

export const tiers = []

export const options = [
  {"id":"topic.@state","label":"状态","options":[{"code":"征集","label":"征集","from":null,"until":null},{"code":"初筛","label":"初筛","from":null,"until":null},{"code":"拟定年度议题","label":"拟定年度议题","from":null,"until":null},{"code":"已批准","label":"已批准","from":null,"until":null},{"code":"已分派","label":"已分派","from":null,"until":null},{"code":"协商中","label":"协商中","from":null,"until":null},{"code":"成果报送","label":"成果报送","from":null,"until":null},{"code":"部门反馈","label":"部门反馈","from":null,"until":null},{"code":"办结","label":"办结","from":null,"until":null},{"code":"并案","label":"并案","from":null,"until":null},{"code":"不采纳","label":"不采纳","from":null,"until":null}]},
  {"id":"consultation.format","label":"形式","options":[{"code":"座谈","label":"座谈","from":null,"until":null},{"code":"听证","label":"听证","from":null,"until":null},{"code":"走访","label":"走访","from":null,"until":null},{"code":"线上","label":"线上","from":null,"until":null}]},
  {"id":"consultation.parties.kind","label":"类别","options":[{"code":"政府","label":"政府","from":null,"until":null},{"code":"企业","label":"企业","from":null,"until":null},{"code":"高校","label":"高校","from":null,"until":null},{"code":"投资机构","label":"投资机构","from":null,"until":null},{"code":"居民","label":"居民","from":null,"until":null},{"code":"社会组织","label":"社会组织","from":null,"until":null}]},
]
