// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"matter":{"type":"string","enum":["成立登记","变更登记","注销登记","章程核准","有效期延续","负责人备案","印章备案","账户备案","换届报告"]},"org":{"type":"string","minLength":1,"maxLength":200},"proposedName":{"type":"string","minLength":1,"maxLength":60},"orgType":{"type":"string","enum":["ST","MF","JJ"]},"regMode":{"type":"string","enum":["双重管理","直接登记"]},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"applicant":{"type":"string","minLength":1,"maxLength":60},"appliedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"reason":{"type":"string","minLength":1,"maxLength":4000},"keyArea":{"type":"boolean"},"keyAreaKind":{"type":"string","enum":["经济发展","科技创新","绿色低碳","养老托育","社区治理"]},"fastTrack":{"type":"boolean"},"fastTrackReason":{"type":"string","minLength":1,"maxLength":4000},"ackSigned":{"type":"boolean"},"ackOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"ackVersion":{"type":"string","minLength":1,"maxLength":200},"ackFile":{"type":"string","minLength":1,"maxLength":200},"pledgeFile":{"type":"string","minLength":1,"maxLength":200},"newCertTo":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"changes":{"type":"array","items":{"type":"object","properties":{"item":{"type":"string","minLength":1,"maxLength":200},"before":{"type":"string","minLength":1,"maxLength":200},"after":{"type":"string","minLength":1,"maxLength":200}},"required":["item","before","after"],"additionalProperties":false},"maxItems":1000},"endCause":{"type":"string","enum":["宗旨完成","自行解散","合并分立","业务主管单位同意终止","长期不活动","其他"]},"liquidatorsOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"liquidationNoticeOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"liquidationOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"liquidationReport":{"type":"string","minLength":1,"maxLength":200},"remainder":{"type":"integer","minimum":0,"maximum":1000000000000000},"remainderTo":{"type":"string","minLength":1,"maxLength":4000},"taxCleared":{"type":"boolean"},"certCollected":{"type":"boolean"},"sealCollected":{"type":"boolean"},"announcedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"liquidators":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":2,"maxLength":30},"post":{"type":"string","minLength":1,"maxLength":200}},"required":["name"],"additionalProperties":false},"maxItems":1000},"caseNo":{"type":"string","minLength":1,"maxLength":200},"acceptedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"ywAgreedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"asked":{"type":"array","items":{"type":"string","enum":["GA","SC","SW","MZ","WS","TZ","WX","JR"]},"uniqueItems":true},"papers":{"type":"array","items":{"type":"object","properties":{"paper":{"type":"string","minLength":1,"maxLength":200},"received":{"type":"boolean"},"copies":{"type":"integer","minimum":1,"maximum":1000000000000},"note":{"type":"string","minLength":1,"maxLength":200}},"required":["paper","received"],"additionalProperties":false},"maxItems":1000},"supplements":{"type":"array","items":{"type":"object","properties":{"askedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"missing":{"type":"string","minLength":1,"maxLength":200},"dueOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"givenOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["askedOn","missing","dueOn"],"additionalProperties":false},"maxItems":1000},"opinions":{"type":"array","items":{"type":"object","properties":{"level":{"type":"string","enum":["承办人","复核人","科室负责人","分管领导","主要领导"]},"by":{"type":"string","minLength":2,"maxLength":30},"opinion":{"type":"string","enum":["同意","不同意","补正"]},"note":{"type":"string","minLength":1,"maxLength":200},"date":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["level","by","opinion","date"],"additionalProperties":false},"maxItems":1000},"decision":{"type":"string","enum":["准予","不予","撤回"]},"decidedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"refusal":{"type":"string","minLength":1,"maxLength":4000},"uscc":{"type":"string","pattern":"^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"},"issuedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"afterYear":{"type":"string","minLength":1,"maxLength":4000}},"required":["matter","orgType","applicant","appliedOn","keyArea"],"additionalProperties":false,"allOf":[{"if":{"properties":{"matter":{"not":{"const":"成立登记"}}},"required":["matter"]},"then":{"required":["org"]}},{"if":{"properties":{"matter":{"const":"成立登记"}},"required":["matter"]},"then":{"required":["proposedName"]},"else":{"properties":{"proposedName":false}}},{"if":{"properties":{"keyArea":{"const":true}},"required":["keyArea"]},"else":{"properties":{"keyAreaKind":false}}},{"if":{"properties":{"keyArea":{"const":true}},"required":["keyArea"]},"then":{"required":["fastTrack"]},"else":{"properties":{"fastTrack":false}}},{"if":{"properties":{"fastTrack":{"const":true}},"required":["fastTrack"]},"then":{"required":["fastTrackReason"]},"else":{"properties":{"fastTrackReason":false}}},{"if":{"properties":{"matter":{"const":"成立登记"}},"required":["matter"]},"else":{"properties":{"ackSigned":false}}},{"if":{"properties":{"ackSigned":{"const":true}},"required":["ackSigned"]},"then":{"required":["ackOn"]},"else":{"properties":{"ackOn":false}}},{"if":{"properties":{"ackSigned":{"const":true}},"required":["ackSigned"]},"else":{"properties":{"ackVersion":false}}},{"if":{"properties":{"ackSigned":{"const":true}},"required":["ackSigned"]},"else":{"properties":{"ackFile":false}}},{"if":{"allOf":[{"properties":{"matter":{"const":"成立登记"}},"required":["matter"]},{"properties":{"orgType":{"not":{"const":"ST"}}},"required":["orgType"]}]},"else":{"properties":{"pledgeFile":false}}},{"if":{"properties":{"matter":{"const":"有效期延续"}},"required":["matter"]},"then":{"required":["newCertTo"]},"else":{"properties":{"newCertTo":false}}},{"if":{"properties":{"matter":{"const":"变更登记"}},"required":["matter"]},"else":{"properties":{"changes":false}}},{"if":{"properties":{"matter":{"const":"注销登记"}},"required":["matter"]},"then":{"required":["endCause"]},"else":{"properties":{"endCause":false}}},{"if":{"properties":{"matter":{"const":"注销登记"}},"required":["matter"]},"else":{"properties":{"liquidatorsOn":false}}},{"if":{"properties":{"matter":{"const":"注销登记"}},"required":["matter"]},"else":{"properties":{"liquidationNoticeOn":false}}},{"if":{"properties":{"matter":{"const":"注销登记"}},"required":["matter"]},"else":{"properties":{"liquidationOn":false}}},{"if":{"properties":{"matter":{"const":"注销登记"}},"required":["matter"]},"else":{"properties":{"liquidationReport":false}}},{"if":{"properties":{"matter":{"const":"注销登记"}},"required":["matter"]},"else":{"properties":{"remainder":false}}},{"if":{"properties":{"matter":{"const":"注销登记"}},"required":["matter"]},"else":{"properties":{"remainderTo":false}}},{"if":{"allOf":[{"properties":{"matter":{"const":"注销登记"}},"required":["matter"]},{"properties":{"remainder":{"type":"integer","exclusiveMinimum":0}},"required":["remainder"]}]},"then":{"required":["remainderTo"]}},{"if":{"properties":{"matter":{"const":"注销登记"}},"required":["matter"]},"else":{"properties":{"taxCleared":false}}},{"if":{"properties":{"matter":{"const":"注销登记"}},"required":["matter"]},"else":{"properties":{"certCollected":false}}},{"if":{"properties":{"matter":{"const":"注销登记"}},"required":["matter"]},"else":{"properties":{"sealCollected":false}}},{"if":{"properties":{"matter":{"const":"注销登记"}},"required":["matter"]},"else":{"properties":{"announcedOn":false}}},{"if":{"properties":{"matter":{"const":"注销登记"}},"required":["matter"]},"else":{"properties":{"liquidators":false}}},{"if":{"required":["decision"]},"then":{"required":["decidedOn"]},"else":{"properties":{"decidedOn":false}}},{"if":{"properties":{"decision":{"const":"不予"}},"required":["decision"]},"then":{"required":["refusal"]},"else":{"properties":{"refusal":false}}},{"if":{"allOf":[{"properties":{"matter":{"const":"成立登记"}},"required":["matter"]},{"properties":{"decision":{"const":"准予"}},"required":["decision"]}]},"else":{"properties":{"uscc":false}}},{"if":{"properties":{"decision":{"const":"准予"}},"required":["decision"]},"else":{"properties":{"issuedOn":false}}},{"if":{"allOf":[{"properties":{"matter":{"const":"成立登记"}},"required":["matter"]},{"properties":{"decision":{"const":"准予"}},"required":["decision"]}]},"else":{"properties":{"afterYear":false}}}]};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern14 = new RegExp("^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$", "u");

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
    if((data.matter === undefined) && (missing0 = "matter")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        const _errs5 = errors;
        const _errs6 = errors;
        if("成立登记" !== data.matter){
          const err1 = {};
          (vErrors ??= []).push(err1);
          errors++;
        }
        var valid3 = _errs6 === errors;
        if(valid3){
          const err2 = {};
          (vErrors ??= []).push(err2);
          errors++;
        }
        else {
          errors = _errs5;
          if(vErrors !== null){
            if(_errs5){
              vErrors.length = _errs5;
            }
            else {
              vErrors = null;
            }
          }
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
  if(_valid0){
    const _errs7 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.org === undefined){
        const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "org"}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
  }
  if(!valid1){
    const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err4);
    errors++;
  }
  const _errs9 = errors;
  let valid4 = true;
  const _errs10 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing1;
    if((data.matter === undefined) && (missing1 = "matter")){
      const err5 = {};
      (vErrors ??= []).push(err5);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("成立登记" !== data.matter){
          const err6 = {};
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs10 === errors;
  errors = _errs9;
  if(vErrors !== null){
    if(_errs9){
      vErrors.length = _errs9;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause0;
  if(_valid1){
    const _errs12 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.proposedName === undefined){
        const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "proposedName"}};
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    var _valid1 = _errs12 === errors;
    valid4 = _valid1;
    ifClause0 = "then";
  }
  else {
    const _errs13 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.proposedName !== undefined){
        const err8 = {instancePath:instancePath+"/proposedName",schemaPath:"#/allOf/1/else/properties/proposedName/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    var _valid1 = _errs13 === errors;
    valid4 = _valid1;
    if(valid4){
      var props0 = {};
      props0.proposedName = true;
      props0.matter = true;
    }
    ifClause0 = "else";
  }
  if(!valid4){
    const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err9);
    errors++;
  }
  if(props0 !== true){
    props0 = props0 || {};
    props0.matter = true;
  }
  const _errs15 = errors;
  let valid7 = true;
  const _errs16 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.keyArea === undefined) && (missing2 = "keyArea")){
      const err10 = {};
      (vErrors ??= []).push(err10);
      errors++;
    }
    else {
      if(data.keyArea !== undefined){
        if(true !== data.keyArea){
          const err11 = {};
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
    }
  }
  var _valid2 = _errs16 === errors;
  errors = _errs15;
  if(vErrors !== null){
    if(_errs15){
      vErrors.length = _errs15;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid2){
    const _errs18 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.keyAreaKind !== undefined){
        const err12 = {instancePath:instancePath+"/keyAreaKind",schemaPath:"#/allOf/2/else/properties/keyAreaKind/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    var _valid2 = _errs18 === errors;
    valid7 = _valid2;
    if(valid7){
      var props1 = {};
      props1.keyAreaKind = true;
      props1.keyArea = true;
    }
  }
  if(!valid7){
    const err13 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err13);
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
  const _errs20 = errors;
  let valid10 = true;
  const _errs21 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.keyArea === undefined) && (missing3 = "keyArea")){
      const err14 = {};
      (vErrors ??= []).push(err14);
      errors++;
    }
    else {
      if(data.keyArea !== undefined){
        if(true !== data.keyArea){
          const err15 = {};
          (vErrors ??= []).push(err15);
          errors++;
        }
      }
    }
  }
  var _valid3 = _errs21 === errors;
  errors = _errs20;
  if(vErrors !== null){
    if(_errs20){
      vErrors.length = _errs20;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause1;
  if(_valid3){
    const _errs23 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.fastTrack === undefined){
        const err16 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "fastTrack"}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    var _valid3 = _errs23 === errors;
    valid10 = _valid3;
    ifClause1 = "then";
  }
  else {
    const _errs24 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.fastTrack !== undefined){
        const err17 = {instancePath:instancePath+"/fastTrack",schemaPath:"#/allOf/3/else/properties/fastTrack/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    var _valid3 = _errs24 === errors;
    valid10 = _valid3;
    if(valid10){
      var props2 = {};
      props2.fastTrack = true;
      props2.keyArea = true;
    }
    ifClause1 = "else";
  }
  if(!valid10){
    const err18 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: ifClause1}};
    (vErrors ??= []).push(err18);
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
  const _errs26 = errors;
  let valid13 = true;
  const _errs27 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.fastTrack === undefined) && (missing4 = "fastTrack")){
      const err19 = {};
      (vErrors ??= []).push(err19);
      errors++;
    }
    else {
      if(data.fastTrack !== undefined){
        if(true !== data.fastTrack){
          const err20 = {};
          (vErrors ??= []).push(err20);
          errors++;
        }
      }
    }
  }
  var _valid4 = _errs27 === errors;
  errors = _errs26;
  if(vErrors !== null){
    if(_errs26){
      vErrors.length = _errs26;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause2;
  if(_valid4){
    const _errs29 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.fastTrackReason === undefined){
        const err21 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "fastTrackReason"}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    var _valid4 = _errs29 === errors;
    valid13 = _valid4;
    ifClause2 = "then";
  }
  else {
    const _errs30 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.fastTrackReason !== undefined){
        const err22 = {instancePath:instancePath+"/fastTrackReason",schemaPath:"#/allOf/4/else/properties/fastTrackReason/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    var _valid4 = _errs30 === errors;
    valid13 = _valid4;
    if(valid13){
      var props3 = {};
      props3.fastTrackReason = true;
      props3.fastTrack = true;
    }
    ifClause2 = "else";
  }
  if(!valid13){
    const err23 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause2}};
    (vErrors ??= []).push(err23);
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
  const _errs32 = errors;
  let valid16 = true;
  const _errs33 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing5;
    if((data.matter === undefined) && (missing5 = "matter")){
      const err24 = {};
      (vErrors ??= []).push(err24);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("成立登记" !== data.matter){
          const err25 = {};
          (vErrors ??= []).push(err25);
          errors++;
        }
      }
    }
  }
  var _valid5 = _errs33 === errors;
  errors = _errs32;
  if(vErrors !== null){
    if(_errs32){
      vErrors.length = _errs32;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid5){
    const _errs35 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.ackSigned !== undefined){
        const err26 = {instancePath:instancePath+"/ackSigned",schemaPath:"#/allOf/5/else/properties/ackSigned/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    var _valid5 = _errs35 === errors;
    valid16 = _valid5;
    if(valid16){
      var props4 = {};
      props4.ackSigned = true;
      props4.matter = true;
    }
  }
  if(!valid16){
    const err27 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err27);
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
  const _errs37 = errors;
  let valid19 = true;
  const _errs38 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing6;
    if((data.ackSigned === undefined) && (missing6 = "ackSigned")){
      const err28 = {};
      (vErrors ??= []).push(err28);
      errors++;
    }
    else {
      if(data.ackSigned !== undefined){
        if(true !== data.ackSigned){
          const err29 = {};
          (vErrors ??= []).push(err29);
          errors++;
        }
      }
    }
  }
  var _valid6 = _errs38 === errors;
  errors = _errs37;
  if(vErrors !== null){
    if(_errs37){
      vErrors.length = _errs37;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause3;
  if(_valid6){
    const _errs40 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.ackOn === undefined){
        const err30 = {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "ackOn"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    var _valid6 = _errs40 === errors;
    valid19 = _valid6;
    ifClause3 = "then";
  }
  else {
    const _errs41 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.ackOn !== undefined){
        const err31 = {instancePath:instancePath+"/ackOn",schemaPath:"#/allOf/6/else/properties/ackOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    var _valid6 = _errs41 === errors;
    valid19 = _valid6;
    if(valid19){
      var props5 = {};
      props5.ackOn = true;
      props5.ackSigned = true;
    }
    ifClause3 = "else";
  }
  if(!valid19){
    const err32 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: ifClause3}};
    (vErrors ??= []).push(err32);
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
  const _errs43 = errors;
  let valid22 = true;
  const _errs44 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing7;
    if((data.ackSigned === undefined) && (missing7 = "ackSigned")){
      const err33 = {};
      (vErrors ??= []).push(err33);
      errors++;
    }
    else {
      if(data.ackSigned !== undefined){
        if(true !== data.ackSigned){
          const err34 = {};
          (vErrors ??= []).push(err34);
          errors++;
        }
      }
    }
  }
  var _valid7 = _errs44 === errors;
  errors = _errs43;
  if(vErrors !== null){
    if(_errs43){
      vErrors.length = _errs43;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid7){
    const _errs46 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.ackVersion !== undefined){
        const err35 = {instancePath:instancePath+"/ackVersion",schemaPath:"#/allOf/7/else/properties/ackVersion/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    var _valid7 = _errs46 === errors;
    valid22 = _valid7;
    if(valid22){
      var props6 = {};
      props6.ackVersion = true;
      props6.ackSigned = true;
    }
  }
  if(!valid22){
    const err36 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err36);
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
  const _errs48 = errors;
  let valid25 = true;
  const _errs49 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing8;
    if((data.ackSigned === undefined) && (missing8 = "ackSigned")){
      const err37 = {};
      (vErrors ??= []).push(err37);
      errors++;
    }
    else {
      if(data.ackSigned !== undefined){
        if(true !== data.ackSigned){
          const err38 = {};
          (vErrors ??= []).push(err38);
          errors++;
        }
      }
    }
  }
  var _valid8 = _errs49 === errors;
  errors = _errs48;
  if(vErrors !== null){
    if(_errs48){
      vErrors.length = _errs48;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid8){
    const _errs51 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.ackFile !== undefined){
        const err39 = {instancePath:instancePath+"/ackFile",schemaPath:"#/allOf/8/else/properties/ackFile/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    var _valid8 = _errs51 === errors;
    valid25 = _valid8;
    if(valid25){
      var props7 = {};
      props7.ackFile = true;
      props7.ackSigned = true;
    }
  }
  if(!valid25){
    const err40 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err40);
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
  const _errs53 = errors;
  let valid28 = true;
  const _errs54 = errors;
  const _errs55 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing9;
    if((data.matter === undefined) && (missing9 = "matter")){
      const err41 = {};
      (vErrors ??= []).push(err41);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("成立登记" !== data.matter){
          const err42 = {};
          (vErrors ??= []).push(err42);
          errors++;
        }
      }
    }
  }
  var valid29 = _errs55 === errors;
  if(valid29){
    const _errs57 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing10;
      if((data.orgType === undefined) && (missing10 = "orgType")){
        const err43 = {};
        (vErrors ??= []).push(err43);
        errors++;
      }
      else {
        if(data.orgType !== undefined){
          const _errs59 = errors;
          const _errs60 = errors;
          if("ST" !== data.orgType){
            const err44 = {};
            (vErrors ??= []).push(err44);
            errors++;
          }
          var valid32 = _errs60 === errors;
          if(valid32){
            const err45 = {};
            (vErrors ??= []).push(err45);
            errors++;
          }
          else {
            errors = _errs59;
            if(vErrors !== null){
              if(_errs59){
                vErrors.length = _errs59;
              }
              else {
                vErrors = null;
              }
            }
          }
        }
      }
    }
    var valid29 = _errs57 === errors;
  }
  var _valid9 = _errs54 === errors;
  errors = _errs53;
  if(vErrors !== null){
    if(_errs53){
      vErrors.length = _errs53;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid9){
    const _errs61 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.pledgeFile !== undefined){
        const err46 = {instancePath:instancePath+"/pledgeFile",schemaPath:"#/allOf/9/else/properties/pledgeFile/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err46);
        errors++;
      }
    }
    var _valid9 = _errs61 === errors;
    valid28 = _valid9;
    if(valid28){
      var props8 = {};
      props8.pledgeFile = true;
      props8.orgType = true;
      props8.matter = true;
    }
  }
  if(!valid28){
    const err47 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err47);
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
  const _errs63 = errors;
  let valid34 = true;
  const _errs64 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing11;
    if((data.matter === undefined) && (missing11 = "matter")){
      const err48 = {};
      (vErrors ??= []).push(err48);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("有效期延续" !== data.matter){
          const err49 = {};
          (vErrors ??= []).push(err49);
          errors++;
        }
      }
    }
  }
  var _valid10 = _errs64 === errors;
  errors = _errs63;
  if(vErrors !== null){
    if(_errs63){
      vErrors.length = _errs63;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause4;
  if(_valid10){
    const _errs66 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.newCertTo === undefined){
        const err50 = {instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty: "newCertTo"}};
        (vErrors ??= []).push(err50);
        errors++;
      }
    }
    var _valid10 = _errs66 === errors;
    valid34 = _valid10;
    ifClause4 = "then";
  }
  else {
    const _errs67 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.newCertTo !== undefined){
        const err51 = {instancePath:instancePath+"/newCertTo",schemaPath:"#/allOf/10/else/properties/newCertTo/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err51);
        errors++;
      }
    }
    var _valid10 = _errs67 === errors;
    valid34 = _valid10;
    if(valid34){
      var props9 = {};
      props9.newCertTo = true;
      props9.matter = true;
    }
    ifClause4 = "else";
  }
  if(!valid34){
    const err52 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: ifClause4}};
    (vErrors ??= []).push(err52);
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
  const _errs69 = errors;
  let valid37 = true;
  const _errs70 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing12;
    if((data.matter === undefined) && (missing12 = "matter")){
      const err53 = {};
      (vErrors ??= []).push(err53);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("变更登记" !== data.matter){
          const err54 = {};
          (vErrors ??= []).push(err54);
          errors++;
        }
      }
    }
  }
  var _valid11 = _errs70 === errors;
  errors = _errs69;
  if(vErrors !== null){
    if(_errs69){
      vErrors.length = _errs69;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid11){
    const _errs72 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.changes !== undefined){
        const err55 = {instancePath:instancePath+"/changes",schemaPath:"#/allOf/11/else/properties/changes/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err55);
        errors++;
      }
    }
    var _valid11 = _errs72 === errors;
    valid37 = _valid11;
    if(valid37){
      var props10 = {};
      props10.changes = true;
      props10.matter = true;
    }
  }
  if(!valid37){
    const err56 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err56);
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
  const _errs74 = errors;
  let valid40 = true;
  const _errs75 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing13;
    if((data.matter === undefined) && (missing13 = "matter")){
      const err57 = {};
      (vErrors ??= []).push(err57);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("注销登记" !== data.matter){
          const err58 = {};
          (vErrors ??= []).push(err58);
          errors++;
        }
      }
    }
  }
  var _valid12 = _errs75 === errors;
  errors = _errs74;
  if(vErrors !== null){
    if(_errs74){
      vErrors.length = _errs74;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause5;
  if(_valid12){
    const _errs77 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.endCause === undefined){
        const err59 = {instancePath,schemaPath:"#/allOf/12/then/required",keyword:"required",params:{missingProperty: "endCause"}};
        (vErrors ??= []).push(err59);
        errors++;
      }
    }
    var _valid12 = _errs77 === errors;
    valid40 = _valid12;
    ifClause5 = "then";
  }
  else {
    const _errs78 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.endCause !== undefined){
        const err60 = {instancePath:instancePath+"/endCause",schemaPath:"#/allOf/12/else/properties/endCause/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err60);
        errors++;
      }
    }
    var _valid12 = _errs78 === errors;
    valid40 = _valid12;
    if(valid40){
      var props11 = {};
      props11.endCause = true;
      props11.matter = true;
    }
    ifClause5 = "else";
  }
  if(!valid40){
    const err61 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: ifClause5}};
    (vErrors ??= []).push(err61);
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
  const _errs80 = errors;
  let valid43 = true;
  const _errs81 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing14;
    if((data.matter === undefined) && (missing14 = "matter")){
      const err62 = {};
      (vErrors ??= []).push(err62);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("注销登记" !== data.matter){
          const err63 = {};
          (vErrors ??= []).push(err63);
          errors++;
        }
      }
    }
  }
  var _valid13 = _errs81 === errors;
  errors = _errs80;
  if(vErrors !== null){
    if(_errs80){
      vErrors.length = _errs80;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid13){
    const _errs83 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.liquidatorsOn !== undefined){
        const err64 = {instancePath:instancePath+"/liquidatorsOn",schemaPath:"#/allOf/13/else/properties/liquidatorsOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err64);
        errors++;
      }
    }
    var _valid13 = _errs83 === errors;
    valid43 = _valid13;
    if(valid43){
      var props12 = {};
      props12.liquidatorsOn = true;
      props12.matter = true;
    }
  }
  if(!valid43){
    const err65 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err65);
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
  const _errs85 = errors;
  let valid46 = true;
  const _errs86 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing15;
    if((data.matter === undefined) && (missing15 = "matter")){
      const err66 = {};
      (vErrors ??= []).push(err66);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("注销登记" !== data.matter){
          const err67 = {};
          (vErrors ??= []).push(err67);
          errors++;
        }
      }
    }
  }
  var _valid14 = _errs86 === errors;
  errors = _errs85;
  if(vErrors !== null){
    if(_errs85){
      vErrors.length = _errs85;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid14){
    const _errs88 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.liquidationNoticeOn !== undefined){
        const err68 = {instancePath:instancePath+"/liquidationNoticeOn",schemaPath:"#/allOf/14/else/properties/liquidationNoticeOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err68);
        errors++;
      }
    }
    var _valid14 = _errs88 === errors;
    valid46 = _valid14;
    if(valid46){
      var props13 = {};
      props13.liquidationNoticeOn = true;
      props13.matter = true;
    }
  }
  if(!valid46){
    const err69 = {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err69);
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
  const _errs90 = errors;
  let valid49 = true;
  const _errs91 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing16;
    if((data.matter === undefined) && (missing16 = "matter")){
      const err70 = {};
      (vErrors ??= []).push(err70);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("注销登记" !== data.matter){
          const err71 = {};
          (vErrors ??= []).push(err71);
          errors++;
        }
      }
    }
  }
  var _valid15 = _errs91 === errors;
  errors = _errs90;
  if(vErrors !== null){
    if(_errs90){
      vErrors.length = _errs90;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid15){
    const _errs93 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.liquidationOn !== undefined){
        const err72 = {instancePath:instancePath+"/liquidationOn",schemaPath:"#/allOf/15/else/properties/liquidationOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err72);
        errors++;
      }
    }
    var _valid15 = _errs93 === errors;
    valid49 = _valid15;
    if(valid49){
      var props14 = {};
      props14.liquidationOn = true;
      props14.matter = true;
    }
  }
  if(!valid49){
    const err73 = {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err73);
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
  const _errs95 = errors;
  let valid52 = true;
  const _errs96 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing17;
    if((data.matter === undefined) && (missing17 = "matter")){
      const err74 = {};
      (vErrors ??= []).push(err74);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("注销登记" !== data.matter){
          const err75 = {};
          (vErrors ??= []).push(err75);
          errors++;
        }
      }
    }
  }
  var _valid16 = _errs96 === errors;
  errors = _errs95;
  if(vErrors !== null){
    if(_errs95){
      vErrors.length = _errs95;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid16){
    const _errs98 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.liquidationReport !== undefined){
        const err76 = {instancePath:instancePath+"/liquidationReport",schemaPath:"#/allOf/16/else/properties/liquidationReport/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err76);
        errors++;
      }
    }
    var _valid16 = _errs98 === errors;
    valid52 = _valid16;
    if(valid52){
      var props15 = {};
      props15.liquidationReport = true;
      props15.matter = true;
    }
  }
  if(!valid52){
    const err77 = {instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err77);
    errors++;
  }
  if(props0 !== true && props15 !== undefined){
    if(props15 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props15);
    }
  }
  const _errs100 = errors;
  let valid55 = true;
  const _errs101 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing18;
    if((data.matter === undefined) && (missing18 = "matter")){
      const err78 = {};
      (vErrors ??= []).push(err78);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("注销登记" !== data.matter){
          const err79 = {};
          (vErrors ??= []).push(err79);
          errors++;
        }
      }
    }
  }
  var _valid17 = _errs101 === errors;
  errors = _errs100;
  if(vErrors !== null){
    if(_errs100){
      vErrors.length = _errs100;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid17){
    const _errs103 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.remainder !== undefined){
        const err80 = {instancePath:instancePath+"/remainder",schemaPath:"#/allOf/17/else/properties/remainder/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err80);
        errors++;
      }
    }
    var _valid17 = _errs103 === errors;
    valid55 = _valid17;
    if(valid55){
      var props16 = {};
      props16.remainder = true;
      props16.matter = true;
    }
  }
  if(!valid55){
    const err81 = {instancePath,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err81);
    errors++;
  }
  if(props0 !== true && props16 !== undefined){
    if(props16 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props16);
    }
  }
  const _errs105 = errors;
  let valid58 = true;
  const _errs106 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing19;
    if((data.matter === undefined) && (missing19 = "matter")){
      const err82 = {};
      (vErrors ??= []).push(err82);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("注销登记" !== data.matter){
          const err83 = {};
          (vErrors ??= []).push(err83);
          errors++;
        }
      }
    }
  }
  var _valid18 = _errs106 === errors;
  errors = _errs105;
  if(vErrors !== null){
    if(_errs105){
      vErrors.length = _errs105;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid18){
    const _errs108 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.remainderTo !== undefined){
        const err84 = {instancePath:instancePath+"/remainderTo",schemaPath:"#/allOf/18/else/properties/remainderTo/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err84);
        errors++;
      }
    }
    var _valid18 = _errs108 === errors;
    valid58 = _valid18;
    if(valid58){
      var props17 = {};
      props17.remainderTo = true;
      props17.matter = true;
    }
  }
  if(!valid58){
    const err85 = {instancePath,schemaPath:"#/allOf/18/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err85);
    errors++;
  }
  if(props0 !== true && props17 !== undefined){
    if(props17 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props17);
    }
  }
  const _errs110 = errors;
  let valid61 = true;
  const _errs111 = errors;
  const _errs112 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing20;
    if((data.matter === undefined) && (missing20 = "matter")){
      const err86 = {};
      (vErrors ??= []).push(err86);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("注销登记" !== data.matter){
          const err87 = {};
          (vErrors ??= []).push(err87);
          errors++;
        }
      }
    }
  }
  var valid62 = _errs112 === errors;
  if(valid62){
    const _errs114 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing21;
      if((data.remainder === undefined) && (missing21 = "remainder")){
        const err88 = {};
        (vErrors ??= []).push(err88);
        errors++;
      }
      else {
        if(data.remainder !== undefined){
          let data39 = data.remainder;
          const _errs115 = errors;
          if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
            const err89 = {};
            (vErrors ??= []).push(err89);
            errors++;
          }
          if(errors === _errs115){
            if((typeof data39 == "number") && (isFinite(data39))){
              if(data39 <= 0 || isNaN(data39)){
                const err90 = {};
                (vErrors ??= []).push(err90);
                errors++;
              }
            }
          }
        }
      }
    }
    var valid62 = _errs114 === errors;
  }
  var _valid19 = _errs111 === errors;
  errors = _errs110;
  if(vErrors !== null){
    if(_errs110){
      vErrors.length = _errs110;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid19){
    const _errs117 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.remainderTo === undefined){
        const err91 = {instancePath,schemaPath:"#/allOf/19/then/required",keyword:"required",params:{missingProperty: "remainderTo"}};
        (vErrors ??= []).push(err91);
        errors++;
      }
    }
    var _valid19 = _errs117 === errors;
    valid61 = _valid19;
  }
  if(!valid61){
    const err92 = {instancePath,schemaPath:"#/allOf/19/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err92);
    errors++;
  }
  if(props0 !== true){
    props0 = props0 || {};
    props0.remainder = true;
    props0.matter = true;
  }
  const _errs119 = errors;
  let valid65 = true;
  const _errs120 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing22;
    if((data.matter === undefined) && (missing22 = "matter")){
      const err93 = {};
      (vErrors ??= []).push(err93);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("注销登记" !== data.matter){
          const err94 = {};
          (vErrors ??= []).push(err94);
          errors++;
        }
      }
    }
  }
  var _valid20 = _errs120 === errors;
  errors = _errs119;
  if(vErrors !== null){
    if(_errs119){
      vErrors.length = _errs119;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid20){
    const _errs122 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.taxCleared !== undefined){
        const err95 = {instancePath:instancePath+"/taxCleared",schemaPath:"#/allOf/20/else/properties/taxCleared/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err95);
        errors++;
      }
    }
    var _valid20 = _errs122 === errors;
    valid65 = _valid20;
    if(valid65){
      var props18 = {};
      props18.taxCleared = true;
      props18.matter = true;
    }
  }
  if(!valid65){
    const err96 = {instancePath,schemaPath:"#/allOf/20/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err96);
    errors++;
  }
  if(props0 !== true && props18 !== undefined){
    if(props18 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props18);
    }
  }
  const _errs124 = errors;
  let valid68 = true;
  const _errs125 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing23;
    if((data.matter === undefined) && (missing23 = "matter")){
      const err97 = {};
      (vErrors ??= []).push(err97);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("注销登记" !== data.matter){
          const err98 = {};
          (vErrors ??= []).push(err98);
          errors++;
        }
      }
    }
  }
  var _valid21 = _errs125 === errors;
  errors = _errs124;
  if(vErrors !== null){
    if(_errs124){
      vErrors.length = _errs124;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid21){
    const _errs127 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.certCollected !== undefined){
        const err99 = {instancePath:instancePath+"/certCollected",schemaPath:"#/allOf/21/else/properties/certCollected/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err99);
        errors++;
      }
    }
    var _valid21 = _errs127 === errors;
    valid68 = _valid21;
    if(valid68){
      var props19 = {};
      props19.certCollected = true;
      props19.matter = true;
    }
  }
  if(!valid68){
    const err100 = {instancePath,schemaPath:"#/allOf/21/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err100);
    errors++;
  }
  if(props0 !== true && props19 !== undefined){
    if(props19 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props19);
    }
  }
  const _errs129 = errors;
  let valid71 = true;
  const _errs130 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing24;
    if((data.matter === undefined) && (missing24 = "matter")){
      const err101 = {};
      (vErrors ??= []).push(err101);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("注销登记" !== data.matter){
          const err102 = {};
          (vErrors ??= []).push(err102);
          errors++;
        }
      }
    }
  }
  var _valid22 = _errs130 === errors;
  errors = _errs129;
  if(vErrors !== null){
    if(_errs129){
      vErrors.length = _errs129;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid22){
    const _errs132 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.sealCollected !== undefined){
        const err103 = {instancePath:instancePath+"/sealCollected",schemaPath:"#/allOf/22/else/properties/sealCollected/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err103);
        errors++;
      }
    }
    var _valid22 = _errs132 === errors;
    valid71 = _valid22;
    if(valid71){
      var props20 = {};
      props20.sealCollected = true;
      props20.matter = true;
    }
  }
  if(!valid71){
    const err104 = {instancePath,schemaPath:"#/allOf/22/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err104);
    errors++;
  }
  if(props0 !== true && props20 !== undefined){
    if(props20 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props20);
    }
  }
  const _errs134 = errors;
  let valid74 = true;
  const _errs135 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing25;
    if((data.matter === undefined) && (missing25 = "matter")){
      const err105 = {};
      (vErrors ??= []).push(err105);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("注销登记" !== data.matter){
          const err106 = {};
          (vErrors ??= []).push(err106);
          errors++;
        }
      }
    }
  }
  var _valid23 = _errs135 === errors;
  errors = _errs134;
  if(vErrors !== null){
    if(_errs134){
      vErrors.length = _errs134;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid23){
    const _errs137 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.announcedOn !== undefined){
        const err107 = {instancePath:instancePath+"/announcedOn",schemaPath:"#/allOf/23/else/properties/announcedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err107);
        errors++;
      }
    }
    var _valid23 = _errs137 === errors;
    valid74 = _valid23;
    if(valid74){
      var props21 = {};
      props21.announcedOn = true;
      props21.matter = true;
    }
  }
  if(!valid74){
    const err108 = {instancePath,schemaPath:"#/allOf/23/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err108);
    errors++;
  }
  if(props0 !== true && props21 !== undefined){
    if(props21 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props21);
    }
  }
  const _errs139 = errors;
  let valid77 = true;
  const _errs140 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing26;
    if((data.matter === undefined) && (missing26 = "matter")){
      const err109 = {};
      (vErrors ??= []).push(err109);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("注销登记" !== data.matter){
          const err110 = {};
          (vErrors ??= []).push(err110);
          errors++;
        }
      }
    }
  }
  var _valid24 = _errs140 === errors;
  errors = _errs139;
  if(vErrors !== null){
    if(_errs139){
      vErrors.length = _errs139;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid24){
    const _errs142 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.liquidators !== undefined){
        const err111 = {instancePath:instancePath+"/liquidators",schemaPath:"#/allOf/24/else/properties/liquidators/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err111);
        errors++;
      }
    }
    var _valid24 = _errs142 === errors;
    valid77 = _valid24;
    if(valid77){
      var props22 = {};
      props22.liquidators = true;
      props22.matter = true;
    }
  }
  if(!valid77){
    const err112 = {instancePath,schemaPath:"#/allOf/24/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err112);
    errors++;
  }
  if(props0 !== true && props22 !== undefined){
    if(props22 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props22);
    }
  }
  const _errs144 = errors;
  let valid80 = true;
  const _errs145 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing27;
    if((data.decision === undefined) && (missing27 = "decision")){
      const err113 = {};
      (vErrors ??= []).push(err113);
      errors++;
    }
  }
  var _valid25 = _errs145 === errors;
  errors = _errs144;
  if(vErrors !== null){
    if(_errs144){
      vErrors.length = _errs144;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause6;
  if(_valid25){
    const _errs146 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.decidedOn === undefined){
        const err114 = {instancePath,schemaPath:"#/allOf/25/then/required",keyword:"required",params:{missingProperty: "decidedOn"}};
        (vErrors ??= []).push(err114);
        errors++;
      }
    }
    var _valid25 = _errs146 === errors;
    valid80 = _valid25;
    ifClause6 = "then";
  }
  else {
    const _errs147 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.decidedOn !== undefined){
        const err115 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/allOf/25/else/properties/decidedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err115);
        errors++;
      }
    }
    var _valid25 = _errs147 === errors;
    valid80 = _valid25;
    if(valid80){
      var props23 = {};
      props23.decidedOn = true;
    }
    ifClause6 = "else";
  }
  if(!valid80){
    const err116 = {instancePath,schemaPath:"#/allOf/25/if",keyword:"if",params:{failingKeyword: ifClause6}};
    (vErrors ??= []).push(err116);
    errors++;
  }
  if(props0 !== true && props23 !== undefined){
    if(props23 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props23);
    }
  }
  const _errs149 = errors;
  let valid82 = true;
  const _errs150 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing28;
    if((data.decision === undefined) && (missing28 = "decision")){
      const err117 = {};
      (vErrors ??= []).push(err117);
      errors++;
    }
    else {
      if(data.decision !== undefined){
        if("不予" !== data.decision){
          const err118 = {};
          (vErrors ??= []).push(err118);
          errors++;
        }
      }
    }
  }
  var _valid26 = _errs150 === errors;
  errors = _errs149;
  if(vErrors !== null){
    if(_errs149){
      vErrors.length = _errs149;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause7;
  if(_valid26){
    const _errs152 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.refusal === undefined){
        const err119 = {instancePath,schemaPath:"#/allOf/26/then/required",keyword:"required",params:{missingProperty: "refusal"}};
        (vErrors ??= []).push(err119);
        errors++;
      }
    }
    var _valid26 = _errs152 === errors;
    valid82 = _valid26;
    ifClause7 = "then";
  }
  else {
    const _errs153 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.refusal !== undefined){
        const err120 = {instancePath:instancePath+"/refusal",schemaPath:"#/allOf/26/else/properties/refusal/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err120);
        errors++;
      }
    }
    var _valid26 = _errs153 === errors;
    valid82 = _valid26;
    if(valid82){
      var props24 = {};
      props24.refusal = true;
      props24.decision = true;
    }
    ifClause7 = "else";
  }
  if(!valid82){
    const err121 = {instancePath,schemaPath:"#/allOf/26/if",keyword:"if",params:{failingKeyword: ifClause7}};
    (vErrors ??= []).push(err121);
    errors++;
  }
  if(props0 !== true && props24 !== undefined){
    if(props24 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props24);
    }
  }
  const _errs155 = errors;
  let valid85 = true;
  const _errs156 = errors;
  const _errs157 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing29;
    if((data.matter === undefined) && (missing29 = "matter")){
      const err122 = {};
      (vErrors ??= []).push(err122);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("成立登记" !== data.matter){
          const err123 = {};
          (vErrors ??= []).push(err123);
          errors++;
        }
      }
    }
  }
  var valid86 = _errs157 === errors;
  if(valid86){
    const _errs159 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing30;
      if((data.decision === undefined) && (missing30 = "decision")){
        const err124 = {};
        (vErrors ??= []).push(err124);
        errors++;
      }
      else {
        if(data.decision !== undefined){
          if("准予" !== data.decision){
            const err125 = {};
            (vErrors ??= []).push(err125);
            errors++;
          }
        }
      }
    }
    var valid86 = _errs159 === errors;
  }
  var _valid27 = _errs156 === errors;
  errors = _errs155;
  if(vErrors !== null){
    if(_errs155){
      vErrors.length = _errs155;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid27){
    const _errs161 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.uscc !== undefined){
        const err126 = {instancePath:instancePath+"/uscc",schemaPath:"#/allOf/27/else/properties/uscc/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err126);
        errors++;
      }
    }
    var _valid27 = _errs161 === errors;
    valid85 = _valid27;
    if(valid85){
      var props25 = {};
      props25.uscc = true;
      props25.decision = true;
      props25.matter = true;
    }
  }
  if(!valid85){
    const err127 = {instancePath,schemaPath:"#/allOf/27/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err127);
    errors++;
  }
  if(props0 !== true && props25 !== undefined){
    if(props25 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props25);
    }
  }
  const _errs163 = errors;
  let valid90 = true;
  const _errs164 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing31;
    if((data.decision === undefined) && (missing31 = "decision")){
      const err128 = {};
      (vErrors ??= []).push(err128);
      errors++;
    }
    else {
      if(data.decision !== undefined){
        if("准予" !== data.decision){
          const err129 = {};
          (vErrors ??= []).push(err129);
          errors++;
        }
      }
    }
  }
  var _valid28 = _errs164 === errors;
  errors = _errs163;
  if(vErrors !== null){
    if(_errs163){
      vErrors.length = _errs163;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid28){
    const _errs166 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.issuedOn !== undefined){
        const err130 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/allOf/28/else/properties/issuedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err130);
        errors++;
      }
    }
    var _valid28 = _errs166 === errors;
    valid90 = _valid28;
    if(valid90){
      var props26 = {};
      props26.issuedOn = true;
      props26.decision = true;
    }
  }
  if(!valid90){
    const err131 = {instancePath,schemaPath:"#/allOf/28/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err131);
    errors++;
  }
  if(props0 !== true && props26 !== undefined){
    if(props26 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props26);
    }
  }
  const _errs168 = errors;
  let valid93 = true;
  const _errs169 = errors;
  const _errs170 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing32;
    if((data.matter === undefined) && (missing32 = "matter")){
      const err132 = {};
      (vErrors ??= []).push(err132);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("成立登记" !== data.matter){
          const err133 = {};
          (vErrors ??= []).push(err133);
          errors++;
        }
      }
    }
  }
  var valid94 = _errs170 === errors;
  if(valid94){
    const _errs172 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing33;
      if((data.decision === undefined) && (missing33 = "decision")){
        const err134 = {};
        (vErrors ??= []).push(err134);
        errors++;
      }
      else {
        if(data.decision !== undefined){
          if("准予" !== data.decision){
            const err135 = {};
            (vErrors ??= []).push(err135);
            errors++;
          }
        }
      }
    }
    var valid94 = _errs172 === errors;
  }
  var _valid29 = _errs169 === errors;
  errors = _errs168;
  if(vErrors !== null){
    if(_errs168){
      vErrors.length = _errs168;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid29){
    const _errs174 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.afterYear !== undefined){
        const err136 = {instancePath:instancePath+"/afterYear",schemaPath:"#/allOf/29/else/properties/afterYear/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err136);
        errors++;
      }
    }
    var _valid29 = _errs174 === errors;
    valid93 = _valid29;
    if(valid93){
      var props27 = {};
      props27.afterYear = true;
      props27.decision = true;
      props27.matter = true;
    }
  }
  if(!valid93){
    const err137 = {instancePath,schemaPath:"#/allOf/29/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err137);
    errors++;
  }
  if(props0 !== true && props27 !== undefined){
    if(props27 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props27);
    }
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.matter === undefined){
      const err138 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "matter"}};
      (vErrors ??= []).push(err138);
      errors++;
    }
    if(data.orgType === undefined){
      const err139 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orgType"}};
      (vErrors ??= []).push(err139);
      errors++;
    }
    if(data.applicant === undefined){
      const err140 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applicant"}};
      (vErrors ??= []).push(err140);
      errors++;
    }
    if(data.appliedOn === undefined){
      const err141 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "appliedOn"}};
      (vErrors ??= []).push(err141);
      errors++;
    }
    if(data.keyArea === undefined){
      const err142 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keyArea"}};
      (vErrors ??= []).push(err142);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err143 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err143);
        errors++;
      }
    }
    if(data.matter !== undefined){
      let data61 = data.matter;
      if(typeof data61 !== "string"){
        const err144 = {instancePath:instancePath+"/matter",schemaPath:"#/properties/matter/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err144);
        errors++;
      }
      if(!(((((((((data61 === "成立登记") || (data61 === "变更登记")) || (data61 === "注销登记")) || (data61 === "章程核准")) || (data61 === "有效期延续")) || (data61 === "负责人备案")) || (data61 === "印章备案")) || (data61 === "账户备案")) || (data61 === "换届报告"))){
        const err145 = {instancePath:instancePath+"/matter",schemaPath:"#/properties/matter/enum",keyword:"enum",params:{allowedValues: schema0.properties.matter.enum}};
        (vErrors ??= []).push(err145);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data62 = data.org;
      if(typeof data62 === "string"){
        if(func1(data62) > 200){
          const err146 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err146);
          errors++;
        }
        if(func1(data62) < 1){
          const err147 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err147);
          errors++;
        }
      }
      else {
        const err148 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err148);
        errors++;
      }
    }
    if(data.proposedName !== undefined){
      let data63 = data.proposedName;
      if(typeof data63 === "string"){
        if(func1(data63) > 60){
          const err149 = {instancePath:instancePath+"/proposedName",schemaPath:"#/properties/proposedName/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err149);
          errors++;
        }
        if(func1(data63) < 1){
          const err150 = {instancePath:instancePath+"/proposedName",schemaPath:"#/properties/proposedName/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err150);
          errors++;
        }
      }
      else {
        const err151 = {instancePath:instancePath+"/proposedName",schemaPath:"#/properties/proposedName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err151);
        errors++;
      }
    }
    if(data.orgType !== undefined){
      let data64 = data.orgType;
      if(typeof data64 !== "string"){
        const err152 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err152);
        errors++;
      }
      if(!(((data64 === "ST") || (data64 === "MF")) || (data64 === "JJ"))){
        const err153 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/enum",keyword:"enum",params:{allowedValues: schema0.properties.orgType.enum}};
        (vErrors ??= []).push(err153);
        errors++;
      }
    }
    if(data.regMode !== undefined){
      let data65 = data.regMode;
      if(typeof data65 !== "string"){
        const err154 = {instancePath:instancePath+"/regMode",schemaPath:"#/properties/regMode/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err154);
        errors++;
      }
      if(!((data65 === "双重管理") || (data65 === "直接登记"))){
        const err155 = {instancePath:instancePath+"/regMode",schemaPath:"#/properties/regMode/enum",keyword:"enum",params:{allowedValues: schema0.properties.regMode.enum}};
        (vErrors ??= []).push(err155);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data66 = data.street;
      if(typeof data66 !== "string"){
        const err156 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err156);
        errors++;
      }
      if(!((((((((((((data66 === "310110001") || (data66 === "310110006")) || (data66 === "310110008")) || (data66 === "310110009")) || (data66 === "310110012")) || (data66 === "310110013")) || (data66 === "310110015")) || (data66 === "310110016")) || (data66 === "310110018")) || (data66 === "310110019")) || (data66 === "310110020")) || (data66 === "310110021"))){
        const err157 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err157);
        errors++;
      }
    }
    if(data.applicant !== undefined){
      let data67 = data.applicant;
      if(typeof data67 === "string"){
        if(func1(data67) > 60){
          const err158 = {instancePath:instancePath+"/applicant",schemaPath:"#/properties/applicant/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err158);
          errors++;
        }
        if(func1(data67) < 1){
          const err159 = {instancePath:instancePath+"/applicant",schemaPath:"#/properties/applicant/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err159);
          errors++;
        }
      }
      else {
        const err160 = {instancePath:instancePath+"/applicant",schemaPath:"#/properties/applicant/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err160);
        errors++;
      }
    }
    if(data.appliedOn !== undefined){
      let data68 = data.appliedOn;
      if(typeof data68 === "string"){
        if(!pattern0.test(data68)){
          const err161 = {instancePath:instancePath+"/appliedOn",schemaPath:"#/properties/appliedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err161);
          errors++;
        }
      }
      else {
        const err162 = {instancePath:instancePath+"/appliedOn",schemaPath:"#/properties/appliedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err162);
        errors++;
      }
    }
    if(data.reason !== undefined){
      let data69 = data.reason;
      if(typeof data69 === "string"){
        if(func1(data69) > 4000){
          const err163 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err163);
          errors++;
        }
        if(func1(data69) < 1){
          const err164 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err164);
          errors++;
        }
      }
      else {
        const err165 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err165);
        errors++;
      }
    }
    if(data.keyArea !== undefined){
      if(typeof data.keyArea !== "boolean"){
        const err166 = {instancePath:instancePath+"/keyArea",schemaPath:"#/properties/keyArea/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err166);
        errors++;
      }
    }
    if(data.keyAreaKind !== undefined){
      let data71 = data.keyAreaKind;
      if(typeof data71 !== "string"){
        const err167 = {instancePath:instancePath+"/keyAreaKind",schemaPath:"#/properties/keyAreaKind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err167);
        errors++;
      }
      if(!(((((data71 === "经济发展") || (data71 === "科技创新")) || (data71 === "绿色低碳")) || (data71 === "养老托育")) || (data71 === "社区治理"))){
        const err168 = {instancePath:instancePath+"/keyAreaKind",schemaPath:"#/properties/keyAreaKind/enum",keyword:"enum",params:{allowedValues: schema0.properties.keyAreaKind.enum}};
        (vErrors ??= []).push(err168);
        errors++;
      }
    }
    if(data.fastTrack !== undefined){
      if(typeof data.fastTrack !== "boolean"){
        const err169 = {instancePath:instancePath+"/fastTrack",schemaPath:"#/properties/fastTrack/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err169);
        errors++;
      }
    }
    if(data.fastTrackReason !== undefined){
      let data73 = data.fastTrackReason;
      if(typeof data73 === "string"){
        if(func1(data73) > 4000){
          const err170 = {instancePath:instancePath+"/fastTrackReason",schemaPath:"#/properties/fastTrackReason/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err170);
          errors++;
        }
        if(func1(data73) < 1){
          const err171 = {instancePath:instancePath+"/fastTrackReason",schemaPath:"#/properties/fastTrackReason/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err171);
          errors++;
        }
      }
      else {
        const err172 = {instancePath:instancePath+"/fastTrackReason",schemaPath:"#/properties/fastTrackReason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err172);
        errors++;
      }
    }
    if(data.ackSigned !== undefined){
      if(typeof data.ackSigned !== "boolean"){
        const err173 = {instancePath:instancePath+"/ackSigned",schemaPath:"#/properties/ackSigned/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err173);
        errors++;
      }
    }
    if(data.ackOn !== undefined){
      let data75 = data.ackOn;
      if(typeof data75 === "string"){
        if(!pattern0.test(data75)){
          const err174 = {instancePath:instancePath+"/ackOn",schemaPath:"#/properties/ackOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err174);
          errors++;
        }
      }
      else {
        const err175 = {instancePath:instancePath+"/ackOn",schemaPath:"#/properties/ackOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err175);
        errors++;
      }
    }
    if(data.ackVersion !== undefined){
      let data76 = data.ackVersion;
      if(typeof data76 === "string"){
        if(func1(data76) > 200){
          const err176 = {instancePath:instancePath+"/ackVersion",schemaPath:"#/properties/ackVersion/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err176);
          errors++;
        }
        if(func1(data76) < 1){
          const err177 = {instancePath:instancePath+"/ackVersion",schemaPath:"#/properties/ackVersion/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err177);
          errors++;
        }
      }
      else {
        const err178 = {instancePath:instancePath+"/ackVersion",schemaPath:"#/properties/ackVersion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err178);
        errors++;
      }
    }
    if(data.ackFile !== undefined){
      let data77 = data.ackFile;
      if(typeof data77 === "string"){
        if(func1(data77) > 200){
          const err179 = {instancePath:instancePath+"/ackFile",schemaPath:"#/properties/ackFile/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err179);
          errors++;
        }
        if(func1(data77) < 1){
          const err180 = {instancePath:instancePath+"/ackFile",schemaPath:"#/properties/ackFile/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err180);
          errors++;
        }
      }
      else {
        const err181 = {instancePath:instancePath+"/ackFile",schemaPath:"#/properties/ackFile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err181);
        errors++;
      }
    }
    if(data.pledgeFile !== undefined){
      let data78 = data.pledgeFile;
      if(typeof data78 === "string"){
        if(func1(data78) > 200){
          const err182 = {instancePath:instancePath+"/pledgeFile",schemaPath:"#/properties/pledgeFile/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err182);
          errors++;
        }
        if(func1(data78) < 1){
          const err183 = {instancePath:instancePath+"/pledgeFile",schemaPath:"#/properties/pledgeFile/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err183);
          errors++;
        }
      }
      else {
        const err184 = {instancePath:instancePath+"/pledgeFile",schemaPath:"#/properties/pledgeFile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err184);
        errors++;
      }
    }
    if(data.newCertTo !== undefined){
      let data79 = data.newCertTo;
      if(typeof data79 === "string"){
        if(!pattern0.test(data79)){
          const err185 = {instancePath:instancePath+"/newCertTo",schemaPath:"#/properties/newCertTo/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err185);
          errors++;
        }
      }
      else {
        const err186 = {instancePath:instancePath+"/newCertTo",schemaPath:"#/properties/newCertTo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err186);
        errors++;
      }
    }
    if(data.changes !== undefined){
      let data80 = data.changes;
      if(Array.isArray(data80)){
        if(data80.length > 1000){
          const err187 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err187);
          errors++;
        }
        const len0 = data80.length;
        for(let i0=0; i0<len0; i0++){
          let data81 = data80[i0];
          if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
            if(data81.item === undefined){
              const err188 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "item"}};
              (vErrors ??= []).push(err188);
              errors++;
            }
            if(data81.before === undefined){
              const err189 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "before"}};
              (vErrors ??= []).push(err189);
              errors++;
            }
            if(data81.after === undefined){
              const err190 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "after"}};
              (vErrors ??= []).push(err190);
              errors++;
            }
            for(const key1 in data81){
              if(!(((key1 === "item") || (key1 === "before")) || (key1 === "after"))){
                const err191 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err191);
                errors++;
              }
            }
            if(data81.item !== undefined){
              let data82 = data81.item;
              if(typeof data82 === "string"){
                if(func1(data82) > 200){
                  const err192 = {instancePath:instancePath+"/changes/" + i0+"/item",schemaPath:"#/properties/changes/items/properties/item/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err192);
                  errors++;
                }
                if(func1(data82) < 1){
                  const err193 = {instancePath:instancePath+"/changes/" + i0+"/item",schemaPath:"#/properties/changes/items/properties/item/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err193);
                  errors++;
                }
              }
              else {
                const err194 = {instancePath:instancePath+"/changes/" + i0+"/item",schemaPath:"#/properties/changes/items/properties/item/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err194);
                errors++;
              }
            }
            if(data81.before !== undefined){
              let data83 = data81.before;
              if(typeof data83 === "string"){
                if(func1(data83) > 200){
                  const err195 = {instancePath:instancePath+"/changes/" + i0+"/before",schemaPath:"#/properties/changes/items/properties/before/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err195);
                  errors++;
                }
                if(func1(data83) < 1){
                  const err196 = {instancePath:instancePath+"/changes/" + i0+"/before",schemaPath:"#/properties/changes/items/properties/before/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err196);
                  errors++;
                }
              }
              else {
                const err197 = {instancePath:instancePath+"/changes/" + i0+"/before",schemaPath:"#/properties/changes/items/properties/before/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err197);
                errors++;
              }
            }
            if(data81.after !== undefined){
              let data84 = data81.after;
              if(typeof data84 === "string"){
                if(func1(data84) > 200){
                  const err198 = {instancePath:instancePath+"/changes/" + i0+"/after",schemaPath:"#/properties/changes/items/properties/after/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err198);
                  errors++;
                }
                if(func1(data84) < 1){
                  const err199 = {instancePath:instancePath+"/changes/" + i0+"/after",schemaPath:"#/properties/changes/items/properties/after/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err199);
                  errors++;
                }
              }
              else {
                const err200 = {instancePath:instancePath+"/changes/" + i0+"/after",schemaPath:"#/properties/changes/items/properties/after/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err200);
                errors++;
              }
            }
          }
          else {
            const err201 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err201);
            errors++;
          }
        }
      }
      else {
        const err202 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err202);
        errors++;
      }
    }
    if(data.endCause !== undefined){
      let data85 = data.endCause;
      if(typeof data85 !== "string"){
        const err203 = {instancePath:instancePath+"/endCause",schemaPath:"#/properties/endCause/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err203);
        errors++;
      }
      if(!((((((data85 === "宗旨完成") || (data85 === "自行解散")) || (data85 === "合并分立")) || (data85 === "业务主管单位同意终止")) || (data85 === "长期不活动")) || (data85 === "其他"))){
        const err204 = {instancePath:instancePath+"/endCause",schemaPath:"#/properties/endCause/enum",keyword:"enum",params:{allowedValues: schema0.properties.endCause.enum}};
        (vErrors ??= []).push(err204);
        errors++;
      }
    }
    if(data.liquidatorsOn !== undefined){
      let data86 = data.liquidatorsOn;
      if(typeof data86 === "string"){
        if(!pattern0.test(data86)){
          const err205 = {instancePath:instancePath+"/liquidatorsOn",schemaPath:"#/properties/liquidatorsOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err205);
          errors++;
        }
      }
      else {
        const err206 = {instancePath:instancePath+"/liquidatorsOn",schemaPath:"#/properties/liquidatorsOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err206);
        errors++;
      }
    }
    if(data.liquidationNoticeOn !== undefined){
      let data87 = data.liquidationNoticeOn;
      if(typeof data87 === "string"){
        if(!pattern0.test(data87)){
          const err207 = {instancePath:instancePath+"/liquidationNoticeOn",schemaPath:"#/properties/liquidationNoticeOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err207);
          errors++;
        }
      }
      else {
        const err208 = {instancePath:instancePath+"/liquidationNoticeOn",schemaPath:"#/properties/liquidationNoticeOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err208);
        errors++;
      }
    }
    if(data.liquidationOn !== undefined){
      let data88 = data.liquidationOn;
      if(typeof data88 === "string"){
        if(!pattern0.test(data88)){
          const err209 = {instancePath:instancePath+"/liquidationOn",schemaPath:"#/properties/liquidationOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err209);
          errors++;
        }
      }
      else {
        const err210 = {instancePath:instancePath+"/liquidationOn",schemaPath:"#/properties/liquidationOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err210);
        errors++;
      }
    }
    if(data.liquidationReport !== undefined){
      let data89 = data.liquidationReport;
      if(typeof data89 === "string"){
        if(func1(data89) > 200){
          const err211 = {instancePath:instancePath+"/liquidationReport",schemaPath:"#/properties/liquidationReport/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err211);
          errors++;
        }
        if(func1(data89) < 1){
          const err212 = {instancePath:instancePath+"/liquidationReport",schemaPath:"#/properties/liquidationReport/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err212);
          errors++;
        }
      }
      else {
        const err213 = {instancePath:instancePath+"/liquidationReport",schemaPath:"#/properties/liquidationReport/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err213);
        errors++;
      }
    }
    if(data.remainder !== undefined){
      let data90 = data.remainder;
      if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
        const err214 = {instancePath:instancePath+"/remainder",schemaPath:"#/properties/remainder/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err214);
        errors++;
      }
      if((typeof data90 == "number") && (isFinite(data90))){
        if(data90 > 1000000000000000 || isNaN(data90)){
          const err215 = {instancePath:instancePath+"/remainder",schemaPath:"#/properties/remainder/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err215);
          errors++;
        }
        if(data90 < 0 || isNaN(data90)){
          const err216 = {instancePath:instancePath+"/remainder",schemaPath:"#/properties/remainder/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err216);
          errors++;
        }
      }
    }
    if(data.remainderTo !== undefined){
      let data91 = data.remainderTo;
      if(typeof data91 === "string"){
        if(func1(data91) > 4000){
          const err217 = {instancePath:instancePath+"/remainderTo",schemaPath:"#/properties/remainderTo/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err217);
          errors++;
        }
        if(func1(data91) < 1){
          const err218 = {instancePath:instancePath+"/remainderTo",schemaPath:"#/properties/remainderTo/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err218);
          errors++;
        }
      }
      else {
        const err219 = {instancePath:instancePath+"/remainderTo",schemaPath:"#/properties/remainderTo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err219);
        errors++;
      }
    }
    if(data.taxCleared !== undefined){
      if(typeof data.taxCleared !== "boolean"){
        const err220 = {instancePath:instancePath+"/taxCleared",schemaPath:"#/properties/taxCleared/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err220);
        errors++;
      }
    }
    if(data.certCollected !== undefined){
      if(typeof data.certCollected !== "boolean"){
        const err221 = {instancePath:instancePath+"/certCollected",schemaPath:"#/properties/certCollected/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err221);
        errors++;
      }
    }
    if(data.sealCollected !== undefined){
      if(typeof data.sealCollected !== "boolean"){
        const err222 = {instancePath:instancePath+"/sealCollected",schemaPath:"#/properties/sealCollected/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err222);
        errors++;
      }
    }
    if(data.announcedOn !== undefined){
      let data95 = data.announcedOn;
      if(typeof data95 === "string"){
        if(!pattern0.test(data95)){
          const err223 = {instancePath:instancePath+"/announcedOn",schemaPath:"#/properties/announcedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err223);
          errors++;
        }
      }
      else {
        const err224 = {instancePath:instancePath+"/announcedOn",schemaPath:"#/properties/announcedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err224);
        errors++;
      }
    }
    if(data.liquidators !== undefined){
      let data96 = data.liquidators;
      if(Array.isArray(data96)){
        if(data96.length > 1000){
          const err225 = {instancePath:instancePath+"/liquidators",schemaPath:"#/properties/liquidators/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err225);
          errors++;
        }
        const len1 = data96.length;
        for(let i1=0; i1<len1; i1++){
          let data97 = data96[i1];
          if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
            if(data97.name === undefined){
              const err226 = {instancePath:instancePath+"/liquidators/" + i1,schemaPath:"#/properties/liquidators/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err226);
              errors++;
            }
            for(const key2 in data97){
              if(!((key2 === "name") || (key2 === "post"))){
                const err227 = {instancePath:instancePath+"/liquidators/" + i1,schemaPath:"#/properties/liquidators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err227);
                errors++;
              }
            }
            if(data97.name !== undefined){
              let data98 = data97.name;
              if(typeof data98 === "string"){
                if(func1(data98) > 30){
                  const err228 = {instancePath:instancePath+"/liquidators/" + i1+"/name",schemaPath:"#/properties/liquidators/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err228);
                  errors++;
                }
                if(func1(data98) < 2){
                  const err229 = {instancePath:instancePath+"/liquidators/" + i1+"/name",schemaPath:"#/properties/liquidators/items/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err229);
                  errors++;
                }
              }
              else {
                const err230 = {instancePath:instancePath+"/liquidators/" + i1+"/name",schemaPath:"#/properties/liquidators/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err230);
                errors++;
              }
            }
            if(data97.post !== undefined){
              let data99 = data97.post;
              if(typeof data99 === "string"){
                if(func1(data99) > 200){
                  const err231 = {instancePath:instancePath+"/liquidators/" + i1+"/post",schemaPath:"#/properties/liquidators/items/properties/post/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err231);
                  errors++;
                }
                if(func1(data99) < 1){
                  const err232 = {instancePath:instancePath+"/liquidators/" + i1+"/post",schemaPath:"#/properties/liquidators/items/properties/post/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err232);
                  errors++;
                }
              }
              else {
                const err233 = {instancePath:instancePath+"/liquidators/" + i1+"/post",schemaPath:"#/properties/liquidators/items/properties/post/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err233);
                errors++;
              }
            }
          }
          else {
            const err234 = {instancePath:instancePath+"/liquidators/" + i1,schemaPath:"#/properties/liquidators/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err234);
            errors++;
          }
        }
      }
      else {
        const err235 = {instancePath:instancePath+"/liquidators",schemaPath:"#/properties/liquidators/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err235);
        errors++;
      }
    }
    if(data.caseNo !== undefined){
      let data100 = data.caseNo;
      if(typeof data100 === "string"){
        if(func1(data100) > 200){
          const err236 = {instancePath:instancePath+"/caseNo",schemaPath:"#/properties/caseNo/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err236);
          errors++;
        }
        if(func1(data100) < 1){
          const err237 = {instancePath:instancePath+"/caseNo",schemaPath:"#/properties/caseNo/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err237);
          errors++;
        }
      }
      else {
        const err238 = {instancePath:instancePath+"/caseNo",schemaPath:"#/properties/caseNo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err238);
        errors++;
      }
    }
    if(data.acceptedOn !== undefined){
      let data101 = data.acceptedOn;
      if(typeof data101 === "string"){
        if(!pattern0.test(data101)){
          const err239 = {instancePath:instancePath+"/acceptedOn",schemaPath:"#/properties/acceptedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err239);
          errors++;
        }
      }
      else {
        const err240 = {instancePath:instancePath+"/acceptedOn",schemaPath:"#/properties/acceptedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err240);
        errors++;
      }
    }
    if(data.ywAgreedOn !== undefined){
      let data102 = data.ywAgreedOn;
      if(typeof data102 === "string"){
        if(!pattern0.test(data102)){
          const err241 = {instancePath:instancePath+"/ywAgreedOn",schemaPath:"#/properties/ywAgreedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err241);
          errors++;
        }
      }
      else {
        const err242 = {instancePath:instancePath+"/ywAgreedOn",schemaPath:"#/properties/ywAgreedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err242);
        errors++;
      }
    }
    if(data.asked !== undefined){
      let data103 = data.asked;
      if(Array.isArray(data103)){
        const len2 = data103.length;
        for(let i2=0; i2<len2; i2++){
          let data104 = data103[i2];
          if(typeof data104 !== "string"){
            const err243 = {instancePath:instancePath+"/asked/" + i2,schemaPath:"#/properties/asked/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err243);
            errors++;
          }
          if(!((((((((data104 === "GA") || (data104 === "SC")) || (data104 === "SW")) || (data104 === "MZ")) || (data104 === "WS")) || (data104 === "TZ")) || (data104 === "WX")) || (data104 === "JR"))){
            const err244 = {instancePath:instancePath+"/asked/" + i2,schemaPath:"#/properties/asked/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.asked.items.enum}};
            (vErrors ??= []).push(err244);
            errors++;
          }
        }
        let i3 = data103.length;
        let j0;
        if(i3 > 1){
          const indices0 = {};
          for(;i3--;){
            let item0 = data103[i3];
            if(typeof item0 !== "string"){
              continue;
            }
            if(typeof indices0[item0] == "number"){
              j0 = indices0[item0];
              const err245 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}};
              (vErrors ??= []).push(err245);
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      }
      else {
        const err246 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err246);
        errors++;
      }
    }
    if(data.papers !== undefined){
      let data105 = data.papers;
      if(Array.isArray(data105)){
        if(data105.length > 1000){
          const err247 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err247);
          errors++;
        }
        const len3 = data105.length;
        for(let i4=0; i4<len3; i4++){
          let data106 = data105[i4];
          if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
            if(data106.paper === undefined){
              const err248 = {instancePath:instancePath+"/papers/" + i4,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "paper"}};
              (vErrors ??= []).push(err248);
              errors++;
            }
            if(data106.received === undefined){
              const err249 = {instancePath:instancePath+"/papers/" + i4,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "received"}};
              (vErrors ??= []).push(err249);
              errors++;
            }
            for(const key3 in data106){
              if(!((((key3 === "paper") || (key3 === "received")) || (key3 === "copies")) || (key3 === "note"))){
                const err250 = {instancePath:instancePath+"/papers/" + i4,schemaPath:"#/properties/papers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
                (vErrors ??= []).push(err250);
                errors++;
              }
            }
            if(data106.paper !== undefined){
              let data107 = data106.paper;
              if(typeof data107 === "string"){
                if(func1(data107) > 200){
                  const err251 = {instancePath:instancePath+"/papers/" + i4+"/paper",schemaPath:"#/properties/papers/items/properties/paper/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err251);
                  errors++;
                }
                if(func1(data107) < 1){
                  const err252 = {instancePath:instancePath+"/papers/" + i4+"/paper",schemaPath:"#/properties/papers/items/properties/paper/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err252);
                  errors++;
                }
              }
              else {
                const err253 = {instancePath:instancePath+"/papers/" + i4+"/paper",schemaPath:"#/properties/papers/items/properties/paper/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err253);
                errors++;
              }
            }
            if(data106.received !== undefined){
              if(typeof data106.received !== "boolean"){
                const err254 = {instancePath:instancePath+"/papers/" + i4+"/received",schemaPath:"#/properties/papers/items/properties/received/type",keyword:"type",params:{type: "boolean"}};
                (vErrors ??= []).push(err254);
                errors++;
              }
            }
            if(data106.copies !== undefined){
              let data109 = data106.copies;
              if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
                const err255 = {instancePath:instancePath+"/papers/" + i4+"/copies",schemaPath:"#/properties/papers/items/properties/copies/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err255);
                errors++;
              }
              if((typeof data109 == "number") && (isFinite(data109))){
                if(data109 > 1000000000000 || isNaN(data109)){
                  const err256 = {instancePath:instancePath+"/papers/" + i4+"/copies",schemaPath:"#/properties/papers/items/properties/copies/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err256);
                  errors++;
                }
                if(data109 < 1 || isNaN(data109)){
                  const err257 = {instancePath:instancePath+"/papers/" + i4+"/copies",schemaPath:"#/properties/papers/items/properties/copies/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
                  (vErrors ??= []).push(err257);
                  errors++;
                }
              }
            }
            if(data106.note !== undefined){
              let data110 = data106.note;
              if(typeof data110 === "string"){
                if(func1(data110) > 200){
                  const err258 = {instancePath:instancePath+"/papers/" + i4+"/note",schemaPath:"#/properties/papers/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err258);
                  errors++;
                }
                if(func1(data110) < 1){
                  const err259 = {instancePath:instancePath+"/papers/" + i4+"/note",schemaPath:"#/properties/papers/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err259);
                  errors++;
                }
              }
              else {
                const err260 = {instancePath:instancePath+"/papers/" + i4+"/note",schemaPath:"#/properties/papers/items/properties/note/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err260);
                errors++;
              }
            }
          }
          else {
            const err261 = {instancePath:instancePath+"/papers/" + i4,schemaPath:"#/properties/papers/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err261);
            errors++;
          }
        }
      }
      else {
        const err262 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err262);
        errors++;
      }
    }
    if(data.supplements !== undefined){
      let data111 = data.supplements;
      if(Array.isArray(data111)){
        if(data111.length > 1000){
          const err263 = {instancePath:instancePath+"/supplements",schemaPath:"#/properties/supplements/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err263);
          errors++;
        }
        const len4 = data111.length;
        for(let i5=0; i5<len4; i5++){
          let data112 = data111[i5];
          if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
            if(data112.askedOn === undefined){
              const err264 = {instancePath:instancePath+"/supplements/" + i5,schemaPath:"#/properties/supplements/items/required",keyword:"required",params:{missingProperty: "askedOn"}};
              (vErrors ??= []).push(err264);
              errors++;
            }
            if(data112.missing === undefined){
              const err265 = {instancePath:instancePath+"/supplements/" + i5,schemaPath:"#/properties/supplements/items/required",keyword:"required",params:{missingProperty: "missing"}};
              (vErrors ??= []).push(err265);
              errors++;
            }
            if(data112.dueOn === undefined){
              const err266 = {instancePath:instancePath+"/supplements/" + i5,schemaPath:"#/properties/supplements/items/required",keyword:"required",params:{missingProperty: "dueOn"}};
              (vErrors ??= []).push(err266);
              errors++;
            }
            for(const key4 in data112){
              if(!((((key4 === "askedOn") || (key4 === "missing")) || (key4 === "dueOn")) || (key4 === "givenOn"))){
                const err267 = {instancePath:instancePath+"/supplements/" + i5,schemaPath:"#/properties/supplements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
                (vErrors ??= []).push(err267);
                errors++;
              }
            }
            if(data112.askedOn !== undefined){
              let data113 = data112.askedOn;
              if(typeof data113 === "string"){
                if(!pattern0.test(data113)){
                  const err268 = {instancePath:instancePath+"/supplements/" + i5+"/askedOn",schemaPath:"#/properties/supplements/items/properties/askedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err268);
                  errors++;
                }
              }
              else {
                const err269 = {instancePath:instancePath+"/supplements/" + i5+"/askedOn",schemaPath:"#/properties/supplements/items/properties/askedOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err269);
                errors++;
              }
            }
            if(data112.missing !== undefined){
              let data114 = data112.missing;
              if(typeof data114 === "string"){
                if(func1(data114) > 200){
                  const err270 = {instancePath:instancePath+"/supplements/" + i5+"/missing",schemaPath:"#/properties/supplements/items/properties/missing/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err270);
                  errors++;
                }
                if(func1(data114) < 1){
                  const err271 = {instancePath:instancePath+"/supplements/" + i5+"/missing",schemaPath:"#/properties/supplements/items/properties/missing/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err271);
                  errors++;
                }
              }
              else {
                const err272 = {instancePath:instancePath+"/supplements/" + i5+"/missing",schemaPath:"#/properties/supplements/items/properties/missing/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err272);
                errors++;
              }
            }
            if(data112.dueOn !== undefined){
              let data115 = data112.dueOn;
              if(typeof data115 === "string"){
                if(!pattern0.test(data115)){
                  const err273 = {instancePath:instancePath+"/supplements/" + i5+"/dueOn",schemaPath:"#/properties/supplements/items/properties/dueOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err273);
                  errors++;
                }
              }
              else {
                const err274 = {instancePath:instancePath+"/supplements/" + i5+"/dueOn",schemaPath:"#/properties/supplements/items/properties/dueOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err274);
                errors++;
              }
            }
            if(data112.givenOn !== undefined){
              let data116 = data112.givenOn;
              if(typeof data116 === "string"){
                if(!pattern0.test(data116)){
                  const err275 = {instancePath:instancePath+"/supplements/" + i5+"/givenOn",schemaPath:"#/properties/supplements/items/properties/givenOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err275);
                  errors++;
                }
              }
              else {
                const err276 = {instancePath:instancePath+"/supplements/" + i5+"/givenOn",schemaPath:"#/properties/supplements/items/properties/givenOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err276);
                errors++;
              }
            }
          }
          else {
            const err277 = {instancePath:instancePath+"/supplements/" + i5,schemaPath:"#/properties/supplements/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err277);
            errors++;
          }
        }
      }
      else {
        const err278 = {instancePath:instancePath+"/supplements",schemaPath:"#/properties/supplements/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err278);
        errors++;
      }
    }
    if(data.opinions !== undefined){
      let data117 = data.opinions;
      if(Array.isArray(data117)){
        if(data117.length > 1000){
          const err279 = {instancePath:instancePath+"/opinions",schemaPath:"#/properties/opinions/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err279);
          errors++;
        }
        const len5 = data117.length;
        for(let i6=0; i6<len5; i6++){
          let data118 = data117[i6];
          if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
            if(data118.level === undefined){
              const err280 = {instancePath:instancePath+"/opinions/" + i6,schemaPath:"#/properties/opinions/items/required",keyword:"required",params:{missingProperty: "level"}};
              (vErrors ??= []).push(err280);
              errors++;
            }
            if(data118.by === undefined){
              const err281 = {instancePath:instancePath+"/opinions/" + i6,schemaPath:"#/properties/opinions/items/required",keyword:"required",params:{missingProperty: "by"}};
              (vErrors ??= []).push(err281);
              errors++;
            }
            if(data118.opinion === undefined){
              const err282 = {instancePath:instancePath+"/opinions/" + i6,schemaPath:"#/properties/opinions/items/required",keyword:"required",params:{missingProperty: "opinion"}};
              (vErrors ??= []).push(err282);
              errors++;
            }
            if(data118.date === undefined){
              const err283 = {instancePath:instancePath+"/opinions/" + i6,schemaPath:"#/properties/opinions/items/required",keyword:"required",params:{missingProperty: "date"}};
              (vErrors ??= []).push(err283);
              errors++;
            }
            for(const key5 in data118){
              if(!(((((key5 === "level") || (key5 === "by")) || (key5 === "opinion")) || (key5 === "note")) || (key5 === "date"))){
                const err284 = {instancePath:instancePath+"/opinions/" + i6,schemaPath:"#/properties/opinions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
                (vErrors ??= []).push(err284);
                errors++;
              }
            }
            if(data118.level !== undefined){
              let data119 = data118.level;
              if(typeof data119 !== "string"){
                const err285 = {instancePath:instancePath+"/opinions/" + i6+"/level",schemaPath:"#/properties/opinions/items/properties/level/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err285);
                errors++;
              }
              if(!(((((data119 === "承办人") || (data119 === "复核人")) || (data119 === "科室负责人")) || (data119 === "分管领导")) || (data119 === "主要领导"))){
                const err286 = {instancePath:instancePath+"/opinions/" + i6+"/level",schemaPath:"#/properties/opinions/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema0.properties.opinions.items.properties.level.enum}};
                (vErrors ??= []).push(err286);
                errors++;
              }
            }
            if(data118.by !== undefined){
              let data120 = data118.by;
              if(typeof data120 === "string"){
                if(func1(data120) > 30){
                  const err287 = {instancePath:instancePath+"/opinions/" + i6+"/by",schemaPath:"#/properties/opinions/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err287);
                  errors++;
                }
                if(func1(data120) < 2){
                  const err288 = {instancePath:instancePath+"/opinions/" + i6+"/by",schemaPath:"#/properties/opinions/items/properties/by/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err288);
                  errors++;
                }
              }
              else {
                const err289 = {instancePath:instancePath+"/opinions/" + i6+"/by",schemaPath:"#/properties/opinions/items/properties/by/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err289);
                errors++;
              }
            }
            if(data118.opinion !== undefined){
              let data121 = data118.opinion;
              if(typeof data121 !== "string"){
                const err290 = {instancePath:instancePath+"/opinions/" + i6+"/opinion",schemaPath:"#/properties/opinions/items/properties/opinion/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err290);
                errors++;
              }
              if(!(((data121 === "同意") || (data121 === "不同意")) || (data121 === "补正"))){
                const err291 = {instancePath:instancePath+"/opinions/" + i6+"/opinion",schemaPath:"#/properties/opinions/items/properties/opinion/enum",keyword:"enum",params:{allowedValues: schema0.properties.opinions.items.properties.opinion.enum}};
                (vErrors ??= []).push(err291);
                errors++;
              }
            }
            if(data118.note !== undefined){
              let data122 = data118.note;
              if(typeof data122 === "string"){
                if(func1(data122) > 200){
                  const err292 = {instancePath:instancePath+"/opinions/" + i6+"/note",schemaPath:"#/properties/opinions/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err292);
                  errors++;
                }
                if(func1(data122) < 1){
                  const err293 = {instancePath:instancePath+"/opinions/" + i6+"/note",schemaPath:"#/properties/opinions/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err293);
                  errors++;
                }
              }
              else {
                const err294 = {instancePath:instancePath+"/opinions/" + i6+"/note",schemaPath:"#/properties/opinions/items/properties/note/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err294);
                errors++;
              }
            }
            if(data118.date !== undefined){
              let data123 = data118.date;
              if(typeof data123 === "string"){
                if(!pattern0.test(data123)){
                  const err295 = {instancePath:instancePath+"/opinions/" + i6+"/date",schemaPath:"#/properties/opinions/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err295);
                  errors++;
                }
              }
              else {
                const err296 = {instancePath:instancePath+"/opinions/" + i6+"/date",schemaPath:"#/properties/opinions/items/properties/date/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err296);
                errors++;
              }
            }
          }
          else {
            const err297 = {instancePath:instancePath+"/opinions/" + i6,schemaPath:"#/properties/opinions/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err297);
            errors++;
          }
        }
      }
      else {
        const err298 = {instancePath:instancePath+"/opinions",schemaPath:"#/properties/opinions/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err298);
        errors++;
      }
    }
    if(data.decision !== undefined){
      let data124 = data.decision;
      if(typeof data124 !== "string"){
        const err299 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err299);
        errors++;
      }
      if(!(((data124 === "准予") || (data124 === "不予")) || (data124 === "撤回"))){
        const err300 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema0.properties.decision.enum}};
        (vErrors ??= []).push(err300);
        errors++;
      }
    }
    if(data.decidedOn !== undefined){
      let data125 = data.decidedOn;
      if(typeof data125 === "string"){
        if(!pattern0.test(data125)){
          const err301 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/properties/decidedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err301);
          errors++;
        }
      }
      else {
        const err302 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/properties/decidedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err302);
        errors++;
      }
    }
    if(data.refusal !== undefined){
      let data126 = data.refusal;
      if(typeof data126 === "string"){
        if(func1(data126) > 4000){
          const err303 = {instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err303);
          errors++;
        }
        if(func1(data126) < 1){
          const err304 = {instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err304);
          errors++;
        }
      }
      else {
        const err305 = {instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err305);
        errors++;
      }
    }
    if(data.uscc !== undefined){
      let data127 = data.uscc;
      if(typeof data127 === "string"){
        if(!pattern14.test(data127)){
          const err306 = {instancePath:instancePath+"/uscc",schemaPath:"#/properties/uscc/pattern",keyword:"pattern",params:{pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"}};
          (vErrors ??= []).push(err306);
          errors++;
        }
      }
      else {
        const err307 = {instancePath:instancePath+"/uscc",schemaPath:"#/properties/uscc/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err307);
        errors++;
      }
    }
    if(data.issuedOn !== undefined){
      let data128 = data.issuedOn;
      if(typeof data128 === "string"){
        if(!pattern0.test(data128)){
          const err308 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/properties/issuedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err308);
          errors++;
        }
      }
      else {
        const err309 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/properties/issuedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err309);
        errors++;
      }
    }
    if(data.afterYear !== undefined){
      let data129 = data.afterYear;
      if(typeof data129 === "string"){
        if(func1(data129) > 4000){
          const err310 = {instancePath:instancePath+"/afterYear",schemaPath:"#/properties/afterYear/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err310);
          errors++;
        }
        if(func1(data129) < 1){
          const err311 = {instancePath:instancePath+"/afterYear",schemaPath:"#/properties/afterYear/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err311);
          errors++;
        }
      }
      else {
        const err312 = {instancePath:instancePath+"/afterYear",schemaPath:"#/properties/afterYear/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err312);
        errors++;
      }
    }
  }
  else {
    const err313 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err313);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
