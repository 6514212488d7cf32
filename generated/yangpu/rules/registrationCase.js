// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// applicationDate 申请日期：申请日期 ≤ 今天
// changeInTime 变更申请期限：当 事项 = 变更登记 且 主管单位审查同意日期 不为空 则 申请日期 ≤ 主管单位审查同意日期 + 30天
// ackOrder 签收先后：当 签收日期 不为空 则 签收日期 ≥ 申请日期

export const form = {
  kind: "form",
  id: "registrationCase",
  label: "登记事项",
  version: "2026",
  basis: [
    {"law":"社会团体登记管理条例","article":null},
    {"law":"民办非企业单位登记管理暂行条例","article":null},
    {"law":"基金会管理条例","article":null},
  ],
  unique: [],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["bureau","sectionHead","director"],
  sections: [
    {"id":"applied","label":"登记申请","fields":["matter","org","proposedName","orgType","applicant","appliedOn","keyArea","fastTrack","fastTrackReason"]},
    {"id":"acknowledgement","label":"告知和承诺","fields":["ackSigned","ackOn","ackFile","pledgeFile"]},
    {"id":"review","label":"审查","fields":["caseNo","ywAgreedOn","changes","decision","decidedOn"]},
  ],
  fields: [
    {"kind":"field","id":"matter","label":"事项","type":{"kind":"choice","options":"registrationMatters"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":{"kind":"compare","operator":"≠","left":{"kind":"field","field":"matter"},"right":{"kind":"literal","type":"choice","value":"成立登记"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"proposedName","label":"拟用名称","type":{"kind":"text"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"matter"},"right":{"kind":"literal","type":"choice","value":"成立登记"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":60,"masked":false,"readonly":false,"hint":"已经核名的，填核准的名称","initial":null,"formerly":[]},
    {"kind":"field","id":"orgType","label":"组织类型","type":{"kind":"choice","options":"orgTypes"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"applicant","label":"申请人","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":60,"masked":false,"readonly":false,"hint":"单位全称，或者牵头发起人的姓名","initial":null,"formerly":[]},
    {"kind":"field","id":"appliedOn","label":"申请日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"keyArea","label":"重点领域","type":{"kind":"yesno"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":false,"formerly":[]},
    {"kind":"field","id":"fastTrack","label":"快速通道","type":{"kind":"yesno"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"keyArea"},"right":{"kind":"literal","type":"yesno","value":true}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"fastTrackReason","label":"快速通道理由","type":{"kind":"longtext"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"fastTrack"},"right":{"kind":"literal","type":"yesno","value":true}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"ackSigned","label":"登记告知书已签收","type":{"kind":"yesno"},"required":false,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"matter"},"right":{"kind":"literal","type":"choice","value":"成立登记"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"ackOn","label":"签收日期","type":{"kind":"date"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"ackSigned"},"right":{"kind":"literal","type":"yesno","value":true}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"ackFile","label":"签收回执","type":{"kind":"attachment"},"required":false,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"ackSigned"},"right":{"kind":"literal","type":"yesno","value":true}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"pledgeFile","label":"捐资承诺书","type":{"kind":"attachment"},"required":false,"visible":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"matter"},"right":{"kind":"literal","type":"choice","value":"成立登记"}},{"kind":"compare","operator":"≠","left":{"kind":"field","field":"orgType"},"right":{"kind":"literal","type":"choice","value":"ST"}}]},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"caseNo","label":"受理编号","type":{"kind":"docno"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"ywAgreedOn","label":"主管单位审查同意日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"双重管理的填写","initial":null,"formerly":[]},
    {"kind":"field","id":"changes","label":"变更事项","type":{"kind":"table","columns":[{"kind":"field","id":"item","label":"项目","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"before","label":"变更前","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"after","label":"变更后","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"matter"},"right":{"kind":"literal","type":"choice","value":"变更登记"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"decision","label":"决定","type":{"kind":"choice","options":"registrationCase.decision"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"decidedOn","label":"决定日期","type":{"kind":"date"},"required":true,"visible":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"decision"}}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"applicationDate","label":"申请日期","stage":"submit","text":"申请日期 ≤ 今天","basis":[{"law":"社会团体登记管理条例","article":null},{"law":"民办非企业单位登记管理暂行条例","article":null},{"law":"基金会管理条例","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"field","field":"appliedOn"},"right":{"kind":"moment","moment":"today"}}},"consequence":{"kind":"block","message":["申请日期",{"key":"申请日期","expression":{"kind":"field","field":"appliedOn"},"type":"date"},"还没有到。"]}}],"demand":null,"from":null,"until":null,"reads":["appliedOn"],"hash":"dbb651a4db6dcb6869754b66c52cdc55656b67af5d0a45be46ebb6645014f521"},
    {"kind":"rule","id":"changeInTime","label":"变更申请期限","stage":"submit","text":"当 事项 = 变更登记 且 主管单位审查同意日期 不为空 则 申请日期 ≤ 主管单位审查同意日期 + 30天","basis":[{"law":"社会团体登记管理条例","article":"第十八条（待核）"},{"law":"民办非企业单位登记管理暂行条例","article":"第十五条（待核）"}],"cases":[{"when":{"kind":"and","operands":[{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"matter"},"right":{"kind":"literal","type":"choice","value":"变更登记"}},{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"ywAgreedOn"}}}]},{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"field","field":"appliedOn"},"right":{"kind":"shift","date":{"kind":"field","field":"ywAgreedOn"},"amount":{"kind":"literal","type":"number","value":"30"},"unit":"day","back":false}}}]},"consequence":{"kind":"warn","message":["主管单位",{"key":"主管单位审查同意日期","expression":{"kind":"field","field":"ywAgreedOn"},"type":"date"},"审查同意，应当在30日内申请变更。"]}}],"demand":null,"from":null,"until":null,"reads":["matter","ywAgreedOn","appliedOn"],"hash":"7fb9667a247160cddc74f19ca28a857a388436dae903ac9e6f3bd5fa65afe6e9"},
    {"kind":"rule","id":"ackOrder","label":"签收先后","stage":"submit","text":"当 签收日期 不为空 则 签收日期 ≥ 申请日期","basis":[{"law":"社会团体登记管理条例","article":null},{"law":"民办非企业单位登记管理暂行条例","article":null},{"law":"基金会管理条例","article":null}],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"ackOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"ackOn"},"right":{"kind":"field","field":"appliedOn"}}}]},"consequence":{"kind":"block","message":["签收日期",{"key":"签收日期","expression":{"kind":"field","field":"ackOn"},"type":"date"},"早于申请日期",{"key":"申请日期","expression":{"kind":"field","field":"appliedOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["ackOn","appliedOn"],"hash":"cccc009fa5733108aabf1ae0bd99e9ac4677dd069709df572b0178b8126ba3b3"},
  ],
  states: ["咨询","预审","受理","审查","核准","已发证","已归档","不予登记"],
  transitions: [
    {"from":"咨询","to":"预审","label":"预审","by":[],"when":null,"reason":false},
    {"from":"受理","to":"审查","label":"审查","by":[],"when":null,"reason":false},
    {"from":"审查","to":"核准","label":"核准","by":[],"when":null,"reason":false},
    {"from":"已发证","to":"已归档","label":"已归档","by":[],"when":null,"reason":false},
    {"from":"预审","to":"受理","label":"受理","by":["bureau"],"when":{"kind":"or","operands":[{"kind":"compare","operator":"≠","left":{"kind":"field","field":"matter"},"right":{"kind":"literal","type":"choice","value":"成立登记"}},{"kind":"compare","operator":"=","left":{"kind":"field","field":"ackSigned"},"right":{"kind":"literal","type":"yesno","value":true}}]},"reason":false},
    {"from":"审查","to":"不予登记","label":"不予登记","by":["director"],"when":null,"reason":true},
    {"from":"核准","to":"已发证","label":"发证","by":["bureau"],"when":{"kind":"compare","operator":"=","left":{"kind":"field","field":"decision"},"right":{"kind":"literal","type":"choice","value":"准予"}},"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "fdd0def4e03a6311f6779b186d0d6ac49de43e816f185d600e2f4dd056c85d31",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"orgTypes","label":"组织类型","options":[{"code":"ST","label":"社会团体","from":null,"until":null},{"code":"MF","label":"社会服务机构","from":null,"until":null},{"code":"JJ","label":"基金会","from":null,"until":null}]},
  {"id":"registrationMatters","label":"登记事项","options":[{"code":"成立登记","label":"成立登记","from":null,"until":null},{"code":"变更登记","label":"变更登记","from":null,"until":null},{"code":"注销登记","label":"注销登记","from":null,"until":null},{"code":"章程核准","label":"章程核准","from":null,"until":null},{"code":"有效期延续","label":"有效期延续","from":null,"until":null},{"code":"负责人备案","label":"负责人备案","from":null,"until":null},{"code":"印章备案","label":"印章备案","from":null,"until":null},{"code":"账户备案","label":"账户备案","from":null,"until":null},{"code":"换届报告","label":"换届报告","from":null,"until":null}]},
  {"id":"registrationCase.decision","label":"决定","options":[{"code":"准予","label":"准予","from":null,"until":null},{"code":"不予","label":"不予","from":null,"until":null},{"code":"撤回","label":"撤回","from":null,"until":null}]},
]
