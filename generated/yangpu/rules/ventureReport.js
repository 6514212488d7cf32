// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// spentLimit 不超已拨：已用资金 ≤ 创投.已拨付 + 创投.自筹金额
// slow 执行偏慢：当 阶段 = 结项 则 执行率 ≥ 80%

export const form = {
  kind: "form",
  id: "ventureReport",
  label: "创投报告",
  version: "2026",
  basis: [],
  unique: ["venture","stage"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["organisation"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"report","label":"报告","fields":["venture","org","stage","spent","people","progress","issues","executed"]},
    {"id":"check","label":"检查","fields":["checkWay","opinion","checkedOn"]},
  ],
  fields: [
    {"kind":"field","id":"venture","label":"创投","type":{"kind":"ref","form":"venture"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"stage","label":"阶段","type":{"kind":"choice","options":"ventureReport.stage"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"spent","label":"已用资金","type":{"kind":"money"},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"people","label":"受益人数","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"progress","label":"进展","type":{"kind":"longtext"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":2000,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"issues","label":"问题和打算","type":{"kind":"longtext"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":1000,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"executed","label":"执行率","type":{"kind":"percent","places":1},"required":false,"visible":null,"calculate":{"kind":"arithmetic","operator":"÷","left":{"kind":"field","field":"spent"},"right":{"kind":"reference","field":"venture","target":"approved"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"checkWay","label":"检查方式","type":{"kind":"choices","options":"ventureReport.checkWay"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"opinion","label":"检查意见","type":{"kind":"longtext"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"checkedOn","label":"检查日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"spentLimit","label":"不超已拨","stage":"submit","text":"已用资金 ≤ 创投.已拨付 + 创投.自筹金额","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"field","field":"spent"},"right":{"kind":"arithmetic","operator":"+","left":{"kind":"reference","field":"venture","target":"paid"},"right":{"kind":"reference","field":"venture","target":"own"}}}},"consequence":{"kind":"warn","message":["已用资金",{"key":"已用资金","expression":{"kind":"field","field":"spent"},"type":"money"},"多于已拨付和自筹的合计，请核对。"]}}],"demand":null,"from":null,"until":null,"reads":["spent","venture"],"hash":"0237c49a2c5ec2489a113391a12588179d938f8e1ee559d8dd66a403ddf8bb45"},
    {"kind":"rule","id":"slow","label":"执行偏慢","stage":"submit","text":"当 阶段 = 结项 则 执行率 ≥ 80%","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"stage"},"right":{"kind":"literal","type":"choice","value":"结项"}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"executed"},"right":{"kind":"literal","type":"percent","value":"0.8"}}}]},"consequence":{"kind":"warn","message":["结项时资金执行率只有",{"key":"执行率","expression":{"kind":"field","field":"executed"},"type":"percent"},"，结余应当说明用途或者收回。"]}}],"demand":null,"from":null,"until":null,"reads":["stage","executed"],"hash":"9b0d304327b820ff4c1faaa530baceec8d52f855a841c106285921ee58f71000"},
  ],
  states: ["待报送","已报送","合格","整改"],
  transitions: [
    {"from":"待报送","to":"已报送","label":"报送","by":["organisation"],"when":null,"reason":false},
    {"from":"已报送","to":"待报送","label":"退回补充","by":["bureau"],"when":null,"reason":true},
    {"from":"已报送","to":"合格","label":"检查合格","by":["bureau"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"checkedOn"}}},"reason":false},
    {"from":"已报送","to":"整改","label":"需要整改","by":["bureau"],"when":null,"reason":true},
    {"from":"整改","to":"合格","label":"整改合格","by":["bureau"],"when":null,"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "90fb371965e3761f1dd8c069ebac8c1df6b2c17301b8d0a5e6ceb9d6e3270b15",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"ventureReport.stage","label":"阶段","options":[{"code":"中期","label":"中期","from":null,"until":null},{"code":"结项","label":"结项","from":null,"until":null}]},
  {"id":"ventureReport.checkWay","label":"检查方式","options":[{"code":"书面","label":"书面","from":null,"until":null},{"code":"实地","label":"实地","from":null,"until":null}]},
]
