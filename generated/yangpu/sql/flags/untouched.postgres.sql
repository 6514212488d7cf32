-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 久未联络：党建台账
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "party" AS r
WHERE ((r."lastContact" IS NULL) OR (CAST(CAST(CAST(:today AS text) AS date) - CAST(r."lastContact" AS date) AS numeric) > CASE WHEN CAST(:today AS text) IS NOT NULL THEN numeric '180' END))
ORDER BY r."@id";
