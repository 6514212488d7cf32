// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// yearOfGrant 年度相符：年（授予日期） = 年度
// afterStart 不早于项目：授予日期 ≥ 项目.开始日期

export const form = {
  kind: "form",
  id: "honour",
  label: "荣誉认定",
  version: "2026",
  basis: [],
  unique: ["project","level","year"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["organisation","bureau"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"honour","label":"荣誉","fields":["project","org","kind","title","level","grantedBy","grantedOn","year","certificateNo","certificate","checked"]},
  ],
  fields: [
    {"kind":"field","id":"project","label":"项目","type":{"kind":"ref","form":"project"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":false,"visible":null,"calculate":null,"from":{"field":"project","target":"org"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"kind","label":"种类","type":{"kind":"choice","options":"projectKinds"},"required":false,"visible":null,"calculate":null,"from":{"field":"project","target":"kind"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"title","label":"荣誉名称","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":60,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"level","label":"级别","type":{"kind":"choice","options":"honour.level"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"grantedBy","label":"授予单位","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"grantedOn","label":"授予日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"year","label":"年度","type":{"kind":"year"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"授予的那一年","initial":null,"formerly":[]},
    {"kind":"field","id":"certificateNo","label":"证书编号","type":{"kind":"docno"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"certificate","label":"证书","type":{"kind":"attachment"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"没有证书的，上传授予单位的文件","initial":null,"formerly":[]},
    {"kind":"field","id":"checked","label":"核实意见","type":{"kind":"longtext"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"yearOfGrant","label":"年度相符","stage":"submit","text":"年（授予日期） = 年度","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"call","function":"year","arguments":[{"kind":"field","field":"grantedOn"}]},"right":{"kind":"field","field":"year"}}},"consequence":{"kind":"block","message":["授予日期",{"key":"授予日期","expression":{"kind":"field","field":"grantedOn"},"type":"date"},"不在",{"key":"年度","expression":{"kind":"field","field":"year"},"type":"year"},"年。"]}}],"demand":null,"from":null,"until":null,"reads":["grantedOn","year"],"hash":"6a631b989b233580328583d81d802c7bcaf4a1a524b04dc7a44434d32975eadc"},
    {"kind":"rule","id":"afterStart","label":"不早于项目","stage":"submit","text":"授予日期 ≥ 项目.开始日期","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"grantedOn"},"right":{"kind":"reference","field":"project","target":"startsOn"}}},"consequence":{"kind":"warn","message":["授予日期",{"key":"授予日期","expression":{"kind":"field","field":"grantedOn"},"type":"date"},"早于项目的开始日期",{"key":"项目.开始日期","expression":{"kind":"reference","field":"project","target":"startsOn"},"type":"date"},"，请核对。"]}}],"demand":null,"from":null,"until":null,"reads":["grantedOn","project"],"hash":"64712eb1aad54b411543a436c2b9bea45a76e07264c33403aa0576c18dc85793"},
  ],
  states: ["填写","已申报","已核实","已认定","不予认定"],
  transitions: [
    {"from":"填写","to":"已申报","label":"申报","by":["organisation","bureau"],"when":null,"reason":false},
    {"from":"已申报","to":"填写","label":"退回补证书","by":["bureau"],"when":null,"reason":true},
    {"from":"已申报","to":"已核实","label":"证书已核实","by":["bureau"],"when":{"kind":"or","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"certificate"}}},{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"certificateNo"}}}]},"reason":false},
    {"from":"已核实","to":"已认定","label":"认定","by":["sectionHead"],"when":null,"reason":false},
    {"from":"已申报","to":"不予认定","label":"不予认定","by":["bureau"],"when":null,"reason":true},
  ],
  conclusion: null,
  samples: [],
  hash: "13f54f9de0f491ceadac789f56afafaa05dacdc79e6529471079185b838807c7",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"projectKinds","label":"项目种类","options":[{"code":"创新创业","label":"创新创业","from":null,"until":null},{"code":"创新案例","label":"创新案例","from":null,"until":null},{"code":"公益创投","label":"公益创投","from":null,"until":null},{"code":"公益主题活动","label":"公益主题活动","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
  {"id":"honour.level","label":"级别","options":[{"code":"国家级","label":"国家级","from":null,"until":null},{"code":"市级","label":"市级","from":null,"until":null},{"code":"区级","label":"区级","from":null,"until":null}]},
]
