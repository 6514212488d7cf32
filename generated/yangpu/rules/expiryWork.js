// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// contactOrder 联系在列入之后：当 上次联系日期 不为空 则 上次联系日期 ≥ 列入日期

export const form = {
  kind: "form",
  id: "expiryWork",
  label: "有效期办理",
  version: "2026",
  basis: [],
  unique: ["org","certTo"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["bureau","sectionHead","streetOfficer"],
  sections: [
    {"id":"certificate","label":"证书","fields":["org","street","certTo","listedOn"]},
    {"id":"contact","label":"联系","fields":["officer","contactedOn","intention","note","closedOn","daysLeft"]},
  ],
  fields: [
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"street","label":"街道","type":{"kind":"choice","options":"streets"},"required":false,"visible":null,"calculate":null,"from":{"field":"org","target":"street"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"certTo","label":"有效期至","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"listedOn","label":"列入日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"officer","label":"责任人","type":{"kind":"name"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"contactedOn","label":"上次联系日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"intention","label":"意向","type":{"kind":"choice","options":"expiryWork.intention"},"required":true,"visible":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"contactedOn"}}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"note","label":"联系情况","type":{"kind":"longtext"},"required":false,"visible":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"contactedOn"}}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"closedOn","label":"办结日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"daysLeft","label":"联系时剩余天数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"call","function":"daysBetween","arguments":[{"kind":"field","field":"contactedOn"},{"kind":"field","field":"certTo"}]},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"contactOrder","label":"联系在列入之后","stage":"submit","text":"当 上次联系日期 不为空 则 上次联系日期 ≥ 列入日期","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"contactedOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"contactedOn"},"right":{"kind":"field","field":"listedOn"}}}]},"consequence":{"kind":"warn","message":["上次联系日期",{"key":"上次联系日期","expression":{"kind":"field","field":"contactedOn"},"type":"date"},"早于列入日期",{"key":"列入日期","expression":{"kind":"field","field":"listedOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["contactedOn","listedOn"],"hash":"49cf7776abcdc3246912c55d585a93fe4ad1c39857b2d388f303b5f5db35dfc3"},
  ],
  states: ["列入","待联系","已联系","拟延续","已延续","拟注销","失联","已注销","转执法"],
  transitions: [
    {"from":"列入","to":"待联系","label":"列入","by":["bureau"],"when":null,"reason":false},
    {"from":"待联系","to":"已联系","label":"联系","by":["bureau","streetOfficer"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"contactedOn"}}},"reason":false},
    {"from":"已联系","to":"待联系","label":"没有结果","by":["bureau","streetOfficer"],"when":null,"reason":false},
    {"from":"已联系","to":"拟延续","label":"拟延续","by":["bureau"],"when":{"kind":"compare","operator":"=","left":{"kind":"field","field":"intention"},"right":{"kind":"literal","type":"choice","value":"延续"}},"reason":false,"creates":[{"form":"registrationCase","submitted":false,"when":{"kind":"compare","operator":"=","left":{"kind":"reference","field":"org","target":"certTo"},"right":{"kind":"field","field":"certTo"}},"values":[{"field":"matter","kind":"value","value":{"kind":"literal","type":"choice","value":"有效期延续"}},{"field":"org","kind":"value","value":{"kind":"field","field":"org"}},{"field":"orgType","kind":"value","value":{"kind":"reference","field":"org","target":"orgType"}}]}]},
    {"from":"已联系","to":"拟注销","label":"拟注销","by":["bureau"],"when":{"kind":"compare","operator":"=","left":{"kind":"field","field":"intention"},"right":{"kind":"literal","type":"choice","value":"注销"}},"reason":false,"creates":[{"form":"registrationCase","submitted":false,"when":null,"values":[{"field":"matter","kind":"value","value":{"kind":"literal","type":"choice","value":"注销登记"}},{"field":"org","kind":"value","value":{"kind":"field","field":"org"}},{"field":"orgType","kind":"value","value":{"kind":"reference","field":"org","target":"orgType"}}]}]},
    {"from":"已联系","to":"失联","label":"失联","by":["bureau"],"when":{"kind":"compare","operator":"=","left":{"kind":"field","field":"intention"},"right":{"kind":"literal","type":"choice","value":"失联"}},"reason":false,"creates":[{"form":"zombieCheck","submitted":true,"when":null,"values":[{"field":"org","kind":"value","value":{"kind":"field","field":"org"}},{"field":"year","kind":"value","value":{"kind":"moment","moment":"thisYear"}},{"field":"foundBy","kind":"value","value":{"kind":"literal","type":"choice","value":"无法取得联系"}},{"field":"checkedOn","kind":"value","value":{"kind":"moment","moment":"today"}}]}]},
    {"from":"待联系","to":"已延续","label":"已经延续","by":["bureau"],"when":{"kind":"compare","operator":">","left":{"kind":"reference","field":"org","target":"certTo"},"right":{"kind":"field","field":"certTo"}},"reason":false},
    {"from":"拟延续","to":"已延续","label":"已经延续","by":["bureau"],"when":{"kind":"compare","operator":">","left":{"kind":"reference","field":"org","target":"certTo"},"right":{"kind":"field","field":"certTo"}},"reason":false},
    {"from":"拟注销","to":"已注销","label":"已经注销","by":["bureau"],"when":{"kind":"compare","operator":"=","left":{"kind":"reference","field":"org","target":"status"},"right":{"kind":"literal","type":"choice","value":"已注销"}},"reason":false},
    {"from":"拟注销","to":"已联系","label":"改变意向","by":["bureau"],"when":null,"reason":true},
    {"from":"失联","to":"已注销","label":"已经注销","by":["bureau"],"when":{"kind":"in","value":{"kind":"reference","field":"org","target":"status"},"items":[{"kind":"literal","type":"choice","value":"已注销"},{"kind":"literal","type":"choice","value":"已撤销"}]},"reason":false},
    {"from":"失联","to":"已联系","label":"重新联系上","by":["bureau"],"when":null,"reason":false},
    {"from":"失联","to":"转执法","label":"转执法","by":["sectionHead"],"when":null,"reason":true,"creates":[{"form":"case","submitted":true,"when":null,"values":[{"field":"org","kind":"value","value":{"kind":"field","field":"org"}},{"field":"clueFrom","kind":"value","value":{"kind":"literal","type":"choice","value":"证书过期"}},{"field":"clueOn","kind":"value","value":{"kind":"moment","moment":"today"}},{"field":"clueNote","kind":"text","text":["登记证书",{"key":"有效期至","expression":{"kind":"field","field":"certTo"},"type":"date"},"届满，没有办理延续或者注销，无法取得联系。"]}]}]},
  ],
  conclusion: null,
  samples: [],
  hash: "2964d2766caf701ce8e0c71a237c66a3ac826fb63a388faba20eed672d5a17de",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"streets","label":"街道","options":[{"code":"310110001","label":"定海路街道","from":null,"until":null},{"code":"310110006","label":"平凉路街道","from":null,"until":null},{"code":"310110008","label":"江浦路街道","from":null,"until":null},{"code":"310110009","label":"四平路街道","from":null,"until":null},{"code":"310110012","label":"控江路街道","from":null,"until":null},{"code":"310110013","label":"长白新村街道","from":null,"until":null},{"code":"310110015","label":"延吉新村街道","from":null,"until":null},{"code":"310110016","label":"殷行街道","from":null,"until":null},{"code":"310110018","label":"大桥街道","from":null,"until":null},{"code":"310110019","label":"五角场街道","from":null,"until":null},{"code":"310110020","label":"新江湾城街道","from":null,"until":null},{"code":"310110021","label":"长海路街道","from":null,"until":null}]},
  {"id":"expiryWork.intention","label":"意向","options":[{"code":"延续","label":"延续","from":null,"until":null},{"code":"注销","label":"注销","from":null,"until":null},{"code":"失联","label":"失联","from":null,"until":null}]},
]
