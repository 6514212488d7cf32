// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// during 在活动期间：捐赠日期 ≥ 活动.开始日期 且 捐赠日期 ≤ 活动.结束日期
// isRaising 活动在募捐：活动.募捐方式 ≠ 不募捐
// isRunning 活动已实施：活动.状态 属于【实施，公示】

export const form = {
  kind: "form",
  id: "donation",
  label: "捐赠",
  version: "2026",
  basis: [
    {"law":"中华人民共和国慈善法","article":null},
  ],
  unique: [],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["organisation"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"donation","label":"捐赠","fields":["campaign","org","donor","donorKind","namedPublicly","what","amount","goods","givenOn","usedFor","clerk","inWords"]},
  ],
  fields: [
    {"kind":"field","id":"campaign","label":"活动","type":{"kind":"ref","form":"charityCampaign"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":false,"visible":null,"calculate":null,"from":{"field":"campaign","target":"org"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"donor","label":"捐赠人","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":40,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"donorKind","label":"捐赠人类别","type":{"kind":"choice","options":"donation.donorKind"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"namedPublicly","label":"公开姓名","type":{"kind":"yesno"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"捐赠人不愿公开的选否","initial":true,"formerly":[]},
    {"kind":"field","id":"what","label":"款物","type":{"kind":"choice","options":"donation.what"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":"资金","formerly":[]},
    {"kind":"field","id":"amount","label":"金额","type":{"kind":"money"},"required":true,"visible":null,"calculate":null,"from":null,"least":"1","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"物资按公允价值折算","initial":null,"formerly":[]},
    {"kind":"field","id":"goods","label":"物资说明","type":{"kind":"text"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"what"},"right":{"kind":"literal","type":"choice","value":"物资"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":100,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"givenOn","label":"捐赠日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"usedFor","label":"指定用途","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":60,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"clerk","label":"经办人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"inWords","label":"大写","type":{"kind":"text"},"required":false,"visible":null,"calculate":{"kind":"call","function":"rmbWords","arguments":[{"kind":"field","field":"amount"}]},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"during","label":"在活动期间","stage":"submit","text":"捐赠日期 ≥ 活动.开始日期 且 捐赠日期 ≤ 活动.结束日期","basis":[{"law":"中华人民共和国慈善法","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"and","operands":[{"kind":"compare","operator":"≥","left":{"kind":"field","field":"givenOn"},"right":{"kind":"reference","field":"campaign","target":"startsOn"}},{"kind":"compare","operator":"≤","left":{"kind":"field","field":"givenOn"},"right":{"kind":"reference","field":"campaign","target":"endsOn"}}]}},"consequence":{"kind":"block","message":["捐赠日期",{"key":"捐赠日期","expression":{"kind":"field","field":"givenOn"},"type":"date"},"不在活动期间（",{"key":"活动.开始日期","expression":{"kind":"reference","field":"campaign","target":"startsOn"},"type":"date"},"至",{"key":"活动.结束日期","expression":{"kind":"reference","field":"campaign","target":"endsOn"},"type":"date"},"）。"]}}],"demand":null,"from":null,"until":null,"reads":["givenOn","campaign"],"hash":"d72a85125cfdf9571fa8e42a01a06b7e7fc9bc23e39d0785789fde231af0b0d1"},
    {"kind":"rule","id":"isRaising","label":"活动在募捐","stage":"submit","text":"活动.募捐方式 ≠ 不募捐","basis":[{"law":"中华人民共和国慈善法","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≠","left":{"kind":"reference","field":"campaign","target":"raising"},"right":{"kind":"literal","type":"choice","value":"不募捐"}}},"consequence":{"kind":"block","message":["活动“",{"key":"活动.名称","expression":{"kind":"reference","field":"campaign","target":"name"},"type":"text"},"”不募捐，不能登记捐赠。"]}}],"demand":null,"from":null,"until":null,"reads":["campaign"],"hash":"bcdcc281bef39e2dbeca3f464169f0dc23e8705b58195d293f905d583c6578c6"},
    {"kind":"rule","id":"isRunning","label":"活动已实施","stage":"submit","text":"活动.状态 属于【实施，公示】","basis":[{"law":"中华人民共和国慈善法","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"in","value":{"kind":"reference","field":"campaign","target":"@state"},"items":[{"kind":"literal","type":"choice","value":"实施"},{"kind":"literal","type":"choice","value":"公示"}]}},"consequence":{"kind":"block","message":["活动还在",{"key":"活动.状态","expression":{"kind":"reference","field":"campaign","target":"@state"},"type":"choice","options":"charityCampaign.@state"},"，备案实施以后才能接受捐赠。"]}}],"demand":null,"from":null,"until":null,"reads":["campaign"],"hash":"1b888cf75ab969f87a38c05c8bfb90d1b012172c345f1169e933454bb708f076"},
  ],
  states: ["填写","已到账","已退回"],
  transitions: [
    {"from":"填写","to":"已到账","label":"到账","by":["organisation"],"when":null,"reason":false},
    {"from":"已到账","to":"已退回","label":"退回捐赠","by":["bureau"],"when":null,"reason":true},
  ],
  conclusion: null,
  samples: [],
  hash: "c66ace42d52a10d22a787b4fcd9f69dd77143e5e866e62c70a7390f440c06c19",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"charityCampaign.@state","label":"状态","options":[{"code":"方案","label":"方案","from":null,"until":null},{"code":"待备案","label":"待备案","from":null,"until":null},{"code":"实施","label":"实施","from":null,"until":null},{"code":"公示","label":"公示","from":null,"until":null},{"code":"办结","label":"办结","from":null,"until":null},{"code":"终止","label":"终止","from":null,"until":null}]},
  {"id":"donation.donorKind","label":"捐赠人类别","options":[{"code":"个人","label":"个人","from":null,"until":null},{"code":"单位","label":"单位","from":null,"until":null}]},
  {"id":"donation.what","label":"款物","options":[{"code":"资金","label":"资金","from":null,"until":null},{"code":"物资","label":"物资","from":null,"until":null}]},
]
