// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// cardPeriod 证件期限：有效期至 > 开证日期
// childAge 少儿年龄：当 类别 = 少儿读者 则 年龄（出生日期，开证日期） < 14
// highDeposit 押金偏高：押金 ≤ 300元 或 类别 ≠ 少儿读者

export const form = {
  kind: "form",
  id: "reader",
  label: "读者登记",
  version: "2026",
  basis: [
    {"law":"公共图书馆法","article":"第三十三条"},
  ],
  unique: ["card"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["librarian"],
  reviewedBy: ["main"],
  sections: [
    {"id":"person","label":"读者","fields":["card","name","idNumber","bornOn","ageNow","kind","guardian","guardianMobile","mobile","email","address","postcode"]},
    {"id":"card","label":"证件","fields":["issuedAt","validTo","deposit","discount","score","tastes","home"]},
    {"id":"rest","label":"其他","fields":["hasNote","note"]},
  ],
  fields: [
    {"kind":"field","id":"card","label":"证号","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":4,"longest":20,"masked":false,"readonly":false,"hint":"印在读者证背面","initial":null,"formerly":[]},
    {"kind":"field","id":"name","label":"姓名","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"idNumber","label":"身份证号","type":{"kind":"citizenId"},"required":{"kind":"compare","operator":"≠","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"C"}},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":true,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"bornOn","label":"出生日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":"2026-12-31","shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"ageNow","label":"年满周岁","type":{"kind":"integer"},"required":false,"visible":null,"calculate":{"kind":"call","function":"age","arguments":[{"kind":"field","field":"bornOn"},{"kind":"moment","moment":"submitted"}]},"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"kind","label":"类别","type":{"kind":"choice","options":"readerKind"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"guardian","label":"监护人","type":{"kind":"name"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"C"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"guardianMobile","label":"监护人手机","type":{"kind":"mobile"},"required":{"kind":"not","operand":{"kind":"empty","value":{"kind":"field","field":"guardian"}}},"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"C"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"mobile","label":"手机","type":{"kind":"mobile"},"required":{"kind":"compare","operator":"≠","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"C"}},"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"email","label":"邮箱","type":{"kind":"email"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"address","label":"住址","type":{"kind":"address"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"postcode","label":"邮编","type":{"kind":"postcode"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"issuedAt","label":"开证日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"validTo","label":"有效期至","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"deposit","label":"押金","type":{"kind":"money"},"required":true,"visible":null,"calculate":null,"from":null,"least":"0","most":"50000","shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":"10000","formerly":[]},
    {"kind":"field","id":"discount","label":"折扣","type":{"kind":"percent","places":1},"required":false,"visible":null,"calculate":null,"from":null,"least":"0","most":"0.5","shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"score","label":"信用分","type":{"kind":"decimal","places":1},"required":false,"visible":null,"calculate":null,"from":null,"least":"0","most":"10","shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"tastes","label":"借阅偏好","type":{"kind":"choices","options":"reader.tastes"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"home","label":"常去馆舍","type":{"kind":"choice","options":"branch"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":"1","formerly":[]},
    {"kind":"field","id":"hasNote","label":"有备注","type":{"kind":"yesno"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":false,"formerly":[]},
    {"kind":"field","id":"note","label":"备注","type":{"kind":"longtext"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"hasNote"},"right":{"kind":"literal","type":"yesno","value":true}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":200,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"cardPeriod","label":"证件期限","stage":"submit","text":"有效期至 > 开证日期","basis":[{"law":"河畔市图书馆借阅办法","article":"第五条"}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":">","left":{"kind":"field","field":"validTo"},"right":{"kind":"field","field":"issuedAt"}}},"consequence":{"kind":"block","message":["有效期至",{"key":"有效期至","expression":{"kind":"field","field":"validTo"},"type":"date"},"，应当晚于开证日期",{"key":"开证日期","expression":{"kind":"field","field":"issuedAt"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["validTo","issuedAt"],"hash":"a96735848d0ba0a49b95f15eb4d2b61e73e261938d5e8ff61bc7088ce2c27c33"},
    {"kind":"rule","id":"childAge","label":"少儿年龄","stage":"submit","text":"当 类别 = 少儿读者 则 年龄（出生日期，开证日期） < 14","basis":[{"law":"公共图书馆法","article":"第三十三条"}],"cases":[{"when":{"kind":"and","operands":[{"kind":"compare","operator":"=","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"C"}},{"kind":"not","operand":{"kind":"compare","operator":"<","left":{"kind":"call","function":"age","arguments":[{"kind":"field","field":"bornOn"},{"kind":"field","field":"issuedAt"}]},"right":{"kind":"literal","type":"number","value":"14"}}}]},"consequence":{"kind":"block","message":["少儿读者应当不满14周岁，",{"key":"姓名","expression":{"kind":"field","field":"name"},"type":"text"},"已满",{"key":"年满周岁","expression":{"kind":"field","field":"ageNow"},"type":"number"},"周岁。"]}}],"demand":null,"from":null,"until":null,"reads":["kind","bornOn","issuedAt"],"hash":"4ee5d38ddd8f52bf0a6147374f169765c5565ebb4cd0d97d1f00d2bd4e6b64bc"},
    {"kind":"rule","id":"highDeposit","label":"押金偏高","stage":"submit","text":"押金 ≤ 300元 或 类别 ≠ 少儿读者","basis":[{"law":"公共图书馆法","article":"第三十三条"}],"cases":[{"when":{"kind":"not","operand":{"kind":"or","operands":[{"kind":"compare","operator":"≤","left":{"kind":"field","field":"deposit"},"right":{"kind":"literal","type":"money","value":"30000"}},{"kind":"compare","operator":"≠","left":{"kind":"field","field":"kind"},"right":{"kind":"literal","type":"choice","value":"C"}}]}},"consequence":{"kind":"warn","message":["少儿读者的押金",{"key":"押金","expression":{"kind":"field","field":"deposit"},"type":"money"},"偏高，请核对。"]}}],"demand":null,"from":null,"until":null,"reads":["deposit","kind"],"hash":"10a0a1b462f1d1ee3853157fca277dd5ef666a12ad0fbcf4929d90baf9bd5d5b"},
  ],
  states: [],
  transitions: [],
  conclusion: null,
  samples: [],
  hash: "4d52a0a084d3654c63d0b950e2b9fdb1d1b4d45fe3cd2dbed652ae873a1c7376",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"readerKind","label":"读者类别","options":[{"code":"A","label":"成人读者","from":null,"until":null},{"code":"C","label":"少儿读者","from":null,"until":null},{"code":"T","label":"教师读者","from":null,"until":"2026-12-31","mergedInto":"A"}]},
  {"id":"branch","label":"馆舍","options":[{"code":"1","label":"总馆","from":null,"until":null},{"code":"2","label":"河东分馆","from":null,"until":null},{"code":"9","label":"汽车图书馆","from":null,"until":null}]},
  {"id":"reader.tastes","label":"借阅偏好","options":[{"code":"小说","label":"小说","from":null,"until":null},{"code":"科学","label":"科学","from":null,"until":null},{"code":"历史","label":"历史","from":null,"until":null},{"code":"艺术","label":"艺术","from":null,"until":null}]},
]
