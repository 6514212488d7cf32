-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 居委会：群众活动团队
-- :today 哪一天，如 2026-07-01
-- :me_xe616fc3d6449 我.街道
-- :me_xa505f18d431f 我.居委会
SELECT r."@id" FROM "group" AS r
WHERE ((r."street" = CAST(:me_xe616fc3d6449 AS text)) AND (r."committee" = CAST(:me_xa505f18d431f AS text)))
ORDER BY r."@id";
