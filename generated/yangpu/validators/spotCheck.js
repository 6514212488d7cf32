// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"batch":{"type":"string","minLength":1,"maxLength":30},"drawMode":{"type":"string","enum":["定期","不定期"]},"org":{"type":"string","minLength":1,"maxLength":200},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"drawReason":{"type":"string","enum":["随机","定向"]},"reasonNote":{"type":"string","minLength":1,"maxLength":4000},"drawnOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"checkedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"place":{"type":"string","minLength":1,"maxLength":200},"methods":{"type":"array","items":{"type":"string","enum":["书面","现场","财务审计","访谈"]},"minItems":1,"uniqueItems":true},"subjects":{"type":"array","items":{"type":"string","enum":["年度工作报告","信息公开","内部治理","财务","业务活动","党建","收费行为"]},"minItems":1,"uniqueItems":true},"periodFrom":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"periodTo":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"officers":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":2,"maxLength":30},"licence":{"type":"string","minLength":1,"maxLength":200}},"required":["name","licence"],"additionalProperties":false},"minItems":2,"maxItems":1000},"auditor":{"type":"string","minLength":1,"maxLength":200},"papers":{"type":"array","items":{"type":"object","properties":{"materialName":{"type":"string","minLength":1,"maxLength":200}},"required":["materialName"],"additionalProperties":false},"maxItems":1000},"contactName":{"type":"string","minLength":2,"maxLength":30},"findings":{"type":"string","minLength":1,"maxLength":4000},"confirmed":{"type":"string","enum":["无异议","有异议"]},"objection":{"type":"string","minLength":1,"maxLength":4000},"handling":{"type":"array","items":{"type":"string","enum":["整改通知书","管理建议书","约谈","移送","立案","无问题"]},"uniqueItems":true},"publishedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["batch","drawMode","org","drawReason","drawnOn","checkedOn","place","methods","subjects","periodFrom","periodTo","contactName"],"additionalProperties":false,"allOf":[{"if":{"properties":{"drawReason":{"const":"定向"}},"required":["drawReason"]},"then":{"required":["reasonNote"]},"else":{"properties":{"reasonNote":false}}},{"if":{"properties":{"confirmed":{"const":"有异议"}},"required":["confirmed"]},"then":{"required":["objection"]},"else":{"properties":{"objection":false}}}]};
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
    if((data.drawReason === undefined) && (missing0 = "drawReason")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.drawReason !== undefined){
        if("定向" !== data.drawReason){
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
      if(data.reasonNote === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "reasonNote"}};
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
      if(data.reasonNote !== undefined){
        const err3 = {instancePath:instancePath+"/reasonNote",schemaPath:"#/allOf/0/else/properties/reasonNote/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.reasonNote = true;
      props0.drawReason = true;
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
    if((data.confirmed === undefined) && (missing1 = "confirmed")){
      const err5 = {};
      (vErrors ??= []).push(err5);
      errors++;
    }
    else {
      if(data.confirmed !== undefined){
        if("有异议" !== data.confirmed){
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
      if(data.objection === undefined){
        const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "objection"}};
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
      if(data.objection !== undefined){
        const err8 = {instancePath:instancePath+"/objection",schemaPath:"#/allOf/1/else/properties/objection/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    var _valid1 = _errs12 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.objection = true;
      props1.confirmed = true;
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
    if(data.batch === undefined){
      const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "batch"}};
      (vErrors ??= []).push(err10);
      errors++;
    }
    if(data.drawMode === undefined){
      const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drawMode"}};
      (vErrors ??= []).push(err11);
      errors++;
    }
    if(data.org === undefined){
      const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err12);
      errors++;
    }
    if(data.drawReason === undefined){
      const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drawReason"}};
      (vErrors ??= []).push(err13);
      errors++;
    }
    if(data.drawnOn === undefined){
      const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drawnOn"}};
      (vErrors ??= []).push(err14);
      errors++;
    }
    if(data.checkedOn === undefined){
      const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checkedOn"}};
      (vErrors ??= []).push(err15);
      errors++;
    }
    if(data.place === undefined){
      const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"}};
      (vErrors ??= []).push(err16);
      errors++;
    }
    if(data.methods === undefined){
      const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "methods"}};
      (vErrors ??= []).push(err17);
      errors++;
    }
    if(data.subjects === undefined){
      const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"}};
      (vErrors ??= []).push(err18);
      errors++;
    }
    if(data.periodFrom === undefined){
      const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "periodFrom"}};
      (vErrors ??= []).push(err19);
      errors++;
    }
    if(data.periodTo === undefined){
      const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "periodTo"}};
      (vErrors ??= []).push(err20);
      errors++;
    }
    if(data.contactName === undefined){
      const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactName"}};
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
    if(data.batch !== undefined){
      let data4 = data.batch;
      if(typeof data4 === "string"){
        if(func1(data4) > 30){
          const err23 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err23);
          errors++;
        }
        if(func1(data4) < 1){
          const err24 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err24);
          errors++;
        }
      }
      else {
        const err25 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if(data.drawMode !== undefined){
      let data5 = data.drawMode;
      if(typeof data5 !== "string"){
        const err26 = {instancePath:instancePath+"/drawMode",schemaPath:"#/properties/drawMode/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err26);
        errors++;
      }
      if(!((data5 === "定期") || (data5 === "不定期"))){
        const err27 = {instancePath:instancePath+"/drawMode",schemaPath:"#/properties/drawMode/enum",keyword:"enum",params:{allowedValues: schema0.properties.drawMode.enum}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data6 = data.org;
      if(typeof data6 === "string"){
        if(func1(data6) > 200){
          const err28 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err28);
          errors++;
        }
        if(func1(data6) < 1){
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
      let data7 = data.street;
      if(typeof data7 !== "string"){
        const err31 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err31);
        errors++;
      }
      if(!((((((((((((data7 === "310110001") || (data7 === "310110006")) || (data7 === "310110008")) || (data7 === "310110009")) || (data7 === "310110012")) || (data7 === "310110013")) || (data7 === "310110015")) || (data7 === "310110016")) || (data7 === "310110018")) || (data7 === "310110019")) || (data7 === "310110020")) || (data7 === "310110021"))){
        const err32 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if(data.drawReason !== undefined){
      let data8 = data.drawReason;
      if(typeof data8 !== "string"){
        const err33 = {instancePath:instancePath+"/drawReason",schemaPath:"#/properties/drawReason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
      if(!((data8 === "随机") || (data8 === "定向"))){
        const err34 = {instancePath:instancePath+"/drawReason",schemaPath:"#/properties/drawReason/enum",keyword:"enum",params:{allowedValues: schema0.properties.drawReason.enum}};
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if(data.reasonNote !== undefined){
      let data9 = data.reasonNote;
      if(typeof data9 === "string"){
        if(func1(data9) > 4000){
          const err35 = {instancePath:instancePath+"/reasonNote",schemaPath:"#/properties/reasonNote/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err35);
          errors++;
        }
        if(func1(data9) < 1){
          const err36 = {instancePath:instancePath+"/reasonNote",schemaPath:"#/properties/reasonNote/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err36);
          errors++;
        }
      }
      else {
        const err37 = {instancePath:instancePath+"/reasonNote",schemaPath:"#/properties/reasonNote/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    if(data.drawnOn !== undefined){
      let data10 = data.drawnOn;
      if(typeof data10 === "string"){
        if(!pattern0.test(data10)){
          const err38 = {instancePath:instancePath+"/drawnOn",schemaPath:"#/properties/drawnOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err38);
          errors++;
        }
      }
      else {
        const err39 = {instancePath:instancePath+"/drawnOn",schemaPath:"#/properties/drawnOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    if(data.checkedOn !== undefined){
      let data11 = data.checkedOn;
      if(typeof data11 === "string"){
        if(!pattern0.test(data11)){
          const err40 = {instancePath:instancePath+"/checkedOn",schemaPath:"#/properties/checkedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err40);
          errors++;
        }
      }
      else {
        const err41 = {instancePath:instancePath+"/checkedOn",schemaPath:"#/properties/checkedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
    if(data.place !== undefined){
      let data12 = data.place;
      if(typeof data12 === "string"){
        if(func1(data12) > 200){
          const err42 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err42);
          errors++;
        }
        if(func1(data12) < 1){
          const err43 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err43);
          errors++;
        }
      }
      else {
        const err44 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err44);
        errors++;
      }
    }
    if(data.methods !== undefined){
      let data13 = data.methods;
      if(Array.isArray(data13)){
        if(data13.length < 1){
          const err45 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err45);
          errors++;
        }
        const len0 = data13.length;
        for(let i0=0; i0<len0; i0++){
          let data14 = data13[i0];
          if(typeof data14 !== "string"){
            const err46 = {instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err46);
            errors++;
          }
          if(!((((data14 === "书面") || (data14 === "现场")) || (data14 === "财务审计")) || (data14 === "访谈"))){
            const err47 = {instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.methods.items.enum}};
            (vErrors ??= []).push(err47);
            errors++;
          }
        }
        let i1 = data13.length;
        let j0;
        if(i1 > 1){
          const indices0 = {};
          for(;i1--;){
            let item0 = data13[i1];
            if(typeof item0 !== "string"){
              continue;
            }
            if(typeof indices0[item0] == "number"){
              j0 = indices0[item0];
              const err48 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
              (vErrors ??= []).push(err48);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
      else {
        const err49 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
    if(data.subjects !== undefined){
      let data15 = data.subjects;
      if(Array.isArray(data15)){
        if(data15.length < 1){
          const err50 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err50);
          errors++;
        }
        const len1 = data15.length;
        for(let i2=0; i2<len1; i2++){
          let data16 = data15[i2];
          if(typeof data16 !== "string"){
            const err51 = {instancePath:instancePath+"/subjects/" + i2,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err51);
            errors++;
          }
          if(!(((((((data16 === "年度工作报告") || (data16 === "信息公开")) || (data16 === "内部治理")) || (data16 === "财务")) || (data16 === "业务活动")) || (data16 === "党建")) || (data16 === "收费行为"))){
            const err52 = {instancePath:instancePath+"/subjects/" + i2,schemaPath:"#/properties/subjects/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.subjects.items.enum}};
            (vErrors ??= []).push(err52);
            errors++;
          }
        }
        let i3 = data15.length;
        let j1;
        if(i3 > 1){
          const indices1 = {};
          for(;i3--;){
            let item1 = data15[i3];
            if(typeof item1 !== "string"){
              continue;
            }
            if(typeof indices1[item1] == "number"){
              j1 = indices1[item1];
              const err53 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
              (vErrors ??= []).push(err53);
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      }
      else {
        const err54 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err54);
        errors++;
      }
    }
    if(data.periodFrom !== undefined){
      let data17 = data.periodFrom;
      if(typeof data17 === "string"){
        if(!pattern0.test(data17)){
          const err55 = {instancePath:instancePath+"/periodFrom",schemaPath:"#/properties/periodFrom/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err55);
          errors++;
        }
      }
      else {
        const err56 = {instancePath:instancePath+"/periodFrom",schemaPath:"#/properties/periodFrom/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err56);
        errors++;
      }
    }
    if(data.periodTo !== undefined){
      let data18 = data.periodTo;
      if(typeof data18 === "string"){
        if(!pattern0.test(data18)){
          const err57 = {instancePath:instancePath+"/periodTo",schemaPath:"#/properties/periodTo/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err57);
          errors++;
        }
      }
      else {
        const err58 = {instancePath:instancePath+"/periodTo",schemaPath:"#/properties/periodTo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err58);
        errors++;
      }
    }
    if(data.officers !== undefined){
      let data19 = data.officers;
      if(Array.isArray(data19)){
        if(data19.length > 1000){
          const err59 = {instancePath:instancePath+"/officers",schemaPath:"#/properties/officers/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err59);
          errors++;
        }
        if(data19.length < 2){
          const err60 = {instancePath:instancePath+"/officers",schemaPath:"#/properties/officers/minItems",keyword:"minItems",params:{limit: 2}};
          (vErrors ??= []).push(err60);
          errors++;
        }
        const len2 = data19.length;
        for(let i4=0; i4<len2; i4++){
          let data20 = data19[i4];
          if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
            if(data20.name === undefined){
              const err61 = {instancePath:instancePath+"/officers/" + i4,schemaPath:"#/properties/officers/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err61);
              errors++;
            }
            if(data20.licence === undefined){
              const err62 = {instancePath:instancePath+"/officers/" + i4,schemaPath:"#/properties/officers/items/required",keyword:"required",params:{missingProperty: "licence"}};
              (vErrors ??= []).push(err62);
              errors++;
            }
            for(const key1 in data20){
              if(!((key1 === "name") || (key1 === "licence"))){
                const err63 = {instancePath:instancePath+"/officers/" + i4,schemaPath:"#/properties/officers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err63);
                errors++;
              }
            }
            if(data20.name !== undefined){
              let data21 = data20.name;
              if(typeof data21 === "string"){
                if(func1(data21) > 30){
                  const err64 = {instancePath:instancePath+"/officers/" + i4+"/name",schemaPath:"#/properties/officers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err64);
                  errors++;
                }
                if(func1(data21) < 2){
                  const err65 = {instancePath:instancePath+"/officers/" + i4+"/name",schemaPath:"#/properties/officers/items/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err65);
                  errors++;
                }
              }
              else {
                const err66 = {instancePath:instancePath+"/officers/" + i4+"/name",schemaPath:"#/properties/officers/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err66);
                errors++;
              }
            }
            if(data20.licence !== undefined){
              let data22 = data20.licence;
              if(typeof data22 === "string"){
                if(func1(data22) > 200){
                  const err67 = {instancePath:instancePath+"/officers/" + i4+"/licence",schemaPath:"#/properties/officers/items/properties/licence/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err67);
                  errors++;
                }
                if(func1(data22) < 1){
                  const err68 = {instancePath:instancePath+"/officers/" + i4+"/licence",schemaPath:"#/properties/officers/items/properties/licence/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err68);
                  errors++;
                }
              }
              else {
                const err69 = {instancePath:instancePath+"/officers/" + i4+"/licence",schemaPath:"#/properties/officers/items/properties/licence/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err69);
                errors++;
              }
            }
          }
          else {
            const err70 = {instancePath:instancePath+"/officers/" + i4,schemaPath:"#/properties/officers/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err70);
            errors++;
          }
        }
      }
      else {
        const err71 = {instancePath:instancePath+"/officers",schemaPath:"#/properties/officers/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err71);
        errors++;
      }
    }
    if(data.auditor !== undefined){
      let data23 = data.auditor;
      if(typeof data23 === "string"){
        if(func1(data23) > 200){
          const err72 = {instancePath:instancePath+"/auditor",schemaPath:"#/properties/auditor/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err72);
          errors++;
        }
        if(func1(data23) < 1){
          const err73 = {instancePath:instancePath+"/auditor",schemaPath:"#/properties/auditor/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err73);
          errors++;
        }
      }
      else {
        const err74 = {instancePath:instancePath+"/auditor",schemaPath:"#/properties/auditor/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err74);
        errors++;
      }
    }
    if(data.papers !== undefined){
      let data24 = data.papers;
      if(Array.isArray(data24)){
        if(data24.length > 1000){
          const err75 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err75);
          errors++;
        }
        const len3 = data24.length;
        for(let i5=0; i5<len3; i5++){
          let data25 = data24[i5];
          if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
            if(data25.materialName === undefined){
              const err76 = {instancePath:instancePath+"/papers/" + i5,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "materialName"}};
              (vErrors ??= []).push(err76);
              errors++;
            }
            for(const key2 in data25){
              if(!(key2 === "materialName")){
                const err77 = {instancePath:instancePath+"/papers/" + i5,schemaPath:"#/properties/papers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err77);
                errors++;
              }
            }
            if(data25.materialName !== undefined){
              let data26 = data25.materialName;
              if(typeof data26 === "string"){
                if(func1(data26) > 200){
                  const err78 = {instancePath:instancePath+"/papers/" + i5+"/materialName",schemaPath:"#/properties/papers/items/properties/materialName/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err78);
                  errors++;
                }
                if(func1(data26) < 1){
                  const err79 = {instancePath:instancePath+"/papers/" + i5+"/materialName",schemaPath:"#/properties/papers/items/properties/materialName/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err79);
                  errors++;
                }
              }
              else {
                const err80 = {instancePath:instancePath+"/papers/" + i5+"/materialName",schemaPath:"#/properties/papers/items/properties/materialName/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err80);
                errors++;
              }
            }
          }
          else {
            const err81 = {instancePath:instancePath+"/papers/" + i5,schemaPath:"#/properties/papers/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err81);
            errors++;
          }
        }
      }
      else {
        const err82 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err82);
        errors++;
      }
    }
    if(data.contactName !== undefined){
      let data27 = data.contactName;
      if(typeof data27 === "string"){
        if(func1(data27) > 30){
          const err83 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err83);
          errors++;
        }
        if(func1(data27) < 2){
          const err84 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err84);
          errors++;
        }
      }
      else {
        const err85 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err85);
        errors++;
      }
    }
    if(data.findings !== undefined){
      let data28 = data.findings;
      if(typeof data28 === "string"){
        if(func1(data28) > 4000){
          const err86 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err86);
          errors++;
        }
        if(func1(data28) < 1){
          const err87 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err87);
          errors++;
        }
      }
      else {
        const err88 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err88);
        errors++;
      }
    }
    if(data.confirmed !== undefined){
      let data29 = data.confirmed;
      if(typeof data29 !== "string"){
        const err89 = {instancePath:instancePath+"/confirmed",schemaPath:"#/properties/confirmed/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err89);
        errors++;
      }
      if(!((data29 === "无异议") || (data29 === "有异议"))){
        const err90 = {instancePath:instancePath+"/confirmed",schemaPath:"#/properties/confirmed/enum",keyword:"enum",params:{allowedValues: schema0.properties.confirmed.enum}};
        (vErrors ??= []).push(err90);
        errors++;
      }
    }
    if(data.objection !== undefined){
      let data30 = data.objection;
      if(typeof data30 === "string"){
        if(func1(data30) > 4000){
          const err91 = {instancePath:instancePath+"/objection",schemaPath:"#/properties/objection/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err91);
          errors++;
        }
        if(func1(data30) < 1){
          const err92 = {instancePath:instancePath+"/objection",schemaPath:"#/properties/objection/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err92);
          errors++;
        }
      }
      else {
        const err93 = {instancePath:instancePath+"/objection",schemaPath:"#/properties/objection/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err93);
        errors++;
      }
    }
    if(data.handling !== undefined){
      let data31 = data.handling;
      if(Array.isArray(data31)){
        const len4 = data31.length;
        for(let i6=0; i6<len4; i6++){
          let data32 = data31[i6];
          if(typeof data32 !== "string"){
            const err94 = {instancePath:instancePath+"/handling/" + i6,schemaPath:"#/properties/handling/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err94);
            errors++;
          }
          if(!((((((data32 === "整改通知书") || (data32 === "管理建议书")) || (data32 === "约谈")) || (data32 === "移送")) || (data32 === "立案")) || (data32 === "无问题"))){
            const err95 = {instancePath:instancePath+"/handling/" + i6,schemaPath:"#/properties/handling/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.handling.items.enum}};
            (vErrors ??= []).push(err95);
            errors++;
          }
        }
        let i7 = data31.length;
        let j2;
        if(i7 > 1){
          const indices2 = {};
          for(;i7--;){
            let item2 = data31[i7];
            if(typeof item2 !== "string"){
              continue;
            }
            if(typeof indices2[item2] == "number"){
              j2 = indices2[item2];
              const err96 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}};
              (vErrors ??= []).push(err96);
              errors++;
              break;
            }
            indices2[item2] = i7;
          }
        }
      }
      else {
        const err97 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err97);
        errors++;
      }
    }
    if(data.publishedOn !== undefined){
      let data33 = data.publishedOn;
      if(typeof data33 === "string"){
        if(!pattern0.test(data33)){
          const err98 = {instancePath:instancePath+"/publishedOn",schemaPath:"#/properties/publishedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err98);
          errors++;
        }
      }
      else {
        const err99 = {instancePath:instancePath+"/publishedOn",schemaPath:"#/properties/publishedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err99);
        errors++;
      }
    }
  }
  else {
    const err100 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err100);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
