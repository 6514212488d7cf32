// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"event":{"type":"string","minLength":1,"maxLength":200},"org":{"type":"string","minLength":1,"maxLength":200},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"due":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"happenedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"outcome":{"type":"string","minLength":1,"maxLength":4000},"filedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"papers":{"type":"string","minLength":1,"maxLength":200}},"required":["event","org","due"],"additionalProperties":false};
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
    if(data.event === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.org === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.due === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "due"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    for(const key0 in data){
      if(!((((((((key0 === "event") || (key0 === "org")) || (key0 === "street")) || (key0 === "due")) || (key0 === "happenedOn")) || (key0 === "outcome")) || (key0 === "filedOn")) || (key0 === "papers"))){
        const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if(data.event !== undefined){
      let data0 = data.event;
      if(typeof data0 === "string"){
        if(func0(data0) > 200){
          const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err4);
          errors++;
        }
        if(func0(data0) < 1){
          const err5 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err5);
          errors++;
        }
      }
      else {
        const err6 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data1 = data.org;
      if(typeof data1 === "string"){
        if(func0(data1) > 200){
          const err7 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err7);
          errors++;
        }
        if(func0(data1) < 1){
          const err8 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
      else {
        const err9 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data2 = data.street;
      if(typeof data2 !== "string"){
        const err10 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err10);
        errors++;
      }
      if(!((((((((((((data2 === "310110001") || (data2 === "310110006")) || (data2 === "310110008")) || (data2 === "310110009")) || (data2 === "310110012")) || (data2 === "310110013")) || (data2 === "310110015")) || (data2 === "310110016")) || (data2 === "310110018")) || (data2 === "310110019")) || (data2 === "310110020")) || (data2 === "310110021"))){
        const err11 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if(data.due !== undefined){
      let data3 = data.due;
      if(typeof data3 === "string"){
        if(!pattern0.test(data3)){
          const err12 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
      else {
        const err13 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if(data.happenedOn !== undefined){
      let data4 = data.happenedOn;
      if(typeof data4 === "string"){
        if(!pattern0.test(data4)){
          const err14 = {instancePath:instancePath+"/happenedOn",schemaPath:"#/properties/happenedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err14);
          errors++;
        }
      }
      else {
        const err15 = {instancePath:instancePath+"/happenedOn",schemaPath:"#/properties/happenedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if(data.outcome !== undefined){
      let data5 = data.outcome;
      if(typeof data5 === "string"){
        if(func0(data5) > 4000){
          const err16 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err16);
          errors++;
        }
        if(func0(data5) < 1){
          const err17 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err17);
          errors++;
        }
      }
      else {
        const err18 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if(data.filedOn !== undefined){
      let data6 = data.filedOn;
      if(typeof data6 === "string"){
        if(!pattern0.test(data6)){
          const err19 = {instancePath:instancePath+"/filedOn",schemaPath:"#/properties/filedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err19);
          errors++;
        }
      }
      else {
        const err20 = {instancePath:instancePath+"/filedOn",schemaPath:"#/properties/filedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if(data.papers !== undefined){
      let data7 = data.papers;
      if(typeof data7 === "string"){
        if(func0(data7) > 200){
          const err21 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err21);
          errors++;
        }
        if(func0(data7) < 1){
          const err22 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err22);
          errors++;
        }
      }
      else {
        const err23 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
  }
  else {
    const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err24);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
