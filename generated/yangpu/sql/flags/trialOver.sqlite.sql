-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 试行已满：依据库
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "basis" AS r
WHERE ((r."@state" = '试行') AND (r."trialUntil" < CAST(:today AS text)))
ORDER BY r."@id";
