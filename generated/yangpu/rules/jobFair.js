// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// signUpOrder 报名先于活动：报名截止 ≤ 日期
// graduatePart 毕业生岗位分项：每一行（参与组织，面向毕业生 ≤ 岗位数）
// hiredOfApplied 录用不多于投递：每一行（参与组织，录用数 空值视为 0 ≤ 投递数 空值视为 0）
// graduatesOfHired 毕业生录用分项：每一行（参与组织，录用毕业生 空值视为 0 ≤ 录用数 空值视为 0）
// overHiring 超额录用：每一行（参与组织，录用数 空值视为 0 ≤ 岗位数） 或 超额录用说明 不为空
// employersOnce 组织不重复：参与组织数 = 计数（参与组织）

export const form = {
  kind: "form",
  id: "jobFair",
  label: "招聘活动",
  version: "2026",
  basis: [],
  unique: ["name","heldOn"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"event","label":"活动","fields":["name","heldOn","hours","place","organiser","ways","platform","signUpBy","contactName","contactPhone"]},
    {"id":"posts","label":"岗位和录用","fields":["employers","viewers","overHired","postsTotal","graduatePostsTotal","hiredTotal","graduatesTotal","hiredShare","employersCount"]},
  ],
  fields: [
    {"kind":"field","id":"name","label":"名称","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":40,"masked":false,"readonly":false,"hint":"如：大学路商圈夜市社会组织招聘活动","initial":null,"formerly":[]},
    {"kind":"field","id":"heldOn","label":"日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"hours","label":"起止时间","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":20,"masked":false,"readonly":false,"hint":"如：17时至21时","initial":null,"formerly":[]},
    {"kind":"field","id":"place","label":"地点","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"商圈和具体位置","initial":null,"formerly":[]},
    {"kind":"field","id":"organiser","label":"承办组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"ways","label":"方式","type":{"kind":"choices","options":"jobFair.ways"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"platform","label":"直播平台","type":{"kind":"text"},"required":true,"visible":{"kind":"call","function":"contains","arguments":[{"kind":"field","field":"ways"},{"kind":"literal","type":"choice","value":"直播带岗"}]},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"signUpBy","label":"报名截止","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"contactName","label":"联系人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"contactPhone","label":"联系电话","type":{"kind":"mobile"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"employers","label":"参与组织","type":{"kind":"table","columns":[{"kind":"field","id":"org","label":"组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"posts","label":"岗位数","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"1","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"graduatePosts","label":"面向毕业生","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"applied","label":"投递数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"intended","label":"初步达成","type":{"kind":"integer"},"required":false,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"hired","label":"录用数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"graduatesHired","label":"录用毕业生","type":{"kind":"integer"},"required":false,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"hiredOn","label":"录用日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"staying30","label":"三十天在岗","type":{"kind":"integer"},"required":false,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"staying90","label":"九十天在岗","type":{"kind":"integer"},"required":false,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":1,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"viewers","label":"直播观看数","type":{"kind":"integer"},"required":false,"visible":{"kind":"call","function":"contains","arguments":[{"kind":"field","field":"ways"},{"kind":"literal","type":"choice","value":"直播带岗"}]},"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"overHired","label":"超额录用说明","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"录用多于岗位的，说明原因","initial":null,"formerly":[]},
    {"kind":"field","id":"postsTotal","label":"岗位合计","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"sum","table":"employers","value":{"kind":"column","column":"posts"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"graduatePostsTotal","label":"毕业生岗位","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"sum","table":"employers","value":{"kind":"column","column":"graduatePosts"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"hiredTotal","label":"录用合计","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"sum","table":"employers","value":{"kind":"column","column":"hired"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"graduatesTotal","label":"录用毕业生合计","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"sum","table":"employers","value":{"kind":"column","column":"graduatesHired"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"hiredShare","label":"录用率","type":{"kind":"percent","places":1},"required":false,"visible":null,"calculate":{"kind":"arithmetic","operator":"÷","left":{"kind":"field","field":"hiredTotal"},"right":{"kind":"field","field":"postsTotal"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"employersCount","label":"参与组织数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"distinct","table":"employers","value":{"kind":"column","column":"org"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"signUpOrder","label":"报名先于活动","stage":"submit","text":"报名截止 ≤ 日期","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"field","field":"signUpBy"},"right":{"kind":"field","field":"heldOn"}}},"consequence":{"kind":"block","message":["报名截止",{"key":"报名截止","expression":{"kind":"field","field":"signUpBy"},"type":"date"},"晚于活动日期",{"key":"日期","expression":{"kind":"field","field":"heldOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["signUpBy","heldOn"],"hash":"fca62740b1276f85fb69b02dd77876655e64b38c9e1918aa95b0653906ac680b"},
    {"kind":"rule","id":"graduatePart","label":"毕业生岗位分项","stage":"submit","text":"每一行（参与组织，面向毕业生 ≤ 岗位数）","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"aggregate","function":"all","table":"employers","value":{"kind":"compare","operator":"≤","left":{"kind":"column","column":"graduatePosts"},"right":{"kind":"column","column":"posts"}}}},"consequence":{"kind":"block","message":["面向毕业生的岗位不能多于岗位数。"]}}],"demand":null,"from":null,"until":null,"reads":["employers"],"hash":"f2d131e97ee768e8a528dcb6c948a38ddcdcd50765812525d300f540d54f647a"},
    {"kind":"rule","id":"hiredOfApplied","label":"录用不多于投递","stage":"submit","text":"每一行（参与组织，录用数 空值视为 0 ≤ 投递数 空值视为 0）","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"aggregate","function":"all","table":"employers","value":{"kind":"compare","operator":"≤","left":{"kind":"emptyAsZero","value":{"kind":"column","column":"hired"}},"right":{"kind":"emptyAsZero","value":{"kind":"column","column":"applied"}}}}},"consequence":{"kind":"block","message":["录用数不能多于投递数。"]}}],"demand":null,"from":null,"until":null,"reads":["employers"],"hash":"a899f21b6ecfd018f2370a4669fc442ed5a91685b69850a9281cf5c580146fba"},
    {"kind":"rule","id":"graduatesOfHired","label":"毕业生录用分项","stage":"submit","text":"每一行（参与组织，录用毕业生 空值视为 0 ≤ 录用数 空值视为 0）","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"aggregate","function":"all","table":"employers","value":{"kind":"compare","operator":"≤","left":{"kind":"emptyAsZero","value":{"kind":"column","column":"graduatesHired"}},"right":{"kind":"emptyAsZero","value":{"kind":"column","column":"hired"}}}}},"consequence":{"kind":"block","message":["录用毕业生不能多于录用数。"]}}],"demand":null,"from":null,"until":null,"reads":["employers"],"hash":"d19f39aaf9134bfd7bc9e3b90d23d723a1956073500d2a01aaf5dced92dc97fa"},
    {"kind":"rule","id":"overHiring","label":"超额录用","stage":"submit","text":"每一行（参与组织，录用数 空值视为 0 ≤ 岗位数） 或 超额录用说明 不为空","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"or","operands":[{"kind":"aggregate","function":"all","table":"employers","value":{"kind":"compare","operator":"≤","left":{"kind":"emptyAsZero","value":{"kind":"column","column":"hired"}},"right":{"kind":"column","column":"posts"}}},{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"overHired"}}}]}},"consequence":{"kind":"warn","message":["有组织的录用数多于岗位数，请写明原因。"]}}],"demand":null,"from":null,"until":null,"reads":["employers","overHired"],"hash":"8bc595913d62671b83f4a77a5247bd4e887725695b220ce76442e7799dc4cbc3"},
    {"kind":"rule","id":"employersOnce","label":"组织不重复","stage":"submit","text":"参与组织数 = 计数（参与组织）","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"field","field":"employersCount"},"right":{"kind":"aggregate","function":"count","table":"employers"}}},"consequence":{"kind":"block","message":["参与组织里有一家写了两行。"]}}],"demand":null,"from":null,"until":null,"reads":["employersCount","employers"],"hash":"d4d3bb78fbda289e493cf76f7d8074ff53a6509732a504282c2cb97cfc9c9f52"},
  ],
  states: ["筹备","已发布","已举办","三十天回访","办结","已取消"],
  transitions: [
    {"from":"筹备","to":"已发布","label":"发布","by":["bureau","sectionHead"],"when":null,"reason":false},
    {"from":"已发布","to":"已举办","label":"已经举办","by":["bureau","sectionHead"],"when":{"kind":"compare","operator":"≤","left":{"kind":"field","field":"heldOn"},"right":{"kind":"moment","moment":"today"}},"reason":false},
    {"from":"已发布","to":"已取消","label":"取消","by":["sectionHead"],"when":null,"reason":true},
    {"from":"已举办","to":"三十天回访","label":"首次回访","by":["bureau","sectionHead"],"when":{"kind":"and","operands":[{"kind":"compare","operator":"≥","left":{"kind":"moment","moment":"today"},"right":{"kind":"shift","date":{"kind":"field","field":"heldOn"},"amount":{"kind":"parameter","parameter":"firstFollowUp"},"unit":"day","back":false}},{"kind":"aggregate","function":"all","table":"employers","value":{"kind":"not","operand":{"kind":"empty","value":{"kind":"column","column":"staying30"}}}}]},"reason":false},
    {"from":"三十天回访","to":"办结","label":"再次回访并办结","by":["bureau","sectionHead"],"when":{"kind":"and","operands":[{"kind":"compare","operator":"≥","left":{"kind":"moment","moment":"today"},"right":{"kind":"shift","date":{"kind":"field","field":"heldOn"},"amount":{"kind":"parameter","parameter":"secondFollowUp"},"unit":"day","back":false}},{"kind":"aggregate","function":"all","table":"employers","value":{"kind":"not","operand":{"kind":"empty","value":{"kind":"column","column":"staying90"}}}}]},"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "31babf8c56de6f05676ecdbd2fcec9a317f2ae581390b8ddce31d7ce4d19127e",
}

export const parameters = [
  {"id":"firstFollowUp","label":"首次回访期","type":"duration","unit":"day","values":[{"from":null,"until":null,"value":"30"}]},
  {"id":"secondFollowUp","label":"再次回访期","type":"duration","unit":"day","values":[{"from":null,"until":null,"value":"90"}]},
]

export const tiers = []

export const options = [
  {"id":"jobFair.ways","label":"方式","options":[{"code":"线下","label":"线下","from":null,"until":null},{"code":"直播带岗","label":"直播带岗","from":null,"until":null}]},
]
