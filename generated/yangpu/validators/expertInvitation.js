// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"consultation":{"type":"string","minLength":1,"maxLength":200},"expert":{"type":"string","minLength":1,"maxLength":200},"heldAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"},"point":{"type":"string","minLength":1,"maxLength":200},"question":{"type":"string","minLength":1,"maxLength":100}},"required":["consultation","expert","question"],"additionalProperties":false};
function func0(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$", "u");

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
    if(data.consultation === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "consultation"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.expert === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expert"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.question === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "question"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    for(const key0 in data){
      if(!(((((key0 === "consultation") || (key0 === "expert")) || (key0 === "heldAt")) || (key0 === "point")) || (key0 === "question"))){
        const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if(data.consultation !== undefined){
      let data0 = data.consultation;
      if(typeof data0 === "string"){
        if(func0(data0) > 200){
          const err4 = {instancePath:instancePath+"/consultation",schemaPath:"#/properties/consultation/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err4);
          errors++;
        }
        if(func0(data0) < 1){
          const err5 = {instancePath:instancePath+"/consultation",schemaPath:"#/properties/consultation/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err5);
          errors++;
        }
      }
      else {
        const err6 = {instancePath:instancePath+"/consultation",schemaPath:"#/properties/consultation/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if(data.expert !== undefined){
      let data1 = data.expert;
      if(typeof data1 === "string"){
        if(func0(data1) > 200){
          const err7 = {instancePath:instancePath+"/expert",schemaPath:"#/properties/expert/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err7);
          errors++;
        }
        if(func0(data1) < 1){
          const err8 = {instancePath:instancePath+"/expert",schemaPath:"#/properties/expert/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
      else {
        const err9 = {instancePath:instancePath+"/expert",schemaPath:"#/properties/expert/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if(data.heldAt !== undefined){
      let data2 = data.heldAt;
      if(typeof data2 === "string"){
        if(!pattern0.test(data2)){
          const err10 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"}};
          (vErrors ??= []).push(err10);
          errors++;
        }
      }
      else {
        const err11 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if(data.point !== undefined){
      let data3 = data.point;
      if(typeof data3 === "string"){
        if(func0(data3) > 200){
          const err12 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err12);
          errors++;
        }
        if(func0(data3) < 1){
          const err13 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err13);
          errors++;
        }
      }
      else {
        const err14 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if(data.question !== undefined){
      let data4 = data.question;
      if(typeof data4 === "string"){
        if(func0(data4) > 100){
          const err15 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/maxLength",keyword:"maxLength",params:{limit: 100}};
          (vErrors ??= []).push(err15);
          errors++;
        }
        if(func0(data4) < 1){
          const err16 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err16);
          errors++;
        }
      }
      else {
        const err17 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
  }
  else {
    const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err18);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
