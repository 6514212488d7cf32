-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 评估已到期：等级评估
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "rating" AS r
WHERE ((r."@state" = '有效') AND (r."validTo" < CAST(:today AS text)))
ORDER BY r."@id";
