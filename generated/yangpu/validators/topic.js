// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"year":{"type":"integer","minimum":1900,"maximum":2100},"title":{"type":"string","minLength":1,"maxLength":40},"field":{"type":"string","enum":["产业发展","营商环境","社区治理","民生服务","养老","青年","其他"]},"proposerKind":{"type":"string","enum":["联系点","社会组织","街道","公众"]},"proposer":{"type":"string","minLength":1,"maxLength":200},"proposerName":{"type":"string","minLength":1,"maxLength":200},"background":{"type":"string","minLength":1,"maxLength":1000},"expectation":{"type":"string","minLength":1,"maxLength":500},"collectedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"dueOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"screening":{"type":"string","minLength":1,"maxLength":4000},"mergedInto":{"type":"string","minLength":1,"maxLength":200},"approvedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"approvedBy":{"type":"string","minLength":1,"maxLength":200},"leadPoint":{"type":"string","minLength":1,"maxLength":200},"partners":{"type":"array","items":{"type":"object","properties":{"unit":{"type":"string","minLength":1,"maxLength":200},"duty":{"type":"string","minLength":1,"maxLength":200}},"required":["unit","duty"],"additionalProperties":false},"maxItems":1000},"results":{"type":"array","items":{"type":"object","properties":{"kind":{"type":"string","enum":["政策建议","工作方案","合作项目","问题解决"]},"content":{"type":"string","minLength":1,"maxLength":200},"department":{"type":"string","minLength":1,"maxLength":200},"adopted":{"type":"string","enum":["全部采纳","部分采纳","未采纳"]},"refusal":{"type":"string","minLength":1,"maxLength":200},"answeredOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["kind","content","department"],"additionalProperties":false,"allOf":[{"if":{"properties":{"adopted":{"const":"未采纳"}},"required":["adopted"]},"then":{"required":["refusal"]},"else":{"properties":{"refusal":false}}},{"if":{"required":["adopted"]},"then":{"required":["answeredOn"]}}]},"maxItems":1000},"closedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["year","title","field","proposerKind","background","expectation","collectedOn","dueOn"],"additionalProperties":false,"allOf":[{"if":{"properties":{"proposerKind":{"const":"社会组织"}},"required":["proposerKind"]},"then":{"required":["proposer"]},"else":{"properties":{"proposer":false}}},{"if":{"properties":{"proposerKind":{"not":{"const":"社会组织"}}},"required":["proposerKind"]},"then":{"required":["proposerName"]},"else":{"properties":{"proposerName":false}}},{"if":{"required":["approvedOn"]},"then":{"required":["approvedBy"]},"else":{"properties":{"approvedBy":false}}}]};
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
    if((data.proposerKind === undefined) && (missing0 = "proposerKind")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.proposerKind !== undefined){
        if("社会组织" !== data.proposerKind){
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
      if(data.proposer === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "proposer"}};
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
      if(data.proposer !== undefined){
        const err3 = {instancePath:instancePath+"/proposer",schemaPath:"#/allOf/0/else/properties/proposer/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.proposer = true;
      props0.proposerKind = true;
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
    if((data.proposerKind === undefined) && (missing1 = "proposerKind")){
      const err5 = {};
      (vErrors ??= []).push(err5);
      errors++;
    }
    else {
      if(data.proposerKind !== undefined){
        const _errs11 = errors;
        const _errs12 = errors;
        if("社会组织" !== data.proposerKind){
          const err6 = {};
          (vErrors ??= []).push(err6);
          errors++;
        }
        var valid6 = _errs12 === errors;
        if(valid6){
          const err7 = {};
          (vErrors ??= []).push(err7);
          errors++;
        }
        else {
          errors = _errs11;
          if(vErrors !== null){
            if(_errs11){
              vErrors.length = _errs11;
            }
            else {
              vErrors = null;
            }
          }
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
    const _errs13 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.proposerName === undefined){
        const err8 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "proposerName"}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    var _valid1 = _errs13 === errors;
    valid4 = _valid1;
    ifClause1 = "then";
  }
  else {
    const _errs14 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.proposerName !== undefined){
        const err9 = {instancePath:instancePath+"/proposerName",schemaPath:"#/allOf/1/else/properties/proposerName/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    var _valid1 = _errs14 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.proposerName = true;
      props1.proposerKind = true;
    }
    ifClause1 = "else";
  }
  if(!valid4){
    const err10 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1}};
    (vErrors ??= []).push(err10);
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
  const _errs16 = errors;
  let valid8 = true;
  const _errs17 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.approvedOn === undefined) && (missing2 = "approvedOn")){
      const err11 = {};
      (vErrors ??= []).push(err11);
      errors++;
    }
  }
  var _valid2 = _errs17 === errors;
  errors = _errs16;
  if(vErrors !== null){
    if(_errs16){
      vErrors.length = _errs16;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause2;
  if(_valid2){
    const _errs18 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.approvedBy === undefined){
        const err12 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "approvedBy"}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    var _valid2 = _errs18 === errors;
    valid8 = _valid2;
    ifClause2 = "then";
  }
  else {
    const _errs19 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.approvedBy !== undefined){
        const err13 = {instancePath:instancePath+"/approvedBy",schemaPath:"#/allOf/2/else/properties/approvedBy/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    var _valid2 = _errs19 === errors;
    valid8 = _valid2;
    if(valid8){
      var props2 = {};
      props2.approvedBy = true;
    }
    ifClause2 = "else";
  }
  if(!valid8){
    const err14 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: ifClause2}};
    (vErrors ??= []).push(err14);
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
    if(data.year === undefined){
      const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"}};
      (vErrors ??= []).push(err15);
      errors++;
    }
    if(data.title === undefined){
      const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
      (vErrors ??= []).push(err16);
      errors++;
    }
    if(data.field === undefined){
      const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}};
      (vErrors ??= []).push(err17);
      errors++;
    }
    if(data.proposerKind === undefined){
      const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proposerKind"}};
      (vErrors ??= []).push(err18);
      errors++;
    }
    if(data.background === undefined){
      const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "background"}};
      (vErrors ??= []).push(err19);
      errors++;
    }
    if(data.expectation === undefined){
      const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expectation"}};
      (vErrors ??= []).push(err20);
      errors++;
    }
    if(data.collectedOn === undefined){
      const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "collectedOn"}};
      (vErrors ??= []).push(err21);
      errors++;
    }
    if(data.dueOn === undefined){
      const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dueOn"}};
      (vErrors ??= []).push(err22);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err23 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if(data.year !== undefined){
      let data5 = data.year;
      if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
        const err24 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err24);
        errors++;
      }
      if((typeof data5 == "number") && (isFinite(data5))){
        if(data5 > 2100 || isNaN(data5)){
          const err25 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
          (vErrors ??= []).push(err25);
          errors++;
        }
        if(data5 < 1900 || isNaN(data5)){
          const err26 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
          (vErrors ??= []).push(err26);
          errors++;
        }
      }
    }
    if(data.title !== undefined){
      let data6 = data.title;
      if(typeof data6 === "string"){
        if(func1(data6) > 40){
          const err27 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 40}};
          (vErrors ??= []).push(err27);
          errors++;
        }
        if(func1(data6) < 1){
          const err28 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err28);
          errors++;
        }
      }
      else {
        const err29 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if(data.field !== undefined){
      let data7 = data.field;
      if(typeof data7 !== "string"){
        const err30 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
      if(!(((((((data7 === "产业发展") || (data7 === "营商环境")) || (data7 === "社区治理")) || (data7 === "民生服务")) || (data7 === "养老")) || (data7 === "青年")) || (data7 === "其他"))){
        const err31 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues: schema0.properties.field.enum}};
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    if(data.proposerKind !== undefined){
      let data8 = data.proposerKind;
      if(typeof data8 !== "string"){
        const err32 = {instancePath:instancePath+"/proposerKind",schemaPath:"#/properties/proposerKind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err32);
        errors++;
      }
      if(!((((data8 === "联系点") || (data8 === "社会组织")) || (data8 === "街道")) || (data8 === "公众"))){
        const err33 = {instancePath:instancePath+"/proposerKind",schemaPath:"#/properties/proposerKind/enum",keyword:"enum",params:{allowedValues: schema0.properties.proposerKind.enum}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.proposer !== undefined){
      let data9 = data.proposer;
      if(typeof data9 === "string"){
        if(func1(data9) > 200){
          const err34 = {instancePath:instancePath+"/proposer",schemaPath:"#/properties/proposer/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err34);
          errors++;
        }
        if(func1(data9) < 1){
          const err35 = {instancePath:instancePath+"/proposer",schemaPath:"#/properties/proposer/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
      else {
        const err36 = {instancePath:instancePath+"/proposer",schemaPath:"#/properties/proposer/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
    if(data.proposerName !== undefined){
      let data10 = data.proposerName;
      if(typeof data10 === "string"){
        if(func1(data10) > 200){
          const err37 = {instancePath:instancePath+"/proposerName",schemaPath:"#/properties/proposerName/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err37);
          errors++;
        }
        if(func1(data10) < 1){
          const err38 = {instancePath:instancePath+"/proposerName",schemaPath:"#/properties/proposerName/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err38);
          errors++;
        }
      }
      else {
        const err39 = {instancePath:instancePath+"/proposerName",schemaPath:"#/properties/proposerName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    if(data.background !== undefined){
      let data11 = data.background;
      if(typeof data11 === "string"){
        if(func1(data11) > 1000){
          const err40 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/maxLength",keyword:"maxLength",params:{limit: 1000}};
          (vErrors ??= []).push(err40);
          errors++;
        }
        if(func1(data11) < 1){
          const err41 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err41);
          errors++;
        }
      }
      else {
        const err42 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    if(data.expectation !== undefined){
      let data12 = data.expectation;
      if(typeof data12 === "string"){
        if(func1(data12) > 500){
          const err43 = {instancePath:instancePath+"/expectation",schemaPath:"#/properties/expectation/maxLength",keyword:"maxLength",params:{limit: 500}};
          (vErrors ??= []).push(err43);
          errors++;
        }
        if(func1(data12) < 1){
          const err44 = {instancePath:instancePath+"/expectation",schemaPath:"#/properties/expectation/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err44);
          errors++;
        }
      }
      else {
        const err45 = {instancePath:instancePath+"/expectation",schemaPath:"#/properties/expectation/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err45);
        errors++;
      }
    }
    if(data.collectedOn !== undefined){
      let data13 = data.collectedOn;
      if(typeof data13 === "string"){
        if(!pattern0.test(data13)){
          const err46 = {instancePath:instancePath+"/collectedOn",schemaPath:"#/properties/collectedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err46);
          errors++;
        }
      }
      else {
        const err47 = {instancePath:instancePath+"/collectedOn",schemaPath:"#/properties/collectedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err47);
        errors++;
      }
    }
    if(data.dueOn !== undefined){
      let data14 = data.dueOn;
      if(typeof data14 === "string"){
        if(!pattern0.test(data14)){
          const err48 = {instancePath:instancePath+"/dueOn",schemaPath:"#/properties/dueOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err48);
          errors++;
        }
      }
      else {
        const err49 = {instancePath:instancePath+"/dueOn",schemaPath:"#/properties/dueOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
    if(data.screening !== undefined){
      let data15 = data.screening;
      if(typeof data15 === "string"){
        if(func1(data15) > 4000){
          const err50 = {instancePath:instancePath+"/screening",schemaPath:"#/properties/screening/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err50);
          errors++;
        }
        if(func1(data15) < 1){
          const err51 = {instancePath:instancePath+"/screening",schemaPath:"#/properties/screening/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err51);
          errors++;
        }
      }
      else {
        const err52 = {instancePath:instancePath+"/screening",schemaPath:"#/properties/screening/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err52);
        errors++;
      }
    }
    if(data.mergedInto !== undefined){
      let data16 = data.mergedInto;
      if(typeof data16 === "string"){
        if(func1(data16) > 200){
          const err53 = {instancePath:instancePath+"/mergedInto",schemaPath:"#/properties/mergedInto/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err53);
          errors++;
        }
        if(func1(data16) < 1){
          const err54 = {instancePath:instancePath+"/mergedInto",schemaPath:"#/properties/mergedInto/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err54);
          errors++;
        }
      }
      else {
        const err55 = {instancePath:instancePath+"/mergedInto",schemaPath:"#/properties/mergedInto/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err55);
        errors++;
      }
    }
    if(data.approvedOn !== undefined){
      let data17 = data.approvedOn;
      if(typeof data17 === "string"){
        if(!pattern0.test(data17)){
          const err56 = {instancePath:instancePath+"/approvedOn",schemaPath:"#/properties/approvedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err56);
          errors++;
        }
      }
      else {
        const err57 = {instancePath:instancePath+"/approvedOn",schemaPath:"#/properties/approvedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err57);
        errors++;
      }
    }
    if(data.approvedBy !== undefined){
      let data18 = data.approvedBy;
      if(typeof data18 === "string"){
        if(func1(data18) > 200){
          const err58 = {instancePath:instancePath+"/approvedBy",schemaPath:"#/properties/approvedBy/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err58);
          errors++;
        }
        if(func1(data18) < 1){
          const err59 = {instancePath:instancePath+"/approvedBy",schemaPath:"#/properties/approvedBy/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err59);
          errors++;
        }
      }
      else {
        const err60 = {instancePath:instancePath+"/approvedBy",schemaPath:"#/properties/approvedBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err60);
        errors++;
      }
    }
    if(data.leadPoint !== undefined){
      let data19 = data.leadPoint;
      if(typeof data19 === "string"){
        if(func1(data19) > 200){
          const err61 = {instancePath:instancePath+"/leadPoint",schemaPath:"#/properties/leadPoint/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err61);
          errors++;
        }
        if(func1(data19) < 1){
          const err62 = {instancePath:instancePath+"/leadPoint",schemaPath:"#/properties/leadPoint/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err62);
          errors++;
        }
      }
      else {
        const err63 = {instancePath:instancePath+"/leadPoint",schemaPath:"#/properties/leadPoint/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err63);
        errors++;
      }
    }
    if(data.partners !== undefined){
      let data20 = data.partners;
      if(Array.isArray(data20)){
        if(data20.length > 1000){
          const err64 = {instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err64);
          errors++;
        }
        const len0 = data20.length;
        for(let i0=0; i0<len0; i0++){
          let data21 = data20[i0];
          if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
            if(data21.unit === undefined){
              const err65 = {instancePath:instancePath+"/partners/" + i0,schemaPath:"#/properties/partners/items/required",keyword:"required",params:{missingProperty: "unit"}};
              (vErrors ??= []).push(err65);
              errors++;
            }
            if(data21.duty === undefined){
              const err66 = {instancePath:instancePath+"/partners/" + i0,schemaPath:"#/properties/partners/items/required",keyword:"required",params:{missingProperty: "duty"}};
              (vErrors ??= []).push(err66);
              errors++;
            }
            for(const key1 in data21){
              if(!((key1 === "unit") || (key1 === "duty"))){
                const err67 = {instancePath:instancePath+"/partners/" + i0,schemaPath:"#/properties/partners/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err67);
                errors++;
              }
            }
            if(data21.unit !== undefined){
              let data22 = data21.unit;
              if(typeof data22 === "string"){
                if(func1(data22) > 200){
                  const err68 = {instancePath:instancePath+"/partners/" + i0+"/unit",schemaPath:"#/properties/partners/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err68);
                  errors++;
                }
                if(func1(data22) < 1){
                  const err69 = {instancePath:instancePath+"/partners/" + i0+"/unit",schemaPath:"#/properties/partners/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err69);
                  errors++;
                }
              }
              else {
                const err70 = {instancePath:instancePath+"/partners/" + i0+"/unit",schemaPath:"#/properties/partners/items/properties/unit/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err70);
                errors++;
              }
            }
            if(data21.duty !== undefined){
              let data23 = data21.duty;
              if(typeof data23 === "string"){
                if(func1(data23) > 200){
                  const err71 = {instancePath:instancePath+"/partners/" + i0+"/duty",schemaPath:"#/properties/partners/items/properties/duty/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err71);
                  errors++;
                }
                if(func1(data23) < 1){
                  const err72 = {instancePath:instancePath+"/partners/" + i0+"/duty",schemaPath:"#/properties/partners/items/properties/duty/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err72);
                  errors++;
                }
              }
              else {
                const err73 = {instancePath:instancePath+"/partners/" + i0+"/duty",schemaPath:"#/properties/partners/items/properties/duty/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err73);
                errors++;
              }
            }
          }
          else {
            const err74 = {instancePath:instancePath+"/partners/" + i0,schemaPath:"#/properties/partners/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err74);
            errors++;
          }
        }
      }
      else {
        const err75 = {instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err75);
        errors++;
      }
    }
    if(data.results !== undefined){
      let data24 = data.results;
      if(Array.isArray(data24)){
        if(data24.length > 1000){
          const err76 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err76);
          errors++;
        }
        const len1 = data24.length;
        for(let i1=0; i1<len1; i1++){
          let data25 = data24[i1];
          const _errs65 = errors;
          let valid17 = true;
          const _errs66 = errors;
          if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
            let missing3;
            if((data25.adopted === undefined) && (missing3 = "adopted")){
              const err77 = {};
              (vErrors ??= []).push(err77);
              errors++;
            }
            else {
              if(data25.adopted !== undefined){
                if("未采纳" !== data25.adopted){
                  const err78 = {};
                  (vErrors ??= []).push(err78);
                  errors++;
                }
              }
            }
          }
          var _valid3 = _errs66 === errors;
          errors = _errs65;
          if(vErrors !== null){
            if(_errs65){
              vErrors.length = _errs65;
            }
            else {
              vErrors = null;
            }
          }
          let ifClause3;
          if(_valid3){
            const _errs68 = errors;
            if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
              if(data25.refusal === undefined){
                const err79 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "refusal"}};
                (vErrors ??= []).push(err79);
                errors++;
              }
            }
            var _valid3 = _errs68 === errors;
            valid17 = _valid3;
            ifClause3 = "then";
          }
          else {
            const _errs69 = errors;
            if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
              if(data25.refusal !== undefined){
                const err80 = {instancePath:instancePath+"/results/" + i1+"/refusal",schemaPath:"#/properties/results/items/allOf/0/else/properties/refusal/false schema",keyword:"false schema",params:{}};
                (vErrors ??= []).push(err80);
                errors++;
              }
            }
            var _valid3 = _errs69 === errors;
            valid17 = _valid3;
            if(valid17){
              var props3 = {};
              props3.refusal = true;
              props3.adopted = true;
            }
            ifClause3 = "else";
          }
          if(!valid17){
            const err81 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause3}};
            (vErrors ??= []).push(err81);
            errors++;
          }
          const _errs71 = errors;
          let valid20 = true;
          const _errs72 = errors;
          if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
            let missing4;
            if((data25.adopted === undefined) && (missing4 = "adopted")){
              const err82 = {};
              (vErrors ??= []).push(err82);
              errors++;
            }
          }
          var _valid4 = _errs72 === errors;
          errors = _errs71;
          if(vErrors !== null){
            if(_errs71){
              vErrors.length = _errs71;
            }
            else {
              vErrors = null;
            }
          }
          if(_valid4){
            const _errs73 = errors;
            if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
              if(data25.answeredOn === undefined){
                const err83 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "answeredOn"}};
                (vErrors ??= []).push(err83);
                errors++;
              }
            }
            var _valid4 = _errs73 === errors;
            valid20 = _valid4;
          }
          if(!valid20){
            const err84 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
            (vErrors ??= []).push(err84);
            errors++;
          }
          if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
            if(data25.kind === undefined){
              const err85 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "kind"}};
              (vErrors ??= []).push(err85);
              errors++;
            }
            if(data25.content === undefined){
              const err86 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "content"}};
              (vErrors ??= []).push(err86);
              errors++;
            }
            if(data25.department === undefined){
              const err87 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "department"}};
              (vErrors ??= []).push(err87);
              errors++;
            }
            for(const key2 in data25){
              if(!((((((key2 === "kind") || (key2 === "content")) || (key2 === "department")) || (key2 === "adopted")) || (key2 === "refusal")) || (key2 === "answeredOn"))){
                const err88 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err88);
                errors++;
              }
            }
            if(data25.kind !== undefined){
              let data28 = data25.kind;
              if(typeof data28 !== "string"){
                const err89 = {instancePath:instancePath+"/results/" + i1+"/kind",schemaPath:"#/properties/results/items/properties/kind/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err89);
                errors++;
              }
              if(!((((data28 === "政策建议") || (data28 === "工作方案")) || (data28 === "合作项目")) || (data28 === "问题解决"))){
                const err90 = {instancePath:instancePath+"/results/" + i1+"/kind",schemaPath:"#/properties/results/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.results.items.properties.kind.enum}};
                (vErrors ??= []).push(err90);
                errors++;
              }
            }
            if(data25.content !== undefined){
              let data29 = data25.content;
              if(typeof data29 === "string"){
                if(func1(data29) > 200){
                  const err91 = {instancePath:instancePath+"/results/" + i1+"/content",schemaPath:"#/properties/results/items/properties/content/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err91);
                  errors++;
                }
                if(func1(data29) < 1){
                  const err92 = {instancePath:instancePath+"/results/" + i1+"/content",schemaPath:"#/properties/results/items/properties/content/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err92);
                  errors++;
                }
              }
              else {
                const err93 = {instancePath:instancePath+"/results/" + i1+"/content",schemaPath:"#/properties/results/items/properties/content/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err93);
                errors++;
              }
            }
            if(data25.department !== undefined){
              let data30 = data25.department;
              if(typeof data30 === "string"){
                if(func1(data30) > 200){
                  const err94 = {instancePath:instancePath+"/results/" + i1+"/department",schemaPath:"#/properties/results/items/properties/department/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err94);
                  errors++;
                }
                if(func1(data30) < 1){
                  const err95 = {instancePath:instancePath+"/results/" + i1+"/department",schemaPath:"#/properties/results/items/properties/department/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err95);
                  errors++;
                }
              }
              else {
                const err96 = {instancePath:instancePath+"/results/" + i1+"/department",schemaPath:"#/properties/results/items/properties/department/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err96);
                errors++;
              }
            }
            if(data25.adopted !== undefined){
              let data31 = data25.adopted;
              if(typeof data31 !== "string"){
                const err97 = {instancePath:instancePath+"/results/" + i1+"/adopted",schemaPath:"#/properties/results/items/properties/adopted/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err97);
                errors++;
              }
              if(!(((data31 === "全部采纳") || (data31 === "部分采纳")) || (data31 === "未采纳"))){
                const err98 = {instancePath:instancePath+"/results/" + i1+"/adopted",schemaPath:"#/properties/results/items/properties/adopted/enum",keyword:"enum",params:{allowedValues: schema0.properties.results.items.properties.adopted.enum}};
                (vErrors ??= []).push(err98);
                errors++;
              }
            }
            if(data25.refusal !== undefined){
              let data32 = data25.refusal;
              if(typeof data32 === "string"){
                if(func1(data32) > 200){
                  const err99 = {instancePath:instancePath+"/results/" + i1+"/refusal",schemaPath:"#/properties/results/items/properties/refusal/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err99);
                  errors++;
                }
                if(func1(data32) < 1){
                  const err100 = {instancePath:instancePath+"/results/" + i1+"/refusal",schemaPath:"#/properties/results/items/properties/refusal/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err100);
                  errors++;
                }
              }
              else {
                const err101 = {instancePath:instancePath+"/results/" + i1+"/refusal",schemaPath:"#/properties/results/items/properties/refusal/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err101);
                errors++;
              }
            }
            if(data25.answeredOn !== undefined){
              let data33 = data25.answeredOn;
              if(typeof data33 === "string"){
                if(!pattern0.test(data33)){
                  const err102 = {instancePath:instancePath+"/results/" + i1+"/answeredOn",schemaPath:"#/properties/results/items/properties/answeredOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err102);
                  errors++;
                }
              }
              else {
                const err103 = {instancePath:instancePath+"/results/" + i1+"/answeredOn",schemaPath:"#/properties/results/items/properties/answeredOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err103);
                errors++;
              }
            }
          }
          else {
            const err104 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err104);
            errors++;
          }
        }
      }
      else {
        const err105 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err105);
        errors++;
      }
    }
    if(data.closedOn !== undefined){
      let data34 = data.closedOn;
      if(typeof data34 === "string"){
        if(!pattern0.test(data34)){
          const err106 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err106);
          errors++;
        }
      }
      else {
        const err107 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err107);
        errors++;
      }
    }
  }
  else {
    const err108 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err108);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
