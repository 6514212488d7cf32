// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"reportYear":{"type":"integer","minimum":1900,"maximum":2100},"opensOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"firstReviewBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"website":{"type":"string","minLength":1,"maxLength":200},"newcomersUntil":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"focus":{"type":"array","items":{"type":"object","properties":{"matter":{"type":"string","minLength":1,"maxLength":200}},"required":["matter"],"additionalProperties":false},"maxItems":1000},"papers":{"type":"array","items":{"type":"object","properties":{"materialName":{"type":"string","minLength":1,"maxLength":200}},"required":["materialName"],"additionalProperties":false},"minItems":1,"maxItems":1000},"contacts":{"type":"array","items":{"type":"object","properties":{"matter":{"type":"string","minLength":1,"maxLength":200},"name":{"type":"string","minLength":2,"maxLength":30},"phone":{"type":"string","pattern":"^0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?$"}},"required":["matter","name","phone"],"additionalProperties":false},"minItems":1,"maxItems":1000}},"required":["reportYear","opensOn","firstReviewBy","website","newcomersUntil"],"additionalProperties":false};
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern3 = new RegExp("^0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?$", "u");
function func0(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

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
    if(data.opensOn === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "opensOn"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.firstReviewBy === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "firstReviewBy"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.website === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "website"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    if(data.newcomersUntil === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "newcomersUntil"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    for(const key0 in data){
      if(!((((((((key0 === "reportYear") || (key0 === "opensOn")) || (key0 === "firstReviewBy")) || (key0 === "website")) || (key0 === "newcomersUntil")) || (key0 === "focus")) || (key0 === "papers")) || (key0 === "contacts"))){
        const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if(data.reportYear !== undefined){
      let data0 = data.reportYear;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        const err6 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err6);
        errors++;
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 2100 || isNaN(data0)){
          const err7 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
          (vErrors ??= []).push(err7);
          errors++;
        }
        if(data0 < 1900 || isNaN(data0)){
          const err8 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
    }
    if(data.opensOn !== undefined){
      let data1 = data.opensOn;
      if(typeof data1 === "string"){
        if(!pattern0.test(data1)){
          const err9 = {instancePath:instancePath+"/opensOn",schemaPath:"#/properties/opensOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
      else {
        const err10 = {instancePath:instancePath+"/opensOn",schemaPath:"#/properties/opensOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if(data.firstReviewBy !== undefined){
      let data2 = data.firstReviewBy;
      if(typeof data2 === "string"){
        if(!pattern0.test(data2)){
          const err11 = {instancePath:instancePath+"/firstReviewBy",schemaPath:"#/properties/firstReviewBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
      else {
        const err12 = {instancePath:instancePath+"/firstReviewBy",schemaPath:"#/properties/firstReviewBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if(data.website !== undefined){
      let data3 = data.website;
      if(typeof data3 === "string"){
        if(func0(data3) > 200){
          const err13 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err13);
          errors++;
        }
        if(func0(data3) < 1){
          const err14 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err14);
          errors++;
        }
      }
      else {
        const err15 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if(data.newcomersUntil !== undefined){
      let data4 = data.newcomersUntil;
      if(typeof data4 === "string"){
        if(!pattern0.test(data4)){
          const err16 = {instancePath:instancePath+"/newcomersUntil",schemaPath:"#/properties/newcomersUntil/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err16);
          errors++;
        }
      }
      else {
        const err17 = {instancePath:instancePath+"/newcomersUntil",schemaPath:"#/properties/newcomersUntil/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if(data.focus !== undefined){
      let data5 = data.focus;
      if(Array.isArray(data5)){
        if(data5.length > 1000){
          const err18 = {instancePath:instancePath+"/focus",schemaPath:"#/properties/focus/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err18);
          errors++;
        }
        const len0 = data5.length;
        for(let i0=0; i0<len0; i0++){
          let data6 = data5[i0];
          if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
            if(data6.matter === undefined){
              const err19 = {instancePath:instancePath+"/focus/" + i0,schemaPath:"#/properties/focus/items/required",keyword:"required",params:{missingProperty: "matter"}};
              (vErrors ??= []).push(err19);
              errors++;
            }
            for(const key1 in data6){
              if(!(key1 === "matter")){
                const err20 = {instancePath:instancePath+"/focus/" + i0,schemaPath:"#/properties/focus/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err20);
                errors++;
              }
            }
            if(data6.matter !== undefined){
              let data7 = data6.matter;
              if(typeof data7 === "string"){
                if(func0(data7) > 200){
                  const err21 = {instancePath:instancePath+"/focus/" + i0+"/matter",schemaPath:"#/properties/focus/items/properties/matter/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err21);
                  errors++;
                }
                if(func0(data7) < 1){
                  const err22 = {instancePath:instancePath+"/focus/" + i0+"/matter",schemaPath:"#/properties/focus/items/properties/matter/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err22);
                  errors++;
                }
              }
              else {
                const err23 = {instancePath:instancePath+"/focus/" + i0+"/matter",schemaPath:"#/properties/focus/items/properties/matter/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err23);
                errors++;
              }
            }
          }
          else {
            const err24 = {instancePath:instancePath+"/focus/" + i0,schemaPath:"#/properties/focus/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err24);
            errors++;
          }
        }
      }
      else {
        const err25 = {instancePath:instancePath+"/focus",schemaPath:"#/properties/focus/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if(data.papers !== undefined){
      let data8 = data.papers;
      if(Array.isArray(data8)){
        if(data8.length > 1000){
          const err26 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err26);
          errors++;
        }
        if(data8.length < 1){
          const err27 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err27);
          errors++;
        }
        const len1 = data8.length;
        for(let i1=0; i1<len1; i1++){
          let data9 = data8[i1];
          if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
            if(data9.materialName === undefined){
              const err28 = {instancePath:instancePath+"/papers/" + i1,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "materialName"}};
              (vErrors ??= []).push(err28);
              errors++;
            }
            for(const key2 in data9){
              if(!(key2 === "materialName")){
                const err29 = {instancePath:instancePath+"/papers/" + i1,schemaPath:"#/properties/papers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err29);
                errors++;
              }
            }
            if(data9.materialName !== undefined){
              let data10 = data9.materialName;
              if(typeof data10 === "string"){
                if(func0(data10) > 200){
                  const err30 = {instancePath:instancePath+"/papers/" + i1+"/materialName",schemaPath:"#/properties/papers/items/properties/materialName/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err30);
                  errors++;
                }
                if(func0(data10) < 1){
                  const err31 = {instancePath:instancePath+"/papers/" + i1+"/materialName",schemaPath:"#/properties/papers/items/properties/materialName/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err31);
                  errors++;
                }
              }
              else {
                const err32 = {instancePath:instancePath+"/papers/" + i1+"/materialName",schemaPath:"#/properties/papers/items/properties/materialName/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err32);
                errors++;
              }
            }
          }
          else {
            const err33 = {instancePath:instancePath+"/papers/" + i1,schemaPath:"#/properties/papers/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err33);
            errors++;
          }
        }
      }
      else {
        const err34 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if(data.contacts !== undefined){
      let data11 = data.contacts;
      if(Array.isArray(data11)){
        if(data11.length > 1000){
          const err35 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err35);
          errors++;
        }
        if(data11.length < 1){
          const err36 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err36);
          errors++;
        }
        const len2 = data11.length;
        for(let i2=0; i2<len2; i2++){
          let data12 = data11[i2];
          if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
            if(data12.matter === undefined){
              const err37 = {instancePath:instancePath+"/contacts/" + i2,schemaPath:"#/properties/contacts/items/required",keyword:"required",params:{missingProperty: "matter"}};
              (vErrors ??= []).push(err37);
              errors++;
            }
            if(data12.name === undefined){
              const err38 = {instancePath:instancePath+"/contacts/" + i2,schemaPath:"#/properties/contacts/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err38);
              errors++;
            }
            if(data12.phone === undefined){
              const err39 = {instancePath:instancePath+"/contacts/" + i2,schemaPath:"#/properties/contacts/items/required",keyword:"required",params:{missingProperty: "phone"}};
              (vErrors ??= []).push(err39);
              errors++;
            }
            for(const key3 in data12){
              if(!(((key3 === "matter") || (key3 === "name")) || (key3 === "phone"))){
                const err40 = {instancePath:instancePath+"/contacts/" + i2,schemaPath:"#/properties/contacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
                (vErrors ??= []).push(err40);
                errors++;
              }
            }
            if(data12.matter !== undefined){
              let data13 = data12.matter;
              if(typeof data13 === "string"){
                if(func0(data13) > 200){
                  const err41 = {instancePath:instancePath+"/contacts/" + i2+"/matter",schemaPath:"#/properties/contacts/items/properties/matter/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err41);
                  errors++;
                }
                if(func0(data13) < 1){
                  const err42 = {instancePath:instancePath+"/contacts/" + i2+"/matter",schemaPath:"#/properties/contacts/items/properties/matter/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err42);
                  errors++;
                }
              }
              else {
                const err43 = {instancePath:instancePath+"/contacts/" + i2+"/matter",schemaPath:"#/properties/contacts/items/properties/matter/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err43);
                errors++;
              }
            }
            if(data12.name !== undefined){
              let data14 = data12.name;
              if(typeof data14 === "string"){
                if(func0(data14) > 30){
                  const err44 = {instancePath:instancePath+"/contacts/" + i2+"/name",schemaPath:"#/properties/contacts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err44);
                  errors++;
                }
                if(func0(data14) < 2){
                  const err45 = {instancePath:instancePath+"/contacts/" + i2+"/name",schemaPath:"#/properties/contacts/items/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err45);
                  errors++;
                }
              }
              else {
                const err46 = {instancePath:instancePath+"/contacts/" + i2+"/name",schemaPath:"#/properties/contacts/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err46);
                errors++;
              }
            }
            if(data12.phone !== undefined){
              let data15 = data12.phone;
              if(typeof data15 === "string"){
                if(!pattern3.test(data15)){
                  const err47 = {instancePath:instancePath+"/contacts/" + i2+"/phone",schemaPath:"#/properties/contacts/items/properties/phone/pattern",keyword:"pattern",params:{pattern: "^0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?$"}};
                  (vErrors ??= []).push(err47);
                  errors++;
                }
              }
              else {
                const err48 = {instancePath:instancePath+"/contacts/" + i2+"/phone",schemaPath:"#/properties/contacts/items/properties/phone/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err48);
                errors++;
              }
            }
          }
          else {
            const err49 = {instancePath:instancePath+"/contacts/" + i2,schemaPath:"#/properties/contacts/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err49);
            errors++;
          }
        }
      }
      else {
        const err50 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err50);
        errors++;
      }
    }
  }
  else {
    const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err51);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
