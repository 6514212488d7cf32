// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"caseNo":{"type":"string","minLength":1,"maxLength":200},"org":{"type":"string","minLength":1,"maxLength":200},"orgType":{"type":"string","enum":["ST","MF","JJ"]},"grounds":{"type":"array","items":{"type":"string","enum":["V1","V2","V3","V4","V5","V6"]},"minItems":1,"uniqueItems":true},"clueFrom":{"type":"string","enum":["年度检查","抽查","专项行动","举报","预警","其他"]},"clueOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"openedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"officers":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":2,"maxLength":30},"licence":{"type":"string","minLength":1,"maxLength":200}},"required":["name","licence"],"additionalProperties":false},"minItems":1,"maxItems":1000},"factOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"misconduct":{"type":"string","minLength":1,"maxLength":1000},"evidence":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"source":{"type":"string","minLength":1,"maxLength":200},"obtainedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["name","obtainedOn"],"additionalProperties":false},"maxItems":1000},"closedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"proposed":{"type":"array","items":{"type":"string","enum":["警告","限期停止活动","没收违法所得","罚款","撤销登记"]},"uniqueItems":true},"fine":{"type":"integer","minimum":1,"maximum":1000000000000000},"confiscated":{"type":"integer","minimum":1,"maximum":1000000000000000},"suspension":{"type":"string","minLength":1,"maxLength":200},"legalOpinion":{"type":"string","enum":["同意","不同意","修改后同意"]},"legalReviewer":{"type":"string","minLength":2,"maxLength":30},"legalOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"hearingTold":{"type":"boolean"},"noticeNo":{"type":"string","minLength":1,"maxLength":200},"noticeServedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"defended":{"type":"boolean"},"defence":{"type":"string","minLength":1,"maxLength":4000},"defenceAnswer":{"type":"string","minLength":1,"maxLength":4000},"hearingAskedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"hearingNoticeOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"heardOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"hearingResult":{"type":"string","minLength":1,"maxLength":4000},"discussedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"discretion":{"type":"string","minLength":1,"maxLength":500},"decidedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"performBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"published":{"type":"boolean"},"decisionServedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"collected":{"type":"boolean"},"finishedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"result":{"type":"string","enum":["撤销","注销","整改激活","不予处罚","移送"]}},"required":["caseNo","org","grounds","clueFrom","clueOn","openedOn","hearingTold"],"additionalProperties":false,"allOf":[{"if":{"required":["misconduct"]},"then":{"required":["factOn"]}},{"if":{"required":["legalOpinion"]},"then":{"required":["legalReviewer"]},"else":{"properties":{"legalReviewer":false}}},{"if":{"required":["legalOpinion"]},"then":{"required":["legalOn"]},"else":{"properties":{"legalOn":false}}},{"if":{"properties":{"defended":{"const":true}},"required":["defended"]},"then":{"required":["defence"]},"else":{"properties":{"defence":false}}},{"if":{"properties":{"defended":{"const":true}},"required":["defended"]},"then":{"required":["defenceAnswer"]},"else":{"properties":{"defenceAnswer":false}}},{"if":{"properties":{"hearingTold":{"const":true}},"required":["hearingTold"]},"else":{"properties":{"hearingAskedOn":false}}},{"if":{"required":["hearingAskedOn"]},"then":{"required":["hearingNoticeOn"]},"else":{"properties":{"hearingNoticeOn":false}}},{"if":{"required":["hearingAskedOn"]},"then":{"required":["heardOn"]},"else":{"properties":{"heardOn":false}}},{"if":{"required":["hearingAskedOn"]},"then":{"required":["hearingResult"]},"else":{"properties":{"hearingResult":false}}},{"if":{"required":["decidedOn"]},"then":{"required":["performBy"]},"else":{"properties":{"performBy":false}}},{"if":{"required":["decidedOn"]},"then":{"required":["published"]},"else":{"properties":{"published":false}}},{"if":{"required":["decidedOn"]},"else":{"properties":{"decisionServedOn":false}}}]};
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
    if((data.misconduct === undefined) && (missing0 = "misconduct")){
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
  if(_valid0){
    const _errs4 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.factOn === undefined){
        const err1 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "factOn"}};
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = _valid0;
  }
  if(!valid1){
    const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err2);
    errors++;
  }
  const _errs6 = errors;
  let valid2 = true;
  const _errs7 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing1;
    if((data.legalOpinion === undefined) && (missing1 = "legalOpinion")){
      const err3 = {};
      (vErrors ??= []).push(err3);
      errors++;
    }
  }
  var _valid1 = _errs7 === errors;
  errors = _errs6;
  if(vErrors !== null){
    if(_errs6){
      vErrors.length = _errs6;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause0;
  if(_valid1){
    const _errs8 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.legalReviewer === undefined){
        const err4 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "legalReviewer"}};
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    valid2 = _valid1;
    ifClause0 = "then";
  }
  else {
    const _errs9 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.legalReviewer !== undefined){
        const err5 = {instancePath:instancePath+"/legalReviewer",schemaPath:"#/allOf/1/else/properties/legalReviewer/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    var _valid1 = _errs9 === errors;
    valid2 = _valid1;
    if(valid2){
      var props0 = {};
      props0.legalReviewer = true;
    }
    ifClause0 = "else";
  }
  if(!valid2){
    const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err6);
    errors++;
  }
  const _errs11 = errors;
  let valid4 = true;
  const _errs12 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.legalOpinion === undefined) && (missing2 = "legalOpinion")){
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
  let ifClause1;
  if(_valid2){
    const _errs13 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.legalOn === undefined){
        const err8 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "legalOn"}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    var _valid2 = _errs13 === errors;
    valid4 = _valid2;
    ifClause1 = "then";
  }
  else {
    const _errs14 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.legalOn !== undefined){
        const err9 = {instancePath:instancePath+"/legalOn",schemaPath:"#/allOf/2/else/properties/legalOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    var _valid2 = _errs14 === errors;
    valid4 = _valid2;
    if(valid4){
      var props1 = {};
      props1.legalOn = true;
    }
    ifClause1 = "else";
  }
  if(!valid4){
    const err10 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: ifClause1}};
    (vErrors ??= []).push(err10);
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
  const _errs16 = errors;
  let valid6 = true;
  const _errs17 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.defended === undefined) && (missing3 = "defended")){
      const err11 = {};
      (vErrors ??= []).push(err11);
      errors++;
    }
    else {
      if(data.defended !== undefined){
        if(true !== data.defended){
          const err12 = {};
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
    }
  }
  var _valid3 = _errs17 === errors;
  errors = _errs16;
  if(vErrors !== null){
    if(_errs16){
      vErrors.length = _errs16;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause2;
  if(_valid3){
    const _errs19 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.defence === undefined){
        const err13 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "defence"}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    var _valid3 = _errs19 === errors;
    valid6 = _valid3;
    ifClause2 = "then";
  }
  else {
    const _errs20 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.defence !== undefined){
        const err14 = {instancePath:instancePath+"/defence",schemaPath:"#/allOf/3/else/properties/defence/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    var _valid3 = _errs20 === errors;
    valid6 = _valid3;
    if(valid6){
      var props2 = {};
      props2.defence = true;
      props2.defended = true;
    }
    ifClause2 = "else";
  }
  if(!valid6){
    const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: ifClause2}};
    (vErrors ??= []).push(err15);
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
  const _errs22 = errors;
  let valid9 = true;
  const _errs23 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.defended === undefined) && (missing4 = "defended")){
      const err16 = {};
      (vErrors ??= []).push(err16);
      errors++;
    }
    else {
      if(data.defended !== undefined){
        if(true !== data.defended){
          const err17 = {};
          (vErrors ??= []).push(err17);
          errors++;
        }
      }
    }
  }
  var _valid4 = _errs23 === errors;
  errors = _errs22;
  if(vErrors !== null){
    if(_errs22){
      vErrors.length = _errs22;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause3;
  if(_valid4){
    const _errs25 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.defenceAnswer === undefined){
        const err18 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "defenceAnswer"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    var _valid4 = _errs25 === errors;
    valid9 = _valid4;
    ifClause3 = "then";
  }
  else {
    const _errs26 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.defenceAnswer !== undefined){
        const err19 = {instancePath:instancePath+"/defenceAnswer",schemaPath:"#/allOf/4/else/properties/defenceAnswer/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    var _valid4 = _errs26 === errors;
    valid9 = _valid4;
    if(valid9){
      var props3 = {};
      props3.defenceAnswer = true;
      props3.defended = true;
    }
    ifClause3 = "else";
  }
  if(!valid9){
    const err20 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause3}};
    (vErrors ??= []).push(err20);
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
  const _errs28 = errors;
  let valid12 = true;
  const _errs29 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing5;
    if((data.hearingTold === undefined) && (missing5 = "hearingTold")){
      const err21 = {};
      (vErrors ??= []).push(err21);
      errors++;
    }
    else {
      if(data.hearingTold !== undefined){
        if(true !== data.hearingTold){
          const err22 = {};
          (vErrors ??= []).push(err22);
          errors++;
        }
      }
    }
  }
  var _valid5 = _errs29 === errors;
  errors = _errs28;
  if(vErrors !== null){
    if(_errs28){
      vErrors.length = _errs28;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid5){
    const _errs31 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.hearingAskedOn !== undefined){
        const err23 = {instancePath:instancePath+"/hearingAskedOn",schemaPath:"#/allOf/5/else/properties/hearingAskedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    var _valid5 = _errs31 === errors;
    valid12 = _valid5;
    if(valid12){
      var props4 = {};
      props4.hearingAskedOn = true;
      props4.hearingTold = true;
    }
  }
  if(!valid12){
    const err24 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err24);
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
  const _errs33 = errors;
  let valid15 = true;
  const _errs34 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing6;
    if((data.hearingAskedOn === undefined) && (missing6 = "hearingAskedOn")){
      const err25 = {};
      (vErrors ??= []).push(err25);
      errors++;
    }
  }
  var _valid6 = _errs34 === errors;
  errors = _errs33;
  if(vErrors !== null){
    if(_errs33){
      vErrors.length = _errs33;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause4;
  if(_valid6){
    const _errs35 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.hearingNoticeOn === undefined){
        const err26 = {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "hearingNoticeOn"}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    var _valid6 = _errs35 === errors;
    valid15 = _valid6;
    ifClause4 = "then";
  }
  else {
    const _errs36 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.hearingNoticeOn !== undefined){
        const err27 = {instancePath:instancePath+"/hearingNoticeOn",schemaPath:"#/allOf/6/else/properties/hearingNoticeOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    var _valid6 = _errs36 === errors;
    valid15 = _valid6;
    if(valid15){
      var props5 = {};
      props5.hearingNoticeOn = true;
    }
    ifClause4 = "else";
  }
  if(!valid15){
    const err28 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: ifClause4}};
    (vErrors ??= []).push(err28);
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
  const _errs38 = errors;
  let valid17 = true;
  const _errs39 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing7;
    if((data.hearingAskedOn === undefined) && (missing7 = "hearingAskedOn")){
      const err29 = {};
      (vErrors ??= []).push(err29);
      errors++;
    }
  }
  var _valid7 = _errs39 === errors;
  errors = _errs38;
  if(vErrors !== null){
    if(_errs38){
      vErrors.length = _errs38;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause5;
  if(_valid7){
    const _errs40 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.heardOn === undefined){
        const err30 = {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "heardOn"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    var _valid7 = _errs40 === errors;
    valid17 = _valid7;
    ifClause5 = "then";
  }
  else {
    const _errs41 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.heardOn !== undefined){
        const err31 = {instancePath:instancePath+"/heardOn",schemaPath:"#/allOf/7/else/properties/heardOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    var _valid7 = _errs41 === errors;
    valid17 = _valid7;
    if(valid17){
      var props6 = {};
      props6.heardOn = true;
    }
    ifClause5 = "else";
  }
  if(!valid17){
    const err32 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: ifClause5}};
    (vErrors ??= []).push(err32);
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
  const _errs43 = errors;
  let valid19 = true;
  const _errs44 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing8;
    if((data.hearingAskedOn === undefined) && (missing8 = "hearingAskedOn")){
      const err33 = {};
      (vErrors ??= []).push(err33);
      errors++;
    }
  }
  var _valid8 = _errs44 === errors;
  errors = _errs43;
  if(vErrors !== null){
    if(_errs43){
      vErrors.length = _errs43;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause6;
  if(_valid8){
    const _errs45 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.hearingResult === undefined){
        const err34 = {instancePath,schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty: "hearingResult"}};
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    var _valid8 = _errs45 === errors;
    valid19 = _valid8;
    ifClause6 = "then";
  }
  else {
    const _errs46 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.hearingResult !== undefined){
        const err35 = {instancePath:instancePath+"/hearingResult",schemaPath:"#/allOf/8/else/properties/hearingResult/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    var _valid8 = _errs46 === errors;
    valid19 = _valid8;
    if(valid19){
      var props7 = {};
      props7.hearingResult = true;
    }
    ifClause6 = "else";
  }
  if(!valid19){
    const err36 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: ifClause6}};
    (vErrors ??= []).push(err36);
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
  const _errs48 = errors;
  let valid21 = true;
  const _errs49 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing9;
    if((data.decidedOn === undefined) && (missing9 = "decidedOn")){
      const err37 = {};
      (vErrors ??= []).push(err37);
      errors++;
    }
  }
  var _valid9 = _errs49 === errors;
  errors = _errs48;
  if(vErrors !== null){
    if(_errs48){
      vErrors.length = _errs48;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause7;
  if(_valid9){
    const _errs50 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.performBy === undefined){
        const err38 = {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "performBy"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    var _valid9 = _errs50 === errors;
    valid21 = _valid9;
    ifClause7 = "then";
  }
  else {
    const _errs51 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.performBy !== undefined){
        const err39 = {instancePath:instancePath+"/performBy",schemaPath:"#/allOf/9/else/properties/performBy/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    var _valid9 = _errs51 === errors;
    valid21 = _valid9;
    if(valid21){
      var props8 = {};
      props8.performBy = true;
    }
    ifClause7 = "else";
  }
  if(!valid21){
    const err40 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: ifClause7}};
    (vErrors ??= []).push(err40);
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
  const _errs53 = errors;
  let valid23 = true;
  const _errs54 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing10;
    if((data.decidedOn === undefined) && (missing10 = "decidedOn")){
      const err41 = {};
      (vErrors ??= []).push(err41);
      errors++;
    }
  }
  var _valid10 = _errs54 === errors;
  errors = _errs53;
  if(vErrors !== null){
    if(_errs53){
      vErrors.length = _errs53;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause8;
  if(_valid10){
    const _errs55 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.published === undefined){
        const err42 = {instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty: "published"}};
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    var _valid10 = _errs55 === errors;
    valid23 = _valid10;
    ifClause8 = "then";
  }
  else {
    const _errs56 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.published !== undefined){
        const err43 = {instancePath:instancePath+"/published",schemaPath:"#/allOf/10/else/properties/published/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    var _valid10 = _errs56 === errors;
    valid23 = _valid10;
    if(valid23){
      var props9 = {};
      props9.published = true;
    }
    ifClause8 = "else";
  }
  if(!valid23){
    const err44 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: ifClause8}};
    (vErrors ??= []).push(err44);
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
  const _errs58 = errors;
  let valid25 = true;
  const _errs59 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing11;
    if((data.decidedOn === undefined) && (missing11 = "decidedOn")){
      const err45 = {};
      (vErrors ??= []).push(err45);
      errors++;
    }
  }
  var _valid11 = _errs59 === errors;
  errors = _errs58;
  if(vErrors !== null){
    if(_errs58){
      vErrors.length = _errs58;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid11){
    const _errs60 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.decisionServedOn !== undefined){
        const err46 = {instancePath:instancePath+"/decisionServedOn",schemaPath:"#/allOf/11/else/properties/decisionServedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err46);
        errors++;
      }
    }
    var _valid11 = _errs60 === errors;
    valid25 = _valid11;
    if(valid25){
      var props10 = {};
      props10.decisionServedOn = true;
    }
  }
  if(!valid25){
    const err47 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "else"}};
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.caseNo === undefined){
      const err48 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caseNo"}};
      (vErrors ??= []).push(err48);
      errors++;
    }
    if(data.org === undefined){
      const err49 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err49);
      errors++;
    }
    if(data.grounds === undefined){
      const err50 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grounds"}};
      (vErrors ??= []).push(err50);
      errors++;
    }
    if(data.clueFrom === undefined){
      const err51 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clueFrom"}};
      (vErrors ??= []).push(err51);
      errors++;
    }
    if(data.clueOn === undefined){
      const err52 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clueOn"}};
      (vErrors ??= []).push(err52);
      errors++;
    }
    if(data.openedOn === undefined){
      const err53 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openedOn"}};
      (vErrors ??= []).push(err53);
      errors++;
    }
    if(data.hearingTold === undefined){
      const err54 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hearingTold"}};
      (vErrors ??= []).push(err54);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err55 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err55);
        errors++;
      }
    }
    if(data.caseNo !== undefined){
      let data14 = data.caseNo;
      if(typeof data14 === "string"){
        if(func1(data14) > 200){
          const err56 = {instancePath:instancePath+"/caseNo",schemaPath:"#/properties/caseNo/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err56);
          errors++;
        }
        if(func1(data14) < 1){
          const err57 = {instancePath:instancePath+"/caseNo",schemaPath:"#/properties/caseNo/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err57);
          errors++;
        }
      }
      else {
        const err58 = {instancePath:instancePath+"/caseNo",schemaPath:"#/properties/caseNo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err58);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data15 = data.org;
      if(typeof data15 === "string"){
        if(func1(data15) > 200){
          const err59 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err59);
          errors++;
        }
        if(func1(data15) < 1){
          const err60 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err60);
          errors++;
        }
      }
      else {
        const err61 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err61);
        errors++;
      }
    }
    if(data.orgType !== undefined){
      let data16 = data.orgType;
      if(typeof data16 !== "string"){
        const err62 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err62);
        errors++;
      }
      if(!(((data16 === "ST") || (data16 === "MF")) || (data16 === "JJ"))){
        const err63 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/enum",keyword:"enum",params:{allowedValues: schema0.properties.orgType.enum}};
        (vErrors ??= []).push(err63);
        errors++;
      }
    }
    if(data.grounds !== undefined){
      let data17 = data.grounds;
      if(Array.isArray(data17)){
        if(data17.length < 1){
          const err64 = {instancePath:instancePath+"/grounds",schemaPath:"#/properties/grounds/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err64);
          errors++;
        }
        const len0 = data17.length;
        for(let i0=0; i0<len0; i0++){
          let data18 = data17[i0];
          if(typeof data18 !== "string"){
            const err65 = {instancePath:instancePath+"/grounds/" + i0,schemaPath:"#/properties/grounds/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err65);
            errors++;
          }
          if(!((((((data18 === "V1") || (data18 === "V2")) || (data18 === "V3")) || (data18 === "V4")) || (data18 === "V5")) || (data18 === "V6"))){
            const err66 = {instancePath:instancePath+"/grounds/" + i0,schemaPath:"#/properties/grounds/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.grounds.items.enum}};
            (vErrors ??= []).push(err66);
            errors++;
          }
        }
        let i1 = data17.length;
        let j0;
        if(i1 > 1){
          const indices0 = {};
          for(;i1--;){
            let item0 = data17[i1];
            if(typeof item0 !== "string"){
              continue;
            }
            if(typeof indices0[item0] == "number"){
              j0 = indices0[item0];
              const err67 = {instancePath:instancePath+"/grounds",schemaPath:"#/properties/grounds/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
              (vErrors ??= []).push(err67);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
      else {
        const err68 = {instancePath:instancePath+"/grounds",schemaPath:"#/properties/grounds/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err68);
        errors++;
      }
    }
    if(data.clueFrom !== undefined){
      let data19 = data.clueFrom;
      if(typeof data19 !== "string"){
        const err69 = {instancePath:instancePath+"/clueFrom",schemaPath:"#/properties/clueFrom/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err69);
        errors++;
      }
      if(!((((((data19 === "年度检查") || (data19 === "抽查")) || (data19 === "专项行动")) || (data19 === "举报")) || (data19 === "预警")) || (data19 === "其他"))){
        const err70 = {instancePath:instancePath+"/clueFrom",schemaPath:"#/properties/clueFrom/enum",keyword:"enum",params:{allowedValues: schema0.properties.clueFrom.enum}};
        (vErrors ??= []).push(err70);
        errors++;
      }
    }
    if(data.clueOn !== undefined){
      let data20 = data.clueOn;
      if(typeof data20 === "string"){
        if(!pattern0.test(data20)){
          const err71 = {instancePath:instancePath+"/clueOn",schemaPath:"#/properties/clueOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err71);
          errors++;
        }
      }
      else {
        const err72 = {instancePath:instancePath+"/clueOn",schemaPath:"#/properties/clueOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err72);
        errors++;
      }
    }
    if(data.openedOn !== undefined){
      let data21 = data.openedOn;
      if(typeof data21 === "string"){
        if(!pattern0.test(data21)){
          const err73 = {instancePath:instancePath+"/openedOn",schemaPath:"#/properties/openedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err73);
          errors++;
        }
      }
      else {
        const err74 = {instancePath:instancePath+"/openedOn",schemaPath:"#/properties/openedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err74);
        errors++;
      }
    }
    if(data.officers !== undefined){
      let data22 = data.officers;
      if(Array.isArray(data22)){
        if(data22.length > 1000){
          const err75 = {instancePath:instancePath+"/officers",schemaPath:"#/properties/officers/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err75);
          errors++;
        }
        if(data22.length < 1){
          const err76 = {instancePath:instancePath+"/officers",schemaPath:"#/properties/officers/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err76);
          errors++;
        }
        const len1 = data22.length;
        for(let i2=0; i2<len1; i2++){
          let data23 = data22[i2];
          if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
            if(data23.name === undefined){
              const err77 = {instancePath:instancePath+"/officers/" + i2,schemaPath:"#/properties/officers/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err77);
              errors++;
            }
            if(data23.licence === undefined){
              const err78 = {instancePath:instancePath+"/officers/" + i2,schemaPath:"#/properties/officers/items/required",keyword:"required",params:{missingProperty: "licence"}};
              (vErrors ??= []).push(err78);
              errors++;
            }
            for(const key1 in data23){
              if(!((key1 === "name") || (key1 === "licence"))){
                const err79 = {instancePath:instancePath+"/officers/" + i2,schemaPath:"#/properties/officers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err79);
                errors++;
              }
            }
            if(data23.name !== undefined){
              let data24 = data23.name;
              if(typeof data24 === "string"){
                if(func1(data24) > 30){
                  const err80 = {instancePath:instancePath+"/officers/" + i2+"/name",schemaPath:"#/properties/officers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err80);
                  errors++;
                }
                if(func1(data24) < 2){
                  const err81 = {instancePath:instancePath+"/officers/" + i2+"/name",schemaPath:"#/properties/officers/items/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err81);
                  errors++;
                }
              }
              else {
                const err82 = {instancePath:instancePath+"/officers/" + i2+"/name",schemaPath:"#/properties/officers/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err82);
                errors++;
              }
            }
            if(data23.licence !== undefined){
              let data25 = data23.licence;
              if(typeof data25 === "string"){
                if(func1(data25) > 200){
                  const err83 = {instancePath:instancePath+"/officers/" + i2+"/licence",schemaPath:"#/properties/officers/items/properties/licence/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err83);
                  errors++;
                }
                if(func1(data25) < 1){
                  const err84 = {instancePath:instancePath+"/officers/" + i2+"/licence",schemaPath:"#/properties/officers/items/properties/licence/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err84);
                  errors++;
                }
              }
              else {
                const err85 = {instancePath:instancePath+"/officers/" + i2+"/licence",schemaPath:"#/properties/officers/items/properties/licence/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err85);
                errors++;
              }
            }
          }
          else {
            const err86 = {instancePath:instancePath+"/officers/" + i2,schemaPath:"#/properties/officers/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err86);
            errors++;
          }
        }
      }
      else {
        const err87 = {instancePath:instancePath+"/officers",schemaPath:"#/properties/officers/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err87);
        errors++;
      }
    }
    if(data.factOn !== undefined){
      let data26 = data.factOn;
      if(typeof data26 === "string"){
        if(!pattern0.test(data26)){
          const err88 = {instancePath:instancePath+"/factOn",schemaPath:"#/properties/factOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err88);
          errors++;
        }
      }
      else {
        const err89 = {instancePath:instancePath+"/factOn",schemaPath:"#/properties/factOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err89);
        errors++;
      }
    }
    if(data.misconduct !== undefined){
      let data27 = data.misconduct;
      if(typeof data27 === "string"){
        if(func1(data27) > 1000){
          const err90 = {instancePath:instancePath+"/misconduct",schemaPath:"#/properties/misconduct/maxLength",keyword:"maxLength",params:{limit: 1000}};
          (vErrors ??= []).push(err90);
          errors++;
        }
        if(func1(data27) < 1){
          const err91 = {instancePath:instancePath+"/misconduct",schemaPath:"#/properties/misconduct/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err91);
          errors++;
        }
      }
      else {
        const err92 = {instancePath:instancePath+"/misconduct",schemaPath:"#/properties/misconduct/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err92);
        errors++;
      }
    }
    if(data.evidence !== undefined){
      let data28 = data.evidence;
      if(Array.isArray(data28)){
        if(data28.length > 1000){
          const err93 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err93);
          errors++;
        }
        const len2 = data28.length;
        for(let i3=0; i3<len2; i3++){
          let data29 = data28[i3];
          if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
            if(data29.name === undefined){
              const err94 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err94);
              errors++;
            }
            if(data29.obtainedOn === undefined){
              const err95 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "obtainedOn"}};
              (vErrors ??= []).push(err95);
              errors++;
            }
            for(const key2 in data29){
              if(!(((key2 === "name") || (key2 === "source")) || (key2 === "obtainedOn"))){
                const err96 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err96);
                errors++;
              }
            }
            if(data29.name !== undefined){
              let data30 = data29.name;
              if(typeof data30 === "string"){
                if(func1(data30) > 200){
                  const err97 = {instancePath:instancePath+"/evidence/" + i3+"/name",schemaPath:"#/properties/evidence/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err97);
                  errors++;
                }
                if(func1(data30) < 1){
                  const err98 = {instancePath:instancePath+"/evidence/" + i3+"/name",schemaPath:"#/properties/evidence/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err98);
                  errors++;
                }
              }
              else {
                const err99 = {instancePath:instancePath+"/evidence/" + i3+"/name",schemaPath:"#/properties/evidence/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err99);
                errors++;
              }
            }
            if(data29.source !== undefined){
              let data31 = data29.source;
              if(typeof data31 === "string"){
                if(func1(data31) > 200){
                  const err100 = {instancePath:instancePath+"/evidence/" + i3+"/source",schemaPath:"#/properties/evidence/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err100);
                  errors++;
                }
                if(func1(data31) < 1){
                  const err101 = {instancePath:instancePath+"/evidence/" + i3+"/source",schemaPath:"#/properties/evidence/items/properties/source/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err101);
                  errors++;
                }
              }
              else {
                const err102 = {instancePath:instancePath+"/evidence/" + i3+"/source",schemaPath:"#/properties/evidence/items/properties/source/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err102);
                errors++;
              }
            }
            if(data29.obtainedOn !== undefined){
              let data32 = data29.obtainedOn;
              if(typeof data32 === "string"){
                if(!pattern0.test(data32)){
                  const err103 = {instancePath:instancePath+"/evidence/" + i3+"/obtainedOn",schemaPath:"#/properties/evidence/items/properties/obtainedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err103);
                  errors++;
                }
              }
              else {
                const err104 = {instancePath:instancePath+"/evidence/" + i3+"/obtainedOn",schemaPath:"#/properties/evidence/items/properties/obtainedOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err104);
                errors++;
              }
            }
          }
          else {
            const err105 = {instancePath:instancePath+"/evidence/" + i3,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err105);
            errors++;
          }
        }
      }
      else {
        const err106 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err106);
        errors++;
      }
    }
    if(data.closedOn !== undefined){
      let data33 = data.closedOn;
      if(typeof data33 === "string"){
        if(!pattern0.test(data33)){
          const err107 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err107);
          errors++;
        }
      }
      else {
        const err108 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err108);
        errors++;
      }
    }
    if(data.proposed !== undefined){
      let data34 = data.proposed;
      if(Array.isArray(data34)){
        const len3 = data34.length;
        for(let i4=0; i4<len3; i4++){
          let data35 = data34[i4];
          if(typeof data35 !== "string"){
            const err109 = {instancePath:instancePath+"/proposed/" + i4,schemaPath:"#/properties/proposed/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err109);
            errors++;
          }
          if(!(((((data35 === "警告") || (data35 === "限期停止活动")) || (data35 === "没收违法所得")) || (data35 === "罚款")) || (data35 === "撤销登记"))){
            const err110 = {instancePath:instancePath+"/proposed/" + i4,schemaPath:"#/properties/proposed/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.proposed.items.enum}};
            (vErrors ??= []).push(err110);
            errors++;
          }
        }
        let i5 = data34.length;
        let j1;
        if(i5 > 1){
          const indices1 = {};
          for(;i5--;){
            let item1 = data34[i5];
            if(typeof item1 !== "string"){
              continue;
            }
            if(typeof indices1[item1] == "number"){
              j1 = indices1[item1];
              const err111 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1}};
              (vErrors ??= []).push(err111);
              errors++;
              break;
            }
            indices1[item1] = i5;
          }
        }
      }
      else {
        const err112 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err112);
        errors++;
      }
    }
    if(data.fine !== undefined){
      let data36 = data.fine;
      if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
        const err113 = {instancePath:instancePath+"/fine",schemaPath:"#/properties/fine/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err113);
        errors++;
      }
      if((typeof data36 == "number") && (isFinite(data36))){
        if(data36 > 1000000000000000 || isNaN(data36)){
          const err114 = {instancePath:instancePath+"/fine",schemaPath:"#/properties/fine/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err114);
          errors++;
        }
        if(data36 < 1 || isNaN(data36)){
          const err115 = {instancePath:instancePath+"/fine",schemaPath:"#/properties/fine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err115);
          errors++;
        }
      }
    }
    if(data.confiscated !== undefined){
      let data37 = data.confiscated;
      if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
        const err116 = {instancePath:instancePath+"/confiscated",schemaPath:"#/properties/confiscated/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err116);
        errors++;
      }
      if((typeof data37 == "number") && (isFinite(data37))){
        if(data37 > 1000000000000000 || isNaN(data37)){
          const err117 = {instancePath:instancePath+"/confiscated",schemaPath:"#/properties/confiscated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err117);
          errors++;
        }
        if(data37 < 1 || isNaN(data37)){
          const err118 = {instancePath:instancePath+"/confiscated",schemaPath:"#/properties/confiscated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err118);
          errors++;
        }
      }
    }
    if(data.suspension !== undefined){
      let data38 = data.suspension;
      if(typeof data38 === "string"){
        if(func1(data38) > 200){
          const err119 = {instancePath:instancePath+"/suspension",schemaPath:"#/properties/suspension/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err119);
          errors++;
        }
        if(func1(data38) < 1){
          const err120 = {instancePath:instancePath+"/suspension",schemaPath:"#/properties/suspension/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err120);
          errors++;
        }
      }
      else {
        const err121 = {instancePath:instancePath+"/suspension",schemaPath:"#/properties/suspension/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err121);
        errors++;
      }
    }
    if(data.legalOpinion !== undefined){
      let data39 = data.legalOpinion;
      if(typeof data39 !== "string"){
        const err122 = {instancePath:instancePath+"/legalOpinion",schemaPath:"#/properties/legalOpinion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err122);
        errors++;
      }
      if(!(((data39 === "同意") || (data39 === "不同意")) || (data39 === "修改后同意"))){
        const err123 = {instancePath:instancePath+"/legalOpinion",schemaPath:"#/properties/legalOpinion/enum",keyword:"enum",params:{allowedValues: schema0.properties.legalOpinion.enum}};
        (vErrors ??= []).push(err123);
        errors++;
      }
    }
    if(data.legalReviewer !== undefined){
      let data40 = data.legalReviewer;
      if(typeof data40 === "string"){
        if(func1(data40) > 30){
          const err124 = {instancePath:instancePath+"/legalReviewer",schemaPath:"#/properties/legalReviewer/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err124);
          errors++;
        }
        if(func1(data40) < 2){
          const err125 = {instancePath:instancePath+"/legalReviewer",schemaPath:"#/properties/legalReviewer/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err125);
          errors++;
        }
      }
      else {
        const err126 = {instancePath:instancePath+"/legalReviewer",schemaPath:"#/properties/legalReviewer/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err126);
        errors++;
      }
    }
    if(data.legalOn !== undefined){
      let data41 = data.legalOn;
      if(typeof data41 === "string"){
        if(!pattern0.test(data41)){
          const err127 = {instancePath:instancePath+"/legalOn",schemaPath:"#/properties/legalOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err127);
          errors++;
        }
      }
      else {
        const err128 = {instancePath:instancePath+"/legalOn",schemaPath:"#/properties/legalOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err128);
        errors++;
      }
    }
    if(data.hearingTold !== undefined){
      if(typeof data.hearingTold !== "boolean"){
        const err129 = {instancePath:instancePath+"/hearingTold",schemaPath:"#/properties/hearingTold/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err129);
        errors++;
      }
    }
    if(data.noticeNo !== undefined){
      let data43 = data.noticeNo;
      if(typeof data43 === "string"){
        if(func1(data43) > 200){
          const err130 = {instancePath:instancePath+"/noticeNo",schemaPath:"#/properties/noticeNo/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err130);
          errors++;
        }
        if(func1(data43) < 1){
          const err131 = {instancePath:instancePath+"/noticeNo",schemaPath:"#/properties/noticeNo/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err131);
          errors++;
        }
      }
      else {
        const err132 = {instancePath:instancePath+"/noticeNo",schemaPath:"#/properties/noticeNo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err132);
        errors++;
      }
    }
    if(data.noticeServedOn !== undefined){
      let data44 = data.noticeServedOn;
      if(typeof data44 === "string"){
        if(!pattern0.test(data44)){
          const err133 = {instancePath:instancePath+"/noticeServedOn",schemaPath:"#/properties/noticeServedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err133);
          errors++;
        }
      }
      else {
        const err134 = {instancePath:instancePath+"/noticeServedOn",schemaPath:"#/properties/noticeServedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err134);
        errors++;
      }
    }
    if(data.defended !== undefined){
      if(typeof data.defended !== "boolean"){
        const err135 = {instancePath:instancePath+"/defended",schemaPath:"#/properties/defended/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err135);
        errors++;
      }
    }
    if(data.defence !== undefined){
      let data46 = data.defence;
      if(typeof data46 === "string"){
        if(func1(data46) > 4000){
          const err136 = {instancePath:instancePath+"/defence",schemaPath:"#/properties/defence/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err136);
          errors++;
        }
        if(func1(data46) < 1){
          const err137 = {instancePath:instancePath+"/defence",schemaPath:"#/properties/defence/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err137);
          errors++;
        }
      }
      else {
        const err138 = {instancePath:instancePath+"/defence",schemaPath:"#/properties/defence/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err138);
        errors++;
      }
    }
    if(data.defenceAnswer !== undefined){
      let data47 = data.defenceAnswer;
      if(typeof data47 === "string"){
        if(func1(data47) > 4000){
          const err139 = {instancePath:instancePath+"/defenceAnswer",schemaPath:"#/properties/defenceAnswer/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err139);
          errors++;
        }
        if(func1(data47) < 1){
          const err140 = {instancePath:instancePath+"/defenceAnswer",schemaPath:"#/properties/defenceAnswer/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err140);
          errors++;
        }
      }
      else {
        const err141 = {instancePath:instancePath+"/defenceAnswer",schemaPath:"#/properties/defenceAnswer/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err141);
        errors++;
      }
    }
    if(data.hearingAskedOn !== undefined){
      let data48 = data.hearingAskedOn;
      if(typeof data48 === "string"){
        if(!pattern0.test(data48)){
          const err142 = {instancePath:instancePath+"/hearingAskedOn",schemaPath:"#/properties/hearingAskedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err142);
          errors++;
        }
      }
      else {
        const err143 = {instancePath:instancePath+"/hearingAskedOn",schemaPath:"#/properties/hearingAskedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err143);
        errors++;
      }
    }
    if(data.hearingNoticeOn !== undefined){
      let data49 = data.hearingNoticeOn;
      if(typeof data49 === "string"){
        if(!pattern0.test(data49)){
          const err144 = {instancePath:instancePath+"/hearingNoticeOn",schemaPath:"#/properties/hearingNoticeOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err144);
          errors++;
        }
      }
      else {
        const err145 = {instancePath:instancePath+"/hearingNoticeOn",schemaPath:"#/properties/hearingNoticeOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err145);
        errors++;
      }
    }
    if(data.heardOn !== undefined){
      let data50 = data.heardOn;
      if(typeof data50 === "string"){
        if(!pattern0.test(data50)){
          const err146 = {instancePath:instancePath+"/heardOn",schemaPath:"#/properties/heardOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err146);
          errors++;
        }
      }
      else {
        const err147 = {instancePath:instancePath+"/heardOn",schemaPath:"#/properties/heardOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err147);
        errors++;
      }
    }
    if(data.hearingResult !== undefined){
      let data51 = data.hearingResult;
      if(typeof data51 === "string"){
        if(func1(data51) > 4000){
          const err148 = {instancePath:instancePath+"/hearingResult",schemaPath:"#/properties/hearingResult/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err148);
          errors++;
        }
        if(func1(data51) < 1){
          const err149 = {instancePath:instancePath+"/hearingResult",schemaPath:"#/properties/hearingResult/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err149);
          errors++;
        }
      }
      else {
        const err150 = {instancePath:instancePath+"/hearingResult",schemaPath:"#/properties/hearingResult/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err150);
        errors++;
      }
    }
    if(data.discussedOn !== undefined){
      let data52 = data.discussedOn;
      if(typeof data52 === "string"){
        if(!pattern0.test(data52)){
          const err151 = {instancePath:instancePath+"/discussedOn",schemaPath:"#/properties/discussedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err151);
          errors++;
        }
      }
      else {
        const err152 = {instancePath:instancePath+"/discussedOn",schemaPath:"#/properties/discussedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err152);
        errors++;
      }
    }
    if(data.discretion !== undefined){
      let data53 = data.discretion;
      if(typeof data53 === "string"){
        if(func1(data53) > 500){
          const err153 = {instancePath:instancePath+"/discretion",schemaPath:"#/properties/discretion/maxLength",keyword:"maxLength",params:{limit: 500}};
          (vErrors ??= []).push(err153);
          errors++;
        }
        if(func1(data53) < 1){
          const err154 = {instancePath:instancePath+"/discretion",schemaPath:"#/properties/discretion/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err154);
          errors++;
        }
      }
      else {
        const err155 = {instancePath:instancePath+"/discretion",schemaPath:"#/properties/discretion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err155);
        errors++;
      }
    }
    if(data.decidedOn !== undefined){
      let data54 = data.decidedOn;
      if(typeof data54 === "string"){
        if(!pattern0.test(data54)){
          const err156 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/properties/decidedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err156);
          errors++;
        }
      }
      else {
        const err157 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/properties/decidedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err157);
        errors++;
      }
    }
    if(data.performBy !== undefined){
      let data55 = data.performBy;
      if(typeof data55 === "string"){
        if(!pattern0.test(data55)){
          const err158 = {instancePath:instancePath+"/performBy",schemaPath:"#/properties/performBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err158);
          errors++;
        }
      }
      else {
        const err159 = {instancePath:instancePath+"/performBy",schemaPath:"#/properties/performBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err159);
        errors++;
      }
    }
    if(data.published !== undefined){
      if(typeof data.published !== "boolean"){
        const err160 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err160);
        errors++;
      }
    }
    if(data.decisionServedOn !== undefined){
      let data57 = data.decisionServedOn;
      if(typeof data57 === "string"){
        if(!pattern0.test(data57)){
          const err161 = {instancePath:instancePath+"/decisionServedOn",schemaPath:"#/properties/decisionServedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err161);
          errors++;
        }
      }
      else {
        const err162 = {instancePath:instancePath+"/decisionServedOn",schemaPath:"#/properties/decisionServedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err162);
        errors++;
      }
    }
    if(data.collected !== undefined){
      if(typeof data.collected !== "boolean"){
        const err163 = {instancePath:instancePath+"/collected",schemaPath:"#/properties/collected/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err163);
        errors++;
      }
    }
    if(data.finishedOn !== undefined){
      let data59 = data.finishedOn;
      if(typeof data59 === "string"){
        if(!pattern0.test(data59)){
          const err164 = {instancePath:instancePath+"/finishedOn",schemaPath:"#/properties/finishedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err164);
          errors++;
        }
      }
      else {
        const err165 = {instancePath:instancePath+"/finishedOn",schemaPath:"#/properties/finishedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err165);
        errors++;
      }
    }
    if(data.result !== undefined){
      let data60 = data.result;
      if(typeof data60 !== "string"){
        const err166 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err166);
        errors++;
      }
      if(!(((((data60 === "撤销") || (data60 === "注销")) || (data60 === "整改激活")) || (data60 === "不予处罚")) || (data60 === "移送"))){
        const err167 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema0.properties.result.enum}};
        (vErrors ??= []).push(err167);
        errors++;
      }
    }
  }
  else {
    const err168 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err168);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
