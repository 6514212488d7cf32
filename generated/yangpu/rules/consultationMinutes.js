// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// inTime 纪要及时：提交日期 ≤ 举办时间 + 纪要报送期
// afterMeeting 先举办后纪要：相差天数（举办时间，提交日期） ≥ 0
// somebodyPresent 有人出席：任一（到会，到会情况 = 出席）

export const form = {
  kind: "form",
  id: "consultationMinutes",
  label: "协商纪要",
  version: "2026",
  basis: [
    {"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null},
  ],
  unique: ["consultation"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["contactPointOffice"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"活动","label":"活动","fields":["consultation","point","heldAt"]},
    {"id":"minutes","label":"纪要","fields":["present","headcount","points","consensus","dissent","satisfaction","file"]},
  ],
  fields: [
    {"kind":"field","id":"consultation","label":"活动","type":{"kind":"ref","form":"consultation"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"point","label":"联系点","type":{"kind":"ref","form":"contactPoint"},"required":false,"visible":null,"calculate":null,"from":{"field":"consultation","target":"point"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"heldAt","label":"举办时间","type":{"kind":"datetime"},"required":false,"visible":null,"calculate":null,"from":{"field":"consultation","target":"heldAt"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"present","label":"到会","type":{"kind":"table","columns":[{"kind":"field","id":"name","label":"姓名","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"unit","label":"单位","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"attendance","label":"到会情况","type":{"kind":"choice","options":"consultationMinutes.present.attendance"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":1,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"headcount","label":"出席人数","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"1","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"points","label":"发言要点","type":{"kind":"longtext"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"一方一段，各写一行","initial":null,"formerly":[]},
    {"kind":"field","id":"consensus","label":"达成共识","type":{"kind":"longtext"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"一条一行","initial":null,"formerly":[]},
    {"kind":"field","id":"dissent","label":"分歧意见","type":{"kind":"longtext"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"satisfaction","label":"满意度","type":{"kind":"integer"},"required":false,"visible":null,"calculate":null,"from":null,"least":"1","most":"5","shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"file","label":"纪要原件","type":{"kind":"attachment"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"inTime","label":"纪要及时","stage":"submit","text":"提交日期 ≤ 举办时间 + 纪要报送期","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≤","left":{"kind":"moment","moment":"submitted"},"right":{"kind":"shift","date":{"kind":"field","field":"heldAt"},"amount":{"kind":"parameter","parameter":"minutesWithin"},"unit":"workday","back":false}}},"consequence":{"kind":"warn","message":["活动",{"key":"举办时间","expression":{"kind":"field","field":"heldAt"},"type":"date"},"举行，纪要应当在",{"key":"纪要报送期","expression":{"kind":"parameter","parameter":"minutesWithin"},"type":"duration","unit":"workday"},"内报送。"]}}],"demand":null,"from":null,"until":null,"reads":["heldAt"],"hash":"60dc7b3e36f024160c0b7fcd3864cb73ab02c27bf18899a120938252127b8050"},
    {"kind":"rule","id":"afterMeeting","label":"先举办后纪要","stage":"submit","text":"相差天数（举办时间，提交日期） ≥ 0","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"call","function":"daysBetween","arguments":[{"kind":"field","field":"heldAt"},{"kind":"moment","moment":"submitted"}]},"right":{"kind":"literal","type":"number","value":"0"}}},"consequence":{"kind":"block","message":["活动",{"key":"举办时间","expression":{"kind":"field","field":"heldAt"},"type":"date"},"才举行。"]}}],"demand":null,"from":null,"until":null,"reads":["heldAt"],"hash":"e91b65a72d5cb65ab7e9c583c4281694b6f8d9d723823f855bff120b41587bb1"},
    {"kind":"rule","id":"somebodyPresent","label":"有人出席","stage":"submit","text":"任一（到会，到会情况 = 出席）","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"not","operand":{"kind":"aggregate","function":"any","table":"present","value":{"kind":"compare","operator":"=","left":{"kind":"column","column":"attendance"},"right":{"kind":"literal","type":"choice","value":"出席"}}}},"consequence":{"kind":"block","message":["到会名单里没有出席的人。"]}}],"demand":null,"from":null,"until":null,"reads":["present"],"hash":"6479c678bdf547eef894c03886e06ce7d9ebd2e8d0c4a5f5880a07daeb410956"},
  ],
  states: ["待报送","已报送","已审核"],
  transitions: [
    {"from":"待报送","to":"已报送","label":"报送","by":["contactPointOffice"],"when":null,"reason":false},
    {"from":"已报送","to":"待报送","label":"退回补充","by":["bureau"],"when":null,"reason":true},
    {"from":"已报送","to":"已审核","label":"审核通过","by":["bureau"],"when":null,"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "a1b90d0e5f66ccbf5f2d76578281e11da01b3a76a8adbbbc41ac24f1afd48f40",
}

export const parameters = [
  {"id":"minutesWithin","label":"纪要报送期","type":"duration","unit":"workday","values":[{"from":null,"until":null,"value":"10"}]},
]

export const tiers = []

export const options = [
  {"id":"consultationMinutes.present.attendance","label":"到会情况","options":[{"code":"出席","label":"出席","from":null,"until":null},{"code":"列席","label":"列席","from":null,"until":null},{"code":"请假","label":"请假","from":null,"until":null}]},
]
