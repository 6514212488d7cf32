// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"consultation":{"type":"string","minLength":1,"maxLength":200},"point":{"type":"string","minLength":1,"maxLength":200},"host":{"type":"string","minLength":1,"maxLength":200},"heldAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"},"kind":{"type":"string","enum":["政策建议","项目签约","企业落户","问题解决"]},"description":{"type":"string","minLength":1,"maxLength":200},"company":{"type":"string","minLength":1,"maxLength":200},"companyCode":{"type":"string","pattern":"^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"},"companyAddress":{"type":"string","minLength":1,"maxLength":200},"settledOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"amount":{"type":"integer","minimum":0,"maximum":1000000000000000}},"required":["consultation","kind","description"],"additionalProperties":false,"allOf":[{"if":{"properties":{"kind":{"const":"企业落户"}},"required":["kind"]},"then":{"required":["company"]},"else":{"properties":{"company":false}}},{"if":{"properties":{"kind":{"const":"企业落户"}},"required":["kind"]},"then":{"required":["companyCode"]},"else":{"properties":{"companyCode":false}}},{"if":{"properties":{"kind":{"const":"企业落户"}},"required":["kind"]},"then":{"required":["companyAddress"]},"else":{"properties":{"companyAddress":false}}},{"if":{"properties":{"kind":{"const":"企业落户"}},"required":["kind"]},"then":{"required":["settledOn"]},"else":{"properties":{"settledOn":false}}},{"if":{"properties":{"kind":{"const":"项目签约"}},"required":["kind"]},"else":{"properties":{"amount":false}}}]};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern1 = new RegExp("^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$", "u");
const pattern2 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");

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
        if("企业落户" !== data.kind){
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
      if(data.company === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "company"}};
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
      if(data.company !== undefined){
        const err3 = {instancePath:instancePath+"/company",schemaPath:"#/allOf/0/else/properties/company/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.company = true;
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
        if("企业落户" !== data.kind){
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
      if(data.companyCode === undefined){
        const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "companyCode"}};
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
      if(data.companyCode !== undefined){
        const err8 = {instancePath:instancePath+"/companyCode",schemaPath:"#/allOf/1/else/properties/companyCode/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    var _valid1 = _errs12 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.companyCode = true;
      props1.kind = true;
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
    if((data.kind === undefined) && (missing2 = "kind")){
      const err10 = {};
      (vErrors ??= []).push(err10);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("企业落户" !== data.kind){
          const err11 = {};
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
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
    const _errs17 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.companyAddress === undefined){
        const err12 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "companyAddress"}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    var _valid2 = _errs17 === errors;
    valid7 = _valid2;
    ifClause2 = "then";
  }
  else {
    const _errs18 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.companyAddress !== undefined){
        const err13 = {instancePath:instancePath+"/companyAddress",schemaPath:"#/allOf/2/else/properties/companyAddress/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    var _valid2 = _errs18 === errors;
    valid7 = _valid2;
    if(valid7){
      var props2 = {};
      props2.companyAddress = true;
      props2.kind = true;
    }
    ifClause2 = "else";
  }
  if(!valid7){
    const err14 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: ifClause2}};
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
  const _errs20 = errors;
  let valid10 = true;
  const _errs21 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.kind === undefined) && (missing3 = "kind")){
      const err15 = {};
      (vErrors ??= []).push(err15);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("企业落户" !== data.kind){
          const err16 = {};
          (vErrors ??= []).push(err16);
          errors++;
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
  let ifClause3;
  if(_valid3){
    const _errs23 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.settledOn === undefined){
        const err17 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "settledOn"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    var _valid3 = _errs23 === errors;
    valid10 = _valid3;
    ifClause3 = "then";
  }
  else {
    const _errs24 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.settledOn !== undefined){
        const err18 = {instancePath:instancePath+"/settledOn",schemaPath:"#/allOf/3/else/properties/settledOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    var _valid3 = _errs24 === errors;
    valid10 = _valid3;
    if(valid10){
      var props3 = {};
      props3.settledOn = true;
      props3.kind = true;
    }
    ifClause3 = "else";
  }
  if(!valid10){
    const err19 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: ifClause3}};
    (vErrors ??= []).push(err19);
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
  const _errs26 = errors;
  let valid13 = true;
  const _errs27 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.kind === undefined) && (missing4 = "kind")){
      const err20 = {};
      (vErrors ??= []).push(err20);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("项目签约" !== data.kind){
          const err21 = {};
          (vErrors ??= []).push(err21);
          errors++;
        }
      }
    }
  }
  var _valid4 = _errs27 === errors;
  errors = _errs26;
  if(vErrors !== null){
    if(_errs26){
      vErrors.length = _errs26;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid4){
    const _errs29 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.amount !== undefined){
        const err22 = {instancePath:instancePath+"/amount",schemaPath:"#/allOf/4/else/properties/amount/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    var _valid4 = _errs29 === errors;
    valid13 = _valid4;
    if(valid13){
      var props4 = {};
      props4.amount = true;
      props4.kind = true;
    }
  }
  if(!valid13){
    const err23 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err23);
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.consultation === undefined){
      const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "consultation"}};
      (vErrors ??= []).push(err24);
      errors++;
    }
    if(data.kind === undefined){
      const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
      (vErrors ??= []).push(err25);
      errors++;
    }
    if(data.description === undefined){
      const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
      (vErrors ??= []).push(err26);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err27 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if(data.consultation !== undefined){
      let data10 = data.consultation;
      if(typeof data10 === "string"){
        if(func1(data10) > 200){
          const err28 = {instancePath:instancePath+"/consultation",schemaPath:"#/properties/consultation/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err28);
          errors++;
        }
        if(func1(data10) < 1){
          const err29 = {instancePath:instancePath+"/consultation",schemaPath:"#/properties/consultation/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err29);
          errors++;
        }
      }
      else {
        const err30 = {instancePath:instancePath+"/consultation",schemaPath:"#/properties/consultation/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if(data.point !== undefined){
      let data11 = data.point;
      if(typeof data11 === "string"){
        if(func1(data11) > 200){
          const err31 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err31);
          errors++;
        }
        if(func1(data11) < 1){
          const err32 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err32);
          errors++;
        }
      }
      else {
        const err33 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.host !== undefined){
      let data12 = data.host;
      if(typeof data12 === "string"){
        if(func1(data12) > 200){
          const err34 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err34);
          errors++;
        }
        if(func1(data12) < 1){
          const err35 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
      else {
        const err36 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
    if(data.heldAt !== undefined){
      let data13 = data.heldAt;
      if(typeof data13 === "string"){
        if(!pattern0.test(data13)){
          const err37 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"}};
          (vErrors ??= []).push(err37);
          errors++;
        }
      }
      else {
        const err38 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if(data.kind !== undefined){
      let data14 = data.kind;
      if(typeof data14 !== "string"){
        const err39 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err39);
        errors++;
      }
      if(!((((data14 === "政策建议") || (data14 === "项目签约")) || (data14 === "企业落户")) || (data14 === "问题解决"))){
        const err40 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.kind.enum}};
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
    if(data.description !== undefined){
      let data15 = data.description;
      if(typeof data15 === "string"){
        if(func1(data15) > 200){
          const err41 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err41);
          errors++;
        }
        if(func1(data15) < 1){
          const err42 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err42);
          errors++;
        }
      }
      else {
        const err43 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    if(data.company !== undefined){
      let data16 = data.company;
      if(typeof data16 === "string"){
        if(func1(data16) > 200){
          const err44 = {instancePath:instancePath+"/company",schemaPath:"#/properties/company/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err44);
          errors++;
        }
        if(func1(data16) < 1){
          const err45 = {instancePath:instancePath+"/company",schemaPath:"#/properties/company/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err45);
          errors++;
        }
      }
      else {
        const err46 = {instancePath:instancePath+"/company",schemaPath:"#/properties/company/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err46);
        errors++;
      }
    }
    if(data.companyCode !== undefined){
      let data17 = data.companyCode;
      if(typeof data17 === "string"){
        if(!pattern1.test(data17)){
          const err47 = {instancePath:instancePath+"/companyCode",schemaPath:"#/properties/companyCode/pattern",keyword:"pattern",params:{pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"}};
          (vErrors ??= []).push(err47);
          errors++;
        }
      }
      else {
        const err48 = {instancePath:instancePath+"/companyCode",schemaPath:"#/properties/companyCode/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err48);
        errors++;
      }
    }
    if(data.companyAddress !== undefined){
      let data18 = data.companyAddress;
      if(typeof data18 === "string"){
        if(func1(data18) > 200){
          const err49 = {instancePath:instancePath+"/companyAddress",schemaPath:"#/properties/companyAddress/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err49);
          errors++;
        }
        if(func1(data18) < 1){
          const err50 = {instancePath:instancePath+"/companyAddress",schemaPath:"#/properties/companyAddress/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err50);
          errors++;
        }
      }
      else {
        const err51 = {instancePath:instancePath+"/companyAddress",schemaPath:"#/properties/companyAddress/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err51);
        errors++;
      }
    }
    if(data.settledOn !== undefined){
      let data19 = data.settledOn;
      if(typeof data19 === "string"){
        if(!pattern2.test(data19)){
          const err52 = {instancePath:instancePath+"/settledOn",schemaPath:"#/properties/settledOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err52);
          errors++;
        }
      }
      else {
        const err53 = {instancePath:instancePath+"/settledOn",schemaPath:"#/properties/settledOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err53);
        errors++;
      }
    }
    if(data.amount !== undefined){
      let data20 = data.amount;
      if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
        const err54 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err54);
        errors++;
      }
      if((typeof data20 == "number") && (isFinite(data20))){
        if(data20 > 1000000000000000 || isNaN(data20)){
          const err55 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err55);
          errors++;
        }
        if(data20 < 0 || isNaN(data20)){
          const err56 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err56);
          errors++;
        }
      }
    }
  }
  else {
    const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err57);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
