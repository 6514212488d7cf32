// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200},"year":{"type":"integer","minimum":1900,"maximum":2100},"name":{"type":"string","minLength":1,"maxLength":60},"brand":{"type":"string","enum":["“秀带”咖啡","乡土文化创变营","其他"]},"county":{"type":"string","enum":["C1","C2","C3"]},"forms":{"type":"array","items":{"type":"string","enum":["消费帮扶","文创","人才","公益捐赠"]},"minItems":1,"uniqueItems":true},"startsOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"endsOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"amount":{"type":"integer","minimum":0,"maximum":1000000000000000},"people":{"type":"integer","minimum":0,"maximum":1000000000000},"story":{"type":"string","minLength":1,"maxLength":1000},"projectRef":{"type":"string","minLength":1,"maxLength":200},"papers":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"file":{"type":"string","minLength":1,"maxLength":200}},"required":["title","file"],"additionalProperties":false},"maxItems":1000}},"required":["org","year","name","brand","county","forms","startsOn","amount","people","story"],"additionalProperties":false};
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
    if(data.org === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.year === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.name === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.brand === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brand"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    if(data.county === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "county"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.forms === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "forms"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    if(data.startsOn === undefined){
      const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startsOn"}};
      (vErrors ??= []).push(err6);
      errors++;
    }
    if(data.amount === undefined){
      const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
      (vErrors ??= []).push(err7);
      errors++;
    }
    if(data.people === undefined){
      const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "people"}};
      (vErrors ??= []).push(err8);
      errors++;
    }
    if(data.story === undefined){
      const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "story"}};
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
    if(data.org !== undefined){
      let data0 = data.org;
      if(typeof data0 === "string"){
        if(func1(data0) > 200){
          const err11 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err11);
          errors++;
        }
        if(func1(data0) < 1){
          const err12 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
      else {
        const err13 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if(data.year !== undefined){
      let data1 = data.year;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        const err14 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err14);
        errors++;
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 2100 || isNaN(data1)){
          const err15 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
          (vErrors ??= []).push(err15);
          errors++;
        }
        if(data1 < 1900 || isNaN(data1)){
          const err16 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
          (vErrors ??= []).push(err16);
          errors++;
        }
      }
    }
    if(data.name !== undefined){
      let data2 = data.name;
      if(typeof data2 === "string"){
        if(func1(data2) > 60){
          const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err17);
          errors++;
        }
        if(func1(data2) < 1){
          const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err18);
          errors++;
        }
      }
      else {
        const err19 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if(data.brand !== undefined){
      let data3 = data.brand;
      if(typeof data3 !== "string"){
        const err20 = {instancePath:instancePath+"/brand",schemaPath:"#/properties/brand/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err20);
        errors++;
      }
      if(!(((data3 === "“秀带”咖啡") || (data3 === "乡土文化创变营")) || (data3 === "其他"))){
        const err21 = {instancePath:instancePath+"/brand",schemaPath:"#/properties/brand/enum",keyword:"enum",params:{allowedValues: schema0.properties.brand.enum}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if(data.county !== undefined){
      let data4 = data.county;
      if(typeof data4 !== "string"){
        const err22 = {instancePath:instancePath+"/county",schemaPath:"#/properties/county/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err22);
        errors++;
      }
      if(!(((data4 === "C1") || (data4 === "C2")) || (data4 === "C3"))){
        const err23 = {instancePath:instancePath+"/county",schemaPath:"#/properties/county/enum",keyword:"enum",params:{allowedValues: schema0.properties.county.enum}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if(data.forms !== undefined){
      let data5 = data.forms;
      if(Array.isArray(data5)){
        if(data5.length < 1){
          const err24 = {instancePath:instancePath+"/forms",schemaPath:"#/properties/forms/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err24);
          errors++;
        }
        const len0 = data5.length;
        for(let i0=0; i0<len0; i0++){
          let data6 = data5[i0];
          if(typeof data6 !== "string"){
            const err25 = {instancePath:instancePath+"/forms/" + i0,schemaPath:"#/properties/forms/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err25);
            errors++;
          }
          if(!((((data6 === "消费帮扶") || (data6 === "文创")) || (data6 === "人才")) || (data6 === "公益捐赠"))){
            const err26 = {instancePath:instancePath+"/forms/" + i0,schemaPath:"#/properties/forms/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.forms.items.enum}};
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
              const err27 = {instancePath:instancePath+"/forms",schemaPath:"#/properties/forms/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
              (vErrors ??= []).push(err27);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
      else {
        const err28 = {instancePath:instancePath+"/forms",schemaPath:"#/properties/forms/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if(data.startsOn !== undefined){
      let data7 = data.startsOn;
      if(typeof data7 === "string"){
        if(!pattern0.test(data7)){
          const err29 = {instancePath:instancePath+"/startsOn",schemaPath:"#/properties/startsOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err29);
          errors++;
        }
      }
      else {
        const err30 = {instancePath:instancePath+"/startsOn",schemaPath:"#/properties/startsOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if(data.endsOn !== undefined){
      let data8 = data.endsOn;
      if(typeof data8 === "string"){
        if(!pattern0.test(data8)){
          const err31 = {instancePath:instancePath+"/endsOn",schemaPath:"#/properties/endsOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err31);
          errors++;
        }
      }
      else {
        const err32 = {instancePath:instancePath+"/endsOn",schemaPath:"#/properties/endsOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if(data.amount !== undefined){
      let data9 = data.amount;
      if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
        const err33 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
      if((typeof data9 == "number") && (isFinite(data9))){
        if(data9 > 1000000000000000 || isNaN(data9)){
          const err34 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err34);
          errors++;
        }
        if(data9 < 0 || isNaN(data9)){
          const err35 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
    }
    if(data.people !== undefined){
      let data10 = data.people;
      if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
        const err36 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err36);
        errors++;
      }
      if((typeof data10 == "number") && (isFinite(data10))){
        if(data10 > 1000000000000 || isNaN(data10)){
          const err37 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err37);
          errors++;
        }
        if(data10 < 0 || isNaN(data10)){
          const err38 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err38);
          errors++;
        }
      }
    }
    if(data.story !== undefined){
      let data11 = data.story;
      if(typeof data11 === "string"){
        if(func1(data11) > 1000){
          const err39 = {instancePath:instancePath+"/story",schemaPath:"#/properties/story/maxLength",keyword:"maxLength",params:{limit: 1000}};
          (vErrors ??= []).push(err39);
          errors++;
        }
        if(func1(data11) < 1){
          const err40 = {instancePath:instancePath+"/story",schemaPath:"#/properties/story/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err40);
          errors++;
        }
      }
      else {
        const err41 = {instancePath:instancePath+"/story",schemaPath:"#/properties/story/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
    if(data.projectRef !== undefined){
      let data12 = data.projectRef;
      if(typeof data12 === "string"){
        if(func1(data12) > 200){
          const err42 = {instancePath:instancePath+"/projectRef",schemaPath:"#/properties/projectRef/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err42);
          errors++;
        }
        if(func1(data12) < 1){
          const err43 = {instancePath:instancePath+"/projectRef",schemaPath:"#/properties/projectRef/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err43);
          errors++;
        }
      }
      else {
        const err44 = {instancePath:instancePath+"/projectRef",schemaPath:"#/properties/projectRef/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err44);
        errors++;
      }
    }
    if(data.papers !== undefined){
      let data13 = data.papers;
      if(Array.isArray(data13)){
        if(data13.length > 1000){
          const err45 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err45);
          errors++;
        }
        const len1 = data13.length;
        for(let i2=0; i2<len1; i2++){
          let data14 = data13[i2];
          if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
            if(data14.title === undefined){
              const err46 = {instancePath:instancePath+"/papers/" + i2,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "title"}};
              (vErrors ??= []).push(err46);
              errors++;
            }
            if(data14.file === undefined){
              const err47 = {instancePath:instancePath+"/papers/" + i2,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "file"}};
              (vErrors ??= []).push(err47);
              errors++;
            }
            for(const key1 in data14){
              if(!((key1 === "title") || (key1 === "file"))){
                const err48 = {instancePath:instancePath+"/papers/" + i2,schemaPath:"#/properties/papers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err48);
                errors++;
              }
            }
            if(data14.title !== undefined){
              let data15 = data14.title;
              if(typeof data15 === "string"){
                if(func1(data15) > 200){
                  const err49 = {instancePath:instancePath+"/papers/" + i2+"/title",schemaPath:"#/properties/papers/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err49);
                  errors++;
                }
                if(func1(data15) < 1){
                  const err50 = {instancePath:instancePath+"/papers/" + i2+"/title",schemaPath:"#/properties/papers/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err50);
                  errors++;
                }
              }
              else {
                const err51 = {instancePath:instancePath+"/papers/" + i2+"/title",schemaPath:"#/properties/papers/items/properties/title/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err51);
                errors++;
              }
            }
            if(data14.file !== undefined){
              let data16 = data14.file;
              if(typeof data16 === "string"){
                if(func1(data16) > 200){
                  const err52 = {instancePath:instancePath+"/papers/" + i2+"/file",schemaPath:"#/properties/papers/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err52);
                  errors++;
                }
                if(func1(data16) < 1){
                  const err53 = {instancePath:instancePath+"/papers/" + i2+"/file",schemaPath:"#/properties/papers/items/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err53);
                  errors++;
                }
              }
              else {
                const err54 = {instancePath:instancePath+"/papers/" + i2+"/file",schemaPath:"#/properties/papers/items/properties/file/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err54);
                errors++;
              }
            }
          }
          else {
            const err55 = {instancePath:instancePath+"/papers/" + i2,schemaPath:"#/properties/papers/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err55);
            errors++;
          }
        }
      }
      else {
        const err56 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err56);
        errors++;
      }
    }
  }
  else {
    const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err57);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
