// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// partyPart 党建课时分项：党建课时 ≤ 总课时
// signUpOrder 报名先于培训：报名截止 ≤ 时间
// partyOpen 党建同步需跟进：计数（党建检查点 当 培训 = 本表 且 状态 = 需跟进） = 0

export const form = {
  kind: "form",
  id: "training",
  label: "培训",
  version: "2026",
  basis: [],
  unique: ["theme","heldAt"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["bureau","sectionHead","director"],
  sections: [
    {"id":"plan","label":"安排","fields":["theme","kinds","purpose","audience","heldAt","place","online","perUnit","seats","courses","partyHours","hours","signUpBy","signUpHow","contactName","contactPhone","papers"]},
  ],
  fields: [
    {"kind":"field","id":"theme","label":"主题","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":40,"masked":false,"readonly":false,"hint":"不写“培训”二字","initial":null,"formerly":[]},
    {"kind":"field","id":"kinds","label":"类别","type":{"kind":"choices","options":"training.kinds"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"purpose","label":"目的","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":80,"masked":false,"readonly":false,"hint":"接在“为”字后面，如：帮助新成立的社会组织做好首次年检","initial":null,"formerly":[]},
    {"kind":"field","id":"audience","label":"对象","type":{"kind":"choices","options":"training.audience"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"heldAt","label":"时间","type":{"kind":"datetime"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"place","label":"地点","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"online","label":"线上方式","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"不同步到线上的不填","initial":null,"formerly":[]},
    {"kind":"field","id":"perUnit","label":"每单位名额","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"1","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":"1","formerly":[]},
    {"kind":"field","id":"seats","label":"名额","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"1","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"courses","label":"课程","type":{"kind":"table","columns":[{"kind":"field","id":"name","label":"名称","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"lecturer","label":"讲师","type":{"kind":"name"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"hours","label":"课时","type":{"kind":"decimal","places":1},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":1,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"partyHours","label":"党建课时","type":{"kind":"decimal","places":1},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"有党建课时的，签到时给每家登记一份教育培训环节的党建检查点","initial":"0","formerly":[]},
    {"kind":"field","id":"hours","label":"总课时","type":{"kind":"decimal","places":1},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"sum","table":"courses","value":{"kind":"column","column":"hours"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"signUpBy","label":"报名截止","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"signUpHow","label":"报名方式","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"如：在“杨浦社会组织”公众号报名","initial":null,"formerly":[]},
    {"kind":"field","id":"contactName","label":"联系人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"contactPhone","label":"联系电话","type":{"kind":"mobile"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"papers","label":"材料","type":{"kind":"table","columns":[{"kind":"field","id":"title","label":"名称","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"file","label":"文件","type":{"kind":"attachment"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"partyPart","label":"党建课时分项","stage":"submit","text":"党建课时 ≤ 总课时","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"field","field":"partyHours"},"right":{"kind":"field","field":"hours"}}},"consequence":{"kind":"block","message":["党建课时",{"key":"党建课时","expression":{"kind":"field","field":"partyHours"},"type":"number"},"多于总课时",{"key":"总课时","expression":{"kind":"field","field":"hours"},"type":"number"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["partyHours","hours"],"hash":"8daf14b0fed678f79dfe19eb6785daaf398a19e60b117dd7e4a0cffc86810bfc"},
    {"kind":"rule","id":"signUpOrder","label":"报名先于培训","stage":"submit","text":"报名截止 ≤ 时间","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"field","field":"signUpBy"},"right":{"kind":"field","field":"heldAt"}}},"consequence":{"kind":"block","message":["报名截止",{"key":"报名截止","expression":{"kind":"field","field":"signUpBy"},"type":"date"},"晚于培训时间",{"key":"时间","expression":{"kind":"field","field":"heldAt"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["signUpBy","heldAt"],"hash":"187f6cf8da55428b2a7759d09ed2139c8ca5403061d7de03b0d85dd385103b6c"},
    {"kind":"rule","id":"partyOpen","label":"党建同步需跟进","stage":"review","text":"计数（党建检查点 当 培训 = 本表 且 状态 = 需跟进） = 0","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"partyCheckpoint","key":["training"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"training"},"right":{"kind":"self"}},{"kind":"compare","operator":"=","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"需跟进"}}]}},"right":{"kind":"literal","type":"number","value":"0"}}},"consequence":{"kind":"warn","message":["党建检查点还需要跟进。"]}}],"demand":null,"from":null,"until":null,"reads":[],"hash":"b0563df90736b0800f64144da1d22ee240b848ba334176430ef5c6b97372e7e3"},
  ],
  states: ["计划","已通知","报名中","已举办","已评价","已归档","已取消"],
  transitions: [
    {"from":"已举办","to":"已评价","label":"已评价","by":[],"when":null,"reason":false},
    {"from":"计划","to":"已通知","label":"发通知","by":["bureau","sectionHead"],"when":null,"reason":false},
    {"from":"已通知","to":"报名中","label":"开始报名","by":["bureau","sectionHead"],"when":null,"reason":false},
    {"from":"报名中","to":"已举办","label":"已经举办","by":["bureau","sectionHead"],"when":{"kind":"and","operands":[{"kind":"compare","operator":"≥","left":{"kind":"call","function":"daysBetween","arguments":[{"kind":"field","field":"heldAt"},{"kind":"moment","moment":"today"}]},"right":{"kind":"literal","type":"number","value":"0"}},{"kind":"compare","operator":"≥","left":{"kind":"across","function":"count","of":{"kind":"form","form":"attendance","key":["training"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"training"},"right":{"kind":"self"}},{"kind":"in","value":{"kind":"theirState"},"items":[{"kind":"literal","type":"choice","value":"已签到"},{"kind":"literal","type":"choice","value":"已评价"}]}]}},"right":{"kind":"literal","type":"number","value":"1"}}]},"reason":false},
    {"from":"已评价","to":"已归档","label":"归档","by":["bureau","sectionHead"],"when":{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"partyCheckpoint","key":["training"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"training"},"right":{"kind":"self"}},{"kind":"compare","operator":"=","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"待采集"}}]}},"right":{"kind":"literal","type":"number","value":"0"}},"reason":false},
    {"from":"已通知","to":"已取消","label":"取消","by":["sectionHead"],"when":null,"reason":true},
    {"from":"报名中","to":"已取消","label":"取消","by":["sectionHead"],"when":null,"reason":true},
  ],
  conclusion: null,
  samples: [],
  hash: "3dc4514b5f59bc1772623b95e6c47ca49154b1d09e3b92e9a2212e8d1f46c1b3",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"training.kinds","label":"类别","options":[{"code":"政策法规","label":"政策法规","from":null,"until":null},{"code":"党建","label":"党建","from":null,"until":null},{"code":"财务","label":"财务","from":null,"until":null},{"code":"年检","label":"年检","from":null,"until":null},{"code":"评估","label":"评估","from":null,"until":null},{"code":"预警","label":"预警","from":null,"until":null},{"code":"能力提升","label":"能力提升","from":null,"until":null}]},
  {"id":"training.audience","label":"对象","options":[{"code":"社区社会组织","label":"社区社会组织","from":null,"until":null},{"code":"新成立","label":"新成立","from":null,"until":null},{"code":"参评","label":"参评","from":null,"until":null},{"code":"信息员","label":"信息员","from":null,"until":null},{"code":"全体","label":"全体","from":null,"until":null}]},
]
