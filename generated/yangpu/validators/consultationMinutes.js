// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"consultation":{"type":"string","minLength":1,"maxLength":200},"point":{"type":"string","minLength":1,"maxLength":200},"heldAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"},"present":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":2,"maxLength":30},"unit":{"type":"string","minLength":1,"maxLength":200},"attendance":{"type":"string","enum":["出席","列席","请假"]}},"required":["name","unit","attendance"],"additionalProperties":false},"minItems":1,"maxItems":1000},"headcount":{"type":"integer","minimum":1,"maximum":1000000000000},"points":{"type":"string","minLength":1,"maxLength":4000},"consensus":{"type":"string","minLength":1,"maxLength":4000},"dissent":{"type":"string","minLength":1,"maxLength":4000},"satisfaction":{"type":"integer","minimum":1,"maximum":5},"file":{"type":"string","minLength":1,"maxLength":200}},"required":["consultation","headcount","points","consensus"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
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
    if(data.headcount === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headcount"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.points === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "points"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.consensus === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "consensus"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if(data.consultation !== undefined){
      let data0 = data.consultation;
      if(typeof data0 === "string"){
        if(func1(data0) > 200){
          const err5 = {instancePath:instancePath+"/consultation",schemaPath:"#/properties/consultation/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err5);
          errors++;
        }
        if(func1(data0) < 1){
          const err6 = {instancePath:instancePath+"/consultation",schemaPath:"#/properties/consultation/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
      else {
        const err7 = {instancePath:instancePath+"/consultation",schemaPath:"#/properties/consultation/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if(data.point !== undefined){
      let data1 = data.point;
      if(typeof data1 === "string"){
        if(func1(data1) > 200){
          const err8 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err8);
          errors++;
        }
        if(func1(data1) < 1){
          const err9 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
      else {
        const err10 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if(data.heldAt !== undefined){
      let data2 = data.heldAt;
      if(typeof data2 === "string"){
        if(!pattern0.test(data2)){
          const err11 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"}};
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
      else {
        const err12 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if(data.present !== undefined){
      let data3 = data.present;
      if(Array.isArray(data3)){
        if(data3.length > 1000){
          const err13 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err13);
          errors++;
        }
        if(data3.length < 1){
          const err14 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err14);
          errors++;
        }
        const len0 = data3.length;
        for(let i0=0; i0<len0; i0++){
          let data4 = data3[i0];
          if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
            if(data4.name === undefined){
              const err15 = {instancePath:instancePath+"/present/" + i0,schemaPath:"#/properties/present/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err15);
              errors++;
            }
            if(data4.unit === undefined){
              const err16 = {instancePath:instancePath+"/present/" + i0,schemaPath:"#/properties/present/items/required",keyword:"required",params:{missingProperty: "unit"}};
              (vErrors ??= []).push(err16);
              errors++;
            }
            if(data4.attendance === undefined){
              const err17 = {instancePath:instancePath+"/present/" + i0,schemaPath:"#/properties/present/items/required",keyword:"required",params:{missingProperty: "attendance"}};
              (vErrors ??= []).push(err17);
              errors++;
            }
            for(const key1 in data4){
              if(!(((key1 === "name") || (key1 === "unit")) || (key1 === "attendance"))){
                const err18 = {instancePath:instancePath+"/present/" + i0,schemaPath:"#/properties/present/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err18);
                errors++;
              }
            }
            if(data4.name !== undefined){
              let data5 = data4.name;
              if(typeof data5 === "string"){
                if(func1(data5) > 30){
                  const err19 = {instancePath:instancePath+"/present/" + i0+"/name",schemaPath:"#/properties/present/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err19);
                  errors++;
                }
                if(func1(data5) < 2){
                  const err20 = {instancePath:instancePath+"/present/" + i0+"/name",schemaPath:"#/properties/present/items/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err20);
                  errors++;
                }
              }
              else {
                const err21 = {instancePath:instancePath+"/present/" + i0+"/name",schemaPath:"#/properties/present/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err21);
                errors++;
              }
            }
            if(data4.unit !== undefined){
              let data6 = data4.unit;
              if(typeof data6 === "string"){
                if(func1(data6) > 200){
                  const err22 = {instancePath:instancePath+"/present/" + i0+"/unit",schemaPath:"#/properties/present/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err22);
                  errors++;
                }
                if(func1(data6) < 1){
                  const err23 = {instancePath:instancePath+"/present/" + i0+"/unit",schemaPath:"#/properties/present/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err23);
                  errors++;
                }
              }
              else {
                const err24 = {instancePath:instancePath+"/present/" + i0+"/unit",schemaPath:"#/properties/present/items/properties/unit/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err24);
                errors++;
              }
            }
            if(data4.attendance !== undefined){
              let data7 = data4.attendance;
              if(typeof data7 !== "string"){
                const err25 = {instancePath:instancePath+"/present/" + i0+"/attendance",schemaPath:"#/properties/present/items/properties/attendance/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err25);
                errors++;
              }
              if(!(((data7 === "出席") || (data7 === "列席")) || (data7 === "请假"))){
                const err26 = {instancePath:instancePath+"/present/" + i0+"/attendance",schemaPath:"#/properties/present/items/properties/attendance/enum",keyword:"enum",params:{allowedValues: schema0.properties.present.items.properties.attendance.enum}};
                (vErrors ??= []).push(err26);
                errors++;
              }
            }
          }
          else {
            const err27 = {instancePath:instancePath+"/present/" + i0,schemaPath:"#/properties/present/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err27);
            errors++;
          }
        }
      }
      else {
        const err28 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if(data.headcount !== undefined){
      let data8 = data.headcount;
      if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
        const err29 = {instancePath:instancePath+"/headcount",schemaPath:"#/properties/headcount/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
      if((typeof data8 == "number") && (isFinite(data8))){
        if(data8 > 1000000000000 || isNaN(data8)){
          const err30 = {instancePath:instancePath+"/headcount",schemaPath:"#/properties/headcount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err30);
          errors++;
        }
        if(data8 < 1 || isNaN(data8)){
          const err31 = {instancePath:instancePath+"/headcount",schemaPath:"#/properties/headcount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err31);
          errors++;
        }
      }
    }
    if(data.points !== undefined){
      let data9 = data.points;
      if(typeof data9 === "string"){
        if(func1(data9) > 4000){
          const err32 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err32);
          errors++;
        }
        if(func1(data9) < 1){
          const err33 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err33);
          errors++;
        }
      }
      else {
        const err34 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if(data.consensus !== undefined){
      let data10 = data.consensus;
      if(typeof data10 === "string"){
        if(func1(data10) > 4000){
          const err35 = {instancePath:instancePath+"/consensus",schemaPath:"#/properties/consensus/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err35);
          errors++;
        }
        if(func1(data10) < 1){
          const err36 = {instancePath:instancePath+"/consensus",schemaPath:"#/properties/consensus/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err36);
          errors++;
        }
      }
      else {
        const err37 = {instancePath:instancePath+"/consensus",schemaPath:"#/properties/consensus/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    if(data.dissent !== undefined){
      let data11 = data.dissent;
      if(typeof data11 === "string"){
        if(func1(data11) > 4000){
          const err38 = {instancePath:instancePath+"/dissent",schemaPath:"#/properties/dissent/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err38);
          errors++;
        }
        if(func1(data11) < 1){
          const err39 = {instancePath:instancePath+"/dissent",schemaPath:"#/properties/dissent/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err39);
          errors++;
        }
      }
      else {
        const err40 = {instancePath:instancePath+"/dissent",schemaPath:"#/properties/dissent/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
    if(data.satisfaction !== undefined){
      let data12 = data.satisfaction;
      if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
        const err41 = {instancePath:instancePath+"/satisfaction",schemaPath:"#/properties/satisfaction/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err41);
        errors++;
      }
      if((typeof data12 == "number") && (isFinite(data12))){
        if(data12 > 5 || isNaN(data12)){
          const err42 = {instancePath:instancePath+"/satisfaction",schemaPath:"#/properties/satisfaction/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5}};
          (vErrors ??= []).push(err42);
          errors++;
        }
        if(data12 < 1 || isNaN(data12)){
          const err43 = {instancePath:instancePath+"/satisfaction",schemaPath:"#/properties/satisfaction/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err43);
          errors++;
        }
      }
    }
    if(data.file !== undefined){
      let data13 = data.file;
      if(typeof data13 === "string"){
        if(func1(data13) > 200){
          const err44 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err44);
          errors++;
        }
        if(func1(data13) < 1){
          const err45 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err45);
          errors++;
        }
      }
      else {
        const err46 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err46);
        errors++;
      }
    }
  }
  else {
    const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err47);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
