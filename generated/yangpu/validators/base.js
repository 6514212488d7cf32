// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"kind":{"type":"string","enum":["A1","A2","A3","B1"]},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"name":{"type":"string","minLength":1,"maxLength":60},"org":{"type":"string","minLength":1,"maxLength":200},"builtOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"closedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"area":{"type":"string","pattern":"^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"},"operator":{"type":"string","minLength":1,"maxLength":200},"staff":{"type":"integer","minimum":0,"maximum":1000000000000},"services":{"type":"string","minLength":1,"maxLength":4000},"places":{"type":"integer","minimum":1,"maximum":1000000000000},"tenants":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"org":{"type":"string","minLength":1,"maxLength":200},"group":{"type":"string","minLength":1,"maxLength":200},"enteredOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"leftOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"result":{"type":"string","enum":["在孵","登记成立","成熟出壳","退出"]}},"required":["name","enteredOn","result"],"additionalProperties":false},"maxItems":1000},"reviews":{"type":"array","items":{"type":"object","properties":{"year":{"type":"integer","minimum":1900,"maximum":2100},"grade":{"type":"string","enum":["优秀","合格","不合格"]},"date":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["year","grade","date"],"additionalProperties":false},"maxItems":1000},"honourNo":{"type":"string","minLength":1,"maxLength":200},"honourOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["kind","street","name","area","staff"],"additionalProperties":false,"allOf":[{"if":{"properties":{"kind":{"const":"B1"}},"required":["kind"]},"then":{"required":["places"]},"else":{"properties":{"places":false}}},{"if":{"properties":{"kind":{"const":"B1"}},"required":["kind"]},"else":{"properties":{"tenants":false}}},{"if":{"properties":{"kind":{"const":"B1"}},"required":["kind"]},"else":{"properties":{"honourNo":false}}},{"if":{"required":["honourNo"]},"then":{"required":["honourOn"]},"else":{"properties":{"honourOn":false}}}]};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern2 = new RegExp("^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$", "u");

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
        if("B1" !== data.kind){
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
      if(data.places === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "places"}};
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
      if(data.places !== undefined){
        const err3 = {instancePath:instancePath+"/places",schemaPath:"#/allOf/0/else/properties/places/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.places = true;
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
        if("B1" !== data.kind){
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
  if(!_valid1){
    const _errs11 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.tenants !== undefined){
        const err7 = {instancePath:instancePath+"/tenants",schemaPath:"#/allOf/1/else/properties/tenants/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.tenants = true;
      props1.kind = true;
    }
  }
  if(!valid4){
    const err8 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "else"}};
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
  let valid7 = true;
  const _errs14 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.kind === undefined) && (missing2 = "kind")){
      const err9 = {};
      (vErrors ??= []).push(err9);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("B1" !== data.kind){
          const err10 = {};
          (vErrors ??= []).push(err10);
          errors++;
        }
      }
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
    const _errs16 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.honourNo !== undefined){
        const err11 = {instancePath:instancePath+"/honourNo",schemaPath:"#/allOf/2/else/properties/honourNo/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    var _valid2 = _errs16 === errors;
    valid7 = _valid2;
    if(valid7){
      var props2 = {};
      props2.honourNo = true;
      props2.kind = true;
    }
  }
  if(!valid7){
    const err12 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err12);
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
  const _errs18 = errors;
  let valid10 = true;
  const _errs19 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.honourNo === undefined) && (missing3 = "honourNo")){
      const err13 = {};
      (vErrors ??= []).push(err13);
      errors++;
    }
  }
  var _valid3 = _errs19 === errors;
  errors = _errs18;
  if(vErrors !== null){
    if(_errs18){
      vErrors.length = _errs18;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause1;
  if(_valid3){
    const _errs20 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.honourOn === undefined){
        const err14 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "honourOn"}};
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    var _valid3 = _errs20 === errors;
    valid10 = _valid3;
    ifClause1 = "then";
  }
  else {
    const _errs21 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.honourOn !== undefined){
        const err15 = {instancePath:instancePath+"/honourOn",schemaPath:"#/allOf/3/else/properties/honourOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    var _valid3 = _errs21 === errors;
    valid10 = _valid3;
    if(valid10){
      var props3 = {};
      props3.honourOn = true;
    }
    ifClause1 = "else";
  }
  if(!valid10){
    const err16 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: ifClause1}};
    (vErrors ??= []).push(err16);
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
      const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
      (vErrors ??= []).push(err17);
      errors++;
    }
    if(data.street === undefined){
      const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "street"}};
      (vErrors ??= []).push(err18);
      errors++;
    }
    if(data.name === undefined){
      const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
      (vErrors ??= []).push(err19);
      errors++;
    }
    if(data.area === undefined){
      const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "area"}};
      (vErrors ??= []).push(err20);
      errors++;
    }
    if(data.staff === undefined){
      const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "staff"}};
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
      if(!((((data7 === "A1") || (data7 === "A2")) || (data7 === "A3")) || (data7 === "B1"))){
        const err24 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.kind.enum}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data8 = data.street;
      if(typeof data8 !== "string"){
        const err25 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
      if(!((((((((((((data8 === "310110001") || (data8 === "310110006")) || (data8 === "310110008")) || (data8 === "310110009")) || (data8 === "310110012")) || (data8 === "310110013")) || (data8 === "310110015")) || (data8 === "310110016")) || (data8 === "310110018")) || (data8 === "310110019")) || (data8 === "310110020")) || (data8 === "310110021"))){
        const err26 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data9 = data.name;
      if(typeof data9 === "string"){
        if(func1(data9) > 60){
          const err27 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err27);
          errors++;
        }
        if(func1(data9) < 1){
          const err28 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err28);
          errors++;
        }
      }
      else {
        const err29 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data10 = data.org;
      if(typeof data10 === "string"){
        if(func1(data10) > 200){
          const err30 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err30);
          errors++;
        }
        if(func1(data10) < 1){
          const err31 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err31);
          errors++;
        }
      }
      else {
        const err32 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if(data.builtOn !== undefined){
      let data11 = data.builtOn;
      if(typeof data11 === "string"){
        if(!pattern0.test(data11)){
          const err33 = {instancePath:instancePath+"/builtOn",schemaPath:"#/properties/builtOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err33);
          errors++;
        }
      }
      else {
        const err34 = {instancePath:instancePath+"/builtOn",schemaPath:"#/properties/builtOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if(data.closedOn !== undefined){
      let data12 = data.closedOn;
      if(typeof data12 === "string"){
        if(!pattern0.test(data12)){
          const err35 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
      else {
        const err36 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
    if(data.area !== undefined){
      let data13 = data.area;
      if(typeof data13 === "string"){
        if(!pattern2.test(data13)){
          const err37 = {instancePath:instancePath+"/area",schemaPath:"#/properties/area/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"}};
          (vErrors ??= []).push(err37);
          errors++;
        }
      }
      else {
        const err38 = {instancePath:instancePath+"/area",schemaPath:"#/properties/area/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if(data.operator !== undefined){
      let data14 = data.operator;
      if(typeof data14 === "string"){
        if(func1(data14) > 200){
          const err39 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err39);
          errors++;
        }
        if(func1(data14) < 1){
          const err40 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err40);
          errors++;
        }
      }
      else {
        const err41 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
    if(data.staff !== undefined){
      let data15 = data.staff;
      if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
        const err42 = {instancePath:instancePath+"/staff",schemaPath:"#/properties/staff/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err42);
        errors++;
      }
      if((typeof data15 == "number") && (isFinite(data15))){
        if(data15 > 1000000000000 || isNaN(data15)){
          const err43 = {instancePath:instancePath+"/staff",schemaPath:"#/properties/staff/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err43);
          errors++;
        }
        if(data15 < 0 || isNaN(data15)){
          const err44 = {instancePath:instancePath+"/staff",schemaPath:"#/properties/staff/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err44);
          errors++;
        }
      }
    }
    if(data.services !== undefined){
      let data16 = data.services;
      if(typeof data16 === "string"){
        if(func1(data16) > 4000){
          const err45 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err45);
          errors++;
        }
        if(func1(data16) < 1){
          const err46 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err46);
          errors++;
        }
      }
      else {
        const err47 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err47);
        errors++;
      }
    }
    if(data.places !== undefined){
      let data17 = data.places;
      if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
        const err48 = {instancePath:instancePath+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err48);
        errors++;
      }
      if((typeof data17 == "number") && (isFinite(data17))){
        if(data17 > 1000000000000 || isNaN(data17)){
          const err49 = {instancePath:instancePath+"/places",schemaPath:"#/properties/places/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err49);
          errors++;
        }
        if(data17 < 1 || isNaN(data17)){
          const err50 = {instancePath:instancePath+"/places",schemaPath:"#/properties/places/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err50);
          errors++;
        }
      }
    }
    if(data.tenants !== undefined){
      let data18 = data.tenants;
      if(Array.isArray(data18)){
        if(data18.length > 1000){
          const err51 = {instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err51);
          errors++;
        }
        const len0 = data18.length;
        for(let i0=0; i0<len0; i0++){
          let data19 = data18[i0];
          if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
            if(data19.name === undefined){
              const err52 = {instancePath:instancePath+"/tenants/" + i0,schemaPath:"#/properties/tenants/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err52);
              errors++;
            }
            if(data19.enteredOn === undefined){
              const err53 = {instancePath:instancePath+"/tenants/" + i0,schemaPath:"#/properties/tenants/items/required",keyword:"required",params:{missingProperty: "enteredOn"}};
              (vErrors ??= []).push(err53);
              errors++;
            }
            if(data19.result === undefined){
              const err54 = {instancePath:instancePath+"/tenants/" + i0,schemaPath:"#/properties/tenants/items/required",keyword:"required",params:{missingProperty: "result"}};
              (vErrors ??= []).push(err54);
              errors++;
            }
            for(const key1 in data19){
              if(!((((((key1 === "name") || (key1 === "org")) || (key1 === "group")) || (key1 === "enteredOn")) || (key1 === "leftOn")) || (key1 === "result"))){
                const err55 = {instancePath:instancePath+"/tenants/" + i0,schemaPath:"#/properties/tenants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err55);
                errors++;
              }
            }
            if(data19.name !== undefined){
              let data20 = data19.name;
              if(typeof data20 === "string"){
                if(func1(data20) > 200){
                  const err56 = {instancePath:instancePath+"/tenants/" + i0+"/name",schemaPath:"#/properties/tenants/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err56);
                  errors++;
                }
                if(func1(data20) < 1){
                  const err57 = {instancePath:instancePath+"/tenants/" + i0+"/name",schemaPath:"#/properties/tenants/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err57);
                  errors++;
                }
              }
              else {
                const err58 = {instancePath:instancePath+"/tenants/" + i0+"/name",schemaPath:"#/properties/tenants/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err58);
                errors++;
              }
            }
            if(data19.org !== undefined){
              let data21 = data19.org;
              if(typeof data21 === "string"){
                if(func1(data21) > 200){
                  const err59 = {instancePath:instancePath+"/tenants/" + i0+"/org",schemaPath:"#/properties/tenants/items/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err59);
                  errors++;
                }
                if(func1(data21) < 1){
                  const err60 = {instancePath:instancePath+"/tenants/" + i0+"/org",schemaPath:"#/properties/tenants/items/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err60);
                  errors++;
                }
              }
              else {
                const err61 = {instancePath:instancePath+"/tenants/" + i0+"/org",schemaPath:"#/properties/tenants/items/properties/org/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err61);
                errors++;
              }
            }
            if(data19.group !== undefined){
              let data22 = data19.group;
              if(typeof data22 === "string"){
                if(func1(data22) > 200){
                  const err62 = {instancePath:instancePath+"/tenants/" + i0+"/group",schemaPath:"#/properties/tenants/items/properties/group/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err62);
                  errors++;
                }
                if(func1(data22) < 1){
                  const err63 = {instancePath:instancePath+"/tenants/" + i0+"/group",schemaPath:"#/properties/tenants/items/properties/group/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err63);
                  errors++;
                }
              }
              else {
                const err64 = {instancePath:instancePath+"/tenants/" + i0+"/group",schemaPath:"#/properties/tenants/items/properties/group/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err64);
                errors++;
              }
            }
            if(data19.enteredOn !== undefined){
              let data23 = data19.enteredOn;
              if(typeof data23 === "string"){
                if(!pattern0.test(data23)){
                  const err65 = {instancePath:instancePath+"/tenants/" + i0+"/enteredOn",schemaPath:"#/properties/tenants/items/properties/enteredOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err65);
                  errors++;
                }
              }
              else {
                const err66 = {instancePath:instancePath+"/tenants/" + i0+"/enteredOn",schemaPath:"#/properties/tenants/items/properties/enteredOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err66);
                errors++;
              }
            }
            if(data19.leftOn !== undefined){
              let data24 = data19.leftOn;
              if(typeof data24 === "string"){
                if(!pattern0.test(data24)){
                  const err67 = {instancePath:instancePath+"/tenants/" + i0+"/leftOn",schemaPath:"#/properties/tenants/items/properties/leftOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err67);
                  errors++;
                }
              }
              else {
                const err68 = {instancePath:instancePath+"/tenants/" + i0+"/leftOn",schemaPath:"#/properties/tenants/items/properties/leftOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err68);
                errors++;
              }
            }
            if(data19.result !== undefined){
              let data25 = data19.result;
              if(typeof data25 !== "string"){
                const err69 = {instancePath:instancePath+"/tenants/" + i0+"/result",schemaPath:"#/properties/tenants/items/properties/result/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err69);
                errors++;
              }
              if(!((((data25 === "在孵") || (data25 === "登记成立")) || (data25 === "成熟出壳")) || (data25 === "退出"))){
                const err70 = {instancePath:instancePath+"/tenants/" + i0+"/result",schemaPath:"#/properties/tenants/items/properties/result/enum",keyword:"enum",params:{allowedValues: schema0.properties.tenants.items.properties.result.enum}};
                (vErrors ??= []).push(err70);
                errors++;
              }
            }
          }
          else {
            const err71 = {instancePath:instancePath+"/tenants/" + i0,schemaPath:"#/properties/tenants/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err71);
            errors++;
          }
        }
      }
      else {
        const err72 = {instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err72);
        errors++;
      }
    }
    if(data.reviews !== undefined){
      let data26 = data.reviews;
      if(Array.isArray(data26)){
        if(data26.length > 1000){
          const err73 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err73);
          errors++;
        }
        const len1 = data26.length;
        for(let i1=0; i1<len1; i1++){
          let data27 = data26[i1];
          if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
            if(data27.year === undefined){
              const err74 = {instancePath:instancePath+"/reviews/" + i1,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "year"}};
              (vErrors ??= []).push(err74);
              errors++;
            }
            if(data27.grade === undefined){
              const err75 = {instancePath:instancePath+"/reviews/" + i1,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "grade"}};
              (vErrors ??= []).push(err75);
              errors++;
            }
            if(data27.date === undefined){
              const err76 = {instancePath:instancePath+"/reviews/" + i1,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "date"}};
              (vErrors ??= []).push(err76);
              errors++;
            }
            for(const key2 in data27){
              if(!(((key2 === "year") || (key2 === "grade")) || (key2 === "date"))){
                const err77 = {instancePath:instancePath+"/reviews/" + i1,schemaPath:"#/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err77);
                errors++;
              }
            }
            if(data27.year !== undefined){
              let data28 = data27.year;
              if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
                const err78 = {instancePath:instancePath+"/reviews/" + i1+"/year",schemaPath:"#/properties/reviews/items/properties/year/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err78);
                errors++;
              }
              if((typeof data28 == "number") && (isFinite(data28))){
                if(data28 > 2100 || isNaN(data28)){
                  const err79 = {instancePath:instancePath+"/reviews/" + i1+"/year",schemaPath:"#/properties/reviews/items/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
                  (vErrors ??= []).push(err79);
                  errors++;
                }
                if(data28 < 1900 || isNaN(data28)){
                  const err80 = {instancePath:instancePath+"/reviews/" + i1+"/year",schemaPath:"#/properties/reviews/items/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
                  (vErrors ??= []).push(err80);
                  errors++;
                }
              }
            }
            if(data27.grade !== undefined){
              let data29 = data27.grade;
              if(typeof data29 !== "string"){
                const err81 = {instancePath:instancePath+"/reviews/" + i1+"/grade",schemaPath:"#/properties/reviews/items/properties/grade/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err81);
                errors++;
              }
              if(!(((data29 === "优秀") || (data29 === "合格")) || (data29 === "不合格"))){
                const err82 = {instancePath:instancePath+"/reviews/" + i1+"/grade",schemaPath:"#/properties/reviews/items/properties/grade/enum",keyword:"enum",params:{allowedValues: schema0.properties.reviews.items.properties.grade.enum}};
                (vErrors ??= []).push(err82);
                errors++;
              }
            }
            if(data27.date !== undefined){
              let data30 = data27.date;
              if(typeof data30 === "string"){
                if(!pattern0.test(data30)){
                  const err83 = {instancePath:instancePath+"/reviews/" + i1+"/date",schemaPath:"#/properties/reviews/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err83);
                  errors++;
                }
              }
              else {
                const err84 = {instancePath:instancePath+"/reviews/" + i1+"/date",schemaPath:"#/properties/reviews/items/properties/date/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err84);
                errors++;
              }
            }
          }
          else {
            const err85 = {instancePath:instancePath+"/reviews/" + i1,schemaPath:"#/properties/reviews/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err85);
            errors++;
          }
        }
      }
      else {
        const err86 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err86);
        errors++;
      }
    }
    if(data.honourNo !== undefined){
      let data31 = data.honourNo;
      if(typeof data31 === "string"){
        if(func1(data31) > 200){
          const err87 = {instancePath:instancePath+"/honourNo",schemaPath:"#/properties/honourNo/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err87);
          errors++;
        }
        if(func1(data31) < 1){
          const err88 = {instancePath:instancePath+"/honourNo",schemaPath:"#/properties/honourNo/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err88);
          errors++;
        }
      }
      else {
        const err89 = {instancePath:instancePath+"/honourNo",schemaPath:"#/properties/honourNo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err89);
        errors++;
      }
    }
    if(data.honourOn !== undefined){
      let data32 = data.honourOn;
      if(typeof data32 === "string"){
        if(!pattern0.test(data32)){
          const err90 = {instancePath:instancePath+"/honourOn",schemaPath:"#/properties/honourOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err90);
          errors++;
        }
      }
      else {
        const err91 = {instancePath:instancePath+"/honourOn",schemaPath:"#/properties/honourOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err91);
        errors++;
      }
    }
  }
  else {
    const err92 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err92);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
