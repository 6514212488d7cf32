// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200},"link":{"type":"string","enum":["L1","L2","L3","L4","L5","L6"]},"trigger":{"type":"string","minLength":1,"maxLength":60},"triggeredOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"items":{"type":"array","items":{"type":"object","properties":{"item":{"type":"string","minLength":1,"maxLength":200},"result":{"type":"string","enum":["Y","N","NA"]},"note":{"type":"string","minLength":1,"maxLength":200}},"required":["item","result"],"additionalProperties":false},"minItems":1,"maxItems":1000},"charterHasParty":{"type":"boolean"},"partyTermEnds":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"partyFull":{"type":"integer","minimum":0,"maximum":1000000000000},"partyProb":{"type":"integer","minimum":0,"maximum":1000000000000},"hasPartyOrg":{"type":"boolean"},"partyOrgType":{"type":"string","enum":["党委","党总支","党支部","联合党支部","临时党支部","功能型党组织"]},"noPartyReason":{"type":"string","minLength":1,"maxLength":4000},"partyLiaison":{"type":"string","minLength":2,"maxLength":30},"materials":{"type":"string","minLength":1,"maxLength":200},"reporter":{"type":"string","minLength":2,"maxLength":30},"opinion":{"type":"string","enum":["同意","需跟进"]},"opinionNote":{"type":"string","minLength":1,"maxLength":4000},"opinionOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"followUp":{"type":"string","minLength":1,"maxLength":4000},"followUpBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"followUpDone":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["org","link","trigger","triggeredOn","partyFull","partyProb","hasPartyOrg","reporter"],"additionalProperties":false,"allOf":[{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["partyOrgType"]},"else":{"properties":{"partyOrgType":false}}},{"if":{"properties":{"hasPartyOrg":{"const":false}},"required":["hasPartyOrg"]},"then":{"required":["noPartyReason"]},"else":{"properties":{"noPartyReason":false}}},{"if":{"properties":{"hasPartyOrg":{"const":false}},"required":["hasPartyOrg"]},"then":{"required":["partyLiaison"]},"else":{"properties":{"partyLiaison":false}}},{"if":{"required":["opinion"]},"then":{"required":["opinionOn"]}},{"if":{"properties":{"opinion":{"const":"需跟进"}},"required":["opinion"]},"then":{"required":["followUp"]},"else":{"properties":{"followUp":false}}},{"if":{"properties":{"opinion":{"const":"需跟进"}},"required":["opinion"]},"then":{"required":["followUpBy"]},"else":{"properties":{"followUpBy":false}}},{"if":{"properties":{"opinion":{"const":"需跟进"}},"required":["opinion"]},"else":{"properties":{"followUpDone":false}}}]};
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
    if((data.opinion === undefined) && (missing3 = "opinion")){
      const err15 = {};
      (vErrors ??= []).push(err15);
      errors++;
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
  if(_valid3){
    const _errs22 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.opinionOn === undefined){
        const err16 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "opinionOn"}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    var _valid3 = _errs22 === errors;
    valid10 = _valid3;
  }
  if(!valid10){
    const err17 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err17);
    errors++;
  }
  const _errs24 = errors;
  let valid11 = true;
  const _errs25 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.opinion === undefined) && (missing4 = "opinion")){
      const err18 = {};
      (vErrors ??= []).push(err18);
      errors++;
    }
    else {
      if(data.opinion !== undefined){
        if("需跟进" !== data.opinion){
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
  let ifClause3;
  if(_valid4){
    const _errs27 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.followUp === undefined){
        const err20 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "followUp"}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    var _valid4 = _errs27 === errors;
    valid11 = _valid4;
    ifClause3 = "then";
  }
  else {
    const _errs28 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.followUp !== undefined){
        const err21 = {instancePath:instancePath+"/followUp",schemaPath:"#/allOf/4/else/properties/followUp/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    var _valid4 = _errs28 === errors;
    valid11 = _valid4;
    if(valid11){
      var props3 = {};
      props3.followUp = true;
      props3.opinion = true;
    }
    ifClause3 = "else";
  }
  if(!valid11){
    const err22 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause3}};
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
  let valid14 = true;
  const _errs31 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing5;
    if((data.opinion === undefined) && (missing5 = "opinion")){
      const err23 = {};
      (vErrors ??= []).push(err23);
      errors++;
    }
    else {
      if(data.opinion !== undefined){
        if("需跟进" !== data.opinion){
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
  let ifClause4;
  if(_valid5){
    const _errs33 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.followUpBy === undefined){
        const err25 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "followUpBy"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    var _valid5 = _errs33 === errors;
    valid14 = _valid5;
    ifClause4 = "then";
  }
  else {
    const _errs34 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.followUpBy !== undefined){
        const err26 = {instancePath:instancePath+"/followUpBy",schemaPath:"#/allOf/5/else/properties/followUpBy/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    var _valid5 = _errs34 === errors;
    valid14 = _valid5;
    if(valid14){
      var props4 = {};
      props4.followUpBy = true;
      props4.opinion = true;
    }
    ifClause4 = "else";
  }
  if(!valid14){
    const err27 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: ifClause4}};
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
  let valid17 = true;
  const _errs37 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing6;
    if((data.opinion === undefined) && (missing6 = "opinion")){
      const err28 = {};
      (vErrors ??= []).push(err28);
      errors++;
    }
    else {
      if(data.opinion !== undefined){
        if("需跟进" !== data.opinion){
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
      if(data.followUpDone !== undefined){
        const err30 = {instancePath:instancePath+"/followUpDone",schemaPath:"#/allOf/6/else/properties/followUpDone/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    var _valid6 = _errs39 === errors;
    valid17 = _valid6;
    if(valid17){
      var props5 = {};
      props5.followUpDone = true;
      props5.opinion = true;
    }
  }
  if(!valid17){
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.org === undefined){
      const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err32);
      errors++;
    }
    if(data.link === undefined){
      const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "link"}};
      (vErrors ??= []).push(err33);
      errors++;
    }
    if(data.trigger === undefined){
      const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trigger"}};
      (vErrors ??= []).push(err34);
      errors++;
    }
    if(data.triggeredOn === undefined){
      const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "triggeredOn"}};
      (vErrors ??= []).push(err35);
      errors++;
    }
    if(data.partyFull === undefined){
      const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyFull"}};
      (vErrors ??= []).push(err36);
      errors++;
    }
    if(data.partyProb === undefined){
      const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyProb"}};
      (vErrors ??= []).push(err37);
      errors++;
    }
    if(data.hasPartyOrg === undefined){
      const err38 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasPartyOrg"}};
      (vErrors ??= []).push(err38);
      errors++;
    }
    if(data.reporter === undefined){
      const err39 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reporter"}};
      (vErrors ??= []).push(err39);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err40 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data12 = data.org;
      if(typeof data12 === "string"){
        if(func1(data12) > 200){
          const err41 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err41);
          errors++;
        }
        if(func1(data12) < 1){
          const err42 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err42);
          errors++;
        }
      }
      else {
        const err43 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    if(data.link !== undefined){
      let data13 = data.link;
      if(typeof data13 !== "string"){
        const err44 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err44);
        errors++;
      }
      if(!((((((data13 === "L1") || (data13 === "L2")) || (data13 === "L3")) || (data13 === "L4")) || (data13 === "L5")) || (data13 === "L6"))){
        const err45 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/enum",keyword:"enum",params:{allowedValues: schema0.properties.link.enum}};
        (vErrors ??= []).push(err45);
        errors++;
      }
    }
    if(data.trigger !== undefined){
      let data14 = data.trigger;
      if(typeof data14 === "string"){
        if(func1(data14) > 60){
          const err46 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err46);
          errors++;
        }
        if(func1(data14) < 1){
          const err47 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err47);
          errors++;
        }
      }
      else {
        const err48 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err48);
        errors++;
      }
    }
    if(data.triggeredOn !== undefined){
      let data15 = data.triggeredOn;
      if(typeof data15 === "string"){
        if(!pattern0.test(data15)){
          const err49 = {instancePath:instancePath+"/triggeredOn",schemaPath:"#/properties/triggeredOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err49);
          errors++;
        }
      }
      else {
        const err50 = {instancePath:instancePath+"/triggeredOn",schemaPath:"#/properties/triggeredOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err50);
        errors++;
      }
    }
    if(data.items !== undefined){
      let data16 = data.items;
      if(Array.isArray(data16)){
        if(data16.length > 1000){
          const err51 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err51);
          errors++;
        }
        if(data16.length < 1){
          const err52 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err52);
          errors++;
        }
        const len0 = data16.length;
        for(let i0=0; i0<len0; i0++){
          let data17 = data16[i0];
          if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
            if(data17.item === undefined){
              const err53 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "item"}};
              (vErrors ??= []).push(err53);
              errors++;
            }
            if(data17.result === undefined){
              const err54 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "result"}};
              (vErrors ??= []).push(err54);
              errors++;
            }
            for(const key1 in data17){
              if(!(((key1 === "item") || (key1 === "result")) || (key1 === "note"))){
                const err55 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err55);
                errors++;
              }
            }
            if(data17.item !== undefined){
              let data18 = data17.item;
              if(typeof data18 === "string"){
                if(func1(data18) > 200){
                  const err56 = {instancePath:instancePath+"/items/" + i0+"/item",schemaPath:"#/properties/items/items/properties/item/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err56);
                  errors++;
                }
                if(func1(data18) < 1){
                  const err57 = {instancePath:instancePath+"/items/" + i0+"/item",schemaPath:"#/properties/items/items/properties/item/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err57);
                  errors++;
                }
              }
              else {
                const err58 = {instancePath:instancePath+"/items/" + i0+"/item",schemaPath:"#/properties/items/items/properties/item/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err58);
                errors++;
              }
            }
            if(data17.result !== undefined){
              let data19 = data17.result;
              if(typeof data19 !== "string"){
                const err59 = {instancePath:instancePath+"/items/" + i0+"/result",schemaPath:"#/properties/items/items/properties/result/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err59);
                errors++;
              }
              if(!(((data19 === "Y") || (data19 === "N")) || (data19 === "NA"))){
                const err60 = {instancePath:instancePath+"/items/" + i0+"/result",schemaPath:"#/properties/items/items/properties/result/enum",keyword:"enum",params:{allowedValues: schema0.properties.items.items.properties.result.enum}};
                (vErrors ??= []).push(err60);
                errors++;
              }
            }
            if(data17.note !== undefined){
              let data20 = data17.note;
              if(typeof data20 === "string"){
                if(func1(data20) > 200){
                  const err61 = {instancePath:instancePath+"/items/" + i0+"/note",schemaPath:"#/properties/items/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err61);
                  errors++;
                }
                if(func1(data20) < 1){
                  const err62 = {instancePath:instancePath+"/items/" + i0+"/note",schemaPath:"#/properties/items/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err62);
                  errors++;
                }
              }
              else {
                const err63 = {instancePath:instancePath+"/items/" + i0+"/note",schemaPath:"#/properties/items/items/properties/note/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err63);
                errors++;
              }
            }
          }
          else {
            const err64 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err64);
            errors++;
          }
        }
      }
      else {
        const err65 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err65);
        errors++;
      }
    }
    if(data.charterHasParty !== undefined){
      if(typeof data.charterHasParty !== "boolean"){
        const err66 = {instancePath:instancePath+"/charterHasParty",schemaPath:"#/properties/charterHasParty/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err66);
        errors++;
      }
    }
    if(data.partyTermEnds !== undefined){
      let data22 = data.partyTermEnds;
      if(typeof data22 === "string"){
        if(!pattern0.test(data22)){
          const err67 = {instancePath:instancePath+"/partyTermEnds",schemaPath:"#/properties/partyTermEnds/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err67);
          errors++;
        }
      }
      else {
        const err68 = {instancePath:instancePath+"/partyTermEnds",schemaPath:"#/properties/partyTermEnds/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err68);
        errors++;
      }
    }
    if(data.partyFull !== undefined){
      let data23 = data.partyFull;
      if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
        const err69 = {instancePath:instancePath+"/partyFull",schemaPath:"#/properties/partyFull/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err69);
        errors++;
      }
      if((typeof data23 == "number") && (isFinite(data23))){
        if(data23 > 1000000000000 || isNaN(data23)){
          const err70 = {instancePath:instancePath+"/partyFull",schemaPath:"#/properties/partyFull/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err70);
          errors++;
        }
        if(data23 < 0 || isNaN(data23)){
          const err71 = {instancePath:instancePath+"/partyFull",schemaPath:"#/properties/partyFull/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err71);
          errors++;
        }
      }
    }
    if(data.partyProb !== undefined){
      let data24 = data.partyProb;
      if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
        const err72 = {instancePath:instancePath+"/partyProb",schemaPath:"#/properties/partyProb/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err72);
        errors++;
      }
      if((typeof data24 == "number") && (isFinite(data24))){
        if(data24 > 1000000000000 || isNaN(data24)){
          const err73 = {instancePath:instancePath+"/partyProb",schemaPath:"#/properties/partyProb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err73);
          errors++;
        }
        if(data24 < 0 || isNaN(data24)){
          const err74 = {instancePath:instancePath+"/partyProb",schemaPath:"#/properties/partyProb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err74);
          errors++;
        }
      }
    }
    if(data.hasPartyOrg !== undefined){
      if(typeof data.hasPartyOrg !== "boolean"){
        const err75 = {instancePath:instancePath+"/hasPartyOrg",schemaPath:"#/properties/hasPartyOrg/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err75);
        errors++;
      }
    }
    if(data.partyOrgType !== undefined){
      let data26 = data.partyOrgType;
      if(typeof data26 !== "string"){
        const err76 = {instancePath:instancePath+"/partyOrgType",schemaPath:"#/properties/partyOrgType/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err76);
        errors++;
      }
      if(!((((((data26 === "党委") || (data26 === "党总支")) || (data26 === "党支部")) || (data26 === "联合党支部")) || (data26 === "临时党支部")) || (data26 === "功能型党组织"))){
        const err77 = {instancePath:instancePath+"/partyOrgType",schemaPath:"#/properties/partyOrgType/enum",keyword:"enum",params:{allowedValues: schema0.properties.partyOrgType.enum}};
        (vErrors ??= []).push(err77);
        errors++;
      }
    }
    if(data.noPartyReason !== undefined){
      let data27 = data.noPartyReason;
      if(typeof data27 === "string"){
        if(func1(data27) > 4000){
          const err78 = {instancePath:instancePath+"/noPartyReason",schemaPath:"#/properties/noPartyReason/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err78);
          errors++;
        }
        if(func1(data27) < 1){
          const err79 = {instancePath:instancePath+"/noPartyReason",schemaPath:"#/properties/noPartyReason/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err79);
          errors++;
        }
      }
      else {
        const err80 = {instancePath:instancePath+"/noPartyReason",schemaPath:"#/properties/noPartyReason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err80);
        errors++;
      }
    }
    if(data.partyLiaison !== undefined){
      let data28 = data.partyLiaison;
      if(typeof data28 === "string"){
        if(func1(data28) > 30){
          const err81 = {instancePath:instancePath+"/partyLiaison",schemaPath:"#/properties/partyLiaison/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err81);
          errors++;
        }
        if(func1(data28) < 2){
          const err82 = {instancePath:instancePath+"/partyLiaison",schemaPath:"#/properties/partyLiaison/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err82);
          errors++;
        }
      }
      else {
        const err83 = {instancePath:instancePath+"/partyLiaison",schemaPath:"#/properties/partyLiaison/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err83);
        errors++;
      }
    }
    if(data.materials !== undefined){
      let data29 = data.materials;
      if(typeof data29 === "string"){
        if(func1(data29) > 200){
          const err84 = {instancePath:instancePath+"/materials",schemaPath:"#/properties/materials/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err84);
          errors++;
        }
        if(func1(data29) < 1){
          const err85 = {instancePath:instancePath+"/materials",schemaPath:"#/properties/materials/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err85);
          errors++;
        }
      }
      else {
        const err86 = {instancePath:instancePath+"/materials",schemaPath:"#/properties/materials/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err86);
        errors++;
      }
    }
    if(data.reporter !== undefined){
      let data30 = data.reporter;
      if(typeof data30 === "string"){
        if(func1(data30) > 30){
          const err87 = {instancePath:instancePath+"/reporter",schemaPath:"#/properties/reporter/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err87);
          errors++;
        }
        if(func1(data30) < 2){
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
    if(data.opinion !== undefined){
      let data31 = data.opinion;
      if(typeof data31 !== "string"){
        const err90 = {instancePath:instancePath+"/opinion",schemaPath:"#/properties/opinion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err90);
        errors++;
      }
      if(!((data31 === "同意") || (data31 === "需跟进"))){
        const err91 = {instancePath:instancePath+"/opinion",schemaPath:"#/properties/opinion/enum",keyword:"enum",params:{allowedValues: schema0.properties.opinion.enum}};
        (vErrors ??= []).push(err91);
        errors++;
      }
    }
    if(data.opinionNote !== undefined){
      let data32 = data.opinionNote;
      if(typeof data32 === "string"){
        if(func1(data32) > 4000){
          const err92 = {instancePath:instancePath+"/opinionNote",schemaPath:"#/properties/opinionNote/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err92);
          errors++;
        }
        if(func1(data32) < 1){
          const err93 = {instancePath:instancePath+"/opinionNote",schemaPath:"#/properties/opinionNote/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err93);
          errors++;
        }
      }
      else {
        const err94 = {instancePath:instancePath+"/opinionNote",schemaPath:"#/properties/opinionNote/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err94);
        errors++;
      }
    }
    if(data.opinionOn !== undefined){
      let data33 = data.opinionOn;
      if(typeof data33 === "string"){
        if(!pattern0.test(data33)){
          const err95 = {instancePath:instancePath+"/opinionOn",schemaPath:"#/properties/opinionOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err95);
          errors++;
        }
      }
      else {
        const err96 = {instancePath:instancePath+"/opinionOn",schemaPath:"#/properties/opinionOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err96);
        errors++;
      }
    }
    if(data.followUp !== undefined){
      let data34 = data.followUp;
      if(typeof data34 === "string"){
        if(func1(data34) > 4000){
          const err97 = {instancePath:instancePath+"/followUp",schemaPath:"#/properties/followUp/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err97);
          errors++;
        }
        if(func1(data34) < 1){
          const err98 = {instancePath:instancePath+"/followUp",schemaPath:"#/properties/followUp/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err98);
          errors++;
        }
      }
      else {
        const err99 = {instancePath:instancePath+"/followUp",schemaPath:"#/properties/followUp/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err99);
        errors++;
      }
    }
    if(data.followUpBy !== undefined){
      let data35 = data.followUpBy;
      if(typeof data35 === "string"){
        if(!pattern0.test(data35)){
          const err100 = {instancePath:instancePath+"/followUpBy",schemaPath:"#/properties/followUpBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err100);
          errors++;
        }
      }
      else {
        const err101 = {instancePath:instancePath+"/followUpBy",schemaPath:"#/properties/followUpBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err101);
        errors++;
      }
    }
    if(data.followUpDone !== undefined){
      let data36 = data.followUpDone;
      if(typeof data36 === "string"){
        if(!pattern0.test(data36)){
          const err102 = {instancePath:instancePath+"/followUpDone",schemaPath:"#/properties/followUpDone/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err102);
          errors++;
        }
      }
      else {
        const err103 = {instancePath:instancePath+"/followUpDone",schemaPath:"#/properties/followUpDone/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err103);
        errors++;
      }
    }
  }
  else {
    const err104 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err104);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
