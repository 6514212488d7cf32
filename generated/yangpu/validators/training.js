// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"theme":{"type":"string","minLength":1,"maxLength":40},"kinds":{"type":"array","items":{"type":"string","enum":["政策法规","党建","财务","年检","评估","预警","能力提升"]},"minItems":1,"uniqueItems":true},"purpose":{"type":"string","minLength":1,"maxLength":80},"audience":{"type":"array","items":{"type":"string","enum":["社区社会组织","新成立","参评","信息员","全体"]},"minItems":1,"uniqueItems":true},"heldAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"},"place":{"type":"string","minLength":1,"maxLength":200},"online":{"type":"string","minLength":1,"maxLength":200},"perUnit":{"type":"integer","minimum":1,"maximum":1000000000000},"seats":{"type":"integer","minimum":1,"maximum":1000000000000},"courses":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"lecturer":{"type":"string","minLength":2,"maxLength":30},"hours":{"type":"string","pattern":"^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"}},"required":["name","hours"],"additionalProperties":false},"minItems":1,"maxItems":1000},"partyHours":{"type":"string","pattern":"^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"},"signUpBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"signUpHow":{"type":"string","minLength":1,"maxLength":200},"contactName":{"type":"string","minLength":2,"maxLength":30},"contactPhone":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"papers":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"file":{"type":"string","minLength":1,"maxLength":200}},"required":["title","file"],"additionalProperties":false},"maxItems":1000}},"required":["theme","kinds","purpose","audience","heldAt","place","perUnit","seats","partyHours","signUpBy","signUpHow","contactName","contactPhone"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern1 = new RegExp("^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$", "u");
const pattern3 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern4 = new RegExp("^1[3-9][0-9]{9}$", "u");

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
    if(data.theme === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "theme"}};
      (vErrors ??= []).push(err0);
      errors++;
    }
    if(data.kinds === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kinds"}};
      (vErrors ??= []).push(err1);
      errors++;
    }
    if(data.purpose === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.audience === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audience"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    if(data.heldAt === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heldAt"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.place === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    if(data.perUnit === undefined){
      const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "perUnit"}};
      (vErrors ??= []).push(err6);
      errors++;
    }
    if(data.seats === undefined){
      const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seats"}};
      (vErrors ??= []).push(err7);
      errors++;
    }
    if(data.partyHours === undefined){
      const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyHours"}};
      (vErrors ??= []).push(err8);
      errors++;
    }
    if(data.signUpBy === undefined){
      const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signUpBy"}};
      (vErrors ??= []).push(err9);
      errors++;
    }
    if(data.signUpHow === undefined){
      const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signUpHow"}};
      (vErrors ??= []).push(err10);
      errors++;
    }
    if(data.contactName === undefined){
      const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactName"}};
      (vErrors ??= []).push(err11);
      errors++;
    }
    if(data.contactPhone === undefined){
      const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactPhone"}};
      (vErrors ??= []).push(err12);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if(data.theme !== undefined){
      let data0 = data.theme;
      if(typeof data0 === "string"){
        if(func1(data0) > 40){
          const err14 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/maxLength",keyword:"maxLength",params:{limit: 40}};
          (vErrors ??= []).push(err14);
          errors++;
        }
        if(func1(data0) < 1){
          const err15 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err15);
          errors++;
        }
      }
      else {
        const err16 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if(data.kinds !== undefined){
      let data1 = data.kinds;
      if(Array.isArray(data1)){
        if(data1.length < 1){
          const err17 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err17);
          errors++;
        }
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          let data2 = data1[i0];
          if(typeof data2 !== "string"){
            const err18 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err18);
            errors++;
          }
          if(!(((((((data2 === "政策法规") || (data2 === "党建")) || (data2 === "财务")) || (data2 === "年检")) || (data2 === "评估")) || (data2 === "预警")) || (data2 === "能力提升"))){
            const err19 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.kinds.items.enum}};
            (vErrors ??= []).push(err19);
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if(i1 > 1){
          const indices0 = {};
          for(;i1--;){
            let item0 = data1[i1];
            if(typeof item0 !== "string"){
              continue;
            }
            if(typeof indices0[item0] == "number"){
              j0 = indices0[item0];
              const err20 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
              (vErrors ??= []).push(err20);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
      else {
        const err21 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if(data.purpose !== undefined){
      let data3 = data.purpose;
      if(typeof data3 === "string"){
        if(func1(data3) > 80){
          const err22 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit: 80}};
          (vErrors ??= []).push(err22);
          errors++;
        }
        if(func1(data3) < 1){
          const err23 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err23);
          errors++;
        }
      }
      else {
        const err24 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if(data.audience !== undefined){
      let data4 = data.audience;
      if(Array.isArray(data4)){
        if(data4.length < 1){
          const err25 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err25);
          errors++;
        }
        const len1 = data4.length;
        for(let i2=0; i2<len1; i2++){
          let data5 = data4[i2];
          if(typeof data5 !== "string"){
            const err26 = {instancePath:instancePath+"/audience/" + i2,schemaPath:"#/properties/audience/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err26);
            errors++;
          }
          if(!(((((data5 === "社区社会组织") || (data5 === "新成立")) || (data5 === "参评")) || (data5 === "信息员")) || (data5 === "全体"))){
            const err27 = {instancePath:instancePath+"/audience/" + i2,schemaPath:"#/properties/audience/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.audience.items.enum}};
            (vErrors ??= []).push(err27);
            errors++;
          }
        }
        let i3 = data4.length;
        let j1;
        if(i3 > 1){
          const indices1 = {};
          for(;i3--;){
            let item1 = data4[i3];
            if(typeof item1 !== "string"){
              continue;
            }
            if(typeof indices1[item1] == "number"){
              j1 = indices1[item1];
              const err28 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
              (vErrors ??= []).push(err28);
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      }
      else {
        const err29 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if(data.heldAt !== undefined){
      let data6 = data.heldAt;
      if(typeof data6 === "string"){
        if(!pattern0.test(data6)){
          const err30 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"}};
          (vErrors ??= []).push(err30);
          errors++;
        }
      }
      else {
        const err31 = {instancePath:instancePath+"/heldAt",schemaPath:"#/properties/heldAt/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    if(data.place !== undefined){
      let data7 = data.place;
      if(typeof data7 === "string"){
        if(func1(data7) > 200){
          const err32 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err32);
          errors++;
        }
        if(func1(data7) < 1){
          const err33 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err33);
          errors++;
        }
      }
      else {
        const err34 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if(data.online !== undefined){
      let data8 = data.online;
      if(typeof data8 === "string"){
        if(func1(data8) > 200){
          const err35 = {instancePath:instancePath+"/online",schemaPath:"#/properties/online/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err35);
          errors++;
        }
        if(func1(data8) < 1){
          const err36 = {instancePath:instancePath+"/online",schemaPath:"#/properties/online/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err36);
          errors++;
        }
      }
      else {
        const err37 = {instancePath:instancePath+"/online",schemaPath:"#/properties/online/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    if(data.perUnit !== undefined){
      let data9 = data.perUnit;
      if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
        const err38 = {instancePath:instancePath+"/perUnit",schemaPath:"#/properties/perUnit/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err38);
        errors++;
      }
      if((typeof data9 == "number") && (isFinite(data9))){
        if(data9 > 1000000000000 || isNaN(data9)){
          const err39 = {instancePath:instancePath+"/perUnit",schemaPath:"#/properties/perUnit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err39);
          errors++;
        }
        if(data9 < 1 || isNaN(data9)){
          const err40 = {instancePath:instancePath+"/perUnit",schemaPath:"#/properties/perUnit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err40);
          errors++;
        }
      }
    }
    if(data.seats !== undefined){
      let data10 = data.seats;
      if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
        const err41 = {instancePath:instancePath+"/seats",schemaPath:"#/properties/seats/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err41);
        errors++;
      }
      if((typeof data10 == "number") && (isFinite(data10))){
        if(data10 > 1000000000000 || isNaN(data10)){
          const err42 = {instancePath:instancePath+"/seats",schemaPath:"#/properties/seats/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err42);
          errors++;
        }
        if(data10 < 1 || isNaN(data10)){
          const err43 = {instancePath:instancePath+"/seats",schemaPath:"#/properties/seats/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err43);
          errors++;
        }
      }
    }
    if(data.courses !== undefined){
      let data11 = data.courses;
      if(Array.isArray(data11)){
        if(data11.length > 1000){
          const err44 = {instancePath:instancePath+"/courses",schemaPath:"#/properties/courses/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err44);
          errors++;
        }
        if(data11.length < 1){
          const err45 = {instancePath:instancePath+"/courses",schemaPath:"#/properties/courses/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err45);
          errors++;
        }
        const len2 = data11.length;
        for(let i4=0; i4<len2; i4++){
          let data12 = data11[i4];
          if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
            if(data12.name === undefined){
              const err46 = {instancePath:instancePath+"/courses/" + i4,schemaPath:"#/properties/courses/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err46);
              errors++;
            }
            if(data12.hours === undefined){
              const err47 = {instancePath:instancePath+"/courses/" + i4,schemaPath:"#/properties/courses/items/required",keyword:"required",params:{missingProperty: "hours"}};
              (vErrors ??= []).push(err47);
              errors++;
            }
            for(const key1 in data12){
              if(!(((key1 === "name") || (key1 === "lecturer")) || (key1 === "hours"))){
                const err48 = {instancePath:instancePath+"/courses/" + i4,schemaPath:"#/properties/courses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err48);
                errors++;
              }
            }
            if(data12.name !== undefined){
              let data13 = data12.name;
              if(typeof data13 === "string"){
                if(func1(data13) > 200){
                  const err49 = {instancePath:instancePath+"/courses/" + i4+"/name",schemaPath:"#/properties/courses/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err49);
                  errors++;
                }
                if(func1(data13) < 1){
                  const err50 = {instancePath:instancePath+"/courses/" + i4+"/name",schemaPath:"#/properties/courses/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err50);
                  errors++;
                }
              }
              else {
                const err51 = {instancePath:instancePath+"/courses/" + i4+"/name",schemaPath:"#/properties/courses/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err51);
                errors++;
              }
            }
            if(data12.lecturer !== undefined){
              let data14 = data12.lecturer;
              if(typeof data14 === "string"){
                if(func1(data14) > 30){
                  const err52 = {instancePath:instancePath+"/courses/" + i4+"/lecturer",schemaPath:"#/properties/courses/items/properties/lecturer/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err52);
                  errors++;
                }
                if(func1(data14) < 2){
                  const err53 = {instancePath:instancePath+"/courses/" + i4+"/lecturer",schemaPath:"#/properties/courses/items/properties/lecturer/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err53);
                  errors++;
                }
              }
              else {
                const err54 = {instancePath:instancePath+"/courses/" + i4+"/lecturer",schemaPath:"#/properties/courses/items/properties/lecturer/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err54);
                errors++;
              }
            }
            if(data12.hours !== undefined){
              let data15 = data12.hours;
              if(typeof data15 === "string"){
                if(!pattern1.test(data15)){
                  const err55 = {instancePath:instancePath+"/courses/" + i4+"/hours",schemaPath:"#/properties/courses/items/properties/hours/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"}};
                  (vErrors ??= []).push(err55);
                  errors++;
                }
              }
              else {
                const err56 = {instancePath:instancePath+"/courses/" + i4+"/hours",schemaPath:"#/properties/courses/items/properties/hours/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err56);
                errors++;
              }
            }
          }
          else {
            const err57 = {instancePath:instancePath+"/courses/" + i4,schemaPath:"#/properties/courses/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err57);
            errors++;
          }
        }
      }
      else {
        const err58 = {instancePath:instancePath+"/courses",schemaPath:"#/properties/courses/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err58);
        errors++;
      }
    }
    if(data.partyHours !== undefined){
      let data16 = data.partyHours;
      if(typeof data16 === "string"){
        if(!pattern1.test(data16)){
          const err59 = {instancePath:instancePath+"/partyHours",schemaPath:"#/properties/partyHours/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]{1,60}(\\.[0-9]{1,1})?$"}};
          (vErrors ??= []).push(err59);
          errors++;
        }
      }
      else {
        const err60 = {instancePath:instancePath+"/partyHours",schemaPath:"#/properties/partyHours/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err60);
        errors++;
      }
    }
    if(data.signUpBy !== undefined){
      let data17 = data.signUpBy;
      if(typeof data17 === "string"){
        if(!pattern3.test(data17)){
          const err61 = {instancePath:instancePath+"/signUpBy",schemaPath:"#/properties/signUpBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err61);
          errors++;
        }
      }
      else {
        const err62 = {instancePath:instancePath+"/signUpBy",schemaPath:"#/properties/signUpBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    if(data.signUpHow !== undefined){
      let data18 = data.signUpHow;
      if(typeof data18 === "string"){
        if(func1(data18) > 200){
          const err63 = {instancePath:instancePath+"/signUpHow",schemaPath:"#/properties/signUpHow/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err63);
          errors++;
        }
        if(func1(data18) < 1){
          const err64 = {instancePath:instancePath+"/signUpHow",schemaPath:"#/properties/signUpHow/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err64);
          errors++;
        }
      }
      else {
        const err65 = {instancePath:instancePath+"/signUpHow",schemaPath:"#/properties/signUpHow/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err65);
        errors++;
      }
    }
    if(data.contactName !== undefined){
      let data19 = data.contactName;
      if(typeof data19 === "string"){
        if(func1(data19) > 30){
          const err66 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err66);
          errors++;
        }
        if(func1(data19) < 2){
          const err67 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err67);
          errors++;
        }
      }
      else {
        const err68 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err68);
        errors++;
      }
    }
    if(data.contactPhone !== undefined){
      let data20 = data.contactPhone;
      if(typeof data20 === "string"){
        if(!pattern4.test(data20)){
          const err69 = {instancePath:instancePath+"/contactPhone",schemaPath:"#/properties/contactPhone/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err69);
          errors++;
        }
      }
      else {
        const err70 = {instancePath:instancePath+"/contactPhone",schemaPath:"#/properties/contactPhone/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err70);
        errors++;
      }
    }
    if(data.papers !== undefined){
      let data21 = data.papers;
      if(Array.isArray(data21)){
        if(data21.length > 1000){
          const err71 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err71);
          errors++;
        }
        const len3 = data21.length;
        for(let i5=0; i5<len3; i5++){
          let data22 = data21[i5];
          if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
            if(data22.title === undefined){
              const err72 = {instancePath:instancePath+"/papers/" + i5,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "title"}};
              (vErrors ??= []).push(err72);
              errors++;
            }
            if(data22.file === undefined){
              const err73 = {instancePath:instancePath+"/papers/" + i5,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "file"}};
              (vErrors ??= []).push(err73);
              errors++;
            }
            for(const key2 in data22){
              if(!((key2 === "title") || (key2 === "file"))){
                const err74 = {instancePath:instancePath+"/papers/" + i5,schemaPath:"#/properties/papers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err74);
                errors++;
              }
            }
            if(data22.title !== undefined){
              let data23 = data22.title;
              if(typeof data23 === "string"){
                if(func1(data23) > 200){
                  const err75 = {instancePath:instancePath+"/papers/" + i5+"/title",schemaPath:"#/properties/papers/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err75);
                  errors++;
                }
                if(func1(data23) < 1){
                  const err76 = {instancePath:instancePath+"/papers/" + i5+"/title",schemaPath:"#/properties/papers/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err76);
                  errors++;
                }
              }
              else {
                const err77 = {instancePath:instancePath+"/papers/" + i5+"/title",schemaPath:"#/properties/papers/items/properties/title/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err77);
                errors++;
              }
            }
            if(data22.file !== undefined){
              let data24 = data22.file;
              if(typeof data24 === "string"){
                if(func1(data24) > 200){
                  const err78 = {instancePath:instancePath+"/papers/" + i5+"/file",schemaPath:"#/properties/papers/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err78);
                  errors++;
                }
                if(func1(data24) < 1){
                  const err79 = {instancePath:instancePath+"/papers/" + i5+"/file",schemaPath:"#/properties/papers/items/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err79);
                  errors++;
                }
              }
              else {
                const err80 = {instancePath:instancePath+"/papers/" + i5+"/file",schemaPath:"#/properties/papers/items/properties/file/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err80);
                errors++;
              }
            }
          }
          else {
            const err81 = {instancePath:instancePath+"/papers/" + i5,schemaPath:"#/properties/papers/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err81);
            errors++;
          }
        }
      }
      else {
        const err82 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err82);
        errors++;
      }
    }
  }
  else {
    const err83 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err83);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
