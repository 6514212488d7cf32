// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// seatsLeft 报名未满：计数（培训签到 当 培训 = 本表.培训 且 状态 ≠ 缺席） < 培训.名额
// perUnit 每单位名额：当 社会组织 不为空 则 计数（培训签到 当 培训 = 本表.培训 且 社会组织 = 本表.社会组织 且 状态 ≠ 缺席） < 培训.每单位名额
// informantActive 信息员在岗：当 信息员.姓名 不为空 则 信息员.状态 = 在岗
// onTheDay 签到在当天：当 签到时间 不为空 则 相差天数（培训时间，签到时间） = 0

export const form = {
  kind: "form",
  id: "attendance",
  label: "培训签到",
  version: "2026",
  basis: [],
  unique: ["training","mobile"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["organisation","bureau"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"signUp","label":"报名","fields":["training","heldAt","org","registeredOn","informant","name","mobile","post"]},
    {"id":"signIn","label":"签到","fields":["signedInAt","rating","feedback","isNew"]},
  ],
  fields: [
    {"kind":"field","id":"training","label":"培训","type":{"kind":"ref","form":"training"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"heldAt","label":"培训时间","type":{"kind":"datetime"},"required":false,"visible":null,"calculate":null,"from":{"field":"training","target":"heldAt"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"预警网络信息员等不代表社会组织的不填","initial":null,"formerly":[]},
    {"kind":"field","id":"registeredOn","label":"成立登记日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":{"field":"org","target":"registeredOn"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"informant","label":"信息员","type":{"kind":"ref","form":"informant"},"required":false,"visible":{"kind":"empty","value":{"kind":"field","field":"org"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"预警培训填写","initial":null,"formerly":[]},
    {"kind":"field","id":"name","label":"姓名","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"mobile","label":"手机","type":{"kind":"mobile"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":true,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"post","label":"职务","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":30,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"signedInAt","label":"签到时间","type":{"kind":"datetime"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"rating","label":"评价","type":{"kind":"integer"},"required":false,"visible":null,"calculate":null,"from":null,"least":"1","most":"5","shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"5分最好","initial":null,"formerly":[]},
    {"kind":"field","id":"feedback","label":"意见建议","type":{"kind":"longtext"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":500,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"isNew","label":"新成立","type":{"kind":"yesno"},"required":false,"visible":null,"calculate":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"registeredOn"}}},{"kind":"compare","operator":"≥","left":{"kind":"shift","date":{"kind":"field","field":"registeredOn"},"amount":{"kind":"parameter","parameter":"newWithin"},"unit":"month","back":false},"right":{"kind":"field","field":"heldAt"}}]},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"seatsLeft","label":"报名未满","stage":"submit","text":"计数（培训签到 当 培训 = 本表.培训 且 状态 ≠ 缺席） < 培训.名额","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"<","left":{"kind":"across","function":"count","of":{"kind":"form","form":"attendance","key":["training"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"training"},"right":{"kind":"field","field":"training"}},{"kind":"compare","operator":"≠","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"缺席"}}]}},"right":{"kind":"reference","field":"training","target":"seats"}}},"consequence":{"kind":"block","message":["名额",{"key":"培训.名额","expression":{"kind":"reference","field":"training","target":"seats"},"type":"number"},"个已经报满。"]}}],"demand":null,"from":null,"until":null,"reads":["training"],"hash":"ed052f683575f47d47afe858437797d32c224cf2c1d26796a94f1e5eba9e25ab"},
    {"kind":"rule","id":"perUnit","label":"每单位名额","stage":"submit","text":"当 社会组织 不为空 则 计数（培训签到 当 培训 = 本表.培训 且 社会组织 = 本表.社会组织 且 状态 ≠ 缺席） < 培训.每单位名额","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"org"}}},{"kind":"not","operand":{"kind":"compare","operator":"<","left":{"kind":"across","function":"count","of":{"kind":"form","form":"attendance","key":["training","org"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"training"},"right":{"kind":"field","field":"training"}},{"kind":"compare","operator":"=","left":{"kind":"their","field":"org"},"right":{"kind":"field","field":"org"}},{"kind":"compare","operator":"≠","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"缺席"}}]}},"right":{"kind":"reference","field":"training","target":"perUnit"}}}]},"consequence":{"kind":"block","message":["每单位限报",{"key":"培训.每单位名额","expression":{"kind":"reference","field":"training","target":"perUnit"},"type":"number"},"人，已经报满。"]}}],"demand":null,"from":null,"until":null,"reads":["org","training"],"hash":"950c3e1d051fb2491548080ba42131c9f2135abc96dd7ca23657a29904b5b555"},
    {"kind":"rule","id":"informantActive","label":"信息员在岗","stage":"submit","text":"当 信息员.姓名 不为空 则 信息员.状态 = 在岗","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"reference","field":"informant","target":"name"}}},{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"reference","field":"informant","target":"@state"},"right":{"kind":"literal","type":"choice","value":"在岗"}}}]},"consequence":{"kind":"block","message":[{"key":"信息员.姓名","expression":{"kind":"reference","field":"informant","target":"name"},"type":"text"},"不是在岗的信息员。"]}}],"demand":null,"from":null,"until":null,"reads":["informant"],"hash":"d2d5eecc074107351c8ef435d6343d1d7a50dfa367b5786023ee3a930042c7c7"},
    {"kind":"rule","id":"onTheDay","label":"签到在当天","stage":"submit","text":"当 签到时间 不为空 则 相差天数（培训时间，签到时间） = 0","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"signedInAt"}}},{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"call","function":"daysBetween","arguments":[{"kind":"field","field":"heldAt"},{"kind":"field","field":"signedInAt"}]},"right":{"kind":"literal","type":"number","value":"0"}}}]},"consequence":{"kind":"block","message":["签到时间",{"key":"签到时间","expression":{"kind":"field","field":"signedInAt"},"type":"date"},"不是培训那一天（",{"key":"培训时间","expression":{"kind":"field","field":"heldAt"},"type":"date"},"）。"]}}],"demand":null,"from":null,"until":null,"reads":["signedInAt","heldAt"],"hash":"44f9524c5deb9f62efae0da6a27bf82bccce7c48b3d56b629a5a1d11366c57d2"},
  ],
  states: ["填写","已报名","已签到","已评价","缺席"],
  transitions: [
    {"from":"填写","to":"已报名","label":"报名","by":["organisation","bureau"],"when":null,"reason":false},
    {"from":"已报名","to":"已签到","label":"签到","by":["bureau","sectionHead"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"signedInAt"}}},"reason":false,"creates":[{"form":"partyCheckpoint","submitted":true,"when":{"kind":"and","operands":[{"kind":"compare","operator":">","left":{"kind":"reference","field":"training","target":"partyHours"},"right":{"kind":"literal","type":"number","value":"0"}},{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"org"}}}]},"values":[{"field":"org","kind":"value","value":{"kind":"field","field":"org"}},{"field":"link","kind":"value","value":{"kind":"literal","type":"choice","value":"L6"}},{"field":"trigger","kind":"text","text":[{"key":"培训.主题","expression":{"kind":"reference","field":"training","target":"theme"},"type":"text"},"培训"]},{"field":"triggeredOn","kind":"value","value":{"kind":"moment","moment":"today"}},{"field":"training","kind":"value","value":{"kind":"field","field":"training"}}]}]},
    {"from":"已签到","to":"已评价","label":"收到评价","by":["bureau","sectionHead"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"rating"}}},"reason":false},
    {"from":"已报名","to":"缺席","label":"没有来","by":["bureau","sectionHead"],"when":{"kind":"compare","operator":"≥","left":{"kind":"call","function":"daysBetween","arguments":[{"kind":"field","field":"heldAt"},{"kind":"moment","moment":"today"}]},"right":{"kind":"literal","type":"number","value":"0"}},"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "b8ff8b058ba983cd594e58a25801a90a6c03c6b8186785eee62d5b7a2040aaf3",
}

export const parameters = [
  {"id":"newWithin","label":"新成立期限","type":"duration","unit":"month","values":[{"from":null,"until":null,"value":"12"}]},
]

export const tiers = []

export const options = []
