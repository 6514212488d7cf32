// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// yearOver 年度已过：年末（年度） ≤ 提交日期 + 31天
// noActivity 全年无活动：活动场次 ≥ 1
// tooFew 场次不足：当 活动场次 ≥ 1 则 活动场次 ≥ 任务数

export const form = {
  kind: "form",
  id: "pointReview",
  label: "联系点年度评价",
  version: "2026",
  basis: [
    {"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null},
  ],
  unique: ["point","year"],
  baseline: {
    kind: "call",
    function: "yearEnd",
    arguments: [{"kind":"field","field":"year"}],
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["sectionHead","director"],
  sections: [
    {"id":"review","label":"评价","fields":["point","year","task","events","topics","outcomes","comment"]},
  ],
  fields: [
    {"kind":"field","id":"point","label":"联系点","type":{"kind":"ref","form":"contactPoint"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"year","label":"年度","type":{"kind":"year"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"task","label":"任务数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":null,"from":{"field":"point","target":"task"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"events","label":"活动场次","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"across","function":"count","of":{"kind":"form","form":"consultation","key":["point"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"point"},"right":{"kind":"field","field":"point"}},{"kind":"compare","operator":"=","left":{"kind":"call","function":"year","arguments":[{"kind":"their","field":"heldAt"}]},"right":{"kind":"field","field":"year"}},{"kind":"in","value":{"kind":"theirState"},"items":[{"kind":"literal","type":"choice","value":"已举办"},{"kind":"literal","type":"choice","value":"成果跟踪"},{"kind":"literal","type":"choice","value":"办结"}]}]}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"topics","label":"牵头议题","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"across","function":"count","of":{"kind":"form","form":"topic","key":["year","leadPoint"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"leadPoint"},"right":{"kind":"field","field":"point"}},{"kind":"compare","operator":"=","left":{"kind":"their","field":"year"},"right":{"kind":"field","field":"year"}}]}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"outcomes","label":"成果数","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"across","function":"count","of":{"kind":"form","form":"consultationOutcome","key":["point"]},"where":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"their","field":"point"},"right":{"kind":"field","field":"point"}},{"kind":"compare","operator":"=","left":{"kind":"call","function":"year","arguments":[{"kind":"their","field":"heldAt"}]},"right":{"kind":"field","field":"year"}},{"kind":"compare","operator":"≠","left":{"kind":"theirState"},"right":{"kind":"literal","type":"choice","value":"已终止"}}]}},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"comment","label":"评语","type":{"kind":"longtext"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"yearOver","label":"年度已过","stage":"submit","text":"年末（年度） ≤ 提交日期 + 31天","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"call","function":"yearEnd","arguments":[{"kind":"field","field":"year"}]},"right":{"kind":"shift","date":{"kind":"moment","moment":"submitted"},"amount":{"kind":"literal","type":"number","value":"31"},"unit":"day","back":false}}},"consequence":{"kind":"block","message":[{"key":"年度","expression":{"kind":"field","field":"year"},"type":"year"},"年还没有到年底，12月起才能评价。"]}}],"demand":null,"from":null,"until":null,"reads":["year"],"hash":"72d6a630fc324aa106c2eef55cf972e940b989799cffcdefecbd4134a9892009"},
    {"kind":"rule","id":"noActivity","label":"全年无活动","stage":"submit","text":"活动场次 ≥ 1","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"events"},"right":{"kind":"literal","type":"number","value":"1"}}},"consequence":{"kind":"finding","severity":"ordinary","message":[{"key":"联系点.名称","expression":{"kind":"reference","field":"point","target":"name"},"type":"text"},"全年没有举办协商活动。"]}}],"demand":["与承办方商量，恢复活动、调整承办方或者撤销联系点。"],"from":null,"until":null,"reads":["events"],"hash":"1155b5343b169d6dfa68559e2b642d07705baf759be3d159770411391ede981a"},
    {"kind":"rule","id":"tooFew","label":"场次不足","stage":"submit","text":"当 活动场次 ≥ 1 则 活动场次 ≥ 任务数","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"and","operands":[{"kind":"compare","operator":"≥","left":{"kind":"field","field":"events"},"right":{"kind":"literal","type":"number","value":"1"}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"events"},"right":{"kind":"field","field":"task"}}}]},"consequence":{"kind":"finding","severity":"advice","message":[{"key":"联系点.名称","expression":{"kind":"reference","field":"point","target":"name"},"type":"text"},"全年举办",{"key":"活动场次","expression":{"kind":"field","field":"events"},"type":"number"},"场，任务是",{"key":"任务数","expression":{"kind":"field","field":"task"},"type":"number"},"场。"]}}],"demand":null,"from":null,"until":null,"reads":["events","task"],"hash":"e727a197c7289e21e0bcbd277f77c9bd0a35e4e31cd949bbfc7994347fc0c185"},
  ],
  states: ["填写","已评价"],
  transitions: [
    {"from":"填写","to":"已评价","label":"已评价","by":[],"when":null,"reason":false},
  ],
  conclusion: {
    id: "result",
    label: "评价结果",
    cases: [{"when":{"kind":"findings","severity":"ordinary","measure":"any"},"value":"全年无活动"},{"when":{"kind":"findings","severity":"advice","measure":"any"},"value":"场次不足"},{"when":null,"value":"达标"}],
    values: ["全年无活动","场次不足","达标"],
  },
  samples: [],
  hash: "300504c0580502b886b07df13652ef57ee0ae5cdc92f8e15a9aae640056bf01d",
}

export const parameters = []

export const tiers = []

export const options = []
