-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 聘期将满：智库专家
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "expert" AS r
WHERE ((r."@state" = '在聘') AND (CAST(julianday(r."termTo") - julianday(CAST(:today AS text)) AS INTEGER) <= 90))
ORDER BY r."@id";
