// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"venture":{"type":"string","minLength":1,"maxLength":200},"org":{"type":"string","minLength":1,"maxLength":200},"stage":{"type":"string","enum":["中期","结项"]},"spent":{"type":"integer","minimum":0,"maximum":1000000000000000},"people":{"type":"integer","minimum":0,"maximum":1000000000000},"progress":{"type":"string","minLength":1,"maxLength":2000},"issues":{"type":"string","minLength":1,"maxLength":1000},"checkWay":{"type":"array","items":{"type":"string","enum":["书面","实地"]},"uniqueItems":true},"opinion":{"type":"string","minLength":1,"maxLength":4000},"checkedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["venture","org","stage","spent","people","progress"],"additionalProperties":false};
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
    if(data.venture === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "venture"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.org === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.stage === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.spent === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spent"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    if(data.people === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "people"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.progress === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "progress"}};
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
    if(data.venture !== undefined){
      let data0 = data.venture;
      if(typeof data0 === "string"){
        if(func1(data0) > 200){
          const err7 = {instancePath:instancePath+"/venture",schemaPath:"#/properties/venture/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err7);
          errors++;
        }
        if(func1(data0) < 1){
          const err8 = {instancePath:instancePath+"/venture",schemaPath:"#/properties/venture/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
      else {
        const err9 = {instancePath:instancePath+"/venture",schemaPath:"#/properties/venture/type",keyword:"type",params:{type: "string"}};
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
    if(data.stage !== undefined){
      let data2 = data.stage;
      if(typeof data2 !== "string"){
        const err13 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err13);
        errors++;
      }
      if(!((data2 === "中期") || (data2 === "结项"))){
        const err14 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema0.properties.stage.enum}};
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if(data.spent !== undefined){
      let data3 = data.spent;
      if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
        const err15 = {instancePath:instancePath+"/spent",schemaPath:"#/properties/spent/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err15);
        errors++;
      }
      if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 > 1000000000000000 || isNaN(data3)){
          const err16 = {instancePath:instancePath+"/spent",schemaPath:"#/properties/spent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err16);
          errors++;
        }
        if(data3 < 0 || isNaN(data3)){
          const err17 = {instancePath:instancePath+"/spent",schemaPath:"#/properties/spent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err17);
          errors++;
        }
      }
    }
    if(data.people !== undefined){
      let data4 = data.people;
      if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
        const err18 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
      if((typeof data4 == "number") && (isFinite(data4))){
        if(data4 > 1000000000000 || isNaN(data4)){
          const err19 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err19);
          errors++;
        }
        if(data4 < 0 || isNaN(data4)){
          const err20 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err20);
          errors++;
        }
      }
    }
    if(data.progress !== undefined){
      let data5 = data.progress;
      if(typeof data5 === "string"){
        if(func1(data5) > 2000){
          const err21 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/maxLength",keyword:"maxLength",params:{limit: 2000}};
          (vErrors ??= []).push(err21);
          errors++;
        }
        if(func1(data5) < 1){
          const err22 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err22);
          errors++;
        }
      }
      else {
        const err23 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if(data.issues !== undefined){
      let data6 = data.issues;
      if(typeof data6 === "string"){
        if(func1(data6) > 1000){
          const err24 = {instancePath:instancePath+"/issues",schemaPath:"#/properties/issues/maxLength",keyword:"maxLength",params:{limit: 1000}};
          (vErrors ??= []).push(err24);
          errors++;
        }
        if(func1(data6) < 1){
          const err25 = {instancePath:instancePath+"/issues",schemaPath:"#/properties/issues/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err25);
          errors++;
        }
      }
      else {
        const err26 = {instancePath:instancePath+"/issues",schemaPath:"#/properties/issues/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if(data.checkWay !== undefined){
      let data7 = data.checkWay;
      if(Array.isArray(data7)){
        const len0 = data7.length;
        for(let i0=0; i0<len0; i0++){
          let data8 = data7[i0];
          if(typeof data8 !== "string"){
            const err27 = {instancePath:instancePath+"/checkWay/" + i0,schemaPath:"#/properties/checkWay/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err27);
            errors++;
          }
          if(!((data8 === "书面") || (data8 === "实地"))){
            const err28 = {instancePath:instancePath+"/checkWay/" + i0,schemaPath:"#/properties/checkWay/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.checkWay.items.enum}};
            (vErrors ??= []).push(err28);
            errors++;
          }
        }
        let i1 = data7.length;
        let j0;
        if(i1 > 1){
          const indices0 = {};
          for(;i1--;){
            let item0 = data7[i1];
            if(typeof item0 !== "string"){
              continue;
            }
            if(typeof indices0[item0] == "number"){
              j0 = indices0[item0];
              const err29 = {instancePath:instancePath+"/checkWay",schemaPath:"#/properties/checkWay/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
              (vErrors ??= []).push(err29);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
      else {
        const err30 = {instancePath:instancePath+"/checkWay",schemaPath:"#/properties/checkWay/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if(data.opinion !== undefined){
      let data9 = data.opinion;
      if(typeof data9 === "string"){
        if(func1(data9) > 4000){
          const err31 = {instancePath:instancePath+"/opinion",schemaPath:"#/properties/opinion/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err31);
          errors++;
        }
        if(func1(data9) < 1){
          const err32 = {instancePath:instancePath+"/opinion",schemaPath:"#/properties/opinion/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err32);
          errors++;
        }
      }
      else {
        const err33 = {instancePath:instancePath+"/opinion",schemaPath:"#/properties/opinion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.checkedOn !== undefined){
      let data10 = data.checkedOn;
      if(typeof data10 === "string"){
        if(!pattern0.test(data10)){
          const err34 = {instancePath:instancePath+"/checkedOn",schemaPath:"#/properties/checkedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err34);
          errors++;
        }
      }
      else {
        const err35 = {instancePath:instancePath+"/checkedOn",schemaPath:"#/properties/checkedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
  }
  else {
    const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err36);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
