// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// reviewOrder 初审早于报送：初审截止日期 < 截止日期 且 填报开始日期 < 初审截止日期

export const form = {
  kind: "form",
  id: "inspectionWork",
  label: "年检工作",
  version: "2026",
  basis: [
    {"law":"社会团体登记管理条例","article":"第二十八条"},
    {"law":"社会团体年度检查办法","article":null},
    {"law":"民办非企业单位登记管理暂行条例","article":"第二十三条"},
    {"law":"民办非企业单位年度检查办法","article":"第四条"},
    {"law":"基金会管理条例","article":"第三十六条"},
  ],
  unique: ["reportYear"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: {
    month: 5,
    day: 31,
    rollForward: true,
    yearField: "reportYear",
  },
  filledBy: ["bureau"],
  reviewedBy: ["bureau","sectionHead","director"],
  sections: [
    {"id":"plan","label":"部署","fields":["reportYear","opensOn","firstReviewBy","website","newcomersUntil","focus","papers","contacts"]},
  ],
  fields: [
    {"kind":"field","id":"reportYear","label":"检查年度","type":{"kind":"year"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":"2025","formerly":[]},
    {"kind":"field","id":"opensOn","label":"填报开始日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"firstReviewBy","label":"初审截止日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"一般为3月31日","initial":null,"formerly":[]},
    {"kind":"field","id":"website","label":"填报系统","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"接在“登录”后面，如：上海社会组织信息平台","initial":null,"formerly":[]},
    {"kind":"field","id":"newcomersUntil","label":"初次参检的登记日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"这一天以前登记的参加","initial":null,"formerly":[]},
    {"kind":"field","id":"focus","label":"重点内容","type":{"kind":"table","columns":[{"kind":"field","id":"matter","label":"内容","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"papers","label":"材料","type":{"kind":"table","columns":[{"kind":"field","id":"materialName","label":"材料","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":1,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"contacts","label":"咨询电话","type":{"kind":"table","columns":[{"kind":"field","id":"matter","label":"事项","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"name","label":"联系人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"phone","label":"电话","type":{"kind":"phone"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":1,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"reviewOrder","label":"初审早于报送","stage":"submit","text":"初审截止日期 < 截止日期 且 填报开始日期 < 初审截止日期","basis":[{"law":"社会团体登记管理条例","article":"第二十八条"},{"law":"社会团体年度检查办法","article":null},{"law":"民办非企业单位登记管理暂行条例","article":"第二十三条"},{"law":"民办非企业单位年度检查办法","article":"第四条"},{"law":"基金会管理条例","article":"第三十六条"}],"cases":[{"when":{"kind":"not","operand":{"kind":"and","operands":[{"kind":"compare","operator":"<","left":{"kind":"field","field":"firstReviewBy"},"right":{"kind":"moment","moment":"deadline"}},{"kind":"compare","operator":"<","left":{"kind":"field","field":"opensOn"},"right":{"kind":"field","field":"firstReviewBy"}}]}},"consequence":{"kind":"block","message":["填报开始、初审截止（",{"key":"初审截止日期","expression":{"kind":"field","field":"firstReviewBy"},"type":"date"},"）、报送截止（",{"key":"截止日期","expression":{"kind":"moment","moment":"deadline"},"type":"date"},"）应当一个比一个晚。"]}}],"demand":null,"from":null,"until":null,"reads":["firstReviewBy","opensOn"],"hash":"f4f6e502a148d5009a72c2f0d5a592c4f56f166e373cb643c7fc717a24c871bf"},
  ],
  states: ["拟定","已部署","已办结"],
  transitions: [
    {"from":"已部署","to":"已办结","label":"已办结","by":[],"when":null,"reason":false},
    {"from":"拟定","to":"已部署","label":"部署","by":["bureau"],"when":null,"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "71580f5777479ae1d6e5f74b32fd8e30f9749c66e676ca7a90a86731547fa0eb",
}

export const parameters = []

export const tiers = []

export const options = []
