// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

export const form = {
  kind: "form",
  id: "suggestionMeeting",
  label: "献计座谈会",
  version: "2026",
  basis: [],
  unique: ["name","heldAt"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"meeting","label":"座谈会","fields":["name","nth","heldAt","place","moderator","field","people"]},
  ],
  fields: [
    {"kind":"field","id":"name","label":"名称","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":40,"masked":false,"readonly":false,"hint":null,"initial":"我为杨浦创新发展献一计","formerly":[]},
    {"kind":"field","id":"nth","label":"场次","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"1","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"heldAt","label":"时间","type":{"kind":"datetime"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"place","label":"地点","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"moderator","label":"主持人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"field","label":"领域","type":{"kind":"choice","options":"projectFields"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"people","label":"参加人","type":{"kind":"table","columns":[{"kind":"field","id":"name","label":"姓名","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"unit","label":"单位","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":1,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [],
  states: ["筹备","收集建议","已交办","已反馈","取消"],
  transitions: [
    {"from":"筹备","to":"收集建议","label":"举办并收集","by":["bureau","sectionHead"],"when":null,"reason":false},
    {"from":"收集建议","to":"已交办","label":"全部交办","by":["bureau","sectionHead"],"when":{"kind":"and","operands":[{"kind":"compare","operator":"≥","left":{"kind":"across","function":"count","of":{"kind":"form","form":"suggestion","key":["meeting"]},"where":{"kind":"compare","operator":"=","left":{"kind":"their","field":"meeting"},"right":{"kind":"self"}}},"right":{"kind":"literal","type":"number","value":"1"}},{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"suggestion","key":["meeting"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"meeting"},"right":{"kind":"self"}},{"kind":"compare","operator":"=","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"收集"}}]}},"right":{"kind":"literal","type":"number","value":"0"}}]},"reason":false},
    {"from":"已交办","to":"已反馈","label":"全部反馈","by":["sectionHead"],"when":{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"suggestion","key":["meeting"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"meeting"},"right":{"kind":"self"}},{"kind":"in","value":{"kind":"theirState"},"items":[{"kind":"literal","type":"choice","value":"收集"},{"kind":"literal","type":"choice","value":"已交办"},{"kind":"literal","type":"choice","value":"已答复"}]}]}},"right":{"kind":"literal","type":"number","value":"0"}},"reason":false},
    {"from":"收集建议","to":"取消","label":"取消","by":["bureau","sectionHead"],"when":null,"reason":true},
  ],
  conclusion: null,
  samples: [],
  hash: "670c005bac9cac9311a873a711f22724e97e145edd2695d9b3735feb2116e004",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"projectFields","label":"项目领域","options":[{"code":"城市建设","label":"城市建设","from":null,"until":null},{"code":"绿色低碳","label":"绿色低碳","from":null,"until":null},{"code":"科技创新","label":"科技创新","from":null,"until":null},{"code":"社区治理","label":"社区治理","from":null,"until":null},{"code":"民生服务","label":"民生服务","from":null,"until":null},{"code":"为老服务","label":"为老服务","from":null,"until":null},{"code":"青少年","label":"青少年","from":null,"until":null},{"code":"文化体育","label":"文化体育","from":null,"until":null},{"code":"乡村振兴","label":"乡村振兴","from":null,"until":null},{"code":"其他","label":"其他","from":null,"until":null}]},
]
