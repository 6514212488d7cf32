import { type Actions, at, each, list, type MatchNode, maybe, maybeList, one } from './action.ts'

/** 角色 and its grants. */
export const accessActions: Actions = {
  Role(_role, name, id, formerly, _colon, attributes) {
    return at(name, {
      kind: 'role',
      name: one(name),
      id: maybe(id),
      attributes: maybeList(attributes),
      formerly: each(formerly),
    })
  },
  RoleAttribute: (_attribute, name, id, _colon, type) => attributeOf(name, id, type),
  Attribute: (_attribute, name, id, _colon, type) => attributeOf(name, id, type),
  Scope: (_scope, form, _colon, when) =>
    at(form, { kind: 'scope', form: one(form), when: one(when) }),
  Visible: (_visible, form, parts) => grantOf('visible', form, parts),
  Editable: (_editable, form, parts) => grantOf('editable', form, parts),
  Masked: (_masked, form, parts) => grantOf('masked', form, parts),
  NameList: (_open, names, _close) => list(names),
}

const attributeOf = (name: MatchNode, id: MatchNode, type: MatchNode): object =>
  at(name, { kind: 'attribute', name: one(name), id: maybe(id), type: one(type) })

const grantOf = (
  kind: 'visible' | 'editable' | 'masked',
  form: MatchNode,
  parts: MatchNode,
): object => at(form, { kind, form: one(form), parts: maybe(parts) })
