// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":40},"kind":{"type":"string","enum":["MC","LT","SF","PB","JS"]},"orderedBy":{"type":"string","minLength":1,"maxLength":200},"purpose":{"type":"string","minLength":1,"maxLength":300},"types":{"type":"array","items":{"type":"string","enum":["ST","MF","JJ"]},"minItems":1,"uniqueItems":true},"startsOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"fileBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"checkBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"endsOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"contactName":{"type":"string","minLength":2,"maxLength":30},"contactPhone":{"type":"string","pattern":"^0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?$"},"focus":{"type":"array","items":{"type":"object","properties":{"matter":{"type":"string","minLength":1,"maxLength":200}},"required":["matter"],"additionalProperties":false},"minItems":1,"maxItems":1000}},"required":["name","kind","purpose","types","startsOn","fileBy","checkBy","endsOn","contactName","contactPhone"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern4 = new RegExp("^0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?$", "u");

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
    if(data.kind === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.purpose === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.types === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "types"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    if(data.startsOn === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startsOn"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.fileBy === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fileBy"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    if(data.checkBy === undefined){
      const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checkBy"}};
      (vErrors ??= []).push(err6);
      errors++;
    }
    if(data.endsOn === undefined){
      const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endsOn"}};
      (vErrors ??= []).push(err7);
      errors++;
    }
    if(data.contactName === undefined){
      const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactName"}};
      (vErrors ??= []).push(err8);
      errors++;
    }
    if(data.contactPhone === undefined){
      const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactPhone"}};
      (vErrors ??= []).push(err9);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data0 = data.name;
      if(typeof data0 === "string"){
        if(func1(data0) > 40){
          const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 40}};
          (vErrors ??= []).push(err11);
          errors++;
        }
        if(func1(data0) < 1){
          const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
      else {
        const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if(data.kind !== undefined){
      let data1 = data.kind;
      if(typeof data1 !== "string"){
        const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err14);
        errors++;
      }
      if(!(((((data1 === "MC") || (data1 === "LT")) || (data1 === "SF")) || (data1 === "PB")) || (data1 === "JS"))){
        const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.kind.enum}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if(data.orderedBy !== undefined){
      let data2 = data.orderedBy;
      if(typeof data2 === "string"){
        if(func1(data2) > 200){
          const err16 = {instancePath:instancePath+"/orderedBy",schemaPath:"#/properties/orderedBy/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err16);
          errors++;
        }
        if(func1(data2) < 1){
          const err17 = {instancePath:instancePath+"/orderedBy",schemaPath:"#/properties/orderedBy/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err17);
          errors++;
        }
      }
      else {
        const err18 = {instancePath:instancePath+"/orderedBy",schemaPath:"#/properties/orderedBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if(data.purpose !== undefined){
      let data3 = data.purpose;
      if(typeof data3 === "string"){
        if(func1(data3) > 300){
          const err19 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit: 300}};
          (vErrors ??= []).push(err19);
          errors++;
        }
        if(func1(data3) < 1){
          const err20 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err20);
          errors++;
        }
      }
      else {
        const err21 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if(data.types !== undefined){
      let data4 = data.types;
      if(Array.isArray(data4)){
        if(data4.length < 1){
          const err22 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err22);
          errors++;
        }
        const len0 = data4.length;
        for(let i0=0; i0<len0; i0++){
          let data5 = data4[i0];
          if(typeof data5 !== "string"){
            const err23 = {instancePath:instancePath+"/types/" + i0,schemaPath:"#/properties/types/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err23);
            errors++;
          }
          if(!(((data5 === "ST") || (data5 === "MF")) || (data5 === "JJ"))){
            const err24 = {instancePath:instancePath+"/types/" + i0,schemaPath:"#/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.types.items.enum}};
            (vErrors ??= []).push(err24);
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
              const err25 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
              (vErrors ??= []).push(err25);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
      else {
        const err26 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if(data.startsOn !== undefined){
      let data6 = data.startsOn;
      if(typeof data6 === "string"){
        if(!pattern0.test(data6)){
          const err27 = {instancePath:instancePath+"/startsOn",schemaPath:"#/properties/startsOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err27);
          errors++;
        }
      }
      else {
        const err28 = {instancePath:instancePath+"/startsOn",schemaPath:"#/properties/startsOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if(data.fileBy !== undefined){
      let data7 = data.fileBy;
      if(typeof data7 === "string"){
        if(!pattern0.test(data7)){
          const err29 = {instancePath:instancePath+"/fileBy",schemaPath:"#/properties/fileBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err29);
          errors++;
        }
      }
      else {
        const err30 = {instancePath:instancePath+"/fileBy",schemaPath:"#/properties/fileBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if(data.checkBy !== undefined){
      let data8 = data.checkBy;
      if(typeof data8 === "string"){
        if(!pattern0.test(data8)){
          const err31 = {instancePath:instancePath+"/checkBy",schemaPath:"#/properties/checkBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err31);
          errors++;
        }
      }
      else {
        const err32 = {instancePath:instancePath+"/checkBy",schemaPath:"#/properties/checkBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if(data.endsOn !== undefined){
      let data9 = data.endsOn;
      if(typeof data9 === "string"){
        if(!pattern0.test(data9)){
          const err33 = {instancePath:instancePath+"/endsOn",schemaPath:"#/properties/endsOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err33);
          errors++;
        }
      }
      else {
        const err34 = {instancePath:instancePath+"/endsOn",schemaPath:"#/properties/endsOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if(data.contactName !== undefined){
      let data10 = data.contactName;
      if(typeof data10 === "string"){
        if(func1(data10) > 30){
          const err35 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err35);
          errors++;
        }
        if(func1(data10) < 2){
          const err36 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err36);
          errors++;
        }
      }
      else {
        const err37 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    if(data.contactPhone !== undefined){
      let data11 = data.contactPhone;
      if(typeof data11 === "string"){
        if(!pattern4.test(data11)){
          const err38 = {instancePath:instancePath+"/contactPhone",schemaPath:"#/properties/contactPhone/pattern",keyword:"pattern",params:{pattern: "^0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?$"}};
          (vErrors ??= []).push(err38);
          errors++;
        }
      }
      else {
        const err39 = {instancePath:instancePath+"/contactPhone",schemaPath:"#/properties/contactPhone/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    if(data.focus !== undefined){
      let data12 = data.focus;
      if(Array.isArray(data12)){
        if(data12.length > 1000){
          const err40 = {instancePath:instancePath+"/focus",schemaPath:"#/properties/focus/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err40);
          errors++;
        }
        if(data12.length < 1){
          const err41 = {instancePath:instancePath+"/focus",schemaPath:"#/properties/focus/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err41);
          errors++;
        }
        const len1 = data12.length;
        for(let i2=0; i2<len1; i2++){
          let data13 = data12[i2];
          if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
            if(data13.matter === undefined){
              const err42 = {instancePath:instancePath+"/focus/" + i2,schemaPath:"#/properties/focus/items/required",keyword:"required",params:{missingProperty: "matter"}};
              (vErrors ??= []).push(err42);
              errors++;
            }
            for(const key1 in data13){
              if(!(key1 === "matter")){
                const err43 = {instancePath:instancePath+"/focus/" + i2,schemaPath:"#/properties/focus/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err43);
                errors++;
              }
            }
            if(data13.matter !== undefined){
              let data14 = data13.matter;
              if(typeof data14 === "string"){
                if(func1(data14) > 200){
                  const err44 = {instancePath:instancePath+"/focus/" + i2+"/matter",schemaPath:"#/properties/focus/items/properties/matter/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err44);
                  errors++;
                }
                if(func1(data14) < 1){
                  const err45 = {instancePath:instancePath+"/focus/" + i2+"/matter",schemaPath:"#/properties/focus/items/properties/matter/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err45);
                  errors++;
                }
              }
              else {
                const err46 = {instancePath:instancePath+"/focus/" + i2+"/matter",schemaPath:"#/properties/focus/items/properties/matter/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err46);
                errors++;
              }
            }
          }
          else {
            const err47 = {instancePath:instancePath+"/focus/" + i2,schemaPath:"#/properties/focus/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err47);
            errors++;
          }
        }
      }
      else {
        const err48 = {instancePath:instancePath+"/focus",schemaPath:"#/properties/focus/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err48);
        errors++;
      }
    }
  }
  else {
    const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err49);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
