// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":60},"kind":{"type":"string","enum":["创新创业","创新案例","公益创投","公益主题活动","其他"]},"org":{"type":"string","minLength":1,"maxLength":200},"field":{"type":"string","enum":["城市建设","绿色低碳","科技创新","社区治理","民生服务","为老服务","青少年","文化体育","乡村振兴","其他"]},"startsOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"endsOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"funds":{"type":"integer","minimum":0,"maximum":1000000000000000},"progress":{"type":"string","minLength":1,"maxLength":500},"results":{"type":"string","minLength":1,"maxLength":1000},"partners":{"type":"array","items":{"type":"object","properties":{"unit":{"type":"string","minLength":1,"maxLength":200},"kind":{"type":"string","enum":["政府","企业","高校","社会组织","其他"]}},"required":["unit","kind"],"additionalProperties":false},"maxItems":1000},"yearly":{"type":"array","items":{"type":"object","properties":{"year":{"type":"integer","minimum":1900,"maximum":2100},"confirmedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"running":{"type":"boolean"},"talents":{"type":"integer","minimum":0,"maximum":1000000000000},"jobs":{"type":"integer","minimum":0,"maximum":1000000000000}},"required":["year","confirmedOn","running","talents","jobs"],"additionalProperties":false},"maxItems":1000}},"required":["name","kind","org","field","startsOn","funds"],"additionalProperties":false};
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.name === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.kind === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.org === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.field === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    if(data.startsOn === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startsOn"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.funds === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "funds"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data0 = data.name;
      if(typeof data0 === "string"){
        if(func1(data0) > 60){
          const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}};
          (vErrors ??= []).push(err7);
          errors++;
        }
        if(func1(data0) < 1){
          const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
      else {
        const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if(data.kind !== undefined){
      let data1 = data.kind;
      if(typeof data1 !== "string"){
        const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err10);
        errors++;
      }
      if(!(((((data1 === "创新创业") || (data1 === "创新案例")) || (data1 === "公益创投")) || (data1 === "公益主题活动")) || (data1 === "其他"))){
        const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.kind.enum}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data2 = data.org;
      if(typeof data2 === "string"){
        if(func1(data2) > 200){
          const err12 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err12);
          errors++;
        }
        if(func1(data2) < 1){
          const err13 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err13);
          errors++;
        }
      }
      else {
        const err14 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if(data.field !== undefined){
      let data3 = data.field;
      if(typeof data3 !== "string"){
        const err15 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err15);
        errors++;
      }
      if(!((((((((((data3 === "城市建设") || (data3 === "绿色低碳")) || (data3 === "科技创新")) || (data3 === "社区治理")) || (data3 === "民生服务")) || (data3 === "为老服务")) || (data3 === "青少年")) || (data3 === "文化体育")) || (data3 === "乡村振兴")) || (data3 === "其他"))){
        const err16 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues: schema0.properties.field.enum}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if(data.startsOn !== undefined){
      let data4 = data.startsOn;
      if(typeof data4 === "string"){
        if(!pattern0.test(data4)){
          const err17 = {instancePath:instancePath+"/startsOn",schemaPath:"#/properties/startsOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err17);
          errors++;
        }
      }
      else {
        const err18 = {instancePath:instancePath+"/startsOn",schemaPath:"#/properties/startsOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if(data.endsOn !== undefined){
      let data5 = data.endsOn;
      if(typeof data5 === "string"){
        if(!pattern0.test(data5)){
          const err19 = {instancePath:instancePath+"/endsOn",schemaPath:"#/properties/endsOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err19);
          errors++;
        }
      }
      else {
        const err20 = {instancePath:instancePath+"/endsOn",schemaPath:"#/properties/endsOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if(data.funds !== undefined){
      let data6 = data.funds;
      if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
        const err21 = {instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err21);
        errors++;
      }
      if((typeof data6 == "number") && (isFinite(data6))){
        if(data6 > 1000000000000000 || isNaN(data6)){
          const err22 = {instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err22);
          errors++;
        }
        if(data6 < 0 || isNaN(data6)){
          const err23 = {instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err23);
          errors++;
        }
      }
    }
    if(data.progress !== undefined){
      let data7 = data.progress;
      if(typeof data7 === "string"){
        if(func1(data7) > 500){
          const err24 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/maxLength",keyword:"maxLength",params:{limit: 500}};
          (vErrors ??= []).push(err24);
          errors++;
        }
        if(func1(data7) < 1){
          const err25 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err25);
          errors++;
        }
      }
      else {
        const err26 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if(data.results !== undefined){
      let data8 = data.results;
      if(typeof data8 === "string"){
        if(func1(data8) > 1000){
          const err27 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/maxLength",keyword:"maxLength",params:{limit: 1000}};
          (vErrors ??= []).push(err27);
          errors++;
        }
        if(func1(data8) < 1){
          const err28 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err28);
          errors++;
        }
      }
      else {
        const err29 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if(data.partners !== undefined){
      let data9 = data.partners;
      if(Array.isArray(data9)){
        if(data9.length > 1000){
          const err30 = {instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err30);
          errors++;
        }
        const len0 = data9.length;
        for(let i0=0; i0<len0; i0++){
          let data10 = data9[i0];
          if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
            if(data10.unit === undefined){
              const err31 = {instancePath:instancePath+"/partners/" + i0,schemaPath:"#/properties/partners/items/required",keyword:"required",params:{missingProperty: "unit"}};
              (vErrors ??= []).push(err31);
              errors++;
            }
            if(data10.kind === undefined){
              const err32 = {instancePath:instancePath+"/partners/" + i0,schemaPath:"#/properties/partners/items/required",keyword:"required",params:{missingProperty: "kind"}};
              (vErrors ??= []).push(err32);
              errors++;
            }
            for(const key1 in data10){
              if(!((key1 === "unit") || (key1 === "kind"))){
                const err33 = {instancePath:instancePath+"/partners/" + i0,schemaPath:"#/properties/partners/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err33);
                errors++;
              }
            }
            if(data10.unit !== undefined){
              let data11 = data10.unit;
              if(typeof data11 === "string"){
                if(func1(data11) > 200){
                  const err34 = {instancePath:instancePath+"/partners/" + i0+"/unit",schemaPath:"#/properties/partners/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err34);
                  errors++;
                }
                if(func1(data11) < 1){
                  const err35 = {instancePath:instancePath+"/partners/" + i0+"/unit",schemaPath:"#/properties/partners/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err35);
                  errors++;
                }
              }
              else {
                const err36 = {instancePath:instancePath+"/partners/" + i0+"/unit",schemaPath:"#/properties/partners/items/properties/unit/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err36);
                errors++;
              }
            }
            if(data10.kind !== undefined){
              let data12 = data10.kind;
              if(typeof data12 !== "string"){
                const err37 = {instancePath:instancePath+"/partners/" + i0+"/kind",schemaPath:"#/properties/partners/items/properties/kind/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err37);
                errors++;
              }
              if(!(((((data12 === "政府") || (data12 === "企业")) || (data12 === "高校")) || (data12 === "社会组织")) || (data12 === "其他"))){
                const err38 = {instancePath:instancePath+"/partners/" + i0+"/kind",schemaPath:"#/properties/partners/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.partners.items.properties.kind.enum}};
                (vErrors ??= []).push(err38);
                errors++;
              }
            }
          }
          else {
            const err39 = {instancePath:instancePath+"/partners/" + i0,schemaPath:"#/properties/partners/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err39);
            errors++;
          }
        }
      }
      else {
        const err40 = {instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
    if(data.yearly !== undefined){
      let data13 = data.yearly;
      if(Array.isArray(data13)){
        if(data13.length > 1000){
          const err41 = {instancePath:instancePath+"/yearly",schemaPath:"#/properties/yearly/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err41);
          errors++;
        }
        const len1 = data13.length;
        for(let i1=0; i1<len1; i1++){
          let data14 = data13[i1];
          if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
            if(data14.year === undefined){
              const err42 = {instancePath:instancePath+"/yearly/" + i1,schemaPath:"#/properties/yearly/items/required",keyword:"required",params:{missingProperty: "year"}};
              (vErrors ??= []).push(err42);
              errors++;
            }
            if(data14.confirmedOn === undefined){
              const err43 = {instancePath:instancePath+"/yearly/" + i1,schemaPath:"#/properties/yearly/items/required",keyword:"required",params:{missingProperty: "confirmedOn"}};
              (vErrors ??= []).push(err43);
              errors++;
            }
            if(data14.running === undefined){
              const err44 = {instancePath:instancePath+"/yearly/" + i1,schemaPath:"#/properties/yearly/items/required",keyword:"required",params:{missingProperty: "running"}};
              (vErrors ??= []).push(err44);
              errors++;
            }
            if(data14.talents === undefined){
              const err45 = {instancePath:instancePath+"/yearly/" + i1,schemaPath:"#/properties/yearly/items/required",keyword:"required",params:{missingProperty: "talents"}};
              (vErrors ??= []).push(err45);
              errors++;
            }
            if(data14.jobs === undefined){
              const err46 = {instancePath:instancePath+"/yearly/" + i1,schemaPath:"#/properties/yearly/items/required",keyword:"required",params:{missingProperty: "jobs"}};
              (vErrors ??= []).push(err46);
              errors++;
            }
            for(const key2 in data14){
              if(!(((((key2 === "year") || (key2 === "confirmedOn")) || (key2 === "running")) || (key2 === "talents")) || (key2 === "jobs"))){
                const err47 = {instancePath:instancePath+"/yearly/" + i1,schemaPath:"#/properties/yearly/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err47);
                errors++;
              }
            }
            if(data14.year !== undefined){
              let data15 = data14.year;
              if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
                const err48 = {instancePath:instancePath+"/yearly/" + i1+"/year",schemaPath:"#/properties/yearly/items/properties/year/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err48);
                errors++;
              }
              if((typeof data15 == "number") && (isFinite(data15))){
                if(data15 > 2100 || isNaN(data15)){
                  const err49 = {instancePath:instancePath+"/yearly/" + i1+"/year",schemaPath:"#/properties/yearly/items/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
                  (vErrors ??= []).push(err49);
                  errors++;
                }
                if(data15 < 1900 || isNaN(data15)){
                  const err50 = {instancePath:instancePath+"/yearly/" + i1+"/year",schemaPath:"#/properties/yearly/items/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
                  (vErrors ??= []).push(err50);
                  errors++;
                }
              }
            }
            if(data14.confirmedOn !== undefined){
              let data16 = data14.confirmedOn;
              if(typeof data16 === "string"){
                if(!pattern0.test(data16)){
                  const err51 = {instancePath:instancePath+"/yearly/" + i1+"/confirmedOn",schemaPath:"#/properties/yearly/items/properties/confirmedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err51);
                  errors++;
                }
              }
              else {
                const err52 = {instancePath:instancePath+"/yearly/" + i1+"/confirmedOn",schemaPath:"#/properties/yearly/items/properties/confirmedOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err52);
                errors++;
              }
            }
            if(data14.running !== undefined){
              if(typeof data14.running !== "boolean"){
                const err53 = {instancePath:instancePath+"/yearly/" + i1+"/running",schemaPath:"#/properties/yearly/items/properties/running/type",keyword:"type",params:{type: "boolean"}};
                (vErrors ??= []).push(err53);
                errors++;
              }
            }
            if(data14.talents !== undefined){
              let data18 = data14.talents;
              if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
                const err54 = {instancePath:instancePath+"/yearly/" + i1+"/talents",schemaPath:"#/properties/yearly/items/properties/talents/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err54);
                errors++;
              }
              if((typeof data18 == "number") && (isFinite(data18))){
                if(data18 > 1000000000000 || isNaN(data18)){
                  const err55 = {instancePath:instancePath+"/yearly/" + i1+"/talents",schemaPath:"#/properties/yearly/items/properties/talents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err55);
                  errors++;
                }
                if(data18 < 0 || isNaN(data18)){
                  const err56 = {instancePath:instancePath+"/yearly/" + i1+"/talents",schemaPath:"#/properties/yearly/items/properties/talents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err56);
                  errors++;
                }
              }
            }
            if(data14.jobs !== undefined){
              let data19 = data14.jobs;
              if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
                const err57 = {instancePath:instancePath+"/yearly/" + i1+"/jobs",schemaPath:"#/properties/yearly/items/properties/jobs/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err57);
                errors++;
              }
              if((typeof data19 == "number") && (isFinite(data19))){
                if(data19 > 1000000000000 || isNaN(data19)){
                  const err58 = {instancePath:instancePath+"/yearly/" + i1+"/jobs",schemaPath:"#/properties/yearly/items/properties/jobs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err58);
                  errors++;
                }
                if(data19 < 0 || isNaN(data19)){
                  const err59 = {instancePath:instancePath+"/yearly/" + i1+"/jobs",schemaPath:"#/properties/yearly/items/properties/jobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err59);
                  errors++;
                }
              }
            }
          }
          else {
            const err60 = {instancePath:instancePath+"/yearly/" + i1,schemaPath:"#/properties/yearly/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err60);
            errors++;
          }
        }
      }
      else {
        const err61 = {instancePath:instancePath+"/yearly",schemaPath:"#/properties/yearly/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err61);
        errors++;
      }
    }
  }
  else {
    const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err62);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
