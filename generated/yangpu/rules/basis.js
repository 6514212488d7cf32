// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// trialOrder 先施行后截止：当 试行截止日期 不为空 则 试行截止日期 > 施行日期
// repealOrder 先施行后废止：当 废止日期 不为空 则 废止日期 > 施行日期
// articlesOnce 条款不重复：去重计数（条款.条） = 计数（条款）
// sameName 旧版同名：当 上一版本 不为空 则 上一版本.名称 = 名称

export const form = {
  kind: "form",
  id: "basis",
  label: "依据库",
  version: "2026",
  basis: [],
  unique: ["name","edition"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["sectionHead","director"],
  sections: [
    {"id":"paper","label":"文件","fields":["name","edition","kind","issuer","issuedAs","formerEdition","purpose"]},
    {"id":"条款","label":"条款","fields":["articles"]},
    {"id":"consulting","label":"征求意见","fields":["commentsBy","comments"]},
    {"id":"force","label":"施行","fields":["publishedOn","inForceFrom","trialUntil","repealedOn"]},
  ],
  fields: [
    {"kind":"field","id":"name","label":"名称","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":80,"masked":false,"readonly":false,"hint":"不写书名号","initial":null,"formerly":[]},
    {"kind":"field","id":"edition","label":"版次","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":20,"masked":false,"readonly":false,"hint":"如：2025年试行版","initial":null,"formerly":[]},
    {"kind":"field","id":"kind","label":"类别","type":{"kind":"choice","options":"policyKinds"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"issuer","label":"制定机关","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":"上海市杨浦区民政局","formerly":[]},
    {"kind":"field","id":"issuedAs","label":"发文字号","type":{"kind":"docno"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"上级文件的文号；本局文件印发时才有","initial":null,"formerly":[]},
    {"kind":"field","id":"formerEdition","label":"上一版本","type":{"kind":"ref","form":"basis"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"purpose","label":"起草说明","type":{"kind":"longtext"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"本局文件"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":1000,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"articles","label":"条款","type":{"kind":"table","columns":[{"kind":"field","id":"number","label":"条","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":20,"masked":false,"readonly":false,"hint":"如：第三条","initial":null,"formerly":[]},{"kind":"field","id":"wording","label":"原文","type":{"kind":"longtext"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":1000,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"usedFor","label":"用途","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"哪些表单、规则、文书引用它","initial":null,"formerly":[]}],"fewest":1,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"commentsBy","label":"征求意见截止","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"comments","label":"意见","type":{"kind":"table","columns":[{"kind":"field","id":"unit","label":"单位","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"comment","label":"意见","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"adopted","label":"采纳","type":{"kind":"choice","options":"basis.comments.adopted"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"refusal","label":"未采纳理由","type":{"kind":"text"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"column","column":"adopted"},"right":{"kind":"literal","type":"choice","value":"未采纳"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"publishedOn","label":"公布日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"inForceFrom","label":"施行日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"trialUntil","label":"试行截止日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"试行的填写，到这一天为止","initial":null,"formerly":[]},
    {"kind":"field","id":"repealedOn","label":"废止日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"从这一天起不再有效","initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"trialOrder","label":"先施行后截止","stage":"submit","text":"当 试行截止日期 不为空 则 试行截止日期 > 施行日期","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"trialUntil"}}},{"kind":"not","operand":{"kind":"compare","operator":">","left":{"kind":"field","field":"trialUntil"},"right":{"kind":"field","field":"inForceFrom"}}}]},"consequence":{"kind":"block","message":["试行截止日期",{"key":"试行截止日期","expression":{"kind":"field","field":"trialUntil"},"type":"date"},"应当晚于施行日期",{"key":"施行日期","expression":{"kind":"field","field":"inForceFrom"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["trialUntil","inForceFrom"],"hash":"db680b2237842f5a57db34ac985f8a1f34fde0f443498f84033f89b509bd05c2"},
    {"kind":"rule","id":"repealOrder","label":"先施行后废止","stage":"submit","text":"当 废止日期 不为空 则 废止日期 > 施行日期","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"repealedOn"}}},{"kind":"not","operand":{"kind":"compare","operator":">","left":{"kind":"field","field":"repealedOn"},"right":{"kind":"field","field":"inForceFrom"}}}]},"consequence":{"kind":"block","message":["废止日期",{"key":"废止日期","expression":{"kind":"field","field":"repealedOn"},"type":"date"},"应当晚于施行日期",{"key":"施行日期","expression":{"kind":"field","field":"inForceFrom"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["repealedOn","inForceFrom"],"hash":"325c3810141996dd0eaf36516f56ff472b3fc80789b59baf55c2ea2b0b042aa1"},
    {"kind":"rule","id":"articlesOnce","label":"条款不重复","stage":"submit","text":"去重计数（条款.条） = 计数（条款）","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"aggregate","function":"distinct","table":"articles","value":{"kind":"column","column":"number"}},"right":{"kind":"aggregate","function":"count","table":"articles"}}},"consequence":{"kind":"block","message":["有两行写的是同一条。"]}}],"demand":null,"from":null,"until":null,"reads":["articles"],"hash":"bac33d8216533e23922debe7f20eaca8ec55c35554d7a56b8b6895cd99e231a9"},
    {"kind":"rule","id":"sameName","label":"旧版同名","stage":"submit","text":"当 上一版本 不为空 则 上一版本.名称 = 名称","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"formerEdition"}}},{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"reference","field":"formerEdition","target":"name"},"right":{"kind":"field","field":"name"}}}]},"consequence":{"kind":"warn","message":["上一版本是《",{"key":"上一版本.名称","expression":{"kind":"reference","field":"formerEdition","target":"name"},"type":"text"},"》，名称改了请在起草说明里写明。"]}}],"demand":null,"from":null,"until":null,"reads":["formerEdition","name"],"hash":"e5783aeb6addf3ec8f4d9c8c733bd9aba5b6b3f72dbba097cbe4c56464c3bcc7"},
  ],
  states: ["拟定","征求意见","试行","正式","修订中","已废止"],
  transitions: [
    {"from":"拟定","to":"征求意见","label":"征求意见","by":[],"when":null,"reason":false},
    {"from":"征求意见","to":"拟定","label":"退回修改","by":["sectionHead"],"when":null,"reason":true},
    {"from":"拟定","to":"正式","label":"录入上级文件","by":["bureau"],"when":{"kind":"and","operands":[{"kind":"compare","operator":"≠","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"本局文件"}},{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"inForceFrom"}}}]},"reason":false},
    {"from":"征求意见","to":"试行","label":"试行","by":["director"],"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"inForceFrom"}}},{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"trialUntil"}}},{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"basis","key":["name"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"name"},"right":{"kind":"field","field":"name"}},{"kind":"in","value":{"kind":"theirState"},"items":[{"kind":"literal","type":"choice","value":"试行"},{"kind":"literal","type":"choice","value":"正式"},{"kind":"literal","type":"choice","value":"修订中"}]},{"kind":"or","operands":[{"kind":"empty","value":{"kind":"their","field":"repealedOn"}},{"kind":"compare","operator":">","left":{"kind":"their","field":"repealedOn"},"right":{"kind":"field","field":"inForceFrom"}}]}]}},"right":{"kind":"literal","type":"number","value":"0"}}]},"reason":false},
    {"from":"征求意见","to":"正式","label":"正式施行","by":["director"],"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"inForceFrom"}}},{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"basis","key":["name"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"name"},"right":{"kind":"field","field":"name"}},{"kind":"in","value":{"kind":"theirState"},"items":[{"kind":"literal","type":"choice","value":"试行"},{"kind":"literal","type":"choice","value":"正式"},{"kind":"literal","type":"choice","value":"修订中"}]},{"kind":"or","operands":[{"kind":"empty","value":{"kind":"their","field":"repealedOn"}},{"kind":"compare","operator":">","left":{"kind":"their","field":"repealedOn"},"right":{"kind":"field","field":"inForceFrom"}}]}]}},"right":{"kind":"literal","type":"number","value":"0"}}]},"reason":false},
    {"from":"试行","to":"正式","label":"转为正式","by":["director"],"when":null,"reason":false},
    {"from":"试行","to":"修订中","label":"启动修订","by":["sectionHead"],"when":null,"reason":false,"creates":[{"form":"basis","submitted":false,"when":null,"values":[{"field":"name","kind":"value","value":{"kind":"field","field":"name"}},{"field":"edition","kind":"text","text":[{"key":"今天","expression":{"kind":"moment","moment":"today"},"type":"date"},"修订稿"]},{"field":"kind","kind":"value","value":{"kind":"field","field":"kind"}},{"field":"issuer","kind":"value","value":{"kind":"field","field":"issuer"}},{"field":"formerEdition","kind":"value","value":{"kind":"self"}}]}]},
    {"from":"正式","to":"修订中","label":"启动修订","by":["sectionHead"],"when":null,"reason":false,"creates":[{"form":"basis","submitted":false,"when":null,"values":[{"field":"name","kind":"value","value":{"kind":"field","field":"name"}},{"field":"edition","kind":"text","text":[{"key":"今天","expression":{"kind":"moment","moment":"today"},"type":"date"},"修订稿"]},{"field":"kind","kind":"value","value":{"kind":"field","field":"kind"}},{"field":"issuer","kind":"value","value":{"kind":"field","field":"issuer"}},{"field":"formerEdition","kind":"value","value":{"kind":"self"}}]}]},
    {"from":"试行","to":"已废止","label":"废止","by":["director"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"repealedOn"}}},"reason":true},
    {"from":"正式","to":"已废止","label":"废止","by":["director"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"repealedOn"}}},"reason":true},
    {"from":"修订中","to":"已废止","label":"由新版代替","by":["director"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"repealedOn"}}},"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "514fd15e1d4ccb8afdc4976cc7d8d23f8f85b72862d34086d94994c5d4ee20b6",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"policyKinds","label":"文件类别","options":[{"code":"法律","label":"法律","from":null,"until":null},{"code":"行政法规","label":"行政法规","from":null,"until":null},{"code":"规章","label":"规章","from":null,"until":null},{"code":"规范性文件","label":"规范性文件","from":null,"until":null},{"code":"本局文件","label":"本局文件","from":null,"until":null},{"code":"章程示范","label":"章程示范","from":null,"until":null}]},
  {"id":"basis.comments.adopted","label":"采纳","options":[{"code":"采纳","label":"采纳","from":null,"until":null},{"code":"部分采纳","label":"部分采纳","from":null,"until":null},{"code":"未采纳","label":"未采纳","from":null,"until":null}]},
]
