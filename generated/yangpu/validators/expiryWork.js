// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"certTo":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"listedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"officer":{"type":"string","minLength":2,"maxLength":30},"contactedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"intention":{"type":"string","enum":["延续","注销","失联"]},"note":{"type":"string","minLength":1,"maxLength":4000},"closedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["org","certTo","listedOn"],"additionalProperties":false,"allOf":[{"if":{"required":["contactedOn"]},"then":{"required":["intention"]},"else":{"properties":{"intention":false}}},{"if":{"required":["contactedOn"]},"else":{"properties":{"note":false}}}]};
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
    if((data.contactedOn === undefined) && (missing0 = "contactedOn")){
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
      if(data.intention === undefined){
        const err1 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "intention"}};
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
      if(data.intention !== undefined){
        const err2 = {instancePath:instancePath+"/intention",schemaPath:"#/allOf/0/else/properties/intention/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.intention = true;
    }
    ifClause0 = "else";
  }
  if(!valid1){
    const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err3);
    errors++;
  }
  const _errs7 = errors;
  let valid3 = true;
  const _errs8 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing1;
    if((data.contactedOn === undefined) && (missing1 = "contactedOn")){
      const err4 = {};
      (vErrors ??= []).push(err4);
      errors++;
    }
  }
  var _valid1 = _errs8 === errors;
  errors = _errs7;
  if(vErrors !== null){
    if(_errs7){
      vErrors.length = _errs7;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid1){
    const _errs9 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.note !== undefined){
        const err5 = {instancePath:instancePath+"/note",schemaPath:"#/allOf/1/else/properties/note/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    var _valid1 = _errs9 === errors;
    valid3 = _valid1;
    if(valid3){
      var props1 = {};
      props1.note = true;
    }
  }
  if(!valid3){
    const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err6);
    errors++;
  }
  if(props0 !== true && props1 !== undefined){
    if(props1 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props1);
    }
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.org === undefined){
      const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err7);
      errors++;
    }
    if(data.certTo === undefined){
      const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "certTo"}};
      (vErrors ??= []).push(err8);
      errors++;
    }
    if(data.listedOn === undefined){
      const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "listedOn"}};
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
      let data2 = data.org;
      if(typeof data2 === "string"){
        if(func1(data2) > 200){
          const err11 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err11);
          errors++;
        }
        if(func1(data2) < 1){
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
    if(data.street !== undefined){
      let data3 = data.street;
      if(typeof data3 !== "string"){
        const err14 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err14);
        errors++;
      }
      if(!((((((((((((data3 === "310110001") || (data3 === "310110006")) || (data3 === "310110008")) || (data3 === "310110009")) || (data3 === "310110012")) || (data3 === "310110013")) || (data3 === "310110015")) || (data3 === "310110016")) || (data3 === "310110018")) || (data3 === "310110019")) || (data3 === "310110020")) || (data3 === "310110021"))){
        const err15 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if(data.certTo !== undefined){
      let data4 = data.certTo;
      if(typeof data4 === "string"){
        if(!pattern0.test(data4)){
          const err16 = {instancePath:instancePath+"/certTo",schemaPath:"#/properties/certTo/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err16);
          errors++;
        }
      }
      else {
        const err17 = {instancePath:instancePath+"/certTo",schemaPath:"#/properties/certTo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if(data.listedOn !== undefined){
      let data5 = data.listedOn;
      if(typeof data5 === "string"){
        if(!pattern0.test(data5)){
          const err18 = {instancePath:instancePath+"/listedOn",schemaPath:"#/properties/listedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err18);
          errors++;
        }
      }
      else {
        const err19 = {instancePath:instancePath+"/listedOn",schemaPath:"#/properties/listedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if(data.officer !== undefined){
      let data6 = data.officer;
      if(typeof data6 === "string"){
        if(func1(data6) > 30){
          const err20 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err20);
          errors++;
        }
        if(func1(data6) < 2){
          const err21 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err21);
          errors++;
        }
      }
      else {
        const err22 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if(data.contactedOn !== undefined){
      let data7 = data.contactedOn;
      if(typeof data7 === "string"){
        if(!pattern0.test(data7)){
          const err23 = {instancePath:instancePath+"/contactedOn",schemaPath:"#/properties/contactedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err23);
          errors++;
        }
      }
      else {
        const err24 = {instancePath:instancePath+"/contactedOn",schemaPath:"#/properties/contactedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if(data.intention !== undefined){
      let data8 = data.intention;
      if(typeof data8 !== "string"){
        const err25 = {instancePath:instancePath+"/intention",schemaPath:"#/properties/intention/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
      if(!(((data8 === "延续") || (data8 === "注销")) || (data8 === "失联"))){
        const err26 = {instancePath:instancePath+"/intention",schemaPath:"#/properties/intention/enum",keyword:"enum",params:{allowedValues: schema0.properties.intention.enum}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if(data.note !== undefined){
      let data9 = data.note;
      if(typeof data9 === "string"){
        if(func1(data9) > 4000){
          const err27 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err27);
          errors++;
        }
        if(func1(data9) < 1){
          const err28 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err28);
          errors++;
        }
      }
      else {
        const err29 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if(data.closedOn !== undefined){
      let data10 = data.closedOn;
      if(typeof data10 === "string"){
        if(!pattern0.test(data10)){
          const err30 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err30);
          errors++;
        }
      }
      else {
        const err31 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
  }
  else {
    const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err32);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
