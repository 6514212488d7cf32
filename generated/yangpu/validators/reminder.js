// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"matter":{"type":"string","enum":["年检报送","整改报告","证书有效期","党建跟进","重大事项补报","专项自查","其他"]},"year":{"type":"integer","minimum":1900,"maximum":2100},"rectification":{"type":"string","minLength":1,"maxLength":200},"expiryWork":{"type":"string","minLength":1,"maxLength":200},"channel":{"type":"string","enum":["短信","电话","函","上门"]},"sentOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"officer":{"type":"string","minLength":2,"maxLength":30},"reached":{"type":"string","minLength":2,"maxLength":30},"content":{"type":"string","minLength":1,"maxLength":200},"result":{"type":"string","enum":["有回应","无回应"]},"answeredOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"answer":{"type":"string","minLength":1,"maxLength":200}},"required":["org","matter","year","channel","sentOn","officer","content"],"additionalProperties":false,"allOf":[{"if":{"properties":{"matter":{"const":"整改报告"}},"required":["matter"]},"else":{"properties":{"rectification":false}}},{"if":{"properties":{"matter":{"const":"证书有效期"}},"required":["matter"]},"else":{"properties":{"expiryWork":false}}},{"if":{"properties":{"result":{"const":"有回应"}},"required":["result"]},"then":{"required":["answeredOn"]},"else":{"properties":{"answeredOn":false}}},{"if":{"properties":{"result":{"const":"有回应"}},"required":["result"]},"then":{"required":["answer"]},"else":{"properties":{"answer":false}}}]};
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
    if((data.matter === undefined) && (missing0 = "matter")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("整改报告" !== data.matter){
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
      if(data.rectification !== undefined){
        const err2 = {instancePath:instancePath+"/rectification",schemaPath:"#/allOf/0/else/properties/rectification/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.rectification = true;
      props0.matter = true;
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
    if((data.matter === undefined) && (missing1 = "matter")){
      const err4 = {};
      (vErrors ??= []).push(err4);
      errors++;
    }
    else {
      if(data.matter !== undefined){
        if("证书有效期" !== data.matter){
          const err5 = {};
          (vErrors ??= []).push(err5);
          errors++;
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
  if(!_valid1){
    const _errs10 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.expiryWork !== undefined){
        const err6 = {instancePath:instancePath+"/expiryWork",schemaPath:"#/allOf/1/else/properties/expiryWork/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.expiryWork = true;
      props1.matter = true;
    }
  }
  if(!valid4){
    const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err7);
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
  const _errs12 = errors;
  let valid7 = true;
  const _errs13 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.result === undefined) && (missing2 = "result")){
      const err8 = {};
      (vErrors ??= []).push(err8);
      errors++;
    }
    else {
      if(data.result !== undefined){
        if("有回应" !== data.result){
          const err9 = {};
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
    }
  }
  var _valid2 = _errs13 === errors;
  errors = _errs12;
  if(vErrors !== null){
    if(_errs12){
      vErrors.length = _errs12;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause0;
  if(_valid2){
    const _errs15 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.answeredOn === undefined){
        const err10 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "answeredOn"}};
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    var _valid2 = _errs15 === errors;
    valid7 = _valid2;
    ifClause0 = "then";
  }
  else {
    const _errs16 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.answeredOn !== undefined){
        const err11 = {instancePath:instancePath+"/answeredOn",schemaPath:"#/allOf/2/else/properties/answeredOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    var _valid2 = _errs16 === errors;
    valid7 = _valid2;
    if(valid7){
      var props2 = {};
      props2.answeredOn = true;
      props2.result = true;
    }
    ifClause0 = "else";
  }
  if(!valid7){
    const err12 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: ifClause0}};
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
  const _errs18 = errors;
  let valid10 = true;
  const _errs19 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.result === undefined) && (missing3 = "result")){
      const err13 = {};
      (vErrors ??= []).push(err13);
      errors++;
    }
    else {
      if(data.result !== undefined){
        if("有回应" !== data.result){
          const err14 = {};
          (vErrors ??= []).push(err14);
          errors++;
        }
      }
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
  let ifClause1;
  if(_valid3){
    const _errs21 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.answer === undefined){
        const err15 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "answer"}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    var _valid3 = _errs21 === errors;
    valid10 = _valid3;
    ifClause1 = "then";
  }
  else {
    const _errs22 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.answer !== undefined){
        const err16 = {instancePath:instancePath+"/answer",schemaPath:"#/allOf/3/else/properties/answer/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    var _valid3 = _errs22 === errors;
    valid10 = _valid3;
    if(valid10){
      var props3 = {};
      props3.answer = true;
      props3.result = true;
    }
    ifClause1 = "else";
  }
  if(!valid10){
    const err17 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: ifClause1}};
    (vErrors ??= []).push(err17);
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
    if(data.org === undefined){
      const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err18);
      errors++;
    }
    if(data.matter === undefined){
      const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "matter"}};
      (vErrors ??= []).push(err19);
      errors++;
    }
    if(data.year === undefined){
      const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"}};
      (vErrors ??= []).push(err20);
      errors++;
    }
    if(data.channel === undefined){
      const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"}};
      (vErrors ??= []).push(err21);
      errors++;
    }
    if(data.sentOn === undefined){
      const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sentOn"}};
      (vErrors ??= []).push(err22);
      errors++;
    }
    if(data.officer === undefined){
      const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "officer"}};
      (vErrors ??= []).push(err23);
      errors++;
    }
    if(data.content === undefined){
      const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"}};
      (vErrors ??= []).push(err24);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err25 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data8 = data.org;
      if(typeof data8 === "string"){
        if(func1(data8) > 200){
          const err26 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err26);
          errors++;
        }
        if(func1(data8) < 1){
          const err27 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err27);
          errors++;
        }
      }
      else {
        const err28 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data9 = data.street;
      if(typeof data9 !== "string"){
        const err29 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
      if(!((((((((((((data9 === "310110001") || (data9 === "310110006")) || (data9 === "310110008")) || (data9 === "310110009")) || (data9 === "310110012")) || (data9 === "310110013")) || (data9 === "310110015")) || (data9 === "310110016")) || (data9 === "310110018")) || (data9 === "310110019")) || (data9 === "310110020")) || (data9 === "310110021"))){
        const err30 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if(data.matter !== undefined){
      let data10 = data.matter;
      if(typeof data10 !== "string"){
        const err31 = {instancePath:instancePath+"/matter",schemaPath:"#/properties/matter/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err31);
        errors++;
      }
      if(!(((((((data10 === "年检报送") || (data10 === "整改报告")) || (data10 === "证书有效期")) || (data10 === "党建跟进")) || (data10 === "重大事项补报")) || (data10 === "专项自查")) || (data10 === "其他"))){
        const err32 = {instancePath:instancePath+"/matter",schemaPath:"#/properties/matter/enum",keyword:"enum",params:{allowedValues: schema0.properties.matter.enum}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if(data.year !== undefined){
      let data11 = data.year;
      if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
        const err33 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
      if((typeof data11 == "number") && (isFinite(data11))){
        if(data11 > 2100 || isNaN(data11)){
          const err34 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
          (vErrors ??= []).push(err34);
          errors++;
        }
        if(data11 < 1900 || isNaN(data11)){
          const err35 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
    }
    if(data.rectification !== undefined){
      let data12 = data.rectification;
      if(typeof data12 === "string"){
        if(func1(data12) > 200){
          const err36 = {instancePath:instancePath+"/rectification",schemaPath:"#/properties/rectification/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err36);
          errors++;
        }
        if(func1(data12) < 1){
          const err37 = {instancePath:instancePath+"/rectification",schemaPath:"#/properties/rectification/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err37);
          errors++;
        }
      }
      else {
        const err38 = {instancePath:instancePath+"/rectification",schemaPath:"#/properties/rectification/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if(data.expiryWork !== undefined){
      let data13 = data.expiryWork;
      if(typeof data13 === "string"){
        if(func1(data13) > 200){
          const err39 = {instancePath:instancePath+"/expiryWork",schemaPath:"#/properties/expiryWork/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err39);
          errors++;
        }
        if(func1(data13) < 1){
          const err40 = {instancePath:instancePath+"/expiryWork",schemaPath:"#/properties/expiryWork/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err40);
          errors++;
        }
      }
      else {
        const err41 = {instancePath:instancePath+"/expiryWork",schemaPath:"#/properties/expiryWork/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
    if(data.channel !== undefined){
      let data14 = data.channel;
      if(typeof data14 !== "string"){
        const err42 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err42);
        errors++;
      }
      if(!((((data14 === "短信") || (data14 === "电话")) || (data14 === "函")) || (data14 === "上门"))){
        const err43 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues: schema0.properties.channel.enum}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    if(data.sentOn !== undefined){
      let data15 = data.sentOn;
      if(typeof data15 === "string"){
        if(!pattern0.test(data15)){
          const err44 = {instancePath:instancePath+"/sentOn",schemaPath:"#/properties/sentOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err44);
          errors++;
        }
      }
      else {
        const err45 = {instancePath:instancePath+"/sentOn",schemaPath:"#/properties/sentOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err45);
        errors++;
      }
    }
    if(data.officer !== undefined){
      let data16 = data.officer;
      if(typeof data16 === "string"){
        if(func1(data16) > 30){
          const err46 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err46);
          errors++;
        }
        if(func1(data16) < 2){
          const err47 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err47);
          errors++;
        }
      }
      else {
        const err48 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err48);
        errors++;
      }
    }
    if(data.reached !== undefined){
      let data17 = data.reached;
      if(typeof data17 === "string"){
        if(func1(data17) > 30){
          const err49 = {instancePath:instancePath+"/reached",schemaPath:"#/properties/reached/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err49);
          errors++;
        }
        if(func1(data17) < 2){
          const err50 = {instancePath:instancePath+"/reached",schemaPath:"#/properties/reached/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err50);
          errors++;
        }
      }
      else {
        const err51 = {instancePath:instancePath+"/reached",schemaPath:"#/properties/reached/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err51);
        errors++;
      }
    }
    if(data.content !== undefined){
      let data18 = data.content;
      if(typeof data18 === "string"){
        if(func1(data18) > 200){
          const err52 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err52);
          errors++;
        }
        if(func1(data18) < 1){
          const err53 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err53);
          errors++;
        }
      }
      else {
        const err54 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err54);
        errors++;
      }
    }
    if(data.result !== undefined){
      let data19 = data.result;
      if(typeof data19 !== "string"){
        const err55 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err55);
        errors++;
      }
      if(!((data19 === "有回应") || (data19 === "无回应"))){
        const err56 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema0.properties.result.enum}};
        (vErrors ??= []).push(err56);
        errors++;
      }
    }
    if(data.answeredOn !== undefined){
      let data20 = data.answeredOn;
      if(typeof data20 === "string"){
        if(!pattern0.test(data20)){
          const err57 = {instancePath:instancePath+"/answeredOn",schemaPath:"#/properties/answeredOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err57);
          errors++;
        }
      }
      else {
        const err58 = {instancePath:instancePath+"/answeredOn",schemaPath:"#/properties/answeredOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err58);
        errors++;
      }
    }
    if(data.answer !== undefined){
      let data21 = data.answer;
      if(typeof data21 === "string"){
        if(func1(data21) > 200){
          const err59 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err59);
          errors++;
        }
        if(func1(data21) < 1){
          const err60 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err60);
          errors++;
        }
      }
      else {
        const err61 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{type: "string"}};
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
