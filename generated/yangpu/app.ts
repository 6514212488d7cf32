// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
import { fileURLToPath } from 'node:url'
import type { Application } from 'fangyuan/model'
import type { LoadedApplication, Validator } from 'fangyuan/runtime'
import model from './model.json' with { type: 'json' }
import { form as org } from './rules/org.js'
import { form as contactChange } from './rules/contactChange.js'
import { form as group } from './rules/group.js'
import { form as partyCheckpoint } from './rules/partyCheckpoint.js'
import { form as party } from './rules/party.js'
import { form as massOrg } from './rules/massOrg.js'
import { form as registrationCase } from './rules/registrationCase.js'
import { form as deptOpinion } from './rules/deptOpinion.js'
import { form as rating } from './rules/rating.js'
import { form as base } from './rules/base.js'
import { form as basis } from './rules/basis.js'
import { form as contactPoint } from './rules/contactPoint.js'
import { form as pointReview } from './rules/pointReview.js'
import { form as expert } from './rules/expert.js'
import { form as expertInvitation } from './rules/expertInvitation.js'
import { form as topic } from './rules/topic.js'
import { form as consultation } from './rules/consultation.js'
import { form as consultationMinutes } from './rules/consultationMinutes.js'
import { form as consultationOutcome } from './rules/consultationOutcome.js'
import { form as jobFair } from './rules/jobFair.js'
import { form as eastWest } from './rules/eastWest.js'
import { form as project } from './rules/project.js'
import { form as honour } from './rules/honour.js'
import { form as caseCall } from './rules/caseCall.js'
import { form as innovationCase } from './rules/innovationCase.js'
import { form as venture } from './rules/venture.js'
import { form as ventureReport } from './rules/ventureReport.js'
import { form as charityCampaign } from './rules/charityCampaign.js'
import { form as donation } from './rules/donation.js'
import { form as fundUse } from './rules/fundUse.js'
import { form as suggestionMeeting } from './rules/suggestionMeeting.js'
import { form as suggestion } from './rules/suggestion.js'
import { form as training } from './rules/training.js'
import { form as attendance } from './rules/attendance.js'
import { form as article } from './rules/article.js'
import { form as jointMeeting } from './rules/jointMeeting.js'
import { form as majorEvent } from './rules/majorEvent.js'
import { form as majorEventResult } from './rules/majorEventResult.js'
import { form as annualInspection } from './rules/annualInspection.js'
import { form as inspectionWork } from './rules/inspectionWork.js'
import { form as participation } from './rules/participation.js'
import { form as inspectionAnnouncement } from './rules/inspectionAnnouncement.js'
import { form as expiryWork } from './rules/expiryWork.js'
import { form as spotCheckRound } from './rules/spotCheckRound.js'
import { form as spotCheck } from './rules/spotCheck.js'
import { form as interview } from './rules/interview.js'
import { form as finding } from './rules/finding.js'
import { form as rectification } from './rules/rectification.js'
import { form as adviceReply } from './rules/adviceReply.js'
import { form as letter } from './rules/letter.js'
import { form as serviceReceipt } from './rules/serviceReceipt.js'
import { form as reminder } from './rules/reminder.js'
import { form as campaign } from './rules/campaign.js'
import { form as campaignSummary } from './rules/campaignSummary.js'
import { form as campaignReturn } from './rules/campaignReturn.js'
import { form as case_ } from './rules/case.js'
import { form as zombieCheck } from './rules/zombieCheck.js'
import { form as warningNode } from './rules/warningNode.js'
import { form as informant } from './rules/informant.js'
import { form as alert } from './rules/alert.js'
import { validate as validateOrg } from './validators/org.js'
import { validate as validateContactChange } from './validators/contactChange.js'
import { validate as validateGroup } from './validators/group.js'
import { validate as validatePartyCheckpoint } from './validators/partyCheckpoint.js'
import { validate as validateParty } from './validators/party.js'
import { validate as validateMassOrg } from './validators/massOrg.js'
import { validate as validateRegistrationCase } from './validators/registrationCase.js'
import { validate as validateDeptOpinion } from './validators/deptOpinion.js'
import { validate as validateRating } from './validators/rating.js'
import { validate as validateBase } from './validators/base.js'
import { validate as validateBasis } from './validators/basis.js'
import { validate as validateContactPoint } from './validators/contactPoint.js'
import { validate as validatePointReview } from './validators/pointReview.js'
import { validate as validateExpert } from './validators/expert.js'
import { validate as validateExpertInvitation } from './validators/expertInvitation.js'
import { validate as validateTopic } from './validators/topic.js'
import { validate as validateConsultation } from './validators/consultation.js'
import { validate as validateConsultationMinutes } from './validators/consultationMinutes.js'
import { validate as validateConsultationOutcome } from './validators/consultationOutcome.js'
import { validate as validateJobFair } from './validators/jobFair.js'
import { validate as validateEastWest } from './validators/eastWest.js'
import { validate as validateProject } from './validators/project.js'
import { validate as validateHonour } from './validators/honour.js'
import { validate as validateCaseCall } from './validators/caseCall.js'
import { validate as validateInnovationCase } from './validators/innovationCase.js'
import { validate as validateVenture } from './validators/venture.js'
import { validate as validateVentureReport } from './validators/ventureReport.js'
import { validate as validateCharityCampaign } from './validators/charityCampaign.js'
import { validate as validateDonation } from './validators/donation.js'
import { validate as validateFundUse } from './validators/fundUse.js'
import { validate as validateSuggestionMeeting } from './validators/suggestionMeeting.js'
import { validate as validateSuggestion } from './validators/suggestion.js'
import { validate as validateTraining } from './validators/training.js'
import { validate as validateAttendance } from './validators/attendance.js'
import { validate as validateArticle } from './validators/article.js'
import { validate as validateJointMeeting } from './validators/jointMeeting.js'
import { validate as validateMajorEvent } from './validators/majorEvent.js'
import { validate as validateMajorEventResult } from './validators/majorEventResult.js'
import { validate as validateAnnualInspection } from './validators/annualInspection.js'
import { validate as validateInspectionWork } from './validators/inspectionWork.js'
import { validate as validateParticipation } from './validators/participation.js'
import { validate as validateInspectionAnnouncement } from './validators/inspectionAnnouncement.js'
import { validate as validateExpiryWork } from './validators/expiryWork.js'
import { validate as validateSpotCheckRound } from './validators/spotCheckRound.js'
import { validate as validateSpotCheck } from './validators/spotCheck.js'
import { validate as validateInterview } from './validators/interview.js'
import { validate as validateFinding } from './validators/finding.js'
import { validate as validateRectification } from './validators/rectification.js'
import { validate as validateAdviceReply } from './validators/adviceReply.js'
import { validate as validateLetter } from './validators/letter.js'
import { validate as validateServiceReceipt } from './validators/serviceReceipt.js'
import { validate as validateReminder } from './validators/reminder.js'
import { validate as validateCampaign } from './validators/campaign.js'
import { validate as validateCampaignSummary } from './validators/campaignSummary.js'
import { validate as validateCampaignReturn } from './validators/campaignReturn.js'
import { validate as validateCase_ } from './validators/case.js'
import { validate as validateZombieCheck } from './validators/zombieCheck.js'
import { validate as validateWarningNode } from './validators/warningNode.js'
import { validate as validateInformant } from './validators/informant.js'
import { validate as validateAlert } from './validators/alert.js'

