-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 新成立：社会组织名录
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "org" AS r
WHERE ((r."status" = '存续') AND ((SELECT CASE WHEN v BETWEEN DATE '1000-01-01' AND DATE '9999-12-31' THEN to_char(v, 'YYYY-MM-DD') END FROM (SELECT CAST(CAST(r."registeredOn" AS date) + make_interval(months => CAST(12 AS integer)) AS date) AS v) AS day) > CAST(:today AS text)))
ORDER BY r."@id";
