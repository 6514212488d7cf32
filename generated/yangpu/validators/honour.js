// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"project":{"type":"string","minLength":1,"maxLength":200},"org":{"type":"string","minLength":1,"maxLength":200},"kind":{"type":"string","enum":["创新创业","创新案例","公益创投","公益主题活动","其他"]},"title":{"type":"string","minLength":1,"maxLength":60},"level":{"type":"string","enum":["国家级","市级","区级"]},"grantedBy":{"type":"string","minLength":1,"maxLength":200},"grantedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"year":{"type":"integer","minimum":1900,"maximum":2100},"certificateNo":{"type":"string","minLength":1,"maxLength":200},"certificate":{"type":"string","minLength":1,"maxLength":200},"checked":{"type":"string","minLength":1,"maxLength":4000}},"required":["project","title","level","grantedBy","grantedOn","year"],"additionalProperties":false};
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.project === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.title === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.level === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.grantedBy === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grantedBy"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    if(data.grantedOn === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grantedOn"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.year === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"}};
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
    if(data.project !== undefined){
      let data0 = data.project;
      if(typeof data0 === "string"){
        if(func1(data0) > 200){
          const err7 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err7);
          errors++;
        }
        if(func1(data0) < 1){
          const err8 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
      else {
        const err9 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data1 = data.org;
      if(typeof data1 === "string"){
        if(func1(data1) > 200){
          const err10 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err10);
          errors++;
        }
        if(func1(data1) < 1){
          const err11 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
      else {
        const err12 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if(data.kind !== undefined){
      let data2 = data.kind;
      if(typeof data2 !== "string"){
        const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err13);
        errors++;
      }
      if(!(((((data2 === "创新创业") || (data2 === "创新案例")) || (data2 === "公益创投")) || (data2 === "公益主题活动")) || (data2 === "其他"))){
        const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.kind.enum}};
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if(data.title !== undefined){
      let data3 = data.title;
      if(typeof data3 === "string"){
        if(func1(data3) > 60){
          const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err15);
          errors++;
        }
        if(func1(data3) < 1){
          const err16 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err16);
          errors++;
        }
      }
      else {
        const err17 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if(data.level !== undefined){
      let data4 = data.level;
      if(typeof data4 !== "string"){
        const err18 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
      if(!(((data4 === "国家级") || (data4 === "市级")) || (data4 === "区级"))){
        const err19 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema0.properties.level.enum}};
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if(data.grantedBy !== undefined){
      let data5 = data.grantedBy;
      if(typeof data5 === "string"){
        if(func1(data5) > 200){
          const err20 = {instancePath:instancePath+"/grantedBy",schemaPath:"#/properties/grantedBy/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err20);
          errors++;
        }
        if(func1(data5) < 1){
          const err21 = {instancePath:instancePath+"/grantedBy",schemaPath:"#/properties/grantedBy/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err21);
          errors++;
        }
      }
      else {
        const err22 = {instancePath:instancePath+"/grantedBy",schemaPath:"#/properties/grantedBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if(data.grantedOn !== undefined){
      let data6 = data.grantedOn;
      if(typeof data6 === "string"){
        if(!pattern0.test(data6)){
          const err23 = {instancePath:instancePath+"/grantedOn",schemaPath:"#/properties/grantedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err23);
          errors++;
        }
      }
      else {
        const err24 = {instancePath:instancePath+"/grantedOn",schemaPath:"#/properties/grantedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if(data.year !== undefined){
      let data7 = data.year;
      if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
        const err25 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
      if((typeof data7 == "number") && (isFinite(data7))){
        if(data7 > 2100 || isNaN(data7)){
          const err26 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
          (vErrors ??= []).push(err26);
          errors++;
        }
        if(data7 < 1900 || isNaN(data7)){
          const err27 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
          (vErrors ??= []).push(err27);
          errors++;
        }
      }
    }
    if(data.certificateNo !== undefined){
      let data8 = data.certificateNo;
      if(typeof data8 === "string"){
        if(func1(data8) > 200){
          const err28 = {instancePath:instancePath+"/certificateNo",schemaPath:"#/properties/certificateNo/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err28);
          errors++;
        }
        if(func1(data8) < 1){
          const err29 = {instancePath:instancePath+"/certificateNo",schemaPath:"#/properties/certificateNo/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err29);
          errors++;
        }
      }
      else {
        const err30 = {instancePath:instancePath+"/certificateNo",schemaPath:"#/properties/certificateNo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if(data.certificate !== undefined){
      let data9 = data.certificate;
      if(typeof data9 === "string"){
        if(func1(data9) > 200){
          const err31 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err31);
          errors++;
        }
        if(func1(data9) < 1){
          const err32 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err32);
          errors++;
        }
      }
      else {
        const err33 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.checked !== undefined){
      let data10 = data.checked;
      if(typeof data10 === "string"){
        if(func1(data10) > 4000){
          const err34 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err34);
          errors++;
        }
        if(func1(data10) < 1){
          const err35 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
      else {
        const err36 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
  }
  else {
    const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err37);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
