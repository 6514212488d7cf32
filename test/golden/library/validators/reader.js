// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"card":{"type":"string","minLength":4,"maxLength":20},"name":{"type":"string","minLength":2,"maxLength":30},"idNumber":{"type":"string","pattern":"^[1-9][0-9]{16}[0-9X]$"},"bornOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"kind":{"type":"string","enum":["A","C","T"]},"guardian":{"type":"string","minLength":2,"maxLength":30},"guardianMobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"mobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"email":{"type":"string","maxLength":254,"pattern":"^[A-Za-z0-9_.%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"},"address":{"type":"string","minLength":1,"maxLength":200},"postcode":{"type":"string","pattern":"^[0-9]{6}$"},"issuedAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"validTo":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"deposit":{"type":"integer","minimum":0,"maximum":50000},"discount":{"type":"string","pattern":"^[-+]?[0-9]{1,60}(\\.[0-9]{1,3})?$"},"score":{"type":"string","pattern":"^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"},"tastes":{"type":"array","items":{"type":"string","enum":["小说","科学","历史","艺术"]},"uniqueItems":true},"home":{"type":"string","enum":["1","2","9"]},"hasNote":{"type":"boolean"},"note":{"type":"string","minLength":1,"maxLength":200}},"required":["card","name","bornOn","kind","address","issuedAt","validTo","deposit","home","hasNote"],"additionalProperties":false,"allOf":[{"if":{"properties":{"kind":{"not":{"const":"C"}}},"required":["kind"]},"then":{"required":["idNumber"]}},{"if":{"properties":{"kind":{"const":"C"}},"required":["kind"]},"then":{"required":["guardian"]},"else":{"properties":{"guardian":false}}},{"if":{"properties":{"kind":{"const":"C"}},"required":["kind"]},"else":{"properties":{"guardianMobile":false}}},{"if":{"allOf":[{"properties":{"kind":{"const":"C"}},"required":["kind"]},{"required":["guardian"]}]},"then":{"required":["guardianMobile"]}},{"if":{"properties":{"kind":{"not":{"const":"C"}}},"required":["kind"]},"then":{"required":["mobile"]}},{"if":{"properties":{"hasNote":{"const":true}},"required":["hasNote"]},"then":{"required":["note"]},"else":{"properties":{"note":false}}}]};
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
        const _errs5 = errors;
        const _errs6 = errors;
        if("C" !== data.kind){
          const err1 = {};
          (vErrors ??= []).push(err1);
          errors++;
        }
        var valid3 = _errs6 === errors;
        if(valid3){
          const err2 = {};
          (vErrors ??= []).push(err2);
          errors++;
        }
        else {
          errors = _errs5;
          if(vErrors !== null){
            if(_errs5){
              vErrors.length = _errs5;
            }
            else {
              vErrors = null;
            }
          }
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
  if(_valid0){
    const _errs7 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.idNumber === undefined){
        const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "idNumber"}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
  }
  if(!valid1){
    const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err4);
    errors++;
  }
  const _errs9 = errors;
  let valid4 = true;
  const _errs10 = errors;
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
  var _valid1 = _errs10 === errors;
  errors = _errs9;
  if(vErrors !== null){
    if(_errs9){
      vErrors.length = _errs9;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause0;
  if(_valid1){
    const _errs12 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.guardian === undefined){
        const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "guardian"}};
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    var _valid1 = _errs12 === errors;
    valid4 = _valid1;
    ifClause0 = "then";
  }
  else {
    const _errs13 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.guardian !== undefined){
        const err8 = {instancePath:instancePath+"/guardian",schemaPath:"#/allOf/1/else/properties/guardian/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    var _valid1 = _errs13 === errors;
    valid4 = _valid1;
    if(valid4){
      var props0 = {};
      props0.guardian = true;
      props0.kind = true;
    }
    ifClause0 = "else";
  }
  if(!valid4){
    const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err9);
    errors++;
  }
  if(props0 !== true){
    props0 = props0 || {};
    props0.kind = true;
  }
  const _errs15 = errors;
  let valid7 = true;
  const _errs16 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.kind === undefined) && (missing2 = "kind")){
      const err10 = {};
      (vErrors ??= []).push(err10);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("C" !== data.kind){
          const err11 = {};
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
    }
  }
  var _valid2 = _errs16 === errors;
  errors = _errs15;
  if(vErrors !== null){
    if(_errs15){
      vErrors.length = _errs15;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid2){
    const _errs18 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.guardianMobile !== undefined){
        const err12 = {instancePath:instancePath+"/guardianMobile",schemaPath:"#/allOf/2/else/properties/guardianMobile/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    var _valid2 = _errs18 === errors;
    valid7 = _valid2;
    if(valid7){
      var props1 = {};
      props1.guardianMobile = true;
      props1.kind = true;
    }
  }
  if(!valid7){
    const err13 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err13);
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
  const _errs20 = errors;
  let valid10 = true;
  const _errs21 = errors;
  const _errs22 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.kind === undefined) && (missing3 = "kind")){
      const err14 = {};
      (vErrors ??= []).push(err14);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("C" !== data.kind){
          const err15 = {};
          (vErrors ??= []).push(err15);
          errors++;
        }
      }
    }
  }
  var valid11 = _errs22 === errors;
  if(valid11){
    const _errs24 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing4;
      if((data.guardian === undefined) && (missing4 = "guardian")){
        const err16 = {};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    var valid11 = _errs24 === errors;
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
      if(data.guardianMobile === undefined){
        const err17 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "guardianMobile"}};
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
    if((data.kind === undefined) && (missing5 = "kind")){
      const err19 = {};
      (vErrors ??= []).push(err19);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        const _errs30 = errors;
        const _errs31 = errors;
        if("C" !== data.kind){
          const err20 = {};
          (vErrors ??= []).push(err20);
          errors++;
        }
        var valid15 = _errs31 === errors;
        if(valid15){
          const err21 = {};
          (vErrors ??= []).push(err21);
          errors++;
        }
        else {
          errors = _errs30;
          if(vErrors !== null){
            if(_errs30){
              vErrors.length = _errs30;
            }
            else {
              vErrors = null;
            }
          }
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
  if(_valid4){
    const _errs32 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.mobile === undefined){
        const err22 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "mobile"}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    var _valid4 = _errs32 === errors;
    valid13 = _valid4;
  }
  if(!valid13){
    const err23 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err23);
    errors++;
  }
  if(props0 !== true){
    props0 = props0 || {};
    props0.kind = true;
  }
  const _errs34 = errors;
  let valid16 = true;
  const _errs35 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing6;
    if((data.hasNote === undefined) && (missing6 = "hasNote")){
      const err24 = {};
      (vErrors ??= []).push(err24);
      errors++;
    }
    else {
      if(data.hasNote !== undefined){
        if(true !== data.hasNote){
          const err25 = {};
          (vErrors ??= []).push(err25);
          errors++;
        }
      }
    }
  }
  var _valid5 = _errs35 === errors;
  errors = _errs34;
  if(vErrors !== null){
    if(_errs34){
      vErrors.length = _errs34;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause1;
  if(_valid5){
    const _errs37 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.note === undefined){
        const err26 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "note"}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    var _valid5 = _errs37 === errors;
    valid16 = _valid5;
    ifClause1 = "then";
  }
  else {
    const _errs38 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.note !== undefined){
        const err27 = {instancePath:instancePath+"/note",schemaPath:"#/allOf/5/else/properties/note/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    var _valid5 = _errs38 === errors;
    valid16 = _valid5;
    if(valid16){
      var props2 = {};
      props2.note = true;
      props2.hasNote = true;
    }
    ifClause1 = "else";
  }
  if(!valid16){
    const err28 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: ifClause1}};
    (vErrors ??= []).push(err28);
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
      const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "card"}};
      (vErrors ??= []).push(err29);
      errors++;
    }
    if(data.name === undefined){
      const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
      (vErrors ??= []).push(err30);
      errors++;
    }
    if(data.bornOn === undefined){
      const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bornOn"}};
      (vErrors ??= []).push(err31);
      errors++;
    }
    if(data.kind === undefined){
      const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
      (vErrors ??= []).push(err32);
      errors++;
    }
    if(data.address === undefined){
      const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
      (vErrors ??= []).push(err33);
      errors++;
    }
    if(data.issuedAt === undefined){
      const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuedAt"}};
      (vErrors ??= []).push(err34);
      errors++;
    }
    if(data.validTo === undefined){
      const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validTo"}};
      (vErrors ??= []).push(err35);
      errors++;
    }
    if(data.deposit === undefined){
      const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deposit"}};
      (vErrors ??= []).push(err36);
      errors++;
    }
    if(data.home === undefined){
      const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "home"}};
      (vErrors ??= []).push(err37);
      errors++;
    }
    if(data.hasNote === undefined){
      const err38 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasNote"}};
      (vErrors ??= []).push(err38);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err39 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    if(data.card !== undefined){
      let data9 = data.card;
      if(typeof data9 === "string"){
        if(func1(data9) > 20){
          const err40 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/maxLength",keyword:"maxLength",params:{limit: 20}};
          (vErrors ??= []).push(err40);
          errors++;
        }
        if(func1(data9) < 4){
          const err41 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/minLength",keyword:"minLength",params:{limit: 4}};
          (vErrors ??= []).push(err41);
          errors++;
        }
      }
      else {
        const err42 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data10 = data.name;
      if(typeof data10 === "string"){
        if(func1(data10) > 30){
          const err43 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err43);
          errors++;
        }
        if(func1(data10) < 2){
          const err44 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err44);
          errors++;
        }
      }
      else {
        const err45 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err45);
        errors++;
      }
    }
    if(data.idNumber !== undefined){
      let data11 = data.idNumber;
      if(typeof data11 === "string"){
        if(!pattern0.test(data11)){
          const err46 = {instancePath:instancePath+"/idNumber",schemaPath:"#/properties/idNumber/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{16}[0-9X]$"}};
          (vErrors ??= []).push(err46);
          errors++;
        }
      }
      else {
        const err47 = {instancePath:instancePath+"/idNumber",schemaPath:"#/properties/idNumber/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err47);
        errors++;
      }
    }
    if(data.bornOn !== undefined){
      let data12 = data.bornOn;
      if(typeof data12 === "string"){
        if(!pattern1.test(data12)){
          const err48 = {instancePath:instancePath+"/bornOn",schemaPath:"#/properties/bornOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err48);
          errors++;
        }
      }
      else {
        const err49 = {instancePath:instancePath+"/bornOn",schemaPath:"#/properties/bornOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
    if(data.kind !== undefined){
      let data13 = data.kind;
      if(typeof data13 !== "string"){
        const err50 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err50);
        errors++;
      }
      if(!(((data13 === "A") || (data13 === "C")) || (data13 === "T"))){
        const err51 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.kind.enum}};
        (vErrors ??= []).push(err51);
        errors++;
      }
    }
    if(data.guardian !== undefined){
      let data14 = data.guardian;
      if(typeof data14 === "string"){
        if(func1(data14) > 30){
          const err52 = {instancePath:instancePath+"/guardian",schemaPath:"#/properties/guardian/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err52);
          errors++;
        }
        if(func1(data14) < 2){
          const err53 = {instancePath:instancePath+"/guardian",schemaPath:"#/properties/guardian/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err53);
          errors++;
        }
      }
      else {
        const err54 = {instancePath:instancePath+"/guardian",schemaPath:"#/properties/guardian/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err54);
        errors++;
      }
    }
    if(data.guardianMobile !== undefined){
      let data15 = data.guardianMobile;
      if(typeof data15 === "string"){
        if(!pattern2.test(data15)){
          const err55 = {instancePath:instancePath+"/guardianMobile",schemaPath:"#/properties/guardianMobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err55);
          errors++;
        }
      }
      else {
        const err56 = {instancePath:instancePath+"/guardianMobile",schemaPath:"#/properties/guardianMobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err56);
        errors++;
      }
    }
    if(data.mobile !== undefined){
      let data16 = data.mobile;
      if(typeof data16 === "string"){
        if(!pattern2.test(data16)){
          const err57 = {instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err57);
          errors++;
        }
      }
      else {
        const err58 = {instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err58);
        errors++;
      }
    }
    if(data.email !== undefined){
      let data17 = data.email;
      if(typeof data17 === "string"){
        if(func1(data17) > 254){
          const err59 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 254}};
          (vErrors ??= []).push(err59);
          errors++;
        }
        if(!pattern4.test(data17)){
          const err60 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"}};
          (vErrors ??= []).push(err60);
          errors++;
        }
      }
      else {
        const err61 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err61);
        errors++;
      }
    }
    if(data.address !== undefined){
      let data18 = data.address;
      if(typeof data18 === "string"){
        if(func1(data18) > 200){
          const err62 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err62);
          errors++;
        }
        if(func1(data18) < 1){
          const err63 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err63);
          errors++;
        }
      }
      else {
        const err64 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err64);
        errors++;
      }
    }
    if(data.postcode !== undefined){
      let data19 = data.postcode;
      if(typeof data19 === "string"){
        if(!pattern5.test(data19)){
          const err65 = {instancePath:instancePath+"/postcode",schemaPath:"#/properties/postcode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}};
          (vErrors ??= []).push(err65);
          errors++;
        }
      }
      else {
        const err66 = {instancePath:instancePath+"/postcode",schemaPath:"#/properties/postcode/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err66);
        errors++;
      }
    }
    if(data.issuedAt !== undefined){
      let data20 = data.issuedAt;
      if(typeof data20 === "string"){
        if(!pattern1.test(data20)){
          const err67 = {instancePath:instancePath+"/issuedAt",schemaPath:"#/properties/issuedAt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err67);
          errors++;
        }
      }
      else {
        const err68 = {instancePath:instancePath+"/issuedAt",schemaPath:"#/properties/issuedAt/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err68);
        errors++;
      }
    }
    if(data.validTo !== undefined){
      let data21 = data.validTo;
      if(typeof data21 === "string"){
        if(!pattern1.test(data21)){
          const err69 = {instancePath:instancePath+"/validTo",schemaPath:"#/properties/validTo/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err69);
          errors++;
        }
      }
      else {
        const err70 = {instancePath:instancePath+"/validTo",schemaPath:"#/properties/validTo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err70);
        errors++;
      }
    }
    if(data.deposit !== undefined){
      let data22 = data.deposit;
      if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
        const err71 = {instancePath:instancePath+"/deposit",schemaPath:"#/properties/deposit/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err71);
        errors++;
      }
      if((typeof data22 == "number") && (isFinite(data22))){
        if(data22 > 50000 || isNaN(data22)){
          const err72 = {instancePath:instancePath+"/deposit",schemaPath:"#/properties/deposit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000}};
          (vErrors ??= []).push(err72);
          errors++;
        }
        if(data22 < 0 || isNaN(data22)){
          const err73 = {instancePath:instancePath+"/deposit",schemaPath:"#/properties/deposit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err73);
          errors++;
        }
      }
    }
    if(data.discount !== undefined){
      let data23 = data.discount;
      if(typeof data23 === "string"){
        if(!pattern8.test(data23)){
          const err74 = {instancePath:instancePath+"/discount",schemaPath:"#/properties/discount/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]{1,60}(\\.[0-9]{1,3})?$"}};
          (vErrors ??= []).push(err74);
          errors++;
        }
      }
      else {
        const err75 = {instancePath:instancePath+"/discount",schemaPath:"#/properties/discount/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err75);
        errors++;
      }
    }
    if(data.score !== undefined){
      let data24 = data.score;
      if(typeof data24 === "string"){
        if(!pattern9.test(data24)){
          const err76 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"}};
          (vErrors ??= []).push(err76);
          errors++;
        }
      }
      else {
        const err77 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err77);
        errors++;
      }
    }
    if(data.tastes !== undefined){
      let data25 = data.tastes;
      if(Array.isArray(data25)){
        const len0 = data25.length;
        for(let i0=0; i0<len0; i0++){
          let data26 = data25[i0];
          if(typeof data26 !== "string"){
            const err78 = {instancePath:instancePath+"/tastes/" + i0,schemaPath:"#/properties/tastes/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err78);
            errors++;
          }
          if(!((((data26 === "小说") || (data26 === "科学")) || (data26 === "历史")) || (data26 === "艺术"))){
            const err79 = {instancePath:instancePath+"/tastes/" + i0,schemaPath:"#/properties/tastes/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.tastes.items.enum}};
            (vErrors ??= []).push(err79);
            errors++;
          }
        }
        let i1 = data25.length;
        let j0;
        if(i1 > 1){
          const indices0 = {};
          for(;i1--;){
            let item0 = data25[i1];
            if(typeof item0 !== "string"){
              continue;
            }
            if(typeof indices0[item0] == "number"){
              j0 = indices0[item0];
              const err80 = {instancePath:instancePath+"/tastes",schemaPath:"#/properties/tastes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
              (vErrors ??= []).push(err80);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
      else {
        const err81 = {instancePath:instancePath+"/tastes",schemaPath:"#/properties/tastes/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err81);
        errors++;
      }
    }
    if(data.home !== undefined){
      let data27 = data.home;
      if(typeof data27 !== "string"){
        const err82 = {instancePath:instancePath+"/home",schemaPath:"#/properties/home/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err82);
        errors++;
      }
      if(!(((data27 === "1") || (data27 === "2")) || (data27 === "9"))){
        const err83 = {instancePath:instancePath+"/home",schemaPath:"#/properties/home/enum",keyword:"enum",params:{allowedValues: schema0.properties.home.enum}};
        (vErrors ??= []).push(err83);
        errors++;
      }
    }
    if(data.hasNote !== undefined){
      if(typeof data.hasNote !== "boolean"){
        const err84 = {instancePath:instancePath+"/hasNote",schemaPath:"#/properties/hasNote/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err84);
        errors++;
      }
    }
    if(data.note !== undefined){
      let data29 = data.note;
      if(typeof data29 === "string"){
        if(func1(data29) > 200){
          const err85 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err85);
          errors++;
        }
        if(func1(data29) < 1){
          const err86 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err86);
          errors++;
        }
      }
      else {
        const err87 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err87);
        errors++;
      }
    }
  }
  else {
    const err88 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err88);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
