-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 部门逾期未回：部门意见
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "deptOpinion" AS r
WHERE ((r."@state" = '待回复') AND (r."dueOn" < CAST(:today AS text)))
ORDER BY r."@id";
