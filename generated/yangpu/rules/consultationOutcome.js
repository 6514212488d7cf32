// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// settledHere 落在本区：当 类型 = 企业落户 则 包含（企业住所，“杨浦”）
// settledAfter 先协商后落户：当 落户日期 不为空 则 相差天数（举办时间，落户日期） ≥ 0
// sameCompany 同一家企业：当 类型 = 企业落户 则 计数（协商成果 当 企业信用代码 = 本表.企业信用代码） = 0

export const form = {
  kind: "form",
  id: "consultationOutcome",
  label: "协商成果",
  version: "2026",
  basis: [
    {"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null},
  ],
  unique: ["consultation","kind","description"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["contactPointOffice"],
  reviewedBy: ["bureau","sectionHead"],
  sections: [
    {"id":"outcome","label":"成果","fields":["consultation","point","host","heldAt","kind","description","company","companyCode","companyAddress","settledOn","amount"]},
  ],
  fields: [
    {"kind":"field","id":"consultation","label":"活动","type":{"kind":"ref","form":"consultation"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"point","label":"联系点","type":{"kind":"ref","form":"contactPoint"},"required":false,"visible":null,"calculate":null,"from":{"field":"consultation","target":"point"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"host","label":"主办单位","type":{"kind":"ref","form":"org"},"required":false,"visible":null,"calculate":null,"from":{"field":"consultation","target":"host"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"heldAt","label":"举办时间","type":{"kind":"datetime"},"required":false,"visible":null,"calculate":null,"from":{"field":"consultation","target":"heldAt"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"kind","label":"类型","type":{"kind":"choice","options":"consultationOutcome.kind"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"description","label":"描述","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":200,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"company","label":"企业名称","type":{"kind":"text"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"企业落户"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"companyCode","label":"企业信用代码","type":{"kind":"uscc"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"企业落户"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"companyAddress","label":"企业住所","type":{"kind":"address"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"企业落户"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"settledOn","label":"落户日期","type":{"kind":"date"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"企业落户"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"amount","label":"金额","type":{"kind":"money"},"required":false,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"项目签约"}},"calculate":null,"from":null,"least":"0","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"settledHere","label":"落在本区","stage":"submit","text":"当 类型 = 企业落户 则 包含（企业住所，“杨浦”）","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"企业落户"}},{"kind":"not","operand":{"kind":"call","function":"contains","arguments":[{"kind":"field","field":"companyAddress"},{"kind":"literal","type":"text","value":"杨浦"}]}}]},"consequence":{"kind":"warn","message":[{"key":"企业名称","expression":{"kind":"field","field":"company"},"type":"text"},"的住所（",{"key":"企业住所","expression":{"kind":"field","field":"companyAddress"},"type":"text"},"）不像在杨浦区，请核对是否落户本区。"]}}],"demand":null,"from":null,"until":null,"reads":["kind","companyAddress"],"hash":"fc703da9d61729d5562fc7575c1632a63222572b15f671b5bb878ec8058d20c2"},
    {"kind":"rule","id":"settledAfter","label":"先协商后落户","stage":"submit","text":"当 落户日期 不为空 则 相差天数（举办时间，落户日期） ≥ 0","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"and","operands":[{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"settledOn"}}},{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"call","function":"daysBetween","arguments":[{"kind":"field","field":"heldAt"},{"kind":"field","field":"settledOn"}]},"right":{"kind":"literal","type":"number","value":"0"}}}]},"consequence":{"kind":"block","message":["落户日期",{"key":"落户日期","expression":{"kind":"field","field":"settledOn"},"type":"date"},"早于协商活动",{"key":"举办时间","expression":{"kind":"field","field":"heldAt"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["settledOn","heldAt"],"hash":"d5d0722c51286307f8c061894874be4e372ac7bbb521b673e18922589f82a9cd"},
    {"kind":"rule","id":"sameCompany","label":"同一家企业","stage":"submit","text":"当 类型 = 企业落户 则 计数（协商成果 当 企业信用代码 = 本表.企业信用代码） = 0","basis":[{"law":"关于推进本区社会组织协商工作的实施方案（试行）","article":null}],"cases":[{"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"企业落户"}},{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"across","function":"count","of":{"kind":"form","form":"consultationOutcome","key":["companyCode"]},"where":{"kind":"compare","operator":"=","left":{"kind":"their","field":"companyCode"},"right":{"kind":"field","field":"companyCode"}}},"right":{"kind":"literal","type":"number","value":"0"}}}]},"consequence":{"kind":"warn","message":[{"key":"企业名称","expression":{"kind":"field","field":"company"},"type":"text"},"以前的协商活动已经报过落户，统计时只算一家。"]}}],"demand":null,"from":null,"until":null,"reads":["kind","companyCode"],"hash":"d8ee848e347aef6562f3151f98a9d707663245fe5893c4f9b3c3693612a1538e"},
  ],
  states: ["填写","跟踪中","已落实","已终止"],
  transitions: [
    {"from":"填写","to":"跟踪中","label":"报送","by":["contactPointOffice"],"when":null,"reason":false},
    {"from":"跟踪中","to":"已落实","label":"已落实","by":["bureau"],"when":null,"reason":false},
    {"from":"跟踪中","to":"已终止","label":"终止","by":["bureau"],"when":null,"reason":true},
  ],
  conclusion: null,
  samples: [],
  hash: "df91cd2161a4b7d77e9515d6877176562ca6973a18e75a0ebacf62f19a4665f4",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"consultationOutcome.kind","label":"类型","options":[{"code":"政策建议","label":"政策建议","from":null,"until":null},{"code":"项目签约","label":"项目签约","from":null,"until":null},{"code":"企业落户","label":"企业落户","from":null,"until":null},{"code":"问题解决","label":"问题解决","from":null,"until":null}]},
]
