// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"title":{"type":"string","minLength":2,"maxLength":40},"code":{"type":"string","pattern":"^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"},"licence":{"type":"string","minLength":1,"maxLength":200},"address":{"type":"string","minLength":1,"maxLength":200},"postcode":{"type":"string","pattern":"^[0-9]{6}$"},"keeper":{"type":"string","minLength":2,"maxLength":30},"keeperId":{"type":"string","pattern":"^[1-9][0-9]{16}[0-9X]$"},"mobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"phone":{"type":"string","pattern":"^0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?$"},"email":{"type":"string","maxLength":254,"pattern":"^[A-Za-z0-9_.%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"},"habitat":{"type":"string","enum":["10","20","30"]},"seasons":{"type":"array","items":{"type":"string","enum":["spring","summer","autumn","winter"]},"minItems":1,"uniqueItems":true},"helpers":{"type":"array","items":{"type":"string","enum":["spring","summer","autumn","winter"]},"uniqueItems":true},"depth":{"type":"string","pattern":"^[-+]?[0-9]{1,60}(\\.[0-9]{1,2})?$"},"share":{"type":"string","pattern":"^[-+]?[0-9]{1,60}(\\.[0-9]{1,3})?$"},"budget":{"type":"integer","minimum":0,"maximum":1000000000000000},"beds":{"type":"integer","minimum":0,"maximum":60},"founded":{"type":"integer","minimum":1950,"maximum":2100},"opened":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"visited":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"},"hasBoat":{"type":"boolean"},"boatLength":{"type":"integer","minimum":2,"maximum":30},"boatPermit":{"type":"string","minLength":1,"maxLength":200},"map":{"type":"string","minLength":1,"maxLength":200},"seal":{"type":"string","minLength":1,"maxLength":200},"remarks":{"type":"string","minLength":1,"maxLength":4000},"rota":{"type":"string","minLength":1,"maxLength":4000},"crew":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":2,"maxLength":30},"duty":{"type":"string","enum":["watch","ring","drive"]},"ringNo":{"type":"string","minLength":1,"maxLength":200},"days":{"type":"integer","minimum":0,"maximum":366},"why":{"type":"string","minLength":1,"maxLength":200}},"required":["name","duty"],"additionalProperties":false,"allOf":[{"if":{"properties":{"duty":{"const":"ring"}},"required":["duty"]},"then":{"required":["ringNo"]},"else":{"properties":{"ringNo":false}}},{"if":{"not":{"required":["days"]}},"then":{"required":["why"]}}]},"minItems":1,"maxItems":4},"visits":{"type":"array","items":{"type":"object","properties":{"day":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["day"],"additionalProperties":false},"maxItems":1000}},"required":["title","address","keeper","habitat","seasons","budget","hasBoat"],"additionalProperties":false,"allOf":[{"if":{"not":{"required":["mobile"]}},"then":{"required":["phone"]}},{"if":{"properties":{"hasBoat":{"const":true}},"required":["hasBoat"]},"then":{"required":["helpers"],"properties":{"helpers":{"type":"array","minItems":1}}}},{"if":{"properties":{"habitat":{"enum":["20","30"]}},"required":["habitat"]},"else":{"properties":{"depth":false}}},{"if":{"allOf":[{"properties":{"habitat":{"enum":["20","30"]}},"required":["habitat"]},{"properties":{"habitat":{"not":{"const":"20"}}},"required":["habitat"]}]},"then":{"required":["depth"]}},{"if":{"properties":{"hasBoat":{"const":true}},"required":["hasBoat"]},"then":{"required":["boatLength"]},"else":{"properties":{"boatLength":false}}},{"if":{"properties":{"hasBoat":{"const":true}},"required":["hasBoat"]},"else":{"properties":{"boatPermit":false}}},{"if":{"allOf":[{"properties":{"hasBoat":{"const":true}},"required":["hasBoat"]},{"allOf":[{"properties":{"hasBoat":{"const":true}},"required":["hasBoat"]},{"properties":{"boatLength":{"type":"integer","minimum":6}},"required":["boatLength"]}]}]},"then":{"required":["boatPermit"]}},{"if":{"anyOf":[{"required":["seal"]},{"properties":{"beds":{"type":"integer","exclusiveMinimum":50}},"required":["beds"]}]},"then":{"required":["remarks"]}},{"if":{"properties":{"habitat":{"not":{"const":"10"}}},"required":["habitat"]},"else":{"properties":{"visits":false}}}]};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$", "u");
const pattern1 = new RegExp("^[0-9]{6}$", "u");
const pattern2 = new RegExp("^[1-9][0-9]{16}[0-9X]$", "u");
const pattern3 = new RegExp("^1[3-9][0-9]{9}$", "u");
const pattern4 = new RegExp("^0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9_.%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", "u");
const pattern6 = new RegExp("^[-+]?[0-9]{1,60}(\\.[0-9]{1,2})?$", "u");
const pattern7 = new RegExp("^[-+]?[0-9]{1,60}(\\.[0-9]{1,3})?$", "u");
const pattern8 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern9 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$", "u");

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
  const _errs4 = errors;
  const _errs5 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing0;
    if((data.mobile === undefined) && (missing0 = "mobile")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  var valid2 = _errs5 === errors;
  if(valid2){
    const err1 = {};
    (vErrors ??= []).push(err1);
    errors++;
  }
  else {
    errors = _errs4;
    if(vErrors !== null){
      if(_errs4){
        vErrors.length = _errs4;
      }
      else {
        vErrors = null;
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
    const _errs6 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.phone === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "phone"}};
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if(!valid1){
    const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err3);
    errors++;
  }
  const _errs8 = errors;
  let valid3 = true;
  const _errs9 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing1;
    if((data.hasBoat === undefined) && (missing1 = "hasBoat")){
      const err4 = {};
      (vErrors ??= []).push(err4);
      errors++;
    }
    else {
      if(data.hasBoat !== undefined){
        if(true !== data.hasBoat){
          const err5 = {};
          (vErrors ??= []).push(err5);
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs9 === errors;
  errors = _errs8;
  if(vErrors !== null){
    if(_errs8){
      vErrors.length = _errs8;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid1){
    const _errs11 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.helpers === undefined){
        const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "helpers"}};
        (vErrors ??= []).push(err6);
        errors++;
      }
      if(data.helpers !== undefined){
        let data1 = data.helpers;
        if(Array.isArray(data1)){
          if(data1.length < 1){
            const err7 = {instancePath:instancePath+"/helpers",schemaPath:"#/allOf/1/then/properties/helpers/minItems",keyword:"minItems",params:{limit: 1}};
            (vErrors ??= []).push(err7);
            errors++;
          }
        }
        else {
          const err8 = {instancePath:instancePath+"/helpers",schemaPath:"#/allOf/1/then/properties/helpers/type",keyword:"type",params:{type: "array"}};
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
    }
    var _valid1 = _errs11 === errors;
    valid3 = _valid1;
    if(valid3){
      var props0 = {};
      props0.helpers = true;
      props0.hasBoat = true;
    }
  }
  if(!valid3){
    const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err9);
    errors++;
  }
  const _errs15 = errors;
  let valid6 = true;
  const _errs16 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.habitat === undefined) && (missing2 = "habitat")){
      const err10 = {};
      (vErrors ??= []).push(err10);
      errors++;
    }
    else {
      if(data.habitat !== undefined){
        let data2 = data.habitat;
        if(!((data2 === "20") || (data2 === "30"))){
          const err11 = {};
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
    }
  }
  var _valid2 = _errs16 === errors;
  errors = _errs15;
  if(vErrors !== null){
    if(_errs15){
      vErrors.length = _errs15;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid2){
    const _errs18 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.depth !== undefined){
        const err12 = {instancePath:instancePath+"/depth",schemaPath:"#/allOf/2/else/properties/depth/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    var _valid2 = _errs18 === errors;
    valid6 = _valid2;
    if(valid6){
      var props1 = {};
      props1.depth = true;
      props1.habitat = true;
    }
  }
  if(!valid6){
    const err13 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err13);
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
  const _errs20 = errors;
  let valid9 = true;
  const _errs21 = errors;
  const _errs22 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.habitat === undefined) && (missing3 = "habitat")){
      const err14 = {};
      (vErrors ??= []).push(err14);
      errors++;
    }
    else {
      if(data.habitat !== undefined){
        let data4 = data.habitat;
        if(!((data4 === "20") || (data4 === "30"))){
          const err15 = {};
          (vErrors ??= []).push(err15);
          errors++;
        }
      }
    }
  }
  var valid10 = _errs22 === errors;
  if(valid10){
    const _errs24 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing4;
      if((data.habitat === undefined) && (missing4 = "habitat")){
        const err16 = {};
        (vErrors ??= []).push(err16);
        errors++;
      }
      else {
        if(data.habitat !== undefined){
          const _errs26 = errors;
          const _errs27 = errors;
          if("20" !== data.habitat){
            const err17 = {};
            (vErrors ??= []).push(err17);
            errors++;
          }
          var valid13 = _errs27 === errors;
          if(valid13){
            const err18 = {};
            (vErrors ??= []).push(err18);
            errors++;
          }
          else {
            errors = _errs26;
            if(vErrors !== null){
              if(_errs26){
                vErrors.length = _errs26;
              }
              else {
                vErrors = null;
              }
            }
          }
        }
      }
    }
    var valid10 = _errs24 === errors;
  }
  var _valid3 = _errs21 === errors;
  errors = _errs20;
  if(vErrors !== null){
    if(_errs20){
      vErrors.length = _errs20;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid3){
    const _errs28 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.depth === undefined){
        const err19 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "depth"}};
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    var _valid3 = _errs28 === errors;
    valid9 = _valid3;
  }
  if(!valid9){
    const err20 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err20);
    errors++;
  }
  if(props0 !== true){
    props0 = props0 || {};
    props0.habitat = true;
  }
  const _errs30 = errors;
  let valid14 = true;
  const _errs31 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing5;
    if((data.hasBoat === undefined) && (missing5 = "hasBoat")){
      const err21 = {};
      (vErrors ??= []).push(err21);
      errors++;
    }
    else {
      if(data.hasBoat !== undefined){
        if(true !== data.hasBoat){
          const err22 = {};
          (vErrors ??= []).push(err22);
          errors++;
        }
      }
    }
  }
  var _valid4 = _errs31 === errors;
  errors = _errs30;
  if(vErrors !== null){
    if(_errs30){
      vErrors.length = _errs30;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause0;
  if(_valid4){
    const _errs33 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.boatLength === undefined){
        const err23 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "boatLength"}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    var _valid4 = _errs33 === errors;
    valid14 = _valid4;
    ifClause0 = "then";
  }
  else {
    const _errs34 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.boatLength !== undefined){
        const err24 = {instancePath:instancePath+"/boatLength",schemaPath:"#/allOf/4/else/properties/boatLength/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    var _valid4 = _errs34 === errors;
    valid14 = _valid4;
    if(valid14){
      var props2 = {};
      props2.boatLength = true;
      props2.hasBoat = true;
    }
    ifClause0 = "else";
  }
  if(!valid14){
    const err25 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err25);
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
  const _errs36 = errors;
  let valid17 = true;
  const _errs37 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing6;
    if((data.hasBoat === undefined) && (missing6 = "hasBoat")){
      const err26 = {};
      (vErrors ??= []).push(err26);
      errors++;
    }
    else {
      if(data.hasBoat !== undefined){
        if(true !== data.hasBoat){
          const err27 = {};
          (vErrors ??= []).push(err27);
          errors++;
        }
      }
    }
  }
  var _valid5 = _errs37 === errors;
  errors = _errs36;
  if(vErrors !== null){
    if(_errs36){
      vErrors.length = _errs36;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid5){
    const _errs39 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.boatPermit !== undefined){
        const err28 = {instancePath:instancePath+"/boatPermit",schemaPath:"#/allOf/5/else/properties/boatPermit/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    var _valid5 = _errs39 === errors;
    valid17 = _valid5;
    if(valid17){
      var props3 = {};
      props3.boatPermit = true;
      props3.hasBoat = true;
    }
  }
  if(!valid17){
    const err29 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err29);
    errors++;
  }
  if(props0 !== true && props3 !== undefined){
    if(props3 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props3);
    }
  }
  const _errs41 = errors;
  let valid20 = true;
  const _errs42 = errors;
  const _errs43 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing7;
    if((data.hasBoat === undefined) && (missing7 = "hasBoat")){
      const err30 = {};
      (vErrors ??= []).push(err30);
      errors++;
    }
    else {
      if(data.hasBoat !== undefined){
        if(true !== data.hasBoat){
          const err31 = {};
          (vErrors ??= []).push(err31);
          errors++;
        }
      }
    }
  }
  var valid21 = _errs43 === errors;
  if(valid21){
    const _errs45 = errors;
    const _errs46 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing8;
      if((data.hasBoat === undefined) && (missing8 = "hasBoat")){
        const err32 = {};
        (vErrors ??= []).push(err32);
        errors++;
      }
      else {
        if(data.hasBoat !== undefined){
          if(true !== data.hasBoat){
            const err33 = {};
            (vErrors ??= []).push(err33);
            errors++;
          }
        }
      }
    }
    var valid23 = _errs46 === errors;
    if(valid23){
      const _errs48 = errors;
      if(data && typeof data == "object" && !Array.isArray(data)){
        let missing9;
        if((data.boatLength === undefined) && (missing9 = "boatLength")){
          const err34 = {};
          (vErrors ??= []).push(err34);
          errors++;
        }
        else {
          if(data.boatLength !== undefined){
            let data12 = data.boatLength;
            const _errs49 = errors;
            if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
              const err35 = {};
              (vErrors ??= []).push(err35);
              errors++;
            }
            if(errors === _errs49){
              if((typeof data12 == "number") && (isFinite(data12))){
                if(data12 < 6 || isNaN(data12)){
                  const err36 = {};
                  (vErrors ??= []).push(err36);
                  errors++;
                }
              }
            }
          }
        }
      }
      var valid23 = _errs48 === errors;
    }
    var valid21 = _errs45 === errors;
  }
  var _valid6 = _errs42 === errors;
  errors = _errs41;
  if(vErrors !== null){
    if(_errs41){
      vErrors.length = _errs41;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid6){
    const _errs51 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.boatPermit === undefined){
        const err37 = {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "boatPermit"}};
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    var _valid6 = _errs51 === errors;
    valid20 = _valid6;
  }
  if(!valid20){
    const err38 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err38);
    errors++;
  }
  if(props0 !== true){
    props0 = props0 || {};
    props0.boatLength = true;
    props0.hasBoat = true;
  }
  const _errs53 = errors;
  let valid26 = true;
  const _errs54 = errors;
  const _errs55 = errors;
  let valid27 = false;
  const _errs56 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing10;
    if((data.seal === undefined) && (missing10 = "seal")){
      const err39 = {};
      (vErrors ??= []).push(err39);
      errors++;
    }
  }
  var _valid8 = _errs56 === errors;
  valid27 = valid27 || _valid8;
  const _errs57 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing11;
    if((data.beds === undefined) && (missing11 = "beds")){
      const err40 = {};
      (vErrors ??= []).push(err40);
      errors++;
    }
    else {
      if(data.beds !== undefined){
        let data13 = data.beds;
        const _errs58 = errors;
        if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
          const err41 = {};
          (vErrors ??= []).push(err41);
          errors++;
        }
        if(errors === _errs58){
          if((typeof data13 == "number") && (isFinite(data13))){
            if(data13 <= 50 || isNaN(data13)){
              const err42 = {};
              (vErrors ??= []).push(err42);
              errors++;
            }
          }
        }
      }
    }
  }
  var _valid8 = _errs57 === errors;
  valid27 = valid27 || _valid8;
  if(_valid8){
    var props4 = {};
    props4.beds = true;
  }
  if(!valid27){
    const err43 = {};
    (vErrors ??= []).push(err43);
    errors++;
  }
  else {
    errors = _errs55;
    if(vErrors !== null){
      if(_errs55){
        vErrors.length = _errs55;
      }
      else {
        vErrors = null;
      }
    }
  }
  var _valid7 = _errs54 === errors;
  errors = _errs53;
  if(vErrors !== null){
    if(_errs53){
      vErrors.length = _errs53;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid7){
    const _errs60 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.remarks === undefined){
        const err44 = {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "remarks"}};
        (vErrors ??= []).push(err44);
        errors++;
      }
    }
    var _valid7 = _errs60 === errors;
    valid26 = _valid7;
  }
  if(!valid26){
    const err45 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"}};
    (vErrors ??= []).push(err45);
    errors++;
  }
  if(props0 !== true && props4 !== undefined){
    if(props4 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props4);
    }
  }
  const _errs62 = errors;
  let valid29 = true;
  const _errs63 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing12;
    if((data.habitat === undefined) && (missing12 = "habitat")){
      const err46 = {};
      (vErrors ??= []).push(err46);
      errors++;
    }
    else {
      if(data.habitat !== undefined){
        const _errs65 = errors;
        const _errs66 = errors;
        if("10" !== data.habitat){
          const err47 = {};
          (vErrors ??= []).push(err47);
          errors++;
        }
        var valid31 = _errs66 === errors;
        if(valid31){
          const err48 = {};
          (vErrors ??= []).push(err48);
          errors++;
        }
        else {
          errors = _errs65;
          if(vErrors !== null){
            if(_errs65){
              vErrors.length = _errs65;
            }
            else {
              vErrors = null;
            }
          }
        }
      }
    }
  }
  var _valid9 = _errs63 === errors;
  errors = _errs62;
  if(vErrors !== null){
    if(_errs62){
      vErrors.length = _errs62;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid9){
    const _errs67 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.visits !== undefined){
        const err49 = {instancePath:instancePath+"/visits",schemaPath:"#/allOf/8/else/properties/visits/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
    var _valid9 = _errs67 === errors;
    valid29 = _valid9;
    if(valid29){
      var props5 = {};
      props5.visits = true;
      props5.habitat = true;
    }
  }
  if(!valid29){
    const err50 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err50);
    errors++;
  }
  if(props0 !== true && props5 !== undefined){
    if(props5 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props5);
    }
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.title === undefined){
      const err51 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
      (vErrors ??= []).push(err51);
      errors++;
    }
    if(data.address === undefined){
      const err52 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
      (vErrors ??= []).push(err52);
      errors++;
    }
    if(data.keeper === undefined){
      const err53 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keeper"}};
      (vErrors ??= []).push(err53);
      errors++;
    }
    if(data.habitat === undefined){
      const err54 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "habitat"}};
      (vErrors ??= []).push(err54);
      errors++;
    }
    if(data.seasons === undefined){
      const err55 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seasons"}};
      (vErrors ??= []).push(err55);
      errors++;
    }
    if(data.budget === undefined){
      const err56 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budget"}};
      (vErrors ??= []).push(err56);
      errors++;
    }
    if(data.hasBoat === undefined){
      const err57 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasBoat"}};
      (vErrors ??= []).push(err57);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err58 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err58);
        errors++;
      }
    }
    if(data.title !== undefined){
      let data16 = data.title;
      if(typeof data16 === "string"){
        if(func1(data16) > 40){
          const err59 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 40}};
          (vErrors ??= []).push(err59);
          errors++;
        }
        if(func1(data16) < 2){
          const err60 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err60);
          errors++;
        }
      }
      else {
        const err61 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err61);
        errors++;
      }
    }
    if(data.code !== undefined){
      let data17 = data.code;
      if(typeof data17 === "string"){
        if(!pattern0.test(data17)){
          const err62 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"}};
          (vErrors ??= []).push(err62);
          errors++;
        }
      }
      else {
        const err63 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err63);
        errors++;
      }
    }
    if(data.licence !== undefined){
      let data18 = data.licence;
      if(typeof data18 === "string"){
        if(func1(data18) > 200){
          const err64 = {instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err64);
          errors++;
        }
        if(func1(data18) < 1){
          const err65 = {instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err65);
          errors++;
        }
      }
      else {
        const err66 = {instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err66);
        errors++;
      }
    }
    if(data.address !== undefined){
      let data19 = data.address;
      if(typeof data19 === "string"){
        if(func1(data19) > 200){
          const err67 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err67);
          errors++;
        }
        if(func1(data19) < 1){
          const err68 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err68);
          errors++;
        }
      }
      else {
        const err69 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err69);
        errors++;
      }
    }
    if(data.postcode !== undefined){
      let data20 = data.postcode;
      if(typeof data20 === "string"){
        if(!pattern1.test(data20)){
          const err70 = {instancePath:instancePath+"/postcode",schemaPath:"#/properties/postcode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}};
          (vErrors ??= []).push(err70);
          errors++;
        }
      }
      else {
        const err71 = {instancePath:instancePath+"/postcode",schemaPath:"#/properties/postcode/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err71);
        errors++;
      }
    }
    if(data.keeper !== undefined){
      let data21 = data.keeper;
      if(typeof data21 === "string"){
        if(func1(data21) > 30){
          const err72 = {instancePath:instancePath+"/keeper",schemaPath:"#/properties/keeper/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err72);
          errors++;
        }
        if(func1(data21) < 2){
          const err73 = {instancePath:instancePath+"/keeper",schemaPath:"#/properties/keeper/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err73);
          errors++;
        }
      }
      else {
        const err74 = {instancePath:instancePath+"/keeper",schemaPath:"#/properties/keeper/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err74);
        errors++;
      }
    }
    if(data.keeperId !== undefined){
      let data22 = data.keeperId;
      if(typeof data22 === "string"){
        if(!pattern2.test(data22)){
          const err75 = {instancePath:instancePath+"/keeperId",schemaPath:"#/properties/keeperId/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{16}[0-9X]$"}};
          (vErrors ??= []).push(err75);
          errors++;
        }
      }
      else {
        const err76 = {instancePath:instancePath+"/keeperId",schemaPath:"#/properties/keeperId/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err76);
        errors++;
      }
    }
    if(data.mobile !== undefined){
      let data23 = data.mobile;
      if(typeof data23 === "string"){
        if(!pattern3.test(data23)){
          const err77 = {instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err77);
          errors++;
        }
      }
      else {
        const err78 = {instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err78);
        errors++;
      }
    }
    if(data.phone !== undefined){
      let data24 = data.phone;
      if(typeof data24 === "string"){
        if(!pattern4.test(data24)){
          const err79 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern: "^0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?$"}};
          (vErrors ??= []).push(err79);
          errors++;
        }
      }
      else {
        const err80 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err80);
        errors++;
      }
    }
    if(data.email !== undefined){
      let data25 = data.email;
      if(typeof data25 === "string"){
        if(func1(data25) > 254){
          const err81 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 254}};
          (vErrors ??= []).push(err81);
          errors++;
        }
        if(!pattern5.test(data25)){
          const err82 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"}};
          (vErrors ??= []).push(err82);
          errors++;
        }
      }
      else {
        const err83 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err83);
        errors++;
      }
    }
    if(data.habitat !== undefined){
      let data26 = data.habitat;
      if(typeof data26 !== "string"){
        const err84 = {instancePath:instancePath+"/habitat",schemaPath:"#/properties/habitat/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err84);
        errors++;
      }
      if(!(((data26 === "10") || (data26 === "20")) || (data26 === "30"))){
        const err85 = {instancePath:instancePath+"/habitat",schemaPath:"#/properties/habitat/enum",keyword:"enum",params:{allowedValues: schema0.properties.habitat.enum}};
        (vErrors ??= []).push(err85);
        errors++;
      }
    }
    if(data.seasons !== undefined){
      let data27 = data.seasons;
      if(Array.isArray(data27)){
        if(data27.length < 1){
          const err86 = {instancePath:instancePath+"/seasons",schemaPath:"#/properties/seasons/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err86);
          errors++;
        }
        const len0 = data27.length;
        for(let i0=0; i0<len0; i0++){
          let data28 = data27[i0];
          if(typeof data28 !== "string"){
            const err87 = {instancePath:instancePath+"/seasons/" + i0,schemaPath:"#/properties/seasons/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err87);
            errors++;
          }
          if(!((((data28 === "spring") || (data28 === "summer")) || (data28 === "autumn")) || (data28 === "winter"))){
            const err88 = {instancePath:instancePath+"/seasons/" + i0,schemaPath:"#/properties/seasons/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.seasons.items.enum}};
            (vErrors ??= []).push(err88);
            errors++;
          }
        }
        let i1 = data27.length;
        let j0;
        if(i1 > 1){
          const indices0 = {};
          for(;i1--;){
            let item0 = data27[i1];
            if(typeof item0 !== "string"){
              continue;
            }
            if(typeof indices0[item0] == "number"){
              j0 = indices0[item0];
              const err89 = {instancePath:instancePath+"/seasons",schemaPath:"#/properties/seasons/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
              (vErrors ??= []).push(err89);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
      else {
        const err90 = {instancePath:instancePath+"/seasons",schemaPath:"#/properties/seasons/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err90);
        errors++;
      }
    }
    if(data.helpers !== undefined){
      let data29 = data.helpers;
      if(Array.isArray(data29)){
        const len1 = data29.length;
        for(let i2=0; i2<len1; i2++){
          let data30 = data29[i2];
          if(typeof data30 !== "string"){
            const err91 = {instancePath:instancePath+"/helpers/" + i2,schemaPath:"#/properties/helpers/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err91);
            errors++;
          }
          if(!((((data30 === "spring") || (data30 === "summer")) || (data30 === "autumn")) || (data30 === "winter"))){
            const err92 = {instancePath:instancePath+"/helpers/" + i2,schemaPath:"#/properties/helpers/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.helpers.items.enum}};
            (vErrors ??= []).push(err92);
            errors++;
          }
        }
        let i3 = data29.length;
        let j1;
        if(i3 > 1){
          const indices1 = {};
          for(;i3--;){
            let item1 = data29[i3];
            if(typeof item1 !== "string"){
              continue;
            }
            if(typeof indices1[item1] == "number"){
              j1 = indices1[item1];
              const err93 = {instancePath:instancePath+"/helpers",schemaPath:"#/properties/helpers/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
              (vErrors ??= []).push(err93);
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      }
      else {
        const err94 = {instancePath:instancePath+"/helpers",schemaPath:"#/properties/helpers/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err94);
        errors++;
      }
    }
    if(data.depth !== undefined){
      let data31 = data.depth;
      if(typeof data31 === "string"){
        if(!pattern6.test(data31)){
          const err95 = {instancePath:instancePath+"/depth",schemaPath:"#/properties/depth/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]{1,60}(\\.[0-9]{1,2})?$"}};
          (vErrors ??= []).push(err95);
          errors++;
        }
      }
      else {
        const err96 = {instancePath:instancePath+"/depth",schemaPath:"#/properties/depth/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err96);
        errors++;
      }
    }
    if(data.share !== undefined){
      let data32 = data.share;
      if(typeof data32 === "string"){
        if(!pattern7.test(data32)){
          const err97 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]{1,60}(\\.[0-9]{1,3})?$"}};
          (vErrors ??= []).push(err97);
          errors++;
        }
      }
      else {
        const err98 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err98);
        errors++;
      }
    }
    if(data.budget !== undefined){
      let data33 = data.budget;
      if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
        const err99 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err99);
        errors++;
      }
      if((typeof data33 == "number") && (isFinite(data33))){
        if(data33 > 1000000000000000 || isNaN(data33)){
          const err100 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err100);
          errors++;
        }
        if(data33 < 0 || isNaN(data33)){
          const err101 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err101);
          errors++;
        }
      }
    }
    if(data.beds !== undefined){
      let data34 = data.beds;
      if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
        const err102 = {instancePath:instancePath+"/beds",schemaPath:"#/properties/beds/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err102);
        errors++;
      }
      if((typeof data34 == "number") && (isFinite(data34))){
        if(data34 > 60 || isNaN(data34)){
          const err103 = {instancePath:instancePath+"/beds",schemaPath:"#/properties/beds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}};
          (vErrors ??= []).push(err103);
          errors++;
        }
        if(data34 < 0 || isNaN(data34)){
          const err104 = {instancePath:instancePath+"/beds",schemaPath:"#/properties/beds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err104);
          errors++;
        }
      }
    }
    if(data.founded !== undefined){
      let data35 = data.founded;
      if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
        const err105 = {instancePath:instancePath+"/founded",schemaPath:"#/properties/founded/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err105);
        errors++;
      }
      if((typeof data35 == "number") && (isFinite(data35))){
        if(data35 > 2100 || isNaN(data35)){
          const err106 = {instancePath:instancePath+"/founded",schemaPath:"#/properties/founded/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
          (vErrors ??= []).push(err106);
          errors++;
        }
        if(data35 < 1950 || isNaN(data35)){
          const err107 = {instancePath:instancePath+"/founded",schemaPath:"#/properties/founded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1950}};
          (vErrors ??= []).push(err107);
          errors++;
        }
      }
    }
    if(data.opened !== undefined){
      let data36 = data.opened;
      if(typeof data36 === "string"){
        if(!pattern8.test(data36)){
          const err108 = {instancePath:instancePath+"/opened",schemaPath:"#/properties/opened/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err108);
          errors++;
        }
      }
      else {
        const err109 = {instancePath:instancePath+"/opened",schemaPath:"#/properties/opened/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err109);
        errors++;
      }
    }
    if(data.visited !== undefined){
      let data37 = data.visited;
      if(typeof data37 === "string"){
        if(!pattern9.test(data37)){
          const err110 = {instancePath:instancePath+"/visited",schemaPath:"#/properties/visited/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]$"}};
          (vErrors ??= []).push(err110);
          errors++;
        }
      }
      else {
        const err111 = {instancePath:instancePath+"/visited",schemaPath:"#/properties/visited/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err111);
        errors++;
      }
    }
    if(data.hasBoat !== undefined){
      if(typeof data.hasBoat !== "boolean"){
        const err112 = {instancePath:instancePath+"/hasBoat",schemaPath:"#/properties/hasBoat/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err112);
        errors++;
      }
    }
    if(data.boatLength !== undefined){
      let data39 = data.boatLength;
      if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
        const err113 = {instancePath:instancePath+"/boatLength",schemaPath:"#/properties/boatLength/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err113);
        errors++;
      }
      if((typeof data39 == "number") && (isFinite(data39))){
        if(data39 > 30 || isNaN(data39)){
          const err114 = {instancePath:instancePath+"/boatLength",schemaPath:"#/properties/boatLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
          (vErrors ??= []).push(err114);
          errors++;
        }
        if(data39 < 2 || isNaN(data39)){
          const err115 = {instancePath:instancePath+"/boatLength",schemaPath:"#/properties/boatLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
          (vErrors ??= []).push(err115);
          errors++;
        }
      }
    }
    if(data.boatPermit !== undefined){
      let data40 = data.boatPermit;
      if(typeof data40 === "string"){
        if(func1(data40) > 200){
          const err116 = {instancePath:instancePath+"/boatPermit",schemaPath:"#/properties/boatPermit/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err116);
          errors++;
        }
        if(func1(data40) < 1){
          const err117 = {instancePath:instancePath+"/boatPermit",schemaPath:"#/properties/boatPermit/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err117);
          errors++;
        }
      }
      else {
        const err118 = {instancePath:instancePath+"/boatPermit",schemaPath:"#/properties/boatPermit/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err118);
        errors++;
      }
    }
    if(data.map !== undefined){
      let data41 = data.map;
      if(typeof data41 === "string"){
        if(func1(data41) > 200){
          const err119 = {instancePath:instancePath+"/map",schemaPath:"#/properties/map/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err119);
          errors++;
        }
        if(func1(data41) < 1){
          const err120 = {instancePath:instancePath+"/map",schemaPath:"#/properties/map/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err120);
          errors++;
        }
      }
      else {
        const err121 = {instancePath:instancePath+"/map",schemaPath:"#/properties/map/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err121);
        errors++;
      }
    }
    if(data.seal !== undefined){
      let data42 = data.seal;
      if(typeof data42 === "string"){
        if(func1(data42) > 200){
          const err122 = {instancePath:instancePath+"/seal",schemaPath:"#/properties/seal/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err122);
          errors++;
        }
        if(func1(data42) < 1){
          const err123 = {instancePath:instancePath+"/seal",schemaPath:"#/properties/seal/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err123);
          errors++;
        }
      }
      else {
        const err124 = {instancePath:instancePath+"/seal",schemaPath:"#/properties/seal/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err124);
        errors++;
      }
    }
    if(data.remarks !== undefined){
      let data43 = data.remarks;
      if(typeof data43 === "string"){
        if(func1(data43) > 4000){
          const err125 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err125);
          errors++;
        }
        if(func1(data43) < 1){
          const err126 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err126);
          errors++;
        }
      }
      else {
        const err127 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err127);
        errors++;
      }
    }
    if(data.rota !== undefined){
      let data44 = data.rota;
      if(typeof data44 === "string"){
        if(func1(data44) > 4000){
          const err128 = {instancePath:instancePath+"/rota",schemaPath:"#/properties/rota/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err128);
          errors++;
        }
        if(func1(data44) < 1){
          const err129 = {instancePath:instancePath+"/rota",schemaPath:"#/properties/rota/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err129);
          errors++;
        }
      }
      else {
        const err130 = {instancePath:instancePath+"/rota",schemaPath:"#/properties/rota/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err130);
        errors++;
      }
    }
    if(data.crew !== undefined){
      let data45 = data.crew;
      if(Array.isArray(data45)){
        if(data45.length > 4){
          const err131 = {instancePath:instancePath+"/crew",schemaPath:"#/properties/crew/maxItems",keyword:"maxItems",params:{limit: 4}};
          (vErrors ??= []).push(err131);
          errors++;
        }
        if(data45.length < 1){
          const err132 = {instancePath:instancePath+"/crew",schemaPath:"#/properties/crew/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err132);
          errors++;
        }
        const len2 = data45.length;
        for(let i4=0; i4<len2; i4++){
          let data46 = data45[i4];
          const _errs132 = errors;
          let valid43 = true;
          const _errs133 = errors;
          if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
            let missing13;
            if((data46.duty === undefined) && (missing13 = "duty")){
              const err133 = {};
              (vErrors ??= []).push(err133);
              errors++;
            }
            else {
              if(data46.duty !== undefined){
                if("ring" !== data46.duty){
                  const err134 = {};
                  (vErrors ??= []).push(err134);
                  errors++;
                }
              }
            }
          }
          var _valid10 = _errs133 === errors;
          errors = _errs132;
          if(vErrors !== null){
            if(_errs132){
              vErrors.length = _errs132;
            }
            else {
              vErrors = null;
            }
          }
          let ifClause1;
          if(_valid10){
            const _errs135 = errors;
            if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
              if(data46.ringNo === undefined){
                const err135 = {instancePath:instancePath+"/crew/" + i4,schemaPath:"#/properties/crew/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "ringNo"}};
                (vErrors ??= []).push(err135);
                errors++;
              }
            }
            var _valid10 = _errs135 === errors;
            valid43 = _valid10;
            ifClause1 = "then";
          }
          else {
            const _errs136 = errors;
            if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
              if(data46.ringNo !== undefined){
                const err136 = {instancePath:instancePath+"/crew/" + i4+"/ringNo",schemaPath:"#/properties/crew/items/allOf/0/else/properties/ringNo/false schema",keyword:"false schema",params:{}};
                (vErrors ??= []).push(err136);
                errors++;
              }
            }
            var _valid10 = _errs136 === errors;
            valid43 = _valid10;
            if(valid43){
              var props6 = {};
              props6.ringNo = true;
              props6.duty = true;
            }
            ifClause1 = "else";
          }
          if(!valid43){
            const err137 = {instancePath:instancePath+"/crew/" + i4,schemaPath:"#/properties/crew/items/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause1}};
            (vErrors ??= []).push(err137);
            errors++;
          }
          const _errs138 = errors;
          let valid46 = true;
          const _errs139 = errors;
          const _errs140 = errors;
          const _errs141 = errors;
          if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
            let missing14;
            if((data46.days === undefined) && (missing14 = "days")){
              const err138 = {};
              (vErrors ??= []).push(err138);
              errors++;
            }
          }
          var valid47 = _errs141 === errors;
          if(valid47){
            const err139 = {};
            (vErrors ??= []).push(err139);
            errors++;
          }
          else {
            errors = _errs140;
            if(vErrors !== null){
              if(_errs140){
                vErrors.length = _errs140;
              }
              else {
                vErrors = null;
              }
            }
          }
          var _valid11 = _errs139 === errors;
          errors = _errs138;
          if(vErrors !== null){
            if(_errs138){
              vErrors.length = _errs138;
            }
            else {
              vErrors = null;
            }
          }
          if(_valid11){
            const _errs142 = errors;
            if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
              if(data46.why === undefined){
                const err140 = {instancePath:instancePath+"/crew/" + i4,schemaPath:"#/properties/crew/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "why"}};
                (vErrors ??= []).push(err140);
                errors++;
              }
            }
            var _valid11 = _errs142 === errors;
            valid46 = _valid11;
          }
          if(!valid46){
            const err141 = {instancePath:instancePath+"/crew/" + i4,schemaPath:"#/properties/crew/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
            (vErrors ??= []).push(err141);
            errors++;
          }
          if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
            if(data46.name === undefined){
              const err142 = {instancePath:instancePath+"/crew/" + i4,schemaPath:"#/properties/crew/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err142);
              errors++;
            }
            if(data46.duty === undefined){
              const err143 = {instancePath:instancePath+"/crew/" + i4,schemaPath:"#/properties/crew/items/required",keyword:"required",params:{missingProperty: "duty"}};
              (vErrors ??= []).push(err143);
              errors++;
            }
            for(const key1 in data46){
              if(!(((((key1 === "name") || (key1 === "duty")) || (key1 === "ringNo")) || (key1 === "days")) || (key1 === "why"))){
                const err144 = {instancePath:instancePath+"/crew/" + i4,schemaPath:"#/properties/crew/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err144);
                errors++;
              }
            }
            if(data46.name !== undefined){
              let data49 = data46.name;
              if(typeof data49 === "string"){
                if(func1(data49) > 30){
                  const err145 = {instancePath:instancePath+"/crew/" + i4+"/name",schemaPath:"#/properties/crew/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err145);
                  errors++;
                }
                if(func1(data49) < 2){
                  const err146 = {instancePath:instancePath+"/crew/" + i4+"/name",schemaPath:"#/properties/crew/items/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err146);
                  errors++;
                }
              }
              else {
                const err147 = {instancePath:instancePath+"/crew/" + i4+"/name",schemaPath:"#/properties/crew/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err147);
                errors++;
              }
            }
            if(data46.duty !== undefined){
              let data50 = data46.duty;
              if(typeof data50 !== "string"){
                const err148 = {instancePath:instancePath+"/crew/" + i4+"/duty",schemaPath:"#/properties/crew/items/properties/duty/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err148);
                errors++;
              }
              if(!(((data50 === "watch") || (data50 === "ring")) || (data50 === "drive"))){
                const err149 = {instancePath:instancePath+"/crew/" + i4+"/duty",schemaPath:"#/properties/crew/items/properties/duty/enum",keyword:"enum",params:{allowedValues: schema0.properties.crew.items.properties.duty.enum}};
                (vErrors ??= []).push(err149);
                errors++;
              }
            }
            if(data46.ringNo !== undefined){
              let data51 = data46.ringNo;
              if(typeof data51 === "string"){
                if(func1(data51) > 200){
                  const err150 = {instancePath:instancePath+"/crew/" + i4+"/ringNo",schemaPath:"#/properties/crew/items/properties/ringNo/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err150);
                  errors++;
                }
                if(func1(data51) < 1){
                  const err151 = {instancePath:instancePath+"/crew/" + i4+"/ringNo",schemaPath:"#/properties/crew/items/properties/ringNo/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err151);
                  errors++;
                }
              }
              else {
                const err152 = {instancePath:instancePath+"/crew/" + i4+"/ringNo",schemaPath:"#/properties/crew/items/properties/ringNo/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err152);
                errors++;
              }
            }
            if(data46.days !== undefined){
              let data52 = data46.days;
              if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
                const err153 = {instancePath:instancePath+"/crew/" + i4+"/days",schemaPath:"#/properties/crew/items/properties/days/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err153);
                errors++;
              }
              if((typeof data52 == "number") && (isFinite(data52))){
                if(data52 > 366 || isNaN(data52)){
                  const err154 = {instancePath:instancePath+"/crew/" + i4+"/days",schemaPath:"#/properties/crew/items/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366}};
                  (vErrors ??= []).push(err154);
                  errors++;
                }
                if(data52 < 0 || isNaN(data52)){
                  const err155 = {instancePath:instancePath+"/crew/" + i4+"/days",schemaPath:"#/properties/crew/items/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err155);
                  errors++;
                }
              }
            }
            if(data46.why !== undefined){
              let data53 = data46.why;
              if(typeof data53 === "string"){
                if(func1(data53) > 200){
                  const err156 = {instancePath:instancePath+"/crew/" + i4+"/why",schemaPath:"#/properties/crew/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err156);
                  errors++;
                }
                if(func1(data53) < 1){
                  const err157 = {instancePath:instancePath+"/crew/" + i4+"/why",schemaPath:"#/properties/crew/items/properties/why/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err157);
                  errors++;
                }
              }
              else {
                const err158 = {instancePath:instancePath+"/crew/" + i4+"/why",schemaPath:"#/properties/crew/items/properties/why/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err158);
                errors++;
              }
            }
          }
          else {
            const err159 = {instancePath:instancePath+"/crew/" + i4,schemaPath:"#/properties/crew/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err159);
            errors++;
          }
        }
      }
      else {
        const err160 = {instancePath:instancePath+"/crew",schemaPath:"#/properties/crew/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err160);
        errors++;
      }
    }
    if(data.visits !== undefined){
      let data54 = data.visits;
      if(Array.isArray(data54)){
        if(data54.length > 1000){
          const err161 = {instancePath:instancePath+"/visits",schemaPath:"#/properties/visits/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err161);
          errors++;
        }
        const len3 = data54.length;
        for(let i5=0; i5<len3; i5++){
          let data55 = data54[i5];
          if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
            if(data55.day === undefined){
              const err162 = {instancePath:instancePath+"/visits/" + i5,schemaPath:"#/properties/visits/items/required",keyword:"required",params:{missingProperty: "day"}};
              (vErrors ??= []).push(err162);
              errors++;
            }
            for(const key2 in data55){
              if(!(key2 === "day")){
                const err163 = {instancePath:instancePath+"/visits/" + i5,schemaPath:"#/properties/visits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err163);
                errors++;
              }
            }
            if(data55.day !== undefined){
              let data56 = data55.day;
              if(typeof data56 === "string"){
                if(!pattern8.test(data56)){
                  const err164 = {instancePath:instancePath+"/visits/" + i5+"/day",schemaPath:"#/properties/visits/items/properties/day/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err164);
                  errors++;
                }
              }
              else {
                const err165 = {instancePath:instancePath+"/visits/" + i5+"/day",schemaPath:"#/properties/visits/items/properties/day/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err165);
                errors++;
              }
            }
          }
          else {
            const err166 = {instancePath:instancePath+"/visits/" + i5,schemaPath:"#/properties/visits/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err166);
            errors++;
          }
        }
      }
      else {
        const err167 = {instancePath:instancePath+"/visits",schemaPath:"#/properties/visits/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err167);
        errors++;
      }
    }
  }
  else {
    const err168 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err168);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
