// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"year":{"type":"integer","minimum":1900,"maximum":2100},"level":{"type":"string","enum":["QJ","JD","ZT"]},"ordinal":{"type":"integer","minimum":1,"maximum":20},"quarter":{"type":"integer","minimum":1,"maximum":4},"theme":{"type":"string","minLength":1,"maxLength":40},"heldAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"},"place":{"type":"string","minLength":1,"maxLength":200},"convener":{"type":"string","minLength":1,"maxLength":200},"chair":{"type":"string","minLength":2,"maxLength":30},"replyBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"contactName":{"type":"string","minLength":2,"maxLength":30},"contactPhone":{"type":"string","pattern":"^0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?$"},"members":{"type":"array","items":{"type":"object","properties":{"unit":{"type":"string","minLength":1,"maxLength":200},"person":{"type":"string","minLength":2,"maxLength":30},"post":{"type":"string","minLength":1,"maxLength":200},"attended":{"type":"string","enum":["出席","请假","列席"]}},"required":["unit"],"additionalProperties":false},"minItems":1,"maxItems":1000},"agenda":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string","minLength":1,"maxLength":200},"unit":{"type":"string","minLength":1,"maxLength":200}},"required":["topic","unit"],"additionalProperties":false},"minItems":1,"maxItems":1000},"account":{"type":"string","minLength":1,"maxLength":4000},"decisions":{"type":"array","items":{"type":"object","properties":{"matter":{"type":"string","minLength":1,"maxLength":200},"unit":{"type":"string","minLength":1,"maxLength":200},"due":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"progress":{"type":"string","minLength":1,"maxLength":200},"doneOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["matter","unit","due"],"additionalProperties":false},"maxItems":1000}},"required":["year","level","ordinal","heldAt","place","convener","chair","replyBy","contactName","contactPhone"],"additionalProperties":false,"allOf":[{"if":{"properties":{"level":{"const":"JD"}},"required":["level"]},"then":{"required":["quarter"]},"else":{"properties":{"quarter":false}}},{"if":{"properties":{"level":{"const":"ZT"}},"required":["level"]},"then":{"required":["theme"]},"else":{"properties":{"theme":false}}}]};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern1 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern2 = new RegExp("^0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?$", "u");

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
    if((data.level === undefined) && (missing0 = "level")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.level !== undefined){
        if("JD" !== data.level){
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
      if(data.quarter === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "quarter"}};
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
      if(data.quarter !== undefined){
        const err3 = {instancePath:instancePath+"/quarter",schemaPath:"#/allOf/0/else/properties/quarter/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.quarter = true;
      props0.level = true;
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
    if((data.level === undefined) && (missing1 = "level")){
      const err5 = {};
      (vErrors ??= []).push(err5);
      errors++;
    }
    else {
      if(data.level !== undefined){
        if("ZT" !== data.level){
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
      if(data.theme === undefined){
        const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "theme"}};
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
      if(data.theme !== undefined){
        const err8 = {instancePath:instancePath+"/theme",schemaPath:"#/allOf/1/else/properties/theme/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    var _valid1 = _errs12 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.theme = true;
      props1.level = true;
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.year === undefined){
      const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"}};
      (vErrors ??= []).push(err10);
      errors++;
    }
    if(data.level === undefined){
      const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"}};
      (vErrors ??= []).push(err11);
      errors++;
    }
    if(data.ordinal === undefined){
      const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ordinal"}};
      (vErrors ??= []).push(err12);
      errors++;
    }
    if(data.heldAt === undefined){
      const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heldAt"}};
      (vErrors ??= []).push(err13);
      errors++;
    }
    if(data.place === undefined){
      const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"}};
      (vErrors ??= []).push(err14);
      errors++;
    }
    if(data.convener === undefined){
      const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "convener"}};
      (vErrors ??= []).push(err15);
      errors++;
    }
    if(data.chair === undefined){
      const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chair"}};
      (vErrors ??= []).push(err16);
      errors++;
    }
    if(data.replyBy === undefined){
      const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "replyBy"}};
      (vErrors ??= []).push(err17);
      errors++;
    }
    if(data.contactName === undefined){
      const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactName"}};
      (vErrors ??= []).push(err18);
      errors++;
    }
    if(data.contactPhone === undefined){
      const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactPhone"}};
      (vErrors ??= []).push(err19);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err20 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if(data.year !== undefined){
      let data4 = data.year;
      if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
        const err21 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err21);
        errors++;
      }
      if((typeof data4 == "number") && (isFinite(data4))){
        if(data4 > 2100 || isNaN(data4)){
          const err22 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
          (vErrors ??= []).push(err22);
          errors++;
        }
        if(data4 < 1900 || isNaN(data4)){
          const err23 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
          (vErrors ??= []).push(err23);
          errors++;
        }
      }
    }
    if(data.level !== undefined){
      let data5 = data.level;
      if(typeof data5 !== "string"){
        const err24 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err24);
        errors++;
      }
      if(!(((data5 === "QJ") || (data5 === "JD")) || (data5 === "ZT"))){
        const err25 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema0.properties.level.enum}};
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if(data.ordinal !== undefined){
      let data6 = data.ordinal;
      if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
        const err26 = {instancePath:instancePath+"/ordinal",schemaPath:"#/properties/ordinal/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err26);
        errors++;
      }
      if((typeof data6 == "number") && (isFinite(data6))){
        if(data6 > 20 || isNaN(data6)){
          const err27 = {instancePath:instancePath+"/ordinal",schemaPath:"#/properties/ordinal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
          (vErrors ??= []).push(err27);
          errors++;
        }
        if(data6 < 1 || isNaN(data6)){
          const err28 = {instancePath:instancePath+"/ordinal",schemaPath:"#/properties/ordinal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err28);
          errors++;
        }
      }
    }
    if(data.quarter !== undefined){
      let data7 = data.quarter;
      if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
        const err29 = {instancePath:instancePath+"/quarter",schemaPath:"#/properties/quarter/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
      if((typeof data7 == "number") && (isFinite(data7))){
        if(data7 > 4 || isNaN(data7)){
          const err30 = {instancePath:instancePath+"/quarter",schemaPath:"#/properties/quarter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}};
          (vErrors ??= []).push(err30);
          errors++;
        }
        if(data7 < 1 || isNaN(data7)){
          const err31 = {instancePath:instancePath+"/quarter",schemaPath:"#/properties/quarter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err31);
          errors++;
        }
      }
    }
    if(data.theme !== undefined){
      let data8 = data.theme;
      if(typeof data8 === "string"){
        if(func1(data8) > 40){
          const err32 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/maxLength",keyword:"maxLength",params:{limit: 40}};
          (vErrors ??= []).push(err32);
          errors++;
        }
        if(func1(data8) < 1){
          const err33 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err33);
          errors++;
        }
      }
      else {
        const err34 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if(data.heldAt !== undefined){
      let data9 = data.heldAt;
      if(typeof data9 === "string"){
        if(!pattern0.test(data9)){
          const err35 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"}};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
      else {
        const err36 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
    if(data.place !== undefined){
      let data10 = data.place;
      if(typeof data10 === "string"){
        if(func1(data10) > 200){
          const err37 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err37);
          errors++;
        }
        if(func1(data10) < 1){
          const err38 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err38);
          errors++;
        }
      }
      else {
        const err39 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    if(data.convener !== undefined){
      let data11 = data.convener;
      if(typeof data11 === "string"){
        if(func1(data11) > 200){
          const err40 = {instancePath:instancePath+"/convener",schemaPath:"#/properties/convener/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err40);
          errors++;
        }
        if(func1(data11) < 1){
          const err41 = {instancePath:instancePath+"/convener",schemaPath:"#/properties/convener/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err41);
          errors++;
        }
      }
      else {
        const err42 = {instancePath:instancePath+"/convener",schemaPath:"#/properties/convener/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    if(data.chair !== undefined){
      let data12 = data.chair;
      if(typeof data12 === "string"){
        if(func1(data12) > 30){
          const err43 = {instancePath:instancePath+"/chair",schemaPath:"#/properties/chair/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err43);
          errors++;
        }
        if(func1(data12) < 2){
          const err44 = {instancePath:instancePath+"/chair",schemaPath:"#/properties/chair/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err44);
          errors++;
        }
      }
      else {
        const err45 = {instancePath:instancePath+"/chair",schemaPath:"#/properties/chair/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err45);
        errors++;
      }
    }
    if(data.replyBy !== undefined){
      let data13 = data.replyBy;
      if(typeof data13 === "string"){
        if(!pattern1.test(data13)){
          const err46 = {instancePath:instancePath+"/replyBy",schemaPath:"#/properties/replyBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err46);
          errors++;
        }
      }
      else {
        const err47 = {instancePath:instancePath+"/replyBy",schemaPath:"#/properties/replyBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err47);
        errors++;
      }
    }
    if(data.contactName !== undefined){
      let data14 = data.contactName;
      if(typeof data14 === "string"){
        if(func1(data14) > 30){
          const err48 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err48);
          errors++;
        }
        if(func1(data14) < 2){
          const err49 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err49);
          errors++;
        }
      }
      else {
        const err50 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err50);
        errors++;
      }
    }
    if(data.contactPhone !== undefined){
      let data15 = data.contactPhone;
      if(typeof data15 === "string"){
        if(!pattern2.test(data15)){
          const err51 = {instancePath:instancePath+"/contactPhone",schemaPath:"#/properties/contactPhone/pattern",keyword:"pattern",params:{pattern: "^0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?$"}};
          (vErrors ??= []).push(err51);
          errors++;
        }
      }
      else {
        const err52 = {instancePath:instancePath+"/contactPhone",schemaPath:"#/properties/contactPhone/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err52);
        errors++;
      }
    }
    if(data.members !== undefined){
      let data16 = data.members;
      if(Array.isArray(data16)){
        if(data16.length > 1000){
          const err53 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err53);
          errors++;
        }
        if(data16.length < 1){
          const err54 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err54);
          errors++;
        }
        const len0 = data16.length;
        for(let i0=0; i0<len0; i0++){
          let data17 = data16[i0];
          if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
            if(data17.unit === undefined){
              const err55 = {instancePath:instancePath+"/members/" + i0,schemaPath:"#/properties/members/items/required",keyword:"required",params:{missingProperty: "unit"}};
              (vErrors ??= []).push(err55);
              errors++;
            }
            for(const key1 in data17){
              if(!((((key1 === "unit") || (key1 === "person")) || (key1 === "post")) || (key1 === "attended"))){
                const err56 = {instancePath:instancePath+"/members/" + i0,schemaPath:"#/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err56);
                errors++;
              }
            }
            if(data17.unit !== undefined){
              let data18 = data17.unit;
              if(typeof data18 === "string"){
                if(func1(data18) > 200){
                  const err57 = {instancePath:instancePath+"/members/" + i0+"/unit",schemaPath:"#/properties/members/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err57);
                  errors++;
                }
                if(func1(data18) < 1){
                  const err58 = {instancePath:instancePath+"/members/" + i0+"/unit",schemaPath:"#/properties/members/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err58);
                  errors++;
                }
              }
              else {
                const err59 = {instancePath:instancePath+"/members/" + i0+"/unit",schemaPath:"#/properties/members/items/properties/unit/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err59);
                errors++;
              }
            }
            if(data17.person !== undefined){
              let data19 = data17.person;
              if(typeof data19 === "string"){
                if(func1(data19) > 30){
                  const err60 = {instancePath:instancePath+"/members/" + i0+"/person",schemaPath:"#/properties/members/items/properties/person/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err60);
                  errors++;
                }
                if(func1(data19) < 2){
                  const err61 = {instancePath:instancePath+"/members/" + i0+"/person",schemaPath:"#/properties/members/items/properties/person/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err61);
                  errors++;
                }
              }
              else {
                const err62 = {instancePath:instancePath+"/members/" + i0+"/person",schemaPath:"#/properties/members/items/properties/person/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err62);
                errors++;
              }
            }
            if(data17.post !== undefined){
              let data20 = data17.post;
              if(typeof data20 === "string"){
                if(func1(data20) > 200){
                  const err63 = {instancePath:instancePath+"/members/" + i0+"/post",schemaPath:"#/properties/members/items/properties/post/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err63);
                  errors++;
                }
                if(func1(data20) < 1){
                  const err64 = {instancePath:instancePath+"/members/" + i0+"/post",schemaPath:"#/properties/members/items/properties/post/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err64);
                  errors++;
                }
              }
              else {
                const err65 = {instancePath:instancePath+"/members/" + i0+"/post",schemaPath:"#/properties/members/items/properties/post/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err65);
                errors++;
              }
            }
            if(data17.attended !== undefined){
              let data21 = data17.attended;
              if(typeof data21 !== "string"){
                const err66 = {instancePath:instancePath+"/members/" + i0+"/attended",schemaPath:"#/properties/members/items/properties/attended/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err66);
                errors++;
              }
              if(!(((data21 === "出席") || (data21 === "请假")) || (data21 === "列席"))){
                const err67 = {instancePath:instancePath+"/members/" + i0+"/attended",schemaPath:"#/properties/members/items/properties/attended/enum",keyword:"enum",params:{allowedValues: schema0.properties.members.items.properties.attended.enum}};
                (vErrors ??= []).push(err67);
                errors++;
              }
            }
          }
          else {
            const err68 = {instancePath:instancePath+"/members/" + i0,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err68);
            errors++;
          }
        }
      }
      else {
        const err69 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err69);
        errors++;
      }
    }
    if(data.agenda !== undefined){
      let data22 = data.agenda;
      if(Array.isArray(data22)){
        if(data22.length > 1000){
          const err70 = {instancePath:instancePath+"/agenda",schemaPath:"#/properties/agenda/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err70);
          errors++;
        }
        if(data22.length < 1){
          const err71 = {instancePath:instancePath+"/agenda",schemaPath:"#/properties/agenda/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err71);
          errors++;
        }
        const len1 = data22.length;
        for(let i1=0; i1<len1; i1++){
          let data23 = data22[i1];
          if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
            if(data23.topic === undefined){
              const err72 = {instancePath:instancePath+"/agenda/" + i1,schemaPath:"#/properties/agenda/items/required",keyword:"required",params:{missingProperty: "topic"}};
              (vErrors ??= []).push(err72);
              errors++;
            }
            if(data23.unit === undefined){
              const err73 = {instancePath:instancePath+"/agenda/" + i1,schemaPath:"#/properties/agenda/items/required",keyword:"required",params:{missingProperty: "unit"}};
              (vErrors ??= []).push(err73);
              errors++;
            }
            for(const key2 in data23){
              if(!((key2 === "topic") || (key2 === "unit"))){
                const err74 = {instancePath:instancePath+"/agenda/" + i1,schemaPath:"#/properties/agenda/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err74);
                errors++;
              }
            }
            if(data23.topic !== undefined){
              let data24 = data23.topic;
              if(typeof data24 === "string"){
                if(func1(data24) > 200){
                  const err75 = {instancePath:instancePath+"/agenda/" + i1+"/topic",schemaPath:"#/properties/agenda/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err75);
                  errors++;
                }
                if(func1(data24) < 1){
                  const err76 = {instancePath:instancePath+"/agenda/" + i1+"/topic",schemaPath:"#/properties/agenda/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err76);
                  errors++;
                }
              }
              else {
                const err77 = {instancePath:instancePath+"/agenda/" + i1+"/topic",schemaPath:"#/properties/agenda/items/properties/topic/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err77);
                errors++;
              }
            }
            if(data23.unit !== undefined){
              let data25 = data23.unit;
              if(typeof data25 === "string"){
                if(func1(data25) > 200){
                  const err78 = {instancePath:instancePath+"/agenda/" + i1+"/unit",schemaPath:"#/properties/agenda/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err78);
                  errors++;
                }
                if(func1(data25) < 1){
                  const err79 = {instancePath:instancePath+"/agenda/" + i1+"/unit",schemaPath:"#/properties/agenda/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err79);
                  errors++;
                }
              }
              else {
                const err80 = {instancePath:instancePath+"/agenda/" + i1+"/unit",schemaPath:"#/properties/agenda/items/properties/unit/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err80);
                errors++;
              }
            }
          }
          else {
            const err81 = {instancePath:instancePath+"/agenda/" + i1,schemaPath:"#/properties/agenda/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err81);
            errors++;
          }
        }
      }
      else {
        const err82 = {instancePath:instancePath+"/agenda",schemaPath:"#/properties/agenda/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err82);
        errors++;
      }
    }
    if(data.account !== undefined){
      let data26 = data.account;
      if(typeof data26 === "string"){
        if(func1(data26) > 4000){
          const err83 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err83);
          errors++;
        }
        if(func1(data26) < 1){
          const err84 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err84);
          errors++;
        }
      }
      else {
        const err85 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err85);
        errors++;
      }
    }
    if(data.decisions !== undefined){
      let data27 = data.decisions;
      if(Array.isArray(data27)){
        if(data27.length > 1000){
          const err86 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err86);
          errors++;
        }
        const len2 = data27.length;
        for(let i2=0; i2<len2; i2++){
          let data28 = data27[i2];
          if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
            if(data28.matter === undefined){
              const err87 = {instancePath:instancePath+"/decisions/" + i2,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "matter"}};
              (vErrors ??= []).push(err87);
              errors++;
            }
            if(data28.unit === undefined){
              const err88 = {instancePath:instancePath+"/decisions/" + i2,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "unit"}};
              (vErrors ??= []).push(err88);
              errors++;
            }
            if(data28.due === undefined){
              const err89 = {instancePath:instancePath+"/decisions/" + i2,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "due"}};
              (vErrors ??= []).push(err89);
              errors++;
            }
            for(const key3 in data28){
              if(!(((((key3 === "matter") || (key3 === "unit")) || (key3 === "due")) || (key3 === "progress")) || (key3 === "doneOn"))){
                const err90 = {instancePath:instancePath+"/decisions/" + i2,schemaPath:"#/properties/decisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
                (vErrors ??= []).push(err90);
                errors++;
              }
            }
            if(data28.matter !== undefined){
              let data29 = data28.matter;
              if(typeof data29 === "string"){
                if(func1(data29) > 200){
                  const err91 = {instancePath:instancePath+"/decisions/" + i2+"/matter",schemaPath:"#/properties/decisions/items/properties/matter/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err91);
                  errors++;
                }
                if(func1(data29) < 1){
                  const err92 = {instancePath:instancePath+"/decisions/" + i2+"/matter",schemaPath:"#/properties/decisions/items/properties/matter/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err92);
                  errors++;
                }
              }
              else {
                const err93 = {instancePath:instancePath+"/decisions/" + i2+"/matter",schemaPath:"#/properties/decisions/items/properties/matter/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err93);
                errors++;
              }
            }
            if(data28.unit !== undefined){
              let data30 = data28.unit;
              if(typeof data30 === "string"){
                if(func1(data30) > 200){
                  const err94 = {instancePath:instancePath+"/decisions/" + i2+"/unit",schemaPath:"#/properties/decisions/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err94);
                  errors++;
                }
                if(func1(data30) < 1){
                  const err95 = {instancePath:instancePath+"/decisions/" + i2+"/unit",schemaPath:"#/properties/decisions/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err95);
                  errors++;
                }
              }
              else {
                const err96 = {instancePath:instancePath+"/decisions/" + i2+"/unit",schemaPath:"#/properties/decisions/items/properties/unit/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err96);
                errors++;
              }
            }
            if(data28.due !== undefined){
              let data31 = data28.due;
              if(typeof data31 === "string"){
                if(!pattern1.test(data31)){
                  const err97 = {instancePath:instancePath+"/decisions/" + i2+"/due",schemaPath:"#/properties/decisions/items/properties/due/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err97);
                  errors++;
                }
              }
              else {
                const err98 = {instancePath:instancePath+"/decisions/" + i2+"/due",schemaPath:"#/properties/decisions/items/properties/due/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err98);
                errors++;
              }
            }
            if(data28.progress !== undefined){
              let data32 = data28.progress;
              if(typeof data32 === "string"){
                if(func1(data32) > 200){
                  const err99 = {instancePath:instancePath+"/decisions/" + i2+"/progress",schemaPath:"#/properties/decisions/items/properties/progress/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err99);
                  errors++;
                }
                if(func1(data32) < 1){
                  const err100 = {instancePath:instancePath+"/decisions/" + i2+"/progress",schemaPath:"#/properties/decisions/items/properties/progress/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err100);
                  errors++;
                }
              }
              else {
                const err101 = {instancePath:instancePath+"/decisions/" + i2+"/progress",schemaPath:"#/properties/decisions/items/properties/progress/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err101);
                errors++;
              }
            }
            if(data28.doneOn !== undefined){
              let data33 = data28.doneOn;
              if(typeof data33 === "string"){
                if(!pattern1.test(data33)){
                  const err102 = {instancePath:instancePath+"/decisions/" + i2+"/doneOn",schemaPath:"#/properties/decisions/items/properties/doneOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err102);
                  errors++;
                }
              }
              else {
                const err103 = {instancePath:instancePath+"/decisions/" + i2+"/doneOn",schemaPath:"#/properties/decisions/items/properties/doneOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err103);
                errors++;
              }
            }
          }
          else {
            const err104 = {instancePath:instancePath+"/decisions/" + i2,schemaPath:"#/properties/decisions/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err104);
            errors++;
          }
        }
      }
      else {
        const err105 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err105);
        errors++;
      }
    }
  }
  else {
    const err106 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err106);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
