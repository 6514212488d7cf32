// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// order 起止先后：当 结束日期 不为空 则 结束日期 ≥ 开始日期
// inYear 在本年度：年（开始日期） = 年度
// donated 捐赠有金额：当 包含（形式，公益捐赠） 则 金额 > 0元
// sameOwner 项目同一家：当 项目.名称 不为空 则 项目.社会组织 = 社会组织

export const form = {
  kind: "form",
  id: "eastWest",
  label: "东西部协作",
  version: "2026",
  basis: [],
  unique: ["org","year","name"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["organisation","bureau"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"project","label":"项目","fields":["org","year","name","brand","county","forms","startsOn","endsOn","amount","people","story","projectRef","papers"]},
  ],
  fields: [
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"year","label":"年度","type":{"kind":"year"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"name","label":"名称","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":60,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"brand","label":"品牌","type":{"kind":"choice","options":"eastWest.brand"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":"其他","formerly":[]},
    {"kind":"field","id":"county","label":"对口地区","type":{"kind":"choice","options":"partnerCounties"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"forms","label":"形式","type":{"kind":"choices","options":"eastWest.forms"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"startsOn","label":"开始日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"endsOn","label":"结束日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"amount","label":"金额","type":{"kind":"money"},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"没有资金的填0元","initial":null,"formerly":[]},
    {"kind":"field","id":"people","label":"受益人数","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"story","label":"主要做法","type":{"kind":"longtext"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":1000,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"projectRef","label":"项目","type":{"kind":"ref","form":"project"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"在项目登记里有的，指明是哪一个","initial":null,"formerly":[]},
    {"kind":"field","id":"papers","label":"材料","type":{"kind":"table","columns":[{"kind":"field","id":"title","label":"名称","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"file","label":"文件","type":{"kind":"attachment"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"order","label":"起止先后","stage":"submit","text":"当 结束日期 不为空 则 结束日期 ≥ 开始日期","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"endsOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"endsOn"},"right":{"kind":"field","field":"startsOn"}}}]},"consequence":{"kind":"block","message":["结束日期",{"key":"结束日期","expression":{"kind":"field","field":"endsOn"},"type":"date"},"早于开始日期",{"key":"开始日期","expression":{"kind":"field","field":"startsOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["endsOn","startsOn"],"hash":"7d7f8e6ace717c61bc0048d9ff503139025fa7862ed34088554815762dd8596a"},
    {"kind":"rule","id":"inYear","label":"在本年度","stage":"submit","text":"年（开始日期） = 年度","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"call","function":"year","arguments":[{"kind":"field","field":"startsOn"}]},"right":{"kind":"field","field":"year"}}},"consequence":{"kind":"block","message":["开始日期",{"key":"开始日期","expression":{"kind":"field","field":"startsOn"},"type":"date"},"不在",{"key":"年度","expression":{"kind":"field","field":"year"},"type":"year"},"年度。"]}}],"demand":null,"from":null,"until":null,"reads":["startsOn","year"],"hash":"96de9194441ea3f7da34ba2b91397a6c6e54841113bfd9248ede7b06ca29419b"},
    {"kind":"rule","id":"donated","label":"捐赠有金额","stage":"submit","text":"当 包含（形式，公益捐赠） 则 金额 > 0元","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"call","function":"contains","arguments":[{"kind":"field","field":"forms"},{"kind":"literal","type":"choice","value":"公益捐赠"}]},{"kind":"not","operand":{"kind":"compare","operator":">","left":{"kind":"field","field":"amount"},"right":{"kind":"literal","type":"money","value":"0"}}}]},"consequence":{"kind":"warn","message":["形式里有公益捐赠，金额却是0元。"]}}],"demand":null,"from":null,"until":null,"reads":["forms","amount"],"hash":"bda5d7f3c64def152d42f3d2de783dffb24c22c5f1aeba7c5378d65231c5cc80"},
    {"kind":"rule","id":"sameOwner","label":"项目同一家","stage":"submit","text":"当 项目.名称 不为空 则 项目.社会组织 = 社会组织","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"reference","field":"projectRef","target":"name"}}},{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"reference","field":"projectRef","target":"org"},"right":{"kind":"field","field":"org"}}}]},"consequence":{"kind":"block","message":["所选的项目不是这一家的。"]}}],"demand":null,"from":null,"until":null,"reads":["projectRef","org"],"hash":"eef53c8371c01ce605d4d023500f0724d3c3a1845cb652d1fdcca77456b62c4d"},
  ],
  states: ["计划","实施","已完成","终止"],
  transitions: [
    {"from":"计划","to":"实施","label":"开始实施","by":["organisation","bureau"],"when":null,"reason":false},
    {"from":"实施","to":"已完成","label":"核实完成","by":["bureau","sectionHead"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"endsOn"}}},"reason":false},
    {"from":"实施","to":"终止","label":"终止","by":["bureau","sectionHead"],"when":null,"reason":true},
  ],
  conclusion: null,
  samples: [],
  hash: "142d1793f3e657633ecc7a6829d9965eadb5336019f441831822652a229e356e",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"partnerCounties","label":"对口地区","options":[{"code":"C1","label":"云岭县","from":null,"until":null},{"code":"C2","label":"青溪县","from":null,"until":null},{"code":"C3","label":"石门苗族自治县","from":null,"until":null}]},
  {"id":"eastWest.brand","label":"品牌","options":[{"code":"“秀带”咖啡","label":"“秀带”咖啡","from":null,"until":null},{"code":"乡土文化创变营","label":"乡土文化创变营","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
  {"id":"eastWest.forms","label":"形式","options":[{"code":"消费帮扶","label":"消费帮扶","from":null,"until":null},{"code":"文创","label":"文创","from":null,"until":null},{"code":"人才","label":"人才","from":null,"until":null},{"code":"公益捐赠","label":"公益捐赠","from":null,"until":null}]},
]
