// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":30},"year":{"type":"integer","minimum":1900,"maximum":2100},"drawMode":{"type":"string","enum":["定期","不定期"]},"registeredBefore":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"howMany":{"type":"integer","minimum":1,"maximum":300},"drawnOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"witness":{"type":"string","minLength":2,"maxLength":30},"seed":{"type":"string","minLength":1,"maxLength":200},"candidates":{"type":"integer","minimum":-1000000000000,"maximum":1000000000000},"excluded":{"type":"array","items":{"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200},"reason":{"type":"string","enum":["一年内已抽查","正在办理注销","正在立案调查","其他"]},"note":{"type":"string","minLength":1,"maxLength":200}},"required":["org","reason"],"additionalProperties":false,"allOf":[{"if":{"properties":{"reason":{"const":"其他"}},"required":["reason"]},"then":{"required":["note"]}}]},"maxItems":1000}},"required":["name","year","drawMode","registeredBefore","howMany","drawnOn","witness"],"additionalProperties":false};
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
    if(data.name === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.year === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.drawMode === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drawMode"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.registeredBefore === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registeredBefore"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    if(data.howMany === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "howMany"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.drawnOn === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drawnOn"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    if(data.witness === undefined){
      const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "witness"}};
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
        if(func1(data0) < 1){
          const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
    if(data.year !== undefined){
      let data1 = data.year;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        const err11 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err11);
        errors++;
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 2100 || isNaN(data1)){
          const err12 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
          (vErrors ??= []).push(err12);
          errors++;
        }
        if(data1 < 1900 || isNaN(data1)){
          const err13 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
          (vErrors ??= []).push(err13);
          errors++;
        }
      }
    }
    if(data.drawMode !== undefined){
      let data2 = data.drawMode;
      if(typeof data2 !== "string"){
        const err14 = {instancePath:instancePath+"/drawMode",schemaPath:"#/properties/drawMode/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err14);
        errors++;
      }
      if(!((data2 === "定期") || (data2 === "不定期"))){
        const err15 = {instancePath:instancePath+"/drawMode",schemaPath:"#/properties/drawMode/enum",keyword:"enum",params:{allowedValues: schema0.properties.drawMode.enum}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if(data.registeredBefore !== undefined){
      let data3 = data.registeredBefore;
      if(typeof data3 === "string"){
        if(!pattern0.test(data3)){
          const err16 = {instancePath:instancePath+"/registeredBefore",schemaPath:"#/properties/registeredBefore/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err16);
          errors++;
        }
      }
      else {
        const err17 = {instancePath:instancePath+"/registeredBefore",schemaPath:"#/properties/registeredBefore/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if(data.howMany !== undefined){
      let data4 = data.howMany;
      if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
        const err18 = {instancePath:instancePath+"/howMany",schemaPath:"#/properties/howMany/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
      if((typeof data4 == "number") && (isFinite(data4))){
        if(data4 > 300 || isNaN(data4)){
          const err19 = {instancePath:instancePath+"/howMany",schemaPath:"#/properties/howMany/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300}};
          (vErrors ??= []).push(err19);
          errors++;
        }
        if(data4 < 1 || isNaN(data4)){
          const err20 = {instancePath:instancePath+"/howMany",schemaPath:"#/properties/howMany/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err20);
          errors++;
        }
      }
    }
    if(data.drawnOn !== undefined){
      let data5 = data.drawnOn;
      if(typeof data5 === "string"){
        if(!pattern0.test(data5)){
          const err21 = {instancePath:instancePath+"/drawnOn",schemaPath:"#/properties/drawnOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err21);
          errors++;
        }
      }
      else {
        const err22 = {instancePath:instancePath+"/drawnOn",schemaPath:"#/properties/drawnOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if(data.witness !== undefined){
      let data6 = data.witness;
      if(typeof data6 === "string"){
        if(func1(data6) > 30){
          const err23 = {instancePath:instancePath+"/witness",schemaPath:"#/properties/witness/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err23);
          errors++;
        }
        if(func1(data6) < 2){
          const err24 = {instancePath:instancePath+"/witness",schemaPath:"#/properties/witness/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err24);
          errors++;
        }
      }
      else {
        const err25 = {instancePath:instancePath+"/witness",schemaPath:"#/properties/witness/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if(data.seed !== undefined){
      let data7 = data.seed;
      if(typeof data7 === "string"){
        if(func1(data7) > 200){
          const err26 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err26);
          errors++;
        }
        if(func1(data7) < 1){
          const err27 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err27);
          errors++;
        }
      }
      else {
        const err28 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if(data.candidates !== undefined){
      let data8 = data.candidates;
      if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
        const err29 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
      if((typeof data8 == "number") && (isFinite(data8))){
        if(data8 > 1000000000000 || isNaN(data8)){
          const err30 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err30);
          errors++;
        }
        if(data8 < -1000000000000 || isNaN(data8)){
          const err31 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000}};
          (vErrors ??= []).push(err31);
          errors++;
        }
      }
    }
    if(data.excluded !== undefined){
      let data9 = data.excluded;
      if(Array.isArray(data9)){
        if(data9.length > 1000){
          const err32 = {instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err32);
          errors++;
        }
        const len0 = data9.length;
        for(let i0=0; i0<len0; i0++){
          let data10 = data9[i0];
          const _errs25 = errors;
          let valid4 = true;
          const _errs26 = errors;
          if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
            let missing0;
            if((data10.reason === undefined) && (missing0 = "reason")){
              const err33 = {};
              (vErrors ??= []).push(err33);
              errors++;
            }
            else {
              if(data10.reason !== undefined){
                if("其他" !== data10.reason){
                  const err34 = {};
                  (vErrors ??= []).push(err34);
                  errors++;
                }
              }
            }
          }
          var _valid0 = _errs26 === errors;
          errors = _errs25;
          if(vErrors !== null){
            if(_errs25){
              vErrors.length = _errs25;
            }
            else {
              vErrors = null;
            }
          }
          if(_valid0){
            const _errs28 = errors;
            if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
              if(data10.note === undefined){
                const err35 = {instancePath:instancePath+"/excluded/" + i0,schemaPath:"#/properties/excluded/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "note"}};
                (vErrors ??= []).push(err35);
                errors++;
              }
            }
            var _valid0 = _errs28 === errors;
            valid4 = _valid0;
          }
          if(!valid4){
            const err36 = {instancePath:instancePath+"/excluded/" + i0,schemaPath:"#/properties/excluded/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
            (vErrors ??= []).push(err36);
            errors++;
          }
          if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
            if(data10.org === undefined){
              const err37 = {instancePath:instancePath+"/excluded/" + i0,schemaPath:"#/properties/excluded/items/required",keyword:"required",params:{missingProperty: "org"}};
              (vErrors ??= []).push(err37);
              errors++;
            }
            if(data10.reason === undefined){
              const err38 = {instancePath:instancePath+"/excluded/" + i0,schemaPath:"#/properties/excluded/items/required",keyword:"required",params:{missingProperty: "reason"}};
              (vErrors ??= []).push(err38);
              errors++;
            }
            for(const key1 in data10){
              if(!(((key1 === "org") || (key1 === "reason")) || (key1 === "note"))){
                const err39 = {instancePath:instancePath+"/excluded/" + i0,schemaPath:"#/properties/excluded/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err39);
                errors++;
              }
            }
            if(data10.org !== undefined){
              let data12 = data10.org;
              if(typeof data12 === "string"){
                if(func1(data12) > 200){
                  const err40 = {instancePath:instancePath+"/excluded/" + i0+"/org",schemaPath:"#/properties/excluded/items/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err40);
                  errors++;
                }
                if(func1(data12) < 1){
                  const err41 = {instancePath:instancePath+"/excluded/" + i0+"/org",schemaPath:"#/properties/excluded/items/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err41);
                  errors++;
                }
              }
              else {
                const err42 = {instancePath:instancePath+"/excluded/" + i0+"/org",schemaPath:"#/properties/excluded/items/properties/org/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err42);
                errors++;
              }
            }
            if(data10.reason !== undefined){
              let data13 = data10.reason;
              if(typeof data13 !== "string"){
                const err43 = {instancePath:instancePath+"/excluded/" + i0+"/reason",schemaPath:"#/properties/excluded/items/properties/reason/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err43);
                errors++;
              }
              if(!((((data13 === "一年内已抽查") || (data13 === "正在办理注销")) || (data13 === "正在立案调查")) || (data13 === "其他"))){
                const err44 = {instancePath:instancePath+"/excluded/" + i0+"/reason",schemaPath:"#/properties/excluded/items/properties/reason/enum",keyword:"enum",params:{allowedValues: schema0.properties.excluded.items.properties.reason.enum}};
                (vErrors ??= []).push(err44);
                errors++;
              }
            }
            if(data10.note !== undefined){
              let data14 = data10.note;
              if(typeof data14 === "string"){
                if(func1(data14) > 200){
                  const err45 = {instancePath:instancePath+"/excluded/" + i0+"/note",schemaPath:"#/properties/excluded/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err45);
                  errors++;
                }
                if(func1(data14) < 1){
                  const err46 = {instancePath:instancePath+"/excluded/" + i0+"/note",schemaPath:"#/properties/excluded/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err46);
                  errors++;
                }
              }
              else {
                const err47 = {instancePath:instancePath+"/excluded/" + i0+"/note",schemaPath:"#/properties/excluded/items/properties/note/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err47);
                errors++;
              }
            }
          }
          else {
            const err48 = {instancePath:instancePath+"/excluded/" + i0,schemaPath:"#/properties/excluded/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err48);
            errors++;
          }
        }
      }
      else {
        const err49 = {instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
  }
  else {
    const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err50);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
