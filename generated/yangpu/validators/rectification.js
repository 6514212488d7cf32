// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"number":{"type":"string","minLength":1,"maxLength":200},"org":{"type":"string","minLength":1,"maxLength":200},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"source":{"type":"string","enum":["年度检查","抽查","专项行动"]},"reportYear":{"type":"integer","minimum":1900,"maximum":2100},"findingCount":{"type":"integer","minimum":1,"maximum":1000000000000},"officer":{"type":"string","minLength":2,"maxLength":30},"servedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"voidReason":{"type":"string","minLength":1,"maxLength":200},"extensions":{"type":"array","items":{"type":"object","properties":{"askedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"reason":{"type":"string","minLength":1,"maxLength":200},"until":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["askedOn","reason"],"additionalProperties":false},"maxItems":1000},"reportedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"reportFile":{"type":"string","minLength":1,"maxLength":200},"items":{"type":"array","items":{"type":"object","properties":{"finding":{"type":"string","minLength":1,"maxLength":200},"measure":{"type":"string","minLength":1,"maxLength":200},"done":{"type":"boolean"},"proof":{"type":"string","minLength":1,"maxLength":200}},"required":["finding","measure","done"],"additionalProperties":false},"maxItems":1000},"review":{"type":"string","enum":["销号","部分完成","未完成"]},"reviewedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"reviewer":{"type":"string","minLength":2,"maxLength":30},"reviewHow":{"type":"string","enum":["书面","现场"]},"escalation":{"type":"string","enum":["再次督促","约谈","下调年检结论","立案"]}},"required":["number","org","source","servedOn"],"additionalProperties":false,"allOf":[{"if":{"properties":{"source":{"const":"年度检查"}},"required":["source"]},"then":{"required":["reportYear"]},"else":{"properties":{"reportYear":false}}},{"if":{"required":["review"]},"then":{"required":["reviewedOn"]},"else":{"properties":{"reviewedOn":false}}},{"if":{"required":["review"]},"else":{"properties":{"reviewer":false}}},{"if":{"required":["review"]},"else":{"properties":{"reviewHow":false}}},{"if":{"properties":{"review":{"const":"未完成"}},"required":["review"]},"then":{"required":["escalation"]},"else":{"properties":{"escalation":false}}}]};
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
      if(data.reportYear === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "reportYear"}};
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
      if(data.reportYear !== undefined){
        const err3 = {instancePath:instancePath+"/reportYear",schemaPath:"#/allOf/0/else/properties/reportYear/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.reportYear = true;
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
    if((data.review === undefined) && (missing1 = "review")){
      const err5 = {};
      (vErrors ??= []).push(err5);
      errors++;
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
    const _errs10 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.reviewedOn === undefined){
        const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "reviewedOn"}};
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    valid4 = _valid1;
    ifClause1 = "then";
  }
  else {
    const _errs11 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.reviewedOn !== undefined){
        const err7 = {instancePath:instancePath+"/reviewedOn",schemaPath:"#/allOf/1/else/properties/reviewedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.reviewedOn = true;
    }
    ifClause1 = "else";
  }
  if(!valid4){
    const err8 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1}};
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
  let valid6 = true;
  const _errs14 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.review === undefined) && (missing2 = "review")){
      const err9 = {};
      (vErrors ??= []).push(err9);
      errors++;
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
  if(!_valid2){
    const _errs15 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.reviewer !== undefined){
        const err10 = {instancePath:instancePath+"/reviewer",schemaPath:"#/allOf/2/else/properties/reviewer/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    var _valid2 = _errs15 === errors;
    valid6 = _valid2;
    if(valid6){
      var props2 = {};
      props2.reviewer = true;
    }
  }
  if(!valid6){
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
  let valid8 = true;
  const _errs18 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.review === undefined) && (missing3 = "review")){
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
      if(data.reviewHow !== undefined){
        const err13 = {instancePath:instancePath+"/reviewHow",schemaPath:"#/allOf/3/else/properties/reviewHow/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    var _valid3 = _errs19 === errors;
    valid8 = _valid3;
    if(valid8){
      var props3 = {};
      props3.reviewHow = true;
    }
  }
  if(!valid8){
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
  const _errs21 = errors;
  let valid10 = true;
  const _errs22 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.review === undefined) && (missing4 = "review")){
      const err15 = {};
      (vErrors ??= []).push(err15);
      errors++;
    }
    else {
      if(data.review !== undefined){
        if("未完成" !== data.review){
          const err16 = {};
          (vErrors ??= []).push(err16);
          errors++;
        }
      }
    }
  }
  var _valid4 = _errs22 === errors;
  errors = _errs21;
  if(vErrors !== null){
    if(_errs21){
      vErrors.length = _errs21;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause2;
  if(_valid4){
    const _errs24 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.escalation === undefined){
        const err17 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "escalation"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    var _valid4 = _errs24 === errors;
    valid10 = _valid4;
    ifClause2 = "then";
  }
  else {
    const _errs25 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.escalation !== undefined){
        const err18 = {instancePath:instancePath+"/escalation",schemaPath:"#/allOf/4/else/properties/escalation/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    var _valid4 = _errs25 === errors;
    valid10 = _valid4;
    if(valid10){
      var props4 = {};
      props4.escalation = true;
      props4.review = true;
    }
    ifClause2 = "else";
  }
  if(!valid10){
    const err19 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause2}};
    (vErrors ??= []).push(err19);
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
    if(data.number === undefined){
      const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
      (vErrors ??= []).push(err20);
      errors++;
    }
    if(data.org === undefined){
      const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err21);
      errors++;
    }
    if(data.source === undefined){
      const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
      (vErrors ??= []).push(err22);
      errors++;
    }
    if(data.servedOn === undefined){
      const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "servedOn"}};
      (vErrors ??= []).push(err23);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err24 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if(data.number !== undefined){
      let data7 = data.number;
      if(typeof data7 === "string"){
        if(func1(data7) > 200){
          const err25 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err25);
          errors++;
        }
        if(func1(data7) < 1){
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
    if(data.org !== undefined){
      let data8 = data.org;
      if(typeof data8 === "string"){
        if(func1(data8) > 200){
          const err28 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err28);
          errors++;
        }
        if(func1(data8) < 1){
          const err29 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err29);
          errors++;
        }
      }
      else {
        const err30 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data9 = data.street;
      if(typeof data9 !== "string"){
        const err31 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err31);
        errors++;
      }
      if(!((((((((((((data9 === "310110001") || (data9 === "310110006")) || (data9 === "310110008")) || (data9 === "310110009")) || (data9 === "310110012")) || (data9 === "310110013")) || (data9 === "310110015")) || (data9 === "310110016")) || (data9 === "310110018")) || (data9 === "310110019")) || (data9 === "310110020")) || (data9 === "310110021"))){
        const err32 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if(data.source !== undefined){
      let data10 = data.source;
      if(typeof data10 !== "string"){
        const err33 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
      if(!(((data10 === "年度检查") || (data10 === "抽查")) || (data10 === "专项行动"))){
        const err34 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema0.properties.source.enum}};
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if(data.reportYear !== undefined){
      let data11 = data.reportYear;
      if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
        const err35 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err35);
        errors++;
      }
      if((typeof data11 == "number") && (isFinite(data11))){
        if(data11 > 2100 || isNaN(data11)){
          const err36 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
          (vErrors ??= []).push(err36);
          errors++;
        }
        if(data11 < 1900 || isNaN(data11)){
          const err37 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
          (vErrors ??= []).push(err37);
          errors++;
        }
      }
    }
    if(data.findingCount !== undefined){
      let data12 = data.findingCount;
      if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
        const err38 = {instancePath:instancePath+"/findingCount",schemaPath:"#/properties/findingCount/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
      if((typeof data12 == "number") && (isFinite(data12))){
        if(data12 > 1000000000000 || isNaN(data12)){
          const err39 = {instancePath:instancePath+"/findingCount",schemaPath:"#/properties/findingCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err39);
          errors++;
        }
        if(data12 < 1 || isNaN(data12)){
          const err40 = {instancePath:instancePath+"/findingCount",schemaPath:"#/properties/findingCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err40);
          errors++;
        }
      }
    }
    if(data.officer !== undefined){
      let data13 = data.officer;
      if(typeof data13 === "string"){
        if(func1(data13) > 30){
          const err41 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err41);
          errors++;
        }
        if(func1(data13) < 2){
          const err42 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err42);
          errors++;
        }
      }
      else {
        const err43 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    if(data.servedOn !== undefined){
      let data14 = data.servedOn;
      if(typeof data14 === "string"){
        if(!pattern0.test(data14)){
          const err44 = {instancePath:instancePath+"/servedOn",schemaPath:"#/properties/servedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err44);
          errors++;
        }
      }
      else {
        const err45 = {instancePath:instancePath+"/servedOn",schemaPath:"#/properties/servedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err45);
        errors++;
      }
    }
    if(data.voidReason !== undefined){
      let data15 = data.voidReason;
      if(typeof data15 === "string"){
        if(func1(data15) > 200){
          const err46 = {instancePath:instancePath+"/voidReason",schemaPath:"#/properties/voidReason/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err46);
          errors++;
        }
        if(func1(data15) < 1){
          const err47 = {instancePath:instancePath+"/voidReason",schemaPath:"#/properties/voidReason/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err47);
          errors++;
        }
      }
      else {
        const err48 = {instancePath:instancePath+"/voidReason",schemaPath:"#/properties/voidReason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err48);
        errors++;
      }
    }
    if(data.extensions !== undefined){
      let data16 = data.extensions;
      if(Array.isArray(data16)){
        if(data16.length > 1000){
          const err49 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err49);
          errors++;
        }
        const len0 = data16.length;
        for(let i0=0; i0<len0; i0++){
          let data17 = data16[i0];
          if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
            if(data17.askedOn === undefined){
              const err50 = {instancePath:instancePath+"/extensions/" + i0,schemaPath:"#/properties/extensions/items/required",keyword:"required",params:{missingProperty: "askedOn"}};
              (vErrors ??= []).push(err50);
              errors++;
            }
            if(data17.reason === undefined){
              const err51 = {instancePath:instancePath+"/extensions/" + i0,schemaPath:"#/properties/extensions/items/required",keyword:"required",params:{missingProperty: "reason"}};
              (vErrors ??= []).push(err51);
              errors++;
            }
            for(const key1 in data17){
              if(!(((key1 === "askedOn") || (key1 === "reason")) || (key1 === "until"))){
                const err52 = {instancePath:instancePath+"/extensions/" + i0,schemaPath:"#/properties/extensions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err52);
                errors++;
              }
            }
            if(data17.askedOn !== undefined){
              let data18 = data17.askedOn;
              if(typeof data18 === "string"){
                if(!pattern0.test(data18)){
                  const err53 = {instancePath:instancePath+"/extensions/" + i0+"/askedOn",schemaPath:"#/properties/extensions/items/properties/askedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err53);
                  errors++;
                }
              }
              else {
                const err54 = {instancePath:instancePath+"/extensions/" + i0+"/askedOn",schemaPath:"#/properties/extensions/items/properties/askedOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err54);
                errors++;
              }
            }
            if(data17.reason !== undefined){
              let data19 = data17.reason;
              if(typeof data19 === "string"){
                if(func1(data19) > 200){
                  const err55 = {instancePath:instancePath+"/extensions/" + i0+"/reason",schemaPath:"#/properties/extensions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err55);
                  errors++;
                }
                if(func1(data19) < 1){
                  const err56 = {instancePath:instancePath+"/extensions/" + i0+"/reason",schemaPath:"#/properties/extensions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err56);
                  errors++;
                }
              }
              else {
                const err57 = {instancePath:instancePath+"/extensions/" + i0+"/reason",schemaPath:"#/properties/extensions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err57);
                errors++;
              }
            }
            if(data17.until !== undefined){
              let data20 = data17.until;
              if(typeof data20 === "string"){
                if(!pattern0.test(data20)){
                  const err58 = {instancePath:instancePath+"/extensions/" + i0+"/until",schemaPath:"#/properties/extensions/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err58);
                  errors++;
                }
              }
              else {
                const err59 = {instancePath:instancePath+"/extensions/" + i0+"/until",schemaPath:"#/properties/extensions/items/properties/until/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err59);
                errors++;
              }
            }
          }
          else {
            const err60 = {instancePath:instancePath+"/extensions/" + i0,schemaPath:"#/properties/extensions/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err60);
            errors++;
          }
        }
      }
      else {
        const err61 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err61);
        errors++;
      }
    }
    if(data.reportedOn !== undefined){
      let data21 = data.reportedOn;
      if(typeof data21 === "string"){
        if(!pattern0.test(data21)){
          const err62 = {instancePath:instancePath+"/reportedOn",schemaPath:"#/properties/reportedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err62);
          errors++;
        }
      }
      else {
        const err63 = {instancePath:instancePath+"/reportedOn",schemaPath:"#/properties/reportedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err63);
        errors++;
      }
    }
    if(data.reportFile !== undefined){
      let data22 = data.reportFile;
      if(typeof data22 === "string"){
        if(func1(data22) > 200){
          const err64 = {instancePath:instancePath+"/reportFile",schemaPath:"#/properties/reportFile/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err64);
          errors++;
        }
        if(func1(data22) < 1){
          const err65 = {instancePath:instancePath+"/reportFile",schemaPath:"#/properties/reportFile/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err65);
          errors++;
        }
      }
      else {
        const err66 = {instancePath:instancePath+"/reportFile",schemaPath:"#/properties/reportFile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err66);
        errors++;
      }
    }
    if(data.items !== undefined){
      let data23 = data.items;
      if(Array.isArray(data23)){
        if(data23.length > 1000){
          const err67 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err67);
          errors++;
        }
        const len1 = data23.length;
        for(let i1=0; i1<len1; i1++){
          let data24 = data23[i1];
          if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
            if(data24.finding === undefined){
              const err68 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "finding"}};
              (vErrors ??= []).push(err68);
              errors++;
            }
            if(data24.measure === undefined){
              const err69 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "measure"}};
              (vErrors ??= []).push(err69);
              errors++;
            }
            if(data24.done === undefined){
              const err70 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "done"}};
              (vErrors ??= []).push(err70);
              errors++;
            }
            for(const key2 in data24){
              if(!((((key2 === "finding") || (key2 === "measure")) || (key2 === "done")) || (key2 === "proof"))){
                const err71 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err71);
                errors++;
              }
            }
            if(data24.finding !== undefined){
              let data25 = data24.finding;
              if(typeof data25 === "string"){
                if(func1(data25) > 200){
                  const err72 = {instancePath:instancePath+"/items/" + i1+"/finding",schemaPath:"#/properties/items/items/properties/finding/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err72);
                  errors++;
                }
                if(func1(data25) < 1){
                  const err73 = {instancePath:instancePath+"/items/" + i1+"/finding",schemaPath:"#/properties/items/items/properties/finding/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err73);
                  errors++;
                }
              }
              else {
                const err74 = {instancePath:instancePath+"/items/" + i1+"/finding",schemaPath:"#/properties/items/items/properties/finding/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err74);
                errors++;
              }
            }
            if(data24.measure !== undefined){
              let data26 = data24.measure;
              if(typeof data26 === "string"){
                if(func1(data26) > 200){
                  const err75 = {instancePath:instancePath+"/items/" + i1+"/measure",schemaPath:"#/properties/items/items/properties/measure/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err75);
                  errors++;
                }
                if(func1(data26) < 1){
                  const err76 = {instancePath:instancePath+"/items/" + i1+"/measure",schemaPath:"#/properties/items/items/properties/measure/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err76);
                  errors++;
                }
              }
              else {
                const err77 = {instancePath:instancePath+"/items/" + i1+"/measure",schemaPath:"#/properties/items/items/properties/measure/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err77);
                errors++;
              }
            }
            if(data24.done !== undefined){
              if(typeof data24.done !== "boolean"){
                const err78 = {instancePath:instancePath+"/items/" + i1+"/done",schemaPath:"#/properties/items/items/properties/done/type",keyword:"type",params:{type: "boolean"}};
                (vErrors ??= []).push(err78);
                errors++;
              }
            }
            if(data24.proof !== undefined){
              let data28 = data24.proof;
              if(typeof data28 === "string"){
                if(func1(data28) > 200){
                  const err79 = {instancePath:instancePath+"/items/" + i1+"/proof",schemaPath:"#/properties/items/items/properties/proof/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err79);
                  errors++;
                }
                if(func1(data28) < 1){
                  const err80 = {instancePath:instancePath+"/items/" + i1+"/proof",schemaPath:"#/properties/items/items/properties/proof/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err80);
                  errors++;
                }
              }
              else {
                const err81 = {instancePath:instancePath+"/items/" + i1+"/proof",schemaPath:"#/properties/items/items/properties/proof/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err81);
                errors++;
              }
            }
          }
          else {
            const err82 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err82);
            errors++;
          }
        }
      }
      else {
        const err83 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err83);
        errors++;
      }
    }
    if(data.review !== undefined){
      let data29 = data.review;
      if(typeof data29 !== "string"){
        const err84 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err84);
        errors++;
      }
      if(!(((data29 === "销号") || (data29 === "部分完成")) || (data29 === "未完成"))){
        const err85 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/enum",keyword:"enum",params:{allowedValues: schema0.properties.review.enum}};
        (vErrors ??= []).push(err85);
        errors++;
      }
    }
    if(data.reviewedOn !== undefined){
      let data30 = data.reviewedOn;
      if(typeof data30 === "string"){
        if(!pattern0.test(data30)){
          const err86 = {instancePath:instancePath+"/reviewedOn",schemaPath:"#/properties/reviewedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err86);
          errors++;
        }
      }
      else {
        const err87 = {instancePath:instancePath+"/reviewedOn",schemaPath:"#/properties/reviewedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err87);
        errors++;
      }
    }
    if(data.reviewer !== undefined){
      let data31 = data.reviewer;
      if(typeof data31 === "string"){
        if(func1(data31) > 30){
          const err88 = {instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err88);
          errors++;
        }
        if(func1(data31) < 2){
          const err89 = {instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err89);
          errors++;
        }
      }
      else {
        const err90 = {instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err90);
        errors++;
      }
    }
    if(data.reviewHow !== undefined){
      let data32 = data.reviewHow;
      if(typeof data32 !== "string"){
        const err91 = {instancePath:instancePath+"/reviewHow",schemaPath:"#/properties/reviewHow/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err91);
        errors++;
      }
      if(!((data32 === "书面") || (data32 === "现场"))){
        const err92 = {instancePath:instancePath+"/reviewHow",schemaPath:"#/properties/reviewHow/enum",keyword:"enum",params:{allowedValues: schema0.properties.reviewHow.enum}};
        (vErrors ??= []).push(err92);
        errors++;
      }
    }
    if(data.escalation !== undefined){
      let data33 = data.escalation;
      if(typeof data33 !== "string"){
        const err93 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err93);
        errors++;
      }
      if(!((((data33 === "再次督促") || (data33 === "约谈")) || (data33 === "下调年检结论")) || (data33 === "立案"))){
        const err94 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/enum",keyword:"enum",params:{allowedValues: schema0.properties.escalation.enum}};
        (vErrors ??= []).push(err94);
        errors++;
      }
    }
  }
  else {
    const err95 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err95);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
