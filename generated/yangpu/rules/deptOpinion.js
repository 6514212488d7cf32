// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// replyOrder 回复在征求之后：当 回复日期 不为空 则 回复日期 ≥ 征求日期
// askedTwice 部门已征求：计数（部门意见 当 部门 = 本表.部门 且 征求内容 = 本表.征求内容 且 征求日期 = 本表.征求日期） = 0

export const form = {
  kind: "form",
  id: "deptOpinion",
  label: "部门意见",
  version: "2026",
  basis: [],
  unique: [],
  called: ["department","question"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"asking","label":"征求","fields":["about","org","registration","majorEvent","inspection","rating","department","question","askedOn","urgent","dueOn"]},
    {"id":"reply","label":"回复","fields":["opinion","opinionText","repliedOn","late"]},
  ],
  fields: [
    {"kind":"field","id":"about","label":"事项种类","type":{"kind":"choice","options":"deptOpinion.about"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"还没有登记的不填","initial":null,"formerly":[]},
    {"kind":"field","id":"registration","label":"登记事项","type":{"kind":"ref","form":"registrationCase"},"required":false,"visible":{"kind":"in","value":{"kind":"field","field":"about"},"items":[{"kind":"literal","type":"choice","value":"登记事项"},{"kind":"literal","type":"choice","value":"名称管理"}]},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"majorEvent","label":"重大事项报告","type":{"kind":"ref","form":"majorEvent"},"required":false,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"about"},"right":{"kind":"literal","type":"choice","value":"重大事项报告"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"inspection","label":"年检报告书","type":{"kind":"ref","form":"annualInspection"},"required":false,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"about"},"right":{"kind":"literal","type":"choice","value":"年检"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"rating","label":"等级评估","type":{"kind":"ref","form":"rating"},"required":false,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"about"},"right":{"kind":"literal","type":"choice","value":"评估"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"department","label":"部门","type":{"kind":"choice","options":"departments"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"question","label":"征求内容","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":200,"masked":false,"readonly":false,"hint":"接在“就”字后面，如：拟成立上海市杨浦区棋院的名称和业务范围","initial":null,"formerly":[]},
    {"kind":"field","id":"askedOn","label":"征求日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"urgent","label":"急件","type":{"kind":"yesno"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":false,"formerly":[]},
    {"kind":"field","id":"dueOn","label":"回复期限","type":{"kind":"date"},"required":false,"visible":null,"calculate":{"kind":"if","condition":{"kind":"compare","operator":"=","left":{"kind":"field","field":"urgent"},"right":{"kind":"literal","type":"yesno","value":true}},"then":{"kind":"shift","date":{"kind":"field","field":"askedOn"},"amount":{"kind":"parameter","parameter":"urgentReplyWithin"},"unit":"workday","back":false},"otherwise":{"kind":"shift","date":{"kind":"field","field":"askedOn"},"amount":{"kind":"parameter","parameter":"replyWithin"},"unit":"workday","back":false}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"opinion","label":"意见","type":{"kind":"choice","options":"deptOpinion.opinion"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"opinionText","label":"意见内容","type":{"kind":"longtext"},"required":{"kind":"compare","operator":"=","left":{"kind":"field","field":"opinion"},"right":{"kind":"literal","type":"choice","value":"不同意"}},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"repliedOn","label":"回复日期","type":{"kind":"date"},"required":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"opinion"}}},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"late","label":"逾期回复","type":{"kind":"yesno"},"required":false,"visible":null,"calculate":{"kind":"compare","operator":">","left":{"kind":"field","field":"repliedOn"},"right":{"kind":"field","field":"dueOn"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"replyOrder","label":"回复在征求之后","stage":"submit","text":"当 回复日期 不为空 则 回复日期 ≥ 征求日期","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"repliedOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"repliedOn"},"right":{"kind":"field","field":"askedOn"}}}]},"consequence":{"kind":"block","message":["回复日期",{"key":"回复日期","expression":{"kind":"field","field":"repliedOn"},"type":"date"},"早于征求日期",{"key":"征求日期","expression":{"kind":"field","field":"askedOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["repliedOn","askedOn"],"hash":"a2cef166026fc97cdf4de58e73a26a81b11502f93c3f2efc6724ddf746999ea7"},
    {"kind":"rule","id":"askedTwice","label":"部门已征求","stage":"submit","text":"计数（部门意见 当 部门 = 本表.部门 且 征求内容 = 本表.征求内容 且 征求日期 = 本表.征求日期） = 0","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"deptOpinion","key":["department","question"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"department"},"right":{"kind":"field","field":"department"}},{"kind":"compare","operator":"=","left":{"kind":"their","field":"question"},"right":{"kind":"field","field":"question"}},{"kind":"compare","operator":"=","left":{"kind":"their","field":"askedOn"},"right":{"kind":"field","field":"askedOn"}}]}},"right":{"kind":"literal","type":"number","value":"0"}}},"consequence":{"kind":"block","message":["同一天已经就这件事征求过",{"key":"部门","expression":{"kind":"field","field":"department"},"type":"choice","options":"departments"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["department","question","askedOn"],"hash":"984514e00e2e41f67d47a2d63ae752ace57b5ced1ddf425186c8f800e8031932"},
  ],
  states: ["拟征求","待回复","已回复"],
  transitions: [
    {"from":"拟征求","to":"待回复","label":"征求","by":["bureau"],"when":null,"reason":false},
    {"from":"待回复","to":"已回复","label":"登记回复","by":["bureau"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"opinion"}}},"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "1ddb3d542f917d97a1c6497007f25bcac5e85b208244a17904655b7e92db90a4",
}

export const parameters = [
  {"id":"replyWithin","label":"部门回复期","type":"duration","unit":"workday","values":[{"from":null,"until":null,"value":"10"}]},
  {"id":"urgentReplyWithin","label":"部门急件回复期","type":"duration","unit":"workday","values":[{"from":null,"until":null,"value":"5"}]},
]

export const tiers = []

export const options = [
  {"id":"departments","label":"联动部门","options":[{"code":"GA","label":"杨浦公安分局","from":null,"until":null},{"code":"SC","label":"杨浦区市场监督管理局","from":null,"until":null},{"code":"SW","label":"杨浦区税务局","from":null,"until":null},{"code":"MZ","label":"杨浦区民族宗教事务办公室","from":null,"until":null},{"code":"WS","label":"杨浦区人民政府外事办公室","from":null,"until":null},{"code":"TZ","label":"杨浦区委统战部","from":null,"until":null},{"code":"WX","label":"杨浦区委网信办","from":null,"until":null},{"code":"JR","label":"杨浦区金融工作局","from":null,"until":null}]},
  {"id":"deptOpinion.about","label":"事项种类","options":[{"code":"登记事项","label":"登记事项","from":null,"until":null},{"code":"重大事项报告","label":"重大事项报告","from":null,"until":null},{"code":"年检","label":"年检","from":null,"until":null},{"code":"评估","label":"评估","from":null,"until":null},{"code":"名称管理","label":"名称管理","from":null,"until":null}]},
  {"id":"deptOpinion.opinion","label":"意见","options":[{"code":"同意","label":"同意","from":null,"until":null},{"code":"不同意","label":"不同意","from":null,"until":null},{"code":"无意见","label":"无意见","from":null,"until":null}]},
]
