// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"campaign":{"type":"string","minLength":1,"maxLength":200},"org":{"type":"string","minLength":1,"maxLength":200},"people":{"type":"integer","minimum":0,"maximum":1000000000000},"uses":{"type":"array","items":{"type":"object","properties":{"item":{"type":"string","minLength":1,"maxLength":200},"amount":{"type":"integer","minimum":1,"maximum":1000000000000000},"usedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"people":{"type":"integer","minimum":0,"maximum":1000000000000}},"required":["item","amount","usedOn","people"],"additionalProperties":false},"maxItems":1000},"rest":{"type":"string","minLength":1,"maxLength":100},"shownOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"shownWhere":{"type":"string","minLength":1,"maxLength":200}},"required":["campaign","org","people","shownOn","shownWhere"],"additionalProperties":false};
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
    if(data.campaign === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaign"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.org === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.people === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "people"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.shownOn === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shownOn"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    if(data.shownWhere === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shownWhere"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    for(const key0 in data){
      if(!(((((((key0 === "campaign") || (key0 === "org")) || (key0 === "people")) || (key0 === "uses")) || (key0 === "rest")) || (key0 === "shownOn")) || (key0 === "shownWhere"))){
        const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if(data.campaign !== undefined){
      let data0 = data.campaign;
      if(typeof data0 === "string"){
        if(func0(data0) > 200){
          const err6 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err6);
          errors++;
        }
        if(func0(data0) < 1){
          const err7 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err7);
          errors++;
        }
      }
      else {
        const err8 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data1 = data.org;
      if(typeof data1 === "string"){
        if(func0(data1) > 200){
          const err9 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err9);
          errors++;
        }
        if(func0(data1) < 1){
          const err10 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err10);
          errors++;
        }
      }
      else {
        const err11 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if(data.people !== undefined){
      let data2 = data.people;
      if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        const err12 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err12);
        errors++;
      }
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 > 1000000000000 || isNaN(data2)){
          const err13 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err13);
          errors++;
        }
        if(data2 < 0 || isNaN(data2)){
          const err14 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err14);
          errors++;
        }
      }
    }
    if(data.uses !== undefined){
      let data3 = data.uses;
      if(Array.isArray(data3)){
        if(data3.length > 1000){
          const err15 = {instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err15);
          errors++;
        }
        const len0 = data3.length;
        for(let i0=0; i0<len0; i0++){
          let data4 = data3[i0];
          if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
            if(data4.item === undefined){
              const err16 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/properties/uses/items/required",keyword:"required",params:{missingProperty: "item"}};
              (vErrors ??= []).push(err16);
              errors++;
            }
            if(data4.amount === undefined){
              const err17 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/properties/uses/items/required",keyword:"required",params:{missingProperty: "amount"}};
              (vErrors ??= []).push(err17);
              errors++;
            }
            if(data4.usedOn === undefined){
              const err18 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/properties/uses/items/required",keyword:"required",params:{missingProperty: "usedOn"}};
              (vErrors ??= []).push(err18);
              errors++;
            }
            if(data4.people === undefined){
              const err19 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/properties/uses/items/required",keyword:"required",params:{missingProperty: "people"}};
              (vErrors ??= []).push(err19);
              errors++;
            }
            for(const key1 in data4){
              if(!((((key1 === "item") || (key1 === "amount")) || (key1 === "usedOn")) || (key1 === "people"))){
                const err20 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/properties/uses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err20);
                errors++;
              }
            }
            if(data4.item !== undefined){
              let data5 = data4.item;
              if(typeof data5 === "string"){
                if(func0(data5) > 200){
                  const err21 = {instancePath:instancePath+"/uses/" + i0+"/item",schemaPath:"#/properties/uses/items/properties/item/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err21);
                  errors++;
                }
                if(func0(data5) < 1){
                  const err22 = {instancePath:instancePath+"/uses/" + i0+"/item",schemaPath:"#/properties/uses/items/properties/item/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err22);
                  errors++;
                }
              }
              else {
                const err23 = {instancePath:instancePath+"/uses/" + i0+"/item",schemaPath:"#/properties/uses/items/properties/item/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err23);
                errors++;
              }
            }
            if(data4.amount !== undefined){
              let data6 = data4.amount;
              if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
                const err24 = {instancePath:instancePath+"/uses/" + i0+"/amount",schemaPath:"#/properties/uses/items/properties/amount/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err24);
                errors++;
              }
              if((typeof data6 == "number") && (isFinite(data6))){
                if(data6 > 1000000000000000 || isNaN(data6)){
                  const err25 = {instancePath:instancePath+"/uses/" + i0+"/amount",schemaPath:"#/properties/uses/items/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
                  (vErrors ??= []).push(err25);
                  errors++;
                }
                if(data6 < 1 || isNaN(data6)){
                  const err26 = {instancePath:instancePath+"/uses/" + i0+"/amount",schemaPath:"#/properties/uses/items/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
                  (vErrors ??= []).push(err26);
                  errors++;
                }
              }
            }
            if(data4.usedOn !== undefined){
              let data7 = data4.usedOn;
              if(typeof data7 === "string"){
                if(!pattern0.test(data7)){
                  const err27 = {instancePath:instancePath+"/uses/" + i0+"/usedOn",schemaPath:"#/properties/uses/items/properties/usedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err27);
                  errors++;
                }
              }
              else {
                const err28 = {instancePath:instancePath+"/uses/" + i0+"/usedOn",schemaPath:"#/properties/uses/items/properties/usedOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err28);
                errors++;
              }
            }
            if(data4.people !== undefined){
              let data8 = data4.people;
              if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
                const err29 = {instancePath:instancePath+"/uses/" + i0+"/people",schemaPath:"#/properties/uses/items/properties/people/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err29);
                errors++;
              }
              if((typeof data8 == "number") && (isFinite(data8))){
                if(data8 > 1000000000000 || isNaN(data8)){
                  const err30 = {instancePath:instancePath+"/uses/" + i0+"/people",schemaPath:"#/properties/uses/items/properties/people/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err30);
                  errors++;
                }
                if(data8 < 0 || isNaN(data8)){
                  const err31 = {instancePath:instancePath+"/uses/" + i0+"/people",schemaPath:"#/properties/uses/items/properties/people/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err31);
                  errors++;
                }
              }
            }
          }
          else {
            const err32 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/properties/uses/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err32);
            errors++;
          }
        }
      }
      else {
        const err33 = {instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.rest !== undefined){
      let data9 = data.rest;
      if(typeof data9 === "string"){
        if(func0(data9) > 100){
          const err34 = {instancePath:instancePath+"/rest",schemaPath:"#/properties/rest/maxLength",keyword:"maxLength",params:{limit: 100}};
          (vErrors ??= []).push(err34);
          errors++;
        }
        if(func0(data9) < 1){
          const err35 = {instancePath:instancePath+"/rest",schemaPath:"#/properties/rest/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
      else {
        const err36 = {instancePath:instancePath+"/rest",schemaPath:"#/properties/rest/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
    if(data.shownOn !== undefined){
      let data10 = data.shownOn;
      if(typeof data10 === "string"){
        if(!pattern0.test(data10)){
          const err37 = {instancePath:instancePath+"/shownOn",schemaPath:"#/properties/shownOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err37);
          errors++;
        }
      }
      else {
        const err38 = {instancePath:instancePath+"/shownOn",schemaPath:"#/properties/shownOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if(data.shownWhere !== undefined){
      let data11 = data.shownWhere;
      if(typeof data11 === "string"){
        if(func0(data11) > 200){
          const err39 = {instancePath:instancePath+"/shownWhere",schemaPath:"#/properties/shownWhere/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err39);
          errors++;
        }
        if(func0(data11) < 1){
          const err40 = {instancePath:instancePath+"/shownWhere",schemaPath:"#/properties/shownWhere/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err40);
          errors++;
        }
      }
      else {
        const err41 = {instancePath:instancePath+"/shownWhere",schemaPath:"#/properties/shownWhere/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
  }
  else {
    const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err42);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
