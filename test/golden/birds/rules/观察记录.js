// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

export const form = {
  kind: "form",
  id: "观察记录",
  label: "观察记录",
  version: "1",
  basis: [],
  unique: [],
  baseline: {
    kind: "moment",
    moment: "submitted",
  },
  deadline: null,
  filledBy: [],
  reviewedBy: [],
  sections: [
    {"id":"all","label":"内容","fields":["站","day","species","count","ringed","ringNumbers","keeper"]},
  ],
  fields: [
    {"kind":"field","id":"站","label":"观鸟站","type":{"kind":"ref","form":"station"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"day","label":"日期","type":{"kind":"date"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"species","label":"鸟种","type":{"kind":"text"},"required":true,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":20,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"count","label":"只数","type":{"kind":"integer"},"required":true,"visible":null,"calculate":null,"from":null,"least":"1","most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"ringed","label":"已环志","type":{"kind":"yesno"},"required":false,"visible":null,"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"ringNumbers","label":"环号","type":{"kind":"text"},"required":true,"visible":{"kind":"field","field":"ringed"},"calculate":null,"from":null,"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":false,"hint":null,"initial":null,"formerly":[]},
    {"kind":"field","id":"keeper","label":"站长","type":{"kind":"name"},"required":false,"visible":null,"calculate":null,"from":{"field":"站","target":"keeper"},"least":null,"most":null,"shortest":null,"longest":null,"masked":false,"readonly":true,"hint":null,"initial":null,"formerly":[]},
  ],
  rules: [],
  states: [],
  transitions: [],
  conclusion: null,
  samples: [],
  hash: "e8a782e5af9fe8aeb0e5bd950000000000000000000000000000000000000000",
}

export const parameters = []

export const tiers = []

export const options = []
