// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"name":{"type":"string","minLength":2,"maxLength":40},"kind":{"type":"string","enum":["文体","公益志愿","自治议事","学习","其他"]},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"committee":{"type":"string","minLength":1,"maxLength":30},"since":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"place":{"type":"string","minLength":1,"maxLength":200},"frequency":{"type":"string","enum":["每周","每月","每季度","不定期"]},"leader":{"type":"string","minLength":2,"maxLength":30},"leaderMobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"leaderAdult":{"type":"boolean"},"members":{"type":"integer","minimum":1,"maximum":1000000000000},"seniors":{"type":"integer","minimum":0,"maximum":1000000000000},"partyMembers":{"type":"integer","minimum":0,"maximum":1000000000000},"activists":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":2,"maxLength":30},"mobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"}},"required":["name"],"additionalProperties":false},"maxItems":1000},"number":{"type":"string","minLength":1,"maxLength":200},"filedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"confirmations":{"type":"array","items":{"type":"object","properties":{"year":{"type":"integer","minimum":1900,"maximum":2100},"date":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"active":{"type":"boolean"},"members":{"type":"integer","minimum":1,"maximum":1000000000000}},"required":["year","date","active"],"additionalProperties":false},"maxItems":1000},"stoppedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"upgradedTo":{"type":"string","minLength":1,"maxLength":200}},"required":["name","kind","street","committee","since","frequency","leader","leaderMobile","leaderAdult","members"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern1 = new RegExp("^1[3-9][0-9]{9}$", "u");

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
    if(data.street === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "street"}};
      (vErrors ??= []).push(err2);
      errors++;
    }
    if(data.committee === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "committee"}};
      (vErrors ??= []).push(err3);
      errors++;
    }
    if(data.since === undefined){
      const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "since"}};
      (vErrors ??= []).push(err4);
      errors++;
    }
    if(data.frequency === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "frequency"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    if(data.leader === undefined){
      const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leader"}};
      (vErrors ??= []).push(err6);
      errors++;
    }
    if(data.leaderMobile === undefined){
      const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leaderMobile"}};
      (vErrors ??= []).push(err7);
      errors++;
    }
    if(data.leaderAdult === undefined){
      const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leaderAdult"}};
      (vErrors ??= []).push(err8);
      errors++;
    }
    if(data.members === undefined){
      const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "members"}};
      (vErrors ??= []).push(err9);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data0 = data.name;
      if(typeof data0 === "string"){
        if(func1(data0) > 40){
          const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 40}};
          (vErrors ??= []).push(err11);
          errors++;
        }
        if(func1(data0) < 2){
          const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
      else {
        const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if(data.kind !== undefined){
      let data1 = data.kind;
      if(typeof data1 !== "string"){
        const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err14);
        errors++;
      }
      if(!(((((data1 === "文体") || (data1 === "公益志愿")) || (data1 === "自治议事")) || (data1 === "学习")) || (data1 === "其他"))){
        const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.kind.enum}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data2 = data.street;
      if(typeof data2 !== "string"){
        const err16 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err16);
        errors++;
      }
      if(!((((((((((((data2 === "310110001") || (data2 === "310110006")) || (data2 === "310110008")) || (data2 === "310110009")) || (data2 === "310110012")) || (data2 === "310110013")) || (data2 === "310110015")) || (data2 === "310110016")) || (data2 === "310110018")) || (data2 === "310110019")) || (data2 === "310110020")) || (data2 === "310110021"))){
        const err17 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if(data.committee !== undefined){
      let data3 = data.committee;
      if(typeof data3 === "string"){
        if(func1(data3) > 30){
          const err18 = {instancePath:instancePath+"/committee",schemaPath:"#/properties/committee/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err18);
          errors++;
        }
        if(func1(data3) < 1){
          const err19 = {instancePath:instancePath+"/committee",schemaPath:"#/properties/committee/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err19);
          errors++;
        }
      }
      else {
        const err20 = {instancePath:instancePath+"/committee",schemaPath:"#/properties/committee/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if(data.since !== undefined){
      let data4 = data.since;
      if(typeof data4 === "string"){
        if(!pattern0.test(data4)){
          const err21 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err21);
          errors++;
        }
      }
      else {
        const err22 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if(data.place !== undefined){
      let data5 = data.place;
      if(typeof data5 === "string"){
        if(func1(data5) > 200){
          const err23 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err23);
          errors++;
        }
        if(func1(data5) < 1){
          const err24 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err24);
          errors++;
        }
      }
      else {
        const err25 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if(data.frequency !== undefined){
      let data6 = data.frequency;
      if(typeof data6 !== "string"){
        const err26 = {instancePath:instancePath+"/frequency",schemaPath:"#/properties/frequency/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err26);
        errors++;
      }
      if(!((((data6 === "每周") || (data6 === "每月")) || (data6 === "每季度")) || (data6 === "不定期"))){
        const err27 = {instancePath:instancePath+"/frequency",schemaPath:"#/properties/frequency/enum",keyword:"enum",params:{allowedValues: schema0.properties.frequency.enum}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if(data.leader !== undefined){
      let data7 = data.leader;
      if(typeof data7 === "string"){
        if(func1(data7) > 30){
          const err28 = {instancePath:instancePath+"/leader",schemaPath:"#/properties/leader/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err28);
          errors++;
        }
        if(func1(data7) < 2){
          const err29 = {instancePath:instancePath+"/leader",schemaPath:"#/properties/leader/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err29);
          errors++;
        }
      }
      else {
        const err30 = {instancePath:instancePath+"/leader",schemaPath:"#/properties/leader/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if(data.leaderMobile !== undefined){
      let data8 = data.leaderMobile;
      if(typeof data8 === "string"){
        if(!pattern1.test(data8)){
          const err31 = {instancePath:instancePath+"/leaderMobile",schemaPath:"#/properties/leaderMobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err31);
          errors++;
        }
      }
      else {
        const err32 = {instancePath:instancePath+"/leaderMobile",schemaPath:"#/properties/leaderMobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    if(data.leaderAdult !== undefined){
      if(typeof data.leaderAdult !== "boolean"){
        const err33 = {instancePath:instancePath+"/leaderAdult",schemaPath:"#/properties/leaderAdult/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if(data.members !== undefined){
      let data10 = data.members;
      if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
        const err34 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err34);
        errors++;
      }
      if((typeof data10 == "number") && (isFinite(data10))){
        if(data10 > 1000000000000 || isNaN(data10)){
          const err35 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err35);
          errors++;
        }
        if(data10 < 1 || isNaN(data10)){
          const err36 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err36);
          errors++;
        }
      }
    }
    if(data.seniors !== undefined){
      let data11 = data.seniors;
      if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
        const err37 = {instancePath:instancePath+"/seniors",schemaPath:"#/properties/seniors/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err37);
        errors++;
      }
      if((typeof data11 == "number") && (isFinite(data11))){
        if(data11 > 1000000000000 || isNaN(data11)){
          const err38 = {instancePath:instancePath+"/seniors",schemaPath:"#/properties/seniors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err38);
          errors++;
        }
        if(data11 < 0 || isNaN(data11)){
          const err39 = {instancePath:instancePath+"/seniors",schemaPath:"#/properties/seniors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err39);
          errors++;
        }
      }
    }
    if(data.partyMembers !== undefined){
      let data12 = data.partyMembers;
      if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
        const err40 = {instancePath:instancePath+"/partyMembers",schemaPath:"#/properties/partyMembers/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err40);
        errors++;
      }
      if((typeof data12 == "number") && (isFinite(data12))){
        if(data12 > 1000000000000 || isNaN(data12)){
          const err41 = {instancePath:instancePath+"/partyMembers",schemaPath:"#/properties/partyMembers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err41);
          errors++;
        }
        if(data12 < 0 || isNaN(data12)){
          const err42 = {instancePath:instancePath+"/partyMembers",schemaPath:"#/properties/partyMembers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err42);
          errors++;
        }
      }
    }
    if(data.activists !== undefined){
      let data13 = data.activists;
      if(Array.isArray(data13)){
        if(data13.length > 1000){
          const err43 = {instancePath:instancePath+"/activists",schemaPath:"#/properties/activists/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err43);
          errors++;
        }
        const len0 = data13.length;
        for(let i0=0; i0<len0; i0++){
          let data14 = data13[i0];
          if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
            if(data14.name === undefined){
              const err44 = {instancePath:instancePath+"/activists/" + i0,schemaPath:"#/properties/activists/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err44);
              errors++;
            }
            for(const key1 in data14){
              if(!((key1 === "name") || (key1 === "mobile"))){
                const err45 = {instancePath:instancePath+"/activists/" + i0,schemaPath:"#/properties/activists/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err45);
                errors++;
              }
            }
            if(data14.name !== undefined){
              let data15 = data14.name;
              if(typeof data15 === "string"){
                if(func1(data15) > 30){
                  const err46 = {instancePath:instancePath+"/activists/" + i0+"/name",schemaPath:"#/properties/activists/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err46);
                  errors++;
                }
                if(func1(data15) < 2){
                  const err47 = {instancePath:instancePath+"/activists/" + i0+"/name",schemaPath:"#/properties/activists/items/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err47);
                  errors++;
                }
              }
              else {
                const err48 = {instancePath:instancePath+"/activists/" + i0+"/name",schemaPath:"#/properties/activists/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err48);
                errors++;
              }
            }
            if(data14.mobile !== undefined){
              let data16 = data14.mobile;
              if(typeof data16 === "string"){
                if(!pattern1.test(data16)){
                  const err49 = {instancePath:instancePath+"/activists/" + i0+"/mobile",schemaPath:"#/properties/activists/items/properties/mobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
                  (vErrors ??= []).push(err49);
                  errors++;
                }
              }
              else {
                const err50 = {instancePath:instancePath+"/activists/" + i0+"/mobile",schemaPath:"#/properties/activists/items/properties/mobile/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err50);
                errors++;
              }
            }
          }
          else {
            const err51 = {instancePath:instancePath+"/activists/" + i0,schemaPath:"#/properties/activists/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err51);
            errors++;
          }
        }
      }
      else {
        const err52 = {instancePath:instancePath+"/activists",schemaPath:"#/properties/activists/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err52);
        errors++;
      }
    }
    if(data.number !== undefined){
      let data17 = data.number;
      if(typeof data17 === "string"){
        if(func1(data17) > 200){
          const err53 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err53);
          errors++;
        }
        if(func1(data17) < 1){
          const err54 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err54);
          errors++;
        }
      }
      else {
        const err55 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err55);
        errors++;
      }
    }
    if(data.filedOn !== undefined){
      let data18 = data.filedOn;
      if(typeof data18 === "string"){
        if(!pattern0.test(data18)){
          const err56 = {instancePath:instancePath+"/filedOn",schemaPath:"#/properties/filedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err56);
          errors++;
        }
      }
      else {
        const err57 = {instancePath:instancePath+"/filedOn",schemaPath:"#/properties/filedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err57);
        errors++;
      }
    }
    if(data.confirmations !== undefined){
      let data19 = data.confirmations;
      if(Array.isArray(data19)){
        if(data19.length > 1000){
          const err58 = {instancePath:instancePath+"/confirmations",schemaPath:"#/properties/confirmations/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err58);
          errors++;
        }
        const len1 = data19.length;
        for(let i1=0; i1<len1; i1++){
          let data20 = data19[i1];
          if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
            if(data20.year === undefined){
              const err59 = {instancePath:instancePath+"/confirmations/" + i1,schemaPath:"#/properties/confirmations/items/required",keyword:"required",params:{missingProperty: "year"}};
              (vErrors ??= []).push(err59);
              errors++;
            }
            if(data20.date === undefined){
              const err60 = {instancePath:instancePath+"/confirmations/" + i1,schemaPath:"#/properties/confirmations/items/required",keyword:"required",params:{missingProperty: "date"}};
              (vErrors ??= []).push(err60);
              errors++;
            }
            if(data20.active === undefined){
              const err61 = {instancePath:instancePath+"/confirmations/" + i1,schemaPath:"#/properties/confirmations/items/required",keyword:"required",params:{missingProperty: "active"}};
              (vErrors ??= []).push(err61);
              errors++;
            }
            for(const key2 in data20){
              if(!((((key2 === "year") || (key2 === "date")) || (key2 === "active")) || (key2 === "members"))){
                const err62 = {instancePath:instancePath+"/confirmations/" + i1,schemaPath:"#/properties/confirmations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err62);
                errors++;
              }
            }
            if(data20.year !== undefined){
              let data21 = data20.year;
              if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
                const err63 = {instancePath:instancePath+"/confirmations/" + i1+"/year",schemaPath:"#/properties/confirmations/items/properties/year/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err63);
                errors++;
              }
              if((typeof data21 == "number") && (isFinite(data21))){
                if(data21 > 2100 || isNaN(data21)){
                  const err64 = {instancePath:instancePath+"/confirmations/" + i1+"/year",schemaPath:"#/properties/confirmations/items/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
                  (vErrors ??= []).push(err64);
                  errors++;
                }
                if(data21 < 1900 || isNaN(data21)){
                  const err65 = {instancePath:instancePath+"/confirmations/" + i1+"/year",schemaPath:"#/properties/confirmations/items/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
                  (vErrors ??= []).push(err65);
                  errors++;
                }
              }
            }
            if(data20.date !== undefined){
              let data22 = data20.date;
              if(typeof data22 === "string"){
                if(!pattern0.test(data22)){
                  const err66 = {instancePath:instancePath+"/confirmations/" + i1+"/date",schemaPath:"#/properties/confirmations/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err66);
                  errors++;
                }
              }
              else {
                const err67 = {instancePath:instancePath+"/confirmations/" + i1+"/date",schemaPath:"#/properties/confirmations/items/properties/date/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err67);
                errors++;
              }
            }
            if(data20.active !== undefined){
              if(typeof data20.active !== "boolean"){
                const err68 = {instancePath:instancePath+"/confirmations/" + i1+"/active",schemaPath:"#/properties/confirmations/items/properties/active/type",keyword:"type",params:{type: "boolean"}};
                (vErrors ??= []).push(err68);
                errors++;
              }
            }
            if(data20.members !== undefined){
              let data24 = data20.members;
              if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
                const err69 = {instancePath:instancePath+"/confirmations/" + i1+"/members",schemaPath:"#/properties/confirmations/items/properties/members/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err69);
                errors++;
              }
              if((typeof data24 == "number") && (isFinite(data24))){
                if(data24 > 1000000000000 || isNaN(data24)){
                  const err70 = {instancePath:instancePath+"/confirmations/" + i1+"/members",schemaPath:"#/properties/confirmations/items/properties/members/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err70);
                  errors++;
                }
                if(data24 < 1 || isNaN(data24)){
                  const err71 = {instancePath:instancePath+"/confirmations/" + i1+"/members",schemaPath:"#/properties/confirmations/items/properties/members/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
                  (vErrors ??= []).push(err71);
                  errors++;
                }
              }
            }
          }
          else {
            const err72 = {instancePath:instancePath+"/confirmations/" + i1,schemaPath:"#/properties/confirmations/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err72);
            errors++;
          }
        }
      }
      else {
        const err73 = {instancePath:instancePath+"/confirmations",schemaPath:"#/properties/confirmations/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err73);
        errors++;
      }
    }
    if(data.stoppedOn !== undefined){
      let data25 = data.stoppedOn;
      if(typeof data25 === "string"){
        if(!pattern0.test(data25)){
          const err74 = {instancePath:instancePath+"/stoppedOn",schemaPath:"#/properties/stoppedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err74);
          errors++;
        }
      }
      else {
        const err75 = {instancePath:instancePath+"/stoppedOn",schemaPath:"#/properties/stoppedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err75);
        errors++;
      }
    }
    if(data.upgradedTo !== undefined){
      let data26 = data.upgradedTo;
      if(typeof data26 === "string"){
        if(func1(data26) > 200){
          const err76 = {instancePath:instancePath+"/upgradedTo",schemaPath:"#/properties/upgradedTo/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err76);
          errors++;
        }
        if(func1(data26) < 1){
          const err77 = {instancePath:instancePath+"/upgradedTo",schemaPath:"#/properties/upgradedTo/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err77);
          errors++;
        }
      }
      else {
        const err78 = {instancePath:instancePath+"/upgradedTo",schemaPath:"#/properties/upgradedTo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err78);
        errors++;
      }
    }
  }
  else {
    const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err79);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
