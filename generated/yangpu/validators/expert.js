// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"name":{"type":"string","minLength":2,"maxLength":30},"university":{"type":"string","minLength":1,"maxLength":200},"department":{"type":"string","minLength":1,"maxLength":200},"title":{"type":"string","enum":["教授","副教授","讲师","研究员","副研究员","其他"]},"fields":{"type":"array","items":{"type":"string","enum":["社会治理","公共管理","社会工作","产业经济","科技政策","法律","城市规划","公益慈善","其他"]},"minItems":1,"uniqueItems":true},"termFrom":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"termTo":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"mobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"email":{"type":"string","maxLength":254,"pattern":"^[A-Za-z0-9_.%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"},"letterNo":{"type":"string","minLength":1,"maxLength":200}},"required":["name","university","title","fields","termFrom","termTo","mobile"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern2 = new RegExp("^1[3-9][0-9]{9}$", "u");
const pattern3 = new RegExp("^[A-Za-z0-9_.%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", "u");

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
    if(data.name === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.university === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "university"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.title === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.fields === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    if(data.termFrom === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "termFrom"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.termTo === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "termTo"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    if(data.mobile === undefined){
      const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mobile"}};
      (vErrors ??= []).push(err6);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data0 = data.name;
      if(typeof data0 === "string"){
        if(func1(data0) > 30){
          const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err8);
          errors++;
        }
        if(func1(data0) < 2){
          const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
      else {
        const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if(data.university !== undefined){
      let data1 = data.university;
      if(typeof data1 === "string"){
        if(func1(data1) > 200){
          const err11 = {instancePath:instancePath+"/university",schemaPath:"#/properties/university/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err11);
          errors++;
        }
        if(func1(data1) < 1){
          const err12 = {instancePath:instancePath+"/university",schemaPath:"#/properties/university/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
      else {
        const err13 = {instancePath:instancePath+"/university",schemaPath:"#/properties/university/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if(data.department !== undefined){
      let data2 = data.department;
      if(typeof data2 === "string"){
        if(func1(data2) > 200){
          const err14 = {instancePath:instancePath+"/department",schemaPath:"#/properties/department/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err14);
          errors++;
        }
        if(func1(data2) < 1){
          const err15 = {instancePath:instancePath+"/department",schemaPath:"#/properties/department/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err15);
          errors++;
        }
      }
      else {
        const err16 = {instancePath:instancePath+"/department",schemaPath:"#/properties/department/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if(data.title !== undefined){
      let data3 = data.title;
      if(typeof data3 !== "string"){
        const err17 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
      if(!((((((data3 === "教授") || (data3 === "副教授")) || (data3 === "讲师")) || (data3 === "研究员")) || (data3 === "副研究员")) || (data3 === "其他"))){
        const err18 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/enum",keyword:"enum",params:{allowedValues: schema0.properties.title.enum}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if(data.fields !== undefined){
      let data4 = data.fields;
      if(Array.isArray(data4)){
        if(data4.length < 1){
          const err19 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err19);
          errors++;
        }
        const len0 = data4.length;
        for(let i0=0; i0<len0; i0++){
          let data5 = data4[i0];
          if(typeof data5 !== "string"){
            const err20 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err20);
            errors++;
          }
          if(!(((((((((data5 === "社会治理") || (data5 === "公共管理")) || (data5 === "社会工作")) || (data5 === "产业经济")) || (data5 === "科技政策")) || (data5 === "法律")) || (data5 === "城市规划")) || (data5 === "公益慈善")) || (data5 === "其他"))){
            const err21 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.fields.items.enum}};
            (vErrors ??= []).push(err21);
            errors++;
          }
        }
        let i1 = data4.length;
        let j0;
        if(i1 > 1){
          const indices0 = {};
          for(;i1--;){
            let item0 = data4[i1];
            if(typeof item0 !== "string"){
              continue;
            }
            if(typeof indices0[item0] == "number"){
              j0 = indices0[item0];
              const err22 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
              (vErrors ??= []).push(err22);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
      else {
        const err23 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if(data.termFrom !== undefined){
      let data6 = data.termFrom;
      if(typeof data6 === "string"){
        if(!pattern0.test(data6)){
          const err24 = {instancePath:instancePath+"/termFrom",schemaPath:"#/properties/termFrom/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err24);
          errors++;
        }
      }
      else {
        const err25 = {instancePath:instancePath+"/termFrom",schemaPath:"#/properties/termFrom/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if(data.termTo !== undefined){
      let data7 = data.termTo;
      if(typeof data7 === "string"){
        if(!pattern0.test(data7)){
          const err26 = {instancePath:instancePath+"/termTo",schemaPath:"#/properties/termTo/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err26);
          errors++;
        }
      }
      else {
        const err27 = {instancePath:instancePath+"/termTo",schemaPath:"#/properties/termTo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if(data.mobile !== undefined){
      let data8 = data.mobile;
      if(typeof data8 === "string"){
        if(!pattern2.test(data8)){
          const err28 = {instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err28);
          errors++;
        }
      }
      else {
        const err29 = {instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if(data.email !== undefined){
      let data9 = data.email;
      if(typeof data9 === "string"){
        if(func1(data9) > 254){
          const err30 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 254}};
          (vErrors ??= []).push(err30);
          errors++;
        }
        if(!pattern3.test(data9)){
          const err31 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"}};
          (vErrors ??= []).push(err31);
          errors++;
        }
      }
      else {
        const err32 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if(data.letterNo !== undefined){
      let data10 = data.letterNo;
      if(typeof data10 === "string"){
        if(func1(data10) > 200){
          const err33 = {instancePath:instancePath+"/letterNo",schemaPath:"#/properties/letterNo/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err33);
          errors++;
        }
        if(func1(data10) < 1){
          const err34 = {instancePath:instancePath+"/letterNo",schemaPath:"#/properties/letterNo/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err34);
          errors++;
        }
      }
      else {
        const err35 = {instancePath:instancePath+"/letterNo",schemaPath:"#/properties/letterNo/type",keyword:"type",params:{type: "string"}};
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
