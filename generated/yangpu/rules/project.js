// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// order 起止先后：当 结束日期 不为空 则 结束日期 ≥ 开始日期
// orgExists 牵头组织存续：当 种类 = 创新创业 则 社会组织.状态 = 存续
// yearlyOnce 每年确认一次：去重计数（年度确认.年度） = 计数（年度确认）

export const form = {
  kind: "form",
  id: "project",
  label: "项目",
  version: "2026",
  basis: [],
  unique: ["org","name"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["organisation","bureau"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"project","label":"项目","fields":["name","kind","org","field","startsOn","endsOn","funds","progress","results","partners"]},
    {"id":"confirmations","label":"年度确认","fields":["yearly"]},
    {"id":"effects","label":"带动情况","fields":["talentsTotal","jobsTotal"]},
  ],
  fields: [
    {"kind":"field","id":"name","label":"名称","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":60,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"kind","label":"种类","type":{"kind":"choice","options":"projectKinds"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"牵头的一家","initial":null,"formerly":[]},
    {"kind":"field","id":"field","label":"领域","type":{"kind":"choice","options":"projectFields"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":"其他","formerly":[]},
    {"kind":"field","id":"startsOn","label":"开始日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"endsOn","label":"结束日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"funds","label":"资金","type":{"kind":"money"},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":"0","formerly":[]},
    {"kind":"field","id":"progress","label":"进度","type":{"kind":"longtext"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":500,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"results","label":"成效","type":{"kind":"longtext"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":1000,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"partners","label":"合作单位","type":{"kind":"table","columns":[{"kind":"field","id":"unit","label":"单位","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"kind","label":"类别","type":{"kind":"choice","options":"project.partners.kind"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"yearly","label":"年度确认","type":{"kind":"table","columns":[{"kind":"field","id":"year","label":"年度","type":{"kind":"year"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"confirmedOn","label":"确认日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"running","label":"还在实施","type":{"kind":"yesno"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"talents","label":"引进人才","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"jobs","label":"带动就业","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"talentsTotal","label":"引进人才合计","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"sum","table":"yearly","value":{"kind":"column","column":"talents"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"jobsTotal","label":"带动就业合计","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"sum","table":"yearly","value":{"kind":"column","column":"jobs"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"order","label":"起止先后","stage":"submit","text":"当 结束日期 不为空 则 结束日期 ≥ 开始日期","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"endsOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"endsOn"},"right":{"kind":"field","field":"startsOn"}}}]},"consequence":{"kind":"block","message":["结束日期",{"key":"结束日期","expression":{"kind":"field","field":"endsOn"},"type":"date"},"早于开始日期",{"key":"开始日期","expression":{"kind":"field","field":"startsOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["endsOn","startsOn"],"hash":"7d7f8e6ace717c61bc0048d9ff503139025fa7862ed34088554815762dd8596a"},
    {"kind":"rule","id":"orgExists","label":"牵头组织存续","stage":"submit","text":"当 种类 = 创新创业 则 社会组织.状态 = 存续","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"创新创业"}},{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"reference","field":"org","target":"status"},"right":{"kind":"literal","type":"choice","value":"存续"}}}]},"consequence":{"kind":"block","message":[{"key":"社会组织.名称","expression":{"kind":"reference","field":"org","target":"name"},"type":"text"},"已经是",{"key":"社会组织.状态","expression":{"kind":"reference","field":"org","target":"status"},"type":"choice","options":"org.status"},"，不能再牵头新的项目。"]}}],"demand":null,"from":null,"until":null,"reads":["kind","org"],"hash":"3d0f1462dfaea0ea14dfdc0c0175be2818171a34ccd2a6d135633be5703d831d"},
    {"kind":"rule","id":"yearlyOnce","label":"每年确认一次","stage":"submit","text":"去重计数（年度确认.年度） = 计数（年度确认）","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"aggregate","function":"distinct","table":"yearly","value":{"kind":"column","column":"year"}},"right":{"kind":"aggregate","function":"count","table":"yearly"}}},"consequence":{"kind":"block","message":["有一个年度确认了两次。"]}}],"demand":null,"from":null,"until":null,"reads":["yearly"],"hash":"d60ecfba88e577f491f6ea4300178339702fffe2446fec7a79a8064bf8705860"},
  ],
  states: ["填写","储备","实施","完成","终止"],
  transitions: [
    {"from":"填写","to":"储备","label":"入库","by":["organisation","bureau"],"when":null,"reason":false},
    {"from":"储备","to":"实施","label":"开始实施","by":["bureau"],"when":null,"reason":false},
    {"from":"实施","to":"完成","label":"完成","by":["bureau"],"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"endsOn"}}},{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"results"}}}]},"reason":false},
    {"from":"储备","to":"终止","label":"终止","by":["bureau"],"when":null,"reason":true},
    {"from":"实施","to":"终止","label":"终止","by":["bureau"],"when":null,"reason":true},
  ],
  conclusion: null,
  samples: [],
  hash: "37d83e49322845b55754bfc9782c58bfe8cb3702560d0b2ab02514c971e1742b",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"projectKinds","label":"项目种类","options":[{"code":"创新创业","label":"创新创业","from":null,"until":null},{"code":"创新案例","label":"创新案例","from":null,"until":null},{"code":"公益创投","label":"公益创投","from":null,"until":null},{"code":"公益主题活动","label":"公益主题活动","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
  {"id":"projectFields","label":"项目领域","options":[{"code":"城市建设","label":"城市建设","from":null,"until":null},{"code":"绿色低碳","label":"绿色低碳","from":null,"until":null},{"code":"科技创新","label":"科技创新","from":null,"until":null},{"code":"社区治理","label":"社区治理","from":null,"until":null},{"code":"民生服务","label":"民生服务","from":null,"until":null},{"code":"为老服务","label":"为老服务","from":null,"until":null},{"code":"青少年","label":"青少年","from":null,"until":null},{"code":"文化体育","label":"文化体育","from":null,"until":null},{"code":"乡村振兴","label":"乡村振兴","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
  {"id":"org.status","label":"状态","options":[{"code":"筹备","label":"筹备","from":null,"until":null},{"code":"存续","label":"存续","from":null,"until":null},{"code":"注销中","label":"注销中","from":null,"until":null},{"code":"已注销","label":"已注销","from":null,"until":null},{"code":"已撤销","label":"已撤销","from":null,"until":null},{"code":"迁出","label":"迁出","from":null,"until":null}]},
  {"id":"project.partners.kind","label":"类别","options":[{"code":"政府","label":"政府","from":null,"until":null},{"code":"企业","label":"企业","from":null,"until":null},{"code":"高校","label":"高校","from":null,"until":null},{"code":"社会组织","label":"社会组织","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
]
