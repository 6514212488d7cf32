-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 久未确认：预警信息员
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "informant" AS r
WHERE ((r."@state" = '在岗') AND (CAST(CAST(CAST(:today AS text) AS date) - CAST(r."confirmedOn" AS date) AS numeric) > CASE WHEN CAST(:today AS text) IS NOT NULL THEN numeric '180' END))
ORDER BY r."@id";
