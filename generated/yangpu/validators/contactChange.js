// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"contactName":{"type":"string","minLength":2,"maxLength":30},"contactMobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"legalRepMobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"reason":{"type":"string","minLength":1,"maxLength":100}},"required":["org","contactName","contactMobile"],"additionalProperties":false};
function func0(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^1[3-9][0-9]{9}$", "u");

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
    if(data.org === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.contactName === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactName"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.contactMobile === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactMobile"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    for(const key0 in data){
      if(!((((((key0 === "org") || (key0 === "street")) || (key0 === "contactName")) || (key0 === "contactMobile")) || (key0 === "legalRepMobile")) || (key0 === "reason"))){
        const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data0 = data.org;
      if(typeof data0 === "string"){
        if(func0(data0) > 200){
          const err4 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err4);
          errors++;
        }
        if(func0(data0) < 1){
          const err5 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err5);
          errors++;
        }
      }
      else {
        const err6 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data1 = data.street;
      if(typeof data1 !== "string"){
        const err7 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err7);
        errors++;
      }
      if(!((((((((((((data1 === "310110001") || (data1 === "310110006")) || (data1 === "310110008")) || (data1 === "310110009")) || (data1 === "310110012")) || (data1 === "310110013")) || (data1 === "310110015")) || (data1 === "310110016")) || (data1 === "310110018")) || (data1 === "310110019")) || (data1 === "310110020")) || (data1 === "310110021"))){
        const err8 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if(data.contactName !== undefined){
      let data2 = data.contactName;
      if(typeof data2 === "string"){
        if(func0(data2) > 30){
          const err9 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err9);
          errors++;
        }
        if(func0(data2) < 2){
          const err10 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err10);
          errors++;
        }
      }
      else {
        const err11 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if(data.contactMobile !== undefined){
      let data3 = data.contactMobile;
      if(typeof data3 === "string"){
        if(!pattern0.test(data3)){
          const err12 = {instancePath:instancePath+"/contactMobile",schemaPath:"#/properties/contactMobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
      else {
        const err13 = {instancePath:instancePath+"/contactMobile",schemaPath:"#/properties/contactMobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if(data.legalRepMobile !== undefined){
      let data4 = data.legalRepMobile;
      if(typeof data4 === "string"){
        if(!pattern0.test(data4)){
          const err14 = {instancePath:instancePath+"/legalRepMobile",schemaPath:"#/properties/legalRepMobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err14);
          errors++;
        }
      }
      else {
        const err15 = {instancePath:instancePath+"/legalRepMobile",schemaPath:"#/properties/legalRepMobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if(data.reason !== undefined){
      let data5 = data.reason;
      if(typeof data5 === "string"){
        if(func0(data5) > 100){
          const err16 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 100}};
          (vErrors ??= []).push(err16);
          errors++;
        }
        if(func0(data5) < 1){
          const err17 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err17);
          errors++;
        }
      }
      else {
        const err18 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
  }
  else {
    const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err19);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
