// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"campaign":{"type":"string","minLength":1,"maxLength":200},"org":{"type":"string","minLength":1,"maxLength":200},"donor":{"type":"string","minLength":1,"maxLength":40},"donorKind":{"type":"string","enum":["个人","单位"]},"namedPublicly":{"type":"boolean"},"what":{"type":"string","enum":["资金","物资"]},"amount":{"type":"integer","minimum":1,"maximum":1000000000000000},"goods":{"type":"string","minLength":1,"maxLength":100},"givenOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"usedFor":{"type":"string","minLength":1,"maxLength":60},"clerk":{"type":"string","minLength":2,"maxLength":30}},"required":["campaign","donor","donorKind","namedPublicly","what","amount","givenOn","clerk"],"additionalProperties":false,"allOf":[{"if":{"properties":{"what":{"const":"物资"}},"required":["what"]},"then":{"required":["goods"]},"else":{"properties":{"goods":false}}}]};
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
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing0;
    if((data.what === undefined) && (missing0 = "what")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.what !== undefined){
        if("物资" !== data.what){
          const err1 = {};
          (vErrors ??= []).push(err1);
          errors++;
        }
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
  let ifClause0;
  if(_valid0){
    const _errs5 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.goods === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "goods"}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    ifClause0 = "then";
  }
  else {
    const _errs6 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.goods !== undefined){
        const err3 = {instancePath:instancePath+"/goods",schemaPath:"#/allOf/0/else/properties/goods/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.goods = true;
      props0.what = true;
    }
    ifClause0 = "else";
  }
  if(!valid1){
    const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err4);
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.campaign === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaign"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    if(data.donor === undefined){
      const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "donor"}};
      (vErrors ??= []).push(err6);
      errors++;
    }
    if(data.donorKind === undefined){
      const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "donorKind"}};
      (vErrors ??= []).push(err7);
      errors++;
    }
    if(data.namedPublicly === undefined){
      const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namedPublicly"}};
      (vErrors ??= []).push(err8);
      errors++;
    }
    if(data.what === undefined){
      const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "what"}};
      (vErrors ??= []).push(err9);
      errors++;
    }
    if(data.amount === undefined){
      const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
      (vErrors ??= []).push(err10);
      errors++;
    }
    if(data.givenOn === undefined){
      const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "givenOn"}};
      (vErrors ??= []).push(err11);
      errors++;
    }
    if(data.clerk === undefined){
      const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clerk"}};
      (vErrors ??= []).push(err12);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if(data.campaign !== undefined){
      let data2 = data.campaign;
      if(typeof data2 === "string"){
        if(func1(data2) > 200){
          const err14 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err14);
          errors++;
        }
        if(func1(data2) < 1){
          const err15 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err15);
          errors++;
        }
      }
      else {
        const err16 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data3 = data.org;
      if(typeof data3 === "string"){
        if(func1(data3) > 200){
          const err17 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err17);
          errors++;
        }
        if(func1(data3) < 1){
          const err18 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err18);
          errors++;
        }
      }
      else {
        const err19 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if(data.donor !== undefined){
      let data4 = data.donor;
      if(typeof data4 === "string"){
        if(func1(data4) > 40){
          const err20 = {instancePath:instancePath+"/donor",schemaPath:"#/properties/donor/maxLength",keyword:"maxLength",params:{limit: 40}};
          (vErrors ??= []).push(err20);
          errors++;
        }
        if(func1(data4) < 1){
          const err21 = {instancePath:instancePath+"/donor",schemaPath:"#/properties/donor/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err21);
          errors++;
        }
      }
      else {
        const err22 = {instancePath:instancePath+"/donor",schemaPath:"#/properties/donor/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if(data.donorKind !== undefined){
      let data5 = data.donorKind;
      if(typeof data5 !== "string"){
        const err23 = {instancePath:instancePath+"/donorKind",schemaPath:"#/properties/donorKind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err23);
        errors++;
      }
      if(!((data5 === "个人") || (data5 === "单位"))){
        const err24 = {instancePath:instancePath+"/donorKind",schemaPath:"#/properties/donorKind/enum",keyword:"enum",params:{allowedValues: schema0.properties.donorKind.enum}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if(data.namedPublicly !== undefined){
      if(typeof data.namedPublicly !== "boolean"){
        const err25 = {instancePath:instancePath+"/namedPublicly",schemaPath:"#/properties/namedPublicly/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if(data.what !== undefined){
      let data7 = data.what;
      if(typeof data7 !== "string"){
        const err26 = {instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err26);
        errors++;
      }
      if(!((data7 === "资金") || (data7 === "物资"))){
        const err27 = {instancePath:instancePath+"/what",schemaPath:"#/properties/what/enum",keyword:"enum",params:{allowedValues: schema0.properties.what.enum}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if(data.amount !== undefined){
      let data8 = data.amount;
      if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
        const err28 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err28);
        errors++;
      }
      if((typeof data8 == "number") && (isFinite(data8))){
        if(data8 > 1000000000000000 || isNaN(data8)){
          const err29 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err29);
          errors++;
        }
        if(data8 < 1 || isNaN(data8)){
          const err30 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err30);
          errors++;
        }
      }
    }
    if(data.goods !== undefined){
      let data9 = data.goods;
      if(typeof data9 === "string"){
        if(func1(data9) > 100){
          const err31 = {instancePath:instancePath+"/goods",schemaPath:"#/properties/goods/maxLength",keyword:"maxLength",params:{limit: 100}};
          (vErrors ??= []).push(err31);
          errors++;
        }
        if(func1(data9) < 1){
          const err32 = {instancePath:instancePath+"/goods",schemaPath:"#/properties/goods/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err32);
          errors++;
        }
      }
      else {
        const err33 = {instancePath:instancePath+"/goods",schemaPath:"#/properties/goods/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.givenOn !== undefined){
      let data10 = data.givenOn;
      if(typeof data10 === "string"){
        if(!pattern0.test(data10)){
          const err34 = {instancePath:instancePath+"/givenOn",schemaPath:"#/properties/givenOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err34);
          errors++;
        }
      }
      else {
        const err35 = {instancePath:instancePath+"/givenOn",schemaPath:"#/properties/givenOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if(data.usedFor !== undefined){
      let data11 = data.usedFor;
      if(typeof data11 === "string"){
        if(func1(data11) > 60){
          const err36 = {instancePath:instancePath+"/usedFor",schemaPath:"#/properties/usedFor/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err36);
          errors++;
        }
        if(func1(data11) < 1){
          const err37 = {instancePath:instancePath+"/usedFor",schemaPath:"#/properties/usedFor/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err37);
          errors++;
        }
      }
      else {
        const err38 = {instancePath:instancePath+"/usedFor",schemaPath:"#/properties/usedFor/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if(data.clerk !== undefined){
      let data12 = data.clerk;
      if(typeof data12 === "string"){
        if(func1(data12) > 30){
          const err39 = {instancePath:instancePath+"/clerk",schemaPath:"#/properties/clerk/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err39);
          errors++;
        }
        if(func1(data12) < 2){
          const err40 = {instancePath:instancePath+"/clerk",schemaPath:"#/properties/clerk/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err40);
          errors++;
        }
      }
      else {
        const err41 = {instancePath:instancePath+"/clerk",schemaPath:"#/properties/clerk/type",keyword:"type",params:{type: "string"}};
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
