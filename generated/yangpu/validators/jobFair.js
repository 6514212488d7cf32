// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":40},"heldOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"hours":{"type":"string","minLength":1,"maxLength":20},"place":{"type":"string","minLength":1,"maxLength":200},"organiser":{"type":"string","minLength":1,"maxLength":200},"ways":{"type":"array","items":{"type":"string","enum":["线下","直播带岗"]},"minItems":1,"uniqueItems":true},"platform":{"type":"string","minLength":1,"maxLength":200},"signUpBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"contactName":{"type":"string","minLength":2,"maxLength":30},"contactPhone":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"employers":{"type":"array","items":{"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200},"posts":{"type":"integer","minimum":1,"maximum":1000000000000},"graduatePosts":{"type":"integer","minimum":0,"maximum":1000000000000},"applied":{"type":"integer","minimum":0,"maximum":1000000000000},"intended":{"type":"integer","minimum":0,"maximum":1000000000000},"hired":{"type":"integer","minimum":0,"maximum":1000000000000},"graduatesHired":{"type":"integer","minimum":0,"maximum":1000000000000},"hiredOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"staying30":{"type":"integer","minimum":0,"maximum":1000000000000},"staying90":{"type":"integer","minimum":0,"maximum":1000000000000}},"required":["org","posts","graduatePosts"],"additionalProperties":false},"minItems":1,"maxItems":1000},"viewers":{"type":"integer","minimum":0,"maximum":1000000000000},"overHired":{"type":"string","minLength":1,"maxLength":200}},"required":["name","heldOn","hours","place","organiser","ways","signUpBy","contactName","contactPhone"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern2 = new RegExp("^1[3-9][0-9]{9}$", "u");

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
    if(data.heldOn === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heldOn"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.hours === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hours"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.place === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    if(data.organiser === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organiser"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.ways === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ways"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    if(data.signUpBy === undefined){
      const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signUpBy"}};
      (vErrors ??= []).push(err6);
      errors++;
    }
    if(data.contactName === undefined){
      const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactName"}};
      (vErrors ??= []).push(err7);
      errors++;
    }
    if(data.contactPhone === undefined){
      const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactPhone"}};
      (vErrors ??= []).push(err8);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data0 = data.name;
      if(typeof data0 === "string"){
        if(func1(data0) > 40){
          const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 40}};
          (vErrors ??= []).push(err10);
          errors++;
        }
        if(func1(data0) < 1){
          const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
      else {
        const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if(data.heldOn !== undefined){
      let data1 = data.heldOn;
      if(typeof data1 === "string"){
        if(!pattern0.test(data1)){
          const err13 = {instancePath:instancePath+"/heldOn",schemaPath:"#/properties/heldOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err13);
          errors++;
        }
      }
      else {
        const err14 = {instancePath:instancePath+"/heldOn",schemaPath:"#/properties/heldOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if(data.hours !== undefined){
      let data2 = data.hours;
      if(typeof data2 === "string"){
        if(func1(data2) > 20){
          const err15 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/maxLength",keyword:"maxLength",params:{limit: 20}};
          (vErrors ??= []).push(err15);
          errors++;
        }
        if(func1(data2) < 1){
          const err16 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err16);
          errors++;
        }
      }
      else {
        const err17 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if(data.place !== undefined){
      let data3 = data.place;
      if(typeof data3 === "string"){
        if(func1(data3) > 200){
          const err18 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err18);
          errors++;
        }
        if(func1(data3) < 1){
          const err19 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err19);
          errors++;
        }
      }
      else {
        const err20 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if(data.organiser !== undefined){
      let data4 = data.organiser;
      if(typeof data4 === "string"){
        if(func1(data4) > 200){
          const err21 = {instancePath:instancePath+"/organiser",schemaPath:"#/properties/organiser/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err21);
          errors++;
        }
        if(func1(data4) < 1){
          const err22 = {instancePath:instancePath+"/organiser",schemaPath:"#/properties/organiser/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err22);
          errors++;
        }
      }
      else {
        const err23 = {instancePath:instancePath+"/organiser",schemaPath:"#/properties/organiser/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if(data.ways !== undefined){
      let data5 = data.ways;
      if(Array.isArray(data5)){
        if(data5.length < 1){
          const err24 = {instancePath:instancePath+"/ways",schemaPath:"#/properties/ways/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err24);
          errors++;
        }
        const len0 = data5.length;
        for(let i0=0; i0<len0; i0++){
          let data6 = data5[i0];
          if(typeof data6 !== "string"){
            const err25 = {instancePath:instancePath+"/ways/" + i0,schemaPath:"#/properties/ways/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err25);
            errors++;
          }
          if(!((data6 === "线下") || (data6 === "直播带岗"))){
            const err26 = {instancePath:instancePath+"/ways/" + i0,schemaPath:"#/properties/ways/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.ways.items.enum}};
            (vErrors ??= []).push(err26);
            errors++;
          }
        }
        let i1 = data5.length;
        let j0;
        if(i1 > 1){
          const indices0 = {};
          for(;i1--;){
            let item0 = data5[i1];
            if(typeof item0 !== "string"){
              continue;
            }
            if(typeof indices0[item0] == "number"){
              j0 = indices0[item0];
              const err27 = {instancePath:instancePath+"/ways",schemaPath:"#/properties/ways/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
              (vErrors ??= []).push(err27);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
      else {
        const err28 = {instancePath:instancePath+"/ways",schemaPath:"#/properties/ways/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if(data.platform !== undefined){
      let data7 = data.platform;
      if(typeof data7 === "string"){
        if(func1(data7) > 200){
          const err29 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err29);
          errors++;
        }
        if(func1(data7) < 1){
          const err30 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err30);
          errors++;
        }
      }
      else {
        const err31 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    if(data.signUpBy !== undefined){
      let data8 = data.signUpBy;
      if(typeof data8 === "string"){
        if(!pattern0.test(data8)){
          const err32 = {instancePath:instancePath+"/signUpBy",schemaPath:"#/properties/signUpBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err32);
          errors++;
        }
      }
      else {
        const err33 = {instancePath:instancePath+"/signUpBy",schemaPath:"#/properties/signUpBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.contactName !== undefined){
      let data9 = data.contactName;
      if(typeof data9 === "string"){
        if(func1(data9) > 30){
          const err34 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err34);
          errors++;
        }
        if(func1(data9) < 2){
          const err35 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
      else {
        const err36 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
    if(data.contactPhone !== undefined){
      let data10 = data.contactPhone;
      if(typeof data10 === "string"){
        if(!pattern2.test(data10)){
          const err37 = {instancePath:instancePath+"/contactPhone",schemaPath:"#/properties/contactPhone/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err37);
          errors++;
        }
      }
      else {
        const err38 = {instancePath:instancePath+"/contactPhone",schemaPath:"#/properties/contactPhone/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if(data.employers !== undefined){
      let data11 = data.employers;
      if(Array.isArray(data11)){
        if(data11.length > 1000){
          const err39 = {instancePath:instancePath+"/employers",schemaPath:"#/properties/employers/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err39);
          errors++;
        }
        if(data11.length < 1){
          const err40 = {instancePath:instancePath+"/employers",schemaPath:"#/properties/employers/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err40);
          errors++;
        }
        const len1 = data11.length;
        for(let i2=0; i2<len1; i2++){
          let data12 = data11[i2];
          if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
            if(data12.org === undefined){
              const err41 = {instancePath:instancePath+"/employers/" + i2,schemaPath:"#/properties/employers/items/required",keyword:"required",params:{missingProperty: "org"}};
              (vErrors ??= []).push(err41);
              errors++;
            }
            if(data12.posts === undefined){
              const err42 = {instancePath:instancePath+"/employers/" + i2,schemaPath:"#/properties/employers/items/required",keyword:"required",params:{missingProperty: "posts"}};
              (vErrors ??= []).push(err42);
              errors++;
            }
            if(data12.graduatePosts === undefined){
              const err43 = {instancePath:instancePath+"/employers/" + i2,schemaPath:"#/properties/employers/items/required",keyword:"required",params:{missingProperty: "graduatePosts"}};
              (vErrors ??= []).push(err43);
              errors++;
            }
            for(const key1 in data12){
              if(!(func0.call(schema0.properties.employers.items.properties, key1))){
                const err44 = {instancePath:instancePath+"/employers/" + i2,schemaPath:"#/properties/employers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err44);
                errors++;
              }
            }
            if(data12.org !== undefined){
              let data13 = data12.org;
              if(typeof data13 === "string"){
                if(func1(data13) > 200){
                  const err45 = {instancePath:instancePath+"/employers/" + i2+"/org",schemaPath:"#/properties/employers/items/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err45);
                  errors++;
                }
                if(func1(data13) < 1){
                  const err46 = {instancePath:instancePath+"/employers/" + i2+"/org",schemaPath:"#/properties/employers/items/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err46);
                  errors++;
                }
              }
              else {
                const err47 = {instancePath:instancePath+"/employers/" + i2+"/org",schemaPath:"#/properties/employers/items/properties/org/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err47);
                errors++;
              }
            }
            if(data12.posts !== undefined){
              let data14 = data12.posts;
              if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
                const err48 = {instancePath:instancePath+"/employers/" + i2+"/posts",schemaPath:"#/properties/employers/items/properties/posts/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err48);
                errors++;
              }
              if((typeof data14 == "number") && (isFinite(data14))){
                if(data14 > 1000000000000 || isNaN(data14)){
                  const err49 = {instancePath:instancePath+"/employers/" + i2+"/posts",schemaPath:"#/properties/employers/items/properties/posts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err49);
                  errors++;
                }
                if(data14 < 1 || isNaN(data14)){
                  const err50 = {instancePath:instancePath+"/employers/" + i2+"/posts",schemaPath:"#/properties/employers/items/properties/posts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
                  (vErrors ??= []).push(err50);
                  errors++;
                }
              }
            }
            if(data12.graduatePosts !== undefined){
              let data15 = data12.graduatePosts;
              if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
                const err51 = {instancePath:instancePath+"/employers/" + i2+"/graduatePosts",schemaPath:"#/properties/employers/items/properties/graduatePosts/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err51);
                errors++;
              }
              if((typeof data15 == "number") && (isFinite(data15))){
                if(data15 > 1000000000000 || isNaN(data15)){
                  const err52 = {instancePath:instancePath+"/employers/" + i2+"/graduatePosts",schemaPath:"#/properties/employers/items/properties/graduatePosts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err52);
                  errors++;
                }
                if(data15 < 0 || isNaN(data15)){
                  const err53 = {instancePath:instancePath+"/employers/" + i2+"/graduatePosts",schemaPath:"#/properties/employers/items/properties/graduatePosts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err53);
                  errors++;
                }
              }
            }
            if(data12.applied !== undefined){
              let data16 = data12.applied;
              if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
                const err54 = {instancePath:instancePath+"/employers/" + i2+"/applied",schemaPath:"#/properties/employers/items/properties/applied/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err54);
                errors++;
              }
              if((typeof data16 == "number") && (isFinite(data16))){
                if(data16 > 1000000000000 || isNaN(data16)){
                  const err55 = {instancePath:instancePath+"/employers/" + i2+"/applied",schemaPath:"#/properties/employers/items/properties/applied/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err55);
                  errors++;
                }
                if(data16 < 0 || isNaN(data16)){
                  const err56 = {instancePath:instancePath+"/employers/" + i2+"/applied",schemaPath:"#/properties/employers/items/properties/applied/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err56);
                  errors++;
                }
              }
            }
            if(data12.intended !== undefined){
              let data17 = data12.intended;
              if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
                const err57 = {instancePath:instancePath+"/employers/" + i2+"/intended",schemaPath:"#/properties/employers/items/properties/intended/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err57);
                errors++;
              }
              if((typeof data17 == "number") && (isFinite(data17))){
                if(data17 > 1000000000000 || isNaN(data17)){
                  const err58 = {instancePath:instancePath+"/employers/" + i2+"/intended",schemaPath:"#/properties/employers/items/properties/intended/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err58);
                  errors++;
                }
                if(data17 < 0 || isNaN(data17)){
                  const err59 = {instancePath:instancePath+"/employers/" + i2+"/intended",schemaPath:"#/properties/employers/items/properties/intended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err59);
                  errors++;
                }
              }
            }
            if(data12.hired !== undefined){
              let data18 = data12.hired;
              if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
                const err60 = {instancePath:instancePath+"/employers/" + i2+"/hired",schemaPath:"#/properties/employers/items/properties/hired/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err60);
                errors++;
              }
              if((typeof data18 == "number") && (isFinite(data18))){
                if(data18 > 1000000000000 || isNaN(data18)){
                  const err61 = {instancePath:instancePath+"/employers/" + i2+"/hired",schemaPath:"#/properties/employers/items/properties/hired/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err61);
                  errors++;
                }
                if(data18 < 0 || isNaN(data18)){
                  const err62 = {instancePath:instancePath+"/employers/" + i2+"/hired",schemaPath:"#/properties/employers/items/properties/hired/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err62);
                  errors++;
                }
              }
            }
            if(data12.graduatesHired !== undefined){
              let data19 = data12.graduatesHired;
              if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
                const err63 = {instancePath:instancePath+"/employers/" + i2+"/graduatesHired",schemaPath:"#/properties/employers/items/properties/graduatesHired/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err63);
                errors++;
              }
              if((typeof data19 == "number") && (isFinite(data19))){
                if(data19 > 1000000000000 || isNaN(data19)){
                  const err64 = {instancePath:instancePath+"/employers/" + i2+"/graduatesHired",schemaPath:"#/properties/employers/items/properties/graduatesHired/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err64);
                  errors++;
                }
                if(data19 < 0 || isNaN(data19)){
                  const err65 = {instancePath:instancePath+"/employers/" + i2+"/graduatesHired",schemaPath:"#/properties/employers/items/properties/graduatesHired/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err65);
                  errors++;
                }
              }
            }
            if(data12.hiredOn !== undefined){
              let data20 = data12.hiredOn;
              if(typeof data20 === "string"){
                if(!pattern0.test(data20)){
                  const err66 = {instancePath:instancePath+"/employers/" + i2+"/hiredOn",schemaPath:"#/properties/employers/items/properties/hiredOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err66);
                  errors++;
                }
              }
              else {
                const err67 = {instancePath:instancePath+"/employers/" + i2+"/hiredOn",schemaPath:"#/properties/employers/items/properties/hiredOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err67);
                errors++;
              }
            }
            if(data12.staying30 !== undefined){
              let data21 = data12.staying30;
              if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
                const err68 = {instancePath:instancePath+"/employers/" + i2+"/staying30",schemaPath:"#/properties/employers/items/properties/staying30/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err68);
                errors++;
              }
              if((typeof data21 == "number") && (isFinite(data21))){
                if(data21 > 1000000000000 || isNaN(data21)){
                  const err69 = {instancePath:instancePath+"/employers/" + i2+"/staying30",schemaPath:"#/properties/employers/items/properties/staying30/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err69);
                  errors++;
                }
                if(data21 < 0 || isNaN(data21)){
                  const err70 = {instancePath:instancePath+"/employers/" + i2+"/staying30",schemaPath:"#/properties/employers/items/properties/staying30/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err70);
                  errors++;
                }
              }
            }
            if(data12.staying90 !== undefined){
              let data22 = data12.staying90;
              if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
                const err71 = {instancePath:instancePath+"/employers/" + i2+"/staying90",schemaPath:"#/properties/employers/items/properties/staying90/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err71);
                errors++;
              }
              if((typeof data22 == "number") && (isFinite(data22))){
                if(data22 > 1000000000000 || isNaN(data22)){
                  const err72 = {instancePath:instancePath+"/employers/" + i2+"/staying90",schemaPath:"#/properties/employers/items/properties/staying90/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err72);
                  errors++;
                }
                if(data22 < 0 || isNaN(data22)){
                  const err73 = {instancePath:instancePath+"/employers/" + i2+"/staying90",schemaPath:"#/properties/employers/items/properties/staying90/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err73);
                  errors++;
                }
              }
            }
          }
          else {
            const err74 = {instancePath:instancePath+"/employers/" + i2,schemaPath:"#/properties/employers/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err74);
            errors++;
          }
        }
      }
      else {
        const err75 = {instancePath:instancePath+"/employers",schemaPath:"#/properties/employers/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err75);
        errors++;
      }
    }
    if(data.viewers !== undefined){
      let data23 = data.viewers;
      if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
        const err76 = {instancePath:instancePath+"/viewers",schemaPath:"#/properties/viewers/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err76);
        errors++;
      }
      if((typeof data23 == "number") && (isFinite(data23))){
        if(data23 > 1000000000000 || isNaN(data23)){
          const err77 = {instancePath:instancePath+"/viewers",schemaPath:"#/properties/viewers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err77);
          errors++;
        }
        if(data23 < 0 || isNaN(data23)){
          const err78 = {instancePath:instancePath+"/viewers",schemaPath:"#/properties/viewers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err78);
          errors++;
        }
      }
    }
    if(data.overHired !== undefined){
      let data24 = data.overHired;
      if(typeof data24 === "string"){
        if(func1(data24) > 200){
          const err79 = {instancePath:instancePath+"/overHired",schemaPath:"#/properties/overHired/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err79);
          errors++;
        }
        if(func1(data24) < 1){
          const err80 = {instancePath:instancePath+"/overHired",schemaPath:"#/properties/overHired/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err80);
          errors++;
        }
      }
      else {
        const err81 = {instancePath:instancePath+"/overHired",schemaPath:"#/properties/overHired/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err81);
        errors++;
      }
    }
  }
  else {
    const err82 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err82);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
