// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"letter":{"type":"string","minLength":1,"maxLength":200},"recipient":{"type":"string","minLength":1,"maxLength":200},"document":{"type":"string","minLength":1,"maxLength":200},"place":{"type":"string","minLength":1,"maxLength":200},"delivery":{"type":"string","enum":["直接","留置","邮寄","电子","委托","公告"]},"servers":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":2,"maxLength":30},"licence":{"type":"string","minLength":1,"maxLength":200}},"required":["name"],"additionalProperties":false},"minItems":2,"maxItems":1000},"signedBy":{"type":"string","minLength":2,"maxLength":30},"signedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"byProxy":{"type":"boolean"},"proxy":{"type":"string","minLength":1,"maxLength":200},"refusal":{"type":"string","minLength":1,"maxLength":200},"witness":{"type":"string","minLength":2,"maxLength":30},"leftOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"waybill":{"type":"string","minLength":1,"maxLength":200},"postedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"consent":{"type":"string","minLength":1,"maxLength":200},"arrivedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"medium":{"type":"string","minLength":1,"maxLength":200},"publishedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"scan":{"type":"string","minLength":1,"maxLength":200},"remark":{"type":"string","minLength":1,"maxLength":200}},"required":["letter","recipient","document","place","delivery","scan"],"additionalProperties":false,"allOf":[{"if":{"properties":{"delivery":{"enum":["直接","委托"]}},"required":["delivery"]},"then":{"required":["signedBy"]},"else":{"properties":{"signedBy":false}}},{"if":{"properties":{"delivery":{"enum":["直接","委托"]}},"required":["delivery"]},"then":{"required":["signedOn"]},"else":{"properties":{"signedOn":false}}},{"if":{"properties":{"delivery":{"enum":["直接","委托"]}},"required":["delivery"]},"then":{"required":["byProxy"]},"else":{"properties":{"byProxy":false}}},{"if":{"properties":{"byProxy":{"const":true}},"required":["byProxy"]},"then":{"required":["proxy"]},"else":{"properties":{"proxy":false}}},{"if":{"properties":{"delivery":{"const":"留置"}},"required":["delivery"]},"then":{"required":["refusal"]},"else":{"properties":{"refusal":false}}},{"if":{"properties":{"delivery":{"const":"留置"}},"required":["delivery"]},"then":{"required":["witness"]},"else":{"properties":{"witness":false}}},{"if":{"properties":{"delivery":{"const":"留置"}},"required":["delivery"]},"then":{"required":["leftOn"]},"else":{"properties":{"leftOn":false}}},{"if":{"properties":{"delivery":{"const":"邮寄"}},"required":["delivery"]},"then":{"required":["waybill"]},"else":{"properties":{"waybill":false}}},{"if":{"properties":{"delivery":{"const":"邮寄"}},"required":["delivery"]},"then":{"required":["postedOn"]},"else":{"properties":{"postedOn":false}}},{"if":{"properties":{"delivery":{"const":"电子"}},"required":["delivery"]},"else":{"properties":{"consent":false}}},{"if":{"properties":{"delivery":{"const":"电子"}},"required":["delivery"]},"then":{"required":["arrivedOn"]},"else":{"properties":{"arrivedOn":false}}},{"if":{"properties":{"delivery":{"const":"公告"}},"required":["delivery"]},"then":{"required":["medium"]},"else":{"properties":{"medium":false}}},{"if":{"properties":{"delivery":{"const":"公告"}},"required":["delivery"]},"then":{"required":["publishedOn"]},"else":{"properties":{"publishedOn":false}}}]};
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
    if((data.delivery === undefined) && (missing0 = "delivery")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.delivery !== undefined){
        let data0 = data.delivery;
        if(!((data0 === "直接") || (data0 === "委托"))){
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
      if(data.signedBy === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "signedBy"}};
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
      if(data.signedBy !== undefined){
        const err3 = {instancePath:instancePath+"/signedBy",schemaPath:"#/allOf/0/else/properties/signedBy/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.signedBy = true;
      props0.delivery = true;
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
    if((data.delivery === undefined) && (missing1 = "delivery")){
      const err5 = {};
      (vErrors ??= []).push(err5);
      errors++;
    }
    else {
      if(data.delivery !== undefined){
        let data2 = data.delivery;
        if(!((data2 === "直接") || (data2 === "委托"))){
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
      if(data.signedOn === undefined){
        const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "signedOn"}};
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
      if(data.signedOn !== undefined){
        const err8 = {instancePath:instancePath+"/signedOn",schemaPath:"#/allOf/1/else/properties/signedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    var _valid1 = _errs12 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.signedOn = true;
      props1.delivery = true;
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
    if((data.delivery === undefined) && (missing2 = "delivery")){
      const err10 = {};
      (vErrors ??= []).push(err10);
      errors++;
    }
    else {
      if(data.delivery !== undefined){
        let data4 = data.delivery;
        if(!((data4 === "直接") || (data4 === "委托"))){
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
      if(data.byProxy === undefined){
        const err12 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "byProxy"}};
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
      if(data.byProxy !== undefined){
        const err13 = {instancePath:instancePath+"/byProxy",schemaPath:"#/allOf/2/else/properties/byProxy/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    var _valid2 = _errs18 === errors;
    valid7 = _valid2;
    if(valid7){
      var props2 = {};
      props2.byProxy = true;
      props2.delivery = true;
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
    if((data.byProxy === undefined) && (missing3 = "byProxy")){
      const err15 = {};
      (vErrors ??= []).push(err15);
      errors++;
    }
    else {
      if(data.byProxy !== undefined){
        if(true !== data.byProxy){
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
      if(data.proxy === undefined){
        const err17 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "proxy"}};
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
      if(data.proxy !== undefined){
        const err18 = {instancePath:instancePath+"/proxy",schemaPath:"#/allOf/3/else/properties/proxy/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    var _valid3 = _errs24 === errors;
    valid10 = _valid3;
    if(valid10){
      var props3 = {};
      props3.proxy = true;
      props3.byProxy = true;
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
    if((data.delivery === undefined) && (missing4 = "delivery")){
      const err20 = {};
      (vErrors ??= []).push(err20);
      errors++;
    }
    else {
      if(data.delivery !== undefined){
        if("留置" !== data.delivery){
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
  let ifClause4;
  if(_valid4){
    const _errs29 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.refusal === undefined){
        const err22 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "refusal"}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    var _valid4 = _errs29 === errors;
    valid13 = _valid4;
    ifClause4 = "then";
  }
  else {
    const _errs30 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.refusal !== undefined){
        const err23 = {instancePath:instancePath+"/refusal",schemaPath:"#/allOf/4/else/properties/refusal/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    var _valid4 = _errs30 === errors;
    valid13 = _valid4;
    if(valid13){
      var props4 = {};
      props4.refusal = true;
      props4.delivery = true;
    }
    ifClause4 = "else";
  }
  if(!valid13){
    const err24 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause4}};
    (vErrors ??= []).push(err24);
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
  const _errs32 = errors;
  let valid16 = true;
  const _errs33 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing5;
    if((data.delivery === undefined) && (missing5 = "delivery")){
      const err25 = {};
      (vErrors ??= []).push(err25);
      errors++;
    }
    else {
      if(data.delivery !== undefined){
        if("留置" !== data.delivery){
          const err26 = {};
          (vErrors ??= []).push(err26);
          errors++;
        }
      }
    }
  }
  var _valid5 = _errs33 === errors;
  errors = _errs32;
  if(vErrors !== null){
    if(_errs32){
      vErrors.length = _errs32;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause5;
  if(_valid5){
    const _errs35 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.witness === undefined){
        const err27 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "witness"}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    var _valid5 = _errs35 === errors;
    valid16 = _valid5;
    ifClause5 = "then";
  }
  else {
    const _errs36 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.witness !== undefined){
        const err28 = {instancePath:instancePath+"/witness",schemaPath:"#/allOf/5/else/properties/witness/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    var _valid5 = _errs36 === errors;
    valid16 = _valid5;
    if(valid16){
      var props5 = {};
      props5.witness = true;
      props5.delivery = true;
    }
    ifClause5 = "else";
  }
  if(!valid16){
    const err29 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: ifClause5}};
    (vErrors ??= []).push(err29);
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
  const _errs38 = errors;
  let valid19 = true;
  const _errs39 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing6;
    if((data.delivery === undefined) && (missing6 = "delivery")){
      const err30 = {};
      (vErrors ??= []).push(err30);
      errors++;
    }
    else {
      if(data.delivery !== undefined){
        if("留置" !== data.delivery){
          const err31 = {};
          (vErrors ??= []).push(err31);
          errors++;
        }
      }
    }
  }
  var _valid6 = _errs39 === errors;
  errors = _errs38;
  if(vErrors !== null){
    if(_errs38){
      vErrors.length = _errs38;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause6;
  if(_valid6){
    const _errs41 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.leftOn === undefined){
        const err32 = {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "leftOn"}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    var _valid6 = _errs41 === errors;
    valid19 = _valid6;
    ifClause6 = "then";
  }
  else {
    const _errs42 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.leftOn !== undefined){
        const err33 = {instancePath:instancePath+"/leftOn",schemaPath:"#/allOf/6/else/properties/leftOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    var _valid6 = _errs42 === errors;
    valid19 = _valid6;
    if(valid19){
      var props6 = {};
      props6.leftOn = true;
      props6.delivery = true;
    }
    ifClause6 = "else";
  }
  if(!valid19){
    const err34 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: ifClause6}};
    (vErrors ??= []).push(err34);
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
  const _errs44 = errors;
  let valid22 = true;
  const _errs45 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing7;
    if((data.delivery === undefined) && (missing7 = "delivery")){
      const err35 = {};
      (vErrors ??= []).push(err35);
      errors++;
    }
    else {
      if(data.delivery !== undefined){
        if("邮寄" !== data.delivery){
          const err36 = {};
          (vErrors ??= []).push(err36);
          errors++;
        }
      }
    }
  }
  var _valid7 = _errs45 === errors;
  errors = _errs44;
  if(vErrors !== null){
    if(_errs44){
      vErrors.length = _errs44;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause7;
  if(_valid7){
    const _errs47 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.waybill === undefined){
        const err37 = {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "waybill"}};
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    var _valid7 = _errs47 === errors;
    valid22 = _valid7;
    ifClause7 = "then";
  }
  else {
    const _errs48 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.waybill !== undefined){
        const err38 = {instancePath:instancePath+"/waybill",schemaPath:"#/allOf/7/else/properties/waybill/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    var _valid7 = _errs48 === errors;
    valid22 = _valid7;
    if(valid22){
      var props7 = {};
      props7.waybill = true;
      props7.delivery = true;
    }
    ifClause7 = "else";
  }
  if(!valid22){
    const err39 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: ifClause7}};
    (vErrors ??= []).push(err39);
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
  const _errs50 = errors;
  let valid25 = true;
  const _errs51 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing8;
    if((data.delivery === undefined) && (missing8 = "delivery")){
      const err40 = {};
      (vErrors ??= []).push(err40);
      errors++;
    }
    else {
      if(data.delivery !== undefined){
        if("邮寄" !== data.delivery){
          const err41 = {};
          (vErrors ??= []).push(err41);
          errors++;
        }
      }
    }
  }
  var _valid8 = _errs51 === errors;
  errors = _errs50;
  if(vErrors !== null){
    if(_errs50){
      vErrors.length = _errs50;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause8;
  if(_valid8){
    const _errs53 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.postedOn === undefined){
        const err42 = {instancePath,schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty: "postedOn"}};
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    var _valid8 = _errs53 === errors;
    valid25 = _valid8;
    ifClause8 = "then";
  }
  else {
    const _errs54 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.postedOn !== undefined){
        const err43 = {instancePath:instancePath+"/postedOn",schemaPath:"#/allOf/8/else/properties/postedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    var _valid8 = _errs54 === errors;
    valid25 = _valid8;
    if(valid25){
      var props8 = {};
      props8.postedOn = true;
      props8.delivery = true;
    }
    ifClause8 = "else";
  }
  if(!valid25){
    const err44 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: ifClause8}};
    (vErrors ??= []).push(err44);
    errors++;
  }
  if(props0 !== true && props8 !== undefined){
    if(props8 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props8);
    }
  }
  const _errs56 = errors;
  let valid28 = true;
  const _errs57 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing9;
    if((data.delivery === undefined) && (missing9 = "delivery")){
      const err45 = {};
      (vErrors ??= []).push(err45);
      errors++;
    }
    else {
      if(data.delivery !== undefined){
        if("电子" !== data.delivery){
          const err46 = {};
          (vErrors ??= []).push(err46);
          errors++;
        }
      }
    }
  }
  var _valid9 = _errs57 === errors;
  errors = _errs56;
  if(vErrors !== null){
    if(_errs56){
      vErrors.length = _errs56;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid9){
    const _errs59 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.consent !== undefined){
        const err47 = {instancePath:instancePath+"/consent",schemaPath:"#/allOf/9/else/properties/consent/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err47);
        errors++;
      }
    }
    var _valid9 = _errs59 === errors;
    valid28 = _valid9;
    if(valid28){
      var props9 = {};
      props9.consent = true;
      props9.delivery = true;
    }
  }
  if(!valid28){
    const err48 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err48);
    errors++;
  }
  if(props0 !== true && props9 !== undefined){
    if(props9 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props9);
    }
  }
  const _errs61 = errors;
  let valid31 = true;
  const _errs62 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing10;
    if((data.delivery === undefined) && (missing10 = "delivery")){
      const err49 = {};
      (vErrors ??= []).push(err49);
      errors++;
    }
    else {
      if(data.delivery !== undefined){
        if("电子" !== data.delivery){
          const err50 = {};
          (vErrors ??= []).push(err50);
          errors++;
        }
      }
    }
  }
  var _valid10 = _errs62 === errors;
  errors = _errs61;
  if(vErrors !== null){
    if(_errs61){
      vErrors.length = _errs61;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause9;
  if(_valid10){
    const _errs64 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.arrivedOn === undefined){
        const err51 = {instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty: "arrivedOn"}};
        (vErrors ??= []).push(err51);
        errors++;
      }
    }
    var _valid10 = _errs64 === errors;
    valid31 = _valid10;
    ifClause9 = "then";
  }
  else {
    const _errs65 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.arrivedOn !== undefined){
        const err52 = {instancePath:instancePath+"/arrivedOn",schemaPath:"#/allOf/10/else/properties/arrivedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err52);
        errors++;
      }
    }
    var _valid10 = _errs65 === errors;
    valid31 = _valid10;
    if(valid31){
      var props10 = {};
      props10.arrivedOn = true;
      props10.delivery = true;
    }
    ifClause9 = "else";
  }
  if(!valid31){
    const err53 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: ifClause9}};
    (vErrors ??= []).push(err53);
    errors++;
  }
  if(props0 !== true && props10 !== undefined){
    if(props10 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props10);
    }
  }
  const _errs67 = errors;
  let valid34 = true;
  const _errs68 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing11;
    if((data.delivery === undefined) && (missing11 = "delivery")){
      const err54 = {};
      (vErrors ??= []).push(err54);
      errors++;
    }
    else {
      if(data.delivery !== undefined){
        if("公告" !== data.delivery){
          const err55 = {};
          (vErrors ??= []).push(err55);
          errors++;
        }
      }
    }
  }
  var _valid11 = _errs68 === errors;
  errors = _errs67;
  if(vErrors !== null){
    if(_errs67){
      vErrors.length = _errs67;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause10;
  if(_valid11){
    const _errs70 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.medium === undefined){
        const err56 = {instancePath,schemaPath:"#/allOf/11/then/required",keyword:"required",params:{missingProperty: "medium"}};
        (vErrors ??= []).push(err56);
        errors++;
      }
    }
    var _valid11 = _errs70 === errors;
    valid34 = _valid11;
    ifClause10 = "then";
  }
  else {
    const _errs71 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.medium !== undefined){
        const err57 = {instancePath:instancePath+"/medium",schemaPath:"#/allOf/11/else/properties/medium/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err57);
        errors++;
      }
    }
    var _valid11 = _errs71 === errors;
    valid34 = _valid11;
    if(valid34){
      var props11 = {};
      props11.medium = true;
      props11.delivery = true;
    }
    ifClause10 = "else";
  }
  if(!valid34){
    const err58 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: ifClause10}};
    (vErrors ??= []).push(err58);
    errors++;
  }
  if(props0 !== true && props11 !== undefined){
    if(props11 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props11);
    }
  }
  const _errs73 = errors;
  let valid37 = true;
  const _errs74 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing12;
    if((data.delivery === undefined) && (missing12 = "delivery")){
      const err59 = {};
      (vErrors ??= []).push(err59);
      errors++;
    }
    else {
      if(data.delivery !== undefined){
        if("公告" !== data.delivery){
          const err60 = {};
          (vErrors ??= []).push(err60);
          errors++;
        }
      }
    }
  }
  var _valid12 = _errs74 === errors;
  errors = _errs73;
  if(vErrors !== null){
    if(_errs73){
      vErrors.length = _errs73;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause11;
  if(_valid12){
    const _errs76 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.publishedOn === undefined){
        const err61 = {instancePath,schemaPath:"#/allOf/12/then/required",keyword:"required",params:{missingProperty: "publishedOn"}};
        (vErrors ??= []).push(err61);
        errors++;
      }
    }
    var _valid12 = _errs76 === errors;
    valid37 = _valid12;
    ifClause11 = "then";
  }
  else {
    const _errs77 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.publishedOn !== undefined){
        const err62 = {instancePath:instancePath+"/publishedOn",schemaPath:"#/allOf/12/else/properties/publishedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    var _valid12 = _errs77 === errors;
    valid37 = _valid12;
    if(valid37){
      var props12 = {};
      props12.publishedOn = true;
      props12.delivery = true;
    }
    ifClause11 = "else";
  }
  if(!valid37){
    const err63 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: ifClause11}};
    (vErrors ??= []).push(err63);
    errors++;
  }
  if(props0 !== true && props12 !== undefined){
    if(props12 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props12);
    }
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.letter === undefined){
      const err64 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "letter"}};
      (vErrors ??= []).push(err64);
      errors++;
    }
    if(data.recipient === undefined){
      const err65 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipient"}};
      (vErrors ??= []).push(err65);
      errors++;
    }
    if(data.document === undefined){
      const err66 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document"}};
      (vErrors ??= []).push(err66);
      errors++;
    }
    if(data.place === undefined){
      const err67 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"}};
      (vErrors ??= []).push(err67);
      errors++;
    }
    if(data.delivery === undefined){
      const err68 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "delivery"}};
      (vErrors ??= []).push(err68);
      errors++;
    }
    if(data.scan === undefined){
      const err69 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scan"}};
      (vErrors ??= []).push(err69);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err70 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err70);
        errors++;
      }
    }
    if(data.letter !== undefined){
      let data26 = data.letter;
      if(typeof data26 === "string"){
        if(func1(data26) > 200){
          const err71 = {instancePath:instancePath+"/letter",schemaPath:"#/properties/letter/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err71);
          errors++;
        }
        if(func1(data26) < 1){
          const err72 = {instancePath:instancePath+"/letter",schemaPath:"#/properties/letter/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err72);
          errors++;
        }
      }
      else {
        const err73 = {instancePath:instancePath+"/letter",schemaPath:"#/properties/letter/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err73);
        errors++;
      }
    }
    if(data.recipient !== undefined){
      let data27 = data.recipient;
      if(typeof data27 === "string"){
        if(func1(data27) > 200){
          const err74 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err74);
          errors++;
        }
        if(func1(data27) < 1){
          const err75 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err75);
          errors++;
        }
      }
      else {
        const err76 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err76);
        errors++;
      }
    }
    if(data.document !== undefined){
      let data28 = data.document;
      if(typeof data28 === "string"){
        if(func1(data28) > 200){
          const err77 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err77);
          errors++;
        }
        if(func1(data28) < 1){
          const err78 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err78);
          errors++;
        }
      }
      else {
        const err79 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err79);
        errors++;
      }
    }
    if(data.place !== undefined){
      let data29 = data.place;
      if(typeof data29 === "string"){
        if(func1(data29) > 200){
          const err80 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err80);
          errors++;
        }
        if(func1(data29) < 1){
          const err81 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err81);
          errors++;
        }
      }
      else {
        const err82 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err82);
        errors++;
      }
    }
    if(data.delivery !== undefined){
      let data30 = data.delivery;
      if(typeof data30 !== "string"){
        const err83 = {instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err83);
        errors++;
      }
      if(!((((((data30 === "直接") || (data30 === "留置")) || (data30 === "邮寄")) || (data30 === "电子")) || (data30 === "委托")) || (data30 === "公告"))){
        const err84 = {instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/enum",keyword:"enum",params:{allowedValues: schema0.properties.delivery.enum}};
        (vErrors ??= []).push(err84);
        errors++;
      }
    }
    if(data.servers !== undefined){
      let data31 = data.servers;
      if(Array.isArray(data31)){
        if(data31.length > 1000){
          const err85 = {instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err85);
          errors++;
        }
        if(data31.length < 2){
          const err86 = {instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/minItems",keyword:"minItems",params:{limit: 2}};
          (vErrors ??= []).push(err86);
          errors++;
        }
        const len0 = data31.length;
        for(let i0=0; i0<len0; i0++){
          let data32 = data31[i0];
          if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
            if(data32.name === undefined){
              const err87 = {instancePath:instancePath+"/servers/" + i0,schemaPath:"#/properties/servers/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err87);
              errors++;
            }
            for(const key1 in data32){
              if(!((key1 === "name") || (key1 === "licence"))){
                const err88 = {instancePath:instancePath+"/servers/" + i0,schemaPath:"#/properties/servers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err88);
                errors++;
              }
            }
            if(data32.name !== undefined){
              let data33 = data32.name;
              if(typeof data33 === "string"){
                if(func1(data33) > 30){
                  const err89 = {instancePath:instancePath+"/servers/" + i0+"/name",schemaPath:"#/properties/servers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err89);
                  errors++;
                }
                if(func1(data33) < 2){
                  const err90 = {instancePath:instancePath+"/servers/" + i0+"/name",schemaPath:"#/properties/servers/items/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err90);
                  errors++;
                }
              }
              else {
                const err91 = {instancePath:instancePath+"/servers/" + i0+"/name",schemaPath:"#/properties/servers/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err91);
                errors++;
              }
            }
            if(data32.licence !== undefined){
              let data34 = data32.licence;
              if(typeof data34 === "string"){
                if(func1(data34) > 200){
                  const err92 = {instancePath:instancePath+"/servers/" + i0+"/licence",schemaPath:"#/properties/servers/items/properties/licence/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err92);
                  errors++;
                }
                if(func1(data34) < 1){
                  const err93 = {instancePath:instancePath+"/servers/" + i0+"/licence",schemaPath:"#/properties/servers/items/properties/licence/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err93);
                  errors++;
                }
              }
              else {
                const err94 = {instancePath:instancePath+"/servers/" + i0+"/licence",schemaPath:"#/properties/servers/items/properties/licence/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err94);
                errors++;
              }
            }
          }
          else {
            const err95 = {instancePath:instancePath+"/servers/" + i0,schemaPath:"#/properties/servers/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err95);
            errors++;
          }
        }
      }
      else {
        const err96 = {instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err96);
        errors++;
      }
    }
    if(data.signedBy !== undefined){
      let data35 = data.signedBy;
      if(typeof data35 === "string"){
        if(func1(data35) > 30){
          const err97 = {instancePath:instancePath+"/signedBy",schemaPath:"#/properties/signedBy/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err97);
          errors++;
        }
        if(func1(data35) < 2){
          const err98 = {instancePath:instancePath+"/signedBy",schemaPath:"#/properties/signedBy/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err98);
          errors++;
        }
      }
      else {
        const err99 = {instancePath:instancePath+"/signedBy",schemaPath:"#/properties/signedBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err99);
        errors++;
      }
    }
    if(data.signedOn !== undefined){
      let data36 = data.signedOn;
      if(typeof data36 === "string"){
        if(!pattern0.test(data36)){
          const err100 = {instancePath:instancePath+"/signedOn",schemaPath:"#/properties/signedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err100);
          errors++;
        }
      }
      else {
        const err101 = {instancePath:instancePath+"/signedOn",schemaPath:"#/properties/signedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err101);
        errors++;
      }
    }
    if(data.byProxy !== undefined){
      if(typeof data.byProxy !== "boolean"){
        const err102 = {instancePath:instancePath+"/byProxy",schemaPath:"#/properties/byProxy/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err102);
        errors++;
      }
    }
    if(data.proxy !== undefined){
      let data38 = data.proxy;
      if(typeof data38 === "string"){
        if(func1(data38) > 200){
          const err103 = {instancePath:instancePath+"/proxy",schemaPath:"#/properties/proxy/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err103);
          errors++;
        }
        if(func1(data38) < 1){
          const err104 = {instancePath:instancePath+"/proxy",schemaPath:"#/properties/proxy/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err104);
          errors++;
        }
      }
      else {
        const err105 = {instancePath:instancePath+"/proxy",schemaPath:"#/properties/proxy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err105);
        errors++;
      }
    }
    if(data.refusal !== undefined){
      let data39 = data.refusal;
      if(typeof data39 === "string"){
        if(func1(data39) > 200){
          const err106 = {instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err106);
          errors++;
        }
        if(func1(data39) < 1){
          const err107 = {instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err107);
          errors++;
        }
      }
      else {
        const err108 = {instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err108);
        errors++;
      }
    }
    if(data.witness !== undefined){
      let data40 = data.witness;
      if(typeof data40 === "string"){
        if(func1(data40) > 30){
          const err109 = {instancePath:instancePath+"/witness",schemaPath:"#/properties/witness/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err109);
          errors++;
        }
        if(func1(data40) < 2){
          const err110 = {instancePath:instancePath+"/witness",schemaPath:"#/properties/witness/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err110);
          errors++;
        }
      }
      else {
        const err111 = {instancePath:instancePath+"/witness",schemaPath:"#/properties/witness/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err111);
        errors++;
      }
    }
    if(data.leftOn !== undefined){
      let data41 = data.leftOn;
      if(typeof data41 === "string"){
        if(!pattern0.test(data41)){
          const err112 = {instancePath:instancePath+"/leftOn",schemaPath:"#/properties/leftOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err112);
          errors++;
        }
      }
      else {
        const err113 = {instancePath:instancePath+"/leftOn",schemaPath:"#/properties/leftOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err113);
        errors++;
      }
    }
    if(data.waybill !== undefined){
      let data42 = data.waybill;
      if(typeof data42 === "string"){
        if(func1(data42) > 200){
          const err114 = {instancePath:instancePath+"/waybill",schemaPath:"#/properties/waybill/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err114);
          errors++;
        }
        if(func1(data42) < 1){
          const err115 = {instancePath:instancePath+"/waybill",schemaPath:"#/properties/waybill/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err115);
          errors++;
        }
      }
      else {
        const err116 = {instancePath:instancePath+"/waybill",schemaPath:"#/properties/waybill/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err116);
        errors++;
      }
    }
    if(data.postedOn !== undefined){
      let data43 = data.postedOn;
      if(typeof data43 === "string"){
        if(!pattern0.test(data43)){
          const err117 = {instancePath:instancePath+"/postedOn",schemaPath:"#/properties/postedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err117);
          errors++;
        }
      }
      else {
        const err118 = {instancePath:instancePath+"/postedOn",schemaPath:"#/properties/postedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err118);
        errors++;
      }
    }
    if(data.consent !== undefined){
      let data44 = data.consent;
      if(typeof data44 === "string"){
        if(func1(data44) > 200){
          const err119 = {instancePath:instancePath+"/consent",schemaPath:"#/properties/consent/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err119);
          errors++;
        }
        if(func1(data44) < 1){
          const err120 = {instancePath:instancePath+"/consent",schemaPath:"#/properties/consent/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err120);
          errors++;
        }
      }
      else {
        const err121 = {instancePath:instancePath+"/consent",schemaPath:"#/properties/consent/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err121);
        errors++;
      }
    }
    if(data.arrivedOn !== undefined){
      let data45 = data.arrivedOn;
      if(typeof data45 === "string"){
        if(!pattern0.test(data45)){
          const err122 = {instancePath:instancePath+"/arrivedOn",schemaPath:"#/properties/arrivedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err122);
          errors++;
        }
      }
      else {
        const err123 = {instancePath:instancePath+"/arrivedOn",schemaPath:"#/properties/arrivedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err123);
        errors++;
      }
    }
    if(data.medium !== undefined){
      let data46 = data.medium;
      if(typeof data46 === "string"){
        if(func1(data46) > 200){
          const err124 = {instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err124);
          errors++;
        }
        if(func1(data46) < 1){
          const err125 = {instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err125);
          errors++;
        }
      }
      else {
        const err126 = {instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err126);
        errors++;
      }
    }
    if(data.publishedOn !== undefined){
      let data47 = data.publishedOn;
      if(typeof data47 === "string"){
        if(!pattern0.test(data47)){
          const err127 = {instancePath:instancePath+"/publishedOn",schemaPath:"#/properties/publishedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err127);
          errors++;
        }
      }
      else {
        const err128 = {instancePath:instancePath+"/publishedOn",schemaPath:"#/properties/publishedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err128);
        errors++;
      }
    }
    if(data.scan !== undefined){
      let data48 = data.scan;
      if(typeof data48 === "string"){
        if(func1(data48) > 200){
          const err129 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err129);
          errors++;
        }
        if(func1(data48) < 1){
          const err130 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err130);
          errors++;
        }
      }
      else {
        const err131 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err131);
        errors++;
      }
    }
    if(data.remark !== undefined){
      let data49 = data.remark;
      if(typeof data49 === "string"){
        if(func1(data49) > 200){
          const err132 = {instancePath:instancePath+"/remark",schemaPath:"#/properties/remark/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err132);
          errors++;
        }
        if(func1(data49) < 1){
          const err133 = {instancePath:instancePath+"/remark",schemaPath:"#/properties/remark/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err133);
          errors++;
        }
      }
      else {
        const err134 = {instancePath:instancePath+"/remark",schemaPath:"#/properties/remark/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err134);
        errors++;
      }
    }
  }
  else {
    const err135 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err135);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
