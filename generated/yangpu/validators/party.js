// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200},"orgType":{"type":"string","enum":["ST","MF","JJ"]},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"yw":{"type":"string","enum":["JY","WJ","TY","KW","WL","MZ","RS","SW","SF","ST","CL","FL","TW","KX","GS","J01","J06","J08","J09","J12","J13","J15","J16","J18","J19","J20","J21"]},"hg":{"type":"string","minLength":1,"maxLength":200},"fallback":{"type":"string","minLength":1,"maxLength":200},"liaison":{"type":"string","minLength":2,"maxLength":30},"liaisonMobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"asOf":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"partyFull":{"type":"integer","minimum":0,"maximum":1000000000000},"partyProb":{"type":"integer","minimum":0,"maximum":1000000000000},"hasPartyOrg":{"type":"boolean"},"partyOrgType":{"type":"string","enum":["党委","党总支","党支部","联合党支部","临时党支部","功能型党组织"]},"noPartyReason":{"type":"string","minLength":1,"maxLength":4000},"partyLiaison":{"type":"string","minLength":2,"maxLength":30},"partyHere":{"type":"integer","minimum":0,"maximum":1000000000000},"partyName":{"type":"string","minLength":1,"maxLength":60},"builtBy":{"type":"string","enum":["单独组建","联合组建","功能型"]},"partySince":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"upperParty":{"type":"string","minLength":1,"maxLength":200},"secretary":{"type":"string","minLength":2,"maxLength":30},"secretaryMobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"secretaryBy":{"type":"string","enum":["选举","上级任命"]},"crossPost":{"type":"boolean"},"termEnds":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"meetings":{"type":"integer","minimum":0,"maximum":1000000000000},"funds":{"type":"integer","minimum":0,"maximum":1000000000000000},"charterOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"contactLog":{"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"way":{"type":"string","enum":["电话","上门","会议"]},"topic":{"type":"string","enum":["党组织组建","换届","党员教育","章程修改","年检","评估","矛盾纠纷","其他"]},"result":{"type":"string","minLength":1,"maxLength":200},"progress":{"type":"string","enum":["待联络","已联络","需跟进","已办结"]},"next":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["date","way","topic","result","progress"],"additionalProperties":false},"maxItems":1000}},"required":["org","liaison","liaisonMobile","asOf","partyFull","partyProb","hasPartyOrg","partyHere"],"additionalProperties":false,"allOf":[{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["partyOrgType"]},"else":{"properties":{"partyOrgType":false}}},{"if":{"properties":{"hasPartyOrg":{"const":false}},"required":["hasPartyOrg"]},"then":{"required":["noPartyReason"]},"else":{"properties":{"noPartyReason":false}}},{"if":{"properties":{"hasPartyOrg":{"const":false}},"required":["hasPartyOrg"]},"then":{"required":["partyLiaison"]},"else":{"properties":{"partyLiaison":false}}},{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["partyName"]},"else":{"properties":{"partyName":false}}},{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["builtBy"]},"else":{"properties":{"builtBy":false}}},{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["partySince"]},"else":{"properties":{"partySince":false}}},{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["upperParty"]},"else":{"properties":{"upperParty":false}}},{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["secretary"]},"else":{"properties":{"secretary":false}}},{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["secretaryMobile"]},"else":{"properties":{"secretaryMobile":false}}},{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["secretaryBy"]},"else":{"properties":{"secretaryBy":false}}},{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["crossPost"]},"else":{"properties":{"crossPost":false}}},{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["termEnds"]},"else":{"properties":{"termEnds":false}}},{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["meetings"]},"else":{"properties":{"meetings":false}}}]};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^1[3-9][0-9]{9}$", "u");
const pattern1 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");

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
    if((data.hasPartyOrg === undefined) && (missing0 = "hasPartyOrg")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(true !== data.hasPartyOrg){
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
      if(data.partyOrgType === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "partyOrgType"}};
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
      if(data.partyOrgType !== undefined){
        const err3 = {instancePath:instancePath+"/partyOrgType",schemaPath:"#/allOf/0/else/properties/partyOrgType/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.partyOrgType = true;
      props0.hasPartyOrg = true;
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
    if((data.hasPartyOrg === undefined) && (missing1 = "hasPartyOrg")){
      const err5 = {};
      (vErrors ??= []).push(err5);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(false !== data.hasPartyOrg){
          const err6 = {};
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
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
    const _errs11 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.noPartyReason === undefined){
        const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "noPartyReason"}};
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid4 = _valid1;
    ifClause1 = "then";
  }
  else {
    const _errs12 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.noPartyReason !== undefined){
        const err8 = {instancePath:instancePath+"/noPartyReason",schemaPath:"#/allOf/1/else/properties/noPartyReason/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    var _valid1 = _errs12 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.noPartyReason = true;
      props1.hasPartyOrg = true;
    }
    ifClause1 = "else";
  }
  if(!valid4){
    const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1}};
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
  const _errs14 = errors;
  let valid7 = true;
  const _errs15 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.hasPartyOrg === undefined) && (missing2 = "hasPartyOrg")){
      const err10 = {};
      (vErrors ??= []).push(err10);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(false !== data.hasPartyOrg){
          const err11 = {};
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
    }
  }
  var _valid2 = _errs15 === errors;
  errors = _errs14;
  if(vErrors !== null){
    if(_errs14){
      vErrors.length = _errs14;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause2;
  if(_valid2){
    const _errs17 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyLiaison === undefined){
        const err12 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "partyLiaison"}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    var _valid2 = _errs17 === errors;
    valid7 = _valid2;
    ifClause2 = "then";
  }
  else {
    const _errs18 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyLiaison !== undefined){
        const err13 = {instancePath:instancePath+"/partyLiaison",schemaPath:"#/allOf/2/else/properties/partyLiaison/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    var _valid2 = _errs18 === errors;
    valid7 = _valid2;
    if(valid7){
      var props2 = {};
      props2.partyLiaison = true;
      props2.hasPartyOrg = true;
    }
    ifClause2 = "else";
  }
  if(!valid7){
    const err14 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: ifClause2}};
    (vErrors ??= []).push(err14);
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
  let valid10 = true;
  const _errs21 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.hasPartyOrg === undefined) && (missing3 = "hasPartyOrg")){
      const err15 = {};
      (vErrors ??= []).push(err15);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(true !== data.hasPartyOrg){
          const err16 = {};
          (vErrors ??= []).push(err16);
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
  let ifClause3;
  if(_valid3){
    const _errs23 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyName === undefined){
        const err17 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "partyName"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    var _valid3 = _errs23 === errors;
    valid10 = _valid3;
    ifClause3 = "then";
  }
  else {
    const _errs24 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyName !== undefined){
        const err18 = {instancePath:instancePath+"/partyName",schemaPath:"#/allOf/3/else/properties/partyName/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    var _valid3 = _errs24 === errors;
    valid10 = _valid3;
    if(valid10){
      var props3 = {};
      props3.partyName = true;
      props3.hasPartyOrg = true;
    }
    ifClause3 = "else";
  }
  if(!valid10){
    const err19 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: ifClause3}};
    (vErrors ??= []).push(err19);
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
  const _errs26 = errors;
  let valid13 = true;
  const _errs27 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.hasPartyOrg === undefined) && (missing4 = "hasPartyOrg")){
      const err20 = {};
      (vErrors ??= []).push(err20);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(true !== data.hasPartyOrg){
          const err21 = {};
          (vErrors ??= []).push(err21);
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
  let ifClause4;
  if(_valid4){
    const _errs29 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.builtBy === undefined){
        const err22 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "builtBy"}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    var _valid4 = _errs29 === errors;
    valid13 = _valid4;
    ifClause4 = "then";
  }
  else {
    const _errs30 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.builtBy !== undefined){
        const err23 = {instancePath:instancePath+"/builtBy",schemaPath:"#/allOf/4/else/properties/builtBy/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    var _valid4 = _errs30 === errors;
    valid13 = _valid4;
    if(valid13){
      var props4 = {};
      props4.builtBy = true;
      props4.hasPartyOrg = true;
    }
    ifClause4 = "else";
  }
  if(!valid13){
    const err24 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause4}};
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
  const _errs32 = errors;
  let valid16 = true;
  const _errs33 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing5;
    if((data.hasPartyOrg === undefined) && (missing5 = "hasPartyOrg")){
      const err25 = {};
      (vErrors ??= []).push(err25);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(true !== data.hasPartyOrg){
          const err26 = {};
          (vErrors ??= []).push(err26);
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
  let ifClause5;
  if(_valid5){
    const _errs35 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partySince === undefined){
        const err27 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "partySince"}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    var _valid5 = _errs35 === errors;
    valid16 = _valid5;
    ifClause5 = "then";
  }
  else {
    const _errs36 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partySince !== undefined){
        const err28 = {instancePath:instancePath+"/partySince",schemaPath:"#/allOf/5/else/properties/partySince/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    var _valid5 = _errs36 === errors;
    valid16 = _valid5;
    if(valid16){
      var props5 = {};
      props5.partySince = true;
      props5.hasPartyOrg = true;
    }
    ifClause5 = "else";
  }
  if(!valid16){
    const err29 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: ifClause5}};
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
  const _errs38 = errors;
  let valid19 = true;
  const _errs39 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing6;
    if((data.hasPartyOrg === undefined) && (missing6 = "hasPartyOrg")){
      const err30 = {};
      (vErrors ??= []).push(err30);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(true !== data.hasPartyOrg){
          const err31 = {};
          (vErrors ??= []).push(err31);
          errors++;
        }
      }
    }
  }
  var _valid6 = _errs39 === errors;
  errors = _errs38;
  if(vErrors !== null){
    if(_errs38){
      vErrors.length = _errs38;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause6;
  if(_valid6){
    const _errs41 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.upperParty === undefined){
        const err32 = {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "upperParty"}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    var _valid6 = _errs41 === errors;
    valid19 = _valid6;
    ifClause6 = "then";
  }
  else {
    const _errs42 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.upperParty !== undefined){
        const err33 = {instancePath:instancePath+"/upperParty",schemaPath:"#/allOf/6/else/properties/upperParty/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    var _valid6 = _errs42 === errors;
    valid19 = _valid6;
    if(valid19){
      var props6 = {};
      props6.upperParty = true;
      props6.hasPartyOrg = true;
    }
    ifClause6 = "else";
  }
  if(!valid19){
    const err34 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: ifClause6}};
    (vErrors ??= []).push(err34);
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
  let valid22 = true;
  const _errs45 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing7;
    if((data.hasPartyOrg === undefined) && (missing7 = "hasPartyOrg")){
      const err35 = {};
      (vErrors ??= []).push(err35);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(true !== data.hasPartyOrg){
          const err36 = {};
          (vErrors ??= []).push(err36);
          errors++;
        }
      }
    }
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
  let ifClause7;
  if(_valid7){
    const _errs47 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.secretary === undefined){
        const err37 = {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "secretary"}};
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    var _valid7 = _errs47 === errors;
    valid22 = _valid7;
    ifClause7 = "then";
  }
  else {
    const _errs48 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.secretary !== undefined){
        const err38 = {instancePath:instancePath+"/secretary",schemaPath:"#/allOf/7/else/properties/secretary/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    var _valid7 = _errs48 === errors;
    valid22 = _valid7;
    if(valid22){
      var props7 = {};
      props7.secretary = true;
      props7.hasPartyOrg = true;
    }
    ifClause7 = "else";
  }
  if(!valid22){
    const err39 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: ifClause7}};
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
  const _errs50 = errors;
  let valid25 = true;
  const _errs51 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing8;
    if((data.hasPartyOrg === undefined) && (missing8 = "hasPartyOrg")){
      const err40 = {};
      (vErrors ??= []).push(err40);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(true !== data.hasPartyOrg){
          const err41 = {};
          (vErrors ??= []).push(err41);
          errors++;
        }
      }
    }
  }
  var _valid8 = _errs51 === errors;
  errors = _errs50;
  if(vErrors !== null){
    if(_errs50){
      vErrors.length = _errs50;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause8;
  if(_valid8){
    const _errs53 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.secretaryMobile === undefined){
        const err42 = {instancePath,schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty: "secretaryMobile"}};
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    var _valid8 = _errs53 === errors;
    valid25 = _valid8;
    ifClause8 = "then";
  }
  else {
    const _errs54 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.secretaryMobile !== undefined){
        const err43 = {instancePath:instancePath+"/secretaryMobile",schemaPath:"#/allOf/8/else/properties/secretaryMobile/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    var _valid8 = _errs54 === errors;
    valid25 = _valid8;
    if(valid25){
      var props8 = {};
      props8.secretaryMobile = true;
      props8.hasPartyOrg = true;
    }
    ifClause8 = "else";
  }
  if(!valid25){
    const err44 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: ifClause8}};
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
  const _errs56 = errors;
  let valid28 = true;
  const _errs57 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing9;
    if((data.hasPartyOrg === undefined) && (missing9 = "hasPartyOrg")){
      const err45 = {};
      (vErrors ??= []).push(err45);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(true !== data.hasPartyOrg){
          const err46 = {};
          (vErrors ??= []).push(err46);
          errors++;
        }
      }
    }
  }
  var _valid9 = _errs57 === errors;
  errors = _errs56;
  if(vErrors !== null){
    if(_errs56){
      vErrors.length = _errs56;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause9;
  if(_valid9){
    const _errs59 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.secretaryBy === undefined){
        const err47 = {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "secretaryBy"}};
        (vErrors ??= []).push(err47);
        errors++;
      }
    }
    var _valid9 = _errs59 === errors;
    valid28 = _valid9;
    ifClause9 = "then";
  }
  else {
    const _errs60 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.secretaryBy !== undefined){
        const err48 = {instancePath:instancePath+"/secretaryBy",schemaPath:"#/allOf/9/else/properties/secretaryBy/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err48);
        errors++;
      }
    }
    var _valid9 = _errs60 === errors;
    valid28 = _valid9;
    if(valid28){
      var props9 = {};
      props9.secretaryBy = true;
      props9.hasPartyOrg = true;
    }
    ifClause9 = "else";
  }
  if(!valid28){
    const err49 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: ifClause9}};
    (vErrors ??= []).push(err49);
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
  const _errs62 = errors;
  let valid31 = true;
  const _errs63 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing10;
    if((data.hasPartyOrg === undefined) && (missing10 = "hasPartyOrg")){
      const err50 = {};
      (vErrors ??= []).push(err50);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(true !== data.hasPartyOrg){
          const err51 = {};
          (vErrors ??= []).push(err51);
          errors++;
        }
      }
    }
  }
  var _valid10 = _errs63 === errors;
  errors = _errs62;
  if(vErrors !== null){
    if(_errs62){
      vErrors.length = _errs62;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause10;
  if(_valid10){
    const _errs65 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.crossPost === undefined){
        const err52 = {instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty: "crossPost"}};
        (vErrors ??= []).push(err52);
        errors++;
      }
    }
    var _valid10 = _errs65 === errors;
    valid31 = _valid10;
    ifClause10 = "then";
  }
  else {
    const _errs66 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.crossPost !== undefined){
        const err53 = {instancePath:instancePath+"/crossPost",schemaPath:"#/allOf/10/else/properties/crossPost/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err53);
        errors++;
      }
    }
    var _valid10 = _errs66 === errors;
    valid31 = _valid10;
    if(valid31){
      var props10 = {};
      props10.crossPost = true;
      props10.hasPartyOrg = true;
    }
    ifClause10 = "else";
  }
  if(!valid31){
    const err54 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: ifClause10}};
    (vErrors ??= []).push(err54);
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
  const _errs68 = errors;
  let valid34 = true;
  const _errs69 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing11;
    if((data.hasPartyOrg === undefined) && (missing11 = "hasPartyOrg")){
      const err55 = {};
      (vErrors ??= []).push(err55);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(true !== data.hasPartyOrg){
          const err56 = {};
          (vErrors ??= []).push(err56);
          errors++;
        }
      }
    }
  }
  var _valid11 = _errs69 === errors;
  errors = _errs68;
  if(vErrors !== null){
    if(_errs68){
      vErrors.length = _errs68;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause11;
  if(_valid11){
    const _errs71 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.termEnds === undefined){
        const err57 = {instancePath,schemaPath:"#/allOf/11/then/required",keyword:"required",params:{missingProperty: "termEnds"}};
        (vErrors ??= []).push(err57);
        errors++;
      }
    }
    var _valid11 = _errs71 === errors;
    valid34 = _valid11;
    ifClause11 = "then";
  }
  else {
    const _errs72 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.termEnds !== undefined){
        const err58 = {instancePath:instancePath+"/termEnds",schemaPath:"#/allOf/11/else/properties/termEnds/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err58);
        errors++;
      }
    }
    var _valid11 = _errs72 === errors;
    valid34 = _valid11;
    if(valid34){
      var props11 = {};
      props11.termEnds = true;
      props11.hasPartyOrg = true;
    }
    ifClause11 = "else";
  }
  if(!valid34){
    const err59 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: ifClause11}};
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
  const _errs74 = errors;
  let valid37 = true;
  const _errs75 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing12;
    if((data.hasPartyOrg === undefined) && (missing12 = "hasPartyOrg")){
      const err60 = {};
      (vErrors ??= []).push(err60);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(true !== data.hasPartyOrg){
          const err61 = {};
          (vErrors ??= []).push(err61);
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
  let ifClause12;
  if(_valid12){
    const _errs77 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.meetings === undefined){
        const err62 = {instancePath,schemaPath:"#/allOf/12/then/required",keyword:"required",params:{missingProperty: "meetings"}};
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    var _valid12 = _errs77 === errors;
    valid37 = _valid12;
    ifClause12 = "then";
  }
  else {
    const _errs78 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.meetings !== undefined){
        const err63 = {instancePath:instancePath+"/meetings",schemaPath:"#/allOf/12/else/properties/meetings/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err63);
        errors++;
      }
    }
    var _valid12 = _errs78 === errors;
    valid37 = _valid12;
    if(valid37){
      var props12 = {};
      props12.meetings = true;
      props12.hasPartyOrg = true;
    }
    ifClause12 = "else";
  }
  if(!valid37){
    const err64 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: ifClause12}};
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
    if(data.org === undefined){
      const err65 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err65);
      errors++;
    }
    if(data.liaison === undefined){
      const err66 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "liaison"}};
      (vErrors ??= []).push(err66);
      errors++;
    }
    if(data.liaisonMobile === undefined){
      const err67 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "liaisonMobile"}};
      (vErrors ??= []).push(err67);
      errors++;
    }
    if(data.asOf === undefined){
      const err68 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"}};
      (vErrors ??= []).push(err68);
      errors++;
    }
    if(data.partyFull === undefined){
      const err69 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyFull"}};
      (vErrors ??= []).push(err69);
      errors++;
    }
    if(data.partyProb === undefined){
      const err70 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyProb"}};
      (vErrors ??= []).push(err70);
      errors++;
    }
    if(data.hasPartyOrg === undefined){
      const err71 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasPartyOrg"}};
      (vErrors ??= []).push(err71);
      errors++;
    }
    if(data.partyHere === undefined){
      const err72 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyHere"}};
      (vErrors ??= []).push(err72);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err73 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err73);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data26 = data.org;
      if(typeof data26 === "string"){
        if(func1(data26) > 200){
          const err74 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err74);
          errors++;
        }
        if(func1(data26) < 1){
          const err75 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err75);
          errors++;
        }
      }
      else {
        const err76 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err76);
        errors++;
      }
    }
    if(data.orgType !== undefined){
      let data27 = data.orgType;
      if(typeof data27 !== "string"){
        const err77 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err77);
        errors++;
      }
      if(!(((data27 === "ST") || (data27 === "MF")) || (data27 === "JJ"))){
        const err78 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/enum",keyword:"enum",params:{allowedValues: schema0.properties.orgType.enum}};
        (vErrors ??= []).push(err78);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data28 = data.street;
      if(typeof data28 !== "string"){
        const err79 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err79);
        errors++;
      }
      if(!((((((((((((data28 === "310110001") || (data28 === "310110006")) || (data28 === "310110008")) || (data28 === "310110009")) || (data28 === "310110012")) || (data28 === "310110013")) || (data28 === "310110015")) || (data28 === "310110016")) || (data28 === "310110018")) || (data28 === "310110019")) || (data28 === "310110020")) || (data28 === "310110021"))){
        const err80 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err80);
        errors++;
      }
    }
    if(data.yw !== undefined){
      let data29 = data.yw;
      if(typeof data29 !== "string"){
        const err81 = {instancePath:instancePath+"/yw",schemaPath:"#/properties/yw/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err81);
        errors++;
      }
      if(!(((((((((((((((((((((((((((data29 === "JY") || (data29 === "WJ")) || (data29 === "TY")) || (data29 === "KW")) || (data29 === "WL")) || (data29 === "MZ")) || (data29 === "RS")) || (data29 === "SW")) || (data29 === "SF")) || (data29 === "ST")) || (data29 === "CL")) || (data29 === "FL")) || (data29 === "TW")) || (data29 === "KX")) || (data29 === "GS")) || (data29 === "J01")) || (data29 === "J06")) || (data29 === "J08")) || (data29 === "J09")) || (data29 === "J12")) || (data29 === "J13")) || (data29 === "J15")) || (data29 === "J16")) || (data29 === "J18")) || (data29 === "J19")) || (data29 === "J20")) || (data29 === "J21"))){
        const err82 = {instancePath:instancePath+"/yw",schemaPath:"#/properties/yw/enum",keyword:"enum",params:{allowedValues: schema0.properties.yw.enum}};
        (vErrors ??= []).push(err82);
        errors++;
      }
    }
    if(data.hg !== undefined){
      let data30 = data.hg;
      if(typeof data30 === "string"){
        if(func1(data30) > 200){
          const err83 = {instancePath:instancePath+"/hg",schemaPath:"#/properties/hg/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err83);
          errors++;
        }
        if(func1(data30) < 1){
          const err84 = {instancePath:instancePath+"/hg",schemaPath:"#/properties/hg/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err84);
          errors++;
        }
      }
      else {
        const err85 = {instancePath:instancePath+"/hg",schemaPath:"#/properties/hg/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err85);
        errors++;
      }
    }
    if(data.fallback !== undefined){
      let data31 = data.fallback;
      if(typeof data31 === "string"){
        if(func1(data31) > 200){
          const err86 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err86);
          errors++;
        }
        if(func1(data31) < 1){
          const err87 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err87);
          errors++;
        }
      }
      else {
        const err88 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err88);
        errors++;
      }
    }
    if(data.liaison !== undefined){
      let data32 = data.liaison;
      if(typeof data32 === "string"){
        if(func1(data32) > 30){
          const err89 = {instancePath:instancePath+"/liaison",schemaPath:"#/properties/liaison/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err89);
          errors++;
        }
        if(func1(data32) < 2){
          const err90 = {instancePath:instancePath+"/liaison",schemaPath:"#/properties/liaison/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err90);
          errors++;
        }
      }
      else {
        const err91 = {instancePath:instancePath+"/liaison",schemaPath:"#/properties/liaison/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err91);
        errors++;
      }
    }
    if(data.liaisonMobile !== undefined){
      let data33 = data.liaisonMobile;
      if(typeof data33 === "string"){
        if(!pattern0.test(data33)){
          const err92 = {instancePath:instancePath+"/liaisonMobile",schemaPath:"#/properties/liaisonMobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err92);
          errors++;
        }
      }
      else {
        const err93 = {instancePath:instancePath+"/liaisonMobile",schemaPath:"#/properties/liaisonMobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err93);
        errors++;
      }
    }
    if(data.asOf !== undefined){
      let data34 = data.asOf;
      if(typeof data34 === "string"){
        if(!pattern1.test(data34)){
          const err94 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err94);
          errors++;
        }
      }
      else {
        const err95 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err95);
        errors++;
      }
    }
    if(data.partyFull !== undefined){
      let data35 = data.partyFull;
      if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
        const err96 = {instancePath:instancePath+"/partyFull",schemaPath:"#/properties/partyFull/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err96);
        errors++;
      }
      if((typeof data35 == "number") && (isFinite(data35))){
        if(data35 > 1000000000000 || isNaN(data35)){
          const err97 = {instancePath:instancePath+"/partyFull",schemaPath:"#/properties/partyFull/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err97);
          errors++;
        }
        if(data35 < 0 || isNaN(data35)){
          const err98 = {instancePath:instancePath+"/partyFull",schemaPath:"#/properties/partyFull/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err98);
          errors++;
        }
      }
    }
    if(data.partyProb !== undefined){
      let data36 = data.partyProb;
      if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
        const err99 = {instancePath:instancePath+"/partyProb",schemaPath:"#/properties/partyProb/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err99);
        errors++;
      }
      if((typeof data36 == "number") && (isFinite(data36))){
        if(data36 > 1000000000000 || isNaN(data36)){
          const err100 = {instancePath:instancePath+"/partyProb",schemaPath:"#/properties/partyProb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err100);
          errors++;
        }
        if(data36 < 0 || isNaN(data36)){
          const err101 = {instancePath:instancePath+"/partyProb",schemaPath:"#/properties/partyProb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err101);
          errors++;
        }
      }
    }
    if(data.hasPartyOrg !== undefined){
      if(typeof data.hasPartyOrg !== "boolean"){
        const err102 = {instancePath:instancePath+"/hasPartyOrg",schemaPath:"#/properties/hasPartyOrg/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err102);
        errors++;
      }
    }
    if(data.partyOrgType !== undefined){
      let data38 = data.partyOrgType;
      if(typeof data38 !== "string"){
        const err103 = {instancePath:instancePath+"/partyOrgType",schemaPath:"#/properties/partyOrgType/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err103);
        errors++;
      }
      if(!((((((data38 === "党委") || (data38 === "党总支")) || (data38 === "党支部")) || (data38 === "联合党支部")) || (data38 === "临时党支部")) || (data38 === "功能型党组织"))){
        const err104 = {instancePath:instancePath+"/partyOrgType",schemaPath:"#/properties/partyOrgType/enum",keyword:"enum",params:{allowedValues: schema0.properties.partyOrgType.enum}};
        (vErrors ??= []).push(err104);
        errors++;
      }
    }
    if(data.noPartyReason !== undefined){
      let data39 = data.noPartyReason;
      if(typeof data39 === "string"){
        if(func1(data39) > 4000){
          const err105 = {instancePath:instancePath+"/noPartyReason",schemaPath:"#/properties/noPartyReason/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err105);
          errors++;
        }
        if(func1(data39) < 1){
          const err106 = {instancePath:instancePath+"/noPartyReason",schemaPath:"#/properties/noPartyReason/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err106);
          errors++;
        }
      }
      else {
        const err107 = {instancePath:instancePath+"/noPartyReason",schemaPath:"#/properties/noPartyReason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err107);
        errors++;
      }
    }
    if(data.partyLiaison !== undefined){
      let data40 = data.partyLiaison;
      if(typeof data40 === "string"){
        if(func1(data40) > 30){
          const err108 = {instancePath:instancePath+"/partyLiaison",schemaPath:"#/properties/partyLiaison/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err108);
          errors++;
        }
        if(func1(data40) < 2){
          const err109 = {instancePath:instancePath+"/partyLiaison",schemaPath:"#/properties/partyLiaison/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err109);
          errors++;
        }
      }
      else {
        const err110 = {instancePath:instancePath+"/partyLiaison",schemaPath:"#/properties/partyLiaison/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err110);
        errors++;
      }
    }
    if(data.partyHere !== undefined){
      let data41 = data.partyHere;
      if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
        const err111 = {instancePath:instancePath+"/partyHere",schemaPath:"#/properties/partyHere/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err111);
        errors++;
      }
      if((typeof data41 == "number") && (isFinite(data41))){
        if(data41 > 1000000000000 || isNaN(data41)){
          const err112 = {instancePath:instancePath+"/partyHere",schemaPath:"#/properties/partyHere/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err112);
          errors++;
        }
        if(data41 < 0 || isNaN(data41)){
          const err113 = {instancePath:instancePath+"/partyHere",schemaPath:"#/properties/partyHere/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err113);
          errors++;
        }
      }
    }
    if(data.partyName !== undefined){
      let data42 = data.partyName;
      if(typeof data42 === "string"){
        if(func1(data42) > 60){
          const err114 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err114);
          errors++;
        }
        if(func1(data42) < 1){
          const err115 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err115);
          errors++;
        }
      }
      else {
        const err116 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err116);
        errors++;
      }
    }
    if(data.builtBy !== undefined){
      let data43 = data.builtBy;
      if(typeof data43 !== "string"){
        const err117 = {instancePath:instancePath+"/builtBy",schemaPath:"#/properties/builtBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err117);
        errors++;
      }
      if(!(((data43 === "单独组建") || (data43 === "联合组建")) || (data43 === "功能型"))){
        const err118 = {instancePath:instancePath+"/builtBy",schemaPath:"#/properties/builtBy/enum",keyword:"enum",params:{allowedValues: schema0.properties.builtBy.enum}};
        (vErrors ??= []).push(err118);
        errors++;
      }
    }
    if(data.partySince !== undefined){
      let data44 = data.partySince;
      if(typeof data44 === "string"){
        if(!pattern1.test(data44)){
          const err119 = {instancePath:instancePath+"/partySince",schemaPath:"#/properties/partySince/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err119);
          errors++;
        }
      }
      else {
        const err120 = {instancePath:instancePath+"/partySince",schemaPath:"#/properties/partySince/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err120);
        errors++;
      }
    }
    if(data.upperParty !== undefined){
      let data45 = data.upperParty;
      if(typeof data45 === "string"){
        if(func1(data45) > 200){
          const err121 = {instancePath:instancePath+"/upperParty",schemaPath:"#/properties/upperParty/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err121);
          errors++;
        }
        if(func1(data45) < 1){
          const err122 = {instancePath:instancePath+"/upperParty",schemaPath:"#/properties/upperParty/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err122);
          errors++;
        }
      }
      else {
        const err123 = {instancePath:instancePath+"/upperParty",schemaPath:"#/properties/upperParty/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err123);
        errors++;
      }
    }
    if(data.secretary !== undefined){
      let data46 = data.secretary;
      if(typeof data46 === "string"){
        if(func1(data46) > 30){
          const err124 = {instancePath:instancePath+"/secretary",schemaPath:"#/properties/secretary/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err124);
          errors++;
        }
        if(func1(data46) < 2){
          const err125 = {instancePath:instancePath+"/secretary",schemaPath:"#/properties/secretary/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err125);
          errors++;
        }
      }
      else {
        const err126 = {instancePath:instancePath+"/secretary",schemaPath:"#/properties/secretary/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err126);
        errors++;
      }
    }
    if(data.secretaryMobile !== undefined){
      let data47 = data.secretaryMobile;
      if(typeof data47 === "string"){
        if(!pattern0.test(data47)){
          const err127 = {instancePath:instancePath+"/secretaryMobile",schemaPath:"#/properties/secretaryMobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err127);
          errors++;
        }
      }
      else {
        const err128 = {instancePath:instancePath+"/secretaryMobile",schemaPath:"#/properties/secretaryMobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err128);
        errors++;
      }
    }
    if(data.secretaryBy !== undefined){
      let data48 = data.secretaryBy;
      if(typeof data48 !== "string"){
        const err129 = {instancePath:instancePath+"/secretaryBy",schemaPath:"#/properties/secretaryBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err129);
        errors++;
      }
      if(!((data48 === "选举") || (data48 === "上级任命"))){
        const err130 = {instancePath:instancePath+"/secretaryBy",schemaPath:"#/properties/secretaryBy/enum",keyword:"enum",params:{allowedValues: schema0.properties.secretaryBy.enum}};
        (vErrors ??= []).push(err130);
        errors++;
      }
    }
    if(data.crossPost !== undefined){
      if(typeof data.crossPost !== "boolean"){
        const err131 = {instancePath:instancePath+"/crossPost",schemaPath:"#/properties/crossPost/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err131);
        errors++;
      }
    }
    if(data.termEnds !== undefined){
      let data50 = data.termEnds;
      if(typeof data50 === "string"){
        if(!pattern1.test(data50)){
          const err132 = {instancePath:instancePath+"/termEnds",schemaPath:"#/properties/termEnds/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err132);
          errors++;
        }
      }
      else {
        const err133 = {instancePath:instancePath+"/termEnds",schemaPath:"#/properties/termEnds/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err133);
        errors++;
      }
    }
    if(data.meetings !== undefined){
      let data51 = data.meetings;
      if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
        const err134 = {instancePath:instancePath+"/meetings",schemaPath:"#/properties/meetings/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err134);
        errors++;
      }
      if((typeof data51 == "number") && (isFinite(data51))){
        if(data51 > 1000000000000 || isNaN(data51)){
          const err135 = {instancePath:instancePath+"/meetings",schemaPath:"#/properties/meetings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err135);
          errors++;
        }
        if(data51 < 0 || isNaN(data51)){
          const err136 = {instancePath:instancePath+"/meetings",schemaPath:"#/properties/meetings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err136);
          errors++;
        }
      }
    }
    if(data.funds !== undefined){
      let data52 = data.funds;
      if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
        const err137 = {instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err137);
        errors++;
      }
      if((typeof data52 == "number") && (isFinite(data52))){
        if(data52 > 1000000000000000 || isNaN(data52)){
          const err138 = {instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err138);
          errors++;
        }
        if(data52 < 0 || isNaN(data52)){
          const err139 = {instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err139);
          errors++;
        }
      }
    }
    if(data.charterOn !== undefined){
      let data53 = data.charterOn;
      if(typeof data53 === "string"){
        if(!pattern1.test(data53)){
          const err140 = {instancePath:instancePath+"/charterOn",schemaPath:"#/properties/charterOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err140);
          errors++;
        }
      }
      else {
        const err141 = {instancePath:instancePath+"/charterOn",schemaPath:"#/properties/charterOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err141);
        errors++;
      }
    }
    if(data.contactLog !== undefined){
      let data54 = data.contactLog;
      if(Array.isArray(data54)){
        if(data54.length > 1000){
          const err142 = {instancePath:instancePath+"/contactLog",schemaPath:"#/properties/contactLog/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err142);
          errors++;
        }
        const len0 = data54.length;
        for(let i0=0; i0<len0; i0++){
          let data55 = data54[i0];
          if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
            if(data55.date === undefined){
              const err143 = {instancePath:instancePath+"/contactLog/" + i0,schemaPath:"#/properties/contactLog/items/required",keyword:"required",params:{missingProperty: "date"}};
              (vErrors ??= []).push(err143);
              errors++;
            }
            if(data55.way === undefined){
              const err144 = {instancePath:instancePath+"/contactLog/" + i0,schemaPath:"#/properties/contactLog/items/required",keyword:"required",params:{missingProperty: "way"}};
              (vErrors ??= []).push(err144);
              errors++;
            }
            if(data55.topic === undefined){
              const err145 = {instancePath:instancePath+"/contactLog/" + i0,schemaPath:"#/properties/contactLog/items/required",keyword:"required",params:{missingProperty: "topic"}};
              (vErrors ??= []).push(err145);
              errors++;
            }
            if(data55.result === undefined){
              const err146 = {instancePath:instancePath+"/contactLog/" + i0,schemaPath:"#/properties/contactLog/items/required",keyword:"required",params:{missingProperty: "result"}};
              (vErrors ??= []).push(err146);
              errors++;
            }
            if(data55.progress === undefined){
              const err147 = {instancePath:instancePath+"/contactLog/" + i0,schemaPath:"#/properties/contactLog/items/required",keyword:"required",params:{missingProperty: "progress"}};
              (vErrors ??= []).push(err147);
              errors++;
            }
            for(const key1 in data55){
              if(!((((((key1 === "date") || (key1 === "way")) || (key1 === "topic")) || (key1 === "result")) || (key1 === "progress")) || (key1 === "next"))){
                const err148 = {instancePath:instancePath+"/contactLog/" + i0,schemaPath:"#/properties/contactLog/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err148);
                errors++;
              }
            }
            if(data55.date !== undefined){
              let data56 = data55.date;
              if(typeof data56 === "string"){
                if(!pattern1.test(data56)){
                  const err149 = {instancePath:instancePath+"/contactLog/" + i0+"/date",schemaPath:"#/properties/contactLog/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err149);
                  errors++;
                }
              }
              else {
                const err150 = {instancePath:instancePath+"/contactLog/" + i0+"/date",schemaPath:"#/properties/contactLog/items/properties/date/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err150);
                errors++;
              }
            }
            if(data55.way !== undefined){
              let data57 = data55.way;
              if(typeof data57 !== "string"){
                const err151 = {instancePath:instancePath+"/contactLog/" + i0+"/way",schemaPath:"#/properties/contactLog/items/properties/way/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err151);
                errors++;
              }
              if(!(((data57 === "电话") || (data57 === "上门")) || (data57 === "会议"))){
                const err152 = {instancePath:instancePath+"/contactLog/" + i0+"/way",schemaPath:"#/properties/contactLog/items/properties/way/enum",keyword:"enum",params:{allowedValues: schema0.properties.contactLog.items.properties.way.enum}};
                (vErrors ??= []).push(err152);
                errors++;
              }
            }
            if(data55.topic !== undefined){
              let data58 = data55.topic;
              if(typeof data58 !== "string"){
                const err153 = {instancePath:instancePath+"/contactLog/" + i0+"/topic",schemaPath:"#/properties/contactLog/items/properties/topic/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err153);
                errors++;
              }
              if(!((((((((data58 === "党组织组建") || (data58 === "换届")) || (data58 === "党员教育")) || (data58 === "章程修改")) || (data58 === "年检")) || (data58 === "评估")) || (data58 === "矛盾纠纷")) || (data58 === "其他"))){
                const err154 = {instancePath:instancePath+"/contactLog/" + i0+"/topic",schemaPath:"#/properties/contactLog/items/properties/topic/enum",keyword:"enum",params:{allowedValues: schema0.properties.contactLog.items.properties.topic.enum}};
                (vErrors ??= []).push(err154);
                errors++;
              }
            }
            if(data55.result !== undefined){
              let data59 = data55.result;
              if(typeof data59 === "string"){
                if(func1(data59) > 200){
                  const err155 = {instancePath:instancePath+"/contactLog/" + i0+"/result",schemaPath:"#/properties/contactLog/items/properties/result/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err155);
                  errors++;
                }
                if(func1(data59) < 1){
                  const err156 = {instancePath:instancePath+"/contactLog/" + i0+"/result",schemaPath:"#/properties/contactLog/items/properties/result/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err156);
                  errors++;
                }
              }
              else {
                const err157 = {instancePath:instancePath+"/contactLog/" + i0+"/result",schemaPath:"#/properties/contactLog/items/properties/result/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err157);
                errors++;
              }
            }
            if(data55.progress !== undefined){
              let data60 = data55.progress;
              if(typeof data60 !== "string"){
                const err158 = {instancePath:instancePath+"/contactLog/" + i0+"/progress",schemaPath:"#/properties/contactLog/items/properties/progress/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err158);
                errors++;
              }
              if(!((((data60 === "待联络") || (data60 === "已联络")) || (data60 === "需跟进")) || (data60 === "已办结"))){
                const err159 = {instancePath:instancePath+"/contactLog/" + i0+"/progress",schemaPath:"#/properties/contactLog/items/properties/progress/enum",keyword:"enum",params:{allowedValues: schema0.properties.contactLog.items.properties.progress.enum}};
                (vErrors ??= []).push(err159);
                errors++;
              }
            }
            if(data55.next !== undefined){
              let data61 = data55.next;
              if(typeof data61 === "string"){
                if(!pattern1.test(data61)){
                  const err160 = {instancePath:instancePath+"/contactLog/" + i0+"/next",schemaPath:"#/properties/contactLog/items/properties/next/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err160);
                  errors++;
                }
              }
              else {
                const err161 = {instancePath:instancePath+"/contactLog/" + i0+"/next",schemaPath:"#/properties/contactLog/items/properties/next/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err161);
                errors++;
              }
            }
          }
          else {
            const err162 = {instancePath:instancePath+"/contactLog/" + i0,schemaPath:"#/properties/contactLog/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err162);
            errors++;
          }
        }
      }
      else {
        const err163 = {instancePath:instancePath+"/contactLog",schemaPath:"#/properties/contactLog/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err163);
        errors++;
      }
    }
  }
  else {
    const err164 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err164);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
