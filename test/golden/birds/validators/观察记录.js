// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"站":{"type":"string","minLength":1,"maxLength":200},"day":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"species":{"type":"string","minLength":1,"maxLength":20},"count":{"type":"integer","minimum":1,"maximum":1000000000000},"ringed":{"type":"boolean"},"ringNumbers":{"type":"string","minLength":1,"maxLength":200},"keeper":{"type":"string","minLength":2,"maxLength":30}},"required":["站","day","species","count"],"additionalProperties":false,"allOf":[{"if":{"properties":{"ringed":{"const":true}},"required":["ringed"]},"then":{"required":["ringNumbers"]},"else":{"properties":{"ringNumbers":false}}}]};
function func0(text) {
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
    if((data.ringed === undefined) && (missing0 = "ringed")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.ringed !== undefined){
        if(true !== data.ringed){
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
      if(data.ringNumbers === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "ringNumbers"}};
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
      if(data.ringNumbers !== undefined){
        const err3 = {instancePath:instancePath+"/ringNumbers",schemaPath:"#/allOf/0/else/properties/ringNumbers/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.ringNumbers = true;
      props0.ringed = true;
    }
    ifClause0 = "else";
  }
  if(!valid1){
    const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err4);
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data["站"] === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "站"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    if(data.day === undefined){
      const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "day"}};
      (vErrors ??= []).push(err6);
      errors++;
    }
    if(data.species === undefined){
      const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "species"}};
      (vErrors ??= []).push(err7);
      errors++;
    }
    if(data.count === undefined){
      const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"}};
      (vErrors ??= []).push(err8);
      errors++;
    }
    for(const key0 in data){
      if(!(((((((key0 === "站") || (key0 === "day")) || (key0 === "species")) || (key0 === "count")) || (key0 === "ringed")) || (key0 === "ringNumbers")) || (key0 === "keeper"))){
        const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if(data["站"] !== undefined){
      let data2 = data["站"];
      if(typeof data2 === "string"){
        if(func0(data2) > 200){
          const err10 = {instancePath:instancePath+"/站",schemaPath:"#/properties/%E7%AB%99/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err10);
          errors++;
        }
        if(func0(data2) < 1){
          const err11 = {instancePath:instancePath+"/站",schemaPath:"#/properties/%E7%AB%99/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
      else {
        const err12 = {instancePath:instancePath+"/站",schemaPath:"#/properties/%E7%AB%99/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if(data.day !== undefined){
      let data3 = data.day;
      if(typeof data3 === "string"){
        if(!pattern0.test(data3)){
          const err13 = {instancePath:instancePath+"/day",schemaPath:"#/properties/day/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err13);
          errors++;
        }
      }
      else {
        const err14 = {instancePath:instancePath+"/day",schemaPath:"#/properties/day/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if(data.species !== undefined){
      let data4 = data.species;
      if(typeof data4 === "string"){
        if(func0(data4) > 20){
          const err15 = {instancePath:instancePath+"/species",schemaPath:"#/properties/species/maxLength",keyword:"maxLength",params:{limit: 20}};
          (vErrors ??= []).push(err15);
          errors++;
        }
        if(func0(data4) < 1){
          const err16 = {instancePath:instancePath+"/species",schemaPath:"#/properties/species/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err16);
          errors++;
        }
      }
      else {
        const err17 = {instancePath:instancePath+"/species",schemaPath:"#/properties/species/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if(data.count !== undefined){
      let data5 = data.count;
      if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
        const err18 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
      if((typeof data5 == "number") && (isFinite(data5))){
        if(data5 > 1000000000000 || isNaN(data5)){
          const err19 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err19);
          errors++;
        }
        if(data5 < 1 || isNaN(data5)){
          const err20 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err20);
          errors++;
        }
      }
    }
    if(data.ringed !== undefined){
      if(typeof data.ringed !== "boolean"){
        const err21 = {instancePath:instancePath+"/ringed",schemaPath:"#/properties/ringed/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if(data.ringNumbers !== undefined){
      let data7 = data.ringNumbers;
      if(typeof data7 === "string"){
        if(func0(data7) > 200){
          const err22 = {instancePath:instancePath+"/ringNumbers",schemaPath:"#/properties/ringNumbers/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err22);
          errors++;
        }
        if(func0(data7) < 1){
          const err23 = {instancePath:instancePath+"/ringNumbers",schemaPath:"#/properties/ringNumbers/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err23);
          errors++;
        }
      }
      else {
        const err24 = {instancePath:instancePath+"/ringNumbers",schemaPath:"#/properties/ringNumbers/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if(data.keeper !== undefined){
      let data8 = data.keeper;
      if(typeof data8 === "string"){
        if(func0(data8) > 30){
          const err25 = {instancePath:instancePath+"/keeper",schemaPath:"#/properties/keeper/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err25);
          errors++;
        }
        if(func0(data8) < 2){
          const err26 = {instancePath:instancePath+"/keeper",schemaPath:"#/properties/keeper/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err26);
          errors++;
        }
      }
      else {
        const err27 = {instancePath:instancePath+"/keeper",schemaPath:"#/properties/keeper/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
  }
  else {
    const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err28);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
