// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
// drawOrder 先抽取后检查：检查日期 ≥ 抽取日期
// periodOrder 检查期间：检查期间止 ≥ 检查期间起
// officersTwice 检查人员重复：去重计数（检查人员.执法证号） = 计数（检查人员）

export const form = {
  kind: "form",
  id: "spotCheck",
  label: "抽查",
  version: "2026",
  basis: [
    {"law":"社会组织抽查暂行办法","article":"第五条（待核）"},
  ],
  unique: ["batch","org"],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: ["bureau"],
  reviewedBy: ["bureau","sectionHead","director"],
  sections: [
    {"id":"draw","label":"抽取","fields":["batch","drawMode","org","street","drawReason","reasonNote","drawnOn"]},
    {"id":"onSite","label":"现场检查","fields":["checkedOn","place","methods","subjects","periodFrom","periodTo","officers","auditor","papers","contactName"]},
    {"id":"result","label":"结果","fields":["findings","confirmed","objection","handling","publishedOn"]},
  ],
  fields: [
    {"kind":"field","id":"batch","label":"批次","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":30,"masked":false,"readonly":false,"hint":"如：2026年第一批抽查","initial":null,"formerly":[]},
    {"kind":"field","id":"drawMode","label":"抽查方式","type":{"kind":"choice","options":"spotCheck.drawMode"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"org","label":"社会组织","type":{"kind":"ref","form":"org"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"street","label":"街道","type":{"kind":"choice","options":"streets"},"required":false,"visible":null,"calculate":null,"from":{"field":"org","target":"street"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"drawReason","label":"抽查原因","type":{"kind":"choice","options":"spotCheck.drawReason"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"reasonNote","label":"定向理由","type":{"kind":"longtext"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"drawReason"},"right":{"kind":"literal","type":"choice","value":"定向"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"drawnOn","label":"抽取日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"checkedOn","label":"检查日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"place","label":"检查地点","type":{"kind":"address"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"一般为住所","initial":null,"formerly":[]},
    {"kind":"field","id":"methods","label":"检查方式","type":{"kind":"choices","options":"spotCheck.methods"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"subjects","label":"检查内容","type":{"kind":"choices","options":"checkSubjects"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"periodFrom","label":"检查期间起","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"periodTo","label":"检查期间止","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"officers","label":"检查人员","type":{"kind":"table","columns":[{"kind":"field","id":"name","label":"姓名","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},{"kind":"field","id":"licence","label":"执法证号","type":{"kind":"docno"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":2,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"auditor","label":"审计机构","type":{"kind":"text"},"required":true,"visible":{"kind":"call","function":"contains","arguments":[{"kind":"field","field":"methods"},{"kind":"literal","type":"choice","value":"财务审计"}]},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":"审计费用由本局承担","initial":null,"formerly":[]},
    {"kind":"field","id":"papers","label":"需准备材料","type":{"kind":"table","columns":[{"kind":"field","id":"materialName","label":"材料","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]}],"fewest":0,"most":null},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"contactName","label":"联系人","type":{"kind":"name"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"findings","label":"现场情况","type":{"kind":"longtext"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"confirmed","label":"组织确认意见","type":{"kind":"choice","options":"spotCheck.confirmed"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"objection","label":"异议说明","type":{"kind":"longtext"},"required":true,"visible":{"kind":"compare","operator":"=","left":{"kind":"field","field":"confirmed"},"right":{"kind":"literal","type":"choice","value":"有异议"}},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"handling","label":"处理方式","type":{"kind":"choices","options":"spotCheck.handling"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"publishedOn","label":"公示日期","type":{"kind":"date"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [
    {"kind":"rule","id":"drawOrder","label":"先抽取后检查","stage":"submit","text":"检查日期 ≥ 抽取日期","basis":[{"law":"社会组织抽查暂行办法","article":"第五条（待核）"}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"checkedOn"},"right":{"kind":"field","field":"drawnOn"}}},"consequence":{"kind":"block","message":["检查日期",{"key":"检查日期","expression":{"kind":"field","field":"checkedOn"},"type":"date"},"早于抽取日期",{"key":"抽取日期","expression":{"kind":"field","field":"drawnOn"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["checkedOn","drawnOn"],"hash":"5fd493f326c45bb7428d1b575fdc7ea685f06de08bbff494ca5ced37bc989683"},
    {"kind":"rule","id":"periodOrder","label":"检查期间","stage":"submit","text":"检查期间止 ≥ 检查期间起","basis":[{"law":"社会组织抽查暂行办法","article":"第五条（待核）"}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"≥","left":{"kind":"field","field":"periodTo"},"right":{"kind":"field","field":"periodFrom"}}},"consequence":{"kind":"block","message":["检查期间止",{"key":"检查期间止","expression":{"kind":"field","field":"periodTo"},"type":"date"},"早于检查期间起",{"key":"检查期间起","expression":{"kind":"field","field":"periodFrom"},"type":"date"},"。"]}}],"demand":null,"from":null,"until":null,"reads":["periodTo","periodFrom"],"hash":"878d69e2bcf75362f8f2586e61d6fc4da5b64f8b41478da4f6535665f764eb3e"},
    {"kind":"rule","id":"officersTwice","label":"检查人员重复","stage":"submit","text":"去重计数（检查人员.执法证号） = 计数（检查人员）","basis":[{"law":"社会组织抽查暂行办法","article":"第五条（待核）"}],"cases":[{"when":{"kind":"not","operand":{"kind":"compare","operator":"=","left":{"kind":"aggregate","function":"distinct","table":"officers","value":{"kind":"column","column":"licence"}},"right":{"kind":"aggregate","function":"count","table":"officers"}}},"consequence":{"kind":"block","message":["检查人员的执法证号有重复。"]}}],"demand":null,"from":null,"until":null,"reads":["officers"],"hash":"aa3fe25717deafec6c0f7d7dbbc2db49a02829c79af295c875f558d8f4533396"},
  ],
  states: ["抽取","已通知","现场检查","问题反馈","处理","已公示","已归档"],
  transitions: [
    {"from":"已通知","to":"现场检查","label":"现场检查","by":[],"when":null,"reason":false},
    {"from":"现场检查","to":"问题反馈","label":"问题反馈","by":[],"when":null,"reason":false},
    {"from":"问题反馈","to":"处理","label":"处理","by":[],"when":null,"reason":false},
    {"from":"处理","to":"已公示","label":"已公示","by":[],"when":null,"reason":false},
    {"from":"已公示","to":"已归档","label":"已归档","by":[],"when":null,"reason":false},
    {"from":"抽取","to":"已通知","label":"发检查通知","by":["bureau"],"when":null,"reason":false},
  ],
  conclusion: null,
  samples: [],
  hash: "acba52ffb9c6d432ac95472819519acc7bf4103c0982094512f4f78cd2f4c036",
}

export const parameters = []

export const tiers = []

export const options = [
  {"id":"streets","label":"街道","options":[{"code":"310110001","label":"定海路街道","from":null,"until":null},{"code":"310110006","label":"平凉路街道","from":null,"until":null},{"code":"310110008","label":"江浦路街道","from":null,"until":null},{"code":"310110009","label":"四平路街道","from":null,"until":null},{"code":"310110012","label":"控江路街道","from":null,"until":null},{"code":"310110013","label":"长白新村街道","from":null,"until":null},{"code":"310110015","label":"延吉新村街道","from":null,"until":null},{"code":"310110016","label":"殷行街道","from":null,"until":null},{"code":"310110018","label":"大桥街道","from":null,"until":null},{"code":"310110019","label":"五角场街道","from":null,"until":null},{"code":"310110020","label":"新江湾城街道","from":null,"until":null},{"code":"310110021","label":"长海路街道","from":null,"until":null}]},
  {"id":"checkSubjects","label":"检查内容","options":[{"code":"年度工作报告","label":"年度工作报告","from":null,"until":null},{"code":"信息公开","label":"信息公开","from":null,"until":null},{"code":"内部治理","label":"内部治理","from":null,"until":null},{"code":"财务","label":"财务","from":null,"until":null},{"code":"业务活动","label":"业务活动","from":null,"until":null},{"code":"党建","label":"党建","from":null,"until":null},{"code":"收费行为","label":"收费行为","from":null,"until":null}]},
  {"id":"spotCheck.drawMode","label":"抽查方式","options":[{"code":"定期","label":"定期","from":null,"until":null},{"code":"不定期","label":"不定期","from":null,"until":null}]},
  {"id":"spotCheck.drawReason","label":"抽查原因","options":[{"code":"随机","label":"随机","from":null,"until":null},{"code":"定向","label":"定向","from":null,"until":null}]},
  {"id":"spotCheck.methods","label":"检查方式","options":[{"code":"书面","label":"书面","from":null,"until":null},{"code":"现场","label":"现场","from":null,"until":null},{"code":"财务审计","label":"财务审计","from":null,"until":null},{"code":"访谈","label":"访谈","from":null,"until":null}]},
  {"id":"spotCheck.confirmed","label":"组织确认意见","options":[{"code":"无异议","label":"无异议","from":null,"until":null},{"code":"有异议","label":"有异议","from":null,"until":null}]},
  {"id":"spotCheck.handling","label":"处理方式","options":[{"code":"整改通知书","label":"整改通知书","from":null,"until":null},{"code":"管理建议书","label":"管理建议书","from":null,"until":null},{"code":"约谈","label":"约谈","from":null,"until":null},{"code":"移送","label":"移送","from":null,"until":null},{"code":"立案","label":"立案","from":null,"until":null},{"code":"无问题","label":"无问题","from":null,"until":null}]},
]
