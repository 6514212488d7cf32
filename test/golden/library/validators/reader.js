// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"card":{"type":"string","minLength":4,"maxLength":20},"name":{"type":"string","minLength":2,"maxLength":30},"idNumber":{"type":"string","pattern":"^[1-9][0-9]{16}[0-9X]$"},"bornOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"kind":{"type":"string","enum":["A","C","T"]},"guardian":{"type":"string","minLength":2,"maxLength":30},"guardianMobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"mobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"email":{"type":"string","maxLength":254,"pattern":"^[A-Za-z0-9_.%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"},"address":{"type":"string","minLength":1,"maxLength":200},"postcode":{"type":"string","pattern":"^[0-9]{6}$"},"issuedAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"validTo":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"deposit":{"type":"integer","minimum":0,"maximum":50000},"discount":{"type":"string","pattern":"^[-+]?[0-9]{1,60}(\\.[0-9]{1,3})?$"},"score":{"type":"string","pattern":"^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"},"tastes":{"type":"array","items":{"type":"string","enum":["小说","科学","历史","艺术"]},"uniqueItems":true},"home":{"type":"string","enum":["1","2","9"]},"hasNote":{"type":"boolean"},"note":{"type":"string","minLength":1,"maxLength":200}},"required":["card","name","idNumber","bornOn","kind","address","issuedAt","validTo","deposit","home","hasNote"],"additionalProperties":false,"allOf":[{"if":{"properties":{"kind":{"const":"C"}},"required":["kind"]},"then":{"required":["guardian"]},"else":{"properties":{"guardian":false}}},{"if":{"properties":{"kind":{"const":"C"}},"required":["kind"]},"else":{"properties":{"guardianMobile":false}}},{"if":{"allOf":[{"properties":{"kind":{"const":"C"}},"required":["kind"]},{"required":["guardian"]}]},"then":{"required":["guardianMobile"]}},{"if":{"properties":{"kind":{"not":{"const":"C"}}},"required":["kind"]},"then":{"required":["mobile"]}},{"if":{"properties":{"hasNote":{"const":true}},"required":["hasNote"]},"then":{"required":["note"]},"else":{"properties":{"note":false}}}]};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{16}[0-9X]$", "u");
const pattern1 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern2 = new RegExp("^1[3-9][0-9]{9}$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9_.%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", "u");
const pattern5 = new RegExp("^[0-9]{6}$", "u");
const pattern8 = new RegExp("^[-+]?[0-9]{1,60}(\\.[0-9]{1,3})?$", "u");
const pattern9 = new RegExp("^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$", "u");

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
    if((data.kind === undefined) && (missing0 = "kind")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("C" !== data.kind){
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
      if(data.guardian === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "guardian"}};
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
      if(data.guardian !== undefined){
        const err3 = {instancePath:instancePath+"/guardian",schemaPath:"#/allOf/0/else/properties/guardian/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.guardian = true;
      props0.kind = true;
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
    if((data.kind === undefined) && (missing1 = "kind")){
      const err5 = {};
      (vErrors ??= []).push(err5);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("C" !== data.kind){
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
  if(!_valid1){
    const _errs11 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.guardianMobile !== undefined){
        const err7 = {instancePath:instancePath+"/guardianMobile",schemaPath:"#/allOf/1/else/properties/guardianMobile/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.guardianMobile = true;
      props1.kind = true;
    }
  }
  if(!valid4){
    const err8 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err8);
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
  const _errs13 = errors;
  let valid7 = true;
  const _errs14 = errors;
  const _errs15 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.kind === undefined) && (missing2 = "kind")){
      const err9 = {};
      (vErrors ??= []).push(err9);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("C" !== data.kind){
          const err10 = {};
          (vErrors ??= []).push(err10);
          errors++;
        }
      }
    }
  }
  var valid8 = _errs15 === errors;
  if(valid8){
    const _errs17 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing3;
      if((data.guardian === undefined) && (missing3 = "guardian")){
        const err11 = {};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    var valid8 = _errs17 === errors;
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
  if(_valid2){
    const _errs18 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.guardianMobile === undefined){
        const err12 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "guardianMobile"}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    var _valid2 = _errs18 === errors;
    valid7 = _valid2;
  }
  if(!valid7){
    const err13 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err13);
    errors++;
  }
  if(props0 !== true){
    props0 = props0 || {};
    props0.kind = true;
  }
  const _errs20 = errors;
  let valid10 = true;
  const _errs21 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.kind === undefined) && (missing4 = "kind")){
      const err14 = {};
      (vErrors ??= []).push(err14);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        const _errs23 = errors;
        const _errs24 = errors;
        if("C" !== data.kind){
          const err15 = {};
          (vErrors ??= []).push(err15);
          errors++;
        }
        var valid12 = _errs24 === errors;
        if(valid12){
          const err16 = {};
          (vErrors ??= []).push(err16);
          errors++;
        }
        else {
          errors = _errs23;
          if(vErrors !== null){
            if(_errs23){
              vErrors.length = _errs23;
            }
            else {
              vErrors = null;
            }
          }
        }
      }
    }
  }
  var _valid3 = _errs21 === errors;
  errors = _errs20;
  if(vErrors !== null){
    if(_errs20){
      vErrors.length = _errs20;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid3){
    const _errs25 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.mobile === undefined){
        const err17 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "mobile"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    var _valid3 = _errs25 === errors;
    valid10 = _valid3;
  }
  if(!valid10){
    const err18 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err18);
    errors++;
  }
  if(props0 !== true){
    props0 = props0 || {};
    props0.kind = true;
  }
  const _errs27 = errors;
  let valid13 = true;
  const _errs28 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing5;
    if((data.hasNote === undefined) && (missing5 = "hasNote")){
      const err19 = {};
      (vErrors ??= []).push(err19);
      errors++;
    }
    else {
      if(data.hasNote !== undefined){
        if(true !== data.hasNote){
          const err20 = {};
          (vErrors ??= []).push(err20);
          errors++;
        }
      }
    }
  }
  var _valid4 = _errs28 === errors;
  errors = _errs27;
  if(vErrors !== null){
    if(_errs27){
      vErrors.length = _errs27;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause1;
  if(_valid4){
    const _errs30 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.note === undefined){
        const err21 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "note"}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    var _valid4 = _errs30 === errors;
    valid13 = _valid4;
    ifClause1 = "then";
  }
  else {
    const _errs31 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.note !== undefined){
        const err22 = {instancePath:instancePath+"/note",schemaPath:"#/allOf/4/else/properties/note/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    var _valid4 = _errs31 === errors;
    valid13 = _valid4;
    if(valid13){
      var props2 = {};
      props2.note = true;
      props2.hasNote = true;
    }
    ifClause1 = "else";
  }
  if(!valid13){
    const err23 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause1}};
    (vErrors ??= []).push(err23);
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
    if(data.card === undefined){
      const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "card"}};
      (vErrors ??= []).push(err24);
      errors++;
    }
    if(data.name === undefined){
      const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
      (vErrors ??= []).push(err25);
      errors++;
    }
    if(data.idNumber === undefined){
      const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idNumber"}};
      (vErrors ??= []).push(err26);
      errors++;
    }
    if(data.bornOn === undefined){
      const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bornOn"}};
      (vErrors ??= []).push(err27);
      errors++;
    }
    if(data.kind === undefined){
      const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
      (vErrors ??= []).push(err28);
      errors++;
    }
    if(data.address === undefined){
      const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
      (vErrors ??= []).push(err29);
      errors++;
    }
    if(data.issuedAt === undefined){
      const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuedAt"}};
      (vErrors ??= []).push(err30);
      errors++;
    }
    if(data.validTo === undefined){
      const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validTo"}};
      (vErrors ??= []).push(err31);
      errors++;
    }
    if(data.deposit === undefined){
      const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deposit"}};
      (vErrors ??= []).push(err32);
      errors++;
    }
    if(data.home === undefined){
      const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "home"}};
      (vErrors ??= []).push(err33);
      errors++;
    }
    if(data.hasNote === undefined){
      const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasNote"}};
      (vErrors ??= []).push(err34);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err35 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if(data.card !== undefined){
      let data8 = data.card;
      if(typeof data8 === "string"){
        if(func1(data8) > 20){
          const err36 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/maxLength",keyword:"maxLength",params:{limit: 20}};
          (vErrors ??= []).push(err36);
          errors++;
        }
        if(func1(data8) < 4){
          const err37 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/minLength",keyword:"minLength",params:{limit: 4}};
          (vErrors ??= []).push(err37);
          errors++;
        }
      }
      else {
        const err38 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data9 = data.name;
      if(typeof data9 === "string"){
        if(func1(data9) > 30){
          const err39 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err39);
          errors++;
        }
        if(func1(data9) < 2){
          const err40 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err40);
          errors++;
        }
      }
      else {
        const err41 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
    if(data.idNumber !== undefined){
      let data10 = data.idNumber;
      if(typeof data10 === "string"){
        if(!pattern0.test(data10)){
          const err42 = {instancePath:instancePath+"/idNumber",schemaPath:"#/properties/idNumber/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{16}[0-9X]$"}};
          (vErrors ??= []).push(err42);
          errors++;
        }
      }
      else {
        const err43 = {instancePath:instancePath+"/idNumber",schemaPath:"#/properties/idNumber/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    if(data.bornOn !== undefined){
      let data11 = data.bornOn;
      if(typeof data11 === "string"){
        if(!pattern1.test(data11)){
          const err44 = {instancePath:instancePath+"/bornOn",schemaPath:"#/properties/bornOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err44);
          errors++;
        }
      }
      else {
        const err45 = {instancePath:instancePath+"/bornOn",schemaPath:"#/properties/bornOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err45);
        errors++;
      }
    }
    if(data.kind !== undefined){
      let data12 = data.kind;
      if(typeof data12 !== "string"){
        const err46 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err46);
        errors++;
      }
      if(!(((data12 === "A") || (data12 === "C")) || (data12 === "T"))){
        const err47 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.kind.enum}};
        (vErrors ??= []).push(err47);
        errors++;
      }
    }
    if(data.guardian !== undefined){
      let data13 = data.guardian;
      if(typeof data13 === "string"){
        if(func1(data13) > 30){
          const err48 = {instancePath:instancePath+"/guardian",schemaPath:"#/properties/guardian/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err48);
          errors++;
        }
        if(func1(data13) < 2){
          const err49 = {instancePath:instancePath+"/guardian",schemaPath:"#/properties/guardian/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err49);
          errors++;
        }
      }
      else {
        const err50 = {instancePath:instancePath+"/guardian",schemaPath:"#/properties/guardian/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err50);
        errors++;
      }
    }
    if(data.guardianMobile !== undefined){
      let data14 = data.guardianMobile;
      if(typeof data14 === "string"){
        if(!pattern2.test(data14)){
          const err51 = {instancePath:instancePath+"/guardianMobile",schemaPath:"#/properties/guardianMobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err51);
          errors++;
        }
      }
      else {
        const err52 = {instancePath:instancePath+"/guardianMobile",schemaPath:"#/properties/guardianMobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err52);
        errors++;
      }
    }
    if(data.mobile !== undefined){
      let data15 = data.mobile;
      if(typeof data15 === "string"){
        if(!pattern2.test(data15)){
          const err53 = {instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err53);
          errors++;
        }
      }
      else {
        const err54 = {instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err54);
        errors++;
      }
    }
    if(data.email !== undefined){
      let data16 = data.email;
      if(typeof data16 === "string"){
        if(func1(data16) > 254){
          const err55 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 254}};
          (vErrors ??= []).push(err55);
          errors++;
        }
        if(!pattern4.test(data16)){
          const err56 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"}};
          (vErrors ??= []).push(err56);
          errors++;
        }
      }
      else {
        const err57 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err57);
        errors++;
      }
    }
    if(data.address !== undefined){
      let data17 = data.address;
      if(typeof data17 === "string"){
        if(func1(data17) > 200){
          const err58 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err58);
          errors++;
        }
        if(func1(data17) < 1){
          const err59 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err59);
          errors++;
        }
      }
      else {
        const err60 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err60);
        errors++;
      }
    }
    if(data.postcode !== undefined){
      let data18 = data.postcode;
      if(typeof data18 === "string"){
        if(!pattern5.test(data18)){
          const err61 = {instancePath:instancePath+"/postcode",schemaPath:"#/properties/postcode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}};
          (vErrors ??= []).push(err61);
          errors++;
        }
      }
      else {
        const err62 = {instancePath:instancePath+"/postcode",schemaPath:"#/properties/postcode/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    if(data.issuedAt !== undefined){
      let data19 = data.issuedAt;
      if(typeof data19 === "string"){
        if(!pattern1.test(data19)){
          const err63 = {instancePath:instancePath+"/issuedAt",schemaPath:"#/properties/issuedAt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err63);
          errors++;
        }
      }
      else {
        const err64 = {instancePath:instancePath+"/issuedAt",schemaPath:"#/properties/issuedAt/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err64);
        errors++;
      }
    }
    if(data.validTo !== undefined){
      let data20 = data.validTo;
      if(typeof data20 === "string"){
        if(!pattern1.test(data20)){
          const err65 = {instancePath:instancePath+"/validTo",schemaPath:"#/properties/validTo/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err65);
          errors++;
        }
      }
      else {
        const err66 = {instancePath:instancePath+"/validTo",schemaPath:"#/properties/validTo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err66);
        errors++;
      }
    }
    if(data.deposit !== undefined){
      let data21 = data.deposit;
      if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
        const err67 = {instancePath:instancePath+"/deposit",schemaPath:"#/properties/deposit/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err67);
        errors++;
      }
      if((typeof data21 == "number") && (isFinite(data21))){
        if(data21 > 50000 || isNaN(data21)){
          const err68 = {instancePath:instancePath+"/deposit",schemaPath:"#/properties/deposit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000}};
          (vErrors ??= []).push(err68);
          errors++;
        }
        if(data21 < 0 || isNaN(data21)){
          const err69 = {instancePath:instancePath+"/deposit",schemaPath:"#/properties/deposit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err69);
          errors++;
        }
      }
    }
    if(data.discount !== undefined){
      let data22 = data.discount;
      if(typeof data22 === "string"){
        if(!pattern8.test(data22)){
          const err70 = {instancePath:instancePath+"/discount",schemaPath:"#/properties/discount/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]{1,60}(\\.[0-9]{1,3})?$"}};
          (vErrors ??= []).push(err70);
          errors++;
        }
      }
      else {
        const err71 = {instancePath:instancePath+"/discount",schemaPath:"#/properties/discount/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err71);
        errors++;
      }
    }
    if(data.score !== undefined){
      let data23 = data.score;
      if(typeof data23 === "string"){
        if(!pattern9.test(data23)){
          const err72 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"}};
          (vErrors ??= []).push(err72);
          errors++;
        }
      }
      else {
        const err73 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err73);
        errors++;
      }
    }
    if(data.tastes !== undefined){
      let data24 = data.tastes;
      if(Array.isArray(data24)){
        const len0 = data24.length;
        for(let i0=0; i0<len0; i0++){
          let data25 = data24[i0];
          if(typeof data25 !== "string"){
            const err74 = {instancePath:instancePath+"/tastes/" + i0,schemaPath:"#/properties/tastes/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err74);
            errors++;
          }
          if(!((((data25 === "小说") || (data25 === "科学")) || (data25 === "历史")) || (data25 === "艺术"))){
            const err75 = {instancePath:instancePath+"/tastes/" + i0,schemaPath:"#/properties/tastes/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.tastes.items.enum}};
            (vErrors ??= []).push(err75);
            errors++;
          }
        }
        let i1 = data24.length;
        let j0;
        if(i1 > 1){
          const indices0 = {};
          for(;i1--;){
            let item0 = data24[i1];
            if(typeof item0 !== "string"){
              continue;
            }
            if(typeof indices0[item0] == "number"){
              j0 = indices0[item0];
              const err76 = {instancePath:instancePath+"/tastes",schemaPath:"#/properties/tastes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
              (vErrors ??= []).push(err76);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
      else {
        const err77 = {instancePath:instancePath+"/tastes",schemaPath:"#/properties/tastes/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err77);
        errors++;
      }
    }
    if(data.home !== undefined){
      let data26 = data.home;
      if(typeof data26 !== "string"){
        const err78 = {instancePath:instancePath+"/home",schemaPath:"#/properties/home/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err78);
        errors++;
      }
      if(!(((data26 === "1") || (data26 === "2")) || (data26 === "9"))){
        const err79 = {instancePath:instancePath+"/home",schemaPath:"#/properties/home/enum",keyword:"enum",params:{allowedValues: schema0.properties.home.enum}};
        (vErrors ??= []).push(err79);
        errors++;
      }
    }
    if(data.hasNote !== undefined){
      if(typeof data.hasNote !== "boolean"){
        const err80 = {instancePath:instancePath+"/hasNote",schemaPath:"#/properties/hasNote/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err80);
        errors++;
      }
    }
    if(data.note !== undefined){
      let data28 = data.note;
      if(typeof data28 === "string"){
        if(func1(data28) > 200){
          const err81 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err81);
          errors++;
        }
        if(func1(data28) < 1){
          const err82 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err82);
          errors++;
        }
      }
      else {
        const err83 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err83);
        errors++;
      }
    }
  }
  else {
    const err84 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err84);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
