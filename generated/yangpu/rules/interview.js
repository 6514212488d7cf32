// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// noticeTime 提前通知：约谈时间 ≥ 加工作日（提交日期，3）
// replyOrder 说明先于约谈：说明期限 ≤ 约谈时间
// officersTwice 约谈人重复：去重计数（约谈人.执法证号） = 计数（约谈人）
// absenceNote 缺席要说明：每一行（被约谈人，到场 为空 或 到场 = 是 或 缺席书面说明 不为空）
// leadersOnly 不约谈名誉职务：非 任一（被约谈人，职务 = 名誉职务）

export const form = {
  kind: "form",
  id: "interview",
  label: "约谈",
  version: "2026",
  basis: [
    {"law":"社会组织登记管理机关行政执法约谈工作规定（试行）","article":null},
  ],
  unique: [],
  called: ["org","heldAt"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["bureau","sectionHead","director"],
  sections: [
    {"id":"matter","label":"事由","fields":["org","street","rectification","alert","reasons","reasonNote"]},
    {"id":"plan","label":"安排","fields":["heldAt","place","invited","officers","papers","replyBy"]},
    {"id":"record","label":"记录","fields":["recorder","minutes","promise","promisedBy","signed","outcome","followUp","closedOn"]},
  ],
  fields: [
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"street","label":"街道","type":{"kind":"choice","options":"streets"},"required":false,"visible":null,"calculate":null,"from":{"field":"org","target":"street"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"rectification","label":"整改","type":{"kind":"ref","form":"rectification"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"因逾期整改约谈的","initial":null,"formerly":[]},
    {"kind":"field","id":"alert","label":"预警信息","type":{"kind":"ref","form":"alert"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"reasons","label":"事由","type":{"kind":"choices","options":"interviewReasons"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"reasonNote","label":"事由说明","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":200,"masked":false,"readonly":false,"hint":"接在“因”字后面写进通知书，句末不加标点","initial":null,"formerly":[]},
    {"kind":"field","id":"heldAt","label":"约谈时间","type":{"kind":"datetime"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"place","label":"地点","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"invited","label":"被约谈人","type":{"kind":"table","columns":[{"kind":"field","id":"name","label":"姓名","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"post","label":"职务","type":{"kind":"choice","options":"leaderPosts"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"attended","label":"到场","type":{"kind":"yesno"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"absence","label":"缺席书面说明","type":{"kind":"text"},"required":false,"visible":{"kind":"compare","operator":"=","left":{"kind":"column","column":"attended"},"right":{"kind":"literal","type":"yesno","value":false}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":1,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"officers","label":"约谈人","type":{"kind":"table","columns":[{"kind":"field","id":"name","label":"姓名","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"licence","label":"执法证号","type":{"kind":"docno"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":2,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"papers","label":"携带材料","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":100,"masked":false,"readonly":false,"hint":"身份证件、登记证书副本以外的","initial":null,"formerly":[]},
    {"kind":"field","id":"replyBy","label":"说明期限","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"不能到场的，在这之前书面说明","initial":null,"formerly":[]},
    {"kind":"field","id":"recorder","label":"记录人","type":{"kind":"name"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"minutes","label":"笔录","type":{"kind":"longtext"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"一问一答，各写一行","initial":null,"formerly":[]},
    {"kind":"field","id":"promise","label":"承诺事项","type":{"kind":"longtext"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"promisedBy","label":"承诺期限","type":{"kind":"date"},"required":true,"visible":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"promise"}}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"signed","label":"签字材料","type":{"kind":"attachment"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"outcome","label":"结果","type":{"kind":"choice","options":"interview.outcome"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"followUp","label":"跟踪情况","type":{"kind":"longtext"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"承诺的事项做到没有","initial":null,"formerly":[]},
    {"kind":"field","id":"closedOn","label":"办结日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"noticeTime","label":"提前通知","stage":"submit","text":"约谈时间 ≥ 加工作日（提交日期，3）","basis":[{"law":"社会组织登记管理机关行政执法约谈工作规定（试行）","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"heldAt"},"right":{"kind":"call","function":"addWorkdays","arguments":[{"kind":"moment","moment":"submitted"},{"kind":"literal","type":"number","value":"3"}]}}},"consequence":{"kind":"warn","message":["约谈应当提前3个工作日通知，现在只到",{"key":"约谈时间","expression":{"kind":"field","field":"heldAt"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["heldAt"],"hash":"4b7f68c7be59598bdf619a9a39770488a2132db2757f3721b8a440b2d1f8ea43"},
    {"kind":"rule","id":"replyOrder","label":"说明先于约谈","stage":"submit","text":"说明期限 ≤ 约谈时间","basis":[{"law":"社会组织登记管理机关行政执法约谈工作规定（试行）","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"field","field":"replyBy"},"right":{"kind":"field","field":"heldAt"}}},"consequence":{"kind":"block","message":["说明期限",{"key":"说明期限","expression":{"kind":"field","field":"replyBy"},"type":"date"},"晚于约谈时间",{"key":"约谈时间","expression":{"kind":"field","field":"heldAt"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["replyBy","heldAt"],"hash":"53b7e05b6088f40d5e9efd28cb9fd1057b1a65e32293dc8f7188e6a5cb62ae26"},
    {"kind":"rule","id":"officersTwice","label":"约谈人重复","stage":"submit","text":"去重计数（约谈人.执法证号） = 计数（约谈人）","basis":[{"law":"社会组织登记管理机关行政执法约谈工作规定（试行）","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"aggregate","function":"distinct","table":"officers","value":{"kind":"column","column":"licence"}},"right":{"kind":"aggregate","function":"count","table":"officers"}}},"consequence":{"kind":"block","message":["约谈人的执法证号有重复。"]}}],"demand":null,"from":null,"until":null,"reads":["officers"],"hash":"6eb36ea25d22e197aeb9a3fef9c709b8856b2831a3ecc0b7e6fe1623532be783"},
    {"kind":"rule","id":"absenceNote","label":"缺席要说明","stage":"submit","text":"每一行（被约谈人，到场 为空 或 到场 = 是 或 缺席书面说明 不为空）","basis":[{"law":"社会组织登记管理机关行政执法约谈工作规定（试行）","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"aggregate","function":"all","table":"invited","value":{"kind":"or","operands":[{"kind":"empty","value":{"kind":"column","column":"attended"}},{"kind":"compare","operator":"=","left":{"kind":"column","column":"attended"},"right":{"kind":"literal","type":"yesno","value":true}},{"kind":"not","operand":{"kind":"empty","value":{"kind":"column","column":"absence"}}}]}}},"consequence":{"kind":"warn","message":["没有到场的，应当有书面说明。"]}}],"demand":null,"from":null,"until":null,"reads":["invited"],"hash":"efe07922a235319d1770fef6d7beb7de4aee38513cd5b60c28b37b9b85b5e646"},
    {"kind":"rule","id":"leadersOnly","label":"不约谈名誉职务","stage":"submit","text":"非 任一（被约谈人，职务 = 名誉职务）","basis":[{"law":"社会组织登记管理机关行政执法约谈工作规定（试行）","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"not","operand":{"kind":"aggregate","function":"any","table":"invited","value":{"kind":"compare","operator":"=","left":{"kind":"column","column":"post"},"right":{"kind":"literal","type":"choice","value":"P6"}}}}},"consequence":{"kind":"block","message":["约谈的应当是负责人，不是名誉职务。"]}}],"demand":null,"from":null,"until":null,"reads":["invited"],"hash":"6d4608908755ea308f859a5ab63dc0ec43d5ebeef7264c5464e5a7a106edf1f9"},
  ],
  states: ["拟约谈","已通知","已约谈","跟踪","已办结","未到场","已转执法"],
  transitions: [
    {"from":"拟约谈","to":"已通知","label":"通知","by":["bureau"],"when":null,"reason":false},
    {"from":"已通知","to":"未到场","label":"未到场","by":["bureau"],"when":null,"reason":true},
    {"from":"未到场","to":"已通知","label":"再次通知","by":["bureau"],"when":null,"reason":false},
    {"from":"已通知","to":"已约谈","label":"已约谈","by":["bureau"],"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"minutes"}}},{"kind":"aggregate","function":"any","table":"invited","value":{"kind":"compare","operator":"=","left":{"kind":"column","column":"attended"},"right":{"kind":"literal","type":"yesno","value":true}}}]},"reason":false},
    {"from":"已约谈","to":"跟踪","label":"跟踪承诺","by":["bureau"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"promise"}}},"reason":false},
    {"from":"已约谈","to":"已办结","label":"办结","by":["bureau"],"when":{"kind":"and","operands":[{"kind":"empty","value":{"kind":"field","field":"promise"}},{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"outcome"}}}]},"reason":false},
    {"from":"跟踪","to":"已办结","label":"办结","by":["bureau"],"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"followUp"}}},{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"closedOn"}}}]},"reason":false},
    {"from":"跟踪","to":"已转执法","label":"转执法","by":["sectionHead"],"when":{"kind":"compare","operator":">","left":{"kind":"moment","moment":"today"},"right":{"kind":"field","field":"promisedBy"}},"reason":true,"creates":[{"form":"case","submitted":true,"when":null,"values":[{"field":"org","kind":"value","value":{"kind":"field","field":"org"}},{"field":"clueFrom","kind":"value","value":{"kind":"literal","type":"choice","value":"其他"}},{"field":"clueOn","kind":"value","value":{"kind":"moment","moment":"today"}},{"field":"clueNote","kind":"text","text":["约谈后没有履行承诺：",{"key":"承诺事项","expression":{"kind":"field","field":"promise"},"type":"text"}]}]}]},
    {"from":"未到场","to":"已转执法","label":"转执法","by":["sectionHead"],"when":null,"reason":true,"creates":[{"form":"case","submitted":true,"when":null,"values":[{"field":"org","kind":"value","value":{"kind":"field","field":"org"}},{"field":"clueFrom","kind":"value","value":{"kind":"literal","type":"choice","value":"其他"}},{"field":"clueOn","kind":"value","value":{"kind":"moment","moment":"today"}},{"field":"clueNote","kind":"text","text":["无正当理由不接受约谈：",{"key":"事由说明","expression":{"kind":"field","field":"reasonNote"},"type":"text"}]}]}]},
  ],
  conclusion: null,
  samples: [],
  hash: "4377a72f2d6f88b1f27f36d5a6aba7aee088061244d2b7d6c64c54754c390e18",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"streets","label":"街道","options":[{"code":"310110001","label":"定海路街道","from":null,"until":null},{"code":"310110006","label":"平凉路街道","from":null,"until":null},{"code":"310110008","label":"江浦路街道","from":null,"until":null},{"code":"310110009","label":"四平路街道","from":null,"until":null},{"code":"310110012","label":"控江路街道","from":null,"until":null},{"code":"310110013","label":"长白新村街道","from":null,"until":null},{"code":"310110015","label":"延吉新村街道","from":null,"until":null},{"code":"310110016","label":"殷行街道","from":null,"until":null},{"code":"310110018","label":"大桥街道","from":null,"until":null},{"code":"310110019","label":"五角场街道","from":null,"until":null},{"code":"310110020","label":"新江湾城街道","from":null,"until":null},{"code":"310110021","label":"长海路街道","from":null,"until":null}]},
  {"id":"leaderPosts","label":"负责人职务","options":[{"code":"P1","label":"会长/理事长","from":null,"until":null},{"code":"P2","label":"副会长/副理事长","from":null,"until":null},{"code":"P3","label":"秘书长","from":null,"until":null},{"code":"P4","label":"院长/校长/主任（行政负责人）","from":null,"until":null},{"code":"P5","label":"监事长/监事","from":null,"until":null},{"code":"P6","label":"名誉职务","from":null,"until":null}]},
  {"id":"interviewReasons","label":"约谈事由","options":[{"code":"逾期未完成整改","label":"逾期未完成整改","from":null,"until":null},{"code":"证书过期未办理","label":"证书过期未办理","from":null,"until":null},{"code":"未按规定参加年度检查","label":"未按规定参加年度检查","from":null,"until":null},{"code":"投诉举报反映的问题","label":"投诉举报反映的问题","from":null,"until":null},{"code":"疑似长期未开展活动","label":"疑似长期未开展活动","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
  {"id":"interview.outcome","label":"结果","options":[{"code":"承诺整改","label":"承诺整改","from":null,"until":null},{"code":"说明情况","label":"说明情况","from":null,"until":null},{"code":"未到场","label":"未到场","from":null,"until":null}]},
]
