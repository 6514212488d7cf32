// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"reportYear":{"type":"integer","minimum":1900,"maximum":2100},"org":{"type":"string","minLength":1,"maxLength":200},"registeredOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]}},"required":["reportYear","org"],"additionalProperties":false};
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.reportYear === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reportYear"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.org === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "reportYear") || (key0 === "org")) || (key0 === "registeredOn")) || (key0 === "street"))){
        const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if(data.reportYear !== undefined){
      let data0 = data.reportYear;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        const err3 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err3);
        errors++;
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 2100 || isNaN(data0)){
          const err4 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
          (vErrors ??= []).push(err4);
          errors++;
        }
        if(data0 < 1900 || isNaN(data0)){
          const err5 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
          (vErrors ??= []).push(err5);
          errors++;
        }
      }
    }
    if(data.org !== undefined){
      let data1 = data.org;
      if(typeof data1 === "string"){
        if(func0(data1) > 200){
          const err6 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err6);
          errors++;
        }
        if(func0(data1) < 1){
          const err7 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err7);
          errors++;
        }
      }
      else {
        const err8 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if(data.registeredOn !== undefined){
      let data2 = data.registeredOn;
      if(typeof data2 === "string"){
        if(!pattern0.test(data2)){
          const err9 = {instancePath:instancePath+"/registeredOn",schemaPath:"#/properties/registeredOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
      else {
        const err10 = {instancePath:instancePath+"/registeredOn",schemaPath:"#/properties/registeredOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data3 = data.street;
      if(typeof data3 !== "string"){
        const err11 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err11);
        errors++;
      }
      if(!((((((((((((data3 === "310110001") || (data3 === "310110006")) || (data3 === "310110008")) || (data3 === "310110009")) || (data3 === "310110012")) || (data3 === "310110013")) || (data3 === "310110015")) || (data3 === "310110016")) || (data3 === "310110018")) || (data3 === "310110019")) || (data3 === "310110020")) || (data3 === "310110021"))){
        const err12 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
  }
  else {
    const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err13);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
