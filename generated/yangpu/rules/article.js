// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// reviewerIsOther 不审自己的：当 审核人 不为空 则 非 （审核人 = 作者）
// consent 写了谁先问谁：当 栏目 = 活力治理 且 涉及组织数 ≥ 1 则 已征得同意 = 是
// orgsOnce 组织不重复：涉及组织数 = 计数（涉及组织）
// policyInForce 解读有效的文件：当 解读的文件.施行日期 不为空 则 解读的文件.废止日期 为空 或 解读的文件.废止日期 > 今天

export const form = {
  kind: "form",
  id: "article",
  label: "宣传文章",
  version: "2026",
  basis: [],
  unique: ["platform","title"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["sectionHead","director"],
  sections: [
    {"id":"article","label":"文章","fields":["platform","column","title","author","proposedOn","text","policy","caseRef","orgs","agreed"]},
    {"id":"publishing","label":"审核和发布","fields":["reviewer","publishedOn","link","reads","orgCount"]},
  ],
  fields: [
    {"kind":"field","id":"platform","label":"平台","type":{"kind":"choice","options":"article.platform"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":"“杨浦民政”公众号","formerly":[]},
    {"kind":"field","id":"column","label":"栏目","type":{"kind":"choice","options":"columns"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"title","label":"标题","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":64,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"author","label":"作者","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"proposedOn","label":"选题日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"text","label":"正文","type":{"kind":"longtext"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"policy","label":"解读的文件","type":{"kind":"ref","form":"basis"},"required":{"kind":"compare","operator":"=","left":{"kind":"field","field":"column"},"right":{"kind":"literal","type":"choice","value":"小民课堂"}},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"小民课堂写明解读的是哪一份文件","initial":null,"formerly":[]},
    {"kind":"field","id":"caseRef","label":"案例","type":{"kind":"ref","form":"innovationCase"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"活力治理写的是哪个案例","initial":null,"formerly":[]},
    {"kind":"field","id":"orgs","label":"涉及组织","type":{"kind":"table","columns":[{"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"agreed","label":"已征得同意","type":{"kind":"yesno"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"column"},"right":{"kind":"literal","type":"choice","value":"活力治理"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"写到的组织同意发布","initial":null,"formerly":[]},
    {"kind":"field","id":"reviewer","label":"审核人","type":{"kind":"name"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"publishedOn","label":"发布日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"link","label":"链接","type":{"kind":"text"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":200,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"reads","label":"阅读量","type":{"kind":"integer"},"required":false,"visible":null,"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"orgCount","label":"涉及组织数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"aggregate","function":"distinct","table":"orgs","value":{"kind":"column","column":"org"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"reviewerIsOther","label":"不审自己的","stage":"submit","text":"当 审核人 不为空 则 非 （审核人 = 作者）","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"reviewer"}}},{"kind":"not","operand":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"field","field":"reviewer"},"right":{"kind":"field","field":"author"}}}}]},"consequence":{"kind":"block","message":["审核人不能是作者",{"key":"作者","expression":{"kind":"field","field":"author"},"type":"text"},"本人。"]}}],"demand":null,"from":null,"until":null,"reads":["reviewer","author"],"hash":"6a04de8d2c6952669046119bc47231ae469196fe8116b90a098f04093324f169"},
    {"kind":"rule","id":"consent","label":"写了谁先问谁","stage":"submit","text":"当 栏目 = 活力治理 且 涉及组织数 ≥ 1 则 已征得同意 = 是","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"column"},"right":{"kind":"literal","type":"choice","value":"活力治理"}},{"kind":"compare","operator":"≥","left":{"kind":"field","field":"orgCount"},"right":{"kind":"literal","type":"number","value":"1"}}]},{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"field","field":"agreed"},"right":{"kind":"literal","type":"yesno","value":true}}}]},"consequence":{"kind":"block","message":["写到的组织还没有同意，请先征得同意。"]}}],"demand":null,"from":null,"until":null,"reads":["column","orgCount","agreed"],"hash":"c7b74a6af4c4ba08ec6d9036e1f65dedb2fb93c6e7afed69361fee5fc5dfc04b"},
    {"kind":"rule","id":"orgsOnce","label":"组织不重复","stage":"submit","text":"涉及组织数 = 计数（涉及组织）","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"field","field":"orgCount"},"right":{"kind":"aggregate","function":"count","table":"orgs"}}},"consequence":{"kind":"block","message":["涉及组织里有一家写了两行。"]}}],"demand":null,"from":null,"until":null,"reads":["orgCount","orgs"],"hash":"da0702e6d65e3f59baf02de93be425220f504418ec871c1c6aa52bf2dc98c9c2"},
    {"kind":"rule","id":"policyInForce","label":"解读有效的文件","stage":"submit","text":"当 解读的文件.施行日期 不为空 则 解读的文件.废止日期 为空 或 解读的文件.废止日期 > 今天","basis":[],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"reference","field":"policy","target":"inForceFrom"}}},{"kind":"not","operand":{"kind":"or","operands":[{"kind":"empty","value":{"kind":"reference","field":"policy","target":"repealedOn"}},{"kind":"compare","operator":">","left":{"kind":"reference","field":"policy","target":"repealedOn"},"right":{"kind":"moment","moment":"today"}}]}}]},"consequence":{"kind":"warn","message":["《",{"key":"解读的文件.名称","expression":{"kind":"reference","field":"policy","target":"name"},"type":"text"},"》已于",{"key":"解读的文件.废止日期","expression":{"kind":"reference","field":"policy","target":"repealedOn"},"type":"date"},"废止。"]}}],"demand":null,"from":null,"until":null,"reads":["policy"],"hash":"ac4a5b07433482dc0f771073aaa6923fee6fb1a9a35e4bd15c6237b719900332"},
  ],
  states: ["撰写","待审核","已审核","已发布","不采用"],
  transitions: [
    {"from":"撰写","to":"待审核","label":"交审","by":["bureau"],"when":null,"reason":false},
    {"from":"待审核","to":"撰写","label":"退回修改","by":["sectionHead"],"when":null,"reason":true},
    {"from":"待审核","to":"已审核","label":"审核通过","by":["sectionHead"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"reviewer"}}},"reason":false},
    {"from":"待审核","to":"不采用","label":"不采用","by":["sectionHead"],"when":null,"reason":true},
    {"from":"已审核","to":"已发布","label":"发布","by":["bureau","sectionHead"],"when":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"publishedOn"}}},"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "d9f5e2b65cd4ee5ddad114d6342d5248ffea97a2cb216efc8cdd4113fcd9005c",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"columns","label":"宣传栏目","options":[{"code":"活力治理","label":"活力治理","from":null,"until":null},{"code":"便民问答","label":"便民问答","from":null,"until":null},{"code":"小民课堂","label":"小民课堂","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
  {"id":"article.platform","label":"平台","options":[{"code":"“杨浦民政”公众号","label":"“杨浦民政”公众号","from":null,"until":null},{"code":"“杨浦社会组织”公众号","label":"“杨浦社会组织”公众号","from":null,"until":null},{"code":"视频号","label":"视频号","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
]
