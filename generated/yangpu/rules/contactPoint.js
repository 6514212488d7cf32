// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// onePerStreet 一街一点：当 类别 = 社区 则 计数（联系点 当 街道 = 本表.街道 且 （撤销日期 为空 或 撤销日期 ≥ 本表.设立日期） 且 （本表.撤销日期 为空 或 设立日期 ≤ 本表.撤销日期）） = 0
// oneCode 编号不重复：计数（联系点 当 编号 = 本表.编号 且 （撤销日期 为空 或 撤销日期 ≥ 本表.设立日期） 且 （本表.撤销日期 为空 或 设立日期 ≤ 本表.撤销日期）） = 0
// byAssociation 协会商会承办：当 类别 = 协会商会 则 承办组织.组织类型 = 社会团体
// closingOrder 设立在撤销之前：当 撤销日期 不为空 则 撤销日期 ≥ 设立日期

export const form = {
  kind: "form",
  id: "contactPoint",
  label: "联系点",
  version: "2026",
  basis: [
    {"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null},
  ],
  unique: ["code","setUpOn"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["sectionHead","director"],
  sections: [
    {"id":"point","label":"联系点","fields":["code","name","kind","field","street","host","hostUnit","manager","managerMobile","venue","task"]},
    {"id":"term","label":"设立和撤销","fields":["setUpOn","former","closedOn","closedFor"]},
  ],
  fields: [
    {"kind":"field","id":"code","label":"编号","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":10,"masked":false,"readonly":false,"hint":"专业Z01起，社区按街道J01起，协会商会X01起；调整以后编号不变","initial":null,"formerly":[]},
    {"kind":"field","id":"name","label":"名称","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":30,"masked":false,"readonly":false,"hint":"如：养老服务协商联系点","initial":null,"formerly":[]},
    {"kind":"field","id":"kind","label":"类别","type":{"kind":"choice","options":"contactPoint.kind"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"field","label":"领域","type":{"kind":"choice","options":"consultationFields"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"专业"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"street","label":"街道","type":{"kind":"choice","options":"streets"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"社区"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"host","label":"承办组织","type":{"kind":"ref","form":"org"},"required":{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"协会商会"}},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"hostUnit","label":"承办单位","type":{"kind":"text"},"required":true,"visible":{"kind":"empty","value":{"kind":"field","field":"host"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"承办的不是社会组织时填写，如街道办事处","initial":null,"formerly":[]},
    {"kind":"field","id":"manager","label":"负责人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"managerMobile","label":"负责人手机","type":{"kind":"mobile"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"venue","label":"场地","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"task","label":"年度任务数","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"1","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"一年至少几场协商活动","initial":"2","formerly":[]},
    {"kind":"field","id":"setUpOn","label":"设立日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"former","label":"原联系点","type":{"kind":"ref","form":"contactPoint"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"由哪个联系点调整而来","initial":null,"formerly":[]},
    {"kind":"field","id":"closedOn","label":"撤销日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"调整、撤销前填写；这一天是最后一天","initial":null,"formerly":[]},
    {"kind":"field","id":"closedFor","label":"撤销原因","type":{"kind":"text"},"required":true,"visible":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"closedOn"}}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"onePerStreet","label":"一街一点","stage":"submit","text":"当 类别 = 社区 则 计数（联系点 当 街道 = 本表.街道 且 （撤销日期 为空 或 撤销日期 ≥ 本表.设立日期） 且 （本表.撤销日期 为空 或 设立日期 ≤ 本表.撤销日期）） = 0","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"社区"}},{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"contactPoint","key":["street"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"street"},"right":{"kind":"field","field":"street"}},{"kind":"or","operands":[{"kind":"empty","value":{"kind":"their","field":"closedOn"}},{"kind":"compare","operator":"≥","left":{"kind":"their","field":"closedOn"},"right":{"kind":"field","field":"setUpOn"}}]},{"kind":"or","operands":[{"kind":"empty","value":{"kind":"field","field":"closedOn"}},{"kind":"compare","operator":"≤","left":{"kind":"their","field":"setUpOn"},"right":{"kind":"field","field":"closedOn"}}]}]}},"right":{"kind":"literal","type":"number","value":"0"}}}]},"consequence":{"kind":"block","message":[{"key":"街道","expression":{"kind":"field","field":"street"},"type":"choice","options":"streets"},"同一时期已经有一个社区协商联系点。"]}}],"demand":null,"from":null,"until":null,"reads":["kind","street","setUpOn","closedOn"],"hash":"54d55b0b75775d467c3cd9d0a44d59be08ee1bb99de5d172182977eedec92303"},
    {"kind":"rule","id":"oneCode","label":"编号不重复","stage":"submit","text":"计数（联系点 当 编号 = 本表.编号 且 （撤销日期 为空 或 撤销日期 ≥ 本表.设立日期） 且 （本表.撤销日期 为空 或 设立日期 ≤ 本表.撤销日期）） = 0","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"contactPoint","key":["code"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"code"},"right":{"kind":"field","field":"code"}},{"kind":"or","operands":[{"kind":"empty","value":{"kind":"their","field":"closedOn"}},{"kind":"compare","operator":"≥","left":{"kind":"their","field":"closedOn"},"right":{"kind":"field","field":"setUpOn"}}]},{"kind":"or","operands":[{"kind":"empty","value":{"kind":"field","field":"closedOn"}},{"kind":"compare","operator":"≤","left":{"kind":"their","field":"setUpOn"},"right":{"kind":"field","field":"closedOn"}}]}]}},"right":{"kind":"literal","type":"number","value":"0"}}},"consequence":{"kind":"block","message":["编号",{"key":"编号","expression":{"kind":"field","field":"code"},"type":"text"},"同一时期已经有一个联系点。"]}}],"demand":null,"from":null,"until":null,"reads":["code","setUpOn","closedOn"],"hash":"557a63f5b502676df71ef67c0403ac6df76a399df10e3d0898eba679680a32f5"},
    {"kind":"rule","id":"byAssociation","label":"协会商会承办","stage":"submit","text":"当 类别 = 协会商会 则 承办组织.组织类型 = 社会团体","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"协会商会"}},{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"reference","field":"host","target":"orgType"},"right":{"kind":"literal","type":"choice","value":"ST"}}}]},"consequence":{"kind":"block","message":["协会商会类的联系点由社会团体承办，",{"key":"承办组织.名称","expression":{"kind":"reference","field":"host","target":"name"},"type":"text"},"是",{"key":"承办组织.组织类型","expression":{"kind":"reference","field":"host","target":"orgType"},"type":"choice","options":"orgTypes"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["kind","host"],"hash":"3663f6972737af1f0013b7ca39af4906940813fdc7ce8f9c77da825d9dd8b991"},
    {"kind":"rule","id":"closingOrder","label":"设立在撤销之前","stage":"submit","text":"当 撤销日期 不为空 则 撤销日期 ≥ 设立日期","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"closedOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"closedOn"},"right":{"kind":"field","field":"setUpOn"}}}]},"consequence":{"kind":"block","message":["撤销日期",{"key":"撤销日期","expression":{"kind":"field","field":"closedOn"},"type":"date"},"早于设立日期",{"key":"设立日期","expression":{"kind":"field","field":"setUpOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["closedOn","setUpOn"],"hash":"02a491b97a79e378c697d85bfe0f1a9cbe9929fa8717d8762d9538387c69f0c3"},
  ],
  states: ["拟设","已设立","运行","已调整","已撤销"],
  transitions: [
    {"from":"拟设","to":"已设立","label":"设立","by":["bureau"],"when":null,"reason":false},
    {"from":"已设立","to":"运行","label":"承办方确认","by":["sectionHead"],"when":null,"reason":false},
    {"from":"运行","to":"已调整","label":"调整","by":["sectionHead"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"closedOn"}}},"reason":true,"creates":[{"form":"contactPoint","submitted":false,"when":null,"values":[{"field":"code","kind":"value","value":{"kind":"field","field":"code"}},{"field":"name","kind":"value","value":{"kind":"field","field":"name"}},{"field":"kind","kind":"value","value":{"kind":"field","field":"kind"}},{"field":"field","kind":"value","value":{"kind":"field","field":"field"}},{"field":"street","kind":"value","value":{"kind":"field","field":"street"}},{"field":"setUpOn","kind":"value","value":{"kind":"shift","date":{"kind":"field","field":"closedOn"},"amount":{"kind":"literal","type":"number","value":"1"},"unit":"day","back":false}},{"field":"former","kind":"value","value":{"kind":"self"}},{"field":"task","kind":"value","value":{"kind":"field","field":"task"}}]}]},
    {"from":"已设立","to":"已撤销","label":"撤销","by":["director"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"closedOn"}}},"reason":true},
    {"from":"运行","to":"已撤销","label":"撤销","by":["director"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"closedOn"}}},"reason":true},
  ],
  conclusion: null,
  samples: [],
  hash: "e32c7e9a76ff43179b0565246dff23d504b372160117b8bea23d59c76bc8e323",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"orgTypes","label":"组织类型","options":[{"code":"ST","label":"社会团体","from":null,"until":null},{"code":"MF","label":"社会服务机构","from":null,"until":null},{"code":"JJ","label":"基金会","from":null,"until":null}]},
  {"id":"streets","label":"街道","options":[{"code":"310110001","label":"定海路街道","from":null,"until":null},{"code":"310110006","label":"平凉路街道","from":null,"until":null},{"code":"310110008","label":"江浦路街道","from":null,"until":null},{"code":"310110009","label":"四平路街道","from":null,"until":null},{"code":"310110012","label":"控江路街道","from":null,"until":null},{"code":"310110013","label":"长白新村街道","from":null,"until":null},{"code":"310110015","label":"延吉新村街道","from":null,"until":null},{"code":"310110016","label":"殷行街道","from":null,"until":null},{"code":"310110018","label":"大桥街道","from":null,"until":null},{"code":"310110019","label":"五角场街道","from":null,"until":null},{"code":"310110020","label":"新江湾城街道","from":null,"until":null},{"code":"310110021","label":"长海路街道","from":null,"until":null}]},
  {"id":"consultationFields","label":"协商专业领域","options":[{"code":"Z01","label":"养老服务","from":null,"until":null},{"code":"Z02","label":"助残服务","from":null,"until":null},{"code":"Z03","label":"青少年服务","from":null,"until":null},{"code":"Z04","label":"家庭教育","from":null,"until":null},{"code":"Z05","label":"职业教育","from":null,"until":null},{"code":"Z06","label":"学前教育","from":null,"until":null},{"code":"Z07","label":"健康促进","from":null,"until":null},{"code":"Z08","label":"心理服务","from":null,"until":null},{"code":"Z09","label":"全民健身","from":null,"until":null},{"code":"Z10","label":"公共文化","from":null,"until":null},{"code":"Z11","label":"非遗传承","from":null,"until":null},{"code":"Z12","label":"科技创新","from":null,"until":null},{"code":"Z13","label":"绿色低碳","from":null,"until":null},{"code":"Z14","label":"法律服务","from":null,"until":null},{"code":"Z15","label":"就业创业","from":null,"until":null},{"code":"Z16","label":"滨江治理","from":null,"until":null},{"code":"Z17","label":"慈善公益","from":null,"until":null},{"code":"Z18","label":"志愿服务","from":null,"until":null}]},
  {"id":"contactPoint.kind","label":"类别","options":[{"code":"专业","label":"专业","from":null,"until":null},{"code":"社区","label":"社区","from":null,"until":null},{"code":"协会商会","label":"协会商会","from":null,"until":null}]},
]
