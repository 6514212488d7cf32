// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"regMode":{"type":"string","enum":["双重管理","直接登记"]},"kind":{"type":"string","enum":["换届","负责人变更","召开大会","修改章程","设立实体或分支","大额投资或捐赠","接受境外捐赠","涉外活动","举办论坛展会评比","公开募捐","突发事件","诉讼","其他"]},"name":{"type":"string","minLength":1,"maxLength":60},"startsOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"endsOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"place":{"type":"string","minLength":1,"maxLength":200},"people":{"type":"integer","minimum":0,"maximum":1000000000000},"budget":{"type":"integer","minimum":0,"maximum":1000000000000000},"funding":{"type":"string","minLength":1,"maxLength":200},"description":{"type":"string","minLength":1,"maxLength":4000},"resolution":{"type":"string","minLength":1,"maxLength":200},"foreignParties":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"country":{"type":"string","minLength":1,"maxLength":200},"role":{"type":"string","enum":["捐赠方","合作方","邀请方","参加方"]},"amount":{"type":"integer","minimum":0,"maximum":1000000000000000}},"required":["name","country","role"],"additionalProperties":false},"maxItems":1000},"supervisorOpinion":{"type":"string","enum":["同意","不同意"]},"supervisorNote":{"type":"string","minLength":1,"maxLength":4000},"handling":{"type":"string","enum":["知悉","提示","建议暂缓"]},"handlingNote":{"type":"string","minLength":1,"maxLength":4000},"handledOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["org","kind","name","startsOn"],"additionalProperties":false,"allOf":[{"if":{"properties":{"budget":{"type":"integer","exclusiveMinimum":0}},"required":["budget"]},"then":{"required":["funding"]}},{"if":{"properties":{"kind":{"enum":["接受境外捐赠","涉外活动"]}},"required":["kind"]},"else":{"properties":{"foreignParties":false}}},{"if":{"properties":{"supervisorOpinion":{"const":"不同意"}},"required":["supervisorOpinion"]},"then":{"required":["supervisorNote"]}},{"if":{"properties":{"handling":{"enum":["提示","建议暂缓"]}},"required":["handling"]},"then":{"required":["handlingNote"]},"else":{"properties":{"handlingNote":false}}},{"if":{"required":["handling"]},"then":{"required":["handledOn"]},"else":{"properties":{"handledOn":false}}}]};
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
    if((data.budget === undefined) && (missing0 = "budget")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.budget !== undefined){
        let data0 = data.budget;
        const _errs4 = errors;
        if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
          const err1 = {};
          (vErrors ??= []).push(err1);
          errors++;
        }
        if(errors === _errs4){
          if((typeof data0 == "number") && (isFinite(data0))){
            if(data0 <= 0 || isNaN(data0)){
              const err2 = {};
              (vErrors ??= []).push(err2);
              errors++;
            }
          }
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
  if(_valid0){
    const _errs6 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.funding === undefined){
        const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "funding"}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if(!valid1){
    const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err4);
    errors++;
  }
  const _errs8 = errors;
  let valid3 = true;
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
        let data1 = data.kind;
        if(!((data1 === "接受境外捐赠") || (data1 === "涉外活动"))){
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
      if(data.foreignParties !== undefined){
        const err7 = {instancePath:instancePath+"/foreignParties",schemaPath:"#/allOf/1/else/properties/foreignParties/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid3 = _valid1;
    if(valid3){
      var props0 = {};
      props0.foreignParties = true;
      props0.kind = true;
    }
  }
  if(!valid3){
    const err8 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err8);
    errors++;
  }
  if(props0 !== true){
    props0 = props0 || {};
    props0.budget = true;
  }
  const _errs13 = errors;
  let valid6 = true;
  const _errs14 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.supervisorOpinion === undefined) && (missing2 = "supervisorOpinion")){
      const err9 = {};
      (vErrors ??= []).push(err9);
      errors++;
    }
    else {
      if(data.supervisorOpinion !== undefined){
        if("不同意" !== data.supervisorOpinion){
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
  if(_valid2){
    const _errs16 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.supervisorNote === undefined){
        const err11 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "supervisorNote"}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    var _valid2 = _errs16 === errors;
    valid6 = _valid2;
  }
  if(!valid6){
    const err12 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err12);
    errors++;
  }
  if(props0 !== true){
    props0 = props0 || {};
    props0.supervisorOpinion = true;
  }
  const _errs18 = errors;
  let valid8 = true;
  const _errs19 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.handling === undefined) && (missing3 = "handling")){
      const err13 = {};
      (vErrors ??= []).push(err13);
      errors++;
    }
    else {
      if(data.handling !== undefined){
        let data4 = data.handling;
        if(!((data4 === "提示") || (data4 === "建议暂缓"))){
          const err14 = {};
          (vErrors ??= []).push(err14);
          errors++;
        }
      }
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
  let ifClause0;
  if(_valid3){
    const _errs21 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.handlingNote === undefined){
        const err15 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "handlingNote"}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    var _valid3 = _errs21 === errors;
    valid8 = _valid3;
    ifClause0 = "then";
  }
  else {
    const _errs22 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.handlingNote !== undefined){
        const err16 = {instancePath:instancePath+"/handlingNote",schemaPath:"#/allOf/3/else/properties/handlingNote/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    var _valid3 = _errs22 === errors;
    valid8 = _valid3;
    if(valid8){
      var props1 = {};
      props1.handlingNote = true;
      props1.handling = true;
    }
    ifClause0 = "else";
  }
  if(!valid8){
    const err17 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err17);
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
  const _errs24 = errors;
  let valid11 = true;
  const _errs25 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.handling === undefined) && (missing4 = "handling")){
      const err18 = {};
      (vErrors ??= []).push(err18);
      errors++;
    }
  }
  var _valid4 = _errs25 === errors;
  errors = _errs24;
  if(vErrors !== null){
    if(_errs24){
      vErrors.length = _errs24;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause1;
  if(_valid4){
    const _errs26 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.handledOn === undefined){
        const err19 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "handledOn"}};
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    var _valid4 = _errs26 === errors;
    valid11 = _valid4;
    ifClause1 = "then";
  }
  else {
    const _errs27 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.handledOn !== undefined){
        const err20 = {instancePath:instancePath+"/handledOn",schemaPath:"#/allOf/4/else/properties/handledOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    var _valid4 = _errs27 === errors;
    valid11 = _valid4;
    if(valid11){
      var props2 = {};
      props2.handledOn = true;
    }
    ifClause1 = "else";
  }
  if(!valid11){
    const err21 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause1}};
    (vErrors ??= []).push(err21);
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.org === undefined){
      const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err22);
      errors++;
    }
    if(data.kind === undefined){
      const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
      (vErrors ??= []).push(err23);
      errors++;
    }
    if(data.name === undefined){
      const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
      (vErrors ??= []).push(err24);
      errors++;
    }
    if(data.startsOn === undefined){
      const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startsOn"}};
      (vErrors ??= []).push(err25);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err26 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data7 = data.org;
      if(typeof data7 === "string"){
        if(func1(data7) > 200){
          const err27 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err27);
          errors++;
        }
        if(func1(data7) < 1){
          const err28 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err28);
          errors++;
        }
      }
      else {
        const err29 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data8 = data.street;
      if(typeof data8 !== "string"){
        const err30 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
      if(!((((((((((((data8 === "310110001") || (data8 === "310110006")) || (data8 === "310110008")) || (data8 === "310110009")) || (data8 === "310110012")) || (data8 === "310110013")) || (data8 === "310110015")) || (data8 === "310110016")) || (data8 === "310110018")) || (data8 === "310110019")) || (data8 === "310110020")) || (data8 === "310110021"))){
        const err31 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    if(data.regMode !== undefined){
      let data9 = data.regMode;
      if(typeof data9 !== "string"){
        const err32 = {instancePath:instancePath+"/regMode",schemaPath:"#/properties/regMode/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err32);
        errors++;
      }
      if(!((data9 === "双重管理") || (data9 === "直接登记"))){
        const err33 = {instancePath:instancePath+"/regMode",schemaPath:"#/properties/regMode/enum",keyword:"enum",params:{allowedValues: schema0.properties.regMode.enum}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.kind !== undefined){
      let data10 = data.kind;
      if(typeof data10 !== "string"){
        const err34 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err34);
        errors++;
      }
      if(!(((((((((((((data10 === "换届") || (data10 === "负责人变更")) || (data10 === "召开大会")) || (data10 === "修改章程")) || (data10 === "设立实体或分支")) || (data10 === "大额投资或捐赠")) || (data10 === "接受境外捐赠")) || (data10 === "涉外活动")) || (data10 === "举办论坛展会评比")) || (data10 === "公开募捐")) || (data10 === "突发事件")) || (data10 === "诉讼")) || (data10 === "其他"))){
        const err35 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.kind.enum}};
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data11 = data.name;
      if(typeof data11 === "string"){
        if(func1(data11) > 60){
          const err36 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err36);
          errors++;
        }
        if(func1(data11) < 1){
          const err37 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err37);
          errors++;
        }
      }
      else {
        const err38 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if(data.startsOn !== undefined){
      let data12 = data.startsOn;
      if(typeof data12 === "string"){
        if(!pattern0.test(data12)){
          const err39 = {instancePath:instancePath+"/startsOn",schemaPath:"#/properties/startsOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err39);
          errors++;
        }
      }
      else {
        const err40 = {instancePath:instancePath+"/startsOn",schemaPath:"#/properties/startsOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
    if(data.endsOn !== undefined){
      let data13 = data.endsOn;
      if(typeof data13 === "string"){
        if(!pattern0.test(data13)){
          const err41 = {instancePath:instancePath+"/endsOn",schemaPath:"#/properties/endsOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err41);
          errors++;
        }
      }
      else {
        const err42 = {instancePath:instancePath+"/endsOn",schemaPath:"#/properties/endsOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    if(data.place !== undefined){
      let data14 = data.place;
      if(typeof data14 === "string"){
        if(func1(data14) > 200){
          const err43 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err43);
          errors++;
        }
        if(func1(data14) < 1){
          const err44 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err44);
          errors++;
        }
      }
      else {
        const err45 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err45);
        errors++;
      }
    }
    if(data.people !== undefined){
      let data15 = data.people;
      if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
        const err46 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err46);
        errors++;
      }
      if((typeof data15 == "number") && (isFinite(data15))){
        if(data15 > 1000000000000 || isNaN(data15)){
          const err47 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err47);
          errors++;
        }
        if(data15 < 0 || isNaN(data15)){
          const err48 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err48);
          errors++;
        }
      }
    }
    if(data.budget !== undefined){
      let data16 = data.budget;
      if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
        const err49 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err49);
        errors++;
      }
      if((typeof data16 == "number") && (isFinite(data16))){
        if(data16 > 1000000000000000 || isNaN(data16)){
          const err50 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err50);
          errors++;
        }
        if(data16 < 0 || isNaN(data16)){
          const err51 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err51);
          errors++;
        }
      }
    }
    if(data.funding !== undefined){
      let data17 = data.funding;
      if(typeof data17 === "string"){
        if(func1(data17) > 200){
          const err52 = {instancePath:instancePath+"/funding",schemaPath:"#/properties/funding/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err52);
          errors++;
        }
        if(func1(data17) < 1){
          const err53 = {instancePath:instancePath+"/funding",schemaPath:"#/properties/funding/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err53);
          errors++;
        }
      }
      else {
        const err54 = {instancePath:instancePath+"/funding",schemaPath:"#/properties/funding/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err54);
        errors++;
      }
    }
    if(data.description !== undefined){
      let data18 = data.description;
      if(typeof data18 === "string"){
        if(func1(data18) > 4000){
          const err55 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err55);
          errors++;
        }
        if(func1(data18) < 1){
          const err56 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err56);
          errors++;
        }
      }
      else {
        const err57 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err57);
        errors++;
      }
    }
    if(data.resolution !== undefined){
      let data19 = data.resolution;
      if(typeof data19 === "string"){
        if(func1(data19) > 200){
          const err58 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err58);
          errors++;
        }
        if(func1(data19) < 1){
          const err59 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err59);
          errors++;
        }
      }
      else {
        const err60 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err60);
        errors++;
      }
    }
    if(data.foreignParties !== undefined){
      let data20 = data.foreignParties;
      if(Array.isArray(data20)){
        if(data20.length > 1000){
          const err61 = {instancePath:instancePath+"/foreignParties",schemaPath:"#/properties/foreignParties/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err61);
          errors++;
        }
        const len0 = data20.length;
        for(let i0=0; i0<len0; i0++){
          let data21 = data20[i0];
          if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
            if(data21.name === undefined){
              const err62 = {instancePath:instancePath+"/foreignParties/" + i0,schemaPath:"#/properties/foreignParties/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err62);
              errors++;
            }
            if(data21.country === undefined){
              const err63 = {instancePath:instancePath+"/foreignParties/" + i0,schemaPath:"#/properties/foreignParties/items/required",keyword:"required",params:{missingProperty: "country"}};
              (vErrors ??= []).push(err63);
              errors++;
            }
            if(data21.role === undefined){
              const err64 = {instancePath:instancePath+"/foreignParties/" + i0,schemaPath:"#/properties/foreignParties/items/required",keyword:"required",params:{missingProperty: "role"}};
              (vErrors ??= []).push(err64);
              errors++;
            }
            for(const key1 in data21){
              if(!((((key1 === "name") || (key1 === "country")) || (key1 === "role")) || (key1 === "amount"))){
                const err65 = {instancePath:instancePath+"/foreignParties/" + i0,schemaPath:"#/properties/foreignParties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err65);
                errors++;
              }
            }
            if(data21.name !== undefined){
              let data22 = data21.name;
              if(typeof data22 === "string"){
                if(func1(data22) > 200){
                  const err66 = {instancePath:instancePath+"/foreignParties/" + i0+"/name",schemaPath:"#/properties/foreignParties/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err66);
                  errors++;
                }
                if(func1(data22) < 1){
                  const err67 = {instancePath:instancePath+"/foreignParties/" + i0+"/name",schemaPath:"#/properties/foreignParties/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err67);
                  errors++;
                }
              }
              else {
                const err68 = {instancePath:instancePath+"/foreignParties/" + i0+"/name",schemaPath:"#/properties/foreignParties/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err68);
                errors++;
              }
            }
            if(data21.country !== undefined){
              let data23 = data21.country;
              if(typeof data23 === "string"){
                if(func1(data23) > 200){
                  const err69 = {instancePath:instancePath+"/foreignParties/" + i0+"/country",schemaPath:"#/properties/foreignParties/items/properties/country/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err69);
                  errors++;
                }
                if(func1(data23) < 1){
                  const err70 = {instancePath:instancePath+"/foreignParties/" + i0+"/country",schemaPath:"#/properties/foreignParties/items/properties/country/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err70);
                  errors++;
                }
              }
              else {
                const err71 = {instancePath:instancePath+"/foreignParties/" + i0+"/country",schemaPath:"#/properties/foreignParties/items/properties/country/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err71);
                errors++;
              }
            }
            if(data21.role !== undefined){
              let data24 = data21.role;
              if(typeof data24 !== "string"){
                const err72 = {instancePath:instancePath+"/foreignParties/" + i0+"/role",schemaPath:"#/properties/foreignParties/items/properties/role/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err72);
                errors++;
              }
              if(!((((data24 === "捐赠方") || (data24 === "合作方")) || (data24 === "邀请方")) || (data24 === "参加方"))){
                const err73 = {instancePath:instancePath+"/foreignParties/" + i0+"/role",schemaPath:"#/properties/foreignParties/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema0.properties.foreignParties.items.properties.role.enum}};
                (vErrors ??= []).push(err73);
                errors++;
              }
            }
            if(data21.amount !== undefined){
              let data25 = data21.amount;
              if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
                const err74 = {instancePath:instancePath+"/foreignParties/" + i0+"/amount",schemaPath:"#/properties/foreignParties/items/properties/amount/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err74);
                errors++;
              }
              if((typeof data25 == "number") && (isFinite(data25))){
                if(data25 > 1000000000000000 || isNaN(data25)){
                  const err75 = {instancePath:instancePath+"/foreignParties/" + i0+"/amount",schemaPath:"#/properties/foreignParties/items/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
                  (vErrors ??= []).push(err75);
                  errors++;
                }
                if(data25 < 0 || isNaN(data25)){
                  const err76 = {instancePath:instancePath+"/foreignParties/" + i0+"/amount",schemaPath:"#/properties/foreignParties/items/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err76);
                  errors++;
                }
              }
            }
          }
          else {
            const err77 = {instancePath:instancePath+"/foreignParties/" + i0,schemaPath:"#/properties/foreignParties/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err77);
            errors++;
          }
        }
      }
      else {
        const err78 = {instancePath:instancePath+"/foreignParties",schemaPath:"#/properties/foreignParties/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err78);
        errors++;
      }
    }
    if(data.supervisorOpinion !== undefined){
      let data26 = data.supervisorOpinion;
      if(typeof data26 !== "string"){
        const err79 = {instancePath:instancePath+"/supervisorOpinion",schemaPath:"#/properties/supervisorOpinion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err79);
        errors++;
      }
      if(!((data26 === "同意") || (data26 === "不同意"))){
        const err80 = {instancePath:instancePath+"/supervisorOpinion",schemaPath:"#/properties/supervisorOpinion/enum",keyword:"enum",params:{allowedValues: schema0.properties.supervisorOpinion.enum}};
        (vErrors ??= []).push(err80);
        errors++;
      }
    }
    if(data.supervisorNote !== undefined){
      let data27 = data.supervisorNote;
      if(typeof data27 === "string"){
        if(func1(data27) > 4000){
          const err81 = {instancePath:instancePath+"/supervisorNote",schemaPath:"#/properties/supervisorNote/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err81);
          errors++;
        }
        if(func1(data27) < 1){
          const err82 = {instancePath:instancePath+"/supervisorNote",schemaPath:"#/properties/supervisorNote/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err82);
          errors++;
        }
      }
      else {
        const err83 = {instancePath:instancePath+"/supervisorNote",schemaPath:"#/properties/supervisorNote/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err83);
        errors++;
      }
    }
    if(data.handling !== undefined){
      let data28 = data.handling;
      if(typeof data28 !== "string"){
        const err84 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err84);
        errors++;
      }
      if(!(((data28 === "知悉") || (data28 === "提示")) || (data28 === "建议暂缓"))){
        const err85 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/enum",keyword:"enum",params:{allowedValues: schema0.properties.handling.enum}};
        (vErrors ??= []).push(err85);
        errors++;
      }
    }
    if(data.handlingNote !== undefined){
      let data29 = data.handlingNote;
      if(typeof data29 === "string"){
        if(func1(data29) > 4000){
          const err86 = {instancePath:instancePath+"/handlingNote",schemaPath:"#/properties/handlingNote/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err86);
          errors++;
        }
        if(func1(data29) < 1){
          const err87 = {instancePath:instancePath+"/handlingNote",schemaPath:"#/properties/handlingNote/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err87);
          errors++;
        }
      }
      else {
        const err88 = {instancePath:instancePath+"/handlingNote",schemaPath:"#/properties/handlingNote/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err88);
        errors++;
      }
    }
    if(data.handledOn !== undefined){
      let data30 = data.handledOn;
      if(typeof data30 === "string"){
        if(!pattern0.test(data30)){
          const err89 = {instancePath:instancePath+"/handledOn",schemaPath:"#/properties/handledOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err89);
          errors++;
        }
      }
      else {
        const err90 = {instancePath:instancePath+"/handledOn",schemaPath:"#/properties/handledOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err90);
        errors++;
      }
    }
  }
  else {
    const err91 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err91);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
