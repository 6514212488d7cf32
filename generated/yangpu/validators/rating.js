// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200},"orgType":{"type":"string","enum":["ST","MF","JJ"]},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"batch":{"type":"string","minLength":1,"maxLength":30},"appliedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"appliedLevel":{"type":"string","enum":["A5","A4","A3","A2","A1","A0"]},"papers":{"type":"string","minLength":1,"maxLength":200},"inspected":{"type":"boolean"},"creditable":{"type":"boolean"},"asked":{"type":"array","items":{"type":"string","enum":["GA","SC","SW","MZ","WS","TZ","WX","JR"]},"uniqueItems":true},"eligibilityNote":{"type":"string","minLength":1,"maxLength":4000},"selfScore":{"type":"string","pattern":"^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"},"assessor":{"type":"string","minLength":1,"maxLength":200},"visitedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"scores":{"type":"array","items":{"type":"object","properties":{"first":{"type":"string","enum":["基础条件","内部治理","党的建设","工作绩效","社会评价"]},"second":{"type":"string","minLength":1,"maxLength":200},"full":{"type":"string","pattern":"^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"},"score":{"type":"string","pattern":"^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"},"why":{"type":"string","minLength":1,"maxLength":200}},"required":["first","second","full","score"],"additionalProperties":false},"maxItems":1000},"publicFrom":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"publicTo":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"objections":{"type":"array","items":{"type":"object","properties":{"by":{"type":"string","minLength":1,"maxLength":200},"date":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"text":{"type":"string","minLength":1,"maxLength":200},"result":{"type":"string","minLength":1,"maxLength":200}},"required":["by","date","text"],"additionalProperties":false},"maxItems":1000},"finalLevel":{"type":"string","enum":["A5","A4","A3","A2","A1","A0"]},"finalReason":{"type":"string","minLength":1,"maxLength":4000},"announcedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"certNo":{"type":"string","minLength":1,"maxLength":200},"checks":{"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"kind":{"type":"string","enum":["跟踪评估","核查评估"]},"cause":{"type":"string","minLength":1,"maxLength":200},"result":{"type":"string","enum":["维持等级","降低等级","取消等级"]}},"required":["date","kind","cause","result"],"additionalProperties":false},"maxItems":1000},"adjustedLevel":{"type":"string","enum":["A5","A4","A3","A2","A1","A0"]},"adjustedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["org","batch","appliedOn","appliedLevel"],"additionalProperties":false,"allOf":[{"if":{"required":["publicFrom"]},"then":{"required":["publicTo"]}},{"if":{"required":["adjustedLevel"]},"then":{"required":["adjustedOn"]}}]};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern1 = new RegExp("^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$", "u");

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
    if((data.publicFrom === undefined) && (missing0 = "publicFrom")){
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
  if(_valid0){
    const _errs4 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.publicTo === undefined){
        const err1 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "publicTo"}};
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = _valid0;
  }
  if(!valid1){
    const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err2);
    errors++;
  }
  const _errs6 = errors;
  let valid2 = true;
  const _errs7 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing1;
    if((data.adjustedLevel === undefined) && (missing1 = "adjustedLevel")){
      const err3 = {};
      (vErrors ??= []).push(err3);
      errors++;
    }
  }
  var _valid1 = _errs7 === errors;
  errors = _errs6;
  if(vErrors !== null){
    if(_errs6){
      vErrors.length = _errs6;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid1){
    const _errs8 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.adjustedOn === undefined){
        const err4 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "adjustedOn"}};
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    valid2 = _valid1;
  }
  if(!valid2){
    const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err5);
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.org === undefined){
      const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err6);
      errors++;
    }
    if(data.batch === undefined){
      const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batch"}};
      (vErrors ??= []).push(err7);
      errors++;
    }
    if(data.appliedOn === undefined){
      const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "appliedOn"}};
      (vErrors ??= []).push(err8);
      errors++;
    }
    if(data.appliedLevel === undefined){
      const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "appliedLevel"}};
      (vErrors ??= []).push(err9);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data0 = data.org;
      if(typeof data0 === "string"){
        if(func1(data0) > 200){
          const err11 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err11);
          errors++;
        }
        if(func1(data0) < 1){
          const err12 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
      else {
        const err13 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if(data.orgType !== undefined){
      let data1 = data.orgType;
      if(typeof data1 !== "string"){
        const err14 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err14);
        errors++;
      }
      if(!(((data1 === "ST") || (data1 === "MF")) || (data1 === "JJ"))){
        const err15 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/enum",keyword:"enum",params:{allowedValues: schema0.properties.orgType.enum}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data2 = data.street;
      if(typeof data2 !== "string"){
        const err16 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err16);
        errors++;
      }
      if(!((((((((((((data2 === "310110001") || (data2 === "310110006")) || (data2 === "310110008")) || (data2 === "310110009")) || (data2 === "310110012")) || (data2 === "310110013")) || (data2 === "310110015")) || (data2 === "310110016")) || (data2 === "310110018")) || (data2 === "310110019")) || (data2 === "310110020")) || (data2 === "310110021"))){
        const err17 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if(data.batch !== undefined){
      let data3 = data.batch;
      if(typeof data3 === "string"){
        if(func1(data3) > 30){
          const err18 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err18);
          errors++;
        }
        if(func1(data3) < 1){
          const err19 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err19);
          errors++;
        }
      }
      else {
        const err20 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if(data.appliedOn !== undefined){
      let data4 = data.appliedOn;
      if(typeof data4 === "string"){
        if(!pattern0.test(data4)){
          const err21 = {instancePath:instancePath+"/appliedOn",schemaPath:"#/properties/appliedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err21);
          errors++;
        }
      }
      else {
        const err22 = {instancePath:instancePath+"/appliedOn",schemaPath:"#/properties/appliedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if(data.appliedLevel !== undefined){
      let data5 = data.appliedLevel;
      if(typeof data5 !== "string"){
        const err23 = {instancePath:instancePath+"/appliedLevel",schemaPath:"#/properties/appliedLevel/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err23);
        errors++;
      }
      if(!((((((data5 === "A5") || (data5 === "A4")) || (data5 === "A3")) || (data5 === "A2")) || (data5 === "A1")) || (data5 === "A0"))){
        const err24 = {instancePath:instancePath+"/appliedLevel",schemaPath:"#/properties/appliedLevel/enum",keyword:"enum",params:{allowedValues: schema0.properties.appliedLevel.enum}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if(data.papers !== undefined){
      let data6 = data.papers;
      if(typeof data6 === "string"){
        if(func1(data6) > 200){
          const err25 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err25);
          errors++;
        }
        if(func1(data6) < 1){
          const err26 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err26);
          errors++;
        }
      }
      else {
        const err27 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if(data.inspected !== undefined){
      if(typeof data.inspected !== "boolean"){
        const err28 = {instancePath:instancePath+"/inspected",schemaPath:"#/properties/inspected/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if(data.creditable !== undefined){
      if(typeof data.creditable !== "boolean"){
        const err29 = {instancePath:instancePath+"/creditable",schemaPath:"#/properties/creditable/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if(data.asked !== undefined){
      let data9 = data.asked;
      if(Array.isArray(data9)){
        const len0 = data9.length;
        for(let i0=0; i0<len0; i0++){
          let data10 = data9[i0];
          if(typeof data10 !== "string"){
            const err30 = {instancePath:instancePath+"/asked/" + i0,schemaPath:"#/properties/asked/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err30);
            errors++;
          }
          if(!((((((((data10 === "GA") || (data10 === "SC")) || (data10 === "SW")) || (data10 === "MZ")) || (data10 === "WS")) || (data10 === "TZ")) || (data10 === "WX")) || (data10 === "JR"))){
            const err31 = {instancePath:instancePath+"/asked/" + i0,schemaPath:"#/properties/asked/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.asked.items.enum}};
            (vErrors ??= []).push(err31);
            errors++;
          }
        }
        let i1 = data9.length;
        let j0;
        if(i1 > 1){
          const indices0 = {};
          for(;i1--;){
            let item0 = data9[i1];
            if(typeof item0 !== "string"){
              continue;
            }
            if(typeof indices0[item0] == "number"){
              j0 = indices0[item0];
              const err32 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
              (vErrors ??= []).push(err32);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
      else {
        const err33 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.eligibilityNote !== undefined){
      let data11 = data.eligibilityNote;
      if(typeof data11 === "string"){
        if(func1(data11) > 4000){
          const err34 = {instancePath:instancePath+"/eligibilityNote",schemaPath:"#/properties/eligibilityNote/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err34);
          errors++;
        }
        if(func1(data11) < 1){
          const err35 = {instancePath:instancePath+"/eligibilityNote",schemaPath:"#/properties/eligibilityNote/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
      else {
        const err36 = {instancePath:instancePath+"/eligibilityNote",schemaPath:"#/properties/eligibilityNote/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
    if(data.selfScore !== undefined){
      let data12 = data.selfScore;
      if(typeof data12 === "string"){
        if(!pattern1.test(data12)){
          const err37 = {instancePath:instancePath+"/selfScore",schemaPath:"#/properties/selfScore/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"}};
          (vErrors ??= []).push(err37);
          errors++;
        }
      }
      else {
        const err38 = {instancePath:instancePath+"/selfScore",schemaPath:"#/properties/selfScore/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if(data.assessor !== undefined){
      let data13 = data.assessor;
      if(typeof data13 === "string"){
        if(func1(data13) > 200){
          const err39 = {instancePath:instancePath+"/assessor",schemaPath:"#/properties/assessor/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err39);
          errors++;
        }
        if(func1(data13) < 1){
          const err40 = {instancePath:instancePath+"/assessor",schemaPath:"#/properties/assessor/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err40);
          errors++;
        }
      }
      else {
        const err41 = {instancePath:instancePath+"/assessor",schemaPath:"#/properties/assessor/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
    if(data.visitedOn !== undefined){
      let data14 = data.visitedOn;
      if(typeof data14 === "string"){
        if(!pattern0.test(data14)){
          const err42 = {instancePath:instancePath+"/visitedOn",schemaPath:"#/properties/visitedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err42);
          errors++;
        }
      }
      else {
        const err43 = {instancePath:instancePath+"/visitedOn",schemaPath:"#/properties/visitedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    if(data.scores !== undefined){
      let data15 = data.scores;
      if(Array.isArray(data15)){
        if(data15.length > 1000){
          const err44 = {instancePath:instancePath+"/scores",schemaPath:"#/properties/scores/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err44);
          errors++;
        }
        const len1 = data15.length;
        for(let i2=0; i2<len1; i2++){
          let data16 = data15[i2];
          if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
            if(data16.first === undefined){
              const err45 = {instancePath:instancePath+"/scores/" + i2,schemaPath:"#/properties/scores/items/required",keyword:"required",params:{missingProperty: "first"}};
              (vErrors ??= []).push(err45);
              errors++;
            }
            if(data16.second === undefined){
              const err46 = {instancePath:instancePath+"/scores/" + i2,schemaPath:"#/properties/scores/items/required",keyword:"required",params:{missingProperty: "second"}};
              (vErrors ??= []).push(err46);
              errors++;
            }
            if(data16.full === undefined){
              const err47 = {instancePath:instancePath+"/scores/" + i2,schemaPath:"#/properties/scores/items/required",keyword:"required",params:{missingProperty: "full"}};
              (vErrors ??= []).push(err47);
              errors++;
            }
            if(data16.score === undefined){
              const err48 = {instancePath:instancePath+"/scores/" + i2,schemaPath:"#/properties/scores/items/required",keyword:"required",params:{missingProperty: "score"}};
              (vErrors ??= []).push(err48);
              errors++;
            }
            for(const key1 in data16){
              if(!(((((key1 === "first") || (key1 === "second")) || (key1 === "full")) || (key1 === "score")) || (key1 === "why"))){
                const err49 = {instancePath:instancePath+"/scores/" + i2,schemaPath:"#/properties/scores/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err49);
                errors++;
              }
            }
            if(data16.first !== undefined){
              let data17 = data16.first;
              if(typeof data17 !== "string"){
                const err50 = {instancePath:instancePath+"/scores/" + i2+"/first",schemaPath:"#/properties/scores/items/properties/first/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err50);
                errors++;
              }
              if(!(((((data17 === "基础条件") || (data17 === "内部治理")) || (data17 === "党的建设")) || (data17 === "工作绩效")) || (data17 === "社会评价"))){
                const err51 = {instancePath:instancePath+"/scores/" + i2+"/first",schemaPath:"#/properties/scores/items/properties/first/enum",keyword:"enum",params:{allowedValues: schema0.properties.scores.items.properties.first.enum}};
                (vErrors ??= []).push(err51);
                errors++;
              }
            }
            if(data16.second !== undefined){
              let data18 = data16.second;
              if(typeof data18 === "string"){
                if(func1(data18) > 200){
                  const err52 = {instancePath:instancePath+"/scores/" + i2+"/second",schemaPath:"#/properties/scores/items/properties/second/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err52);
                  errors++;
                }
                if(func1(data18) < 1){
                  const err53 = {instancePath:instancePath+"/scores/" + i2+"/second",schemaPath:"#/properties/scores/items/properties/second/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err53);
                  errors++;
                }
              }
              else {
                const err54 = {instancePath:instancePath+"/scores/" + i2+"/second",schemaPath:"#/properties/scores/items/properties/second/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err54);
                errors++;
              }
            }
            if(data16.full !== undefined){
              let data19 = data16.full;
              if(typeof data19 === "string"){
                if(!pattern1.test(data19)){
                  const err55 = {instancePath:instancePath+"/scores/" + i2+"/full",schemaPath:"#/properties/scores/items/properties/full/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"}};
                  (vErrors ??= []).push(err55);
                  errors++;
                }
              }
              else {
                const err56 = {instancePath:instancePath+"/scores/" + i2+"/full",schemaPath:"#/properties/scores/items/properties/full/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err56);
                errors++;
              }
            }
            if(data16.score !== undefined){
              let data20 = data16.score;
              if(typeof data20 === "string"){
                if(!pattern1.test(data20)){
                  const err57 = {instancePath:instancePath+"/scores/" + i2+"/score",schemaPath:"#/properties/scores/items/properties/score/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"}};
                  (vErrors ??= []).push(err57);
                  errors++;
                }
              }
              else {
                const err58 = {instancePath:instancePath+"/scores/" + i2+"/score",schemaPath:"#/properties/scores/items/properties/score/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err58);
                errors++;
              }
            }
            if(data16.why !== undefined){
              let data21 = data16.why;
              if(typeof data21 === "string"){
                if(func1(data21) > 200){
                  const err59 = {instancePath:instancePath+"/scores/" + i2+"/why",schemaPath:"#/properties/scores/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err59);
                  errors++;
                }
                if(func1(data21) < 1){
                  const err60 = {instancePath:instancePath+"/scores/" + i2+"/why",schemaPath:"#/properties/scores/items/properties/why/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err60);
                  errors++;
                }
              }
              else {
                const err61 = {instancePath:instancePath+"/scores/" + i2+"/why",schemaPath:"#/properties/scores/items/properties/why/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err61);
                errors++;
              }
            }
          }
          else {
            const err62 = {instancePath:instancePath+"/scores/" + i2,schemaPath:"#/properties/scores/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err62);
            errors++;
          }
        }
      }
      else {
        const err63 = {instancePath:instancePath+"/scores",schemaPath:"#/properties/scores/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err63);
        errors++;
      }
    }
    if(data.publicFrom !== undefined){
      let data22 = data.publicFrom;
      if(typeof data22 === "string"){
        if(!pattern0.test(data22)){
          const err64 = {instancePath:instancePath+"/publicFrom",schemaPath:"#/properties/publicFrom/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err64);
          errors++;
        }
      }
      else {
        const err65 = {instancePath:instancePath+"/publicFrom",schemaPath:"#/properties/publicFrom/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err65);
        errors++;
      }
    }
    if(data.publicTo !== undefined){
      let data23 = data.publicTo;
      if(typeof data23 === "string"){
        if(!pattern0.test(data23)){
          const err66 = {instancePath:instancePath+"/publicTo",schemaPath:"#/properties/publicTo/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err66);
          errors++;
        }
      }
      else {
        const err67 = {instancePath:instancePath+"/publicTo",schemaPath:"#/properties/publicTo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err67);
        errors++;
      }
    }
    if(data.objections !== undefined){
      let data24 = data.objections;
      if(Array.isArray(data24)){
        if(data24.length > 1000){
          const err68 = {instancePath:instancePath+"/objections",schemaPath:"#/properties/objections/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err68);
          errors++;
        }
        const len2 = data24.length;
        for(let i3=0; i3<len2; i3++){
          let data25 = data24[i3];
          if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
            if(data25.by === undefined){
              const err69 = {instancePath:instancePath+"/objections/" + i3,schemaPath:"#/properties/objections/items/required",keyword:"required",params:{missingProperty: "by"}};
              (vErrors ??= []).push(err69);
              errors++;
            }
            if(data25.date === undefined){
              const err70 = {instancePath:instancePath+"/objections/" + i3,schemaPath:"#/properties/objections/items/required",keyword:"required",params:{missingProperty: "date"}};
              (vErrors ??= []).push(err70);
              errors++;
            }
            if(data25.text === undefined){
              const err71 = {instancePath:instancePath+"/objections/" + i3,schemaPath:"#/properties/objections/items/required",keyword:"required",params:{missingProperty: "text"}};
              (vErrors ??= []).push(err71);
              errors++;
            }
            for(const key2 in data25){
              if(!((((key2 === "by") || (key2 === "date")) || (key2 === "text")) || (key2 === "result"))){
                const err72 = {instancePath:instancePath+"/objections/" + i3,schemaPath:"#/properties/objections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err72);
                errors++;
              }
            }
            if(data25.by !== undefined){
              let data26 = data25.by;
              if(typeof data26 === "string"){
                if(func1(data26) > 200){
                  const err73 = {instancePath:instancePath+"/objections/" + i3+"/by",schemaPath:"#/properties/objections/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err73);
                  errors++;
                }
                if(func1(data26) < 1){
                  const err74 = {instancePath:instancePath+"/objections/" + i3+"/by",schemaPath:"#/properties/objections/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err74);
                  errors++;
                }
              }
              else {
                const err75 = {instancePath:instancePath+"/objections/" + i3+"/by",schemaPath:"#/properties/objections/items/properties/by/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err75);
                errors++;
              }
            }
            if(data25.date !== undefined){
              let data27 = data25.date;
              if(typeof data27 === "string"){
                if(!pattern0.test(data27)){
                  const err76 = {instancePath:instancePath+"/objections/" + i3+"/date",schemaPath:"#/properties/objections/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err76);
                  errors++;
                }
              }
              else {
                const err77 = {instancePath:instancePath+"/objections/" + i3+"/date",schemaPath:"#/properties/objections/items/properties/date/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err77);
                errors++;
              }
            }
            if(data25.text !== undefined){
              let data28 = data25.text;
              if(typeof data28 === "string"){
                if(func1(data28) > 200){
                  const err78 = {instancePath:instancePath+"/objections/" + i3+"/text",schemaPath:"#/properties/objections/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err78);
                  errors++;
                }
                if(func1(data28) < 1){
                  const err79 = {instancePath:instancePath+"/objections/" + i3+"/text",schemaPath:"#/properties/objections/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err79);
                  errors++;
                }
              }
              else {
                const err80 = {instancePath:instancePath+"/objections/" + i3+"/text",schemaPath:"#/properties/objections/items/properties/text/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err80);
                errors++;
              }
            }
            if(data25.result !== undefined){
              let data29 = data25.result;
              if(typeof data29 === "string"){
                if(func1(data29) > 200){
                  const err81 = {instancePath:instancePath+"/objections/" + i3+"/result",schemaPath:"#/properties/objections/items/properties/result/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err81);
                  errors++;
                }
                if(func1(data29) < 1){
                  const err82 = {instancePath:instancePath+"/objections/" + i3+"/result",schemaPath:"#/properties/objections/items/properties/result/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err82);
                  errors++;
                }
              }
              else {
                const err83 = {instancePath:instancePath+"/objections/" + i3+"/result",schemaPath:"#/properties/objections/items/properties/result/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err83);
                errors++;
              }
            }
          }
          else {
            const err84 = {instancePath:instancePath+"/objections/" + i3,schemaPath:"#/properties/objections/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err84);
            errors++;
          }
        }
      }
      else {
        const err85 = {instancePath:instancePath+"/objections",schemaPath:"#/properties/objections/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err85);
        errors++;
      }
    }
    if(data.finalLevel !== undefined){
      let data30 = data.finalLevel;
      if(typeof data30 !== "string"){
        const err86 = {instancePath:instancePath+"/finalLevel",schemaPath:"#/properties/finalLevel/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err86);
        errors++;
      }
      if(!((((((data30 === "A5") || (data30 === "A4")) || (data30 === "A3")) || (data30 === "A2")) || (data30 === "A1")) || (data30 === "A0"))){
        const err87 = {instancePath:instancePath+"/finalLevel",schemaPath:"#/properties/finalLevel/enum",keyword:"enum",params:{allowedValues: schema0.properties.finalLevel.enum}};
        (vErrors ??= []).push(err87);
        errors++;
      }
    }
    if(data.finalReason !== undefined){
      let data31 = data.finalReason;
      if(typeof data31 === "string"){
        if(func1(data31) > 4000){
          const err88 = {instancePath:instancePath+"/finalReason",schemaPath:"#/properties/finalReason/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err88);
          errors++;
        }
        if(func1(data31) < 1){
          const err89 = {instancePath:instancePath+"/finalReason",schemaPath:"#/properties/finalReason/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err89);
          errors++;
        }
      }
      else {
        const err90 = {instancePath:instancePath+"/finalReason",schemaPath:"#/properties/finalReason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err90);
        errors++;
      }
    }
    if(data.announcedOn !== undefined){
      let data32 = data.announcedOn;
      if(typeof data32 === "string"){
        if(!pattern0.test(data32)){
          const err91 = {instancePath:instancePath+"/announcedOn",schemaPath:"#/properties/announcedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err91);
          errors++;
        }
      }
      else {
        const err92 = {instancePath:instancePath+"/announcedOn",schemaPath:"#/properties/announcedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err92);
        errors++;
      }
    }
    if(data.certNo !== undefined){
      let data33 = data.certNo;
      if(typeof data33 === "string"){
        if(func1(data33) > 200){
          const err93 = {instancePath:instancePath+"/certNo",schemaPath:"#/properties/certNo/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err93);
          errors++;
        }
        if(func1(data33) < 1){
          const err94 = {instancePath:instancePath+"/certNo",schemaPath:"#/properties/certNo/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err94);
          errors++;
        }
      }
      else {
        const err95 = {instancePath:instancePath+"/certNo",schemaPath:"#/properties/certNo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err95);
        errors++;
      }
    }
    if(data.checks !== undefined){
      let data34 = data.checks;
      if(Array.isArray(data34)){
        if(data34.length > 1000){
          const err96 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err96);
          errors++;
        }
        const len3 = data34.length;
        for(let i4=0; i4<len3; i4++){
          let data35 = data34[i4];
          if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
            if(data35.date === undefined){
              const err97 = {instancePath:instancePath+"/checks/" + i4,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "date"}};
              (vErrors ??= []).push(err97);
              errors++;
            }
            if(data35.kind === undefined){
              const err98 = {instancePath:instancePath+"/checks/" + i4,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "kind"}};
              (vErrors ??= []).push(err98);
              errors++;
            }
            if(data35.cause === undefined){
              const err99 = {instancePath:instancePath+"/checks/" + i4,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "cause"}};
              (vErrors ??= []).push(err99);
              errors++;
            }
            if(data35.result === undefined){
              const err100 = {instancePath:instancePath+"/checks/" + i4,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "result"}};
              (vErrors ??= []).push(err100);
              errors++;
            }
            for(const key3 in data35){
              if(!((((key3 === "date") || (key3 === "kind")) || (key3 === "cause")) || (key3 === "result"))){
                const err101 = {instancePath:instancePath+"/checks/" + i4,schemaPath:"#/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
                (vErrors ??= []).push(err101);
                errors++;
              }
            }
            if(data35.date !== undefined){
              let data36 = data35.date;
              if(typeof data36 === "string"){
                if(!pattern0.test(data36)){
                  const err102 = {instancePath:instancePath+"/checks/" + i4+"/date",schemaPath:"#/properties/checks/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err102);
                  errors++;
                }
              }
              else {
                const err103 = {instancePath:instancePath+"/checks/" + i4+"/date",schemaPath:"#/properties/checks/items/properties/date/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err103);
                errors++;
              }
            }
            if(data35.kind !== undefined){
              let data37 = data35.kind;
              if(typeof data37 !== "string"){
                const err104 = {instancePath:instancePath+"/checks/" + i4+"/kind",schemaPath:"#/properties/checks/items/properties/kind/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err104);
                errors++;
              }
              if(!((data37 === "跟踪评估") || (data37 === "核查评估"))){
                const err105 = {instancePath:instancePath+"/checks/" + i4+"/kind",schemaPath:"#/properties/checks/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.checks.items.properties.kind.enum}};
                (vErrors ??= []).push(err105);
                errors++;
              }
            }
            if(data35.cause !== undefined){
              let data38 = data35.cause;
              if(typeof data38 === "string"){
                if(func1(data38) > 200){
                  const err106 = {instancePath:instancePath+"/checks/" + i4+"/cause",schemaPath:"#/properties/checks/items/properties/cause/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err106);
                  errors++;
                }
                if(func1(data38) < 1){
                  const err107 = {instancePath:instancePath+"/checks/" + i4+"/cause",schemaPath:"#/properties/checks/items/properties/cause/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err107);
                  errors++;
                }
              }
              else {
                const err108 = {instancePath:instancePath+"/checks/" + i4+"/cause",schemaPath:"#/properties/checks/items/properties/cause/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err108);
                errors++;
              }
            }
            if(data35.result !== undefined){
              let data39 = data35.result;
              if(typeof data39 !== "string"){
                const err109 = {instancePath:instancePath+"/checks/" + i4+"/result",schemaPath:"#/properties/checks/items/properties/result/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err109);
                errors++;
              }
              if(!(((data39 === "维持等级") || (data39 === "降低等级")) || (data39 === "取消等级"))){
                const err110 = {instancePath:instancePath+"/checks/" + i4+"/result",schemaPath:"#/properties/checks/items/properties/result/enum",keyword:"enum",params:{allowedValues: schema0.properties.checks.items.properties.result.enum}};
                (vErrors ??= []).push(err110);
                errors++;
              }
            }
          }
          else {
            const err111 = {instancePath:instancePath+"/checks/" + i4,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err111);
            errors++;
          }
        }
      }
      else {
        const err112 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err112);
        errors++;
      }
    }
    if(data.adjustedLevel !== undefined){
      let data40 = data.adjustedLevel;
      if(typeof data40 !== "string"){
        const err113 = {instancePath:instancePath+"/adjustedLevel",schemaPath:"#/properties/adjustedLevel/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err113);
        errors++;
      }
      if(!((((((data40 === "A5") || (data40 === "A4")) || (data40 === "A3")) || (data40 === "A2")) || (data40 === "A1")) || (data40 === "A0"))){
        const err114 = {instancePath:instancePath+"/adjustedLevel",schemaPath:"#/properties/adjustedLevel/enum",keyword:"enum",params:{allowedValues: schema0.properties.adjustedLevel.enum}};
        (vErrors ??= []).push(err114);
        errors++;
      }
    }
    if(data.adjustedOn !== undefined){
      let data41 = data.adjustedOn;
      if(typeof data41 === "string"){
        if(!pattern0.test(data41)){
          const err115 = {instancePath:instancePath+"/adjustedOn",schemaPath:"#/properties/adjustedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err115);
          errors++;
        }
      }
      else {
        const err116 = {instancePath:instancePath+"/adjustedOn",schemaPath:"#/properties/adjustedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err116);
        errors++;
      }
    }
  }
  else {
    const err117 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err117);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
