// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"topic":{"type":"string","minLength":1,"maxLength":200},"subject":{"type":"string","minLength":1,"maxLength":40},"point":{"type":"string","minLength":1,"maxLength":200},"host":{"type":"string","minLength":1,"maxLength":200},"heldAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"},"minutes":{"type":"integer","minimum":10,"maximum":480},"place":{"type":"string","minLength":1,"maxLength":200},"format":{"type":"string","enum":["座谈","听证","走访","线上"]},"moderator":{"type":"string","minLength":2,"maxLength":30},"headcount":{"type":"integer","minimum":1,"maximum":1000000000000},"replyBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"contactName":{"type":"string","minLength":2,"maxLength":30},"contactPhone":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"parties":{"type":"array","items":{"type":"object","properties":{"kind":{"type":"string","enum":["政府","企业","高校","投资机构","居民","社会组织"]},"unit":{"type":"string","minLength":1,"maxLength":200},"name":{"type":"string","minLength":2,"maxLength":30},"post":{"type":"string","minLength":1,"maxLength":200}},"required":["kind","unit"],"additionalProperties":false},"minItems":1,"maxItems":1000}},"required":["subject","point","host","heldAt","minutes","place","format","moderator","headcount","contactName","contactPhone"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern1 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern2 = new RegExp("^1[3-9][0-9]{9}$", "u");

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
    if(data.subject === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.point === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "point"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.host === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "host"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.heldAt === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heldAt"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    if(data.minutes === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minutes"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.place === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    if(data.format === undefined){
      const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"}};
      (vErrors ??= []).push(err6);
      errors++;
    }
    if(data.moderator === undefined){
      const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "moderator"}};
      (vErrors ??= []).push(err7);
      errors++;
    }
    if(data.headcount === undefined){
      const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headcount"}};
      (vErrors ??= []).push(err8);
      errors++;
    }
    if(data.contactName === undefined){
      const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactName"}};
      (vErrors ??= []).push(err9);
      errors++;
    }
    if(data.contactPhone === undefined){
      const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactPhone"}};
      (vErrors ??= []).push(err10);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if(data.topic !== undefined){
      let data0 = data.topic;
      if(typeof data0 === "string"){
        if(func1(data0) > 200){
          const err12 = {instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err12);
          errors++;
        }
        if(func1(data0) < 1){
          const err13 = {instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err13);
          errors++;
        }
      }
      else {
        const err14 = {instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if(data.subject !== undefined){
      let data1 = data.subject;
      if(typeof data1 === "string"){
        if(func1(data1) > 40){
          const err15 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{limit: 40}};
          (vErrors ??= []).push(err15);
          errors++;
        }
        if(func1(data1) < 1){
          const err16 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err16);
          errors++;
        }
      }
      else {
        const err17 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if(data.point !== undefined){
      let data2 = data.point;
      if(typeof data2 === "string"){
        if(func1(data2) > 200){
          const err18 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err18);
          errors++;
        }
        if(func1(data2) < 1){
          const err19 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err19);
          errors++;
        }
      }
      else {
        const err20 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if(data.host !== undefined){
      let data3 = data.host;
      if(typeof data3 === "string"){
        if(func1(data3) > 200){
          const err21 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err21);
          errors++;
        }
        if(func1(data3) < 1){
          const err22 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err22);
          errors++;
        }
      }
      else {
        const err23 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if(data.heldAt !== undefined){
      let data4 = data.heldAt;
      if(typeof data4 === "string"){
        if(!pattern0.test(data4)){
          const err24 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"}};
          (vErrors ??= []).push(err24);
          errors++;
        }
      }
      else {
        const err25 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if(data.minutes !== undefined){
      let data5 = data.minutes;
      if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
        const err26 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err26);
        errors++;
      }
      if((typeof data5 == "number") && (isFinite(data5))){
        if(data5 > 480 || isNaN(data5)){
          const err27 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 480}};
          (vErrors ??= []).push(err27);
          errors++;
        }
        if(data5 < 10 || isNaN(data5)){
          const err28 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
          (vErrors ??= []).push(err28);
          errors++;
        }
      }
    }
    if(data.place !== undefined){
      let data6 = data.place;
      if(typeof data6 === "string"){
        if(func1(data6) > 200){
          const err29 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err29);
          errors++;
        }
        if(func1(data6) < 1){
          const err30 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err30);
          errors++;
        }
      }
      else {
        const err31 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    if(data.format !== undefined){
      let data7 = data.format;
      if(typeof data7 !== "string"){
        const err32 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err32);
        errors++;
      }
      if(!((((data7 === "座谈") || (data7 === "听证")) || (data7 === "走访")) || (data7 === "线上"))){
        const err33 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema0.properties.format.enum}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.moderator !== undefined){
      let data8 = data.moderator;
      if(typeof data8 === "string"){
        if(func1(data8) > 30){
          const err34 = {instancePath:instancePath+"/moderator",schemaPath:"#/properties/moderator/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err34);
          errors++;
        }
        if(func1(data8) < 2){
          const err35 = {instancePath:instancePath+"/moderator",schemaPath:"#/properties/moderator/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
      else {
        const err36 = {instancePath:instancePath+"/moderator",schemaPath:"#/properties/moderator/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err36);
        errors++;
      }
    }
    if(data.headcount !== undefined){
      let data9 = data.headcount;
      if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
        const err37 = {instancePath:instancePath+"/headcount",schemaPath:"#/properties/headcount/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err37);
        errors++;
      }
      if((typeof data9 == "number") && (isFinite(data9))){
        if(data9 > 1000000000000 || isNaN(data9)){
          const err38 = {instancePath:instancePath+"/headcount",schemaPath:"#/properties/headcount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err38);
          errors++;
        }
        if(data9 < 1 || isNaN(data9)){
          const err39 = {instancePath:instancePath+"/headcount",schemaPath:"#/properties/headcount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err39);
          errors++;
        }
      }
    }
    if(data.replyBy !== undefined){
      let data10 = data.replyBy;
      if(typeof data10 === "string"){
        if(!pattern1.test(data10)){
          const err40 = {instancePath:instancePath+"/replyBy",schemaPath:"#/properties/replyBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err40);
          errors++;
        }
      }
      else {
        const err41 = {instancePath:instancePath+"/replyBy",schemaPath:"#/properties/replyBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
    if(data.contactName !== undefined){
      let data11 = data.contactName;
      if(typeof data11 === "string"){
        if(func1(data11) > 30){
          const err42 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err42);
          errors++;
        }
        if(func1(data11) < 2){
          const err43 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err43);
          errors++;
        }
      }
      else {
        const err44 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err44);
        errors++;
      }
    }
    if(data.contactPhone !== undefined){
      let data12 = data.contactPhone;
      if(typeof data12 === "string"){
        if(!pattern2.test(data12)){
          const err45 = {instancePath:instancePath+"/contactPhone",schemaPath:"#/properties/contactPhone/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err45);
          errors++;
        }
      }
      else {
        const err46 = {instancePath:instancePath+"/contactPhone",schemaPath:"#/properties/contactPhone/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err46);
        errors++;
      }
    }
    if(data.parties !== undefined){
      let data13 = data.parties;
      if(Array.isArray(data13)){
        if(data13.length > 1000){
          const err47 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err47);
          errors++;
        }
        if(data13.length < 1){
          const err48 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err48);
          errors++;
        }
        const len0 = data13.length;
        for(let i0=0; i0<len0; i0++){
          let data14 = data13[i0];
          if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
            if(data14.kind === undefined){
              const err49 = {instancePath:instancePath+"/parties/" + i0,schemaPath:"#/properties/parties/items/required",keyword:"required",params:{missingProperty: "kind"}};
              (vErrors ??= []).push(err49);
              errors++;
            }
            if(data14.unit === undefined){
              const err50 = {instancePath:instancePath+"/parties/" + i0,schemaPath:"#/properties/parties/items/required",keyword:"required",params:{missingProperty: "unit"}};
              (vErrors ??= []).push(err50);
              errors++;
            }
            for(const key1 in data14){
              if(!((((key1 === "kind") || (key1 === "unit")) || (key1 === "name")) || (key1 === "post"))){
                const err51 = {instancePath:instancePath+"/parties/" + i0,schemaPath:"#/properties/parties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err51);
                errors++;
              }
            }
            if(data14.kind !== undefined){
              let data15 = data14.kind;
              if(typeof data15 !== "string"){
                const err52 = {instancePath:instancePath+"/parties/" + i0+"/kind",schemaPath:"#/properties/parties/items/properties/kind/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err52);
                errors++;
              }
              if(!((((((data15 === "政府") || (data15 === "企业")) || (data15 === "高校")) || (data15 === "投资机构")) || (data15 === "居民")) || (data15 === "社会组织"))){
                const err53 = {instancePath:instancePath+"/parties/" + i0+"/kind",schemaPath:"#/properties/parties/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.parties.items.properties.kind.enum}};
                (vErrors ??= []).push(err53);
                errors++;
              }
            }
            if(data14.unit !== undefined){
              let data16 = data14.unit;
              if(typeof data16 === "string"){
                if(func1(data16) > 200){
                  const err54 = {instancePath:instancePath+"/parties/" + i0+"/unit",schemaPath:"#/properties/parties/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err54);
                  errors++;
                }
                if(func1(data16) < 1){
                  const err55 = {instancePath:instancePath+"/parties/" + i0+"/unit",schemaPath:"#/properties/parties/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err55);
                  errors++;
                }
              }
              else {
                const err56 = {instancePath:instancePath+"/parties/" + i0+"/unit",schemaPath:"#/properties/parties/items/properties/unit/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err56);
                errors++;
              }
            }
            if(data14.name !== undefined){
              let data17 = data14.name;
              if(typeof data17 === "string"){
                if(func1(data17) > 30){
                  const err57 = {instancePath:instancePath+"/parties/" + i0+"/name",schemaPath:"#/properties/parties/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err57);
                  errors++;
                }
                if(func1(data17) < 2){
                  const err58 = {instancePath:instancePath+"/parties/" + i0+"/name",schemaPath:"#/properties/parties/items/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err58);
                  errors++;
                }
              }
              else {
                const err59 = {instancePath:instancePath+"/parties/" + i0+"/name",schemaPath:"#/properties/parties/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err59);
                errors++;
              }
            }
            if(data14.post !== undefined){
              let data18 = data14.post;
              if(typeof data18 === "string"){
                if(func1(data18) > 200){
                  const err60 = {instancePath:instancePath+"/parties/" + i0+"/post",schemaPath:"#/properties/parties/items/properties/post/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err60);
                  errors++;
                }
                if(func1(data18) < 1){
                  const err61 = {instancePath:instancePath+"/parties/" + i0+"/post",schemaPath:"#/properties/parties/items/properties/post/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err61);
                  errors++;
                }
              }
              else {
                const err62 = {instancePath:instancePath+"/parties/" + i0+"/post",schemaPath:"#/properties/parties/items/properties/post/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err62);
                errors++;
              }
            }
          }
          else {
            const err63 = {instancePath:instancePath+"/parties/" + i0,schemaPath:"#/properties/parties/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err63);
            errors++;
          }
        }
      }
      else {
        const err64 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/type",keyword:"type",params:{type: "array"}};
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
