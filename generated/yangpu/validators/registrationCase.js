// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"matter":{"type":"string","enum":["成立登记","变更登记","注销登记","章程核准","有效期延续","负责人备案","印章备案","账户备案","换届报告"]},"org":{"type":"string","minLength":1,"maxLength":200},"proposedName":{"type":"string","minLength":1,"maxLength":60},"orgType":{"type":"string","enum":["ST","MF","JJ"]},"applicant":{"type":"string","minLength":1,"maxLength":60},"appliedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"keyArea":{"type":"boolean"},"fastTrack":{"type":"boolean"},"fastTrackReason":{"type":"string","minLength":1,"maxLength":4000},"ackSigned":{"type":"boolean"},"ackOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"ackFile":{"type":"string","minLength":1,"maxLength":200},"pledgeFile":{"type":"string","minLength":1,"maxLength":200},"caseNo":{"type":"string","minLength":1,"maxLength":200},"ywAgreedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"changes":{"type":"array","items":{"type":"object","properties":{"item":{"type":"string","minLength":1,"maxLength":200},"before":{"type":"string","minLength":1,"maxLength":200},"after":{"type":"string","minLength":1,"maxLength":200}},"required":["item","before","after"],"additionalProperties":false},"maxItems":1000},"decision":{"type":"string","enum":["准予","不予","撤回"]},"decidedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["matter","orgType","applicant","appliedOn","keyArea"],"additionalProperties":false,"allOf":[{"if":{"properties":{"matter":{"not":{"const":"成立登记"}}},"required":["matter"]},"then":{"required":["org"]},"else":{"properties":{"org":false}}},{"if":{"properties":{"matter":{"const":"成立登记"}},"required":["matter"]},"then":{"required":["proposedName"]},"else":{"properties":{"proposedName":false}}},{"if":{"properties":{"keyArea":{"const":true}},"required":["keyArea"]},"then":{"required":["fastTrack"]},"else":{"properties":{"fastTrack":false}}},{"if":{"properties":{"fastTrack":{"const":true}},"required":["fastTrack"]},"then":{"required":["fastTrackReason"]},"else":{"properties":{"fastTrackReason":false}}},{"if":{"properties":{"matter":{"const":"成立登记"}},"required":["matter"]},"else":{"properties":{"ackSigned":false}}},{"if":{"properties":{"ackSigned":{"const":true}},"required":["ackSigned"]},"then":{"required":["ackOn"]},"else":{"properties":{"ackOn":false}}},{"if":{"properties":{"ackSigned":{"const":true}},"required":["ackSigned"]},"else":{"properties":{"ackFile":false}}},{"if":{"allOf":[{"properties":{"matter":{"const":"成立登记"}},"required":["matter"]},{"properties":{"orgType":{"not":{"const":"ST"}}},"required":["orgType"]}]},"else":{"properties":{"pledgeFile":false}}},{"if":{"properties":{"matter":{"const":"变更登记"}},"required":["matter"]},"else":{"properties":{"changes":false}}},{"if":{"required":["decision"]},"then":{"required":["decidedOn"]},"else":{"properties":{"decidedOn":false}}}]};
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
  let ifClause0;
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
    ifClause0 = "then";
  }
  else {
    const _errs8 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.org !== undefined){
        const err4 = {instancePath:instancePath+"/org",schemaPath:"#/allOf/0/else/properties/org/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    var _valid0 = _errs8 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.org = true;
      props0.matter = true;
    }
    ifClause0 = "else";
  }
  if(!valid1){
    const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err5);
    errors++;
  }
  const _errs10 = errors;
  let valid5 = true;
  const _errs11 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing1;
    if((data.matter === undefined) && (missing1 = "matter")){
      const err6 = {};
      (vErrors ??= []).push(err6);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("成立登记" !== data.matter){
          const err7 = {};
          (vErrors ??= []).push(err7);
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs11 === errors;
  errors = _errs10;
  if(vErrors !== null){
    if(_errs10){
      vErrors.length = _errs10;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause1;
  if(_valid1){
    const _errs13 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.proposedName === undefined){
        const err8 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "proposedName"}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    var _valid1 = _errs13 === errors;
    valid5 = _valid1;
    ifClause1 = "then";
  }
  else {
    const _errs14 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.proposedName !== undefined){
        const err9 = {instancePath:instancePath+"/proposedName",schemaPath:"#/allOf/1/else/properties/proposedName/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    var _valid1 = _errs14 === errors;
    valid5 = _valid1;
    if(valid5){
      var props1 = {};
      props1.proposedName = true;
      props1.matter = true;
    }
    ifClause1 = "else";
  }
  if(!valid5){
    const err10 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1}};
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
  let valid8 = true;
  const _errs17 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.keyArea === undefined) && (missing2 = "keyArea")){
      const err11 = {};
      (vErrors ??= []).push(err11);
      errors++;
    }
    else {
      if(data.keyArea !== undefined){
        if(true !== data.keyArea){
          const err12 = {};
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
    }
  }
  var _valid2 = _errs17 === errors;
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
  if(_valid2){
    const _errs19 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.fastTrack === undefined){
        const err13 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "fastTrack"}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    var _valid2 = _errs19 === errors;
    valid8 = _valid2;
    ifClause2 = "then";
  }
  else {
    const _errs20 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.fastTrack !== undefined){
        const err14 = {instancePath:instancePath+"/fastTrack",schemaPath:"#/allOf/2/else/properties/fastTrack/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    var _valid2 = _errs20 === errors;
    valid8 = _valid2;
    if(valid8){
      var props2 = {};
      props2.fastTrack = true;
      props2.keyArea = true;
    }
    ifClause2 = "else";
  }
  if(!valid8){
    const err15 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: ifClause2}};
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
  let valid11 = true;
  const _errs23 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.fastTrack === undefined) && (missing3 = "fastTrack")){
      const err16 = {};
      (vErrors ??= []).push(err16);
      errors++;
    }
    else {
      if(data.fastTrack !== undefined){
        if(true !== data.fastTrack){
          const err17 = {};
          (vErrors ??= []).push(err17);
          errors++;
        }
      }
    }
  }
  var _valid3 = _errs23 === errors;
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
  if(_valid3){
    const _errs25 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.fastTrackReason === undefined){
        const err18 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "fastTrackReason"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    var _valid3 = _errs25 === errors;
    valid11 = _valid3;
    ifClause3 = "then";
  }
  else {
    const _errs26 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.fastTrackReason !== undefined){
        const err19 = {instancePath:instancePath+"/fastTrackReason",schemaPath:"#/allOf/3/else/properties/fastTrackReason/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    var _valid3 = _errs26 === errors;
    valid11 = _valid3;
    if(valid11){
      var props3 = {};
      props3.fastTrackReason = true;
      props3.fastTrack = true;
    }
    ifClause3 = "else";
  }
  if(!valid11){
    const err20 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: ifClause3}};
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
  let valid14 = true;
  const _errs29 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.matter === undefined) && (missing4 = "matter")){
      const err21 = {};
      (vErrors ??= []).push(err21);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("成立登记" !== data.matter){
          const err22 = {};
          (vErrors ??= []).push(err22);
          errors++;
        }
      }
    }
  }
  var _valid4 = _errs29 === errors;
  errors = _errs28;
  if(vErrors !== null){
    if(_errs28){
      vErrors.length = _errs28;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid4){
    const _errs31 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.ackSigned !== undefined){
        const err23 = {instancePath:instancePath+"/ackSigned",schemaPath:"#/allOf/4/else/properties/ackSigned/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    var _valid4 = _errs31 === errors;
    valid14 = _valid4;
    if(valid14){
      var props4 = {};
      props4.ackSigned = true;
      props4.matter = true;
    }
  }
  if(!valid14){
    const err24 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "else"}};
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
  let valid17 = true;
  const _errs34 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing5;
    if((data.ackSigned === undefined) && (missing5 = "ackSigned")){
      const err25 = {};
      (vErrors ??= []).push(err25);
      errors++;
    }
    else {
      if(data.ackSigned !== undefined){
        if(true !== data.ackSigned){
          const err26 = {};
          (vErrors ??= []).push(err26);
          errors++;
        }
      }
    }
  }
  var _valid5 = _errs34 === errors;
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
  if(_valid5){
    const _errs36 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.ackOn === undefined){
        const err27 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "ackOn"}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    var _valid5 = _errs36 === errors;
    valid17 = _valid5;
    ifClause4 = "then";
  }
  else {
    const _errs37 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.ackOn !== undefined){
        const err28 = {instancePath:instancePath+"/ackOn",schemaPath:"#/allOf/5/else/properties/ackOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    var _valid5 = _errs37 === errors;
    valid17 = _valid5;
    if(valid17){
      var props5 = {};
      props5.ackOn = true;
      props5.ackSigned = true;
    }
    ifClause4 = "else";
  }
  if(!valid17){
    const err29 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: ifClause4}};
    (vErrors ??= []).push(err29);
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
  const _errs39 = errors;
  let valid20 = true;
  const _errs40 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing6;
    if((data.ackSigned === undefined) && (missing6 = "ackSigned")){
      const err30 = {};
      (vErrors ??= []).push(err30);
      errors++;
    }
    else {
      if(data.ackSigned !== undefined){
        if(true !== data.ackSigned){
          const err31 = {};
          (vErrors ??= []).push(err31);
          errors++;
        }
      }
    }
  }
  var _valid6 = _errs40 === errors;
  errors = _errs39;
  if(vErrors !== null){
    if(_errs39){
      vErrors.length = _errs39;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid6){
    const _errs42 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.ackFile !== undefined){
        const err32 = {instancePath:instancePath+"/ackFile",schemaPath:"#/allOf/6/else/properties/ackFile/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    var _valid6 = _errs42 === errors;
    valid20 = _valid6;
    if(valid20){
      var props6 = {};
      props6.ackFile = true;
      props6.ackSigned = true;
    }
  }
  if(!valid20){
    const err33 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err33);
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
  const _errs44 = errors;
  let valid23 = true;
  const _errs45 = errors;
  const _errs46 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing7;
    if((data.matter === undefined) && (missing7 = "matter")){
      const err34 = {};
      (vErrors ??= []).push(err34);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("成立登记" !== data.matter){
          const err35 = {};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
    }
  }
  var valid24 = _errs46 === errors;
  if(valid24){
    const _errs48 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing8;
      if((data.orgType === undefined) && (missing8 = "orgType")){
        const err36 = {};
        (vErrors ??= []).push(err36);
        errors++;
      }
      else {
        if(data.orgType !== undefined){
          const _errs50 = errors;
          const _errs51 = errors;
          if("ST" !== data.orgType){
            const err37 = {};
            (vErrors ??= []).push(err37);
            errors++;
          }
          var valid27 = _errs51 === errors;
          if(valid27){
            const err38 = {};
            (vErrors ??= []).push(err38);
            errors++;
          }
          else {
            errors = _errs50;
            if(vErrors !== null){
              if(_errs50){
                vErrors.length = _errs50;
              }
              else {
                vErrors = null;
              }
            }
          }
        }
      }
    }
    var valid24 = _errs48 === errors;
  }
  var _valid7 = _errs45 === errors;
  errors = _errs44;
  if(vErrors !== null){
    if(_errs44){
      vErrors.length = _errs44;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid7){
    const _errs52 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.pledgeFile !== undefined){
        const err39 = {instancePath:instancePath+"/pledgeFile",schemaPath:"#/allOf/7/else/properties/pledgeFile/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    var _valid7 = _errs52 === errors;
    valid23 = _valid7;
    if(valid23){
      var props7 = {};
      props7.pledgeFile = true;
      props7.orgType = true;
      props7.matter = true;
    }
  }
  if(!valid23){
    const err40 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "else"}};
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
  const _errs54 = errors;
  let valid29 = true;
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
        if("变更登记" !== data.matter){
          const err42 = {};
          (vErrors ??= []).push(err42);
          errors++;
        }
      }
    }
  }
  var _valid8 = _errs55 === errors;
  errors = _errs54;
  if(vErrors !== null){
    if(_errs54){
      vErrors.length = _errs54;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid8){
    const _errs57 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.changes !== undefined){
        const err43 = {instancePath:instancePath+"/changes",schemaPath:"#/allOf/8/else/properties/changes/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    var _valid8 = _errs57 === errors;
    valid29 = _valid8;
    if(valid29){
      var props8 = {};
      props8.changes = true;
      props8.matter = true;
    }
  }
  if(!valid29){
    const err44 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err44);
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
  const _errs59 = errors;
  let valid32 = true;
  const _errs60 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing10;
    if((data.decision === undefined) && (missing10 = "decision")){
      const err45 = {};
      (vErrors ??= []).push(err45);
      errors++;
    }
  }
  var _valid9 = _errs60 === errors;
  errors = _errs59;
  if(vErrors !== null){
    if(_errs59){
      vErrors.length = _errs59;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause5;
  if(_valid9){
    const _errs61 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.decidedOn === undefined){
        const err46 = {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "decidedOn"}};
        (vErrors ??= []).push(err46);
        errors++;
      }
    }
    var _valid9 = _errs61 === errors;
    valid32 = _valid9;
    ifClause5 = "then";
  }
  else {
    const _errs62 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.decidedOn !== undefined){
        const err47 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/allOf/9/else/properties/decidedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err47);
        errors++;
      }
    }
    var _valid9 = _errs62 === errors;
    valid32 = _valid9;
    if(valid32){
      var props9 = {};
      props9.decidedOn = true;
    }
    ifClause5 = "else";
  }
  if(!valid32){
    const err48 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: ifClause5}};
    (vErrors ??= []).push(err48);
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
    if(data.matter === undefined){
      const err49 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "matter"}};
      (vErrors ??= []).push(err49);
      errors++;
    }
    if(data.orgType === undefined){
      const err50 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orgType"}};
      (vErrors ??= []).push(err50);
      errors++;
    }
    if(data.applicant === undefined){
      const err51 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applicant"}};
      (vErrors ??= []).push(err51);
      errors++;
    }
    if(data.appliedOn === undefined){
      const err52 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "appliedOn"}};
      (vErrors ??= []).push(err52);
      errors++;
    }
    if(data.keyArea === undefined){
      const err53 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keyArea"}};
      (vErrors ??= []).push(err53);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err54 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err54);
        errors++;
      }
    }
    if(data.matter !== undefined){
      let data20 = data.matter;
      if(typeof data20 !== "string"){
        const err55 = {instancePath:instancePath+"/matter",schemaPath:"#/properties/matter/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err55);
        errors++;
      }
      if(!(((((((((data20 === "成立登记") || (data20 === "变更登记")) || (data20 === "注销登记")) || (data20 === "章程核准")) || (data20 === "有效期延续")) || (data20 === "负责人备案")) || (data20 === "印章备案")) || (data20 === "账户备案")) || (data20 === "换届报告"))){
        const err56 = {instancePath:instancePath+"/matter",schemaPath:"#/properties/matter/enum",keyword:"enum",params:{allowedValues: schema0.properties.matter.enum}};
        (vErrors ??= []).push(err56);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data21 = data.org;
      if(typeof data21 === "string"){
        if(func1(data21) > 200){
          const err57 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err57);
          errors++;
        }
        if(func1(data21) < 1){
          const err58 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err58);
          errors++;
        }
      }
      else {
        const err59 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err59);
        errors++;
      }
    }
    if(data.proposedName !== undefined){
      let data22 = data.proposedName;
      if(typeof data22 === "string"){
        if(func1(data22) > 60){
          const err60 = {instancePath:instancePath+"/proposedName",schemaPath:"#/properties/proposedName/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err60);
          errors++;
        }
        if(func1(data22) < 1){
          const err61 = {instancePath:instancePath+"/proposedName",schemaPath:"#/properties/proposedName/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err61);
          errors++;
        }
      }
      else {
        const err62 = {instancePath:instancePath+"/proposedName",schemaPath:"#/properties/proposedName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    if(data.orgType !== undefined){
      let data23 = data.orgType;
      if(typeof data23 !== "string"){
        const err63 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err63);
        errors++;
      }
      if(!(((data23 === "ST") || (data23 === "MF")) || (data23 === "JJ"))){
        const err64 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/enum",keyword:"enum",params:{allowedValues: schema0.properties.orgType.enum}};
        (vErrors ??= []).push(err64);
        errors++;
      }
    }
    if(data.applicant !== undefined){
      let data24 = data.applicant;
      if(typeof data24 === "string"){
        if(func1(data24) > 60){
          const err65 = {instancePath:instancePath+"/applicant",schemaPath:"#/properties/applicant/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err65);
          errors++;
        }
        if(func1(data24) < 1){
          const err66 = {instancePath:instancePath+"/applicant",schemaPath:"#/properties/applicant/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err66);
          errors++;
        }
      }
      else {
        const err67 = {instancePath:instancePath+"/applicant",schemaPath:"#/properties/applicant/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err67);
        errors++;
      }
    }
    if(data.appliedOn !== undefined){
      let data25 = data.appliedOn;
      if(typeof data25 === "string"){
        if(!pattern0.test(data25)){
          const err68 = {instancePath:instancePath+"/appliedOn",schemaPath:"#/properties/appliedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err68);
          errors++;
        }
      }
      else {
        const err69 = {instancePath:instancePath+"/appliedOn",schemaPath:"#/properties/appliedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err69);
        errors++;
      }
    }
    if(data.keyArea !== undefined){
      if(typeof data.keyArea !== "boolean"){
        const err70 = {instancePath:instancePath+"/keyArea",schemaPath:"#/properties/keyArea/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err70);
        errors++;
      }
    }
    if(data.fastTrack !== undefined){
      if(typeof data.fastTrack !== "boolean"){
        const err71 = {instancePath:instancePath+"/fastTrack",schemaPath:"#/properties/fastTrack/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err71);
        errors++;
      }
    }
    if(data.fastTrackReason !== undefined){
      let data28 = data.fastTrackReason;
      if(typeof data28 === "string"){
        if(func1(data28) > 4000){
          const err72 = {instancePath:instancePath+"/fastTrackReason",schemaPath:"#/properties/fastTrackReason/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err72);
          errors++;
        }
        if(func1(data28) < 1){
          const err73 = {instancePath:instancePath+"/fastTrackReason",schemaPath:"#/properties/fastTrackReason/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err73);
          errors++;
        }
      }
      else {
        const err74 = {instancePath:instancePath+"/fastTrackReason",schemaPath:"#/properties/fastTrackReason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err74);
        errors++;
      }
    }
    if(data.ackSigned !== undefined){
      if(typeof data.ackSigned !== "boolean"){
        const err75 = {instancePath:instancePath+"/ackSigned",schemaPath:"#/properties/ackSigned/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err75);
        errors++;
      }
    }
    if(data.ackOn !== undefined){
      let data30 = data.ackOn;
      if(typeof data30 === "string"){
        if(!pattern0.test(data30)){
          const err76 = {instancePath:instancePath+"/ackOn",schemaPath:"#/properties/ackOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err76);
          errors++;
        }
      }
      else {
        const err77 = {instancePath:instancePath+"/ackOn",schemaPath:"#/properties/ackOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err77);
        errors++;
      }
    }
    if(data.ackFile !== undefined){
      let data31 = data.ackFile;
      if(typeof data31 === "string"){
        if(func1(data31) > 200){
          const err78 = {instancePath:instancePath+"/ackFile",schemaPath:"#/properties/ackFile/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err78);
          errors++;
        }
        if(func1(data31) < 1){
          const err79 = {instancePath:instancePath+"/ackFile",schemaPath:"#/properties/ackFile/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err79);
          errors++;
        }
      }
      else {
        const err80 = {instancePath:instancePath+"/ackFile",schemaPath:"#/properties/ackFile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err80);
        errors++;
      }
    }
    if(data.pledgeFile !== undefined){
      let data32 = data.pledgeFile;
      if(typeof data32 === "string"){
        if(func1(data32) > 200){
          const err81 = {instancePath:instancePath+"/pledgeFile",schemaPath:"#/properties/pledgeFile/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err81);
          errors++;
        }
        if(func1(data32) < 1){
          const err82 = {instancePath:instancePath+"/pledgeFile",schemaPath:"#/properties/pledgeFile/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err82);
          errors++;
        }
      }
      else {
        const err83 = {instancePath:instancePath+"/pledgeFile",schemaPath:"#/properties/pledgeFile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err83);
        errors++;
      }
    }
    if(data.caseNo !== undefined){
      let data33 = data.caseNo;
      if(typeof data33 === "string"){
        if(func1(data33) > 200){
          const err84 = {instancePath:instancePath+"/caseNo",schemaPath:"#/properties/caseNo/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err84);
          errors++;
        }
        if(func1(data33) < 1){
          const err85 = {instancePath:instancePath+"/caseNo",schemaPath:"#/properties/caseNo/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err85);
          errors++;
        }
      }
      else {
        const err86 = {instancePath:instancePath+"/caseNo",schemaPath:"#/properties/caseNo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err86);
        errors++;
      }
    }
    if(data.ywAgreedOn !== undefined){
      let data34 = data.ywAgreedOn;
      if(typeof data34 === "string"){
        if(!pattern0.test(data34)){
          const err87 = {instancePath:instancePath+"/ywAgreedOn",schemaPath:"#/properties/ywAgreedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err87);
          errors++;
        }
      }
      else {
        const err88 = {instancePath:instancePath+"/ywAgreedOn",schemaPath:"#/properties/ywAgreedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err88);
        errors++;
      }
    }
    if(data.changes !== undefined){
      let data35 = data.changes;
      if(Array.isArray(data35)){
        if(data35.length > 1000){
          const err89 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err89);
          errors++;
        }
        const len0 = data35.length;
        for(let i0=0; i0<len0; i0++){
          let data36 = data35[i0];
          if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
            if(data36.item === undefined){
              const err90 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "item"}};
              (vErrors ??= []).push(err90);
              errors++;
            }
            if(data36.before === undefined){
              const err91 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "before"}};
              (vErrors ??= []).push(err91);
              errors++;
            }
            if(data36.after === undefined){
              const err92 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "after"}};
              (vErrors ??= []).push(err92);
              errors++;
            }
            for(const key1 in data36){
              if(!(((key1 === "item") || (key1 === "before")) || (key1 === "after"))){
                const err93 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err93);
                errors++;
              }
            }
            if(data36.item !== undefined){
              let data37 = data36.item;
              if(typeof data37 === "string"){
                if(func1(data37) > 200){
                  const err94 = {instancePath:instancePath+"/changes/" + i0+"/item",schemaPath:"#/properties/changes/items/properties/item/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err94);
                  errors++;
                }
                if(func1(data37) < 1){
                  const err95 = {instancePath:instancePath+"/changes/" + i0+"/item",schemaPath:"#/properties/changes/items/properties/item/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err95);
                  errors++;
                }
              }
              else {
                const err96 = {instancePath:instancePath+"/changes/" + i0+"/item",schemaPath:"#/properties/changes/items/properties/item/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err96);
                errors++;
              }
            }
            if(data36.before !== undefined){
              let data38 = data36.before;
              if(typeof data38 === "string"){
                if(func1(data38) > 200){
                  const err97 = {instancePath:instancePath+"/changes/" + i0+"/before",schemaPath:"#/properties/changes/items/properties/before/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err97);
                  errors++;
                }
                if(func1(data38) < 1){
                  const err98 = {instancePath:instancePath+"/changes/" + i0+"/before",schemaPath:"#/properties/changes/items/properties/before/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err98);
                  errors++;
                }
              }
              else {
                const err99 = {instancePath:instancePath+"/changes/" + i0+"/before",schemaPath:"#/properties/changes/items/properties/before/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err99);
                errors++;
              }
            }
            if(data36.after !== undefined){
              let data39 = data36.after;
              if(typeof data39 === "string"){
                if(func1(data39) > 200){
                  const err100 = {instancePath:instancePath+"/changes/" + i0+"/after",schemaPath:"#/properties/changes/items/properties/after/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err100);
                  errors++;
                }
                if(func1(data39) < 1){
                  const err101 = {instancePath:instancePath+"/changes/" + i0+"/after",schemaPath:"#/properties/changes/items/properties/after/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err101);
                  errors++;
                }
              }
              else {
                const err102 = {instancePath:instancePath+"/changes/" + i0+"/after",schemaPath:"#/properties/changes/items/properties/after/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err102);
                errors++;
              }
            }
          }
          else {
            const err103 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err103);
            errors++;
          }
        }
      }
      else {
        const err104 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err104);
        errors++;
      }
    }
    if(data.decision !== undefined){
      let data40 = data.decision;
      if(typeof data40 !== "string"){
        const err105 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err105);
        errors++;
      }
      if(!(((data40 === "准予") || (data40 === "不予")) || (data40 === "撤回"))){
        const err106 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema0.properties.decision.enum}};
        (vErrors ??= []).push(err106);
        errors++;
      }
    }
    if(data.decidedOn !== undefined){
      let data41 = data.decidedOn;
      if(typeof data41 === "string"){
        if(!pattern0.test(data41)){
          const err107 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/properties/decidedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err107);
          errors++;
        }
      }
      else {
        const err108 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/properties/decidedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err108);
        errors++;
      }
    }
  }
  else {
    const err109 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err109);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
