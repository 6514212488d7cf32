-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 应当升级：提醒记录
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "reminder" AS r
WHERE ((r."@state" = '无回应') AND (CAST(r."ordinal" AS numeric) >= CASE WHEN CAST(:today AS text) IS NOT NULL THEN numeric '2' END))
ORDER BY r."@id";
