// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"training":{"type":"string","minLength":1,"maxLength":200},"heldAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"},"org":{"type":"string","minLength":1,"maxLength":200},"registeredOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"informant":{"type":"string","minLength":1,"maxLength":200},"name":{"type":"string","minLength":2,"maxLength":30},"mobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"post":{"type":"string","minLength":1,"maxLength":30},"signedInAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"},"rating":{"type":"integer","minimum":1,"maximum":5},"feedback":{"type":"string","minLength":1,"maxLength":500}},"required":["training","name","mobile"],"additionalProperties":false,"allOf":[{"if":{"not":{"required":["org"]}},"else":{"properties":{"informant":false}}}]};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern1 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
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
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  const _errs4 = errors;
  const _errs5 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing0;
    if((data.org === undefined) && (missing0 = "org")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  var valid2 = _errs5 === errors;
  if(valid2){
    const err1 = {};
    (vErrors ??= []).push(err1);
    errors++;
  }
  else {
    errors = _errs4;
    if(vErrors !== null){
      if(_errs4){
        vErrors.length = _errs4;
      }
      else {
        vErrors = null;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if(vErrors !== null){
    if(_errs2){
      vErrors.length = _errs2;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid0){
    const _errs6 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.informant !== undefined){
        const err2 = {instancePath:instancePath+"/informant",schemaPath:"#/allOf/0/else/properties/informant/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.informant = true;
    }
  }
  if(!valid1){
    const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err3);
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.training === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "training"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.name === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
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
    if(data.training !== undefined){
      let data1 = data.training;
      if(typeof data1 === "string"){
        if(func1(data1) > 200){
          const err8 = {instancePath:instancePath+"/training",schemaPath:"#/properties/training/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err8);
          errors++;
        }
        if(func1(data1) < 1){
          const err9 = {instancePath:instancePath+"/training",schemaPath:"#/properties/training/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
      else {
        const err10 = {instancePath:instancePath+"/training",schemaPath:"#/properties/training/type",keyword:"type",params:{type: "string"}};
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
    if(data.org !== undefined){
      let data3 = data.org;
      if(typeof data3 === "string"){
        if(func1(data3) > 200){
          const err13 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err13);
          errors++;
        }
        if(func1(data3) < 1){
          const err14 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err14);
          errors++;
        }
      }
      else {
        const err15 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if(data.registeredOn !== undefined){
      let data4 = data.registeredOn;
      if(typeof data4 === "string"){
        if(!pattern1.test(data4)){
          const err16 = {instancePath:instancePath+"/registeredOn",schemaPath:"#/properties/registeredOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err16);
          errors++;
        }
      }
      else {
        const err17 = {instancePath:instancePath+"/registeredOn",schemaPath:"#/properties/registeredOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if(data.informant !== undefined){
      let data5 = data.informant;
      if(typeof data5 === "string"){
        if(func1(data5) > 200){
          const err18 = {instancePath:instancePath+"/informant",schemaPath:"#/properties/informant/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err18);
          errors++;
        }
        if(func1(data5) < 1){
          const err19 = {instancePath:instancePath+"/informant",schemaPath:"#/properties/informant/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err19);
          errors++;
        }
      }
      else {
        const err20 = {instancePath:instancePath+"/informant",schemaPath:"#/properties/informant/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data6 = data.name;
      if(typeof data6 === "string"){
        if(func1(data6) > 30){
          const err21 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err21);
          errors++;
        }
        if(func1(data6) < 2){
          const err22 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err22);
          errors++;
        }
      }
      else {
        const err23 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if(data.mobile !== undefined){
      let data7 = data.mobile;
      if(typeof data7 === "string"){
        if(!pattern2.test(data7)){
          const err24 = {instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err24);
          errors++;
        }
      }
      else {
        const err25 = {instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if(data.post !== undefined){
      let data8 = data.post;
      if(typeof data8 === "string"){
        if(func1(data8) > 30){
          const err26 = {instancePath:instancePath+"/post",schemaPath:"#/properties/post/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err26);
          errors++;
        }
        if(func1(data8) < 1){
          const err27 = {instancePath:instancePath+"/post",schemaPath:"#/properties/post/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err27);
          errors++;
        }
      }
      else {
        const err28 = {instancePath:instancePath+"/post",schemaPath:"#/properties/post/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if(data.signedInAt !== undefined){
      let data9 = data.signedInAt;
      if(typeof data9 === "string"){
        if(!pattern0.test(data9)){
          const err29 = {instancePath:instancePath+"/signedInAt",schemaPath:"#/properties/signedInAt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"}};
          (vErrors ??= []).push(err29);
          errors++;
        }
      }
      else {
        const err30 = {instancePath:instancePath+"/signedInAt",schemaPath:"#/properties/signedInAt/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if(data.rating !== undefined){
      let data10 = data.rating;
      if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
        const err31 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err31);
        errors++;
      }
      if((typeof data10 == "number") && (isFinite(data10))){
        if(data10 > 5 || isNaN(data10)){
          const err32 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5}};
          (vErrors ??= []).push(err32);
          errors++;
        }
        if(data10 < 1 || isNaN(data10)){
          const err33 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err33);
          errors++;
        }
      }
    }
    if(data.feedback !== undefined){
      let data11 = data.feedback;
      if(typeof data11 === "string"){
        if(func1(data11) > 500){
          const err34 = {instancePath:instancePath+"/feedback",schemaPath:"#/properties/feedback/maxLength",keyword:"maxLength",params:{limit: 500}};
          (vErrors ??= []).push(err34);
          errors++;
        }
        if(func1(data11) < 1){
          const err35 = {instancePath:instancePath+"/feedback",schemaPath:"#/properties/feedback/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
      else {
        const err36 = {instancePath:instancePath+"/feedback",schemaPath:"#/properties/feedback/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
  }
  else {
    const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err37);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
