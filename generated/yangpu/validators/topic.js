// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"year":{"type":"integer","minimum":1900,"maximum":2100},"title":{"type":"string","minLength":1,"maxLength":40},"field":{"type":"string","enum":["产业发展","营商环境","社区治理","民生服务","养老","青年","其他"]},"proposerKind":{"type":"string","enum":["联系点","社会组织","街道","公众"]},"proposer":{"type":"string","minLength":1,"maxLength":200},"proposerName":{"type":"string","minLength":1,"maxLength":200},"background":{"type":"string","minLength":1,"maxLength":1000},"expectation":{"type":"string","minLength":1,"maxLength":500},"collectedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"screening":{"type":"string","minLength":1,"maxLength":4000},"approvedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"approvedBy":{"type":"string","minLength":1,"maxLength":200},"leadPoint":{"type":"string","enum":["Z01","Z02","Z03","Z04","Z05","Z06","Z07","Z08","Z09","Z10","Z11","Z12","Z13","Z14","Z15","Z16","Z17","Z18","J01","J06","J08","J09","J12","J13","J15","J16","J18","J19","J20","J21","X01","X02"]},"partners":{"type":"array","items":{"type":"object","properties":{"unit":{"type":"string","minLength":1,"maxLength":200},"duty":{"type":"string","minLength":1,"maxLength":200}},"required":["unit","duty"],"additionalProperties":false},"maxItems":1000},"dueOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"results":{"type":"array","items":{"type":"object","properties":{"kind":{"type":"string","enum":["政策建议","工作方案","合作项目","问题解决"]},"content":{"type":"string","minLength":1,"maxLength":200},"department":{"type":"string","minLength":1,"maxLength":200},"adopted":{"type":"string","enum":["全部采纳","部分采纳","未采纳"]},"refusal":{"type":"string","minLength":1,"maxLength":200},"answeredOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["kind","content","department"],"additionalProperties":false,"allOf":[{"if":{"properties":{"adopted":{"const":"未采纳"}},"required":["adopted"]},"then":{"required":["refusal"]},"else":{"properties":{"refusal":false}}},{"if":{"required":["adopted"]},"then":{"required":["answeredOn"]}}]},"maxItems":1000}},"required":["year","title","field","proposerKind","background","expectation","collectedOn","dueOn"],"additionalProperties":false,"allOf":[{"if":{"properties":{"proposerKind":{"const":"社会组织"}},"required":["proposerKind"]},"then":{"required":["proposer"]},"else":{"properties":{"proposer":false}}},{"if":{"properties":{"proposerKind":{"not":{"const":"社会组织"}}},"required":["proposerKind"]},"then":{"required":["proposerName"]},"else":{"properties":{"proposerName":false}}},{"if":{"required":["approvedOn"]},"then":{"required":["approvedBy"]},"else":{"properties":{"approvedBy":false}}},{"if":{"required":["approvedOn"]},"then":{"required":["leadPoint"]},"else":{"properties":{"leadPoint":false}}}]};
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
  const _errs21 = errors;
  let valid10 = true;
  const _errs22 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.approvedOn === undefined) && (missing3 = "approvedOn")){
      const err15 = {};
      (vErrors ??= []).push(err15);
      errors++;
    }
  }
  var _valid3 = _errs22 === errors;
  errors = _errs21;
  if(vErrors !== null){
    if(_errs21){
      vErrors.length = _errs21;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause3;
  if(_valid3){
    const _errs23 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.leadPoint === undefined){
        const err16 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "leadPoint"}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    var _valid3 = _errs23 === errors;
    valid10 = _valid3;
    ifClause3 = "then";
  }
  else {
    const _errs24 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.leadPoint !== undefined){
        const err17 = {instancePath:instancePath+"/leadPoint",schemaPath:"#/allOf/3/else/properties/leadPoint/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    var _valid3 = _errs24 === errors;
    valid10 = _valid3;
    if(valid10){
      var props3 = {};
      props3.leadPoint = true;
    }
    ifClause3 = "else";
  }
  if(!valid10){
    const err18 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: ifClause3}};
    (vErrors ??= []).push(err18);
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
    if(data.year === undefined){
      const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"}};
      (vErrors ??= []).push(err19);
      errors++;
    }
    if(data.title === undefined){
      const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
      (vErrors ??= []).push(err20);
      errors++;
    }
    if(data.field === undefined){
      const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}};
      (vErrors ??= []).push(err21);
      errors++;
    }
    if(data.proposerKind === undefined){
      const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proposerKind"}};
      (vErrors ??= []).push(err22);
      errors++;
    }
    if(data.background === undefined){
      const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "background"}};
      (vErrors ??= []).push(err23);
      errors++;
    }
    if(data.expectation === undefined){
      const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expectation"}};
      (vErrors ??= []).push(err24);
      errors++;
    }
    if(data.collectedOn === undefined){
      const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "collectedOn"}};
      (vErrors ??= []).push(err25);
      errors++;
    }
    if(data.dueOn === undefined){
      const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dueOn"}};
      (vErrors ??= []).push(err26);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err27 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if(data.year !== undefined){
      let data6 = data.year;
      if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
        const err28 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err28);
        errors++;
      }
      if((typeof data6 == "number") && (isFinite(data6))){
        if(data6 > 2100 || isNaN(data6)){
          const err29 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
          (vErrors ??= []).push(err29);
          errors++;
        }
        if(data6 < 1900 || isNaN(data6)){
          const err30 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
          (vErrors ??= []).push(err30);
          errors++;
        }
      }
    }
    if(data.title !== undefined){
      let data7 = data.title;
      if(typeof data7 === "string"){
        if(func1(data7) > 40){
          const err31 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 40}};
          (vErrors ??= []).push(err31);
          errors++;
        }
        if(func1(data7) < 1){
          const err32 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err32);
          errors++;
        }
      }
      else {
        const err33 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.field !== undefined){
      let data8 = data.field;
      if(typeof data8 !== "string"){
        const err34 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err34);
        errors++;
      }
      if(!(((((((data8 === "产业发展") || (data8 === "营商环境")) || (data8 === "社区治理")) || (data8 === "民生服务")) || (data8 === "养老")) || (data8 === "青年")) || (data8 === "其他"))){
        const err35 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues: schema0.properties.field.enum}};
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if(data.proposerKind !== undefined){
      let data9 = data.proposerKind;
      if(typeof data9 !== "string"){
        const err36 = {instancePath:instancePath+"/proposerKind",schemaPath:"#/properties/proposerKind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err36);
        errors++;
      }
      if(!((((data9 === "联系点") || (data9 === "社会组织")) || (data9 === "街道")) || (data9 === "公众"))){
        const err37 = {instancePath:instancePath+"/proposerKind",schemaPath:"#/properties/proposerKind/enum",keyword:"enum",params:{allowedValues: schema0.properties.proposerKind.enum}};
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    if(data.proposer !== undefined){
      let data10 = data.proposer;
      if(typeof data10 === "string"){
        if(func1(data10) > 200){
          const err38 = {instancePath:instancePath+"/proposer",schemaPath:"#/properties/proposer/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err38);
          errors++;
        }
        if(func1(data10) < 1){
          const err39 = {instancePath:instancePath+"/proposer",schemaPath:"#/properties/proposer/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err39);
          errors++;
        }
      }
      else {
        const err40 = {instancePath:instancePath+"/proposer",schemaPath:"#/properties/proposer/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
    if(data.proposerName !== undefined){
      let data11 = data.proposerName;
      if(typeof data11 === "string"){
        if(func1(data11) > 200){
          const err41 = {instancePath:instancePath+"/proposerName",schemaPath:"#/properties/proposerName/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err41);
          errors++;
        }
        if(func1(data11) < 1){
          const err42 = {instancePath:instancePath+"/proposerName",schemaPath:"#/properties/proposerName/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err42);
          errors++;
        }
      }
      else {
        const err43 = {instancePath:instancePath+"/proposerName",schemaPath:"#/properties/proposerName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    if(data.background !== undefined){
      let data12 = data.background;
      if(typeof data12 === "string"){
        if(func1(data12) > 1000){
          const err44 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/maxLength",keyword:"maxLength",params:{limit: 1000}};
          (vErrors ??= []).push(err44);
          errors++;
        }
        if(func1(data12) < 1){
          const err45 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err45);
          errors++;
        }
      }
      else {
        const err46 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err46);
        errors++;
      }
    }
    if(data.expectation !== undefined){
      let data13 = data.expectation;
      if(typeof data13 === "string"){
        if(func1(data13) > 500){
          const err47 = {instancePath:instancePath+"/expectation",schemaPath:"#/properties/expectation/maxLength",keyword:"maxLength",params:{limit: 500}};
          (vErrors ??= []).push(err47);
          errors++;
        }
        if(func1(data13) < 1){
          const err48 = {instancePath:instancePath+"/expectation",schemaPath:"#/properties/expectation/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err48);
          errors++;
        }
      }
      else {
        const err49 = {instancePath:instancePath+"/expectation",schemaPath:"#/properties/expectation/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
    if(data.collectedOn !== undefined){
      let data14 = data.collectedOn;
      if(typeof data14 === "string"){
        if(!pattern0.test(data14)){
          const err50 = {instancePath:instancePath+"/collectedOn",schemaPath:"#/properties/collectedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err50);
          errors++;
        }
      }
      else {
        const err51 = {instancePath:instancePath+"/collectedOn",schemaPath:"#/properties/collectedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err51);
        errors++;
      }
    }
    if(data.screening !== undefined){
      let data15 = data.screening;
      if(typeof data15 === "string"){
        if(func1(data15) > 4000){
          const err52 = {instancePath:instancePath+"/screening",schemaPath:"#/properties/screening/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err52);
          errors++;
        }
        if(func1(data15) < 1){
          const err53 = {instancePath:instancePath+"/screening",schemaPath:"#/properties/screening/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err53);
          errors++;
        }
      }
      else {
        const err54 = {instancePath:instancePath+"/screening",schemaPath:"#/properties/screening/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err54);
        errors++;
      }
    }
    if(data.approvedOn !== undefined){
      let data16 = data.approvedOn;
      if(typeof data16 === "string"){
        if(!pattern0.test(data16)){
          const err55 = {instancePath:instancePath+"/approvedOn",schemaPath:"#/properties/approvedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err55);
          errors++;
        }
      }
      else {
        const err56 = {instancePath:instancePath+"/approvedOn",schemaPath:"#/properties/approvedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err56);
        errors++;
      }
    }
    if(data.approvedBy !== undefined){
      let data17 = data.approvedBy;
      if(typeof data17 === "string"){
        if(func1(data17) > 200){
          const err57 = {instancePath:instancePath+"/approvedBy",schemaPath:"#/properties/approvedBy/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err57);
          errors++;
        }
        if(func1(data17) < 1){
          const err58 = {instancePath:instancePath+"/approvedBy",schemaPath:"#/properties/approvedBy/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err58);
          errors++;
        }
      }
      else {
        const err59 = {instancePath:instancePath+"/approvedBy",schemaPath:"#/properties/approvedBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err59);
        errors++;
      }
    }
    if(data.leadPoint !== undefined){
      let data18 = data.leadPoint;
      if(typeof data18 !== "string"){
        const err60 = {instancePath:instancePath+"/leadPoint",schemaPath:"#/properties/leadPoint/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err60);
        errors++;
      }
      if(!((((((((((((((((((((((((((((((((data18 === "Z01") || (data18 === "Z02")) || (data18 === "Z03")) || (data18 === "Z04")) || (data18 === "Z05")) || (data18 === "Z06")) || (data18 === "Z07")) || (data18 === "Z08")) || (data18 === "Z09")) || (data18 === "Z10")) || (data18 === "Z11")) || (data18 === "Z12")) || (data18 === "Z13")) || (data18 === "Z14")) || (data18 === "Z15")) || (data18 === "Z16")) || (data18 === "Z17")) || (data18 === "Z18")) || (data18 === "J01")) || (data18 === "J06")) || (data18 === "J08")) || (data18 === "J09")) || (data18 === "J12")) || (data18 === "J13")) || (data18 === "J15")) || (data18 === "J16")) || (data18 === "J18")) || (data18 === "J19")) || (data18 === "J20")) || (data18 === "J21")) || (data18 === "X01")) || (data18 === "X02"))){
        const err61 = {instancePath:instancePath+"/leadPoint",schemaPath:"#/properties/leadPoint/enum",keyword:"enum",params:{allowedValues: schema0.properties.leadPoint.enum}};
        (vErrors ??= []).push(err61);
        errors++;
      }
    }
    if(data.partners !== undefined){
      let data19 = data.partners;
      if(Array.isArray(data19)){
        if(data19.length > 1000){
          const err62 = {instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err62);
          errors++;
        }
        const len0 = data19.length;
        for(let i0=0; i0<len0; i0++){
          let data20 = data19[i0];
          if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
            if(data20.unit === undefined){
              const err63 = {instancePath:instancePath+"/partners/" + i0,schemaPath:"#/properties/partners/items/required",keyword:"required",params:{missingProperty: "unit"}};
              (vErrors ??= []).push(err63);
              errors++;
            }
            if(data20.duty === undefined){
              const err64 = {instancePath:instancePath+"/partners/" + i0,schemaPath:"#/properties/partners/items/required",keyword:"required",params:{missingProperty: "duty"}};
              (vErrors ??= []).push(err64);
              errors++;
            }
            for(const key1 in data20){
              if(!((key1 === "unit") || (key1 === "duty"))){
                const err65 = {instancePath:instancePath+"/partners/" + i0,schemaPath:"#/properties/partners/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err65);
                errors++;
              }
            }
            if(data20.unit !== undefined){
              let data21 = data20.unit;
              if(typeof data21 === "string"){
                if(func1(data21) > 200){
                  const err66 = {instancePath:instancePath+"/partners/" + i0+"/unit",schemaPath:"#/properties/partners/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err66);
                  errors++;
                }
                if(func1(data21) < 1){
                  const err67 = {instancePath:instancePath+"/partners/" + i0+"/unit",schemaPath:"#/properties/partners/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err67);
                  errors++;
                }
              }
              else {
                const err68 = {instancePath:instancePath+"/partners/" + i0+"/unit",schemaPath:"#/properties/partners/items/properties/unit/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err68);
                errors++;
              }
            }
            if(data20.duty !== undefined){
              let data22 = data20.duty;
              if(typeof data22 === "string"){
                if(func1(data22) > 200){
                  const err69 = {instancePath:instancePath+"/partners/" + i0+"/duty",schemaPath:"#/properties/partners/items/properties/duty/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err69);
                  errors++;
                }
                if(func1(data22) < 1){
                  const err70 = {instancePath:instancePath+"/partners/" + i0+"/duty",schemaPath:"#/properties/partners/items/properties/duty/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err70);
                  errors++;
                }
              }
              else {
                const err71 = {instancePath:instancePath+"/partners/" + i0+"/duty",schemaPath:"#/properties/partners/items/properties/duty/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err71);
                errors++;
              }
            }
          }
          else {
            const err72 = {instancePath:instancePath+"/partners/" + i0,schemaPath:"#/properties/partners/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err72);
            errors++;
          }
        }
      }
      else {
        const err73 = {instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err73);
        errors++;
      }
    }
    if(data.dueOn !== undefined){
      let data23 = data.dueOn;
      if(typeof data23 === "string"){
        if(!pattern0.test(data23)){
          const err74 = {instancePath:instancePath+"/dueOn",schemaPath:"#/properties/dueOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err74);
          errors++;
        }
      }
      else {
        const err75 = {instancePath:instancePath+"/dueOn",schemaPath:"#/properties/dueOn/type",keyword:"type",params:{type: "string"}};
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
          const _errs68 = errors;
          let valid19 = true;
          const _errs69 = errors;
          if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
            let missing4;
            if((data25.adopted === undefined) && (missing4 = "adopted")){
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
          var _valid4 = _errs69 === errors;
          errors = _errs68;
          if(vErrors !== null){
            if(_errs68){
              vErrors.length = _errs68;
            }
            else {
              vErrors = null;
            }
          }
          let ifClause4;
          if(_valid4){
            const _errs71 = errors;
            if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
              if(data25.refusal === undefined){
                const err79 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "refusal"}};
                (vErrors ??= []).push(err79);
                errors++;
              }
            }
            var _valid4 = _errs71 === errors;
            valid19 = _valid4;
            ifClause4 = "then";
          }
          else {
            const _errs72 = errors;
            if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
              if(data25.refusal !== undefined){
                const err80 = {instancePath:instancePath+"/results/" + i1+"/refusal",schemaPath:"#/properties/results/items/allOf/0/else/properties/refusal/false schema",keyword:"false schema",params:{}};
                (vErrors ??= []).push(err80);
                errors++;
              }
            }
            var _valid4 = _errs72 === errors;
            valid19 = _valid4;
            if(valid19){
              var props4 = {};
              props4.refusal = true;
              props4.adopted = true;
            }
            ifClause4 = "else";
          }
          if(!valid19){
            const err81 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause4}};
            (vErrors ??= []).push(err81);
            errors++;
          }
          const _errs74 = errors;
          let valid22 = true;
          const _errs75 = errors;
          if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
            let missing5;
            if((data25.adopted === undefined) && (missing5 = "adopted")){
              const err82 = {};
              (vErrors ??= []).push(err82);
              errors++;
            }
          }
          var _valid5 = _errs75 === errors;
          errors = _errs74;
          if(vErrors !== null){
            if(_errs74){
              vErrors.length = _errs74;
            }
            else {
              vErrors = null;
            }
          }
          if(_valid5){
            const _errs76 = errors;
            if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
              if(data25.answeredOn === undefined){
                const err83 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "answeredOn"}};
                (vErrors ??= []).push(err83);
                errors++;
              }
            }
            var _valid5 = _errs76 === errors;
            valid22 = _valid5;
          }
          if(!valid22){
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
