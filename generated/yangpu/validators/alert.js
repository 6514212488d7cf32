// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"reporter":{"type":"string","minLength":1,"maxLength":200},"reportedAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"},"foundAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"committee":{"type":"string","minLength":1,"maxLength":30},"place":{"type":"string","minLength":1,"maxLength":200},"kind":{"type":"string","enum":["非法社会组织","超范围活动","违规收费","矛盾纠纷","失联","涉外","安全","其他"]},"org":{"type":"string","minLength":1,"maxLength":200},"subject":{"type":"string","minLength":1,"maxLength":60},"description":{"type":"string","minLength":20,"maxLength":1000},"urgency":{"type":"string","enum":["一般","较急","紧急"]},"photos":{"type":"array","items":{"type":"object","properties":{"photo":{"type":"string","minLength":1,"maxLength":200}},"required":["photo"],"additionalProperties":false},"maxItems":9},"verifier":{"type":"string","minLength":2,"maxLength":30},"verifiedAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"},"verified":{"type":"string","enum":["属实","部分属实","不属实","无法核实"]},"verification":{"type":"string","minLength":1,"maxLength":4000},"acceptedAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"},"handling":{"type":"string","enum":["提示","约谈","抽查","立案","移送","不予处置"]},"officer":{"type":"string","minLength":2,"maxLength":30},"unit":{"type":"string","minLength":1,"maxLength":200},"handleBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"outcome":{"type":"string","minLength":1,"maxLength":4000},"answeredOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["reporter","reportedAt","foundAt","street","place","kind","description","urgency"],"additionalProperties":false,"allOf":[{"if":{"not":{"required":["org"]}},"then":{"required":["subject"]}},{"if":{"required":["verifier"]},"then":{"required":["verifiedAt"]},"else":{"properties":{"verifiedAt":false}}},{"if":{"required":["verifier"]},"then":{"required":["verified"]},"else":{"properties":{"verified":false}}},{"if":{"required":["verifier"]},"else":{"properties":{"verification":false}}},{"if":{"required":["handling"]},"then":{"required":["officer"]},"else":{"properties":{"officer":false}}},{"if":{"required":["handling"]},"else":{"properties":{"unit":false}}},{"if":{"required":["handling"]},"then":{"required":["handleBy"]},"else":{"properties":{"handleBy":false}}}]};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern4 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");

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
  if(_valid0){
    const _errs6 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.subject === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "subject"}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if(!valid1){
    const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err3);
    errors++;
  }
  const _errs8 = errors;
  let valid3 = true;
  const _errs9 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing1;
    if((data.verifier === undefined) && (missing1 = "verifier")){
      const err4 = {};
      (vErrors ??= []).push(err4);
      errors++;
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
  let ifClause0;
  if(_valid1){
    const _errs10 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.verifiedAt === undefined){
        const err5 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "verifiedAt"}};
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
    ifClause0 = "then";
  }
  else {
    const _errs11 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.verifiedAt !== undefined){
        const err6 = {instancePath:instancePath+"/verifiedAt",schemaPath:"#/allOf/1/else/properties/verifiedAt/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid3 = _valid1;
    if(valid3){
      var props0 = {};
      props0.verifiedAt = true;
    }
    ifClause0 = "else";
  }
  if(!valid3){
    const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err7);
    errors++;
  }
  const _errs13 = errors;
  let valid5 = true;
  const _errs14 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.verifier === undefined) && (missing2 = "verifier")){
      const err8 = {};
      (vErrors ??= []).push(err8);
      errors++;
    }
  }
  var _valid2 = _errs14 === errors;
  errors = _errs13;
  if(vErrors !== null){
    if(_errs13){
      vErrors.length = _errs13;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause1;
  if(_valid2){
    const _errs15 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.verified === undefined){
        const err9 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "verified"}};
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    var _valid2 = _errs15 === errors;
    valid5 = _valid2;
    ifClause1 = "then";
  }
  else {
    const _errs16 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.verified !== undefined){
        const err10 = {instancePath:instancePath+"/verified",schemaPath:"#/allOf/2/else/properties/verified/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    var _valid2 = _errs16 === errors;
    valid5 = _valid2;
    if(valid5){
      var props1 = {};
      props1.verified = true;
    }
    ifClause1 = "else";
  }
  if(!valid5){
    const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: ifClause1}};
    (vErrors ??= []).push(err11);
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
  const _errs18 = errors;
  let valid7 = true;
  const _errs19 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.verifier === undefined) && (missing3 = "verifier")){
      const err12 = {};
      (vErrors ??= []).push(err12);
      errors++;
    }
  }
  var _valid3 = _errs19 === errors;
  errors = _errs18;
  if(vErrors !== null){
    if(_errs18){
      vErrors.length = _errs18;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid3){
    const _errs20 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.verification !== undefined){
        const err13 = {instancePath:instancePath+"/verification",schemaPath:"#/allOf/3/else/properties/verification/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    var _valid3 = _errs20 === errors;
    valid7 = _valid3;
    if(valid7){
      var props2 = {};
      props2.verification = true;
    }
  }
  if(!valid7){
    const err14 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err14);
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
  const _errs22 = errors;
  let valid9 = true;
  const _errs23 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.handling === undefined) && (missing4 = "handling")){
      const err15 = {};
      (vErrors ??= []).push(err15);
      errors++;
    }
  }
  var _valid4 = _errs23 === errors;
  errors = _errs22;
  if(vErrors !== null){
    if(_errs22){
      vErrors.length = _errs22;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause2;
  if(_valid4){
    const _errs24 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.officer === undefined){
        const err16 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "officer"}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    var _valid4 = _errs24 === errors;
    valid9 = _valid4;
    ifClause2 = "then";
  }
  else {
    const _errs25 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.officer !== undefined){
        const err17 = {instancePath:instancePath+"/officer",schemaPath:"#/allOf/4/else/properties/officer/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    var _valid4 = _errs25 === errors;
    valid9 = _valid4;
    if(valid9){
      var props3 = {};
      props3.officer = true;
    }
    ifClause2 = "else";
  }
  if(!valid9){
    const err18 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause2}};
    (vErrors ??= []).push(err18);
    errors++;
  }
  if(props0 !== true && props3 !== undefined){
    if(props3 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props3);
    }
  }
  const _errs27 = errors;
  let valid11 = true;
  const _errs28 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing5;
    if((data.handling === undefined) && (missing5 = "handling")){
      const err19 = {};
      (vErrors ??= []).push(err19);
      errors++;
    }
  }
  var _valid5 = _errs28 === errors;
  errors = _errs27;
  if(vErrors !== null){
    if(_errs27){
      vErrors.length = _errs27;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid5){
    const _errs29 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.unit !== undefined){
        const err20 = {instancePath:instancePath+"/unit",schemaPath:"#/allOf/5/else/properties/unit/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    var _valid5 = _errs29 === errors;
    valid11 = _valid5;
    if(valid11){
      var props4 = {};
      props4.unit = true;
    }
  }
  if(!valid11){
    const err21 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err21);
    errors++;
  }
  if(props0 !== true && props4 !== undefined){
    if(props4 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props4);
    }
  }
  const _errs31 = errors;
  let valid13 = true;
  const _errs32 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing6;
    if((data.handling === undefined) && (missing6 = "handling")){
      const err22 = {};
      (vErrors ??= []).push(err22);
      errors++;
    }
  }
  var _valid6 = _errs32 === errors;
  errors = _errs31;
  if(vErrors !== null){
    if(_errs31){
      vErrors.length = _errs31;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause3;
  if(_valid6){
    const _errs33 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.handleBy === undefined){
        const err23 = {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "handleBy"}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    var _valid6 = _errs33 === errors;
    valid13 = _valid6;
    ifClause3 = "then";
  }
  else {
    const _errs34 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.handleBy !== undefined){
        const err24 = {instancePath:instancePath+"/handleBy",schemaPath:"#/allOf/6/else/properties/handleBy/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    var _valid6 = _errs34 === errors;
    valid13 = _valid6;
    if(valid13){
      var props5 = {};
      props5.handleBy = true;
    }
    ifClause3 = "else";
  }
  if(!valid13){
    const err25 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: ifClause3}};
    (vErrors ??= []).push(err25);
    errors++;
  }
  if(props0 !== true && props5 !== undefined){
    if(props5 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props5);
    }
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.reporter === undefined){
      const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reporter"}};
      (vErrors ??= []).push(err26);
      errors++;
    }
    if(data.reportedAt === undefined){
      const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reportedAt"}};
      (vErrors ??= []).push(err27);
      errors++;
    }
    if(data.foundAt === undefined){
      const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "foundAt"}};
      (vErrors ??= []).push(err28);
      errors++;
    }
    if(data.street === undefined){
      const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "street"}};
      (vErrors ??= []).push(err29);
      errors++;
    }
    if(data.place === undefined){
      const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"}};
      (vErrors ??= []).push(err30);
      errors++;
    }
    if(data.kind === undefined){
      const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
      (vErrors ??= []).push(err31);
      errors++;
    }
    if(data.description === undefined){
      const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
      (vErrors ??= []).push(err32);
      errors++;
    }
    if(data.urgency === undefined){
      const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "urgency"}};
      (vErrors ??= []).push(err33);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err34 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if(data.reporter !== undefined){
      let data6 = data.reporter;
      if(typeof data6 === "string"){
        if(func1(data6) > 200){
          const err35 = {instancePath:instancePath+"/reporter",schemaPath:"#/properties/reporter/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err35);
          errors++;
        }
        if(func1(data6) < 1){
          const err36 = {instancePath:instancePath+"/reporter",schemaPath:"#/properties/reporter/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err36);
          errors++;
        }
      }
      else {
        const err37 = {instancePath:instancePath+"/reporter",schemaPath:"#/properties/reporter/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    if(data.reportedAt !== undefined){
      let data7 = data.reportedAt;
      if(typeof data7 === "string"){
        if(!pattern0.test(data7)){
          const err38 = {instancePath:instancePath+"/reportedAt",schemaPath:"#/properties/reportedAt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"}};
          (vErrors ??= []).push(err38);
          errors++;
        }
      }
      else {
        const err39 = {instancePath:instancePath+"/reportedAt",schemaPath:"#/properties/reportedAt/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    if(data.foundAt !== undefined){
      let data8 = data.foundAt;
      if(typeof data8 === "string"){
        if(!pattern0.test(data8)){
          const err40 = {instancePath:instancePath+"/foundAt",schemaPath:"#/properties/foundAt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"}};
          (vErrors ??= []).push(err40);
          errors++;
        }
      }
      else {
        const err41 = {instancePath:instancePath+"/foundAt",schemaPath:"#/properties/foundAt/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data9 = data.street;
      if(typeof data9 !== "string"){
        const err42 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err42);
        errors++;
      }
      if(!((((((((((((data9 === "310110001") || (data9 === "310110006")) || (data9 === "310110008")) || (data9 === "310110009")) || (data9 === "310110012")) || (data9 === "310110013")) || (data9 === "310110015")) || (data9 === "310110016")) || (data9 === "310110018")) || (data9 === "310110019")) || (data9 === "310110020")) || (data9 === "310110021"))){
        const err43 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    if(data.committee !== undefined){
      let data10 = data.committee;
      if(typeof data10 === "string"){
        if(func1(data10) > 30){
          const err44 = {instancePath:instancePath+"/committee",schemaPath:"#/properties/committee/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err44);
          errors++;
        }
        if(func1(data10) < 1){
          const err45 = {instancePath:instancePath+"/committee",schemaPath:"#/properties/committee/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err45);
          errors++;
        }
      }
      else {
        const err46 = {instancePath:instancePath+"/committee",schemaPath:"#/properties/committee/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err46);
        errors++;
      }
    }
    if(data.place !== undefined){
      let data11 = data.place;
      if(typeof data11 === "string"){
        if(func1(data11) > 200){
          const err47 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err47);
          errors++;
        }
        if(func1(data11) < 1){
          const err48 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err48);
          errors++;
        }
      }
      else {
        const err49 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
    if(data.kind !== undefined){
      let data12 = data.kind;
      if(typeof data12 !== "string"){
        const err50 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err50);
        errors++;
      }
      if(!((((((((data12 === "非法社会组织") || (data12 === "超范围活动")) || (data12 === "违规收费")) || (data12 === "矛盾纠纷")) || (data12 === "失联")) || (data12 === "涉外")) || (data12 === "安全")) || (data12 === "其他"))){
        const err51 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.kind.enum}};
        (vErrors ??= []).push(err51);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data13 = data.org;
      if(typeof data13 === "string"){
        if(func1(data13) > 200){
          const err52 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err52);
          errors++;
        }
        if(func1(data13) < 1){
          const err53 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err53);
          errors++;
        }
      }
      else {
        const err54 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err54);
        errors++;
      }
    }
    if(data.subject !== undefined){
      let data14 = data.subject;
      if(typeof data14 === "string"){
        if(func1(data14) > 60){
          const err55 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err55);
          errors++;
        }
        if(func1(data14) < 1){
          const err56 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err56);
          errors++;
        }
      }
      else {
        const err57 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err57);
        errors++;
      }
    }
    if(data.description !== undefined){
      let data15 = data.description;
      if(typeof data15 === "string"){
        if(func1(data15) > 1000){
          const err58 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000}};
          (vErrors ??= []).push(err58);
          errors++;
        }
        if(func1(data15) < 20){
          const err59 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 20}};
          (vErrors ??= []).push(err59);
          errors++;
        }
      }
      else {
        const err60 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err60);
        errors++;
      }
    }
    if(data.urgency !== undefined){
      let data16 = data.urgency;
      if(typeof data16 !== "string"){
        const err61 = {instancePath:instancePath+"/urgency",schemaPath:"#/properties/urgency/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err61);
        errors++;
      }
      if(!(((data16 === "一般") || (data16 === "较急")) || (data16 === "紧急"))){
        const err62 = {instancePath:instancePath+"/urgency",schemaPath:"#/properties/urgency/enum",keyword:"enum",params:{allowedValues: schema0.properties.urgency.enum}};
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    if(data.photos !== undefined){
      let data17 = data.photos;
      if(Array.isArray(data17)){
        if(data17.length > 9){
          const err63 = {instancePath:instancePath+"/photos",schemaPath:"#/properties/photos/maxItems",keyword:"maxItems",params:{limit: 9}};
          (vErrors ??= []).push(err63);
          errors++;
        }
        const len0 = data17.length;
        for(let i0=0; i0<len0; i0++){
          let data18 = data17[i0];
          if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
            if(data18.photo === undefined){
              const err64 = {instancePath:instancePath+"/photos/" + i0,schemaPath:"#/properties/photos/items/required",keyword:"required",params:{missingProperty: "photo"}};
              (vErrors ??= []).push(err64);
              errors++;
            }
            for(const key1 in data18){
              if(!(key1 === "photo")){
                const err65 = {instancePath:instancePath+"/photos/" + i0,schemaPath:"#/properties/photos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err65);
                errors++;
              }
            }
            if(data18.photo !== undefined){
              let data19 = data18.photo;
              if(typeof data19 === "string"){
                if(func1(data19) > 200){
                  const err66 = {instancePath:instancePath+"/photos/" + i0+"/photo",schemaPath:"#/properties/photos/items/properties/photo/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err66);
                  errors++;
                }
                if(func1(data19) < 1){
                  const err67 = {instancePath:instancePath+"/photos/" + i0+"/photo",schemaPath:"#/properties/photos/items/properties/photo/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err67);
                  errors++;
                }
              }
              else {
                const err68 = {instancePath:instancePath+"/photos/" + i0+"/photo",schemaPath:"#/properties/photos/items/properties/photo/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err68);
                errors++;
              }
            }
          }
          else {
            const err69 = {instancePath:instancePath+"/photos/" + i0,schemaPath:"#/properties/photos/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err69);
            errors++;
          }
        }
      }
      else {
        const err70 = {instancePath:instancePath+"/photos",schemaPath:"#/properties/photos/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err70);
        errors++;
      }
    }
    if(data.verifier !== undefined){
      let data20 = data.verifier;
      if(typeof data20 === "string"){
        if(func1(data20) > 30){
          const err71 = {instancePath:instancePath+"/verifier",schemaPath:"#/properties/verifier/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err71);
          errors++;
        }
        if(func1(data20) < 2){
          const err72 = {instancePath:instancePath+"/verifier",schemaPath:"#/properties/verifier/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err72);
          errors++;
        }
      }
      else {
        const err73 = {instancePath:instancePath+"/verifier",schemaPath:"#/properties/verifier/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err73);
        errors++;
      }
    }
    if(data.verifiedAt !== undefined){
      let data21 = data.verifiedAt;
      if(typeof data21 === "string"){
        if(!pattern0.test(data21)){
          const err74 = {instancePath:instancePath+"/verifiedAt",schemaPath:"#/properties/verifiedAt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"}};
          (vErrors ??= []).push(err74);
          errors++;
        }
      }
      else {
        const err75 = {instancePath:instancePath+"/verifiedAt",schemaPath:"#/properties/verifiedAt/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err75);
        errors++;
      }
    }
    if(data.verified !== undefined){
      let data22 = data.verified;
      if(typeof data22 !== "string"){
        const err76 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err76);
        errors++;
      }
      if(!((((data22 === "属实") || (data22 === "部分属实")) || (data22 === "不属实")) || (data22 === "无法核实"))){
        const err77 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/enum",keyword:"enum",params:{allowedValues: schema0.properties.verified.enum}};
        (vErrors ??= []).push(err77);
        errors++;
      }
    }
    if(data.verification !== undefined){
      let data23 = data.verification;
      if(typeof data23 === "string"){
        if(func1(data23) > 4000){
          const err78 = {instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err78);
          errors++;
        }
        if(func1(data23) < 1){
          const err79 = {instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err79);
          errors++;
        }
      }
      else {
        const err80 = {instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err80);
        errors++;
      }
    }
    if(data.acceptedAt !== undefined){
      let data24 = data.acceptedAt;
      if(typeof data24 === "string"){
        if(!pattern0.test(data24)){
          const err81 = {instancePath:instancePath+"/acceptedAt",schemaPath:"#/properties/acceptedAt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"}};
          (vErrors ??= []).push(err81);
          errors++;
        }
      }
      else {
        const err82 = {instancePath:instancePath+"/acceptedAt",schemaPath:"#/properties/acceptedAt/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err82);
        errors++;
      }
    }
    if(data.handling !== undefined){
      let data25 = data.handling;
      if(typeof data25 !== "string"){
        const err83 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err83);
        errors++;
      }
      if(!((((((data25 === "提示") || (data25 === "约谈")) || (data25 === "抽查")) || (data25 === "立案")) || (data25 === "移送")) || (data25 === "不予处置"))){
        const err84 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/enum",keyword:"enum",params:{allowedValues: schema0.properties.handling.enum}};
        (vErrors ??= []).push(err84);
        errors++;
      }
    }
    if(data.officer !== undefined){
      let data26 = data.officer;
      if(typeof data26 === "string"){
        if(func1(data26) > 30){
          const err85 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err85);
          errors++;
        }
        if(func1(data26) < 2){
          const err86 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err86);
          errors++;
        }
      }
      else {
        const err87 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err87);
        errors++;
      }
    }
    if(data.unit !== undefined){
      let data27 = data.unit;
      if(typeof data27 === "string"){
        if(func1(data27) > 200){
          const err88 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err88);
          errors++;
        }
        if(func1(data27) < 1){
          const err89 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err89);
          errors++;
        }
      }
      else {
        const err90 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err90);
        errors++;
      }
    }
    if(data.handleBy !== undefined){
      let data28 = data.handleBy;
      if(typeof data28 === "string"){
        if(!pattern4.test(data28)){
          const err91 = {instancePath:instancePath+"/handleBy",schemaPath:"#/properties/handleBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err91);
          errors++;
        }
      }
      else {
        const err92 = {instancePath:instancePath+"/handleBy",schemaPath:"#/properties/handleBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err92);
        errors++;
      }
    }
    if(data.outcome !== undefined){
      let data29 = data.outcome;
      if(typeof data29 === "string"){
        if(func1(data29) > 4000){
          const err93 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err93);
          errors++;
        }
        if(func1(data29) < 1){
          const err94 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err94);
          errors++;
        }
      }
      else {
        const err95 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err95);
        errors++;
      }
    }
    if(data.answeredOn !== undefined){
      let data30 = data.answeredOn;
      if(typeof data30 === "string"){
        if(!pattern4.test(data30)){
          const err96 = {instancePath:instancePath+"/answeredOn",schemaPath:"#/properties/answeredOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err96);
          errors++;
        }
      }
      else {
        const err97 = {instancePath:instancePath+"/answeredOn",schemaPath:"#/properties/answeredOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err97);
        errors++;
      }
    }
  }
  else {
    const err98 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err98);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
