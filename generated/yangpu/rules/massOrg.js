// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// oneActive 同类已有：计数（工会妇联 当 社会组织 = 本表.社会组织 且 类别 = 本表.类别 且 状态 ≠ 撤销） = 0
// membersOverStaff 会员多于职工：计数（年检报告书 当 社会组织 = 本表.社会组织 且 检查年度 = 本年度 − 1 且 从业人员总数 < 本表.会员数） = 0
// ownCommittee 应单独建立：当 类别 = 工会 且 形式 = 联合建立 则 会员数 < 工会单建人数
// dateOrder 日期先后：届满日期 > 成立日期 且 （撤销日期 为空 或 撤销日期 ≥ 成立日期）

export const form = {
  kind: "form",
  id: "massOrg",
  label: "工会妇联",
  version: "2026",
  basis: [],
  unique: [],
  called: ["org","kind"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["organisation","bureau"],
  reviewedBy: ["bureau","partyOffice"],
  sections: [
    {"id":"basics","label":"组织","fields":["org","orgType","industry","street","kind","form","since","endedOn","upper"]},
    {"id":"people","label":"人员","fields":["chair","chairMobile","members","termEnds","confirmations"]},
  ],
  fields: [
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"orgType","label":"组织类型","type":{"kind":"choice","options":"orgTypes"},"required":false,"visible":null,"calculate":null,"from":{"field":"org","target":"orgType"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"industry","label":"行业","type":{"kind":"choice","options":"industries"},"required":false,"visible":null,"calculate":null,"from":{"field":"org","target":"industry"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"street","label":"街道","type":{"kind":"choice","options":"streets"},"required":false,"visible":null,"calculate":null,"from":{"field":"org","target":"street"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"kind","label":"类别","type":{"kind":"choice","options":"massKinds"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"form","label":"形式","type":{"kind":"choice","options":"massOrg.form"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"since","label":"成立日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"endedOn","label":"撤销日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"upper","label":"上级组织","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":60,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"chair","label":"主席","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"工会、妇联为主席，团组织为书记","initial":null,"formerly":[]},
    {"kind":"field","id":"chairMobile","label":"主席手机","type":{"kind":"mobile"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":true,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"members","label":"会员数","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"1","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"termEnds","label":"届满日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"confirmations","label":"年度确认","type":{"kind":"table","columns":[{"kind":"field","id":"year","label":"年度","type":{"kind":"year"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"members","label":"会员数","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"date","label":"确认日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"oneActive","label":"同类已有","stage":"submit","text":"计数（工会妇联 当 社会组织 = 本表.社会组织 且 类别 = 本表.类别 且 状态 ≠ 撤销） = 0","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"massOrg","key":["org","kind"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"org"},"right":{"kind":"field","field":"org"}},{"kind":"compare","operator":"=","left":{"kind":"their","field":"kind"},"right":{"kind":"field","field":"kind"}},{"kind":"compare","operator":"≠","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"撤销"}}]}},"right":{"kind":"literal","type":"number","value":"0"}}},"consequence":{"kind":"block","message":[{"key":"社会组织.名称","expression":{"kind":"reference","field":"org","target":"name"},"type":"text"},"已经有",{"key":"类别","expression":{"kind":"field","field":"kind"},"type":"choice","options":"massKinds"},"，一家一类只有一个。"]}}],"demand":null,"from":null,"until":null,"reads":["org","kind"],"hash":"cb6d4af195561441c43527ce9304f6038aead946550ad74cbffcceb06ff48cf8"},
    {"kind":"rule","id":"membersOverStaff","label":"会员多于职工","stage":"submit","text":"计数（年检报告书 当 社会组织 = 本表.社会组织 且 检查年度 = 本年度 − 1 且 从业人员总数 < 本表.会员数） = 0","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"annualInspection","key":["reportYear","org"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"org"},"right":{"kind":"field","field":"org"}},{"kind":"compare","operator":"=","left":{"kind":"their","field":"reportYear"},"right":{"kind":"arithmetic","operator":"−","left":{"kind":"moment","moment":"thisYear"},"right":{"kind":"literal","type":"number","value":"1"}}},{"kind":"compare","operator":"<","left":{"kind":"their","field":"staffTotal"},"right":{"kind":"field","field":"members"}}]}},"right":{"kind":"literal","type":"number","value":"0"}}},"consequence":{"kind":"warn","message":["会员",{"key":"会员数","expression":{"kind":"field","field":"members"},"type":"number"},"人，多于年检报告书里的从业人员总数，请核对。"]}}],"demand":null,"from":null,"until":null,"reads":["org","members"],"hash":"7e146a371a34436bae74002733f4d7ba838457b5406f0728a3baba1b28eb9e51"},
    {"kind":"rule","id":"ownCommittee","label":"应单独建立","stage":"submit","text":"当 类别 = 工会 且 形式 = 联合建立 则 会员数 < 工会单建人数","basis":[{"law":"中华人民共和国工会法","article":"第十一条（待核）"}],"cases":[{"when":{"kind":"and","operands":[{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"U"}},{"kind":"compare","operator":"=","left":{"kind":"field","field":"form"},"right":{"kind":"literal","type":"choice","value":"联合建立"}}]},{"kind":"not","operand":{"kind":"compare","operator":"<","left":{"kind":"field","field":"members"},"right":{"kind":"parameter","parameter":"unionOwnAt"}}}]},"consequence":{"kind":"warn","message":["会员",{"key":"会员数","expression":{"kind":"field","field":"members"},"type":"number"},"人，达到",{"key":"工会单建人数","expression":{"kind":"parameter","parameter":"unionOwnAt"},"type":"number"},"人，应当单独建立工会基层委员会。"]}}],"demand":null,"from":null,"until":null,"reads":["kind","form","members"],"hash":"cb50c43fb92baf7fd1ab778c3e050a6afe020342b3b327263fcb647a0e82b0b4"},
    {"kind":"rule","id":"dateOrder","label":"日期先后","stage":"submit","text":"届满日期 > 成立日期 且 （撤销日期 为空 或 撤销日期 ≥ 成立日期）","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"and","operands":[{"kind":"compare","operator":">","left":{"kind":"field","field":"termEnds"},"right":{"kind":"field","field":"since"}},{"kind":"or","operands":[{"kind":"empty","value":{"kind":"field","field":"endedOn"}},{"kind":"compare","operator":"≥","left":{"kind":"field","field":"endedOn"},"right":{"kind":"field","field":"since"}}]}]}},"consequence":{"kind":"block","message":["届满日期、撤销日期都应当晚于成立日期",{"key":"成立日期","expression":{"kind":"field","field":"since"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["termEnds","since","endedOn"],"hash":"313209acab047d19e26d5b97bbf716e7910660e9b28fedde1f844df9cfbdfea8"},
  ],
  states: ["筹建","已建","届满","撤销"],
  transitions: [
    {"from":"筹建","to":"已建","label":"建立","by":["organisation","bureau"],"when":null,"reason":false},
    {"from":"已建","to":"届满","label":"任期届满","by":["bureau"],"when":{"kind":"compare","operator":"<","left":{"kind":"field","field":"termEnds"},"right":{"kind":"moment","moment":"today"}},"reason":false},
    {"from":"届满","to":"已建","label":"完成换届","by":["bureau"],"when":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"termEnds"},"right":{"kind":"moment","moment":"today"}},"reason":false},
    {"from":"已建","to":"撤销","label":"撤销","by":["bureau"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"endedOn"}}},"reason":true},
    {"from":"届满","to":"撤销","label":"撤销","by":["bureau"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"endedOn"}}},"reason":true},
  ],
  conclusion: null,
  samples: [],
  hash: "a427fad707751b78d7958062bede075a33d02d5630f171abd26051b6e423b0db",
}

