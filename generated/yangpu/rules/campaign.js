// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// dateOrder 日期先后：填报期限 > 开始日期 且 核查期限 ≥ 填报期限 且 结束日期 ≥ 核查期限
// window 行动窗口：结束日期 ≤ 开始日期 + 4个月

export const form = {
  kind: "form",
  id: "campaign",
  label: "专项行动",
  version: "2026",
  basis: [],
  unique: ["name"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["bureau","sectionHead","director"],
  sections: [
    {"id":"plan","label":"部署","fields":["name","kind","orderedBy","purpose","types","startsOn","fileBy","checkBy","endsOn","contactName","contactPhone","focus"]},
  ],
  fields: [
    {"kind":"field","id":"name","label":"名称","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":40,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"kind","label":"种类","type":{"kind":"choice","options":"campaignKinds"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"orderedBy","label":"部署文号","type":{"kind":"docno"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"按上级部署开展的，填上级文件的文号","initial":null,"formerly":[]},
    {"kind":"field","id":"purpose","label":"目标","type":{"kind":"longtext"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":300,"masked":false,"readonly":false,"hint":"接在“为”字后面，句末不加标点","initial":null,"formerly":[]},
    {"kind":"field","id":"types","label":"对象类型","type":{"kind":"choices","options":"orgTypes"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"startsOn","label":"开始日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"fileBy","label":"填报期限","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"checkBy","label":"核查期限","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"业务主管单位核查","initial":null,"formerly":[]},
    {"kind":"field","id":"endsOn","label":"结束日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"contactName","label":"联系人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"contactPhone","label":"联系电话","type":{"kind":"phone"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"focus","label":"重点","type":{"kind":"table","columns":[{"kind":"field","id":"matter","label":"内容","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":1,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"dateOrder","label":"日期先后","stage":"submit","text":"填报期限 > 开始日期 且 核查期限 ≥ 填报期限 且 结束日期 ≥ 核查期限","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"and","operands":[{"kind":"compare","operator":">","left":{"kind":"field","field":"fileBy"},"right":{"kind":"field","field":"startsOn"}},{"kind":"compare","operator":"≥","left":{"kind":"field","field":"checkBy"},"right":{"kind":"field","field":"fileBy"}},{"kind":"compare","operator":"≥","left":{"kind":"field","field":"endsOn"},"right":{"kind":"field","field":"checkBy"}}]}},"consequence":{"kind":"block","message":["开始、填报期限、核查期限、结束应当一个比一个晚。"]}}],"demand":null,"from":null,"until":null,"reads":["fileBy","startsOn","checkBy","endsOn"],"hash":"c17af6a54e64ab9d5e528939cb2981f460b03155a2e9fd5014ec31641ec45f82"},
    {"kind":"rule","id":"window","label":"行动窗口","stage":"submit","text":"结束日期 ≤ 开始日期 + 4个月","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"field","field":"endsOn"},"right":{"kind":"shift","date":{"kind":"field","field":"startsOn"},"amount":{"kind":"literal","type":"number","value":"4"},"unit":"month","back":false}}},"consequence":{"kind":"warn","message":["专项行动一般一到四个月，现在到",{"key":"结束日期","expression":{"kind":"field","field":"endsOn"},"type":"date"},"为止。"]}}],"demand":null,"from":null,"until":null,"reads":["endsOn","startsOn"],"hash":"1778d4e14bb7239ac64d374d5c292bc5e0838444b06c9d2bfe71703664322d23"},
  ],
  states: ["拟定","已部署","总结","已结束"],
  transitions: [
    {"from":"拟定","to":"已部署","label":"部署","by":["bureau"],"when":null,"reason":false},
    {"from":"已部署","to":"总结","label":"总结","by":["bureau","sectionHead"],"when":{"kind":"compare","operator":">","left":{"kind":"moment","moment":"today"},"right":{"kind":"field","field":"fileBy"}},"reason":false,"creates":[{"form":"campaignSummary","submitted":false,"when":null,"values":[{"field":"campaign","kind":"value","value":{"kind":"self"}}]}]},
    {"from":"总结","to":"已部署","label":"补报","by":["bureau","sectionHead"],"when":null,"reason":true},
    {"from":"总结","to":"已结束","label":"结束","by":["sectionHead"],"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"campaignSummary","key":["campaign"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"campaign"},"right":{"kind":"self"}},{"kind":"compare","operator":"=","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"已提交"}}]}},"right":{"kind":"literal","type":"number","value":"1"}},{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"campaignReturn","key":["campaign"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"campaign"},"right":{"kind":"self"}},{"kind":"in","value":{"kind":"theirState"},"items":[{"kind":"literal","type":"choice","value":"已自查"},{"kind":"literal","type":"choice","value":"主管已核查"},{"kind":"literal","type":"choice","value":"整改中"}]}]}},"right":{"kind":"literal","type":"number","value":"0"}}]},"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "d2ff3f616581da1cb274dcae09774274a4ed6e3ec08ed67bbda23a790a451254",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"orgTypes","label":"组织类型","options":[{"code":"ST","label":"社会团体","from":null,"until":null},{"code":"MF","label":"社会服务机构","from":null,"until":null},{"code":"JJ","label":"基金会","from":null,"until":null}]},
  {"id":"campaignKinds","label":"专项种类","options":[{"code":"MC","label":"名称管理","from":null,"until":null},{"code":"LT","label":"论坛展会","from":null,"until":null},{"code":"SF","label":"乱收费","from":null,"until":null},{"code":"PB","label":"评选评奖","from":null,"until":null},{"code":"JS","label":"僵尸型排查","from":null,"until":null}]},
]
