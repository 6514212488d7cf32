// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"meeting":{"type":"string","minLength":1,"maxLength":200},"nth":{"type":"integer","minimum":1,"maximum":1000000000000},"proposer":{"type":"string","minLength":2,"maxLength":30},"org":{"type":"string","minLength":1,"maxLength":200},"field":{"type":"string","enum":["城市建设","绿色低碳","科技创新","社区治理","民生服务","为老服务","青少年","文化体育","乡村振兴","其他"]},"title":{"type":"string","minLength":1,"maxLength":40},"content":{"type":"string","minLength":10,"maxLength":1000},"unit":{"type":"string","minLength":1,"maxLength":40},"others":{"type":"string","minLength":1,"maxLength":80},"assignedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"answeredOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"adopted":{"type":"string","enum":["采纳","部分采纳","留作参考","不采纳"]},"reply":{"type":"string","minLength":1,"maxLength":1000},"fedBackOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"satisfied":{"type":"boolean"}},"required":["meeting","nth","proposer","field","title","content"],"additionalProperties":false,"allOf":[{"if":{"required":["answeredOn"]},"then":{"required":["adopted"]}},{"if":{"required":["answeredOn"]},"then":{"required":["reply"]}},{"if":{"required":["fedBackOn"]},"then":{"required":["satisfied"]}}]};
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
    if((data.answeredOn === undefined) && (missing0 = "answeredOn")){
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
      if(data.adopted === undefined){
        const err1 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "adopted"}};
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
    if((data.answeredOn === undefined) && (missing1 = "answeredOn")){
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
      if(data.reply === undefined){
        const err4 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "reply"}};
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
  const _errs10 = errors;
  let valid3 = true;
  const _errs11 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.fedBackOn === undefined) && (missing2 = "fedBackOn")){
      const err6 = {};
      (vErrors ??= []).push(err6);
      errors++;
    }
  }
  var _valid2 = _errs11 === errors;
  errors = _errs10;
  if(vErrors !== null){
    if(_errs10){
      vErrors.length = _errs10;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid2){
    const _errs12 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.satisfied === undefined){
        const err7 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "satisfied"}};
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    var _valid2 = _errs12 === errors;
    valid3 = _valid2;
  }
  if(!valid3){
    const err8 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err8);
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.meeting === undefined){
      const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meeting"}};
      (vErrors ??= []).push(err9);
      errors++;
    }
    if(data.nth === undefined){
      const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nth"}};
      (vErrors ??= []).push(err10);
      errors++;
    }
    if(data.proposer === undefined){
      const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proposer"}};
      (vErrors ??= []).push(err11);
      errors++;
    }
    if(data.field === undefined){
      const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}};
      (vErrors ??= []).push(err12);
      errors++;
    }
    if(data.title === undefined){
      const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
      (vErrors ??= []).push(err13);
      errors++;
    }
    if(data.content === undefined){
      const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"}};
      (vErrors ??= []).push(err14);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if(data.meeting !== undefined){
      let data0 = data.meeting;
      if(typeof data0 === "string"){
        if(func1(data0) > 200){
          const err16 = {instancePath:instancePath+"/meeting",schemaPath:"#/properties/meeting/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err16);
          errors++;
        }
        if(func1(data0) < 1){
          const err17 = {instancePath:instancePath+"/meeting",schemaPath:"#/properties/meeting/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err17);
          errors++;
        }
      }
      else {
        const err18 = {instancePath:instancePath+"/meeting",schemaPath:"#/properties/meeting/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if(data.nth !== undefined){
      let data1 = data.nth;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        const err19 = {instancePath:instancePath+"/nth",schemaPath:"#/properties/nth/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err19);
        errors++;
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 1000000000000 || isNaN(data1)){
          const err20 = {instancePath:instancePath+"/nth",schemaPath:"#/properties/nth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err20);
          errors++;
        }
        if(data1 < 1 || isNaN(data1)){
          const err21 = {instancePath:instancePath+"/nth",schemaPath:"#/properties/nth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err21);
          errors++;
        }
      }
    }
    if(data.proposer !== undefined){
      let data2 = data.proposer;
      if(typeof data2 === "string"){
        if(func1(data2) > 30){
          const err22 = {instancePath:instancePath+"/proposer",schemaPath:"#/properties/proposer/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err22);
          errors++;
        }
        if(func1(data2) < 2){
          const err23 = {instancePath:instancePath+"/proposer",schemaPath:"#/properties/proposer/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err23);
          errors++;
        }
      }
      else {
        const err24 = {instancePath:instancePath+"/proposer",schemaPath:"#/properties/proposer/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data3 = data.org;
      if(typeof data3 === "string"){
        if(func1(data3) > 200){
          const err25 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err25);
          errors++;
        }
        if(func1(data3) < 1){
          const err26 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err26);
          errors++;
        }
      }
      else {
        const err27 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if(data.field !== undefined){
      let data4 = data.field;
      if(typeof data4 !== "string"){
        const err28 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err28);
        errors++;
      }
      if(!((((((((((data4 === "城市建设") || (data4 === "绿色低碳")) || (data4 === "科技创新")) || (data4 === "社区治理")) || (data4 === "民生服务")) || (data4 === "为老服务")) || (data4 === "青少年")) || (data4 === "文化体育")) || (data4 === "乡村振兴")) || (data4 === "其他"))){
        const err29 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues: schema0.properties.field.enum}};
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if(data.title !== undefined){
      let data5 = data.title;
      if(typeof data5 === "string"){
        if(func1(data5) > 40){
          const err30 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 40}};
          (vErrors ??= []).push(err30);
          errors++;
        }
        if(func1(data5) < 1){
          const err31 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err31);
          errors++;
        }
      }
      else {
        const err32 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if(data.content !== undefined){
      let data6 = data.content;
      if(typeof data6 === "string"){
        if(func1(data6) > 1000){
          const err33 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit: 1000}};
          (vErrors ??= []).push(err33);
          errors++;
        }
        if(func1(data6) < 10){
          const err34 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{limit: 10}};
          (vErrors ??= []).push(err34);
          errors++;
        }
      }
      else {
        const err35 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if(data.unit !== undefined){
      let data7 = data.unit;
      if(typeof data7 === "string"){
        if(func1(data7) > 40){
          const err36 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit: 40}};
          (vErrors ??= []).push(err36);
          errors++;
        }
        if(func1(data7) < 1){
          const err37 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err37);
          errors++;
        }
      }
      else {
        const err38 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if(data.others !== undefined){
      let data8 = data.others;
      if(typeof data8 === "string"){
        if(func1(data8) > 80){
          const err39 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/maxLength",keyword:"maxLength",params:{limit: 80}};
          (vErrors ??= []).push(err39);
          errors++;
        }
        if(func1(data8) < 1){
          const err40 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err40);
          errors++;
        }
      }
      else {
        const err41 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
    if(data.assignedOn !== undefined){
      let data9 = data.assignedOn;
      if(typeof data9 === "string"){
        if(!pattern0.test(data9)){
          const err42 = {instancePath:instancePath+"/assignedOn",schemaPath:"#/properties/assignedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err42);
          errors++;
        }
      }
      else {
        const err43 = {instancePath:instancePath+"/assignedOn",schemaPath:"#/properties/assignedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    if(data.answeredOn !== undefined){
      let data10 = data.answeredOn;
      if(typeof data10 === "string"){
        if(!pattern0.test(data10)){
          const err44 = {instancePath:instancePath+"/answeredOn",schemaPath:"#/properties/answeredOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err44);
          errors++;
        }
      }
      else {
        const err45 = {instancePath:instancePath+"/answeredOn",schemaPath:"#/properties/answeredOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err45);
        errors++;
      }
    }
    if(data.adopted !== undefined){
      let data11 = data.adopted;
      if(typeof data11 !== "string"){
        const err46 = {instancePath:instancePath+"/adopted",schemaPath:"#/properties/adopted/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err46);
        errors++;
      }
      if(!((((data11 === "采纳") || (data11 === "部分采纳")) || (data11 === "留作参考")) || (data11 === "不采纳"))){
        const err47 = {instancePath:instancePath+"/adopted",schemaPath:"#/properties/adopted/enum",keyword:"enum",params:{allowedValues: schema0.properties.adopted.enum}};
        (vErrors ??= []).push(err47);
        errors++;
      }
    }
    if(data.reply !== undefined){
      let data12 = data.reply;
      if(typeof data12 === "string"){
        if(func1(data12) > 1000){
          const err48 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/maxLength",keyword:"maxLength",params:{limit: 1000}};
          (vErrors ??= []).push(err48);
          errors++;
        }
        if(func1(data12) < 1){
          const err49 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err49);
          errors++;
        }
      }
      else {
        const err50 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err50);
        errors++;
      }
    }
    if(data.fedBackOn !== undefined){
      let data13 = data.fedBackOn;
      if(typeof data13 === "string"){
        if(!pattern0.test(data13)){
          const err51 = {instancePath:instancePath+"/fedBackOn",schemaPath:"#/properties/fedBackOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err51);
          errors++;
        }
      }
      else {
        const err52 = {instancePath:instancePath+"/fedBackOn",schemaPath:"#/properties/fedBackOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err52);
        errors++;
      }
    }
    if(data.satisfied !== undefined){
      if(typeof data.satisfied !== "boolean"){
        const err53 = {instancePath:instancePath+"/satisfied",schemaPath:"#/properties/satisfied/type",keyword:"type",params:{type: "boolean"}};
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
