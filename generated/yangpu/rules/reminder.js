// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// visited 上门要有人：当 方式 属于【电话，上门】 且 结果 = 有回应 则 联系到的人 不为空
// answerOrder 回应先后：当 回应日期 不为空 则 回应日期 ≥ 提醒日期

export const form = {
  kind: "form",
  id: "reminder",
  label: "提醒记录",
  version: "2026",
  basis: [],
  unique: [],
  called: ["org","matter","sentOn"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau","streetOfficer"],
  reviewedBy: ["sectionHead"],
  sections: [
    {"id":"sent","label":"提醒","fields":["org","street","matter","year","rectification","expiryWork","channel","sentOn","officer","reached","content","before","ordinal"]},
    {"id":"result","label":"结果","fields":["result","answeredOn","answer"]},
  ],
  fields: [
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"street","label":"街道","type":{"kind":"choice","options":"streets"},"required":false,"visible":null,"calculate":null,"from":{"field":"org","target":"street"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"matter","label":"事项","type":{"kind":"choice","options":"reminderMatters"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"year","label":"事项年度","type":{"kind":"year"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"同一年度的同一事项接着数次数","initial":null,"formerly":[]},
    {"kind":"field","id":"rectification","label":"整改","type":{"kind":"ref","form":"rectification"},"required":false,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"matter"},"right":{"kind":"literal","type":"choice","value":"整改报告"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"expiryWork","label":"有效期办理","type":{"kind":"ref","form":"expiryWork"},"required":false,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"matter"},"right":{"kind":"literal","type":"choice","value":"证书有效期"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"channel","label":"方式","type":{"kind":"choice","options":"reminder.channel"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"sentOn","label":"提醒日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"officer","label":"提醒人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"reached","label":"联系到的人","type":{"kind":"name"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"没有联系到的不填","initial":null,"formerly":[]},
    {"kind":"field","id":"content","label":"内容","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":200,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"before","label":"以前提醒次数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"across","function":"count","of":{"kind":"form","form":"reminder","key":["org","matter","year"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"org"},"right":{"kind":"field","field":"org"}},{"kind":"compare","operator":"=","left":{"kind":"their","field":"matter"},"right":{"kind":"field","field":"matter"}},{"kind":"compare","operator":"=","left":{"kind":"their","field":"year"},"right":{"kind":"field","field":"year"}},{"kind":"compare","operator":"≤","left":{"kind":"their","field":"sentOn"},"right":{"kind":"field","field":"sentOn"}}]}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"ordinal","label":"第几次","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"arithmetic","operator":"+","left":{"kind":"field","field":"before"},"right":{"kind":"literal","type":"number","value":"1"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"result","label":"结果","type":{"kind":"choice","options":"reminder.result"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"answeredOn","label":"回应日期","type":{"kind":"date"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"result"},"right":{"kind":"literal","type":"choice","value":"有回应"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"answer","label":"回应内容","type":{"kind":"text"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"result"},"right":{"kind":"literal","type":"choice","value":"有回应"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"visited","label":"上门要有人","stage":"submit","text":"当 方式 属于【电话，上门】 且 结果 = 有回应 则 联系到的人 不为空","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"and","operands":[{"kind":"in","value":{"kind":"field","field":"channel"},"items":[{"kind":"literal","type":"choice","value":"电话"},{"kind":"literal","type":"choice","value":"上门"}]},{"kind":"compare","operator":"=","left":{"kind":"field","field":"result"},"right":{"kind":"literal","type":"choice","value":"有回应"}}]},{"kind":"not","operand":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"reached"}}}}]},"consequence":{"kind":"block","message":["有回应的，请写联系到的人。"]}}],"demand":null,"from":null,"until":null,"reads":["channel","result","reached"],"hash":"9c25be523024f2faba994f81be40dbd306f5ae013604773c6938a05c899ce889"},
    {"kind":"rule","id":"answerOrder","label":"回应先后","stage":"submit","text":"当 回应日期 不为空 则 回应日期 ≥ 提醒日期","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"answeredOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"answeredOn"},"right":{"kind":"field","field":"sentOn"}}}]},"consequence":{"kind":"block","message":["回应日期",{"key":"回应日期","expression":{"kind":"field","field":"answeredOn"},"type":"date"},"早于提醒日期",{"key":"提醒日期","expression":{"kind":"field","field":"sentOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["answeredOn","sentOn"],"hash":"188bca996c4cee8a810125a56584a8176e362697f666e645a179b29f41dd07ca"},
  ],
  states: ["记录","已提醒","有回应","无回应","已升级"],
  transitions: [
    {"from":"记录","to":"已提醒","label":"提醒","by":[],"when":null,"reason":false},
    {"from":"已提醒","to":"记录","label":"补记结果","by":["bureau","streetOfficer"],"when":null,"reason":false},
    {"from":"已提醒","to":"有回应","label":"有回应","by":["bureau","streetOfficer"],"when":{"kind":"compare","operator":"=","left":{"kind":"field","field":"result"},"right":{"kind":"literal","type":"choice","value":"有回应"}},"reason":false},
    {"from":"已提醒","to":"无回应","label":"无回应","by":["bureau","streetOfficer"],"when":{"kind":"compare","operator":"=","left":{"kind":"field","field":"result"},"right":{"kind":"literal","type":"choice","value":"无回应"}},"reason":false},
    {"from":"无回应","to":"已升级","label":"升级","by":["bureau","sectionHead"],"when":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"ordinal"},"right":{"kind":"parameter","parameter":"reminderLimit"}},"reason":false,"creates":[{"form":"interview","submitted":false,"when":{"kind":"compare","operator":"≠","left":{"kind":"field","field":"matter"},"right":{"kind":"literal","type":"choice","value":"证书有效期"}},"values":[{"field":"org","kind":"value","value":{"kind":"field","field":"org"}},{"field":"rectification","kind":"value","value":{"kind":"field","field":"rectification"}},{"field":"reasonNote","kind":"text","text":["就",{"key":"事项","expression":{"kind":"field","field":"matter"},"type":"choice","options":"reminderMatters"},"提醒",{"key":"第几次","expression":{"kind":"field","field":"ordinal"},"type":"number"},"次，你单位没有回应"]}]},{"form":"zombieCheck","submitted":true,"when":{"kind":"compare","operator":"=","left":{"kind":"field","field":"matter"},"right":{"kind":"literal","type":"choice","value":"证书有效期"}},"values":[{"field":"org","kind":"value","value":{"kind":"field","field":"org"}},{"field":"year","kind":"value","value":{"kind":"moment","moment":"thisYear"}},{"field":"foundBy","kind":"value","value":{"kind":"literal","type":"choice","value":"无法取得联系"}},{"field":"checkedOn","kind":"value","value":{"kind":"moment","moment":"today"}}]}]},
  ],
  conclusion: null,
  samples: [],
  hash: "a476017de542d12c0a0b6c2e0f92f6d7667e4e5e2acd7e73762e5ca3dbe3f587",
}

export const parameters = [
  {"id":"reminderLimit","label":"提醒次数上限","type":"number","values":[{"from":null,"until":null,"value":"2"}]},
]

export const tiers = []

export const options = [
  {"id":"streets","label":"街道","options":[{"code":"310110001","label":"定海路街道","from":null,"until":null},{"code":"310110006","label":"平凉路街道","from":null,"until":null},{"code":"310110008","label":"江浦路街道","from":null,"until":null},{"code":"310110009","label":"四平路街道","from":null,"until":null},{"code":"310110012","label":"控江路街道","from":null,"until":null},{"code":"310110013","label":"长白新村街道","from":null,"until":null},{"code":"310110015","label":"延吉新村街道","from":null,"until":null},{"code":"310110016","label":"殷行街道","from":null,"until":null},{"code":"310110018","label":"大桥街道","from":null,"until":null},{"code":"310110019","label":"五角场街道","from":null,"until":null},{"code":"310110020","label":"新江湾城街道","from":null,"until":null},{"code":"310110021","label":"长海路街道","from":null,"until":null}]},
  {"id":"reminderMatters","label":"提醒事项","options":[{"code":"年检报送","label":"年检报送","from":null,"until":null},{"code":"整改报告","label":"整改报告","from":null,"until":null},{"code":"证书有效期","label":"证书有效期","from":null,"until":null},{"code":"党建跟进","label":"党建跟进","from":null,"until":null},{"code":"重大事项补报","label":"重大事项补报","from":null,"until":null},{"code":"专项自查","label":"专项自查","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
  {"id":"reminder.channel","label":"方式","options":[{"code":"短信","label":"短信","from":null,"until":null},{"code":"电话","label":"电话","from":null,"until":null},{"code":"函","label":"函","from":null,"until":null},{"code":"上门","label":"上门","from":null,"until":null}]},
  {"id":"reminder.result","label":"结果","options":[{"code":"有回应","label":"有回应","from":null,"until":null},{"code":"无回应","label":"无回应","from":null,"until":null}]},
]
