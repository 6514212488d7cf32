// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":10},"name":{"type":"string","minLength":1,"maxLength":30},"kind":{"type":"string","enum":["专业","社区","协会商会"]},"field":{"type":"string","enum":["Z01","Z02","Z03","Z04","Z05","Z06","Z07","Z08","Z09","Z10","Z11","Z12","Z13","Z14","Z15","Z16","Z17","Z18"]},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"host":{"type":"string","minLength":1,"maxLength":200},"hostUnit":{"type":"string","minLength":1,"maxLength":200},"manager":{"type":"string","minLength":2,"maxLength":30},"managerMobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"venue":{"type":"string","minLength":1,"maxLength":200},"task":{"type":"integer","minimum":1,"maximum":1000000000000},"setUpOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"former":{"type":"string","minLength":1,"maxLength":200},"closedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"closedFor":{"type":"string","minLength":1,"maxLength":200}},"required":["code","name","kind","manager","managerMobile","venue","task","setUpOn"],"additionalProperties":false,"allOf":[{"if":{"properties":{"kind":{"const":"专业"}},"required":["kind"]},"then":{"required":["field"]},"else":{"properties":{"field":false}}},{"if":{"properties":{"kind":{"const":"社区"}},"required":["kind"]},"then":{"required":["street"]},"else":{"properties":{"street":false}}},{"if":{"properties":{"kind":{"const":"协会商会"}},"required":["kind"]},"then":{"required":["host"]}},{"if":{"not":{"required":["host"]}},"then":{"required":["hostUnit"]},"else":{"properties":{"hostUnit":false}}},{"if":{"required":["closedOn"]},"then":{"required":["closedFor"]},"else":{"properties":{"closedFor":false}}}]};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^1[3-9][0-9]{9}$", "u");
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
    if((data.kind === undefined) && (missing0 = "kind")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("专业" !== data.kind){
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
      if(data.field === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "field"}};
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
      if(data.field !== undefined){
        const err3 = {instancePath:instancePath+"/field",schemaPath:"#/allOf/0/else/properties/field/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.field = true;
      props0.kind = true;
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
    if((data.kind === undefined) && (missing1 = "kind")){
      const err5 = {};
      (vErrors ??= []).push(err5);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("社区" !== data.kind){
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
      if(data.street === undefined){
        const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "street"}};
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
      if(data.street !== undefined){
        const err8 = {instancePath:instancePath+"/street",schemaPath:"#/allOf/1/else/properties/street/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    var _valid1 = _errs12 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.street = true;
      props1.kind = true;
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
    if((data.kind === undefined) && (missing2 = "kind")){
      const err10 = {};
      (vErrors ??= []).push(err10);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("协会商会" !== data.kind){
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
  if(_valid2){
    const _errs17 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.host === undefined){
        const err12 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "host"}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    var _valid2 = _errs17 === errors;
    valid7 = _valid2;
  }
  if(!valid7){
    const err13 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err13);
    errors++;
  }
  if(props0 !== true){
    props0 = props0 || {};
    props0.kind = true;
  }
  const _errs19 = errors;
  let valid9 = true;
  const _errs20 = errors;
  const _errs21 = errors;
  const _errs22 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.host === undefined) && (missing3 = "host")){
      const err14 = {};
      (vErrors ??= []).push(err14);
      errors++;
    }
  }
  var valid10 = _errs22 === errors;
  if(valid10){
    const err15 = {};
    (vErrors ??= []).push(err15);
    errors++;
  }
  else {
    errors = _errs21;
    if(vErrors !== null){
      if(_errs21){
        vErrors.length = _errs21;
      }
      else {
        vErrors = null;
      }
    }
  }
  var _valid3 = _errs20 === errors;
  errors = _errs19;
  if(vErrors !== null){
    if(_errs19){
      vErrors.length = _errs19;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause2;
  if(_valid3){
    const _errs23 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.hostUnit === undefined){
        const err16 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "hostUnit"}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    var _valid3 = _errs23 === errors;
    valid9 = _valid3;
    ifClause2 = "then";
  }
  else {
    const _errs24 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.hostUnit !== undefined){
        const err17 = {instancePath:instancePath+"/hostUnit",schemaPath:"#/allOf/3/else/properties/hostUnit/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    var _valid3 = _errs24 === errors;
    valid9 = _valid3;
    if(valid9){
      var props2 = {};
      props2.hostUnit = true;
    }
    ifClause2 = "else";
  }
  if(!valid9){
    const err18 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: ifClause2}};
    (vErrors ??= []).push(err18);
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
  const _errs26 = errors;
  let valid12 = true;
  const _errs27 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.closedOn === undefined) && (missing4 = "closedOn")){
      const err19 = {};
      (vErrors ??= []).push(err19);
      errors++;
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
  let ifClause3;
  if(_valid4){
    const _errs28 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.closedFor === undefined){
        const err20 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "closedFor"}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    var _valid4 = _errs28 === errors;
    valid12 = _valid4;
    ifClause3 = "then";
  }
  else {
    const _errs29 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.closedFor !== undefined){
        const err21 = {instancePath:instancePath+"/closedFor",schemaPath:"#/allOf/4/else/properties/closedFor/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    var _valid4 = _errs29 === errors;
    valid12 = _valid4;
    if(valid12){
      var props3 = {};
      props3.closedFor = true;
    }
    ifClause3 = "else";
  }
  if(!valid12){
    const err22 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause3}};
    (vErrors ??= []).push(err22);
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
    if(data.code === undefined){
      const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
      (vErrors ??= []).push(err23);
      errors++;
    }
    if(data.name === undefined){
      const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
      (vErrors ??= []).push(err24);
      errors++;
    }
    if(data.kind === undefined){
      const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
      (vErrors ??= []).push(err25);
      errors++;
    }
    if(data.manager === undefined){
      const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manager"}};
      (vErrors ??= []).push(err26);
      errors++;
    }
    if(data.managerMobile === undefined){
      const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "managerMobile"}};
      (vErrors ??= []).push(err27);
      errors++;
    }
    if(data.venue === undefined){
      const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "venue"}};
      (vErrors ??= []).push(err28);
      errors++;
    }
    if(data.task === undefined){
      const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task"}};
      (vErrors ??= []).push(err29);
      errors++;
    }
    if(data.setUpOn === undefined){
      const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "setUpOn"}};
      (vErrors ??= []).push(err30);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err31 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    if(data.code !== undefined){
      let data7 = data.code;
      if(typeof data7 === "string"){
        if(func1(data7) > 10){
          const err32 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit: 10}};
          (vErrors ??= []).push(err32);
          errors++;
        }
        if(func1(data7) < 1){
          const err33 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err33);
          errors++;
        }
      }
      else {
        const err34 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data8 = data.name;
      if(typeof data8 === "string"){
        if(func1(data8) > 30){
          const err35 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err35);
          errors++;
        }
        if(func1(data8) < 1){
          const err36 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err36);
          errors++;
        }
      }
      else {
        const err37 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    if(data.kind !== undefined){
      let data9 = data.kind;
      if(typeof data9 !== "string"){
        const err38 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
      if(!(((data9 === "专业") || (data9 === "社区")) || (data9 === "协会商会"))){
        const err39 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.kind.enum}};
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    if(data.field !== undefined){
      let data10 = data.field;
      if(typeof data10 !== "string"){
        const err40 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err40);
        errors++;
      }
      if(!((((((((((((((((((data10 === "Z01") || (data10 === "Z02")) || (data10 === "Z03")) || (data10 === "Z04")) || (data10 === "Z05")) || (data10 === "Z06")) || (data10 === "Z07")) || (data10 === "Z08")) || (data10 === "Z09")) || (data10 === "Z10")) || (data10 === "Z11")) || (data10 === "Z12")) || (data10 === "Z13")) || (data10 === "Z14")) || (data10 === "Z15")) || (data10 === "Z16")) || (data10 === "Z17")) || (data10 === "Z18"))){
        const err41 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues: schema0.properties.field.enum}};
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data11 = data.street;
      if(typeof data11 !== "string"){
        const err42 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err42);
        errors++;
      }
      if(!((((((((((((data11 === "310110001") || (data11 === "310110006")) || (data11 === "310110008")) || (data11 === "310110009")) || (data11 === "310110012")) || (data11 === "310110013")) || (data11 === "310110015")) || (data11 === "310110016")) || (data11 === "310110018")) || (data11 === "310110019")) || (data11 === "310110020")) || (data11 === "310110021"))){
        const err43 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    if(data.host !== undefined){
      let data12 = data.host;
      if(typeof data12 === "string"){
        if(func1(data12) > 200){
          const err44 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err44);
          errors++;
        }
        if(func1(data12) < 1){
          const err45 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err45);
          errors++;
        }
      }
      else {
        const err46 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err46);
        errors++;
      }
    }
    if(data.hostUnit !== undefined){
      let data13 = data.hostUnit;
      if(typeof data13 === "string"){
        if(func1(data13) > 200){
          const err47 = {instancePath:instancePath+"/hostUnit",schemaPath:"#/properties/hostUnit/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err47);
          errors++;
        }
        if(func1(data13) < 1){
          const err48 = {instancePath:instancePath+"/hostUnit",schemaPath:"#/properties/hostUnit/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err48);
          errors++;
        }
      }
      else {
        const err49 = {instancePath:instancePath+"/hostUnit",schemaPath:"#/properties/hostUnit/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
    if(data.manager !== undefined){
      let data14 = data.manager;
      if(typeof data14 === "string"){
        if(func1(data14) > 30){
          const err50 = {instancePath:instancePath+"/manager",schemaPath:"#/properties/manager/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err50);
          errors++;
        }
        if(func1(data14) < 2){
          const err51 = {instancePath:instancePath+"/manager",schemaPath:"#/properties/manager/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err51);
          errors++;
        }
      }
      else {
        const err52 = {instancePath:instancePath+"/manager",schemaPath:"#/properties/manager/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err52);
        errors++;
      }
    }
    if(data.managerMobile !== undefined){
      let data15 = data.managerMobile;
      if(typeof data15 === "string"){
        if(!pattern0.test(data15)){
          const err53 = {instancePath:instancePath+"/managerMobile",schemaPath:"#/properties/managerMobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err53);
          errors++;
        }
      }
      else {
        const err54 = {instancePath:instancePath+"/managerMobile",schemaPath:"#/properties/managerMobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err54);
        errors++;
      }
    }
    if(data.venue !== undefined){
      let data16 = data.venue;
      if(typeof data16 === "string"){
        if(func1(data16) > 200){
          const err55 = {instancePath:instancePath+"/venue",schemaPath:"#/properties/venue/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err55);
          errors++;
        }
        if(func1(data16) < 1){
          const err56 = {instancePath:instancePath+"/venue",schemaPath:"#/properties/venue/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err56);
          errors++;
        }
      }
      else {
        const err57 = {instancePath:instancePath+"/venue",schemaPath:"#/properties/venue/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err57);
        errors++;
      }
    }
    if(data.task !== undefined){
      let data17 = data.task;
      if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
        const err58 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err58);
        errors++;
      }
      if((typeof data17 == "number") && (isFinite(data17))){
        if(data17 > 1000000000000 || isNaN(data17)){
          const err59 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err59);
          errors++;
        }
        if(data17 < 1 || isNaN(data17)){
          const err60 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err60);
          errors++;
        }
      }
    }
    if(data.setUpOn !== undefined){
      let data18 = data.setUpOn;
      if(typeof data18 === "string"){
        if(!pattern1.test(data18)){
          const err61 = {instancePath:instancePath+"/setUpOn",schemaPath:"#/properties/setUpOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err61);
          errors++;
        }
      }
      else {
        const err62 = {instancePath:instancePath+"/setUpOn",schemaPath:"#/properties/setUpOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    if(data.former !== undefined){
      let data19 = data.former;
      if(typeof data19 === "string"){
        if(func1(data19) > 200){
          const err63 = {instancePath:instancePath+"/former",schemaPath:"#/properties/former/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err63);
          errors++;
        }
        if(func1(data19) < 1){
          const err64 = {instancePath:instancePath+"/former",schemaPath:"#/properties/former/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err64);
          errors++;
        }
      }
      else {
        const err65 = {instancePath:instancePath+"/former",schemaPath:"#/properties/former/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err65);
        errors++;
      }
    }
    if(data.closedOn !== undefined){
      let data20 = data.closedOn;
      if(typeof data20 === "string"){
        if(!pattern1.test(data20)){
          const err66 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err66);
          errors++;
        }
      }
      else {
        const err67 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err67);
        errors++;
      }
    }
    if(data.closedFor !== undefined){
      let data21 = data.closedFor;
      if(typeof data21 === "string"){
        if(func1(data21) > 200){
          const err68 = {instancePath:instancePath+"/closedFor",schemaPath:"#/properties/closedFor/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err68);
          errors++;
        }
        if(func1(data21) < 1){
          const err69 = {instancePath:instancePath+"/closedFor",schemaPath:"#/properties/closedFor/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err69);
          errors++;
        }
      }
      else {
        const err70 = {instancePath:instancePath+"/closedFor",schemaPath:"#/properties/closedFor/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err70);
        errors++;
      }
    }
  }
  else {
    const err71 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err71);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
