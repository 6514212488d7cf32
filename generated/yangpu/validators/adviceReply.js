// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"number":{"type":"string","minLength":1,"maxLength":200},"org":{"type":"string","minLength":1,"maxLength":200},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"source":{"type":"string","enum":["年度检查","抽查","专项行动"]},"issuedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"voidReason":{"type":"string","minLength":1,"maxLength":200},"adopted":{"type":"string","enum":["全部采纳","部分采纳","没有采纳"]},"measures":{"type":"string","minLength":1,"maxLength":4000},"refusal":{"type":"string","minLength":1,"maxLength":4000},"answeredOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["number","org","source","issuedOn"],"additionalProperties":false,"allOf":[{"if":{"properties":{"adopted":{"enum":["全部采纳","部分采纳"]}},"required":["adopted"]},"then":{"required":["measures"]},"else":{"properties":{"measures":false}}},{"if":{"properties":{"adopted":{"enum":["没有采纳","部分采纳"]}},"required":["adopted"]},"then":{"required":["refusal"]},"else":{"properties":{"refusal":false}}},{"if":{"required":["adopted"]},"then":{"required":["answeredOn"]},"else":{"properties":{"answeredOn":false}}}]};
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
    if((data.adopted === undefined) && (missing0 = "adopted")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.adopted !== undefined){
        let data0 = data.adopted;
        if(!((data0 === "全部采纳") || (data0 === "部分采纳"))){
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
      if(data.measures === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "measures"}};
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
      if(data.measures !== undefined){
        const err3 = {instancePath:instancePath+"/measures",schemaPath:"#/allOf/0/else/properties/measures/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.measures = true;
      props0.adopted = true;
    }
    ifClause0 = "else";
  }
  if(!valid1){
    const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err4);
    errors++;
  }
  const _errs8 = errors;
  let valid4 = true;
  const _errs9 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing1;
    if((data.adopted === undefined) && (missing1 = "adopted")){
      const err5 = {};
      (vErrors ??= []).push(err5);
      errors++;
    }
    else {
      if(data.adopted !== undefined){
        let data2 = data.adopted;
        if(!((data2 === "没有采纳") || (data2 === "部分采纳"))){
          const err6 = {};
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs9 === errors;
  errors = _errs8;
  if(vErrors !== null){
    if(_errs8){
      vErrors.length = _errs8;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause1;
  if(_valid1){
    const _errs11 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.refusal === undefined){
        const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "refusal"}};
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid4 = _valid1;
    ifClause1 = "then";
  }
  else {
    const _errs12 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.refusal !== undefined){
        const err8 = {instancePath:instancePath+"/refusal",schemaPath:"#/allOf/1/else/properties/refusal/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    var _valid1 = _errs12 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.refusal = true;
      props1.adopted = true;
    }
    ifClause1 = "else";
  }
  if(!valid4){
    const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1}};
    (vErrors ??= []).push(err9);
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
  const _errs14 = errors;
  let valid7 = true;
  const _errs15 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.adopted === undefined) && (missing2 = "adopted")){
      const err10 = {};
      (vErrors ??= []).push(err10);
      errors++;
    }
  }
  var _valid2 = _errs15 === errors;
  errors = _errs14;
  if(vErrors !== null){
    if(_errs14){
      vErrors.length = _errs14;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause2;
  if(_valid2){
    const _errs16 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.answeredOn === undefined){
        const err11 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "answeredOn"}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    var _valid2 = _errs16 === errors;
    valid7 = _valid2;
    ifClause2 = "then";
  }
  else {
    const _errs17 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.answeredOn !== undefined){
        const err12 = {instancePath:instancePath+"/answeredOn",schemaPath:"#/allOf/2/else/properties/answeredOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    var _valid2 = _errs17 === errors;
    valid7 = _valid2;
    if(valid7){
      var props2 = {};
      props2.answeredOn = true;
    }
    ifClause2 = "else";
  }
  if(!valid7){
    const err13 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: ifClause2}};
    (vErrors ??= []).push(err13);
    errors++;
  }
  if(props0 !== true && props2 !== undefined){
    if(props2 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props2);
    }
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.number === undefined){
      const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
      (vErrors ??= []).push(err14);
      errors++;
    }
    if(data.org === undefined){
      const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err15);
      errors++;
    }
    if(data.source === undefined){
      const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
      (vErrors ??= []).push(err16);
      errors++;
    }
    if(data.issuedOn === undefined){
      const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuedOn"}};
      (vErrors ??= []).push(err17);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if(data.number !== undefined){
      let data5 = data.number;
      if(typeof data5 === "string"){
        if(func1(data5) > 200){
          const err19 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err19);
          errors++;
        }
        if(func1(data5) < 1){
          const err20 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err20);
          errors++;
        }
      }
      else {
        const err21 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data6 = data.org;
      if(typeof data6 === "string"){
        if(func1(data6) > 200){
          const err22 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err22);
          errors++;
        }
        if(func1(data6) < 1){
          const err23 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err23);
          errors++;
        }
      }
      else {
        const err24 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data7 = data.street;
      if(typeof data7 !== "string"){
        const err25 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
      if(!((((((((((((data7 === "310110001") || (data7 === "310110006")) || (data7 === "310110008")) || (data7 === "310110009")) || (data7 === "310110012")) || (data7 === "310110013")) || (data7 === "310110015")) || (data7 === "310110016")) || (data7 === "310110018")) || (data7 === "310110019")) || (data7 === "310110020")) || (data7 === "310110021"))){
        const err26 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if(data.source !== undefined){
      let data8 = data.source;
      if(typeof data8 !== "string"){
        const err27 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err27);
        errors++;
      }
      if(!(((data8 === "年度检查") || (data8 === "抽查")) || (data8 === "专项行动"))){
        const err28 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema0.properties.source.enum}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if(data.issuedOn !== undefined){
      let data9 = data.issuedOn;
      if(typeof data9 === "string"){
        if(!pattern0.test(data9)){
          const err29 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/properties/issuedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err29);
          errors++;
        }
      }
      else {
        const err30 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/properties/issuedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if(data.voidReason !== undefined){
      let data10 = data.voidReason;
      if(typeof data10 === "string"){
        if(func1(data10) > 200){
          const err31 = {instancePath:instancePath+"/voidReason",schemaPath:"#/properties/voidReason/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err31);
          errors++;
        }
        if(func1(data10) < 1){
          const err32 = {instancePath:instancePath+"/voidReason",schemaPath:"#/properties/voidReason/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err32);
          errors++;
        }
      }
      else {
        const err33 = {instancePath:instancePath+"/voidReason",schemaPath:"#/properties/voidReason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.adopted !== undefined){
      let data11 = data.adopted;
      if(typeof data11 !== "string"){
        const err34 = {instancePath:instancePath+"/adopted",schemaPath:"#/properties/adopted/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err34);
        errors++;
      }
      if(!(((data11 === "全部采纳") || (data11 === "部分采纳")) || (data11 === "没有采纳"))){
        const err35 = {instancePath:instancePath+"/adopted",schemaPath:"#/properties/adopted/enum",keyword:"enum",params:{allowedValues: schema0.properties.adopted.enum}};
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if(data.measures !== undefined){
      let data12 = data.measures;
      if(typeof data12 === "string"){
        if(func1(data12) > 4000){
          const err36 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err36);
          errors++;
        }
        if(func1(data12) < 1){
          const err37 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err37);
          errors++;
        }
      }
      else {
        const err38 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if(data.refusal !== undefined){
      let data13 = data.refusal;
      if(typeof data13 === "string"){
        if(func1(data13) > 4000){
          const err39 = {instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err39);
          errors++;
        }
        if(func1(data13) < 1){
          const err40 = {instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err40);
          errors++;
        }
      }
      else {
        const err41 = {instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
    if(data.answeredOn !== undefined){
      let data14 = data.answeredOn;
      if(typeof data14 === "string"){
        if(!pattern0.test(data14)){
          const err42 = {instancePath:instancePath+"/answeredOn",schemaPath:"#/properties/answeredOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err42);
          errors++;
        }
      }
      else {
        const err43 = {instancePath:instancePath+"/answeredOn",schemaPath:"#/properties/answeredOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
  }
  else {
    const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err44);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
