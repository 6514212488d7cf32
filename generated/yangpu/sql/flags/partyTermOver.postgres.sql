-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 党组织过期：党建台账
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "party" AS r
WHERE (r."termEnds" < CAST(:today AS text))
ORDER BY r."@id";
