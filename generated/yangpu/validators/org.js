// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":60},"uscc":{"type":"string","pattern":"^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"},"orgType":{"type":"string","enum":["ST","MF","JJ"]},"industry":{"type":"string","enum":["工商服务业","科技研究","教育","卫生","社会服务","文化","体育","生态环境","法律","宗教","农业及农村发展","职业及从业组织","国际及其他涉外组织","其他"]},"regMode":{"type":"string","enum":["双重管理","直接登记"]},"status":{"type":"string","enum":["筹备","存续","注销中","已注销","已撤销","迁出"]},"registeredOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"authority":{"type":"string","minLength":1,"maxLength":200},"endedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"endReason":{"type":"string","minLength":1,"maxLength":100},"formerNames":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":60},"usedFrom":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"usedTo":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["name","usedFrom","usedTo"],"additionalProperties":false},"maxItems":1000},"certNo":{"type":"string","minLength":1,"maxLength":200},"certFrom":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"certTo":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"capital":{"type":"integer","minimum":1,"maximum":1000000000000000},"currency":{"type":"string","enum":["人民币","其他币种"]},"stateShare":{"type":"string","pattern":"^[-+]?[0-9]{1,60}(\\.[0-9]{1,3})?$"},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"committee":{"type":"string","minLength":1,"maxLength":30},"residence":{"type":"string","minLength":1,"maxLength":200},"postcode":{"type":"string","pattern":"^[0-9]{6}$"},"scope":{"type":"string","minLength":1,"maxLength":4000},"area":{"type":"string","minLength":1,"maxLength":4000},"yw":{"type":"string","enum":["JY","WJ","TY","KW","WL","MZ","RS","SW","SF","ST","CL","FL","TW","KX","GS","J01","J06","J08","J09","J12","J13","J15","J16","J18","J19","J20","J21"]},"hg":{"type":"string","minLength":1,"maxLength":200},"dj":{"type":"string","minLength":1,"maxLength":200},"legalRep":{"type":"string","minLength":2,"maxLength":30},"legalRepId":{"type":"string","pattern":"^[1-9][0-9]{16}[0-9X]$"},"legalRepMobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"legalRepPost":{"type":"string","enum":["P1","P2","P3","P4","P5","P6"]},"legalRepNationality":{"type":"string","minLength":1,"maxLength":200},"contactName":{"type":"string","minLength":2,"maxLength":30},"contactMobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"charity":{"type":"boolean"},"charityOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"publicFund":{"type":"boolean"},"publicFundOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"taxDeduct":{"type":"boolean"},"taxDeductOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"taxFree":{"type":"boolean"},"taxFreeOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"accounts":{"type":"array","items":{"type":"object","properties":{"bank":{"type":"string","minLength":1,"maxLength":200},"account":{"type":"string","minLength":8,"maxLength":32},"kind":{"type":"string","enum":["基本存款账户","一般存款账户","专用存款账户"]}},"required":["bank","account","kind"],"additionalProperties":false},"minItems":1,"maxItems":1000},"seals":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"filedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["name","filedOn"],"additionalProperties":false},"maxItems":1000},"decoupled":{"type":"string","enum":["不涉及","已脱钩","正在脱钩"]},"credit":{"type":"string","enum":["正常","活动异常名录","严重违法失信"]},"tags":{"type":"array","items":{"type":"string","enum":["重点领域","涉外","大额资金","信访较多","长期失联"]},"uniqueItems":true}},"required":["name","uscc","orgType","industry","regMode","status","registeredOn","authority","certNo","certFrom","certTo","capital","currency","stateShare","street","residence","postcode","scope","area","dj","legalRep","legalRepId","legalRepMobile","legalRepPost","legalRepNationality","contactName","contactMobile","charity","publicFund","taxDeduct","taxFree","credit"],"additionalProperties":false,"allOf":[{"if":{"properties":{"status":{"enum":["已注销","已撤销","迁出"]}},"required":["status"]},"then":{"required":["endedOn"]},"else":{"properties":{"endedOn":false}}},{"if":{"properties":{"status":{"enum":["已注销","已撤销","迁出"]}},"required":["status"]},"else":{"properties":{"endReason":false}}},{"if":{"properties":{"regMode":{"const":"双重管理"}},"required":["regMode"]},"then":{"required":["yw"]},"else":{"properties":{"yw":false}}},{"if":{"properties":{"charity":{"const":true}},"required":["charity"]},"then":{"required":["charityOn"]},"else":{"properties":{"charityOn":false}}},{"if":{"properties":{"publicFund":{"const":true}},"required":["publicFund"]},"then":{"required":["publicFundOn"]},"else":{"properties":{"publicFundOn":false}}},{"if":{"properties":{"taxDeduct":{"const":true}},"required":["taxDeduct"]},"then":{"required":["taxDeductOn"]},"else":{"properties":{"taxDeductOn":false}}},{"if":{"properties":{"taxFree":{"const":true}},"required":["taxFree"]},"then":{"required":["taxFreeOn"]},"else":{"properties":{"taxFreeOn":false}}},{"if":{"properties":{"orgType":{"const":"ST"}},"required":["orgType"]},"then":{"required":["decoupled"]},"else":{"properties":{"decoupled":false}}}]};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$", "u");
const pattern1 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern7 = new RegExp("^[-+]?[0-9]{1,60}(\\.[0-9]{1,3})?$", "u");
const pattern8 = new RegExp("^[0-9]{6}$", "u");
const pattern9 = new RegExp("^[1-9][0-9]{16}[0-9X]$", "u");
const pattern10 = new RegExp("^1[3-9][0-9]{9}$", "u");

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
    if((data.status === undefined) && (missing0 = "status")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.status !== undefined){
        let data0 = data.status;
        if(!(((data0 === "已注销") || (data0 === "已撤销")) || (data0 === "迁出"))){
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
      if(data.endedOn === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "endedOn"}};
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
      if(data.endedOn !== undefined){
        const err3 = {instancePath:instancePath+"/endedOn",schemaPath:"#/allOf/0/else/properties/endedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.endedOn = true;
      props0.status = true;
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
    if((data.status === undefined) && (missing1 = "status")){
      const err5 = {};
      (vErrors ??= []).push(err5);
      errors++;
    }
    else {
      if(data.status !== undefined){
        let data2 = data.status;
        if(!(((data2 === "已注销") || (data2 === "已撤销")) || (data2 === "迁出"))){
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
      if(data.endReason !== undefined){
        const err7 = {instancePath:instancePath+"/endReason",schemaPath:"#/allOf/1/else/properties/endReason/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.endReason = true;
      props1.status = true;
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.regMode === undefined) && (missing2 = "regMode")){
      const err9 = {};
      (vErrors ??= []).push(err9);
      errors++;
    }
    else {
      if(data.regMode !== undefined){
        if("双重管理" !== data.regMode){
          const err10 = {};
          (vErrors ??= []).push(err10);
          errors++;
        }
      }
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
    const _errs16 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.yw === undefined){
        const err11 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "yw"}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    var _valid2 = _errs16 === errors;
    valid7 = _valid2;
    ifClause1 = "then";
  }
  else {
    const _errs17 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.yw !== undefined){
        const err12 = {instancePath:instancePath+"/yw",schemaPath:"#/allOf/2/else/properties/yw/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    var _valid2 = _errs17 === errors;
    valid7 = _valid2;
    if(valid7){
      var props2 = {};
      props2.yw = true;
      props2.regMode = true;
    }
    ifClause1 = "else";
  }
  if(!valid7){
    const err13 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: ifClause1}};
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
  const _errs19 = errors;
  let valid10 = true;
  const _errs20 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.charity === undefined) && (missing3 = "charity")){
      const err14 = {};
      (vErrors ??= []).push(err14);
      errors++;
    }
    else {
      if(data.charity !== undefined){
        if(true !== data.charity){
          const err15 = {};
          (vErrors ??= []).push(err15);
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
  let ifClause2;
  if(_valid3){
    const _errs22 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.charityOn === undefined){
        const err16 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "charityOn"}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    var _valid3 = _errs22 === errors;
    valid10 = _valid3;
    ifClause2 = "then";
  }
  else {
    const _errs23 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.charityOn !== undefined){
        const err17 = {instancePath:instancePath+"/charityOn",schemaPath:"#/allOf/3/else/properties/charityOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    var _valid3 = _errs23 === errors;
    valid10 = _valid3;
    if(valid10){
      var props3 = {};
      props3.charityOn = true;
      props3.charity = true;
    }
    ifClause2 = "else";
  }
  if(!valid10){
    const err18 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: ifClause2}};
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
  const _errs25 = errors;
  let valid13 = true;
  const _errs26 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.publicFund === undefined) && (missing4 = "publicFund")){
      const err19 = {};
      (vErrors ??= []).push(err19);
      errors++;
    }
    else {
      if(data.publicFund !== undefined){
        if(true !== data.publicFund){
          const err20 = {};
          (vErrors ??= []).push(err20);
          errors++;
        }
      }
    }
  }
  var _valid4 = _errs26 === errors;
  errors = _errs25;
  if(vErrors !== null){
    if(_errs25){
      vErrors.length = _errs25;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause3;
  if(_valid4){
    const _errs28 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.publicFundOn === undefined){
        const err21 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "publicFundOn"}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    var _valid4 = _errs28 === errors;
    valid13 = _valid4;
    ifClause3 = "then";
  }
  else {
    const _errs29 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.publicFundOn !== undefined){
        const err22 = {instancePath:instancePath+"/publicFundOn",schemaPath:"#/allOf/4/else/properties/publicFundOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    var _valid4 = _errs29 === errors;
    valid13 = _valid4;
    if(valid13){
      var props4 = {};
      props4.publicFundOn = true;
      props4.publicFund = true;
    }
    ifClause3 = "else";
  }
  if(!valid13){
    const err23 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause3}};
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
  const _errs31 = errors;
  let valid16 = true;
  const _errs32 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing5;
    if((data.taxDeduct === undefined) && (missing5 = "taxDeduct")){
      const err24 = {};
      (vErrors ??= []).push(err24);
      errors++;
    }
    else {
      if(data.taxDeduct !== undefined){
        if(true !== data.taxDeduct){
          const err25 = {};
          (vErrors ??= []).push(err25);
          errors++;
        }
      }
    }
  }
  var _valid5 = _errs32 === errors;
  errors = _errs31;
  if(vErrors !== null){
    if(_errs31){
      vErrors.length = _errs31;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause4;
  if(_valid5){
    const _errs34 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.taxDeductOn === undefined){
        const err26 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "taxDeductOn"}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    var _valid5 = _errs34 === errors;
    valid16 = _valid5;
    ifClause4 = "then";
  }
  else {
    const _errs35 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.taxDeductOn !== undefined){
        const err27 = {instancePath:instancePath+"/taxDeductOn",schemaPath:"#/allOf/5/else/properties/taxDeductOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    var _valid5 = _errs35 === errors;
    valid16 = _valid5;
    if(valid16){
      var props5 = {};
      props5.taxDeductOn = true;
      props5.taxDeduct = true;
    }
    ifClause4 = "else";
  }
  if(!valid16){
    const err28 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: ifClause4}};
    (vErrors ??= []).push(err28);
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
  const _errs37 = errors;
  let valid19 = true;
  const _errs38 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing6;
    if((data.taxFree === undefined) && (missing6 = "taxFree")){
      const err29 = {};
      (vErrors ??= []).push(err29);
      errors++;
    }
    else {
      if(data.taxFree !== undefined){
        if(true !== data.taxFree){
          const err30 = {};
          (vErrors ??= []).push(err30);
          errors++;
        }
      }
    }
  }
  var _valid6 = _errs38 === errors;
  errors = _errs37;
  if(vErrors !== null){
    if(_errs37){
      vErrors.length = _errs37;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause5;
  if(_valid6){
    const _errs40 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.taxFreeOn === undefined){
        const err31 = {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "taxFreeOn"}};
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    var _valid6 = _errs40 === errors;
    valid19 = _valid6;
    ifClause5 = "then";
  }
  else {
    const _errs41 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.taxFreeOn !== undefined){
        const err32 = {instancePath:instancePath+"/taxFreeOn",schemaPath:"#/allOf/6/else/properties/taxFreeOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    var _valid6 = _errs41 === errors;
    valid19 = _valid6;
    if(valid19){
      var props6 = {};
      props6.taxFreeOn = true;
      props6.taxFree = true;
    }
    ifClause5 = "else";
  }
  if(!valid19){
    const err33 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: ifClause5}};
    (vErrors ??= []).push(err33);
    errors++;
  }
  if(props0 !== true && props6 !== undefined){
    if(props6 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props6);
    }
  }
  const _errs43 = errors;
  let valid22 = true;
  const _errs44 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing7;
    if((data.orgType === undefined) && (missing7 = "orgType")){
      const err34 = {};
      (vErrors ??= []).push(err34);
      errors++;
    }
    else {
      if(data.orgType !== undefined){
        if("ST" !== data.orgType){
          const err35 = {};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
    }
  }
  var _valid7 = _errs44 === errors;
  errors = _errs43;
  if(vErrors !== null){
    if(_errs43){
      vErrors.length = _errs43;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause6;
  if(_valid7){
    const _errs46 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.decoupled === undefined){
        const err36 = {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "decoupled"}};
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
    var _valid7 = _errs46 === errors;
    valid22 = _valid7;
    ifClause6 = "then";
  }
  else {
    const _errs47 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.decoupled !== undefined){
        const err37 = {instancePath:instancePath+"/decoupled",schemaPath:"#/allOf/7/else/properties/decoupled/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    var _valid7 = _errs47 === errors;
    valid22 = _valid7;
    if(valid22){
      var props7 = {};
      props7.decoupled = true;
      props7.orgType = true;
    }
    ifClause6 = "else";
  }
  if(!valid22){
    const err38 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: ifClause6}};
    (vErrors ??= []).push(err38);
    errors++;
  }
  if(props0 !== true && props7 !== undefined){
    if(props7 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props7);
    }
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.name === undefined){
      const err39 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
      (vErrors ??= []).push(err39);
      errors++;
    }
    if(data.uscc === undefined){
      const err40 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uscc"}};
      (vErrors ??= []).push(err40);
      errors++;
    }
    if(data.orgType === undefined){
      const err41 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orgType"}};
      (vErrors ??= []).push(err41);
      errors++;
    }
    if(data.industry === undefined){
      const err42 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "industry"}};
      (vErrors ??= []).push(err42);
      errors++;
    }
    if(data.regMode === undefined){
      const err43 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "regMode"}};
      (vErrors ??= []).push(err43);
      errors++;
    }
    if(data.status === undefined){
      const err44 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
      (vErrors ??= []).push(err44);
      errors++;
    }
    if(data.registeredOn === undefined){
      const err45 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registeredOn"}};
      (vErrors ??= []).push(err45);
      errors++;
    }
    if(data.authority === undefined){
      const err46 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authority"}};
      (vErrors ??= []).push(err46);
      errors++;
    }
    if(data.certNo === undefined){
      const err47 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "certNo"}};
      (vErrors ??= []).push(err47);
      errors++;
    }
    if(data.certFrom === undefined){
      const err48 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "certFrom"}};
      (vErrors ??= []).push(err48);
      errors++;
    }
    if(data.certTo === undefined){
      const err49 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "certTo"}};
      (vErrors ??= []).push(err49);
      errors++;
    }
    if(data.capital === undefined){
      const err50 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "capital"}};
      (vErrors ??= []).push(err50);
      errors++;
    }
    if(data.currency === undefined){
      const err51 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"}};
      (vErrors ??= []).push(err51);
      errors++;
    }
    if(data.stateShare === undefined){
      const err52 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stateShare"}};
      (vErrors ??= []).push(err52);
      errors++;
    }
    if(data.street === undefined){
      const err53 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "street"}};
      (vErrors ??= []).push(err53);
      errors++;
    }
    if(data.residence === undefined){
      const err54 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "residence"}};
      (vErrors ??= []).push(err54);
      errors++;
    }
    if(data.postcode === undefined){
      const err55 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "postcode"}};
      (vErrors ??= []).push(err55);
      errors++;
    }
    if(data.scope === undefined){
      const err56 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"}};
      (vErrors ??= []).push(err56);
      errors++;
    }
    if(data.area === undefined){
      const err57 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "area"}};
      (vErrors ??= []).push(err57);
      errors++;
    }
    if(data.dj === undefined){
      const err58 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dj"}};
      (vErrors ??= []).push(err58);
      errors++;
    }
    if(data.legalRep === undefined){
      const err59 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalRep"}};
      (vErrors ??= []).push(err59);
      errors++;
    }
    if(data.legalRepId === undefined){
      const err60 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalRepId"}};
      (vErrors ??= []).push(err60);
      errors++;
    }
    if(data.legalRepMobile === undefined){
      const err61 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalRepMobile"}};
      (vErrors ??= []).push(err61);
      errors++;
    }
    if(data.legalRepPost === undefined){
      const err62 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalRepPost"}};
      (vErrors ??= []).push(err62);
      errors++;
    }
    if(data.legalRepNationality === undefined){
      const err63 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalRepNationality"}};
      (vErrors ??= []).push(err63);
      errors++;
    }
    if(data.contactName === undefined){
      const err64 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactName"}};
      (vErrors ??= []).push(err64);
      errors++;
    }
    if(data.contactMobile === undefined){
      const err65 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactMobile"}};
      (vErrors ??= []).push(err65);
      errors++;
    }
    if(data.charity === undefined){
      const err66 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "charity"}};
      (vErrors ??= []).push(err66);
      errors++;
    }
    if(data.publicFund === undefined){
      const err67 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publicFund"}};
      (vErrors ??= []).push(err67);
      errors++;
    }
    if(data.taxDeduct === undefined){
      const err68 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taxDeduct"}};
      (vErrors ??= []).push(err68);
      errors++;
    }
    if(data.taxFree === undefined){
      const err69 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taxFree"}};
      (vErrors ??= []).push(err69);
      errors++;
    }
    if(data.credit === undefined){
      const err70 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credit"}};
      (vErrors ??= []).push(err70);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err71 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err71);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data16 = data.name;
      if(typeof data16 === "string"){
        if(func1(data16) > 60){
          const err72 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err72);
          errors++;
        }
        if(func1(data16) < 1){
          const err73 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err73);
          errors++;
        }
      }
      else {
        const err74 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err74);
        errors++;
      }
    }
    if(data.uscc !== undefined){
      let data17 = data.uscc;
      if(typeof data17 === "string"){
        if(!pattern0.test(data17)){
          const err75 = {instancePath:instancePath+"/uscc",schemaPath:"#/properties/uscc/pattern",keyword:"pattern",params:{pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"}};
          (vErrors ??= []).push(err75);
          errors++;
        }
      }
      else {
        const err76 = {instancePath:instancePath+"/uscc",schemaPath:"#/properties/uscc/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err76);
        errors++;
      }
    }
    if(data.orgType !== undefined){
      let data18 = data.orgType;
      if(typeof data18 !== "string"){
        const err77 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err77);
        errors++;
      }
      if(!(((data18 === "ST") || (data18 === "MF")) || (data18 === "JJ"))){
        const err78 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/enum",keyword:"enum",params:{allowedValues: schema0.properties.orgType.enum}};
        (vErrors ??= []).push(err78);
        errors++;
      }
    }
    if(data.industry !== undefined){
      let data19 = data.industry;
      if(typeof data19 !== "string"){
        const err79 = {instancePath:instancePath+"/industry",schemaPath:"#/properties/industry/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err79);
        errors++;
      }
      if(!((((((((((((((data19 === "工商服务业") || (data19 === "科技研究")) || (data19 === "教育")) || (data19 === "卫生")) || (data19 === "社会服务")) || (data19 === "文化")) || (data19 === "体育")) || (data19 === "生态环境")) || (data19 === "法律")) || (data19 === "宗教")) || (data19 === "农业及农村发展")) || (data19 === "职业及从业组织")) || (data19 === "国际及其他涉外组织")) || (data19 === "其他"))){
        const err80 = {instancePath:instancePath+"/industry",schemaPath:"#/properties/industry/enum",keyword:"enum",params:{allowedValues: schema0.properties.industry.enum}};
        (vErrors ??= []).push(err80);
        errors++;
      }
    }
    if(data.regMode !== undefined){
      let data20 = data.regMode;
      if(typeof data20 !== "string"){
        const err81 = {instancePath:instancePath+"/regMode",schemaPath:"#/properties/regMode/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err81);
        errors++;
      }
      if(!((data20 === "双重管理") || (data20 === "直接登记"))){
        const err82 = {instancePath:instancePath+"/regMode",schemaPath:"#/properties/regMode/enum",keyword:"enum",params:{allowedValues: schema0.properties.regMode.enum}};
        (vErrors ??= []).push(err82);
        errors++;
      }
    }
    if(data.status !== undefined){
      let data21 = data.status;
      if(typeof data21 !== "string"){
        const err83 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err83);
        errors++;
      }
      if(!((((((data21 === "筹备") || (data21 === "存续")) || (data21 === "注销中")) || (data21 === "已注销")) || (data21 === "已撤销")) || (data21 === "迁出"))){
        const err84 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema0.properties.status.enum}};
        (vErrors ??= []).push(err84);
        errors++;
      }
    }
    if(data.registeredOn !== undefined){
      let data22 = data.registeredOn;
      if(typeof data22 === "string"){
        if(!pattern1.test(data22)){
          const err85 = {instancePath:instancePath+"/registeredOn",schemaPath:"#/properties/registeredOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err85);
          errors++;
        }
      }
      else {
        const err86 = {instancePath:instancePath+"/registeredOn",schemaPath:"#/properties/registeredOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err86);
        errors++;
      }
    }
    if(data.authority !== undefined){
      let data23 = data.authority;
      if(typeof data23 === "string"){
        if(func1(data23) > 200){
          const err87 = {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err87);
          errors++;
        }
        if(func1(data23) < 1){
          const err88 = {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err88);
          errors++;
        }
      }
      else {
        const err89 = {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err89);
        errors++;
      }
    }
    if(data.endedOn !== undefined){
      let data24 = data.endedOn;
      if(typeof data24 === "string"){
        if(!pattern1.test(data24)){
          const err90 = {instancePath:instancePath+"/endedOn",schemaPath:"#/properties/endedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err90);
          errors++;
        }
      }
      else {
        const err91 = {instancePath:instancePath+"/endedOn",schemaPath:"#/properties/endedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err91);
        errors++;
      }
    }
    if(data.endReason !== undefined){
      let data25 = data.endReason;
      if(typeof data25 === "string"){
        if(func1(data25) > 100){
          const err92 = {instancePath:instancePath+"/endReason",schemaPath:"#/properties/endReason/maxLength",keyword:"maxLength",params:{limit: 100}};
          (vErrors ??= []).push(err92);
          errors++;
        }
        if(func1(data25) < 1){
          const err93 = {instancePath:instancePath+"/endReason",schemaPath:"#/properties/endReason/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err93);
          errors++;
        }
      }
      else {
        const err94 = {instancePath:instancePath+"/endReason",schemaPath:"#/properties/endReason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err94);
        errors++;
      }
    }
    if(data.formerNames !== undefined){
      let data26 = data.formerNames;
      if(Array.isArray(data26)){
        if(data26.length > 1000){
          const err95 = {instancePath:instancePath+"/formerNames",schemaPath:"#/properties/formerNames/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err95);
          errors++;
        }
        const len0 = data26.length;
        for(let i0=0; i0<len0; i0++){
          let data27 = data26[i0];
          if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
            if(data27.name === undefined){
              const err96 = {instancePath:instancePath+"/formerNames/" + i0,schemaPath:"#/properties/formerNames/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err96);
              errors++;
            }
            if(data27.usedFrom === undefined){
              const err97 = {instancePath:instancePath+"/formerNames/" + i0,schemaPath:"#/properties/formerNames/items/required",keyword:"required",params:{missingProperty: "usedFrom"}};
              (vErrors ??= []).push(err97);
              errors++;
            }
            if(data27.usedTo === undefined){
              const err98 = {instancePath:instancePath+"/formerNames/" + i0,schemaPath:"#/properties/formerNames/items/required",keyword:"required",params:{missingProperty: "usedTo"}};
              (vErrors ??= []).push(err98);
              errors++;
            }
            for(const key1 in data27){
              if(!(((key1 === "name") || (key1 === "usedFrom")) || (key1 === "usedTo"))){
                const err99 = {instancePath:instancePath+"/formerNames/" + i0,schemaPath:"#/properties/formerNames/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err99);
                errors++;
              }
            }
            if(data27.name !== undefined){
              let data28 = data27.name;
              if(typeof data28 === "string"){
                if(func1(data28) > 60){
                  const err100 = {instancePath:instancePath+"/formerNames/" + i0+"/name",schemaPath:"#/properties/formerNames/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}};
                  (vErrors ??= []).push(err100);
                  errors++;
                }
                if(func1(data28) < 1){
                  const err101 = {instancePath:instancePath+"/formerNames/" + i0+"/name",schemaPath:"#/properties/formerNames/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err101);
                  errors++;
                }
              }
              else {
                const err102 = {instancePath:instancePath+"/formerNames/" + i0+"/name",schemaPath:"#/properties/formerNames/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err102);
                errors++;
              }
            }
            if(data27.usedFrom !== undefined){
              let data29 = data27.usedFrom;
              if(typeof data29 === "string"){
                if(!pattern1.test(data29)){
                  const err103 = {instancePath:instancePath+"/formerNames/" + i0+"/usedFrom",schemaPath:"#/properties/formerNames/items/properties/usedFrom/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err103);
                  errors++;
                }
              }
              else {
                const err104 = {instancePath:instancePath+"/formerNames/" + i0+"/usedFrom",schemaPath:"#/properties/formerNames/items/properties/usedFrom/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err104);
                errors++;
              }
            }
            if(data27.usedTo !== undefined){
              let data30 = data27.usedTo;
              if(typeof data30 === "string"){
                if(!pattern1.test(data30)){
                  const err105 = {instancePath:instancePath+"/formerNames/" + i0+"/usedTo",schemaPath:"#/properties/formerNames/items/properties/usedTo/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err105);
                  errors++;
                }
              }
              else {
                const err106 = {instancePath:instancePath+"/formerNames/" + i0+"/usedTo",schemaPath:"#/properties/formerNames/items/properties/usedTo/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err106);
                errors++;
              }
            }
          }
          else {
            const err107 = {instancePath:instancePath+"/formerNames/" + i0,schemaPath:"#/properties/formerNames/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err107);
            errors++;
          }
        }
      }
      else {
        const err108 = {instancePath:instancePath+"/formerNames",schemaPath:"#/properties/formerNames/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err108);
        errors++;
      }
    }
    if(data.certNo !== undefined){
      let data31 = data.certNo;
      if(typeof data31 === "string"){
        if(func1(data31) > 200){
          const err109 = {instancePath:instancePath+"/certNo",schemaPath:"#/properties/certNo/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err109);
          errors++;
        }
        if(func1(data31) < 1){
          const err110 = {instancePath:instancePath+"/certNo",schemaPath:"#/properties/certNo/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err110);
          errors++;
        }
      }
      else {
        const err111 = {instancePath:instancePath+"/certNo",schemaPath:"#/properties/certNo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err111);
        errors++;
      }
    }
    if(data.certFrom !== undefined){
      let data32 = data.certFrom;
      if(typeof data32 === "string"){
        if(!pattern1.test(data32)){
          const err112 = {instancePath:instancePath+"/certFrom",schemaPath:"#/properties/certFrom/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err112);
          errors++;
        }
      }
      else {
        const err113 = {instancePath:instancePath+"/certFrom",schemaPath:"#/properties/certFrom/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err113);
        errors++;
      }
    }
    if(data.certTo !== undefined){
      let data33 = data.certTo;
      if(typeof data33 === "string"){
        if(!pattern1.test(data33)){
          const err114 = {instancePath:instancePath+"/certTo",schemaPath:"#/properties/certTo/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err114);
          errors++;
        }
      }
      else {
        const err115 = {instancePath:instancePath+"/certTo",schemaPath:"#/properties/certTo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err115);
        errors++;
      }
    }
    if(data.capital !== undefined){
      let data34 = data.capital;
      if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
        const err116 = {instancePath:instancePath+"/capital",schemaPath:"#/properties/capital/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err116);
        errors++;
      }
      if((typeof data34 == "number") && (isFinite(data34))){
        if(data34 > 1000000000000000 || isNaN(data34)){
          const err117 = {instancePath:instancePath+"/capital",schemaPath:"#/properties/capital/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err117);
          errors++;
        }
        if(data34 < 1 || isNaN(data34)){
          const err118 = {instancePath:instancePath+"/capital",schemaPath:"#/properties/capital/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err118);
          errors++;
        }
      }
    }
    if(data.currency !== undefined){
      let data35 = data.currency;
      if(typeof data35 !== "string"){
        const err119 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err119);
        errors++;
      }
      if(!((data35 === "人民币") || (data35 === "其他币种"))){
        const err120 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema0.properties.currency.enum}};
        (vErrors ??= []).push(err120);
        errors++;
      }
    }
    if(data.stateShare !== undefined){
      let data36 = data.stateShare;
      if(typeof data36 === "string"){
        if(!pattern7.test(data36)){
          const err121 = {instancePath:instancePath+"/stateShare",schemaPath:"#/properties/stateShare/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]{1,60}(\\.[0-9]{1,3})?$"}};
          (vErrors ??= []).push(err121);
          errors++;
        }
      }
      else {
        const err122 = {instancePath:instancePath+"/stateShare",schemaPath:"#/properties/stateShare/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err122);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data37 = data.street;
      if(typeof data37 !== "string"){
        const err123 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err123);
        errors++;
      }
      if(!((((((((((((data37 === "310110001") || (data37 === "310110006")) || (data37 === "310110008")) || (data37 === "310110009")) || (data37 === "310110012")) || (data37 === "310110013")) || (data37 === "310110015")) || (data37 === "310110016")) || (data37 === "310110018")) || (data37 === "310110019")) || (data37 === "310110020")) || (data37 === "310110021"))){
        const err124 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err124);
        errors++;
      }
    }
    if(data.committee !== undefined){
      let data38 = data.committee;
      if(typeof data38 === "string"){
        if(func1(data38) > 30){
          const err125 = {instancePath:instancePath+"/committee",schemaPath:"#/properties/committee/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err125);
          errors++;
        }
        if(func1(data38) < 1){
          const err126 = {instancePath:instancePath+"/committee",schemaPath:"#/properties/committee/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err126);
          errors++;
        }
      }
      else {
        const err127 = {instancePath:instancePath+"/committee",schemaPath:"#/properties/committee/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err127);
        errors++;
      }
    }
    if(data.residence !== undefined){
      let data39 = data.residence;
      if(typeof data39 === "string"){
        if(func1(data39) > 200){
          const err128 = {instancePath:instancePath+"/residence",schemaPath:"#/properties/residence/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err128);
          errors++;
        }
        if(func1(data39) < 1){
          const err129 = {instancePath:instancePath+"/residence",schemaPath:"#/properties/residence/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err129);
          errors++;
        }
      }
      else {
        const err130 = {instancePath:instancePath+"/residence",schemaPath:"#/properties/residence/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err130);
        errors++;
      }
    }
    if(data.postcode !== undefined){
      let data40 = data.postcode;
      if(typeof data40 === "string"){
        if(!pattern8.test(data40)){
          const err131 = {instancePath:instancePath+"/postcode",schemaPath:"#/properties/postcode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}};
          (vErrors ??= []).push(err131);
          errors++;
        }
      }
      else {
        const err132 = {instancePath:instancePath+"/postcode",schemaPath:"#/properties/postcode/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err132);
        errors++;
      }
    }
    if(data.scope !== undefined){
      let data41 = data.scope;
      if(typeof data41 === "string"){
        if(func1(data41) > 4000){
          const err133 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err133);
          errors++;
        }
        if(func1(data41) < 1){
          const err134 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err134);
          errors++;
        }
      }
      else {
        const err135 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err135);
        errors++;
      }
    }
    if(data.area !== undefined){
      let data42 = data.area;
      if(typeof data42 === "string"){
        if(func1(data42) > 4000){
          const err136 = {instancePath:instancePath+"/area",schemaPath:"#/properties/area/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err136);
          errors++;
        }
        if(func1(data42) < 1){
          const err137 = {instancePath:instancePath+"/area",schemaPath:"#/properties/area/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err137);
          errors++;
        }
      }
      else {
        const err138 = {instancePath:instancePath+"/area",schemaPath:"#/properties/area/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err138);
        errors++;
      }
    }
    if(data.yw !== undefined){
      let data43 = data.yw;
      if(typeof data43 !== "string"){
        const err139 = {instancePath:instancePath+"/yw",schemaPath:"#/properties/yw/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err139);
        errors++;
      }
      if(!(((((((((((((((((((((((((((data43 === "JY") || (data43 === "WJ")) || (data43 === "TY")) || (data43 === "KW")) || (data43 === "WL")) || (data43 === "MZ")) || (data43 === "RS")) || (data43 === "SW")) || (data43 === "SF")) || (data43 === "ST")) || (data43 === "CL")) || (data43 === "FL")) || (data43 === "TW")) || (data43 === "KX")) || (data43 === "GS")) || (data43 === "J01")) || (data43 === "J06")) || (data43 === "J08")) || (data43 === "J09")) || (data43 === "J12")) || (data43 === "J13")) || (data43 === "J15")) || (data43 === "J16")) || (data43 === "J18")) || (data43 === "J19")) || (data43 === "J20")) || (data43 === "J21"))){
        const err140 = {instancePath:instancePath+"/yw",schemaPath:"#/properties/yw/enum",keyword:"enum",params:{allowedValues: schema0.properties.yw.enum}};
        (vErrors ??= []).push(err140);
        errors++;
      }
    }
    if(data.hg !== undefined){
      let data44 = data.hg;
      if(typeof data44 === "string"){
        if(func1(data44) > 200){
          const err141 = {instancePath:instancePath+"/hg",schemaPath:"#/properties/hg/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err141);
          errors++;
        }
        if(func1(data44) < 1){
          const err142 = {instancePath:instancePath+"/hg",schemaPath:"#/properties/hg/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err142);
          errors++;
        }
      }
      else {
        const err143 = {instancePath:instancePath+"/hg",schemaPath:"#/properties/hg/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err143);
        errors++;
      }
    }
    if(data.dj !== undefined){
      let data45 = data.dj;
      if(typeof data45 === "string"){
        if(func1(data45) > 200){
          const err144 = {instancePath:instancePath+"/dj",schemaPath:"#/properties/dj/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err144);
          errors++;
        }
        if(func1(data45) < 1){
          const err145 = {instancePath:instancePath+"/dj",schemaPath:"#/properties/dj/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err145);
          errors++;
        }
      }
      else {
        const err146 = {instancePath:instancePath+"/dj",schemaPath:"#/properties/dj/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err146);
        errors++;
      }
    }
    if(data.legalRep !== undefined){
      let data46 = data.legalRep;
      if(typeof data46 === "string"){
        if(func1(data46) > 30){
          const err147 = {instancePath:instancePath+"/legalRep",schemaPath:"#/properties/legalRep/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err147);
          errors++;
        }
        if(func1(data46) < 2){
          const err148 = {instancePath:instancePath+"/legalRep",schemaPath:"#/properties/legalRep/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err148);
          errors++;
        }
      }
      else {
        const err149 = {instancePath:instancePath+"/legalRep",schemaPath:"#/properties/legalRep/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err149);
        errors++;
      }
    }
    if(data.legalRepId !== undefined){
      let data47 = data.legalRepId;
      if(typeof data47 === "string"){
        if(!pattern9.test(data47)){
          const err150 = {instancePath:instancePath+"/legalRepId",schemaPath:"#/properties/legalRepId/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{16}[0-9X]$"}};
          (vErrors ??= []).push(err150);
          errors++;
        }
      }
      else {
        const err151 = {instancePath:instancePath+"/legalRepId",schemaPath:"#/properties/legalRepId/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err151);
        errors++;
      }
    }
    if(data.legalRepMobile !== undefined){
      let data48 = data.legalRepMobile;
      if(typeof data48 === "string"){
        if(!pattern10.test(data48)){
          const err152 = {instancePath:instancePath+"/legalRepMobile",schemaPath:"#/properties/legalRepMobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err152);
          errors++;
        }
      }
      else {
        const err153 = {instancePath:instancePath+"/legalRepMobile",schemaPath:"#/properties/legalRepMobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err153);
        errors++;
      }
    }
    if(data.legalRepPost !== undefined){
      let data49 = data.legalRepPost;
      if(typeof data49 !== "string"){
        const err154 = {instancePath:instancePath+"/legalRepPost",schemaPath:"#/properties/legalRepPost/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err154);
        errors++;
      }
      if(!((((((data49 === "P1") || (data49 === "P2")) || (data49 === "P3")) || (data49 === "P4")) || (data49 === "P5")) || (data49 === "P6"))){
        const err155 = {instancePath:instancePath+"/legalRepPost",schemaPath:"#/properties/legalRepPost/enum",keyword:"enum",params:{allowedValues: schema0.properties.legalRepPost.enum}};
        (vErrors ??= []).push(err155);
        errors++;
      }
    }
    if(data.legalRepNationality !== undefined){
      let data50 = data.legalRepNationality;
      if(typeof data50 === "string"){
        if(func1(data50) > 200){
          const err156 = {instancePath:instancePath+"/legalRepNationality",schemaPath:"#/properties/legalRepNationality/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err156);
          errors++;
        }
        if(func1(data50) < 1){
          const err157 = {instancePath:instancePath+"/legalRepNationality",schemaPath:"#/properties/legalRepNationality/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err157);
          errors++;
        }
      }
      else {
        const err158 = {instancePath:instancePath+"/legalRepNationality",schemaPath:"#/properties/legalRepNationality/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err158);
        errors++;
      }
    }
    if(data.contactName !== undefined){
      let data51 = data.contactName;
      if(typeof data51 === "string"){
        if(func1(data51) > 30){
          const err159 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err159);
          errors++;
        }
        if(func1(data51) < 2){
          const err160 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err160);
          errors++;
        }
      }
      else {
        const err161 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err161);
        errors++;
      }
    }
    if(data.contactMobile !== undefined){
      let data52 = data.contactMobile;
      if(typeof data52 === "string"){
        if(!pattern10.test(data52)){
          const err162 = {instancePath:instancePath+"/contactMobile",schemaPath:"#/properties/contactMobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err162);
          errors++;
        }
      }
      else {
        const err163 = {instancePath:instancePath+"/contactMobile",schemaPath:"#/properties/contactMobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err163);
        errors++;
      }
    }
    if(data.charity !== undefined){
      if(typeof data.charity !== "boolean"){
        const err164 = {instancePath:instancePath+"/charity",schemaPath:"#/properties/charity/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err164);
        errors++;
      }
    }
    if(data.charityOn !== undefined){
      let data54 = data.charityOn;
      if(typeof data54 === "string"){
        if(!pattern1.test(data54)){
          const err165 = {instancePath:instancePath+"/charityOn",schemaPath:"#/properties/charityOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err165);
          errors++;
        }
      }
      else {
        const err166 = {instancePath:instancePath+"/charityOn",schemaPath:"#/properties/charityOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err166);
        errors++;
      }
    }
    if(data.publicFund !== undefined){
      if(typeof data.publicFund !== "boolean"){
        const err167 = {instancePath:instancePath+"/publicFund",schemaPath:"#/properties/publicFund/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err167);
        errors++;
      }
    }
    if(data.publicFundOn !== undefined){
      let data56 = data.publicFundOn;
      if(typeof data56 === "string"){
        if(!pattern1.test(data56)){
          const err168 = {instancePath:instancePath+"/publicFundOn",schemaPath:"#/properties/publicFundOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err168);
          errors++;
        }
      }
      else {
        const err169 = {instancePath:instancePath+"/publicFundOn",schemaPath:"#/properties/publicFundOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err169);
        errors++;
      }
    }
    if(data.taxDeduct !== undefined){
      if(typeof data.taxDeduct !== "boolean"){
        const err170 = {instancePath:instancePath+"/taxDeduct",schemaPath:"#/properties/taxDeduct/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err170);
        errors++;
      }
    }
    if(data.taxDeductOn !== undefined){
      let data58 = data.taxDeductOn;
      if(typeof data58 === "string"){
        if(!pattern1.test(data58)){
          const err171 = {instancePath:instancePath+"/taxDeductOn",schemaPath:"#/properties/taxDeductOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err171);
          errors++;
        }
      }
      else {
        const err172 = {instancePath:instancePath+"/taxDeductOn",schemaPath:"#/properties/taxDeductOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err172);
        errors++;
      }
    }
    if(data.taxFree !== undefined){
      if(typeof data.taxFree !== "boolean"){
        const err173 = {instancePath:instancePath+"/taxFree",schemaPath:"#/properties/taxFree/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err173);
        errors++;
      }
    }
    if(data.taxFreeOn !== undefined){
      let data60 = data.taxFreeOn;
      if(typeof data60 === "string"){
        if(!pattern1.test(data60)){
          const err174 = {instancePath:instancePath+"/taxFreeOn",schemaPath:"#/properties/taxFreeOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err174);
          errors++;
        }
      }
      else {
        const err175 = {instancePath:instancePath+"/taxFreeOn",schemaPath:"#/properties/taxFreeOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err175);
        errors++;
      }
    }
    if(data.accounts !== undefined){
      let data61 = data.accounts;
      if(Array.isArray(data61)){
        if(data61.length > 1000){
          const err176 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err176);
          errors++;
        }
        if(data61.length < 1){
          const err177 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err177);
          errors++;
        }
        const len1 = data61.length;
        for(let i1=0; i1<len1; i1++){
          let data62 = data61[i1];
          if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
            if(data62.bank === undefined){
              const err178 = {instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "bank"}};
              (vErrors ??= []).push(err178);
              errors++;
            }
            if(data62.account === undefined){
              const err179 = {instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "account"}};
              (vErrors ??= []).push(err179);
              errors++;
            }
            if(data62.kind === undefined){
              const err180 = {instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "kind"}};
              (vErrors ??= []).push(err180);
              errors++;
            }
            for(const key2 in data62){
              if(!(((key2 === "bank") || (key2 === "account")) || (key2 === "kind"))){
                const err181 = {instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/properties/accounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err181);
                errors++;
              }
            }
            if(data62.bank !== undefined){
              let data63 = data62.bank;
              if(typeof data63 === "string"){
                if(func1(data63) > 200){
                  const err182 = {instancePath:instancePath+"/accounts/" + i1+"/bank",schemaPath:"#/properties/accounts/items/properties/bank/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err182);
                  errors++;
                }
                if(func1(data63) < 1){
                  const err183 = {instancePath:instancePath+"/accounts/" + i1+"/bank",schemaPath:"#/properties/accounts/items/properties/bank/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err183);
                  errors++;
                }
              }
              else {
                const err184 = {instancePath:instancePath+"/accounts/" + i1+"/bank",schemaPath:"#/properties/accounts/items/properties/bank/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err184);
                errors++;
              }
            }
            if(data62.account !== undefined){
              let data64 = data62.account;
              if(typeof data64 === "string"){
                if(func1(data64) > 32){
                  const err185 = {instancePath:instancePath+"/accounts/" + i1+"/account",schemaPath:"#/properties/accounts/items/properties/account/maxLength",keyword:"maxLength",params:{limit: 32}};
                  (vErrors ??= []).push(err185);
                  errors++;
                }
                if(func1(data64) < 8){
                  const err186 = {instancePath:instancePath+"/accounts/" + i1+"/account",schemaPath:"#/properties/accounts/items/properties/account/minLength",keyword:"minLength",params:{limit: 8}};
                  (vErrors ??= []).push(err186);
                  errors++;
                }
              }
              else {
                const err187 = {instancePath:instancePath+"/accounts/" + i1+"/account",schemaPath:"#/properties/accounts/items/properties/account/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err187);
                errors++;
              }
            }
            if(data62.kind !== undefined){
              let data65 = data62.kind;
              if(typeof data65 !== "string"){
                const err188 = {instancePath:instancePath+"/accounts/" + i1+"/kind",schemaPath:"#/properties/accounts/items/properties/kind/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err188);
                errors++;
              }
              if(!(((data65 === "基本存款账户") || (data65 === "一般存款账户")) || (data65 === "专用存款账户"))){
                const err189 = {instancePath:instancePath+"/accounts/" + i1+"/kind",schemaPath:"#/properties/accounts/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.accounts.items.properties.kind.enum}};
                (vErrors ??= []).push(err189);
                errors++;
              }
            }
          }
          else {
            const err190 = {instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err190);
            errors++;
          }
        }
      }
      else {
        const err191 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err191);
        errors++;
      }
    }
    if(data.seals !== undefined){
      let data66 = data.seals;
      if(Array.isArray(data66)){
        if(data66.length > 1000){
          const err192 = {instancePath:instancePath+"/seals",schemaPath:"#/properties/seals/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err192);
          errors++;
        }
        const len2 = data66.length;
        for(let i2=0; i2<len2; i2++){
          let data67 = data66[i2];
          if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
            if(data67.name === undefined){
              const err193 = {instancePath:instancePath+"/seals/" + i2,schemaPath:"#/properties/seals/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err193);
              errors++;
            }
            if(data67.filedOn === undefined){
              const err194 = {instancePath:instancePath+"/seals/" + i2,schemaPath:"#/properties/seals/items/required",keyword:"required",params:{missingProperty: "filedOn"}};
              (vErrors ??= []).push(err194);
              errors++;
            }
            for(const key3 in data67){
              if(!((key3 === "name") || (key3 === "filedOn"))){
                const err195 = {instancePath:instancePath+"/seals/" + i2,schemaPath:"#/properties/seals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
                (vErrors ??= []).push(err195);
                errors++;
              }
            }
            if(data67.name !== undefined){
              let data68 = data67.name;
              if(typeof data68 === "string"){
                if(func1(data68) > 200){
                  const err196 = {instancePath:instancePath+"/seals/" + i2+"/name",schemaPath:"#/properties/seals/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err196);
                  errors++;
                }
                if(func1(data68) < 1){
                  const err197 = {instancePath:instancePath+"/seals/" + i2+"/name",schemaPath:"#/properties/seals/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err197);
                  errors++;
                }
              }
              else {
                const err198 = {instancePath:instancePath+"/seals/" + i2+"/name",schemaPath:"#/properties/seals/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err198);
                errors++;
              }
            }
            if(data67.filedOn !== undefined){
              let data69 = data67.filedOn;
              if(typeof data69 === "string"){
                if(!pattern1.test(data69)){
                  const err199 = {instancePath:instancePath+"/seals/" + i2+"/filedOn",schemaPath:"#/properties/seals/items/properties/filedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err199);
                  errors++;
                }
              }
              else {
                const err200 = {instancePath:instancePath+"/seals/" + i2+"/filedOn",schemaPath:"#/properties/seals/items/properties/filedOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err200);
                errors++;
              }
            }
          }
          else {
            const err201 = {instancePath:instancePath+"/seals/" + i2,schemaPath:"#/properties/seals/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err201);
            errors++;
          }
        }
      }
      else {
        const err202 = {instancePath:instancePath+"/seals",schemaPath:"#/properties/seals/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err202);
        errors++;
      }
    }
    if(data.decoupled !== undefined){
      let data70 = data.decoupled;
      if(typeof data70 !== "string"){
        const err203 = {instancePath:instancePath+"/decoupled",schemaPath:"#/properties/decoupled/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err203);
        errors++;
      }
      if(!(((data70 === "不涉及") || (data70 === "已脱钩")) || (data70 === "正在脱钩"))){
        const err204 = {instancePath:instancePath+"/decoupled",schemaPath:"#/properties/decoupled/enum",keyword:"enum",params:{allowedValues: schema0.properties.decoupled.enum}};
        (vErrors ??= []).push(err204);
        errors++;
      }
    }
    if(data.credit !== undefined){
      let data71 = data.credit;
      if(typeof data71 !== "string"){
        const err205 = {instancePath:instancePath+"/credit",schemaPath:"#/properties/credit/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err205);
        errors++;
      }
      if(!(((data71 === "正常") || (data71 === "活动异常名录")) || (data71 === "严重违法失信"))){
        const err206 = {instancePath:instancePath+"/credit",schemaPath:"#/properties/credit/enum",keyword:"enum",params:{allowedValues: schema0.properties.credit.enum}};
        (vErrors ??= []).push(err206);
        errors++;
      }
    }
    if(data.tags !== undefined){
      let data72 = data.tags;
      if(Array.isArray(data72)){
        const len3 = data72.length;
        for(let i3=0; i3<len3; i3++){
          let data73 = data72[i3];
          if(typeof data73 !== "string"){
            const err207 = {instancePath:instancePath+"/tags/" + i3,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err207);
            errors++;
          }
          if(!(((((data73 === "重点领域") || (data73 === "涉外")) || (data73 === "大额资金")) || (data73 === "信访较多")) || (data73 === "长期失联"))){
            const err208 = {instancePath:instancePath+"/tags/" + i3,schemaPath:"#/properties/tags/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.tags.items.enum}};
            (vErrors ??= []).push(err208);
            errors++;
          }
        }
        let i4 = data72.length;
        let j0;
        if(i4 > 1){
          const indices0 = {};
          for(;i4--;){
            let item0 = data72[i4];
            if(typeof item0 !== "string"){
              continue;
            }
            if(typeof indices0[item0] == "number"){
              j0 = indices0[item0];
              const err209 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0}};
              (vErrors ??= []).push(err209);
              errors++;
              break;
            }
            indices0[item0] = i4;
          }
        }
      }
      else {
        const err210 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err210);
        errors++;
      }
    }
  }
  else {
    const err211 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err211);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
