// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// appealTime 申诉期：申诉截止日期 ≥ 提交日期 + 7天

export const form = {
  kind: "form",
  id: "inspectionAnnouncement",
  label: "年检结论公告",
  version: "2026",
  basis: [],
  unique: ["reportYear","batch"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["bureau","sectionHead","director"],
  sections: [
    {"id":"announcement","label":"公告","fields":["reportYear","batch","appealBy","passedCount","mostlyPassedCount","failedCount","absent","inspected"]},
  ],
  fields: [
    {"kind":"field","id":"reportYear","label":"检查年度","type":{"kind":"year"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":"2025","formerly":[]},
    {"kind":"field","id":"batch","label":"批次","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"1","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":"1","formerly":[]},
    {"kind":"field","id":"appealBy","label":"申诉截止日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"passedCount","label":"合格家数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"across","function":"count","of":{"kind":"form","form":"annualInspection","key":["reportYear"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"reportYear"},"right":{"kind":"field","field":"reportYear"}},{"kind":"compare","operator":"=","left":{"kind":"theirConclusion"},"right":{"kind":"literal","type":"choice","value":"合格"}}]}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"mostlyPassedCount","label":"基本合格家数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"across","function":"count","of":{"kind":"form","form":"annualInspection","key":["reportYear"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"reportYear"},"right":{"kind":"field","field":"reportYear"}},{"kind":"compare","operator":"=","left":{"kind":"theirConclusion"},"right":{"kind":"literal","type":"choice","value":"基本合格"}}]}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"failedCount","label":"不合格家数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"across","function":"count","of":{"kind":"form","form":"annualInspection","key":["reportYear"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"reportYear"},"right":{"kind":"field","field":"reportYear"}},{"kind":"compare","operator":"=","left":{"kind":"theirConclusion"},"right":{"kind":"literal","type":"choice","value":"不合格"}}]}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"absent","label":"未参检家数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"across","function":"count","of":{"kind":"form","form":"participation","key":["reportYear"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"reportYear"},"right":{"kind":"field","field":"reportYear"}},{"kind":"compare","operator":"=","left":{"kind":"theirConclusion"},"right":{"kind":"literal","type":"choice","value":"未参检"}}]}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"inspected","label":"参检家数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"arithmetic","operator":"+","left":{"kind":"arithmetic","operator":"+","left":{"kind":"field","field":"passedCount"},"right":{"kind":"field","field":"mostlyPassedCount"}},"right":{"kind":"field","field":"failedCount"}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"appealTime","label":"申诉期","stage":"submit","text":"申诉截止日期 ≥ 提交日期 + 7天","basis":[],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"appealBy"},"right":{"kind":"shift","date":{"kind":"moment","moment":"submitted"},"amount":{"kind":"literal","type":"number","value":"7"},"unit":"day","back":false}}},"consequence":{"kind":"block","message":["申诉期到",{"key":"申诉截止日期","expression":{"kind":"field","field":"appealBy"},"type":"date"},"，不到7天。"]}}],"demand":null,"from":null,"until":null,"reads":["appealBy"],"hash":"d2ba769df7be858d49d7b8a396b40824e4e0f8d9c02af883668ced333e363ebe"},
  ],
  states: [],
  transitions: [],
  conclusion: null,
  samples: [],
  hash: "3d5a83973440446ebae5cb1c94d56f9737b816dbe25ffb079102c9a557c7117d",
}

export const parameters = []

export const tiers = []

export const options = []
