// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"rectification":{"type":"string","minLength":1,"maxLength":200},"alert":{"type":"string","minLength":1,"maxLength":200},"reasons":{"type":"array","items":{"type":"string","enum":["逾期未完成整改","证书过期未办理","未按规定参加年度检查","投诉举报反映的问题","疑似长期未开展活动","其他"]},"minItems":1,"uniqueItems":true},"reasonNote":{"type":"string","minLength":1,"maxLength":200},"heldAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"},"place":{"type":"string","minLength":1,"maxLength":200},"invited":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":2,"maxLength":30},"post":{"type":"string","enum":["P1","P2","P3","P4","P5","P6"]},"attended":{"type":"boolean"},"absence":{"type":"string","minLength":1,"maxLength":200}},"required":["name","post"],"additionalProperties":false,"allOf":[{"if":{"properties":{"attended":{"const":false}},"required":["attended"]},"else":{"properties":{"absence":false}}}]},"minItems":1,"maxItems":1000},"officers":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":2,"maxLength":30},"licence":{"type":"string","minLength":1,"maxLength":200}},"required":["name","licence"],"additionalProperties":false},"minItems":2,"maxItems":1000},"papers":{"type":"string","minLength":1,"maxLength":100},"replyBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"recorder":{"type":"string","minLength":2,"maxLength":30},"minutes":{"type":"string","minLength":1,"maxLength":4000},"promise":{"type":"string","minLength":1,"maxLength":4000},"promisedBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"signed":{"type":"string","minLength":1,"maxLength":200},"outcome":{"type":"string","enum":["承诺整改","说明情况","未到场"]},"followUp":{"type":"string","minLength":1,"maxLength":4000},"closedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["org","reasons","reasonNote","heldAt","place","replyBy"],"additionalProperties":false,"allOf":[{"if":{"required":["promise"]},"then":{"required":["promisedBy"]},"else":{"properties":{"promisedBy":false}}}]};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern1 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");

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
    if((data.promise === undefined) && (missing0 = "promise")){
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
      if(data.promisedBy === undefined){
        const err1 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "promisedBy"}};
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
      if(data.promisedBy !== undefined){
        const err2 = {instancePath:instancePath+"/promisedBy",schemaPath:"#/allOf/0/else/properties/promisedBy/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.promisedBy = true;
    }
    ifClause0 = "else";
  }
  if(!valid1){
    const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err3);
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.org === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.reasons === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    if(data.reasonNote === undefined){
      const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasonNote"}};
      (vErrors ??= []).push(err6);
      errors++;
    }
    if(data.heldAt === undefined){
      const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heldAt"}};
      (vErrors ??= []).push(err7);
      errors++;
    }
    if(data.place === undefined){
      const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"}};
      (vErrors ??= []).push(err8);
      errors++;
    }
    if(data.replyBy === undefined){
      const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "replyBy"}};
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
      let data1 = data.org;
      if(typeof data1 === "string"){
        if(func1(data1) > 200){
          const err11 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err11);
          errors++;
        }
        if(func1(data1) < 1){
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
    if(data.street !== undefined){
      let data2 = data.street;
      if(typeof data2 !== "string"){
        const err14 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err14);
        errors++;
      }
      if(!((((((((((((data2 === "310110001") || (data2 === "310110006")) || (data2 === "310110008")) || (data2 === "310110009")) || (data2 === "310110012")) || (data2 === "310110013")) || (data2 === "310110015")) || (data2 === "310110016")) || (data2 === "310110018")) || (data2 === "310110019")) || (data2 === "310110020")) || (data2 === "310110021"))){
        const err15 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if(data.rectification !== undefined){
      let data3 = data.rectification;
      if(typeof data3 === "string"){
        if(func1(data3) > 200){
          const err16 = {instancePath:instancePath+"/rectification",schemaPath:"#/properties/rectification/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err16);
          errors++;
        }
        if(func1(data3) < 1){
          const err17 = {instancePath:instancePath+"/rectification",schemaPath:"#/properties/rectification/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err17);
          errors++;
        }
      }
      else {
        const err18 = {instancePath:instancePath+"/rectification",schemaPath:"#/properties/rectification/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if(data.alert !== undefined){
      let data4 = data.alert;
      if(typeof data4 === "string"){
        if(func1(data4) > 200){
          const err19 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err19);
          errors++;
        }
        if(func1(data4) < 1){
          const err20 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err20);
          errors++;
        }
      }
      else {
        const err21 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if(data.reasons !== undefined){
      let data5 = data.reasons;
      if(Array.isArray(data5)){
        if(data5.length < 1){
          const err22 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err22);
          errors++;
        }
        const len0 = data5.length;
        for(let i0=0; i0<len0; i0++){
          let data6 = data5[i0];
          if(typeof data6 !== "string"){
            const err23 = {instancePath:instancePath+"/reasons/" + i0,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err23);
            errors++;
          }
          if(!((((((data6 === "逾期未完成整改") || (data6 === "证书过期未办理")) || (data6 === "未按规定参加年度检查")) || (data6 === "投诉举报反映的问题")) || (data6 === "疑似长期未开展活动")) || (data6 === "其他"))){
            const err24 = {instancePath:instancePath+"/reasons/" + i0,schemaPath:"#/properties/reasons/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.reasons.items.enum}};
            (vErrors ??= []).push(err24);
            errors++;
          }
        }
        let i1 = data5.length;
        let j0;
        if(i1 > 1){
          const indices0 = {};
          for(;i1--;){
            let item0 = data5[i1];
            if(typeof item0 !== "string"){
              continue;
            }
            if(typeof indices0[item0] == "number"){
              j0 = indices0[item0];
              const err25 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
              (vErrors ??= []).push(err25);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
      else {
        const err26 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if(data.reasonNote !== undefined){
      let data7 = data.reasonNote;
      if(typeof data7 === "string"){
        if(func1(data7) > 200){
          const err27 = {instancePath:instancePath+"/reasonNote",schemaPath:"#/properties/reasonNote/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err27);
          errors++;
        }
        if(func1(data7) < 1){
          const err28 = {instancePath:instancePath+"/reasonNote",schemaPath:"#/properties/reasonNote/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err28);
          errors++;
        }
      }
      else {
        const err29 = {instancePath:instancePath+"/reasonNote",schemaPath:"#/properties/reasonNote/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if(data.heldAt !== undefined){
      let data8 = data.heldAt;
      if(typeof data8 === "string"){
        if(!pattern0.test(data8)){
          const err30 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"}};
          (vErrors ??= []).push(err30);
          errors++;
        }
      }
      else {
        const err31 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    if(data.place !== undefined){
      let data9 = data.place;
      if(typeof data9 === "string"){
        if(func1(data9) > 200){
          const err32 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err32);
          errors++;
        }
        if(func1(data9) < 1){
          const err33 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err33);
          errors++;
        }
      }
      else {
        const err34 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if(data.invited !== undefined){
      let data10 = data.invited;
      if(Array.isArray(data10)){
        if(data10.length > 1000){
          const err35 = {instancePath:instancePath+"/invited",schemaPath:"#/properties/invited/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err35);
          errors++;
        }
        if(data10.length < 1){
          const err36 = {instancePath:instancePath+"/invited",schemaPath:"#/properties/invited/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err36);
          errors++;
        }
        const len1 = data10.length;
        for(let i2=0; i2<len1; i2++){
          let data11 = data10[i2];
          const _errs30 = errors;
          let valid10 = true;
          const _errs31 = errors;
          if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
            let missing1;
            if((data11.attended === undefined) && (missing1 = "attended")){
              const err37 = {};
              (vErrors ??= []).push(err37);
              errors++;
            }
            else {
              if(data11.attended !== undefined){
                if(false !== data11.attended){
                  const err38 = {};
                  (vErrors ??= []).push(err38);
                  errors++;
                }
              }
            }
          }
          var _valid1 = _errs31 === errors;
          errors = _errs30;
          if(vErrors !== null){
            if(_errs30){
              vErrors.length = _errs30;
            }
            else {
              vErrors = null;
            }
          }
          if(!_valid1){
            const _errs33 = errors;
            if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
              if(data11.absence !== undefined){
                const err39 = {instancePath:instancePath+"/invited/" + i2+"/absence",schemaPath:"#/properties/invited/items/allOf/0/else/properties/absence/false schema",keyword:"false schema",params:{}};
                (vErrors ??= []).push(err39);
                errors++;
              }
            }
            var _valid1 = _errs33 === errors;
            valid10 = _valid1;
            if(valid10){
              var props1 = {};
              props1.absence = true;
              props1.attended = true;
            }
          }
          if(!valid10){
            const err40 = {instancePath:instancePath+"/invited/" + i2,schemaPath:"#/properties/invited/items/allOf/0/if",keyword:"if",params:{failingKeyword: "else"}};
            (vErrors ??= []).push(err40);
            errors++;
          }
          if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
            if(data11.name === undefined){
              const err41 = {instancePath:instancePath+"/invited/" + i2,schemaPath:"#/properties/invited/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err41);
              errors++;
            }
            if(data11.post === undefined){
              const err42 = {instancePath:instancePath+"/invited/" + i2,schemaPath:"#/properties/invited/items/required",keyword:"required",params:{missingProperty: "post"}};
              (vErrors ??= []).push(err42);
              errors++;
            }
            for(const key1 in data11){
              if(!((((key1 === "name") || (key1 === "post")) || (key1 === "attended")) || (key1 === "absence"))){
                const err43 = {instancePath:instancePath+"/invited/" + i2,schemaPath:"#/properties/invited/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err43);
                errors++;
              }
            }
            if(data11.name !== undefined){
              let data14 = data11.name;
              if(typeof data14 === "string"){
                if(func1(data14) > 30){
                  const err44 = {instancePath:instancePath+"/invited/" + i2+"/name",schemaPath:"#/properties/invited/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err44);
                  errors++;
                }
                if(func1(data14) < 2){
                  const err45 = {instancePath:instancePath+"/invited/" + i2+"/name",schemaPath:"#/properties/invited/items/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err45);
                  errors++;
                }
              }
              else {
                const err46 = {instancePath:instancePath+"/invited/" + i2+"/name",schemaPath:"#/properties/invited/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err46);
                errors++;
              }
            }
            if(data11.post !== undefined){
              let data15 = data11.post;
              if(typeof data15 !== "string"){
                const err47 = {instancePath:instancePath+"/invited/" + i2+"/post",schemaPath:"#/properties/invited/items/properties/post/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err47);
                errors++;
              }
              if(!((((((data15 === "P1") || (data15 === "P2")) || (data15 === "P3")) || (data15 === "P4")) || (data15 === "P5")) || (data15 === "P6"))){
                const err48 = {instancePath:instancePath+"/invited/" + i2+"/post",schemaPath:"#/properties/invited/items/properties/post/enum",keyword:"enum",params:{allowedValues: schema0.properties.invited.items.properties.post.enum}};
                (vErrors ??= []).push(err48);
                errors++;
              }
            }
            if(data11.attended !== undefined){
              if(typeof data11.attended !== "boolean"){
                const err49 = {instancePath:instancePath+"/invited/" + i2+"/attended",schemaPath:"#/properties/invited/items/properties/attended/type",keyword:"type",params:{type: "boolean"}};
                (vErrors ??= []).push(err49);
                errors++;
              }
            }
            if(data11.absence !== undefined){
              let data17 = data11.absence;
              if(typeof data17 === "string"){
                if(func1(data17) > 200){
                  const err50 = {instancePath:instancePath+"/invited/" + i2+"/absence",schemaPath:"#/properties/invited/items/properties/absence/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err50);
                  errors++;
                }
                if(func1(data17) < 1){
                  const err51 = {instancePath:instancePath+"/invited/" + i2+"/absence",schemaPath:"#/properties/invited/items/properties/absence/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err51);
                  errors++;
                }
              }
              else {
                const err52 = {instancePath:instancePath+"/invited/" + i2+"/absence",schemaPath:"#/properties/invited/items/properties/absence/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err52);
                errors++;
              }
            }
          }
          else {
            const err53 = {instancePath:instancePath+"/invited/" + i2,schemaPath:"#/properties/invited/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err53);
            errors++;
          }
        }
      }
      else {
        const err54 = {instancePath:instancePath+"/invited",schemaPath:"#/properties/invited/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err54);
        errors++;
      }
    }
    if(data.officers !== undefined){
      let data18 = data.officers;
      if(Array.isArray(data18)){
        if(data18.length > 1000){
          const err55 = {instancePath:instancePath+"/officers",schemaPath:"#/properties/officers/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err55);
          errors++;
        }
        if(data18.length < 2){
          const err56 = {instancePath:instancePath+"/officers",schemaPath:"#/properties/officers/minItems",keyword:"minItems",params:{limit: 2}};
          (vErrors ??= []).push(err56);
          errors++;
        }
        const len2 = data18.length;
        for(let i3=0; i3<len2; i3++){
          let data19 = data18[i3];
          if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
            if(data19.name === undefined){
              const err57 = {instancePath:instancePath+"/officers/" + i3,schemaPath:"#/properties/officers/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err57);
              errors++;
            }
            if(data19.licence === undefined){
              const err58 = {instancePath:instancePath+"/officers/" + i3,schemaPath:"#/properties/officers/items/required",keyword:"required",params:{missingProperty: "licence"}};
              (vErrors ??= []).push(err58);
              errors++;
            }
            for(const key2 in data19){
              if(!((key2 === "name") || (key2 === "licence"))){
                const err59 = {instancePath:instancePath+"/officers/" + i3,schemaPath:"#/properties/officers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err59);
                errors++;
              }
            }
            if(data19.name !== undefined){
              let data20 = data19.name;
              if(typeof data20 === "string"){
                if(func1(data20) > 30){
                  const err60 = {instancePath:instancePath+"/officers/" + i3+"/name",schemaPath:"#/properties/officers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err60);
                  errors++;
                }
                if(func1(data20) < 2){
                  const err61 = {instancePath:instancePath+"/officers/" + i3+"/name",schemaPath:"#/properties/officers/items/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err61);
                  errors++;
                }
              }
              else {
                const err62 = {instancePath:instancePath+"/officers/" + i3+"/name",schemaPath:"#/properties/officers/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err62);
                errors++;
              }
            }
            if(data19.licence !== undefined){
              let data21 = data19.licence;
              if(typeof data21 === "string"){
                if(func1(data21) > 200){
                  const err63 = {instancePath:instancePath+"/officers/" + i3+"/licence",schemaPath:"#/properties/officers/items/properties/licence/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err63);
                  errors++;
                }
                if(func1(data21) < 1){
                  const err64 = {instancePath:instancePath+"/officers/" + i3+"/licence",schemaPath:"#/properties/officers/items/properties/licence/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err64);
                  errors++;
                }
              }
              else {
                const err65 = {instancePath:instancePath+"/officers/" + i3+"/licence",schemaPath:"#/properties/officers/items/properties/licence/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err65);
                errors++;
              }
            }
          }
          else {
            const err66 = {instancePath:instancePath+"/officers/" + i3,schemaPath:"#/properties/officers/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err66);
            errors++;
          }
        }
      }
      else {
        const err67 = {instancePath:instancePath+"/officers",schemaPath:"#/properties/officers/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err67);
        errors++;
      }
    }
    if(data.papers !== undefined){
      let data22 = data.papers;
      if(typeof data22 === "string"){
        if(func1(data22) > 100){
          const err68 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/maxLength",keyword:"maxLength",params:{limit: 100}};
          (vErrors ??= []).push(err68);
          errors++;
        }
        if(func1(data22) < 1){
          const err69 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err69);
          errors++;
        }
      }
      else {
        const err70 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err70);
        errors++;
      }
    }
    if(data.replyBy !== undefined){
      let data23 = data.replyBy;
      if(typeof data23 === "string"){
        if(!pattern1.test(data23)){
          const err71 = {instancePath:instancePath+"/replyBy",schemaPath:"#/properties/replyBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err71);
          errors++;
        }
      }
      else {
        const err72 = {instancePath:instancePath+"/replyBy",schemaPath:"#/properties/replyBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err72);
        errors++;
      }
    }
    if(data.recorder !== undefined){
      let data24 = data.recorder;
      if(typeof data24 === "string"){
        if(func1(data24) > 30){
          const err73 = {instancePath:instancePath+"/recorder",schemaPath:"#/properties/recorder/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err73);
          errors++;
        }
        if(func1(data24) < 2){
          const err74 = {instancePath:instancePath+"/recorder",schemaPath:"#/properties/recorder/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err74);
          errors++;
        }
      }
      else {
        const err75 = {instancePath:instancePath+"/recorder",schemaPath:"#/properties/recorder/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err75);
        errors++;
      }
    }
    if(data.minutes !== undefined){
      let data25 = data.minutes;
      if(typeof data25 === "string"){
        if(func1(data25) > 4000){
          const err76 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err76);
          errors++;
        }
        if(func1(data25) < 1){
          const err77 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err77);
          errors++;
        }
      }
      else {
        const err78 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err78);
        errors++;
      }
    }
    if(data.promise !== undefined){
      let data26 = data.promise;
      if(typeof data26 === "string"){
        if(func1(data26) > 4000){
          const err79 = {instancePath:instancePath+"/promise",schemaPath:"#/properties/promise/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err79);
          errors++;
        }
        if(func1(data26) < 1){
          const err80 = {instancePath:instancePath+"/promise",schemaPath:"#/properties/promise/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err80);
          errors++;
        }
      }
      else {
        const err81 = {instancePath:instancePath+"/promise",schemaPath:"#/properties/promise/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err81);
        errors++;
      }
    }
    if(data.promisedBy !== undefined){
      let data27 = data.promisedBy;
      if(typeof data27 === "string"){
        if(!pattern1.test(data27)){
          const err82 = {instancePath:instancePath+"/promisedBy",schemaPath:"#/properties/promisedBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err82);
          errors++;
        }
      }
      else {
        const err83 = {instancePath:instancePath+"/promisedBy",schemaPath:"#/properties/promisedBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err83);
        errors++;
      }
    }
    if(data.signed !== undefined){
      let data28 = data.signed;
      if(typeof data28 === "string"){
        if(func1(data28) > 200){
          const err84 = {instancePath:instancePath+"/signed",schemaPath:"#/properties/signed/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err84);
          errors++;
        }
        if(func1(data28) < 1){
          const err85 = {instancePath:instancePath+"/signed",schemaPath:"#/properties/signed/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err85);
          errors++;
        }
      }
      else {
        const err86 = {instancePath:instancePath+"/signed",schemaPath:"#/properties/signed/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err86);
        errors++;
      }
    }
    if(data.outcome !== undefined){
      let data29 = data.outcome;
      if(typeof data29 !== "string"){
        const err87 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err87);
        errors++;
      }
      if(!(((data29 === "承诺整改") || (data29 === "说明情况")) || (data29 === "未到场"))){
        const err88 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema0.properties.outcome.enum}};
        (vErrors ??= []).push(err88);
        errors++;
      }
    }
    if(data.followUp !== undefined){
      let data30 = data.followUp;
      if(typeof data30 === "string"){
        if(func1(data30) > 4000){
          const err89 = {instancePath:instancePath+"/followUp",schemaPath:"#/properties/followUp/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err89);
          errors++;
        }
        if(func1(data30) < 1){
          const err90 = {instancePath:instancePath+"/followUp",schemaPath:"#/properties/followUp/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err90);
          errors++;
        }
      }
      else {
        const err91 = {instancePath:instancePath+"/followUp",schemaPath:"#/properties/followUp/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err91);
        errors++;
      }
    }
    if(data.closedOn !== undefined){
      let data31 = data.closedOn;
      if(typeof data31 === "string"){
        if(!pattern1.test(data31)){
          const err92 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err92);
          errors++;
        }
      }
      else {
        const err93 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err93);
        errors++;
      }
    }
  }
  else {
    const err94 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err94);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
