// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// S01 人手不足：

export const form = {
  kind: "form",
  id: "station",
  label: "观鸟站",
  version: "1",
  basis: [
    {"law":"《观鸟站守则》","article":"第三条"},
  ],
  unique: ["title"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: {
    month: 5,
    day: 31,
    rollForward: true,
    yearField: "founded",
  },
  filledBy: [],
  reviewedBy: [],
  sections: [
    {"id":"basic","label":"基本信息","fields":["title","code","licence"]},
    {"id":"people","label":"人员","fields":["crew"]},
  ],
  fields: [
    {"kind":"field","id":"title","label":"站名","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":2,"longest":40,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"code","label":"信用代码","type":{"kind":"uscc"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"licence","label":"许可文号","type":{"kind":"docno"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"address","label":"地址","type":{"kind":"address"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"postcode","label":"邮编","type":{"kind":"postcode"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"keeper","label":"站长","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"keeperId","label":"站长身份证号","type":{"kind":"citizenId"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":true,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"mobile","label":"手机","type":{"kind":"mobile"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"phone","label":"电话","type":{"kind":"phone"},"required":{"kind":"empty","value":{"kind":"field","field":"mobile"}},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"email","label":"邮箱","type":{"kind":"email"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"habitat","label":"生境","type":{"kind":"choice","options":"habitat"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"seasons","label":"开放季节","type":{"kind":"choices","options":"season"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"helpers","label":"志愿季节","type":{"kind":"choices","options":"season"},"required":{"kind":"compare","operator":"=","left":{"kind":"field","field":"hasBoat"},"right":{"kind":"literal","type":"yesno","value":true}},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"depth","label":"水深","type":{"kind":"decimal","places":2},"required":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"field","field":"habitat"},"right":{"kind":"literal","type":"choice","value":"20"}}},"visible":{"kind":"in","value":{"kind":"field","field":"habitat"},"items":[{"kind":"literal","type":"choice","value":"20"},{"kind":"literal","type":"choice","value":"30"}]},"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"share","label":"开放比例","type":{"kind":"percent","places":1},"required":false,"visible":null,"calculate":null,"from":null,"least":"0","most":"1","shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"budget","label":"年度经费","type":{"kind":"money"},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"含补助","initial":null,"formerly":[]},
    {"kind":"field","id":"beds","label":"床位","type":{"kind":"integer"},"required":false,"visible":null,"calculate":null,"from":null,"least":"0","most":"60","shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"founded","label":"建站年度","type":{"kind":"year"},"required":false,"visible":null,"calculate":null,"from":null,"least":"1950","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"opened","label":"开放日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"visited","label":"最近巡查","type":{"kind":"datetime"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"hasBoat","label":"有船","type":{"kind":"yesno"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"boatLength","label":"船长","type":{"kind":"integer"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"hasBoat"},"right":{"kind":"literal","type":"yesno","value":true}},"calculate":null,"from":null,"least":"2","most":"30","shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"boatPermit","label":"船舶证书","type":{"kind":"docno"},"required":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"hasBoat"},"right":{"kind":"literal","type":"yesno","value":true}},{"kind":"compare","operator":"≥","left":{"kind":"field","field":"boatLength"},"right":{"kind":"literal","type":"number","value":"6"}}]},"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"hasBoat"},"right":{"kind":"literal","type":"yesno","value":true}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"map","label":"站点图","type":{"kind":"attachment"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"seal","label":"站长签名","type":{"kind":"signature"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"remarks","label":"备注","type":{"kind":"longtext"},"required":{"kind":"or","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"seal"}}},{"kind":"compare","operator":"<","left":{"kind":"literal","type":"number","value":"50"},"right":{"kind":"field","field":"beds"}}]},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"crewCount","label":"值守人数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"count","table":"crew"},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"rota","label":"值守安排","type":{"kind":"longtext"},"required":{"kind":"compare","operator":">","left":{"kind":"aggregate","function":"count","table":"crew"},"right":{"kind":"literal","type":"number","value":"1"}},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"crew","label":"值守人员","type":{"kind":"table","columns":[{"kind":"field","id":"name","label":"姓名","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"duty","label":"职责","type":{"kind":"choice","options":"duty"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"ringNo","label":"环志证号","type":{"kind":"docno"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"column","column":"duty"},"right":{"kind":"literal","type":"choice","value":"ring"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"days","label":"天数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":null,"from":null,"least":"0","most":"366","shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"why","label":"天数说明","type":{"kind":"text"},"required":{"kind":"empty","value":{"kind":"column","column":"days"}},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"half","label":"半年天数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"column","column":"days"},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":1,"most":4},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"visits","label":"参观","type":{"kind":"table","columns":[{"kind":"field","id":"day","label":"日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":{"kind":"compare","operator":"≠","left":{"kind":"field","field":"habitat"},"right":{"kind":"literal","type":"choice","value":"10"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"S01","label":"人手不足","stage":"submit","text":"","basis":[{"law":"《观鸟站守则》","article":"第三条"}],"cases":[{"when":{"kind":"compare","operator":"<","left":{"kind":"aggregate","function":"count","table":"crew"},"right":{"kind":"parameter","parameter":"leastCrew"}},"consequence":{"kind":"finding","severity":"ordinary","message":["值守",{"key":"值守人数","expression":{"kind":"field","field":"crewCount"},"type":"number"},"人。"]}}],"demand":["补足人员。"],"from":null,"until":null,"reads":["crew"],"hash":"5330310000000000000000000000000000000000000000000000000000000000"},
  ],
  states: ["草稿","已提交","已核"],
  transitions: [
    {"from":"草稿","to":"已提交","label":"提交","by":[],"when":null,"reason":false},
    {"from":"已提交","to":"草稿","label":"退回","by":["中心"],"when":null,"reason":true},
  ],
  conclusion: {
    id: "grade",
    label: "评级",
    cases: [{"when":{"kind":"findings","severity":null,"measure":"any"},"value":"乙"},{"when":null,"value":"甲"}],
    values: ["甲","乙"],
  },
  samples: [],
  hash: "73746174696f6e00000000000000000000000000000000000000000000000000",
}

export const parameters = [
  {"id":"leastCrew","label":"最少人数","type":"number","values":[{"from":null,"until":null,"value":"2"}]},
]

export const tiers = []

export const options = [
  {"id":"habitat","label":"生境","options":[{"code":"10","label":"滩涂","from":null,"until":null},{"code":"20","label":"芦苇荡","from":null,"until":null},{"code":"30","label":"湖面","from":null,"until":null}]},
  {"id":"season","label":"季节","options":[{"code":"spring","label":"春","from":null,"until":null},{"code":"summer","label":"夏","from":null,"until":null},{"code":"autumn","label":"秋","from":null,"until":null},{"code":"winter","label":"冬","from":null,"until":null}]},
  {"id":"duty","label":"职责","options":[{"code":"watch","label":"观察","from":null,"until":null},{"code":"ring","label":"环志","from":null,"until":null},{"code":"drive","label":"驾船","from":null,"until":null}]},
]
