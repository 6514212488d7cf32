// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"reader":{"type":"string","minLength":1,"maxLength":200},"readerName":{"type":"string","minLength":2,"maxLength":30},"readerKind":{"type":"string","enum":["A","C","T"]},"branch":{"type":"string","enum":["1","2","9"]},"borrowedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"dueOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"handedAt":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"},"books":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":60},"barcode":{"type":"string","minLength":1,"maxLength":200},"price":{"type":"integer","minimum":0,"maximum":1000000000000000},"returned":{"type":"boolean"},"returnedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"damage":{"type":"string","minLength":1,"maxLength":200}},"required":["title","barcode","price","returned"],"additionalProperties":false,"allOf":[{"if":{"properties":{"returned":{"const":true}},"required":["returned"]},"then":{"required":["returnedOn"]},"else":{"properties":{"returnedOn":false}}}]},"minItems":1,"maxItems":10},"companions":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":2,"maxLength":30},"relation":{"type":"string","enum":["家人","同事","其他"]},"note":{"type":"string","minLength":1,"maxLength":200}},"required":["name","relation"],"additionalProperties":false,"allOf":[{"if":{"properties":{"relation":{"const":"其他"}},"required":["relation"]},"then":{"required":["note"]}}]},"maxItems":1000},"paidFee":{"type":"integer","minimum":0,"maximum":1000000000000000},"hasNote":{"type":"boolean"},"note":{"type":"string","minLength":1,"maxLength":200}},"required":["reader","branch","borrowedOn","dueOn","hasNote"],"additionalProperties":false,"allOf":[{"if":{"properties":{"hasNote":{"const":true}},"required":["hasNote"]},"then":{"required":["note"]},"else":{"properties":{"note":false}}}]};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern2 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$", "u");

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
    if((data.hasNote === undefined) && (missing0 = "hasNote")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.hasNote !== undefined){
        if(true !== data.hasNote){
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
      if(data.note === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "note"}};
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
      if(data.note !== undefined){
        const err3 = {instancePath:instancePath+"/note",schemaPath:"#/allOf/0/else/properties/note/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.note = true;
      props0.hasNote = true;
    }
    ifClause0 = "else";
  }
  if(!valid1){
    const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err4);
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.reader === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reader"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    if(data.branch === undefined){
      const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "branch"}};
      (vErrors ??= []).push(err6);
      errors++;
    }
    if(data.borrowedOn === undefined){
      const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "borrowedOn"}};
      (vErrors ??= []).push(err7);
      errors++;
    }
    if(data.dueOn === undefined){
      const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dueOn"}};
      (vErrors ??= []).push(err8);
      errors++;
    }
    if(data.hasNote === undefined){
      const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasNote"}};
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
    if(data.reader !== undefined){
      let data2 = data.reader;
      if(typeof data2 === "string"){
        if(func1(data2) > 200){
          const err11 = {instancePath:instancePath+"/reader",schemaPath:"#/properties/reader/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err11);
          errors++;
        }
        if(func1(data2) < 1){
          const err12 = {instancePath:instancePath+"/reader",schemaPath:"#/properties/reader/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
      else {
        const err13 = {instancePath:instancePath+"/reader",schemaPath:"#/properties/reader/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if(data.readerName !== undefined){
      let data3 = data.readerName;
      if(typeof data3 === "string"){
        if(func1(data3) > 30){
          const err14 = {instancePath:instancePath+"/readerName",schemaPath:"#/properties/readerName/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err14);
          errors++;
        }
        if(func1(data3) < 2){
          const err15 = {instancePath:instancePath+"/readerName",schemaPath:"#/properties/readerName/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err15);
          errors++;
        }
      }
      else {
        const err16 = {instancePath:instancePath+"/readerName",schemaPath:"#/properties/readerName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if(data.readerKind !== undefined){
      let data4 = data.readerKind;
      if(typeof data4 !== "string"){
        const err17 = {instancePath:instancePath+"/readerKind",schemaPath:"#/properties/readerKind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
      if(!(((data4 === "A") || (data4 === "C")) || (data4 === "T"))){
        const err18 = {instancePath:instancePath+"/readerKind",schemaPath:"#/properties/readerKind/enum",keyword:"enum",params:{allowedValues: schema0.properties.readerKind.enum}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if(data.branch !== undefined){
      let data5 = data.branch;
      if(typeof data5 !== "string"){
        const err19 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err19);
        errors++;
      }
      if(!(((data5 === "1") || (data5 === "2")) || (data5 === "9"))){
        const err20 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/enum",keyword:"enum",params:{allowedValues: schema0.properties.branch.enum}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if(data.borrowedOn !== undefined){
      let data6 = data.borrowedOn;
      if(typeof data6 === "string"){
        if(!pattern0.test(data6)){
          const err21 = {instancePath:instancePath+"/borrowedOn",schemaPath:"#/properties/borrowedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err21);
          errors++;
        }
      }
      else {
        const err22 = {instancePath:instancePath+"/borrowedOn",schemaPath:"#/properties/borrowedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if(data.dueOn !== undefined){
      let data7 = data.dueOn;
      if(typeof data7 === "string"){
        if(!pattern0.test(data7)){
          const err23 = {instancePath:instancePath+"/dueOn",schemaPath:"#/properties/dueOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err23);
          errors++;
        }
      }
      else {
        const err24 = {instancePath:instancePath+"/dueOn",schemaPath:"#/properties/dueOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if(data.handedAt !== undefined){
      let data8 = data.handedAt;
      if(typeof data8 === "string"){
        if(!pattern2.test(data8)){
          const err25 = {instancePath:instancePath+"/handedAt",schemaPath:"#/properties/handedAt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"}};
          (vErrors ??= []).push(err25);
          errors++;
        }
      }
      else {
        const err26 = {instancePath:instancePath+"/handedAt",schemaPath:"#/properties/handedAt/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if(data.books !== undefined){
      let data9 = data.books;
      if(Array.isArray(data9)){
        if(data9.length > 10){
          const err27 = {instancePath:instancePath+"/books",schemaPath:"#/properties/books/maxItems",keyword:"maxItems",params:{limit: 10}};
          (vErrors ??= []).push(err27);
          errors++;
        }
        if(data9.length < 1){
          const err28 = {instancePath:instancePath+"/books",schemaPath:"#/properties/books/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err28);
          errors++;
        }
        const len0 = data9.length;
        for(let i0=0; i0<len0; i0++){
          let data10 = data9[i0];
          const _errs27 = errors;
          let valid8 = true;
          const _errs28 = errors;
          if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
            let missing1;
            if((data10.returned === undefined) && (missing1 = "returned")){
              const err29 = {};
              (vErrors ??= []).push(err29);
              errors++;
            }
            else {
              if(data10.returned !== undefined){
                if(true !== data10.returned){
                  const err30 = {};
                  (vErrors ??= []).push(err30);
                  errors++;
                }
              }
            }
          }
          var _valid1 = _errs28 === errors;
          errors = _errs27;
          if(vErrors !== null){
            if(_errs27){
              vErrors.length = _errs27;
            }
            else {
              vErrors = null;
            }
          }
          let ifClause1;
          if(_valid1){
            const _errs30 = errors;
            if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
              if(data10.returnedOn === undefined){
                const err31 = {instancePath:instancePath+"/books/" + i0,schemaPath:"#/properties/books/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "returnedOn"}};
                (vErrors ??= []).push(err31);
                errors++;
              }
            }
            var _valid1 = _errs30 === errors;
            valid8 = _valid1;
            ifClause1 = "then";
          }
          else {
            const _errs31 = errors;
            if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
              if(data10.returnedOn !== undefined){
                const err32 = {instancePath:instancePath+"/books/" + i0+"/returnedOn",schemaPath:"#/properties/books/items/allOf/0/else/properties/returnedOn/false schema",keyword:"false schema",params:{}};
                (vErrors ??= []).push(err32);
                errors++;
              }
            }
            var _valid1 = _errs31 === errors;
            valid8 = _valid1;
            if(valid8){
              var props1 = {};
              props1.returnedOn = true;
              props1.returned = true;
            }
            ifClause1 = "else";
          }
          if(!valid8){
            const err33 = {instancePath:instancePath+"/books/" + i0,schemaPath:"#/properties/books/items/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause1}};
            (vErrors ??= []).push(err33);
            errors++;
          }
          if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
            if(data10.title === undefined){
              const err34 = {instancePath:instancePath+"/books/" + i0,schemaPath:"#/properties/books/items/required",keyword:"required",params:{missingProperty: "title"}};
              (vErrors ??= []).push(err34);
              errors++;
            }
            if(data10.barcode === undefined){
              const err35 = {instancePath:instancePath+"/books/" + i0,schemaPath:"#/properties/books/items/required",keyword:"required",params:{missingProperty: "barcode"}};
              (vErrors ??= []).push(err35);
              errors++;
            }
            if(data10.price === undefined){
              const err36 = {instancePath:instancePath+"/books/" + i0,schemaPath:"#/properties/books/items/required",keyword:"required",params:{missingProperty: "price"}};
              (vErrors ??= []).push(err36);
              errors++;
            }
            if(data10.returned === undefined){
              const err37 = {instancePath:instancePath+"/books/" + i0,schemaPath:"#/properties/books/items/required",keyword:"required",params:{missingProperty: "returned"}};
              (vErrors ??= []).push(err37);
              errors++;
            }
            for(const key1 in data10){
              if(!((((((key1 === "title") || (key1 === "barcode")) || (key1 === "price")) || (key1 === "returned")) || (key1 === "returnedOn")) || (key1 === "damage"))){
                const err38 = {instancePath:instancePath+"/books/" + i0,schemaPath:"#/properties/books/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err38);
                errors++;
              }
            }
            if(data10.title !== undefined){
              let data13 = data10.title;
              if(typeof data13 === "string"){
                if(func1(data13) > 60){
                  const err39 = {instancePath:instancePath+"/books/" + i0+"/title",schemaPath:"#/properties/books/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 60}};
                  (vErrors ??= []).push(err39);
                  errors++;
                }
                if(func1(data13) < 1){
                  const err40 = {instancePath:instancePath+"/books/" + i0+"/title",schemaPath:"#/properties/books/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err40);
                  errors++;
                }
              }
              else {
                const err41 = {instancePath:instancePath+"/books/" + i0+"/title",schemaPath:"#/properties/books/items/properties/title/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err41);
                errors++;
              }
            }
            if(data10.barcode !== undefined){
              let data14 = data10.barcode;
              if(typeof data14 === "string"){
                if(func1(data14) > 200){
                  const err42 = {instancePath:instancePath+"/books/" + i0+"/barcode",schemaPath:"#/properties/books/items/properties/barcode/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err42);
                  errors++;
                }
                if(func1(data14) < 1){
                  const err43 = {instancePath:instancePath+"/books/" + i0+"/barcode",schemaPath:"#/properties/books/items/properties/barcode/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err43);
                  errors++;
                }
              }
              else {
                const err44 = {instancePath:instancePath+"/books/" + i0+"/barcode",schemaPath:"#/properties/books/items/properties/barcode/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err44);
                errors++;
              }
            }
            if(data10.price !== undefined){
              let data15 = data10.price;
              if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
                const err45 = {instancePath:instancePath+"/books/" + i0+"/price",schemaPath:"#/properties/books/items/properties/price/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err45);
                errors++;
              }
              if((typeof data15 == "number") && (isFinite(data15))){
                if(data15 > 1000000000000000 || isNaN(data15)){
                  const err46 = {instancePath:instancePath+"/books/" + i0+"/price",schemaPath:"#/properties/books/items/properties/price/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
                  (vErrors ??= []).push(err46);
                  errors++;
                }
                if(data15 < 0 || isNaN(data15)){
                  const err47 = {instancePath:instancePath+"/books/" + i0+"/price",schemaPath:"#/properties/books/items/properties/price/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err47);
                  errors++;
                }
              }
            }
            if(data10.returned !== undefined){
              if(typeof data10.returned !== "boolean"){
                const err48 = {instancePath:instancePath+"/books/" + i0+"/returned",schemaPath:"#/properties/books/items/properties/returned/type",keyword:"type",params:{type: "boolean"}};
                (vErrors ??= []).push(err48);
                errors++;
              }
            }
            if(data10.returnedOn !== undefined){
              let data17 = data10.returnedOn;
              if(typeof data17 === "string"){
                if(!pattern0.test(data17)){
                  const err49 = {instancePath:instancePath+"/books/" + i0+"/returnedOn",schemaPath:"#/properties/books/items/properties/returnedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err49);
                  errors++;
                }
              }
              else {
                const err50 = {instancePath:instancePath+"/books/" + i0+"/returnedOn",schemaPath:"#/properties/books/items/properties/returnedOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err50);
                errors++;
              }
            }
            if(data10.damage !== undefined){
              let data18 = data10.damage;
              if(typeof data18 === "string"){
                if(func1(data18) > 200){
                  const err51 = {instancePath:instancePath+"/books/" + i0+"/damage",schemaPath:"#/properties/books/items/properties/damage/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err51);
                  errors++;
                }
                if(func1(data18) < 1){
                  const err52 = {instancePath:instancePath+"/books/" + i0+"/damage",schemaPath:"#/properties/books/items/properties/damage/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err52);
                  errors++;
                }
              }
              else {
                const err53 = {instancePath:instancePath+"/books/" + i0+"/damage",schemaPath:"#/properties/books/items/properties/damage/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err53);
                errors++;
              }
            }
          }
          else {
            const err54 = {instancePath:instancePath+"/books/" + i0,schemaPath:"#/properties/books/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err54);
            errors++;
          }
        }
      }
      else {
        const err55 = {instancePath:instancePath+"/books",schemaPath:"#/properties/books/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err55);
        errors++;
      }
    }
    if(data.companions !== undefined){
      let data19 = data.companions;
      if(Array.isArray(data19)){
        if(data19.length > 1000){
          const err56 = {instancePath:instancePath+"/companions",schemaPath:"#/properties/companions/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err56);
          errors++;
        }
        const len1 = data19.length;
        for(let i1=0; i1<len1; i1++){
          let data20 = data19[i1];
          const _errs50 = errors;
          let valid15 = true;
          const _errs51 = errors;
          if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
            let missing2;
            if((data20.relation === undefined) && (missing2 = "relation")){
              const err57 = {};
              (vErrors ??= []).push(err57);
              errors++;
            }
            else {
              if(data20.relation !== undefined){
                if("其他" !== data20.relation){
                  const err58 = {};
                  (vErrors ??= []).push(err58);
                  errors++;
                }
              }
            }
          }
          var _valid2 = _errs51 === errors;
          errors = _errs50;
          if(vErrors !== null){
            if(_errs50){
              vErrors.length = _errs50;
            }
            else {
              vErrors = null;
            }
          }
          if(_valid2){
            const _errs53 = errors;
            if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
              if(data20.note === undefined){
                const err59 = {instancePath:instancePath+"/companions/" + i1,schemaPath:"#/properties/companions/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "note"}};
                (vErrors ??= []).push(err59);
                errors++;
              }
            }
            var _valid2 = _errs53 === errors;
            valid15 = _valid2;
          }
          if(!valid15){
            const err60 = {instancePath:instancePath+"/companions/" + i1,schemaPath:"#/properties/companions/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
            (vErrors ??= []).push(err60);
            errors++;
          }
          if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
            if(data20.name === undefined){
              const err61 = {instancePath:instancePath+"/companions/" + i1,schemaPath:"#/properties/companions/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err61);
              errors++;
            }
            if(data20.relation === undefined){
              const err62 = {instancePath:instancePath+"/companions/" + i1,schemaPath:"#/properties/companions/items/required",keyword:"required",params:{missingProperty: "relation"}};
              (vErrors ??= []).push(err62);
              errors++;
            }
            for(const key2 in data20){
              if(!(((key2 === "name") || (key2 === "relation")) || (key2 === "note"))){
                const err63 = {instancePath:instancePath+"/companions/" + i1,schemaPath:"#/properties/companions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err63);
                errors++;
              }
            }
            if(data20.name !== undefined){
              let data22 = data20.name;
              if(typeof data22 === "string"){
                if(func1(data22) > 30){
                  const err64 = {instancePath:instancePath+"/companions/" + i1+"/name",schemaPath:"#/properties/companions/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err64);
                  errors++;
                }
                if(func1(data22) < 2){
                  const err65 = {instancePath:instancePath+"/companions/" + i1+"/name",schemaPath:"#/properties/companions/items/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err65);
                  errors++;
                }
              }
              else {
                const err66 = {instancePath:instancePath+"/companions/" + i1+"/name",schemaPath:"#/properties/companions/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err66);
                errors++;
              }
            }
            if(data20.relation !== undefined){
              let data23 = data20.relation;
              if(typeof data23 !== "string"){
                const err67 = {instancePath:instancePath+"/companions/" + i1+"/relation",schemaPath:"#/properties/companions/items/properties/relation/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err67);
                errors++;
              }
              if(!(((data23 === "家人") || (data23 === "同事")) || (data23 === "其他"))){
                const err68 = {instancePath:instancePath+"/companions/" + i1+"/relation",schemaPath:"#/properties/companions/items/properties/relation/enum",keyword:"enum",params:{allowedValues: schema0.properties.companions.items.properties.relation.enum}};
                (vErrors ??= []).push(err68);
                errors++;
              }
            }
            if(data20.note !== undefined){
              let data24 = data20.note;
              if(typeof data24 === "string"){
                if(func1(data24) > 200){
                  const err69 = {instancePath:instancePath+"/companions/" + i1+"/note",schemaPath:"#/properties/companions/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err69);
                  errors++;
                }
                if(func1(data24) < 1){
                  const err70 = {instancePath:instancePath+"/companions/" + i1+"/note",schemaPath:"#/properties/companions/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err70);
                  errors++;
                }
              }
              else {
                const err71 = {instancePath:instancePath+"/companions/" + i1+"/note",schemaPath:"#/properties/companions/items/properties/note/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err71);
                errors++;
              }
            }
          }
          else {
            const err72 = {instancePath:instancePath+"/companions/" + i1,schemaPath:"#/properties/companions/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err72);
            errors++;
          }
        }
      }
      else {
        const err73 = {instancePath:instancePath+"/companions",schemaPath:"#/properties/companions/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err73);
        errors++;
      }
    }
    if(data.paidFee !== undefined){
      let data25 = data.paidFee;
      if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
        const err74 = {instancePath:instancePath+"/paidFee",schemaPath:"#/properties/paidFee/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err74);
        errors++;
      }
      if((typeof data25 == "number") && (isFinite(data25))){
        if(data25 > 1000000000000000 || isNaN(data25)){
          const err75 = {instancePath:instancePath+"/paidFee",schemaPath:"#/properties/paidFee/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err75);
          errors++;
        }
        if(data25 < 0 || isNaN(data25)){
          const err76 = {instancePath:instancePath+"/paidFee",schemaPath:"#/properties/paidFee/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err76);
          errors++;
        }
      }
    }
    if(data.hasNote !== undefined){
      if(typeof data.hasNote !== "boolean"){
        const err77 = {instancePath:instancePath+"/hasNote",schemaPath:"#/properties/hasNote/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err77);
        errors++;
      }
    }
    if(data.note !== undefined){
      let data27 = data.note;
      if(typeof data27 === "string"){
        if(func1(data27) > 200){
          const err78 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err78);
          errors++;
        }
        if(func1(data27) < 1){
          const err79 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err79);
          errors++;
        }
      }
      else {
        const err80 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err80);
        errors++;
      }
    }
  }
  else {
    const err81 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err81);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
