// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// R37b 连续两年未参检：当 参检情况 = 未参检 且 上年度未参检 = 是

export const form = {
  kind: "form",
  id: "participation",
  label: "参检核对",
  version: "1",
  basis: [
    {"law":"民办非企业单位年度检查办法","article":"第三条"},
    {"law":"社会团体年度检查办法","article":null},
  ],
  unique: ["org","reportYear"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: {
    month: 5,
    day: 31,
    rollForward: true,
    yearField: "reportYear",
  },
  filledBy: ["bureau"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"参检登记","label":"参检登记","fields":["reportYear","org","registeredOn","street","filed","absentLastYear"]},
  ],
  fields: [
    {"kind":"field","id":"reportYear","label":"检查年度","type":{"kind":"year"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":"2025","formerly":[]},
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"registeredOn","label":"成立登记日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":{"field":"org","target":"registeredOn"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"street","label":"街道","type":{"kind":"choice","options":"streets"},"required":false,"visible":null,"calculate":null,"from":{"field":"org","target":"street"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"filed","label":"已报份数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"across","function":"count","of":{"kind":"form","form":"annualInspection","key":["reportYear","org"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"org"},"right":{"kind":"field","field":"org"}},{"kind":"compare","operator":"=","left":{"kind":"their","field":"reportYear"},"right":{"kind":"field","field":"reportYear"}}]}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"absentLastYear","label":"上年度未参检","type":{"kind":"yesno"},"required":false,"visible":null,"calculate":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"previous","years":1,"field":null}}},{"kind":"compare","operator":"=","left":{"kind":"previous","years":1,"field":null},"right":{"kind":"literal","type":"choice","value":"未参检"}}]},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"R37b","label":"连续两年未参检","stage":"submit","text":"当 参检情况 = 未参检 且 上年度未参检 = 是","basis":[{"law":"民办非企业单位年度检查办法","article":"第九条（待核）"},{"law":"社会团体登记管理条例","article":"第三十条（待核）"}],"cases":[{"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"conclusion"},"right":{"kind":"literal","type":"choice","value":"未参检"}},{"kind":"compare","operator":"=","left":{"kind":"field","field":"absentLastYear"},"right":{"kind":"literal","type":"yesno","value":true}}]},"consequence":{"kind":"clue","message":["连续两年没有参加年度检查，请核查是否符合撤销登记的情形。"]}}],"demand":null,"from":null,"until":null,"reads":["absentLastYear"],"hash":"9bd3f1643069dba3ff211c016b5c361cc38e62e277f0e6afcb948a469b9d1ddf"},
  ],
  states: ["待核对","已核对","已办结","已转排查"],
  transitions: [
    {"from":"待核对","to":"已核对","label":"核对","by":["bureau"],"when":null,"reason":false},
    {"from":"已核对","to":"已转排查","label":"转排查","by":["bureau"],"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"conclusion"},"right":{"kind":"literal","type":"choice","value":"未参检"}},{"kind":"compare","operator":"=","left":{"kind":"field","field":"absentLastYear"},"right":{"kind":"literal","type":"yesno","value":true}}]},"reason":false,"creates":[{"form":"zombieCheck","submitted":true,"when":null,"values":[{"field":"org","kind":"value","value":{"kind":"field","field":"org"}},{"field":"year","kind":"value","value":{"kind":"arithmetic","operator":"+","left":{"kind":"field","field":"reportYear"},"right":{"kind":"literal","type":"number","value":"1"}}},{"field":"foundBy","kind":"value","value":{"kind":"literal","type":"choice","value":"连续两年未参检"}},{"field":"checkedOn","kind":"value","value":{"kind":"moment","moment":"today"}}]}]},
    {"from":"已核对","to":"已办结","label":"补报或者处置完毕","by":["bureau"],"when":null,"reason":true},
  ],
  conclusion: {
    id: "outcome",
    label: "参检情况",
    cases: [{"when":{"kind":"compare","operator":">","left":{"kind":"shift","date":{"kind":"field","field":"registeredOn"},"amount":{"kind":"parameter","parameter":"inspectionAge"},"unit":"month","back":false},"right":{"kind":"call","function":"yearEnd","arguments":[{"kind":"field","field":"reportYear"}]}},"value":"不参加本年年检"},{"when":{"kind":"compare","operator":"=","left":{"kind":"field","field":"filed"},"right":{"kind":"literal","type":"number","value":"0"}},"value":"未参检"},{"when":null,"value":"已参检"}],
    values: ["不参加本年年检","未参检","已参检"],
  },
  samples: [],
  hash: "563cc6e24f0fcd55d8fedd2add6192c0b84be549d8c330cbc33874a3a598ddcd",
}

export const parameters = [
  {"id":"inspectionAge","label":"参检登记期","type":"duration","unit":"month","values":[{"from":"2005-06-01","until":null,"basis":[{"law":"民办非企业单位年度检查办法","article":"第三条"}],"value":"6"}]},
]

export const tiers = []

export const options = [
  {"id":"streets","label":"街道","options":[{"code":"310110001","label":"定海路街道","from":null,"until":null},{"code":"310110006","label":"平凉路街道","from":null,"until":null},{"code":"310110008","label":"江浦路街道","from":null,"until":null},{"code":"310110009","label":"四平路街道","from":null,"until":null},{"code":"310110012","label":"控江路街道","from":null,"until":null},{"code":"310110013","label":"长白新村街道","from":null,"until":null},{"code":"310110015","label":"延吉新村街道","from":null,"until":null},{"code":"310110016","label":"殷行街道","from":null,"until":null},{"code":"310110018","label":"大桥街道","from":null,"until":null},{"code":"310110019","label":"五角场街道","from":null,"until":null},{"code":"310110020","label":"新江湾城街道","from":null,"until":null},{"code":"310110021","label":"长海路街道","from":null,"until":null}]},
]
