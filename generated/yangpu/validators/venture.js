// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"year":{"type":"integer","minimum":1900,"maximum":2100},"org":{"type":"string","minLength":1,"maxLength":200},"name":{"type":"string","minLength":1,"maxLength":60},"field":{"type":"string","enum":["城市建设","绿色低碳","科技创新","社区治理","民生服务","为老服务","青少年","文化体育","乡村振兴","其他"]},"served":{"type":"string","minLength":1,"maxLength":100},"people":{"type":"integer","minimum":1,"maximum":1000000000000},"plan":{"type":"string","minLength":20,"maxLength":3000},"startsOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"endsOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"applied":{"type":"integer","minimum":100,"maximum":1000000000000000},"own":{"type":"integer","minimum":0,"maximum":1000000000000000},"scores":{"type":"array","items":{"type":"object","properties":{"judge":{"type":"string","minLength":2,"maxLength":30},"judgeOrg":{"type":"string","minLength":1,"maxLength":200},"score":{"type":"string","pattern":"^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"}},"required":["judge","score"],"additionalProperties":false},"maxItems":1000},"approved":{"type":"integer","minimum":0,"maximum":1000000000000000},"signedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"contractNo":{"type":"string","minLength":1,"maxLength":200},"payments":{"type":"array","items":{"type":"object","properties":{"stage":{"type":"string","enum":["首付","中期款","尾款"]},"amount":{"type":"integer","minimum":1,"maximum":1000000000000000},"paidOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["stage","amount","paidOn"],"additionalProperties":false},"maxItems":1000},"completedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"auditor":{"type":"string","minLength":1,"maxLength":200},"auditOpinion":{"type":"string","enum":["无保留意见","带强调事项段的无保留意见","保留意见","否定意见","无法表示意见","未审计"]},"returned":{"type":"integer","minimum":0,"maximum":1000000000000000}},"required":["year","org","name","field","served","people","plan","startsOn","endsOn","applied","own"],"additionalProperties":false,"allOf":[{"if":{"required":["signedOn"]},"then":{"required":["contractNo"]}},{"if":{"required":["auditor"]},"then":{"required":["auditOpinion"]},"else":{"properties":{"auditOpinion":false}}}]};
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
    if((data.signedOn === undefined) && (missing0 = "signedOn")){
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
      if(data.contractNo === undefined){
        const err1 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "contractNo"}};
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
    if((data.auditor === undefined) && (missing1 = "auditor")){
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
  let ifClause0;
  if(_valid1){
    const _errs8 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.auditOpinion === undefined){
        const err4 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "auditOpinion"}};
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    valid2 = _valid1;
    ifClause0 = "then";
  }
  else {
    const _errs9 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.auditOpinion !== undefined){
        const err5 = {instancePath:instancePath+"/auditOpinion",schemaPath:"#/allOf/1/else/properties/auditOpinion/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    var _valid1 = _errs9 === errors;
    valid2 = _valid1;
    if(valid2){
      var props0 = {};
      props0.auditOpinion = true;
    }
    ifClause0 = "else";
  }
  if(!valid2){
    const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err6);
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.year === undefined){
      const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"}};
      (vErrors ??= []).push(err7);
      errors++;
    }
    if(data.org === undefined){
      const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err8);
      errors++;
    }
    if(data.name === undefined){
      const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
      (vErrors ??= []).push(err9);
      errors++;
    }
    if(data.field === undefined){
      const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}};
      (vErrors ??= []).push(err10);
      errors++;
    }
    if(data.served === undefined){
      const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "served"}};
      (vErrors ??= []).push(err11);
      errors++;
    }
    if(data.people === undefined){
      const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "people"}};
      (vErrors ??= []).push(err12);
      errors++;
    }
    if(data.plan === undefined){
      const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"}};
      (vErrors ??= []).push(err13);
      errors++;
    }
    if(data.startsOn === undefined){
      const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startsOn"}};
      (vErrors ??= []).push(err14);
      errors++;
    }
    if(data.endsOn === undefined){
      const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endsOn"}};
      (vErrors ??= []).push(err15);
      errors++;
    }
    if(data.applied === undefined){
      const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applied"}};
      (vErrors ??= []).push(err16);
      errors++;
    }
    if(data.own === undefined){
      const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "own"}};
      (vErrors ??= []).push(err17);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if(data.year !== undefined){
      let data1 = data.year;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        const err19 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err19);
        errors++;
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 2100 || isNaN(data1)){
          const err20 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
          (vErrors ??= []).push(err20);
          errors++;
        }
        if(data1 < 1900 || isNaN(data1)){
          const err21 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
          (vErrors ??= []).push(err21);
          errors++;
        }
      }
    }
    if(data.org !== undefined){
      let data2 = data.org;
      if(typeof data2 === "string"){
        if(func1(data2) > 200){
          const err22 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err22);
          errors++;
        }
        if(func1(data2) < 1){
          const err23 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err23);
          errors++;
        }
      }
      else {
        const err24 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data3 = data.name;
      if(typeof data3 === "string"){
        if(func1(data3) > 60){
          const err25 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err25);
          errors++;
        }
        if(func1(data3) < 1){
          const err26 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err26);
          errors++;
        }
      }
      else {
        const err27 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
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
    if(data.served !== undefined){
      let data5 = data.served;
      if(typeof data5 === "string"){
        if(func1(data5) > 100){
          const err30 = {instancePath:instancePath+"/served",schemaPath:"#/properties/served/maxLength",keyword:"maxLength",params:{limit: 100}};
          (vErrors ??= []).push(err30);
          errors++;
        }
        if(func1(data5) < 1){
          const err31 = {instancePath:instancePath+"/served",schemaPath:"#/properties/served/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err31);
          errors++;
        }
      }
      else {
        const err32 = {instancePath:instancePath+"/served",schemaPath:"#/properties/served/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if(data.people !== undefined){
      let data6 = data.people;
      if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
        const err33 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
      if((typeof data6 == "number") && (isFinite(data6))){
        if(data6 > 1000000000000 || isNaN(data6)){
          const err34 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err34);
          errors++;
        }
        if(data6 < 1 || isNaN(data6)){
          const err35 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
    }
    if(data.plan !== undefined){
      let data7 = data.plan;
      if(typeof data7 === "string"){
        if(func1(data7) > 3000){
          const err36 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/maxLength",keyword:"maxLength",params:{limit: 3000}};
          (vErrors ??= []).push(err36);
          errors++;
        }
        if(func1(data7) < 20){
          const err37 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/minLength",keyword:"minLength",params:{limit: 20}};
          (vErrors ??= []).push(err37);
          errors++;
        }
      }
      else {
        const err38 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if(data.startsOn !== undefined){
      let data8 = data.startsOn;
      if(typeof data8 === "string"){
        if(!pattern0.test(data8)){
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
      let data9 = data.endsOn;
      if(typeof data9 === "string"){
        if(!pattern0.test(data9)){
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
    if(data.applied !== undefined){
      let data10 = data.applied;
      if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
        const err43 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err43);
        errors++;
      }
      if((typeof data10 == "number") && (isFinite(data10))){
        if(data10 > 1000000000000000 || isNaN(data10)){
          const err44 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err44);
          errors++;
        }
        if(data10 < 100 || isNaN(data10)){
          const err45 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
          (vErrors ??= []).push(err45);
          errors++;
        }
      }
    }
    if(data.own !== undefined){
      let data11 = data.own;
      if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
        const err46 = {instancePath:instancePath+"/own",schemaPath:"#/properties/own/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err46);
        errors++;
      }
      if((typeof data11 == "number") && (isFinite(data11))){
        if(data11 > 1000000000000000 || isNaN(data11)){
          const err47 = {instancePath:instancePath+"/own",schemaPath:"#/properties/own/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err47);
          errors++;
        }
        if(data11 < 0 || isNaN(data11)){
          const err48 = {instancePath:instancePath+"/own",schemaPath:"#/properties/own/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err48);
          errors++;
        }
      }
    }
    if(data.scores !== undefined){
      let data12 = data.scores;
      if(Array.isArray(data12)){
        if(data12.length > 1000){
          const err49 = {instancePath:instancePath+"/scores",schemaPath:"#/properties/scores/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err49);
          errors++;
        }
        const len0 = data12.length;
        for(let i0=0; i0<len0; i0++){
          let data13 = data12[i0];
          if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
            if(data13.judge === undefined){
              const err50 = {instancePath:instancePath+"/scores/" + i0,schemaPath:"#/properties/scores/items/required",keyword:"required",params:{missingProperty: "judge"}};
              (vErrors ??= []).push(err50);
              errors++;
            }
            if(data13.score === undefined){
              const err51 = {instancePath:instancePath+"/scores/" + i0,schemaPath:"#/properties/scores/items/required",keyword:"required",params:{missingProperty: "score"}};
              (vErrors ??= []).push(err51);
              errors++;
            }
            for(const key1 in data13){
              if(!(((key1 === "judge") || (key1 === "judgeOrg")) || (key1 === "score"))){
                const err52 = {instancePath:instancePath+"/scores/" + i0,schemaPath:"#/properties/scores/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err52);
                errors++;
              }
            }
            if(data13.judge !== undefined){
              let data14 = data13.judge;
              if(typeof data14 === "string"){
                if(func1(data14) > 30){
                  const err53 = {instancePath:instancePath+"/scores/" + i0+"/judge",schemaPath:"#/properties/scores/items/properties/judge/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err53);
                  errors++;
                }
                if(func1(data14) < 2){
                  const err54 = {instancePath:instancePath+"/scores/" + i0+"/judge",schemaPath:"#/properties/scores/items/properties/judge/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err54);
                  errors++;
                }
              }
              else {
                const err55 = {instancePath:instancePath+"/scores/" + i0+"/judge",schemaPath:"#/properties/scores/items/properties/judge/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err55);
                errors++;
              }
            }
            if(data13.judgeOrg !== undefined){
              let data15 = data13.judgeOrg;
              if(typeof data15 === "string"){
                if(func1(data15) > 200){
                  const err56 = {instancePath:instancePath+"/scores/" + i0+"/judgeOrg",schemaPath:"#/properties/scores/items/properties/judgeOrg/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err56);
                  errors++;
                }
                if(func1(data15) < 1){
                  const err57 = {instancePath:instancePath+"/scores/" + i0+"/judgeOrg",schemaPath:"#/properties/scores/items/properties/judgeOrg/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err57);
                  errors++;
                }
              }
              else {
                const err58 = {instancePath:instancePath+"/scores/" + i0+"/judgeOrg",schemaPath:"#/properties/scores/items/properties/judgeOrg/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err58);
                errors++;
              }
            }
            if(data13.score !== undefined){
              let data16 = data13.score;
              if(typeof data16 === "string"){
                if(!pattern2.test(data16)){
                  const err59 = {instancePath:instancePath+"/scores/" + i0+"/score",schemaPath:"#/properties/scores/items/properties/score/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"}};
                  (vErrors ??= []).push(err59);
                  errors++;
                }
              }
              else {
                const err60 = {instancePath:instancePath+"/scores/" + i0+"/score",schemaPath:"#/properties/scores/items/properties/score/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err60);
                errors++;
              }
            }
          }
          else {
            const err61 = {instancePath:instancePath+"/scores/" + i0,schemaPath:"#/properties/scores/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err61);
            errors++;
          }
        }
      }
      else {
        const err62 = {instancePath:instancePath+"/scores",schemaPath:"#/properties/scores/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    if(data.approved !== undefined){
      let data17 = data.approved;
      if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
        const err63 = {instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err63);
        errors++;
      }
      if((typeof data17 == "number") && (isFinite(data17))){
        if(data17 > 1000000000000000 || isNaN(data17)){
          const err64 = {instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err64);
          errors++;
        }
        if(data17 < 0 || isNaN(data17)){
          const err65 = {instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err65);
          errors++;
        }
      }
    }
    if(data.signedOn !== undefined){
      let data18 = data.signedOn;
      if(typeof data18 === "string"){
        if(!pattern0.test(data18)){
          const err66 = {instancePath:instancePath+"/signedOn",schemaPath:"#/properties/signedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err66);
          errors++;
        }
      }
      else {
        const err67 = {instancePath:instancePath+"/signedOn",schemaPath:"#/properties/signedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err67);
        errors++;
      }
    }
    if(data.contractNo !== undefined){
      let data19 = data.contractNo;
      if(typeof data19 === "string"){
        if(func1(data19) > 200){
          const err68 = {instancePath:instancePath+"/contractNo",schemaPath:"#/properties/contractNo/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err68);
          errors++;
        }
        if(func1(data19) < 1){
          const err69 = {instancePath:instancePath+"/contractNo",schemaPath:"#/properties/contractNo/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err69);
          errors++;
        }
      }
      else {
        const err70 = {instancePath:instancePath+"/contractNo",schemaPath:"#/properties/contractNo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err70);
        errors++;
      }
    }
    if(data.payments !== undefined){
      let data20 = data.payments;
      if(Array.isArray(data20)){
        if(data20.length > 1000){
          const err71 = {instancePath:instancePath+"/payments",schemaPath:"#/properties/payments/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err71);
          errors++;
        }
        const len1 = data20.length;
        for(let i1=0; i1<len1; i1++){
          let data21 = data20[i1];
          if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
            if(data21.stage === undefined){
              const err72 = {instancePath:instancePath+"/payments/" + i1,schemaPath:"#/properties/payments/items/required",keyword:"required",params:{missingProperty: "stage"}};
              (vErrors ??= []).push(err72);
              errors++;
            }
            if(data21.amount === undefined){
              const err73 = {instancePath:instancePath+"/payments/" + i1,schemaPath:"#/properties/payments/items/required",keyword:"required",params:{missingProperty: "amount"}};
              (vErrors ??= []).push(err73);
              errors++;
            }
            if(data21.paidOn === undefined){
              const err74 = {instancePath:instancePath+"/payments/" + i1,schemaPath:"#/properties/payments/items/required",keyword:"required",params:{missingProperty: "paidOn"}};
              (vErrors ??= []).push(err74);
              errors++;
            }
            for(const key2 in data21){
              if(!(((key2 === "stage") || (key2 === "amount")) || (key2 === "paidOn"))){
                const err75 = {instancePath:instancePath+"/payments/" + i1,schemaPath:"#/properties/payments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err75);
                errors++;
              }
            }
            if(data21.stage !== undefined){
              let data22 = data21.stage;
              if(typeof data22 !== "string"){
                const err76 = {instancePath:instancePath+"/payments/" + i1+"/stage",schemaPath:"#/properties/payments/items/properties/stage/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err76);
                errors++;
              }
              if(!(((data22 === "首付") || (data22 === "中期款")) || (data22 === "尾款"))){
                const err77 = {instancePath:instancePath+"/payments/" + i1+"/stage",schemaPath:"#/properties/payments/items/properties/stage/enum",keyword:"enum",params:{allowedValues: schema0.properties.payments.items.properties.stage.enum}};
                (vErrors ??= []).push(err77);
                errors++;
              }
            }
            if(data21.amount !== undefined){
              let data23 = data21.amount;
              if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
                const err78 = {instancePath:instancePath+"/payments/" + i1+"/amount",schemaPath:"#/properties/payments/items/properties/amount/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err78);
                errors++;
              }
              if((typeof data23 == "number") && (isFinite(data23))){
                if(data23 > 1000000000000000 || isNaN(data23)){
                  const err79 = {instancePath:instancePath+"/payments/" + i1+"/amount",schemaPath:"#/properties/payments/items/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
                  (vErrors ??= []).push(err79);
                  errors++;
                }
                if(data23 < 1 || isNaN(data23)){
                  const err80 = {instancePath:instancePath+"/payments/" + i1+"/amount",schemaPath:"#/properties/payments/items/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
                  (vErrors ??= []).push(err80);
                  errors++;
                }
              }
            }
            if(data21.paidOn !== undefined){
              let data24 = data21.paidOn;
              if(typeof data24 === "string"){
                if(!pattern0.test(data24)){
                  const err81 = {instancePath:instancePath+"/payments/" + i1+"/paidOn",schemaPath:"#/properties/payments/items/properties/paidOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err81);
                  errors++;
                }
              }
              else {
                const err82 = {instancePath:instancePath+"/payments/" + i1+"/paidOn",schemaPath:"#/properties/payments/items/properties/paidOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err82);
                errors++;
              }
            }
          }
          else {
            const err83 = {instancePath:instancePath+"/payments/" + i1,schemaPath:"#/properties/payments/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err83);
            errors++;
          }
        }
      }
      else {
        const err84 = {instancePath:instancePath+"/payments",schemaPath:"#/properties/payments/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err84);
        errors++;
      }
    }
    if(data.completedOn !== undefined){
      let data25 = data.completedOn;
      if(typeof data25 === "string"){
        if(!pattern0.test(data25)){
          const err85 = {instancePath:instancePath+"/completedOn",schemaPath:"#/properties/completedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err85);
          errors++;
        }
      }
      else {
        const err86 = {instancePath:instancePath+"/completedOn",schemaPath:"#/properties/completedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err86);
        errors++;
      }
    }
    if(data.auditor !== undefined){
      let data26 = data.auditor;
      if(typeof data26 === "string"){
        if(func1(data26) > 200){
          const err87 = {instancePath:instancePath+"/auditor",schemaPath:"#/properties/auditor/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err87);
          errors++;
        }
        if(func1(data26) < 1){
          const err88 = {instancePath:instancePath+"/auditor",schemaPath:"#/properties/auditor/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err88);
          errors++;
        }
      }
      else {
        const err89 = {instancePath:instancePath+"/auditor",schemaPath:"#/properties/auditor/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err89);
        errors++;
      }
    }
    if(data.auditOpinion !== undefined){
      let data27 = data.auditOpinion;
      if(typeof data27 !== "string"){
        const err90 = {instancePath:instancePath+"/auditOpinion",schemaPath:"#/properties/auditOpinion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err90);
        errors++;
      }
      if(!((((((data27 === "无保留意见") || (data27 === "带强调事项段的无保留意见")) || (data27 === "保留意见")) || (data27 === "否定意见")) || (data27 === "无法表示意见")) || (data27 === "未审计"))){
        const err91 = {instancePath:instancePath+"/auditOpinion",schemaPath:"#/properties/auditOpinion/enum",keyword:"enum",params:{allowedValues: schema0.properties.auditOpinion.enum}};
        (vErrors ??= []).push(err91);
        errors++;
      }
    }
    if(data.returned !== undefined){
      let data28 = data.returned;
      if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
        const err92 = {instancePath:instancePath+"/returned",schemaPath:"#/properties/returned/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err92);
        errors++;
      }
      if((typeof data28 == "number") && (isFinite(data28))){
        if(data28 > 1000000000000000 || isNaN(data28)){
          const err93 = {instancePath:instancePath+"/returned",schemaPath:"#/properties/returned/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err93);
          errors++;
        }
        if(data28 < 0 || isNaN(data28)){
          const err94 = {instancePath:instancePath+"/returned",schemaPath:"#/properties/returned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err94);
          errors++;
        }
      }
    }
  }
  else {
    const err95 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err95);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
