// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"batch":{"type":"string","minLength":1,"maxLength":200},"year":{"type":"integer","minimum":1900,"maximum":2100},"drawMode":{"type":"string","enum":["定期","不定期"]},"org":{"type":"string","minLength":1,"maxLength":200},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"drawReason":{"type":"string","enum":["随机","定向"]},"reasonNote":{"type":"string","minLength":1,"maxLength":4000},"drawnOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"checkedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"place":{"type":"string","minLength":1,"maxLength":200},"methods":{"type":"array","items":{"type":"string","enum":["书面","现场","财务审计","访谈"]},"minItems":1,"uniqueItems":true},"subjects":{"type":"array","items":{"type":"string","enum":["年度工作报告","信息公开","内部治理","财务","业务活动","党建","收费行为"]},"minItems":1,"uniqueItems":true},"periodFrom":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"periodTo":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"officers":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":2,"maxLength":30},"licence":{"type":"string","minLength":1,"maxLength":200}},"required":["name","licence"],"additionalProperties":false},"minItems":2,"maxItems":1000},"auditor":{"type":"string","minLength":1,"maxLength":200},"papers":{"type":"array","items":{"type":"object","properties":{"materialName":{"type":"string","minLength":1,"maxLength":200}},"required":["materialName"],"additionalProperties":false},"maxItems":1000},"contactName":{"type":"string","minLength":2,"maxLength":30},"auditedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"auditReportNo":{"type":"string","minLength":1,"maxLength":200},"auditReportOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"auditReport":{"type":"string","minLength":1,"maxLength":200},"auditFee":{"type":"integer","minimum":0,"maximum":1000000000000000},"chargedFee":{"type":"integer","minimum":0,"maximum":1000000000000000},"cashGap":{"type":"integer","minimum":-1000000000000000,"maximum":1000000000000000},"informalSlips":{"type":"integer","minimum":0,"maximum":1000000000000000},"unvouched":{"type":"integer","minimum":0,"maximum":1000000000000000},"relatedParty":{"type":"integer","minimum":0,"maximum":1000000000000000},"companion":{"type":"string","minLength":1,"maxLength":200},"findings":{"type":"string","minLength":1,"maxLength":4000},"photos":{"type":"array","items":{"type":"object","properties":{"photo":{"type":"string","minLength":1,"maxLength":200},"caption":{"type":"string","minLength":1,"maxLength":200}},"required":["photo"],"additionalProperties":false},"maxItems":20},"confirmed":{"type":"string","enum":["无异议","有异议"]},"objection":{"type":"string","minLength":1,"maxLength":4000},"confirmedBy":{"type":"string","minLength":1,"maxLength":200},"objectionAnswer":{"type":"string","minLength":1,"maxLength":4000},"handling":{"type":"array","items":{"type":"string","enum":["整改通知书","管理建议书","约谈","移送","立案","无问题"]},"uniqueItems":true},"publishedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["batch","drawMode","org","drawReason","drawnOn","checkedOn","place","methods","subjects","periodFrom","periodTo","contactName","chargedFee"],"additionalProperties":false,"allOf":[{"if":{"properties":{"drawReason":{"const":"定向"}},"required":["drawReason"]},"then":{"required":["reasonNote"]},"else":{"properties":{"reasonNote":false}}},{"if":{"required":["auditReportNo"]},"then":{"required":["auditReportOn"]},"else":{"properties":{"auditReportOn":false}}},{"if":{"required":["auditReportNo"]},"else":{"properties":{"auditReport":false}}},{"if":{"required":["auditReportNo"]},"else":{"properties":{"cashGap":false}}},{"if":{"required":["auditReportNo"]},"else":{"properties":{"informalSlips":false}}},{"if":{"required":["auditReportNo"]},"else":{"properties":{"unvouched":false}}},{"if":{"required":["auditReportNo"]},"else":{"properties":{"relatedParty":false}}},{"if":{"properties":{"confirmed":{"const":"有异议"}},"required":["confirmed"]},"then":{"required":["objection"]},"else":{"properties":{"objection":false}}},{"if":{"required":["confirmed"]},"else":{"properties":{"confirmedBy":false}}},{"if":{"properties":{"confirmed":{"const":"有异议"}},"required":["confirmed"]},"else":{"properties":{"objectionAnswer":false}}}]};
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
    if((data.drawReason === undefined) && (missing0 = "drawReason")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.drawReason !== undefined){
        if("定向" !== data.drawReason){
          const err1 = {};
          (vErrors ??= []).push(err1);
          errors++;
        }
      }
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
    const _errs5 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.reasonNote === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "reasonNote"}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    ifClause0 = "then";
  }
  else {
    const _errs6 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.reasonNote !== undefined){
        const err3 = {instancePath:instancePath+"/reasonNote",schemaPath:"#/allOf/0/else/properties/reasonNote/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.reasonNote = true;
      props0.drawReason = true;
    }
    ifClause0 = "else";
  }
  if(!valid1){
    const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err4);
    errors++;
  }
  const _errs8 = errors;
  let valid4 = true;
  const _errs9 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing1;
    if((data.auditReportNo === undefined) && (missing1 = "auditReportNo")){
      const err5 = {};
      (vErrors ??= []).push(err5);
      errors++;
    }
  }
  var _valid1 = _errs9 === errors;
  errors = _errs8;
  if(vErrors !== null){
    if(_errs8){
      vErrors.length = _errs8;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause1;
  if(_valid1){
    const _errs10 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.auditReportOn === undefined){
        const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "auditReportOn"}};
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    valid4 = _valid1;
    ifClause1 = "then";
  }
  else {
    const _errs11 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.auditReportOn !== undefined){
        const err7 = {instancePath:instancePath+"/auditReportOn",schemaPath:"#/allOf/1/else/properties/auditReportOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.auditReportOn = true;
    }
    ifClause1 = "else";
  }
  if(!valid4){
    const err8 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1}};
    (vErrors ??= []).push(err8);
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
  const _errs13 = errors;
  let valid6 = true;
  const _errs14 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.auditReportNo === undefined) && (missing2 = "auditReportNo")){
      const err9 = {};
      (vErrors ??= []).push(err9);
      errors++;
    }
  }
  var _valid2 = _errs14 === errors;
  errors = _errs13;
  if(vErrors !== null){
    if(_errs13){
      vErrors.length = _errs13;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid2){
    const _errs15 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.auditReport !== undefined){
        const err10 = {instancePath:instancePath+"/auditReport",schemaPath:"#/allOf/2/else/properties/auditReport/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    var _valid2 = _errs15 === errors;
    valid6 = _valid2;
    if(valid6){
      var props2 = {};
      props2.auditReport = true;
    }
  }
  if(!valid6){
    const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err11);
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
  const _errs17 = errors;
  let valid8 = true;
  const _errs18 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.auditReportNo === undefined) && (missing3 = "auditReportNo")){
      const err12 = {};
      (vErrors ??= []).push(err12);
      errors++;
    }
  }
  var _valid3 = _errs18 === errors;
  errors = _errs17;
  if(vErrors !== null){
    if(_errs17){
      vErrors.length = _errs17;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid3){
    const _errs19 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.cashGap !== undefined){
        const err13 = {instancePath:instancePath+"/cashGap",schemaPath:"#/allOf/3/else/properties/cashGap/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    var _valid3 = _errs19 === errors;
    valid8 = _valid3;
    if(valid8){
      var props3 = {};
      props3.cashGap = true;
    }
  }
  if(!valid8){
    const err14 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err14);
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
  const _errs21 = errors;
  let valid10 = true;
  const _errs22 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.auditReportNo === undefined) && (missing4 = "auditReportNo")){
      const err15 = {};
      (vErrors ??= []).push(err15);
      errors++;
    }
  }
  var _valid4 = _errs22 === errors;
  errors = _errs21;
  if(vErrors !== null){
    if(_errs21){
      vErrors.length = _errs21;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid4){
    const _errs23 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.informalSlips !== undefined){
        const err16 = {instancePath:instancePath+"/informalSlips",schemaPath:"#/allOf/4/else/properties/informalSlips/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    var _valid4 = _errs23 === errors;
    valid10 = _valid4;
    if(valid10){
      var props4 = {};
      props4.informalSlips = true;
    }
  }
  if(!valid10){
    const err17 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err17);
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
  const _errs25 = errors;
  let valid12 = true;
  const _errs26 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing5;
    if((data.auditReportNo === undefined) && (missing5 = "auditReportNo")){
      const err18 = {};
      (vErrors ??= []).push(err18);
      errors++;
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
  if(!_valid5){
    const _errs27 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.unvouched !== undefined){
        const err19 = {instancePath:instancePath+"/unvouched",schemaPath:"#/allOf/5/else/properties/unvouched/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    var _valid5 = _errs27 === errors;
    valid12 = _valid5;
    if(valid12){
      var props5 = {};
      props5.unvouched = true;
    }
  }
  if(!valid12){
    const err20 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err20);
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
  const _errs29 = errors;
  let valid14 = true;
  const _errs30 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing6;
    if((data.auditReportNo === undefined) && (missing6 = "auditReportNo")){
      const err21 = {};
      (vErrors ??= []).push(err21);
      errors++;
    }
  }
  var _valid6 = _errs30 === errors;
  errors = _errs29;
  if(vErrors !== null){
    if(_errs29){
      vErrors.length = _errs29;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid6){
    const _errs31 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.relatedParty !== undefined){
        const err22 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/allOf/6/else/properties/relatedParty/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    var _valid6 = _errs31 === errors;
    valid14 = _valid6;
    if(valid14){
      var props6 = {};
      props6.relatedParty = true;
    }
  }
  if(!valid14){
    const err23 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err23);
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
  const _errs33 = errors;
  let valid16 = true;
  const _errs34 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing7;
    if((data.confirmed === undefined) && (missing7 = "confirmed")){
      const err24 = {};
      (vErrors ??= []).push(err24);
      errors++;
    }
    else {
      if(data.confirmed !== undefined){
        if("有异议" !== data.confirmed){
          const err25 = {};
          (vErrors ??= []).push(err25);
          errors++;
        }
      }
    }
  }
  var _valid7 = _errs34 === errors;
  errors = _errs33;
  if(vErrors !== null){
    if(_errs33){
      vErrors.length = _errs33;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause2;
  if(_valid7){
    const _errs36 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.objection === undefined){
        const err26 = {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "objection"}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    var _valid7 = _errs36 === errors;
    valid16 = _valid7;
    ifClause2 = "then";
  }
  else {
    const _errs37 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.objection !== undefined){
        const err27 = {instancePath:instancePath+"/objection",schemaPath:"#/allOf/7/else/properties/objection/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    var _valid7 = _errs37 === errors;
    valid16 = _valid7;
    if(valid16){
      var props7 = {};
      props7.objection = true;
      props7.confirmed = true;
    }
    ifClause2 = "else";
  }
  if(!valid16){
    const err28 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: ifClause2}};
    (vErrors ??= []).push(err28);
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
  const _errs39 = errors;
  let valid19 = true;
  const _errs40 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing8;
    if((data.confirmed === undefined) && (missing8 = "confirmed")){
      const err29 = {};
      (vErrors ??= []).push(err29);
      errors++;
    }
  }
  var _valid8 = _errs40 === errors;
  errors = _errs39;
  if(vErrors !== null){
    if(_errs39){
      vErrors.length = _errs39;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid8){
    const _errs41 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.confirmedBy !== undefined){
        const err30 = {instancePath:instancePath+"/confirmedBy",schemaPath:"#/allOf/8/else/properties/confirmedBy/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    var _valid8 = _errs41 === errors;
    valid19 = _valid8;
    if(valid19){
      var props8 = {};
      props8.confirmedBy = true;
    }
  }
  if(!valid19){
    const err31 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err31);
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
  const _errs43 = errors;
  let valid21 = true;
  const _errs44 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing9;
    if((data.confirmed === undefined) && (missing9 = "confirmed")){
      const err32 = {};
      (vErrors ??= []).push(err32);
      errors++;
    }
    else {
      if(data.confirmed !== undefined){
        if("有异议" !== data.confirmed){
          const err33 = {};
          (vErrors ??= []).push(err33);
          errors++;
        }
      }
    }
  }
  var _valid9 = _errs44 === errors;
  errors = _errs43;
  if(vErrors !== null){
    if(_errs43){
      vErrors.length = _errs43;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid9){
    const _errs46 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.objectionAnswer !== undefined){
        const err34 = {instancePath:instancePath+"/objectionAnswer",schemaPath:"#/allOf/9/else/properties/objectionAnswer/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    var _valid9 = _errs46 === errors;
    valid21 = _valid9;
    if(valid21){
      var props9 = {};
      props9.objectionAnswer = true;
      props9.confirmed = true;
    }
  }
  if(!valid21){
    const err35 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err35);
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.batch === undefined){
      const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batch"}};
      (vErrors ??= []).push(err36);
      errors++;
    }
    if(data.drawMode === undefined){
      const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drawMode"}};
      (vErrors ??= []).push(err37);
      errors++;
    }
    if(data.org === undefined){
      const err38 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err38);
      errors++;
    }
    if(data.drawReason === undefined){
      const err39 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drawReason"}};
      (vErrors ??= []).push(err39);
      errors++;
    }
    if(data.drawnOn === undefined){
      const err40 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drawnOn"}};
      (vErrors ??= []).push(err40);
      errors++;
    }
    if(data.checkedOn === undefined){
      const err41 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checkedOn"}};
      (vErrors ??= []).push(err41);
      errors++;
    }
    if(data.place === undefined){
      const err42 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"}};
      (vErrors ??= []).push(err42);
      errors++;
    }
    if(data.methods === undefined){
      const err43 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "methods"}};
      (vErrors ??= []).push(err43);
      errors++;
    }
    if(data.subjects === undefined){
      const err44 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"}};
      (vErrors ??= []).push(err44);
      errors++;
    }
    if(data.periodFrom === undefined){
      const err45 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "periodFrom"}};
      (vErrors ??= []).push(err45);
      errors++;
    }
    if(data.periodTo === undefined){
      const err46 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "periodTo"}};
      (vErrors ??= []).push(err46);
      errors++;
    }
    if(data.contactName === undefined){
      const err47 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactName"}};
      (vErrors ??= []).push(err47);
      errors++;
    }
    if(data.chargedFee === undefined){
      const err48 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chargedFee"}};
      (vErrors ??= []).push(err48);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err49 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
    if(data.batch !== undefined){
      let data13 = data.batch;
      if(typeof data13 === "string"){
        if(func1(data13) > 200){
          const err50 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err50);
          errors++;
        }
        if(func1(data13) < 1){
          const err51 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err51);
          errors++;
        }
      }
      else {
        const err52 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err52);
        errors++;
      }
    }
    if(data.year !== undefined){
      let data14 = data.year;
      if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
        const err53 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err53);
        errors++;
      }
      if((typeof data14 == "number") && (isFinite(data14))){
        if(data14 > 2100 || isNaN(data14)){
          const err54 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
          (vErrors ??= []).push(err54);
          errors++;
        }
        if(data14 < 1900 || isNaN(data14)){
          const err55 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
          (vErrors ??= []).push(err55);
          errors++;
        }
      }
    }
    if(data.drawMode !== undefined){
      let data15 = data.drawMode;
      if(typeof data15 !== "string"){
        const err56 = {instancePath:instancePath+"/drawMode",schemaPath:"#/properties/drawMode/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err56);
        errors++;
      }
      if(!((data15 === "定期") || (data15 === "不定期"))){
        const err57 = {instancePath:instancePath+"/drawMode",schemaPath:"#/properties/drawMode/enum",keyword:"enum",params:{allowedValues: schema0.properties.drawMode.enum}};
        (vErrors ??= []).push(err57);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data16 = data.org;
      if(typeof data16 === "string"){
        if(func1(data16) > 200){
          const err58 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err58);
          errors++;
        }
        if(func1(data16) < 1){
          const err59 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err59);
          errors++;
        }
      }
      else {
        const err60 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err60);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data17 = data.street;
      if(typeof data17 !== "string"){
        const err61 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err61);
        errors++;
      }
      if(!((((((((((((data17 === "310110001") || (data17 === "310110006")) || (data17 === "310110008")) || (data17 === "310110009")) || (data17 === "310110012")) || (data17 === "310110013")) || (data17 === "310110015")) || (data17 === "310110016")) || (data17 === "310110018")) || (data17 === "310110019")) || (data17 === "310110020")) || (data17 === "310110021"))){
        const err62 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    if(data.drawReason !== undefined){
      let data18 = data.drawReason;
      if(typeof data18 !== "string"){
        const err63 = {instancePath:instancePath+"/drawReason",schemaPath:"#/properties/drawReason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err63);
        errors++;
      }
      if(!((data18 === "随机") || (data18 === "定向"))){
        const err64 = {instancePath:instancePath+"/drawReason",schemaPath:"#/properties/drawReason/enum",keyword:"enum",params:{allowedValues: schema0.properties.drawReason.enum}};
        (vErrors ??= []).push(err64);
        errors++;
      }
    }
    if(data.reasonNote !== undefined){
      let data19 = data.reasonNote;
      if(typeof data19 === "string"){
        if(func1(data19) > 4000){
          const err65 = {instancePath:instancePath+"/reasonNote",schemaPath:"#/properties/reasonNote/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err65);
          errors++;
        }
        if(func1(data19) < 1){
          const err66 = {instancePath:instancePath+"/reasonNote",schemaPath:"#/properties/reasonNote/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err66);
          errors++;
        }
      }
      else {
        const err67 = {instancePath:instancePath+"/reasonNote",schemaPath:"#/properties/reasonNote/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err67);
        errors++;
      }
    }
    if(data.drawnOn !== undefined){
      let data20 = data.drawnOn;
      if(typeof data20 === "string"){
        if(!pattern0.test(data20)){
          const err68 = {instancePath:instancePath+"/drawnOn",schemaPath:"#/properties/drawnOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err68);
          errors++;
        }
      }
      else {
        const err69 = {instancePath:instancePath+"/drawnOn",schemaPath:"#/properties/drawnOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err69);
        errors++;
      }
    }
    if(data.checkedOn !== undefined){
      let data21 = data.checkedOn;
      if(typeof data21 === "string"){
        if(!pattern0.test(data21)){
          const err70 = {instancePath:instancePath+"/checkedOn",schemaPath:"#/properties/checkedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err70);
          errors++;
        }
      }
      else {
        const err71 = {instancePath:instancePath+"/checkedOn",schemaPath:"#/properties/checkedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err71);
        errors++;
      }
    }
    if(data.place !== undefined){
      let data22 = data.place;
      if(typeof data22 === "string"){
        if(func1(data22) > 200){
          const err72 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err72);
          errors++;
        }
        if(func1(data22) < 1){
          const err73 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err73);
          errors++;
        }
      }
      else {
        const err74 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err74);
        errors++;
      }
    }
    if(data.methods !== undefined){
      let data23 = data.methods;
      if(Array.isArray(data23)){
        if(data23.length < 1){
          const err75 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err75);
          errors++;
        }
        const len0 = data23.length;
        for(let i0=0; i0<len0; i0++){
          let data24 = data23[i0];
          if(typeof data24 !== "string"){
            const err76 = {instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err76);
            errors++;
          }
          if(!((((data24 === "书面") || (data24 === "现场")) || (data24 === "财务审计")) || (data24 === "访谈"))){
            const err77 = {instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.methods.items.enum}};
            (vErrors ??= []).push(err77);
            errors++;
          }
        }
        let i1 = data23.length;
        let j0;
        if(i1 > 1){
          const indices0 = {};
          for(;i1--;){
            let item0 = data23[i1];
            if(typeof item0 !== "string"){
              continue;
            }
            if(typeof indices0[item0] == "number"){
              j0 = indices0[item0];
              const err78 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
              (vErrors ??= []).push(err78);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
      else {
        const err79 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err79);
        errors++;
      }
    }
    if(data.subjects !== undefined){
      let data25 = data.subjects;
      if(Array.isArray(data25)){
        if(data25.length < 1){
          const err80 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err80);
          errors++;
        }
        const len1 = data25.length;
        for(let i2=0; i2<len1; i2++){
          let data26 = data25[i2];
          if(typeof data26 !== "string"){
            const err81 = {instancePath:instancePath+"/subjects/" + i2,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err81);
            errors++;
          }
          if(!(((((((data26 === "年度工作报告") || (data26 === "信息公开")) || (data26 === "内部治理")) || (data26 === "财务")) || (data26 === "业务活动")) || (data26 === "党建")) || (data26 === "收费行为"))){
            const err82 = {instancePath:instancePath+"/subjects/" + i2,schemaPath:"#/properties/subjects/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.subjects.items.enum}};
            (vErrors ??= []).push(err82);
            errors++;
          }
        }
        let i3 = data25.length;
        let j1;
        if(i3 > 1){
          const indices1 = {};
          for(;i3--;){
            let item1 = data25[i3];
            if(typeof item1 !== "string"){
              continue;
            }
            if(typeof indices1[item1] == "number"){
              j1 = indices1[item1];
              const err83 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
              (vErrors ??= []).push(err83);
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      }
      else {
        const err84 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err84);
        errors++;
      }
    }
    if(data.periodFrom !== undefined){
      let data27 = data.periodFrom;
      if(typeof data27 === "string"){
        if(!pattern0.test(data27)){
          const err85 = {instancePath:instancePath+"/periodFrom",schemaPath:"#/properties/periodFrom/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err85);
          errors++;
        }
      }
      else {
        const err86 = {instancePath:instancePath+"/periodFrom",schemaPath:"#/properties/periodFrom/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err86);
        errors++;
      }
    }
    if(data.periodTo !== undefined){
      let data28 = data.periodTo;
      if(typeof data28 === "string"){
        if(!pattern0.test(data28)){
          const err87 = {instancePath:instancePath+"/periodTo",schemaPath:"#/properties/periodTo/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err87);
          errors++;
        }
      }
      else {
        const err88 = {instancePath:instancePath+"/periodTo",schemaPath:"#/properties/periodTo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err88);
        errors++;
      }
    }
    if(data.officers !== undefined){
      let data29 = data.officers;
      if(Array.isArray(data29)){
        if(data29.length > 1000){
          const err89 = {instancePath:instancePath+"/officers",schemaPath:"#/properties/officers/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err89);
          errors++;
        }
        if(data29.length < 2){
          const err90 = {instancePath:instancePath+"/officers",schemaPath:"#/properties/officers/minItems",keyword:"minItems",params:{limit: 2}};
          (vErrors ??= []).push(err90);
          errors++;
        }
        const len2 = data29.length;
        for(let i4=0; i4<len2; i4++){
          let data30 = data29[i4];
          if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
            if(data30.name === undefined){
              const err91 = {instancePath:instancePath+"/officers/" + i4,schemaPath:"#/properties/officers/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err91);
              errors++;
            }
            if(data30.licence === undefined){
              const err92 = {instancePath:instancePath+"/officers/" + i4,schemaPath:"#/properties/officers/items/required",keyword:"required",params:{missingProperty: "licence"}};
              (vErrors ??= []).push(err92);
              errors++;
            }
            for(const key1 in data30){
              if(!((key1 === "name") || (key1 === "licence"))){
                const err93 = {instancePath:instancePath+"/officers/" + i4,schemaPath:"#/properties/officers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err93);
                errors++;
              }
            }
            if(data30.name !== undefined){
              let data31 = data30.name;
              if(typeof data31 === "string"){
                if(func1(data31) > 30){
                  const err94 = {instancePath:instancePath+"/officers/" + i4+"/name",schemaPath:"#/properties/officers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err94);
                  errors++;
                }
                if(func1(data31) < 2){
                  const err95 = {instancePath:instancePath+"/officers/" + i4+"/name",schemaPath:"#/properties/officers/items/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err95);
                  errors++;
                }
              }
              else {
                const err96 = {instancePath:instancePath+"/officers/" + i4+"/name",schemaPath:"#/properties/officers/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err96);
                errors++;
              }
            }
            if(data30.licence !== undefined){
              let data32 = data30.licence;
              if(typeof data32 === "string"){
                if(func1(data32) > 200){
                  const err97 = {instancePath:instancePath+"/officers/" + i4+"/licence",schemaPath:"#/properties/officers/items/properties/licence/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err97);
                  errors++;
                }
                if(func1(data32) < 1){
                  const err98 = {instancePath:instancePath+"/officers/" + i4+"/licence",schemaPath:"#/properties/officers/items/properties/licence/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err98);
                  errors++;
                }
              }
              else {
                const err99 = {instancePath:instancePath+"/officers/" + i4+"/licence",schemaPath:"#/properties/officers/items/properties/licence/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err99);
                errors++;
              }
            }
          }
          else {
            const err100 = {instancePath:instancePath+"/officers/" + i4,schemaPath:"#/properties/officers/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err100);
            errors++;
          }
        }
      }
      else {
        const err101 = {instancePath:instancePath+"/officers",schemaPath:"#/properties/officers/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err101);
        errors++;
      }
    }
    if(data.auditor !== undefined){
      let data33 = data.auditor;
      if(typeof data33 === "string"){
        if(func1(data33) > 200){
          const err102 = {instancePath:instancePath+"/auditor",schemaPath:"#/properties/auditor/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err102);
          errors++;
        }
        if(func1(data33) < 1){
          const err103 = {instancePath:instancePath+"/auditor",schemaPath:"#/properties/auditor/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err103);
          errors++;
        }
      }
      else {
        const err104 = {instancePath:instancePath+"/auditor",schemaPath:"#/properties/auditor/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err104);
        errors++;
      }
    }
    if(data.papers !== undefined){
      let data34 = data.papers;
      if(Array.isArray(data34)){
        if(data34.length > 1000){
          const err105 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err105);
          errors++;
        }
        const len3 = data34.length;
        for(let i5=0; i5<len3; i5++){
          let data35 = data34[i5];
          if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
            if(data35.materialName === undefined){
              const err106 = {instancePath:instancePath+"/papers/" + i5,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "materialName"}};
              (vErrors ??= []).push(err106);
              errors++;
            }
            for(const key2 in data35){
              if(!(key2 === "materialName")){
                const err107 = {instancePath:instancePath+"/papers/" + i5,schemaPath:"#/properties/papers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err107);
                errors++;
              }
            }
            if(data35.materialName !== undefined){
              let data36 = data35.materialName;
              if(typeof data36 === "string"){
                if(func1(data36) > 200){
                  const err108 = {instancePath:instancePath+"/papers/" + i5+"/materialName",schemaPath:"#/properties/papers/items/properties/materialName/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err108);
                  errors++;
                }
                if(func1(data36) < 1){
                  const err109 = {instancePath:instancePath+"/papers/" + i5+"/materialName",schemaPath:"#/properties/papers/items/properties/materialName/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err109);
                  errors++;
                }
              }
              else {
                const err110 = {instancePath:instancePath+"/papers/" + i5+"/materialName",schemaPath:"#/properties/papers/items/properties/materialName/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err110);
                errors++;
              }
            }
          }
          else {
            const err111 = {instancePath:instancePath+"/papers/" + i5,schemaPath:"#/properties/papers/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err111);
            errors++;
          }
        }
      }
      else {
        const err112 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err112);
        errors++;
      }
    }
    if(data.contactName !== undefined){
      let data37 = data.contactName;
      if(typeof data37 === "string"){
        if(func1(data37) > 30){
          const err113 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err113);
          errors++;
        }
        if(func1(data37) < 2){
          const err114 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err114);
          errors++;
        }
      }
      else {
        const err115 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err115);
        errors++;
      }
    }
    if(data.auditedOn !== undefined){
      let data38 = data.auditedOn;
      if(typeof data38 === "string"){
        if(!pattern0.test(data38)){
          const err116 = {instancePath:instancePath+"/auditedOn",schemaPath:"#/properties/auditedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err116);
          errors++;
        }
      }
      else {
        const err117 = {instancePath:instancePath+"/auditedOn",schemaPath:"#/properties/auditedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err117);
        errors++;
      }
    }
    if(data.auditReportNo !== undefined){
      let data39 = data.auditReportNo;
      if(typeof data39 === "string"){
        if(func1(data39) > 200){
          const err118 = {instancePath:instancePath+"/auditReportNo",schemaPath:"#/properties/auditReportNo/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err118);
          errors++;
        }
        if(func1(data39) < 1){
          const err119 = {instancePath:instancePath+"/auditReportNo",schemaPath:"#/properties/auditReportNo/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err119);
          errors++;
        }
      }
      else {
        const err120 = {instancePath:instancePath+"/auditReportNo",schemaPath:"#/properties/auditReportNo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err120);
        errors++;
      }
    }
    if(data.auditReportOn !== undefined){
      let data40 = data.auditReportOn;
      if(typeof data40 === "string"){
        if(!pattern0.test(data40)){
          const err121 = {instancePath:instancePath+"/auditReportOn",schemaPath:"#/properties/auditReportOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err121);
          errors++;
        }
      }
      else {
        const err122 = {instancePath:instancePath+"/auditReportOn",schemaPath:"#/properties/auditReportOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err122);
        errors++;
      }
    }
    if(data.auditReport !== undefined){
      let data41 = data.auditReport;
      if(typeof data41 === "string"){
        if(func1(data41) > 200){
          const err123 = {instancePath:instancePath+"/auditReport",schemaPath:"#/properties/auditReport/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err123);
          errors++;
        }
        if(func1(data41) < 1){
          const err124 = {instancePath:instancePath+"/auditReport",schemaPath:"#/properties/auditReport/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err124);
          errors++;
        }
      }
      else {
        const err125 = {instancePath:instancePath+"/auditReport",schemaPath:"#/properties/auditReport/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err125);
        errors++;
      }
    }
    if(data.auditFee !== undefined){
      let data42 = data.auditFee;
      if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
        const err126 = {instancePath:instancePath+"/auditFee",schemaPath:"#/properties/auditFee/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err126);
        errors++;
      }
      if((typeof data42 == "number") && (isFinite(data42))){
        if(data42 > 1000000000000000 || isNaN(data42)){
          const err127 = {instancePath:instancePath+"/auditFee",schemaPath:"#/properties/auditFee/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err127);
          errors++;
        }
        if(data42 < 0 || isNaN(data42)){
          const err128 = {instancePath:instancePath+"/auditFee",schemaPath:"#/properties/auditFee/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err128);
          errors++;
        }
      }
    }
    if(data.chargedFee !== undefined){
      let data43 = data.chargedFee;
      if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
        const err129 = {instancePath:instancePath+"/chargedFee",schemaPath:"#/properties/chargedFee/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err129);
        errors++;
      }
      if((typeof data43 == "number") && (isFinite(data43))){
        if(data43 > 1000000000000000 || isNaN(data43)){
          const err130 = {instancePath:instancePath+"/chargedFee",schemaPath:"#/properties/chargedFee/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err130);
          errors++;
        }
        if(data43 < 0 || isNaN(data43)){
          const err131 = {instancePath:instancePath+"/chargedFee",schemaPath:"#/properties/chargedFee/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err131);
          errors++;
        }
      }
    }
    if(data.cashGap !== undefined){
      let data44 = data.cashGap;
      if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
        const err132 = {instancePath:instancePath+"/cashGap",schemaPath:"#/properties/cashGap/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err132);
        errors++;
      }
      if((typeof data44 == "number") && (isFinite(data44))){
        if(data44 > 1000000000000000 || isNaN(data44)){
          const err133 = {instancePath:instancePath+"/cashGap",schemaPath:"#/properties/cashGap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err133);
          errors++;
        }
        if(data44 < -1000000000000000 || isNaN(data44)){
          const err134 = {instancePath:instancePath+"/cashGap",schemaPath:"#/properties/cashGap/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
          (vErrors ??= []).push(err134);
          errors++;
        }
      }
    }
    if(data.informalSlips !== undefined){
      let data45 = data.informalSlips;
      if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
        const err135 = {instancePath:instancePath+"/informalSlips",schemaPath:"#/properties/informalSlips/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err135);
        errors++;
      }
      if((typeof data45 == "number") && (isFinite(data45))){
        if(data45 > 1000000000000000 || isNaN(data45)){
          const err136 = {instancePath:instancePath+"/informalSlips",schemaPath:"#/properties/informalSlips/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err136);
          errors++;
        }
        if(data45 < 0 || isNaN(data45)){
          const err137 = {instancePath:instancePath+"/informalSlips",schemaPath:"#/properties/informalSlips/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err137);
          errors++;
        }
      }
    }
    if(data.unvouched !== undefined){
      let data46 = data.unvouched;
      if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
        const err138 = {instancePath:instancePath+"/unvouched",schemaPath:"#/properties/unvouched/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err138);
        errors++;
      }
      if((typeof data46 == "number") && (isFinite(data46))){
        if(data46 > 1000000000000000 || isNaN(data46)){
          const err139 = {instancePath:instancePath+"/unvouched",schemaPath:"#/properties/unvouched/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err139);
          errors++;
        }
        if(data46 < 0 || isNaN(data46)){
          const err140 = {instancePath:instancePath+"/unvouched",schemaPath:"#/properties/unvouched/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err140);
          errors++;
        }
      }
    }
    if(data.relatedParty !== undefined){
      let data47 = data.relatedParty;
      if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
        const err141 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/properties/relatedParty/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err141);
        errors++;
      }
      if((typeof data47 == "number") && (isFinite(data47))){
        if(data47 > 1000000000000000 || isNaN(data47)){
          const err142 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/properties/relatedParty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err142);
          errors++;
        }
        if(data47 < 0 || isNaN(data47)){
          const err143 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/properties/relatedParty/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err143);
          errors++;
        }
      }
    }
    if(data.companion !== undefined){
      let data48 = data.companion;
      if(typeof data48 === "string"){
        if(func1(data48) > 200){
          const err144 = {instancePath:instancePath+"/companion",schemaPath:"#/properties/companion/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err144);
          errors++;
        }
        if(func1(data48) < 1){
          const err145 = {instancePath:instancePath+"/companion",schemaPath:"#/properties/companion/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err145);
          errors++;
        }
      }
      else {
        const err146 = {instancePath:instancePath+"/companion",schemaPath:"#/properties/companion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err146);
        errors++;
      }
    }
    if(data.findings !== undefined){
      let data49 = data.findings;
      if(typeof data49 === "string"){
        if(func1(data49) > 4000){
          const err147 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err147);
          errors++;
        }
        if(func1(data49) < 1){
          const err148 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err148);
          errors++;
        }
      }
      else {
        const err149 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err149);
        errors++;
      }
    }
    if(data.photos !== undefined){
      let data50 = data.photos;
      if(Array.isArray(data50)){
        if(data50.length > 20){
          const err150 = {instancePath:instancePath+"/photos",schemaPath:"#/properties/photos/maxItems",keyword:"maxItems",params:{limit: 20}};
          (vErrors ??= []).push(err150);
          errors++;
        }
        const len4 = data50.length;
        for(let i6=0; i6<len4; i6++){
          let data51 = data50[i6];
          if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
            if(data51.photo === undefined){
              const err151 = {instancePath:instancePath+"/photos/" + i6,schemaPath:"#/properties/photos/items/required",keyword:"required",params:{missingProperty: "photo"}};
              (vErrors ??= []).push(err151);
              errors++;
            }
            for(const key3 in data51){
              if(!((key3 === "photo") || (key3 === "caption"))){
                const err152 = {instancePath:instancePath+"/photos/" + i6,schemaPath:"#/properties/photos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
                (vErrors ??= []).push(err152);
                errors++;
              }
            }
            if(data51.photo !== undefined){
              let data52 = data51.photo;
              if(typeof data52 === "string"){
                if(func1(data52) > 200){
                  const err153 = {instancePath:instancePath+"/photos/" + i6+"/photo",schemaPath:"#/properties/photos/items/properties/photo/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err153);
                  errors++;
                }
                if(func1(data52) < 1){
                  const err154 = {instancePath:instancePath+"/photos/" + i6+"/photo",schemaPath:"#/properties/photos/items/properties/photo/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err154);
                  errors++;
                }
              }
              else {
                const err155 = {instancePath:instancePath+"/photos/" + i6+"/photo",schemaPath:"#/properties/photos/items/properties/photo/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err155);
                errors++;
              }
            }
            if(data51.caption !== undefined){
              let data53 = data51.caption;
              if(typeof data53 === "string"){
                if(func1(data53) > 200){
                  const err156 = {instancePath:instancePath+"/photos/" + i6+"/caption",schemaPath:"#/properties/photos/items/properties/caption/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err156);
                  errors++;
                }
                if(func1(data53) < 1){
                  const err157 = {instancePath:instancePath+"/photos/" + i6+"/caption",schemaPath:"#/properties/photos/items/properties/caption/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err157);
                  errors++;
                }
              }
              else {
                const err158 = {instancePath:instancePath+"/photos/" + i6+"/caption",schemaPath:"#/properties/photos/items/properties/caption/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err158);
                errors++;
              }
            }
          }
          else {
            const err159 = {instancePath:instancePath+"/photos/" + i6,schemaPath:"#/properties/photos/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err159);
            errors++;
          }
        }
      }
      else {
        const err160 = {instancePath:instancePath+"/photos",schemaPath:"#/properties/photos/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err160);
        errors++;
      }
    }
    if(data.confirmed !== undefined){
      let data54 = data.confirmed;
      if(typeof data54 !== "string"){
        const err161 = {instancePath:instancePath+"/confirmed",schemaPath:"#/properties/confirmed/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err161);
        errors++;
      }
      if(!((data54 === "无异议") || (data54 === "有异议"))){
        const err162 = {instancePath:instancePath+"/confirmed",schemaPath:"#/properties/confirmed/enum",keyword:"enum",params:{allowedValues: schema0.properties.confirmed.enum}};
        (vErrors ??= []).push(err162);
        errors++;
      }
    }
    if(data.objection !== undefined){
      let data55 = data.objection;
      if(typeof data55 === "string"){
        if(func1(data55) > 4000){
          const err163 = {instancePath:instancePath+"/objection",schemaPath:"#/properties/objection/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err163);
          errors++;
        }
        if(func1(data55) < 1){
          const err164 = {instancePath:instancePath+"/objection",schemaPath:"#/properties/objection/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err164);
          errors++;
        }
      }
      else {
        const err165 = {instancePath:instancePath+"/objection",schemaPath:"#/properties/objection/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err165);
        errors++;
      }
    }
    if(data.confirmedBy !== undefined){
      let data56 = data.confirmedBy;
      if(typeof data56 === "string"){
        if(func1(data56) > 200){
          const err166 = {instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err166);
          errors++;
        }
        if(func1(data56) < 1){
          const err167 = {instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err167);
          errors++;
        }
      }
      else {
        const err168 = {instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err168);
        errors++;
      }
    }
    if(data.objectionAnswer !== undefined){
      let data57 = data.objectionAnswer;
      if(typeof data57 === "string"){
        if(func1(data57) > 4000){
          const err169 = {instancePath:instancePath+"/objectionAnswer",schemaPath:"#/properties/objectionAnswer/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err169);
          errors++;
        }
        if(func1(data57) < 1){
          const err170 = {instancePath:instancePath+"/objectionAnswer",schemaPath:"#/properties/objectionAnswer/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err170);
          errors++;
        }
      }
      else {
        const err171 = {instancePath:instancePath+"/objectionAnswer",schemaPath:"#/properties/objectionAnswer/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err171);
        errors++;
      }
    }
    if(data.handling !== undefined){
      let data58 = data.handling;
      if(Array.isArray(data58)){
        const len5 = data58.length;
        for(let i7=0; i7<len5; i7++){
          let data59 = data58[i7];
          if(typeof data59 !== "string"){
            const err172 = {instancePath:instancePath+"/handling/" + i7,schemaPath:"#/properties/handling/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err172);
            errors++;
          }
          if(!((((((data59 === "整改通知书") || (data59 === "管理建议书")) || (data59 === "约谈")) || (data59 === "移送")) || (data59 === "立案")) || (data59 === "无问题"))){
            const err173 = {instancePath:instancePath+"/handling/" + i7,schemaPath:"#/properties/handling/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.handling.items.enum}};
            (vErrors ??= []).push(err173);
            errors++;
          }
        }
        let i8 = data58.length;
        let j2;
        if(i8 > 1){
          const indices2 = {};
          for(;i8--;){
            let item2 = data58[i8];
            if(typeof item2 !== "string"){
              continue;
            }
            if(typeof indices2[item2] == "number"){
              j2 = indices2[item2];
              const err174 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j2}};
              (vErrors ??= []).push(err174);
              errors++;
              break;
            }
            indices2[item2] = i8;
          }
        }
      }
      else {
        const err175 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err175);
        errors++;
      }
    }
    if(data.publishedOn !== undefined){
      let data60 = data.publishedOn;
      if(typeof data60 === "string"){
        if(!pattern0.test(data60)){
          const err176 = {instancePath:instancePath+"/publishedOn",schemaPath:"#/properties/publishedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err176);
          errors++;
        }
      }
      else {
        const err177 = {instancePath:instancePath+"/publishedOn",schemaPath:"#/properties/publishedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err177);
        errors++;
      }
    }
  }
  else {
    const err178 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err178);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
