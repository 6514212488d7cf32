// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
export const validate = validate0;
const schema0 = {"type":"object","properties":{"reportYear":{"type":"integer","minimum":1900,"maximum":2100},"org":{"type":"string","minLength":1,"maxLength":200},"orgType":{"type":"string","enum":["ST","MF","JJ"]},"uscc":{"type":"string","pattern":"^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"},"registeredOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"certValidTo":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"street":{"type":"string","enum":["310110001","310110006","310110008","310110009","310110012","310110013","310110015","310110016","310110018","310110019","310110020","310110021"]},"residence":{"type":"string","minLength":1,"maxLength":200},"officeSame":{"type":"boolean"},"officeAddress":{"type":"string","minLength":1,"maxLength":200},"premisesType":{"type":"string","enum":["自有","租赁","无偿使用"]},"premisesUntil":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"legalRep":{"type":"string","minLength":2,"maxLength":30},"legalRepId":{"type":"string","pattern":"^[1-9][0-9]{16}[0-9X]$"},"legalRepMobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"contactName":{"type":"string","minLength":2,"maxLength":30},"contactMobile":{"type":"string","pattern":"^1[3-9][0-9]{9}$"},"email":{"type":"string","maxLength":254,"pattern":"^[A-Za-z0-9_.%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"},"regMode":{"type":"string","enum":["双重管理","直接登记"]},"supervisor":{"type":"string","enum":["JY","WJ","TY","KW","WL","MZ","RS","SW","SF","ST","CL","FL","TW","KX","GS","J01","J06","J08","J09","J12","J13","J15","J16","J18","J19","J20","J21"]},"industry":{"type":"string","enum":["工商服务业","科技研究","教育","卫生","社会服务","文化","体育","生态环境","法律","宗教","农业及农村发展","职业及从业组织","国际及其他涉外组织","其他"]},"isCharity":{"type":"boolean"},"registeredCapital":{"type":"integer","minimum":-1000000000000000,"maximum":1000000000000000},"charterApprovedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"charterHasParty":{"type":"boolean"},"charterHasValues":{"type":"boolean"},"councilSize":{"type":"integer","minimum":0,"maximum":1000000000000},"standingSize":{"type":"integer","minimum":0,"maximum":1000000000000},"supervisorCount":{"type":"integer","minimum":0,"maximum":1000000000000},"termStart":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"termYears":{"type":"integer","minimum":1,"maximum":5},"memberTotal":{"type":"integer","minimum":0,"maximum":1000000000000},"memberUnits":{"type":"integer","minimum":0,"maximum":1000000000000},"memberPersons":{"type":"integer","minimum":0,"maximum":1000000000000},"assemblyCount":{"type":"integer","minimum":0,"maximum":1000000000000},"councilMeetings":{"type":"integer","minimum":0,"maximum":1000000000000},"legalRepElsewhere":{"type":"boolean"},"leaders":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":2,"maxLength":30},"post":{"type":"string","enum":["P1","P2","P3","P4","P5","P6"]},"idNumber":{"type":"string","pattern":"^[1-9][0-9]{16}[0-9X]$"},"partyMember":{"type":"boolean"},"official":{"type":"boolean"},"approvalNo":{"type":"string","minLength":1,"maxLength":200},"otherPosts":{"type":"integer","minimum":0,"maximum":1000000000000},"fullTime":{"type":"boolean"},"terms":{"type":"integer","minimum":1,"maximum":1000000000000}},"required":["name","post","idNumber","partyMember","official","otherPosts","fullTime","terms"],"additionalProperties":false},"minItems":1,"maxItems":1000},"branches":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"kind":{"type":"string","enum":["分支机构","代表机构","专项基金"]},"head":{"type":"string","minLength":2,"maxLength":30},"since":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"account":{"type":"boolean"}},"required":["name","kind","head","since","account"],"additionalProperties":false},"maxItems":1000},"systems":{"type":"array","items":{"type":"string","enum":["财务","人事","印章","证书","档案","重大事项报告","信息公开","会费","分支机构"]},"minItems":1,"uniqueItems":true},"changes":{"type":"array","items":{"type":"object","properties":{"matter":{"type":"string","minLength":1,"maxLength":200},"before":{"type":"string","minLength":1,"maxLength":200},"after":{"type":"string","minLength":1,"maxLength":200},"approvedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["matter","before","after","approvedOn"],"additionalProperties":false},"maxItems":1000},"disclosure":{"type":"array","items":{"type":"string","enum":["社会组织信息平台","自有网站","公众号","公告栏","会员大会"]},"minItems":1,"uniqueItems":true},"partyFull":{"type":"integer","minimum":0,"maximum":1000000000000},"partyProb":{"type":"integer","minimum":0,"maximum":1000000000000},"hasPartyOrg":{"type":"boolean"},"partyOrgType":{"type":"string","enum":["党委","党总支","党支部","联合党支部","临时党支部","功能型党组织"]},"noPartyReason":{"type":"string","minLength":1,"maxLength":4000},"partyLiaison":{"type":"string","minLength":2,"maxLength":30},"partySecretary":{"type":"string","minLength":2,"maxLength":30},"crossPost":{"type":"boolean"},"partyActs":{"type":"integer","minimum":0,"maximum":1000000000000},"partyDecides":{"type":"boolean"},"hasUnion":{"type":"boolean"},"unionMembers":{"type":"integer","minimum":0,"maximum":1000000000000},"hasWomen":{"type":"boolean"},"staffTotal":{"type":"integer","minimum":0,"maximum":1000000000000},"staffFull":{"type":"integer","minimum":0,"maximum":1000000000000},"staffPart":{"type":"integer","minimum":0,"maximum":1000000000000},"staffDegree":{"type":"integer","minimum":0,"maximum":1000000000000},"socialWorkers":{"type":"integer","minimum":0,"maximum":1000000000000},"contracts":{"type":"integer","minimum":0,"maximum":1000000000000},"insured":{"type":"integer","minimum":0,"maximum":1000000000000},"gradHired":{"type":"integer","minimum":0,"maximum":1000000000000},"volunteers":{"type":"integer","minimum":0,"maximum":1000000000000},"accounting":{"type":"string","enum":["A2004","A2024","其他"]},"auditor":{"type":"string","minLength":1,"maxLength":200},"auditOpinion":{"type":"string","enum":["无保留意见","带强调事项段的无保留意见","保留意见","否定意见","无法表示意见","未审计"]},"cash":{"type":"integer","minimum":0,"maximum":1000000000000000},"fixedNet":{"type":"integer","minimum":0,"maximum":1000000000000000},"totalAssets":{"type":"integer","minimum":-1000000000000000,"maximum":1000000000000000},"totalLiabilities":{"type":"integer","minimum":0,"maximum":1000000000000000},"restricted":{"type":"integer","minimum":-1000000000000000,"maximum":1000000000000000},"unrestricted":{"type":"integer","minimum":-1000000000000000,"maximum":1000000000000000},"netAssets":{"type":"integer","minimum":-1000000000000000,"maximum":1000000000000000},"netOpening":{"type":"integer","minimum":-1000000000000000,"maximum":1000000000000000},"netAdj":{"type":"integer","minimum":-1000000000000000,"maximum":1000000000000000},"netAdjReason":{"type":"string","minLength":1,"maxLength":4000},"incDonation":{"type":"integer","minimum":0,"maximum":1000000000000000},"foreignDonation":{"type":"integer","minimum":0,"maximum":1000000000000000},"incDues":{"type":"integer","minimum":0,"maximum":1000000000000000},"incServices":{"type":"integer","minimum":0,"maximum":1000000000000000},"gpAmount":{"type":"integer","minimum":0,"maximum":1000000000000000},"incSales":{"type":"integer","minimum":0,"maximum":1000000000000000},"incGov":{"type":"integer","minimum":0,"maximum":1000000000000000},"incInvest":{"type":"integer","minimum":-1000000000000000,"maximum":1000000000000000},"incOther":{"type":"integer","minimum":0,"maximum":1000000000000000},"incTotal":{"type":"integer","minimum":-1000000000000000,"maximum":1000000000000000},"expProgram":{"type":"integer","minimum":0,"maximum":1000000000000000},"expAdmin":{"type":"integer","minimum":0,"maximum":1000000000000000},"payroll":{"type":"integer","minimum":0,"maximum":1000000000000000},"expFund":{"type":"integer","minimum":-1000000000000000,"maximum":1000000000000000},"expOther":{"type":"integer","minimum":0,"maximum":1000000000000000},"expTotal":{"type":"integer","minimum":-1000000000000000,"maximum":1000000000000000},"expCharity":{"type":"integer","minimum":0,"maximum":1000000000000000},"activities":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"heldOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"kind":{"type":"string","enum":["服务","培训","论坛","展会","评比","公益","其他"]},"people":{"type":"integer","minimum":0,"maximum":1000000000000},"fee":{"type":"integer","minimum":0,"maximum":1000000000000000},"approvalNo":{"type":"string","minLength":1,"maxLength":200}},"required":["name","heldOn","kind","people","fee"],"additionalProperties":false,"allOf":[{"if":{"properties":{"kind":{"const":"评比"}},"required":["kind"]},"else":{"properties":{"approvalNo":false}}}]},"maxItems":1000},"duesTiers":{"type":"integer","minimum":0,"maximum":1000000000000},"duesPassedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"duesDue":{"type":"integer","minimum":0,"maximum":1000000000000},"duesPresent":{"type":"integer","minimum":0,"maximum":1000000000000},"duesFor":{"type":"integer","minimum":0,"maximum":1000000000000},"duesSecret":{"type":"boolean"},"forcedDues":{"type":"boolean"},"illegalFees":{"type":"integer","minimum":0,"maximum":1000000000000000},"refunded":{"type":"integer","minimum":0,"maximum":1000000000000000},"awardFees":{"type":"integer","minimum":0,"maximum":1000000000000000},"hasForeign":{"type":"boolean"},"foreignActs":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"heldOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"country":{"type":"string","minLength":1,"maxLength":200},"people":{"type":"integer","minimum":0,"maximum":1000000000000}},"required":["name","heldOn","country","people"],"additionalProperties":false},"maxItems":1000},"foreignStaff":{"type":"integer","minimum":0,"maximum":1000000000000},"intlOrgs":{"type":"string","minLength":1,"maxLength":200},"foreignReported":{"type":"boolean"},"lastRectification":{"type":"string","minLength":1,"maxLength":4000},"rectificationReport":{"type":"string","minLength":1,"maxLength":200},"pledge":{"type":"string","minLength":1,"maxLength":200},"declarationScan":{"type":"string","minLength":1,"maxLength":200},"supervisorOpinion":{"type":"string","minLength":1,"maxLength":4000},"partyOpinion":{"type":"string","minLength":1,"maxLength":4000},"reviewedConclusion":{"type":"string","enum":["合格","基本合格","不合格"]},"reviewReason":{"type":"string","minLength":1,"maxLength":4000},"reviewedOn":{"type":"string","pattern":"^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}},"required":["reportYear","org","officeSame","premisesType","legalRepId","legalRepMobile","contactName","contactMobile","industry","charterApprovedOn","charterHasParty","charterHasValues","councilSize","supervisorCount","termStart","termYears","councilMeetings","systems","disclosure","partyFull","partyProb","hasPartyOrg","hasUnion","hasWomen","staffTotal","staffFull","staffPart","staffDegree","socialWorkers","contracts","insured","gradHired","accounting","auditor","auditOpinion","cash","fixedNet","totalAssets","totalLiabilities","restricted","unrestricted","netAssets","netOpening","incDonation","foreignDonation","incDues","incServices","gpAmount","incSales","incGov","incInvest","incOther","incTotal","expProgram","expAdmin","payroll","expFund","expOther","expTotal","hasForeign","pledge","declarationScan"],"additionalProperties":false,"allOf":[{"if":{"properties":{"officeSame":{"const":false}},"required":["officeSame"]},"then":{"required":["officeAddress"]},"else":{"properties":{"officeAddress":false}}},{"if":{"properties":{"premisesType":{"enum":["租赁","无偿使用"]}},"required":["premisesType"]},"then":{"required":["premisesUntil"]},"else":{"properties":{"premisesUntil":false}}},{"if":{"properties":{"regMode":{"const":"双重管理"}},"required":["regMode"]},"then":{"required":["supervisor"]},"else":{"properties":{"supervisor":false}}},{"if":{"properties":{"orgType":{"const":"ST"}},"required":["orgType"]},"then":{"required":["standingSize"]},"else":{"properties":{"standingSize":false}}},{"if":{"properties":{"orgType":{"const":"ST"}},"required":["orgType"]},"then":{"required":["memberTotal"]},"else":{"properties":{"memberTotal":false}}},{"if":{"properties":{"orgType":{"const":"ST"}},"required":["orgType"]},"then":{"required":["memberUnits"]},"else":{"properties":{"memberUnits":false}}},{"if":{"properties":{"orgType":{"const":"ST"}},"required":["orgType"]},"then":{"required":["memberPersons"]},"else":{"properties":{"memberPersons":false}}},{"if":{"properties":{"orgType":{"const":"ST"}},"required":["orgType"]},"then":{"required":["assemblyCount"]},"else":{"properties":{"assemblyCount":false}}},{"if":{"properties":{"orgType":{"const":"ST"}},"required":["orgType"]},"then":{"required":["legalRepElsewhere"]},"else":{"properties":{"legalRepElsewhere":false}}},{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["partyOrgType"]},"else":{"properties":{"partyOrgType":false}}},{"if":{"properties":{"hasPartyOrg":{"const":false}},"required":["hasPartyOrg"]},"then":{"required":["noPartyReason"]},"else":{"properties":{"noPartyReason":false}}},{"if":{"properties":{"hasPartyOrg":{"const":false}},"required":["hasPartyOrg"]},"then":{"required":["partyLiaison"]},"else":{"properties":{"partyLiaison":false}}},{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["partySecretary"]},"else":{"properties":{"partySecretary":false}}},{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["crossPost"]},"else":{"properties":{"crossPost":false}}},{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["partyActs"]},"else":{"properties":{"partyActs":false}}},{"if":{"properties":{"hasPartyOrg":{"const":true}},"required":["hasPartyOrg"]},"then":{"required":["partyDecides"]},"else":{"properties":{"partyDecides":false}}},{"if":{"properties":{"hasUnion":{"const":true}},"required":["hasUnion"]},"then":{"required":["unionMembers"]},"else":{"properties":{"unionMembers":false}}},{"if":{"properties":{"netAdj":{"not":{"const":0}}},"required":["netAdj"]},"then":{"required":["netAdjReason"]},"else":{"properties":{"netAdjReason":false}}},{"if":{"anyOf":[{"properties":{"isCharity":{"const":true}},"required":["isCharity"]},{"properties":{"orgType":{"const":"JJ"}},"required":["orgType"]}]},"then":{"required":["expCharity"]},"else":{"properties":{"expCharity":false}}},{"if":{"properties":{"orgType":{"const":"ST"}},"required":["orgType"]},"then":{"required":["duesTiers"]},"else":{"properties":{"duesTiers":false}}},{"if":{"properties":{"duesTiers":{"type":"integer","exclusiveMinimum":0}},"required":["duesTiers"]},"then":{"required":["duesPassedOn"]},"else":{"properties":{"duesPassedOn":false}}},{"if":{"properties":{"duesTiers":{"type":"integer","exclusiveMinimum":0}},"required":["duesTiers"]},"then":{"required":["duesDue"]},"else":{"properties":{"duesDue":false}}},{"if":{"properties":{"duesTiers":{"type":"integer","exclusiveMinimum":0}},"required":["duesTiers"]},"then":{"required":["duesPresent"]},"else":{"properties":{"duesPresent":false}}},{"if":{"properties":{"duesTiers":{"type":"integer","exclusiveMinimum":0}},"required":["duesTiers"]},"then":{"required":["duesFor"]},"else":{"properties":{"duesFor":false}}},{"if":{"properties":{"duesTiers":{"type":"integer","exclusiveMinimum":0}},"required":["duesTiers"]},"then":{"required":["duesSecret"]},"else":{"properties":{"duesSecret":false}}},{"if":{"properties":{"orgType":{"const":"ST"}},"required":["orgType"]},"then":{"required":["forcedDues"]},"else":{"properties":{"forcedDues":false}}},{"if":{"properties":{"orgType":{"const":"ST"}},"required":["orgType"]},"then":{"required":["illegalFees"]},"else":{"properties":{"illegalFees":false}}},{"if":{"properties":{"orgType":{"const":"ST"}},"required":["orgType"]},"then":{"required":["refunded"]},"else":{"properties":{"refunded":false}}},{"if":{"properties":{"orgType":{"const":"ST"}},"required":["orgType"]},"then":{"required":["awardFees"]},"else":{"properties":{"awardFees":false}}},{"if":{"properties":{"hasForeign":{"const":true}},"required":["hasForeign"]},"else":{"properties":{"foreignActs":false}}},{"if":{"properties":{"hasForeign":{"const":true}},"required":["hasForeign"]},"then":{"required":["foreignStaff"]},"else":{"properties":{"foreignStaff":false}}},{"if":{"properties":{"hasForeign":{"const":true}},"required":["hasForeign"]},"else":{"properties":{"intlOrgs":false}}},{"if":{"anyOf":[{"properties":{"hasForeign":{"const":true}},"required":["hasForeign"]},{"properties":{"foreignDonation":{"type":"integer","exclusiveMinimum":0}},"required":["foreignDonation"]}]},"then":{"required":["foreignReported"]},"else":{"properties":{"foreignReported":false}}},{"if":{"required":["lastRectification"]},"then":{"required":["rectificationReport"]},"else":{"properties":{"rectificationReport":false}}},{"if":{"required":["reviewedConclusion"]},"then":{"required":["reviewReason"]},"else":{"properties":{"reviewReason":false}}},{"if":{"required":["reviewedConclusion"]},"then":{"required":["reviewedOn"]},"else":{"properties":{"reviewedOn":false}}}]};
const func0 = Object.prototype.hasOwnProperty;
function func1(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
const pattern0 = new RegExp("^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$", "u");
const pattern1 = new RegExp("^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern4 = new RegExp("^[1-9][0-9]{16}[0-9X]$", "u");
const pattern5 = new RegExp("^1[3-9][0-9]{9}$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9_.%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", "u");

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
    if((data.officeSame === undefined) && (missing0 = "officeSame")){
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
    else {
      if(data.officeSame !== undefined){
        if(false !== data.officeSame){
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
      if(data.officeAddress === undefined){
        const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "officeAddress"}};
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
      if(data.officeAddress !== undefined){
        const err3 = {instancePath:instancePath+"/officeAddress",schemaPath:"#/allOf/0/else/properties/officeAddress/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if(valid1){
      var props0 = {};
      props0.officeAddress = true;
      props0.officeSame = true;
    }
    ifClause0 = "else";
  }
  if(!valid1){
    const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
    (vErrors ??= []).push(err4);
    errors++;
  }
  const _errs8 = errors;
  let valid4 = true;
  const _errs9 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing1;
    if((data.premisesType === undefined) && (missing1 = "premisesType")){
      const err5 = {};
      (vErrors ??= []).push(err5);
      errors++;
    }
    else {
      if(data.premisesType !== undefined){
        let data2 = data.premisesType;
        if(!((data2 === "租赁") || (data2 === "无偿使用"))){
          const err6 = {};
          (vErrors ??= []).push(err6);
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
  let ifClause1;
  if(_valid1){
    const _errs11 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.premisesUntil === undefined){
        const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "premisesUntil"}};
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid4 = _valid1;
    ifClause1 = "then";
  }
  else {
    const _errs12 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.premisesUntil !== undefined){
        const err8 = {instancePath:instancePath+"/premisesUntil",schemaPath:"#/allOf/1/else/properties/premisesUntil/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    var _valid1 = _errs12 === errors;
    valid4 = _valid1;
    if(valid4){
      var props1 = {};
      props1.premisesUntil = true;
      props1.premisesType = true;
    }
    ifClause1 = "else";
  }
  if(!valid4){
    const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1}};
    (vErrors ??= []).push(err9);
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
  const _errs14 = errors;
  let valid7 = true;
  const _errs15 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing2;
    if((data.regMode === undefined) && (missing2 = "regMode")){
      const err10 = {};
      (vErrors ??= []).push(err10);
      errors++;
    }
    else {
      if(data.regMode !== undefined){
        if("双重管理" !== data.regMode){
          const err11 = {};
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
    }
  }
  var _valid2 = _errs15 === errors;
  errors = _errs14;
  if(vErrors !== null){
    if(_errs14){
      vErrors.length = _errs14;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause2;
  if(_valid2){
    const _errs17 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.supervisor === undefined){
        const err12 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "supervisor"}};
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    var _valid2 = _errs17 === errors;
    valid7 = _valid2;
    ifClause2 = "then";
  }
  else {
    const _errs18 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.supervisor !== undefined){
        const err13 = {instancePath:instancePath+"/supervisor",schemaPath:"#/allOf/2/else/properties/supervisor/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    var _valid2 = _errs18 === errors;
    valid7 = _valid2;
    if(valid7){
      var props2 = {};
      props2.supervisor = true;
      props2.regMode = true;
    }
    ifClause2 = "else";
  }
  if(!valid7){
    const err14 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: ifClause2}};
    (vErrors ??= []).push(err14);
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
  const _errs20 = errors;
  let valid10 = true;
  const _errs21 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing3;
    if((data.orgType === undefined) && (missing3 = "orgType")){
      const err15 = {};
      (vErrors ??= []).push(err15);
      errors++;
    }
    else {
      if(data.orgType !== undefined){
        if("ST" !== data.orgType){
          const err16 = {};
          (vErrors ??= []).push(err16);
          errors++;
        }
      }
    }
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
  let ifClause3;
  if(_valid3){
    const _errs23 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.standingSize === undefined){
        const err17 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "standingSize"}};
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    var _valid3 = _errs23 === errors;
    valid10 = _valid3;
    ifClause3 = "then";
  }
  else {
    const _errs24 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.standingSize !== undefined){
        const err18 = {instancePath:instancePath+"/standingSize",schemaPath:"#/allOf/3/else/properties/standingSize/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    var _valid3 = _errs24 === errors;
    valid10 = _valid3;
    if(valid10){
      var props3 = {};
      props3.standingSize = true;
      props3.orgType = true;
    }
    ifClause3 = "else";
  }
  if(!valid10){
    const err19 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: ifClause3}};
    (vErrors ??= []).push(err19);
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
  const _errs26 = errors;
  let valid13 = true;
  const _errs27 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing4;
    if((data.orgType === undefined) && (missing4 = "orgType")){
      const err20 = {};
      (vErrors ??= []).push(err20);
      errors++;
    }
    else {
      if(data.orgType !== undefined){
        if("ST" !== data.orgType){
          const err21 = {};
          (vErrors ??= []).push(err21);
          errors++;
        }
      }
    }
  }
  var _valid4 = _errs27 === errors;
  errors = _errs26;
  if(vErrors !== null){
    if(_errs26){
      vErrors.length = _errs26;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause4;
  if(_valid4){
    const _errs29 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.memberTotal === undefined){
        const err22 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "memberTotal"}};
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    var _valid4 = _errs29 === errors;
    valid13 = _valid4;
    ifClause4 = "then";
  }
  else {
    const _errs30 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.memberTotal !== undefined){
        const err23 = {instancePath:instancePath+"/memberTotal",schemaPath:"#/allOf/4/else/properties/memberTotal/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    var _valid4 = _errs30 === errors;
    valid13 = _valid4;
    if(valid13){
      var props4 = {};
      props4.memberTotal = true;
      props4.orgType = true;
    }
    ifClause4 = "else";
  }
  if(!valid13){
    const err24 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause4}};
    (vErrors ??= []).push(err24);
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
  const _errs32 = errors;
  let valid16 = true;
  const _errs33 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing5;
    if((data.orgType === undefined) && (missing5 = "orgType")){
      const err25 = {};
      (vErrors ??= []).push(err25);
      errors++;
    }
    else {
      if(data.orgType !== undefined){
        if("ST" !== data.orgType){
          const err26 = {};
          (vErrors ??= []).push(err26);
          errors++;
        }
      }
    }
  }
  var _valid5 = _errs33 === errors;
  errors = _errs32;
  if(vErrors !== null){
    if(_errs32){
      vErrors.length = _errs32;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause5;
  if(_valid5){
    const _errs35 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.memberUnits === undefined){
        const err27 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "memberUnits"}};
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    var _valid5 = _errs35 === errors;
    valid16 = _valid5;
    ifClause5 = "then";
  }
  else {
    const _errs36 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.memberUnits !== undefined){
        const err28 = {instancePath:instancePath+"/memberUnits",schemaPath:"#/allOf/5/else/properties/memberUnits/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    var _valid5 = _errs36 === errors;
    valid16 = _valid5;
    if(valid16){
      var props5 = {};
      props5.memberUnits = true;
      props5.orgType = true;
    }
    ifClause5 = "else";
  }
  if(!valid16){
    const err29 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: ifClause5}};
    (vErrors ??= []).push(err29);
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
  const _errs38 = errors;
  let valid19 = true;
  const _errs39 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing6;
    if((data.orgType === undefined) && (missing6 = "orgType")){
      const err30 = {};
      (vErrors ??= []).push(err30);
      errors++;
    }
    else {
      if(data.orgType !== undefined){
        if("ST" !== data.orgType){
          const err31 = {};
          (vErrors ??= []).push(err31);
          errors++;
        }
      }
    }
  }
  var _valid6 = _errs39 === errors;
  errors = _errs38;
  if(vErrors !== null){
    if(_errs38){
      vErrors.length = _errs38;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause6;
  if(_valid6){
    const _errs41 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.memberPersons === undefined){
        const err32 = {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "memberPersons"}};
        (vErrors ??= []).push(err32);
        errors++;
      }
    }
    var _valid6 = _errs41 === errors;
    valid19 = _valid6;
    ifClause6 = "then";
  }
  else {
    const _errs42 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.memberPersons !== undefined){
        const err33 = {instancePath:instancePath+"/memberPersons",schemaPath:"#/allOf/6/else/properties/memberPersons/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    var _valid6 = _errs42 === errors;
    valid19 = _valid6;
    if(valid19){
      var props6 = {};
      props6.memberPersons = true;
      props6.orgType = true;
    }
    ifClause6 = "else";
  }
  if(!valid19){
    const err34 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: ifClause6}};
    (vErrors ??= []).push(err34);
    errors++;
  }
  if(props0 !== true && props6 !== undefined){
    if(props6 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props6);
    }
  }
  const _errs44 = errors;
  let valid22 = true;
  const _errs45 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing7;
    if((data.orgType === undefined) && (missing7 = "orgType")){
      const err35 = {};
      (vErrors ??= []).push(err35);
      errors++;
    }
    else {
      if(data.orgType !== undefined){
        if("ST" !== data.orgType){
          const err36 = {};
          (vErrors ??= []).push(err36);
          errors++;
        }
      }
    }
  }
  var _valid7 = _errs45 === errors;
  errors = _errs44;
  if(vErrors !== null){
    if(_errs44){
      vErrors.length = _errs44;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause7;
  if(_valid7){
    const _errs47 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.assemblyCount === undefined){
        const err37 = {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "assemblyCount"}};
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    var _valid7 = _errs47 === errors;
    valid22 = _valid7;
    ifClause7 = "then";
  }
  else {
    const _errs48 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.assemblyCount !== undefined){
        const err38 = {instancePath:instancePath+"/assemblyCount",schemaPath:"#/allOf/7/else/properties/assemblyCount/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    var _valid7 = _errs48 === errors;
    valid22 = _valid7;
    if(valid22){
      var props7 = {};
      props7.assemblyCount = true;
      props7.orgType = true;
    }
    ifClause7 = "else";
  }
  if(!valid22){
    const err39 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: ifClause7}};
    (vErrors ??= []).push(err39);
    errors++;
  }
  if(props0 !== true && props7 !== undefined){
    if(props7 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props7);
    }
  }
  const _errs50 = errors;
  let valid25 = true;
  const _errs51 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing8;
    if((data.orgType === undefined) && (missing8 = "orgType")){
      const err40 = {};
      (vErrors ??= []).push(err40);
      errors++;
    }
    else {
      if(data.orgType !== undefined){
        if("ST" !== data.orgType){
          const err41 = {};
          (vErrors ??= []).push(err41);
          errors++;
        }
      }
    }
  }
  var _valid8 = _errs51 === errors;
  errors = _errs50;
  if(vErrors !== null){
    if(_errs50){
      vErrors.length = _errs50;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause8;
  if(_valid8){
    const _errs53 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.legalRepElsewhere === undefined){
        const err42 = {instancePath,schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty: "legalRepElsewhere"}};
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    var _valid8 = _errs53 === errors;
    valid25 = _valid8;
    ifClause8 = "then";
  }
  else {
    const _errs54 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.legalRepElsewhere !== undefined){
        const err43 = {instancePath:instancePath+"/legalRepElsewhere",schemaPath:"#/allOf/8/else/properties/legalRepElsewhere/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err43);
        errors++;
      }
    }
    var _valid8 = _errs54 === errors;
    valid25 = _valid8;
    if(valid25){
      var props8 = {};
      props8.legalRepElsewhere = true;
      props8.orgType = true;
    }
    ifClause8 = "else";
  }
  if(!valid25){
    const err44 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: ifClause8}};
    (vErrors ??= []).push(err44);
    errors++;
  }
  if(props0 !== true && props8 !== undefined){
    if(props8 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props8);
    }
  }
  const _errs56 = errors;
  let valid28 = true;
  const _errs57 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing9;
    if((data.hasPartyOrg === undefined) && (missing9 = "hasPartyOrg")){
      const err45 = {};
      (vErrors ??= []).push(err45);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(true !== data.hasPartyOrg){
          const err46 = {};
          (vErrors ??= []).push(err46);
          errors++;
        }
      }
    }
  }
  var _valid9 = _errs57 === errors;
  errors = _errs56;
  if(vErrors !== null){
    if(_errs56){
      vErrors.length = _errs56;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause9;
  if(_valid9){
    const _errs59 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyOrgType === undefined){
        const err47 = {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "partyOrgType"}};
        (vErrors ??= []).push(err47);
        errors++;
      }
    }
    var _valid9 = _errs59 === errors;
    valid28 = _valid9;
    ifClause9 = "then";
  }
  else {
    const _errs60 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyOrgType !== undefined){
        const err48 = {instancePath:instancePath+"/partyOrgType",schemaPath:"#/allOf/9/else/properties/partyOrgType/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err48);
        errors++;
      }
    }
    var _valid9 = _errs60 === errors;
    valid28 = _valid9;
    if(valid28){
      var props9 = {};
      props9.partyOrgType = true;
      props9.hasPartyOrg = true;
    }
    ifClause9 = "else";
  }
  if(!valid28){
    const err49 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: ifClause9}};
    (vErrors ??= []).push(err49);
    errors++;
  }
  if(props0 !== true && props9 !== undefined){
    if(props9 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props9);
    }
  }
  const _errs62 = errors;
  let valid31 = true;
  const _errs63 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing10;
    if((data.hasPartyOrg === undefined) && (missing10 = "hasPartyOrg")){
      const err50 = {};
      (vErrors ??= []).push(err50);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(false !== data.hasPartyOrg){
          const err51 = {};
          (vErrors ??= []).push(err51);
          errors++;
        }
      }
    }
  }
  var _valid10 = _errs63 === errors;
  errors = _errs62;
  if(vErrors !== null){
    if(_errs62){
      vErrors.length = _errs62;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause10;
  if(_valid10){
    const _errs65 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.noPartyReason === undefined){
        const err52 = {instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty: "noPartyReason"}};
        (vErrors ??= []).push(err52);
        errors++;
      }
    }
    var _valid10 = _errs65 === errors;
    valid31 = _valid10;
    ifClause10 = "then";
  }
  else {
    const _errs66 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.noPartyReason !== undefined){
        const err53 = {instancePath:instancePath+"/noPartyReason",schemaPath:"#/allOf/10/else/properties/noPartyReason/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err53);
        errors++;
      }
    }
    var _valid10 = _errs66 === errors;
    valid31 = _valid10;
    if(valid31){
      var props10 = {};
      props10.noPartyReason = true;
      props10.hasPartyOrg = true;
    }
    ifClause10 = "else";
  }
  if(!valid31){
    const err54 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: ifClause10}};
    (vErrors ??= []).push(err54);
    errors++;
  }
  if(props0 !== true && props10 !== undefined){
    if(props10 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props10);
    }
  }
  const _errs68 = errors;
  let valid34 = true;
  const _errs69 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing11;
    if((data.hasPartyOrg === undefined) && (missing11 = "hasPartyOrg")){
      const err55 = {};
      (vErrors ??= []).push(err55);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(false !== data.hasPartyOrg){
          const err56 = {};
          (vErrors ??= []).push(err56);
          errors++;
        }
      }
    }
  }
  var _valid11 = _errs69 === errors;
  errors = _errs68;
  if(vErrors !== null){
    if(_errs68){
      vErrors.length = _errs68;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause11;
  if(_valid11){
    const _errs71 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyLiaison === undefined){
        const err57 = {instancePath,schemaPath:"#/allOf/11/then/required",keyword:"required",params:{missingProperty: "partyLiaison"}};
        (vErrors ??= []).push(err57);
        errors++;
      }
    }
    var _valid11 = _errs71 === errors;
    valid34 = _valid11;
    ifClause11 = "then";
  }
  else {
    const _errs72 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyLiaison !== undefined){
        const err58 = {instancePath:instancePath+"/partyLiaison",schemaPath:"#/allOf/11/else/properties/partyLiaison/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err58);
        errors++;
      }
    }
    var _valid11 = _errs72 === errors;
    valid34 = _valid11;
    if(valid34){
      var props11 = {};
      props11.partyLiaison = true;
      props11.hasPartyOrg = true;
    }
    ifClause11 = "else";
  }
  if(!valid34){
    const err59 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: ifClause11}};
    (vErrors ??= []).push(err59);
    errors++;
  }
  if(props0 !== true && props11 !== undefined){
    if(props11 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props11);
    }
  }
  const _errs74 = errors;
  let valid37 = true;
  const _errs75 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing12;
    if((data.hasPartyOrg === undefined) && (missing12 = "hasPartyOrg")){
      const err60 = {};
      (vErrors ??= []).push(err60);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(true !== data.hasPartyOrg){
          const err61 = {};
          (vErrors ??= []).push(err61);
          errors++;
        }
      }
    }
  }
  var _valid12 = _errs75 === errors;
  errors = _errs74;
  if(vErrors !== null){
    if(_errs74){
      vErrors.length = _errs74;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause12;
  if(_valid12){
    const _errs77 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partySecretary === undefined){
        const err62 = {instancePath,schemaPath:"#/allOf/12/then/required",keyword:"required",params:{missingProperty: "partySecretary"}};
        (vErrors ??= []).push(err62);
        errors++;
      }
    }
    var _valid12 = _errs77 === errors;
    valid37 = _valid12;
    ifClause12 = "then";
  }
  else {
    const _errs78 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partySecretary !== undefined){
        const err63 = {instancePath:instancePath+"/partySecretary",schemaPath:"#/allOf/12/else/properties/partySecretary/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err63);
        errors++;
      }
    }
    var _valid12 = _errs78 === errors;
    valid37 = _valid12;
    if(valid37){
      var props12 = {};
      props12.partySecretary = true;
      props12.hasPartyOrg = true;
    }
    ifClause12 = "else";
  }
  if(!valid37){
    const err64 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: ifClause12}};
    (vErrors ??= []).push(err64);
    errors++;
  }
  if(props0 !== true && props12 !== undefined){
    if(props12 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props12);
    }
  }
  const _errs80 = errors;
  let valid40 = true;
  const _errs81 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing13;
    if((data.hasPartyOrg === undefined) && (missing13 = "hasPartyOrg")){
      const err65 = {};
      (vErrors ??= []).push(err65);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(true !== data.hasPartyOrg){
          const err66 = {};
          (vErrors ??= []).push(err66);
          errors++;
        }
      }
    }
  }
  var _valid13 = _errs81 === errors;
  errors = _errs80;
  if(vErrors !== null){
    if(_errs80){
      vErrors.length = _errs80;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause13;
  if(_valid13){
    const _errs83 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.crossPost === undefined){
        const err67 = {instancePath,schemaPath:"#/allOf/13/then/required",keyword:"required",params:{missingProperty: "crossPost"}};
        (vErrors ??= []).push(err67);
        errors++;
      }
    }
    var _valid13 = _errs83 === errors;
    valid40 = _valid13;
    ifClause13 = "then";
  }
  else {
    const _errs84 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.crossPost !== undefined){
        const err68 = {instancePath:instancePath+"/crossPost",schemaPath:"#/allOf/13/else/properties/crossPost/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err68);
        errors++;
      }
    }
    var _valid13 = _errs84 === errors;
    valid40 = _valid13;
    if(valid40){
      var props13 = {};
      props13.crossPost = true;
      props13.hasPartyOrg = true;
    }
    ifClause13 = "else";
  }
  if(!valid40){
    const err69 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: ifClause13}};
    (vErrors ??= []).push(err69);
    errors++;
  }
  if(props0 !== true && props13 !== undefined){
    if(props13 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props13);
    }
  }
  const _errs86 = errors;
  let valid43 = true;
  const _errs87 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing14;
    if((data.hasPartyOrg === undefined) && (missing14 = "hasPartyOrg")){
      const err70 = {};
      (vErrors ??= []).push(err70);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(true !== data.hasPartyOrg){
          const err71 = {};
          (vErrors ??= []).push(err71);
          errors++;
        }
      }
    }
  }
  var _valid14 = _errs87 === errors;
  errors = _errs86;
  if(vErrors !== null){
    if(_errs86){
      vErrors.length = _errs86;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause14;
  if(_valid14){
    const _errs89 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyActs === undefined){
        const err72 = {instancePath,schemaPath:"#/allOf/14/then/required",keyword:"required",params:{missingProperty: "partyActs"}};
        (vErrors ??= []).push(err72);
        errors++;
      }
    }
    var _valid14 = _errs89 === errors;
    valid43 = _valid14;
    ifClause14 = "then";
  }
  else {
    const _errs90 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyActs !== undefined){
        const err73 = {instancePath:instancePath+"/partyActs",schemaPath:"#/allOf/14/else/properties/partyActs/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err73);
        errors++;
      }
    }
    var _valid14 = _errs90 === errors;
    valid43 = _valid14;
    if(valid43){
      var props14 = {};
      props14.partyActs = true;
      props14.hasPartyOrg = true;
    }
    ifClause14 = "else";
  }
  if(!valid43){
    const err74 = {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: ifClause14}};
    (vErrors ??= []).push(err74);
    errors++;
  }
  if(props0 !== true && props14 !== undefined){
    if(props14 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props14);
    }
  }
  const _errs92 = errors;
  let valid46 = true;
  const _errs93 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing15;
    if((data.hasPartyOrg === undefined) && (missing15 = "hasPartyOrg")){
      const err75 = {};
      (vErrors ??= []).push(err75);
      errors++;
    }
    else {
      if(data.hasPartyOrg !== undefined){
        if(true !== data.hasPartyOrg){
          const err76 = {};
          (vErrors ??= []).push(err76);
          errors++;
        }
      }
    }
  }
  var _valid15 = _errs93 === errors;
  errors = _errs92;
  if(vErrors !== null){
    if(_errs92){
      vErrors.length = _errs92;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause15;
  if(_valid15){
    const _errs95 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyDecides === undefined){
        const err77 = {instancePath,schemaPath:"#/allOf/15/then/required",keyword:"required",params:{missingProperty: "partyDecides"}};
        (vErrors ??= []).push(err77);
        errors++;
      }
    }
    var _valid15 = _errs95 === errors;
    valid46 = _valid15;
    ifClause15 = "then";
  }
  else {
    const _errs96 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.partyDecides !== undefined){
        const err78 = {instancePath:instancePath+"/partyDecides",schemaPath:"#/allOf/15/else/properties/partyDecides/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err78);
        errors++;
      }
    }
    var _valid15 = _errs96 === errors;
    valid46 = _valid15;
    if(valid46){
      var props15 = {};
      props15.partyDecides = true;
      props15.hasPartyOrg = true;
    }
    ifClause15 = "else";
  }
  if(!valid46){
    const err79 = {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: ifClause15}};
    (vErrors ??= []).push(err79);
    errors++;
  }
  if(props0 !== true && props15 !== undefined){
    if(props15 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props15);
    }
  }
  const _errs98 = errors;
  let valid49 = true;
  const _errs99 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing16;
    if((data.hasUnion === undefined) && (missing16 = "hasUnion")){
      const err80 = {};
      (vErrors ??= []).push(err80);
      errors++;
    }
    else {
      if(data.hasUnion !== undefined){
        if(true !== data.hasUnion){
          const err81 = {};
          (vErrors ??= []).push(err81);
          errors++;
        }
      }
    }
  }
  var _valid16 = _errs99 === errors;
  errors = _errs98;
  if(vErrors !== null){
    if(_errs98){
      vErrors.length = _errs98;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause16;
  if(_valid16){
    const _errs101 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.unionMembers === undefined){
        const err82 = {instancePath,schemaPath:"#/allOf/16/then/required",keyword:"required",params:{missingProperty: "unionMembers"}};
        (vErrors ??= []).push(err82);
        errors++;
      }
    }
    var _valid16 = _errs101 === errors;
    valid49 = _valid16;
    ifClause16 = "then";
  }
  else {
    const _errs102 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.unionMembers !== undefined){
        const err83 = {instancePath:instancePath+"/unionMembers",schemaPath:"#/allOf/16/else/properties/unionMembers/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err83);
        errors++;
      }
    }
    var _valid16 = _errs102 === errors;
    valid49 = _valid16;
    if(valid49){
      var props16 = {};
      props16.unionMembers = true;
      props16.hasUnion = true;
    }
    ifClause16 = "else";
  }
  if(!valid49){
    const err84 = {instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword: ifClause16}};
    (vErrors ??= []).push(err84);
    errors++;
  }
  if(props0 !== true && props16 !== undefined){
    if(props16 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props16);
    }
  }
  const _errs104 = errors;
  let valid52 = true;
  const _errs105 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing17;
    if((data.netAdj === undefined) && (missing17 = "netAdj")){
      const err85 = {};
      (vErrors ??= []).push(err85);
      errors++;
    }
    else {
      if(data.netAdj !== undefined){
        const _errs107 = errors;
        const _errs108 = errors;
        if(0 !== data.netAdj){
          const err86 = {};
          (vErrors ??= []).push(err86);
          errors++;
        }
        var valid54 = _errs108 === errors;
        if(valid54){
          const err87 = {};
          (vErrors ??= []).push(err87);
          errors++;
        }
        else {
          errors = _errs107;
          if(vErrors !== null){
            if(_errs107){
              vErrors.length = _errs107;
            }
            else {
              vErrors = null;
            }
          }
        }
      }
    }
  }
  var _valid17 = _errs105 === errors;
  errors = _errs104;
  if(vErrors !== null){
    if(_errs104){
      vErrors.length = _errs104;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause17;
  if(_valid17){
    const _errs109 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.netAdjReason === undefined){
        const err88 = {instancePath,schemaPath:"#/allOf/17/then/required",keyword:"required",params:{missingProperty: "netAdjReason"}};
        (vErrors ??= []).push(err88);
        errors++;
      }
    }
    var _valid17 = _errs109 === errors;
    valid52 = _valid17;
    ifClause17 = "then";
  }
  else {
    const _errs110 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.netAdjReason !== undefined){
        const err89 = {instancePath:instancePath+"/netAdjReason",schemaPath:"#/allOf/17/else/properties/netAdjReason/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err89);
        errors++;
      }
    }
    var _valid17 = _errs110 === errors;
    valid52 = _valid17;
    if(valid52){
      var props17 = {};
      props17.netAdjReason = true;
      props17.netAdj = true;
    }
    ifClause17 = "else";
  }
  if(!valid52){
    const err90 = {instancePath,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword: ifClause17}};
    (vErrors ??= []).push(err90);
    errors++;
  }
  if(props0 !== true && props17 !== undefined){
    if(props17 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props17);
    }
  }
  const _errs112 = errors;
  let valid56 = true;
  const _errs113 = errors;
  const _errs114 = errors;
  let valid57 = false;
  const _errs115 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing18;
    if((data.isCharity === undefined) && (missing18 = "isCharity")){
      const err91 = {};
      (vErrors ??= []).push(err91);
      errors++;
    }
    else {
      if(data.isCharity !== undefined){
        if(true !== data.isCharity){
          const err92 = {};
          (vErrors ??= []).push(err92);
          errors++;
        }
      }
    }
  }
  var _valid19 = _errs115 === errors;
  valid57 = valid57 || _valid19;
  if(_valid19){
    var props18 = {};
    props18.isCharity = true;
  }
  const _errs117 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing19;
    if((data.orgType === undefined) && (missing19 = "orgType")){
      const err93 = {};
      (vErrors ??= []).push(err93);
      errors++;
    }
    else {
      if(data.orgType !== undefined){
        if("JJ" !== data.orgType){
          const err94 = {};
          (vErrors ??= []).push(err94);
          errors++;
        }
      }
    }
  }
  var _valid19 = _errs117 === errors;
  valid57 = valid57 || _valid19;
  if(_valid19){
    if(props18 !== true){
      props18 = props18 || {};
      props18.orgType = true;
    }
  }
  if(!valid57){
    const err95 = {};
    (vErrors ??= []).push(err95);
    errors++;
  }
  else {
    errors = _errs114;
    if(vErrors !== null){
      if(_errs114){
        vErrors.length = _errs114;
      }
      else {
        vErrors = null;
      }
    }
  }
  var _valid18 = _errs113 === errors;
  errors = _errs112;
  if(vErrors !== null){
    if(_errs112){
      vErrors.length = _errs112;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause18;
  if(_valid18){
    const _errs119 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.expCharity === undefined){
        const err96 = {instancePath,schemaPath:"#/allOf/18/then/required",keyword:"required",params:{missingProperty: "expCharity"}};
        (vErrors ??= []).push(err96);
        errors++;
      }
    }
    var _valid18 = _errs119 === errors;
    valid56 = _valid18;
    ifClause18 = "then";
  }
  else {
    const _errs120 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.expCharity !== undefined){
        const err97 = {instancePath:instancePath+"/expCharity",schemaPath:"#/allOf/18/else/properties/expCharity/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err97);
        errors++;
      }
    }
    var _valid18 = _errs120 === errors;
    valid56 = _valid18;
    if(valid56){
      if(props18 !== true){
        props18 = props18 || {};
        props18.expCharity = true;
      }
    }
    ifClause18 = "else";
  }
  if(!valid56){
    const err98 = {instancePath,schemaPath:"#/allOf/18/if",keyword:"if",params:{failingKeyword: ifClause18}};
    (vErrors ??= []).push(err98);
    errors++;
  }
  if(props0 !== true && props18 !== undefined){
    if(props18 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props18);
    }
  }
  const _errs122 = errors;
  let valid61 = true;
  const _errs123 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing20;
    if((data.orgType === undefined) && (missing20 = "orgType")){
      const err99 = {};
      (vErrors ??= []).push(err99);
      errors++;
    }
    else {
      if(data.orgType !== undefined){
        if("ST" !== data.orgType){
          const err100 = {};
          (vErrors ??= []).push(err100);
          errors++;
        }
      }
    }
  }
  var _valid20 = _errs123 === errors;
  errors = _errs122;
  if(vErrors !== null){
    if(_errs122){
      vErrors.length = _errs122;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause19;
  if(_valid20){
    const _errs125 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.duesTiers === undefined){
        const err101 = {instancePath,schemaPath:"#/allOf/19/then/required",keyword:"required",params:{missingProperty: "duesTiers"}};
        (vErrors ??= []).push(err101);
        errors++;
      }
    }
    var _valid20 = _errs125 === errors;
    valid61 = _valid20;
    ifClause19 = "then";
  }
  else {
    const _errs126 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.duesTiers !== undefined){
        const err102 = {instancePath:instancePath+"/duesTiers",schemaPath:"#/allOf/19/else/properties/duesTiers/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err102);
        errors++;
      }
    }
    var _valid20 = _errs126 === errors;
    valid61 = _valid20;
    if(valid61){
      var props19 = {};
      props19.duesTiers = true;
      props19.orgType = true;
    }
    ifClause19 = "else";
  }
  if(!valid61){
    const err103 = {instancePath,schemaPath:"#/allOf/19/if",keyword:"if",params:{failingKeyword: ifClause19}};
    (vErrors ??= []).push(err103);
    errors++;
  }
  if(props0 !== true && props19 !== undefined){
    if(props19 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props19);
    }
  }
  const _errs128 = errors;
  let valid64 = true;
  const _errs129 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing21;
    if((data.duesTiers === undefined) && (missing21 = "duesTiers")){
      const err104 = {};
      (vErrors ??= []).push(err104);
      errors++;
    }
    else {
      if(data.duesTiers !== undefined){
        let data41 = data.duesTiers;
        const _errs130 = errors;
        if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
          const err105 = {};
          (vErrors ??= []).push(err105);
          errors++;
        }
        if(errors === _errs130){
          if((typeof data41 == "number") && (isFinite(data41))){
            if(data41 <= 0 || isNaN(data41)){
              const err106 = {};
              (vErrors ??= []).push(err106);
              errors++;
            }
          }
        }
      }
    }
  }
  var _valid21 = _errs129 === errors;
  errors = _errs128;
  if(vErrors !== null){
    if(_errs128){
      vErrors.length = _errs128;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause20;
  if(_valid21){
    const _errs132 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.duesPassedOn === undefined){
        const err107 = {instancePath,schemaPath:"#/allOf/20/then/required",keyword:"required",params:{missingProperty: "duesPassedOn"}};
        (vErrors ??= []).push(err107);
        errors++;
      }
    }
    var _valid21 = _errs132 === errors;
    valid64 = _valid21;
    ifClause20 = "then";
  }
  else {
    const _errs133 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.duesPassedOn !== undefined){
        const err108 = {instancePath:instancePath+"/duesPassedOn",schemaPath:"#/allOf/20/else/properties/duesPassedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err108);
        errors++;
      }
    }
    var _valid21 = _errs133 === errors;
    valid64 = _valid21;
    if(valid64){
      var props20 = {};
      props20.duesPassedOn = true;
      props20.duesTiers = true;
    }
    ifClause20 = "else";
  }
  if(!valid64){
    const err109 = {instancePath,schemaPath:"#/allOf/20/if",keyword:"if",params:{failingKeyword: ifClause20}};
    (vErrors ??= []).push(err109);
    errors++;
  }
  if(props0 !== true && props20 !== undefined){
    if(props20 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props20);
    }
  }
  const _errs135 = errors;
  let valid67 = true;
  const _errs136 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing22;
    if((data.duesTiers === undefined) && (missing22 = "duesTiers")){
      const err110 = {};
      (vErrors ??= []).push(err110);
      errors++;
    }
    else {
      if(data.duesTiers !== undefined){
        let data43 = data.duesTiers;
        const _errs137 = errors;
        if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
          const err111 = {};
          (vErrors ??= []).push(err111);
          errors++;
        }
        if(errors === _errs137){
          if((typeof data43 == "number") && (isFinite(data43))){
            if(data43 <= 0 || isNaN(data43)){
              const err112 = {};
              (vErrors ??= []).push(err112);
              errors++;
            }
          }
        }
      }
    }
  }
  var _valid22 = _errs136 === errors;
  errors = _errs135;
  if(vErrors !== null){
    if(_errs135){
      vErrors.length = _errs135;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause21;
  if(_valid22){
    const _errs139 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.duesDue === undefined){
        const err113 = {instancePath,schemaPath:"#/allOf/21/then/required",keyword:"required",params:{missingProperty: "duesDue"}};
        (vErrors ??= []).push(err113);
        errors++;
      }
    }
    var _valid22 = _errs139 === errors;
    valid67 = _valid22;
    ifClause21 = "then";
  }
  else {
    const _errs140 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.duesDue !== undefined){
        const err114 = {instancePath:instancePath+"/duesDue",schemaPath:"#/allOf/21/else/properties/duesDue/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err114);
        errors++;
      }
    }
    var _valid22 = _errs140 === errors;
    valid67 = _valid22;
    if(valid67){
      var props21 = {};
      props21.duesDue = true;
      props21.duesTiers = true;
    }
    ifClause21 = "else";
  }
  if(!valid67){
    const err115 = {instancePath,schemaPath:"#/allOf/21/if",keyword:"if",params:{failingKeyword: ifClause21}};
    (vErrors ??= []).push(err115);
    errors++;
  }
  if(props0 !== true && props21 !== undefined){
    if(props21 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props21);
    }
  }
  const _errs142 = errors;
  let valid70 = true;
  const _errs143 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing23;
    if((data.duesTiers === undefined) && (missing23 = "duesTiers")){
      const err116 = {};
      (vErrors ??= []).push(err116);
      errors++;
    }
    else {
      if(data.duesTiers !== undefined){
        let data45 = data.duesTiers;
        const _errs144 = errors;
        if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
          const err117 = {};
          (vErrors ??= []).push(err117);
          errors++;
        }
        if(errors === _errs144){
          if((typeof data45 == "number") && (isFinite(data45))){
            if(data45 <= 0 || isNaN(data45)){
              const err118 = {};
              (vErrors ??= []).push(err118);
              errors++;
            }
          }
        }
      }
    }
  }
  var _valid23 = _errs143 === errors;
  errors = _errs142;
  if(vErrors !== null){
    if(_errs142){
      vErrors.length = _errs142;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause22;
  if(_valid23){
    const _errs146 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.duesPresent === undefined){
        const err119 = {instancePath,schemaPath:"#/allOf/22/then/required",keyword:"required",params:{missingProperty: "duesPresent"}};
        (vErrors ??= []).push(err119);
        errors++;
      }
    }
    var _valid23 = _errs146 === errors;
    valid70 = _valid23;
    ifClause22 = "then";
  }
  else {
    const _errs147 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.duesPresent !== undefined){
        const err120 = {instancePath:instancePath+"/duesPresent",schemaPath:"#/allOf/22/else/properties/duesPresent/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err120);
        errors++;
      }
    }
    var _valid23 = _errs147 === errors;
    valid70 = _valid23;
    if(valid70){
      var props22 = {};
      props22.duesPresent = true;
      props22.duesTiers = true;
    }
    ifClause22 = "else";
  }
  if(!valid70){
    const err121 = {instancePath,schemaPath:"#/allOf/22/if",keyword:"if",params:{failingKeyword: ifClause22}};
    (vErrors ??= []).push(err121);
    errors++;
  }
  if(props0 !== true && props22 !== undefined){
    if(props22 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props22);
    }
  }
  const _errs149 = errors;
  let valid73 = true;
  const _errs150 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing24;
    if((data.duesTiers === undefined) && (missing24 = "duesTiers")){
      const err122 = {};
      (vErrors ??= []).push(err122);
      errors++;
    }
    else {
      if(data.duesTiers !== undefined){
        let data47 = data.duesTiers;
        const _errs151 = errors;
        if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
          const err123 = {};
          (vErrors ??= []).push(err123);
          errors++;
        }
        if(errors === _errs151){
          if((typeof data47 == "number") && (isFinite(data47))){
            if(data47 <= 0 || isNaN(data47)){
              const err124 = {};
              (vErrors ??= []).push(err124);
              errors++;
            }
          }
        }
      }
    }
  }
  var _valid24 = _errs150 === errors;
  errors = _errs149;
  if(vErrors !== null){
    if(_errs149){
      vErrors.length = _errs149;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause23;
  if(_valid24){
    const _errs153 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.duesFor === undefined){
        const err125 = {instancePath,schemaPath:"#/allOf/23/then/required",keyword:"required",params:{missingProperty: "duesFor"}};
        (vErrors ??= []).push(err125);
        errors++;
      }
    }
    var _valid24 = _errs153 === errors;
    valid73 = _valid24;
    ifClause23 = "then";
  }
  else {
    const _errs154 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.duesFor !== undefined){
        const err126 = {instancePath:instancePath+"/duesFor",schemaPath:"#/allOf/23/else/properties/duesFor/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err126);
        errors++;
      }
    }
    var _valid24 = _errs154 === errors;
    valid73 = _valid24;
    if(valid73){
      var props23 = {};
      props23.duesFor = true;
      props23.duesTiers = true;
    }
    ifClause23 = "else";
  }
  if(!valid73){
    const err127 = {instancePath,schemaPath:"#/allOf/23/if",keyword:"if",params:{failingKeyword: ifClause23}};
    (vErrors ??= []).push(err127);
    errors++;
  }
  if(props0 !== true && props23 !== undefined){
    if(props23 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props23);
    }
  }
  const _errs156 = errors;
  let valid76 = true;
  const _errs157 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing25;
    if((data.duesTiers === undefined) && (missing25 = "duesTiers")){
      const err128 = {};
      (vErrors ??= []).push(err128);
      errors++;
    }
    else {
      if(data.duesTiers !== undefined){
        let data49 = data.duesTiers;
        const _errs158 = errors;
        if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
          const err129 = {};
          (vErrors ??= []).push(err129);
          errors++;
        }
        if(errors === _errs158){
          if((typeof data49 == "number") && (isFinite(data49))){
            if(data49 <= 0 || isNaN(data49)){
              const err130 = {};
              (vErrors ??= []).push(err130);
              errors++;
            }
          }
        }
      }
    }
  }
  var _valid25 = _errs157 === errors;
  errors = _errs156;
  if(vErrors !== null){
    if(_errs156){
      vErrors.length = _errs156;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause24;
  if(_valid25){
    const _errs160 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.duesSecret === undefined){
        const err131 = {instancePath,schemaPath:"#/allOf/24/then/required",keyword:"required",params:{missingProperty: "duesSecret"}};
        (vErrors ??= []).push(err131);
        errors++;
      }
    }
    var _valid25 = _errs160 === errors;
    valid76 = _valid25;
    ifClause24 = "then";
  }
  else {
    const _errs161 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.duesSecret !== undefined){
        const err132 = {instancePath:instancePath+"/duesSecret",schemaPath:"#/allOf/24/else/properties/duesSecret/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err132);
        errors++;
      }
    }
    var _valid25 = _errs161 === errors;
    valid76 = _valid25;
    if(valid76){
      var props24 = {};
      props24.duesSecret = true;
      props24.duesTiers = true;
    }
    ifClause24 = "else";
  }
  if(!valid76){
    const err133 = {instancePath,schemaPath:"#/allOf/24/if",keyword:"if",params:{failingKeyword: ifClause24}};
    (vErrors ??= []).push(err133);
    errors++;
  }
  if(props0 !== true && props24 !== undefined){
    if(props24 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props24);
    }
  }
  const _errs163 = errors;
  let valid79 = true;
  const _errs164 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing26;
    if((data.orgType === undefined) && (missing26 = "orgType")){
      const err134 = {};
      (vErrors ??= []).push(err134);
      errors++;
    }
    else {
      if(data.orgType !== undefined){
        if("ST" !== data.orgType){
          const err135 = {};
          (vErrors ??= []).push(err135);
          errors++;
        }
      }
    }
  }
  var _valid26 = _errs164 === errors;
  errors = _errs163;
  if(vErrors !== null){
    if(_errs163){
      vErrors.length = _errs163;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause25;
  if(_valid26){
    const _errs166 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.forcedDues === undefined){
        const err136 = {instancePath,schemaPath:"#/allOf/25/then/required",keyword:"required",params:{missingProperty: "forcedDues"}};
        (vErrors ??= []).push(err136);
        errors++;
      }
    }
    var _valid26 = _errs166 === errors;
    valid79 = _valid26;
    ifClause25 = "then";
  }
  else {
    const _errs167 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.forcedDues !== undefined){
        const err137 = {instancePath:instancePath+"/forcedDues",schemaPath:"#/allOf/25/else/properties/forcedDues/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err137);
        errors++;
      }
    }
    var _valid26 = _errs167 === errors;
    valid79 = _valid26;
    if(valid79){
      var props25 = {};
      props25.forcedDues = true;
      props25.orgType = true;
    }
    ifClause25 = "else";
  }
  if(!valid79){
    const err138 = {instancePath,schemaPath:"#/allOf/25/if",keyword:"if",params:{failingKeyword: ifClause25}};
    (vErrors ??= []).push(err138);
    errors++;
  }
  if(props0 !== true && props25 !== undefined){
    if(props25 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props25);
    }
  }
  const _errs169 = errors;
  let valid82 = true;
  const _errs170 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing27;
    if((data.orgType === undefined) && (missing27 = "orgType")){
      const err139 = {};
      (vErrors ??= []).push(err139);
      errors++;
    }
    else {
      if(data.orgType !== undefined){
        if("ST" !== data.orgType){
          const err140 = {};
          (vErrors ??= []).push(err140);
          errors++;
        }
      }
    }
  }
  var _valid27 = _errs170 === errors;
  errors = _errs169;
  if(vErrors !== null){
    if(_errs169){
      vErrors.length = _errs169;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause26;
  if(_valid27){
    const _errs172 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.illegalFees === undefined){
        const err141 = {instancePath,schemaPath:"#/allOf/26/then/required",keyword:"required",params:{missingProperty: "illegalFees"}};
        (vErrors ??= []).push(err141);
        errors++;
      }
    }
    var _valid27 = _errs172 === errors;
    valid82 = _valid27;
    ifClause26 = "then";
  }
  else {
    const _errs173 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.illegalFees !== undefined){
        const err142 = {instancePath:instancePath+"/illegalFees",schemaPath:"#/allOf/26/else/properties/illegalFees/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err142);
        errors++;
      }
    }
    var _valid27 = _errs173 === errors;
    valid82 = _valid27;
    if(valid82){
      var props26 = {};
      props26.illegalFees = true;
      props26.orgType = true;
    }
    ifClause26 = "else";
  }
  if(!valid82){
    const err143 = {instancePath,schemaPath:"#/allOf/26/if",keyword:"if",params:{failingKeyword: ifClause26}};
    (vErrors ??= []).push(err143);
    errors++;
  }
  if(props0 !== true && props26 !== undefined){
    if(props26 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props26);
    }
  }
  const _errs175 = errors;
  let valid85 = true;
  const _errs176 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing28;
    if((data.orgType === undefined) && (missing28 = "orgType")){
      const err144 = {};
      (vErrors ??= []).push(err144);
      errors++;
    }
    else {
      if(data.orgType !== undefined){
        if("ST" !== data.orgType){
          const err145 = {};
          (vErrors ??= []).push(err145);
          errors++;
        }
      }
    }
  }
  var _valid28 = _errs176 === errors;
  errors = _errs175;
  if(vErrors !== null){
    if(_errs175){
      vErrors.length = _errs175;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause27;
  if(_valid28){
    const _errs178 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.refunded === undefined){
        const err146 = {instancePath,schemaPath:"#/allOf/27/then/required",keyword:"required",params:{missingProperty: "refunded"}};
        (vErrors ??= []).push(err146);
        errors++;
      }
    }
    var _valid28 = _errs178 === errors;
    valid85 = _valid28;
    ifClause27 = "then";
  }
  else {
    const _errs179 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.refunded !== undefined){
        const err147 = {instancePath:instancePath+"/refunded",schemaPath:"#/allOf/27/else/properties/refunded/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err147);
        errors++;
      }
    }
    var _valid28 = _errs179 === errors;
    valid85 = _valid28;
    if(valid85){
      var props27 = {};
      props27.refunded = true;
      props27.orgType = true;
    }
    ifClause27 = "else";
  }
  if(!valid85){
    const err148 = {instancePath,schemaPath:"#/allOf/27/if",keyword:"if",params:{failingKeyword: ifClause27}};
    (vErrors ??= []).push(err148);
    errors++;
  }
  if(props0 !== true && props27 !== undefined){
    if(props27 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props27);
    }
  }
  const _errs181 = errors;
  let valid88 = true;
  const _errs182 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing29;
    if((data.orgType === undefined) && (missing29 = "orgType")){
      const err149 = {};
      (vErrors ??= []).push(err149);
      errors++;
    }
    else {
      if(data.orgType !== undefined){
        if("ST" !== data.orgType){
          const err150 = {};
          (vErrors ??= []).push(err150);
          errors++;
        }
      }
    }
  }
  var _valid29 = _errs182 === errors;
  errors = _errs181;
  if(vErrors !== null){
    if(_errs181){
      vErrors.length = _errs181;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause28;
  if(_valid29){
    const _errs184 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.awardFees === undefined){
        const err151 = {instancePath,schemaPath:"#/allOf/28/then/required",keyword:"required",params:{missingProperty: "awardFees"}};
        (vErrors ??= []).push(err151);
        errors++;
      }
    }
    var _valid29 = _errs184 === errors;
    valid88 = _valid29;
    ifClause28 = "then";
  }
  else {
    const _errs185 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.awardFees !== undefined){
        const err152 = {instancePath:instancePath+"/awardFees",schemaPath:"#/allOf/28/else/properties/awardFees/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err152);
        errors++;
      }
    }
    var _valid29 = _errs185 === errors;
    valid88 = _valid29;
    if(valid88){
      var props28 = {};
      props28.awardFees = true;
      props28.orgType = true;
    }
    ifClause28 = "else";
  }
  if(!valid88){
    const err153 = {instancePath,schemaPath:"#/allOf/28/if",keyword:"if",params:{failingKeyword: ifClause28}};
    (vErrors ??= []).push(err153);
    errors++;
  }
  if(props0 !== true && props28 !== undefined){
    if(props28 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props28);
    }
  }
  const _errs187 = errors;
  let valid91 = true;
  const _errs188 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing30;
    if((data.hasForeign === undefined) && (missing30 = "hasForeign")){
      const err154 = {};
      (vErrors ??= []).push(err154);
      errors++;
    }
    else {
      if(data.hasForeign !== undefined){
        if(true !== data.hasForeign){
          const err155 = {};
          (vErrors ??= []).push(err155);
          errors++;
        }
      }
    }
  }
  var _valid30 = _errs188 === errors;
  errors = _errs187;
  if(vErrors !== null){
    if(_errs187){
      vErrors.length = _errs187;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid30){
    const _errs190 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.foreignActs !== undefined){
        const err156 = {instancePath:instancePath+"/foreignActs",schemaPath:"#/allOf/29/else/properties/foreignActs/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err156);
        errors++;
      }
    }
    var _valid30 = _errs190 === errors;
    valid91 = _valid30;
    if(valid91){
      var props29 = {};
      props29.foreignActs = true;
      props29.hasForeign = true;
    }
  }
  if(!valid91){
    const err157 = {instancePath,schemaPath:"#/allOf/29/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err157);
    errors++;
  }
  if(props0 !== true && props29 !== undefined){
    if(props29 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props29);
    }
  }
  const _errs192 = errors;
  let valid94 = true;
  const _errs193 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing31;
    if((data.hasForeign === undefined) && (missing31 = "hasForeign")){
      const err158 = {};
      (vErrors ??= []).push(err158);
      errors++;
    }
    else {
      if(data.hasForeign !== undefined){
        if(true !== data.hasForeign){
          const err159 = {};
          (vErrors ??= []).push(err159);
          errors++;
        }
      }
    }
  }
  var _valid31 = _errs193 === errors;
  errors = _errs192;
  if(vErrors !== null){
    if(_errs192){
      vErrors.length = _errs192;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause29;
  if(_valid31){
    const _errs195 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.foreignStaff === undefined){
        const err160 = {instancePath,schemaPath:"#/allOf/30/then/required",keyword:"required",params:{missingProperty: "foreignStaff"}};
        (vErrors ??= []).push(err160);
        errors++;
      }
    }
    var _valid31 = _errs195 === errors;
    valid94 = _valid31;
    ifClause29 = "then";
  }
  else {
    const _errs196 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.foreignStaff !== undefined){
        const err161 = {instancePath:instancePath+"/foreignStaff",schemaPath:"#/allOf/30/else/properties/foreignStaff/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err161);
        errors++;
      }
    }
    var _valid31 = _errs196 === errors;
    valid94 = _valid31;
    if(valid94){
      var props30 = {};
      props30.foreignStaff = true;
      props30.hasForeign = true;
    }
    ifClause29 = "else";
  }
  if(!valid94){
    const err162 = {instancePath,schemaPath:"#/allOf/30/if",keyword:"if",params:{failingKeyword: ifClause29}};
    (vErrors ??= []).push(err162);
    errors++;
  }
  if(props0 !== true && props30 !== undefined){
    if(props30 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props30);
    }
  }
  const _errs198 = errors;
  let valid97 = true;
  const _errs199 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing32;
    if((data.hasForeign === undefined) && (missing32 = "hasForeign")){
      const err163 = {};
      (vErrors ??= []).push(err163);
      errors++;
    }
    else {
      if(data.hasForeign !== undefined){
        if(true !== data.hasForeign){
          const err164 = {};
          (vErrors ??= []).push(err164);
          errors++;
        }
      }
    }
  }
  var _valid32 = _errs199 === errors;
  errors = _errs198;
  if(vErrors !== null){
    if(_errs198){
      vErrors.length = _errs198;
    }
    else {
      vErrors = null;
    }
  }
  if(!_valid32){
    const _errs201 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.intlOrgs !== undefined){
        const err165 = {instancePath:instancePath+"/intlOrgs",schemaPath:"#/allOf/31/else/properties/intlOrgs/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err165);
        errors++;
      }
    }
    var _valid32 = _errs201 === errors;
    valid97 = _valid32;
    if(valid97){
      var props31 = {};
      props31.intlOrgs = true;
      props31.hasForeign = true;
    }
  }
  if(!valid97){
    const err166 = {instancePath,schemaPath:"#/allOf/31/if",keyword:"if",params:{failingKeyword: "else"}};
    (vErrors ??= []).push(err166);
    errors++;
  }
  if(props0 !== true && props31 !== undefined){
    if(props31 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props31);
    }
  }
  const _errs203 = errors;
  let valid100 = true;
  const _errs204 = errors;
  const _errs205 = errors;
  let valid101 = false;
  const _errs206 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing33;
    if((data.hasForeign === undefined) && (missing33 = "hasForeign")){
      const err167 = {};
      (vErrors ??= []).push(err167);
      errors++;
    }
    else {
      if(data.hasForeign !== undefined){
        if(true !== data.hasForeign){
          const err168 = {};
          (vErrors ??= []).push(err168);
          errors++;
        }
      }
    }
  }
  var _valid34 = _errs206 === errors;
  valid101 = valid101 || _valid34;
  if(_valid34){
    var props32 = {};
    props32.hasForeign = true;
  }
  const _errs208 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing34;
    if((data.foreignDonation === undefined) && (missing34 = "foreignDonation")){
      const err169 = {};
      (vErrors ??= []).push(err169);
      errors++;
    }
    else {
      if(data.foreignDonation !== undefined){
        let data66 = data.foreignDonation;
        const _errs209 = errors;
        if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
          const err170 = {};
          (vErrors ??= []).push(err170);
          errors++;
        }
        if(errors === _errs209){
          if((typeof data66 == "number") && (isFinite(data66))){
            if(data66 <= 0 || isNaN(data66)){
              const err171 = {};
              (vErrors ??= []).push(err171);
              errors++;
            }
          }
        }
      }
    }
  }
  var _valid34 = _errs208 === errors;
  valid101 = valid101 || _valid34;
  if(_valid34){
    if(props32 !== true){
      props32 = props32 || {};
      props32.foreignDonation = true;
    }
  }
  if(!valid101){
    const err172 = {};
    (vErrors ??= []).push(err172);
    errors++;
  }
  else {
    errors = _errs205;
    if(vErrors !== null){
      if(_errs205){
        vErrors.length = _errs205;
      }
      else {
        vErrors = null;
      }
    }
  }
  var _valid33 = _errs204 === errors;
  errors = _errs203;
  if(vErrors !== null){
    if(_errs203){
      vErrors.length = _errs203;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause30;
  if(_valid33){
    const _errs211 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.foreignReported === undefined){
        const err173 = {instancePath,schemaPath:"#/allOf/32/then/required",keyword:"required",params:{missingProperty: "foreignReported"}};
        (vErrors ??= []).push(err173);
        errors++;
      }
    }
    var _valid33 = _errs211 === errors;
    valid100 = _valid33;
    ifClause30 = "then";
  }
  else {
    const _errs212 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.foreignReported !== undefined){
        const err174 = {instancePath:instancePath+"/foreignReported",schemaPath:"#/allOf/32/else/properties/foreignReported/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err174);
        errors++;
      }
    }
    var _valid33 = _errs212 === errors;
    valid100 = _valid33;
    if(valid100){
      if(props32 !== true){
        props32 = props32 || {};
        props32.foreignReported = true;
      }
    }
    ifClause30 = "else";
  }
  if(!valid100){
    const err175 = {instancePath,schemaPath:"#/allOf/32/if",keyword:"if",params:{failingKeyword: ifClause30}};
    (vErrors ??= []).push(err175);
    errors++;
  }
  if(props0 !== true && props32 !== undefined){
    if(props32 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props32);
    }
  }
  const _errs214 = errors;
  let valid105 = true;
  const _errs215 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing35;
    if((data.lastRectification === undefined) && (missing35 = "lastRectification")){
      const err176 = {};
      (vErrors ??= []).push(err176);
      errors++;
    }
  }
  var _valid35 = _errs215 === errors;
  errors = _errs214;
  if(vErrors !== null){
    if(_errs214){
      vErrors.length = _errs214;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause31;
  if(_valid35){
    const _errs216 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.rectificationReport === undefined){
        const err177 = {instancePath,schemaPath:"#/allOf/33/then/required",keyword:"required",params:{missingProperty: "rectificationReport"}};
        (vErrors ??= []).push(err177);
        errors++;
      }
    }
    var _valid35 = _errs216 === errors;
    valid105 = _valid35;
    ifClause31 = "then";
  }
  else {
    const _errs217 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.rectificationReport !== undefined){
        const err178 = {instancePath:instancePath+"/rectificationReport",schemaPath:"#/allOf/33/else/properties/rectificationReport/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err178);
        errors++;
      }
    }
    var _valid35 = _errs217 === errors;
    valid105 = _valid35;
    if(valid105){
      var props33 = {};
      props33.rectificationReport = true;
    }
    ifClause31 = "else";
  }
  if(!valid105){
    const err179 = {instancePath,schemaPath:"#/allOf/33/if",keyword:"if",params:{failingKeyword: ifClause31}};
    (vErrors ??= []).push(err179);
    errors++;
  }
  if(props0 !== true && props33 !== undefined){
    if(props33 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props33);
    }
  }
  const _errs219 = errors;
  let valid107 = true;
  const _errs220 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing36;
    if((data.reviewedConclusion === undefined) && (missing36 = "reviewedConclusion")){
      const err180 = {};
      (vErrors ??= []).push(err180);
      errors++;
    }
  }
  var _valid36 = _errs220 === errors;
  errors = _errs219;
  if(vErrors !== null){
    if(_errs219){
      vErrors.length = _errs219;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause32;
  if(_valid36){
    const _errs221 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.reviewReason === undefined){
        const err181 = {instancePath,schemaPath:"#/allOf/34/then/required",keyword:"required",params:{missingProperty: "reviewReason"}};
        (vErrors ??= []).push(err181);
        errors++;
      }
    }
    var _valid36 = _errs221 === errors;
    valid107 = _valid36;
    ifClause32 = "then";
  }
  else {
    const _errs222 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.reviewReason !== undefined){
        const err182 = {instancePath:instancePath+"/reviewReason",schemaPath:"#/allOf/34/else/properties/reviewReason/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err182);
        errors++;
      }
    }
    var _valid36 = _errs222 === errors;
    valid107 = _valid36;
    if(valid107){
      var props34 = {};
      props34.reviewReason = true;
    }
    ifClause32 = "else";
  }
  if(!valid107){
    const err183 = {instancePath,schemaPath:"#/allOf/34/if",keyword:"if",params:{failingKeyword: ifClause32}};
    (vErrors ??= []).push(err183);
    errors++;
  }
  if(props0 !== true && props34 !== undefined){
    if(props34 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props34);
    }
  }
  const _errs224 = errors;
  let valid109 = true;
  const _errs225 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing37;
    if((data.reviewedConclusion === undefined) && (missing37 = "reviewedConclusion")){
      const err184 = {};
      (vErrors ??= []).push(err184);
      errors++;
    }
  }
  var _valid37 = _errs225 === errors;
  errors = _errs224;
  if(vErrors !== null){
    if(_errs224){
      vErrors.length = _errs224;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause33;
  if(_valid37){
    const _errs226 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.reviewedOn === undefined){
        const err185 = {instancePath,schemaPath:"#/allOf/35/then/required",keyword:"required",params:{missingProperty: "reviewedOn"}};
        (vErrors ??= []).push(err185);
        errors++;
      }
    }
    var _valid37 = _errs226 === errors;
    valid109 = _valid37;
    ifClause33 = "then";
  }
  else {
    const _errs227 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.reviewedOn !== undefined){
        const err186 = {instancePath:instancePath+"/reviewedOn",schemaPath:"#/allOf/35/else/properties/reviewedOn/false schema",keyword:"false schema",params:{}};
        (vErrors ??= []).push(err186);
        errors++;
      }
    }
    var _valid37 = _errs227 === errors;
    valid109 = _valid37;
    if(valid109){
      var props35 = {};
      props35.reviewedOn = true;
    }
    ifClause33 = "else";
  }
  if(!valid109){
    const err187 = {instancePath,schemaPath:"#/allOf/35/if",keyword:"if",params:{failingKeyword: ifClause33}};
    (vErrors ??= []).push(err187);
    errors++;
  }
  if(props0 !== true && props35 !== undefined){
    if(props35 === true){
      props0 = true;
    }
    else {
      props0 = props0 || {};
      Object.assign(props0, props35);
    }
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.reportYear === undefined){
      const err188 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reportYear"}};
      (vErrors ??= []).push(err188);
      errors++;
    }
    if(data.org === undefined){
      const err189 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"}};
      (vErrors ??= []).push(err189);
      errors++;
    }
    if(data.officeSame === undefined){
      const err190 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "officeSame"}};
      (vErrors ??= []).push(err190);
      errors++;
    }
    if(data.premisesType === undefined){
      const err191 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "premisesType"}};
      (vErrors ??= []).push(err191);
      errors++;
    }
    if(data.legalRepId === undefined){
      const err192 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalRepId"}};
      (vErrors ??= []).push(err192);
      errors++;
    }
    if(data.legalRepMobile === undefined){
      const err193 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalRepMobile"}};
      (vErrors ??= []).push(err193);
      errors++;
    }
    if(data.contactName === undefined){
      const err194 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactName"}};
      (vErrors ??= []).push(err194);
      errors++;
    }
    if(data.contactMobile === undefined){
      const err195 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactMobile"}};
      (vErrors ??= []).push(err195);
      errors++;
    }
    if(data.industry === undefined){
      const err196 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "industry"}};
      (vErrors ??= []).push(err196);
      errors++;
    }
    if(data.charterApprovedOn === undefined){
      const err197 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "charterApprovedOn"}};
      (vErrors ??= []).push(err197);
      errors++;
    }
    if(data.charterHasParty === undefined){
      const err198 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "charterHasParty"}};
      (vErrors ??= []).push(err198);
      errors++;
    }
    if(data.charterHasValues === undefined){
      const err199 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "charterHasValues"}};
      (vErrors ??= []).push(err199);
      errors++;
    }
    if(data.councilSize === undefined){
      const err200 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "councilSize"}};
      (vErrors ??= []).push(err200);
      errors++;
    }
    if(data.supervisorCount === undefined){
      const err201 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supervisorCount"}};
      (vErrors ??= []).push(err201);
      errors++;
    }
    if(data.termStart === undefined){
      const err202 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "termStart"}};
      (vErrors ??= []).push(err202);
      errors++;
    }
    if(data.termYears === undefined){
      const err203 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "termYears"}};
      (vErrors ??= []).push(err203);
      errors++;
    }
    if(data.councilMeetings === undefined){
      const err204 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "councilMeetings"}};
      (vErrors ??= []).push(err204);
      errors++;
    }
    if(data.systems === undefined){
      const err205 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "systems"}};
      (vErrors ??= []).push(err205);
      errors++;
    }
    if(data.disclosure === undefined){
      const err206 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disclosure"}};
      (vErrors ??= []).push(err206);
      errors++;
    }
    if(data.partyFull === undefined){
      const err207 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyFull"}};
      (vErrors ??= []).push(err207);
      errors++;
    }
    if(data.partyProb === undefined){
      const err208 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyProb"}};
      (vErrors ??= []).push(err208);
      errors++;
    }
    if(data.hasPartyOrg === undefined){
      const err209 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasPartyOrg"}};
      (vErrors ??= []).push(err209);
      errors++;
    }
    if(data.hasUnion === undefined){
      const err210 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasUnion"}};
      (vErrors ??= []).push(err210);
      errors++;
    }
    if(data.hasWomen === undefined){
      const err211 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasWomen"}};
      (vErrors ??= []).push(err211);
      errors++;
    }
    if(data.staffTotal === undefined){
      const err212 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "staffTotal"}};
      (vErrors ??= []).push(err212);
      errors++;
    }
    if(data.staffFull === undefined){
      const err213 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "staffFull"}};
      (vErrors ??= []).push(err213);
      errors++;
    }
    if(data.staffPart === undefined){
      const err214 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "staffPart"}};
      (vErrors ??= []).push(err214);
      errors++;
    }
    if(data.staffDegree === undefined){
      const err215 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "staffDegree"}};
      (vErrors ??= []).push(err215);
      errors++;
    }
    if(data.socialWorkers === undefined){
      const err216 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "socialWorkers"}};
      (vErrors ??= []).push(err216);
      errors++;
    }
    if(data.contracts === undefined){
      const err217 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contracts"}};
      (vErrors ??= []).push(err217);
      errors++;
    }
    if(data.insured === undefined){
      const err218 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "insured"}};
      (vErrors ??= []).push(err218);
      errors++;
    }
    if(data.gradHired === undefined){
      const err219 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gradHired"}};
      (vErrors ??= []).push(err219);
      errors++;
    }
    if(data.accounting === undefined){
      const err220 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounting"}};
      (vErrors ??= []).push(err220);
      errors++;
    }
    if(data.auditor === undefined){
      const err221 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "auditor"}};
      (vErrors ??= []).push(err221);
      errors++;
    }
    if(data.auditOpinion === undefined){
      const err222 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "auditOpinion"}};
      (vErrors ??= []).push(err222);
      errors++;
    }
    if(data.cash === undefined){
      const err223 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cash"}};
      (vErrors ??= []).push(err223);
      errors++;
    }
    if(data.fixedNet === undefined){
      const err224 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fixedNet"}};
      (vErrors ??= []).push(err224);
      errors++;
    }
    if(data.totalAssets === undefined){
      const err225 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalAssets"}};
      (vErrors ??= []).push(err225);
      errors++;
    }
    if(data.totalLiabilities === undefined){
      const err226 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalLiabilities"}};
      (vErrors ??= []).push(err226);
      errors++;
    }
    if(data.restricted === undefined){
      const err227 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "restricted"}};
      (vErrors ??= []).push(err227);
      errors++;
    }
    if(data.unrestricted === undefined){
      const err228 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unrestricted"}};
      (vErrors ??= []).push(err228);
      errors++;
    }
    if(data.netAssets === undefined){
      const err229 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "netAssets"}};
      (vErrors ??= []).push(err229);
      errors++;
    }
    if(data.netOpening === undefined){
      const err230 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "netOpening"}};
      (vErrors ??= []).push(err230);
      errors++;
    }
    if(data.incDonation === undefined){
      const err231 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incDonation"}};
      (vErrors ??= []).push(err231);
      errors++;
    }
    if(data.foreignDonation === undefined){
      const err232 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "foreignDonation"}};
      (vErrors ??= []).push(err232);
      errors++;
    }
    if(data.incDues === undefined){
      const err233 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incDues"}};
      (vErrors ??= []).push(err233);
      errors++;
    }
    if(data.incServices === undefined){
      const err234 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incServices"}};
      (vErrors ??= []).push(err234);
      errors++;
    }
    if(data.gpAmount === undefined){
      const err235 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gpAmount"}};
      (vErrors ??= []).push(err235);
      errors++;
    }
    if(data.incSales === undefined){
      const err236 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incSales"}};
      (vErrors ??= []).push(err236);
      errors++;
    }
    if(data.incGov === undefined){
      const err237 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incGov"}};
      (vErrors ??= []).push(err237);
      errors++;
    }
    if(data.incInvest === undefined){
      const err238 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incInvest"}};
      (vErrors ??= []).push(err238);
      errors++;
    }
    if(data.incOther === undefined){
      const err239 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incOther"}};
      (vErrors ??= []).push(err239);
      errors++;
    }
    if(data.incTotal === undefined){
      const err240 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incTotal"}};
      (vErrors ??= []).push(err240);
      errors++;
    }
    if(data.expProgram === undefined){
      const err241 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expProgram"}};
      (vErrors ??= []).push(err241);
      errors++;
    }
    if(data.expAdmin === undefined){
      const err242 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expAdmin"}};
      (vErrors ??= []).push(err242);
      errors++;
    }
    if(data.payroll === undefined){
      const err243 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payroll"}};
      (vErrors ??= []).push(err243);
      errors++;
    }
    if(data.expFund === undefined){
      const err244 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expFund"}};
      (vErrors ??= []).push(err244);
      errors++;
    }
    if(data.expOther === undefined){
      const err245 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expOther"}};
      (vErrors ??= []).push(err245);
      errors++;
    }
    if(data.expTotal === undefined){
      const err246 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expTotal"}};
      (vErrors ??= []).push(err246);
      errors++;
    }
    if(data.hasForeign === undefined){
      const err247 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasForeign"}};
      (vErrors ??= []).push(err247);
      errors++;
    }
    if(data.pledge === undefined){
      const err248 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pledge"}};
      (vErrors ??= []).push(err248);
      errors++;
    }
    if(data.declarationScan === undefined){
      const err249 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "declarationScan"}};
      (vErrors ??= []).push(err249);
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err250 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
        (vErrors ??= []).push(err250);
        errors++;
      }
    }
    if(data.reportYear !== undefined){
      let data71 = data.reportYear;
      if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
        const err251 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err251);
        errors++;
      }
      if((typeof data71 == "number") && (isFinite(data71))){
        if(data71 > 2100 || isNaN(data71)){
          const err252 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
          (vErrors ??= []).push(err252);
          errors++;
        }
        if(data71 < 1900 || isNaN(data71)){
          const err253 = {instancePath:instancePath+"/reportYear",schemaPath:"#/properties/reportYear/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
          (vErrors ??= []).push(err253);
          errors++;
        }
      }
    }
    if(data.org !== undefined){
      let data72 = data.org;
      if(typeof data72 === "string"){
        if(func1(data72) > 200){
          const err254 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err254);
          errors++;
        }
        if(func1(data72) < 1){
          const err255 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err255);
          errors++;
        }
      }
      else {
        const err256 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err256);
        errors++;
      }
    }
    if(data.orgType !== undefined){
      let data73 = data.orgType;
      if(typeof data73 !== "string"){
        const err257 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err257);
        errors++;
      }
      if(!(((data73 === "ST") || (data73 === "MF")) || (data73 === "JJ"))){
        const err258 = {instancePath:instancePath+"/orgType",schemaPath:"#/properties/orgType/enum",keyword:"enum",params:{allowedValues: schema0.properties.orgType.enum}};
        (vErrors ??= []).push(err258);
        errors++;
      }
    }
    if(data.uscc !== undefined){
      let data74 = data.uscc;
      if(typeof data74 === "string"){
        if(!pattern0.test(data74)){
          const err259 = {instancePath:instancePath+"/uscc",schemaPath:"#/properties/uscc/pattern",keyword:"pattern",params:{pattern: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"}};
          (vErrors ??= []).push(err259);
          errors++;
        }
      }
      else {
        const err260 = {instancePath:instancePath+"/uscc",schemaPath:"#/properties/uscc/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err260);
        errors++;
      }
    }
    if(data.registeredOn !== undefined){
      let data75 = data.registeredOn;
      if(typeof data75 === "string"){
        if(!pattern1.test(data75)){
          const err261 = {instancePath:instancePath+"/registeredOn",schemaPath:"#/properties/registeredOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err261);
          errors++;
        }
      }
      else {
        const err262 = {instancePath:instancePath+"/registeredOn",schemaPath:"#/properties/registeredOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err262);
        errors++;
      }
    }
    if(data.certValidTo !== undefined){
      let data76 = data.certValidTo;
      if(typeof data76 === "string"){
        if(!pattern1.test(data76)){
          const err263 = {instancePath:instancePath+"/certValidTo",schemaPath:"#/properties/certValidTo/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err263);
          errors++;
        }
      }
      else {
        const err264 = {instancePath:instancePath+"/certValidTo",schemaPath:"#/properties/certValidTo/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err264);
        errors++;
      }
    }
    if(data.street !== undefined){
      let data77 = data.street;
      if(typeof data77 !== "string"){
        const err265 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err265);
        errors++;
      }
      if(!((((((((((((data77 === "310110001") || (data77 === "310110006")) || (data77 === "310110008")) || (data77 === "310110009")) || (data77 === "310110012")) || (data77 === "310110013")) || (data77 === "310110015")) || (data77 === "310110016")) || (data77 === "310110018")) || (data77 === "310110019")) || (data77 === "310110020")) || (data77 === "310110021"))){
        const err266 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/enum",keyword:"enum",params:{allowedValues: schema0.properties.street.enum}};
        (vErrors ??= []).push(err266);
        errors++;
      }
    }
    if(data.residence !== undefined){
      let data78 = data.residence;
      if(typeof data78 === "string"){
        if(func1(data78) > 200){
          const err267 = {instancePath:instancePath+"/residence",schemaPath:"#/properties/residence/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err267);
          errors++;
        }
        if(func1(data78) < 1){
          const err268 = {instancePath:instancePath+"/residence",schemaPath:"#/properties/residence/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err268);
          errors++;
        }
      }
      else {
        const err269 = {instancePath:instancePath+"/residence",schemaPath:"#/properties/residence/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err269);
        errors++;
      }
    }
    if(data.officeSame !== undefined){
      if(typeof data.officeSame !== "boolean"){
        const err270 = {instancePath:instancePath+"/officeSame",schemaPath:"#/properties/officeSame/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err270);
        errors++;
      }
    }
    if(data.officeAddress !== undefined){
      let data80 = data.officeAddress;
      if(typeof data80 === "string"){
        if(func1(data80) > 200){
          const err271 = {instancePath:instancePath+"/officeAddress",schemaPath:"#/properties/officeAddress/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err271);
          errors++;
        }
        if(func1(data80) < 1){
          const err272 = {instancePath:instancePath+"/officeAddress",schemaPath:"#/properties/officeAddress/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err272);
          errors++;
        }
      }
      else {
        const err273 = {instancePath:instancePath+"/officeAddress",schemaPath:"#/properties/officeAddress/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err273);
        errors++;
      }
    }
    if(data.premisesType !== undefined){
      let data81 = data.premisesType;
      if(typeof data81 !== "string"){
        const err274 = {instancePath:instancePath+"/premisesType",schemaPath:"#/properties/premisesType/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err274);
        errors++;
      }
      if(!(((data81 === "自有") || (data81 === "租赁")) || (data81 === "无偿使用"))){
        const err275 = {instancePath:instancePath+"/premisesType",schemaPath:"#/properties/premisesType/enum",keyword:"enum",params:{allowedValues: schema0.properties.premisesType.enum}};
        (vErrors ??= []).push(err275);
        errors++;
      }
    }
    if(data.premisesUntil !== undefined){
      let data82 = data.premisesUntil;
      if(typeof data82 === "string"){
        if(!pattern1.test(data82)){
          const err276 = {instancePath:instancePath+"/premisesUntil",schemaPath:"#/properties/premisesUntil/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err276);
          errors++;
        }
      }
      else {
        const err277 = {instancePath:instancePath+"/premisesUntil",schemaPath:"#/properties/premisesUntil/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err277);
        errors++;
      }
    }
    if(data.legalRep !== undefined){
      let data83 = data.legalRep;
      if(typeof data83 === "string"){
        if(func1(data83) > 30){
          const err278 = {instancePath:instancePath+"/legalRep",schemaPath:"#/properties/legalRep/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err278);
          errors++;
        }
        if(func1(data83) < 2){
          const err279 = {instancePath:instancePath+"/legalRep",schemaPath:"#/properties/legalRep/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err279);
          errors++;
        }
      }
      else {
        const err280 = {instancePath:instancePath+"/legalRep",schemaPath:"#/properties/legalRep/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err280);
        errors++;
      }
    }
    if(data.legalRepId !== undefined){
      let data84 = data.legalRepId;
      if(typeof data84 === "string"){
        if(!pattern4.test(data84)){
          const err281 = {instancePath:instancePath+"/legalRepId",schemaPath:"#/properties/legalRepId/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{16}[0-9X]$"}};
          (vErrors ??= []).push(err281);
          errors++;
        }
      }
      else {
        const err282 = {instancePath:instancePath+"/legalRepId",schemaPath:"#/properties/legalRepId/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err282);
        errors++;
      }
    }
    if(data.legalRepMobile !== undefined){
      let data85 = data.legalRepMobile;
      if(typeof data85 === "string"){
        if(!pattern5.test(data85)){
          const err283 = {instancePath:instancePath+"/legalRepMobile",schemaPath:"#/properties/legalRepMobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err283);
          errors++;
        }
      }
      else {
        const err284 = {instancePath:instancePath+"/legalRepMobile",schemaPath:"#/properties/legalRepMobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err284);
        errors++;
      }
    }
    if(data.contactName !== undefined){
      let data86 = data.contactName;
      if(typeof data86 === "string"){
        if(func1(data86) > 30){
          const err285 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err285);
          errors++;
        }
        if(func1(data86) < 2){
          const err286 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err286);
          errors++;
        }
      }
      else {
        const err287 = {instancePath:instancePath+"/contactName",schemaPath:"#/properties/contactName/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err287);
        errors++;
      }
    }
    if(data.contactMobile !== undefined){
      let data87 = data.contactMobile;
      if(typeof data87 === "string"){
        if(!pattern5.test(data87)){
          const err288 = {instancePath:instancePath+"/contactMobile",schemaPath:"#/properties/contactMobile/pattern",keyword:"pattern",params:{pattern: "^1[3-9][0-9]{9}$"}};
          (vErrors ??= []).push(err288);
          errors++;
        }
      }
      else {
        const err289 = {instancePath:instancePath+"/contactMobile",schemaPath:"#/properties/contactMobile/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err289);
        errors++;
      }
    }
    if(data.email !== undefined){
      let data88 = data.email;
      if(typeof data88 === "string"){
        if(func1(data88) > 254){
          const err290 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 254}};
          (vErrors ??= []).push(err290);
          errors++;
        }
        if(!pattern7.test(data88)){
          const err291 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"}};
          (vErrors ??= []).push(err291);
          errors++;
        }
      }
      else {
        const err292 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err292);
        errors++;
      }
    }
    if(data.regMode !== undefined){
      let data89 = data.regMode;
      if(typeof data89 !== "string"){
        const err293 = {instancePath:instancePath+"/regMode",schemaPath:"#/properties/regMode/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err293);
        errors++;
      }
      if(!((data89 === "双重管理") || (data89 === "直接登记"))){
        const err294 = {instancePath:instancePath+"/regMode",schemaPath:"#/properties/regMode/enum",keyword:"enum",params:{allowedValues: schema0.properties.regMode.enum}};
        (vErrors ??= []).push(err294);
        errors++;
      }
    }
    if(data.supervisor !== undefined){
      let data90 = data.supervisor;
      if(typeof data90 !== "string"){
        const err295 = {instancePath:instancePath+"/supervisor",schemaPath:"#/properties/supervisor/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err295);
        errors++;
      }
      if(!(((((((((((((((((((((((((((data90 === "JY") || (data90 === "WJ")) || (data90 === "TY")) || (data90 === "KW")) || (data90 === "WL")) || (data90 === "MZ")) || (data90 === "RS")) || (data90 === "SW")) || (data90 === "SF")) || (data90 === "ST")) || (data90 === "CL")) || (data90 === "FL")) || (data90 === "TW")) || (data90 === "KX")) || (data90 === "GS")) || (data90 === "J01")) || (data90 === "J06")) || (data90 === "J08")) || (data90 === "J09")) || (data90 === "J12")) || (data90 === "J13")) || (data90 === "J15")) || (data90 === "J16")) || (data90 === "J18")) || (data90 === "J19")) || (data90 === "J20")) || (data90 === "J21"))){
        const err296 = {instancePath:instancePath+"/supervisor",schemaPath:"#/properties/supervisor/enum",keyword:"enum",params:{allowedValues: schema0.properties.supervisor.enum}};
        (vErrors ??= []).push(err296);
        errors++;
      }
    }
    if(data.industry !== undefined){
      let data91 = data.industry;
      if(typeof data91 !== "string"){
        const err297 = {instancePath:instancePath+"/industry",schemaPath:"#/properties/industry/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err297);
        errors++;
      }
      if(!((((((((((((((data91 === "工商服务业") || (data91 === "科技研究")) || (data91 === "教育")) || (data91 === "卫生")) || (data91 === "社会服务")) || (data91 === "文化")) || (data91 === "体育")) || (data91 === "生态环境")) || (data91 === "法律")) || (data91 === "宗教")) || (data91 === "农业及农村发展")) || (data91 === "职业及从业组织")) || (data91 === "国际及其他涉外组织")) || (data91 === "其他"))){
        const err298 = {instancePath:instancePath+"/industry",schemaPath:"#/properties/industry/enum",keyword:"enum",params:{allowedValues: schema0.properties.industry.enum}};
        (vErrors ??= []).push(err298);
        errors++;
      }
    }
    if(data.isCharity !== undefined){
      if(typeof data.isCharity !== "boolean"){
        const err299 = {instancePath:instancePath+"/isCharity",schemaPath:"#/properties/isCharity/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err299);
        errors++;
      }
    }
    if(data.registeredCapital !== undefined){
      let data93 = data.registeredCapital;
      if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
        const err300 = {instancePath:instancePath+"/registeredCapital",schemaPath:"#/properties/registeredCapital/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err300);
        errors++;
      }
      if((typeof data93 == "number") && (isFinite(data93))){
        if(data93 > 1000000000000000 || isNaN(data93)){
          const err301 = {instancePath:instancePath+"/registeredCapital",schemaPath:"#/properties/registeredCapital/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err301);
          errors++;
        }
        if(data93 < -1000000000000000 || isNaN(data93)){
          const err302 = {instancePath:instancePath+"/registeredCapital",schemaPath:"#/properties/registeredCapital/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
          (vErrors ??= []).push(err302);
          errors++;
        }
      }
    }
    if(data.charterApprovedOn !== undefined){
      let data94 = data.charterApprovedOn;
      if(typeof data94 === "string"){
        if(!pattern1.test(data94)){
          const err303 = {instancePath:instancePath+"/charterApprovedOn",schemaPath:"#/properties/charterApprovedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err303);
          errors++;
        }
      }
      else {
        const err304 = {instancePath:instancePath+"/charterApprovedOn",schemaPath:"#/properties/charterApprovedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err304);
        errors++;
      }
    }
    if(data.charterHasParty !== undefined){
      if(typeof data.charterHasParty !== "boolean"){
        const err305 = {instancePath:instancePath+"/charterHasParty",schemaPath:"#/properties/charterHasParty/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err305);
        errors++;
      }
    }
    if(data.charterHasValues !== undefined){
      if(typeof data.charterHasValues !== "boolean"){
        const err306 = {instancePath:instancePath+"/charterHasValues",schemaPath:"#/properties/charterHasValues/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err306);
        errors++;
      }
    }
    if(data.councilSize !== undefined){
      let data97 = data.councilSize;
      if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
        const err307 = {instancePath:instancePath+"/councilSize",schemaPath:"#/properties/councilSize/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err307);
        errors++;
      }
      if((typeof data97 == "number") && (isFinite(data97))){
        if(data97 > 1000000000000 || isNaN(data97)){
          const err308 = {instancePath:instancePath+"/councilSize",schemaPath:"#/properties/councilSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err308);
          errors++;
        }
        if(data97 < 0 || isNaN(data97)){
          const err309 = {instancePath:instancePath+"/councilSize",schemaPath:"#/properties/councilSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err309);
          errors++;
        }
      }
    }
    if(data.standingSize !== undefined){
      let data98 = data.standingSize;
      if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
        const err310 = {instancePath:instancePath+"/standingSize",schemaPath:"#/properties/standingSize/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err310);
        errors++;
      }
      if((typeof data98 == "number") && (isFinite(data98))){
        if(data98 > 1000000000000 || isNaN(data98)){
          const err311 = {instancePath:instancePath+"/standingSize",schemaPath:"#/properties/standingSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err311);
          errors++;
        }
        if(data98 < 0 || isNaN(data98)){
          const err312 = {instancePath:instancePath+"/standingSize",schemaPath:"#/properties/standingSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err312);
          errors++;
        }
      }
    }
    if(data.supervisorCount !== undefined){
      let data99 = data.supervisorCount;
      if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
        const err313 = {instancePath:instancePath+"/supervisorCount",schemaPath:"#/properties/supervisorCount/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err313);
        errors++;
      }
      if((typeof data99 == "number") && (isFinite(data99))){
        if(data99 > 1000000000000 || isNaN(data99)){
          const err314 = {instancePath:instancePath+"/supervisorCount",schemaPath:"#/properties/supervisorCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err314);
          errors++;
        }
        if(data99 < 0 || isNaN(data99)){
          const err315 = {instancePath:instancePath+"/supervisorCount",schemaPath:"#/properties/supervisorCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err315);
          errors++;
        }
      }
    }
    if(data.termStart !== undefined){
      let data100 = data.termStart;
      if(typeof data100 === "string"){
        if(!pattern1.test(data100)){
          const err316 = {instancePath:instancePath+"/termStart",schemaPath:"#/properties/termStart/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err316);
          errors++;
        }
      }
      else {
        const err317 = {instancePath:instancePath+"/termStart",schemaPath:"#/properties/termStart/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err317);
        errors++;
      }
    }
    if(data.termYears !== undefined){
      let data101 = data.termYears;
      if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
        const err318 = {instancePath:instancePath+"/termYears",schemaPath:"#/properties/termYears/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err318);
        errors++;
      }
      if((typeof data101 == "number") && (isFinite(data101))){
        if(data101 > 5 || isNaN(data101)){
          const err319 = {instancePath:instancePath+"/termYears",schemaPath:"#/properties/termYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5}};
          (vErrors ??= []).push(err319);
          errors++;
        }
        if(data101 < 1 || isNaN(data101)){
          const err320 = {instancePath:instancePath+"/termYears",schemaPath:"#/properties/termYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
          (vErrors ??= []).push(err320);
          errors++;
        }
      }
    }
    if(data.memberTotal !== undefined){
      let data102 = data.memberTotal;
      if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
        const err321 = {instancePath:instancePath+"/memberTotal",schemaPath:"#/properties/memberTotal/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err321);
        errors++;
      }
      if((typeof data102 == "number") && (isFinite(data102))){
        if(data102 > 1000000000000 || isNaN(data102)){
          const err322 = {instancePath:instancePath+"/memberTotal",schemaPath:"#/properties/memberTotal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err322);
          errors++;
        }
        if(data102 < 0 || isNaN(data102)){
          const err323 = {instancePath:instancePath+"/memberTotal",schemaPath:"#/properties/memberTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err323);
          errors++;
        }
      }
    }
    if(data.memberUnits !== undefined){
      let data103 = data.memberUnits;
      if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
        const err324 = {instancePath:instancePath+"/memberUnits",schemaPath:"#/properties/memberUnits/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err324);
        errors++;
      }
      if((typeof data103 == "number") && (isFinite(data103))){
        if(data103 > 1000000000000 || isNaN(data103)){
          const err325 = {instancePath:instancePath+"/memberUnits",schemaPath:"#/properties/memberUnits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err325);
          errors++;
        }
        if(data103 < 0 || isNaN(data103)){
          const err326 = {instancePath:instancePath+"/memberUnits",schemaPath:"#/properties/memberUnits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err326);
          errors++;
        }
      }
    }
    if(data.memberPersons !== undefined){
      let data104 = data.memberPersons;
      if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
        const err327 = {instancePath:instancePath+"/memberPersons",schemaPath:"#/properties/memberPersons/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err327);
        errors++;
      }
      if((typeof data104 == "number") && (isFinite(data104))){
        if(data104 > 1000000000000 || isNaN(data104)){
          const err328 = {instancePath:instancePath+"/memberPersons",schemaPath:"#/properties/memberPersons/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err328);
          errors++;
        }
        if(data104 < 0 || isNaN(data104)){
          const err329 = {instancePath:instancePath+"/memberPersons",schemaPath:"#/properties/memberPersons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err329);
          errors++;
        }
      }
    }
    if(data.assemblyCount !== undefined){
      let data105 = data.assemblyCount;
      if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
        const err330 = {instancePath:instancePath+"/assemblyCount",schemaPath:"#/properties/assemblyCount/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err330);
        errors++;
      }
      if((typeof data105 == "number") && (isFinite(data105))){
        if(data105 > 1000000000000 || isNaN(data105)){
          const err331 = {instancePath:instancePath+"/assemblyCount",schemaPath:"#/properties/assemblyCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err331);
          errors++;
        }
        if(data105 < 0 || isNaN(data105)){
          const err332 = {instancePath:instancePath+"/assemblyCount",schemaPath:"#/properties/assemblyCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err332);
          errors++;
        }
      }
    }
    if(data.councilMeetings !== undefined){
      let data106 = data.councilMeetings;
      if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
        const err333 = {instancePath:instancePath+"/councilMeetings",schemaPath:"#/properties/councilMeetings/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err333);
        errors++;
      }
      if((typeof data106 == "number") && (isFinite(data106))){
        if(data106 > 1000000000000 || isNaN(data106)){
          const err334 = {instancePath:instancePath+"/councilMeetings",schemaPath:"#/properties/councilMeetings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err334);
          errors++;
        }
        if(data106 < 0 || isNaN(data106)){
          const err335 = {instancePath:instancePath+"/councilMeetings",schemaPath:"#/properties/councilMeetings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err335);
          errors++;
        }
      }
    }
    if(data.legalRepElsewhere !== undefined){
      if(typeof data.legalRepElsewhere !== "boolean"){
        const err336 = {instancePath:instancePath+"/legalRepElsewhere",schemaPath:"#/properties/legalRepElsewhere/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err336);
        errors++;
      }
    }
    if(data.leaders !== undefined){
      let data108 = data.leaders;
      if(Array.isArray(data108)){
        if(data108.length > 1000){
          const err337 = {instancePath:instancePath+"/leaders",schemaPath:"#/properties/leaders/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err337);
          errors++;
        }
        if(data108.length < 1){
          const err338 = {instancePath:instancePath+"/leaders",schemaPath:"#/properties/leaders/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err338);
          errors++;
        }
        const len0 = data108.length;
        for(let i0=0; i0<len0; i0++){
          let data109 = data108[i0];
          if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
            if(data109.name === undefined){
              const err339 = {instancePath:instancePath+"/leaders/" + i0,schemaPath:"#/properties/leaders/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err339);
              errors++;
            }
            if(data109.post === undefined){
              const err340 = {instancePath:instancePath+"/leaders/" + i0,schemaPath:"#/properties/leaders/items/required",keyword:"required",params:{missingProperty: "post"}};
              (vErrors ??= []).push(err340);
              errors++;
            }
            if(data109.idNumber === undefined){
              const err341 = {instancePath:instancePath+"/leaders/" + i0,schemaPath:"#/properties/leaders/items/required",keyword:"required",params:{missingProperty: "idNumber"}};
              (vErrors ??= []).push(err341);
              errors++;
            }
            if(data109.partyMember === undefined){
              const err342 = {instancePath:instancePath+"/leaders/" + i0,schemaPath:"#/properties/leaders/items/required",keyword:"required",params:{missingProperty: "partyMember"}};
              (vErrors ??= []).push(err342);
              errors++;
            }
            if(data109.official === undefined){
              const err343 = {instancePath:instancePath+"/leaders/" + i0,schemaPath:"#/properties/leaders/items/required",keyword:"required",params:{missingProperty: "official"}};
              (vErrors ??= []).push(err343);
              errors++;
            }
            if(data109.otherPosts === undefined){
              const err344 = {instancePath:instancePath+"/leaders/" + i0,schemaPath:"#/properties/leaders/items/required",keyword:"required",params:{missingProperty: "otherPosts"}};
              (vErrors ??= []).push(err344);
              errors++;
            }
            if(data109.fullTime === undefined){
              const err345 = {instancePath:instancePath+"/leaders/" + i0,schemaPath:"#/properties/leaders/items/required",keyword:"required",params:{missingProperty: "fullTime"}};
              (vErrors ??= []).push(err345);
              errors++;
            }
            if(data109.terms === undefined){
              const err346 = {instancePath:instancePath+"/leaders/" + i0,schemaPath:"#/properties/leaders/items/required",keyword:"required",params:{missingProperty: "terms"}};
              (vErrors ??= []).push(err346);
              errors++;
            }
            for(const key1 in data109){
              if(!(func0.call(schema0.properties.leaders.items.properties, key1))){
                const err347 = {instancePath:instancePath+"/leaders/" + i0,schemaPath:"#/properties/leaders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
                (vErrors ??= []).push(err347);
                errors++;
              }
            }
            if(data109.name !== undefined){
              let data110 = data109.name;
              if(typeof data110 === "string"){
                if(func1(data110) > 30){
                  const err348 = {instancePath:instancePath+"/leaders/" + i0+"/name",schemaPath:"#/properties/leaders/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err348);
                  errors++;
                }
                if(func1(data110) < 2){
                  const err349 = {instancePath:instancePath+"/leaders/" + i0+"/name",schemaPath:"#/properties/leaders/items/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err349);
                  errors++;
                }
              }
              else {
                const err350 = {instancePath:instancePath+"/leaders/" + i0+"/name",schemaPath:"#/properties/leaders/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err350);
                errors++;
              }
            }
            if(data109.post !== undefined){
              let data111 = data109.post;
              if(typeof data111 !== "string"){
                const err351 = {instancePath:instancePath+"/leaders/" + i0+"/post",schemaPath:"#/properties/leaders/items/properties/post/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err351);
                errors++;
              }
              if(!((((((data111 === "P1") || (data111 === "P2")) || (data111 === "P3")) || (data111 === "P4")) || (data111 === "P5")) || (data111 === "P6"))){
                const err352 = {instancePath:instancePath+"/leaders/" + i0+"/post",schemaPath:"#/properties/leaders/items/properties/post/enum",keyword:"enum",params:{allowedValues: schema0.properties.leaders.items.properties.post.enum}};
                (vErrors ??= []).push(err352);
                errors++;
              }
            }
            if(data109.idNumber !== undefined){
              let data112 = data109.idNumber;
              if(typeof data112 === "string"){
                if(!pattern4.test(data112)){
                  const err353 = {instancePath:instancePath+"/leaders/" + i0+"/idNumber",schemaPath:"#/properties/leaders/items/properties/idNumber/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{16}[0-9X]$"}};
                  (vErrors ??= []).push(err353);
                  errors++;
                }
              }
              else {
                const err354 = {instancePath:instancePath+"/leaders/" + i0+"/idNumber",schemaPath:"#/properties/leaders/items/properties/idNumber/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err354);
                errors++;
              }
            }
            if(data109.partyMember !== undefined){
              if(typeof data109.partyMember !== "boolean"){
                const err355 = {instancePath:instancePath+"/leaders/" + i0+"/partyMember",schemaPath:"#/properties/leaders/items/properties/partyMember/type",keyword:"type",params:{type: "boolean"}};
                (vErrors ??= []).push(err355);
                errors++;
              }
            }
            if(data109.official !== undefined){
              if(typeof data109.official !== "boolean"){
                const err356 = {instancePath:instancePath+"/leaders/" + i0+"/official",schemaPath:"#/properties/leaders/items/properties/official/type",keyword:"type",params:{type: "boolean"}};
                (vErrors ??= []).push(err356);
                errors++;
              }
            }
            if(data109.approvalNo !== undefined){
              let data115 = data109.approvalNo;
              if(typeof data115 === "string"){
                if(func1(data115) > 200){
                  const err357 = {instancePath:instancePath+"/leaders/" + i0+"/approvalNo",schemaPath:"#/properties/leaders/items/properties/approvalNo/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err357);
                  errors++;
                }
                if(func1(data115) < 1){
                  const err358 = {instancePath:instancePath+"/leaders/" + i0+"/approvalNo",schemaPath:"#/properties/leaders/items/properties/approvalNo/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err358);
                  errors++;
                }
              }
              else {
                const err359 = {instancePath:instancePath+"/leaders/" + i0+"/approvalNo",schemaPath:"#/properties/leaders/items/properties/approvalNo/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err359);
                errors++;
              }
            }
            if(data109.otherPosts !== undefined){
              let data116 = data109.otherPosts;
              if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
                const err360 = {instancePath:instancePath+"/leaders/" + i0+"/otherPosts",schemaPath:"#/properties/leaders/items/properties/otherPosts/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err360);
                errors++;
              }
              if((typeof data116 == "number") && (isFinite(data116))){
                if(data116 > 1000000000000 || isNaN(data116)){
                  const err361 = {instancePath:instancePath+"/leaders/" + i0+"/otherPosts",schemaPath:"#/properties/leaders/items/properties/otherPosts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err361);
                  errors++;
                }
                if(data116 < 0 || isNaN(data116)){
                  const err362 = {instancePath:instancePath+"/leaders/" + i0+"/otherPosts",schemaPath:"#/properties/leaders/items/properties/otherPosts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err362);
                  errors++;
                }
              }
            }
            if(data109.fullTime !== undefined){
              if(typeof data109.fullTime !== "boolean"){
                const err363 = {instancePath:instancePath+"/leaders/" + i0+"/fullTime",schemaPath:"#/properties/leaders/items/properties/fullTime/type",keyword:"type",params:{type: "boolean"}};
                (vErrors ??= []).push(err363);
                errors++;
              }
            }
            if(data109.terms !== undefined){
              let data118 = data109.terms;
              if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
                const err364 = {instancePath:instancePath+"/leaders/" + i0+"/terms",schemaPath:"#/properties/leaders/items/properties/terms/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err364);
                errors++;
              }
              if((typeof data118 == "number") && (isFinite(data118))){
                if(data118 > 1000000000000 || isNaN(data118)){
                  const err365 = {instancePath:instancePath+"/leaders/" + i0+"/terms",schemaPath:"#/properties/leaders/items/properties/terms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err365);
                  errors++;
                }
                if(data118 < 1 || isNaN(data118)){
                  const err366 = {instancePath:instancePath+"/leaders/" + i0+"/terms",schemaPath:"#/properties/leaders/items/properties/terms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
                  (vErrors ??= []).push(err366);
                  errors++;
                }
              }
            }
          }
          else {
            const err367 = {instancePath:instancePath+"/leaders/" + i0,schemaPath:"#/properties/leaders/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err367);
            errors++;
          }
        }
      }
      else {
        const err368 = {instancePath:instancePath+"/leaders",schemaPath:"#/properties/leaders/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err368);
        errors++;
      }
    }
    if(data.branches !== undefined){
      let data119 = data.branches;
      if(Array.isArray(data119)){
        if(data119.length > 1000){
          const err369 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err369);
          errors++;
        }
        const len1 = data119.length;
        for(let i1=0; i1<len1; i1++){
          let data120 = data119[i1];
          if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
            if(data120.name === undefined){
              const err370 = {instancePath:instancePath+"/branches/" + i1,schemaPath:"#/properties/branches/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err370);
              errors++;
            }
            if(data120.kind === undefined){
              const err371 = {instancePath:instancePath+"/branches/" + i1,schemaPath:"#/properties/branches/items/required",keyword:"required",params:{missingProperty: "kind"}};
              (vErrors ??= []).push(err371);
              errors++;
            }
            if(data120.head === undefined){
              const err372 = {instancePath:instancePath+"/branches/" + i1,schemaPath:"#/properties/branches/items/required",keyword:"required",params:{missingProperty: "head"}};
              (vErrors ??= []).push(err372);
              errors++;
            }
            if(data120.since === undefined){
              const err373 = {instancePath:instancePath+"/branches/" + i1,schemaPath:"#/properties/branches/items/required",keyword:"required",params:{missingProperty: "since"}};
              (vErrors ??= []).push(err373);
              errors++;
            }
            if(data120.account === undefined){
              const err374 = {instancePath:instancePath+"/branches/" + i1,schemaPath:"#/properties/branches/items/required",keyword:"required",params:{missingProperty: "account"}};
              (vErrors ??= []).push(err374);
              errors++;
            }
            for(const key2 in data120){
              if(!(((((key2 === "name") || (key2 === "kind")) || (key2 === "head")) || (key2 === "since")) || (key2 === "account"))){
                const err375 = {instancePath:instancePath+"/branches/" + i1,schemaPath:"#/properties/branches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
                (vErrors ??= []).push(err375);
                errors++;
              }
            }
            if(data120.name !== undefined){
              let data121 = data120.name;
              if(typeof data121 === "string"){
                if(func1(data121) > 200){
                  const err376 = {instancePath:instancePath+"/branches/" + i1+"/name",schemaPath:"#/properties/branches/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err376);
                  errors++;
                }
                if(func1(data121) < 1){
                  const err377 = {instancePath:instancePath+"/branches/" + i1+"/name",schemaPath:"#/properties/branches/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err377);
                  errors++;
                }
              }
              else {
                const err378 = {instancePath:instancePath+"/branches/" + i1+"/name",schemaPath:"#/properties/branches/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err378);
                errors++;
              }
            }
            if(data120.kind !== undefined){
              let data122 = data120.kind;
              if(typeof data122 !== "string"){
                const err379 = {instancePath:instancePath+"/branches/" + i1+"/kind",schemaPath:"#/properties/branches/items/properties/kind/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err379);
                errors++;
              }
              if(!(((data122 === "分支机构") || (data122 === "代表机构")) || (data122 === "专项基金"))){
                const err380 = {instancePath:instancePath+"/branches/" + i1+"/kind",schemaPath:"#/properties/branches/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.branches.items.properties.kind.enum}};
                (vErrors ??= []).push(err380);
                errors++;
              }
            }
            if(data120.head !== undefined){
              let data123 = data120.head;
              if(typeof data123 === "string"){
                if(func1(data123) > 30){
                  const err381 = {instancePath:instancePath+"/branches/" + i1+"/head",schemaPath:"#/properties/branches/items/properties/head/maxLength",keyword:"maxLength",params:{limit: 30}};
                  (vErrors ??= []).push(err381);
                  errors++;
                }
                if(func1(data123) < 2){
                  const err382 = {instancePath:instancePath+"/branches/" + i1+"/head",schemaPath:"#/properties/branches/items/properties/head/minLength",keyword:"minLength",params:{limit: 2}};
                  (vErrors ??= []).push(err382);
                  errors++;
                }
              }
              else {
                const err383 = {instancePath:instancePath+"/branches/" + i1+"/head",schemaPath:"#/properties/branches/items/properties/head/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err383);
                errors++;
              }
            }
            if(data120.since !== undefined){
              let data124 = data120.since;
              if(typeof data124 === "string"){
                if(!pattern1.test(data124)){
                  const err384 = {instancePath:instancePath+"/branches/" + i1+"/since",schemaPath:"#/properties/branches/items/properties/since/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err384);
                  errors++;
                }
              }
              else {
                const err385 = {instancePath:instancePath+"/branches/" + i1+"/since",schemaPath:"#/properties/branches/items/properties/since/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err385);
                errors++;
              }
            }
            if(data120.account !== undefined){
              if(typeof data120.account !== "boolean"){
                const err386 = {instancePath:instancePath+"/branches/" + i1+"/account",schemaPath:"#/properties/branches/items/properties/account/type",keyword:"type",params:{type: "boolean"}};
                (vErrors ??= []).push(err386);
                errors++;
              }
            }
          }
          else {
            const err387 = {instancePath:instancePath+"/branches/" + i1,schemaPath:"#/properties/branches/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err387);
            errors++;
          }
        }
      }
      else {
        const err388 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err388);
        errors++;
      }
    }
    if(data.systems !== undefined){
      let data126 = data.systems;
      if(Array.isArray(data126)){
        if(data126.length < 1){
          const err389 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err389);
          errors++;
        }
        const len2 = data126.length;
        for(let i2=0; i2<len2; i2++){
          let data127 = data126[i2];
          if(typeof data127 !== "string"){
            const err390 = {instancePath:instancePath+"/systems/" + i2,schemaPath:"#/properties/systems/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err390);
            errors++;
          }
          if(!(((((((((data127 === "财务") || (data127 === "人事")) || (data127 === "印章")) || (data127 === "证书")) || (data127 === "档案")) || (data127 === "重大事项报告")) || (data127 === "信息公开")) || (data127 === "会费")) || (data127 === "分支机构"))){
            const err391 = {instancePath:instancePath+"/systems/" + i2,schemaPath:"#/properties/systems/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.systems.items.enum}};
            (vErrors ??= []).push(err391);
            errors++;
          }
        }
        let i3 = data126.length;
        let j0;
        if(i3 > 1){
          const indices0 = {};
          for(;i3--;){
            let item0 = data126[i3];
            if(typeof item0 !== "string"){
              continue;
            }
            if(typeof indices0[item0] == "number"){
              j0 = indices0[item0];
              const err392 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}};
              (vErrors ??= []).push(err392);
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      }
      else {
        const err393 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err393);
        errors++;
      }
    }
    if(data.changes !== undefined){
      let data128 = data.changes;
      if(Array.isArray(data128)){
        if(data128.length > 1000){
          const err394 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err394);
          errors++;
        }
        const len3 = data128.length;
        for(let i4=0; i4<len3; i4++){
          let data129 = data128[i4];
          if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
            if(data129.matter === undefined){
              const err395 = {instancePath:instancePath+"/changes/" + i4,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "matter"}};
              (vErrors ??= []).push(err395);
              errors++;
            }
            if(data129.before === undefined){
              const err396 = {instancePath:instancePath+"/changes/" + i4,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "before"}};
              (vErrors ??= []).push(err396);
              errors++;
            }
            if(data129.after === undefined){
              const err397 = {instancePath:instancePath+"/changes/" + i4,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "after"}};
              (vErrors ??= []).push(err397);
              errors++;
            }
            if(data129.approvedOn === undefined){
              const err398 = {instancePath:instancePath+"/changes/" + i4,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "approvedOn"}};
              (vErrors ??= []).push(err398);
              errors++;
            }
            for(const key3 in data129){
              if(!((((key3 === "matter") || (key3 === "before")) || (key3 === "after")) || (key3 === "approvedOn"))){
                const err399 = {instancePath:instancePath+"/changes/" + i4,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
                (vErrors ??= []).push(err399);
                errors++;
              }
            }
            if(data129.matter !== undefined){
              let data130 = data129.matter;
              if(typeof data130 === "string"){
                if(func1(data130) > 200){
                  const err400 = {instancePath:instancePath+"/changes/" + i4+"/matter",schemaPath:"#/properties/changes/items/properties/matter/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err400);
                  errors++;
                }
                if(func1(data130) < 1){
                  const err401 = {instancePath:instancePath+"/changes/" + i4+"/matter",schemaPath:"#/properties/changes/items/properties/matter/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err401);
                  errors++;
                }
              }
              else {
                const err402 = {instancePath:instancePath+"/changes/" + i4+"/matter",schemaPath:"#/properties/changes/items/properties/matter/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err402);
                errors++;
              }
            }
            if(data129.before !== undefined){
              let data131 = data129.before;
              if(typeof data131 === "string"){
                if(func1(data131) > 200){
                  const err403 = {instancePath:instancePath+"/changes/" + i4+"/before",schemaPath:"#/properties/changes/items/properties/before/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err403);
                  errors++;
                }
                if(func1(data131) < 1){
                  const err404 = {instancePath:instancePath+"/changes/" + i4+"/before",schemaPath:"#/properties/changes/items/properties/before/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err404);
                  errors++;
                }
              }
              else {
                const err405 = {instancePath:instancePath+"/changes/" + i4+"/before",schemaPath:"#/properties/changes/items/properties/before/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err405);
                errors++;
              }
            }
            if(data129.after !== undefined){
              let data132 = data129.after;
              if(typeof data132 === "string"){
                if(func1(data132) > 200){
                  const err406 = {instancePath:instancePath+"/changes/" + i4+"/after",schemaPath:"#/properties/changes/items/properties/after/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err406);
                  errors++;
                }
                if(func1(data132) < 1){
                  const err407 = {instancePath:instancePath+"/changes/" + i4+"/after",schemaPath:"#/properties/changes/items/properties/after/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err407);
                  errors++;
                }
              }
              else {
                const err408 = {instancePath:instancePath+"/changes/" + i4+"/after",schemaPath:"#/properties/changes/items/properties/after/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err408);
                errors++;
              }
            }
            if(data129.approvedOn !== undefined){
              let data133 = data129.approvedOn;
              if(typeof data133 === "string"){
                if(!pattern1.test(data133)){
                  const err409 = {instancePath:instancePath+"/changes/" + i4+"/approvedOn",schemaPath:"#/properties/changes/items/properties/approvedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err409);
                  errors++;
                }
              }
              else {
                const err410 = {instancePath:instancePath+"/changes/" + i4+"/approvedOn",schemaPath:"#/properties/changes/items/properties/approvedOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err410);
                errors++;
              }
            }
          }
          else {
            const err411 = {instancePath:instancePath+"/changes/" + i4,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err411);
            errors++;
          }
        }
      }
      else {
        const err412 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err412);
        errors++;
      }
    }
    if(data.disclosure !== undefined){
      let data134 = data.disclosure;
      if(Array.isArray(data134)){
        if(data134.length < 1){
          const err413 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/minItems",keyword:"minItems",params:{limit: 1}};
          (vErrors ??= []).push(err413);
          errors++;
        }
        const len4 = data134.length;
        for(let i5=0; i5<len4; i5++){
          let data135 = data134[i5];
          if(typeof data135 !== "string"){
            const err414 = {instancePath:instancePath+"/disclosure/" + i5,schemaPath:"#/properties/disclosure/items/type",keyword:"type",params:{type: "string"}};
            (vErrors ??= []).push(err414);
            errors++;
          }
          if(!(((((data135 === "社会组织信息平台") || (data135 === "自有网站")) || (data135 === "公众号")) || (data135 === "公告栏")) || (data135 === "会员大会"))){
            const err415 = {instancePath:instancePath+"/disclosure/" + i5,schemaPath:"#/properties/disclosure/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.disclosure.items.enum}};
            (vErrors ??= []).push(err415);
            errors++;
          }
        }
        let i6 = data134.length;
        let j1;
        if(i6 > 1){
          const indices1 = {};
          for(;i6--;){
            let item1 = data134[i6];
            if(typeof item1 !== "string"){
              continue;
            }
            if(typeof indices1[item1] == "number"){
              j1 = indices1[item1];
              const err416 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1}};
              (vErrors ??= []).push(err416);
              errors++;
              break;
            }
            indices1[item1] = i6;
          }
        }
      }
      else {
        const err417 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err417);
        errors++;
      }
    }
    if(data.partyFull !== undefined){
      let data136 = data.partyFull;
      if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
        const err418 = {instancePath:instancePath+"/partyFull",schemaPath:"#/properties/partyFull/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err418);
        errors++;
      }
      if((typeof data136 == "number") && (isFinite(data136))){
        if(data136 > 1000000000000 || isNaN(data136)){
          const err419 = {instancePath:instancePath+"/partyFull",schemaPath:"#/properties/partyFull/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err419);
          errors++;
        }
        if(data136 < 0 || isNaN(data136)){
          const err420 = {instancePath:instancePath+"/partyFull",schemaPath:"#/properties/partyFull/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err420);
          errors++;
        }
      }
    }
    if(data.partyProb !== undefined){
      let data137 = data.partyProb;
      if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
        const err421 = {instancePath:instancePath+"/partyProb",schemaPath:"#/properties/partyProb/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err421);
        errors++;
      }
      if((typeof data137 == "number") && (isFinite(data137))){
        if(data137 > 1000000000000 || isNaN(data137)){
          const err422 = {instancePath:instancePath+"/partyProb",schemaPath:"#/properties/partyProb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err422);
          errors++;
        }
        if(data137 < 0 || isNaN(data137)){
          const err423 = {instancePath:instancePath+"/partyProb",schemaPath:"#/properties/partyProb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err423);
          errors++;
        }
      }
    }
    if(data.hasPartyOrg !== undefined){
      if(typeof data.hasPartyOrg !== "boolean"){
        const err424 = {instancePath:instancePath+"/hasPartyOrg",schemaPath:"#/properties/hasPartyOrg/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err424);
        errors++;
      }
    }
    if(data.partyOrgType !== undefined){
      let data139 = data.partyOrgType;
      if(typeof data139 !== "string"){
        const err425 = {instancePath:instancePath+"/partyOrgType",schemaPath:"#/properties/partyOrgType/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err425);
        errors++;
      }
      if(!((((((data139 === "党委") || (data139 === "党总支")) || (data139 === "党支部")) || (data139 === "联合党支部")) || (data139 === "临时党支部")) || (data139 === "功能型党组织"))){
        const err426 = {instancePath:instancePath+"/partyOrgType",schemaPath:"#/properties/partyOrgType/enum",keyword:"enum",params:{allowedValues: schema0.properties.partyOrgType.enum}};
        (vErrors ??= []).push(err426);
        errors++;
      }
    }
    if(data.noPartyReason !== undefined){
      let data140 = data.noPartyReason;
      if(typeof data140 === "string"){
        if(func1(data140) > 4000){
          const err427 = {instancePath:instancePath+"/noPartyReason",schemaPath:"#/properties/noPartyReason/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err427);
          errors++;
        }
        if(func1(data140) < 1){
          const err428 = {instancePath:instancePath+"/noPartyReason",schemaPath:"#/properties/noPartyReason/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err428);
          errors++;
        }
      }
      else {
        const err429 = {instancePath:instancePath+"/noPartyReason",schemaPath:"#/properties/noPartyReason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err429);
        errors++;
      }
    }
    if(data.partyLiaison !== undefined){
      let data141 = data.partyLiaison;
      if(typeof data141 === "string"){
        if(func1(data141) > 30){
          const err430 = {instancePath:instancePath+"/partyLiaison",schemaPath:"#/properties/partyLiaison/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err430);
          errors++;
        }
        if(func1(data141) < 2){
          const err431 = {instancePath:instancePath+"/partyLiaison",schemaPath:"#/properties/partyLiaison/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err431);
          errors++;
        }
      }
      else {
        const err432 = {instancePath:instancePath+"/partyLiaison",schemaPath:"#/properties/partyLiaison/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err432);
        errors++;
      }
    }
    if(data.partySecretary !== undefined){
      let data142 = data.partySecretary;
      if(typeof data142 === "string"){
        if(func1(data142) > 30){
          const err433 = {instancePath:instancePath+"/partySecretary",schemaPath:"#/properties/partySecretary/maxLength",keyword:"maxLength",params:{limit: 30}};
          (vErrors ??= []).push(err433);
          errors++;
        }
        if(func1(data142) < 2){
          const err434 = {instancePath:instancePath+"/partySecretary",schemaPath:"#/properties/partySecretary/minLength",keyword:"minLength",params:{limit: 2}};
          (vErrors ??= []).push(err434);
          errors++;
        }
      }
      else {
        const err435 = {instancePath:instancePath+"/partySecretary",schemaPath:"#/properties/partySecretary/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err435);
        errors++;
      }
    }
    if(data.crossPost !== undefined){
      if(typeof data.crossPost !== "boolean"){
        const err436 = {instancePath:instancePath+"/crossPost",schemaPath:"#/properties/crossPost/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err436);
        errors++;
      }
    }
    if(data.partyActs !== undefined){
      let data144 = data.partyActs;
      if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
        const err437 = {instancePath:instancePath+"/partyActs",schemaPath:"#/properties/partyActs/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err437);
        errors++;
      }
      if((typeof data144 == "number") && (isFinite(data144))){
        if(data144 > 1000000000000 || isNaN(data144)){
          const err438 = {instancePath:instancePath+"/partyActs",schemaPath:"#/properties/partyActs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err438);
          errors++;
        }
        if(data144 < 0 || isNaN(data144)){
          const err439 = {instancePath:instancePath+"/partyActs",schemaPath:"#/properties/partyActs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err439);
          errors++;
        }
      }
    }
    if(data.partyDecides !== undefined){
      if(typeof data.partyDecides !== "boolean"){
        const err440 = {instancePath:instancePath+"/partyDecides",schemaPath:"#/properties/partyDecides/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err440);
        errors++;
      }
    }
    if(data.hasUnion !== undefined){
      if(typeof data.hasUnion !== "boolean"){
        const err441 = {instancePath:instancePath+"/hasUnion",schemaPath:"#/properties/hasUnion/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err441);
        errors++;
      }
    }
    if(data.unionMembers !== undefined){
      let data147 = data.unionMembers;
      if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
        const err442 = {instancePath:instancePath+"/unionMembers",schemaPath:"#/properties/unionMembers/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err442);
        errors++;
      }
      if((typeof data147 == "number") && (isFinite(data147))){
        if(data147 > 1000000000000 || isNaN(data147)){
          const err443 = {instancePath:instancePath+"/unionMembers",schemaPath:"#/properties/unionMembers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err443);
          errors++;
        }
        if(data147 < 0 || isNaN(data147)){
          const err444 = {instancePath:instancePath+"/unionMembers",schemaPath:"#/properties/unionMembers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err444);
          errors++;
        }
      }
    }
    if(data.hasWomen !== undefined){
      if(typeof data.hasWomen !== "boolean"){
        const err445 = {instancePath:instancePath+"/hasWomen",schemaPath:"#/properties/hasWomen/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err445);
        errors++;
      }
    }
    if(data.staffTotal !== undefined){
      let data149 = data.staffTotal;
      if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
        const err446 = {instancePath:instancePath+"/staffTotal",schemaPath:"#/properties/staffTotal/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err446);
        errors++;
      }
      if((typeof data149 == "number") && (isFinite(data149))){
        if(data149 > 1000000000000 || isNaN(data149)){
          const err447 = {instancePath:instancePath+"/staffTotal",schemaPath:"#/properties/staffTotal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err447);
          errors++;
        }
        if(data149 < 0 || isNaN(data149)){
          const err448 = {instancePath:instancePath+"/staffTotal",schemaPath:"#/properties/staffTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err448);
          errors++;
        }
      }
    }
    if(data.staffFull !== undefined){
      let data150 = data.staffFull;
      if(!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))){
        const err449 = {instancePath:instancePath+"/staffFull",schemaPath:"#/properties/staffFull/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err449);
        errors++;
      }
      if((typeof data150 == "number") && (isFinite(data150))){
        if(data150 > 1000000000000 || isNaN(data150)){
          const err450 = {instancePath:instancePath+"/staffFull",schemaPath:"#/properties/staffFull/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err450);
          errors++;
        }
        if(data150 < 0 || isNaN(data150)){
          const err451 = {instancePath:instancePath+"/staffFull",schemaPath:"#/properties/staffFull/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err451);
          errors++;
        }
      }
    }
    if(data.staffPart !== undefined){
      let data151 = data.staffPart;
      if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
        const err452 = {instancePath:instancePath+"/staffPart",schemaPath:"#/properties/staffPart/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err452);
        errors++;
      }
      if((typeof data151 == "number") && (isFinite(data151))){
        if(data151 > 1000000000000 || isNaN(data151)){
          const err453 = {instancePath:instancePath+"/staffPart",schemaPath:"#/properties/staffPart/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err453);
          errors++;
        }
        if(data151 < 0 || isNaN(data151)){
          const err454 = {instancePath:instancePath+"/staffPart",schemaPath:"#/properties/staffPart/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err454);
          errors++;
        }
      }
    }
    if(data.staffDegree !== undefined){
      let data152 = data.staffDegree;
      if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
        const err455 = {instancePath:instancePath+"/staffDegree",schemaPath:"#/properties/staffDegree/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err455);
        errors++;
      }
      if((typeof data152 == "number") && (isFinite(data152))){
        if(data152 > 1000000000000 || isNaN(data152)){
          const err456 = {instancePath:instancePath+"/staffDegree",schemaPath:"#/properties/staffDegree/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err456);
          errors++;
        }
        if(data152 < 0 || isNaN(data152)){
          const err457 = {instancePath:instancePath+"/staffDegree",schemaPath:"#/properties/staffDegree/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err457);
          errors++;
        }
      }
    }
    if(data.socialWorkers !== undefined){
      let data153 = data.socialWorkers;
      if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
        const err458 = {instancePath:instancePath+"/socialWorkers",schemaPath:"#/properties/socialWorkers/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err458);
        errors++;
      }
      if((typeof data153 == "number") && (isFinite(data153))){
        if(data153 > 1000000000000 || isNaN(data153)){
          const err459 = {instancePath:instancePath+"/socialWorkers",schemaPath:"#/properties/socialWorkers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err459);
          errors++;
        }
        if(data153 < 0 || isNaN(data153)){
          const err460 = {instancePath:instancePath+"/socialWorkers",schemaPath:"#/properties/socialWorkers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err460);
          errors++;
        }
      }
    }
    if(data.contracts !== undefined){
      let data154 = data.contracts;
      if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
        const err461 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err461);
        errors++;
      }
      if((typeof data154 == "number") && (isFinite(data154))){
        if(data154 > 1000000000000 || isNaN(data154)){
          const err462 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err462);
          errors++;
        }
        if(data154 < 0 || isNaN(data154)){
          const err463 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err463);
          errors++;
        }
      }
    }
    if(data.insured !== undefined){
      let data155 = data.insured;
      if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
        const err464 = {instancePath:instancePath+"/insured",schemaPath:"#/properties/insured/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err464);
        errors++;
      }
      if((typeof data155 == "number") && (isFinite(data155))){
        if(data155 > 1000000000000 || isNaN(data155)){
          const err465 = {instancePath:instancePath+"/insured",schemaPath:"#/properties/insured/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err465);
          errors++;
        }
        if(data155 < 0 || isNaN(data155)){
          const err466 = {instancePath:instancePath+"/insured",schemaPath:"#/properties/insured/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err466);
          errors++;
        }
      }
    }
    if(data.gradHired !== undefined){
      let data156 = data.gradHired;
      if(!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156)))){
        const err467 = {instancePath:instancePath+"/gradHired",schemaPath:"#/properties/gradHired/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err467);
        errors++;
      }
      if((typeof data156 == "number") && (isFinite(data156))){
        if(data156 > 1000000000000 || isNaN(data156)){
          const err468 = {instancePath:instancePath+"/gradHired",schemaPath:"#/properties/gradHired/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err468);
          errors++;
        }
        if(data156 < 0 || isNaN(data156)){
          const err469 = {instancePath:instancePath+"/gradHired",schemaPath:"#/properties/gradHired/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err469);
          errors++;
        }
      }
    }
    if(data.volunteers !== undefined){
      let data157 = data.volunteers;
      if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
        const err470 = {instancePath:instancePath+"/volunteers",schemaPath:"#/properties/volunteers/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err470);
        errors++;
      }
      if((typeof data157 == "number") && (isFinite(data157))){
        if(data157 > 1000000000000 || isNaN(data157)){
          const err471 = {instancePath:instancePath+"/volunteers",schemaPath:"#/properties/volunteers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err471);
          errors++;
        }
        if(data157 < 0 || isNaN(data157)){
          const err472 = {instancePath:instancePath+"/volunteers",schemaPath:"#/properties/volunteers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err472);
          errors++;
        }
      }
    }
    if(data.accounting !== undefined){
      let data158 = data.accounting;
      if(typeof data158 !== "string"){
        const err473 = {instancePath:instancePath+"/accounting",schemaPath:"#/properties/accounting/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err473);
        errors++;
      }
      if(!(((data158 === "A2004") || (data158 === "A2024")) || (data158 === "其他"))){
        const err474 = {instancePath:instancePath+"/accounting",schemaPath:"#/properties/accounting/enum",keyword:"enum",params:{allowedValues: schema0.properties.accounting.enum}};
        (vErrors ??= []).push(err474);
        errors++;
      }
    }
    if(data.auditor !== undefined){
      let data159 = data.auditor;
      if(typeof data159 === "string"){
        if(func1(data159) > 200){
          const err475 = {instancePath:instancePath+"/auditor",schemaPath:"#/properties/auditor/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err475);
          errors++;
        }
        if(func1(data159) < 1){
          const err476 = {instancePath:instancePath+"/auditor",schemaPath:"#/properties/auditor/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err476);
          errors++;
        }
      }
      else {
        const err477 = {instancePath:instancePath+"/auditor",schemaPath:"#/properties/auditor/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err477);
        errors++;
      }
    }
    if(data.auditOpinion !== undefined){
      let data160 = data.auditOpinion;
      if(typeof data160 !== "string"){
        const err478 = {instancePath:instancePath+"/auditOpinion",schemaPath:"#/properties/auditOpinion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err478);
        errors++;
      }
      if(!((((((data160 === "无保留意见") || (data160 === "带强调事项段的无保留意见")) || (data160 === "保留意见")) || (data160 === "否定意见")) || (data160 === "无法表示意见")) || (data160 === "未审计"))){
        const err479 = {instancePath:instancePath+"/auditOpinion",schemaPath:"#/properties/auditOpinion/enum",keyword:"enum",params:{allowedValues: schema0.properties.auditOpinion.enum}};
        (vErrors ??= []).push(err479);
        errors++;
      }
    }
    if(data.cash !== undefined){
      let data161 = data.cash;
      if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
        const err480 = {instancePath:instancePath+"/cash",schemaPath:"#/properties/cash/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err480);
        errors++;
      }
      if((typeof data161 == "number") && (isFinite(data161))){
        if(data161 > 1000000000000000 || isNaN(data161)){
          const err481 = {instancePath:instancePath+"/cash",schemaPath:"#/properties/cash/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err481);
          errors++;
        }
        if(data161 < 0 || isNaN(data161)){
          const err482 = {instancePath:instancePath+"/cash",schemaPath:"#/properties/cash/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err482);
          errors++;
        }
      }
    }
    if(data.fixedNet !== undefined){
      let data162 = data.fixedNet;
      if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
        const err483 = {instancePath:instancePath+"/fixedNet",schemaPath:"#/properties/fixedNet/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err483);
        errors++;
      }
      if((typeof data162 == "number") && (isFinite(data162))){
        if(data162 > 1000000000000000 || isNaN(data162)){
          const err484 = {instancePath:instancePath+"/fixedNet",schemaPath:"#/properties/fixedNet/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err484);
          errors++;
        }
        if(data162 < 0 || isNaN(data162)){
          const err485 = {instancePath:instancePath+"/fixedNet",schemaPath:"#/properties/fixedNet/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err485);
          errors++;
        }
      }
    }
    if(data.totalAssets !== undefined){
      let data163 = data.totalAssets;
      if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
        const err486 = {instancePath:instancePath+"/totalAssets",schemaPath:"#/properties/totalAssets/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err486);
        errors++;
      }
      if((typeof data163 == "number") && (isFinite(data163))){
        if(data163 > 1000000000000000 || isNaN(data163)){
          const err487 = {instancePath:instancePath+"/totalAssets",schemaPath:"#/properties/totalAssets/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err487);
          errors++;
        }
        if(data163 < -1000000000000000 || isNaN(data163)){
          const err488 = {instancePath:instancePath+"/totalAssets",schemaPath:"#/properties/totalAssets/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
          (vErrors ??= []).push(err488);
          errors++;
        }
      }
    }
    if(data.totalLiabilities !== undefined){
      let data164 = data.totalLiabilities;
      if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
        const err489 = {instancePath:instancePath+"/totalLiabilities",schemaPath:"#/properties/totalLiabilities/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err489);
        errors++;
      }
      if((typeof data164 == "number") && (isFinite(data164))){
        if(data164 > 1000000000000000 || isNaN(data164)){
          const err490 = {instancePath:instancePath+"/totalLiabilities",schemaPath:"#/properties/totalLiabilities/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err490);
          errors++;
        }
        if(data164 < 0 || isNaN(data164)){
          const err491 = {instancePath:instancePath+"/totalLiabilities",schemaPath:"#/properties/totalLiabilities/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err491);
          errors++;
        }
      }
    }
    if(data.restricted !== undefined){
      let data165 = data.restricted;
      if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
        const err492 = {instancePath:instancePath+"/restricted",schemaPath:"#/properties/restricted/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err492);
        errors++;
      }
      if((typeof data165 == "number") && (isFinite(data165))){
        if(data165 > 1000000000000000 || isNaN(data165)){
          const err493 = {instancePath:instancePath+"/restricted",schemaPath:"#/properties/restricted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err493);
          errors++;
        }
        if(data165 < -1000000000000000 || isNaN(data165)){
          const err494 = {instancePath:instancePath+"/restricted",schemaPath:"#/properties/restricted/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
          (vErrors ??= []).push(err494);
          errors++;
        }
      }
    }
    if(data.unrestricted !== undefined){
      let data166 = data.unrestricted;
      if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
        const err495 = {instancePath:instancePath+"/unrestricted",schemaPath:"#/properties/unrestricted/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err495);
        errors++;
      }
      if((typeof data166 == "number") && (isFinite(data166))){
        if(data166 > 1000000000000000 || isNaN(data166)){
          const err496 = {instancePath:instancePath+"/unrestricted",schemaPath:"#/properties/unrestricted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err496);
          errors++;
        }
        if(data166 < -1000000000000000 || isNaN(data166)){
          const err497 = {instancePath:instancePath+"/unrestricted",schemaPath:"#/properties/unrestricted/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
          (vErrors ??= []).push(err497);
          errors++;
        }
      }
    }
    if(data.netAssets !== undefined){
      let data167 = data.netAssets;
      if(!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))){
        const err498 = {instancePath:instancePath+"/netAssets",schemaPath:"#/properties/netAssets/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err498);
        errors++;
      }
      if((typeof data167 == "number") && (isFinite(data167))){
        if(data167 > 1000000000000000 || isNaN(data167)){
          const err499 = {instancePath:instancePath+"/netAssets",schemaPath:"#/properties/netAssets/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err499);
          errors++;
        }
        if(data167 < -1000000000000000 || isNaN(data167)){
          const err500 = {instancePath:instancePath+"/netAssets",schemaPath:"#/properties/netAssets/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
          (vErrors ??= []).push(err500);
          errors++;
        }
      }
    }
    if(data.netOpening !== undefined){
      let data168 = data.netOpening;
      if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
        const err501 = {instancePath:instancePath+"/netOpening",schemaPath:"#/properties/netOpening/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err501);
        errors++;
      }
      if((typeof data168 == "number") && (isFinite(data168))){
        if(data168 > 1000000000000000 || isNaN(data168)){
          const err502 = {instancePath:instancePath+"/netOpening",schemaPath:"#/properties/netOpening/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err502);
          errors++;
        }
        if(data168 < -1000000000000000 || isNaN(data168)){
          const err503 = {instancePath:instancePath+"/netOpening",schemaPath:"#/properties/netOpening/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
          (vErrors ??= []).push(err503);
          errors++;
        }
      }
    }
    if(data.netAdj !== undefined){
      let data169 = data.netAdj;
      if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
        const err504 = {instancePath:instancePath+"/netAdj",schemaPath:"#/properties/netAdj/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err504);
        errors++;
      }
      if((typeof data169 == "number") && (isFinite(data169))){
        if(data169 > 1000000000000000 || isNaN(data169)){
          const err505 = {instancePath:instancePath+"/netAdj",schemaPath:"#/properties/netAdj/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err505);
          errors++;
        }
        if(data169 < -1000000000000000 || isNaN(data169)){
          const err506 = {instancePath:instancePath+"/netAdj",schemaPath:"#/properties/netAdj/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
          (vErrors ??= []).push(err506);
          errors++;
        }
      }
    }
    if(data.netAdjReason !== undefined){
      let data170 = data.netAdjReason;
      if(typeof data170 === "string"){
        if(func1(data170) > 4000){
          const err507 = {instancePath:instancePath+"/netAdjReason",schemaPath:"#/properties/netAdjReason/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err507);
          errors++;
        }
        if(func1(data170) < 1){
          const err508 = {instancePath:instancePath+"/netAdjReason",schemaPath:"#/properties/netAdjReason/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err508);
          errors++;
        }
      }
      else {
        const err509 = {instancePath:instancePath+"/netAdjReason",schemaPath:"#/properties/netAdjReason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err509);
        errors++;
      }
    }
    if(data.incDonation !== undefined){
      let data171 = data.incDonation;
      if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
        const err510 = {instancePath:instancePath+"/incDonation",schemaPath:"#/properties/incDonation/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err510);
        errors++;
      }
      if((typeof data171 == "number") && (isFinite(data171))){
        if(data171 > 1000000000000000 || isNaN(data171)){
          const err511 = {instancePath:instancePath+"/incDonation",schemaPath:"#/properties/incDonation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err511);
          errors++;
        }
        if(data171 < 0 || isNaN(data171)){
          const err512 = {instancePath:instancePath+"/incDonation",schemaPath:"#/properties/incDonation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err512);
          errors++;
        }
      }
    }
    if(data.foreignDonation !== undefined){
      let data172 = data.foreignDonation;
      if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
        const err513 = {instancePath:instancePath+"/foreignDonation",schemaPath:"#/properties/foreignDonation/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err513);
        errors++;
      }
      if((typeof data172 == "number") && (isFinite(data172))){
        if(data172 > 1000000000000000 || isNaN(data172)){
          const err514 = {instancePath:instancePath+"/foreignDonation",schemaPath:"#/properties/foreignDonation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err514);
          errors++;
        }
        if(data172 < 0 || isNaN(data172)){
          const err515 = {instancePath:instancePath+"/foreignDonation",schemaPath:"#/properties/foreignDonation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err515);
          errors++;
        }
      }
    }
    if(data.incDues !== undefined){
      let data173 = data.incDues;
      if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
        const err516 = {instancePath:instancePath+"/incDues",schemaPath:"#/properties/incDues/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err516);
        errors++;
      }
      if((typeof data173 == "number") && (isFinite(data173))){
        if(data173 > 1000000000000000 || isNaN(data173)){
          const err517 = {instancePath:instancePath+"/incDues",schemaPath:"#/properties/incDues/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err517);
          errors++;
        }
        if(data173 < 0 || isNaN(data173)){
          const err518 = {instancePath:instancePath+"/incDues",schemaPath:"#/properties/incDues/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err518);
          errors++;
        }
      }
    }
    if(data.incServices !== undefined){
      let data174 = data.incServices;
      if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
        const err519 = {instancePath:instancePath+"/incServices",schemaPath:"#/properties/incServices/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err519);
        errors++;
      }
      if((typeof data174 == "number") && (isFinite(data174))){
        if(data174 > 1000000000000000 || isNaN(data174)){
          const err520 = {instancePath:instancePath+"/incServices",schemaPath:"#/properties/incServices/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err520);
          errors++;
        }
        if(data174 < 0 || isNaN(data174)){
          const err521 = {instancePath:instancePath+"/incServices",schemaPath:"#/properties/incServices/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err521);
          errors++;
        }
      }
    }
    if(data.gpAmount !== undefined){
      let data175 = data.gpAmount;
      if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
        const err522 = {instancePath:instancePath+"/gpAmount",schemaPath:"#/properties/gpAmount/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err522);
        errors++;
      }
      if((typeof data175 == "number") && (isFinite(data175))){
        if(data175 > 1000000000000000 || isNaN(data175)){
          const err523 = {instancePath:instancePath+"/gpAmount",schemaPath:"#/properties/gpAmount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err523);
          errors++;
        }
        if(data175 < 0 || isNaN(data175)){
          const err524 = {instancePath:instancePath+"/gpAmount",schemaPath:"#/properties/gpAmount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err524);
          errors++;
        }
      }
    }
    if(data.incSales !== undefined){
      let data176 = data.incSales;
      if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
        const err525 = {instancePath:instancePath+"/incSales",schemaPath:"#/properties/incSales/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err525);
        errors++;
      }
      if((typeof data176 == "number") && (isFinite(data176))){
        if(data176 > 1000000000000000 || isNaN(data176)){
          const err526 = {instancePath:instancePath+"/incSales",schemaPath:"#/properties/incSales/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err526);
          errors++;
        }
        if(data176 < 0 || isNaN(data176)){
          const err527 = {instancePath:instancePath+"/incSales",schemaPath:"#/properties/incSales/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err527);
          errors++;
        }
      }
    }
    if(data.incGov !== undefined){
      let data177 = data.incGov;
      if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
        const err528 = {instancePath:instancePath+"/incGov",schemaPath:"#/properties/incGov/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err528);
        errors++;
      }
      if((typeof data177 == "number") && (isFinite(data177))){
        if(data177 > 1000000000000000 || isNaN(data177)){
          const err529 = {instancePath:instancePath+"/incGov",schemaPath:"#/properties/incGov/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err529);
          errors++;
        }
        if(data177 < 0 || isNaN(data177)){
          const err530 = {instancePath:instancePath+"/incGov",schemaPath:"#/properties/incGov/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err530);
          errors++;
        }
      }
    }
    if(data.incInvest !== undefined){
      let data178 = data.incInvest;
      if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
        const err531 = {instancePath:instancePath+"/incInvest",schemaPath:"#/properties/incInvest/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err531);
        errors++;
      }
      if((typeof data178 == "number") && (isFinite(data178))){
        if(data178 > 1000000000000000 || isNaN(data178)){
          const err532 = {instancePath:instancePath+"/incInvest",schemaPath:"#/properties/incInvest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err532);
          errors++;
        }
        if(data178 < -1000000000000000 || isNaN(data178)){
          const err533 = {instancePath:instancePath+"/incInvest",schemaPath:"#/properties/incInvest/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
          (vErrors ??= []).push(err533);
          errors++;
        }
      }
    }
    if(data.incOther !== undefined){
      let data179 = data.incOther;
      if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
        const err534 = {instancePath:instancePath+"/incOther",schemaPath:"#/properties/incOther/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err534);
        errors++;
      }
      if((typeof data179 == "number") && (isFinite(data179))){
        if(data179 > 1000000000000000 || isNaN(data179)){
          const err535 = {instancePath:instancePath+"/incOther",schemaPath:"#/properties/incOther/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err535);
          errors++;
        }
        if(data179 < 0 || isNaN(data179)){
          const err536 = {instancePath:instancePath+"/incOther",schemaPath:"#/properties/incOther/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err536);
          errors++;
        }
      }
    }
    if(data.incTotal !== undefined){
      let data180 = data.incTotal;
      if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
        const err537 = {instancePath:instancePath+"/incTotal",schemaPath:"#/properties/incTotal/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err537);
        errors++;
      }
      if((typeof data180 == "number") && (isFinite(data180))){
        if(data180 > 1000000000000000 || isNaN(data180)){
          const err538 = {instancePath:instancePath+"/incTotal",schemaPath:"#/properties/incTotal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err538);
          errors++;
        }
        if(data180 < -1000000000000000 || isNaN(data180)){
          const err539 = {instancePath:instancePath+"/incTotal",schemaPath:"#/properties/incTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
          (vErrors ??= []).push(err539);
          errors++;
        }
      }
    }
    if(data.expProgram !== undefined){
      let data181 = data.expProgram;
      if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
        const err540 = {instancePath:instancePath+"/expProgram",schemaPath:"#/properties/expProgram/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err540);
        errors++;
      }
      if((typeof data181 == "number") && (isFinite(data181))){
        if(data181 > 1000000000000000 || isNaN(data181)){
          const err541 = {instancePath:instancePath+"/expProgram",schemaPath:"#/properties/expProgram/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err541);
          errors++;
        }
        if(data181 < 0 || isNaN(data181)){
          const err542 = {instancePath:instancePath+"/expProgram",schemaPath:"#/properties/expProgram/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err542);
          errors++;
        }
      }
    }
    if(data.expAdmin !== undefined){
      let data182 = data.expAdmin;
      if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
        const err543 = {instancePath:instancePath+"/expAdmin",schemaPath:"#/properties/expAdmin/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err543);
        errors++;
      }
      if((typeof data182 == "number") && (isFinite(data182))){
        if(data182 > 1000000000000000 || isNaN(data182)){
          const err544 = {instancePath:instancePath+"/expAdmin",schemaPath:"#/properties/expAdmin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err544);
          errors++;
        }
        if(data182 < 0 || isNaN(data182)){
          const err545 = {instancePath:instancePath+"/expAdmin",schemaPath:"#/properties/expAdmin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err545);
          errors++;
        }
      }
    }
    if(data.payroll !== undefined){
      let data183 = data.payroll;
      if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
        const err546 = {instancePath:instancePath+"/payroll",schemaPath:"#/properties/payroll/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err546);
        errors++;
      }
      if((typeof data183 == "number") && (isFinite(data183))){
        if(data183 > 1000000000000000 || isNaN(data183)){
          const err547 = {instancePath:instancePath+"/payroll",schemaPath:"#/properties/payroll/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err547);
          errors++;
        }
        if(data183 < 0 || isNaN(data183)){
          const err548 = {instancePath:instancePath+"/payroll",schemaPath:"#/properties/payroll/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err548);
          errors++;
        }
      }
    }
    if(data.expFund !== undefined){
      let data184 = data.expFund;
      if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
        const err549 = {instancePath:instancePath+"/expFund",schemaPath:"#/properties/expFund/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err549);
        errors++;
      }
      if((typeof data184 == "number") && (isFinite(data184))){
        if(data184 > 1000000000000000 || isNaN(data184)){
          const err550 = {instancePath:instancePath+"/expFund",schemaPath:"#/properties/expFund/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err550);
          errors++;
        }
        if(data184 < -1000000000000000 || isNaN(data184)){
          const err551 = {instancePath:instancePath+"/expFund",schemaPath:"#/properties/expFund/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
          (vErrors ??= []).push(err551);
          errors++;
        }
      }
    }
    if(data.expOther !== undefined){
      let data185 = data.expOther;
      if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
        const err552 = {instancePath:instancePath+"/expOther",schemaPath:"#/properties/expOther/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err552);
        errors++;
      }
      if((typeof data185 == "number") && (isFinite(data185))){
        if(data185 > 1000000000000000 || isNaN(data185)){
          const err553 = {instancePath:instancePath+"/expOther",schemaPath:"#/properties/expOther/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err553);
          errors++;
        }
        if(data185 < 0 || isNaN(data185)){
          const err554 = {instancePath:instancePath+"/expOther",schemaPath:"#/properties/expOther/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err554);
          errors++;
        }
      }
    }
    if(data.expTotal !== undefined){
      let data186 = data.expTotal;
      if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
        const err555 = {instancePath:instancePath+"/expTotal",schemaPath:"#/properties/expTotal/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err555);
        errors++;
      }
      if((typeof data186 == "number") && (isFinite(data186))){
        if(data186 > 1000000000000000 || isNaN(data186)){
          const err556 = {instancePath:instancePath+"/expTotal",schemaPath:"#/properties/expTotal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err556);
          errors++;
        }
        if(data186 < -1000000000000000 || isNaN(data186)){
          const err557 = {instancePath:instancePath+"/expTotal",schemaPath:"#/properties/expTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
          (vErrors ??= []).push(err557);
          errors++;
        }
      }
    }
    if(data.expCharity !== undefined){
      let data187 = data.expCharity;
      if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
        const err558 = {instancePath:instancePath+"/expCharity",schemaPath:"#/properties/expCharity/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err558);
        errors++;
      }
      if((typeof data187 == "number") && (isFinite(data187))){
        if(data187 > 1000000000000000 || isNaN(data187)){
          const err559 = {instancePath:instancePath+"/expCharity",schemaPath:"#/properties/expCharity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err559);
          errors++;
        }
        if(data187 < 0 || isNaN(data187)){
          const err560 = {instancePath:instancePath+"/expCharity",schemaPath:"#/properties/expCharity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err560);
          errors++;
        }
      }
    }
    if(data.activities !== undefined){
      let data188 = data.activities;
      if(Array.isArray(data188)){
        if(data188.length > 1000){
          const err561 = {instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err561);
          errors++;
        }
        const len5 = data188.length;
        for(let i7=0; i7<len5; i7++){
          let data189 = data188[i7];
          const _errs471 = errors;
          let valid130 = true;
          const _errs472 = errors;
          if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
            let missing38;
            if((data189.kind === undefined) && (missing38 = "kind")){
              const err562 = {};
              (vErrors ??= []).push(err562);
              errors++;
            }
            else {
              if(data189.kind !== undefined){
                if("评比" !== data189.kind){
                  const err563 = {};
                  (vErrors ??= []).push(err563);
                  errors++;
                }
              }
            }
          }
          var _valid38 = _errs472 === errors;
          errors = _errs471;
          if(vErrors !== null){
            if(_errs471){
              vErrors.length = _errs471;
            }
            else {
              vErrors = null;
            }
          }
          if(!_valid38){
            const _errs474 = errors;
            if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
              if(data189.approvalNo !== undefined){
                const err564 = {instancePath:instancePath+"/activities/" + i7+"/approvalNo",schemaPath:"#/properties/activities/items/allOf/0/else/properties/approvalNo/false schema",keyword:"false schema",params:{}};
                (vErrors ??= []).push(err564);
                errors++;
              }
            }
            var _valid38 = _errs474 === errors;
            valid130 = _valid38;
            if(valid130){
              var props36 = {};
              props36.approvalNo = true;
              props36.kind = true;
            }
          }
          if(!valid130){
            const err565 = {instancePath:instancePath+"/activities/" + i7,schemaPath:"#/properties/activities/items/allOf/0/if",keyword:"if",params:{failingKeyword: "else"}};
            (vErrors ??= []).push(err565);
            errors++;
          }
          if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
            if(data189.name === undefined){
              const err566 = {instancePath:instancePath+"/activities/" + i7,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err566);
              errors++;
            }
            if(data189.heldOn === undefined){
              const err567 = {instancePath:instancePath+"/activities/" + i7,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "heldOn"}};
              (vErrors ??= []).push(err567);
              errors++;
            }
            if(data189.kind === undefined){
              const err568 = {instancePath:instancePath+"/activities/" + i7,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "kind"}};
              (vErrors ??= []).push(err568);
              errors++;
            }
            if(data189.people === undefined){
              const err569 = {instancePath:instancePath+"/activities/" + i7,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "people"}};
              (vErrors ??= []).push(err569);
              errors++;
            }
            if(data189.fee === undefined){
              const err570 = {instancePath:instancePath+"/activities/" + i7,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "fee"}};
              (vErrors ??= []).push(err570);
              errors++;
            }
            for(const key4 in data189){
              if(!((((((key4 === "name") || (key4 === "heldOn")) || (key4 === "kind")) || (key4 === "people")) || (key4 === "fee")) || (key4 === "approvalNo"))){
                const err571 = {instancePath:instancePath+"/activities/" + i7,schemaPath:"#/properties/activities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
                (vErrors ??= []).push(err571);
                errors++;
              }
            }
            if(data189.name !== undefined){
              let data192 = data189.name;
              if(typeof data192 === "string"){
                if(func1(data192) > 200){
                  const err572 = {instancePath:instancePath+"/activities/" + i7+"/name",schemaPath:"#/properties/activities/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err572);
                  errors++;
                }
                if(func1(data192) < 1){
                  const err573 = {instancePath:instancePath+"/activities/" + i7+"/name",schemaPath:"#/properties/activities/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err573);
                  errors++;
                }
              }
              else {
                const err574 = {instancePath:instancePath+"/activities/" + i7+"/name",schemaPath:"#/properties/activities/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err574);
                errors++;
              }
            }
            if(data189.heldOn !== undefined){
              let data193 = data189.heldOn;
              if(typeof data193 === "string"){
                if(!pattern1.test(data193)){
                  const err575 = {instancePath:instancePath+"/activities/" + i7+"/heldOn",schemaPath:"#/properties/activities/items/properties/heldOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err575);
                  errors++;
                }
              }
              else {
                const err576 = {instancePath:instancePath+"/activities/" + i7+"/heldOn",schemaPath:"#/properties/activities/items/properties/heldOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err576);
                errors++;
              }
            }
            if(data189.kind !== undefined){
              let data194 = data189.kind;
              if(typeof data194 !== "string"){
                const err577 = {instancePath:instancePath+"/activities/" + i7+"/kind",schemaPath:"#/properties/activities/items/properties/kind/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err577);
                errors++;
              }
              if(!(((((((data194 === "服务") || (data194 === "培训")) || (data194 === "论坛")) || (data194 === "展会")) || (data194 === "评比")) || (data194 === "公益")) || (data194 === "其他"))){
                const err578 = {instancePath:instancePath+"/activities/" + i7+"/kind",schemaPath:"#/properties/activities/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.activities.items.properties.kind.enum}};
                (vErrors ??= []).push(err578);
                errors++;
              }
            }
            if(data189.people !== undefined){
              let data195 = data189.people;
              if(!(((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195))) && (isFinite(data195)))){
                const err579 = {instancePath:instancePath+"/activities/" + i7+"/people",schemaPath:"#/properties/activities/items/properties/people/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err579);
                errors++;
              }
              if((typeof data195 == "number") && (isFinite(data195))){
                if(data195 > 1000000000000 || isNaN(data195)){
                  const err580 = {instancePath:instancePath+"/activities/" + i7+"/people",schemaPath:"#/properties/activities/items/properties/people/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err580);
                  errors++;
                }
                if(data195 < 0 || isNaN(data195)){
                  const err581 = {instancePath:instancePath+"/activities/" + i7+"/people",schemaPath:"#/properties/activities/items/properties/people/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err581);
                  errors++;
                }
              }
            }
            if(data189.fee !== undefined){
              let data196 = data189.fee;
              if(!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))){
                const err582 = {instancePath:instancePath+"/activities/" + i7+"/fee",schemaPath:"#/properties/activities/items/properties/fee/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err582);
                errors++;
              }
              if((typeof data196 == "number") && (isFinite(data196))){
                if(data196 > 1000000000000000 || isNaN(data196)){
                  const err583 = {instancePath:instancePath+"/activities/" + i7+"/fee",schemaPath:"#/properties/activities/items/properties/fee/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
                  (vErrors ??= []).push(err583);
                  errors++;
                }
                if(data196 < 0 || isNaN(data196)){
                  const err584 = {instancePath:instancePath+"/activities/" + i7+"/fee",schemaPath:"#/properties/activities/items/properties/fee/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err584);
                  errors++;
                }
              }
            }
            if(data189.approvalNo !== undefined){
              let data197 = data189.approvalNo;
              if(typeof data197 === "string"){
                if(func1(data197) > 200){
                  const err585 = {instancePath:instancePath+"/activities/" + i7+"/approvalNo",schemaPath:"#/properties/activities/items/properties/approvalNo/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err585);
                  errors++;
                }
                if(func1(data197) < 1){
                  const err586 = {instancePath:instancePath+"/activities/" + i7+"/approvalNo",schemaPath:"#/properties/activities/items/properties/approvalNo/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err586);
                  errors++;
                }
              }
              else {
                const err587 = {instancePath:instancePath+"/activities/" + i7+"/approvalNo",schemaPath:"#/properties/activities/items/properties/approvalNo/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err587);
                errors++;
              }
            }
          }
          else {
            const err588 = {instancePath:instancePath+"/activities/" + i7,schemaPath:"#/properties/activities/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err588);
            errors++;
          }
        }
      }
      else {
        const err589 = {instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err589);
        errors++;
      }
    }
    if(data.duesTiers !== undefined){
      let data198 = data.duesTiers;
      if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
        const err590 = {instancePath:instancePath+"/duesTiers",schemaPath:"#/properties/duesTiers/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err590);
        errors++;
      }
      if((typeof data198 == "number") && (isFinite(data198))){
        if(data198 > 1000000000000 || isNaN(data198)){
          const err591 = {instancePath:instancePath+"/duesTiers",schemaPath:"#/properties/duesTiers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err591);
          errors++;
        }
        if(data198 < 0 || isNaN(data198)){
          const err592 = {instancePath:instancePath+"/duesTiers",schemaPath:"#/properties/duesTiers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err592);
          errors++;
        }
      }
    }
    if(data.duesPassedOn !== undefined){
      let data199 = data.duesPassedOn;
      if(typeof data199 === "string"){
        if(!pattern1.test(data199)){
          const err593 = {instancePath:instancePath+"/duesPassedOn",schemaPath:"#/properties/duesPassedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err593);
          errors++;
        }
      }
      else {
        const err594 = {instancePath:instancePath+"/duesPassedOn",schemaPath:"#/properties/duesPassedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err594);
        errors++;
      }
    }
    if(data.duesDue !== undefined){
      let data200 = data.duesDue;
      if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
        const err595 = {instancePath:instancePath+"/duesDue",schemaPath:"#/properties/duesDue/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err595);
        errors++;
      }
      if((typeof data200 == "number") && (isFinite(data200))){
        if(data200 > 1000000000000 || isNaN(data200)){
          const err596 = {instancePath:instancePath+"/duesDue",schemaPath:"#/properties/duesDue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err596);
          errors++;
        }
        if(data200 < 0 || isNaN(data200)){
          const err597 = {instancePath:instancePath+"/duesDue",schemaPath:"#/properties/duesDue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err597);
          errors++;
        }
      }
    }
    if(data.duesPresent !== undefined){
      let data201 = data.duesPresent;
      if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
        const err598 = {instancePath:instancePath+"/duesPresent",schemaPath:"#/properties/duesPresent/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err598);
        errors++;
      }
      if((typeof data201 == "number") && (isFinite(data201))){
        if(data201 > 1000000000000 || isNaN(data201)){
          const err599 = {instancePath:instancePath+"/duesPresent",schemaPath:"#/properties/duesPresent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err599);
          errors++;
        }
        if(data201 < 0 || isNaN(data201)){
          const err600 = {instancePath:instancePath+"/duesPresent",schemaPath:"#/properties/duesPresent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err600);
          errors++;
        }
      }
    }
    if(data.duesFor !== undefined){
      let data202 = data.duesFor;
      if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
        const err601 = {instancePath:instancePath+"/duesFor",schemaPath:"#/properties/duesFor/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err601);
        errors++;
      }
      if((typeof data202 == "number") && (isFinite(data202))){
        if(data202 > 1000000000000 || isNaN(data202)){
          const err602 = {instancePath:instancePath+"/duesFor",schemaPath:"#/properties/duesFor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err602);
          errors++;
        }
        if(data202 < 0 || isNaN(data202)){
          const err603 = {instancePath:instancePath+"/duesFor",schemaPath:"#/properties/duesFor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err603);
          errors++;
        }
      }
    }
    if(data.duesSecret !== undefined){
      if(typeof data.duesSecret !== "boolean"){
        const err604 = {instancePath:instancePath+"/duesSecret",schemaPath:"#/properties/duesSecret/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err604);
        errors++;
      }
    }
    if(data.forcedDues !== undefined){
      if(typeof data.forcedDues !== "boolean"){
        const err605 = {instancePath:instancePath+"/forcedDues",schemaPath:"#/properties/forcedDues/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err605);
        errors++;
      }
    }
    if(data.illegalFees !== undefined){
      let data205 = data.illegalFees;
      if(!(((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205))) && (isFinite(data205)))){
        const err606 = {instancePath:instancePath+"/illegalFees",schemaPath:"#/properties/illegalFees/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err606);
        errors++;
      }
      if((typeof data205 == "number") && (isFinite(data205))){
        if(data205 > 1000000000000000 || isNaN(data205)){
          const err607 = {instancePath:instancePath+"/illegalFees",schemaPath:"#/properties/illegalFees/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err607);
          errors++;
        }
        if(data205 < 0 || isNaN(data205)){
          const err608 = {instancePath:instancePath+"/illegalFees",schemaPath:"#/properties/illegalFees/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err608);
          errors++;
        }
      }
    }
    if(data.refunded !== undefined){
      let data206 = data.refunded;
      if(!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))){
        const err609 = {instancePath:instancePath+"/refunded",schemaPath:"#/properties/refunded/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err609);
        errors++;
      }
      if((typeof data206 == "number") && (isFinite(data206))){
        if(data206 > 1000000000000000 || isNaN(data206)){
          const err610 = {instancePath:instancePath+"/refunded",schemaPath:"#/properties/refunded/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err610);
          errors++;
        }
        if(data206 < 0 || isNaN(data206)){
          const err611 = {instancePath:instancePath+"/refunded",schemaPath:"#/properties/refunded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err611);
          errors++;
        }
      }
    }
    if(data.awardFees !== undefined){
      let data207 = data.awardFees;
      if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
        const err612 = {instancePath:instancePath+"/awardFees",schemaPath:"#/properties/awardFees/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err612);
        errors++;
      }
      if((typeof data207 == "number") && (isFinite(data207))){
        if(data207 > 1000000000000000 || isNaN(data207)){
          const err613 = {instancePath:instancePath+"/awardFees",schemaPath:"#/properties/awardFees/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
          (vErrors ??= []).push(err613);
          errors++;
        }
        if(data207 < 0 || isNaN(data207)){
          const err614 = {instancePath:instancePath+"/awardFees",schemaPath:"#/properties/awardFees/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err614);
          errors++;
        }
      }
    }
    if(data.hasForeign !== undefined){
      if(typeof data.hasForeign !== "boolean"){
        const err615 = {instancePath:instancePath+"/hasForeign",schemaPath:"#/properties/hasForeign/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err615);
        errors++;
      }
    }
    if(data.foreignActs !== undefined){
      let data209 = data.foreignActs;
      if(Array.isArray(data209)){
        if(data209.length > 1000){
          const err616 = {instancePath:instancePath+"/foreignActs",schemaPath:"#/properties/foreignActs/maxItems",keyword:"maxItems",params:{limit: 1000}};
          (vErrors ??= []).push(err616);
          errors++;
        }
        const len6 = data209.length;
        for(let i8=0; i8<len6; i8++){
          let data210 = data209[i8];
          if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
            if(data210.name === undefined){
              const err617 = {instancePath:instancePath+"/foreignActs/" + i8,schemaPath:"#/properties/foreignActs/items/required",keyword:"required",params:{missingProperty: "name"}};
              (vErrors ??= []).push(err617);
              errors++;
            }
            if(data210.heldOn === undefined){
              const err618 = {instancePath:instancePath+"/foreignActs/" + i8,schemaPath:"#/properties/foreignActs/items/required",keyword:"required",params:{missingProperty: "heldOn"}};
              (vErrors ??= []).push(err618);
              errors++;
            }
            if(data210.country === undefined){
              const err619 = {instancePath:instancePath+"/foreignActs/" + i8,schemaPath:"#/properties/foreignActs/items/required",keyword:"required",params:{missingProperty: "country"}};
              (vErrors ??= []).push(err619);
              errors++;
            }
            if(data210.people === undefined){
              const err620 = {instancePath:instancePath+"/foreignActs/" + i8,schemaPath:"#/properties/foreignActs/items/required",keyword:"required",params:{missingProperty: "people"}};
              (vErrors ??= []).push(err620);
              errors++;
            }
            for(const key5 in data210){
              if(!((((key5 === "name") || (key5 === "heldOn")) || (key5 === "country")) || (key5 === "people"))){
                const err621 = {instancePath:instancePath+"/foreignActs/" + i8,schemaPath:"#/properties/foreignActs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
                (vErrors ??= []).push(err621);
                errors++;
              }
            }
            if(data210.name !== undefined){
              let data211 = data210.name;
              if(typeof data211 === "string"){
                if(func1(data211) > 200){
                  const err622 = {instancePath:instancePath+"/foreignActs/" + i8+"/name",schemaPath:"#/properties/foreignActs/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err622);
                  errors++;
                }
                if(func1(data211) < 1){
                  const err623 = {instancePath:instancePath+"/foreignActs/" + i8+"/name",schemaPath:"#/properties/foreignActs/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err623);
                  errors++;
                }
              }
              else {
                const err624 = {instancePath:instancePath+"/foreignActs/" + i8+"/name",schemaPath:"#/properties/foreignActs/items/properties/name/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err624);
                errors++;
              }
            }
            if(data210.heldOn !== undefined){
              let data212 = data210.heldOn;
              if(typeof data212 === "string"){
                if(!pattern1.test(data212)){
                  const err625 = {instancePath:instancePath+"/foreignActs/" + i8+"/heldOn",schemaPath:"#/properties/foreignActs/items/properties/heldOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
                  (vErrors ??= []).push(err625);
                  errors++;
                }
              }
              else {
                const err626 = {instancePath:instancePath+"/foreignActs/" + i8+"/heldOn",schemaPath:"#/properties/foreignActs/items/properties/heldOn/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err626);
                errors++;
              }
            }
            if(data210.country !== undefined){
              let data213 = data210.country;
              if(typeof data213 === "string"){
                if(func1(data213) > 200){
                  const err627 = {instancePath:instancePath+"/foreignActs/" + i8+"/country",schemaPath:"#/properties/foreignActs/items/properties/country/maxLength",keyword:"maxLength",params:{limit: 200}};
                  (vErrors ??= []).push(err627);
                  errors++;
                }
                if(func1(data213) < 1){
                  const err628 = {instancePath:instancePath+"/foreignActs/" + i8+"/country",schemaPath:"#/properties/foreignActs/items/properties/country/minLength",keyword:"minLength",params:{limit: 1}};
                  (vErrors ??= []).push(err628);
                  errors++;
                }
              }
              else {
                const err629 = {instancePath:instancePath+"/foreignActs/" + i8+"/country",schemaPath:"#/properties/foreignActs/items/properties/country/type",keyword:"type",params:{type: "string"}};
                (vErrors ??= []).push(err629);
                errors++;
              }
            }
            if(data210.people !== undefined){
              let data214 = data210.people;
              if(!(((typeof data214 == "number") && (!(data214 % 1) && !isNaN(data214))) && (isFinite(data214)))){
                const err630 = {instancePath:instancePath+"/foreignActs/" + i8+"/people",schemaPath:"#/properties/foreignActs/items/properties/people/type",keyword:"type",params:{type: "integer"}};
                (vErrors ??= []).push(err630);
                errors++;
              }
              if((typeof data214 == "number") && (isFinite(data214))){
                if(data214 > 1000000000000 || isNaN(data214)){
                  const err631 = {instancePath:instancePath+"/foreignActs/" + i8+"/people",schemaPath:"#/properties/foreignActs/items/properties/people/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
                  (vErrors ??= []).push(err631);
                  errors++;
                }
                if(data214 < 0 || isNaN(data214)){
                  const err632 = {instancePath:instancePath+"/foreignActs/" + i8+"/people",schemaPath:"#/properties/foreignActs/items/properties/people/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
                  (vErrors ??= []).push(err632);
                  errors++;
                }
              }
            }
          }
          else {
            const err633 = {instancePath:instancePath+"/foreignActs/" + i8,schemaPath:"#/properties/foreignActs/items/type",keyword:"type",params:{type: "object"}};
            (vErrors ??= []).push(err633);
            errors++;
          }
        }
      }
      else {
        const err634 = {instancePath:instancePath+"/foreignActs",schemaPath:"#/properties/foreignActs/type",keyword:"type",params:{type: "array"}};
        (vErrors ??= []).push(err634);
        errors++;
      }
    }
    if(data.foreignStaff !== undefined){
      let data215 = data.foreignStaff;
      if(!(((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215))) && (isFinite(data215)))){
        const err635 = {instancePath:instancePath+"/foreignStaff",schemaPath:"#/properties/foreignStaff/type",keyword:"type",params:{type: "integer"}};
        (vErrors ??= []).push(err635);
        errors++;
      }
      if((typeof data215 == "number") && (isFinite(data215))){
        if(data215 > 1000000000000 || isNaN(data215)){
          const err636 = {instancePath:instancePath+"/foreignStaff",schemaPath:"#/properties/foreignStaff/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}};
          (vErrors ??= []).push(err636);
          errors++;
        }
        if(data215 < 0 || isNaN(data215)){
          const err637 = {instancePath:instancePath+"/foreignStaff",schemaPath:"#/properties/foreignStaff/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
          (vErrors ??= []).push(err637);
          errors++;
        }
      }
    }
    if(data.intlOrgs !== undefined){
      let data216 = data.intlOrgs;
      if(typeof data216 === "string"){
        if(func1(data216) > 200){
          const err638 = {instancePath:instancePath+"/intlOrgs",schemaPath:"#/properties/intlOrgs/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err638);
          errors++;
        }
        if(func1(data216) < 1){
          const err639 = {instancePath:instancePath+"/intlOrgs",schemaPath:"#/properties/intlOrgs/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err639);
          errors++;
        }
      }
      else {
        const err640 = {instancePath:instancePath+"/intlOrgs",schemaPath:"#/properties/intlOrgs/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err640);
        errors++;
      }
    }
    if(data.foreignReported !== undefined){
      if(typeof data.foreignReported !== "boolean"){
        const err641 = {instancePath:instancePath+"/foreignReported",schemaPath:"#/properties/foreignReported/type",keyword:"type",params:{type: "boolean"}};
        (vErrors ??= []).push(err641);
        errors++;
      }
    }
    if(data.lastRectification !== undefined){
      let data218 = data.lastRectification;
      if(typeof data218 === "string"){
        if(func1(data218) > 4000){
          const err642 = {instancePath:instancePath+"/lastRectification",schemaPath:"#/properties/lastRectification/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err642);
          errors++;
        }
        if(func1(data218) < 1){
          const err643 = {instancePath:instancePath+"/lastRectification",schemaPath:"#/properties/lastRectification/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err643);
          errors++;
        }
      }
      else {
        const err644 = {instancePath:instancePath+"/lastRectification",schemaPath:"#/properties/lastRectification/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err644);
        errors++;
      }
    }
    if(data.rectificationReport !== undefined){
      let data219 = data.rectificationReport;
      if(typeof data219 === "string"){
        if(func1(data219) > 200){
          const err645 = {instancePath:instancePath+"/rectificationReport",schemaPath:"#/properties/rectificationReport/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err645);
          errors++;
        }
        if(func1(data219) < 1){
          const err646 = {instancePath:instancePath+"/rectificationReport",schemaPath:"#/properties/rectificationReport/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err646);
          errors++;
        }
      }
      else {
        const err647 = {instancePath:instancePath+"/rectificationReport",schemaPath:"#/properties/rectificationReport/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err647);
        errors++;
      }
    }
    if(data.pledge !== undefined){
      let data220 = data.pledge;
      if(typeof data220 === "string"){
        if(func1(data220) > 200){
          const err648 = {instancePath:instancePath+"/pledge",schemaPath:"#/properties/pledge/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err648);
          errors++;
        }
        if(func1(data220) < 1){
          const err649 = {instancePath:instancePath+"/pledge",schemaPath:"#/properties/pledge/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err649);
          errors++;
        }
      }
      else {
        const err650 = {instancePath:instancePath+"/pledge",schemaPath:"#/properties/pledge/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err650);
        errors++;
      }
    }
    if(data.declarationScan !== undefined){
      let data221 = data.declarationScan;
      if(typeof data221 === "string"){
        if(func1(data221) > 200){
          const err651 = {instancePath:instancePath+"/declarationScan",schemaPath:"#/properties/declarationScan/maxLength",keyword:"maxLength",params:{limit: 200}};
          (vErrors ??= []).push(err651);
          errors++;
        }
        if(func1(data221) < 1){
          const err652 = {instancePath:instancePath+"/declarationScan",schemaPath:"#/properties/declarationScan/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err652);
          errors++;
        }
      }
      else {
        const err653 = {instancePath:instancePath+"/declarationScan",schemaPath:"#/properties/declarationScan/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err653);
        errors++;
      }
    }
    if(data.supervisorOpinion !== undefined){
      let data222 = data.supervisorOpinion;
      if(typeof data222 === "string"){
        if(func1(data222) > 4000){
          const err654 = {instancePath:instancePath+"/supervisorOpinion",schemaPath:"#/properties/supervisorOpinion/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err654);
          errors++;
        }
        if(func1(data222) < 1){
          const err655 = {instancePath:instancePath+"/supervisorOpinion",schemaPath:"#/properties/supervisorOpinion/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err655);
          errors++;
        }
      }
      else {
        const err656 = {instancePath:instancePath+"/supervisorOpinion",schemaPath:"#/properties/supervisorOpinion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err656);
        errors++;
      }
    }
    if(data.partyOpinion !== undefined){
      let data223 = data.partyOpinion;
      if(typeof data223 === "string"){
        if(func1(data223) > 4000){
          const err657 = {instancePath:instancePath+"/partyOpinion",schemaPath:"#/properties/partyOpinion/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err657);
          errors++;
        }
        if(func1(data223) < 1){
          const err658 = {instancePath:instancePath+"/partyOpinion",schemaPath:"#/properties/partyOpinion/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err658);
          errors++;
        }
      }
      else {
        const err659 = {instancePath:instancePath+"/partyOpinion",schemaPath:"#/properties/partyOpinion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err659);
        errors++;
      }
    }
    if(data.reviewedConclusion !== undefined){
      let data224 = data.reviewedConclusion;
      if(typeof data224 !== "string"){
        const err660 = {instancePath:instancePath+"/reviewedConclusion",schemaPath:"#/properties/reviewedConclusion/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err660);
        errors++;
      }
      if(!(((data224 === "合格") || (data224 === "基本合格")) || (data224 === "不合格"))){
        const err661 = {instancePath:instancePath+"/reviewedConclusion",schemaPath:"#/properties/reviewedConclusion/enum",keyword:"enum",params:{allowedValues: schema0.properties.reviewedConclusion.enum}};
        (vErrors ??= []).push(err661);
        errors++;
      }
    }
    if(data.reviewReason !== undefined){
      let data225 = data.reviewReason;
      if(typeof data225 === "string"){
        if(func1(data225) > 4000){
          const err662 = {instancePath:instancePath+"/reviewReason",schemaPath:"#/properties/reviewReason/maxLength",keyword:"maxLength",params:{limit: 4000}};
          (vErrors ??= []).push(err662);
          errors++;
        }
        if(func1(data225) < 1){
          const err663 = {instancePath:instancePath+"/reviewReason",schemaPath:"#/properties/reviewReason/minLength",keyword:"minLength",params:{limit: 1}};
          (vErrors ??= []).push(err663);
          errors++;
        }
      }
      else {
        const err664 = {instancePath:instancePath+"/reviewReason",schemaPath:"#/properties/reviewReason/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err664);
        errors++;
      }
    }
    if(data.reviewedOn !== undefined){
      let data226 = data.reviewedOn;
      if(typeof data226 === "string"){
        if(!pattern1.test(data226)){
          const err665 = {instancePath:instancePath+"/reviewedOn",schemaPath:"#/properties/reviewedOn/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
          (vErrors ??= []).push(err665);
          errors++;
        }
      }
      else {
        const err666 = {instancePath:instancePath+"/reviewedOn",schemaPath:"#/properties/reviewedOn/type",keyword:"type",params:{type: "string"}};
        (vErrors ??= []).push(err666);
        errors++;
      }
    }
  }
  else {
    const err667 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
    (vErrors ??= []).push(err667);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
