// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// inTime 按时申报：提交日期 ≤ 届次.征集截止
// recusal 评委回避：每一行（评分，评委所在组织 为空 或 评委所在组织 ≠ 本表.社会组织）
// oneVote 一轮一票：去重计数（评分.评委 当 轮次 = 初评） = 初评评委数 且 去重计数（评分.评委 当 轮次 = 终评） = 终评评委数

export const form = {
  kind: "form",
  id: "innovationCase",
  label: "创新案例",
  version: "2026",
  basis: [],
  unique: ["call","org","title"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["organisation"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"entry","label":"申报","fields":["call","org","title","field","story","startsOn","contactName","contactMobile","papers"]},
    {"id":"scoring","label":"评审","fields":["formCheck","scores"]},
    {"id":"result","label":"得分","fields":["firstJudges","firstScore","finalJudges","finalScore"]},
  ],
  fields: [
    {"kind":"field","id":"call","label":"届次","type":{"kind":"ref","form":"caseCall"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"title","label":"标题","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":40,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"field","label":"领域","type":{"kind":"choice","options":"projectFields"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"story","label":"案例正文","type":{"kind":"longtext"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":20,"longest":3000,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"startsOn","label":"开始日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"案例开始实施的日期","initial":null,"formerly":[]},
    {"kind":"field","id":"contactName","label":"联系人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"contactMobile","label":"联系手机","type":{"kind":"mobile"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":true,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"papers","label":"证明材料","type":{"kind":"table","columns":[{"kind":"field","id":"title","label":"名称","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"file","label":"文件","type":{"kind":"attachment"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"formCheck","label":"形式审查意见","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"scores","label":"评分","type":{"kind":"table","columns":[{"kind":"field","id":"round","label":"轮次","type":{"kind":"choice","options":"innovationCase.scores.round"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"judge","label":"评委","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"judgeOrg","label":"评委所在组织","type":{"kind":"ref","form":"org"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"score","label":"分数","type":{"kind":"decimal","places":1},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":"100","shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"remark","label":"评语","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"firstJudges","label":"初评评委数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"count","table":"scores","where":{"kind":"compare","operator":"=","left":{"kind":"column","column":"round"},"right":{"kind":"literal","type":"choice","value":"初评"}}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"firstScore","label":"初评得分","type":{"kind":"decimal","places":2},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"trimmed","table":"scores","value":{"kind":"column","column":"score"},"where":{"kind":"compare","operator":"=","left":{"kind":"column","column":"round"},"right":{"kind":"literal","type":"choice","value":"初评"}}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"finalJudges","label":"终评评委数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"count","table":"scores","where":{"kind":"compare","operator":"=","left":{"kind":"column","column":"round"},"right":{"kind":"literal","type":"choice","value":"终评"}}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"finalScore","label":"终评得分","type":{"kind":"decimal","places":2},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"trimmed","table":"scores","value":{"kind":"column","column":"score"},"where":{"kind":"compare","operator":"=","left":{"kind":"column","column":"round"},"right":{"kind":"literal","type":"choice","value":"终评"}}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"inTime","label":"按时申报","stage":"submit","text":"提交日期 ≤ 届次.征集截止","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"moment","moment":"submitted"},"right":{"kind":"reference","field":"call","target":"submitBy"}}},"consequence":{"kind":"block","message":["征集已于",{"key":"届次.征集截止","expression":{"kind":"reference","field":"call","target":"submitBy"},"type":"date"},"截止。"]}}],"demand":null,"from":null,"until":null,"reads":["call"],"hash":"164d57f571503c4895698e7b4d6a7e7d91a7d67f4a6049fe7d9938cc30b3e9fd"},
    {"kind":"rule","id":"recusal","label":"评委回避","stage":"submit","text":"每一行（评分，评委所在组织 为空 或 评委所在组织 ≠ 本表.社会组织）","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"aggregate","function":"all","table":"scores","value":{"kind":"or","operands":[{"kind":"empty","value":{"kind":"column","column":"judgeOrg"}},{"kind":"compare","operator":"≠","left":{"kind":"column","column":"judgeOrg"},"right":{"kind":"field","field":"org"}}]}}},"consequence":{"kind":"block","message":["评委不能评自己所在组织的案例，请换一位。"]}}],"demand":null,"from":null,"until":null,"reads":["scores","org"],"hash":"2c07d4a6feca4d39b6df40e19362efc569f66470761fe4c3294b3e18c91603c7"},
    {"kind":"rule","id":"oneVote","label":"一轮一票","stage":"submit","text":"去重计数（评分.评委 当 轮次 = 初评） = 初评评委数 且 去重计数（评分.评委 当 轮次 = 终评） = 终评评委数","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"aggregate","function":"distinct","table":"scores","value":{"kind":"column","column":"judge"},"where":{"kind":"compare","operator":"=","left":{"kind":"column","column":"round"},"right":{"kind":"literal","type":"choice","value":"初评"}}},"right":{"kind":"field","field":"firstJudges"}},{"kind":"compare","operator":"=","left":{"kind":"aggregate","function":"distinct","table":"scores","value":{"kind":"column","column":"judge"},"where":{"kind":"compare","operator":"=","left":{"kind":"column","column":"round"},"right":{"kind":"literal","type":"choice","value":"终评"}}},"right":{"kind":"field","field":"finalJudges"}}]}},"consequence":{"kind":"block","message":["有评委在同一轮里打了两次分。"]}}],"demand":null,"from":null,"until":null,"reads":["scores","firstJudges","finalJudges"],"hash":"51e5b0976fb0259116f1f721aff6705c3de10040ff137ae3266ad98cc8f09c6c"},
  ],
  states: ["填写","已申报","形式审查","初评","终评","公示中","入选十大","未入选"],
  transitions: [
    {"from":"填写","to":"已申报","label":"申报","by":["organisation"],"when":null,"reason":false},
    {"from":"已申报","to":"填写","label":"退回补充","by":["bureau"],"when":null,"reason":true},
    {"from":"已申报","to":"形式审查","label":"受理","by":["bureau"],"when":null,"reason":false},
    {"from":"形式审查","to":"初评","label":"审查合格","by":["bureau"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"formCheck"}}},"reason":false},
    {"from":"形式审查","to":"未入选","label":"审查不合格","by":["bureau"],"when":null,"reason":true},
    {"from":"初评","to":"终评","label":"进入终评","by":["bureau"],"when":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"firstJudges"},"right":{"kind":"parameter","parameter":"judgeCount"}},"reason":false},
    {"from":"初评","to":"未入选","label":"初评未通过","by":["bureau"],"when":null,"reason":false},
    {"from":"终评","to":"公示中","label":"列入公示","by":["bureau","sectionHead"],"when":{"kind":"and","operands":[{"kind":"compare","operator":"≥","left":{"kind":"field","field":"finalJudges"},"right":{"kind":"parameter","parameter":"judgeCount"}},{"kind":"compare","operator":"<","left":{"kind":"across","function":"count","of":{"kind":"form","form":"innovationCase","key":["call"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"call"},"right":{"kind":"field","field":"call"}},{"kind":"compare","operator":">","left":{"kind":"their","field":"finalScore"},"right":{"kind":"field","field":"finalScore"}}]}},"right":{"kind":"reference","field":"call","target":"winners"}}]},"reason":false},
    {"from":"终评","to":"未入选","label":"终评未入选","by":["bureau","sectionHead"],"when":null,"reason":false},
    {"from":"公示中","to":"入选十大","label":"入选","by":["director"],"when":{"kind":"and","operands":[{"kind":"compare","operator":"<","left":{"kind":"reference","field":"call","target":"shownUntil"},"right":{"kind":"moment","moment":"today"}},{"kind":"compare","operator":"<","left":{"kind":"across","function":"count","of":{"kind":"form","form":"innovationCase","key":["call"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"call"},"right":{"kind":"field","field":"call"}},{"kind":"compare","operator":"=","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"入选十大"}}]}},"right":{"kind":"reference","field":"call","target":"winners"}}]},"reason":false,"creates":[{"form":"project","submitted":true,"when":null,"values":[{"field":"name","kind":"value","value":{"kind":"field","field":"title"}},{"field":"kind","kind":"value","value":{"kind":"literal","type":"choice","value":"创新案例"}},{"field":"org","kind":"value","value":{"kind":"field","field":"org"}},{"field":"field","kind":"value","value":{"kind":"field","field":"field"}},{"field":"startsOn","kind":"value","value":{"kind":"field","field":"startsOn"}},{"field":"funds","kind":"value","value":{"kind":"literal","type":"money","value":"0"}},{"field":"results","kind":"text","text":["入选",{"key":"届次.名称","expression":{"kind":"reference","field":"call","target":"title"},"type":"text"},"（",{"key":"届次.年度","expression":{"kind":"reference","field":"call","target":"year"},"type":"year"},"年）。"]}]}]},
    {"from":"公示中","to":"未入选","label":"公示有异议","by":["director"],"when":null,"reason":true},
  ],
  conclusion: null,
  samples: [],
  hash: "e066a515a9470faf7c132dcef0a3e5a7cccd552a940bf88d62d0251a0e62be29",
}

export const parameters = [
  {"id":"judgeCount","label":"评委人数","type":"number","values":[{"from":null,"until":null,"value":"5"}]},
]

export const tiers = []

export const options = [
  {"id":"projectFields","label":"项目领域","options":[{"code":"城市建设","label":"城市建设","from":null,"until":null},{"code":"绿色低碳","label":"绿色低碳","from":null,"until":null},{"code":"科技创新","label":"科技创新","from":null,"until":null},{"code":"社区治理","label":"社区治理","from":null,"until":null},{"code":"民生服务","label":"民生服务","from":null,"until":null},{"code":"为老服务","label":"为老服务","from":null,"until":null},{"code":"青少年","label":"青少年","from":null,"until":null},{"code":"文化体育","label":"文化体育","from":null,"until":null},{"code":"乡村振兴","label":"乡村振兴","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
  {"id":"innovationCase.scores.round","label":"轮次","options":[{"code":"初评","label":"初评","from":null,"until":null},{"code":"终评","label":"终评","from":null,"until":null}]},
]
