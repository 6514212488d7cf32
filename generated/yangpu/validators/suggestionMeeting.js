// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":40},"nth":{"type":"integer","minimum":1,"maximum":1000000000000},"heldAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"},"place":{"type":"string","minLength":1,"maxLength":200},"moderator":{"type":"string","minLength":2,"maxLength":30},"field":{"type":"string","enum":["城市建设","绿色低碳","科技创新","社区治理","民生服务","为老服务","青少年","文化体育","乡村振兴","其他"]},"people":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":2,"maxLength":30},"unit":{"type":"string","minLength":1,"maxLength":200},"org":{"type":"string","minLength":1,"maxLength":200}},"required":["name","unit"],"additionalProperties":false},"minItems":1,"maxItems":1000}},"required":["name","nth","heldAt","place","moderator","field"],"additionalProperties":false};
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
    if(data.name === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.nth === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nth"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.heldAt === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heldAt"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.place === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    if(data.moderator === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "moderator"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.field === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    for(const key0 in data){
      if(!(((((((key0 === "name") || (key0 === "nth")) || (key0 === "heldAt")) || (key0 === "place")) || (key0 === "moderator")) || (key0 === "field")) || (key0 === "people"))){
        const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data0 = data.name;
      if(typeof data0 === "string"){
        if(func0(data0) > 40){
          const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 40}};
          (vErrors ??= []).push(err7);
          errors++;
        }
        if(func0(data0) < 1){
          const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
      else {
        const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if(data.nth !== undefined){
      let data1 = data.nth;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        const err10 = {instancePath:instancePath+"/nth",schemaPath:"#/properties/nth/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err10);
        errors++;
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 1000000000000 || isNaN(data1)){
          const err11 = {instancePath:instancePath+"/nth",schemaPath:"#/properties/nth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err11);
          errors++;
        }
        if(data1 < 1 || isNaN(data1)){
          const err12 = {instancePath:instancePath+"/nth",schemaPath:"#/properties/nth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
    }
    if(data.heldAt !== undefined){
      let data2 = data.heldAt;
      if(typeof data2 === "string"){
        if(!pattern0.test(data2)){
          const err13 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"}};
          (vErrors ??= []).push(err13);
          errors++;
        }
      }
      else {
        const err14 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if(data.place !== undefined){
      let data3 = data.place;
      if(typeof data3 === "string"){
        if(func0(data3) > 200){
          const err15 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err15);
          errors++;
        }
        if(func0(data3) < 1){
          const err16 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err16);
          errors++;
        }
      }
      else {
        const err17 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if(data.moderator !== undefined){
      let data4 = data.moderator;
      if(typeof data4 === "string"){
        if(func0(data4) > 30){
          const err18 = {instancePath:instancePath+"/moderator",schemaPath:"#/properties/moderator/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err18);
          errors++;
        }
        if(func0(data4) < 2){
          const err19 = {instancePath:instancePath+"/moderator",schemaPath:"#/properties/moderator/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err19);
          errors++;
        }
      }
      else {
        const err20 = {instancePath:instancePath+"/moderator",schemaPath:"#/properties/moderator/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if(data.field !== undefined){
      let data5 = data.field;
      if(typeof data5 !== "string"){
        const err21 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err21);
        errors++;
      }
      if(!((((((((((data5 === "城市建设") || (data5 === "绿色低碳")) || (data5 === "科技创新")) || (data5 === "社区治理")) || (data5 === "民生服务")) || (data5 === "为老服务")) || (data5 === "青少年")) || (data5 === "文化体育")) || (data5 === "乡村振兴")) || (data5 === "其他"))){
        const err22 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues: schema0.properties.field.enum}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if(data.people !== undefined){
      let data6 = data.people;
      if(Array.isArray(data6)){
        if(data6.length > 1000){
          const err23 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err23);
          errors++;
        }
        if(data6.length < 1){
          const err24 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err24);
          errors++;
        }
        const len0 = data6.length;
        for(let i0=0; i0<len0; i0++){
          let data7 = data6[i0];
          if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
            if(data7.name === undefined){
              const err25 = {instancePath:instancePath+"/people/" + i0,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err25);
              errors++;
            }
            if(data7.unit === undefined){
              const err26 = {instancePath:instancePath+"/people/" + i0,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "unit"}};
              (vErrors ??= []).push(err26);
              errors++;
            }
            for(const key1 in data7){
              if(!(((key1 === "name") || (key1 === "unit")) || (key1 === "org"))){
                const err27 = {instancePath:instancePath+"/people/" + i0,schemaPath:"#/properties/people/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err27);
                errors++;
              }
            }
            if(data7.name !== undefined){
              let data8 = data7.name;
              if(typeof data8 === "string"){
                if(func0(data8) > 30){
                  const err28 = {instancePath:instancePath+"/people/" + i0+"/name",schemaPath:"#/properties/people/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err28);
                  errors++;
                }
                if(func0(data8) < 2){
                  const err29 = {instancePath:instancePath+"/people/" + i0+"/name",schemaPath:"#/properties/people/items/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err29);
                  errors++;
                }
              }
              else {
                const err30 = {instancePath:instancePath+"/people/" + i0+"/name",schemaPath:"#/properties/people/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err30);
                errors++;
              }
            }
            if(data7.unit !== undefined){
              let data9 = data7.unit;
              if(typeof data9 === "string"){
                if(func0(data9) > 200){
                  const err31 = {instancePath:instancePath+"/people/" + i0+"/unit",schemaPath:"#/properties/people/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err31);
                  errors++;
                }
                if(func0(data9) < 1){
                  const err32 = {instancePath:instancePath+"/people/" + i0+"/unit",schemaPath:"#/properties/people/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err32);
                  errors++;
                }
              }
              else {
                const err33 = {instancePath:instancePath+"/people/" + i0+"/unit",schemaPath:"#/properties/people/items/properties/unit/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err33);
                errors++;
              }
            }
            if(data7.org !== undefined){
              let data10 = data7.org;
              if(typeof data10 === "string"){
                if(func0(data10) > 200){
                  const err34 = {instancePath:instancePath+"/people/" + i0+"/org",schemaPath:"#/properties/people/items/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err34);
                  errors++;
                }
                if(func0(data10) < 1){
                  const err35 = {instancePath:instancePath+"/people/" + i0+"/org",schemaPath:"#/properties/people/items/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err35);
                  errors++;
                }
              }
              else {
                const err36 = {instancePath:instancePath+"/people/" + i0+"/org",schemaPath:"#/properties/people/items/properties/org/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err36);
                errors++;
              }
            }
          }
          else {
            const err37 = {instancePath:instancePath+"/people/" + i0,schemaPath:"#/properties/people/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err37);
            errors++;
          }
        }
      }
      else {
        const err38 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
  }
  else {
    const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err39);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
