// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200},"kind":{"type":"string","enum":["换届","负责人变更","召开大会","修改章程","设立实体或分支","大额投资或捐赠","接受境外捐赠","涉外活动","举办论坛展会评比","公开募捐","突发事件","诉讼","其他"]},"name":{"type":"string","minLength":1,"maxLength":60},"startsOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"endsOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"place":{"type":"string","minLength":1,"maxLength":200},"people":{"type":"integer","minimum":0,"maximum":1000000000000}},"required":["org","kind","name","startsOn"],"additionalProperties":false};
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
    if(data.org === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.kind === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.name === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.startsOn === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startsOn"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    for(const key0 in data){
      if(!(((((((key0 === "org") || (key0 === "kind")) || (key0 === "name")) || (key0 === "startsOn")) || (key0 === "endsOn")) || (key0 === "place")) || (key0 === "people"))){
        const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data0 = data.org;
      if(typeof data0 === "string"){
        if(func0(data0) > 200){
          const err5 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err5);
          errors++;
        }
        if(func0(data0) < 1){
          const err6 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
      else {
        const err7 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if(data.kind !== undefined){
      let data1 = data.kind;
      if(typeof data1 !== "string"){
        const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err8);
        errors++;
      }
      if(!(((((((((((((data1 === "换届") || (data1 === "负责人变更")) || (data1 === "召开大会")) || (data1 === "修改章程")) || (data1 === "设立实体或分支")) || (data1 === "大额投资或捐赠")) || (data1 === "接受境外捐赠")) || (data1 === "涉外活动")) || (data1 === "举办论坛展会评比")) || (data1 === "公开募捐")) || (data1 === "突发事件")) || (data1 === "诉讼")) || (data1 === "其他"))){
        const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.kind.enum}};
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data2 = data.name;
      if(typeof data2 === "string"){
        if(func0(data2) > 60){
          const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err10);
          errors++;
        }
        if(func0(data2) < 1){
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
    if(data.startsOn !== undefined){
      let data3 = data.startsOn;
      if(typeof data3 === "string"){
        if(!pattern0.test(data3)){
          const err13 = {instancePath:instancePath+"/startsOn",schemaPath:"#/properties/startsOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err13);
          errors++;
        }
      }
      else {
        const err14 = {instancePath:instancePath+"/startsOn",schemaPath:"#/properties/startsOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if(data.endsOn !== undefined){
      let data4 = data.endsOn;
      if(typeof data4 === "string"){
        if(!pattern0.test(data4)){
          const err15 = {instancePath:instancePath+"/endsOn",schemaPath:"#/properties/endsOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err15);
          errors++;
        }
      }
      else {
        const err16 = {instancePath:instancePath+"/endsOn",schemaPath:"#/properties/endsOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if(data.place !== undefined){
      let data5 = data.place;
      if(typeof data5 === "string"){
        if(func0(data5) > 200){
          const err17 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err17);
          errors++;
        }
        if(func0(data5) < 1){
          const err18 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err18);
          errors++;
        }
      }
      else {
        const err19 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if(data.people !== undefined){
      let data6 = data.people;
      if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
        const err20 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err20);
        errors++;
      }
      if((typeof data6 == "number") && (isFinite(data6))){
        if(data6 > 1000000000000 || isNaN(data6)){
          const err21 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err21);
          errors++;
        }
        if(data6 < 0 || isNaN(data6)){
          const err22 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err22);
          errors++;
        }
      }
    }
  }
  else {
    const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err23);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
