// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"node":{"type":"string","minLength":1,"maxLength":200},"level":{"type":"string","enum":["Q","J","W"]},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"unit":{"type":"string","minLength":1,"maxLength":40},"name":{"type":"string","minLength":2,"maxLength":30},"mobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"post":{"type":"string","minLength":1,"maxLength":200},"since":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"confirmedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"leftOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["node","unit","name","mobile","since","confirmedOn"],"additionalProperties":false};
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.node === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.unit === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.name === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.mobile === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mobile"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    if(data.since === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "since"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.confirmedOn === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "confirmedOn"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if(data.node !== undefined){
      let data0 = data.node;
      if(typeof data0 === "string"){
        if(func1(data0) > 200){
          const err7 = {instancePath:instancePath+"/node",schemaPath:"#/properties/node/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err7);
          errors++;
        }
        if(func1(data0) < 1){
          const err8 = {instancePath:instancePath+"/node",schemaPath:"#/properties/node/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
      else {
        const err9 = {instancePath:instancePath+"/node",schemaPath:"#/properties/node/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if(data.level !== undefined){
      let data1 = data.level;
      if(typeof data1 !== "string"){
        const err10 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err10);
        errors++;
      }
      if(!(((data1 === "Q") || (data1 === "J")) || (data1 === "W"))){
        const err11 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema0.properties.level.enum}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data2 = data.street;
      if(typeof data2 !== "string"){
        const err12 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err12);
        errors++;
      }
      if(!((((((((((((data2 === "310110001") || (data2 === "310110006")) || (data2 === "310110008")) || (data2 === "310110009")) || (data2 === "310110012")) || (data2 === "310110013")) || (data2 === "310110015")) || (data2 === "310110016")) || (data2 === "310110018")) || (data2 === "310110019")) || (data2 === "310110020")) || (data2 === "310110021"))){
        const err13 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if(data.unit !== undefined){
      let data3 = data.unit;
      if(typeof data3 === "string"){
        if(func1(data3) > 40){
          const err14 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit: 40}};
          (vErrors ??= []).push(err14);
          errors++;
        }
        if(func1(data3) < 1){
          const err15 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err15);
          errors++;
        }
      }
      else {
        const err16 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data4 = data.name;
      if(typeof data4 === "string"){
        if(func1(data4) > 30){
          const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err17);
          errors++;
        }
        if(func1(data4) < 2){
          const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err18);
          errors++;
        }
      }
      else {
        const err19 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if(data.mobile !== undefined){
      let data5 = data.mobile;
      if(typeof data5 === "string"){
        if(!pattern0.test(data5)){
          const err20 = {instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err20);
          errors++;
        }
      }
      else {
        const err21 = {instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if(data.post !== undefined){
      let data6 = data.post;
      if(typeof data6 === "string"){
        if(func1(data6) > 200){
          const err22 = {instancePath:instancePath+"/post",schemaPath:"#/properties/post/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err22);
          errors++;
        }
        if(func1(data6) < 1){
          const err23 = {instancePath:instancePath+"/post",schemaPath:"#/properties/post/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err23);
          errors++;
        }
      }
      else {
        const err24 = {instancePath:instancePath+"/post",schemaPath:"#/properties/post/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if(data.since !== undefined){
      let data7 = data.since;
      if(typeof data7 === "string"){
        if(!pattern1.test(data7)){
          const err25 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err25);
          errors++;
        }
      }
      else {
        const err26 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if(data.confirmedOn !== undefined){
      let data8 = data.confirmedOn;
      if(typeof data8 === "string"){
        if(!pattern1.test(data8)){
          const err27 = {instancePath:instancePath+"/confirmedOn",schemaPath:"#/properties/confirmedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err27);
          errors++;
        }
      }
      else {
        const err28 = {instancePath:instancePath+"/confirmedOn",schemaPath:"#/properties/confirmedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if(data.leftOn !== undefined){
      let data9 = data.leftOn;
      if(typeof data9 === "string"){
        if(!pattern1.test(data9)){
          const err29 = {instancePath:instancePath+"/leftOn",schemaPath:"#/properties/leftOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err29);
          errors++;
        }
      }
      else {
        const err30 = {instancePath:instancePath+"/leftOn",schemaPath:"#/properties/leftOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
  }
  else {
    const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err31);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
