// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"about":{"type":"string","enum":["登记事项","重大事项报告","年检","评估","名称管理"]},"org":{"type":"string","minLength":1,"maxLength":200},"registration":{"type":"string","minLength":1,"maxLength":200},"majorEvent":{"type":"string","minLength":1,"maxLength":200},"inspection":{"type":"string","minLength":1,"maxLength":200},"rating":{"type":"string","minLength":1,"maxLength":200},"department":{"type":"string","enum":["GA","SC","SW","MZ","WS","TZ","WX","JR"]},"question":{"type":"string","minLength":1,"maxLength":200},"askedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"urgent":{"type":"boolean"},"opinion":{"type":"string","enum":["同意","不同意","无意见"]},"opinionText":{"type":"string","minLength":1,"maxLength":4000},"repliedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["about","department","question","askedOn","urgent"],"additionalProperties":false,"allOf":[{"if":{"properties":{"about":{"enum":["登记事项","名称管理"]}},"required":["about"]},"else":{"properties":{"registration":false}}},{"if":{"properties":{"about":{"const":"重大事项报告"}},"required":["about"]},"else":{"properties":{"majorEvent":false}}},{"if":{"properties":{"about":{"const":"年检"}},"required":["about"]},"else":{"properties":{"inspection":false}}},{"if":{"properties":{"about":{"const":"评估"}},"required":["about"]},"else":{"properties":{"rating":false}}},{"if":{"properties":{"opinion":{"const":"不同意"}},"required":["opinion"]},"then":{"required":["opinionText"]}},{"if":{"required":["opinion"]},"then":{"required":["repliedOn"]}}]};
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
    if((data.about === undefined) && (missing0 = "about")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.about !== undefined){
        let data0 = data.about;
        if(!((data0 === "登记事项") || (data0 === "名称管理"))){
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
      if(data.registration !== undefined){
        const err2 = {instancePath:instancePath+"/registration",schemaPath:"#/allOf/0/else/properties/registration/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.registration = true;
      props0.about = true;
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
    if((data.about === undefined) && (missing1 = "about")){
      const err4 = {};
      (vErrors ??= []).push(err4);
      errors++;
    }
    else {
      if(data.about !== undefined){
        if("重大事项报告" !== data.about){
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
      if(data.majorEvent !== undefined){
        const err6 = {instancePath:instancePath+"/majorEvent",schemaPath:"#/allOf/1/else/properties/majorEvent/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.majorEvent = true;
      props1.about = true;
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
    if((data.about === undefined) && (missing2 = "about")){
      const err8 = {};
      (vErrors ??= []).push(err8);
      errors++;
    }
    else {
      if(data.about !== undefined){
        if("年检" !== data.about){
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
  if(!_valid2){
    const _errs15 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.inspection !== undefined){
        const err10 = {instancePath:instancePath+"/inspection",schemaPath:"#/allOf/2/else/properties/inspection/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    var _valid2 = _errs15 === errors;
    valid7 = _valid2;
    if(valid7){
      var props2 = {};
      props2.inspection = true;
      props2.about = true;
    }
  }
  if(!valid7){
    const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err11);
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
  const _errs17 = errors;
  let valid10 = true;
  const _errs18 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.about === undefined) && (missing3 = "about")){
      const err12 = {};
      (vErrors ??= []).push(err12);
      errors++;
    }
    else {
      if(data.about !== undefined){
        if("评估" !== data.about){
          const err13 = {};
          (vErrors ??= []).push(err13);
          errors++;
        }
      }
    }
  }
  var _valid3 = _errs18 === errors;
  errors = _errs17;
  if(vErrors !== null){
    if(_errs17){
      vErrors.length = _errs17;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid3){
    const _errs20 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.rating !== undefined){
        const err14 = {instancePath:instancePath+"/rating",schemaPath:"#/allOf/3/else/properties/rating/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    var _valid3 = _errs20 === errors;
    valid10 = _valid3;
    if(valid10){
      var props3 = {};
      props3.rating = true;
      props3.about = true;
    }
  }
  if(!valid10){
    const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err15);
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
  const _errs22 = errors;
  let valid13 = true;
  const _errs23 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.opinion === undefined) && (missing4 = "opinion")){
      const err16 = {};
      (vErrors ??= []).push(err16);
      errors++;
    }
    else {
      if(data.opinion !== undefined){
        if("不同意" !== data.opinion){
          const err17 = {};
          (vErrors ??= []).push(err17);
          errors++;
        }
      }
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
  if(_valid4){
    const _errs25 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.opinionText === undefined){
        const err18 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "opinionText"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    var _valid4 = _errs25 === errors;
    valid13 = _valid4;
  }
  if(!valid13){
    const err19 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err19);
    errors++;
  }
  if(props0 !== true){
    props0 = props0 || {};
    props0.opinion = true;
  }
  const _errs27 = errors;
  let valid15 = true;
  const _errs28 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing5;
    if((data.opinion === undefined) && (missing5 = "opinion")){
      const err20 = {};
      (vErrors ??= []).push(err20);
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
  if(_valid5){
    const _errs29 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.repliedOn === undefined){
        const err21 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "repliedOn"}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    var _valid5 = _errs29 === errors;
    valid15 = _valid5;
  }
  if(!valid15){
    const err22 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err22);
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.about === undefined){
      const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"}};
      (vErrors ??= []).push(err23);
      errors++;
    }
    if(data.department === undefined){
      const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "department"}};
      (vErrors ??= []).push(err24);
      errors++;
    }
    if(data.question === undefined){
      const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "question"}};
      (vErrors ??= []).push(err25);
      errors++;
    }
    if(data.askedOn === undefined){
      const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "askedOn"}};
      (vErrors ??= []).push(err26);
      errors++;
    }
    if(data.urgent === undefined){
      const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "urgent"}};
      (vErrors ??= []).push(err27);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err28 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if(data.about !== undefined){
      let data9 = data.about;
      if(typeof data9 !== "string"){
        const err29 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
      if(!(((((data9 === "登记事项") || (data9 === "重大事项报告")) || (data9 === "年检")) || (data9 === "评估")) || (data9 === "名称管理"))){
        const err30 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/enum",keyword:"enum",params:{allowedValues: schema0.properties.about.enum}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data10 = data.org;
      if(typeof data10 === "string"){
        if(func1(data10) > 200){
          const err31 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err31);
          errors++;
        }
        if(func1(data10) < 1){
          const err32 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err32);
          errors++;
        }
      }
      else {
        const err33 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.registration !== undefined){
      let data11 = data.registration;
      if(typeof data11 === "string"){
        if(func1(data11) > 200){
          const err34 = {instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err34);
          errors++;
        }
        if(func1(data11) < 1){
          const err35 = {instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
      else {
        const err36 = {instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
    if(data.majorEvent !== undefined){
      let data12 = data.majorEvent;
      if(typeof data12 === "string"){
        if(func1(data12) > 200){
          const err37 = {instancePath:instancePath+"/majorEvent",schemaPath:"#/properties/majorEvent/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err37);
          errors++;
        }
        if(func1(data12) < 1){
          const err38 = {instancePath:instancePath+"/majorEvent",schemaPath:"#/properties/majorEvent/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err38);
          errors++;
        }
      }
      else {
        const err39 = {instancePath:instancePath+"/majorEvent",schemaPath:"#/properties/majorEvent/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    if(data.inspection !== undefined){
      let data13 = data.inspection;
      if(typeof data13 === "string"){
        if(func1(data13) > 200){
          const err40 = {instancePath:instancePath+"/inspection",schemaPath:"#/properties/inspection/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err40);
          errors++;
        }
        if(func1(data13) < 1){
          const err41 = {instancePath:instancePath+"/inspection",schemaPath:"#/properties/inspection/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err41);
          errors++;
        }
      }
      else {
        const err42 = {instancePath:instancePath+"/inspection",schemaPath:"#/properties/inspection/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    if(data.rating !== undefined){
      let data14 = data.rating;
      if(typeof data14 === "string"){
        if(func1(data14) > 200){
          const err43 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err43);
          errors++;
        }
        if(func1(data14) < 1){
          const err44 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err44);
          errors++;
        }
      }
      else {
        const err45 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err45);
        errors++;
      }
    }
    if(data.department !== undefined){
      let data15 = data.department;
      if(typeof data15 !== "string"){
        const err46 = {instancePath:instancePath+"/department",schemaPath:"#/properties/department/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err46);
        errors++;
      }
      if(!((((((((data15 === "GA") || (data15 === "SC")) || (data15 === "SW")) || (data15 === "MZ")) || (data15 === "WS")) || (data15 === "TZ")) || (data15 === "WX")) || (data15 === "JR"))){
        const err47 = {instancePath:instancePath+"/department",schemaPath:"#/properties/department/enum",keyword:"enum",params:{allowedValues: schema0.properties.department.enum}};
        (vErrors ??= []).push(err47);
        errors++;
      }
    }
    if(data.question !== undefined){
      let data16 = data.question;
      if(typeof data16 === "string"){
        if(func1(data16) > 200){
          const err48 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err48);
          errors++;
        }
        if(func1(data16) < 1){
          const err49 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err49);
          errors++;
        }
      }
      else {
        const err50 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err50);
        errors++;
      }
    }
    if(data.askedOn !== undefined){
      let data17 = data.askedOn;
      if(typeof data17 === "string"){
        if(!pattern0.test(data17)){
          const err51 = {instancePath:instancePath+"/askedOn",schemaPath:"#/properties/askedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err51);
          errors++;
        }
      }
      else {
        const err52 = {instancePath:instancePath+"/askedOn",schemaPath:"#/properties/askedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err52);
        errors++;
      }
    }
    if(data.urgent !== undefined){
      if(typeof data.urgent !== "boolean"){
        const err53 = {instancePath:instancePath+"/urgent",schemaPath:"#/properties/urgent/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err53);
        errors++;
      }
    }
    if(data.opinion !== undefined){
      let data19 = data.opinion;
      if(typeof data19 !== "string"){
        const err54 = {instancePath:instancePath+"/opinion",schemaPath:"#/properties/opinion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err54);
        errors++;
      }
      if(!(((data19 === "同意") || (data19 === "不同意")) || (data19 === "无意见"))){
        const err55 = {instancePath:instancePath+"/opinion",schemaPath:"#/properties/opinion/enum",keyword:"enum",params:{allowedValues: schema0.properties.opinion.enum}};
        (vErrors ??= []).push(err55);
        errors++;
      }
    }
    if(data.opinionText !== undefined){
      let data20 = data.opinionText;
      if(typeof data20 === "string"){
        if(func1(data20) > 4000){
          const err56 = {instancePath:instancePath+"/opinionText",schemaPath:"#/properties/opinionText/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err56);
          errors++;
        }
        if(func1(data20) < 1){
          const err57 = {instancePath:instancePath+"/opinionText",schemaPath:"#/properties/opinionText/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err57);
          errors++;
        }
      }
      else {
        const err58 = {instancePath:instancePath+"/opinionText",schemaPath:"#/properties/opinionText/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err58);
        errors++;
      }
    }
    if(data.repliedOn !== undefined){
      let data21 = data.repliedOn;
      if(typeof data21 === "string"){
        if(!pattern0.test(data21)){
          const err59 = {instancePath:instancePath+"/repliedOn",schemaPath:"#/properties/repliedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err59);
          errors++;
        }
      }
      else {
        const err60 = {instancePath:instancePath+"/repliedOn",schemaPath:"#/properties/repliedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err60);
        errors++;
      }
    }
  }
  else {
    const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err61);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
