// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"reportYear":{"type":"integer","minimum":1900,"maximum":2100},"batch":{"type":"integer","minimum":1,"maximum":1000000000000},"appealBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["reportYear","batch","appealBy"],"additionalProperties":false};
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.reportYear === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reportYear"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.batch === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batch"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.appealBy === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "appealBy"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    for(const key0 in data){
      if(!(((key0 === "reportYear") || (key0 === "batch")) || (key0 === "appealBy"))){
        const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if(data.reportYear !== undefined){
      let data0 = data.reportYear;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        const err4 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err4);
        errors++;
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 2100 || isNaN(data0)){
          const err5 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
          (vErrors ??= []).push(err5);
          errors++;
        }
        if(data0 < 1900 || isNaN(data0)){
          const err6 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
    if(data.batch !== undefined){
      let data1 = data.batch;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        const err7 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err7);
        errors++;
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 1000000000000 || isNaN(data1)){
          const err8 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err8);
          errors++;
        }
        if(data1 < 1 || isNaN(data1)){
          const err9 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
    }
    if(data.appealBy !== undefined){
      let data2 = data.appealBy;
      if(typeof data2 === "string"){
        if(!pattern0.test(data2)){
          const err10 = {instancePath:instancePath+"/appealBy",schemaPath:"#/properties/appealBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err10);
          errors++;
        }
      }
      else {
        const err11 = {instancePath:instancePath+"/appealBy",schemaPath:"#/properties/appealBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
  }
  else {
    const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err12);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
