// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// twoServers 两名送达人：去重计数（送达人.姓名） = 计数（送达人）
// receiptOrder 送达日期先后：送达日期 ≥ 发文.签发日期
// receiptSame 与登记一致：当 发文.送达日期 不为空 则 发文.送达日期 = 送达日期

export const form = {
  kind: "form",
  id: "serviceReceipt",
  label: "送达回证",
  version: "2026",
  basis: [
    {"law":"中华人民共和国行政处罚法","article":"第六十一条"},
  ],
  unique: ["letter"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"served","label":"文书","fields":["letter","recipient","document","place","delivery","servers"]},
    {"id":"receipt","label":"签收","fields":["signedBy","signedOn","byProxy","proxy","refusal","witness","leftOn","waybill","postedOn","consent","arrivedOn","medium","publishedOn","scan","remark","servedOn"]},
  ],
  fields: [
    {"kind":"field","id":"letter","label":"发文","type":{"kind":"ref","form":"letter"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"recipient","label":"受送达人","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"document","label":"文书名称及文号","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"place","label":"送达地点","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"delivery","label":"送达方式","type":{"kind":"choice","options":"deliveries"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"servers","label":"送达人","type":{"kind":"table","columns":[{"kind":"field","id":"name","label":"姓名","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"licence","label":"执法证号","type":{"kind":"docno"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":2,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"signedBy","label":"签收人","type":{"kind":"name"},"required":true,"visible":{"kind":"in","value":{"kind":"field","field":"delivery"},"items":[{"kind":"literal","type":"choice","value":"直接"},{"kind":"literal","type":"choice","value":"委托"}]},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"signedOn","label":"签收日期","type":{"kind":"date"},"required":true,"visible":{"kind":"in","value":{"kind":"field","field":"delivery"},"items":[{"kind":"literal","type":"choice","value":"直接"},{"kind":"literal","type":"choice","value":"委托"}]},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"byProxy","label":"由他人代收","type":{"kind":"yesno"},"required":true,"visible":{"kind":"in","value":{"kind":"field","field":"delivery"},"items":[{"kind":"literal","type":"choice","value":"直接"},{"kind":"literal","type":"choice","value":"委托"}]},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":false,"formerly":[]},
    {"kind":"field","id":"proxy","label":"代收人与受送达人的关系","type":{"kind":"text"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"byProxy"},"right":{"kind":"literal","type":"yesno","value":true}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"refusal","label":"拒收事由","type":{"kind":"text"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"delivery"},"right":{"kind":"literal","type":"choice","value":"留置"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"witness","label":"见证人","type":{"kind":"name"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"delivery"},"right":{"kind":"literal","type":"choice","value":"留置"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"leftOn","label":"留置日期","type":{"kind":"date"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"delivery"},"right":{"kind":"literal","type":"choice","value":"留置"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"waybill","label":"邮单号","type":{"kind":"text"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"delivery"},"right":{"kind":"literal","type":"choice","value":"邮寄"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"postedOn","label":"回执日期","type":{"kind":"date"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"delivery"},"right":{"kind":"literal","type":"choice","value":"邮寄"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"邮单上的签收日期与回执不一致的，以邮单为准","initial":null,"formerly":[]},
    {"kind":"field","id":"consent","label":"同意电子送达的书面材料","type":{"kind":"attachment"},"required":false,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"delivery"},"right":{"kind":"literal","type":"choice","value":"电子"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"arrivedOn","label":"到达日期","type":{"kind":"date"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"delivery"},"right":{"kind":"literal","type":"choice","value":"电子"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"medium","label":"公告载体","type":{"kind":"text"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"delivery"},"right":{"kind":"literal","type":"choice","value":"公告"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"publishedOn","label":"公告日期","type":{"kind":"date"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"delivery"},"right":{"kind":"literal","type":"choice","value":"公告"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"scan","label":"扫描件","type":{"kind":"attachment"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"签字以后的送达回证","initial":null,"formerly":[]},
    {"kind":"field","id":"remark","label":"备注","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"servedOn","label":"送达日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":{"kind":"if","condition":{"kind":"in","value":{"kind":"field","field":"delivery"},"items":[{"kind":"literal","type":"choice","value":"直接"},{"kind":"literal","type":"choice","value":"委托"}]},"then":{"kind":"field","field":"signedOn"},"otherwise":{"kind":"if","condition":{"kind":"compare","operator":"=","left":{"kind":"field","field":"delivery"},"right":{"kind":"literal","type":"choice","value":"留置"}},"then":{"kind":"field","field":"leftOn"},"otherwise":{"kind":"if","condition":{"kind":"compare","operator":"=","left":{"kind":"field","field":"delivery"},"right":{"kind":"literal","type":"choice","value":"邮寄"}},"then":{"kind":"field","field":"postedOn"},"otherwise":{"kind":"if","condition":{"kind":"compare","operator":"=","left":{"kind":"field","field":"delivery"},"right":{"kind":"literal","type":"choice","value":"电子"}},"then":{"kind":"field","field":"arrivedOn"},"otherwise":{"kind":"shift","date":{"kind":"field","field":"publishedOn"},"amount":{"kind":"parameter","parameter":"noticeService"},"unit":"day","back":false}}}}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"twoServers","label":"两名送达人","stage":"submit","text":"去重计数（送达人.姓名） = 计数（送达人）","basis":[{"law":"中华人民共和国行政处罚法","article":"第六十一条"}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"aggregate","function":"distinct","table":"servers","value":{"kind":"column","column":"name"}},"right":{"kind":"aggregate","function":"count","table":"servers"}}},"consequence":{"kind":"block","message":["送达人应当是不同的两个人。"]}}],"demand":null,"from":null,"until":null,"reads":["servers"],"hash":"8cc6928fb7e22a00ceeb8065ac5c2fd84d29ab1beb036d0d637ac8b47297398b"},
    {"kind":"rule","id":"receiptOrder","label":"送达日期先后","stage":"submit","text":"送达日期 ≥ 发文.签发日期","basis":[{"law":"中华人民共和国行政处罚法","article":"第六十一条"}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"servedOn"},"right":{"kind":"reference","field":"letter","target":"issuedOn"}}},"consequence":{"kind":"block","message":["送达日期",{"key":"送达日期","expression":{"kind":"field","field":"servedOn"},"type":"date"},"早于签发日期",{"key":"发文.签发日期","expression":{"kind":"reference","field":"letter","target":"issuedOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["servedOn","letter"],"hash":"d7c4961eda2949a9d82f255c4c4167d81ce19face828047f8e79255a09fb3025"},
    {"kind":"rule","id":"receiptSame","label":"与登记一致","stage":"submit","text":"当 发文.送达日期 不为空 则 发文.送达日期 = 送达日期","basis":[{"law":"中华人民共和国行政处罚法","article":"第六十一条"}],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"reference","field":"letter","target":"servedOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"reference","field":"letter","target":"servedOn"},"right":{"kind":"field","field":"servedOn"}}}]},"consequence":{"kind":"warn","message":["发文登记的送达日期是",{"key":"发文.送达日期","expression":{"kind":"reference","field":"letter","target":"servedOn"},"type":"date"},"，回证上是",{"key":"送达日期","expression":{"kind":"field","field":"servedOn"},"type":"date"},"，期限从哪天算请核对。"]}}],"demand":null,"from":null,"until":null,"reads":["letter","servedOn"],"hash":"c06d3281daa90866011a9d3ce9e8394a7722b892b15f08eb38a5623d1c9930a8"},
  ],
  states: ["待送达","已送达","已核对"],
  transitions: [
    {"from":"待送达","to":"已送达","label":"送达","by":["bureau"],"when":null,"reason":false},
    {"from":"已送达","to":"待送达","label":"退回补正","by":["bureau","sectionHead"],"when":null,"reason":true},
    {"from":"已送达","to":"已核对","label":"核对","by":["bureau","sectionHead"],"when":null,"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "7d0fa1aff3e2ed54e6dda9a1dbf6c098cec8287155e8c6db9dbf94cf61341eb0",
}

export const parameters = [
  {"id":"noticeService","label":"公告送达期","type":"duration","unit":"day","values":[{"from":null,"until":null,"value":"30"}]},
]

export const tiers = []

export const options = [
  {"id":"deliveries","label":"送达方式","options":[{"code":"直接","label":"直接送达","from":null,"until":null},{"code":"留置","label":"留置送达","from":null,"until":null},{"code":"邮寄","label":"邮寄送达","from":null,"until":null},{"code":"电子","label":"电子送达","from":null,"until":null},{"code":"委托","label":"委托送达","from":null,"until":null},{"code":"公告","label":"公告送达","from":null,"until":null}]},
]
