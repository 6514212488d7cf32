// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":40},"org":{"type":"string","minLength":1,"maxLength":200},"field":{"type":"string","enum":["城市建设","绿色低碳","科技创新","社区治理","民生服务","为老服务","青少年","文化体育","乡村振兴","其他"]},"raising":{"type":"string","enum":["公开募捐","定向募捐","不募捐"]},"partnerName":{"type":"string","minLength":1,"maxLength":60},"startsOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"endsOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"place":{"type":"string","minLength":1,"maxLength":200},"expected":{"type":"integer","minimum":1,"maximum":1000000000000},"story":{"type":"string","minLength":1,"maxLength":1000},"usedFor":{"type":"string","minLength":1,"maxLength":100},"partner":{"type":"string","minLength":1,"maxLength":200},"filingNo":{"type":"string","minLength":1,"maxLength":200}},"required":["name","org","field","raising","startsOn","endsOn","place","expected","story"],"additionalProperties":false,"allOf":[{"if":{"properties":{"raising":{"const":"公开募捐"}},"required":["raising"]},"else":{"properties":{"partnerName":false}}},{"if":{"properties":{"raising":{"not":{"const":"不募捐"}}},"required":["raising"]},"then":{"required":["usedFor"]},"else":{"properties":{"usedFor":false}}},{"if":{"required":["partnerName"]},"else":{"properties":{"partner":false}}},{"if":{"properties":{"raising":{"const":"公开募捐"}},"required":["raising"]},"else":{"properties":{"filingNo":false}}}]};
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
    if((data.raising === undefined) && (missing0 = "raising")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.raising !== undefined){
        if("公开募捐" !== data.raising){
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
  if(!_valid0){
    const _errs5 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partnerName !== undefined){
        const err2 = {instancePath:instancePath+"/partnerName",schemaPath:"#/allOf/0/else/properties/partnerName/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.partnerName = true;
      props0.raising = true;
    }
  }
  if(!valid1){
    const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err3);
    errors++;
  }
  const _errs7 = errors;
  let valid4 = true;
  const _errs8 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing1;
    if((data.raising === undefined) && (missing1 = "raising")){
      const err4 = {};
      (vErrors ??= []).push(err4);
      errors++;
    }
    else {
      if(data.raising !== undefined){
        const _errs10 = errors;
        const _errs11 = errors;
        if("不募捐" !== data.raising){
          const err5 = {};
          (vErrors ??= []).push(err5);
          errors++;
        }
        var valid6 = _errs11 === errors;
        if(valid6){
          const err6 = {};
          (vErrors ??= []).push(err6);
          errors++;
        }
        else {
          errors = _errs10;
          if(vErrors !== null){
            if(_errs10){
              vErrors.length = _errs10;
            }
            else {
              vErrors = null;
            }
          }
        }
      }
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
  let ifClause0;
  if(_valid1){
    const _errs12 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.usedFor === undefined){
        const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "usedFor"}};
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
      if(data.usedFor !== undefined){
        const err8 = {instancePath:instancePath+"/usedFor",schemaPath:"#/allOf/1/else/properties/usedFor/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    var _valid1 = _errs13 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.usedFor = true;
      props1.raising = true;
    }
    ifClause0 = "else";
  }
  if(!valid4){
    const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause0}};
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
  const _errs15 = errors;
  let valid8 = true;
  const _errs16 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.partnerName === undefined) && (missing2 = "partnerName")){
      const err10 = {};
      (vErrors ??= []).push(err10);
      errors++;
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
    const _errs17 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partner !== undefined){
        const err11 = {instancePath:instancePath+"/partner",schemaPath:"#/allOf/2/else/properties/partner/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    var _valid2 = _errs17 === errors;
    valid8 = _valid2;
    if(valid8){
      var props2 = {};
      props2.partner = true;
    }
  }
  if(!valid8){
    const err12 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err12);
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
  const _errs19 = errors;
  let valid10 = true;
  const _errs20 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.raising === undefined) && (missing3 = "raising")){
      const err13 = {};
      (vErrors ??= []).push(err13);
      errors++;
    }
    else {
      if(data.raising !== undefined){
        if("公开募捐" !== data.raising){
          const err14 = {};
          (vErrors ??= []).push(err14);
          errors++;
        }
      }
    }
  }
  var _valid3 = _errs20 === errors;
  errors = _errs19;
  if(vErrors !== null){
    if(_errs19){
      vErrors.length = _errs19;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid3){
    const _errs22 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.filingNo !== undefined){
        const err15 = {instancePath:instancePath+"/filingNo",schemaPath:"#/allOf/3/else/properties/filingNo/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    var _valid3 = _errs22 === errors;
    valid10 = _valid3;
    if(valid10){
      var props3 = {};
      props3.filingNo = true;
      props3.raising = true;
    }
  }
  if(!valid10){
    const err16 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err16);
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.name === undefined){
      const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
      (vErrors ??= []).push(err17);
      errors++;
    }
    if(data.org === undefined){
      const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err18);
      errors++;
    }
    if(data.field === undefined){
      const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}};
      (vErrors ??= []).push(err19);
      errors++;
    }
    if(data.raising === undefined){
      const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "raising"}};
      (vErrors ??= []).push(err20);
      errors++;
    }
    if(data.startsOn === undefined){
      const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startsOn"}};
      (vErrors ??= []).push(err21);
      errors++;
    }
    if(data.endsOn === undefined){
      const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endsOn"}};
      (vErrors ??= []).push(err22);
      errors++;
    }
    if(data.place === undefined){
      const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"}};
      (vErrors ??= []).push(err23);
      errors++;
    }
    if(data.expected === undefined){
      const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expected"}};
      (vErrors ??= []).push(err24);
      errors++;
    }
    if(data.story === undefined){
      const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "story"}};
      (vErrors ??= []).push(err25);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err26 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data7 = data.name;
      if(typeof data7 === "string"){
        if(func1(data7) > 40){
          const err27 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 40}};
          (vErrors ??= []).push(err27);
          errors++;
        }
        if(func1(data7) < 1){
          const err28 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err28);
          errors++;
        }
      }
      else {
        const err29 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data8 = data.org;
      if(typeof data8 === "string"){
        if(func1(data8) > 200){
          const err30 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err30);
          errors++;
        }
        if(func1(data8) < 1){
          const err31 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err31);
          errors++;
        }
      }
      else {
        const err32 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if(data.field !== undefined){
      let data9 = data.field;
      if(typeof data9 !== "string"){
        const err33 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
      if(!((((((((((data9 === "城市建设") || (data9 === "绿色低碳")) || (data9 === "科技创新")) || (data9 === "社区治理")) || (data9 === "民生服务")) || (data9 === "为老服务")) || (data9 === "青少年")) || (data9 === "文化体育")) || (data9 === "乡村振兴")) || (data9 === "其他"))){
        const err34 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues: schema0.properties.field.enum}};
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if(data.raising !== undefined){
      let data10 = data.raising;
      if(typeof data10 !== "string"){
        const err35 = {instancePath:instancePath+"/raising",schemaPath:"#/properties/raising/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err35);
        errors++;
      }
      if(!(((data10 === "公开募捐") || (data10 === "定向募捐")) || (data10 === "不募捐"))){
        const err36 = {instancePath:instancePath+"/raising",schemaPath:"#/properties/raising/enum",keyword:"enum",params:{allowedValues: schema0.properties.raising.enum}};
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
    if(data.partnerName !== undefined){
      let data11 = data.partnerName;
      if(typeof data11 === "string"){
        if(func1(data11) > 60){
          const err37 = {instancePath:instancePath+"/partnerName",schemaPath:"#/properties/partnerName/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err37);
          errors++;
        }
        if(func1(data11) < 1){
          const err38 = {instancePath:instancePath+"/partnerName",schemaPath:"#/properties/partnerName/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err38);
          errors++;
        }
      }
      else {
        const err39 = {instancePath:instancePath+"/partnerName",schemaPath:"#/properties/partnerName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    if(data.startsOn !== undefined){
      let data12 = data.startsOn;
      if(typeof data12 === "string"){
        if(!pattern0.test(data12)){
          const err40 = {instancePath:instancePath+"/startsOn",schemaPath:"#/properties/startsOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err40);
          errors++;
        }
      }
      else {
        const err41 = {instancePath:instancePath+"/startsOn",schemaPath:"#/properties/startsOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
    if(data.endsOn !== undefined){
      let data13 = data.endsOn;
      if(typeof data13 === "string"){
        if(!pattern0.test(data13)){
          const err42 = {instancePath:instancePath+"/endsOn",schemaPath:"#/properties/endsOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err42);
          errors++;
        }
      }
      else {
        const err43 = {instancePath:instancePath+"/endsOn",schemaPath:"#/properties/endsOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    if(data.place !== undefined){
      let data14 = data.place;
      if(typeof data14 === "string"){
        if(func1(data14) > 200){
          const err44 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err44);
          errors++;
        }
        if(func1(data14) < 1){
          const err45 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err45);
          errors++;
        }
      }
      else {
        const err46 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err46);
        errors++;
      }
    }
    if(data.expected !== undefined){
      let data15 = data.expected;
      if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
        const err47 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err47);
        errors++;
      }
      if((typeof data15 == "number") && (isFinite(data15))){
        if(data15 > 1000000000000 || isNaN(data15)){
          const err48 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err48);
          errors++;
        }
        if(data15 < 1 || isNaN(data15)){
          const err49 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err49);
          errors++;
        }
      }
    }
    if(data.story !== undefined){
      let data16 = data.story;
      if(typeof data16 === "string"){
        if(func1(data16) > 1000){
          const err50 = {instancePath:instancePath+"/story",schemaPath:"#/properties/story/maxLength",keyword:"maxLength",params:{limit: 1000}};
          (vErrors ??= []).push(err50);
          errors++;
        }
        if(func1(data16) < 1){
          const err51 = {instancePath:instancePath+"/story",schemaPath:"#/properties/story/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err51);
          errors++;
        }
      }
      else {
        const err52 = {instancePath:instancePath+"/story",schemaPath:"#/properties/story/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err52);
        errors++;
      }
    }
    if(data.usedFor !== undefined){
      let data17 = data.usedFor;
      if(typeof data17 === "string"){
        if(func1(data17) > 100){
          const err53 = {instancePath:instancePath+"/usedFor",schemaPath:"#/properties/usedFor/maxLength",keyword:"maxLength",params:{limit: 100}};
          (vErrors ??= []).push(err53);
          errors++;
        }
        if(func1(data17) < 1){
          const err54 = {instancePath:instancePath+"/usedFor",schemaPath:"#/properties/usedFor/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err54);
          errors++;
        }
      }
      else {
        const err55 = {instancePath:instancePath+"/usedFor",schemaPath:"#/properties/usedFor/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err55);
        errors++;
      }
    }
    if(data.partner !== undefined){
      let data18 = data.partner;
      if(typeof data18 === "string"){
        if(func1(data18) > 200){
          const err56 = {instancePath:instancePath+"/partner",schemaPath:"#/properties/partner/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err56);
          errors++;
        }
        if(func1(data18) < 1){
          const err57 = {instancePath:instancePath+"/partner",schemaPath:"#/properties/partner/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err57);
          errors++;
        }
      }
      else {
        const err58 = {instancePath:instancePath+"/partner",schemaPath:"#/properties/partner/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err58);
        errors++;
      }
    }
    if(data.filingNo !== undefined){
      let data19 = data.filingNo;
      if(typeof data19 === "string"){
        if(func1(data19) > 200){
          const err59 = {instancePath:instancePath+"/filingNo",schemaPath:"#/properties/filingNo/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err59);
          errors++;
        }
        if(func1(data19) < 1){
          const err60 = {instancePath:instancePath+"/filingNo",schemaPath:"#/properties/filingNo/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err60);
          errors++;
        }
      }
      else {
        const err61 = {instancePath:instancePath+"/filingNo",schemaPath:"#/properties/filingNo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err61);
        errors++;
      }
    }
  }
  else {
    const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err62);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
