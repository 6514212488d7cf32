// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// order 起止先后：结束日期 ≥ 开始日期
// mayRaise 公开募捐资格：当 募捐方式 = 公开募捐 则 社会组织.公开募捐资格 = 是 或 合作方名称 不为空
// partnerMayRaise 合作方资格：当 合作募捐组织.公开募捐资格 不为空 则 合作募捐组织.公开募捐资格 = 是

export const form = {
  kind: "form",
  id: "charityCampaign",
  label: "公益主题活动",
  version: "2026",
  basis: [
    {"law":"中华人民共和国慈善法","article":null},
  ],
  unique: ["org","name","startsOn"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["organisation"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"plan","label":"方案","fields":["name","org","field","raising","partnerName","startsOn","endsOn","place","expected","story","usedFor"]},
    {"id":"filing","label":"备案","fields":["partner","filingNo"]},
  ],
  fields: [
    {"kind":"field","id":"name","label":"名称","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":40,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"主办的一家","initial":null,"formerly":[]},
    {"kind":"field","id":"field","label":"领域","type":{"kind":"choice","options":"projectFields"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":"民生服务","formerly":[]},
    {"kind":"field","id":"raising","label":"募捐方式","type":{"kind":"choice","options":"charityCampaign.raising"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"partnerName","label":"合作方名称","type":{"kind":"text"},"required":false,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"raising"},"right":{"kind":"literal","type":"choice","value":"公开募捐"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":60,"masked":false,"readonly":false,"hint":"自己没有公开募捐资格的，与有资格的慈善组织合作，填它的全称","initial":null,"formerly":[]},
    {"kind":"field","id":"startsOn","label":"开始日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"endsOn","label":"结束日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"place","label":"地点","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"expected","label":"预计参加人数","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"1","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"story","label":"内容","type":{"kind":"longtext"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":1000,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"usedFor","label":"款物用途","type":{"kind":"text"},"required":true,"visible":{"kind":"compare","operator":"≠","left":{"kind":"field","field":"raising"},"right":{"kind":"literal","type":"choice","value":"不募捐"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":100,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"partner","label":"合作募捐组织","type":{"kind":"ref","form":"org"},"required":false,"visible":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"partnerName"}}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"由区民政局核对合作方的资格","initial":null,"formerly":[]},
    {"kind":"field","id":"filingNo","label":"募捐方案备案编号","type":{"kind":"docno"},"required":false,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"raising"},"right":{"kind":"literal","type":"choice","value":"公开募捐"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"order","label":"起止先后","stage":"submit","text":"结束日期 ≥ 开始日期","basis":[{"law":"中华人民共和国慈善法","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"endsOn"},"right":{"kind":"field","field":"startsOn"}}},"consequence":{"kind":"block","message":["结束日期",{"key":"结束日期","expression":{"kind":"field","field":"endsOn"},"type":"date"},"早于开始日期",{"key":"开始日期","expression":{"kind":"field","field":"startsOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["endsOn","startsOn"],"hash":"9a0e18dd64339a103d78d631d216e808c16ba5039f2a26e91e1157eb8d3b1e8f"},
    {"kind":"rule","id":"mayRaise","label":"公开募捐资格","stage":"submit","text":"当 募捐方式 = 公开募捐 则 社会组织.公开募捐资格 = 是 或 合作方名称 不为空","basis":[{"law":"中华人民共和国慈善法","article":"第二十六条（待核）"}],"cases":[{"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"raising"},"right":{"kind":"literal","type":"choice","value":"公开募捐"}},{"kind":"not","operand":{"kind":"or","operands":[{"kind":"compare","operator":"=","left":{"kind":"reference","field":"org","target":"publicFund"},"right":{"kind":"literal","type":"yesno","value":true}},{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"partnerName"}}}]}}]},"consequence":{"kind":"block","message":[{"key":"社会组织.名称","expression":{"kind":"reference","field":"org","target":"name"},"type":"text"},"没有公开募捐资格，公开募捐要与有资格的组织合作。"]}}],"demand":null,"from":null,"until":null,"reads":["raising","org","partnerName"],"hash":"efc9e08d8623224b30abef64d67f9cb95945923f0ce302d12b098ebd39cc4fd0"},
    {"kind":"rule","id":"partnerMayRaise","label":"合作方资格","stage":"submit","text":"当 合作募捐组织.公开募捐资格 不为空 则 合作募捐组织.公开募捐资格 = 是","basis":[{"law":"中华人民共和国慈善法","article":"第二十六条（待核）"}],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"reference","field":"partner","target":"publicFund"}}},{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"reference","field":"partner","target":"publicFund"},"right":{"kind":"literal","type":"yesno","value":true}}}]},"consequence":{"kind":"block","message":[{"key":"合作募捐组织.名称","expression":{"kind":"reference","field":"partner","target":"name"},"type":"text"},"没有公开募捐资格，不能合作公开募捐。"]}}],"demand":null,"from":null,"until":null,"reads":["partner"],"hash":"0298240316bf0878936ebb7ec726e54af19ff5eae7229502fec349b39a0abbdf"},
  ],
  states: ["方案","待备案","实施","公示","办结","终止"],
  transitions: [
    {"from":"方案","to":"待备案","label":"报送方案","by":["organisation"],"when":null,"reason":false},
    {"from":"待备案","to":"方案","label":"退回修改","by":["bureau"],"when":null,"reason":true},
    {"from":"待备案","to":"实施","label":"开始实施","by":["bureau"],"when":{"kind":"or","operands":[{"kind":"compare","operator":"≠","left":{"kind":"field","field":"raising"},"right":{"kind":"literal","type":"choice","value":"公开募捐"}},{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"filingNo"}}},{"kind":"or","operands":[{"kind":"compare","operator":"=","left":{"kind":"reference","field":"org","target":"publicFund"},"right":{"kind":"literal","type":"yesno","value":true}},{"kind":"compare","operator":"=","left":{"kind":"reference","field":"partner","target":"publicFund"},"right":{"kind":"literal","type":"yesno","value":true}}]}]}]},"reason":false,"creates":[{"form":"project","submitted":true,"when":null,"values":[{"field":"name","kind":"value","value":{"kind":"field","field":"name"}},{"field":"kind","kind":"value","value":{"kind":"literal","type":"choice","value":"公益主题活动"}},{"field":"org","kind":"value","value":{"kind":"field","field":"org"}},{"field":"field","kind":"value","value":{"kind":"field","field":"field"}},{"field":"startsOn","kind":"value","value":{"kind":"field","field":"startsOn"}},{"field":"endsOn","kind":"value","value":{"kind":"field","field":"endsOn"}},{"field":"funds","kind":"value","value":{"kind":"literal","type":"money","value":"0"}}]}]},
    {"from":"实施","to":"公示","label":"结束并公示","by":["bureau"],"when":{"kind":"compare","operator":"<","left":{"kind":"field","field":"endsOn"},"right":{"kind":"moment","moment":"today"}},"reason":false,"creates":[{"form":"fundUse","submitted":false,"when":{"kind":"compare","operator":"≠","left":{"kind":"field","field":"raising"},"right":{"kind":"literal","type":"choice","value":"不募捐"}},"values":[{"field":"campaign","kind":"value","value":{"kind":"self"}},{"field":"org","kind":"value","value":{"kind":"field","field":"org"}}]}]},
    {"from":"公示","to":"办结","label":"办结","by":["sectionHead"],"when":{"kind":"or","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"raising"},"right":{"kind":"literal","type":"choice","value":"不募捐"}},{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"fundUse","key":["campaign"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"campaign"},"right":{"kind":"self"}},{"kind":"compare","operator":"=","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"已核对"}}]}},"right":{"kind":"literal","type":"number","value":"1"}}]},"reason":false},
    {"from":"实施","to":"终止","label":"终止","by":["bureau"],"when":null,"reason":true},
  ],
  conclusion: null,
  samples: [],
  hash: "0988bb8a1996046699ad7b39dcb657e4ec468ee1c7dce599028d04633f93fff9",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"projectFields","label":"项目领域","options":[{"code":"城市建设","label":"城市建设","from":null,"until":null},{"code":"绿色低碳","label":"绿色低碳","from":null,"until":null},{"code":"科技创新","label":"科技创新","from":null,"until":null},{"code":"社区治理","label":"社区治理","from":null,"until":null},{"code":"民生服务","label":"民生服务","from":null,"until":null},{"code":"为老服务","label":"为老服务","from":null,"until":null},{"code":"青少年","label":"青少年","from":null,"until":null},{"code":"文化体育","label":"文化体育","from":null,"until":null},{"code":"乡村振兴","label":"乡村振兴","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
  {"id":"charityCampaign.raising","label":"募捐方式","options":[{"code":"公开募捐","label":"公开募捐","from":null,"until":null},{"code":"定向募捐","label":"定向募捐","from":null,"until":null},{"code":"不募捐","label":"不募捐","from":null,"until":null}]},
]
