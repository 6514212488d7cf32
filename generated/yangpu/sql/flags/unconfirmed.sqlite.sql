-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 久未确认：预警信息员
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "informant" AS r
WHERE ((r."@state" = '在岗') AND (CAST(julianday(CAST(:today AS text)) - julianday(r."confirmedOn") AS INTEGER) > CASE WHEN CAST(:today AS text) IS NOT NULL THEN 180 END))
ORDER BY r."@id";
