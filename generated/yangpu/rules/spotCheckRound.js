// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// drawAfter 抽取先后：登记早于 ≤ 抽取日期
// excludedTwice 排除重复：去重计数（排除名单.社会组织） = 计数（排除名单）
// checkRate 抽查率：当 状态 = 已办结 则 去重计数（抽查.社会组织 当 年度 = 本表.年度） ≥ 计数（社会组织名录 当 状态 = 存续） × 抽查比例下限

export const form = {
  kind: "form",
  id: "spotCheckRound",
  label: "抽查批次",
  version: "2026",
  basis: [
    {"law":"社会组织抽查暂行办法","article":"第五条（待核）"},
  ],
  unique: ["name"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"round","label":"批次","fields":["name","year","drawMode","registeredBefore","howMany","drawnOn","witness","seed","candidates","excluded"]},
  ],
  fields: [
    {"kind":"field","id":"name","label":"名称","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":30,"masked":false,"readonly":false,"hint":"如：2026年第一批抽查","initial":null,"formerly":[]},
    {"kind":"field","id":"year","label":"年度","type":{"kind":"year"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"drawMode","label":"抽查方式","type":{"kind":"choice","options":"drawModes"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"registeredBefore","label":"登记早于","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"这一天以前登记的才抽","initial":null,"formerly":[]},
    {"kind":"field","id":"howMany","label":"抽取数","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"1","most":"300","shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"drawnOn","label":"抽取日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"witness","label":"监督人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"seed","label":"种子","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":"抽取时由系统取，公开以后可以重算","initial":null,"formerly":[]},
    {"kind":"field","id":"candidates","label":"候选数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"excluded","label":"排除名单","type":{"kind":"table","columns":[{"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"reason","label":"理由","type":{"kind":"choice","options":"spotCheckRound.excluded.reason"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"note","label":"说明","type":{"kind":"text"},"required":{"kind":"compare","operator":"=","left":{"kind":"column","column":"reason"},"right":{"kind":"literal","type":"choice","value":"其他"}},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"drawAfter","label":"抽取先后","stage":"submit","text":"登记早于 ≤ 抽取日期","basis":[{"law":"社会组织抽查暂行办法","article":"第五条（待核）"}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"field","field":"registeredBefore"},"right":{"kind":"field","field":"drawnOn"}}},"consequence":{"kind":"block","message":["登记早于",{"key":"登记早于","expression":{"kind":"field","field":"registeredBefore"},"type":"date"},"晚于抽取日期",{"key":"抽取日期","expression":{"kind":"field","field":"drawnOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["registeredBefore","drawnOn"],"hash":"2bd9b633342fdac175a8fbb09eb187d45e5d6330aca4493858fa1bfa88d80568"},
    {"kind":"rule","id":"excludedTwice","label":"排除重复","stage":"submit","text":"去重计数（排除名单.社会组织） = 计数（排除名单）","basis":[{"law":"社会组织抽查暂行办法","article":"第五条（待核）"}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"aggregate","function":"distinct","table":"excluded","value":{"kind":"column","column":"org"}},"right":{"kind":"aggregate","function":"count","table":"excluded"}}},"consequence":{"kind":"block","message":["排除名单里有重复的。"]}}],"demand":null,"from":null,"until":null,"reads":["excluded"],"hash":"0ee748d602887151a1adcb58ce1e7be981995f17972ec5610df70157eb5c05be"},
    {"kind":"rule","id":"checkRate","label":"抽查率","stage":"review","text":"当 状态 = 已办结 则 去重计数（抽查.社会组织 当 年度 = 本表.年度） ≥ 计数（社会组织名录 当 状态 = 存续） × 抽查比例下限","basis":[{"law":"社会组织抽查暂行办法","article":"第五条（待核）"}],"cases":[{"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"state"},"right":{"kind":"literal","type":"choice","value":"已办结"}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"across","function":"distinct","of":{"kind":"form","form":"spotCheck","key":["year"]},"value":{"kind":"their","field":"org"},"where":{"kind":"compare","operator":"=","left":{"kind":"their","field":"year"},"right":{"kind":"field","field":"year"}}},"right":{"kind":"arithmetic","operator":"×","left":{"kind":"across","function":"count","of":{"kind":"form","form":"org","key":["status"]},"where":{"kind":"compare","operator":"=","left":{"kind":"their","field":"status"},"right":{"kind":"literal","type":"choice","value":"存续"}}},"right":{"kind":"parameter","parameter":"checkFloor"}}}}]},"consequence":{"kind":"warn","message":["本年已抽查",{"key":"去重计数（抽查.社会组织 当 年度 = 本表.年度）","expression":{"kind":"across","function":"distinct","of":{"kind":"form","form":"spotCheck","key":["year"]},"value":{"kind":"their","field":"org"},"where":{"kind":"compare","operator":"=","left":{"kind":"their","field":"year"},"right":{"kind":"field","field":"year"}}},"type":"number"},"家，在册",{"key":"计数（社会组织名录 当 状态 = 存续）","expression":{"kind":"across","function":"count","of":{"kind":"form","form":"org","key":["status"]},"where":{"kind":"compare","operator":"=","left":{"kind":"their","field":"status"},"right":{"kind":"literal","type":"choice","value":"存续"}}},"type":"number"},"家，不到",{"key":"抽查比例下限","expression":{"kind":"parameter","parameter":"checkFloor"},"type":"percent"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["year"],"hash":"dc350570a4bfc0d8e39235b8882fa6ad99e57a6bf59bc8b5b17bf88d87e781c2"},
  ],
  states: ["待抽取","已抽取","已办结"],
  transitions: [
    {"from":"待抽取","to":"已抽取","label":"抽取","by":["bureau"],"when":null,"reason":false,"creates":[{"form":"spotCheck","submitted":false,"when":null,"values":[{"field":"batch","kind":"value","value":{"kind":"self"}},{"field":"org","kind":"value","value":{"kind":"drawn","field":null}},{"field":"drawMode","kind":"value","value":{"kind":"field","field":"drawMode"}},{"field":"drawReason","kind":"value","value":{"kind":"literal","type":"choice","value":"随机"}},{"field":"drawnOn","kind":"value","value":{"kind":"field","field":"drawnOn"}}]}],"draws":{"form":"org","where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"status"},"right":{"kind":"literal","type":"choice","value":"存续"}},{"kind":"compare","operator":"<","left":{"kind":"their","field":"registeredOn"},"right":{"kind":"field","field":"registeredBefore"}},{"kind":"not","operand":{"kind":"aggregate","function":"any","table":"excluded","value":{"kind":"compare","operator":"=","left":{"kind":"columnReference","column":"org","target":"uscc"},"right":{"kind":"their","field":"uscc"}}}}]},"count":{"kind":"field","field":"howMany"},"seed":"seed","candidates":"candidates"}},
    {"from":"已抽取","to":"已办结","label":"办结","by":["bureau","sectionHead"],"when":null,"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "39e443dcd4a1b80927a894d4e7337c48007db1308e5c8b701ca344f581d58ea9",
}

export const parameters = [
  {"id":"checkFloor","label":"抽查比例下限","type":"percent","values":[{"from":"2017-03-13","until":null,"basis":[{"law":"社会组织抽查暂行办法","article":"第五条（待核）"}],"value":"0.03"}]},
]

export const tiers = []

export const options = [
  {"id":"drawModes","label":"抽查方式","options":[{"code":"定期","label":"定期","from":null,"until":null},{"code":"不定期","label":"不定期","from":null,"until":null}]},
  {"id":"spotCheckRound.excluded.reason","label":"理由","options":[{"code":"一年内已抽查","label":"一年内已抽查","from":null,"until":null},{"code":"正在办理注销","label":"正在办理注销","from":null,"until":null},{"code":"正在立案调查","label":"正在立案调查","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
]
