-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 临期：社会组织名录
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "org" AS r
WHERE ((r."status" = '存续') AND (CAST(CAST(r."certTo" AS date) - CAST(CAST(:today AS text) AS date) AS numeric) <= CASE WHEN CAST(:today AS text) IS NOT NULL THEN numeric '90' END) AND (r."certTo" >= CAST(:today AS text)))
ORDER BY r."@id";
