// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"platform":{"type":"string","enum":["“杨浦民政”公众号","“杨浦社会组织”公众号","视频号","其他"]},"column":{"type":"string","enum":["活力治理","便民问答","小民课堂","其他"]},"title":{"type":"string","minLength":1,"maxLength":64},"author":{"type":"string","minLength":2,"maxLength":30},"proposedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"text":{"type":"string","minLength":1,"maxLength":4000},"policy":{"type":"string","minLength":1,"maxLength":200},"caseRef":{"type":"string","minLength":1,"maxLength":200},"orgs":{"type":"array","items":{"type":"object","properties":{"org":{"type":"string","minLength":1,"maxLength":200}},"required":["org"],"additionalProperties":false},"maxItems":1000},"agreed":{"type":"boolean"},"reviewer":{"type":"string","minLength":2,"maxLength":30},"publishedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"link":{"type":"string","minLength":1,"maxLength":200},"reads":{"type":"integer","minimum":0,"maximum":1000000000000}},"required":["platform","column","title","author","proposedOn","text"],"additionalProperties":false,"allOf":[{"if":{"properties":{"column":{"const":"小民课堂"}},"required":["column"]},"then":{"required":["policy"]}},{"if":{"properties":{"column":{"const":"活力治理"}},"required":["column"]},"then":{"required":["agreed"]},"else":{"properties":{"agreed":false}}}]};
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
    if((data.column === undefined) && (missing0 = "column")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.column !== undefined){
        if("小民课堂" !== data.column){
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
  if(_valid0){
    const _errs5 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.policy === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "policy"}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if(!valid1){
    const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err3);
    errors++;
  }
  const _errs7 = errors;
  let valid3 = true;
  const _errs8 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing1;
    if((data.column === undefined) && (missing1 = "column")){
      const err4 = {};
      (vErrors ??= []).push(err4);
      errors++;
    }
    else {
      if(data.column !== undefined){
        if("活力治理" !== data.column){
          const err5 = {};
          (vErrors ??= []).push(err5);
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs8 === errors;
  errors = _errs7;
  if(vErrors !== null){
    if(_errs7){
      vErrors.length = _errs7;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause0;
  if(_valid1){
    const _errs10 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.agreed === undefined){
        const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "agreed"}};
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
    ifClause0 = "then";
  }
  else {
    const _errs11 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.agreed !== undefined){
        const err7 = {instancePath:instancePath+"/agreed",schemaPath:"#/allOf/1/else/properties/agreed/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid3 = _valid1;
    if(valid3){
      var props0 = {};
      props0.agreed = true;
      props0.column = true;
    }
    ifClause0 = "else";
  }
  if(!valid3){
    const err8 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err8);
    errors++;
  }
  if(props0 !== true){
    props0 = props0 || {};
    props0.column = true;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.platform === undefined){
      const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform"}};
      (vErrors ??= []).push(err9);
      errors++;
    }
    if(data.column === undefined){
      const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column"}};
      (vErrors ??= []).push(err10);
      errors++;
    }
    if(data.title === undefined){
      const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
      (vErrors ??= []).push(err11);
      errors++;
    }
    if(data.author === undefined){
      const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "author"}};
      (vErrors ??= []).push(err12);
      errors++;
    }
    if(data.proposedOn === undefined){
      const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proposedOn"}};
      (vErrors ??= []).push(err13);
      errors++;
    }
    if(data.text === undefined){
      const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}};
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
    if(data.platform !== undefined){
      let data3 = data.platform;
      if(typeof data3 !== "string"){
        const err16 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err16);
        errors++;
      }
      if(!((((data3 === "“杨浦民政”公众号") || (data3 === "“杨浦社会组织”公众号")) || (data3 === "视频号")) || (data3 === "其他"))){
        const err17 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/enum",keyword:"enum",params:{allowedValues: schema0.properties.platform.enum}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if(data.column !== undefined){
      let data4 = data.column;
      if(typeof data4 !== "string"){
        const err18 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
      if(!((((data4 === "活力治理") || (data4 === "便民问答")) || (data4 === "小民课堂")) || (data4 === "其他"))){
        const err19 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/enum",keyword:"enum",params:{allowedValues: schema0.properties.column.enum}};
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if(data.title !== undefined){
      let data5 = data.title;
      if(typeof data5 === "string"){
        if(func1(data5) > 64){
          const err20 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 64}};
          (vErrors ??= []).push(err20);
          errors++;
        }
        if(func1(data5) < 1){
          const err21 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err21);
          errors++;
        }
      }
      else {
        const err22 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if(data.author !== undefined){
      let data6 = data.author;
      if(typeof data6 === "string"){
        if(func1(data6) > 30){
          const err23 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err23);
          errors++;
        }
        if(func1(data6) < 2){
          const err24 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err24);
          errors++;
        }
      }
      else {
        const err25 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if(data.proposedOn !== undefined){
      let data7 = data.proposedOn;
      if(typeof data7 === "string"){
        if(!pattern0.test(data7)){
          const err26 = {instancePath:instancePath+"/proposedOn",schemaPath:"#/properties/proposedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err26);
          errors++;
        }
      }
      else {
        const err27 = {instancePath:instancePath+"/proposedOn",schemaPath:"#/properties/proposedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if(data.text !== undefined){
      let data8 = data.text;
      if(typeof data8 === "string"){
        if(func1(data8) > 4000){
          const err28 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err28);
          errors++;
        }
        if(func1(data8) < 1){
          const err29 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err29);
          errors++;
        }
      }
      else {
        const err30 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if(data.policy !== undefined){
      let data9 = data.policy;
      if(typeof data9 === "string"){
        if(func1(data9) > 200){
          const err31 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err31);
          errors++;
        }
        if(func1(data9) < 1){
          const err32 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err32);
          errors++;
        }
      }
      else {
        const err33 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.caseRef !== undefined){
      let data10 = data.caseRef;
      if(typeof data10 === "string"){
        if(func1(data10) > 200){
          const err34 = {instancePath:instancePath+"/caseRef",schemaPath:"#/properties/caseRef/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err34);
          errors++;
        }
        if(func1(data10) < 1){
          const err35 = {instancePath:instancePath+"/caseRef",schemaPath:"#/properties/caseRef/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
      else {
        const err36 = {instancePath:instancePath+"/caseRef",schemaPath:"#/properties/caseRef/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
    if(data.orgs !== undefined){
      let data11 = data.orgs;
      if(Array.isArray(data11)){
        if(data11.length > 1000){
          const err37 = {instancePath:instancePath+"/orgs",schemaPath:"#/properties/orgs/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err37);
          errors++;
        }
        const len0 = data11.length;
        for(let i0=0; i0<len0; i0++){
          let data12 = data11[i0];
          if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
            if(data12.org === undefined){
              const err38 = {instancePath:instancePath+"/orgs/" + i0,schemaPath:"#/properties/orgs/items/required",keyword:"required",params:{missingProperty: "org"}};
              (vErrors ??= []).push(err38);
              errors++;
            }
            for(const key1 in data12){
              if(!(key1 === "org")){
                const err39 = {instancePath:instancePath+"/orgs/" + i0,schemaPath:"#/properties/orgs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err39);
                errors++;
              }
            }
            if(data12.org !== undefined){
              let data13 = data12.org;
              if(typeof data13 === "string"){
                if(func1(data13) > 200){
                  const err40 = {instancePath:instancePath+"/orgs/" + i0+"/org",schemaPath:"#/properties/orgs/items/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err40);
                  errors++;
                }
                if(func1(data13) < 1){
                  const err41 = {instancePath:instancePath+"/orgs/" + i0+"/org",schemaPath:"#/properties/orgs/items/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err41);
                  errors++;
                }
              }
              else {
                const err42 = {instancePath:instancePath+"/orgs/" + i0+"/org",schemaPath:"#/properties/orgs/items/properties/org/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err42);
                errors++;
              }
            }
          }
          else {
            const err43 = {instancePath:instancePath+"/orgs/" + i0,schemaPath:"#/properties/orgs/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err43);
            errors++;
          }
        }
      }
      else {
        const err44 = {instancePath:instancePath+"/orgs",schemaPath:"#/properties/orgs/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err44);
        errors++;
      }
    }
    if(data.agreed !== undefined){
      if(typeof data.agreed !== "boolean"){
        const err45 = {instancePath:instancePath+"/agreed",schemaPath:"#/properties/agreed/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err45);
        errors++;
      }
    }
    if(data.reviewer !== undefined){
      let data15 = data.reviewer;
      if(typeof data15 === "string"){
        if(func1(data15) > 30){
          const err46 = {instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err46);
          errors++;
        }
        if(func1(data15) < 2){
          const err47 = {instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err47);
          errors++;
        }
      }
      else {
        const err48 = {instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err48);
        errors++;
      }
    }
    if(data.publishedOn !== undefined){
      let data16 = data.publishedOn;
      if(typeof data16 === "string"){
        if(!pattern0.test(data16)){
          const err49 = {instancePath:instancePath+"/publishedOn",schemaPath:"#/properties/publishedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err49);
          errors++;
        }
      }
      else {
        const err50 = {instancePath:instancePath+"/publishedOn",schemaPath:"#/properties/publishedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err50);
        errors++;
      }
    }
    if(data.link !== undefined){
      let data17 = data.link;
      if(typeof data17 === "string"){
        if(func1(data17) > 200){
          const err51 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err51);
          errors++;
        }
        if(func1(data17) < 1){
          const err52 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err52);
          errors++;
        }
      }
      else {
        const err53 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err53);
        errors++;
      }
    }
    if(data.reads !== undefined){
      let data18 = data.reads;
      if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
        const err54 = {instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err54);
        errors++;
      }
      if((typeof data18 == "number") && (isFinite(data18))){
        if(data18 > 1000000000000 || isNaN(data18)){
          const err55 = {instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err55);
          errors++;
        }
        if(data18 < 0 || isNaN(data18)){
          const err56 = {instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err56);
          errors++;
        }
      }
    }
  }
  else {
    const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err57);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