/** The forms of model.json are summaries; here they are whole. */
const application: Application = {
  ...(model as unknown as Application),
  forms: [
    org,
    contactChange,
    group,
    partyCheckpoint,
    party,
    massOrg,
    registrationCase,
    deptOpinion,
    rating,
    base,
    basis,
    contactPoint,
    pointReview,
    expert,
    expertInvitation,
    topic,
    consultation,
    consultationMinutes,
    consultationOutcome,
    jobFair,
    eastWest,
    project,
    honour,
    caseCall,
    innovationCase,
    venture,
    ventureReport,
    charityCampaign,
    donation,
    fundUse,
    suggestionMeeting,
    suggestion,
    training,
    attendance,
    article,
    jointMeeting,
    majorEvent,
    majorEventResult,
    annualInspection,
    inspectionWork,
    participation,
    inspectionAnnouncement,
    expiryWork,
    spotCheckRound,
    spotCheck,
    interview,
    finding,
    rectification,
    adviceReply,
    letter,
    serviceReceipt,
    reminder,
    campaign,
    campaignSummary,
    campaignReturn,
    case_,
    zombieCheck,
    warningNode,
    informant,
    alert,
  ],
}

export const app: LoadedApplication = {
  application,
  validators: new Map<string, Validator>([
    ["org", validateOrg],
    ["contactChange", validateContactChange],
    ["group", validateGroup],
    ["partyCheckpoint", validatePartyCheckpoint],
    ["party", validateParty],
    ["massOrg", validateMassOrg],
    ["registrationCase", validateRegistrationCase],
    ["deptOpinion", validateDeptOpinion],
    ["rating", validateRating],
    ["base", validateBase],
    ["basis", validateBasis],
    ["contactPoint", validateContactPoint],
    ["pointReview", validatePointReview],
    ["expert", validateExpert],
    ["expertInvitation", validateExpertInvitation],
    ["topic", validateTopic],
    ["consultation", validateConsultation],
    ["consultationMinutes", validateConsultationMinutes],
    ["consultationOutcome", validateConsultationOutcome],
    ["jobFair", validateJobFair],
    ["eastWest", validateEastWest],
    ["project", validateProject],
    ["honour", validateHonour],
    ["caseCall", validateCaseCall],
    ["innovationCase", validateInnovationCase],
    ["venture", validateVenture],
    ["ventureReport", validateVentureReport],
    ["charityCampaign", validateCharityCampaign],
    ["donation", validateDonation],
    ["fundUse", validateFundUse],
    ["suggestionMeeting", validateSuggestionMeeting],
    ["suggestion", validateSuggestion],
    ["training", validateTraining],
    ["attendance", validateAttendance],
    ["article", validateArticle],
    ["jointMeeting", validateJointMeeting],
    ["majorEvent", validateMajorEvent],
    ["majorEventResult", validateMajorEventResult],
    ["annualInspection", validateAnnualInspection],
    ["inspectionWork", validateInspectionWork],
    ["participation", validateParticipation],
    ["inspectionAnnouncement", validateInspectionAnnouncement],
    ["expiryWork", validateExpiryWork],
    ["spotCheckRound", validateSpotCheckRound],
    ["spotCheck", validateSpotCheck],
    ["interview", validateInterview],
    ["finding", validateFinding],
    ["rectification", validateRectification],
    ["adviceReply", validateAdviceReply],
    ["letter", validateLetter],
    ["serviceReceipt", validateServiceReceipt],
    ["reminder", validateReminder],
    ["campaign", validateCampaign],
    ["campaignSummary", validateCampaignSummary],
    ["campaignReturn", validateCampaignReturn],
    ["case", validateCase_],
    ["zombieCheck", validateZombieCheck],
    ["warningNode", validateWarningNode],
    ["informant", validateInformant],
    ["alert", validateAlert],
  ]),
  folder: fileURLToPath(new URL('.', import.meta.url)),
}
