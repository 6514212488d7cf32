// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// dueOrder 应还日期先后：应还日期 > 借书日期
// overLimit 超过上限：计数（图书） ≤ 借阅上限
// L01 图书未还：当 未还册数 > 0 则 应还日期 ≥ 提交日期
// L02 归还逾期：每一行（图书，逾期天数 = 0）
// L03 图书破损：当 任一（图书，破损说明 不为空）

export const form = {
  kind: "form",
  id: "loan",
  label: "借阅单",
  version: "2026",
  basis: [
    {"law":"河畔市图书馆借阅办法","article":"第三条"},
  ],
  unique: ["reader","borrowedOn"],
  baseline: {
    kind: "field",
    field: "borrowedOn",
  },
  deadline: null,
  filledBy: ["readerRole"],
  reviewedBy: ["main"],
  sections: [
    {"id":"borrowing","label":"借阅","fields":["reader","readerName","readerKind","branch","borrowedOn","dueOn","handedAt","books","companions"]},
    {"id":"settlement","label":"结算","fields":["bookCount","missingCount","missingPrice","lateFee","paidFee","hasNote","note"]},
  ],
  fields: [
    {"kind":"field","id":"reader","label":"读者","type":{"kind":"ref","form":"reader"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"readerName","label":"读者姓名","type":{"kind":"name"},"required":false,"visible":null,"calculate":null,"from":{"field":"reader","target":"name"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"readerKind","label":"读者类别","type":{"kind":"choice","options":"readerKind"},"required":false,"visible":null,"calculate":null,"from":{"field":"reader","target":"kind"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"branch","label":"馆舍","type":{"kind":"choice","options":"branch"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"borrowedOn","label":"借书日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"dueOn","label":"应还日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"handedAt","label":"领书时间","type":{"kind":"datetime"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"books","label":"图书","type":{"kind":"table","columns":[{"kind":"field","id":"title","label":"书名","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":60,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"barcode","label":"条码","type":{"kind":"docno"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"price","label":"定价","type":{"kind":"money"},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"returned","label":"已还","type":{"kind":"yesno"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"returnedOn","label":"归还日期","type":{"kind":"date"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"column","column":"returned"},"right":{"kind":"literal","type":"yesno","value":true}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"damage","label":"破损说明","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"daysLate","label":"逾期天数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"if","condition":{"kind":"compare","operator":">","left":{"kind":"column","column":"returnedOn"},"right":{"kind":"field","field":"dueOn"}},"then":{"kind":"call","function":"daysBetween","arguments":[{"kind":"field","field":"dueOn"},{"kind":"column","column":"returnedOn"}]},"otherwise":{"kind":"literal","type":"number","value":"0"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]}],"fewest":1,"most":10},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"companions","label":"同借人","type":{"kind":"table","columns":[{"kind":"field","id":"name","label":"姓名","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"relation","label":"与读者关系","type":{"kind":"choice","options":"loan.companions.relation"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"note","label":"说明","type":{"kind":"text"},"required":{"kind":"compare","operator":"=","left":{"kind":"column","column":"relation"},"right":{"kind":"literal","type":"choice","value":"其他"}},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"bookCount","label":"册数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"count","table":"books"},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"missingCount","label":"未还册数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"count","table":"books","where":{"kind":"compare","operator":"=","left":{"kind":"column","column":"returned"},"right":{"kind":"literal","type":"yesno","value":false}}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"missingPrice","label":"未还定价","type":{"kind":"money"},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"sum","table":"books","value":{"kind":"column","column":"price"},"where":{"kind":"compare","operator":"=","left":{"kind":"column","column":"returned"},"right":{"kind":"literal","type":"yesno","value":false}}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"lateFee","label":"应缴滞纳金","type":{"kind":"money"},"required":false,"visible":null,"calculate":{"kind":"arithmetic","operator":"×","left":{"kind":"parameter","parameter":"dailyFee"},"right":{"kind":"aggregate","function":"sum","table":"books","value":{"kind":"column","column":"daysLate"}}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"paidFee","label":"已缴滞纳金","type":{"kind":"money"},"required":{"kind":"compare","operator":">","left":{"kind":"field","field":"lateFee"},"right":{"kind":"literal","type":"money","value":"0"}},"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"hasNote","label":"有备注","type":{"kind":"yesno"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":false,"formerly":[]},
    {"kind":"field","id":"note","label":"备注","type":{"kind":"longtext"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"hasNote"},"right":{"kind":"literal","type":"yesno","value":true}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":200,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"dueOrder","label":"应还日期先后","stage":"submit","text":"应还日期 > 借书日期","basis":[{"law":"河畔市图书馆借阅办法","article":"第三条"}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":">","left":{"kind":"field","field":"dueOn"},"right":{"kind":"field","field":"borrowedOn"}}},"consequence":{"kind":"block","message":["应还日期",{"key":"应还日期","expression":{"kind":"field","field":"dueOn"},"type":"date"},"应当晚于借书日期",{"key":"借书日期","expression":{"kind":"field","field":"borrowedOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["dueOn","borrowedOn"],"hash":"eb310edb0b220f358a75c4377d8ad2160aa91bfa7663c9e5c662409d16bd3616"},
    {"kind":"rule","id":"overLimit","label":"超过上限","stage":"submit","text":"计数（图书） ≤ 借阅上限","basis":[{"law":"河畔市图书馆借阅办法","article":"第三条"}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"aggregate","function":"count","table":"books"},"right":{"kind":"parameter","parameter":"loanLimit"}}},"consequence":{"kind":"warn","message":["一次借",{"key":"册数","expression":{"kind":"field","field":"bookCount"},"type":"number"},"册，超过上限",{"key":"借阅上限","expression":{"kind":"parameter","parameter":"loanLimit"},"type":"number"},"册。"]}}],"demand":null,"from":null,"until":null,"reads":["books"],"hash":"564d469a90c56ed0e60bafe22398d1f005b1c4c7619c4cbbed0694cd660b64ef"},
    {"kind":"rule","id":"L01","label":"图书未还","stage":"submit","text":"当 未还册数 > 0 则 应还日期 ≥ 提交日期","basis":[{"law":"河畔市图书馆借阅办法","article":"第三条"}],"cases":[{"when":{"kind":"and","operands":[{"kind":"compare","operator":">","left":{"kind":"field","field":"missingCount"},"right":{"kind":"literal","type":"number","value":"0"}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"dueOn"},"right":{"kind":"moment","moment":"submitted"}}}]},"consequence":{"kind":"finding","severity":"severe","message":["有",{"key":"未还册数","expression":{"kind":"field","field":"missingCount"},"type":"number"},"册到期未还，定价合计",{"key":"未还定价","expression":{"kind":"field","field":"missingPrice"},"type":"money"},"。"]}}],"demand":["归还图书，或者按定价",{"key":"未还定价","expression":{"kind":"field","field":"missingPrice"},"type":"money"},"赔偿。"],"from":null,"until":null,"reads":["missingCount","dueOn"],"hash":"052c1a6fa9f662a8515c0f2a07b230d357b94cf6a49d04e4724eb9e8a2f20d50"},
    {"kind":"rule","id":"L02","label":"归还逾期","stage":"submit","text":"每一行（图书，逾期天数 = 0）","basis":[{"law":"河畔市图书馆借阅办法","article":"第三条"},{"law":"公共图书馆法","article":"第三十三条"}],"cases":[{"when":{"kind":"not","operand":{"kind":"aggregate","function":"all","table":"books","value":{"kind":"compare","operator":"=","left":{"kind":"column","column":"daysLate"},"right":{"kind":"literal","type":"number","value":"0"}}}},"consequence":{"kind":"finding","severity":"ordinary","message":["归还逾期，应缴滞纳金",{"key":"应缴滞纳金","expression":{"kind":"field","field":"lateFee"},"type":"money"},"，已缴",{"key":"已缴滞纳金","expression":{"kind":"field","field":"paidFee"},"type":"money"},"。"]}}],"demand":["缴清滞纳金",{"key":"应缴滞纳金","expression":{"kind":"field","field":"lateFee"},"type":"money"},"。"],"from":null,"until":null,"reads":["books"],"hash":"287b59ef6b6782c7596b9a626d0cda0e2538ab4591d9930d098dda5f6e85a9f3"},
    {"kind":"rule","id":"L03","label":"图书破损","stage":"review","text":"当 任一（图书，破损说明 不为空）","basis":[{"law":"河畔市图书馆借阅办法","article":"第七条"}],"cases":[{"when":{"kind":"aggregate","function":"any","table":"books","value":{"kind":"not","operand":{"kind":"empty","value":{"kind":"column","column":"damage"}}}},"consequence":{"kind":"finding","severity":"advice","message":["图书有破损，请检查后上架。"]}}],"demand":null,"from":null,"until":null,"reads":["books"],"hash":"05cebf74f3d1cdd8c4a0174410ea741baa6a6915cdc2ae46130ceb85b09b08cd"},
  ],
  states: ["登记","已借出","已还清","已归档"],
  transitions: [
    {"from":"登记","to":"已借出","label":"借出","by":["readerRole"],"when":null,"reason":false},
    {"from":"已借出","to":"登记","label":"撤回","by":["main"],"when":null,"reason":true},
    {"from":"已借出","to":"已还清","label":"还清","by":["main"],"when":{"kind":"compare","operator":"=","left":{"kind":"field","field":"missingCount"},"right":{"kind":"literal","type":"number","value":"0"}},"reason":false},
    {"from":"已还清","to":"已归档","label":"归档","by":["main"],"when":null,"reason":false},
  ],
  conclusion: {
    id: "grade",
    label: "借阅评价",
    cases: [{"when":{"kind":"findings","severity":"severe","measure":"any"},"value":"停借"},{"when":{"kind":"compare","operator":"≥","left":{"kind":"findings","severity":"ordinary","measure":"count"},"right":{"kind":"literal","type":"number","value":"1"}},"value":"提醒"},{"when":null,"value":"良好"}],
    values: ["停借","提醒","良好"],
  },
  samples: [],
  hash: "92ac165a5e06e343ad7b48edc9bedcb6769fe07b40ff758bf206f080e5a3d635",
}

export const parameters = [
  {"id":"dailyFee","label":"逾期日费","type":"money","values":[{"from":"2020-01-01","until":null,"value":"10"},{"from":"2026-01-01","until":null,"value":"20"}]},
  {"id":"loanLimit","label":"借阅上限","type":"number","values":[{"from":"2020-01-01","until":null,"value":"5"}]},
]

export const tiers = []

export const options = [
  {"id":"readerKind","label":"读者类别","options":[{"code":"A","label":"成人读者","from":null,"until":null},{"code":"C","label":"少儿读者","from":null,"until":null},{"code":"T","label":"教师读者","from":null,"until":"2026-12-31","mergedInto":"A"}]},
  {"id":"branch","label":"馆舍","options":[{"code":"1","label":"总馆","from":null,"until":null},{"code":"2","label":"河东分馆","from":null,"until":null},{"code":"9","label":"汽车图书馆","from":null,"until":null}]},
  {"id":"loan.companions.relation","label":"与读者关系","options":[{"code":"家人","label":"家人","from":null,"until":null},{"code":"同事","label":"同事","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
]
