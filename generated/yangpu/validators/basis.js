// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":80},"edition":{"type":"string","minLength":1,"maxLength":20},"kind":{"type":"string","enum":["法律","行政法规","规章","规范性文件","本局文件","章程示范"]},"issuer":{"type":"string","minLength":1,"maxLength":200},"issuedAs":{"type":"string","minLength":1,"maxLength":200},"formerEdition":{"type":"string","minLength":1,"maxLength":200},"purpose":{"type":"string","minLength":1,"maxLength":1000},"articles":{"type":"array","items":{"type":"object","properties":{"number":{"type":"string","minLength":1,"maxLength":20},"paragraph":{"type":"string","minLength":1,"maxLength":20},"item":{"type":"string","minLength":1,"maxLength":20},"short":{"type":"string","minLength":1,"maxLength":40},"wording":{"type":"string","minLength":1,"maxLength":1000},"usedFor":{"type":"string","minLength":1,"maxLength":200}},"required":["number","wording"],"additionalProperties":false},"minItems":1,"maxItems":1000},"commentsBy":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"comments":{"type":"array","items":{"type":"object","properties":{"unit":{"type":"string","minLength":1,"maxLength":200},"comment":{"type":"string","minLength":1,"maxLength":200},"adopted":{"type":"string","enum":["采纳","部分采纳","未采纳"]},"refusal":{"type":"string","minLength":1,"maxLength":200}},"required":["unit","comment","adopted"],"additionalProperties":false,"allOf":[{"if":{"properties":{"adopted":{"const":"未采纳"}},"required":["adopted"]},"then":{"required":["refusal"]},"else":{"properties":{"refusal":false}}}]},"maxItems":1000},"publishedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"inForceFrom":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"trialUntil":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"repealedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["name","edition","kind","issuer"],"additionalProperties":false,"allOf":[{"if":{"properties":{"kind":{"const":"本局文件"}},"required":["kind"]},"then":{"required":["purpose"]},"else":{"properties":{"purpose":false}}}]};
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
    if((data.kind === undefined) && (missing0 = "kind")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.kind !== undefined){
        if("本局文件" !== data.kind){
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
      if(data.purpose === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "purpose"}};
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
      if(data.purpose !== undefined){
        const err3 = {instancePath:instancePath+"/purpose",schemaPath:"#/allOf/0/else/properties/purpose/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.purpose = true;
      props0.kind = true;
    }
    ifClause0 = "else";
  }
  if(!valid1){
    const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err4);
    errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.name === undefined){
      const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
      (vErrors ??= []).push(err5);
      errors++;
    }
    if(data.edition === undefined){
      const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edition"}};
      (vErrors ??= []).push(err6);
      errors++;
    }
    if(data.kind === undefined){
      const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
      (vErrors ??= []).push(err7);
      errors++;
    }
    if(data.issuer === undefined){
      const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuer"}};
      (vErrors ??= []).push(err8);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if(data.name !== undefined){
      let data2 = data.name;
      if(typeof data2 === "string"){
        if(func1(data2) > 80){
          const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 80}};
          (vErrors ??= []).push(err10);
          errors++;
        }
        if(func1(data2) < 1){
          const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
      else {
        const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if(data.edition !== undefined){
      let data3 = data.edition;
      if(typeof data3 === "string"){
        if(func1(data3) > 20){
          const err13 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/maxLength",keyword:"maxLength",params:{limit: 20}};
          (vErrors ??= []).push(err13);
          errors++;
        }
        if(func1(data3) < 1){
          const err14 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err14);
          errors++;
        }
      }
      else {
        const err15 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if(data.kind !== undefined){
      let data4 = data.kind;
      if(typeof data4 !== "string"){
        const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err16);
        errors++;
      }
      if(!((((((data4 === "法律") || (data4 === "行政法规")) || (data4 === "规章")) || (data4 === "规范性文件")) || (data4 === "本局文件")) || (data4 === "章程示范"))){
        const err17 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.kind.enum}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if(data.issuer !== undefined){
      let data5 = data.issuer;
      if(typeof data5 === "string"){
        if(func1(data5) > 200){
          const err18 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err18);
          errors++;
        }
        if(func1(data5) < 1){
          const err19 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err19);
          errors++;
        }
      }
      else {
        const err20 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if(data.issuedAs !== undefined){
      let data6 = data.issuedAs;
      if(typeof data6 === "string"){
        if(func1(data6) > 200){
          const err21 = {instancePath:instancePath+"/issuedAs",schemaPath:"#/properties/issuedAs/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err21);
          errors++;
        }
        if(func1(data6) < 1){
          const err22 = {instancePath:instancePath+"/issuedAs",schemaPath:"#/properties/issuedAs/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err22);
          errors++;
        }
      }
      else {
        const err23 = {instancePath:instancePath+"/issuedAs",schemaPath:"#/properties/issuedAs/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if(data.formerEdition !== undefined){
      let data7 = data.formerEdition;
      if(typeof data7 === "string"){
        if(func1(data7) > 200){
          const err24 = {instancePath:instancePath+"/formerEdition",schemaPath:"#/properties/formerEdition/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err24);
          errors++;
        }
        if(func1(data7) < 1){
          const err25 = {instancePath:instancePath+"/formerEdition",schemaPath:"#/properties/formerEdition/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err25);
          errors++;
        }
      }
      else {
        const err26 = {instancePath:instancePath+"/formerEdition",schemaPath:"#/properties/formerEdition/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if(data.purpose !== undefined){
      let data8 = data.purpose;
      if(typeof data8 === "string"){
        if(func1(data8) > 1000){
          const err27 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit: 1000}};
          (vErrors ??= []).push(err27);
          errors++;
        }
        if(func1(data8) < 1){
          const err28 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err28);
          errors++;
        }
      }
      else {
        const err29 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if(data.articles !== undefined){
      let data9 = data.articles;
      if(Array.isArray(data9)){
        if(data9.length > 1000){
          const err30 = {instancePath:instancePath+"/articles",schemaPath:"#/properties/articles/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err30);
          errors++;
        }
        if(data9.length < 1){
          const err31 = {instancePath:instancePath+"/articles",schemaPath:"#/properties/articles/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err31);
          errors++;
        }
        const len0 = data9.length;
        for(let i0=0; i0<len0; i0++){
          let data10 = data9[i0];
          if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
            if(data10.number === undefined){
              const err32 = {instancePath:instancePath+"/articles/" + i0,schemaPath:"#/properties/articles/items/required",keyword:"required",params:{missingProperty: "number"}};
              (vErrors ??= []).push(err32);
              errors++;
            }
            if(data10.wording === undefined){
              const err33 = {instancePath:instancePath+"/articles/" + i0,schemaPath:"#/properties/articles/items/required",keyword:"required",params:{missingProperty: "wording"}};
              (vErrors ??= []).push(err33);
              errors++;
            }
            for(const key1 in data10){
              if(!((((((key1 === "number") || (key1 === "paragraph")) || (key1 === "item")) || (key1 === "short")) || (key1 === "wording")) || (key1 === "usedFor"))){
                const err34 = {instancePath:instancePath+"/articles/" + i0,schemaPath:"#/properties/articles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err34);
                errors++;
              }
            }
            if(data10.number !== undefined){
              let data11 = data10.number;
              if(typeof data11 === "string"){
                if(func1(data11) > 20){
                  const err35 = {instancePath:instancePath+"/articles/" + i0+"/number",schemaPath:"#/properties/articles/items/properties/number/maxLength",keyword:"maxLength",params:{limit: 20}};
                  (vErrors ??= []).push(err35);
                  errors++;
                }
                if(func1(data11) < 1){
                  const err36 = {instancePath:instancePath+"/articles/" + i0+"/number",schemaPath:"#/properties/articles/items/properties/number/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err36);
                  errors++;
                }
              }
              else {
                const err37 = {instancePath:instancePath+"/articles/" + i0+"/number",schemaPath:"#/properties/articles/items/properties/number/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err37);
                errors++;
              }
            }
            if(data10.paragraph !== undefined){
              let data12 = data10.paragraph;
              if(typeof data12 === "string"){
                if(func1(data12) > 20){
                  const err38 = {instancePath:instancePath+"/articles/" + i0+"/paragraph",schemaPath:"#/properties/articles/items/properties/paragraph/maxLength",keyword:"maxLength",params:{limit: 20}};
                  (vErrors ??= []).push(err38);
                  errors++;
                }
                if(func1(data12) < 1){
                  const err39 = {instancePath:instancePath+"/articles/" + i0+"/paragraph",schemaPath:"#/properties/articles/items/properties/paragraph/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err39);
                  errors++;
                }
              }
              else {
                const err40 = {instancePath:instancePath+"/articles/" + i0+"/paragraph",schemaPath:"#/properties/articles/items/properties/paragraph/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err40);
                errors++;
              }
            }
            if(data10.item !== undefined){
              let data13 = data10.item;
              if(typeof data13 === "string"){
                if(func1(data13) > 20){
                  const err41 = {instancePath:instancePath+"/articles/" + i0+"/item",schemaPath:"#/properties/articles/items/properties/item/maxLength",keyword:"maxLength",params:{limit: 20}};
                  (vErrors ??= []).push(err41);
                  errors++;
                }
                if(func1(data13) < 1){
                  const err42 = {instancePath:instancePath+"/articles/" + i0+"/item",schemaPath:"#/properties/articles/items/properties/item/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err42);
                  errors++;
                }
              }
              else {
                const err43 = {instancePath:instancePath+"/articles/" + i0+"/item",schemaPath:"#/properties/articles/items/properties/item/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err43);
                errors++;
              }
            }
            if(data10.short !== undefined){
              let data14 = data10.short;
              if(typeof data14 === "string"){
                if(func1(data14) > 40){
                  const err44 = {instancePath:instancePath+"/articles/" + i0+"/short",schemaPath:"#/properties/articles/items/properties/short/maxLength",keyword:"maxLength",params:{limit: 40}};
                  (vErrors ??= []).push(err44);
                  errors++;
                }
                if(func1(data14) < 1){
                  const err45 = {instancePath:instancePath+"/articles/" + i0+"/short",schemaPath:"#/properties/articles/items/properties/short/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err45);
                  errors++;
                }
              }
              else {
                const err46 = {instancePath:instancePath+"/articles/" + i0+"/short",schemaPath:"#/properties/articles/items/properties/short/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err46);
                errors++;
              }
            }
            if(data10.wording !== undefined){
              let data15 = data10.wording;
              if(typeof data15 === "string"){
                if(func1(data15) > 1000){
                  const err47 = {instancePath:instancePath+"/articles/" + i0+"/wording",schemaPath:"#/properties/articles/items/properties/wording/maxLength",keyword:"maxLength",params:{limit: 1000}};
                  (vErrors ??= []).push(err47);
                  errors++;
                }
                if(func1(data15) < 1){
                  const err48 = {instancePath:instancePath+"/articles/" + i0+"/wording",schemaPath:"#/properties/articles/items/properties/wording/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err48);
                  errors++;
                }
              }
              else {
                const err49 = {instancePath:instancePath+"/articles/" + i0+"/wording",schemaPath:"#/properties/articles/items/properties/wording/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err49);
                errors++;
              }
            }
            if(data10.usedFor !== undefined){
              let data16 = data10.usedFor;
              if(typeof data16 === "string"){
                if(func1(data16) > 200){
                  const err50 = {instancePath:instancePath+"/articles/" + i0+"/usedFor",schemaPath:"#/properties/articles/items/properties/usedFor/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err50);
                  errors++;
                }
                if(func1(data16) < 1){
                  const err51 = {instancePath:instancePath+"/articles/" + i0+"/usedFor",schemaPath:"#/properties/articles/items/properties/usedFor/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err51);
                  errors++;
                }
              }
              else {
                const err52 = {instancePath:instancePath+"/articles/" + i0+"/usedFor",schemaPath:"#/properties/articles/items/properties/usedFor/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err52);
                errors++;
              }
            }
          }
          else {
            const err53 = {instancePath:instancePath+"/articles/" + i0,schemaPath:"#/properties/articles/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err53);
            errors++;
          }
        }
      }
      else {
        const err54 = {instancePath:instancePath+"/articles",schemaPath:"#/properties/articles/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err54);
        errors++;
      }
    }
    if(data.commentsBy !== undefined){
      let data17 = data.commentsBy;
      if(typeof data17 === "string"){
        if(!pattern0.test(data17)){
          const err55 = {instancePath:instancePath+"/commentsBy",schemaPath:"#/properties/commentsBy/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err55);
          errors++;
        }
      }
      else {
        const err56 = {instancePath:instancePath+"/commentsBy",schemaPath:"#/properties/commentsBy/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err56);
        errors++;
      }
    }
    if(data.comments !== undefined){
      let data18 = data.comments;
      if(Array.isArray(data18)){
        if(data18.length > 1000){
          const err57 = {instancePath:instancePath+"/comments",schemaPath:"#/properties/comments/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err57);
          errors++;
        }
        const len1 = data18.length;
        for(let i1=0; i1<len1; i1++){
          let data19 = data18[i1];
          const _errs46 = errors;
          let valid11 = true;
          const _errs47 = errors;
          if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
            let missing1;
            if((data19.adopted === undefined) && (missing1 = "adopted")){
              const err58 = {};
              (vErrors ??= []).push(err58);
              errors++;
            }
            else {
              if(data19.adopted !== undefined){
                if("未采纳" !== data19.adopted){
                  const err59 = {};
                  (vErrors ??= []).push(err59);
                  errors++;
                }
              }
            }
          }
          var _valid1 = _errs47 === errors;
          errors = _errs46;
          if(vErrors !== null){
            if(_errs46){
              vErrors.length = _errs46;
            }
            else {
              vErrors = null;
            }
          }
          let ifClause1;
          if(_valid1){
            const _errs49 = errors;
            if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
              if(data19.refusal === undefined){
                const err60 = {instancePath:instancePath+"/comments/" + i1,schemaPath:"#/properties/comments/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "refusal"}};
                (vErrors ??= []).push(err60);
                errors++;
              }
            }
            var _valid1 = _errs49 === errors;
            valid11 = _valid1;
            ifClause1 = "then";
          }
          else {
            const _errs50 = errors;
            if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
              if(data19.refusal !== undefined){
                const err61 = {instancePath:instancePath+"/comments/" + i1+"/refusal",schemaPath:"#/properties/comments/items/allOf/0/else/properties/refusal/false schema",keyword:"false schema",params:{}};
                (vErrors ??= []).push(err61);
                errors++;
              }
            }
            var _valid1 = _errs50 === errors;
            valid11 = _valid1;
            if(valid11){
              var props1 = {};
              props1.refusal = true;
              props1.adopted = true;
            }
            ifClause1 = "else";
          }
          if(!valid11){
            const err62 = {instancePath:instancePath+"/comments/" + i1,schemaPath:"#/properties/comments/items/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause1}};
            (vErrors ??= []).push(err62);
            errors++;
          }
          if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
            if(data19.unit === undefined){
              const err63 = {instancePath:instancePath+"/comments/" + i1,schemaPath:"#/properties/comments/items/required",keyword:"required",params:{missingProperty: "unit"}};
              (vErrors ??= []).push(err63);
              errors++;
            }
            if(data19.comment === undefined){
              const err64 = {instancePath:instancePath+"/comments/" + i1,schemaPath:"#/properties/comments/items/required",keyword:"required",params:{missingProperty: "comment"}};
              (vErrors ??= []).push(err64);
              errors++;
            }
            if(data19.adopted === undefined){
              const err65 = {instancePath:instancePath+"/comments/" + i1,schemaPath:"#/properties/comments/items/required",keyword:"required",params:{missingProperty: "adopted"}};
              (vErrors ??= []).push(err65);
              errors++;
            }
            for(const key2 in data19){
              if(!((((key2 === "unit") || (key2 === "comment")) || (key2 === "adopted")) || (key2 === "refusal"))){
                const err66 = {instancePath:instancePath+"/comments/" + i1,schemaPath:"#/properties/comments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err66);
                errors++;
              }
            }
            if(data19.unit !== undefined){
              let data22 = data19.unit;
              if(typeof data22 === "string"){
                if(func1(data22) > 200){
                  const err67 = {instancePath:instancePath+"/comments/" + i1+"/unit",schemaPath:"#/properties/comments/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err67);
                  errors++;
                }
                if(func1(data22) < 1){
                  const err68 = {instancePath:instancePath+"/comments/" + i1+"/unit",schemaPath:"#/properties/comments/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err68);
                  errors++;
                }
              }
              else {
                const err69 = {instancePath:instancePath+"/comments/" + i1+"/unit",schemaPath:"#/properties/comments/items/properties/unit/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err69);
                errors++;
              }
            }
            if(data19.comment !== undefined){
              let data23 = data19.comment;
              if(typeof data23 === "string"){
                if(func1(data23) > 200){
                  const err70 = {instancePath:instancePath+"/comments/" + i1+"/comment",schemaPath:"#/properties/comments/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err70);
                  errors++;
                }
                if(func1(data23) < 1){
                  const err71 = {instancePath:instancePath+"/comments/" + i1+"/comment",schemaPath:"#/properties/comments/items/properties/comment/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err71);
                  errors++;
                }
              }
              else {
                const err72 = {instancePath:instancePath+"/comments/" + i1+"/comment",schemaPath:"#/properties/comments/items/properties/comment/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err72);
                errors++;
              }
            }
            if(data19.adopted !== undefined){
              let data24 = data19.adopted;
              if(typeof data24 !== "string"){
                const err73 = {instancePath:instancePath+"/comments/" + i1+"/adopted",schemaPath:"#/properties/comments/items/properties/adopted/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err73);
                errors++;
              }
              if(!(((data24 === "采纳") || (data24 === "部分采纳")) || (data24 === "未采纳"))){
                const err74 = {instancePath:instancePath+"/comments/" + i1+"/adopted",schemaPath:"#/properties/comments/items/properties/adopted/enum",keyword:"enum",params:{allowedValues: schema0.properties.comments.items.properties.adopted.enum}};
                (vErrors ??= []).push(err74);
                errors++;
              }
            }
            if(data19.refusal !== undefined){
              let data25 = data19.refusal;
              if(typeof data25 === "string"){
                if(func1(data25) > 200){
                  const err75 = {instancePath:instancePath+"/comments/" + i1+"/refusal",schemaPath:"#/properties/comments/items/properties/refusal/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err75);
                  errors++;
                }
                if(func1(data25) < 1){
                  const err76 = {instancePath:instancePath+"/comments/" + i1+"/refusal",schemaPath:"#/properties/comments/items/properties/refusal/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err76);
                  errors++;
                }
              }
              else {
                const err77 = {instancePath:instancePath+"/comments/" + i1+"/refusal",schemaPath:"#/properties/comments/items/properties/refusal/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err77);
                errors++;
              }
            }
          }
          else {
            const err78 = {instancePath:instancePath+"/comments/" + i1,schemaPath:"#/properties/comments/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err78);
            errors++;
          }
        }
      }
      else {
        const err79 = {instancePath:instancePath+"/comments",schemaPath:"#/properties/comments/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err79);
        errors++;
      }
    }
    if(data.publishedOn !== undefined){
      let data26 = data.publishedOn;
      if(typeof data26 === "string"){
        if(!pattern0.test(data26)){
          const err80 = {instancePath:instancePath+"/publishedOn",schemaPath:"#/properties/publishedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err80);
          errors++;
        }
      }
      else {
        const err81 = {instancePath:instancePath+"/publishedOn",schemaPath:"#/properties/publishedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err81);
        errors++;
      }
    }
    if(data.inForceFrom !== undefined){
      let data27 = data.inForceFrom;
      if(typeof data27 === "string"){
        if(!pattern0.test(data27)){
          const err82 = {instancePath:instancePath+"/inForceFrom",schemaPath:"#/properties/inForceFrom/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err82);
          errors++;
        }
      }
      else {
        const err83 = {instancePath:instancePath+"/inForceFrom",schemaPath:"#/properties/inForceFrom/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err83);
        errors++;
      }
    }
    if(data.trialUntil !== undefined){
      let data28 = data.trialUntil;
      if(typeof data28 === "string"){
        if(!pattern0.test(data28)){
          const err84 = {instancePath:instancePath+"/trialUntil",schemaPath:"#/properties/trialUntil/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err84);
          errors++;
        }
      }
      else {
        const err85 = {instancePath:instancePath+"/trialUntil",schemaPath:"#/properties/trialUntil/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err85);
        errors++;
      }
    }
    if(data.repealedOn !== undefined){
      let data29 = data.repealedOn;
      if(typeof data29 === "string"){
        if(!pattern0.test(data29)){
          const err86 = {instancePath:instancePath+"/repealedOn",schemaPath:"#/properties/repealedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err86);
          errors++;
        }
      }
      else {
        const err87 = {instancePath:instancePath+"/repealedOn",schemaPath:"#/properties/repealedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err87);
        errors++;
      }
    }
  }
  else {
    const err88 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err88);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
