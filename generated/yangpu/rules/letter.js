// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// serviceOrder 送达在签发之后：当 送达日期 不为空 则 送达日期 ≥ 签发日期

export const form = {
  kind: "form",
  id: "letter",
  label: "发文登记",
  version: "2026",
  basis: [],
  unique: ["number"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"issued","label":"文书","fields":["kind","number","title","addressee","org","street","source","inspection","spotCheck","campaignReturn","issuedOn","servedOn","dueOn","voidReason"]},
    {"id":"sealing","label":"用印和归档","fields":["sealedOn","seal","copies","remark"]},
  ],
  fields: [
    {"kind":"field","id":"kind","label":"种类","type":{"kind":"choice","options":"letterKinds"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"number","label":"文号","type":{"kind":"docno"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"title","label":"标题","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"addressee","label":"主送","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"street","label":"街道","type":{"kind":"choice","options":"streets"},"required":false,"visible":null,"calculate":null,"from":{"field":"org","target":"street"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"source","label":"来源","type":{"kind":"choice","options":"letter.source"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"inspection","label":"年检报告","type":{"kind":"ref","form":"annualInspection"},"required":false,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"source"},"right":{"kind":"literal","type":"choice","value":"年度检查"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"spotCheck","label":"抽查","type":{"kind":"ref","form":"spotCheck"},"required":false,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"source"},"right":{"kind":"literal","type":"choice","value":"抽查"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"campaignReturn","label":"专项填报","type":{"kind":"ref","form":"campaignReturn"},"required":false,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"source"},"right":{"kind":"literal","type":"choice","value":"专项行动"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"issuedOn","label":"签发日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"servedOn","label":"送达日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"登记送达时由系统填写","initial":null,"formerly":[]},
    {"kind":"field","id":"dueOn","label":"到期日","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"voidReason","label":"作废原因","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"sealedOn","label":"用印日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"seal","label":"印章","type":{"kind":"choice","options":"letter.seal"},"required":false,"visible":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"sealedOn"}}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"copies","label":"份数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":null,"from":null,"least":"1","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"remark","label":"备注","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"serviceOrder","label":"送达在签发之后","stage":"submit","text":"当 送达日期 不为空 则 送达日期 ≥ 签发日期","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"servedOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"servedOn"},"right":{"kind":"field","field":"issuedOn"}}}]},"consequence":{"kind":"warn","message":["送达日期",{"key":"送达日期","expression":{"kind":"field","field":"servedOn"},"type":"date"},"早于签发日期",{"key":"签发日期","expression":{"kind":"field","field":"issuedOn"},"type":"date"},"，请核对。"]}}],"demand":null,"from":null,"until":null,"reads":["servedOn","issuedOn"],"hash":"ccb7c6a15233bf99bb9e45cfc5f64a858b0820bfe8f25547138e01f28e0ad90f"},
  ],
  states: ["登记","已签发","送达中","已送达","已归档"],
  transitions: [
    {"from":"登记","to":"已签发","label":"已签发","by":[],"when":null,"reason":false},
    {"from":"已签发","to":"送达中","label":"办理送达","by":["bureau"],"when":null,"reason":false,"creates":[{"form":"serviceReceipt","submitted":false,"when":null,"values":[{"field":"letter","kind":"value","value":{"kind":"self"}},{"field":"recipient","kind":"value","value":{"kind":"field","field":"addressee"}},{"field":"document","kind":"text","text":[{"key":"标题","expression":{"kind":"field","field":"title"},"type":"text"},"（",{"key":"文号","expression":{"kind":"field","field":"number"},"type":"text"},"）"]}]}]},
    {"from":"送达中","to":"已送达","label":"送达","by":["bureau"],"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"servedOn"}}},{"kind":"compare","operator":"≥","left":{"kind":"across","function":"count","of":{"kind":"form","form":"serviceReceipt","key":["letter"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"letter"},"right":{"kind":"self"}},{"kind":"compare","operator":"=","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"已核对"}}]}},"right":{"kind":"literal","type":"number","value":"1"}}]},"reason":false},
    {"from":"已签发","to":"已归档","label":"归档","by":["bureau"],"when":null,"reason":false},
    {"from":"已送达","to":"已归档","label":"归档","by":["bureau"],"when":null,"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "b4654787e3a39c4e7600e4527799a134120b1d5a4ac9d659dbb636258459e157",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"streets","label":"街道","options":[{"code":"310110001","label":"定海路街道","from":null,"until":null},{"code":"310110006","label":"平凉路街道","from":null,"until":null},{"code":"310110008","label":"江浦路街道","from":null,"until":null},{"code":"310110009","label":"四平路街道","from":null,"until":null},{"code":"310110012","label":"控江路街道","from":null,"until":null},{"code":"310110013","label":"长白新村街道","from":null,"until":null},{"code":"310110015","label":"延吉新村街道","from":null,"until":null},{"code":"310110016","label":"殷行街道","from":null,"until":null},{"code":"310110018","label":"大桥街道","from":null,"until":null},{"code":"310110019","label":"五角场街道","from":null,"until":null},{"code":"310110020","label":"新江湾城街道","from":null,"until":null},{"code":"310110021","label":"长海路街道","from":null,"until":null}]},
  {"id":"letterKinds","label":"文书种类","options":[{"code":"整改","label":"整改通知书","from":null,"until":null},{"code":"建议","label":"管理建议书","from":null,"until":null},{"code":"约谈","label":"约谈通知书","from":null,"until":null},{"code":"检查","label":"检查通知书","from":null,"until":null},{"code":"告知","label":"行政处罚事先告知书","from":null,"until":null},{"code":"决定","label":"行政处罚决定书","from":null,"until":null}]},
  {"id":"letter.source","label":"来源","options":[{"code":"年度检查","label":"年度检查","from":null,"until":null},{"code":"抽查","label":"抽查","from":null,"until":null},{"code":"专项行动","label":"专项行动","from":null,"until":null},{"code":"检查问题","label":"检查问题","from":null,"until":null},{"code":"约谈","label":"约谈","from":null,"until":null},{"code":"执法案件","label":"执法案件","from":null,"until":null}]},
  {"id":"letter.seal","label":"印章","options":[{"code":"局公章","label":"局公章","from":null,"until":null},{"code":"社团登记专用章","label":"社团登记专用章","from":null,"until":null}]},
]
