// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"caseNo":{"type":"string","minLength":1,"maxLength":200},"org":{"type":"string","minLength":1,"maxLength":200},"orgType":{"type":"string","enum":["ST","MF","JJ"]},"clueFrom":{"type":"string","enum":["年度检查","抽查","专项行动","举报","预警","证书过期","整改逾期","僵尸型排查","其他"]},"clueOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"clueNote":{"type":"string","minLength":1,"maxLength":4000},"grounds":{"type":"array","items":{"type":"string","enum":["V1","V2","V3","V4","V5","V6"]},"uniqueItems":true},"openedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"openedBy":{"type":"string","minLength":2,"maxLength":30},"officers":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":2,"maxLength":30},"licence":{"type":"string","minLength":1,"maxLength":200}},"required":["name","licence"],"additionalProperties":false},"maxItems":1000},"factOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"misconduct":{"type":"string","minLength":1,"maxLength":1000},"evidence":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"source":{"type":"string","minLength":1,"maxLength":200},"obtainedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["name","obtainedOn"],"additionalProperties":false},"maxItems":1000},"closedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"inquiryReport":{"type":"string","minLength":1,"maxLength":200},"proposed":{"type":"array","items":{"type":"string","enum":["警告","限期停止活动","没收违法所得","罚款","撤销登记"]},"uniqueItems":true},"fine":{"type":"integer","minimum":1,"maximum":1000000000000000},"confiscated":{"type":"integer","minimum":1,"maximum":1000000000000000},"suspension":{"type":"string","minLength":1,"maxLength":200},"legalOpinion":{"type":"string","enum":["同意","不同意","修改后同意"]},"legalReviewer":{"type":"string","minLength":2,"maxLength":30},"legalOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"hearingTold":{"type":"boolean"},"noticeNo":{"type":"string","minLength":1,"maxLength":200},"noticeServedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"defended":{"type":"boolean"},"defence":{"type":"string","minLength":1,"maxLength":4000},"defenceAnswer":{"type":"string","minLength":1,"maxLength":4000},"hearingAskedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"hearingNoticeOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"heardOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"hearingResult":{"type":"string","minLength":1,"maxLength":4000},"discussedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"discretion":{"type":"string","minLength":1,"maxLength":500},"decidedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"performBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"published":{"type":"boolean"},"decisionNo":{"type":"string","minLength":1,"maxLength":200},"decisionServedHow":{"type":"string","enum":["直接","留置","邮寄","电子","委托","公告"]},"decisionServedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"challenged":{"type":"string","enum":["没有","行政复议","行政诉讼"]},"announcedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"collected":{"type":"boolean"},"creditList":{"type":"string","enum":["不列入","活动异常名录","严重违法失信名单"]},"finishedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"result":{"type":"string","enum":["撤销","注销","整改激活","不予处罚","移送"]}},"required":["org","clueFrom","clueOn"],"additionalProperties":false,"allOf":[{"if":{"required":["openedOn"]},"then":{"required":["openedBy"]},"else":{"properties":{"openedBy":false}}},{"if":{"required":["misconduct"]},"then":{"required":["factOn"]}},{"if":{"required":["closedOn"]},"else":{"properties":{"inquiryReport":false}}},{"if":{"required":["legalOpinion"]},"then":{"required":["legalReviewer"]},"else":{"properties":{"legalReviewer":false}}},{"if":{"required":["legalOpinion"]},"then":{"required":["legalOn"]},"else":{"properties":{"legalOn":false}}},{"if":{"properties":{"defended":{"const":true}},"required":["defended"]},"then":{"required":["defence"]},"else":{"properties":{"defence":false}}},{"if":{"properties":{"defended":{"const":true}},"required":["defended"]},"then":{"required":["defenceAnswer"]},"else":{"properties":{"defenceAnswer":false}}},{"if":{"properties":{"hearingTold":{"const":true}},"required":["hearingTold"]},"else":{"properties":{"hearingAskedOn":false}}},{"if":{"required":["hearingAskedOn"]},"then":{"required":["hearingNoticeOn"]},"else":{"properties":{"hearingNoticeOn":false}}},{"if":{"required":["hearingAskedOn"]},"then":{"required":["heardOn"]},"else":{"properties":{"heardOn":false}}},{"if":{"required":["hearingAskedOn"]},"then":{"required":["hearingResult"]},"else":{"properties":{"hearingResult":false}}},{"if":{"required":["decidedOn"]},"then":{"required":["performBy"]},"else":{"properties":{"performBy":false}}},{"if":{"required":["decidedOn"]},"then":{"required":["published"]},"else":{"properties":{"published":false}}},{"if":{"required":["decidedOn"]},"else":{"properties":{"decisionNo":false}}},{"if":{"required":["decidedOn"]},"else":{"properties":{"decisionServedHow":false}}},{"if":{"required":["decidedOn"]},"else":{"properties":{"decisionServedOn":false}}}]};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate0.evaluated;
  if(evaluated0.dynamicProps){
    evaluated0.props = undefined;
  }
  if(evaluated0.dynamicItems){
    evaluated0.items = undefined;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing0;
    if((data.openedOn === undefined) && (missing0 = "openedOn")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if(vErrors !== null){
    if(_errs2){
      vErrors.length = _errs2;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause0;
  if(_valid0){
    const _errs4 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.openedBy === undefined){
        const err1 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "openedBy"}};
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = _valid0;
    ifClause0 = "then";
  }
  else {
    const _errs5 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.openedBy !== undefined){
        const err2 = {instancePath:instancePath+"/openedBy",schemaPath:"#/allOf/0/else/properties/openedBy/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.openedBy = true;
    }
    ifClause0 = "else";
  }
  if(!valid1){
    const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err3);
    errors++;
  }
  const _errs7 = errors;
  let valid3 = true;
  const _errs8 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing1;
    if((data.misconduct === undefined) && (missing1 = "misconduct")){
      const err4 = {};
      (vErrors ??= []).push(err4);
      errors++;
    }
  }
  var _valid1 = _errs8 === errors;
  errors = _errs7;
  if(vErrors !== null){
    if(_errs7){
      vErrors.length = _errs7;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid1){
    const _errs9 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.factOn === undefined){
        const err5 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "factOn"}};
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    var _valid1 = _errs9 === errors;
    valid3 = _valid1;
  }
  if(!valid3){
    const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err6);
    errors++;
  }
  const _errs11 = errors;
  let valid4 = true;
  const _errs12 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.closedOn === undefined) && (missing2 = "closedOn")){
      const err7 = {};
      (vErrors ??= []).push(err7);
      errors++;
    }
  }
  var _valid2 = _errs12 === errors;
  errors = _errs11;
  if(vErrors !== null){
    if(_errs11){
      vErrors.length = _errs11;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid2){
    const _errs13 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.inquiryReport !== undefined){
        const err8 = {instancePath:instancePath+"/inquiryReport",schemaPath:"#/allOf/2/else/properties/inquiryReport/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    var _valid2 = _errs13 === errors;
    valid4 = _valid2;
    if(valid4){
      var props1 = {};
      props1.inquiryReport = true;
    }
  }
  if(!valid4){
    const err9 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err9);
    errors++;
  }
  if(props0 !== true && props1 !== undefined){
    if(props1 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props1);
    }
  }
  const _errs15 = errors;
  let valid6 = true;
  const _errs16 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.legalOpinion === undefined) && (missing3 = "legalOpinion")){
      const err10 = {};
      (vErrors ??= []).push(err10);
      errors++;
    }
  }
  var _valid3 = _errs16 === errors;
  errors = _errs15;
  if(vErrors !== null){
    if(_errs15){
      vErrors.length = _errs15;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause1;
  if(_valid3){
    const _errs17 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.legalReviewer === undefined){
        const err11 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "legalReviewer"}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    var _valid3 = _errs17 === errors;
    valid6 = _valid3;
    ifClause1 = "then";
  }
  else {
    const _errs18 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.legalReviewer !== undefined){
        const err12 = {instancePath:instancePath+"/legalReviewer",schemaPath:"#/allOf/3/else/properties/legalReviewer/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    var _valid3 = _errs18 === errors;
    valid6 = _valid3;
    if(valid6){
      var props2 = {};
      props2.legalReviewer = true;
    }
    ifClause1 = "else";
  }
  if(!valid6){
    const err13 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: ifClause1}};
    (vErrors ??= []).push(err13);
    errors++;
  }
  if(props0 !== true && props2 !== undefined){
    if(props2 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props2);
    }
  }
  const _errs20 = errors;
  let valid8 = true;
  const _errs21 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.legalOpinion === undefined) && (missing4 = "legalOpinion")){
      const err14 = {};
      (vErrors ??= []).push(err14);
      errors++;
    }
  }
  var _valid4 = _errs21 === errors;
  errors = _errs20;
  if(vErrors !== null){
    if(_errs20){
      vErrors.length = _errs20;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause2;
  if(_valid4){
    const _errs22 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.legalOn === undefined){
        const err15 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "legalOn"}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    var _valid4 = _errs22 === errors;
    valid8 = _valid4;
    ifClause2 = "then";
  }
  else {
    const _errs23 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.legalOn !== undefined){
        const err16 = {instancePath:instancePath+"/legalOn",schemaPath:"#/allOf/4/else/properties/legalOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    var _valid4 = _errs23 === errors;
    valid8 = _valid4;
    if(valid8){
      var props3 = {};
      props3.legalOn = true;
    }
    ifClause2 = "else";
  }
  if(!valid8){
    const err17 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause2}};
    (vErrors ??= []).push(err17);
    errors++;
  }
  if(props0 !== true && props3 !== undefined){
    if(props3 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props3);
    }
  }
  const _errs25 = errors;
  let valid10 = true;
  const _errs26 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing5;
    if((data.defended === undefined) && (missing5 = "defended")){
      const err18 = {};
      (vErrors ??= []).push(err18);
      errors++;
    }
    else {
      if(data.defended !== undefined){
        if(true !== data.defended){
          const err19 = {};
          (vErrors ??= []).push(err19);
          errors++;
        }
      }
    }
  }
  var _valid5 = _errs26 === errors;
  errors = _errs25;
  if(vErrors !== null){
    if(_errs25){
      vErrors.length = _errs25;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause3;
  if(_valid5){
    const _errs28 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.defence === undefined){
        const err20 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "defence"}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    var _valid5 = _errs28 === errors;
    valid10 = _valid5;
    ifClause3 = "then";
  }
  else {
    const _errs29 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.defence !== undefined){
        const err21 = {instancePath:instancePath+"/defence",schemaPath:"#/allOf/5/else/properties/defence/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    var _valid5 = _errs29 === errors;
    valid10 = _valid5;
    if(valid10){
      var props4 = {};
      props4.defence = true;
      props4.defended = true;
    }
    ifClause3 = "else";
  }
  if(!valid10){
    const err22 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: ifClause3}};
    (vErrors ??= []).push(err22);
    errors++;
  }
  if(props0 !== true && props4 !== undefined){
    if(props4 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props4);
    }
  }
  const _errs31 = errors;
  let valid13 = true;
  const _errs32 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing6;
    if((data.defended === undefined) && (missing6 = "defended")){
      const err23 = {};
      (vErrors ??= []).push(err23);
      errors++;
    }
    else {
      if(data.defended !== undefined){
        if(true !== data.defended){
          const err24 = {};
          (vErrors ??= []).push(err24);
          errors++;
        }
      }
    }
  }
  var _valid6 = _errs32 === errors;
  errors = _errs31;
  if(vErrors !== null){
    if(_errs31){
      vErrors.length = _errs31;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause4;
  if(_valid6){
    const _errs34 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.defenceAnswer === undefined){
        const err25 = {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "defenceAnswer"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    var _valid6 = _errs34 === errors;
    valid13 = _valid6;
    ifClause4 = "then";
  }
  else {
    const _errs35 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.defenceAnswer !== undefined){
        const err26 = {instancePath:instancePath+"/defenceAnswer",schemaPath:"#/allOf/6/else/properties/defenceAnswer/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    var _valid6 = _errs35 === errors;
    valid13 = _valid6;
    if(valid13){
      var props5 = {};
      props5.defenceAnswer = true;
      props5.defended = true;
    }
    ifClause4 = "else";
  }
  if(!valid13){
    const err27 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: ifClause4}};
    (vErrors ??= []).push(err27);
    errors++;
  }
  if(props0 !== true && props5 !== undefined){
    if(props5 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props5);
    }
  }
  const _errs37 = errors;
  let valid16 = true;
  const _errs38 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing7;
    if((data.hearingTold === undefined) && (missing7 = "hearingTold")){
      const err28 = {};
      (vErrors ??= []).push(err28);
      errors++;
    }
    else {
      if(data.hearingTold !== undefined){
        if(true !== data.hearingTold){
          const err29 = {};
          (vErrors ??= []).push(err29);
          errors++;
        }
      }
    }
  }
  var _valid7 = _errs38 === errors;
  errors = _errs37;
  if(vErrors !== null){
    if(_errs37){
      vErrors.length = _errs37;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid7){
    const _errs40 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.hearingAskedOn !== undefined){
        const err30 = {instancePath:instancePath+"/hearingAskedOn",schemaPath:"#/allOf/7/else/properties/hearingAskedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    var _valid7 = _errs40 === errors;
    valid16 = _valid7;
    if(valid16){
      var props6 = {};
      props6.hearingAskedOn = true;
      props6.hearingTold = true;
    }
  }
  if(!valid16){
    const err31 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err31);
    errors++;
  }
  if(props0 !== true && props6 !== undefined){
    if(props6 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props6);
    }
  }
  const _errs42 = errors;
  let valid19 = true;
  const _errs43 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing8;
    if((data.hearingAskedOn === undefined) && (missing8 = "hearingAskedOn")){
      const err32 = {};
      (vErrors ??= []).push(err32);
      errors++;
    }
  }
  var _valid8 = _errs43 === errors;
  errors = _errs42;
  if(vErrors !== null){
    if(_errs42){
      vErrors.length = _errs42;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause5;
  if(_valid8){
    const _errs44 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.hearingNoticeOn === undefined){
        const err33 = {instancePath,schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty: "hearingNoticeOn"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    var _valid8 = _errs44 === errors;
    valid19 = _valid8;
    ifClause5 = "then";
  }
  else {
    const _errs45 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.hearingNoticeOn !== undefined){
        const err34 = {instancePath:instancePath+"/hearingNoticeOn",schemaPath:"#/allOf/8/else/properties/hearingNoticeOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    var _valid8 = _errs45 === errors;
    valid19 = _valid8;
    if(valid19){
      var props7 = {};
      props7.hearingNoticeOn = true;
    }
    ifClause5 = "else";
  }
  if(!valid19){
    const err35 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: ifClause5}};
    (vErrors ??= []).push(err35);
    errors++;
  }
  if(props0 !== true && props7 !== undefined){
    if(props7 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props7);
    }
  }
  const _errs47 = errors;
  let valid21 = true;
  const _errs48 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing9;
    if((data.hearingAskedOn === undefined) && (missing9 = "hearingAskedOn")){
      const err36 = {};
      (vErrors ??= []).push(err36);
      errors++;
    }
  }
  var _valid9 = _errs48 === errors;
  errors = _errs47;
  if(vErrors !== null){
    if(_errs47){
      vErrors.length = _errs47;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause6;
  if(_valid9){
    const _errs49 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.heardOn === undefined){
        const err37 = {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "heardOn"}};
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    var _valid9 = _errs49 === errors;
    valid21 = _valid9;
    ifClause6 = "then";
  }
  else {
    const _errs50 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.heardOn !== undefined){
        const err38 = {instancePath:instancePath+"/heardOn",schemaPath:"#/allOf/9/else/properties/heardOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    var _valid9 = _errs50 === errors;
    valid21 = _valid9;
    if(valid21){
      var props8 = {};
      props8.heardOn = true;
    }
    ifClause6 = "else";
  }
  if(!valid21){
    const err39 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: ifClause6}};
    (vErrors ??= []).push(err39);
    errors++;
  }
  if(props0 !== true && props8 !== undefined){
    if(props8 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props8);
    }
  }
  const _errs52 = errors;
  let valid23 = true;
  const _errs53 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing10;
    if((data.hearingAskedOn === undefined) && (missing10 = "hearingAskedOn")){
      const err40 = {};
      (vErrors ??= []).push(err40);
      errors++;
    }
  }
  var _valid10 = _errs53 === errors;
  errors = _errs52;
  if(vErrors !== null){
    if(_errs52){
      vErrors.length = _errs52;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause7;
  if(_valid10){
    const _errs54 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.hearingResult === undefined){
        const err41 = {instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty: "hearingResult"}};
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
    var _valid10 = _errs54 === errors;
    valid23 = _valid10;
    ifClause7 = "then";
  }
  else {
    const _errs55 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.hearingResult !== undefined){
        const err42 = {instancePath:instancePath+"/hearingResult",schemaPath:"#/allOf/10/else/properties/hearingResult/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    var _valid10 = _errs55 === errors;
    valid23 = _valid10;
    if(valid23){
      var props9 = {};
      props9.hearingResult = true;
    }
    ifClause7 = "else";
  }
  if(!valid23){
    const err43 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: ifClause7}};
    (vErrors ??= []).push(err43);
    errors++;
  }
  if(props0 !== true && props9 !== undefined){
    if(props9 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props9);
    }
  }
  const _errs57 = errors;
  let valid25 = true;
  const _errs58 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing11;
    if((data.decidedOn === undefined) && (missing11 = "decidedOn")){
      const err44 = {};
      (vErrors ??= []).push(err44);
      errors++;
    }
  }
  var _valid11 = _errs58 === errors;
  errors = _errs57;
  if(vErrors !== null){
    if(_errs57){
      vErrors.length = _errs57;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause8;
  if(_valid11){
    const _errs59 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.performBy === undefined){
        const err45 = {instancePath,schemaPath:"#/allOf/11/then/required",keyword:"required",params:{missingProperty: "performBy"}};
        (vErrors ??= []).push(err45);
        errors++;
      }
    }
    var _valid11 = _errs59 === errors;
    valid25 = _valid11;
    ifClause8 = "then";
  }
  else {
    const _errs60 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.performBy !== undefined){
        const err46 = {instancePath:instancePath+"/performBy",schemaPath:"#/allOf/11/else/properties/performBy/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err46);
        errors++;
      }
    }
    var _valid11 = _errs60 === errors;
    valid25 = _valid11;
    if(valid25){
      var props10 = {};
      props10.performBy = true;
    }
    ifClause8 = "else";
  }
  if(!valid25){
    const err47 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: ifClause8}};
    (vErrors ??= []).push(err47);
    errors++;
  }
  if(props0 !== true && props10 !== undefined){
    if(props10 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props10);
    }
  }
  const _errs62 = errors;
  let valid27 = true;
  const _errs63 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing12;
    if((data.decidedOn === undefined) && (missing12 = "decidedOn")){
      const err48 = {};
      (vErrors ??= []).push(err48);
      errors++;
    }
  }
  var _valid12 = _errs63 === errors;
  errors = _errs62;
  if(vErrors !== null){
    if(_errs62){
      vErrors.length = _errs62;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause9;
  if(_valid12){
    const _errs64 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.published === undefined){
        const err49 = {instancePath,schemaPath:"#/allOf/12/then/required",keyword:"required",params:{missingProperty: "published"}};
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
    var _valid12 = _errs64 === errors;
    valid27 = _valid12;
    ifClause9 = "then";
  }
  else {
    const _errs65 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.published !== undefined){
        const err50 = {instancePath:instancePath+"/published",schemaPath:"#/allOf/12/else/properties/published/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err50);
        errors++;
      }
    }
    var _valid12 = _errs65 === errors;
    valid27 = _valid12;
    if(valid27){
      var props11 = {};
      props11.published = true;
    }
    ifClause9 = "else";
  }
  if(!valid27){
    const err51 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: ifClause9}};
    (vErrors ??= []).push(err51);
    errors++;
  }
  if(props0 !== true && props11 !== undefined){
    if(props11 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props11);
    }
  }
  const _errs67 = errors;
  let valid29 = true;
  const _errs68 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing13;
    if((data.decidedOn === undefined) && (missing13 = "decidedOn")){
      const err52 = {};
      (vErrors ??= []).push(err52);
      errors++;
    }
  }
  var _valid13 = _errs68 === errors;
  errors = _errs67;
  if(vErrors !== null){
    if(_errs67){
      vErrors.length = _errs67;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid13){
    const _errs69 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.decisionNo !== undefined){
        const err53 = {instancePath:instancePath+"/decisionNo",schemaPath:"#/allOf/13/else/properties/decisionNo/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err53);
        errors++;
      }
    }
    var _valid13 = _errs69 === errors;
    valid29 = _valid13;
    if(valid29){
      var props12 = {};
      props12.decisionNo = true;
    }
  }
  if(!valid29){
    const err54 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err54);
    errors++;
  }
  if(props0 !== true && props12 !== undefined){
    if(props12 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props12);
    }
  }
  const _errs71 = errors;
  let valid31 = true;
  const _errs72 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing14;
    if((data.decidedOn === undefined) && (missing14 = "decidedOn")){
      const err55 = {};
      (vErrors ??= []).push(err55);
      errors++;
    }
  }
  var _valid14 = _errs72 === errors;
  errors = _errs71;
  if(vErrors !== null){
    if(_errs71){
      vErrors.length = _errs71;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid14){
    const _errs73 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.decisionServedHow !== undefined){
        const err56 = {instancePath:instancePath+"/decisionServedHow",schemaPath:"#/allOf/14/else/properties/decisionServedHow/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err56);
        errors++;
      }
    }
    var _valid14 = _errs73 === errors;
    valid31 = _valid14;
    if(valid31){
      var props13 = {};
      props13.decisionServedHow = true;
    }
  }
  if(!valid31){
    const err57 = {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err57);
    errors++;
  }
  if(props0 !== true && props13 !== undefined){
    if(props13 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props13);
    }
  }
  const _errs75 = errors;
  let valid33 = true;
  const _errs76 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing15;
    if((data.decidedOn === undefined) && (missing15 = "decidedOn")){
      const err58 = {};
      (vErrors ??= []).push(err58);
      errors++;
    }
  }
  var _valid15 = _errs76 === errors;
  errors = _errs75;
  if(vErrors !== null){
    if(_errs75){
      vErrors.length = _errs75;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid15){
    const _errs77 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.decisionServedOn !== undefined){
        const err59 = {instancePath:instancePath+"/decisionServedOn",schemaPath:"#/allOf/15/else/properties/decisionServedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err59);
        errors++;
      }
    }
    var _valid15 = _errs77 === errors;
    valid33 = _valid15;
    if(valid33){
      var props14 = {};
      props14.decisionServedOn = true;
    }
  }
  if(!valid33){
    const err60 = {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err60);
    errors++;
  }
  if(props0 !== true && props14 !== undefined){
    if(props14 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props14);
    }
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.org === undefined){
      const err61 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err61);
      errors++;
    }
    if(data.clueFrom === undefined){
      const err62 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clueFrom"}};
      (vErrors ??= []).push(err62);
      errors++;
    }
    if(data.clueOn === undefined){
      const err63 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clueOn"}};
      (vErrors ??= []).push(err63);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err64 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err64);
        errors++;
      }
    }
    if(data.caseNo !== undefined){
      let data18 = data.caseNo;
      if(typeof data18 === "string"){
        if(func1(data18) > 200){
          const err65 = {instancePath:instancePath+"/caseNo",schemaPath:"#/properties/caseNo/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err65);
          errors++;
        }
        if(func1(data18) < 1){
          const err66 = {instancePath:instancePath+"/caseNo",schemaPath:"#/properties/caseNo/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err66);
          errors++;
        }
      }
      else {
        const err67 = {instancePath:instancePath+"/caseNo",schemaPath:"#/properties/caseNo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err67);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data19 = data.org;
      if(typeof data19 === "string"){
        if(func1(data19) > 200){
          const err68 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err68);
          errors++;
        }
        if(func1(data19) < 1){
          const err69 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err69);
          errors++;
        }
      }
      else {
        const err70 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err70);
        errors++;
      }
    }
    if(data.orgType !== undefined){
      let data20 = data.orgType;
      if(typeof data20 !== "string"){
        const err71 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err71);
        errors++;
      }
      if(!(((data20 === "ST") || (data20 === "MF")) || (data20 === "JJ"))){
        const err72 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/enum",keyword:"enum",params:{allowedValues: schema0.properties.orgType.enum}};
        (vErrors ??= []).push(err72);
        errors++;
      }
    }
    if(data.clueFrom !== undefined){
      let data21 = data.clueFrom;
      if(typeof data21 !== "string"){
        const err73 = {instancePath:instancePath+"/clueFrom",schemaPath:"#/properties/clueFrom/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err73);
        errors++;
      }
      if(!(((((((((data21 === "年度检查") || (data21 === "抽查")) || (data21 === "专项行动")) || (data21 === "举报")) || (data21 === "预警")) || (data21 === "证书过期")) || (data21 === "整改逾期")) || (data21 === "僵尸型排查")) || (data21 === "其他"))){
        const err74 = {instancePath:instancePath+"/clueFrom",schemaPath:"#/properties/clueFrom/enum",keyword:"enum",params:{allowedValues: schema0.properties.clueFrom.enum}};
        (vErrors ??= []).push(err74);
        errors++;
      }
    }
    if(data.clueOn !== undefined){
      let data22 = data.clueOn;
      if(typeof data22 === "string"){
        if(!pattern0.test(data22)){
          const err75 = {instancePath:instancePath+"/clueOn",schemaPath:"#/properties/clueOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err75);
          errors++;
        }
      }
      else {
        const err76 = {instancePath:instancePath+"/clueOn",schemaPath:"#/properties/clueOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err76);
        errors++;
      }
    }
    if(data.clueNote !== undefined){
      let data23 = data.clueNote;
      if(typeof data23 === "string"){
        if(func1(data23) > 4000){
          const err77 = {instancePath:instancePath+"/clueNote",schemaPath:"#/properties/clueNote/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err77);
          errors++;
        }
        if(func1(data23) < 1){
          const err78 = {instancePath:instancePath+"/clueNote",schemaPath:"#/properties/clueNote/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err78);
          errors++;
        }
      }
      else {
        const err79 = {instancePath:instancePath+"/clueNote",schemaPath:"#/properties/clueNote/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err79);
        errors++;
      }
    }
    if(data.grounds !== undefined){
      let data24 = data.grounds;
      if(Array.isArray(data24)){
        const len0 = data24.length;
        for(let i0=0; i0<len0; i0++){
          let data25 = data24[i0];
          if(typeof data25 !== "string"){
            const err80 = {instancePath:instancePath+"/grounds/" + i0,schemaPath:"#/properties/grounds/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err80);
            errors++;
          }
          if(!((((((data25 === "V1") || (data25 === "V2")) || (data25 === "V3")) || (data25 === "V4")) || (data25 === "V5")) || (data25 === "V6"))){
            const err81 = {instancePath:instancePath+"/grounds/" + i0,schemaPath:"#/properties/grounds/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.grounds.items.enum}};
            (vErrors ??= []).push(err81);
            errors++;
          }
        }
        let i1 = data24.length;
        let j0;
        if(i1 > 1){
          const indices0 = {};
          for(;i1--;){
            let item0 = data24[i1];
            if(typeof item0 !== "string"){
              continue;
            }
            if(typeof indices0[item0] == "number"){
              j0 = indices0[item0];
              const err82 = {instancePath:instancePath+"/grounds",schemaPath:"#/properties/grounds/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
              (vErrors ??= []).push(err82);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
      else {
        const err83 = {instancePath:instancePath+"/grounds",schemaPath:"#/properties/grounds/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err83);
        errors++;
      }
    }
    if(data.openedOn !== undefined){
      let data26 = data.openedOn;
      if(typeof data26 === "string"){
        if(!pattern0.test(data26)){
          const err84 = {instancePath:instancePath+"/openedOn",schemaPath:"#/properties/openedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err84);
          errors++;
        }
      }
      else {
        const err85 = {instancePath:instancePath+"/openedOn",schemaPath:"#/properties/openedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err85);
        errors++;
      }
    }
    if(data.openedBy !== undefined){
      let data27 = data.openedBy;
      if(typeof data27 === "string"){
        if(func1(data27) > 30){
          const err86 = {instancePath:instancePath+"/openedBy",schemaPath:"#/properties/openedBy/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err86);
          errors++;
        }
        if(func1(data27) < 2){
          const err87 = {instancePath:instancePath+"/openedBy",schemaPath:"#/properties/openedBy/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err87);
          errors++;
        }
      }
      else {
        const err88 = {instancePath:instancePath+"/openedBy",schemaPath:"#/properties/openedBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err88);
        errors++;
      }
    }
    if(data.officers !== undefined){
      let data28 = data.officers;
      if(Array.isArray(data28)){
        if(data28.length > 1000){
          const err89 = {instancePath:instancePath+"/officers",schemaPath:"#/properties/officers/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err89);
          errors++;
        }
        const len1 = data28.length;
        for(let i2=0; i2<len1; i2++){
          let data29 = data28[i2];
          if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
            if(data29.name === undefined){
              const err90 = {instancePath:instancePath+"/officers/" + i2,schemaPath:"#/properties/officers/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err90);
              errors++;
            }
            if(data29.licence === undefined){
              const err91 = {instancePath:instancePath+"/officers/" + i2,schemaPath:"#/properties/officers/items/required",keyword:"required",params:{missingProperty: "licence"}};
              (vErrors ??= []).push(err91);
              errors++;
            }
            for(const key1 in data29){
              if(!((key1 === "name") || (key1 === "licence"))){
                const err92 = {instancePath:instancePath+"/officers/" + i2,schemaPath:"#/properties/officers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err92);
                errors++;
              }
            }
            if(data29.name !== undefined){
              let data30 = data29.name;
              if(typeof data30 === "string"){
                if(func1(data30) > 30){
                  const err93 = {instancePath:instancePath+"/officers/" + i2+"/name",schemaPath:"#/properties/officers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err93);
                  errors++;
                }
                if(func1(data30) < 2){
                  const err94 = {instancePath:instancePath+"/officers/" + i2+"/name",schemaPath:"#/properties/officers/items/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err94);
                  errors++;
                }
              }
              else {
                const err95 = {instancePath:instancePath+"/officers/" + i2+"/name",schemaPath:"#/properties/officers/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err95);
                errors++;
              }
            }
            if(data29.licence !== undefined){
              let data31 = data29.licence;
              if(typeof data31 === "string"){
                if(func1(data31) > 200){
                  const err96 = {instancePath:instancePath+"/officers/" + i2+"/licence",schemaPath:"#/properties/officers/items/properties/licence/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err96);
                  errors++;
                }
                if(func1(data31) < 1){
                  const err97 = {instancePath:instancePath+"/officers/" + i2+"/licence",schemaPath:"#/properties/officers/items/properties/licence/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err97);
                  errors++;
                }
              }
              else {
                const err98 = {instancePath:instancePath+"/officers/" + i2+"/licence",schemaPath:"#/properties/officers/items/properties/licence/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err98);
                errors++;
              }
            }
          }
          else {
            const err99 = {instancePath:instancePath+"/officers/" + i2,schemaPath:"#/properties/officers/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err99);
            errors++;
          }
        }
      }
      else {
        const err100 = {instancePath:instancePath+"/officers",schemaPath:"#/properties/officers/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err100);
        errors++;
      }
    }
    if(data.factOn !== undefined){
      let data32 = data.factOn;
      if(typeof data32 === "string"){
        if(!pattern0.test(data32)){
          const err101 = {instancePath:instancePath+"/factOn",schemaPath:"#/properties/factOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err101);
          errors++;
        }
      }
      else {
        const err102 = {instancePath:instancePath+"/factOn",schemaPath:"#/properties/factOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err102);
        errors++;
      }
    }
    if(data.misconduct !== undefined){
      let data33 = data.misconduct;
      if(typeof data33 === "string"){
        if(func1(data33) > 1000){
          const err103 = {instancePath:instancePath+"/misconduct",schemaPath:"#/properties/misconduct/maxLength",keyword:"maxLength",params:{limit: 1000}};
          (vErrors ??= []).push(err103);
          errors++;
        }
        if(func1(data33) < 1){
          const err104 = {instancePath:instancePath+"/misconduct",schemaPath:"#/properties/misconduct/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err104);
          errors++;
        }
      }
      else {
        const err105 = {instancePath:instancePath+"/misconduct",schemaPath:"#/properties/misconduct/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err105);
        errors++;
      }
    }
    if(data.evidence !== undefined){
      let data34 = data.evidence;
      if(Array.isArray(data34)){
        if(data34.length > 1000){
          const err106 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err106);
          errors++;
        }
        const len2 = data34.length;
        for(let i3=0; i3<len2; i3++){
          let data35 = data34[i3];
          if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
            if(data35.name === undefined){
              const err107 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err107);
              errors++;
            }
            if(data35.obtainedOn === undefined){
              const err108 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "obtainedOn"}};
              (vErrors ??= []).push(err108);
              errors++;
            }
            for(const key2 in data35){
              if(!(((key2 === "name") || (key2 === "source")) || (key2 === "obtainedOn"))){
                const err109 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err109);
                errors++;
              }
            }
            if(data35.name !== undefined){
              let data36 = data35.name;
              if(typeof data36 === "string"){
                if(func1(data36) > 200){
                  const err110 = {instancePath:instancePath+"/evidence/" + i3+"/name",schemaPath:"#/properties/evidence/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err110);
                  errors++;
                }
                if(func1(data36) < 1){
                  const err111 = {instancePath:instancePath+"/evidence/" + i3+"/name",schemaPath:"#/properties/evidence/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err111);
                  errors++;
                }
              }
              else {
                const err112 = {instancePath:instancePath+"/evidence/" + i3+"/name",schemaPath:"#/properties/evidence/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err112);
                errors++;
              }
            }
            if(data35.source !== undefined){
              let data37 = data35.source;
              if(typeof data37 === "string"){
                if(func1(data37) > 200){
                  const err113 = {instancePath:instancePath+"/evidence/" + i3+"/source",schemaPath:"#/properties/evidence/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err113);
                  errors++;
                }
                if(func1(data37) < 1){
                  const err114 = {instancePath:instancePath+"/evidence/" + i3+"/source",schemaPath:"#/properties/evidence/items/properties/source/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err114);
                  errors++;
                }
              }
              else {
                const err115 = {instancePath:instancePath+"/evidence/" + i3+"/source",schemaPath:"#/properties/evidence/items/properties/source/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err115);
                errors++;
              }
            }
            if(data35.obtainedOn !== undefined){
              let data38 = data35.obtainedOn;
              if(typeof data38 === "string"){
                if(!pattern0.test(data38)){
                  const err116 = {instancePath:instancePath+"/evidence/" + i3+"/obtainedOn",schemaPath:"#/properties/evidence/items/properties/obtainedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err116);
                  errors++;
                }
              }
              else {
                const err117 = {instancePath:instancePath+"/evidence/" + i3+"/obtainedOn",schemaPath:"#/properties/evidence/items/properties/obtainedOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err117);
                errors++;
              }
            }
          }
          else {
            const err118 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err118);
            errors++;
          }
        }
      }
      else {
        const err119 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err119);
        errors++;
      }
    }
    if(data.closedOn !== undefined){
      let data39 = data.closedOn;
      if(typeof data39 === "string"){
        if(!pattern0.test(data39)){
          const err120 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err120);
          errors++;
        }
      }
      else {
        const err121 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err121);
        errors++;
      }
    }
    if(data.inquiryReport !== undefined){
      let data40 = data.inquiryReport;
      if(typeof data40 === "string"){
        if(func1(data40) > 200){
          const err122 = {instancePath:instancePath+"/inquiryReport",schemaPath:"#/properties/inquiryReport/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err122);
          errors++;
        }
        if(func1(data40) < 1){
          const err123 = {instancePath:instancePath+"/inquiryReport",schemaPath:"#/properties/inquiryReport/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err123);
          errors++;
        }
      }
      else {
        const err124 = {instancePath:instancePath+"/inquiryReport",schemaPath:"#/properties/inquiryReport/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err124);
        errors++;
      }
    }
    if(data.proposed !== undefined){
      let data41 = data.proposed;
      if(Array.isArray(data41)){
        const len3 = data41.length;
        for(let i4=0; i4<len3; i4++){
          let data42 = data41[i4];
          if(typeof data42 !== "string"){
            const err125 = {instancePath:instancePath+"/proposed/" + i4,schemaPath:"#/properties/proposed/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err125);
            errors++;
          }
          if(!(((((data42 === "警告") || (data42 === "限期停止活动")) || (data42 === "没收违法所得")) || (data42 === "罚款")) || (data42 === "撤销登记"))){
            const err126 = {instancePath:instancePath+"/proposed/" + i4,schemaPath:"#/properties/proposed/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.proposed.items.enum}};
            (vErrors ??= []).push(err126);
            errors++;
          }
        }
        let i5 = data41.length;
        let j1;
        if(i5 > 1){
          const indices1 = {};
          for(;i5--;){
            let item1 = data41[i5];
            if(typeof item1 !== "string"){
              continue;
            }
            if(typeof indices1[item1] == "number"){
              j1 = indices1[item1];
              const err127 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1}};
              (vErrors ??= []).push(err127);
              errors++;
              break;
            }
            indices1[item1] = i5;
          }
        }
      }
      else {
        const err128 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err128);
        errors++;
      }
    }
    if(data.fine !== undefined){
      let data43 = data.fine;
      if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
        const err129 = {instancePath:instancePath+"/fine",schemaPath:"#/properties/fine/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err129);
        errors++;
      }
      if((typeof data43 == "number") && (isFinite(data43))){
        if(data43 > 1000000000000000 || isNaN(data43)){
          const err130 = {instancePath:instancePath+"/fine",schemaPath:"#/properties/fine/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err130);
          errors++;
        }
        if(data43 < 1 || isNaN(data43)){
          const err131 = {instancePath:instancePath+"/fine",schemaPath:"#/properties/fine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err131);
          errors++;
        }
      }
    }
    if(data.confiscated !== undefined){
      let data44 = data.confiscated;
      if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
        const err132 = {instancePath:instancePath+"/confiscated",schemaPath:"#/properties/confiscated/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err132);
        errors++;
      }
      if((typeof data44 == "number") && (isFinite(data44))){
        if(data44 > 1000000000000000 || isNaN(data44)){
          const err133 = {instancePath:instancePath+"/confiscated",schemaPath:"#/properties/confiscated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err133);
          errors++;
        }
        if(data44 < 1 || isNaN(data44)){
          const err134 = {instancePath:instancePath+"/confiscated",schemaPath:"#/properties/confiscated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err134);
          errors++;
        }
      }
    }
    if(data.suspension !== undefined){
      let data45 = data.suspension;
      if(typeof data45 === "string"){
        if(func1(data45) > 200){
          const err135 = {instancePath:instancePath+"/suspension",schemaPath:"#/properties/suspension/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err135);
          errors++;
        }
        if(func1(data45) < 1){
          const err136 = {instancePath:instancePath+"/suspension",schemaPath:"#/properties/suspension/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err136);
          errors++;
        }
      }
      else {
        const err137 = {instancePath:instancePath+"/suspension",schemaPath:"#/properties/suspension/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err137);
        errors++;
      }
    }
    if(data.legalOpinion !== undefined){
      let data46 = data.legalOpinion;
      if(typeof data46 !== "string"){
        const err138 = {instancePath:instancePath+"/legalOpinion",schemaPath:"#/properties/legalOpinion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err138);
        errors++;
      }
      if(!(((data46 === "同意") || (data46 === "不同意")) || (data46 === "修改后同意"))){
        const err139 = {instancePath:instancePath+"/legalOpinion",schemaPath:"#/properties/legalOpinion/enum",keyword:"enum",params:{allowedValues: schema0.properties.legalOpinion.enum}};
        (vErrors ??= []).push(err139);
        errors++;
      }
    }
    if(data.legalReviewer !== undefined){
      let data47 = data.legalReviewer;
      if(typeof data47 === "string"){
        if(func1(data47) > 30){
          const err140 = {instancePath:instancePath+"/legalReviewer",schemaPath:"#/properties/legalReviewer/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err140);
          errors++;
        }
        if(func1(data47) < 2){
          const err141 = {instancePath:instancePath+"/legalReviewer",schemaPath:"#/properties/legalReviewer/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err141);
          errors++;
        }
      }
      else {
        const err142 = {instancePath:instancePath+"/legalReviewer",schemaPath:"#/properties/legalReviewer/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err142);
        errors++;
      }
    }
    if(data.legalOn !== undefined){
      let data48 = data.legalOn;
      if(typeof data48 === "string"){
        if(!pattern0.test(data48)){
          const err143 = {instancePath:instancePath+"/legalOn",schemaPath:"#/properties/legalOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err143);
          errors++;
        }
      }
      else {
        const err144 = {instancePath:instancePath+"/legalOn",schemaPath:"#/properties/legalOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err144);
        errors++;
      }
    }
    if(data.hearingTold !== undefined){
      if(typeof data.hearingTold !== "boolean"){
        const err145 = {instancePath:instancePath+"/hearingTold",schemaPath:"#/properties/hearingTold/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err145);
        errors++;
      }
    }
    if(data.noticeNo !== undefined){
      let data50 = data.noticeNo;
      if(typeof data50 === "string"){
        if(func1(data50) > 200){
          const err146 = {instancePath:instancePath+"/noticeNo",schemaPath:"#/properties/noticeNo/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err146);
          errors++;
        }
        if(func1(data50) < 1){
          const err147 = {instancePath:instancePath+"/noticeNo",schemaPath:"#/properties/noticeNo/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err147);
          errors++;
        }
      }
      else {
        const err148 = {instancePath:instancePath+"/noticeNo",schemaPath:"#/properties/noticeNo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err148);
        errors++;
      }
    }
    if(data.noticeServedOn !== undefined){
      let data51 = data.noticeServedOn;
      if(typeof data51 === "string"){
        if(!pattern0.test(data51)){
          const err149 = {instancePath:instancePath+"/noticeServedOn",schemaPath:"#/properties/noticeServedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err149);
          errors++;
        }
      }
      else {
        const err150 = {instancePath:instancePath+"/noticeServedOn",schemaPath:"#/properties/noticeServedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err150);
        errors++;
      }
    }
    if(data.defended !== undefined){
      if(typeof data.defended !== "boolean"){
        const err151 = {instancePath:instancePath+"/defended",schemaPath:"#/properties/defended/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err151);
        errors++;
      }
    }
    if(data.defence !== undefined){
      let data53 = data.defence;
      if(typeof data53 === "string"){
        if(func1(data53) > 4000){
          const err152 = {instancePath:instancePath+"/defence",schemaPath:"#/properties/defence/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err152);
          errors++;
        }
        if(func1(data53) < 1){
          const err153 = {instancePath:instancePath+"/defence",schemaPath:"#/properties/defence/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err153);
          errors++;
        }
      }
      else {
        const err154 = {instancePath:instancePath+"/defence",schemaPath:"#/properties/defence/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err154);
        errors++;
      }
    }
    if(data.defenceAnswer !== undefined){
      let data54 = data.defenceAnswer;
      if(typeof data54 === "string"){
        if(func1(data54) > 4000){
          const err155 = {instancePath:instancePath+"/defenceAnswer",schemaPath:"#/properties/defenceAnswer/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err155);
          errors++;
        }
        if(func1(data54) < 1){
          const err156 = {instancePath:instancePath+"/defenceAnswer",schemaPath:"#/properties/defenceAnswer/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err156);
          errors++;
        }
      }
      else {
        const err157 = {instancePath:instancePath+"/defenceAnswer",schemaPath:"#/properties/defenceAnswer/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err157);
        errors++;
      }
    }
    if(data.hearingAskedOn !== undefined){
      let data55 = data.hearingAskedOn;
      if(typeof data55 === "string"){
        if(!pattern0.test(data55)){
          const err158 = {instancePath:instancePath+"/hearingAskedOn",schemaPath:"#/properties/hearingAskedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err158);
          errors++;
        }
      }
      else {
        const err159 = {instancePath:instancePath+"/hearingAskedOn",schemaPath:"#/properties/hearingAskedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err159);
        errors++;
      }
    }
    if(data.hearingNoticeOn !== undefined){
      let data56 = data.hearingNoticeOn;
      if(typeof data56 === "string"){
        if(!pattern0.test(data56)){
          const err160 = {instancePath:instancePath+"/hearingNoticeOn",schemaPath:"#/properties/hearingNoticeOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err160);
          errors++;
        }
      }
      else {
        const err161 = {instancePath:instancePath+"/hearingNoticeOn",schemaPath:"#/properties/hearingNoticeOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err161);
        errors++;
      }
    }
    if(data.heardOn !== undefined){
      let data57 = data.heardOn;
      if(typeof data57 === "string"){
        if(!pattern0.test(data57)){
          const err162 = {instancePath:instancePath+"/heardOn",schemaPath:"#/properties/heardOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err162);
          errors++;
        }
      }
      else {
        const err163 = {instancePath:instancePath+"/heardOn",schemaPath:"#/properties/heardOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err163);
        errors++;
      }
    }
    if(data.hearingResult !== undefined){
      let data58 = data.hearingResult;
      if(typeof data58 === "string"){
        if(func1(data58) > 4000){
          const err164 = {instancePath:instancePath+"/hearingResult",schemaPath:"#/properties/hearingResult/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err164);
          errors++;
        }
        if(func1(data58) < 1){
          const err165 = {instancePath:instancePath+"/hearingResult",schemaPath:"#/properties/hearingResult/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err165);
          errors++;
        }
      }
      else {
        const err166 = {instancePath:instancePath+"/hearingResult",schemaPath:"#/properties/hearingResult/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err166);
        errors++;
      }
    }
    if(data.discussedOn !== undefined){
      let data59 = data.discussedOn;
      if(typeof data59 === "string"){
        if(!pattern0.test(data59)){
          const err167 = {instancePath:instancePath+"/discussedOn",schemaPath:"#/properties/discussedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err167);
          errors++;
        }
      }
      else {
        const err168 = {instancePath:instancePath+"/discussedOn",schemaPath:"#/properties/discussedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err168);
        errors++;
      }
    }
    if(data.discretion !== undefined){
      let data60 = data.discretion;
      if(typeof data60 === "string"){
        if(func1(data60) > 500){
          const err169 = {instancePath:instancePath+"/discretion",schemaPath:"#/properties/discretion/maxLength",keyword:"maxLength",params:{limit: 500}};
          (vErrors ??= []).push(err169);
          errors++;
        }
        if(func1(data60) < 1){
          const err170 = {instancePath:instancePath+"/discretion",schemaPath:"#/properties/discretion/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err170);
          errors++;
        }
      }
      else {
        const err171 = {instancePath:instancePath+"/discretion",schemaPath:"#/properties/discretion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err171);
        errors++;
      }
    }
    if(data.decidedOn !== undefined){
      let data61 = data.decidedOn;
      if(typeof data61 === "string"){
        if(!pattern0.test(data61)){
          const err172 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/properties/decidedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err172);
          errors++;
        }
      }
      else {
        const err173 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/properties/decidedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err173);
        errors++;
      }
    }
    if(data.performBy !== undefined){
      let data62 = data.performBy;
      if(typeof data62 === "string"){
        if(!pattern0.test(data62)){
          const err174 = {instancePath:instancePath+"/performBy",schemaPath:"#/properties/performBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err174);
          errors++;
        }
      }
      else {
        const err175 = {instancePath:instancePath+"/performBy",schemaPath:"#/properties/performBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err175);
        errors++;
      }
    }
    if(data.published !== undefined){
      if(typeof data.published !== "boolean"){
        const err176 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err176);
        errors++;
      }
    }
    if(data.decisionNo !== undefined){
      let data64 = data.decisionNo;
      if(typeof data64 === "string"){
        if(func1(data64) > 200){
          const err177 = {instancePath:instancePath+"/decisionNo",schemaPath:"#/properties/decisionNo/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err177);
          errors++;
        }
        if(func1(data64) < 1){
          const err178 = {instancePath:instancePath+"/decisionNo",schemaPath:"#/properties/decisionNo/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err178);
          errors++;
        }
      }
      else {
        const err179 = {instancePath:instancePath+"/decisionNo",schemaPath:"#/properties/decisionNo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err179);
        errors++;
      }
    }
    if(data.decisionServedHow !== undefined){
      let data65 = data.decisionServedHow;
      if(typeof data65 !== "string"){
        const err180 = {instancePath:instancePath+"/decisionServedHow",schemaPath:"#/properties/decisionServedHow/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err180);
        errors++;
      }
      if(!((((((data65 === "直接") || (data65 === "留置")) || (data65 === "邮寄")) || (data65 === "电子")) || (data65 === "委托")) || (data65 === "公告"))){
        const err181 = {instancePath:instancePath+"/decisionServedHow",schemaPath:"#/properties/decisionServedHow/enum",keyword:"enum",params:{allowedValues: schema0.properties.decisionServedHow.enum}};
        (vErrors ??= []).push(err181);
        errors++;
      }
    }
    if(data.decisionServedOn !== undefined){
      let data66 = data.decisionServedOn;
      if(typeof data66 === "string"){
        if(!pattern0.test(data66)){
          const err182 = {instancePath:instancePath+"/decisionServedOn",schemaPath:"#/properties/decisionServedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err182);
          errors++;
        }
      }
      else {
        const err183 = {instancePath:instancePath+"/decisionServedOn",schemaPath:"#/properties/decisionServedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err183);
        errors++;
      }
    }
    if(data.challenged !== undefined){
      let data67 = data.challenged;
      if(typeof data67 !== "string"){
        const err184 = {instancePath:instancePath+"/challenged",schemaPath:"#/properties/challenged/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err184);
        errors++;
      }
      if(!(((data67 === "没有") || (data67 === "行政复议")) || (data67 === "行政诉讼"))){
        const err185 = {instancePath:instancePath+"/challenged",schemaPath:"#/properties/challenged/enum",keyword:"enum",params:{allowedValues: schema0.properties.challenged.enum}};
        (vErrors ??= []).push(err185);
        errors++;
      }
    }
    if(data.announcedOn !== undefined){
      let data68 = data.announcedOn;
      if(typeof data68 === "string"){
        if(!pattern0.test(data68)){
          const err186 = {instancePath:instancePath+"/announcedOn",schemaPath:"#/properties/announcedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err186);
          errors++;
        }
      }
      else {
        const err187 = {instancePath:instancePath+"/announcedOn",schemaPath:"#/properties/announcedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err187);
        errors++;
      }
    }
    if(data.collected !== undefined){
      if(typeof data.collected !== "boolean"){
        const err188 = {instancePath:instancePath+"/collected",schemaPath:"#/properties/collected/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err188);
        errors++;
      }
    }
    if(data.creditList !== undefined){
      let data70 = data.creditList;
      if(typeof data70 !== "string"){
        const err189 = {instancePath:instancePath+"/creditList",schemaPath:"#/properties/creditList/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err189);
        errors++;
      }
      if(!(((data70 === "不列入") || (data70 === "活动异常名录")) || (data70 === "严重违法失信名单"))){
        const err190 = {instancePath:instancePath+"/creditList",schemaPath:"#/properties/creditList/enum",keyword:"enum",params:{allowedValues: schema0.properties.creditList.enum}};
        (vErrors ??= []).push(err190);
        errors++;
      }
    }
    if(data.finishedOn !== undefined){
      let data71 = data.finishedOn;
      if(typeof data71 === "string"){
        if(!pattern0.test(data71)){
          const err191 = {instancePath:instancePath+"/finishedOn",schemaPath:"#/properties/finishedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err191);
          errors++;
        }
      }
      else {
        const err192 = {instancePath:instancePath+"/finishedOn",schemaPath:"#/properties/finishedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err192);
        errors++;
      }
    }
    if(data.result !== undefined){
      let data72 = data.result;
      if(typeof data72 !== "string"){
        const err193 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err193);
        errors++;
      }
      if(!(((((data72 === "撤销") || (data72 === "注销")) || (data72 === "整改激活")) || (data72 === "不予处罚")) || (data72 === "移送"))){
        const err194 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema0.properties.result.enum}};
        (vErrors ??= []).push(err194);
        errors++;
      }
    }
  }
  else {
    const err195 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err195);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