export const parameters = [
  {"id":"unionOwnAt","label":"工会单建人数","type":"number","values":[{"from":"2022-01-01","until":null,"basis":[{"law":"中华人民共和国工会法","article":"第十一条（待核）"}],"value":"25"}]},
]

export const tiers = []

export const options = [
  {"id":"orgTypes","label":"组织类型","options":[{"code":"ST","label":"社会团体","from":null,"until":null},{"code":"MF","label":"社会服务机构","from":null,"until":null},{"code":"JJ","label":"基金会","from":null,"until":null}]},
  {"id":"industries","label":"行业分类","options":[{"code":"工商服务业","label":"工商服务业","from":null,"until":null},{"code":"科技研究","label":"科技研究","from":null,"until":null},{"code":"教育","label":"教育","from":null,"until":null},{"code":"卫生","label":"卫生","from":null,"until":null},{"code":"社会服务","label":"社会服务","from":null,"until":null},{"code":"文化","label":"文化","from":null,"until":null},{"code":"体育","label":"体育","from":null,"until":null},{"code":"生态环境","label":"生态环境","from":null,"until":null},{"code":"法律","label":"法律","from":null,"until":null},{"code":"宗教","label":"宗教","from":null,"until":null},{"code":"农业及农村发展","label":"农业及农村发展","from":null,"until":null},{"code":"职业及从业组织","label":"职业及从业组织","from":null,"until":null},{"code":"国际及其他涉外组织","label":"国际及其他涉外组织","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
  {"id":"streets","label":"街道","options":[{"code":"310110001","label":"定海路街道","from":null,"until":null},{"code":"310110006","label":"平凉路街道","from":null,"until":null},{"code":"310110008","label":"江浦路街道","from":null,"until":null},{"code":"310110009","label":"四平路街道","from":null,"until":null},{"code":"310110012","label":"控江路街道","from":null,"until":null},{"code":"310110013","label":"长白新村街道","from":null,"until":null},{"code":"310110015","label":"延吉新村街道","from":null,"until":null},{"code":"310110016","label":"殷行街道","from":null,"until":null},{"code":"310110018","label":"大桥街道","from":null,"until":null},{"code":"310110019","label":"五角场街道","from":null,"until":null},{"code":"310110020","label":"新江湾城街道","from":null,"until":null},{"code":"310110021","label":"长海路街道","from":null,"until":null}]},
  {"id":"massKinds","label":"群团类别","options":[{"code":"U","label":"工会","from":null,"until":null},{"code":"W","label":"妇联","from":null,"until":null},{"code":"Y","label":"团组织","from":null,"until":null}]},
  {"id":"massOrg.form","label":"形式","options":[{"code":"单独建立","label":"单独建立","from":null,"until":null},{"code":"联合建立","label":"联合建立","from":null,"until":null}]},
]
