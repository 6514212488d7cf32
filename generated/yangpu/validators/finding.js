// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"source":{"type":"string","enum":["年度检查","抽查","专项行动","预警","举报"]},"inspection":{"type":"string","minLength":1,"maxLength":200},"spotCheck":{"type":"string","minLength":1,"maxLength":200},"campaignReturn":{"type":"string","minLength":1,"maxLength":200},"alert":{"type":"string","minLength":1,"maxLength":200},"complaint":{"type":"string","minLength":1,"maxLength":200},"rule":{"type":"string","minLength":1,"maxLength":20},"category":{"type":"string","enum":["登记事项","章程与治理","党建","财务","业务活动","收费","涉外","信息公开","证照印章","其他"]},"severity":{"type":"string","enum":["A","B","C"]},"description":{"type":"string","minLength":1,"maxLength":300},"factOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"evidence":{"type":"string","minLength":1,"maxLength":4000},"demand":{"type":"string","minLength":1,"maxLength":4000},"advice":{"type":"string","minLength":1,"maxLength":4000},"basisText":{"type":"string","minLength":1,"maxLength":200},"law":{"type":"string","minLength":1,"maxLength":200},"article":{"type":"string","minLength":1,"maxLength":200},"otherBases":{"type":"array","items":{"type":"object","properties":{"law":{"type":"string","minLength":1,"maxLength":200},"article":{"type":"string","minLength":1,"maxLength":200}},"required":["law","article"],"additionalProperties":false},"maxItems":1000},"letter":{"type":"string","minLength":1,"maxLength":200},"note":{"type":"string","minLength":1,"maxLength":4000}},"required":["org","source","category","severity","description","factOn"],"additionalProperties":false,"allOf":[{"if":{"properties":{"source":{"const":"年度检查"}},"required":["source"]},"then":{"required":["inspection"]},"else":{"properties":{"inspection":false}}},{"if":{"properties":{"source":{"const":"抽查"}},"required":["source"]},"then":{"required":["spotCheck"]},"else":{"properties":{"spotCheck":false}}},{"if":{"properties":{"source":{"const":"专项行动"}},"required":["source"]},"then":{"required":["campaignReturn"]},"else":{"properties":{"campaignReturn":false}}},{"if":{"properties":{"source":{"const":"预警"}},"required":["source"]},"then":{"required":["alert"]},"else":{"properties":{"alert":false}}},{"if":{"properties":{"source":{"const":"举报"}},"required":["source"]},"then":{"required":["complaint"]},"else":{"properties":{"complaint":false}}},{"if":{"properties":{"severity":{"enum":["A","B"]}},"required":["severity"]},"then":{"required":["demand"]},"else":{"properties":{"demand":false}}},{"if":{"properties":{"severity":{"const":"C"}},"required":["severity"]},"else":{"properties":{"advice":false}}},{"if":{"allOf":[{"properties":{"severity":{"const":"C"}},"required":["severity"]},{"properties":{"source":{"not":{"enum":["年度检查","专项行动"]}}},"required":["source"]}]},"then":{"required":["advice"]}},{"if":{"properties":{"source":{"enum":["年度检查","专项行动"]}},"required":["source"]},"else":{"properties":{"basisText":false}}},{"if":{"properties":{"source":{"not":{"enum":["年度检查","专项行动"]}}},"required":["source"]},"then":{"required":["law"]}},{"if":{"required":["law"]},"then":{"required":["article"]}}]};
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
  let ifClause0;
  if(_valid0){
    const _errs5 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.inspection === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "inspection"}};
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
      if(data.inspection !== undefined){
        const err3 = {instancePath:instancePath+"/inspection",schemaPath:"#/allOf/0/else/properties/inspection/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.inspection = true;
      props0.source = true;
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
    if((data.source === undefined) && (missing1 = "source")){
      const err5 = {};
      (vErrors ??= []).push(err5);
      errors++;
    }
    else {
      if(data.source !== undefined){
        if("抽查" !== data.source){
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
      if(data.spotCheck === undefined){
        const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "spotCheck"}};
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
      if(data.spotCheck !== undefined){
        const err8 = {instancePath:instancePath+"/spotCheck",schemaPath:"#/allOf/1/else/properties/spotCheck/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    var _valid1 = _errs12 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.spotCheck = true;
      props1.source = true;
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
    if((data.source === undefined) && (missing2 = "source")){
      const err10 = {};
      (vErrors ??= []).push(err10);
      errors++;
    }
    else {
      if(data.source !== undefined){
        if("专项行动" !== data.source){
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
      if(data.campaignReturn === undefined){
        const err12 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "campaignReturn"}};
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
      if(data.campaignReturn !== undefined){
        const err13 = {instancePath:instancePath+"/campaignReturn",schemaPath:"#/allOf/2/else/properties/campaignReturn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    var _valid2 = _errs18 === errors;
    valid7 = _valid2;
    if(valid7){
      var props2 = {};
      props2.campaignReturn = true;
      props2.source = true;
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
    if((data.source === undefined) && (missing3 = "source")){
      const err15 = {};
      (vErrors ??= []).push(err15);
      errors++;
    }
    else {
      if(data.source !== undefined){
        if("预警" !== data.source){
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
      if(data.alert === undefined){
        const err17 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "alert"}};
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
      if(data.alert !== undefined){
        const err18 = {instancePath:instancePath+"/alert",schemaPath:"#/allOf/3/else/properties/alert/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    var _valid3 = _errs24 === errors;
    valid10 = _valid3;
    if(valid10){
      var props3 = {};
      props3.alert = true;
      props3.source = true;
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
    if((data.source === undefined) && (missing4 = "source")){
      const err20 = {};
      (vErrors ??= []).push(err20);
      errors++;
    }
    else {
      if(data.source !== undefined){
        if("举报" !== data.source){
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
      if(data.complaint === undefined){
        const err22 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "complaint"}};
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
      if(data.complaint !== undefined){
        const err23 = {instancePath:instancePath+"/complaint",schemaPath:"#/allOf/4/else/properties/complaint/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    var _valid4 = _errs30 === errors;
    valid13 = _valid4;
    if(valid13){
      var props4 = {};
      props4.complaint = true;
      props4.source = true;
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
    if((data.severity === undefined) && (missing5 = "severity")){
      const err25 = {};
      (vErrors ??= []).push(err25);
      errors++;
    }
    else {
      if(data.severity !== undefined){
        let data10 = data.severity;
        if(!((data10 === "A") || (data10 === "B"))){
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
      if(data.demand === undefined){
        const err27 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "demand"}};
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
      if(data.demand !== undefined){
        const err28 = {instancePath:instancePath+"/demand",schemaPath:"#/allOf/5/else/properties/demand/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    var _valid5 = _errs36 === errors;
    valid16 = _valid5;
    if(valid16){
      var props5 = {};
      props5.demand = true;
      props5.severity = true;
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
    if((data.severity === undefined) && (missing6 = "severity")){
      const err30 = {};
      (vErrors ??= []).push(err30);
      errors++;
    }
    else {
      if(data.severity !== undefined){
        if("C" !== data.severity){
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
  if(!_valid6){
    const _errs41 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.advice !== undefined){
        const err32 = {instancePath:instancePath+"/advice",schemaPath:"#/allOf/6/else/properties/advice/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    var _valid6 = _errs41 === errors;
    valid19 = _valid6;
    if(valid19){
      var props6 = {};
      props6.advice = true;
      props6.severity = true;
    }
  }
  if(!valid19){
    const err33 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "else"}};
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
  const _errs45 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing7;
    if((data.severity === undefined) && (missing7 = "severity")){
      const err34 = {};
      (vErrors ??= []).push(err34);
      errors++;
    }
    else {
      if(data.severity !== undefined){
        if("C" !== data.severity){
          const err35 = {};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
    }
  }
  var valid23 = _errs45 === errors;
  if(valid23){
    const _errs47 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing8;
      if((data.source === undefined) && (missing8 = "source")){
        const err36 = {};
        (vErrors ??= []).push(err36);
        errors++;
      }
      else {
        if(data.source !== undefined){
          let data15 = data.source;
          const _errs49 = errors;
          const _errs50 = errors;
          if(!((data15 === "年度检查") || (data15 === "专项行动"))){
            const err37 = {};
            (vErrors ??= []).push(err37);
            errors++;
          }
          var valid26 = _errs50 === errors;
          if(valid26){
            const err38 = {};
            (vErrors ??= []).push(err38);
            errors++;
          }
          else {
            errors = _errs49;
            if(vErrors !== null){
              if(_errs49){
                vErrors.length = _errs49;
              }
              else {
                vErrors = null;
              }
            }
          }
        }
      }
    }
    var valid23 = _errs47 === errors;
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
  if(_valid7){
    const _errs51 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.advice === undefined){
        const err39 = {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "advice"}};
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    var _valid7 = _errs51 === errors;
    valid22 = _valid7;
  }
  if(!valid22){
    const err40 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err40);
    errors++;
  }
  if(props0 !== true){
    props0 = props0 || {};
    props0.source = true;
    props0.severity = true;
  }
  const _errs53 = errors;
  let valid27 = true;
  const _errs54 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing9;
    if((data.source === undefined) && (missing9 = "source")){
      const err41 = {};
      (vErrors ??= []).push(err41);
      errors++;
    }
    else {
      if(data.source !== undefined){
        let data16 = data.source;
        if(!((data16 === "年度检查") || (data16 === "专项行动"))){
          const err42 = {};
          (vErrors ??= []).push(err42);
          errors++;
        }
      }
    }
  }
  var _valid8 = _errs54 === errors;
  errors = _errs53;
  if(vErrors !== null){
    if(_errs53){
      vErrors.length = _errs53;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid8){
    const _errs56 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.basisText !== undefined){
        const err43 = {instancePath:instancePath+"/basisText",schemaPath:"#/allOf/8/else/properties/basisText/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    var _valid8 = _errs56 === errors;
    valid27 = _valid8;
    if(valid27){
      var props7 = {};
      props7.basisText = true;
      props7.source = true;
    }
  }
  if(!valid27){
    const err44 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err44);
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
  const _errs58 = errors;
  let valid30 = true;
  const _errs59 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing10;
    if((data.source === undefined) && (missing10 = "source")){
      const err45 = {};
      (vErrors ??= []).push(err45);
      errors++;
    }
    else {
      if(data.source !== undefined){
        let data18 = data.source;
        const _errs61 = errors;
        const _errs62 = errors;
        if(!((data18 === "年度检查") || (data18 === "专项行动"))){
          const err46 = {};
          (vErrors ??= []).push(err46);
          errors++;
        }
        var valid32 = _errs62 === errors;
        if(valid32){
          const err47 = {};
          (vErrors ??= []).push(err47);
          errors++;
        }
        else {
          errors = _errs61;
          if(vErrors !== null){
            if(_errs61){
              vErrors.length = _errs61;
            }
            else {
              vErrors = null;
            }
          }
        }
      }
    }
  }
  var _valid9 = _errs59 === errors;
  errors = _errs58;
  if(vErrors !== null){
    if(_errs58){
      vErrors.length = _errs58;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid9){
    const _errs63 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.law === undefined){
        const err48 = {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "law"}};
        (vErrors ??= []).push(err48);
        errors++;
      }
    }
    var _valid9 = _errs63 === errors;
    valid30 = _valid9;
  }
  if(!valid30){
    const err49 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err49);
    errors++;
  }
  if(props0 !== true){
    props0 = props0 || {};
    props0.source = true;
  }
  const _errs65 = errors;
  let valid33 = true;
  const _errs66 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing11;
    if((data.law === undefined) && (missing11 = "law")){
      const err50 = {};
      (vErrors ??= []).push(err50);
      errors++;
    }
  }
  var _valid10 = _errs66 === errors;
  errors = _errs65;
  if(vErrors !== null){
    if(_errs65){
      vErrors.length = _errs65;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid10){
    const _errs67 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.article === undefined){
        const err51 = {instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty: "article"}};
        (vErrors ??= []).push(err51);
        errors++;
      }
    }
    var _valid10 = _errs67 === errors;
    valid33 = _valid10;
  }
  if(!valid33){
    const err52 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err52);
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.org === undefined){
      const err53 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err53);
      errors++;
    }
    if(data.source === undefined){
      const err54 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
      (vErrors ??= []).push(err54);
      errors++;
    }
    if(data.category === undefined){
      const err55 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"}};
      (vErrors ??= []).push(err55);
      errors++;
    }
    if(data.severity === undefined){
      const err56 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}};
      (vErrors ??= []).push(err56);
      errors++;
    }
    if(data.description === undefined){
      const err57 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
      (vErrors ??= []).push(err57);
      errors++;
    }
    if(data.factOn === undefined){
      const err58 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "factOn"}};
      (vErrors ??= []).push(err58);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err59 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err59);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data19 = data.org;
      if(typeof data19 === "string"){
        if(func1(data19) > 200){
          const err60 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err60);
          errors++;
        }
        if(func1(data19) < 1){
          const err61 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err61);
          errors++;
        }
      }
      else {
        const err62 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data20 = data.street;
      if(typeof data20 !== "string"){
        const err63 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err63);
        errors++;
      }
      if(!((((((((((((data20 === "310110001") || (data20 === "310110006")) || (data20 === "310110008")) || (data20 === "310110009")) || (data20 === "310110012")) || (data20 === "310110013")) || (data20 === "310110015")) || (data20 === "310110016")) || (data20 === "310110018")) || (data20 === "310110019")) || (data20 === "310110020")) || (data20 === "310110021"))){
        const err64 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err64);
        errors++;
      }
    }
    if(data.source !== undefined){
      let data21 = data.source;
      if(typeof data21 !== "string"){
        const err65 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err65);
        errors++;
      }
      if(!(((((data21 === "年度检查") || (data21 === "抽查")) || (data21 === "专项行动")) || (data21 === "预警")) || (data21 === "举报"))){
        const err66 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema0.properties.source.enum}};
        (vErrors ??= []).push(err66);
        errors++;
      }
    }
    if(data.inspection !== undefined){
      let data22 = data.inspection;
      if(typeof data22 === "string"){
        if(func1(data22) > 200){
          const err67 = {instancePath:instancePath+"/inspection",schemaPath:"#/properties/inspection/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err67);
          errors++;
        }
        if(func1(data22) < 1){
          const err68 = {instancePath:instancePath+"/inspection",schemaPath:"#/properties/inspection/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err68);
          errors++;
        }
      }
      else {
        const err69 = {instancePath:instancePath+"/inspection",schemaPath:"#/properties/inspection/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err69);
        errors++;
      }
    }
    if(data.spotCheck !== undefined){
      let data23 = data.spotCheck;
      if(typeof data23 === "string"){
        if(func1(data23) > 200){
          const err70 = {instancePath:instancePath+"/spotCheck",schemaPath:"#/properties/spotCheck/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err70);
          errors++;
        }
        if(func1(data23) < 1){
          const err71 = {instancePath:instancePath+"/spotCheck",schemaPath:"#/properties/spotCheck/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err71);
          errors++;
        }
      }
      else {
        const err72 = {instancePath:instancePath+"/spotCheck",schemaPath:"#/properties/spotCheck/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err72);
        errors++;
      }
    }
    if(data.campaignReturn !== undefined){
      let data24 = data.campaignReturn;
      if(typeof data24 === "string"){
        if(func1(data24) > 200){
          const err73 = {instancePath:instancePath+"/campaignReturn",schemaPath:"#/properties/campaignReturn/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err73);
          errors++;
        }
        if(func1(data24) < 1){
          const err74 = {instancePath:instancePath+"/campaignReturn",schemaPath:"#/properties/campaignReturn/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err74);
          errors++;
        }
      }
      else {
        const err75 = {instancePath:instancePath+"/campaignReturn",schemaPath:"#/properties/campaignReturn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err75);
        errors++;
      }
    }
    if(data.alert !== undefined){
      let data25 = data.alert;
      if(typeof data25 === "string"){
        if(func1(data25) > 200){
          const err76 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err76);
          errors++;
        }
        if(func1(data25) < 1){
          const err77 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err77);
          errors++;
        }
      }
      else {
        const err78 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err78);
        errors++;
      }
    }
    if(data.complaint !== undefined){
      let data26 = data.complaint;
      if(typeof data26 === "string"){
        if(func1(data26) > 200){
          const err79 = {instancePath:instancePath+"/complaint",schemaPath:"#/properties/complaint/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err79);
          errors++;
        }
        if(func1(data26) < 1){
          const err80 = {instancePath:instancePath+"/complaint",schemaPath:"#/properties/complaint/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err80);
          errors++;
        }
      }
      else {
        const err81 = {instancePath:instancePath+"/complaint",schemaPath:"#/properties/complaint/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err81);
        errors++;
      }
    }
    if(data.rule !== undefined){
      let data27 = data.rule;
      if(typeof data27 === "string"){
        if(func1(data27) > 20){
          const err82 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/maxLength",keyword:"maxLength",params:{limit: 20}};
          (vErrors ??= []).push(err82);
          errors++;
        }
        if(func1(data27) < 1){
          const err83 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err83);
          errors++;
        }
      }
      else {
        const err84 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err84);
        errors++;
      }
    }
    if(data.category !== undefined){
      let data28 = data.category;
      if(typeof data28 !== "string"){
        const err85 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err85);
        errors++;
      }
      if(!((((((((((data28 === "登记事项") || (data28 === "章程与治理")) || (data28 === "党建")) || (data28 === "财务")) || (data28 === "业务活动")) || (data28 === "收费")) || (data28 === "涉外")) || (data28 === "信息公开")) || (data28 === "证照印章")) || (data28 === "其他"))){
        const err86 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema0.properties.category.enum}};
        (vErrors ??= []).push(err86);
        errors++;
      }
    }
    if(data.severity !== undefined){
      let data29 = data.severity;
      if(typeof data29 !== "string"){
        const err87 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err87);
        errors++;
      }
      if(!(((data29 === "A") || (data29 === "B")) || (data29 === "C"))){
        const err88 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema0.properties.severity.enum}};
        (vErrors ??= []).push(err88);
        errors++;
      }
    }
    if(data.description !== undefined){
      let data30 = data.description;
      if(typeof data30 === "string"){
        if(func1(data30) > 300){
          const err89 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 300}};
          (vErrors ??= []).push(err89);
          errors++;
        }
        if(func1(data30) < 1){
          const err90 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err90);
          errors++;
        }
      }
      else {
        const err91 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err91);
        errors++;
      }
    }
    if(data.factOn !== undefined){
      let data31 = data.factOn;
      if(typeof data31 === "string"){
        if(!pattern0.test(data31)){
          const err92 = {instancePath:instancePath+"/factOn",schemaPath:"#/properties/factOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err92);
          errors++;
        }
      }
      else {
        const err93 = {instancePath:instancePath+"/factOn",schemaPath:"#/properties/factOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err93);
        errors++;
      }
    }
    if(data.evidence !== undefined){
      let data32 = data.evidence;
      if(typeof data32 === "string"){
        if(func1(data32) > 4000){
          const err94 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err94);
          errors++;
        }
        if(func1(data32) < 1){
          const err95 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err95);
          errors++;
        }
      }
      else {
        const err96 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err96);
        errors++;
      }
    }
    if(data.demand !== undefined){
      let data33 = data.demand;
      if(typeof data33 === "string"){
        if(func1(data33) > 4000){
          const err97 = {instancePath:instancePath+"/demand",schemaPath:"#/properties/demand/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err97);
          errors++;
        }
        if(func1(data33) < 1){
          const err98 = {instancePath:instancePath+"/demand",schemaPath:"#/properties/demand/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err98);
          errors++;
        }
      }
      else {
        const err99 = {instancePath:instancePath+"/demand",schemaPath:"#/properties/demand/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err99);
        errors++;
      }
    }
    if(data.advice !== undefined){
      let data34 = data.advice;
      if(typeof data34 === "string"){
        if(func1(data34) > 4000){
          const err100 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err100);
          errors++;
        }
        if(func1(data34) < 1){
          const err101 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err101);
          errors++;
        }
      }
      else {
        const err102 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err102);
        errors++;
      }
    }
    if(data.basisText !== undefined){
      let data35 = data.basisText;
      if(typeof data35 === "string"){
        if(func1(data35) > 200){
          const err103 = {instancePath:instancePath+"/basisText",schemaPath:"#/properties/basisText/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err103);
          errors++;
        }
        if(func1(data35) < 1){
          const err104 = {instancePath:instancePath+"/basisText",schemaPath:"#/properties/basisText/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err104);
          errors++;
        }
      }
      else {
        const err105 = {instancePath:instancePath+"/basisText",schemaPath:"#/properties/basisText/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err105);
        errors++;
      }
    }
    if(data.law !== undefined){
      let data36 = data.law;
      if(typeof data36 === "string"){
        if(func1(data36) > 200){
          const err106 = {instancePath:instancePath+"/law",schemaPath:"#/properties/law/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err106);
          errors++;
        }
        if(func1(data36) < 1){
          const err107 = {instancePath:instancePath+"/law",schemaPath:"#/properties/law/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err107);
          errors++;
        }
      }
      else {
        const err108 = {instancePath:instancePath+"/law",schemaPath:"#/properties/law/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err108);
        errors++;
      }
    }
    if(data.article !== undefined){
      let data37 = data.article;
      if(typeof data37 === "string"){
        if(func1(data37) > 200){
          const err109 = {instancePath:instancePath+"/article",schemaPath:"#/properties/article/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err109);
          errors++;
        }
        if(func1(data37) < 1){
          const err110 = {instancePath:instancePath+"/article",schemaPath:"#/properties/article/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err110);
          errors++;
        }
      }
      else {
        const err111 = {instancePath:instancePath+"/article",schemaPath:"#/properties/article/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err111);
        errors++;
      }
    }
    if(data.otherBases !== undefined){
      let data38 = data.otherBases;
      if(Array.isArray(data38)){
        if(data38.length > 1000){
          const err112 = {instancePath:instancePath+"/otherBases",schemaPath:"#/properties/otherBases/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err112);
          errors++;
        }
        const len0 = data38.length;
        for(let i0=0; i0<len0; i0++){
          let data39 = data38[i0];
          if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
            if(data39.law === undefined){
              const err113 = {instancePath:instancePath+"/otherBases/" + i0,schemaPath:"#/properties/otherBases/items/required",keyword:"required",params:{missingProperty: "law"}};
              (vErrors ??= []).push(err113);
              errors++;
            }
            if(data39.article === undefined){
              const err114 = {instancePath:instancePath+"/otherBases/" + i0,schemaPath:"#/properties/otherBases/items/required",keyword:"required",params:{missingProperty: "article"}};
              (vErrors ??= []).push(err114);
              errors++;
            }
            for(const key1 in data39){
              if(!((key1 === "law") || (key1 === "article"))){
                const err115 = {instancePath:instancePath+"/otherBases/" + i0,schemaPath:"#/properties/otherBases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err115);
                errors++;
              }
            }
            if(data39.law !== undefined){
              let data40 = data39.law;
              if(typeof data40 === "string"){
                if(func1(data40) > 200){
                  const err116 = {instancePath:instancePath+"/otherBases/" + i0+"/law",schemaPath:"#/properties/otherBases/items/properties/law/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err116);
                  errors++;
                }
                if(func1(data40) < 1){
                  const err117 = {instancePath:instancePath+"/otherBases/" + i0+"/law",schemaPath:"#/properties/otherBases/items/properties/law/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err117);
                  errors++;
                }
              }
              else {
                const err118 = {instancePath:instancePath+"/otherBases/" + i0+"/law",schemaPath:"#/properties/otherBases/items/properties/law/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err118);
                errors++;
              }
            }
            if(data39.article !== undefined){
              let data41 = data39.article;
              if(typeof data41 === "string"){
                if(func1(data41) > 200){
                  const err119 = {instancePath:instancePath+"/otherBases/" + i0+"/article",schemaPath:"#/properties/otherBases/items/properties/article/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err119);
                  errors++;
                }
                if(func1(data41) < 1){
                  const err120 = {instancePath:instancePath+"/otherBases/" + i0+"/article",schemaPath:"#/properties/otherBases/items/properties/article/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err120);
                  errors++;
                }
              }
              else {
                const err121 = {instancePath:instancePath+"/otherBases/" + i0+"/article",schemaPath:"#/properties/otherBases/items/properties/article/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err121);
                errors++;
              }
            }
          }
          else {
            const err122 = {instancePath:instancePath+"/otherBases/" + i0,schemaPath:"#/properties/otherBases/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err122);
            errors++;
          }
        }
      }
      else {
        const err123 = {instancePath:instancePath+"/otherBases",schemaPath:"#/properties/otherBases/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err123);
        errors++;
      }
    }
    if(data.letter !== undefined){
      let data42 = data.letter;
      if(typeof data42 === "string"){
        if(func1(data42) > 200){
          const err124 = {instancePath:instancePath+"/letter",schemaPath:"#/properties/letter/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err124);
          errors++;
        }
        if(func1(data42) < 1){
          const err125 = {instancePath:instancePath+"/letter",schemaPath:"#/properties/letter/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err125);
          errors++;
        }
      }
      else {
        const err126 = {instancePath:instancePath+"/letter",schemaPath:"#/properties/letter/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err126);
        errors++;
      }
    }
    if(data.note !== undefined){
      let data43 = data.note;
      if(typeof data43 === "string"){
        if(func1(data43) > 4000){
          const err127 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err127);
          errors++;
        }
        if(func1(data43) < 1){
          const err128 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err128);
          errors++;
        }
      }
      else {
        const err129 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err129);
        errors++;
      }
    }
  }
  else {
    const err130 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err130);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
