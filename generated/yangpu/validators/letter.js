// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"kind":{"type":"string","enum":["整改","建议","约谈","检查","告知","决定"]},"number":{"type":"string","minLength":1,"maxLength":200},"title":{"type":"string","minLength":1,"maxLength":200},"addressee":{"type":"string","minLength":1,"maxLength":200},"org":{"type":"string","minLength":1,"maxLength":200},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"source":{"type":"string","enum":["年度检查","抽查","专项行动","检查问题","约谈","执法案件"]},"inspection":{"type":"string","minLength":1,"maxLength":200},"spotCheck":{"type":"string","minLength":1,"maxLength":200},"campaignReturn":{"type":"string","minLength":1,"maxLength":200},"issuedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"servedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"dueOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"voidReason":{"type":"string","minLength":1,"maxLength":200},"sealedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"seal":{"type":"string","enum":["局公章","社团登记专用章"]},"copies":{"type":"integer","minimum":1,"maximum":1000000000000},"remark":{"type":"string","minLength":1,"maxLength":200}},"required":["kind","number","title","addressee","org","source","issuedOn"],"additionalProperties":false,"allOf":[{"if":{"properties":{"source":{"const":"年度检查"}},"required":["source"]},"else":{"properties":{"inspection":false}}},{"if":{"properties":{"source":{"const":"抽查"}},"required":["source"]},"else":{"properties":{"spotCheck":false}}},{"if":{"properties":{"source":{"const":"专项行动"}},"required":["source"]},"else":{"properties":{"campaignReturn":false}}},{"if":{"required":["sealedOn"]},"else":{"properties":{"seal":false}}}]};
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
    if((data.source === undefined) && (missing0 = "source")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.source !== undefined){
        if("年度检查" !== data.source){
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
      if(data.inspection !== undefined){
        const err2 = {instancePath:instancePath+"/inspection",schemaPath:"#/allOf/0/else/properties/inspection/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.inspection = true;
      props0.source = true;
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
    if((data.source === undefined) && (missing1 = "source")){
      const err4 = {};
      (vErrors ??= []).push(err4);
      errors++;
    }
    else {
      if(data.source !== undefined){
        if("抽查" !== data.source){
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
      if(data.spotCheck !== undefined){
        const err6 = {instancePath:instancePath+"/spotCheck",schemaPath:"#/allOf/1/else/properties/spotCheck/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.spotCheck = true;
      props1.source = true;
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
    if((data.source === undefined) && (missing2 = "source")){
      const err8 = {};
      (vErrors ??= []).push(err8);
      errors++;
    }
    else {
      if(data.source !== undefined){
        if("专项行动" !== data.source){
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
      if(data.campaignReturn !== undefined){
        const err10 = {instancePath:instancePath+"/campaignReturn",schemaPath:"#/allOf/2/else/properties/campaignReturn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    var _valid2 = _errs15 === errors;
    valid7 = _valid2;
    if(valid7){
      var props2 = {};
      props2.campaignReturn = true;
      props2.source = true;
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
    if((data.sealedOn === undefined) && (missing3 = "sealedOn")){
      const err12 = {};
      (vErrors ??= []).push(err12);
      errors++;
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
    const _errs19 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.seal !== undefined){
        const err13 = {instancePath:instancePath+"/seal",schemaPath:"#/allOf/3/else/properties/seal/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    var _valid3 = _errs19 === errors;
    valid10 = _valid3;
    if(valid10){
      var props3 = {};
      props3.seal = true;
    }
  }
  if(!valid10){
    const err14 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err14);
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
    if(data.kind === undefined){
      const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
      (vErrors ??= []).push(err15);
      errors++;
    }
    if(data.number === undefined){
      const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
      (vErrors ??= []).push(err16);
      errors++;
    }
    if(data.title === undefined){
      const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
      (vErrors ??= []).push(err17);
      errors++;
    }
    if(data.addressee === undefined){
      const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "addressee"}};
      (vErrors ??= []).push(err18);
      errors++;
    }
    if(data.org === undefined){
      const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err19);
      errors++;
    }
    if(data.source === undefined){
      const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
      (vErrors ??= []).push(err20);
      errors++;
    }
    if(data.issuedOn === undefined){
      const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuedOn"}};
      (vErrors ??= []).push(err21);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err22 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if(data.kind !== undefined){
      let data7 = data.kind;
      if(typeof data7 !== "string"){
        const err23 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err23);
        errors++;
      }
      if(!((((((data7 === "整改") || (data7 === "建议")) || (data7 === "约谈")) || (data7 === "检查")) || (data7 === "告知")) || (data7 === "决定"))){
        const err24 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.kind.enum}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if(data.number !== undefined){
      let data8 = data.number;
      if(typeof data8 === "string"){
        if(func1(data8) > 200){
          const err25 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err25);
          errors++;
        }
        if(func1(data8) < 1){
          const err26 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err26);
          errors++;
        }
      }
      else {
        const err27 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if(data.title !== undefined){
      let data9 = data.title;
      if(typeof data9 === "string"){
        if(func1(data9) > 200){
          const err28 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err28);
          errors++;
        }
        if(func1(data9) < 1){
          const err29 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err29);
          errors++;
        }
      }
      else {
        const err30 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if(data.addressee !== undefined){
      let data10 = data.addressee;
      if(typeof data10 === "string"){
        if(func1(data10) > 200){
          const err31 = {instancePath:instancePath+"/addressee",schemaPath:"#/properties/addressee/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err31);
          errors++;
        }
        if(func1(data10) < 1){
          const err32 = {instancePath:instancePath+"/addressee",schemaPath:"#/properties/addressee/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err32);
          errors++;
        }
      }
      else {
        const err33 = {instancePath:instancePath+"/addressee",schemaPath:"#/properties/addressee/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data11 = data.org;
      if(typeof data11 === "string"){
        if(func1(data11) > 200){
          const err34 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err34);
          errors++;
        }
        if(func1(data11) < 1){
          const err35 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
      else {
        const err36 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data12 = data.street;
      if(typeof data12 !== "string"){
        const err37 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err37);
        errors++;
      }
      if(!((((((((((((data12 === "310110001") || (data12 === "310110006")) || (data12 === "310110008")) || (data12 === "310110009")) || (data12 === "310110012")) || (data12 === "310110013")) || (data12 === "310110015")) || (data12 === "310110016")) || (data12 === "310110018")) || (data12 === "310110019")) || (data12 === "310110020")) || (data12 === "310110021"))){
        const err38 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if(data.source !== undefined){
      let data13 = data.source;
      if(typeof data13 !== "string"){
        const err39 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err39);
        errors++;
      }
      if(!((((((data13 === "年度检查") || (data13 === "抽查")) || (data13 === "专项行动")) || (data13 === "检查问题")) || (data13 === "约谈")) || (data13 === "执法案件"))){
        const err40 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema0.properties.source.enum}};
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
    if(data.inspection !== undefined){
      let data14 = data.inspection;
      if(typeof data14 === "string"){
        if(func1(data14) > 200){
          const err41 = {instancePath:instancePath+"/inspection",schemaPath:"#/properties/inspection/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err41);
          errors++;
        }
        if(func1(data14) < 1){
          const err42 = {instancePath:instancePath+"/inspection",schemaPath:"#/properties/inspection/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err42);
          errors++;
        }
      }
      else {
        const err43 = {instancePath:instancePath+"/inspection",schemaPath:"#/properties/inspection/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    if(data.spotCheck !== undefined){
      let data15 = data.spotCheck;
      if(typeof data15 === "string"){
        if(func1(data15) > 200){
          const err44 = {instancePath:instancePath+"/spotCheck",schemaPath:"#/properties/spotCheck/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err44);
          errors++;
        }
        if(func1(data15) < 1){
          const err45 = {instancePath:instancePath+"/spotCheck",schemaPath:"#/properties/spotCheck/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err45);
          errors++;
        }
      }
      else {
        const err46 = {instancePath:instancePath+"/spotCheck",schemaPath:"#/properties/spotCheck/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err46);
        errors++;
      }
    }
    if(data.campaignReturn !== undefined){
      let data16 = data.campaignReturn;
      if(typeof data16 === "string"){
        if(func1(data16) > 200){
          const err47 = {instancePath:instancePath+"/campaignReturn",schemaPath:"#/properties/campaignReturn/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err47);
          errors++;
        }
        if(func1(data16) < 1){
          const err48 = {instancePath:instancePath+"/campaignReturn",schemaPath:"#/properties/campaignReturn/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err48);
          errors++;
        }
      }
      else {
        const err49 = {instancePath:instancePath+"/campaignReturn",schemaPath:"#/properties/campaignReturn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
    if(data.issuedOn !== undefined){
      let data17 = data.issuedOn;
      if(typeof data17 === "string"){
        if(!pattern0.test(data17)){
          const err50 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/properties/issuedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err50);
          errors++;
        }
      }
      else {
        const err51 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/properties/issuedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err51);
        errors++;
      }
    }
    if(data.servedOn !== undefined){
      let data18 = data.servedOn;
      if(typeof data18 === "string"){
        if(!pattern0.test(data18)){
          const err52 = {instancePath:instancePath+"/servedOn",schemaPath:"#/properties/servedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err52);
          errors++;
        }
      }
      else {
        const err53 = {instancePath:instancePath+"/servedOn",schemaPath:"#/properties/servedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err53);
        errors++;
      }
    }
    if(data.dueOn !== undefined){
      let data19 = data.dueOn;
      if(typeof data19 === "string"){
        if(!pattern0.test(data19)){
          const err54 = {instancePath:instancePath+"/dueOn",schemaPath:"#/properties/dueOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err54);
          errors++;
        }
      }
      else {
        const err55 = {instancePath:instancePath+"/dueOn",schemaPath:"#/properties/dueOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err55);
        errors++;
      }
    }
    if(data.voidReason !== undefined){
      let data20 = data.voidReason;
      if(typeof data20 === "string"){
        if(func1(data20) > 200){
          const err56 = {instancePath:instancePath+"/voidReason",schemaPath:"#/properties/voidReason/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err56);
          errors++;
        }
        if(func1(data20) < 1){
          const err57 = {instancePath:instancePath+"/voidReason",schemaPath:"#/properties/voidReason/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err57);
          errors++;
        }
      }
      else {
        const err58 = {instancePath:instancePath+"/voidReason",schemaPath:"#/properties/voidReason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err58);
        errors++;
      }
    }
    if(data.sealedOn !== undefined){
      let data21 = data.sealedOn;
      if(typeof data21 === "string"){
        if(!pattern0.test(data21)){
          const err59 = {instancePath:instancePath+"/sealedOn",schemaPath:"#/properties/sealedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err59);
          errors++;
        }
      }
      else {
        const err60 = {instancePath:instancePath+"/sealedOn",schemaPath:"#/properties/sealedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err60);
        errors++;
      }
    }
    if(data.seal !== undefined){
      let data22 = data.seal;
      if(typeof data22 !== "string"){
        const err61 = {instancePath:instancePath+"/seal",schemaPath:"#/properties/seal/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err61);
        errors++;
      }
      if(!((data22 === "局公章") || (data22 === "社团登记专用章"))){
        const err62 = {instancePath:instancePath+"/seal",schemaPath:"#/properties/seal/enum",keyword:"enum",params:{allowedValues: schema0.properties.seal.enum}};
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    if(data.copies !== undefined){
      let data23 = data.copies;
      if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
        const err63 = {instancePath:instancePath+"/copies",schemaPath:"#/properties/copies/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err63);
        errors++;
      }
      if((typeof data23 == "number") && (isFinite(data23))){
        if(data23 > 1000000000000 || isNaN(data23)){
          const err64 = {instancePath:instancePath+"/copies",schemaPath:"#/properties/copies/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err64);
          errors++;
        }
        if(data23 < 1 || isNaN(data23)){
          const err65 = {instancePath:instancePath+"/copies",schemaPath:"#/properties/copies/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err65);
          errors++;
        }
      }
    }
    if(data.remark !== undefined){
      let data24 = data.remark;
      if(typeof data24 === "string"){
        if(func1(data24) > 200){
          const err66 = {instancePath:instancePath+"/remark",schemaPath:"#/properties/remark/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err66);
          errors++;
        }
        if(func1(data24) < 1){
          const err67 = {instancePath:instancePath+"/remark",schemaPath:"#/properties/remark/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err67);
          errors++;
        }
      }
      else {
        const err68 = {instancePath:instancePath+"/remark",schemaPath:"#/properties/remark/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err68);
        errors++;
      }
    }
  }
  else {
    const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err69);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
