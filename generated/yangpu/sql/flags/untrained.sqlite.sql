-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 本年未培训：预警信息员
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "informant" AS r
WHERE ((r."@state" = '在岗') AND ((r."trainedOn" IS NULL) OR (r."trainedOn" < CASE WHEN CAST(substr(CAST(:today AS text), 1, 4) AS integer) BETWEEN 1000 AND 9999 THEN CAST(CAST(substr(CAST(:today AS text), 1, 4) AS integer) AS text) || '-01-01' END)))
ORDER BY r."@id";
