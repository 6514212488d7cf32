// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"campaign":{"type":"string","minLength":1,"maxLength":200},"kind":{"type":"string","enum":["MC","LT","SF","PB","JS"]},"fileBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"org":{"type":"string","minLength":1,"maxLength":200},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"conclusion":{"type":"string","enum":["没有问题","发现问题"]},"note":{"type":"string","minLength":1,"maxLength":4000},"reporter":{"type":"string","minLength":2,"maxLength":30},"nameFaults":{"type":"array","items":{"type":"string","enum":["区划不在前","字号不规范","行业表述不当","组织形式不符","含禁用字样","未经批准冠名"]},"uniqueItems":true},"newName":{"type":"string","minLength":1,"maxLength":60},"forumEvents":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"kind":{"type":"string","enum":["论坛","展会","节庆","研讨会"]},"heldOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"title":{"type":"array","items":{"type":"string","enum":["中国","中华","全国","国际","世界","高峰","峰会"]},"uniqueItems":true},"fee":{"type":"integer","minimum":0,"maximum":1000000000000000},"role":{"type":"string","enum":["主办","合作","挂名"]},"approvalNo":{"type":"string","minLength":1,"maxLength":200}},"required":["name","kind","heldOn","fee","role"],"additionalProperties":false},"maxItems":1000},"tiers":{"type":"integer","minimum":0,"maximum":1000000000000},"oneStandard":{"type":"boolean"},"relief":{"type":"integer","minimum":0,"maximum":1000000000000000},"feeItems":{"type":"array","items":{"type":"object","properties":{"item":{"type":"string","minLength":1,"maxLength":200},"standard":{"type":"string","minLength":1,"maxLength":200},"ground":{"type":"string","minLength":1,"maxLength":200},"amount":{"type":"integer","minimum":0,"maximum":1000000000000000},"forced":{"type":"boolean"},"illegal":{"type":"integer","minimum":0,"maximum":1000000000000000},"refunded":{"type":"integer","minimum":0,"maximum":1000000000000000}},"required":["item","standard","amount","forced","illegal","refunded"],"additionalProperties":false},"maxItems":1000},"awardEvents":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"approvalNo":{"type":"string","minLength":1,"maxLength":200},"fee":{"type":"integer","minimum":0,"maximum":1000000000000000},"winners":{"type":"integer","minimum":0,"maximum":1000000000000}},"required":["name","fee","winners"],"additionalProperties":false},"maxItems":1000},"lastActivity":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"idleReason":{"type":"string","minLength":1,"maxLength":4000},"supervisorOpinion":{"type":"string","enum":["属实","补充说明","退回重报"]},"supervisorNote":{"type":"string","minLength":1,"maxLength":4000},"supervisedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"spotChecked":{"type":"boolean"},"reviewNote":{"type":"string","minLength":1,"maxLength":4000},"rectifiedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["campaign","org","conclusion","reporter"],"additionalProperties":false,"allOf":[{"if":{"properties":{"conclusion":{"const":"发现问题"}},"required":["conclusion"]},"then":{"required":["note"]}},{"if":{"properties":{"kind":{"const":"MC"}},"required":["kind"]},"else":{"properties":{"nameFaults":false}}},{"if":{"properties":{"nameFaults":{"type":"array","minItems":1}},"required":["nameFaults"]},"then":{"required":["newName"]},"else":{"properties":{"newName":false}}},{"if":{"properties":{"kind":{"const":"LT"}},"required":["kind"]},"else":{"properties":{"forumEvents":false}}},{"if":{"properties":{"kind":{"const":"SF"}},"required":["kind"]},"then":{"required":["tiers"]},"else":{"properties":{"tiers":false}}},{"if":{"properties":{"kind":{"const":"SF"}},"required":["kind"]},"then":{"required":["oneStandard"]},"else":{"properties":{"oneStandard":false}}},{"if":{"properties":{"kind":{"const":"SF"}},"required":["kind"]},"else":{"properties":{"relief":false}}},{"if":{"properties":{"kind":{"const":"SF"}},"required":["kind"]},"else":{"properties":{"feeItems":false}}},{"if":{"properties":{"kind":{"const":"PB"}},"required":["kind"]},"else":{"properties":{"awardEvents":false}}},{"if":{"properties":{"kind":{"const":"JS"}},"required":["kind"]},"else":{"properties":{"lastActivity":false}}},{"if":{"allOf":[{"properties":{"kind":{"const":"JS"}},"required":["kind"]},{"properties":{"conclusion":{"const":"发现问题"}},"required":["conclusion"]}]},"then":{"required":["idleReason"]},"else":{"properties":{"idleReason":false}}},{"if":{"properties":{"supervisorOpinion":{"enum":["补充说明","退回重报"]}},"required":["supervisorOpinion"]},"then":{"required":["supervisorNote"]},"else":{"properties":{"supervisorNote":false}}},{"if":{"required":["supervisorOpinion"]},"then":{"required":["supervisedOn"]},"else":{"properties":{"supervisedOn":false}}},{"if":{"properties":{"spotChecked":{"const":true}},"required":["spotChecked"]},"then":{"required":["reviewNote"]},"else":{"properties":{"reviewNote":false}}}]};
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
    if((data.conclusion === undefined) && (missing0 = "conclusion")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.conclusion !== undefined){
        if("发现问题" !== data.conclusion){
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
  if(_valid0){
    const _errs5 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.note === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "note"}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if(!valid1){
    const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err3);
    errors++;
  }
  const _errs7 = errors;
  let valid3 = true;
  const _errs8 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing1;
    if((data.kind === undefined) && (missing1 = "kind")){
      const err4 = {};
      (vErrors ??= []).push(err4);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("MC" !== data.kind){
          const err5 = {};
          (vErrors ??= []).push(err5);
          errors++;
        }
      }
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
  if(!_valid1){
    const _errs10 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.nameFaults !== undefined){
        const err6 = {instancePath:instancePath+"/nameFaults",schemaPath:"#/allOf/1/else/properties/nameFaults/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
    if(valid3){
      var props0 = {};
      props0.nameFaults = true;
      props0.kind = true;
    }
  }
  if(!valid3){
    const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err7);
    errors++;
  }
  if(props0 !== true){
    props0 = props0 || {};
    props0.conclusion = true;
  }
  const _errs12 = errors;
  let valid6 = true;
  const _errs13 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.nameFaults === undefined) && (missing2 = "nameFaults")){
      const err8 = {};
      (vErrors ??= []).push(err8);
      errors++;
    }
    else {
      if(data.nameFaults !== undefined){
        let data3 = data.nameFaults;
        const _errs14 = errors;
        if(errors === _errs14){
          if(Array.isArray(data3)){
            if(data3.length < 1){
              const err9 = {};
              (vErrors ??= []).push(err9);
              errors++;
            }
          }
          else {
            const err10 = {};
            (vErrors ??= []).push(err10);
            errors++;
          }
        }
      }
    }
  }
  var _valid2 = _errs13 === errors;
  errors = _errs12;
  if(vErrors !== null){
    if(_errs12){
      vErrors.length = _errs12;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause0;
  if(_valid2){
    const _errs16 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.newName === undefined){
        const err11 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "newName"}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    var _valid2 = _errs16 === errors;
    valid6 = _valid2;
    ifClause0 = "then";
  }
  else {
    const _errs17 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.newName !== undefined){
        const err12 = {instancePath:instancePath+"/newName",schemaPath:"#/allOf/2/else/properties/newName/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    var _valid2 = _errs17 === errors;
    valid6 = _valid2;
    if(valid6){
      var props1 = {};
      props1.newName = true;
      props1.nameFaults = true;
    }
    ifClause0 = "else";
  }
  if(!valid6){
    const err13 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: ifClause0}};
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
  const _errs19 = errors;
  let valid9 = true;
  const _errs20 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.kind === undefined) && (missing3 = "kind")){
      const err14 = {};
      (vErrors ??= []).push(err14);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("LT" !== data.kind){
          const err15 = {};
          (vErrors ??= []).push(err15);
          errors++;
        }
      }
    }
  }
  var _valid3 = _errs20 === errors;
  errors = _errs19;
  if(vErrors !== null){
    if(_errs19){
      vErrors.length = _errs19;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid3){
    const _errs22 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.forumEvents !== undefined){
        const err16 = {instancePath:instancePath+"/forumEvents",schemaPath:"#/allOf/3/else/properties/forumEvents/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    var _valid3 = _errs22 === errors;
    valid9 = _valid3;
    if(valid9){
      var props2 = {};
      props2.forumEvents = true;
      props2.kind = true;
    }
  }
  if(!valid9){
    const err17 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err17);
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
  const _errs24 = errors;
  let valid12 = true;
  const _errs25 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.kind === undefined) && (missing4 = "kind")){
      const err18 = {};
      (vErrors ??= []).push(err18);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("SF" !== data.kind){
          const err19 = {};
          (vErrors ??= []).push(err19);
          errors++;
        }
      }
    }
  }
  var _valid4 = _errs25 === errors;
  errors = _errs24;
  if(vErrors !== null){
    if(_errs24){
      vErrors.length = _errs24;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause1;
  if(_valid4){
    const _errs27 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.tiers === undefined){
        const err20 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "tiers"}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    var _valid4 = _errs27 === errors;
    valid12 = _valid4;
    ifClause1 = "then";
  }
  else {
    const _errs28 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.tiers !== undefined){
        const err21 = {instancePath:instancePath+"/tiers",schemaPath:"#/allOf/4/else/properties/tiers/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    var _valid4 = _errs28 === errors;
    valid12 = _valid4;
    if(valid12){
      var props3 = {};
      props3.tiers = true;
      props3.kind = true;
    }
    ifClause1 = "else";
  }
  if(!valid12){
    const err22 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause1}};
    (vErrors ??= []).push(err22);
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
  const _errs30 = errors;
  let valid15 = true;
  const _errs31 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing5;
    if((data.kind === undefined) && (missing5 = "kind")){
      const err23 = {};
      (vErrors ??= []).push(err23);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("SF" !== data.kind){
          const err24 = {};
          (vErrors ??= []).push(err24);
          errors++;
        }
      }
    }
  }
  var _valid5 = _errs31 === errors;
  errors = _errs30;
  if(vErrors !== null){
    if(_errs30){
      vErrors.length = _errs30;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause2;
  if(_valid5){
    const _errs33 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.oneStandard === undefined){
        const err25 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "oneStandard"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    var _valid5 = _errs33 === errors;
    valid15 = _valid5;
    ifClause2 = "then";
  }
  else {
    const _errs34 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.oneStandard !== undefined){
        const err26 = {instancePath:instancePath+"/oneStandard",schemaPath:"#/allOf/5/else/properties/oneStandard/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    var _valid5 = _errs34 === errors;
    valid15 = _valid5;
    if(valid15){
      var props4 = {};
      props4.oneStandard = true;
      props4.kind = true;
    }
    ifClause2 = "else";
  }
  if(!valid15){
    const err27 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: ifClause2}};
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
  const _errs36 = errors;
  let valid18 = true;
  const _errs37 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing6;
    if((data.kind === undefined) && (missing6 = "kind")){
      const err28 = {};
      (vErrors ??= []).push(err28);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("SF" !== data.kind){
          const err29 = {};
          (vErrors ??= []).push(err29);
          errors++;
        }
      }
    }
  }
  var _valid6 = _errs37 === errors;
  errors = _errs36;
  if(vErrors !== null){
    if(_errs36){
      vErrors.length = _errs36;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid6){
    const _errs39 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.relief !== undefined){
        const err30 = {instancePath:instancePath+"/relief",schemaPath:"#/allOf/6/else/properties/relief/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    var _valid6 = _errs39 === errors;
    valid18 = _valid6;
    if(valid18){
      var props5 = {};
      props5.relief = true;
      props5.kind = true;
    }
  }
  if(!valid18){
    const err31 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err31);
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
  const _errs41 = errors;
  let valid21 = true;
  const _errs42 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing7;
    if((data.kind === undefined) && (missing7 = "kind")){
      const err32 = {};
      (vErrors ??= []).push(err32);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("SF" !== data.kind){
          const err33 = {};
          (vErrors ??= []).push(err33);
          errors++;
        }
      }
    }
  }
  var _valid7 = _errs42 === errors;
  errors = _errs41;
  if(vErrors !== null){
    if(_errs41){
      vErrors.length = _errs41;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid7){
    const _errs44 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.feeItems !== undefined){
        const err34 = {instancePath:instancePath+"/feeItems",schemaPath:"#/allOf/7/else/properties/feeItems/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    var _valid7 = _errs44 === errors;
    valid21 = _valid7;
    if(valid21){
      var props6 = {};
      props6.feeItems = true;
      props6.kind = true;
    }
  }
  if(!valid21){
    const err35 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err35);
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
  const _errs46 = errors;
  let valid24 = true;
  const _errs47 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing8;
    if((data.kind === undefined) && (missing8 = "kind")){
      const err36 = {};
      (vErrors ??= []).push(err36);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("PB" !== data.kind){
          const err37 = {};
          (vErrors ??= []).push(err37);
          errors++;
        }
      }
    }
  }
  var _valid8 = _errs47 === errors;
  errors = _errs46;
  if(vErrors !== null){
    if(_errs46){
      vErrors.length = _errs46;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid8){
    const _errs49 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.awardEvents !== undefined){
        const err38 = {instancePath:instancePath+"/awardEvents",schemaPath:"#/allOf/8/else/properties/awardEvents/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    var _valid8 = _errs49 === errors;
    valid24 = _valid8;
    if(valid24){
      var props7 = {};
      props7.awardEvents = true;
      props7.kind = true;
    }
  }
  if(!valid24){
    const err39 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err39);
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
  const _errs51 = errors;
  let valid27 = true;
  const _errs52 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing9;
    if((data.kind === undefined) && (missing9 = "kind")){
      const err40 = {};
      (vErrors ??= []).push(err40);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("JS" !== data.kind){
          const err41 = {};
          (vErrors ??= []).push(err41);
          errors++;
        }
      }
    }
  }
  var _valid9 = _errs52 === errors;
  errors = _errs51;
  if(vErrors !== null){
    if(_errs51){
      vErrors.length = _errs51;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid9){
    const _errs54 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.lastActivity !== undefined){
        const err42 = {instancePath:instancePath+"/lastActivity",schemaPath:"#/allOf/9/else/properties/lastActivity/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    var _valid9 = _errs54 === errors;
    valid27 = _valid9;
    if(valid27){
      var props8 = {};
      props8.lastActivity = true;
      props8.kind = true;
    }
  }
  if(!valid27){
    const err43 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err43);
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
  const _errs56 = errors;
  let valid30 = true;
  const _errs57 = errors;
  const _errs58 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing10;
    if((data.kind === undefined) && (missing10 = "kind")){
      const err44 = {};
      (vErrors ??= []).push(err44);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("JS" !== data.kind){
          const err45 = {};
          (vErrors ??= []).push(err45);
          errors++;
        }
      }
    }
  }
  var valid31 = _errs58 === errors;
  if(valid31){
    const _errs60 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing11;
      if((data.conclusion === undefined) && (missing11 = "conclusion")){
        const err46 = {};
        (vErrors ??= []).push(err46);
        errors++;
      }
      else {
        if(data.conclusion !== undefined){
          if("发现问题" !== data.conclusion){
            const err47 = {};
            (vErrors ??= []).push(err47);
            errors++;
          }
        }
      }
    }
    var valid31 = _errs60 === errors;
  }
  var _valid10 = _errs57 === errors;
  errors = _errs56;
  if(vErrors !== null){
    if(_errs56){
      vErrors.length = _errs56;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause3;
  if(_valid10){
    const _errs62 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.idleReason === undefined){
        const err48 = {instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty: "idleReason"}};
        (vErrors ??= []).push(err48);
        errors++;
      }
    }
    var _valid10 = _errs62 === errors;
    valid30 = _valid10;
    ifClause3 = "then";
  }
  else {
    const _errs63 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.idleReason !== undefined){
        const err49 = {instancePath:instancePath+"/idleReason",schemaPath:"#/allOf/10/else/properties/idleReason/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
    var _valid10 = _errs63 === errors;
    valid30 = _valid10;
    if(valid30){
      var props9 = {};
      props9.idleReason = true;
      props9.conclusion = true;
      props9.kind = true;
    }
    ifClause3 = "else";
  }
  if(!valid30){
    const err50 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: ifClause3}};
    (vErrors ??= []).push(err50);
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
  const _errs65 = errors;
  let valid35 = true;
  const _errs66 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing12;
    if((data.supervisorOpinion === undefined) && (missing12 = "supervisorOpinion")){
      const err51 = {};
      (vErrors ??= []).push(err51);
      errors++;
    }
    else {
      if(data.supervisorOpinion !== undefined){
        let data22 = data.supervisorOpinion;
        if(!((data22 === "补充说明") || (data22 === "退回重报"))){
          const err52 = {};
          (vErrors ??= []).push(err52);
          errors++;
        }
      }
    }
  }
  var _valid11 = _errs66 === errors;
  errors = _errs65;
  if(vErrors !== null){
    if(_errs65){
      vErrors.length = _errs65;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause4;
  if(_valid11){
    const _errs68 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.supervisorNote === undefined){
        const err53 = {instancePath,schemaPath:"#/allOf/11/then/required",keyword:"required",params:{missingProperty: "supervisorNote"}};
        (vErrors ??= []).push(err53);
        errors++;
      }
    }
    var _valid11 = _errs68 === errors;
    valid35 = _valid11;
    ifClause4 = "then";
  }
  else {
    const _errs69 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.supervisorNote !== undefined){
        const err54 = {instancePath:instancePath+"/supervisorNote",schemaPath:"#/allOf/11/else/properties/supervisorNote/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err54);
        errors++;
      }
    }
    var _valid11 = _errs69 === errors;
    valid35 = _valid11;
    if(valid35){
      var props10 = {};
      props10.supervisorNote = true;
      props10.supervisorOpinion = true;
    }
    ifClause4 = "else";
  }
  if(!valid35){
    const err55 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: ifClause4}};
    (vErrors ??= []).push(err55);
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
  const _errs71 = errors;
  let valid38 = true;
  const _errs72 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing13;
    if((data.supervisorOpinion === undefined) && (missing13 = "supervisorOpinion")){
      const err56 = {};
      (vErrors ??= []).push(err56);
      errors++;
    }
  }
  var _valid12 = _errs72 === errors;
  errors = _errs71;
  if(vErrors !== null){
    if(_errs71){
      vErrors.length = _errs71;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause5;
  if(_valid12){
    const _errs73 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.supervisedOn === undefined){
        const err57 = {instancePath,schemaPath:"#/allOf/12/then/required",keyword:"required",params:{missingProperty: "supervisedOn"}};
        (vErrors ??= []).push(err57);
        errors++;
      }
    }
    var _valid12 = _errs73 === errors;
    valid38 = _valid12;
    ifClause5 = "then";
  }
  else {
    const _errs74 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.supervisedOn !== undefined){
        const err58 = {instancePath:instancePath+"/supervisedOn",schemaPath:"#/allOf/12/else/properties/supervisedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err58);
        errors++;
      }
    }
    var _valid12 = _errs74 === errors;
    valid38 = _valid12;
    if(valid38){
      var props11 = {};
      props11.supervisedOn = true;
    }
    ifClause5 = "else";
  }
  if(!valid38){
    const err59 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: ifClause5}};
    (vErrors ??= []).push(err59);
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
  const _errs76 = errors;
  let valid40 = true;
  const _errs77 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing14;
    if((data.spotChecked === undefined) && (missing14 = "spotChecked")){
      const err60 = {};
      (vErrors ??= []).push(err60);
      errors++;
    }
    else {
      if(data.spotChecked !== undefined){
        if(true !== data.spotChecked){
          const err61 = {};
          (vErrors ??= []).push(err61);
          errors++;
        }
      }
    }
  }
  var _valid13 = _errs77 === errors;
  errors = _errs76;
  if(vErrors !== null){
    if(_errs76){
      vErrors.length = _errs76;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause6;
  if(_valid13){
    const _errs79 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.reviewNote === undefined){
        const err62 = {instancePath,schemaPath:"#/allOf/13/then/required",keyword:"required",params:{missingProperty: "reviewNote"}};
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    var _valid13 = _errs79 === errors;
    valid40 = _valid13;
    ifClause6 = "then";
  }
  else {
    const _errs80 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.reviewNote !== undefined){
        const err63 = {instancePath:instancePath+"/reviewNote",schemaPath:"#/allOf/13/else/properties/reviewNote/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err63);
        errors++;
      }
    }
    var _valid13 = _errs80 === errors;
    valid40 = _valid13;
    if(valid40){
      var props12 = {};
      props12.reviewNote = true;
      props12.spotChecked = true;
    }
    ifClause6 = "else";
  }
  if(!valid40){
    const err64 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: ifClause6}};
    (vErrors ??= []).push(err64);
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.campaign === undefined){
      const err65 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaign"}};
      (vErrors ??= []).push(err65);
      errors++;
    }
    if(data.org === undefined){
      const err66 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err66);
      errors++;
    }
    if(data.conclusion === undefined){
      const err67 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conclusion"}};
      (vErrors ??= []).push(err67);
      errors++;
    }
    if(data.reporter === undefined){
      const err68 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reporter"}};
      (vErrors ??= []).push(err68);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err69 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err69);
        errors++;
      }
    }
    if(data.campaign !== undefined){
      let data27 = data.campaign;
      if(typeof data27 === "string"){
        if(func1(data27) > 200){
          const err70 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err70);
          errors++;
        }
        if(func1(data27) < 1){
          const err71 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err71);
          errors++;
        }
      }
      else {
        const err72 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err72);
        errors++;
      }
    }
    if(data.kind !== undefined){
      let data28 = data.kind;
      if(typeof data28 !== "string"){
        const err73 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err73);
        errors++;
      }
      if(!(((((data28 === "MC") || (data28 === "LT")) || (data28 === "SF")) || (data28 === "PB")) || (data28 === "JS"))){
        const err74 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.kind.enum}};
        (vErrors ??= []).push(err74);
        errors++;
      }
    }
    if(data.fileBy !== undefined){
      let data29 = data.fileBy;
      if(typeof data29 === "string"){
        if(!pattern0.test(data29)){
          const err75 = {instancePath:instancePath+"/fileBy",schemaPath:"#/properties/fileBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err75);
          errors++;
        }
      }
      else {
        const err76 = {instancePath:instancePath+"/fileBy",schemaPath:"#/properties/fileBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err76);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data30 = data.org;
      if(typeof data30 === "string"){
        if(func1(data30) > 200){
          const err77 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err77);
          errors++;
        }
        if(func1(data30) < 1){
          const err78 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err78);
          errors++;
        }
      }
      else {
        const err79 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err79);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data31 = data.street;
      if(typeof data31 !== "string"){
        const err80 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err80);
        errors++;
      }
      if(!((((((((((((data31 === "310110001") || (data31 === "310110006")) || (data31 === "310110008")) || (data31 === "310110009")) || (data31 === "310110012")) || (data31 === "310110013")) || (data31 === "310110015")) || (data31 === "310110016")) || (data31 === "310110018")) || (data31 === "310110019")) || (data31 === "310110020")) || (data31 === "310110021"))){
        const err81 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err81);
        errors++;
      }
    }
    if(data.conclusion !== undefined){
      let data32 = data.conclusion;
      if(typeof data32 !== "string"){
        const err82 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err82);
        errors++;
      }
      if(!((data32 === "没有问题") || (data32 === "发现问题"))){
        const err83 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/enum",keyword:"enum",params:{allowedValues: schema0.properties.conclusion.enum}};
        (vErrors ??= []).push(err83);
        errors++;
      }
    }
    if(data.note !== undefined){
      let data33 = data.note;
      if(typeof data33 === "string"){
        if(func1(data33) > 4000){
          const err84 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err84);
          errors++;
        }
        if(func1(data33) < 1){
          const err85 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err85);
          errors++;
        }
      }
      else {
        const err86 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err86);
        errors++;
      }
    }
    if(data.reporter !== undefined){
      let data34 = data.reporter;
      if(typeof data34 === "string"){
        if(func1(data34) > 30){
          const err87 = {instancePath:instancePath+"/reporter",schemaPath:"#/properties/reporter/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err87);
          errors++;
        }
        if(func1(data34) < 2){
          const err88 = {instancePath:instancePath+"/reporter",schemaPath:"#/properties/reporter/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err88);
          errors++;
        }
      }
      else {
        const err89 = {instancePath:instancePath+"/reporter",schemaPath:"#/properties/reporter/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err89);
        errors++;
      }
    }
    if(data.nameFaults !== undefined){
      let data35 = data.nameFaults;
      if(Array.isArray(data35)){
        const len0 = data35.length;
        for(let i0=0; i0<len0; i0++){
          let data36 = data35[i0];
          if(typeof data36 !== "string"){
            const err90 = {instancePath:instancePath+"/nameFaults/" + i0,schemaPath:"#/properties/nameFaults/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err90);
            errors++;
          }
          if(!((((((data36 === "区划不在前") || (data36 === "字号不规范")) || (data36 === "行业表述不当")) || (data36 === "组织形式不符")) || (data36 === "含禁用字样")) || (data36 === "未经批准冠名"))){
            const err91 = {instancePath:instancePath+"/nameFaults/" + i0,schemaPath:"#/properties/nameFaults/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.nameFaults.items.enum}};
            (vErrors ??= []).push(err91);
            errors++;
          }
        }
        let i1 = data35.length;
        let j0;
        if(i1 > 1){
          const indices0 = {};
          for(;i1--;){
            let item0 = data35[i1];
            if(typeof item0 !== "string"){
              continue;
            }
            if(typeof indices0[item0] == "number"){
              j0 = indices0[item0];
              const err92 = {instancePath:instancePath+"/nameFaults",schemaPath:"#/properties/nameFaults/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
              (vErrors ??= []).push(err92);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
      else {
        const err93 = {instancePath:instancePath+"/nameFaults",schemaPath:"#/properties/nameFaults/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err93);
        errors++;
      }
    }
    if(data.newName !== undefined){
      let data37 = data.newName;
      if(typeof data37 === "string"){
        if(func1(data37) > 60){
          const err94 = {instancePath:instancePath+"/newName",schemaPath:"#/properties/newName/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err94);
          errors++;
        }
        if(func1(data37) < 1){
          const err95 = {instancePath:instancePath+"/newName",schemaPath:"#/properties/newName/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err95);
          errors++;
        }
      }
      else {
        const err96 = {instancePath:instancePath+"/newName",schemaPath:"#/properties/newName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err96);
        errors++;
      }
    }
    if(data.forumEvents !== undefined){
      let data38 = data.forumEvents;
      if(Array.isArray(data38)){
        if(data38.length > 1000){
          const err97 = {instancePath:instancePath+"/forumEvents",schemaPath:"#/properties/forumEvents/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err97);
          errors++;
        }
        const len1 = data38.length;
        for(let i2=0; i2<len1; i2++){
          let data39 = data38[i2];
          if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
            if(data39.name === undefined){
              const err98 = {instancePath:instancePath+"/forumEvents/" + i2,schemaPath:"#/properties/forumEvents/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err98);
              errors++;
            }
            if(data39.kind === undefined){
              const err99 = {instancePath:instancePath+"/forumEvents/" + i2,schemaPath:"#/properties/forumEvents/items/required",keyword:"required",params:{missingProperty: "kind"}};
              (vErrors ??= []).push(err99);
              errors++;
            }
            if(data39.heldOn === undefined){
              const err100 = {instancePath:instancePath+"/forumEvents/" + i2,schemaPath:"#/properties/forumEvents/items/required",keyword:"required",params:{missingProperty: "heldOn"}};
              (vErrors ??= []).push(err100);
              errors++;
            }
            if(data39.fee === undefined){
              const err101 = {instancePath:instancePath+"/forumEvents/" + i2,schemaPath:"#/properties/forumEvents/items/required",keyword:"required",params:{missingProperty: "fee"}};
              (vErrors ??= []).push(err101);
              errors++;
            }
            if(data39.role === undefined){
              const err102 = {instancePath:instancePath+"/forumEvents/" + i2,schemaPath:"#/properties/forumEvents/items/required",keyword:"required",params:{missingProperty: "role"}};
              (vErrors ??= []).push(err102);
              errors++;
            }
            for(const key1 in data39){
              if(!(((((((key1 === "name") || (key1 === "kind")) || (key1 === "heldOn")) || (key1 === "title")) || (key1 === "fee")) || (key1 === "role")) || (key1 === "approvalNo"))){
                const err103 = {instancePath:instancePath+"/forumEvents/" + i2,schemaPath:"#/properties/forumEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err103);
                errors++;
              }
            }
            if(data39.name !== undefined){
              let data40 = data39.name;
              if(typeof data40 === "string"){
                if(func1(data40) > 200){
                  const err104 = {instancePath:instancePath+"/forumEvents/" + i2+"/name",schemaPath:"#/properties/forumEvents/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err104);
                  errors++;
                }
                if(func1(data40) < 1){
                  const err105 = {instancePath:instancePath+"/forumEvents/" + i2+"/name",schemaPath:"#/properties/forumEvents/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err105);
                  errors++;
                }
              }
              else {
                const err106 = {instancePath:instancePath+"/forumEvents/" + i2+"/name",schemaPath:"#/properties/forumEvents/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err106);
                errors++;
              }
            }
            if(data39.kind !== undefined){
              let data41 = data39.kind;
              if(typeof data41 !== "string"){
                const err107 = {instancePath:instancePath+"/forumEvents/" + i2+"/kind",schemaPath:"#/properties/forumEvents/items/properties/kind/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err107);
                errors++;
              }
              if(!((((data41 === "论坛") || (data41 === "展会")) || (data41 === "节庆")) || (data41 === "研讨会"))){
                const err108 = {instancePath:instancePath+"/forumEvents/" + i2+"/kind",schemaPath:"#/properties/forumEvents/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.forumEvents.items.properties.kind.enum}};
                (vErrors ??= []).push(err108);
                errors++;
              }
            }
            if(data39.heldOn !== undefined){
              let data42 = data39.heldOn;
              if(typeof data42 === "string"){
                if(!pattern0.test(data42)){
                  const err109 = {instancePath:instancePath+"/forumEvents/" + i2+"/heldOn",schemaPath:"#/properties/forumEvents/items/properties/heldOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err109);
                  errors++;
                }
              }
              else {
                const err110 = {instancePath:instancePath+"/forumEvents/" + i2+"/heldOn",schemaPath:"#/properties/forumEvents/items/properties/heldOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err110);
                errors++;
              }
            }
            if(data39.title !== undefined){
              let data43 = data39.title;
              if(Array.isArray(data43)){
                const len2 = data43.length;
                for(let i3=0; i3<len2; i3++){
                  let data44 = data43[i3];
                  if(typeof data44 !== "string"){
                    const err111 = {instancePath:instancePath+"/forumEvents/" + i2+"/title/" + i3,schemaPath:"#/properties/forumEvents/items/properties/title/items/type",keyword:"type",params:{type: "string"}};
                    (vErrors ??= []).push(err111);
                    errors++;
                  }
                  if(!(((((((data44 === "中国") || (data44 === "中华")) || (data44 === "全国")) || (data44 === "国际")) || (data44 === "世界")) || (data44 === "高峰")) || (data44 === "峰会"))){
                    const err112 = {instancePath:instancePath+"/forumEvents/" + i2+"/title/" + i3,schemaPath:"#/properties/forumEvents/items/properties/title/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.forumEvents.items.properties.title.items.enum}};
                    (vErrors ??= []).push(err112);
                    errors++;
                  }
                }
                let i4 = data43.length;
                let j1;
                if(i4 > 1){
                  const indices1 = {};
                  for(;i4--;){
                    let item1 = data43[i4];
                    if(typeof item1 !== "string"){
                      continue;
                    }
                    if(typeof indices1[item1] == "number"){
                      j1 = indices1[item1];
                      const err113 = {instancePath:instancePath+"/forumEvents/" + i2+"/title",schemaPath:"#/properties/forumEvents/items/properties/title/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
                      (vErrors ??= []).push(err113);
                      errors++;
                      break;
                    }
                    indices1[item1] = i4;
                  }
                }
              }
              else {
                const err114 = {instancePath:instancePath+"/forumEvents/" + i2+"/title",schemaPath:"#/properties/forumEvents/items/properties/title/type",keyword:"type",params:{type: "array"}};
                (vErrors ??= []).push(err114);
                errors++;
              }
            }
            if(data39.fee !== undefined){
              let data45 = data39.fee;
              if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
                const err115 = {instancePath:instancePath+"/forumEvents/" + i2+"/fee",schemaPath:"#/properties/forumEvents/items/properties/fee/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err115);
                errors++;
              }
              if((typeof data45 == "number") && (isFinite(data45))){
                if(data45 > 1000000000000000 || isNaN(data45)){
                  const err116 = {instancePath:instancePath+"/forumEvents/" + i2+"/fee",schemaPath:"#/properties/forumEvents/items/properties/fee/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
                  (vErrors ??= []).push(err116);
                  errors++;
                }
                if(data45 < 0 || isNaN(data45)){
                  const err117 = {instancePath:instancePath+"/forumEvents/" + i2+"/fee",schemaPath:"#/properties/forumEvents/items/properties/fee/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err117);
                  errors++;
                }
              }
            }
            if(data39.role !== undefined){
              let data46 = data39.role;
              if(typeof data46 !== "string"){
                const err118 = {instancePath:instancePath+"/forumEvents/" + i2+"/role",schemaPath:"#/properties/forumEvents/items/properties/role/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err118);
                errors++;
              }
              if(!(((data46 === "主办") || (data46 === "合作")) || (data46 === "挂名"))){
                const err119 = {instancePath:instancePath+"/forumEvents/" + i2+"/role",schemaPath:"#/properties/forumEvents/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema0.properties.forumEvents.items.properties.role.enum}};
                (vErrors ??= []).push(err119);
                errors++;
              }
            }
            if(data39.approvalNo !== undefined){
              let data47 = data39.approvalNo;
              if(typeof data47 === "string"){
                if(func1(data47) > 200){
                  const err120 = {instancePath:instancePath+"/forumEvents/" + i2+"/approvalNo",schemaPath:"#/properties/forumEvents/items/properties/approvalNo/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err120);
                  errors++;
                }
                if(func1(data47) < 1){
                  const err121 = {instancePath:instancePath+"/forumEvents/" + i2+"/approvalNo",schemaPath:"#/properties/forumEvents/items/properties/approvalNo/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err121);
                  errors++;
                }
              }
              else {
                const err122 = {instancePath:instancePath+"/forumEvents/" + i2+"/approvalNo",schemaPath:"#/properties/forumEvents/items/properties/approvalNo/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err122);
                errors++;
              }
            }
          }
          else {
            const err123 = {instancePath:instancePath+"/forumEvents/" + i2,schemaPath:"#/properties/forumEvents/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err123);
            errors++;
          }
        }
      }
      else {
        const err124 = {instancePath:instancePath+"/forumEvents",schemaPath:"#/properties/forumEvents/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err124);
        errors++;
      }
    }
    if(data.tiers !== undefined){
      let data48 = data.tiers;
      if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
        const err125 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err125);
        errors++;
      }
      if((typeof data48 == "number") && (isFinite(data48))){
        if(data48 > 1000000000000 || isNaN(data48)){
          const err126 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err126);
          errors++;
        }
        if(data48 < 0 || isNaN(data48)){
          const err127 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err127);
          errors++;
        }
      }
    }
    if(data.oneStandard !== undefined){
      if(typeof data.oneStandard !== "boolean"){
        const err128 = {instancePath:instancePath+"/oneStandard",schemaPath:"#/properties/oneStandard/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err128);
        errors++;
      }
    }
    if(data.relief !== undefined){
      let data50 = data.relief;
      if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
        const err129 = {instancePath:instancePath+"/relief",schemaPath:"#/properties/relief/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err129);
        errors++;
      }
      if((typeof data50 == "number") && (isFinite(data50))){
        if(data50 > 1000000000000000 || isNaN(data50)){
          const err130 = {instancePath:instancePath+"/relief",schemaPath:"#/properties/relief/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err130);
          errors++;
        }
        if(data50 < 0 || isNaN(data50)){
          const err131 = {instancePath:instancePath+"/relief",schemaPath:"#/properties/relief/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err131);
          errors++;
        }
      }
    }
    if(data.feeItems !== undefined){
      let data51 = data.feeItems;
      if(Array.isArray(data51)){
        if(data51.length > 1000){
          const err132 = {instancePath:instancePath+"/feeItems",schemaPath:"#/properties/feeItems/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err132);
          errors++;
        }
        const len3 = data51.length;
        for(let i5=0; i5<len3; i5++){
          let data52 = data51[i5];
          if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
            if(data52.item === undefined){
              const err133 = {instancePath:instancePath+"/feeItems/" + i5,schemaPath:"#/properties/feeItems/items/required",keyword:"required",params:{missingProperty: "item"}};
              (vErrors ??= []).push(err133);
              errors++;
            }
            if(data52.standard === undefined){
              const err134 = {instancePath:instancePath+"/feeItems/" + i5,schemaPath:"#/properties/feeItems/items/required",keyword:"required",params:{missingProperty: "standard"}};
              (vErrors ??= []).push(err134);
              errors++;
            }
            if(data52.amount === undefined){
              const err135 = {instancePath:instancePath+"/feeItems/" + i5,schemaPath:"#/properties/feeItems/items/required",keyword:"required",params:{missingProperty: "amount"}};
              (vErrors ??= []).push(err135);
              errors++;
            }
            if(data52.forced === undefined){
              const err136 = {instancePath:instancePath+"/feeItems/" + i5,schemaPath:"#/properties/feeItems/items/required",keyword:"required",params:{missingProperty: "forced"}};
              (vErrors ??= []).push(err136);
              errors++;
            }
            if(data52.illegal === undefined){
              const err137 = {instancePath:instancePath+"/feeItems/" + i5,schemaPath:"#/properties/feeItems/items/required",keyword:"required",params:{missingProperty: "illegal"}};
              (vErrors ??= []).push(err137);
              errors++;
            }
            if(data52.refunded === undefined){
              const err138 = {instancePath:instancePath+"/feeItems/" + i5,schemaPath:"#/properties/feeItems/items/required",keyword:"required",params:{missingProperty: "refunded"}};
              (vErrors ??= []).push(err138);
              errors++;
            }
            for(const key2 in data52){
              if(!(((((((key2 === "item") || (key2 === "standard")) || (key2 === "ground")) || (key2 === "amount")) || (key2 === "forced")) || (key2 === "illegal")) || (key2 === "refunded"))){
                const err139 = {instancePath:instancePath+"/feeItems/" + i5,schemaPath:"#/properties/feeItems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err139);
                errors++;
              }
            }
            if(data52.item !== undefined){
              let data53 = data52.item;
              if(typeof data53 === "string"){
                if(func1(data53) > 200){
                  const err140 = {instancePath:instancePath+"/feeItems/" + i5+"/item",schemaPath:"#/properties/feeItems/items/properties/item/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err140);
                  errors++;
                }
                if(func1(data53) < 1){
                  const err141 = {instancePath:instancePath+"/feeItems/" + i5+"/item",schemaPath:"#/properties/feeItems/items/properties/item/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err141);
                  errors++;
                }
              }
              else {
                const err142 = {instancePath:instancePath+"/feeItems/" + i5+"/item",schemaPath:"#/properties/feeItems/items/properties/item/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err142);
                errors++;
              }
            }
            if(data52.standard !== undefined){
              let data54 = data52.standard;
              if(typeof data54 === "string"){
                if(func1(data54) > 200){
                  const err143 = {instancePath:instancePath+"/feeItems/" + i5+"/standard",schemaPath:"#/properties/feeItems/items/properties/standard/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err143);
                  errors++;
                }
                if(func1(data54) < 1){
                  const err144 = {instancePath:instancePath+"/feeItems/" + i5+"/standard",schemaPath:"#/properties/feeItems/items/properties/standard/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err144);
                  errors++;
                }
              }
              else {
                const err145 = {instancePath:instancePath+"/feeItems/" + i5+"/standard",schemaPath:"#/properties/feeItems/items/properties/standard/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err145);
                errors++;
              }
            }
            if(data52.ground !== undefined){
              let data55 = data52.ground;
              if(typeof data55 === "string"){
                if(func1(data55) > 200){
                  const err146 = {instancePath:instancePath+"/feeItems/" + i5+"/ground",schemaPath:"#/properties/feeItems/items/properties/ground/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err146);
                  errors++;
                }
                if(func1(data55) < 1){
                  const err147 = {instancePath:instancePath+"/feeItems/" + i5+"/ground",schemaPath:"#/properties/feeItems/items/properties/ground/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err147);
                  errors++;
                }
              }
              else {
                const err148 = {instancePath:instancePath+"/feeItems/" + i5+"/ground",schemaPath:"#/properties/feeItems/items/properties/ground/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err148);
                errors++;
              }
            }
            if(data52.amount !== undefined){
              let data56 = data52.amount;
              if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
                const err149 = {instancePath:instancePath+"/feeItems/" + i5+"/amount",schemaPath:"#/properties/feeItems/items/properties/amount/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err149);
                errors++;
              }
              if((typeof data56 == "number") && (isFinite(data56))){
                if(data56 > 1000000000000000 || isNaN(data56)){
                  const err150 = {instancePath:instancePath+"/feeItems/" + i5+"/amount",schemaPath:"#/properties/feeItems/items/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
                  (vErrors ??= []).push(err150);
                  errors++;
                }
                if(data56 < 0 || isNaN(data56)){
                  const err151 = {instancePath:instancePath+"/feeItems/" + i5+"/amount",schemaPath:"#/properties/feeItems/items/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err151);
                  errors++;
                }
              }
            }
            if(data52.forced !== undefined){
              if(typeof data52.forced !== "boolean"){
                const err152 = {instancePath:instancePath+"/feeItems/" + i5+"/forced",schemaPath:"#/properties/feeItems/items/properties/forced/type",keyword:"type",params:{type: "boolean"}};
                (vErrors ??= []).push(err152);
                errors++;
              }
            }
            if(data52.illegal !== undefined){
              let data58 = data52.illegal;
              if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
                const err153 = {instancePath:instancePath+"/feeItems/" + i5+"/illegal",schemaPath:"#/properties/feeItems/items/properties/illegal/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err153);
                errors++;
              }
              if((typeof data58 == "number") && (isFinite(data58))){
                if(data58 > 1000000000000000 || isNaN(data58)){
                  const err154 = {instancePath:instancePath+"/feeItems/" + i5+"/illegal",schemaPath:"#/properties/feeItems/items/properties/illegal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
                  (vErrors ??= []).push(err154);
                  errors++;
                }
                if(data58 < 0 || isNaN(data58)){
                  const err155 = {instancePath:instancePath+"/feeItems/" + i5+"/illegal",schemaPath:"#/properties/feeItems/items/properties/illegal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err155);
                  errors++;
                }
              }
            }
            if(data52.refunded !== undefined){
              let data59 = data52.refunded;
              if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
                const err156 = {instancePath:instancePath+"/feeItems/" + i5+"/refunded",schemaPath:"#/properties/feeItems/items/properties/refunded/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err156);
                errors++;
              }
              if((typeof data59 == "number") && (isFinite(data59))){
                if(data59 > 1000000000000000 || isNaN(data59)){
                  const err157 = {instancePath:instancePath+"/feeItems/" + i5+"/refunded",schemaPath:"#/properties/feeItems/items/properties/refunded/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
                  (vErrors ??= []).push(err157);
                  errors++;
                }
                if(data59 < 0 || isNaN(data59)){
                  const err158 = {instancePath:instancePath+"/feeItems/" + i5+"/refunded",schemaPath:"#/properties/feeItems/items/properties/refunded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err158);
                  errors++;
                }
              }
            }
          }
          else {
            const err159 = {instancePath:instancePath+"/feeItems/" + i5,schemaPath:"#/properties/feeItems/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err159);
            errors++;
          }
        }
      }
      else {
        const err160 = {instancePath:instancePath+"/feeItems",schemaPath:"#/properties/feeItems/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err160);
        errors++;
      }
    }
    if(data.awardEvents !== undefined){
      let data60 = data.awardEvents;
      if(Array.isArray(data60)){
        if(data60.length > 1000){
          const err161 = {instancePath:instancePath+"/awardEvents",schemaPath:"#/properties/awardEvents/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err161);
          errors++;
        }
        const len4 = data60.length;
        for(let i6=0; i6<len4; i6++){
          let data61 = data60[i6];
          if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
            if(data61.name === undefined){
              const err162 = {instancePath:instancePath+"/awardEvents/" + i6,schemaPath:"#/properties/awardEvents/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err162);
              errors++;
            }
            if(data61.fee === undefined){
              const err163 = {instancePath:instancePath+"/awardEvents/" + i6,schemaPath:"#/properties/awardEvents/items/required",keyword:"required",params:{missingProperty: "fee"}};
              (vErrors ??= []).push(err163);
              errors++;
            }
            if(data61.winners === undefined){
              const err164 = {instancePath:instancePath+"/awardEvents/" + i6,schemaPath:"#/properties/awardEvents/items/required",keyword:"required",params:{missingProperty: "winners"}};
              (vErrors ??= []).push(err164);
              errors++;
            }
            for(const key3 in data61){
              if(!((((key3 === "name") || (key3 === "approvalNo")) || (key3 === "fee")) || (key3 === "winners"))){
                const err165 = {instancePath:instancePath+"/awardEvents/" + i6,schemaPath:"#/properties/awardEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
                (vErrors ??= []).push(err165);
                errors++;
              }
            }
            if(data61.name !== undefined){
              let data62 = data61.name;
              if(typeof data62 === "string"){
                if(func1(data62) > 200){
                  const err166 = {instancePath:instancePath+"/awardEvents/" + i6+"/name",schemaPath:"#/properties/awardEvents/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err166);
                  errors++;
                }
                if(func1(data62) < 1){
                  const err167 = {instancePath:instancePath+"/awardEvents/" + i6+"/name",schemaPath:"#/properties/awardEvents/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err167);
                  errors++;
                }
              }
              else {
                const err168 = {instancePath:instancePath+"/awardEvents/" + i6+"/name",schemaPath:"#/properties/awardEvents/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err168);
                errors++;
              }
            }
            if(data61.approvalNo !== undefined){
              let data63 = data61.approvalNo;
              if(typeof data63 === "string"){
                if(func1(data63) > 200){
                  const err169 = {instancePath:instancePath+"/awardEvents/" + i6+"/approvalNo",schemaPath:"#/properties/awardEvents/items/properties/approvalNo/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err169);
                  errors++;
                }
                if(func1(data63) < 1){
                  const err170 = {instancePath:instancePath+"/awardEvents/" + i6+"/approvalNo",schemaPath:"#/properties/awardEvents/items/properties/approvalNo/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err170);
                  errors++;
                }
              }
              else {
                const err171 = {instancePath:instancePath+"/awardEvents/" + i6+"/approvalNo",schemaPath:"#/properties/awardEvents/items/properties/approvalNo/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err171);
                errors++;
              }
            }
            if(data61.fee !== undefined){
              let data64 = data61.fee;
              if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
                const err172 = {instancePath:instancePath+"/awardEvents/" + i6+"/fee",schemaPath:"#/properties/awardEvents/items/properties/fee/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err172);
                errors++;
              }
              if((typeof data64 == "number") && (isFinite(data64))){
                if(data64 > 1000000000000000 || isNaN(data64)){
                  const err173 = {instancePath:instancePath+"/awardEvents/" + i6+"/fee",schemaPath:"#/properties/awardEvents/items/properties/fee/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
                  (vErrors ??= []).push(err173);
                  errors++;
                }
                if(data64 < 0 || isNaN(data64)){
                  const err174 = {instancePath:instancePath+"/awardEvents/" + i6+"/fee",schemaPath:"#/properties/awardEvents/items/properties/fee/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err174);
                  errors++;
                }
              }
            }
            if(data61.winners !== undefined){
              let data65 = data61.winners;
              if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
                const err175 = {instancePath:instancePath+"/awardEvents/" + i6+"/winners",schemaPath:"#/properties/awardEvents/items/properties/winners/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err175);
                errors++;
              }
              if((typeof data65 == "number") && (isFinite(data65))){
                if(data65 > 1000000000000 || isNaN(data65)){
                  const err176 = {instancePath:instancePath+"/awardEvents/" + i6+"/winners",schemaPath:"#/properties/awardEvents/items/properties/winners/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err176);
                  errors++;
                }
                if(data65 < 0 || isNaN(data65)){
                  const err177 = {instancePath:instancePath+"/awardEvents/" + i6+"/winners",schemaPath:"#/properties/awardEvents/items/properties/winners/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err177);
                  errors++;
                }
              }
            }
          }
          else {
            const err178 = {instancePath:instancePath+"/awardEvents/" + i6,schemaPath:"#/properties/awardEvents/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err178);
            errors++;
          }
        }
      }
      else {
        const err179 = {instancePath:instancePath+"/awardEvents",schemaPath:"#/properties/awardEvents/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err179);
        errors++;
      }
    }
    if(data.lastActivity !== undefined){
      let data66 = data.lastActivity;
      if(typeof data66 === "string"){
        if(!pattern0.test(data66)){
          const err180 = {instancePath:instancePath+"/lastActivity",schemaPath:"#/properties/lastActivity/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err180);
          errors++;
        }
      }
      else {
        const err181 = {instancePath:instancePath+"/lastActivity",schemaPath:"#/properties/lastActivity/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err181);
        errors++;
      }
    }
    if(data.idleReason !== undefined){
      let data67 = data.idleReason;
      if(typeof data67 === "string"){
        if(func1(data67) > 4000){
          const err182 = {instancePath:instancePath+"/idleReason",schemaPath:"#/properties/idleReason/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err182);
          errors++;
        }
        if(func1(data67) < 1){
          const err183 = {instancePath:instancePath+"/idleReason",schemaPath:"#/properties/idleReason/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err183);
          errors++;
        }
      }
      else {
        const err184 = {instancePath:instancePath+"/idleReason",schemaPath:"#/properties/idleReason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err184);
        errors++;
      }
    }
    if(data.supervisorOpinion !== undefined){
      let data68 = data.supervisorOpinion;
      if(typeof data68 !== "string"){
        const err185 = {instancePath:instancePath+"/supervisorOpinion",schemaPath:"#/properties/supervisorOpinion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err185);
        errors++;
      }
      if(!(((data68 === "属实") || (data68 === "补充说明")) || (data68 === "退回重报"))){
        const err186 = {instancePath:instancePath+"/supervisorOpinion",schemaPath:"#/properties/supervisorOpinion/enum",keyword:"enum",params:{allowedValues: schema0.properties.supervisorOpinion.enum}};
        (vErrors ??= []).push(err186);
        errors++;
      }
    }
    if(data.supervisorNote !== undefined){
      let data69 = data.supervisorNote;
      if(typeof data69 === "string"){
        if(func1(data69) > 4000){
          const err187 = {instancePath:instancePath+"/supervisorNote",schemaPath:"#/properties/supervisorNote/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err187);
          errors++;
        }
        if(func1(data69) < 1){
          const err188 = {instancePath:instancePath+"/supervisorNote",schemaPath:"#/properties/supervisorNote/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err188);
          errors++;
        }
      }
      else {
        const err189 = {instancePath:instancePath+"/supervisorNote",schemaPath:"#/properties/supervisorNote/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err189);
        errors++;
      }
    }
    if(data.supervisedOn !== undefined){
      let data70 = data.supervisedOn;
      if(typeof data70 === "string"){
        if(!pattern0.test(data70)){
          const err190 = {instancePath:instancePath+"/supervisedOn",schemaPath:"#/properties/supervisedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err190);
          errors++;
        }
      }
      else {
        const err191 = {instancePath:instancePath+"/supervisedOn",schemaPath:"#/properties/supervisedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err191);
        errors++;
      }
    }
    if(data.spotChecked !== undefined){
      if(typeof data.spotChecked !== "boolean"){
        const err192 = {instancePath:instancePath+"/spotChecked",schemaPath:"#/properties/spotChecked/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err192);
        errors++;
      }
    }
    if(data.reviewNote !== undefined){
      let data72 = data.reviewNote;
      if(typeof data72 === "string"){
        if(func1(data72) > 4000){
          const err193 = {instancePath:instancePath+"/reviewNote",schemaPath:"#/properties/reviewNote/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err193);
          errors++;
        }
        if(func1(data72) < 1){
          const err194 = {instancePath:instancePath+"/reviewNote",schemaPath:"#/properties/reviewNote/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err194);
          errors++;
        }
      }
      else {
        const err195 = {instancePath:instancePath+"/reviewNote",schemaPath:"#/properties/reviewNote/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err195);
        errors++;
      }
    }
    if(data.rectifiedOn !== undefined){
      let data73 = data.rectifiedOn;
      if(typeof data73 === "string"){
        if(!pattern0.test(data73)){
          const err196 = {instancePath:instancePath+"/rectifiedOn",schemaPath:"#/properties/rectifiedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err196);
          errors++;
        }
      }
      else {
        const err197 = {instancePath:instancePath+"/rectifiedOn",schemaPath:"#/properties/rectifiedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err197);
        errors++;
      }
    }
  }
  else {
    const err198 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err198);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
