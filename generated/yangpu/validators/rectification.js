// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200},"reportYear":{"type":"integer","minimum":1900,"maximum":2100},"servedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"reportedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"review":{"type":"string","enum":["销号","部分完成","未完成"]},"reviewedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["org","reportYear","servedOn"],"additionalProperties":false,"allOf":[{"if":{"required":["review"]},"then":{"required":["reviewedOn"]},"else":{"properties":{"reviewedOn":false}}}]};
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
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing0;
    if((data.review === undefined) && (missing0 = "review")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
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
    const _errs4 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.reviewedOn === undefined){
        const err1 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "reviewedOn"}};
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = _valid0;
    ifClause0 = "then";
  }
  else {
    const _errs5 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.reviewedOn !== undefined){
        const err2 = {instancePath:instancePath+"/reviewedOn",schemaPath:"#/allOf/0/else/properties/reviewedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.reviewedOn = true;
    }
    ifClause0 = "else";
  }
  if(!valid1){
    const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err3);
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.org === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.reportYear === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reportYear"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    if(data.servedOn === undefined){
      const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "servedOn"}};
      (vErrors ??= []).push(err6);
      errors++;
    }
    for(const key0 in data){
      if(!((((((key0 === "org") || (key0 === "reportYear")) || (key0 === "servedOn")) || (key0 === "reportedOn")) || (key0 === "review")) || (key0 === "reviewedOn"))){
        const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data1 = data.org;
      if(typeof data1 === "string"){
        if(func0(data1) > 200){
          const err8 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err8);
          errors++;
        }
        if(func0(data1) < 1){
          const err9 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
      else {
        const err10 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if(data.reportYear !== undefined){
      let data2 = data.reportYear;
      if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        const err11 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err11);
        errors++;
      }
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 > 2100 || isNaN(data2)){
          const err12 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
          (vErrors ??= []).push(err12);
          errors++;
        }
        if(data2 < 1900 || isNaN(data2)){
          const err13 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
          (vErrors ??= []).push(err13);
          errors++;
        }
      }
    }
    if(data.servedOn !== undefined){
      let data3 = data.servedOn;
      if(typeof data3 === "string"){
        if(!pattern0.test(data3)){
          const err14 = {instancePath:instancePath+"/servedOn",schemaPath:"#/properties/servedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err14);
          errors++;
        }
      }
      else {
        const err15 = {instancePath:instancePath+"/servedOn",schemaPath:"#/properties/servedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if(data.reportedOn !== undefined){
      let data4 = data.reportedOn;
      if(typeof data4 === "string"){
        if(!pattern0.test(data4)){
          const err16 = {instancePath:instancePath+"/reportedOn",schemaPath:"#/properties/reportedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err16);
          errors++;
        }
      }
      else {
        const err17 = {instancePath:instancePath+"/reportedOn",schemaPath:"#/properties/reportedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if(data.review !== undefined){
      let data5 = data.review;
      if(typeof data5 !== "string"){
        const err18 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
      if(!(((data5 === "销号") || (data5 === "部分完成")) || (data5 === "未完成"))){
        const err19 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/enum",keyword:"enum",params:{allowedValues: schema0.properties.review.enum}};
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if(data.reviewedOn !== undefined){
      let data6 = data.reviewedOn;
      if(typeof data6 === "string"){
        if(!pattern0.test(data6)){
          const err20 = {instancePath:instancePath+"/reviewedOn",schemaPath:"#/properties/reviewedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err20);
          errors++;
        }
      }
      else {
        const err21 = {instancePath:instancePath+"/reviewedOn",schemaPath:"#/properties/reviewedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
  }
  else {
    const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err22);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
