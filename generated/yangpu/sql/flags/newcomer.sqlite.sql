-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 新成立：社会组织名录
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "org" AS r
WHERE ((r."status" = '存续') AND ((SELECT CASE WHEN v >= '1000-01-01' THEN v END FROM (SELECT date(r."registeredOn", 12 || ' months', 'floor') AS v)) > CAST(:today AS text)))
ORDER BY r."@id";
