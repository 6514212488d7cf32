// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":30},"level":{"type":"string","enum":["Q","J","W"]},"parent":{"type":"string","minLength":1,"maxLength":200},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"since":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"phone":{"type":"string","pattern":"^0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?$"}},"required":["name","level","since"],"additionalProperties":false,"allOf":[{"if":{"properties":{"level":{"not":{"const":"Q"}}},"required":["level"]},"then":{"required":["parent"]},"else":{"properties":{"parent":false}}},{"if":{"properties":{"level":{"not":{"const":"Q"}}},"required":["level"]},"then":{"required":["street"]},"else":{"properties":{"street":false}}}]};
function func0(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern1 = new RegExp("^0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?$", "u");

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
    if((data.level === undefined) && (missing0 = "level")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.level !== undefined){
        const _errs5 = errors;
        const _errs6 = errors;
        if("Q" !== data.level){
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
      if(data.parent === undefined){
        const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "parent"}};
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
      if(data.parent !== undefined){
        const err4 = {instancePath:instancePath+"/parent",schemaPath:"#/allOf/0/else/properties/parent/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    var _valid0 = _errs8 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.parent = true;
      props0.level = true;
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
    if((data.level === undefined) && (missing1 = "level")){
      const err6 = {};
      (vErrors ??= []).push(err6);
      errors++;
    }
    else {
      if(data.level !== undefined){
        const _errs13 = errors;
        const _errs14 = errors;
        if("Q" !== data.level){
          const err7 = {};
          (vErrors ??= []).push(err7);
          errors++;
        }
        var valid7 = _errs14 === errors;
        if(valid7){
          const err8 = {};
          (vErrors ??= []).push(err8);
          errors++;
        }
        else {
          errors = _errs13;
          if(vErrors !== null){
            if(_errs13){
              vErrors.length = _errs13;
            }
            else {
              vErrors = null;
            }
          }
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
    const _errs15 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.street === undefined){
        const err9 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "street"}};
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    var _valid1 = _errs15 === errors;
    valid5 = _valid1;
    ifClause1 = "then";
  }
  else {
    const _errs16 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.street !== undefined){
        const err10 = {instancePath:instancePath+"/street",schemaPath:"#/allOf/1/else/properties/street/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    var _valid1 = _errs16 === errors;
    valid5 = _valid1;
    if(valid5){
      var props1 = {};
      props1.street = true;
      props1.level = true;
    }
    ifClause1 = "else";
  }
  if(!valid5){
    const err11 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1}};
    (vErrors ??= []).push(err11);
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.name === undefined){
      const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
      (vErrors ??= []).push(err12);
      errors++;
    }
    if(data.level === undefined){
      const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"}};
      (vErrors ??= []).push(err13);
      errors++;
    }
    if(data.since === undefined){
      const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "since"}};
      (vErrors ??= []).push(err14);
      errors++;
    }
    for(const key0 in data){
      if(!((((((key0 === "name") || (key0 === "level")) || (key0 === "parent")) || (key0 === "street")) || (key0 === "since")) || (key0 === "phone"))){
        const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data4 = data.name;
      if(typeof data4 === "string"){
        if(func0(data4) > 30){
          const err16 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err16);
          errors++;
        }
        if(func0(data4) < 1){
          const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err17);
          errors++;
        }
      }
      else {
        const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if(data.level !== undefined){
      let data5 = data.level;
      if(typeof data5 !== "string"){
        const err19 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err19);
        errors++;
      }
      if(!(((data5 === "Q") || (data5 === "J")) || (data5 === "W"))){
        const err20 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema0.properties.level.enum}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if(data.parent !== undefined){
      let data6 = data.parent;
      if(typeof data6 === "string"){
        if(func0(data6) > 200){
          const err21 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err21);
          errors++;
        }
        if(func0(data6) < 1){
          const err22 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err22);
          errors++;
        }
      }
      else {
        const err23 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data7 = data.street;
      if(typeof data7 !== "string"){
        const err24 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err24);
        errors++;
      }
      if(!((((((((((((data7 === "310110001") || (data7 === "310110006")) || (data7 === "310110008")) || (data7 === "310110009")) || (data7 === "310110012")) || (data7 === "310110013")) || (data7 === "310110015")) || (data7 === "310110016")) || (data7 === "310110018")) || (data7 === "310110019")) || (data7 === "310110020")) || (data7 === "310110021"))){
        const err25 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if(data.since !== undefined){
      let data8 = data.since;
      if(typeof data8 === "string"){
        if(!pattern0.test(data8)){
          const err26 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err26);
          errors++;
        }
      }
      else {
        const err27 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if(data.phone !== undefined){
      let data9 = data.phone;
      if(typeof data9 === "string"){
        if(!pattern1.test(data9)){
          const err28 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern: "^0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?$"}};
          (vErrors ??= []).push(err28);
          errors++;
        }
      }
      else {
        const err29 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
  }
  else {
    const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err30);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
