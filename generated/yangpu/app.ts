// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
import { fileURLToPath } from 'node:url'
import type { Application } from 'fangyuan/model'
import type { LoadedApplication, Validator } from 'fangyuan/runtime'
import model from './model.json' with { type: 'json' }
import { form as org } from './rules/org.js'
import { form as partyCheckpoint } from './rules/partyCheckpoint.js'
import { form as registrationCase } from './rules/registrationCase.js'
import { form as topic } from './rules/topic.js'
import { form as consultation } from './rules/consultation.js'
import { form as training } from './rules/training.js'
import { form as majorEvent } from './rules/majorEvent.js'
import { form as annualInspection } from './rules/annualInspection.js'
import { form as inspectionWork } from './rules/inspectionWork.js'
import { form as participation } from './rules/participation.js'
import { form as rectification } from './rules/rectification.js'
import { form as inspectionAnnouncement } from './rules/inspectionAnnouncement.js'
import { form as spotCheck } from './rules/spotCheck.js'
import { form as interview } from './rules/interview.js'
import { form as case_ } from './rules/case.js'
import { validate as validateOrg } from './validators/org.js'
import { validate as validatePartyCheckpoint } from './validators/partyCheckpoint.js'
import { validate as validateRegistrationCase } from './validators/registrationCase.js'
import { validate as validateTopic } from './validators/topic.js'
import { validate as validateConsultation } from './validators/consultation.js'
import { validate as validateTraining } from './validators/training.js'
import { validate as validateMajorEvent } from './validators/majorEvent.js'
import { validate as validateAnnualInspection } from './validators/annualInspection.js'
import { validate as validateInspectionWork } from './validators/inspectionWork.js'
import { validate as validateParticipation } from './validators/participation.js'
import { validate as validateRectification } from './validators/rectification.js'
import { validate as validateInspectionAnnouncement } from './validators/inspectionAnnouncement.js'
import { validate as validateSpotCheck } from './validators/spotCheck.js'
import { validate as validateInterview } from './validators/interview.js'
import { validate as validateCase_ } from './validators/case.js'

/** The forms of model.json are summaries; here they are whole. */
const application: Application = {
  ...(model as unknown as Application),
  forms: [
    org,
    partyCheckpoint,
    registrationCase,
    topic,
    consultation,
    training,
    majorEvent,
    annualInspection,
    inspectionWork,
    participation,
    rectification,
    inspectionAnnouncement,
    spotCheck,
    interview,
    case_,
  ],
}

export const app: LoadedApplication = {
  application,
  validators: new Map<string, Validator>([
    ["org", validateOrg],
    ["partyCheckpoint", validatePartyCheckpoint],
    ["registrationCase", validateRegistrationCase],
    ["topic", validateTopic],
    ["consultation", validateConsultation],
    ["training", validateTraining],
    ["majorEvent", validateMajorEvent],
    ["annualInspection", validateAnnualInspection],
    ["inspectionWork", validateInspectionWork],
    ["participation", validateParticipation],
    ["rectification", validateRectification],
    ["inspectionAnnouncement", validateInspectionAnnouncement],
    ["spotCheck", validateSpotCheck],
    ["interview", validateInterview],
    ["case", validateCase_],
  ]),
  folder: fileURLToPath(new URL('.', import.meta.url)),
}
