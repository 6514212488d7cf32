-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 整改将到期：整改台账
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "rectification" AS r
WHERE ((r."@state" = '整改中') AND (COALESCE(r."voidReason", '') = '') AND (r."dueNow" >= CAST(:today AS text)) AND (CAST(CAST(r."dueNow" AS date) - CAST(CAST(:today AS text) AS date) AS numeric) <= numeric '30'))
ORDER BY r."@id";
