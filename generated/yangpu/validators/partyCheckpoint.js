// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"link":{"type":"string","enum":["L1","L2","L3","L4","L5","L6"]},"trigger":{"type":"string","minLength":1,"maxLength":60},"triggeredOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"registration":{"type":"string","minLength":1,"maxLength":200},"inspection":{"type":"string","minLength":1,"maxLength":200},"rating":{"type":"string","minLength":1,"maxLength":200},"check":{"type":"string","minLength":1,"maxLength":200},"training":{"type":"string","minLength":1,"maxLength":200},"reporter":{"type":"string","minLength":2,"maxLength":30},"reportedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"items":{"type":"array","items":{"type":"object","properties":{"item":{"type":"string","enum":["党员摸排表","党建工作承诺","章程草案含党建内容","章程载明党建条款","章程载明社会主义核心价值观","年检报告书党建栏目完整","应建未建核对","党建指标得分","应建未建否决","党组织活动记录","党费台账","党建课时","负责人参加培训"]},"result":{"type":"string","enum":["Y","N","NA"]},"note":{"type":"string","minLength":1,"maxLength":200}},"required":["item","result"],"additionalProperties":false},"maxItems":1000},"charterHasParty":{"type":"boolean"},"partyTermEnds":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"partyFull":{"type":"integer","minimum":0,"maximum":1000000000000},"partyProb":{"type":"integer","minimum":0,"maximum":1000000000000},"hasPartyOrg":{"type":"boolean"},"partyOrgType":{"type":"string","enum":["党委","党总支","党支部","联合党支部","临时党支部","功能型党组织"]},"noPartyReason":{"type":"string","minLength":1,"maxLength":4000},"partyLiaison":{"type":"string","minLength":2,"maxLength":30},"materials":{"type":"string","minLength":1,"maxLength":200},"opinion":{"type":"string","enum":["同意","需跟进"]},"opinionNote":{"type":"string","minLength":1,"maxLength":4000},"opinionOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"followUp":{"type":"string","minLength":1,"maxLength":4000},"followUpBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"followUpDone":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["org","link","trigger","triggeredOn"],"additionalProperties":false,"allOf":[{"if":{"properties":{"link":{"enum":["L1","L2"]}},"required":["link"]},"else":{"properties":{"registration":false}}},{"if":{"properties":{"link":{"const":"L3"}},"required":["link"]},"else":{"properties":{"inspection":false}}},{"if":{"properties":{"link":{"const":"L4"}},"required":["link"]},"else":{"properties":{"rating":false}}},{"if":{"properties":{"link":{"const":"L5"}},"required":["link"]},"else":{"properties":{"check":false}}},{"if":{"properties":{"link":{"const":"L6"}},"required":["link"]},"else":{"properties":{"training":false}}},{"if":{"required":["reporter"]},"then":{"required":["reportedOn"]}},{"if":{"required":["reporter"]},"then":{"required":["partyFull"]}},{"if":{"required":["reporter"]},"then":{"required":["partyProb"]}},{"if":{"required":["reporter"]},"then":{"required":["hasPartyOrg"]}},{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["partyOrgType"]},"else":{"properties":{"partyOrgType":false}}},{"if":{"properties":{"hasPartyOrg":{"const":false}},"required":["hasPartyOrg"]},"then":{"required":["noPartyReason"]},"else":{"properties":{"noPartyReason":false}}},{"if":{"properties":{"hasPartyOrg":{"const":false}},"required":["hasPartyOrg"]},"then":{"required":["partyLiaison"]},"else":{"properties":{"partyLiaison":false}}},{"if":{"required":["opinion"]},"then":{"required":["opinionOn"]}},{"if":{"properties":{"opinion":{"const":"需跟进"}},"required":["opinion"]},"then":{"required":["followUp"]},"else":{"properties":{"followUp":false}}},{"if":{"properties":{"opinion":{"const":"需跟进"}},"required":["opinion"]},"then":{"required":["followUpBy"]},"else":{"properties":{"followUpBy":false}}},{"if":{"properties":{"opinion":{"const":"需跟进"}},"required":["opinion"]},"else":{"properties":{"followUpDone":false}}}]};
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
    if((data.link === undefined) && (missing0 = "link")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.link !== undefined){
        let data0 = data.link;
        if(!((data0 === "L1") || (data0 === "L2"))){
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
  if(!_valid0){
    const _errs5 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.registration !== undefined){
        const err2 = {instancePath:instancePath+"/registration",schemaPath:"#/allOf/0/else/properties/registration/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.registration = true;
      props0.link = true;
    }
  }
  if(!valid1){
    const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err3);
    errors++;
  }
  const _errs7 = errors;
  let valid4 = true;
  const _errs8 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing1;
    if((data.link === undefined) && (missing1 = "link")){
      const err4 = {};
      (vErrors ??= []).push(err4);
      errors++;
    }
    else {
      if(data.link !== undefined){
        if("L3" !== data.link){
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
      if(data.inspection !== undefined){
        const err6 = {instancePath:instancePath+"/inspection",schemaPath:"#/allOf/1/else/properties/inspection/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.inspection = true;
      props1.link = true;
    }
  }
  if(!valid4){
    const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err7);
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
  const _errs12 = errors;
  let valid7 = true;
  const _errs13 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.link === undefined) && (missing2 = "link")){
      const err8 = {};
      (vErrors ??= []).push(err8);
      errors++;
    }
    else {
      if(data.link !== undefined){
        if("L4" !== data.link){
          const err9 = {};
          (vErrors ??= []).push(err9);
          errors++;
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
  if(!_valid2){
    const _errs15 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.rating !== undefined){
        const err10 = {instancePath:instancePath+"/rating",schemaPath:"#/allOf/2/else/properties/rating/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    var _valid2 = _errs15 === errors;
    valid7 = _valid2;
    if(valid7){
      var props2 = {};
      props2.rating = true;
      props2.link = true;
    }
  }
  if(!valid7){
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
  let valid10 = true;
  const _errs18 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.link === undefined) && (missing3 = "link")){
      const err12 = {};
      (vErrors ??= []).push(err12);
      errors++;
    }
    else {
      if(data.link !== undefined){
        if("L5" !== data.link){
          const err13 = {};
          (vErrors ??= []).push(err13);
          errors++;
        }
      }
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
    const _errs20 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.check !== undefined){
        const err14 = {instancePath:instancePath+"/check",schemaPath:"#/allOf/3/else/properties/check/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    var _valid3 = _errs20 === errors;
    valid10 = _valid3;
    if(valid10){
      var props3 = {};
      props3.check = true;
      props3.link = true;
    }
  }
  if(!valid10){
    const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err15);
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
  const _errs22 = errors;
  let valid13 = true;
  const _errs23 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.link === undefined) && (missing4 = "link")){
      const err16 = {};
      (vErrors ??= []).push(err16);
      errors++;
    }
    else {
      if(data.link !== undefined){
        if("L6" !== data.link){
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
  if(!_valid4){
    const _errs25 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.training !== undefined){
        const err18 = {instancePath:instancePath+"/training",schemaPath:"#/allOf/4/else/properties/training/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    var _valid4 = _errs25 === errors;
    valid13 = _valid4;
    if(valid13){
      var props4 = {};
      props4.training = true;
      props4.link = true;
    }
  }
  if(!valid13){
    const err19 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err19);
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
  const _errs27 = errors;
  let valid16 = true;
  const _errs28 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing5;
    if((data.reporter === undefined) && (missing5 = "reporter")){
      const err20 = {};
      (vErrors ??= []).push(err20);
      errors++;
    }
  }
  var _valid5 = _errs28 === errors;
  errors = _errs27;
  if(vErrors !== null){
    if(_errs27){
      vErrors.length = _errs27;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid5){
    const _errs29 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.reportedOn === undefined){
        const err21 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "reportedOn"}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    var _valid5 = _errs29 === errors;
    valid16 = _valid5;
  }
  if(!valid16){
    const err22 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err22);
    errors++;
  }
  const _errs31 = errors;
  let valid17 = true;
  const _errs32 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing6;
    if((data.reporter === undefined) && (missing6 = "reporter")){
      const err23 = {};
      (vErrors ??= []).push(err23);
      errors++;
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
  if(_valid6){
    const _errs33 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyFull === undefined){
        const err24 = {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "partyFull"}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    var _valid6 = _errs33 === errors;
    valid17 = _valid6;
  }
  if(!valid17){
    const err25 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err25);
    errors++;
  }
  const _errs35 = errors;
  let valid18 = true;
  const _errs36 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing7;
    if((data.reporter === undefined) && (missing7 = "reporter")){
      const err26 = {};
      (vErrors ??= []).push(err26);
      errors++;
    }
  }
  var _valid7 = _errs36 === errors;
  errors = _errs35;
  if(vErrors !== null){
    if(_errs35){
      vErrors.length = _errs35;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid7){
    const _errs37 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyProb === undefined){
        const err27 = {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "partyProb"}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    var _valid7 = _errs37 === errors;
    valid18 = _valid7;
  }
  if(!valid18){
    const err28 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err28);
    errors++;
  }
  const _errs39 = errors;
  let valid19 = true;
  const _errs40 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing8;
    if((data.reporter === undefined) && (missing8 = "reporter")){
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
  if(_valid8){
    const _errs41 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.hasPartyOrg === undefined){
        const err30 = {instancePath,schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty: "hasPartyOrg"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    var _valid8 = _errs41 === errors;
    valid19 = _valid8;
  }
  if(!valid19){
    const err31 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err31);
    errors++;
  }
  const _errs43 = errors;
  let valid20 = true;
  const _errs44 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing9;
    if((data.hasPartyOrg === undefined) && (missing9 = "hasPartyOrg")){
      const err32 = {};
      (vErrors ??= []).push(err32);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(true !== data.hasPartyOrg){
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
  let ifClause0;
  if(_valid9){
    const _errs46 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyOrgType === undefined){
        const err34 = {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "partyOrgType"}};
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    var _valid9 = _errs46 === errors;
    valid20 = _valid9;
    ifClause0 = "then";
  }
  else {
    const _errs47 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyOrgType !== undefined){
        const err35 = {instancePath:instancePath+"/partyOrgType",schemaPath:"#/allOf/9/else/properties/partyOrgType/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    var _valid9 = _errs47 === errors;
    valid20 = _valid9;
    if(valid20){
      var props5 = {};
      props5.partyOrgType = true;
      props5.hasPartyOrg = true;
    }
    ifClause0 = "else";
  }
  if(!valid20){
    const err36 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err36);
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
  const _errs49 = errors;
  let valid23 = true;
  const _errs50 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing10;
    if((data.hasPartyOrg === undefined) && (missing10 = "hasPartyOrg")){
      const err37 = {};
      (vErrors ??= []).push(err37);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(false !== data.hasPartyOrg){
          const err38 = {};
          (vErrors ??= []).push(err38);
          errors++;
        }
      }
    }
  }
  var _valid10 = _errs50 === errors;
  errors = _errs49;
  if(vErrors !== null){
    if(_errs49){
      vErrors.length = _errs49;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause1;
  if(_valid10){
    const _errs52 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.noPartyReason === undefined){
        const err39 = {instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty: "noPartyReason"}};
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    var _valid10 = _errs52 === errors;
    valid23 = _valid10;
    ifClause1 = "then";
  }
  else {
    const _errs53 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.noPartyReason !== undefined){
        const err40 = {instancePath:instancePath+"/noPartyReason",schemaPath:"#/allOf/10/else/properties/noPartyReason/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
    var _valid10 = _errs53 === errors;
    valid23 = _valid10;
    if(valid23){
      var props6 = {};
      props6.noPartyReason = true;
      props6.hasPartyOrg = true;
    }
    ifClause1 = "else";
  }
  if(!valid23){
    const err41 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: ifClause1}};
    (vErrors ??= []).push(err41);
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
  const _errs55 = errors;
  let valid26 = true;
  const _errs56 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing11;
    if((data.hasPartyOrg === undefined) && (missing11 = "hasPartyOrg")){
      const err42 = {};
      (vErrors ??= []).push(err42);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(false !== data.hasPartyOrg){
          const err43 = {};
          (vErrors ??= []).push(err43);
          errors++;
        }
      }
    }
  }
  var _valid11 = _errs56 === errors;
  errors = _errs55;
  if(vErrors !== null){
    if(_errs55){
      vErrors.length = _errs55;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause2;
  if(_valid11){
    const _errs58 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyLiaison === undefined){
        const err44 = {instancePath,schemaPath:"#/allOf/11/then/required",keyword:"required",params:{missingProperty: "partyLiaison"}};
        (vErrors ??= []).push(err44);
        errors++;
      }
    }
    var _valid11 = _errs58 === errors;
    valid26 = _valid11;
    ifClause2 = "then";
  }
  else {
    const _errs59 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyLiaison !== undefined){
        const err45 = {instancePath:instancePath+"/partyLiaison",schemaPath:"#/allOf/11/else/properties/partyLiaison/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err45);
        errors++;
      }
    }
    var _valid11 = _errs59 === errors;
    valid26 = _valid11;
    if(valid26){
      var props7 = {};
      props7.partyLiaison = true;
      props7.hasPartyOrg = true;
    }
    ifClause2 = "else";
  }
  if(!valid26){
    const err46 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: ifClause2}};
    (vErrors ??= []).push(err46);
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
  const _errs61 = errors;
  let valid29 = true;
  const _errs62 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing12;
    if((data.opinion === undefined) && (missing12 = "opinion")){
      const err47 = {};
      (vErrors ??= []).push(err47);
      errors++;
    }
  }
  var _valid12 = _errs62 === errors;
  errors = _errs61;
  if(vErrors !== null){
    if(_errs61){
      vErrors.length = _errs61;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid12){
    const _errs63 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.opinionOn === undefined){
        const err48 = {instancePath,schemaPath:"#/allOf/12/then/required",keyword:"required",params:{missingProperty: "opinionOn"}};
        (vErrors ??= []).push(err48);
        errors++;
      }
    }
    var _valid12 = _errs63 === errors;
    valid29 = _valid12;
  }
  if(!valid29){
    const err49 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err49);
    errors++;
  }
  const _errs65 = errors;
  let valid30 = true;
  const _errs66 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing13;
    if((data.opinion === undefined) && (missing13 = "opinion")){
      const err50 = {};
      (vErrors ??= []).push(err50);
      errors++;
    }
    else {
      if(data.opinion !== undefined){
        if("需跟进" !== data.opinion){
          const err51 = {};
          (vErrors ??= []).push(err51);
          errors++;
        }
      }
    }
  }
  var _valid13 = _errs66 === errors;
  errors = _errs65;
  if(vErrors !== null){
    if(_errs65){
      vErrors.length = _errs65;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause3;
  if(_valid13){
    const _errs68 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.followUp === undefined){
        const err52 = {instancePath,schemaPath:"#/allOf/13/then/required",keyword:"required",params:{missingProperty: "followUp"}};
        (vErrors ??= []).push(err52);
        errors++;
      }
    }
    var _valid13 = _errs68 === errors;
    valid30 = _valid13;
    ifClause3 = "then";
  }
  else {
    const _errs69 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.followUp !== undefined){
        const err53 = {instancePath:instancePath+"/followUp",schemaPath:"#/allOf/13/else/properties/followUp/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err53);
        errors++;
      }
    }
    var _valid13 = _errs69 === errors;
    valid30 = _valid13;
    if(valid30){
      var props8 = {};
      props8.followUp = true;
      props8.opinion = true;
    }
    ifClause3 = "else";
  }
  if(!valid30){
    const err54 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: ifClause3}};
    (vErrors ??= []).push(err54);
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
  const _errs71 = errors;
  let valid33 = true;
  const _errs72 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing14;
    if((data.opinion === undefined) && (missing14 = "opinion")){
      const err55 = {};
      (vErrors ??= []).push(err55);
      errors++;
    }
    else {
      if(data.opinion !== undefined){
        if("需跟进" !== data.opinion){
          const err56 = {};
          (vErrors ??= []).push(err56);
          errors++;
        }
      }
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
  let ifClause4;
  if(_valid14){
    const _errs74 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.followUpBy === undefined){
        const err57 = {instancePath,schemaPath:"#/allOf/14/then/required",keyword:"required",params:{missingProperty: "followUpBy"}};
        (vErrors ??= []).push(err57);
        errors++;
      }
    }
    var _valid14 = _errs74 === errors;
    valid33 = _valid14;
    ifClause4 = "then";
  }
  else {
    const _errs75 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.followUpBy !== undefined){
        const err58 = {instancePath:instancePath+"/followUpBy",schemaPath:"#/allOf/14/else/properties/followUpBy/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err58);
        errors++;
      }
    }
    var _valid14 = _errs75 === errors;
    valid33 = _valid14;
    if(valid33){
      var props9 = {};
      props9.followUpBy = true;
      props9.opinion = true;
    }
    ifClause4 = "else";
  }
  if(!valid33){
    const err59 = {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: ifClause4}};
    (vErrors ??= []).push(err59);
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
  const _errs77 = errors;
  let valid36 = true;
  const _errs78 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing15;
    if((data.opinion === undefined) && (missing15 = "opinion")){
      const err60 = {};
      (vErrors ??= []).push(err60);
      errors++;
    }
    else {
      if(data.opinion !== undefined){
        if("需跟进" !== data.opinion){
          const err61 = {};
          (vErrors ??= []).push(err61);
          errors++;
        }
      }
    }
  }
  var _valid15 = _errs78 === errors;
  errors = _errs77;
  if(vErrors !== null){
    if(_errs77){
      vErrors.length = _errs77;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid15){
    const _errs80 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.followUpDone !== undefined){
        const err62 = {instancePath:instancePath+"/followUpDone",schemaPath:"#/allOf/15/else/properties/followUpDone/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    var _valid15 = _errs80 === errors;
    valid36 = _valid15;
    if(valid36){
      var props10 = {};
      props10.followUpDone = true;
      props10.opinion = true;
    }
  }
  if(!valid36){
    const err63 = {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err63);
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
    if(data.org === undefined){
      const err64 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err64);
      errors++;
    }
    if(data.link === undefined){
      const err65 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "link"}};
      (vErrors ??= []).push(err65);
      errors++;
    }
    if(data.trigger === undefined){
      const err66 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trigger"}};
      (vErrors ??= []).push(err66);
      errors++;
    }
    if(data.triggeredOn === undefined){
      const err67 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "triggeredOn"}};
      (vErrors ??= []).push(err67);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err68 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err68);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data22 = data.org;
      if(typeof data22 === "string"){
        if(func1(data22) > 200){
          const err69 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err69);
          errors++;
        }
        if(func1(data22) < 1){
          const err70 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err70);
          errors++;
        }
      }
      else {
        const err71 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err71);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data23 = data.street;
      if(typeof data23 !== "string"){
        const err72 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err72);
        errors++;
      }
      if(!((((((((((((data23 === "310110001") || (data23 === "310110006")) || (data23 === "310110008")) || (data23 === "310110009")) || (data23 === "310110012")) || (data23 === "310110013")) || (data23 === "310110015")) || (data23 === "310110016")) || (data23 === "310110018")) || (data23 === "310110019")) || (data23 === "310110020")) || (data23 === "310110021"))){
        const err73 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err73);
        errors++;
      }
    }
    if(data.link !== undefined){
      let data24 = data.link;
      if(typeof data24 !== "string"){
        const err74 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err74);
        errors++;
      }
      if(!((((((data24 === "L1") || (data24 === "L2")) || (data24 === "L3")) || (data24 === "L4")) || (data24 === "L5")) || (data24 === "L6"))){
        const err75 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/enum",keyword:"enum",params:{allowedValues: schema0.properties.link.enum}};
        (vErrors ??= []).push(err75);
        errors++;
      }
    }
    if(data.trigger !== undefined){
      let data25 = data.trigger;
      if(typeof data25 === "string"){
        if(func1(data25) > 60){
          const err76 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err76);
          errors++;
        }
        if(func1(data25) < 1){
          const err77 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err77);
          errors++;
        }
      }
      else {
        const err78 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err78);
        errors++;
      }
    }
    if(data.triggeredOn !== undefined){
      let data26 = data.triggeredOn;
      if(typeof data26 === "string"){
        if(!pattern0.test(data26)){
          const err79 = {instancePath:instancePath+"/triggeredOn",schemaPath:"#/properties/triggeredOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err79);
          errors++;
        }
      }
      else {
        const err80 = {instancePath:instancePath+"/triggeredOn",schemaPath:"#/properties/triggeredOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err80);
        errors++;
      }
    }
    if(data.registration !== undefined){
      let data27 = data.registration;
      if(typeof data27 === "string"){
        if(func1(data27) > 200){
          const err81 = {instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err81);
          errors++;
        }
        if(func1(data27) < 1){
          const err82 = {instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err82);
          errors++;
        }
      }
      else {
        const err83 = {instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err83);
        errors++;
      }
    }
    if(data.inspection !== undefined){
      let data28 = data.inspection;
      if(typeof data28 === "string"){
        if(func1(data28) > 200){
          const err84 = {instancePath:instancePath+"/inspection",schemaPath:"#/properties/inspection/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err84);
          errors++;
        }
        if(func1(data28) < 1){
          const err85 = {instancePath:instancePath+"/inspection",schemaPath:"#/properties/inspection/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err85);
          errors++;
        }
      }
      else {
        const err86 = {instancePath:instancePath+"/inspection",schemaPath:"#/properties/inspection/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err86);
        errors++;
      }
    }
    if(data.rating !== undefined){
      let data29 = data.rating;
      if(typeof data29 === "string"){
        if(func1(data29) > 200){
          const err87 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err87);
          errors++;
        }
        if(func1(data29) < 1){
          const err88 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err88);
          errors++;
        }
      }
      else {
        const err89 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err89);
        errors++;
      }
    }
    if(data.check !== undefined){
      let data30 = data.check;
      if(typeof data30 === "string"){
        if(func1(data30) > 200){
          const err90 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err90);
          errors++;
        }
        if(func1(data30) < 1){
          const err91 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err91);
          errors++;
        }
      }
      else {
        const err92 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err92);
        errors++;
      }
    }
    if(data.training !== undefined){
      let data31 = data.training;
      if(typeof data31 === "string"){
        if(func1(data31) > 200){
          const err93 = {instancePath:instancePath+"/training",schemaPath:"#/properties/training/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err93);
          errors++;
        }
        if(func1(data31) < 1){
          const err94 = {instancePath:instancePath+"/training",schemaPath:"#/properties/training/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err94);
          errors++;
        }
      }
      else {
        const err95 = {instancePath:instancePath+"/training",schemaPath:"#/properties/training/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err95);
        errors++;
      }
    }
    if(data.reporter !== undefined){
      let data32 = data.reporter;
      if(typeof data32 === "string"){
        if(func1(data32) > 30){
          const err96 = {instancePath:instancePath+"/reporter",schemaPath:"#/properties/reporter/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err96);
          errors++;
        }
        if(func1(data32) < 2){
          const err97 = {instancePath:instancePath+"/reporter",schemaPath:"#/properties/reporter/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err97);
          errors++;
        }
      }
      else {
        const err98 = {instancePath:instancePath+"/reporter",schemaPath:"#/properties/reporter/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err98);
        errors++;
      }
    }
    if(data.reportedOn !== undefined){
      let data33 = data.reportedOn;
      if(typeof data33 === "string"){
        if(!pattern0.test(data33)){
          const err99 = {instancePath:instancePath+"/reportedOn",schemaPath:"#/properties/reportedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err99);
          errors++;
        }
      }
      else {
        const err100 = {instancePath:instancePath+"/reportedOn",schemaPath:"#/properties/reportedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err100);
        errors++;
      }
    }
    if(data.items !== undefined){
      let data34 = data.items;
      if(Array.isArray(data34)){
        if(data34.length > 1000){
          const err101 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err101);
          errors++;
        }
        const len0 = data34.length;
        for(let i0=0; i0<len0; i0++){
          let data35 = data34[i0];
          if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
            if(data35.item === undefined){
              const err102 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "item"}};
              (vErrors ??= []).push(err102);
              errors++;
            }
            if(data35.result === undefined){
              const err103 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "result"}};
              (vErrors ??= []).push(err103);
              errors++;
            }
            for(const key1 in data35){
              if(!(((key1 === "item") || (key1 === "result")) || (key1 === "note"))){
                const err104 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err104);
                errors++;
              }
            }
            if(data35.item !== undefined){
              let data36 = data35.item;
              if(typeof data36 !== "string"){
                const err105 = {instancePath:instancePath+"/items/" + i0+"/item",schemaPath:"#/properties/items/items/properties/item/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err105);
                errors++;
              }
              if(!(((((((((((((data36 === "党员摸排表") || (data36 === "党建工作承诺")) || (data36 === "章程草案含党建内容")) || (data36 === "章程载明党建条款")) || (data36 === "章程载明社会主义核心价值观")) || (data36 === "年检报告书党建栏目完整")) || (data36 === "应建未建核对")) || (data36 === "党建指标得分")) || (data36 === "应建未建否决")) || (data36 === "党组织活动记录")) || (data36 === "党费台账")) || (data36 === "党建课时")) || (data36 === "负责人参加培训"))){
                const err106 = {instancePath:instancePath+"/items/" + i0+"/item",schemaPath:"#/properties/items/items/properties/item/enum",keyword:"enum",params:{allowedValues: schema0.properties.items.items.properties.item.enum}};
                (vErrors ??= []).push(err106);
                errors++;
              }
            }
            if(data35.result !== undefined){
              let data37 = data35.result;
              if(typeof data37 !== "string"){
                const err107 = {instancePath:instancePath+"/items/" + i0+"/result",schemaPath:"#/properties/items/items/properties/result/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err107);
                errors++;
              }
              if(!(((data37 === "Y") || (data37 === "N")) || (data37 === "NA"))){
                const err108 = {instancePath:instancePath+"/items/" + i0+"/result",schemaPath:"#/properties/items/items/properties/result/enum",keyword:"enum",params:{allowedValues: schema0.properties.items.items.properties.result.enum}};
                (vErrors ??= []).push(err108);
                errors++;
              }
            }
            if(data35.note !== undefined){
              let data38 = data35.note;
              if(typeof data38 === "string"){
                if(func1(data38) > 200){
                  const err109 = {instancePath:instancePath+"/items/" + i0+"/note",schemaPath:"#/properties/items/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err109);
                  errors++;
                }
                if(func1(data38) < 1){
                  const err110 = {instancePath:instancePath+"/items/" + i0+"/note",schemaPath:"#/properties/items/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err110);
                  errors++;
                }
              }
              else {
                const err111 = {instancePath:instancePath+"/items/" + i0+"/note",schemaPath:"#/properties/items/items/properties/note/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err111);
                errors++;
              }
            }
          }
          else {
            const err112 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err112);
            errors++;
          }
        }
      }
      else {
        const err113 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err113);
        errors++;
      }
    }
    if(data.charterHasParty !== undefined){
      if(typeof data.charterHasParty !== "boolean"){
        const err114 = {instancePath:instancePath+"/charterHasParty",schemaPath:"#/properties/charterHasParty/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err114);
        errors++;
      }
    }
    if(data.partyTermEnds !== undefined){
      let data40 = data.partyTermEnds;
      if(typeof data40 === "string"){
        if(!pattern0.test(data40)){
          const err115 = {instancePath:instancePath+"/partyTermEnds",schemaPath:"#/properties/partyTermEnds/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err115);
          errors++;
        }
      }
      else {
        const err116 = {instancePath:instancePath+"/partyTermEnds",schemaPath:"#/properties/partyTermEnds/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err116);
        errors++;
      }
    }
    if(data.partyFull !== undefined){
      let data41 = data.partyFull;
      if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
        const err117 = {instancePath:instancePath+"/partyFull",schemaPath:"#/properties/partyFull/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err117);
        errors++;
      }
      if((typeof data41 == "number") && (isFinite(data41))){
        if(data41 > 1000000000000 || isNaN(data41)){
          const err118 = {instancePath:instancePath+"/partyFull",schemaPath:"#/properties/partyFull/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err118);
          errors++;
        }
        if(data41 < 0 || isNaN(data41)){
          const err119 = {instancePath:instancePath+"/partyFull",schemaPath:"#/properties/partyFull/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err119);
          errors++;
        }
      }
    }
    if(data.partyProb !== undefined){
      let data42 = data.partyProb;
      if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
        const err120 = {instancePath:instancePath+"/partyProb",schemaPath:"#/properties/partyProb/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err120);
        errors++;
      }
      if((typeof data42 == "number") && (isFinite(data42))){
        if(data42 > 1000000000000 || isNaN(data42)){
          const err121 = {instancePath:instancePath+"/partyProb",schemaPath:"#/properties/partyProb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err121);
          errors++;
        }
        if(data42 < 0 || isNaN(data42)){
          const err122 = {instancePath:instancePath+"/partyProb",schemaPath:"#/properties/partyProb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err122);
          errors++;
        }
      }
    }
    if(data.hasPartyOrg !== undefined){
      if(typeof data.hasPartyOrg !== "boolean"){
        const err123 = {instancePath:instancePath+"/hasPartyOrg",schemaPath:"#/properties/hasPartyOrg/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err123);
        errors++;
      }
    }
    if(data.partyOrgType !== undefined){
      let data44 = data.partyOrgType;
      if(typeof data44 !== "string"){
        const err124 = {instancePath:instancePath+"/partyOrgType",schemaPath:"#/properties/partyOrgType/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err124);
        errors++;
      }
      if(!((((((data44 === "党委") || (data44 === "党总支")) || (data44 === "党支部")) || (data44 === "联合党支部")) || (data44 === "临时党支部")) || (data44 === "功能型党组织"))){
        const err125 = {instancePath:instancePath+"/partyOrgType",schemaPath:"#/properties/partyOrgType/enum",keyword:"enum",params:{allowedValues: schema0.properties.partyOrgType.enum}};
        (vErrors ??= []).push(err125);
        errors++;
      }
    }
    if(data.noPartyReason !== undefined){
      let data45 = data.noPartyReason;
      if(typeof data45 === "string"){
        if(func1(data45) > 4000){
          const err126 = {instancePath:instancePath+"/noPartyReason",schemaPath:"#/properties/noPartyReason/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err126);
          errors++;
        }
        if(func1(data45) < 1){
          const err127 = {instancePath:instancePath+"/noPartyReason",schemaPath:"#/properties/noPartyReason/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err127);
          errors++;
        }
      }
      else {
        const err128 = {instancePath:instancePath+"/noPartyReason",schemaPath:"#/properties/noPartyReason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err128);
        errors++;
      }
    }
    if(data.partyLiaison !== undefined){
      let data46 = data.partyLiaison;
      if(typeof data46 === "string"){
        if(func1(data46) > 30){
          const err129 = {instancePath:instancePath+"/partyLiaison",schemaPath:"#/properties/partyLiaison/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err129);
          errors++;
        }
        if(func1(data46) < 2){
          const err130 = {instancePath:instancePath+"/partyLiaison",schemaPath:"#/properties/partyLiaison/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err130);
          errors++;
        }
      }
      else {
        const err131 = {instancePath:instancePath+"/partyLiaison",schemaPath:"#/properties/partyLiaison/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err131);
        errors++;
      }
    }
    if(data.materials !== undefined){
      let data47 = data.materials;
      if(typeof data47 === "string"){
        if(func1(data47) > 200){
          const err132 = {instancePath:instancePath+"/materials",schemaPath:"#/properties/materials/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err132);
          errors++;
        }
        if(func1(data47) < 1){
          const err133 = {instancePath:instancePath+"/materials",schemaPath:"#/properties/materials/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err133);
          errors++;
        }
      }
      else {
        const err134 = {instancePath:instancePath+"/materials",schemaPath:"#/properties/materials/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err134);
        errors++;
      }
    }
    if(data.opinion !== undefined){
      let data48 = data.opinion;
      if(typeof data48 !== "string"){
        const err135 = {instancePath:instancePath+"/opinion",schemaPath:"#/properties/opinion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err135);
        errors++;
      }
      if(!((data48 === "同意") || (data48 === "需跟进"))){
        const err136 = {instancePath:instancePath+"/opinion",schemaPath:"#/properties/opinion/enum",keyword:"enum",params:{allowedValues: schema0.properties.opinion.enum}};
        (vErrors ??= []).push(err136);
        errors++;
      }
    }
    if(data.opinionNote !== undefined){
      let data49 = data.opinionNote;
      if(typeof data49 === "string"){
        if(func1(data49) > 4000){
          const err137 = {instancePath:instancePath+"/opinionNote",schemaPath:"#/properties/opinionNote/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err137);
          errors++;
        }
        if(func1(data49) < 1){
          const err138 = {instancePath:instancePath+"/opinionNote",schemaPath:"#/properties/opinionNote/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err138);
          errors++;
        }
      }
      else {
        const err139 = {instancePath:instancePath+"/opinionNote",schemaPath:"#/properties/opinionNote/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err139);
        errors++;
      }
    }
    if(data.opinionOn !== undefined){
      let data50 = data.opinionOn;
      if(typeof data50 === "string"){
        if(!pattern0.test(data50)){
          const err140 = {instancePath:instancePath+"/opinionOn",schemaPath:"#/properties/opinionOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err140);
          errors++;
        }
      }
      else {
        const err141 = {instancePath:instancePath+"/opinionOn",schemaPath:"#/properties/opinionOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err141);
        errors++;
      }
    }
    if(data.followUp !== undefined){
      let data51 = data.followUp;
      if(typeof data51 === "string"){
        if(func1(data51) > 4000){
          const err142 = {instancePath:instancePath+"/followUp",schemaPath:"#/properties/followUp/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err142);
          errors++;
        }
        if(func1(data51) < 1){
          const err143 = {instancePath:instancePath+"/followUp",schemaPath:"#/properties/followUp/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err143);
          errors++;
        }
      }
      else {
        const err144 = {instancePath:instancePath+"/followUp",schemaPath:"#/properties/followUp/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err144);
        errors++;
      }
    }
    if(data.followUpBy !== undefined){
      let data52 = data.followUpBy;
      if(typeof data52 === "string"){
        if(!pattern0.test(data52)){
          const err145 = {instancePath:instancePath+"/followUpBy",schemaPath:"#/properties/followUpBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err145);
          errors++;
        }
      }
      else {
        const err146 = {instancePath:instancePath+"/followUpBy",schemaPath:"#/properties/followUpBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err146);
        errors++;
      }
    }
    if(data.followUpDone !== undefined){
      let data53 = data.followUpDone;
      if(typeof data53 === "string"){
        if(!pattern0.test(data53)){
          const err147 = {instancePath:instancePath+"/followUpDone",schemaPath:"#/properties/followUpDone/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err147);
          errors++;
        }
      }
      else {
        const err148 = {instancePath:instancePath+"/followUpDone",schemaPath:"#/properties/followUpDone/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err148);
        errors++;
      }
    }
  }
  else {
    const err149 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err149);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
