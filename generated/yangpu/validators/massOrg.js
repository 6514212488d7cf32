// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200},"orgType":{"type":"string","enum":["ST","MF","JJ"]},"industry":{"type":"string","enum":["工商服务业","科技研究","教育","卫生","社会服务","文化","体育","生态环境","法律","宗教","农业及农村发展","职业及从业组织","国际及其他涉外组织","其他"]},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"kind":{"type":"string","enum":["U","W","Y"]},"form":{"type":"string","enum":["单独建立","联合建立"]},"since":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"endedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"upper":{"type":"string","minLength":1,"maxLength":60},"chair":{"type":"string","minLength":2,"maxLength":30},"chairMobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"members":{"type":"integer","minimum":1,"maximum":1000000000000},"termEnds":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"confirmations":{"type":"array","items":{"type":"object","properties":{"year":{"type":"integer","minimum":1900,"maximum":2100},"members":{"type":"integer","minimum":0,"maximum":1000000000000},"date":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["year","members","date"],"additionalProperties":false},"maxItems":1000}},"required":["org","kind","form","since","upper","chair","members","termEnds"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern2 = new RegExp("^1[3-9][0-9]{9}$", "u");

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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.org === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.kind === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.form === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "form"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.since === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "since"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    if(data.upper === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "upper"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.chair === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chair"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    if(data.members === undefined){
      const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "members"}};
      (vErrors ??= []).push(err6);
      errors++;
    }
    if(data.termEnds === undefined){
      const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "termEnds"}};
      (vErrors ??= []).push(err7);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data0 = data.org;
      if(typeof data0 === "string"){
        if(func1(data0) > 200){
          const err9 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err9);
          errors++;
        }
        if(func1(data0) < 1){
          const err10 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err10);
          errors++;
        }
      }
      else {
        const err11 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if(data.orgType !== undefined){
      let data1 = data.orgType;
      if(typeof data1 !== "string"){
        const err12 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err12);
        errors++;
      }
      if(!(((data1 === "ST") || (data1 === "MF")) || (data1 === "JJ"))){
        const err13 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/enum",keyword:"enum",params:{allowedValues: schema0.properties.orgType.enum}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if(data.industry !== undefined){
      let data2 = data.industry;
      if(typeof data2 !== "string"){
        const err14 = {instancePath:instancePath+"/industry",schemaPath:"#/properties/industry/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err14);
        errors++;
      }
      if(!((((((((((((((data2 === "工商服务业") || (data2 === "科技研究")) || (data2 === "教育")) || (data2 === "卫生")) || (data2 === "社会服务")) || (data2 === "文化")) || (data2 === "体育")) || (data2 === "生态环境")) || (data2 === "法律")) || (data2 === "宗教")) || (data2 === "农业及农村发展")) || (data2 === "职业及从业组织")) || (data2 === "国际及其他涉外组织")) || (data2 === "其他"))){
        const err15 = {instancePath:instancePath+"/industry",schemaPath:"#/properties/industry/enum",keyword:"enum",params:{allowedValues: schema0.properties.industry.enum}};
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
    if(data.kind !== undefined){
      let data4 = data.kind;
      if(typeof data4 !== "string"){
        const err18 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
      if(!(((data4 === "U") || (data4 === "W")) || (data4 === "Y"))){
        const err19 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.kind.enum}};
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if(data.form !== undefined){
      let data5 = data.form;
      if(typeof data5 !== "string"){
        const err20 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err20);
        errors++;
      }
      if(!((data5 === "单独建立") || (data5 === "联合建立"))){
        const err21 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema0.properties.form.enum}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if(data.since !== undefined){
      let data6 = data.since;
      if(typeof data6 === "string"){
        if(!pattern0.test(data6)){
          const err22 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err22);
          errors++;
        }
      }
      else {
        const err23 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if(data.endedOn !== undefined){
      let data7 = data.endedOn;
      if(typeof data7 === "string"){
        if(!pattern0.test(data7)){
          const err24 = {instancePath:instancePath+"/endedOn",schemaPath:"#/properties/endedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err24);
          errors++;
        }
      }
      else {
        const err25 = {instancePath:instancePath+"/endedOn",schemaPath:"#/properties/endedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if(data.upper !== undefined){
      let data8 = data.upper;
      if(typeof data8 === "string"){
        if(func1(data8) > 60){
          const err26 = {instancePath:instancePath+"/upper",schemaPath:"#/properties/upper/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err26);
          errors++;
        }
        if(func1(data8) < 1){
          const err27 = {instancePath:instancePath+"/upper",schemaPath:"#/properties/upper/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err27);
          errors++;
        }
      }
      else {
        const err28 = {instancePath:instancePath+"/upper",schemaPath:"#/properties/upper/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if(data.chair !== undefined){
      let data9 = data.chair;
      if(typeof data9 === "string"){
        if(func1(data9) > 30){
          const err29 = {instancePath:instancePath+"/chair",schemaPath:"#/properties/chair/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err29);
          errors++;
        }
        if(func1(data9) < 2){
          const err30 = {instancePath:instancePath+"/chair",schemaPath:"#/properties/chair/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err30);
          errors++;
        }
      }
      else {
        const err31 = {instancePath:instancePath+"/chair",schemaPath:"#/properties/chair/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    if(data.chairMobile !== undefined){
      let data10 = data.chairMobile;
      if(typeof data10 === "string"){
        if(!pattern2.test(data10)){
          const err32 = {instancePath:instancePath+"/chairMobile",schemaPath:"#/properties/chairMobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err32);
          errors++;
        }
      }
      else {
        const err33 = {instancePath:instancePath+"/chairMobile",schemaPath:"#/properties/chairMobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.members !== undefined){
      let data11 = data.members;
      if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
        const err34 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err34);
        errors++;
      }
      if((typeof data11 == "number") && (isFinite(data11))){
        if(data11 > 1000000000000 || isNaN(data11)){
          const err35 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err35);
          errors++;
        }
        if(data11 < 1 || isNaN(data11)){
          const err36 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err36);
          errors++;
        }
      }
    }
    if(data.termEnds !== undefined){
      let data12 = data.termEnds;
      if(typeof data12 === "string"){
        if(!pattern0.test(data12)){
          const err37 = {instancePath:instancePath+"/termEnds",schemaPath:"#/properties/termEnds/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err37);
          errors++;
        }
      }
      else {
        const err38 = {instancePath:instancePath+"/termEnds",schemaPath:"#/properties/termEnds/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if(data.confirmations !== undefined){
      let data13 = data.confirmations;
      if(Array.isArray(data13)){
        if(data13.length > 1000){
          const err39 = {instancePath:instancePath+"/confirmations",schemaPath:"#/properties/confirmations/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err39);
          errors++;
        }
        const len0 = data13.length;
        for(let i0=0; i0<len0; i0++){
          let data14 = data13[i0];
          if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
            if(data14.year === undefined){
              const err40 = {instancePath:instancePath+"/confirmations/" + i0,schemaPath:"#/properties/confirmations/items/required",keyword:"required",params:{missingProperty: "year"}};
              (vErrors ??= []).push(err40);
              errors++;
            }
            if(data14.members === undefined){
              const err41 = {instancePath:instancePath+"/confirmations/" + i0,schemaPath:"#/properties/confirmations/items/required",keyword:"required",params:{missingProperty: "members"}};
              (vErrors ??= []).push(err41);
              errors++;
            }
            if(data14.date === undefined){
              const err42 = {instancePath:instancePath+"/confirmations/" + i0,schemaPath:"#/properties/confirmations/items/required",keyword:"required",params:{missingProperty: "date"}};
              (vErrors ??= []).push(err42);
              errors++;
            }
            for(const key1 in data14){
              if(!(((key1 === "year") || (key1 === "members")) || (key1 === "date"))){
                const err43 = {instancePath:instancePath+"/confirmations/" + i0,schemaPath:"#/properties/confirmations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err43);
                errors++;
              }
            }
            if(data14.year !== undefined){
              let data15 = data14.year;
              if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
                const err44 = {instancePath:instancePath+"/confirmations/" + i0+"/year",schemaPath:"#/properties/confirmations/items/properties/year/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err44);
                errors++;
              }
              if((typeof data15 == "number") && (isFinite(data15))){
                if(data15 > 2100 || isNaN(data15)){
                  const err45 = {instancePath:instancePath+"/confirmations/" + i0+"/year",schemaPath:"#/properties/confirmations/items/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
                  (vErrors ??= []).push(err45);
                  errors++;
                }
                if(data15 < 1900 || isNaN(data15)){
                  const err46 = {instancePath:instancePath+"/confirmations/" + i0+"/year",schemaPath:"#/properties/confirmations/items/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
                  (vErrors ??= []).push(err46);
                  errors++;
                }
              }
            }
            if(data14.members !== undefined){
              let data16 = data14.members;
              if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
                const err47 = {instancePath:instancePath+"/confirmations/" + i0+"/members",schemaPath:"#/properties/confirmations/items/properties/members/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err47);
                errors++;
              }
              if((typeof data16 == "number") && (isFinite(data16))){
                if(data16 > 1000000000000 || isNaN(data16)){
                  const err48 = {instancePath:instancePath+"/confirmations/" + i0+"/members",schemaPath:"#/properties/confirmations/items/properties/members/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err48);
                  errors++;
                }
                if(data16 < 0 || isNaN(data16)){
                  const err49 = {instancePath:instancePath+"/confirmations/" + i0+"/members",schemaPath:"#/properties/confirmations/items/properties/members/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err49);
                  errors++;
                }
              }
            }
            if(data14.date !== undefined){
              let data17 = data14.date;
              if(typeof data17 === "string"){
                if(!pattern0.test(data17)){
                  const err50 = {instancePath:instancePath+"/confirmations/" + i0+"/date",schemaPath:"#/properties/confirmations/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err50);
                  errors++;
                }
              }
              else {
                const err51 = {instancePath:instancePath+"/confirmations/" + i0+"/date",schemaPath:"#/properties/confirmations/items/properties/date/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err51);
                errors++;
              }
            }
          }
          else {
            const err52 = {instancePath:instancePath+"/confirmations/" + i0,schemaPath:"#/properties/confirmations/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err52);
            errors++;
          }
        }
      }
      else {
        const err53 = {instancePath:instancePath+"/confirmations",schemaPath:"#/properties/confirmations/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err53);
        errors++;
      }
    }
  }
  else {
    const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err54);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
