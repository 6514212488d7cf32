// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"year":{"type":"integer","minimum":1900,"maximum":2100},"foundBy":{"type":"string","enum":["连续两年未参检","连续两年不合格","长期没有活动","无法取得联系","预警信息","专项行动"]},"checkedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"lastActivity":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"firstMail":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"secondMail":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"streetOpinion":{"type":"string","minLength":1,"maxLength":4000},"supervisorOpinion":{"type":"string","minLength":1,"maxLength":4000},"evidence":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"obtainedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"file":{"type":"string","minLength":1,"maxLength":200}},"required":["name","obtainedOn"],"additionalProperties":false},"maxItems":1000},"handling":{"type":"string","enum":["撤销","注销","整改","激活"]},"reason":{"type":"string","minLength":1,"maxLength":4000},"outcome":{"type":"string","enum":["已撤销","已注销","已整改","已激活"]},"closedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["org","year","foundBy","checkedOn"],"additionalProperties":false,"allOf":[{"if":{"required":["handling"]},"then":{"required":["reason"]},"else":{"properties":{"reason":false}}},{"if":{"required":["outcome"]},"then":{"required":["closedOn"]},"else":{"properties":{"closedOn":false}}}]};
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
    if((data.handling === undefined) && (missing0 = "handling")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
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
    const _errs4 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.reason === undefined){
        const err1 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "reason"}};
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = _valid0;
    ifClause0 = "then";
  }
  else {
    const _errs5 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.reason !== undefined){
        const err2 = {instancePath:instancePath+"/reason",schemaPath:"#/allOf/0/else/properties/reason/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.reason = true;
    }
    ifClause0 = "else";
  }
  if(!valid1){
    const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err3);
    errors++;
  }
  const _errs7 = errors;
  let valid3 = true;
  const _errs8 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing1;
    if((data.outcome === undefined) && (missing1 = "outcome")){
      const err4 = {};
      (vErrors ??= []).push(err4);
      errors++;
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
  let ifClause1;
  if(_valid1){
    const _errs9 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.closedOn === undefined){
        const err5 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "closedOn"}};
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    var _valid1 = _errs9 === errors;
    valid3 = _valid1;
    ifClause1 = "then";
  }
  else {
    const _errs10 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.closedOn !== undefined){
        const err6 = {instancePath:instancePath+"/closedOn",schemaPath:"#/allOf/1/else/properties/closedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
    if(valid3){
      var props1 = {};
      props1.closedOn = true;
    }
    ifClause1 = "else";
  }
  if(!valid3){
    const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1}};
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.org === undefined){
      const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err8);
      errors++;
    }
    if(data.year === undefined){
      const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"}};
      (vErrors ??= []).push(err9);
      errors++;
    }
    if(data.foundBy === undefined){
      const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "foundBy"}};
      (vErrors ??= []).push(err10);
      errors++;
    }
    if(data.checkedOn === undefined){
      const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checkedOn"}};
      (vErrors ??= []).push(err11);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data2 = data.org;
      if(typeof data2 === "string"){
        if(func1(data2) > 200){
          const err13 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err13);
          errors++;
        }
        if(func1(data2) < 1){
          const err14 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err14);
          errors++;
        }
      }
      else {
        const err15 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data3 = data.street;
      if(typeof data3 !== "string"){
        const err16 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err16);
        errors++;
      }
      if(!((((((((((((data3 === "310110001") || (data3 === "310110006")) || (data3 === "310110008")) || (data3 === "310110009")) || (data3 === "310110012")) || (data3 === "310110013")) || (data3 === "310110015")) || (data3 === "310110016")) || (data3 === "310110018")) || (data3 === "310110019")) || (data3 === "310110020")) || (data3 === "310110021"))){
        const err17 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if(data.year !== undefined){
      let data4 = data.year;
      if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
        const err18 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
      if((typeof data4 == "number") && (isFinite(data4))){
        if(data4 > 2100 || isNaN(data4)){
          const err19 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
          (vErrors ??= []).push(err19);
          errors++;
        }
        if(data4 < 1900 || isNaN(data4)){
          const err20 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
          (vErrors ??= []).push(err20);
          errors++;
        }
      }
    }
    if(data.foundBy !== undefined){
      let data5 = data.foundBy;
      if(typeof data5 !== "string"){
        const err21 = {instancePath:instancePath+"/foundBy",schemaPath:"#/properties/foundBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err21);
        errors++;
      }
      if(!((((((data5 === "连续两年未参检") || (data5 === "连续两年不合格")) || (data5 === "长期没有活动")) || (data5 === "无法取得联系")) || (data5 === "预警信息")) || (data5 === "专项行动"))){
        const err22 = {instancePath:instancePath+"/foundBy",schemaPath:"#/properties/foundBy/enum",keyword:"enum",params:{allowedValues: schema0.properties.foundBy.enum}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if(data.checkedOn !== undefined){
      let data6 = data.checkedOn;
      if(typeof data6 === "string"){
        if(!pattern0.test(data6)){
          const err23 = {instancePath:instancePath+"/checkedOn",schemaPath:"#/properties/checkedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err23);
          errors++;
        }
      }
      else {
        const err24 = {instancePath:instancePath+"/checkedOn",schemaPath:"#/properties/checkedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if(data.lastActivity !== undefined){
      let data7 = data.lastActivity;
      if(typeof data7 === "string"){
        if(!pattern0.test(data7)){
          const err25 = {instancePath:instancePath+"/lastActivity",schemaPath:"#/properties/lastActivity/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err25);
          errors++;
        }
      }
      else {
        const err26 = {instancePath:instancePath+"/lastActivity",schemaPath:"#/properties/lastActivity/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if(data.firstMail !== undefined){
      let data8 = data.firstMail;
      if(typeof data8 === "string"){
        if(!pattern0.test(data8)){
          const err27 = {instancePath:instancePath+"/firstMail",schemaPath:"#/properties/firstMail/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err27);
          errors++;
        }
      }
      else {
        const err28 = {instancePath:instancePath+"/firstMail",schemaPath:"#/properties/firstMail/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if(data.secondMail !== undefined){
      let data9 = data.secondMail;
      if(typeof data9 === "string"){
        if(!pattern0.test(data9)){
          const err29 = {instancePath:instancePath+"/secondMail",schemaPath:"#/properties/secondMail/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err29);
          errors++;
        }
      }
      else {
        const err30 = {instancePath:instancePath+"/secondMail",schemaPath:"#/properties/secondMail/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if(data.streetOpinion !== undefined){
      let data10 = data.streetOpinion;
      if(typeof data10 === "string"){
        if(func1(data10) > 4000){
          const err31 = {instancePath:instancePath+"/streetOpinion",schemaPath:"#/properties/streetOpinion/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err31);
          errors++;
        }
        if(func1(data10) < 1){
          const err32 = {instancePath:instancePath+"/streetOpinion",schemaPath:"#/properties/streetOpinion/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err32);
          errors++;
        }
      }
      else {
        const err33 = {instancePath:instancePath+"/streetOpinion",schemaPath:"#/properties/streetOpinion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.supervisorOpinion !== undefined){
      let data11 = data.supervisorOpinion;
      if(typeof data11 === "string"){
        if(func1(data11) > 4000){
          const err34 = {instancePath:instancePath+"/supervisorOpinion",schemaPath:"#/properties/supervisorOpinion/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err34);
          errors++;
        }
        if(func1(data11) < 1){
          const err35 = {instancePath:instancePath+"/supervisorOpinion",schemaPath:"#/properties/supervisorOpinion/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
      else {
        const err36 = {instancePath:instancePath+"/supervisorOpinion",schemaPath:"#/properties/supervisorOpinion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
    if(data.evidence !== undefined){
      let data12 = data.evidence;
      if(Array.isArray(data12)){
        if(data12.length > 1000){
          const err37 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err37);
          errors++;
        }
        const len0 = data12.length;
        for(let i0=0; i0<len0; i0++){
          let data13 = data12[i0];
          if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
            if(data13.name === undefined){
              const err38 = {instancePath:instancePath+"/evidence/" + i0,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err38);
              errors++;
            }
            if(data13.obtainedOn === undefined){
              const err39 = {instancePath:instancePath+"/evidence/" + i0,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "obtainedOn"}};
              (vErrors ??= []).push(err39);
              errors++;
            }
            for(const key1 in data13){
              if(!(((key1 === "name") || (key1 === "obtainedOn")) || (key1 === "file"))){
                const err40 = {instancePath:instancePath+"/evidence/" + i0,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err40);
                errors++;
              }
            }
            if(data13.name !== undefined){
              let data14 = data13.name;
              if(typeof data14 === "string"){
                if(func1(data14) > 200){
                  const err41 = {instancePath:instancePath+"/evidence/" + i0+"/name",schemaPath:"#/properties/evidence/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err41);
                  errors++;
                }
                if(func1(data14) < 1){
                  const err42 = {instancePath:instancePath+"/evidence/" + i0+"/name",schemaPath:"#/properties/evidence/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err42);
                  errors++;
                }
              }
              else {
                const err43 = {instancePath:instancePath+"/evidence/" + i0+"/name",schemaPath:"#/properties/evidence/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err43);
                errors++;
              }
            }
            if(data13.obtainedOn !== undefined){
              let data15 = data13.obtainedOn;
              if(typeof data15 === "string"){
                if(!pattern0.test(data15)){
                  const err44 = {instancePath:instancePath+"/evidence/" + i0+"/obtainedOn",schemaPath:"#/properties/evidence/items/properties/obtainedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err44);
                  errors++;
                }
              }
              else {
                const err45 = {instancePath:instancePath+"/evidence/" + i0+"/obtainedOn",schemaPath:"#/properties/evidence/items/properties/obtainedOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err45);
                errors++;
              }
            }
            if(data13.file !== undefined){
              let data16 = data13.file;
              if(typeof data16 === "string"){
                if(func1(data16) > 200){
                  const err46 = {instancePath:instancePath+"/evidence/" + i0+"/file",schemaPath:"#/properties/evidence/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err46);
                  errors++;
                }
                if(func1(data16) < 1){
                  const err47 = {instancePath:instancePath+"/evidence/" + i0+"/file",schemaPath:"#/properties/evidence/items/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err47);
                  errors++;
                }
              }
              else {
                const err48 = {instancePath:instancePath+"/evidence/" + i0+"/file",schemaPath:"#/properties/evidence/items/properties/file/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err48);
                errors++;
              }
            }
          }
          else {
            const err49 = {instancePath:instancePath+"/evidence/" + i0,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err49);
            errors++;
          }
        }
      }
      else {
        const err50 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err50);
        errors++;
      }
    }
    if(data.handling !== undefined){
      let data17 = data.handling;
      if(typeof data17 !== "string"){
        const err51 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err51);
        errors++;
      }
      if(!((((data17 === "撤销") || (data17 === "注销")) || (data17 === "整改")) || (data17 === "激活"))){
        const err52 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/enum",keyword:"enum",params:{allowedValues: schema0.properties.handling.enum}};
        (vErrors ??= []).push(err52);
        errors++;
      }
    }
    if(data.reason !== undefined){
      let data18 = data.reason;
      if(typeof data18 === "string"){
        if(func1(data18) > 4000){
          const err53 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err53);
          errors++;
        }
        if(func1(data18) < 1){
          const err54 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err54);
          errors++;
        }
      }
      else {
        const err55 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err55);
        errors++;
      }
    }
    if(data.outcome !== undefined){
      let data19 = data.outcome;
      if(typeof data19 !== "string"){
        const err56 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err56);
        errors++;
      }
      if(!((((data19 === "已撤销") || (data19 === "已注销")) || (data19 === "已整改")) || (data19 === "已激活"))){
        const err57 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema0.properties.outcome.enum}};
        (vErrors ??= []).push(err57);
        errors++;
      }
    }
    if(data.closedOn !== undefined){
      let data20 = data.closedOn;
      if(typeof data20 === "string"){
        if(!pattern0.test(data20)){
          const err58 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err58);
          errors++;
        }
      }
      else {
        const err59 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err59);
        errors++;
      }
    }
  }
  else {
    const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err60);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
