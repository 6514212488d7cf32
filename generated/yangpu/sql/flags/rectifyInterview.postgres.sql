-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 应当约谈：整改台账
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "rectification" AS r
WHERE ((r."@state" = '整改中') AND (COALESCE(r."voidReason", '') = '') AND (CAST(CAST(CAST(:today AS text) AS date) - CAST(r."dueNow" AS date) AS numeric) > CASE WHEN CAST(:today AS text) IS NOT NULL THEN numeric '30' END))
ORDER BY r."@id";
