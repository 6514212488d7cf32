// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"call":{"type":"string","minLength":1,"maxLength":200},"org":{"type":"string","minLength":1,"maxLength":200},"title":{"type":"string","minLength":1,"maxLength":40},"field":{"type":"string","enum":["城市建设","绿色低碳","科技创新","社区治理","民生服务","为老服务","青少年","文化体育","乡村振兴","其他"]},"story":{"type":"string","minLength":20,"maxLength":3000},"startsOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"contactName":{"type":"string","minLength":2,"maxLength":30},"contactMobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"papers":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"file":{"type":"string","minLength":1,"maxLength":200}},"required":["title","file"],"additionalProperties":false},"maxItems":1000},"formCheck":{"type":"string","minLength":1,"maxLength":200},"scores":{"type":"array","items":{"type":"object","properties":{"round":{"type":"string","enum":["初评","终评"]},"judge":{"type":"string","minLength":2,"maxLength":30},"judgeOrg":{"type":"string","minLength":1,"maxLength":200},"score":{"type":"string","pattern":"^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"},"remark":{"type":"string","minLength":1,"maxLength":200}},"required":["round","judge","score"],"additionalProperties":false},"maxItems":1000}},"required":["call","org","title","field","story","startsOn","contactName","contactMobile"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern1 = new RegExp("^1[3-9][0-9]{9}$", "u");
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.call === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.org === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.title === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.field === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    if(data.story === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "story"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.startsOn === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startsOn"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    if(data.contactName === undefined){
      const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactName"}};
      (vErrors ??= []).push(err6);
      errors++;
    }
    if(data.contactMobile === undefined){
      const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactMobile"}};
      (vErrors ??= []).push(err7);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if(data.call !== undefined){
      let data0 = data.call;
      if(typeof data0 === "string"){
        if(func1(data0) > 200){
          const err9 = {instancePath:instancePath+"/call",schemaPath:"#/properties/call/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err9);
          errors++;
        }
        if(func1(data0) < 1){
          const err10 = {instancePath:instancePath+"/call",schemaPath:"#/properties/call/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err10);
          errors++;
        }
      }
      else {
        const err11 = {instancePath:instancePath+"/call",schemaPath:"#/properties/call/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if(data.org !== undefined){
      let data1 = data.org;
      if(typeof data1 === "string"){
        if(func1(data1) > 200){
          const err12 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err12);
          errors++;
        }
        if(func1(data1) < 1){
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
    if(data.title !== undefined){
      let data2 = data.title;
      if(typeof data2 === "string"){
        if(func1(data2) > 40){
          const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 40}};
          (vErrors ??= []).push(err15);
          errors++;
        }
        if(func1(data2) < 1){
          const err16 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err16);
          errors++;
        }
      }
      else {
        const err17 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if(data.field !== undefined){
      let data3 = data.field;
      if(typeof data3 !== "string"){
        const err18 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
      if(!((((((((((data3 === "城市建设") || (data3 === "绿色低碳")) || (data3 === "科技创新")) || (data3 === "社区治理")) || (data3 === "民生服务")) || (data3 === "为老服务")) || (data3 === "青少年")) || (data3 === "文化体育")) || (data3 === "乡村振兴")) || (data3 === "其他"))){
        const err19 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues: schema0.properties.field.enum}};
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if(data.story !== undefined){
      let data4 = data.story;
      if(typeof data4 === "string"){
        if(func1(data4) > 3000){
          const err20 = {instancePath:instancePath+"/story",schemaPath:"#/properties/story/maxLength",keyword:"maxLength",params:{limit: 3000}};
          (vErrors ??= []).push(err20);
          errors++;
        }
        if(func1(data4) < 20){
          const err21 = {instancePath:instancePath+"/story",schemaPath:"#/properties/story/minLength",keyword:"minLength",params:{limit: 20}};
          (vErrors ??= []).push(err21);
          errors++;
        }
      }
      else {
        const err22 = {instancePath:instancePath+"/story",schemaPath:"#/properties/story/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if(data.startsOn !== undefined){
      let data5 = data.startsOn;
      if(typeof data5 === "string"){
        if(!pattern0.test(data5)){
          const err23 = {instancePath:instancePath+"/startsOn",schemaPath:"#/properties/startsOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err23);
          errors++;
        }
      }
      else {
        const err24 = {instancePath:instancePath+"/startsOn",schemaPath:"#/properties/startsOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if(data.contactName !== undefined){
      let data6 = data.contactName;
      if(typeof data6 === "string"){
        if(func1(data6) > 30){
          const err25 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err25);
          errors++;
        }
        if(func1(data6) < 2){
          const err26 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err26);
          errors++;
        }
      }
      else {
        const err27 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if(data.contactMobile !== undefined){
      let data7 = data.contactMobile;
      if(typeof data7 === "string"){
        if(!pattern1.test(data7)){
          const err28 = {instancePath:instancePath+"/contactMobile",schemaPath:"#/properties/contactMobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err28);
          errors++;
        }
      }
      else {
        const err29 = {instancePath:instancePath+"/contactMobile",schemaPath:"#/properties/contactMobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if(data.papers !== undefined){
      let data8 = data.papers;
      if(Array.isArray(data8)){
        if(data8.length > 1000){
          const err30 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err30);
          errors++;
        }
        const len0 = data8.length;
        for(let i0=0; i0<len0; i0++){
          let data9 = data8[i0];
          if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
            if(data9.title === undefined){
              const err31 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "title"}};
              (vErrors ??= []).push(err31);
              errors++;
            }
            if(data9.file === undefined){
              const err32 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "file"}};
              (vErrors ??= []).push(err32);
              errors++;
            }
            for(const key1 in data9){
              if(!((key1 === "title") || (key1 === "file"))){
                const err33 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/properties/papers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err33);
                errors++;
              }
            }
            if(data9.title !== undefined){
              let data10 = data9.title;
              if(typeof data10 === "string"){
                if(func1(data10) > 200){
                  const err34 = {instancePath:instancePath+"/papers/" + i0+"/title",schemaPath:"#/properties/papers/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err34);
                  errors++;
                }
                if(func1(data10) < 1){
                  const err35 = {instancePath:instancePath+"/papers/" + i0+"/title",schemaPath:"#/properties/papers/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err35);
                  errors++;
                }
              }
              else {
                const err36 = {instancePath:instancePath+"/papers/" + i0+"/title",schemaPath:"#/properties/papers/items/properties/title/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err36);
                errors++;
              }
            }
            if(data9.file !== undefined){
              let data11 = data9.file;
              if(typeof data11 === "string"){
                if(func1(data11) > 200){
                  const err37 = {instancePath:instancePath+"/papers/" + i0+"/file",schemaPath:"#/properties/papers/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err37);
                  errors++;
                }
                if(func1(data11) < 1){
                  const err38 = {instancePath:instancePath+"/papers/" + i0+"/file",schemaPath:"#/properties/papers/items/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err38);
                  errors++;
                }
              }
              else {
                const err39 = {instancePath:instancePath+"/papers/" + i0+"/file",schemaPath:"#/properties/papers/items/properties/file/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err39);
                errors++;
              }
            }
          }
          else {
            const err40 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/properties/papers/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err40);
            errors++;
          }
        }
      }
      else {
        const err41 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
    if(data.formCheck !== undefined){
      let data12 = data.formCheck;
      if(typeof data12 === "string"){
        if(func1(data12) > 200){
          const err42 = {instancePath:instancePath+"/formCheck",schemaPath:"#/properties/formCheck/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err42);
          errors++;
        }
        if(func1(data12) < 1){
          const err43 = {instancePath:instancePath+"/formCheck",schemaPath:"#/properties/formCheck/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err43);
          errors++;
        }
      }
      else {
        const err44 = {instancePath:instancePath+"/formCheck",schemaPath:"#/properties/formCheck/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err44);
        errors++;
      }
    }
    if(data.scores !== undefined){
      let data13 = data.scores;
      if(Array.isArray(data13)){
        if(data13.length > 1000){
          const err45 = {instancePath:instancePath+"/scores",schemaPath:"#/properties/scores/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err45);
          errors++;
        }
        const len1 = data13.length;
        for(let i1=0; i1<len1; i1++){
          let data14 = data13[i1];
          if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
            if(data14.round === undefined){
              const err46 = {instancePath:instancePath+"/scores/" + i1,schemaPath:"#/properties/scores/items/required",keyword:"required",params:{missingProperty: "round"}};
              (vErrors ??= []).push(err46);
              errors++;
            }
            if(data14.judge === undefined){
              const err47 = {instancePath:instancePath+"/scores/" + i1,schemaPath:"#/properties/scores/items/required",keyword:"required",params:{missingProperty: "judge"}};
              (vErrors ??= []).push(err47);
              errors++;
            }
            if(data14.score === undefined){
              const err48 = {instancePath:instancePath+"/scores/" + i1,schemaPath:"#/properties/scores/items/required",keyword:"required",params:{missingProperty: "score"}};
              (vErrors ??= []).push(err48);
              errors++;
            }
            for(const key2 in data14){
              if(!(((((key2 === "round") || (key2 === "judge")) || (key2 === "judgeOrg")) || (key2 === "score")) || (key2 === "remark"))){
                const err49 = {instancePath:instancePath+"/scores/" + i1,schemaPath:"#/properties/scores/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err49);
                errors++;
              }
            }
            if(data14.round !== undefined){
              let data15 = data14.round;
              if(typeof data15 !== "string"){
                const err50 = {instancePath:instancePath+"/scores/" + i1+"/round",schemaPath:"#/properties/scores/items/properties/round/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err50);
                errors++;
              }
              if(!((data15 === "初评") || (data15 === "终评"))){
                const err51 = {instancePath:instancePath+"/scores/" + i1+"/round",schemaPath:"#/properties/scores/items/properties/round/enum",keyword:"enum",params:{allowedValues: schema0.properties.scores.items.properties.round.enum}};
                (vErrors ??= []).push(err51);
                errors++;
              }
            }
            if(data14.judge !== undefined){
              let data16 = data14.judge;
              if(typeof data16 === "string"){
                if(func1(data16) > 30){
                  const err52 = {instancePath:instancePath+"/scores/" + i1+"/judge",schemaPath:"#/properties/scores/items/properties/judge/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err52);
                  errors++;
                }
                if(func1(data16) < 2){
                  const err53 = {instancePath:instancePath+"/scores/" + i1+"/judge",schemaPath:"#/properties/scores/items/properties/judge/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err53);
                  errors++;
                }
              }
              else {
                const err54 = {instancePath:instancePath+"/scores/" + i1+"/judge",schemaPath:"#/properties/scores/items/properties/judge/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err54);
                errors++;
              }
            }
            if(data14.judgeOrg !== undefined){
              let data17 = data14.judgeOrg;
              if(typeof data17 === "string"){
                if(func1(data17) > 200){
                  const err55 = {instancePath:instancePath+"/scores/" + i1+"/judgeOrg",schemaPath:"#/properties/scores/items/properties/judgeOrg/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err55);
                  errors++;
                }
                if(func1(data17) < 1){
                  const err56 = {instancePath:instancePath+"/scores/" + i1+"/judgeOrg",schemaPath:"#/properties/scores/items/properties/judgeOrg/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err56);
                  errors++;
                }
              }
              else {
                const err57 = {instancePath:instancePath+"/scores/" + i1+"/judgeOrg",schemaPath:"#/properties/scores/items/properties/judgeOrg/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err57);
                errors++;
              }
            }
            if(data14.score !== undefined){
              let data18 = data14.score;
              if(typeof data18 === "string"){
                if(!pattern2.test(data18)){
                  const err58 = {instancePath:instancePath+"/scores/" + i1+"/score",schemaPath:"#/properties/scores/items/properties/score/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"}};
                  (vErrors ??= []).push(err58);
                  errors++;
                }
              }
              else {
                const err59 = {instancePath:instancePath+"/scores/" + i1+"/score",schemaPath:"#/properties/scores/items/properties/score/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err59);
                errors++;
              }
            }
            if(data14.remark !== undefined){
              let data19 = data14.remark;
              if(typeof data19 === "string"){
                if(func1(data19) > 200){
                  const err60 = {instancePath:instancePath+"/scores/" + i1+"/remark",schemaPath:"#/properties/scores/items/properties/remark/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err60);
                  errors++;
                }
                if(func1(data19) < 1){
                  const err61 = {instancePath:instancePath+"/scores/" + i1+"/remark",schemaPath:"#/properties/scores/items/properties/remark/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err61);
                  errors++;
                }
              }
              else {
                const err62 = {instancePath:instancePath+"/scores/" + i1+"/remark",schemaPath:"#/properties/scores/items/properties/remark/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err62);
                errors++;
              }
            }
          }
          else {
            const err63 = {instancePath:instancePath+"/scores/" + i1,schemaPath:"#/properties/scores/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err63);
            errors++;
          }
        }
      }
      else {
        const err64 = {instancePath:instancePath+"/scores",schemaPath:"#/properties/scores/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err64);
        errors++;
      }
    }
  }
  else {
    const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err65);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
