// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"topic":{"type":"string","minLength":1,"maxLength":200},"subject":{"type":"string","minLength":1,"maxLength":40},"point":{"type":"string","enum":["Z01","Z02","Z03","Z04","Z05","Z06","Z07","Z08","Z09","Z10","Z11","Z12","Z13","Z14","Z15","Z16","Z17","Z18","J01","J06","J08","J09","J12","J13","J15","J16","J18","J19","J20","J21","X01","X02"]},"host":{"type":"string","minLength":1,"maxLength":200},"heldAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"},"minutes":{"type":"integer","minimum":10,"maximum":480},"place":{"type":"string","minLength":1,"maxLength":200},"format":{"type":"string","enum":["座谈","听证","走访","线上"]},"moderator":{"type":"string","minLength":2,"maxLength":30},"experts":{"type":"string","minLength":1,"maxLength":200},"headcount":{"type":"integer","minimum":1,"maximum":1000000000000},"replyBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"contactName":{"type":"string","minLength":2,"maxLength":30},"contactPhone":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"parties":{"type":"array","items":{"type":"object","properties":{"kind":{"type":"string","enum":["政府","企业","高校","投资机构","居民","社会组织"]},"unit":{"type":"string","minLength":1,"maxLength":200},"name":{"type":"string","minLength":2,"maxLength":30},"post":{"type":"string","minLength":1,"maxLength":200}},"required":["kind","unit"],"additionalProperties":false},"minItems":1,"maxItems":1000},"minutesFile":{"type":"string","minLength":1,"maxLength":200},"consensus":{"type":"string","minLength":1,"maxLength":4000},"satisfaction":{"type":"integer","minimum":1,"maximum":5},"outcomes":{"type":"array","items":{"type":"object","properties":{"kind":{"type":"string","enum":["政策建议","项目签约","企业落户","问题解决"]},"description":{"type":"string","minLength":1,"maxLength":200},"company":{"type":"string","minLength":1,"maxLength":200},"companyCode":{"type":"string","pattern":"^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"},"settledOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"progress":{"type":"string","enum":["洽谈中","已落实","已终止"]}},"required":["kind","description","progress"],"additionalProperties":false,"allOf":[{"if":{"properties":{"kind":{"const":"企业落户"}},"required":["kind"]},"then":{"required":["company"]},"else":{"properties":{"company":false}}},{"if":{"properties":{"kind":{"const":"企业落户"}},"required":["kind"]},"then":{"required":["companyCode"]},"else":{"properties":{"companyCode":false}}},{"if":{"properties":{"kind":{"const":"企业落户"}},"required":["kind"]},"then":{"required":["settledOn"]},"else":{"properties":{"settledOn":false}}}]},"maxItems":1000}},"required":["subject","point","host","heldAt","minutes","place","format","moderator","headcount","contactName","contactPhone"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern1 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern2 = new RegExp("^1[3-9][0-9]{9}$", "u");
const pattern3 = new RegExp("^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$", "u");

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
      if(typeof data2 !== "string"){
        const err18 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err18);
        errors++;
      }
      if(!((((((((((((((((((((((((((((((((data2 === "Z01") || (data2 === "Z02")) || (data2 === "Z03")) || (data2 === "Z04")) || (data2 === "Z05")) || (data2 === "Z06")) || (data2 === "Z07")) || (data2 === "Z08")) || (data2 === "Z09")) || (data2 === "Z10")) || (data2 === "Z11")) || (data2 === "Z12")) || (data2 === "Z13")) || (data2 === "Z14")) || (data2 === "Z15")) || (data2 === "Z16")) || (data2 === "Z17")) || (data2 === "Z18")) || (data2 === "J01")) || (data2 === "J06")) || (data2 === "J08")) || (data2 === "J09")) || (data2 === "J12")) || (data2 === "J13")) || (data2 === "J15")) || (data2 === "J16")) || (data2 === "J18")) || (data2 === "J19")) || (data2 === "J20")) || (data2 === "J21")) || (data2 === "X01")) || (data2 === "X02"))){
        const err19 = {instancePath:instancePath+"/point",schemaPath:"#/properties/point/enum",keyword:"enum",params:{allowedValues: schema0.properties.point.enum}};
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if(data.host !== undefined){
      let data3 = data.host;
      if(typeof data3 === "string"){
        if(func1(data3) > 200){
          const err20 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err20);
          errors++;
        }
        if(func1(data3) < 1){
          const err21 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err21);
          errors++;
        }
      }
      else {
        const err22 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if(data.heldAt !== undefined){
      let data4 = data.heldAt;
      if(typeof data4 === "string"){
        if(!pattern0.test(data4)){
          const err23 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"}};
          (vErrors ??= []).push(err23);
          errors++;
        }
      }
      else {
        const err24 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if(data.minutes !== undefined){
      let data5 = data.minutes;
      if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
        const err25 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
      if((typeof data5 == "number") && (isFinite(data5))){
        if(data5 > 480 || isNaN(data5)){
          const err26 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 480}};
          (vErrors ??= []).push(err26);
          errors++;
        }
        if(data5 < 10 || isNaN(data5)){
          const err27 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
          (vErrors ??= []).push(err27);
          errors++;
        }
      }
    }
    if(data.place !== undefined){
      let data6 = data.place;
      if(typeof data6 === "string"){
        if(func1(data6) > 200){
          const err28 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err28);
          errors++;
        }
        if(func1(data6) < 1){
          const err29 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err29);
          errors++;
        }
      }
      else {
        const err30 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if(data.format !== undefined){
      let data7 = data.format;
      if(typeof data7 !== "string"){
        const err31 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err31);
        errors++;
      }
      if(!((((data7 === "座谈") || (data7 === "听证")) || (data7 === "走访")) || (data7 === "线上"))){
        const err32 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema0.properties.format.enum}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if(data.moderator !== undefined){
      let data8 = data.moderator;
      if(typeof data8 === "string"){
        if(func1(data8) > 30){
          const err33 = {instancePath:instancePath+"/moderator",schemaPath:"#/properties/moderator/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err33);
          errors++;
        }
        if(func1(data8) < 2){
          const err34 = {instancePath:instancePath+"/moderator",schemaPath:"#/properties/moderator/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err34);
          errors++;
        }
      }
      else {
        const err35 = {instancePath:instancePath+"/moderator",schemaPath:"#/properties/moderator/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if(data.experts !== undefined){
      let data9 = data.experts;
      if(typeof data9 === "string"){
        if(func1(data9) > 200){
          const err36 = {instancePath:instancePath+"/experts",schemaPath:"#/properties/experts/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err36);
          errors++;
        }
        if(func1(data9) < 1){
          const err37 = {instancePath:instancePath+"/experts",schemaPath:"#/properties/experts/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err37);
          errors++;
        }
      }
      else {
        const err38 = {instancePath:instancePath+"/experts",schemaPath:"#/properties/experts/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if(data.headcount !== undefined){
      let data10 = data.headcount;
      if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
        const err39 = {instancePath:instancePath+"/headcount",schemaPath:"#/properties/headcount/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err39);
        errors++;
      }
      if((typeof data10 == "number") && (isFinite(data10))){
        if(data10 > 1000000000000 || isNaN(data10)){
          const err40 = {instancePath:instancePath+"/headcount",schemaPath:"#/properties/headcount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err40);
          errors++;
        }
        if(data10 < 1 || isNaN(data10)){
          const err41 = {instancePath:instancePath+"/headcount",schemaPath:"#/properties/headcount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err41);
          errors++;
        }
      }
    }
    if(data.replyBy !== undefined){
      let data11 = data.replyBy;
      if(typeof data11 === "string"){
        if(!pattern1.test(data11)){
          const err42 = {instancePath:instancePath+"/replyBy",schemaPath:"#/properties/replyBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err42);
          errors++;
        }
      }
      else {
        const err43 = {instancePath:instancePath+"/replyBy",schemaPath:"#/properties/replyBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    if(data.contactName !== undefined){
      let data12 = data.contactName;
      if(typeof data12 === "string"){
        if(func1(data12) > 30){
          const err44 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err44);
          errors++;
        }
        if(func1(data12) < 2){
          const err45 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err45);
          errors++;
        }
      }
      else {
        const err46 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err46);
        errors++;
      }
    }
    if(data.contactPhone !== undefined){
      let data13 = data.contactPhone;
      if(typeof data13 === "string"){
        if(!pattern2.test(data13)){
          const err47 = {instancePath:instancePath+"/contactPhone",schemaPath:"#/properties/contactPhone/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err47);
          errors++;
        }
      }
      else {
        const err48 = {instancePath:instancePath+"/contactPhone",schemaPath:"#/properties/contactPhone/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err48);
        errors++;
      }
    }
    if(data.parties !== undefined){
      let data14 = data.parties;
      if(Array.isArray(data14)){
        if(data14.length > 1000){
          const err49 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err49);
          errors++;
        }
        if(data14.length < 1){
          const err50 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err50);
          errors++;
        }
        const len0 = data14.length;
        for(let i0=0; i0<len0; i0++){
          let data15 = data14[i0];
          if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
            if(data15.kind === undefined){
              const err51 = {instancePath:instancePath+"/parties/" + i0,schemaPath:"#/properties/parties/items/required",keyword:"required",params:{missingProperty: "kind"}};
              (vErrors ??= []).push(err51);
              errors++;
            }
            if(data15.unit === undefined){
              const err52 = {instancePath:instancePath+"/parties/" + i0,schemaPath:"#/properties/parties/items/required",keyword:"required",params:{missingProperty: "unit"}};
              (vErrors ??= []).push(err52);
              errors++;
            }
            for(const key1 in data15){
              if(!((((key1 === "kind") || (key1 === "unit")) || (key1 === "name")) || (key1 === "post"))){
                const err53 = {instancePath:instancePath+"/parties/" + i0,schemaPath:"#/properties/parties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err53);
                errors++;
              }
            }
            if(data15.kind !== undefined){
              let data16 = data15.kind;
              if(typeof data16 !== "string"){
                const err54 = {instancePath:instancePath+"/parties/" + i0+"/kind",schemaPath:"#/properties/parties/items/properties/kind/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err54);
                errors++;
              }
              if(!((((((data16 === "政府") || (data16 === "企业")) || (data16 === "高校")) || (data16 === "投资机构")) || (data16 === "居民")) || (data16 === "社会组织"))){
                const err55 = {instancePath:instancePath+"/parties/" + i0+"/kind",schemaPath:"#/properties/parties/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.parties.items.properties.kind.enum}};
                (vErrors ??= []).push(err55);
                errors++;
              }
            }
            if(data15.unit !== undefined){
              let data17 = data15.unit;
              if(typeof data17 === "string"){
                if(func1(data17) > 200){
                  const err56 = {instancePath:instancePath+"/parties/" + i0+"/unit",schemaPath:"#/properties/parties/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err56);
                  errors++;
                }
                if(func1(data17) < 1){
                  const err57 = {instancePath:instancePath+"/parties/" + i0+"/unit",schemaPath:"#/properties/parties/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err57);
                  errors++;
                }
              }
              else {
                const err58 = {instancePath:instancePath+"/parties/" + i0+"/unit",schemaPath:"#/properties/parties/items/properties/unit/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err58);
                errors++;
              }
            }
            if(data15.name !== undefined){
              let data18 = data15.name;
              if(typeof data18 === "string"){
                if(func1(data18) > 30){
                  const err59 = {instancePath:instancePath+"/parties/" + i0+"/name",schemaPath:"#/properties/parties/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err59);
                  errors++;
                }
                if(func1(data18) < 2){
                  const err60 = {instancePath:instancePath+"/parties/" + i0+"/name",schemaPath:"#/properties/parties/items/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err60);
                  errors++;
                }
              }
              else {
                const err61 = {instancePath:instancePath+"/parties/" + i0+"/name",schemaPath:"#/properties/parties/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err61);
                errors++;
              }
            }
            if(data15.post !== undefined){
              let data19 = data15.post;
              if(typeof data19 === "string"){
                if(func1(data19) > 200){
                  const err62 = {instancePath:instancePath+"/parties/" + i0+"/post",schemaPath:"#/properties/parties/items/properties/post/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err62);
                  errors++;
                }
                if(func1(data19) < 1){
                  const err63 = {instancePath:instancePath+"/parties/" + i0+"/post",schemaPath:"#/properties/parties/items/properties/post/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err63);
                  errors++;
                }
              }
              else {
                const err64 = {instancePath:instancePath+"/parties/" + i0+"/post",schemaPath:"#/properties/parties/items/properties/post/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err64);
                errors++;
              }
            }
          }
          else {
            const err65 = {instancePath:instancePath+"/parties/" + i0,schemaPath:"#/properties/parties/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err65);
            errors++;
          }
        }
      }
      else {
        const err66 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err66);
        errors++;
      }
    }
    if(data.minutesFile !== undefined){
      let data20 = data.minutesFile;
      if(typeof data20 === "string"){
        if(func1(data20) > 200){
          const err67 = {instancePath:instancePath+"/minutesFile",schemaPath:"#/properties/minutesFile/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err67);
          errors++;
        }
        if(func1(data20) < 1){
          const err68 = {instancePath:instancePath+"/minutesFile",schemaPath:"#/properties/minutesFile/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err68);
          errors++;
        }
      }
      else {
        const err69 = {instancePath:instancePath+"/minutesFile",schemaPath:"#/properties/minutesFile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err69);
        errors++;
      }
    }
    if(data.consensus !== undefined){
      let data21 = data.consensus;
      if(typeof data21 === "string"){
        if(func1(data21) > 4000){
          const err70 = {instancePath:instancePath+"/consensus",schemaPath:"#/properties/consensus/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err70);
          errors++;
        }
        if(func1(data21) < 1){
          const err71 = {instancePath:instancePath+"/consensus",schemaPath:"#/properties/consensus/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err71);
          errors++;
        }
      }
      else {
        const err72 = {instancePath:instancePath+"/consensus",schemaPath:"#/properties/consensus/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err72);
        errors++;
      }
    }
    if(data.satisfaction !== undefined){
      let data22 = data.satisfaction;
      if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
        const err73 = {instancePath:instancePath+"/satisfaction",schemaPath:"#/properties/satisfaction/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err73);
        errors++;
      }
      if((typeof data22 == "number") && (isFinite(data22))){
        if(data22 > 5 || isNaN(data22)){
          const err74 = {instancePath:instancePath+"/satisfaction",schemaPath:"#/properties/satisfaction/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5}};
          (vErrors ??= []).push(err74);
          errors++;
        }
        if(data22 < 1 || isNaN(data22)){
          const err75 = {instancePath:instancePath+"/satisfaction",schemaPath:"#/properties/satisfaction/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err75);
          errors++;
        }
      }
    }
    if(data.outcomes !== undefined){
      let data23 = data.outcomes;
      if(Array.isArray(data23)){
        if(data23.length > 1000){
          const err76 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err76);
          errors++;
        }
        const len1 = data23.length;
        for(let i1=0; i1<len1; i1++){
          let data24 = data23[i1];
          const _errs54 = errors;
          let valid7 = true;
          const _errs55 = errors;
          if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
            let missing0;
            if((data24.kind === undefined) && (missing0 = "kind")){
              const err77 = {};
              (vErrors ??= []).push(err77);
              errors++;
            }
            else {
              if(data24.kind !== undefined){
                if("企业落户" !== data24.kind){
                  const err78 = {};
                  (vErrors ??= []).push(err78);
                  errors++;
                }
              }
            }
          }
          var _valid0 = _errs55 === errors;
          errors = _errs54;
          if(vErrors !== null){
            if(_errs54){
              vErrors.length = _errs54;
            }
            else {
              vErrors = null;
            }
          }
          let ifClause0;
          if(_valid0){
            const _errs57 = errors;
            if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
              if(data24.company === undefined){
                const err79 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "company"}};
                (vErrors ??= []).push(err79);
                errors++;
              }
            }
            var _valid0 = _errs57 === errors;
            valid7 = _valid0;
            ifClause0 = "then";
          }
          else {
            const _errs58 = errors;
            if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
              if(data24.company !== undefined){
                const err80 = {instancePath:instancePath+"/outcomes/" + i1+"/company",schemaPath:"#/properties/outcomes/items/allOf/0/else/properties/company/false schema",keyword:"false schema",params:{}};
                (vErrors ??= []).push(err80);
                errors++;
              }
            }
            var _valid0 = _errs58 === errors;
            valid7 = _valid0;
            if(valid7){
              var props0 = {};
              props0.company = true;
              props0.kind = true;
            }
            ifClause0 = "else";
          }
          if(!valid7){
            const err81 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
            (vErrors ??= []).push(err81);
            errors++;
          }
          const _errs60 = errors;
          let valid10 = true;
          const _errs61 = errors;
          if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
            let missing1;
            if((data24.kind === undefined) && (missing1 = "kind")){
              const err82 = {};
              (vErrors ??= []).push(err82);
              errors++;
            }
            else {
              if(data24.kind !== undefined){
                if("企业落户" !== data24.kind){
                  const err83 = {};
                  (vErrors ??= []).push(err83);
                  errors++;
                }
              }
            }
          }
          var _valid1 = _errs61 === errors;
          errors = _errs60;
          if(vErrors !== null){
            if(_errs60){
              vErrors.length = _errs60;
            }
            else {
              vErrors = null;
            }
          }
          let ifClause1;
          if(_valid1){
            const _errs63 = errors;
            if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
              if(data24.companyCode === undefined){
                const err84 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "companyCode"}};
                (vErrors ??= []).push(err84);
                errors++;
              }
            }
            var _valid1 = _errs63 === errors;
            valid10 = _valid1;
            ifClause1 = "then";
          }
          else {
            const _errs64 = errors;
            if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
              if(data24.companyCode !== undefined){
                const err85 = {instancePath:instancePath+"/outcomes/" + i1+"/companyCode",schemaPath:"#/properties/outcomes/items/allOf/1/else/properties/companyCode/false schema",keyword:"false schema",params:{}};
                (vErrors ??= []).push(err85);
                errors++;
              }
            }
            var _valid1 = _errs64 === errors;
            valid10 = _valid1;
            if(valid10){
              var props1 = {};
              props1.companyCode = true;
              props1.kind = true;
            }
            ifClause1 = "else";
          }
          if(!valid10){
            const err86 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1}};
            (vErrors ??= []).push(err86);
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
          const _errs66 = errors;
          let valid13 = true;
          const _errs67 = errors;
          if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
            let missing2;
            if((data24.kind === undefined) && (missing2 = "kind")){
              const err87 = {};
              (vErrors ??= []).push(err87);
              errors++;
            }
            else {
              if(data24.kind !== undefined){
                if("企业落户" !== data24.kind){
                  const err88 = {};
                  (vErrors ??= []).push(err88);
                  errors++;
                }
              }
            }
          }
          var _valid2 = _errs67 === errors;
          errors = _errs66;
          if(vErrors !== null){
            if(_errs66){
              vErrors.length = _errs66;
            }
            else {
              vErrors = null;
            }
          }
          let ifClause2;
          if(_valid2){
            const _errs69 = errors;
            if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
              if(data24.settledOn === undefined){
                const err89 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/allOf/2/then/required",keyword:"required",params:{missingProperty: "settledOn"}};
                (vErrors ??= []).push(err89);
                errors++;
              }
            }
            var _valid2 = _errs69 === errors;
            valid13 = _valid2;
            ifClause2 = "then";
          }
          else {
            const _errs70 = errors;
            if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
              if(data24.settledOn !== undefined){
                const err90 = {instancePath:instancePath+"/outcomes/" + i1+"/settledOn",schemaPath:"#/properties/outcomes/items/allOf/2/else/properties/settledOn/false schema",keyword:"false schema",params:{}};
                (vErrors ??= []).push(err90);
                errors++;
              }
            }
            var _valid2 = _errs70 === errors;
            valid13 = _valid2;
            if(valid13){
              var props2 = {};
              props2.settledOn = true;
              props2.kind = true;
            }
            ifClause2 = "else";
          }
          if(!valid13){
            const err91 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/allOf/2/if",keyword:"if",params:{failingKeyword: ifClause2}};
            (vErrors ??= []).push(err91);
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
          if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
            if(data24.kind === undefined){
              const err92 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/required",keyword:"required",params:{missingProperty: "kind"}};
              (vErrors ??= []).push(err92);
              errors++;
            }
            if(data24.description === undefined){
              const err93 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/required",keyword:"required",params:{missingProperty: "description"}};
              (vErrors ??= []).push(err93);
              errors++;
            }
            if(data24.progress === undefined){
              const err94 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/required",keyword:"required",params:{missingProperty: "progress"}};
              (vErrors ??= []).push(err94);
              errors++;
            }
            for(const key2 in data24){
              if(!((((((key2 === "kind") || (key2 === "description")) || (key2 === "company")) || (key2 === "companyCode")) || (key2 === "settledOn")) || (key2 === "progress"))){
                const err95 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err95);
                errors++;
              }
            }
            if(data24.kind !== undefined){
              let data31 = data24.kind;
              if(typeof data31 !== "string"){
                const err96 = {instancePath:instancePath+"/outcomes/" + i1+"/kind",schemaPath:"#/properties/outcomes/items/properties/kind/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err96);
                errors++;
              }
              if(!((((data31 === "政策建议") || (data31 === "项目签约")) || (data31 === "企业落户")) || (data31 === "问题解决"))){
                const err97 = {instancePath:instancePath+"/outcomes/" + i1+"/kind",schemaPath:"#/properties/outcomes/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.outcomes.items.properties.kind.enum}};
                (vErrors ??= []).push(err97);
                errors++;
              }
            }
            if(data24.description !== undefined){
              let data32 = data24.description;
              if(typeof data32 === "string"){
                if(func1(data32) > 200){
                  const err98 = {instancePath:instancePath+"/outcomes/" + i1+"/description",schemaPath:"#/properties/outcomes/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err98);
                  errors++;
                }
                if(func1(data32) < 1){
                  const err99 = {instancePath:instancePath+"/outcomes/" + i1+"/description",schemaPath:"#/properties/outcomes/items/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err99);
                  errors++;
                }
              }
              else {
                const err100 = {instancePath:instancePath+"/outcomes/" + i1+"/description",schemaPath:"#/properties/outcomes/items/properties/description/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err100);
                errors++;
              }
            }
            if(data24.company !== undefined){
              let data33 = data24.company;
              if(typeof data33 === "string"){
                if(func1(data33) > 200){
                  const err101 = {instancePath:instancePath+"/outcomes/" + i1+"/company",schemaPath:"#/properties/outcomes/items/properties/company/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err101);
                  errors++;
                }
                if(func1(data33) < 1){
                  const err102 = {instancePath:instancePath+"/outcomes/" + i1+"/company",schemaPath:"#/properties/outcomes/items/properties/company/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err102);
                  errors++;
                }
              }
              else {
                const err103 = {instancePath:instancePath+"/outcomes/" + i1+"/company",schemaPath:"#/properties/outcomes/items/properties/company/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err103);
                errors++;
              }
            }
            if(data24.companyCode !== undefined){
              let data34 = data24.companyCode;
              if(typeof data34 === "string"){
                if(!pattern3.test(data34)){
                  const err104 = {instancePath:instancePath+"/outcomes/" + i1+"/companyCode",schemaPath:"#/properties/outcomes/items/properties/companyCode/pattern",keyword:"pattern",params:{pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"}};
                  (vErrors ??= []).push(err104);
                  errors++;
                }
              }
              else {
                const err105 = {instancePath:instancePath+"/outcomes/" + i1+"/companyCode",schemaPath:"#/properties/outcomes/items/properties/companyCode/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err105);
                errors++;
              }
            }
            if(data24.settledOn !== undefined){
              let data35 = data24.settledOn;
              if(typeof data35 === "string"){
                if(!pattern1.test(data35)){
                  const err106 = {instancePath:instancePath+"/outcomes/" + i1+"/settledOn",schemaPath:"#/properties/outcomes/items/properties/settledOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err106);
                  errors++;
                }
              }
              else {
                const err107 = {instancePath:instancePath+"/outcomes/" + i1+"/settledOn",schemaPath:"#/properties/outcomes/items/properties/settledOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err107);
                errors++;
              }
            }
            if(data24.progress !== undefined){
              let data36 = data24.progress;
              if(typeof data36 !== "string"){
                const err108 = {instancePath:instancePath+"/outcomes/" + i1+"/progress",schemaPath:"#/properties/outcomes/items/properties/progress/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err108);
                errors++;
              }
              if(!(((data36 === "洽谈中") || (data36 === "已落实")) || (data36 === "已终止"))){
                const err109 = {instancePath:instancePath+"/outcomes/" + i1+"/progress",schemaPath:"#/properties/outcomes/items/properties/progress/enum",keyword:"enum",params:{allowedValues: schema0.properties.outcomes.items.properties.progress.enum}};
                (vErrors ??= []).push(err109);
                errors++;
              }
            }
          }
          else {
            const err110 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/properties/outcomes/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err110);
            errors++;
          }
        }
      }
      else {
        const err111 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err111);
        errors++;
      }
    }
  }
  else {
    const err112 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err112);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
