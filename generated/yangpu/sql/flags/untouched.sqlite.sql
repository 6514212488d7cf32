-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 久未联络：党建台账
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "party" AS r
WHERE ((r."lastContact" IS NULL) OR (CAST(julianday(CAST(:today AS text)) - julianday(r."lastContact") AS INTEGER) > CASE WHEN CAST(:today AS text) IS NOT NULL THEN 180 END))
ORDER BY r."@id";
